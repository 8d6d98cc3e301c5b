// Titles of papers as names of files that every Windows takes.

const LONGEST = 120;
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * «Согласие – Примерова А.С» → «Согласие – Примерова А.С.docx»; one that is there already gets a number: «… (2).docx».
 * @param taken names that are in the folder; Windows does not tell capitals apart
 */
export function distinctFileNames(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const stem = fileStem(title);
    let name = `${stem}.docx`;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem} (${number}).docx`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Without the signs that a name of a file may not have, without dots and spaces at its end. */
export function fileStem(title: string): string {
  const clean = [...title.replace(/[<>:"/\\|?*\u0000-\u001F]/g, ' ').replace(/\s+/gu, ' ')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
  if (clean === '') return 'Документ';
  return DEVICE.test(clean) ? `_${clean}` : clean;
}
