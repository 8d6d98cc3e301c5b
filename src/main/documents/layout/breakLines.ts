// Where the lines of a text end: after spaces and where Unicode lets a line break (UAX #14), as far as papers need it.

export interface BrokenLine {
  /** Offsets in the text: the line's letters, and where the next begins (after the spaces that hang beyond the margin). */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Of the letters up to `end`. */
  readonly width: number;
  /** Whether the text ends here: such a line is not stretched; one that \n ends is, as in Word and LibreOffice. */
  readonly isLast: boolean;
}

/** Widths in one unit of the caller's. */
interface LineWidths {
  readonly first: number;
  readonly others: number;
}

/**
 * The lines of a text; one empty line for an empty text.
 * A word longer than a line is cut between letters.
 */
export function breakLines(
  text: string,
  widths: LineWidths,
  widthOf: (text: string) => number,
): readonly BrokenLine[] {
  const lines: Omit<BrokenLine, 'isLast'>[] = [];
  let start = 0;
  for (const hardLine of text.split('\n')) {
    breakHardLine(hardLine, start, widths, widthOf, lines);
    start += hardLine.length + 1;
  }
  return lines.map((line, index) => ({ ...line, isLast: index === lines.length - 1 }));
}

function breakHardLine(
  text: string,
  offset: number,
  widths: LineWidths,
  widthOf: (text: string) => number,
  lines: Omit<BrokenLine, 'isLast'>[],
): void {
  let start = 0;
  let end = 0;
  let next = 0;
  let width = 0;
  /** Of the line up to `next`, its spaces too. */
  let wholeWidth = 0;
  const room = (): number => (lines.length === 0 ? widths.first : widths.others);

  function close(): void {
    lines.push({ start: offset + start, end: offset + end, next: offset + next, width });
    start = end = next;
    width = wholeWidth = 0;
  }
  function add(letters: string, lettersWidth: number, spaces: string): void {
    end = next + letters.length;
    width = wholeWidth + lettersWidth;
    next = end + spaces.length;
    wholeWidth = width + (spaces === '' ? 0 : widthOf(spaces));
  }

  /** Cuts what is longer than a line: at strokes, or else between letters. */
  function addWord(letters: string, cuts: readonly (RegExp | 'letters')[]): void {
    const lettersWidth = widthOf(letters);
    if (next > start && wholeWidth + lettersWidth > room()) close();
    const [cut, ...furtherCuts] = cuts;
    if (lettersWidth <= room() || cut === undefined) add(letters, lettersWidth, '');
    else
      for (const piece of cut === 'letters' ? lettersOf(letters) : letters.split(cut))
        addWord(piece, furtherCuts);
  }

  for (const word of text.split(BREAK)) {
    const letters = word.replace(/ +$/, '');
    addWord(letters, [STROKE, 'letters']);
    add('', 0, word.slice(letters.length));
  }
  close();
}

/**
 * A place where a line may break: after spaces; after hyphens and dashes inside words («учебно-|воспитательный», «Р-|145»);
 * after a sign that ends a sentence, where a letter follows; between ideographs.
 */
const BREAK = new RegExp(
  [
    String.raw`(?<= )(?! |$)`,
    String.raw`(?<=[^ ][-\u2010–—])(?=[\p{L}\p{N}_])`,
    String.raw`(?<=[!?…|])(?=[\p{L}\p{N}])`,
    String.raw`(?<=\p{Script=Han})(?=\p{Script=Han})`,
  ].join('|'),
  'u',
);

/** «и/или» is kept whole where it can be, as LibreOffice keeps it. */
const STROKE = /(?<=\/)(?=\p{L})/u;

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** With their marks, so that none is cut from its letter. */
function lettersOf(word: string): readonly string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment);
}
