// Who mentors whom: mentors in the left column, mentees in the right, a line for each pair. Pure layout in px, drawn
// by the screen and by pictureSvg.ts alike.
import type { Pair } from '../contract/pairs';
import { signSizePx } from '../gantt/signs';
import { textWidth, wrapText, type TextStyle } from '../gantt/textWidth';
import { openPairStatuses, pairStatuses, type PairStatus } from '../model/pairs';
import { counted } from '../texts/counted';
import { placeColumn } from './pictureColumn';
import { orderColumns, type Line } from './pictureOrder';
import { pairStatusWords } from './statusWords';

/** What the picture looks at. */
export type PicturedPair = {
  readonly mentor: Pick<Pair['mentor'], 'participantId' | 'fullName' | 'details'>;
  readonly mentees: readonly (Pick<Pair['mentees'][number], 'participantId' | 'fullName' | 'details'> & {
    readonly until: string | null;
  })[];
} & Pick<Pair, 'id' | 'status'>;

export interface PairsPictureOptions {
  readonly title: string;
  /** Under the title, in grey; empty for none. */
  readonly caption: string;
  /** For the school's site: «Наставник 1», no positions and no classes, which in a village say who it is. */
  readonly withoutNames: boolean;
}

/** A line of text on its baseline. */
export interface PictureText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly style: TextStyle;
  readonly tone: 'ink' | 'ink2' | 'ink3';
}

export interface PictureBox {
  /** The role of the one whose box it is. */
  readonly participantId: number;
  readonly side: 'mentor' | 'mentee';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PictureText[];
}

export interface PictureLink {
  readonly pairId: number;
  readonly status: PairStatus;
  readonly mentorId: number;
  readonly menteeId: number;
  /** SVG path from the mentor's box to the mentee's. */
  readonly path: string;
  /** Top left of the status's sign, a square of `signSizePx`. */
  readonly sign: { readonly x: number; readonly y: number };
}

export interface PictureLegendItem {
  readonly status: PairStatus;
  /** A sample of the line. */
  readonly path: string;
  readonly sign: { readonly x: number; readonly y: number };
  readonly text: PictureText;
}

export interface PairsPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly texts: readonly PictureText[];
  readonly boxes: readonly PictureBox[];
  readonly links: readonly PictureLink[];
  readonly legend: readonly PictureLegendItem[];
}

/** Lines tell states apart without colour. `dash` as SVG has it; null: unbroken. */
export const linkStyles: Readonly<
  Record<PairStatus, { readonly widthPx: number; readonly dash: string | null }>
> = {
  proposed: { widthPx: 1.5, dash: '5 4' },
  approved: { widthPx: 1.5, dash: null },
  active: { widthPx: 3, dash: null },
  completed: { widthPx: 2, dash: '1 4' },
  dissolved: { widthPx: 1.5, dash: '9 4 2 4' },
};

const words = {
  mentors: (count: number) => counted(count, 'наставник', 'наставника', 'наставников'),
  mentees: (count: number) => counted(count, 'наставляемый', 'наставляемых', 'наставляемых'),
  mentor: (number: number) => `Наставник ${number}`,
  mentee: (number: number) => `Наставляемый ${number}`,
  nobody: 'Пар пока нет.',
} as const;

const MARGIN = 24;
const COLUMN = 262;
const BETWEEN = 180;
const BODY = 2 * COLUMN + BETWEEN;
const TITLE: TextStyle = { sizePx: 20, weight: 600 };
const TITLE_LINE = 28;
const CAPTION: TextStyle = { sizePx: 13, weight: 400 };
const CAPTION_LINE = 19;
const HEAD: TextStyle = { sizePx: 12, weight: 400 };
const NAME: TextStyle = { sizePx: 14, weight: 600 };
const NAME_LINE = 18;
const DETAILS: TextStyle = { sizePx: 12, weight: 400 };
const DETAILS_LINE = 16;
const PADDING = { x: 12, y: 9 };
const GAP = 10;
const SIGN_GAP = 8;
const LEGEND = { sample: 34, gap: 22, line: 24 };

