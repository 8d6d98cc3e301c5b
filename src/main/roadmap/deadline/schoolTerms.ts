// When the school's four terms («четверти») begin and end: a setting of the school, not of the grammar.
import defaults from '../../../../resources/school-terms.json';

/** `MM-DD` on both sides, inclusive; autumn days belong to the first calendar year of the school year. */
export interface SchoolTerm {
  readonly start: string;
  readonly end: string;
}

/** The terms in order, I first. */
export interface SchoolTerms {
  readonly terms: readonly SchoolTerm[];
}

/** September–October, November–December, January–March, April–May: what schools without other dates mean. */
export const defaultSchoolTerms: SchoolTerms = defaults;
