// What the records share: the frame of a document, tables that a pen can finish, names, and signatures that do not stand alone.
import type { Orientation } from '../../layoutProfile';
import { blank } from '../../blankMarks';
import { fillLine, paragraph, paragraphs, signLine } from '../../blocks';
import type { PairForPaper, SchoolDetails } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { LineBlock, PaperBlock, PaperDocument, PaperSection, TableBlock } from '../../paperModel';
import type { PaperStyleName } from '../../paperStyles';
import { closed } from '../../typography';
import { dateOrBlank, initialsAndSurname, periodInWords, textOrBlank } from '../../wording';

const NBSP = '\u00A0';

/** @param kept `short`: for ten years or less, so that the binding margin is narrower */
export function recordDocument(
  { school }: { readonly school: SchoolDetails },
  title: string,
  kept: 'short' | 'long',
  sections: readonly PaperSection[],
): PaperDocument {
  return {
    title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections:
      kept === 'long' ? sections : sections.map((section) => ({ ...section, keptShort: true as const })),
  };
}

export function page(orientation: Orientation, ...blocks: readonly (readonly PaperBlock[])[]): PaperSection {
  return { orientation, blocks: blocks.flat() };
}

export interface FormTable {
  readonly headers: readonly string[];
  /** Shares of the text width. */
  readonly weights: readonly number[];
  /** Indexes of the columns set in the middle. */
  readonly centred: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Where there is no row yet: so many to fill by hand. */
  readonly blankRows: number;
  readonly penHeightMm: number;
  /** Of filled rows, where something is still to be written or signed in them. */
  readonly filledHeightMm?: number;
  /** The first column holds the rows' numbers, which `rows` do not have. */
  readonly numbered?: true;
  readonly dense?: true;
}

/** A table of what is known, or a blank one to fill by hand. */
export function formTable(form: FormTable): TableBlock {
  const {
    headers,
    weights,
    centred,
    rows,
    blankRows,
    penHeightMm,
    filledHeightMm = 0,
    numbered,
    dense,
  } = form;
  const isBlank = rows.length === 0;
  const given = isBlank ? Array.from({ length: blankRows }, (): readonly string[] => []) : rows;
  return {
    type: 'table',
    ...(dense ? { dense } : {}),
    columns: headers.map((header, index) => ({
      header,
      weight: weights[index] ?? 1,
      align: centred.includes(index) ? 'centre' : 'left',
    })),
    rows: given.map((row, index) => {
      const cells = numbered ? [String(index + 1), ...row] : row;
      return { type: 'cells', cells: headers.map((_, column) => cells[column] ?? '') };
    }),
    rowHeightMm: isBlank ? penHeightMm : filledHeightMm,
  };
}

/** A label and what is known; where nothing is, a rule for a pen that a preview can lead from to the datum. */
export function fact(label: string, value: string, field = ''): readonly PaperBlock[] {
  return fillLine(label, value === '' && field !== '' ? blank(field, NBSP.repeat(24)) : value);
}

/** Empty rules across the page. */
export function rules(count: number): readonly PaperBlock[] {
  return Array.from({ length: count }, () => fillLine('', '')).flat();
}

/** A question with its answer, or with rules to write it on. */
export function answered(question: string, answer: string, blankLines: number): readonly PaperBlock[] {
  return [
    paragraph('smallLabel', question),
    ...(answer === '' ? rules(blankLines) : paragraphs('smallBody', answer)),
  ];
}

/** «Куратор:», then date, signature and name; the label keeps the signature from standing alone. */
export function signedBy(
  label: string,
  person: PaperPerson | null,
  next: 'free' | 'tied' = 'free',
): readonly PaperBlock[] {
  return [paragraph('smallLabel', `${label}:`), ...signLine(person?.short.nom ?? '', next)];
}

/** A total under a table: it stays with the signature after it. */
export function total(words: string): PaperBlock {
  return paragraph('smallLabel', words);
}

/** Position – line to sign on – initials and surname. @param mark stands on the line: «п/п» */
export function officialSignature(
  style: PaperStyleName,
  position: string,
  person: PaperPerson | null,
  mark = '',
): LineBlock {
  const name = person === null ? '' : initialsAndSurname(person.full.nom);
  return {
    type: 'line',
    style,
    parts: [
      { text: position, align: 'left', weight: 36, ruled: false },
      { text: mark, align: 'centre', weight: 27, ruled: mark === '' },
      { text: textOrBlank(name, 18), align: 'right', weight: 37, ruled: false },
    ],
  };
}

/** A list with dashes whose last line stays with what follows; rules for a pen where it is empty. */
export function tiedList(items: readonly string[], blankLines = 3): readonly PaperBlock[] {
  if (items.length > 0) return dashed(items, 'listLabel');
  return rules(blankLines).map((rule, index) =>
    rule.type === 'line' && index === blankLines - 1 ? { ...rule, style: 'smallBlankTied' } : rule,
  );
}

/** A list with dashes under its label; nothing where it is empty. */
export function labelledList(label: string, items: readonly string[]): readonly PaperBlock[] {
  return items.length === 0 ? [] : [paragraph('listLabel', `${label}:`), ...dashed(items, 'listItem')];
}

function dashed(items: readonly string[], lastStyle: PaperStyleName): readonly PaperBlock[] {
  const last = items.length - 1;
  return items.map((item, index) =>
    paragraph(index === last ? lastStyle : 'listItem', `–${NBSP}${closed(item, index === last ? '.' : ';')}`),
  );
}

/** «с. Образцовое», and the date at the other side. */
export function dateAndPlace(date: Parameters<typeof dateOrBlank>[0], settlement: string): LineBlock {
  return {
    type: 'line',
    style: 'requisiteLine',
    parts: [
      { text: dateOrBlank(date, 'date'), align: 'left', weight: 50, ruled: false },
      { text: textOrBlank(settlement, 12, 'school.settlement'), align: 'right', weight: 50, ruled: false },
    ],
  };
}

/** «Примерова Анна Сергеевна, заместитель директора». */
export function named({ full, details }: PaperPerson): string {
  return joined([full.nom, details], ', ');
}

/** What is not empty, in a row. */
export function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

interface PairFactTexts {
  readonly mentor: string;
  readonly mentee: string;
  readonly mentees: string;
  readonly form: string;
  readonly period: string;
}

/** Who works with whom, in which form, and when; rules for a pen without a pair. */
export function pairFacts(pair: PairForPaper | null, texts: PairFactTexts): readonly PaperBlock[] {
  const { since = null, until = null } = pair ?? {};
  return [
    ...fillLine(texts.mentor, pair ? named(pair.mentor) : ''),
    ...fillLine(isGroup(pair) ? texts.mentees : texts.mentee, pair?.mentees.map(named).join('; ') ?? ''),
    ...fillLine(texts.form, pair ? formWords(pair) : ''),
    ...fillLine(texts.period, since === null && until === null ? '' : periodInWords(since, until)),
  ];
}

export function isGroup(pair: PairForPaper | null): boolean {
  return (pair?.mentees.length ?? 0) > 1;
}

/** «учитель – учитель (опытный учитель – молодой специалист)». */
function formWords({ formTitle, variant }: Pick<PairForPaper, 'formTitle' | 'variant'>): string {
  return joined([formTitle, variant === '' ? '' : `(${variant})`], ' ');
}
