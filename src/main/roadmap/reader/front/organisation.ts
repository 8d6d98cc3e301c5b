// Finds the school's name in a line as the file writes it.

/** «МКОУ», «МБДОУ», «СОШ»: with capitals only. */
const BY_LETTERS = /(?<![А-Яа-яЁё])(?:[МГЧКАБФ][А-Я]{0,4}(?:ОУ|ОШ)|СОШ|ООШ|НОШ|НШДС)(?![А-Яа-яЁё])/u;
/** «муниципального казённого общеобразовательного учреждения», in any case. */
const BY_FOUNDER =
  /(?<![а-яё])(?:муниципальн|государственн|краев|областн|частн)\S*\s+(?:\S+\s+){0,4}?учреждени/iu;
/** «Средняя школа № 5»; «в начальной школе» is no name. */
const BY_KIND =
  /(?<![А-Яа-яЁё])(?:(?:Средн|Основн|Начальн)\S+\s+(?:общеобразовательн\S+\s+)?школ|(?:Гимнази|Лице|Школ)\S*\s+№|Детск\S+\s+сад)/u;
const LONGEST_NAME = 250;

/** From «… в МКОУ «Школа с. Такая»» the part that names the school; null when the line names none. */
export function organisationIn(line: string): string | null {
  if (line.length > LONGEST_NAME) return null;
  const places = [BY_LETTERS, BY_FOUNDER, BY_KIND].flatMap((pattern) => pattern.exec(line)?.index ?? []);
  if (places.length === 0) return null;
  return line
    .slice(Math.min(...places))
    .replace(/\s+на\s+(?:период\s+)?(?:19|20)\d{2}.*$/u, '')
    .trim();
}
