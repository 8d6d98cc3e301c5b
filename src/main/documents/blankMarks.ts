// Marks of blanks inside a paper's texts: which datum a blank waits for, so that a preview can lead to it.
// They are private-use characters, which typed text cannot hold (sanitiseText drops them); no file ever has them.

const START = '\uE000';
const MIDDLE = '\uE001';
const END = '\uE002';
const MARKED = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g;
const LINE = '_';

/**
 * A line for a pen that says what belongs there.
 * @param field a path: `values.startDate`, `date`, `number`, `school.fullName`, `person.15`, `roadmap`, `forms`
 */
export function blank(field: string, text: string = LINE.repeat(12)): string {
  return `${START}${field}${MIDDLE}${text}${END}`;
}

/** The text as it is printed. */
export function withoutMarks(text: string): string {
  return text.includes(START) ? text.replace(MARKED, '$2') : text;
}

interface TextSegment {
  readonly text: string;
  /** The path that a blank waits for; null for ordinary words. */
  readonly blank: string | null;
}

/** The printed text in pieces; together they are `withoutMarks(text)`. */
export function segmentsOf(text: string): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), blank: null });
    segments.push({ text: match[2] ?? '', blank: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), blank: null });
  return segments;
}