/** Who left a group is not drawn; ended pairs are, when they are given. */
export function layoutPairs(pairs: readonly PicturedPair[], options: PairsPictureOptions): PairsPicture {
  const { title, caption } = options;
  const titleLines = wrapText(title, BODY, TITLE);
  const captionLines = caption === '' ? [] : wrapText(caption, BODY, CAPTION);
  const captionTop = MARGIN + titleLines.length * TITLE_LINE;
  const headTop = captionTop + captionLines.length * CAPTION_LINE + 12;
  const { left, right, lines } = columnsOf(pairs, options.withoutNames);

  const top = headTop + 26;
  const menteeBoxes = place(right, top, 'mentee', stacked(right));
  const middleOf = (box: PictureBox) => box.y - top + box.height / 2;
  const mentorBoxes = place(
    left,
    top,
    'mentor',
    left.map((member, index) => {
      const joined = lines
        .filter(([mentor]) => mentor === index)
        .flatMap(([, mentee]) => menteeBoxes[mentee] ?? []);
      const sum = joined.reduce((total, box) => total + middleOf(box), 0);
      return { height: heightOf(member), middle: joined.length === 0 ? 0 : sum / joined.length };
    }),
  );
  const boxes = [...mentorBoxes, ...menteeBoxes];
  const bottom = Math.max(top, ...boxes.map((box) => box.y + box.height));
  const legend = legendOf(pairs, bottom + 22);
  const lowest = legend.at(-1)?.text.baseline ?? bottom;
  const heads: readonly PictureText[] =
    boxes.length === 0
      ? [{ text: words.nobody, x: MARGIN, baseline: headTop + 14, style: CAPTION, tone: 'ink2' }]
      : [
          { text: words.mentors(left.length), x: MARGIN, baseline: headTop + 12, style: HEAD, tone: 'ink3' },
          {
            text: words.mentees(right.length),
            x: MARGIN + COLUMN + BETWEEN,
            baseline: headTop + 12,
            style: HEAD,
            tone: 'ink3',
          },
        ];
  return {
    width: BODY + 2 * MARGIN,
    height: Math.ceil(lowest + MARGIN),
    title,
    texts: [
      ...titleLines.map((text, index): PictureText => ({
        text,
        x: MARGIN,
        baseline: MARGIN + 18 + index * TITLE_LINE,
        style: TITLE,
        tone: 'ink',
      })),
      ...captionLines.map((text, index): PictureText => ({
        text,
        x: MARGIN,
        baseline: captionTop + 11 + index * CAPTION_LINE,
        style: CAPTION,
        tone: 'ink2',
      })),
      ...heads,
    ],
    boxes,
    links: linksOf(lines, mentorBoxes, menteeBoxes),
    legend,
  };
}

/** One in a column, with the text in its box. */
interface Member {
  readonly participantId: number;
  readonly nameLines: readonly string[];
  readonly detailLines: readonly string[];
}

type PlacedLine = readonly [...Line, pair: PicturedPair];

/** Both columns in their order; lines name places in them. */
function columnsOf(pairs: readonly PicturedPair[], withoutNames: boolean) {
  const joined = pairs.flatMap((pair) =>
    pair.mentees.filter(({ until }) => until === null).map((mentee) => ({ pair, mentee })),
  );
  const mentors = byName(joined.map(({ pair }) => pair.mentor));
  const mentees = byName(joined.map(({ mentee }) => mentee));
  const indexIn = (column: readonly PicturedPair['mentor'][], id: number) =>
    column.findIndex(({ participantId }) => participantId === id);
  const lines = joined.map(({ pair, mentee }): PlacedLine => [
    indexIn(mentors, pair.mentor.participantId),
    indexIn(mentees, mentee.participantId),
    pair,
  ]);
  const order = orderColumns(
    mentors.length,
    mentees.length,
    lines.map(([left, right]) => [left, right]),
  );
  const member = (person: PicturedPair['mentor'], hiddenName: string): Member => ({
    participantId: person.participantId,
    nameLines: wrapText(withoutNames ? hiddenName : person.fullName, COLUMN - 2 * PADDING.x, NAME),
    detailLines:
      withoutNames || person.details === '' ? [] : wrapText(person.details, COLUMN - 2 * PADDING.x, DETAILS),
  });
  const column = (
    people: readonly PicturedPair['mentor'][],
    places: readonly number[],
    hidden: (n: number) => string,
  ) =>
    places.flatMap((index, place) => {
      const person = people[index];
      return person ? [member(person, hidden(place + 1))] : [];
    });
  return {
    left: column(mentors, order.left, words.mentor),
    right: column(mentees, order.right, words.mentee),
    lines: lines.map(([left, right, pair]): PlacedLine => [
      order.left.indexOf(left),
      order.right.indexOf(right),
      pair,
    ]),
  };
}

