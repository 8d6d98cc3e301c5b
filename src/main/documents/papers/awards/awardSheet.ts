// What awards share: the sheet with its frame, whom it is for, the signature, and the fields that choose the look.
import words from '../../../../../resources/papers/award-shared.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { datePartsOf } from '../../../../shared/model/plainDate';
import { splitFullName } from '../../declension/splitFullName';
import { frameNames, type FrameName } from '../../frames/frames';
import { lineHeightPt, sparePtOf } from '../../layout/spareHeight';
import { fitSizePt, textWidthPt } from '../../layout/textWidth';
import { layoutProfile, type Orientation } from '../../layoutProfile';
import type { SchoolDetails } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { PageLook, PaperBlock, PaperDocument, PaperPicture, ParagraphBlock } from '../../paperModel';
import { withoutMarks } from '../../blankMarks';
import { breakBeforeProperName, paragraph } from '../../blocks';
import { paperStyles } from '../../paperStyles';
import { fillText } from '../../paperTexts';
import { bySex, dateOrBlank, initialsAndSurname, numberOrBlank, textOrBlank } from '../../wording';

const designs = words.designs;

/** The fields that every award has: how its sheet looks. */
export const lookFields = {
  design: {
    type: 'choice',
    label: 'Оформление',
    options: ([...frameNames, 'none'] as const).map((value) => ({ value, label: designs[value] })),
    initial: 'classic',
  },
  orientation: {
    type: 'choice',
    label: 'Лист',
    options: [
      { value: 'portrait', label: words.orientations.portrait },
      { value: 'landscape', label: words.orientations.landscape },
    ],
    initial: 'portrait',
  },
  background: {
    type: 'picture',
    label: 'Фон школы',
    help: 'Своя картинка на весь лист, под рамкой; пусто – белый лист',
  },
} as const;

interface Look {
  readonly design: FrameName | 'none';
  readonly orientation: Orientation;
  readonly background: PaperPicture | null;
}

