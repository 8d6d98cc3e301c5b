// Blanks to begin with: a person downloads one, changes it in Word and gives it back.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { unzipSync } from 'fflate';
import { layoutProfile, pageGeometry, twipsFromMm } from '../layoutProfile';
import { packParts } from './templatePackage';

export type ExampleKind = 'letterhead' | 'blank';

/**
 * A letterhead for any paper, or a whole order on pairs with a table whose row repeats.
 * Equal kinds give equal bytes. Import this module dynamically: it brings the docx library with it.
 */
export async function exampleTemplate(kind: ExampleKind): Promise<Uint8Array> {
  const children = kind === 'letterhead' ? letterhead() : blank();
  const page = pageGeometry(profile, 'portrait');
  const document = new Document({
    title: kind === 'letterhead' ? 'Образец бланка школы' : 'Образец приказа на бланке школы',
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: profile.fontFamily, size: profile.bodySizePt * 2, language: { value: 'ru-RU' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twipsFromMm(page.widthMm), height: twipsFromMm(page.heightMm) },
            margin: {
              left: twipsFromMm(page.marginLeftMm),
              right: twipsFromMm(page.marginRightMm),
              top: twipsFromMm(page.marginTopMm),
              bottom: twipsFromMm(page.marginBottomMm),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [text('{{школа адрес}}', { alignment: AlignmentType.CENTER }, 18)],
          }),
        },
        children,
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return packParts({ ...parts, 'docProps/core.xml': new TextEncoder().encode(CORE_PROPERTIES) });
}

const profile = layoutProfile('gost2025');
const textWidthTwips = twipsFromMm(pageGeometry(profile, 'portrait').textWidthMm);

/** Without dates and names: equal examples are equal bytes. */
const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const DOUBLE_LINE = { style: BorderStyle.DOUBLE, size: 6, color: '1F3864' } as const;
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

function letterhead(): (Paragraph | Table)[] {
  return [schoolHead(), text(''), text('{{текст}}')];
}

function blank(): (Paragraph | Table)[] {
  return [
    schoolHead(),
    text(''),
    text('ПРИКАЗ', { alignment: AlignmentType.CENTER }, 28, true),
    text(''),
    columns([
      ['{{дата словами}}', AlignmentType.LEFT],
      ['{{место}}', AlignmentType.CENTER],
      ['№ {{номер}}', AlignmentType.RIGHT],
    ]),
    text(''),
    text('О закреплении наставников', { alignment: AlignmentType.LEFT }),
    text(''),
    text('ПРИКАЗЫВАЮ:', { spacing: { after: 120 } }),
    text('1. Закрепить наставников за наставляемыми:', { ...BODY, spacing: { after: 120 } }),
    pairsTable(),
    text('2. Контроль за исполнением приказа оставляю за собой.', { ...BODY, spacing: { before: 120 } }),
    text(''),
    text(''),
    columns([
      ['{{директор должность}}', AlignmentType.LEFT],
      ['', AlignmentType.CENTER],
      ['{{директор подпись}}', AlignmentType.RIGHT],
    ]),
  ];
}

const BODY: IParagraphOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twipsFromMm(profile.firstLineIndentMm) },
};

/** The name of the school and how to find it, over a double line. */
function schoolHead(): Table {
  const half = Math.floor(textWidthTwips / 2);
  const widths = [half, textWidthTwips - half];
  return table(
    widths,
    [
      row([
        [text('{{школа}}', { alignment: AlignmentType.LEFT }, 24, true)],
        [
          text('{{школа адрес}}', { alignment: AlignmentType.RIGHT }, 20),
          text('ИНН {{школа инн}}', { alignment: AlignmentType.RIGHT }, 20),
          text('ОГРН {{школа огрн}}', { alignment: AlignmentType.RIGHT }, 20),
        ],
      ]),
    ],
    { top: NO_LINE, bottom: DOUBLE_LINE, left: NO_LINE, right: NO_LINE },
    NO_LINE,
  );
}

function pairsTable(): Table {
  const number = 700;
  const half = Math.floor((textWidthTwips - number) / 2);
  const widths = [number, half, textWidthTwips - number - half];
  const head = ['№', 'Наставник', 'Наставляемый'];
  const fields = ['{{пары.номер}}', '{{пары.наставник}}\n{{пары.наставник сведения}}'];
  const lines = { top: THIN_LINE, bottom: THIN_LINE, left: THIN_LINE, right: THIN_LINE };
  return table(
    widths,
    [
      row(
        head.map((title) => [text(title, { alignment: AlignmentType.CENTER }, 24, true)]),
        true,
      ),
      row(
        [...fields, '{{пары.наставляемый}}\n{{пары.наставляемый сведения}}'].map((cell) =>
          cell.split('\n').map((line) => text(line, {}, 24)),
        ),
      ),
    ],
    lines,
    THIN_LINE,
  );
}

function columns(cells: readonly (readonly [string, IParagraphOptions['alignment']])[]): Table {
  const third = Math.floor(textWidthTwips / 3);
  return table(
    [third, third, textWidthTwips - 2 * third],
    [row(cells.map(([content, alignment]) => [text(content, alignment ? { alignment } : {})]))],
    { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
    NO_LINE,
  );
}

type Line = typeof NO_LINE | typeof DOUBLE_LINE | typeof THIN_LINE;

function table(
  widths: readonly number[],
  rows: readonly ((widths: readonly number[]) => TableRow)[],
  around: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Line>>,
  inside: Line,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthTwips, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...around, insideHorizontal: inside, insideVertical: inside },
    rows: rows.map((make) => make(widths)),
  });
}

function row(
  cells: readonly (readonly Paragraph[])[],
  isHead = false,
): (widths: readonly number[]) => TableRow {
  return (widths) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map(
        (children, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [...children],
          }),
      ),
    });
}

function text(
  content: string,
  options: IParagraphOptions = {},
  halfPoints = profile.bodySizePt * 2,
  bold = false,
): Paragraph {
  const run: IRunOptions = { text: content, size: halfPoints, bold };
  return new Paragraph({
    ...options,
    children: content === '' ? [] : [new TextRun(run)],
  });
}
