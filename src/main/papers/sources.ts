// What the papers of the whole programme are made from: each part read from its area when a paper needs it.
import type { PlainDate } from '../../shared/model/plainDate';
import type { Database } from '../database/connection';
import { noSources, type PaperSources } from '../documents/paperData';
import { paperPerson } from '../documents/paperPeople';
import { entryOf } from '../../shared/forms/catalogue';
import { formCatalogue, readChosenForms } from '../forms/forms';
import { baseRows } from '../people/base';
import { detailsOf, readPerson } from '../people/roster';
import { roadmapForPaper } from '../roadmap/roadmapForPaper';
import { schoolDetails } from '../school/details';
import { findFormsOrder, findOrderForm } from './orderForms';

type SourceName = keyof PaperSources;

/** The parts that are asked for; what is not is empty. Each is read once, however often it is asked for. */
export type ReadSources = (needs: readonly SourceName[]) => PaperSources;

export function sourceReader(database: Database, today: PlainDate): ReadSources {
  const gathered: Partial<PaperSources> = {};
  return (needs) => {
    for (const name of needs) {
      if (!(name in gathered)) Object.assign(gathered, { [name]: readers[name](database, today) });
    }
    const { school = schoolDetails(database), ...parts } = gathered;
    return { school, ...noSources, ...parts };
  };
}

const readers: {
  readonly [Name in SourceName]: (database: Database, today: PlainDate) => PaperSources[Name];
} = {
  school: schoolDetails,
  roadmap: roadmapForPaper,
  order: findOrderForm,
  forms: (database) => {
    const catalogue = formCatalogue(database);
    return readChosenForms(database).map((form) => {
      const entry = entryOf(form, catalogue);
      return {
        ...form,
        mentorPortrait: entry?.mentorPortrait ?? '',
        menteePortrait: entry?.menteePortrait ?? '',
      };
    });
  },
  formsOrder: (database) => {
    const { curatorId, controlId, ...order } = findFormsOrder(database);
    return {
      ...order,
      curator: personForPaper(database, curatorId),
      control: personForPaper(database, controlId),
    };
  },
  mentors: (database, today) => baseRows(database, 'mentor', today),
  mentees: (database, today) => baseRows(database, 'mentee', today),
};

/** null for nobody, and for somebody who is not in the register any more. */
export function personForPaper(database: Database, id: number | null) {
  const person = id === null ? null : readPerson(database, id);
  return person && paperPerson(person, detailsOf(person));
}
