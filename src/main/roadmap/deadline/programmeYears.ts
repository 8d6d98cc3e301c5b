// «2021-2025 гг.», «2021 – 2025», «с 2022 по 2024 год»: years from one to another, which may mean school years (rule 4).
import type { SchoolYear } from '../../../shared/model/schoolYear';
import type { Draft } from './drafts';
import type { Piece } from './pieces';

/** Two years joined to one span; a span that is just the document's school year becomes that school year. */
export function withProgrammeYears(draft: Draft, schoolYear: SchoolYear): Draft {
  const { from, to } = draft;
  const span = from === to ? from : from && to && joined(from, to);
  if (!span || draft.exclusive || span.period.unit !== 'calendarYear') return draft;
  const isSchoolYear = span.period.years === 2 && span.year?.first === schoolYear;
  const piece: Piece = isSchoolYear ? { ...span, period: { unit: 'schoolYear', years: 1 } } : span;
  return { ...draft, from: piece, to: piece };
}

function joined(from: Piece, to: Piece): Piece | null {
  const first = singleYear(from);
  const last = singleYear(to);
  if (first === null || last === null || last <= first) return null;
  return {
    period: { unit: 'calendarYear', years: last - first + 1 },
    part: null,
    year: { first, last, school: false },
  };
}

function singleYear({ period, part, year }: Piece): number | null {
  const single = period.unit === 'calendarYear' && period.years === 1 && part === null && year !== null;
  return single ? year.first : null;
}
