// The refusal of a paper that lacks something: each thing once, and whether the school's details have it.
import { fail, type Result } from '../../shared/model/result';
import type { MissingField } from '../documents/paperData';

export function notReady(title: string, missing: readonly MissingField[]): Result<never> {
  return fail('paper-not-ready', {
    title,
    missing: [...new Set(missing.map(({ label }) => label))],
    ofSchool: missing.some(({ field }) => field.startsWith('school.')),
  });
}
