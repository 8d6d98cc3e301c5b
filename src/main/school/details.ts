// The school's details as other areas ask for them and change them.
import type { SchoolDetails } from '../../shared/contract/school';
import { ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { findSchool, saveSchool } from './repository';

const unknownSchool: SchoolDetails = {
  fullName: '',
  shortName: '',
  settlement: '',
  directorPosition: 'Директор',
  directorName: '',
  letterhead: '',
  postalAddress: '',
  inn: '',
  ogrn: '',
  siteAddress: '',
  keepsPassports: false,
  layoutProfile: 'gost2025',
  orderVerbStyle: 'capitals',
};

/** Empty details, with the usual position and layout, until the school gives its own. */
export function schoolDetails(database: Database): SchoolDetails {
  return findSchool(database) ?? unknownSchool;
}

export function changeSchoolDetails(database: Database, details: SchoolDetails): Result<SchoolDetails> {
  saveSchool(database, details);
  return ok(details);
}
