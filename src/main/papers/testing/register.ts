// A school's register of papers for tests: a school with all its details, and short ways to draft and sign.
import type { PaperDraft } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Result } from '../../../shared/model/result';
import { schoolYear } from '../../../shared/model/schoolYear';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { sampleSchool, TODAY, valueOf, type SampleSchool } from '../../pairs/testing/school';
import { builtInRoadmap } from '../../roadmap/builtInRoadmap';
import { createProgramme, itemsOfDraft } from '../../roadmap/createProgramme';
import { changeSchoolDetails, schoolDetails } from '../../school/details';
import { startDraft } from '../defaults/start';
import { savePaper } from '../register';
import { prepareSigning, signPaper } from '../sign';

/** With the built-in roadmap of 2021/2022 and details that no paper lacks. */
export async function schoolWithRegister(): Promise<SampleSchool> {
  return sampleSchool((database) => {
    giveDetails(database);
    const text = { ...builtInRoadmap(schoolYear(2021)), forms: [] };
    createProgramme(database, { text, items: itemsOfDraft(text), sourceName: null, createdOn: TODAY });
  });
}

export function giveDetails(database: Database): void {
  changeSchoolDetails(database, {
    ...schoolDetails(database),
    fullName: 'Муниципальное учреждение «Школа с. Образцовое»',
    shortName: 'МКОУ «Школа с. Образцовое»',
    settlement: 'с. Образцовое',
    directorName: 'Образцова Нина Петровна',
    postalAddress: 'с. Образцовое, ул. Школьная, д. 1',
    inn: '0000000000',
    ogrn: '0000000000000',
    siteAddress: 'https://school.example',
  });
}

/** A draft as it begins, with what is given typed over it. */
export function newDraft(
  database: Database,
  kind: PaperKind,
  { values, ...given }: Partial<PaperDraft> = {},
): PaperDraft {
  const draft = startDraft(database, kind, given.ids ?? [], null, TODAY);
  return { ...draft, ...given, values: { ...draft.values, ...values } };
}

/** @returns the new paper's id */
export function save(database: Database, kind: PaperKind, given: Partial<PaperDraft> = {}): number {
  return valueOf(savePaper(database, newDraft(database, kind, given), TODAY)).id;
}

export async function sign(
  database: Database,
  id: number,
  number: string,
  date: PlainDate = TODAY,
  withGap = true,
): Promise<Result<{ done: boolean }>> {
  const input = { id, number, date, withGap };
  const ready = await prepareSigning(database, input, TODAY);
  return ready.ok ? signPaper(database, input, ready.value, TODAY) : ready;
}
