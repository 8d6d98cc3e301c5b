// Reading what a person types into a date field, by the same grammar that reads the roadmap's deadlines.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { call } from './client';

/** «15.10.2021», or the first or last day of «октябрь»; null when the text names no day. */
export async function readDateEdge(
  text: string,
  edge: 'start' | 'end',
  schoolYear: SchoolYear,
): Promise<PlainDate | null> {
  const answer = await call('deadline.read', { phrase: text, schoolYear });
  if (!answer.ok) return null;
  const { start, end } = answer.value;
  return edge === 'start' ? (start ?? end) : (end ?? start);
}
