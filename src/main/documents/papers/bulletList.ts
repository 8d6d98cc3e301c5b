// A list with dashes, each line closed by the sign that its place asks for.
import { paragraph } from '../blocks';
import type { PaperBlock } from '../paperModel';
import { closed } from '../typography';

/** Nothing for an empty list; the label, where there is one, stays with its list. */
export function bulletList(items: readonly string[], label = ''): readonly PaperBlock[] {
  if (items.length === 0) return [];
  return [
    ...(label === '' ? [] : [paragraph('listLabel', `${label}:`)]),
    ...items.map((item, index) =>
      paragraph('listItem', `–\u00A0${closed(item, index === items.length - 1 ? '.' : ';')}`),
    ),
  ];
}
