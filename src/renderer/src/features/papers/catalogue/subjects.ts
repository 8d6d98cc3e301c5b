// What papers about somebody or something can be made of, as options to choose from.
import type { Interview } from '../../../../../shared/contract/interviews';
import type { Pair, PairOrder } from '../../../../../shared/contract/pairs';
import type { PersonRow } from '../../../../../shared/contract/people';
import { fullName } from '../../../../../shared/model/personName';
import { openPairStatuses } from '../../../../../shared/model/pairs';
import type { PersonRange } from '../../../../../shared/papers/fields';
import type { PaperKind, PaperSubject } from '../../../../../shared/papers/kinds';
import { numericDate } from '../../../../../shared/texts/dates';
import { pairName } from '../../pairs/list/pairRows';
import { orderTexts } from '../../pairs/list/texts';
import { personOptions, requisites, shortcutsOf, type Option, type Shortcut } from '../form/options';
import { subjectTexts as texts } from '../texts';

export interface Sources {
  readonly people: readonly PersonRow[];
  readonly pairs: readonly Pair[];
  readonly interviews: readonly Interview[];
  readonly orders: readonly PairOrder[];
}

export type Subject = Exclude<PaperSubject, 'programme'>;

/** Papers that are of one side only. */
const ranges: Partial<Record<PaperKind, PersonRange>> = {
  'consent-mentorship': 'mentors',
  'mentor-application': 'mentors',
  'mentor-questionnaire': 'mentors',
  'mentee-questionnaire': 'mentees',
};

export function subjectOptions(subject: Subject, sources: Sources): readonly Option[] {
  switch (subject) {
    case 'person':
      return personOptions(sources.people, 'anyone');
    case 'participant':
      return sources.people.flatMap((person) =>
        person.roles.map(({ id }) => ({
          id,
          label: fullName(person),
          details: person.className || person.position,
        })),
      );
    case 'interview':
      return sources.interviews.map(({ id, fullName: label, heldOn, plannedOn, details }) => {
        const day = heldOn ?? plannedOn;
        return { id, label, details: day ? numericDate(day) : details };
      });
    case 'pair':
      return [...sources.pairs]
        .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)))
        .map((pair) => ({ id: pair.id, label: pairName(pair), details: pair.formTitle }));
    case 'order':
      return sources.orders.map(({ id, kind, number, date, pairIds }) => ({
        id,
        label: [orderTexts.titles[kind], requisites({ number, date })].filter(Boolean).join(' '),
        details: String(pairIds.length),
      }));
  }
}

export function subjectShortcuts(kind: PaperKind, subject: Subject, sources: Sources): readonly Shortcut[] {
  if (subject === 'person') return shortcutsOf(sources.people, ranges[kind] ?? 'anyone');
  if (subject === 'participant') {
    return shortcutsOf(sources.people, 'anyone').flatMap(({ label, ids }) => {
      const people = new Set(ids);
      const roles = sources.people.filter(({ id }) => people.has(id)).flatMap((person) => person.roles);
      return roles.length === 0 ? [] : { label, ids: roles.map(({ id }) => id) };
    });
  }
  const open = sources.pairs.filter(isOpen).map(({ id }) => id);
  return subject === 'pair' && open.length > 0 ? [{ label: texts.allPairs, ids: open }] : [];
}

function isOpen({ status }: Pair): boolean {
  return openPairStatuses.includes(status);
}
