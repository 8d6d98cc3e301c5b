// The points and lists of an order on awards: whom with what and for what, each kind of award in its own case.
import words from '../../../../../resources/papers/order-shared.json';
import type { MissingField } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { Clause, PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed, lowerFirst } from '../../typography';
import { textOrBlank } from '../../wording';
import { MOST_PEOPLE_IN_TEXT, numberedTable } from './orderPeople';
import { appendixWords, type Appendix } from './orderSkeleton';

/** In the order of the points. */
const awardKinds = ['merit', 'gratitude', 'letter'] as const;
type AwardKind = (typeof awardKinds)[number];

export const awardKindField = {
  type: 'choice',
  label: 'Чем поощряется',
  options: [
    { value: 'merit', label: 'Грамота' },
    { value: 'gratitude', label: 'Благодарность' },
    { value: 'letter', label: 'Благодарственное письмо' },
  ],
  initial: 'merit',
} as const;

export const reasonField = {
  type: 'line',
  label: 'За что',
  help: 'Пусто – общее для всех',
  placeholder: 'за личный вклад в становление молодых педагогов',
} as const;

/** Awarded with: кого? кому? */
const CASE_OF: Readonly<Record<AwardKind, 'acc' | 'dat'>> = { merit: 'acc', gratitude: 'dat', letter: 'dat' };

export interface Awarded {
  readonly kind: AwardKind;
  /** «Наставникову Марию Петровну» with «учителя начальных классов», by the case of the award. */
  readonly named: Readonly<Record<'acc' | 'dat', { readonly name: string; readonly standing: string }>>;
  /** As in a list, nominative. */
  readonly listed: { readonly name: string; readonly standing: string };
  /** «за …», or a blank. */
  readonly reason: string;
}

interface KindTexts {
  readonly one: string;
  readonly sameReason: string;
  readonly several: string;
  readonly listed: string;
  readonly appendixSubtitle: string;
}

interface AwardTexts {
  readonly kinds: Readonly<Record<AwardKind, KindTexts>>;
  readonly appendixTitle: string;
}

const COLUMN_WEIGHTS = [10, 60, 46, 64];

/** A list for each kind of award with more people than a point should name. */
export function awardAppendices(
  awarded: readonly Awarded[],
  texts: AwardTexts,
  school: string,
): readonly Appendix[] {
  return awardKinds.flatMap((kind) => {
    const people = awarded.filter((one) => one.kind === kind);
    if (people.length <= MOST_PEOPLE_IN_TEXT) return [];
    return [
      {
        name: kind,
        title: texts.appendixTitle,
        subtitle: fillText(texts.kinds[kind].appendixSubtitle, { school }),
        blocks: [awardTable(people)],
      },
    ];
  });
}

function awardTable(people: readonly Awarded[]): PaperBlock {
  return numberedTable(
    words.awardColumns.map((header, index) => ({
      header,
      weight: COLUMN_WEIGHTS[index] ?? 40,
      align: index === 0 ? 'centre' : 'left',
    })),
    people.map(({ listed, reason }) => [listed.name, listed.standing, reason]),
  );
}

/** A point for each kind of award: one person in the sentence, several under it, more in an appendix. */
export function awardClauses(
  awarded: readonly Awarded[],
  texts: AwardTexts,
  school: string,
  appendices: readonly Appendix[],
): readonly (string | Clause)[] {
  return awardKinds.flatMap((kind): readonly (string | Clause)[] => {
    const people = awarded.filter((one) => one.kind === kind);
    const [first] = people;
    if (!first) return [];
    const wording = texts.kinds[kind];
    const as = CASE_OF[kind];
    if (people.length > MOST_PEOPLE_IN_TEXT) {
      return [fillText(wording.listed, { school, appendix: appendixWords(appendices, kind) })];
    }
    if (people.length === 1) {
      const { name, standing } = first.named[as];
      const who = standing === '' ? name : `${name}, ${standing},`;
      return [fillText(wording.one, { who, reason: first.reason })];
    }
    const sameReason = people.every(({ reason }) => reason === first.reason);
    return [
      {
        text: sameReason ? fillText(wording.sameReason, { reason: first.reason }) : wording.several,
        subclauses: people.map(({ named, reason }) => underPoint(named[as], sameReason ? '' : reason)),
      },
    ];
  });
}

/** «Наставникову Марию Петровну, учителя начальных классов, – за …» */
function underPoint({ name, standing }: Awarded['listed'], reason: string): string {
  const who = standing === '' ? name : `${name}, ${standing}`;
  if (reason === '') return closed(who, '.');
  return closed(standing === '' ? `${who} – ${reason}` : `${who}, – ${reason}`, '.');
}

const REASON_BLANK_LENGTH = 40;
const NAME_BLANK_LENGTH = 40;

/** For the middle of a sentence: the stop of an abbreviation («2026 г.», «А.С.») stays. */
export function withoutStop(text: string): string {
  return text.replace(/[;,\s]+$/u, '').replace(/(?<=\p{L}{3})\.$/u, '');
}

/** «за …» as it is typed, with or without its first word; a blank where nothing is. @param field what it waits for */
export function forWhat(typed: string, field: string): string {
  const reason = lowerFirst(withoutStop(typed));
  if (reason === '') return `за ${textOrBlank('', REASON_BLANK_LENGTH, field)}`;
  return /^(?:за|в связи|по итогам|по случаю)\s/iu.test(reason) ? reason : `за ${reason}`;
}

export interface AwardRow {
  readonly person: PaperPerson | null;
  readonly kind: AwardKind;
  readonly reason: string;
}

/** What is wrong with rows of awards, of workers or of others. */
export function rowObstacles(
  rows: readonly AwardRow[],
  commonReason: string,
  texts: { readonly noPerson: string; readonly noReason: string; readonly twice: string },
): readonly MissingField[] {
  const field = 'values.awards';
  const keys = rows.map(({ person, kind }) => `${kind} ${person?.full.nom ?? ''}`);
  return rows.flatMap(({ person, reason }, index) => {
    const row = { row: String(index + 1) };
    return [
      ...(person === null ? [{ field, label: fillText(texts.noPerson, row) }] : []),
      ...(reason === '' && commonReason === '' ? [{ field, label: fillText(texts.noReason, row) }] : []),
      ...(person !== null && keys.indexOf(keys[index] ?? '') < index
        ? [{ field, label: fillText(texts.twice, { who: person.short.nom }) }]
        : []),
    ];
  });
}

/** « в 2025/2026 учебном году». */
export function yearWords(schoolYear: string, { year }: { readonly year: string }): string {
  return schoolYear === '' ? '' : fillText(year, { years: schoolYear });
}

const BLANK_NAME = { name: textOrBlank('', NAME_BLANK_LENGTH, 'values.awards'), standing: '' };

/** A point for a pen, where nobody is named yet. */
export const NOBODY: Awarded = {
  kind: 'merit',
  named: { acc: BLANK_NAME, dat: BLANK_NAME },
  listed: { name: '', standing: '' },
  reason: forWhat('', 'values.awards'),
};
