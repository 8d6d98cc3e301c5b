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
  | 'smallTitle'
  | 'smallSubtitle'
  | 'smallBody'
  | 'smallBlank'
  | 'smallContinued'
  | 'smallClause'
  | 'smallLabel'
  | 'signLine'
  | 'caption'
  | 'captionTied'
  | 'note'
  | 'cutLine';

export interface PaperStyle {
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly align: Alignment;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly letterSpacingPt: number;
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
  const denseTable = { ...table, sizePt: DENSE_SIZE_PT } as const;
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
    smallBlank: { ...small, name: 'Строка бланка', align: 'left', firstLineIndentMm: 0, spaceBeforePt: 3 },
    smallContinued: {
      ...small,
      name: 'Текст бланка: продолжение',
      firstLineIndentMm: 0,
      spaceBeforePt: 4,
      spaceAfterPt: 4,
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
  };
}
