// The school's own details: asked once, used by every paper.
import * as v from 'valibot';
import type { Call, ReadonlyDeep } from './call';
import { lineSchema } from './schemas';

export const schoolDetailsSchema = v.strictObject({
  /** «Муниципальное казённое общеобразовательное учреждение «Начальная школа – детский сад с. Образцовое»». */
  fullName: lineSchema,
  shortName: lineSchema,
  /** Where papers are signed: «с. Образцовое». */
  settlement: lineSchema,
  /** «Директор», «И. о. директора», «Заведующий». */
  directorPosition: lineSchema,
  /** Full name in the nominative; papers print initials before the surname. */
  directorName: lineSchema,
  /** Lines above the name on orders (founder, region); empty when there are none. */
  letterhead: lineSchema,
  /** Of the operator of personal data, as consents must name it. */
  postalAddress: lineSchema,
  inn: lineSchema,
  ogrn: lineSchema,
  /** The section of the site where news and names are published: «https://…». */
  siteAddress: lineSchema,
  /** Passport data are kept in the file; off unless the school asks for it. */
  keepsPassports: v.boolean(),
  layoutProfile: v.picklist(['gost2025', 'gost2016']),
  orderVerbStyle: v.picklist(['capitals', 'spaced']),
});
export type SchoolDetails = ReadonlyDeep<v.InferOutput<typeof schoolDetailsSchema>>;

export const schoolContract = {
  'school.get': { kind: 'query', input: v.strictObject({}), output: schoolDetailsSchema },
  'school.save': {
    kind: 'command',
    touches: ['papers', 'people'],
    input: schoolDetailsSchema,
    output: schoolDetailsSchema,
  },
} as const satisfies Record<string, Call>;
