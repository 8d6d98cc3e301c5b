// Cuts a cell of «Ответственные» into words and the marks that part one entry from the next.
import { isAbbreviation, isCompoundHead, roleNumber } from './roleWords';

export interface CellWord {
  readonly text: string;
  /** The word begins a line of the cell. */
  readonly opensLine: boolean;
  /** Inside brackets or quotes: part of a name, never a role of its own. */
  readonly enclosed: boolean;
  /** What follows the word. */
  readonly after: 'nothing' | 'comma' | 'slash' | 'end';
}

/** A cell longer than this is no list of people. */
export const longestCellChars = 4000;

/** Words in order; a semicolon, a tab, a bullet, a number or a full stop ends an entry. */
export function cellWords(cell: string): CellWord[] {
  const words: CellWord[] = [];
  let brackets = 0;
  let quoted = false;
  for (const line of rejoined(clean(cell)).split('\n')) {
    const { text, marked } = withoutMarker(line);
    if (marked) endEntry(words);
    const columns = text.split('\t');
    columns.forEach((column, index) => {
      if (index > 0) endEntry(words);
      let opensLine = index === 0;
      for (const chunk of column.split(/\s+/u).filter(Boolean).flatMap(cutMarks)) {
        if (/^[,;/+]$/u.test(chunk)) {
          if (chunk === ';') [brackets, quoted] = [0, false];
          if (brackets === 0 && !quoted) mark(words, chunk);
          else append(words, chunk);
          continue;
        }
        if (/^\d{1,2}[.)]$/u.test(chunk) && (marked || words.at(-1)?.after === 'end')) {
          endEntry(words);
          continue;
        }
        const enclosed = brackets > 0 || quoted || /^[(«"“[]/u.test(chunk);
        brackets = Math.max(0, brackets + count(chunk, /[([]/gu) - count(chunk, /[)\]]/gu));
        quoted = staysQuoted(chunk, quoted);
        words.push({
          text: chunk,
          opensLine,
          enclosed,
          after: endsSentence(chunk, brackets > 0 || quoted) ? 'end' : 'nothing',
        });
        opensLine = false;
      }
    });
  }
  return words;
}

function clean(cell: string): string {
  return cell
    .slice(0, longestCellChars)
    .normalize('NFC')
    .replace(/\r\n?|\u000B|\u2028|\u2029/gu, '\n')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n\t]/gu, ' ');
}

const lineHyphen = /([\p{L}]+)[-‐‑][^\S\n]*\n\s*(\p{Ll}+)/gu;

/** «попечительс-\nкого» loses its hyphen, «педагог-\nорганизатор» keeps it. */
function rejoined(text: string): string {
  return text.replace(lineHyphen, (_all, first: string, second: string) => {
    const whole = roleNumber(first + second) !== null;
    const compound = roleNumber(second) !== null || isCompoundHead(first);
    return compound && !whole ? `${first}-${second}` : first + second;
  });
}

const marker = /^\s*(?:[-–—•·▪●*]|\d{1,2}[.)](?!\d)|[а-яa-z]\))\s*/u;

/** «- куратор», «1) куратор», «• куратор». */
function withoutMarker(line: string): { readonly text: string; readonly marked: boolean } {
  const found = marker.exec(line)?.[0] ?? '';
  return { text: line.slice(found.length), marked: found.length > 0 };
}

/** «куратор,наставник» without a space is two words too; «МБДОУ №18/1» and «с/п» are not. */
function cutMarks(chunk: string): string[] {
  return chunk.split(/([,;+]|(?<=\p{L}{3})\/(?=\p{L}{3}|$)|^\/)/u).filter(Boolean);
}

function mark(words: CellWord[], chunk: string): void {
  const last = words.at(-1);
  if (!last) return;
  const after = chunk === ',' || chunk === '+' ? 'comma' : chunk === '/' ? 'slash' : 'end';
  words[words.length - 1] = { ...last, after: last.after === 'end' ? 'end' : after };
}

function append(words: CellWord[], chunk: string): void {
  const last = words.at(-1);
  if (last) words[words.length - 1] = { ...last, text: last.text + chunk };
}

function endEntry(words: CellWord[]): void {
  mark(words, ';');
}

/** One closing mark ends «Центр «Радуга» too: that is how nested quotes are typed. */
function staysQuoted(word: string, before: boolean): boolean {
  const marks = word.match(/[«“»”]/gu) ?? [];
  const last = marks.at(-1);
  return last === undefined ? before : last === '«' || last === '“';
}

/** A full stop that is neither an abbreviation's nor an initial's. */
function endsSentence(word: string, isEnclosed: boolean): boolean {
  if (isEnclosed || !/\p{Ll}{2}\.$/u.test(word)) return false;
  return !isAbbreviation(word.slice(0, -1).split('.').at(-1) ?? '');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
