// Which of the school's details are typed as text, and which of them papers cannot do without.
import type { SchoolDetails } from '../../../../shared/contract/school';

export type SchoolTextField = Exclude<keyof SchoolDetails, 'layoutProfile' | 'orderVerbStyle'>;

export const schoolTextFields: readonly SchoolTextField[] = [
  'fullName',
  'shortName',
  'settlement',
  'directorPosition',
  'directorName',
  'letterhead',
];

export function isRequired(field: SchoolTextField): boolean {
  return field !== 'letterhead';
}

export function missingFields(details: SchoolDetails): readonly SchoolTextField[] {
  return schoolTextFields.filter((field) => isRequired(field) && details[field].trim() === '');
}
