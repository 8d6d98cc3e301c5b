// Periods for tables: «01.10.2021 – 31.10.2021».
import type { DueRange } from '../../../../shared/model/roadmap';
import { numericDate } from '../../../../shared/texts/dates';

/** Empty when both bounds are open. */
export function numericRange({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${numericDate(end)}`;
  if (end === null) return `с ${numericDate(start)}`;
  return start === end ? numericDate(start) : `${numericDate(start)} – ${numericDate(end)}`;
}
