// What a plan of psychological support begins with: offered while a pair has none, never stored by itself.
import template from '../../../resources/support-plan.json';
import type { SupportItem } from '../../shared/contract/pairs';

export function supportTemplate(): SupportItem[] {
  return template.map((item) => ({ ...item, doneOn: null, note: '' }));
}
