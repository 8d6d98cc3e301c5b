// Legal representatives in a cell: «Примеров Иван Петрович (отец), 8 913 123-45-67; мать – Примерова А. С.».
import { splitFullName } from '../../documents/declension/splitFullName';
import { isBlank, readPhones, readRelation } from './cellWords';
import { capitalised } from './names';
import type { SheetRepresentative } from './sheetPerson';

const PHONE = /(?:\+7|8)?[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/gu;

/** A phone and a relation of columns of their own belong to the first. */
export function readRepresentatives(
  text: string,
  phone: string,
  relation: string,
): readonly SheetRepresentative[] {
  if (isBlank(text)) return [];
  const parts = text
    .split(/[;\n]|(?<=\p{L}{2}\)?\s*),\s*(?=\p{Lu}|\p{L}+\s*[:–—-])|(?<=\d),\s*(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isBlank(part));
  return parts.flatMap((part, at) => {
    const name = splitFullName(capitalised(nameIn(part)));
    if (name.surname === '') return [];
    const phones = part.match(PHONE) ?? [];
    return [
      {
        name,
        relation: readRelation(part) ?? (at === 0 ? (readRelation(relation) ?? relation) : ''),
        phone: phones.length > 0 ? readPhones(phones.join(', ')) : at === 0 ? phone : '',
      },
    ];
  });
}

/** What is left without phones, brackets and words of kinship. */
function nameIn(part: string): string {
  return part
    .replace(PHONE, ' ')
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/(?<![\p{L}])(?:тел|моб|сот)\p{L}*\.?:?/giu, ' ')
    .replace(
      /(?<![\p{L}])(?:мать|мама|отец|папа|опекун(?:ша)?|попечитель|бабушка|дедушка|т[её]тя|дядя|сестра|брат|при[её]мн\p{L}*|родител\p{L}*|усыновител\p{L}*|законн\p{L}*|представител\p{L}*)(?![\p{L}])/giu,
      ' ',
    )
    .replace(/[^\p{L}\s.'’-]/gu, ' ')
    .replace(/(?<![\p{L}])[-–—.]+|[-–—]+(?![\p{L}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
