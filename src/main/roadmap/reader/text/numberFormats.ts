// The numbers of automatic lists as Word writes them (ECMA-376 part 1, §17.18.59 ST_NumberFormat).

const RUSSIAN_LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Word itself stops at 32767; a longer Roman number would only be a way to fill memory. */
const LARGEST = 32_767;

/** A list number in its format; a format that is not known counts in decimal digits. */
export function formatListNumber(value: number, format: string): string {
  if (value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value, LATIN_LETTERS);
    case 'upperLetter':
      return letters(value, LATIN_LETTERS).toUpperCase();
    case 'russianLower':
      return letters(value, RUSSIAN_LETTERS);
    case 'russianUpper':
      return letters(value, RUSSIAN_LETTERS).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** After the last letter Word doubles them: z, aa, bb. */
function letters(value: number, alphabet: string): string {
  const letter = alphabet[(value - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(value / alphabet.length));
}

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}
