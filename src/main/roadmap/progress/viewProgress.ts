// The progress of the rows of one school year, as the window shows it.
import type { RowProgress, Waiting } from '../../../shared/contract/roadmap';
import type { PlainDate } from '../../../shared/model/plainDate';
import { ok, type Result } from '../../../shared/model/result';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import type { Database } from '../../database/connection';
import { findItems } from '../repository';
import { topicFacts } from './facts';
import { rowProgress } from './rowProgress';

export function viewProgress(
  database: Database,
  schoolYear: SchoolYear,
  today: PlainDate,
): Result<RowProgress[]> {
  return ok(rowProgress(findItems(database), topicFacts(database, today), schoolYear, today));
}

/** What waits on each screen, for the numbers beside their names. */
export function viewWaiting(database: Database, today: PlainDate): Result<Waiting> {
  const facts = topicFacts(database, today);
  return ok({
    forms: facts.forms.waiting,
    people: facts.people.waiting,
    interviews: facts.interviews.waiting,
    consents: facts.consents.waiting,
    matching: facts.preferences.waiting,
    pairs: facts.pairs.waiting,
  });
}
