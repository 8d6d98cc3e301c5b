// Length of service as tables write it: «5», «12 л. 3 мес.», «с 2018 года», «менее года».
import type { PersonInput } from '../../../shared/contract/people';
import { parsePlainDate, type PlainDate } from '../../../shared/model/plainDate';
import type { Cell } from '../../spreadsheets/spreadsheet';
import { schoolYearStart } from './days';

type Service = NonNullable<PersonInput['service']>;

const LONGEST_YEARS = 70;

/** Full years on `today`, or since a day of the past; null when it says neither. */
export function readService(cell: Cell, text: string, today: PlainDate): Service | null {
  if (cell.kind === 'date') return since(cell.date, today);
  const tidy = text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/gu, ' ').trim();
  const began = /^(?:с|от)\s*(?:(\d{1,2})\.(\d{1,2})\.)?(\d{4})\s*(?:г\.?|года|год)?$/u.exec(tidy);
  if (began) {
    const [, day = '', month = '', year = ''] = began;
    const start =
      day === ''
        ? schoolYearStart(Number(year))
        : parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return start === null ? null : since(start, today);
  }
  if (
    /^(?:б\/?с|без стажа|нет стажа|менее (?:1 )?года|до (?:1 )?года|\d{1,2} ?(?:м|мес|месяц\p{L}*)\.?)$/u.test(
      tidy,
    )
  ) {
    return { years: 0, statedOn: today };
  }
  const years =
    /^(\d{1,2})(?:[.,]\d+)? ?(?:л|лет|г|год|года)?\.?(?: ?(?:и )?\d{1,2} ?(?:м|мес|месяц\p{L}*)\.?)?(?: ?\d{1,2} ?(?:д|дн|дней|дня|день)\.?)?$/u.exec(
      tidy,
    );
  const count = Number(years?.[1] ?? Number.NaN);
  return count <= LONGEST_YEARS ? { years: count, statedOn: today } : null;
}

function since(day: PlainDate, today: PlainDate): Service | null {
  return day <= today ? { years: 0, statedOn: day } : null;
}
