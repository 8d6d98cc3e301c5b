// Сертификат об обучении: who has been trained, in what, how many hours and when.
import texts from '../../../../../resources/papers/certificate-training.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { counted } from '../../../../shared/texts/counted';
import { paragraph } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { quoted } from '../../typography';
import { bySex, dateInWords, textOrBlank } from '../../wording';
import {
  awardingSchool,
  awardName,
  awardSheet,
  awardSignature,
  awardTitle,
  awardWho,
  lookFields,
  orderAndPlace,
} from './awardSheet';
import { awardedPeople } from './recipients';

const MOST_HOURS = 1_000;

export const certificateTraining = definePaper({
  kind: 'certificate-training',
  texts,
  editable: { heading: 'Название', verb: 'Слова перед именем' },
  fields: {
    course: {
      type: 'line',
      label: 'Программа обучения',
      placeholder: 'Школа наставника',
      required: true,
    },
    hours: {
      type: 'number',
      label: 'Часов',
      least: 1,
      most: MOST_HOURS,
      help: 'Для всех, кому не указано своё',
    },
    since: { type: 'date', label: 'Обучение с' },
    until: { type: 'date', label: 'по' },
    recipients: {
      type: 'rows',
      label: 'Кому выдаётся',
      help: 'На каждого отдельный лист; пусто – бланк',
      addLabel: 'Добавить человека',
      columns: {
        person: { type: 'person', of: 'mentors', label: 'Кто' },
        hours: { type: 'number', label: 'Часов', least: 1, most: MOST_HOURS },
        number: { type: 'line', label: 'Номер сертификата' },
      },
    },
    ...lookFields,
  },
  needs: [],
  each: 'recipients',
  required: ['school.fullName', 'school.settlement', 'school.directorPosition', 'school.directorName'],
  obstacles: ({ values: { recipients, hours, since, until } }, { obstacles }) => [
    ...(recipients.length === 0 ? [{ field: 'values.recipients', label: 'Кому выдаётся' }] : []),
    ...recipients
      .filter((recipient) => recipient.hours === null && hours === null)
      .map(({ person }) => ({
        field: 'values.hours',
        label: fillText(obstacles.hours, { who: person?.short.nom ?? '—' }),
      })),
    ...(since !== null && until !== null && until < since
      ? [{ field: 'values.until', label: obstacles.period }]
      : []),
  ],
  title: ({ values }, { title, fileTitle }) => awardedPeople(values.recipients, title, fileTitle),
  compose: ({ school, values, today }, worded) => {
    const [recipient] = values.recipients;
    const person = recipient?.person ?? null;
    const hours = recipient?.hours ?? values.hours;
    return awardSheet(worded.title, school, values, {
      head: [awardingSchool(school, values.orientation), awardTitle(worded.heading, values.orientation)],
      words: [
        ...(recipient && recipient.number !== ''
          ? [paragraph('awardVerb', fillText(worded.number, { number: recipient.number }))]
          : []),
        paragraph('awardVerb', fillText(worded.verb)),
        awardName(person, values.orientation),
        ...awardWho(person, ''),
        paragraph(
          'awardReason',
          [
            bySex(worded.passed, person?.sex ?? null),
            values.course === '' ? textOrBlank('', 40, 'values.course') : quoted(values.course),
            hours === null
              ? worded.hoursBlank
              : fillText(worded.hours, { hours: counted(hours, 'часа', 'часов', 'часов') }),
            ...periodWords(values, worded),
          ].join('\n'),
        ),
      ],
      signature: awardSignature(school),
      foot: [orderAndPlace(null, school, values.until ?? today)],
    });
  },
});

function periodWords(
  { since, until }: { readonly since: PlainDate | null; readonly until: PlainDate | null },
  worded: { readonly period: string; readonly oneDay: string },
): readonly string[] {
  if (since !== null && until !== null && since !== until) {
    return [fillText(worded.period, { since: dateInWords(since), until: dateInWords(until) })];
  }
  const day = until ?? since;
  return day === null ? [] : [fillText(worded.oneDay, { date: dateInWords(day) })];
}
