// How each part of a paper looks: one style sheet, computed from the layout profile, for every renderer.
import type { LayoutProfile } from './layoutProfile';

export type Alignment = 'left' | 'centre' | 'right' | 'justify';

export type PaperStyleName =
  | 'letterheadUpper'
  | 'letterhead'
  | 'letterheadShort'
  | 'orderTitle'
  | 'requisiteLine'
  | 'heading'
  | 'body'
  | 'commandCapitals'
  | 'commandSpaced'
  | 'clause'
  | 'signature'
  | 'signatureTied'
  | 'corner'
  | 'cornerPart'
  | 'cornerLast'
  | 'documentTitle'
  | 'documentSubtitle'
  | 'label'
  | 'listLabel'
  | 'listItem'
  | 'tableTitle'
  | 'tableHead'
  | 'tableBand'
  | 'tableCell'
  | 'tableHeadDense'
  | 'tableBandDense'
  | 'tableCellDense'
  | 'tableGap'
  | 'smallTitle'
  | 'smallSubtitle'
  | 'smallBody'
  | 'smallBlank'
  | 'smallBlankTied'
  | 'smallContinued'
  | 'smallClosing'
  | 'smallClause'
  | 'smallLabel'
  | 'signLine'
  | 'caption'
  | 'captionTied'
  | 'note'
  | 'cutLine'
  | 'awardSchool'
  | 'awardTitle'
  | 'awardVerb'
  | 'awardName'
  | 'awardWho'
  | 'awardReason'
  | 'awardGreeting'
  | 'awardText'
  | 'awardSignature'
  | 'awardSeal'
  | 'awardOrder'
  | 'awardAir';

export interface PaperStyle {
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly align: Alignment;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly letterSpacingPt: number;
  /** «#rrggbb»; absent: black. */
  readonly colour?: string;
  /** In lines: 1 is single spacing. */
  readonly lineSpacing: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly firstLineIndentMm: number;
  /** Stays on the page of the paragraph after it. */
  readonly keepWithNext: boolean;
  /** Is not divided between pages. */
  readonly keepTogether: boolean;
  /** A narrow block at one side of the text; null for the full width. */
  readonly block: { readonly side: 'left' | 'right'; readonly widthMm: number } | null;
}

/** Tables of many columns, notes, and words under a line: smaller than any text that is read through. */
const DENSE_SIZE_PT = 10;
const NOTE_SIZE_PT = 10;
const CAPTION_SIZE_PT = 9;
/** The program's deep green: prints as a dark grey. */
const AWARD_COLOUR = '#1d5c4a';

