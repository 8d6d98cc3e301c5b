// Names as tables write them: in capitals, in parts, in one cell.
import type { PersonName } from '../../../shared/model/personName';
import { splitFullName } from '../../documents/declension/splitFullName';
import { inCyrillic } from './cellWords';

/** From one cell or from parts; a surname's cell that holds the whole name is split. */
export function readName(whole: string, parts: PersonName): PersonName {
  const [surname, name, patronymic] = [parts.surname, parts.name, parts.patronymic].map((part) =>
    capitalised(tidyName(part)),
  ) as [string, string, string];
  if (surname !== '' && (name !== '' || patronymic !== '')) return { surname, name, patronymic };
  return splitFullName(capitalised(withoutNotes(tidyName(whole === '' ? surname : whole))));
}

/** «1. Примеров Иван», «Примеров Иван (5 а)»: numbers and notes are no part of a name. */
function withoutNotes(text: string): string {
  return text
    .replace(/^\d+[.)]?\s*/u, '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[,;*]+\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** «ПРИМЕРОВ ИВАН» and «примеров иван» → «Примеров Иван»; whatever has both kinds of letters stays. */
export function capitalised(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  const whispered = letters.length > 0 && letters === letters.toLowerCase();
  if (!shouted && !whispered) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:Оглы|Кызы)(?![\p{L}])/gu, (particle) => particle.toLowerCase());
}

/** One kind of space and of hyphen, nothing invisible. */
function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{L}\u00AD]+/gu, inCyrillic)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s*[-\u2010-\u2015\u2212]\s*(?=\p{L})/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
