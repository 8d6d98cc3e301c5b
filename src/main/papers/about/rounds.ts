// What the questionnaires of a matching round are made from.
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { Database } from '../../database/connection';
import type { PaperAboutData } from '../../documents/paperAboutCatalogue';
import { readRound } from '../../pairs/rounds';
import { schoolDetails } from '../../school/details';

/**
 * @param ids of roles that take part in the round
 * @param roundId null is refused: the names to choose from are those of a round
 */
export function questionnaireData(
  database: Database,
  ids: readonly number[],
  roundId: number | null,
  today: PlainDate,
): Result<readonly PaperAboutData<'preference-questionnaire'>[]> {
  if (roundId === null) return fail('not-found', { what: 'round' });
  const round = readRound(database, roundId, today);
  if (!round.ok) return round;
  const { people, choices } = round.value;
  const school = schoolDetails(database);
  const data: PaperAboutData<'preference-questionnaire'>[] = [];
  for (const id of ids) {
    const person = people.find((known) => known.id === id);
    if (!person) return fail('not-found', { what: 'role' });
    const { fullName, shortName, details, role } = person;
    data.push({
      school,
      fullName,
      shortName,
      details,
      role,
      choices,
      // Nobody is put before the choice of himself.
      others: people.filter((other) => other.role !== role && other.personId !== person.personId),
    });
  }
  return ok(data);
}
