// SQL of the school's details.
import * as v from 'valibot';
import { schoolDetailsSchema, type SchoolDetails } from '../../shared/contract/school';
import { sqlBoolean, type Database } from '../database/connection';

const schoolRow = v.object({
  full_name: v.string(),
  short_name: v.string(),
  settlement: v.string(),
  director_position: v.string(),
  director_name: v.string(),
  letterhead: v.string(),
  postal_address: v.string(),
  inn: v.string(),
  ogrn: v.string(),
  site_address: v.string(),
  keeps_passports: sqlBoolean,
  layout_profile: schoolDetailsSchema.entries.layoutProfile,
  order_verb_style: schoolDetailsSchema.entries.orderVerbStyle,
});

/** null until they are given. */
export function findSchool(database: Database): SchoolDetails | null {
  const row = database.get('SELECT * FROM school WHERE id = 1', [], schoolRow);
  if (!row) return null;
  return {
    fullName: row.full_name,
    shortName: row.short_name,
    settlement: row.settlement,
    directorPosition: row.director_position,
    directorName: row.director_name,
    letterhead: row.letterhead,
    postalAddress: row.postal_address,
    inn: row.inn,
    ogrn: row.ogrn,
    siteAddress: row.site_address,
    keepsPassports: row.keeps_passports,
    layoutProfile: row.layout_profile,
    orderVerbStyle: row.order_verb_style,
  };
}

export function saveSchool(database: Database, school: SchoolDetails): void {
  database.run(
    `INSERT INTO school (id, full_name, short_name, settlement, director_position, director_name,
       letterhead, postal_address, inn, ogrn, site_address, keeps_passports, layout_profile, order_verb_style)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, short_name = excluded.short_name,
       settlement = excluded.settlement, director_position = excluded.director_position,
       director_name = excluded.director_name, letterhead = excluded.letterhead,
       postal_address = excluded.postal_address, inn = excluded.inn, ogrn = excluded.ogrn,
       site_address = excluded.site_address, keeps_passports = excluded.keeps_passports,
       layout_profile = excluded.layout_profile, order_verb_style = excluded.order_verb_style`,
    [
      school.fullName,
      school.shortName,
      school.settlement,
      school.directorPosition,
      school.directorName,
      school.letterhead,
      school.postalAddress,
      school.inn,
      school.ogrn,
      school.siteAddress,
      Number(school.keepsPassports),
      school.layoutProfile,
      school.orderVerbStyle,
    ],
  );
}