/** The style sheet by ГОСТ Р 7.0.97: requisites single-spaced with air between them, text justified. */
export function paperStyles(profile: LayoutProfile): Readonly<Record<PaperStyleName, PaperStyle>> {
  const { bodySizePt, smallSizePt, requisiteGapPt, cornerRequisiteWidthMm } = profile;
  const requisite: Omit<PaperStyle, 'name'> = {
    align: 'left',
    sizePt: bodySizePt,
    bold: false,
    letterSpacingPt: 0,
    lineSpacing: profile.requisiteLineSpacing,
    spaceBeforePt: 0,
    spaceAfterPt: 0,
    firstLineIndentMm: 0,
    keepWithNext: true,
    keepTogether: true,
    block: null,
  };
  const centred = { ...requisite, align: 'centre' } as const;
  const text = {
    ...requisite,
    align: 'justify',
    lineSpacing: profile.bodyLineSpacing,
    firstLineIndentMm: profile.firstLineIndentMm,
    keepWithNext: false,
    keepTogether: false,
  } as const;
  const table = { ...requisite, sizePt: smallSizePt, keepWithNext: false } as const;
  const corner = { ...requisite, block: { side: 'right', widthMm: cornerRequisiteWidthMm } } as const;
  const small = {
    ...text,
    sizePt: smallSizePt,
    lineSpacing: profile.requisiteLineSpacing,
  } as const;
  const blankLine = {
    ...small,
    name: 'Строка бланка',
    align: 'left',
    firstLineIndentMm: 0,
    spaceBeforePt: 3,
  } as const;
  const denseTable = { ...table, sizePt: DENSE_SIZE_PT } as const;
  const award = { ...centred, lineSpacing: 1.1, keepWithNext: false } as const;
  const command = { ...requisite, lineSpacing: profile.bodyLineSpacing, spaceBeforePt: 6 };

  return {
    letterheadUpper: { ...centred, name: 'Бланк: вышестоящая организация', spaceAfterPt: 6 },
    letterhead: { ...centred, name: 'Бланк: наименование' },
    letterheadShort: { ...centred, name: 'Бланк: сокращённое наименование', sizePt: smallSizePt },
    orderTitle: {
      ...centred,
      name: 'Вид документа',
      bold: true,
      letterSpacingPt: 2,
      spaceBeforePt: requisiteGapPt,
      spaceAfterPt: requisiteGapPt,
    },
    requisiteLine: { ...requisite, name: 'Дата – место – номер' },
    heading: {
      ...requisite,
      name: 'Заголовок к тексту',
      spaceBeforePt: requisiteGapPt,
      spaceAfterPt: requisiteGapPt,
      block: { side: 'left', widthMm: cornerRequisiteWidthMm },
    },
    body: { ...text, name: 'Текст документа' },
    commandCapitals: { ...command, name: 'ПРИКАЗЫВАЮ' },
    commandSpaced: { ...command, name: 'Приказываю вразрядку', letterSpacingPt: 4 },
    clause: { ...text, name: 'Пункт' },
    signature: { ...requisite, name: 'Подпись', spaceBeforePt: profile.signatureGapPt, keepWithNext: false },
    signatureTied: {
      ...requisite,
      name: 'Подпись: рядом с другой',
      spaceBeforePt: requisiteGapPt,
    },
    corner: { ...corner, name: 'Гриф' },
    cornerPart: { ...corner, name: 'Гриф: часть', spaceAfterPt: 6 },
    cornerLast: { ...corner, name: 'Гриф: последняя часть', spaceAfterPt: 2 * requisiteGapPt },
    documentTitle: { ...centred, name: 'Название документа', bold: true },
    documentSubtitle: {
      ...centred,
      name: 'Название документа: продолжение',
      bold: true,
      spaceAfterPt: requisiteGapPt,
    },
    label: { ...text, name: 'Подзаголовок', bold: true, keepWithNext: true, spaceBeforePt: 6 },
    listLabel: { ...text, name: 'Вводная строка перечня', keepWithNext: true },
    listItem: { ...text, name: 'Перечень' },
    tableTitle: {
      ...table,
      name: 'Название таблицы',
      spaceBeforePt: 30,
      spaceAfterPt: 4,
      keepWithNext: true,
    },
    tableHead: { ...table, name: 'Головка таблицы', align: 'centre', bold: true, keepWithNext: true },
    tableBand: { ...table, name: 'Этап в таблице', align: 'centre', bold: true, keepWithNext: true },
    tableCell: { ...table, name: 'Ячейка таблицы' },
    tableHeadDense: {
      ...denseTable,
      name: 'Головка частой таблицы',
      align: 'centre',
      bold: true,
      keepWithNext: true,
    },
    tableBandDense: {
      ...denseTable,
      name: 'Этап в частой таблице',
      align: 'centre',
      bold: true,
      keepWithNext: true,
    },
    tableCellDense: { ...denseTable, name: 'Ячейка частой таблицы' },
    tableGap: { ...table, name: 'Между таблицами', sizePt: 1, keepWithNext: true },
    smallTitle: {
      ...small,
      name: 'Название бланка',
      align: 'centre',
      bold: true,
      firstLineIndentMm: 0,
      keepWithNext: true,
    },
    smallSubtitle: {
      ...small,
      name: 'Название бланка: продолжение',
      align: 'centre',
      bold: true,
      firstLineIndentMm: 0,
      spaceAfterPt: 8,
      keepWithNext: true,
    },
    smallBody: { ...small, name: 'Текст бланка', spaceAfterPt: 3 },
    smallBlank: blankLine,
    smallBlankTied: { ...blankLine, name: 'Строка бланка: перед подписью', keepWithNext: true },
    smallContinued: {
      ...small,
      name: 'Текст бланка: продолжение',
      firstLineIndentMm: 0,
      spaceBeforePt: 4,
      spaceAfterPt: 4,
    },
    smallClosing: {
      ...small,
      name: 'Текст бланка: перед подписью',
      firstLineIndentMm: 0,
      spaceBeforePt: 8,
      spaceAfterPt: 4,
      keepWithNext: true,
      keepTogether: true,
    },
    smallClause: { ...small, name: 'Пункт бланка', spaceAfterPt: 1 },
    smallLabel: {
      ...small,
      name: 'Подзаголовок бланка',
      align: 'left',
      bold: true,
      firstLineIndentMm: 0,
      spaceBeforePt: 8,
      keepWithNext: true,
    },
    signLine: {
      ...requisite,
      name: 'Строка для подписи',
      sizePt: smallSizePt,
      spaceBeforePt: 12,
      keepWithNext: true,
    },
    caption: { ...table, name: 'Подпись под строкой', sizePt: CAPTION_SIZE_PT, align: 'centre' },
    captionTied: {
      ...requisite,
      name: 'Подпись под строкой: далее ещё строка',
      sizePt: CAPTION_SIZE_PT,
      align: 'centre',
    },
    note: { ...small, name: 'Примечание', sizePt: NOTE_SIZE_PT, spaceBeforePt: 6 },
    cutLine: {
      ...table,
      name: 'Линия отреза',
      sizePt: CAPTION_SIZE_PT,
      align: 'centre',
      spaceBeforePt: 30,
      spaceAfterPt: 30,
    },
    awardSchool: { ...award, name: 'Награда: организация', sizePt: 14, spaceAfterPt: 4 },
    awardTitle: {
      ...award,
      name: 'Награда: вид',
      sizePt: 40,
      bold: true,
      colour: AWARD_COLOUR,
      letterSpacingPt: 4,
      spaceBeforePt: 30,
      spaceAfterPt: 22,
    },
    awardVerb: { ...award, name: 'Награда: глагол', sizePt: 16, spaceAfterPt: 10 },
    awardName: { ...award, name: 'Награда: имя', sizePt: 32, bold: true, spaceAfterPt: 8 },
    awardWho: { ...award, name: 'Награда: кто это', sizePt: 15, spaceAfterPt: 16 },
    awardReason: { ...award, name: 'Награда: за что', sizePt: 17, lineSpacing: 1.25, spaceAfterPt: 10 },
    awardGreeting: {
      ...award,
      name: 'Награда: обращение',
      sizePt: 20,
      bold: true,
      spaceBeforePt: 6,
      spaceAfterPt: 14,
    },
    awardText: {
      ...award,
      name: 'Награда: текст',
      align: 'justify',
      sizePt: 16,
      lineSpacing: 1.25,
      firstLineIndentMm: profile.firstLineIndentMm,
      spaceAfterPt: 8,
    },
    awardSignature: { ...award, name: 'Награда: подпись', sizePt: 14, spaceBeforePt: 34, keepWithNext: true },
    awardSeal: { ...award, name: 'Награда: место печати', sizePt: 10, spaceBeforePt: 2, keepWithNext: true },
    awardOrder: { ...award, name: 'Награда: приказ и год', sizePt: 11, spaceBeforePt: 10 },
    awardAir: { ...award, name: 'Награда: воздух', lineSpacing: 1 },
  };
}
