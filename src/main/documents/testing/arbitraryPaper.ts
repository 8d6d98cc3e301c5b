// Papers of any shape, for properties: every kind of block, hostile texts, pages to read and pages to look at.
import fc from 'fast-check';
import { blank } from '../blankMarks';
import { frameNames } from '../frames/frames';
import { layoutProfileIds } from '../layoutProfile';
import type { PageLook, PaperBlock, PaperDocument, PaperPicture, PaperSection } from '../paperModel';
import type { Alignment, PaperStyleName } from '../paperStyles';

/** Pixels of one colour: a picture need not be beautiful to be a picture. */
export const samplePicture: PaperPicture = {
  mediaType: 'image/png',
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGM48fA6HDEgcwADsRQBo7D7DQAAAABJRU5ErkJggg==',
  widthPx: 4,
  heightPx: 2,
};

const line = fc.oneof(
  fc.constantFrom('', ' ', 'Иванова Анна', '<w:p>&"\'', 'a\u0001b', '\u0007', '=cmd', '👩‍🏫', 'שלום'),
  fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !/[\uE000-\uE0FF\n]/.test(text)),
);
const text = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
  line.map((words) => `${words}${blank('values.date')}`),
);
/** Few, so that papers meet: one's moulds must fit another. A narrow block at either side, and one tied to the next. */
const style = fc.constantFrom<PaperStyleName>('body', 'corner', 'heading', 'requisiteLine');
const align = fc.constantFrom<Alignment>('left', 'centre');
const weight = fc.integer({ min: 1, max: 2 });

const paragraph = fc.record(
  { type: fc.constant('paragraph' as const), style, text, sizePt: fc.constantFrom(1, 10.5, 22) },
  { requiredKeys: ['type', 'style', 'text'] },
);
const clauses = fc.record(
  {
    type: fc.constant('clauses' as const),
    clauses: fc.array(fc.record({ text, subclauses: fc.array(text, { maxLength: 2 }) }), { maxLength: 3 }),
    style,
    tiedToNext: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['type', 'clauses', 'tiedToNext'] },
);
const lineBlock = fc.record({
  type: fc.constant('line' as const),
  style,
  parts: fc.array(fc.record({ text, align, weight, ruled: fc.boolean() }), { minLength: 1, maxLength: 3 }),
});
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record(
    {
      type: fc.constant('table' as const),
      dense: fc.constant(true as const),
      columns: fc.array(fc.record({ header: text, weight, align }), {
        minLength: columns,
        maxLength: columns,
      }),
      rows: fc.array(
        fc.oneof(
          fc.record({
            type: fc.constant('cells' as const),
            cells: fc.array(text, { minLength: columns, maxLength: columns }),
          }),
          fc.record({ type: fc.constant('band' as const), text }),
        ),
        { maxLength: 4 },
      ),
      rowHeightMm: fc.constantFrom(0, 8),
    },
    { requiredKeys: ['type', 'columns', 'rows', 'rowHeightMm'] },
  ),
);
const block: fc.Arbitrary<PaperBlock> = fc.oneof(paragraph, clauses, lineBlock, table);

const margin = fc.integer({ min: 15, max: 40 });
const look: fc.Arbitrary<PageLook> = fc.record({
  frame: fc.constantFrom(null, ...frameNames),
  background: fc.constantFrom(null, 'ours'),
  marginsMm: fc.record({ left: margin, right: margin, top: margin, bottom: margin }),
});
const section: fc.Arbitrary<PaperSection> = fc.record(
  {
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    look,
    keptShort: fc.constant(true as const),
    beginsPaper: fc.constant(true as const),
    blocks: fc.array(block, { maxLength: 5 }),
  },
  { requiredKeys: ['orientation', 'blocks'] },
);

export const arbitraryPaper: fc.Arbitrary<PaperDocument> = fc.record(
  {
    title: text,
    author: text,
    layout: fc.constantFrom(...layoutProfileIds),
    pictures: fc.constant({ ours: samplePicture }),
    sections: fc.array(section, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['title', 'author', 'layout', 'pictures', 'sections'] },
);
