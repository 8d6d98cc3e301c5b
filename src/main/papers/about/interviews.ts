// What the sheets of interviews are made from.
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { Database } from '../../database/connection';
import type { PaperAboutData } from '../../documents/paperAboutCatalogue';
import { paperPerson } from '../../documents/paperPeople';
import { listInterviews } from '../../interviews/interviews';
import { detailsOf, readPerson } from '../../people/roster';
import { schoolDetails } from '../../school/details';
import { serviceAndQualification } from '../gather/needs';
import { personForPaper } from '../gather/people';

/** @param ids of interviews; one without scores gives a blank with the criteria of today */
export function interviewData(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
): Result<readonly PaperAboutData<'interview-sheet'>[]> {
  const view = listInterviews(database);
  if (!view.ok) return view;
  const { interviews, criteria, maxScore } = view.value;
  const school = schoolDetails(database);
  const data: PaperAboutData<'interview-sheet'>[] = [];
  for (const id of ids) {
    const interview = interviews.find((known) => known.id === id);
    const person = interview ? readPerson(database, interview.personId) : null;
    if (!interview || !person) return fail('not-found', { what: 'interview' });
    data.push({
      school,
      person: paperPerson(person, detailsOf(person)),
      service: serviceAndQualification(person, today),
      heldOn: interview.heldOn ?? interview.plannedOn,
      time: interview.plannedTime,
      place: interview.place,
      interviewer: personForPaper(database, interview.interviewerId),
      maxScore: Math.max(maxScore, ...interview.scores.map(({ score }) => score)),
      scores:
        interview.scores.length > 0
          ? interview.scores
          : criteria.map((criterion) => ({ criterion, score: null })),
      decision: interview.decision,
      comment: interview.comment,
    });
  }
  return ok(data);
}