/** Between the sheet's edge and the text: clear of every frame. */
const MARGINS_MM = { left: 26, right: 26, top: 24, bottom: 22 } as const;
const SHEET_MM = { portrait: 210, landscape: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;
const BACKGROUND = 'background';

/** What stands on the sheet, from its head to its foot. */
interface SheetParts {
  readonly head: readonly PaperBlock[];
  readonly words: readonly PaperBlock[];
  readonly signature: readonly PaperBlock[];
  readonly foot: readonly PaperBlock[];
}

/** One sheet with an award: what it has to spare stands above each of its parts, so that the sheet is filled calmly. */
export function awardSheet(
  title: string,
  school: SchoolDetails,
  { design, orientation, background }: Look,
  { head, words, signature, foot }: SheetParts,
): PaperDocument {
  const look: PageLook = {
    frame: design === 'none' ? null : design,
    background: background ? BACKGROUND : null,
    marginsMm: MARGINS_MM,
  };
  const paper = {
    title,
    author: school.shortName,
    layout: school.layoutProfile,
    ...(background ? { pictures: { [BACKGROUND]: background } } : {}),
  };
  const parts = fittedParts([head, words, signature, foot], school.layoutProfile, (blocks) =>
    sparePtOf(paper, { orientation, look, blocks }),
  );
  const sparePt = sparePtOf(paper, { orientation, look, blocks: parts.flat() });
  const blocks = parts.flatMap((part, index) => [...air(sparePt * (AIR_SHARES[index] ?? 0)), ...part]);
  return { ...paper, sections: [{ orientation, look, blocks }] };
}

type Parts = readonly (readonly PaperBlock[])[];

/** Where long words would need a second sheet, all letters are set so much smaller. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

function fittedParts(
  parts: Parts,
  layout: PaperDocument['layout'],
  sparePt: (blocks: readonly PaperBlock[]) => number,
): Parts {
  const styles = paperStyles(layoutProfile(layout));
  const smaller = (scale: number): Parts =>
    parts.map((part) =>
      part.map((block) =>
        block.type === 'paragraph' && scale < 1
          ? { ...block, sizePt: Math.floor((block.sizePt ?? styles[block.style].sizePt) * scale * 2) / 2 }
          : block,
      ),
    );
  const scale = SCALES.find((tried) => sparePt(smaller(tried).flat()) > 0);
  return smaller(scale ?? 1);
}

/** Of the spare height, above each part; the rest stays below the last. */
const AIR_SHARES = [0.16, 0.14, 0.3, 0.26];
/** Less than this is not worth a paragraph. */
const LEAST_AIR_PT = 4;

function air(heightPt: number): readonly ParagraphBlock[] {
  const sizePt = Math.floor((heightPt / lineHeightPt(1)) * 2) / 2;
  return sizePt < LEAST_AIR_PT ? [] : [{ ...paragraph('awardAir', ''), sizePt }];
}

/** The school that awards: on one line where it fits, else its own name in quotes on the next. */
export function awardingSchool(school: SchoolDetails, orientation: Orientation): ParagraphBlock {
  const name = textOrBlank(school.fullName, 50, 'school.fullName');
  const { sizePt } = paperStyles(layoutProfile(school.layoutProfile)).awardSchool;
  const fits = textWidthPt(withoutMarks(name), sizePt, false, 0) <= textWidthOf(orientation);
  return paragraph('awardSchool', fits ? name : breakBeforeProperName(name));
}

/** The award's own name, as large as the sheet is wide. */
export function awardTitle(heading: string, orientation: Orientation): ParagraphBlock {
  return fitted('awardTitle', heading, orientation, { largestPt: 40, leastPt: 24, letterSpacingPt: 4 });
}

const NAME_LARGEST_PT = 34;
/** Smaller than this a name reads better on two lines. */
const NAME_ONE_LINE_LEAST_PT = 26;
const NAME_LEAST_PT = 11;

/** The largest words of the sheet: on one line where it fits, else the surname above the name. */
export function awardName(person: PaperPerson | null, orientation: Orientation): ParagraphBlock {
  if (!person) return { ...paragraph('awardName', textOrBlank('', 26, 'values.recipients')), sizePt: 24 };
  const { surname, name, patronymic } = splitFullName(person.full.nom);
  const whole = fitted('awardName', person.full.nom, orientation, {
    largestPt: NAME_LARGEST_PT,
    leastPt: NAME_LEAST_PT,
    letterSpacingPt: 0,
  });
  if ((whole.sizePt ?? 0) >= NAME_ONE_LINE_LEAST_PT || name === '') return whole;
  const given = [name, patronymic].filter((part) => part !== '').join(' ');
  return fitted('awardName', `${surname}\n${given}`, orientation, {
    largestPt: NAME_LARGEST_PT,
    leastPt: NAME_LEAST_PT,
    letterSpacingPt: 0,
  });
}

/** «учитель начальных классов», «ученица 4 А класса»; what was typed wins; nothing where nothing is known. */
export function awardWho(person: PaperPerson | null, typed: string): readonly ParagraphBlock[] {
  const words = typed !== '' ? typed : person ? standingOf(person) : '';
  return words === '' ? [] : [paragraph('awardWho', words)];
}

const CLASS = /^(.+) класс$/u;

function standingOf(person: PaperPerson): string {
  if (person.position.nom !== '') return person.position.nom;
  const [, name] = CLASS.exec(person.details) ?? [];
  return name === undefined
    ? person.details
    : fillText(bySex(words.pupil, person.sex), { class: `${name} класса` });
}

/** «за …» as typed, or with «за» put before it; a blank where nothing is typed. */
export function reasonWords(typed: string): string {
  if (typed === '') return `за ${textOrBlank('', 40, 'values.recipients')}`;
  return /^за\s/iu.test(typed) ? typed.charAt(0).toLowerCase() + typed.slice(1) : `за ${typed}`;
}

/** Position – line to sign on – name, and the place of the seal under the line. */
export function awardSignature(school: SchoolDetails): readonly PaperBlock[] {
  const parts = (left: string, middle: string, right: string, ruled: boolean) =>
    [
      { text: left, align: 'left', weight: 38, ruled: false },
      { text: middle, align: 'centre', weight: 24, ruled },
      { text: right, align: 'right', weight: 38, ruled: false },
    ] as const;
  return [
    {
      type: 'line',
      style: 'awardSignature',
      parts: parts(
        textOrBlank(school.directorPosition, 12, 'school.directorPosition'),
        '',
        textOrBlank(initialsAndSurname(school.directorName), 16, 'school.directorName'),
        true,
      ),
    },
    { type: 'line', style: 'awardSeal', parts: parts('', words.seal, '', false) },
  ];
}

/** «Приказ от 25 мая 2026 г. № 12-лс», under it the place and the year. */
export function orderAndPlace(
  order: { readonly date: PlainDate | null; readonly number: string } | null,
  school: SchoolDetails,
  day: PlainDate,
): ParagraphBlock {
  const place = fillText(words.placeAndYear, {
    place: textOrBlank(school.settlement, 12, 'school.settlement'),
    year: String(datePartsOf(day).year),
  });
  if (!order) return paragraph('awardOrder', place);
  const reference = fillText(words.order, {
    date: dateOrBlank(order.date, 'values.order'),
    number: numberOrBlank(order.number, 'values.order'),
  });
  return paragraph('awardOrder', `${reference}\n${place}`);
}

/** «Уважаемая Мария Петровна»: by name and patronymic. */
export function dearWords(person: PaperPerson | null): { readonly dear: string; readonly name: string } {
  if (!person) return { dear: words.dear.unknown, name: textOrBlank('', 26, 'values.recipients') };
  const { surname, name, patronymic } = splitFullName(person.full.nom);
  const given = [name, patronymic].filter((part) => part !== '').join(' ');
  return { dear: bySex(words.dear, person.sex), name: given === '' ? surname : given };
}

interface Fit {
  readonly largestPt: number;
  readonly leastPt: number;
  readonly letterSpacingPt: number;
}

function fitted(
  style: ParagraphBlock['style'],
  text: string,
  orientation: Orientation,
  fit: Fit,
): ParagraphBlock {
  const widthPt = textWidthOf(orientation);
  return { ...paragraph(style, text), sizePt: fitSizePt(text, { ...fit, bold: true, widthPt }) };
}

function textWidthOf(orientation: Orientation): number {
  return (SHEET_MM[orientation] - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM;
}
