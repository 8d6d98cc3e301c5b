// What stands on every page of a section without being its text: the page number, or an award's frame and picture.
import {
  AlignmentType,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type IFloating,
  type ISectionOptions,
} from 'docx';
import { strToU8 } from 'fflate';
import { frameSvg } from '../frames/frames';
import { layoutProfile, type LayoutProfile, type PageGeometry } from '../layoutProfile';
import type { PageLook, PaperDocument, PaperPicture } from '../paperModel';
import { framePng } from './framePng';
import type { PlacedSection } from './placeSections';

type Headers = NonNullable<ISectionOptions['headers']>;

/**
 * The headers that the sections bring, by `PlacedSection.header`.
 * @throws Error when a section names a picture that the paper does not have
 */
export async function headersFor(
  paper: PaperDocument,
  placed: readonly PlacedSection[],
): Promise<ReadonlyMap<string, Headers>> {
  const profile = layoutProfile(paper.layout);
  const headers = new Map<string, Headers>();
  for (const { section, page, header, headerFrom } of placed) {
    if (headerFrom !== 'here') continue;
    headers.set(
      header,
      section.look
        ? await sheetHeaders(section.look, page, paper.pictures ?? {}, headers.size)
        : pageNumberHeaders(profile),
    );
  }
  return headers;
}

/** In the middle of the upper margin; where a section has a first page, that one has no number. */
function pageNumberHeaders(profile: LayoutProfile): Headers {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: profile.smallSizePt * 2, children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** Every header's pictures get numbers of their own: two for each. */
async function sheetHeaders(
  { frame, background }: PageLook,
  page: PageGeometry,
  pictures: NonNullable<PaperDocument['pictures']>,
  place: number,
): Promise<Headers> {
  const { widthMm, heightMm } = page;
  const transformation = { width: pixels(widthMm), height: pixels(heightMm) };
  const drawn: ImageRun[] = [];
  if (background !== null) {
    const picture = pictures[background];
    if (!picture) throw new Error(`the paper has no picture «${background}»`);
    drawn.push(
      new ImageRun({
        type: picture.mediaType === 'image/png' ? 'png' : 'jpg',
        data: Buffer.from(picture.base64, 'base64'),
        transformation,
        crop: croppedTo(picture, widthMm / heightMm),
        floating: behindText(1),
        altText: { id: String(place * 2 + 1), name: `background-${place + 1}` },
        decorative: true,
      }),
    );
  }
  if (frame !== null) {
    drawn.push(
      new ImageRun({
        type: 'svg',
        data: strToU8(frameSvg(frame, widthMm, heightMm)),
        fallback: { type: 'png', data: await framePng(frame, widthMm, heightMm) },
        transformation,
        floating: behindText(2),
        altText: { id: String(place * 2 + 2), name: `frame-${place + 1}` },
        decorative: true,
      }),
    );
  }
  const tiny = { size: 2 };
  return { default: new Header({ children: [new Paragraph({ run: tiny, children: drawn })] }) };
}

function behindText(order: number): IFloating {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
    wrap: { type: TextWrappingType.NONE },
    behindDocument: true,
    allowOverlap: true,
    layoutInCell: false,
    zIndex: order,
  };
}

/** Per cent of each edge that a picture loses to fill a sheet of these proportions without being stretched. */
function croppedTo({ widthPx, heightPx }: PaperPicture, sheetRatio: number) {
  const ratio = widthPx / heightPx;
  if (ratio > sheetRatio) {
    const side = rounded((1 - sheetRatio / ratio) * 50);
    return { left: side, right: side };
  }
  const side = rounded((1 - ratio / sheetRatio) * 50);
  return { top: side, bottom: side };
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

const PIXELS_PER_INCH = 96;
const MM_PER_INCH = 25.4;

/** The library counts in CSS pixels and rounds only when they become Word's units. */
function pixels(mm: number): number {
  return (mm / MM_PER_INCH) * PIXELS_PER_INCH;
}
