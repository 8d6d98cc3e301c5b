// A long roadmap as Word writes it: every run with its own formatting, cells of several paragraphs.
import { p, run, tbl, tc, tr, wordFile } from '../src/main/roadmap/reader/testing/wordFile';
import schoolRoadmap from '../src/main/documents/testing/schoolRoadmap.json';

const RUN_FORMAT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="ru-RU"/>';
const PARAGRAPH_FORMAT =
  '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="both"/>';
const CELL_FORMAT = '<w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/>';
const HEADERS = ['№', 'Мероприятие', 'Сроки', 'Результат', 'Ответственные'];

/**
 * The bytes of a .docx: a title and one table of so many rows, the school's own ten over and over, every other
 * one with a deadline of its own, which no reader can have understood already.
 */
export function roadmapDocx(rows: number): Uint8Array {
  const items = schoolRoadmap.items;
  const table = Array.from({ length: rows }, (_, at) => {
    const item = items[at % items.length];
    if (!item) throw new Error('the sample roadmap has rows');
    const cells = [
      [`${at + 1}.`],
      [`${item.activity} (${at + 1})`],
      [at % 2 === 0 ? item.deadlineText : dayOf(at)],
      item.outcome.split('\n'),
      item.responsible.map((who, place) => (place < item.responsible.length - 1 ? `${who},` : who)),
    ];
    return tr(cells.map(cell));
  });
  const title = p(
    run('Дорожная карта внедрения целевой модели наставничества на 2021–2025 годы', RUN_FORMAT),
  );
  return wordFile(title + tbl(tr(HEADERS.map((header) => cell([header]))), ...table));
}

/** «до 14.11.2022»: another day for each row up to 1,344. */
function dayOf(row: number): string {
  const day = 1 + (row % 28);
  const month = 1 + (Math.floor(row / 28) % 12);
  const year = 2021 + (Math.floor(row / (28 * 12)) % 4);
  return `до ${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

function cell(lines: readonly string[]): string {
  return tc(lines.map((line) => p(run(line, RUN_FORMAT), PARAGRAPH_FORMAT)).join(''), CELL_FORMAT);
}
