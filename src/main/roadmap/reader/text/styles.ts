// What the reader needs to know of styles: whether text is hidden, and whether a paragraph is a list item.
import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from '../../../documents/package/xmlTree';

export interface NumberingReference {
  readonly listId: string;
  /** 0–8 */
  readonly level: number;
}

export interface Styles {
  readonly isHidden: (styleId: string | undefined) => boolean;
  readonly numberingOf: (styleId: string | undefined) => NumberingReference | null;
}

/** A chain of `w:basedOn` that is longer than this is a circle. */
const ANCESTOR_LIMIT = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes.get('styleId') ?? '', style] as const),
  );

  const firstKnown = <Value>(styleId: string | undefined, read: (style: XmlElement) => Value | null) => {
    let style = styleId === undefined ? undefined : byId.get(styleId);
    for (let step = 0; style && step < ANCESTOR_LIMIT; step += 1) {
      const value = read(style);
      if (value !== null) return value;
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return null;
  };

  return {
    isHidden: (styleId) =>
      firstKnown(styleId, (style) => switchOf(childOf(style, 'w:rPr'), 'w:vanish')) ?? false,
    numberingOf: (styleId) => firstKnown(styleId, (style) => numberingReference(childOf(style, 'w:pPr'))),
  };
}

/** The list that a paragraph's own properties name; null where they name none. */
export function numberingReference(properties: XmlElement | undefined): NumberingReference | null {
  const reference = childOf(properties, 'w:numPr');
  const listId = valueOf(reference, 'w:numId');
  if (listId === undefined) return null;
  return { listId, level: Number(valueOf(reference, 'w:ilvl') ?? 0) };
}
