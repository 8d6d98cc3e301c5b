// The title of the roadmap, which most files break over several centred lines.
import { organisationIn } from './organisation';
import { readFormTitle, readLabel } from './sectionLabels';
import { readWrittenPeriod } from './writtenPeriod';

const HEADING = /^[«"“]?\s*(?:проект\s+)?(?:дорожная\s+карта|план(?:\s|-|$)|план-график)/iu;
const STARTS_WITH_CAPITAL = /^[^А-ЯЁа-яё]*[А-ЯЁ]/u;
const LONGEST_LINE = 220;
const CONTINUES = /^(?:[«"(а-яё]|[А-ЯЁ\s«»"0-9.,()–-]+$)/u;

/** A short line that opens the roadmap: «ДОРОЖНАЯ КАРТА», «План мероприятий …». */
export function isHeadingLine(line: string): boolean {
  const isHeading = HEADING.test(line) && STARTS_WITH_CAPITAL.test(line);
  return isHeading && line.length <= LONGEST_LINE && !/разработан|составлен/iu.test(line);
}

/**
 * The heading nearest to the table, one with years before one without; its lines joined by spaces,
 * the school's name and quotes around «ДОРОЖНАЯ КАРТА» left out. null when no line opens a roadmap.
 */
export function readTitle(lines: readonly string[]): string | null {
  const titles = lines.flatMap((line, at) => (isHeadingLine(line) ? [joinTitle(lines, at)] : []));
  return titles.filter((title) => readWrittenPeriod(title) !== null).at(-1) ?? titles.at(-1) ?? null;
}

function joinTitle(lines: readonly string[], start: number): string {
  const parts = [withoutQuotes(lines[start] ?? '')];
  for (const line of lines.slice(start + 1)) {
    if (line.length > LONGEST_LINE || isHeadingLine(line) || readLabel(line) || readFormTitle(line)) break;
    if (isOrganisation(line)) continue;
    if (!CONTINUES.test(line) || parts.at(-1)?.endsWith('.')) break;
    parts.push(line);
  }
  return parts.join(' ');
}

function isOrganisation(line: string): boolean {
  const name = organisationIn(line);
  return name !== null && line.length - name.length <= 3;
}

function withoutQuotes(line: string): string {
  return line.replace(/^[«"“]\s*([^«»"“”]+?)\s*[»"”]/u, '$1');
}
