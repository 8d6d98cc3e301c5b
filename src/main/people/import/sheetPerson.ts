// One row of a table as a person: what it says, and what in it is wrong or doubtful.
import type { PeopleImportRow, PersonInput } from '../../../shared/contract/people';
import type { ParticipantRole, PersonCategory, TargetGroup } from '../../../shared/model/people';
import type { PersonName, Sex } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';

export type Problem = PeopleImportRow['problems'][number];

export interface SheetRepresentative {
  readonly name: PersonName;
  readonly relation: string;
  readonly phone: string;
}

/** Texts of a person that a table may give; absent when it does not. */
export const sheetTexts = [
  'position',
  'className',
  'workplace',
  'qualification',
  'phone',
  'email',
  'address',
] as const;
export const sheetLists = ['subjects', 'competences', 'requests'] as const;

/** null, '' and [] mean that the row does not say it. */
export interface SheetPerson {
  /** The row's number as the spreadsheet shows it. */
  readonly row: number;
  readonly name: PersonName;
  /** As written, for a row without a readable name. */
  readonly written: string;
  /** null: no column says it. */
  readonly category: PersonCategory | null;
  readonly sex: Sex | null;
  readonly birthDate: PlainDate | null;
  readonly texts: Readonly<Record<(typeof sheetTexts)[number], string>>;
  readonly lists: Readonly<Record<(typeof sheetLists)[number], readonly string[]>>;
  readonly service: PersonInput['service'];
  readonly role: ParticipantRole | null;
  readonly capacity: number | null;
  readonly targetGroup: TargetGroup | null;
  readonly formId: number | null;
  readonly representatives: readonly SheetRepresentative[];
  /** Lines for the note: what the table says there, and words that nothing else could take. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}
