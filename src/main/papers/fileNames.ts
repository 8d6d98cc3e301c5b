// Titles of papers as names of files that every Windows takes.

const LONGEST = 120;
/** Linux and macOS count bytes: a name has 255, and its ending and number need some. */
const LONGEST_BYTES = 240;
const ENDING = '.docx';
/** Explorer and Word take no path of 260 characters; the rest is for names that people add themselves. */
const LONGEST_PATH = 240;
/** A name shorter than this says nothing. */
const LEAST_ROOM = 24;
/** Names that Windows keeps for devices, whatever follows the dot, also with spaces before it. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** How long a name in this folder may be; null where nothing fits that a person could read. */
export function roomIn(folder: string): number | null {
  const room = LONGEST_PATH - folder.length - 1;
  return room >= LEAST_ROOM ? room : null;
}

/**
 * «Согласие – Примерова А.С» → «Согласие – Примерова А.С.docx»; one that is there already gets a number: «… (2).docx».
 * @param taken names that are in the folder; Windows does not tell capitals apart
 * @param room how long a name may be, its ending counted
 */
export function distinctFileNames(
  titles: readonly string[],
  taken: readonly string[],
  room = LONGEST + ENDING.length,
): readonly string[] {
  return distinctNames(titles, taken, ENDING, room);
}

/** A folder's name that is not there yet. */
export function freeFolderName(title: string, taken: readonly string[], room: number): string {
  return distinctNames([title], taken, '', room)[0] ?? '';
}

function distinctNames(
  titles: readonly string[],
  taken: readonly string[],
  ending: string,
  room: number,
): readonly string[] {
  const used = new Set(taken.map(compared));
  // Where the search for a free number goes on: five hundred awards have one title.
  const next = new Map<string, number>();
  return titles.map((title) => {
    const stem = fileStem(title, room - ending.length);
    let name = stem + ending;
    for (let number = next.get(stem) ?? 2; used.has(compared(name)); number += 1) {
      const mark = ` (${number})`;
      name = `${fileStem(title, room - ending.length - mark.length)}${mark}${ending}`;
      next.set(stem, number);
    }
    used.add(compared(name));
    return name;
  });
}

function compared(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * Without the signs that a name of a file may not have and those that nobody sees, without dots and spaces at its end.
 * @param longest in UTF-16 units, as Windows counts
 */
export function fileStem(title: string, longest = LONGEST): string {
  const visible = title
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\u0000-\u001F\u007F-\u009F]/g, ' ')
    .replace(
      /\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Default_Ignorable_Code_Point}|[\u2066-\u2069]/gu,
      '',
    )
    .replace(/\s+/gu, ' ');
  const clean = trimmed(cut(trimmed(visible), Math.min(longest, LONGEST)));
  if (clean === '') return 'Документ';
  return DEVICE.test(clean) ? `_${clean}` : clean;
}

function trimmed(name: string): string {
  return name.replace(/^[ .]+|[ .]+$/g, '');
}

/** Never in the middle of a letter. */
function cut(text: string, longest: number): string {
  let units = 0;
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    units += letter.length;
    bytes += Buffer.byteLength(letter);
    if (units > longest || bytes > LONGEST_BYTES) break;
    kept += letter;
  }
  return kept;
}
