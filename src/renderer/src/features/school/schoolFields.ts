// Which of the school's details are typed as text, and which of them papers cannot do without.
import type { SchoolDetails } from '../../../../shared/contract/school';

export type SchoolTextField = Exclude<
  keyof SchoolDetails,
  'layoutProfile' | 'orderVerbStyle' | 'keepsPassports'
>;

export const schoolTextFields: readonly SchoolTextField[] = [
  'fullName',
  'shortName',
  'settlement',
  'directorPosition',
  'directorName',
  'letterhead',
  'postalAddress',
  'inn',
  'ogrn',
  'siteAddress',
];

/** Without these no paper can be signed; the rest only some papers need, and those name it themselves. */
const required: readonly SchoolTextField[] = [
  'fullName',
  'shortName',
  'settlement',
  'directorPosition',
  'directorName',
];

export function isRequired(field: SchoolTextField): boolean {
  return required.includes(field);
}

export function missingFields(details: SchoolDetails): readonly SchoolTextField[] {
  return schoolTextFields.filter((field) => isRequired(field) && details[field].trim() === '');
}
