// Invented data for this group's papers: what a school would really enter.
import { plainDate } from '../../../../shared/model/plainDate';
import type { SampleOf } from '../sampleOf';
import { people } from '../samplePeople';

const order = { date: plainDate(2026, 5, 25), number: '12-лс', title: 'О поощрении' };
const reason = 'за личный вклад в становление молодых педагогов и высокие результаты наставнической работы';

const recipients = [
  { person: people.mentor, who: '', reason },
  { person: people.pupil, who: '', reason: 'активное участие в программе наставничества' },
];

export const awardSamples: readonly SampleOf[] = [
  {
    kind: 'certificate-of-merit',
    name: 'sample',
    values: { order, recipients, design: 'classic', orientation: 'portrait' },
  },
  {
    kind: 'certificate-of-merit',
    name: 'landscape',
    values: { order, recipients, design: 'engraved', orientation: 'landscape' },
  },
  {
    kind: 'letter-of-thanks',
    name: 'sample',
    values: { order, recipients, design: 'ribbon', orientation: 'portrait' },
  },
  {
    kind: 'certificate-training',
    name: 'sample',
    values: {
      course: 'Школа наставника',
      hours: 12,
      since: plainDate(2025, 10, 1),
      until: plainDate(2025, 10, 24),
      recipients: [
        { person: people.mentor, hours: null, number: '1' },
        { person: people.otherMentee, hours: 21, number: '' },
      ],
      design: 'thin-double',
      orientation: 'landscape',
    },
  },
];
