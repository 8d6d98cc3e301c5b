// A list with dashes in the small letters of forms.
import { paragraph } from '../../blocks';
import type { PaperBlock } from '../../paperModel';
import { bulletList } from '../bulletList';

/** Nothing for an empty list; the label, where there is one, stays with its list. */
export function smallList(items: readonly string[], label = ''): readonly PaperBlock[] {
  if (items.length === 0) return [];
  return [
    ...(label === '' ? [] : [paragraph('smallLabel', `${label}:`)]),
    ...bulletList(items).map((block) =>
      block.type === 'paragraph' ? paragraph('smallBody', block.text) : block,
    ),
  ];
}