/** Everybody once, by name. */
function byName(people: readonly PicturedPair['mentor'][]): readonly PicturedPair['mentor'][] {
  const known = new Map(people.map((person) => [person.participantId, person]));
  return [...known.values()].sort(
    (a, b) => collator.compare(a.fullName, b.fullName) || a.participantId - b.participantId,
  );
}

const collator = new Intl.Collator('ru');

function heightOf({ nameLines, detailLines }: Member): number {
  return 2 * PADDING.y + nameLines.length * NAME_LINE + detailLines.length * DETAILS_LINE;
}

/** One under another. */
function stacked(members: readonly Member[]) {
  let above = 0;
  return members.map((member) => {
    const height = heightOf(member);
    const middle = above + height / 2;
    above += height + GAP;
    return { height, middle };
  });
}

function place(
  members: readonly Member[],
  top: number,
  side: PictureBox['side'],
  wishes: Parameters<typeof placeColumn>[0],
): readonly PictureBox[] {
  const tops = placeColumn(wishes, GAP);
  const x = side === 'mentor' ? MARGIN : MARGIN + COLUMN + BETWEEN;
  return members.map((member, index): PictureBox => {
    const y = top + (tops[index] ?? 0);
    const detailTop = y + PADDING.y + member.nameLines.length * NAME_LINE;
    return {
      participantId: member.participantId,
      side,
      x,
      y,
      width: COLUMN,
      height: heightOf(member),
      texts: [
        ...member.nameLines.map((text, line): PictureText => ({
          text,
          x: x + PADDING.x,
          baseline: y + PADDING.y + 13.5 + line * NAME_LINE,
          style: NAME,
          tone: 'ink',
        })),
        ...member.detailLines.map((text, line): PictureText => ({
          text,
          x: x + PADDING.x,
          baseline: detailTop + 12 + line * DETAILS_LINE,
          style: DETAILS,
          tone: 'ink2',
        })),
      ],
    };
  });
}

function linksOf(
  lines: readonly PlacedLine[],
  mentorBoxes: readonly PictureBox[],
  menteeBoxes: readonly PictureBox[],
): readonly PictureLink[] {
  const endsAt = new Map<number, number[]>();
  for (const [mentor, mentee] of lines)
    endsAt.set(
      mentee,
      [...(endsAt.get(mentee) ?? []), mentor].sort((a, b) => a - b),
    );
  return lines.flatMap(([mentor, mentee, pair]): PictureLink[] => {
    const [from, to] = [mentorBoxes[mentor], menteeBoxes[mentee]];
    if (!from || !to) return [];
    // Several lines to one box end one under another, in the order of their mentors.
    const ends = endsAt.get(mentee) ?? [];
    const share = (ends.indexOf(mentor) + 1) / (ends.length + 1);
    const start = { x: from.x + from.width, y: from.y + from.height / 2 };
    const end = { x: to.x, y: to.y + to.height * share };
    const signX = end.x - SIGN_GAP - signSizePx;
    const bend = start.x + (signX - start.x) / 2;
    return [
      {
        pairId: pair.id,
        status: pair.status,
        mentorId: from.participantId,
        menteeId: to.participantId,
        path: `M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${signX - 4} ${end.y}`,
        sign: { x: signX, y: end.y - signSizePx / 2 },
      },
    ];
  });
}

/** The states that are there; of an empty picture those that pairs go through. */
function legendOf(pairs: readonly PicturedPair[], top: number): readonly PictureLegendItem[] {
  const present = new Set(pairs.length === 0 ? openPairStatuses : pairs.map(({ status }) => status));
  let [x, line] = [MARGIN, 0];
  return pairStatuses
    .filter((status) => present.has(status))
    .map((status) => {
      const text = pairStatusWords[status];
      const textX = LEGEND.sample + 4 + signSizePx + 6;
      const width = textX + textWidth(text, HEAD);
      if (x + width > MARGIN + BODY && x > MARGIN) {
        x = MARGIN;
        line += 1;
      }
      const middle = top + line * LEGEND.line;
      const item: PictureLegendItem = {
        status,
        path: `M${x} ${middle}h${LEGEND.sample}`,
        sign: { x: x + LEGEND.sample + 4, y: middle - signSizePx / 2 },
        text: { text, x: x + textX, baseline: middle + 4, style: HEAD, tone: 'ink2' },
      };
      x += width + LEGEND.gap;
      return item;
    });
}
