// A person's text on its way into a paper: cleaned of what no file may hold, then set by Russian rules.

const NBSP = '\u00A0';

/**
 * Cleans text once, at the door of the Word engine; the result is valid XML content of one or more lines.
 * Line breaks of every kind become \n, tabs a space. Dropped: control characters, non-characters
 * (U+FFFE, U+FFFF…), lone surrogates, soft hyphens, BOM and zero-width spaces, and the marks that
 * reorder writing (U+202E…), which can make a paper read otherwise than it is stored, and the marks of blanks.
 */
export function sanitiseText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uE000-\uE002\uFEFF]/g, '')
    .normalize('NFC');
}

/**
 * Sets text by Russian rules without touching a word: «ёлочки» with „лапки“ inside, « – » between words,
 * «2021–2025», single spaces and none before a comma, and the spaces at which a line must not break. Where quotes do not pair up they stay as typed.
 * Setting twice changes nothing more.
 */
export function typeset(text: string): string {
  return bindWords(setDashes(setSpaces(text).split('\n').map(setQuotes).join('\n')));
}

/** «ёлочки» round a text; its own quotes, where they pair up, go one level down. */
export function quoted(text: string): string {
  return setQuotes(`«${text}»`);
}

/** An item that its writer left without a sign at the end gets the one that its place in a list asks for. */
export function closed(item: string, sign: '.' | ';'): string {
  return /[.;:,!?…]$/u.test(item) ? item : `${item}${sign}`;
}

/** «Директор» → «директор» for the middle of a sentence; an abbreviation («И. о.», «МКОУ») stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Makes unbreakable the spaces that ГОСТ Р 7.0.97 and good typesetting want so; adds none. */
export function bindWords(text: string): string {
  return BINDINGS.reduce((bound, pattern) => bound.replace(pattern, `$1${NBSP}`), text);
}

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';

/** Each matches what stands before a space, and the space; lookaheads tell what follows. */
const BINDINGS: readonly RegExp[] = [
  /([№§]) (?=\S)/gu,
  // 5 октября 2021 г.
  new RegExp(`(${NO_LETTER_BEFORE}\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
  new RegExp(`(${NO_LETTER_BEFORE}(?:${MONTHS})) (?=\\d{4}(?!\\d))`, 'gu'),
  /(\d{4}) (?=(?:гг?\.|год))/gu,
  // ст. 9, п. 3, прил. 1; с. Образцовое
  new RegExp(`(${NO_LETTER_BEFORE}(?:ст|ч|п|пп|подп|абз|гл|разд|прил|стр|рис|табл)\\.) (?=\\d)`, 'giu'),
  new RegExp(`(${NO_LETTER_BEFORE}(?:с|г|д|п|х|ст|пос|дер|пгт|ул|пер|пр|обл)\\.) (?=\\p{Lu})`, 'gu'),
  // И. О. Фамилия and Фамилия И.О.
  /((?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.|\p{Lu}\p{Ll})/gu,
  /(\p{Lu}\p{Ll}+) (?=\p{Lu}\. ?\p{Lu}\.)/gu,
  // A dash does not begin a line.
  /(\S) (?=[–—] )/gu,
];

function setSpaces(text: string): string {
  return text.replace(/ +(?=[,;](?:\s|$))/g, '').replace(/ {2,}/g, ' ');
}

function setDashes(text: string): string {
  return text
    .replace(/(?<=\S[ \u00A0])[-–—](?= \S)/g, '–')
    .replace(/(?<![\p{L}\p{N}\-–.])((?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\p{N}\-–]|\.\d))/gu, '$1–');
}

const QUOTES = /["«»„“”]/g;
const MAY_OPEN_AFTER = /[\s([{\-–—/]/;
const CLOSES_BEFORE = /[\s)\]}.,;:!?…\-–—/]/;

/** Pairs the quotes of one line; gives the line back unchanged when they do not pair. */
function setQuotes(line: string): string {
  let depth = 0;
  let lowestDepth = 0;
  let openedAt = -1;

  /** “ opens in English and closes in Russian, " does either: their neighbours decide. */
  function opens(mark: string, at: number): boolean {
    if (mark === '«' || mark === '„') return true;
    if (mark === '»' || mark === '”') return false;
    if (depth === 0) return true;
    const mayOpen = openedAt === at - 1 || MAY_OPEN_AFTER.test(line.charAt(at - 1));
    return mayOpen && at + 1 < line.length && !CLOSES_BEFORE.test(line.charAt(at + 1));
  }

  const set = line.replace(QUOTES, (mark: string, at: number) => {
    if (opens(mark, at)) {
      openedAt = at;
      depth += 1;
      return depth === 1 ? '«' : '„';
    }
    depth -= 1;
    lowestDepth = Math.min(lowestDepth, depth);
    return depth <= 0 ? '»' : '“';
  });
  return lowestDepth === 0 && depth === 0 ? set : line;
}
