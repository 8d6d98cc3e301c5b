// A matching problem from outside: a file of the command line, a message of the window.
import * as v from 'valibot';
import { idSchema, plainDateSchema } from '../contract/schemas';
import type { Result } from '../model/result';
import { defaultSettings, importances, type MatchingProblem } from './model';

const MOST_MENTORS = 1_000;
const MOST_MENTEES = 5_000;
const MOST_PAIRS = 50_000;
const MOST_WORDS = 100;
const MOST_PLACES = 100;
/** More is not listed: who has made so many mistakes corrects the first ones first. */
const MOST_ISSUES = 20;

const text = v.pipe(v.string(), v.maxLength(500));
const word = v.pipe(v.string(), v.maxLength(200));
const words = v.optional(v.pipe(v.array(word), v.maxLength(MOST_WORDS)), []);
const placeCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PLACES));

const personEntries = {
  id: idSchema,
  personId: idSchema,
  name: v.pipe(word, v.minLength(1)),
  formId: v.optional(v.nullable(idSchema), null),
  variants: words,
  days: v.optional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))), v.maxLength(6)),
    [],
  ),
  since: v.optional(v.nullable(plainDateSchema), null),
  until: v.optional(v.nullable(plainDateSchema), null),
  subjects: words,
  className: v.optional(word, ''),
  excluded: v.optional(v.nullable(text), null),
};
const importance = v.picklist(importances);
const pairEntries = { mentorId: idSchema, menteeId: idSchema };

function listOf<Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.optional(v.pipe(v.array(entry), v.maxLength(most)), []);
}

/** Shapes and sizes; what the parts have to do with each other is checked by `parseMatchingProblem`. */
const matchingProblemSchema = v.strictObject({
  mentors: v.pipe(
    v.array(
      v.strictObject({
        ...personEntries,
        capacity: placeCount,
        load: v.optional(placeCount, 0),
        competences: words,
      }),
    ),
    v.maxLength(MOST_MENTORS),
  ),
  mentees: v.pipe(v.array(v.strictObject({ ...personEntries, requests: words })), v.maxLength(MOST_MENTEES)),
  preferences: v.optional(
    v.strictObject({
      menteeChoices: listOf(
        v.strictObject({
          menteeId: idSchema,
          mentorIds: v.pipe(v.array(idSchema), v.maxLength(MOST_MENTORS)),
        }),
        MOST_MENTEES,
      ),
      mentorChoices: listOf(
        v.strictObject({
          mentorId: idSchema,
          menteeIds: v.pipe(v.array(idSchema), v.maxLength(MOST_MENTEES)),
        }),
        MOST_MENTORS,
      ),
    }),
    {},
  ),
  fixed: listOf(v.strictObject(pairEntries), MOST_PAIRS),
  forbidden: listOf(v.strictObject({ ...pairEntries, reason: v.optional(text, '') }), MOST_PAIRS),
  running: listOf(v.strictObject({ mentorPersonId: idSchema, menteePersonId: idSchema }), MOST_PAIRS),
  settings: v.optional(
    v.strictObject({
      menteeChoice: v.optional(importance, defaultSettings.menteeChoice),
      mentorChoice: v.optional(importance, defaultSettings.mentorChoice),
      competence: v.optional(importance, defaultSettings.competence),
      loadBalance: v.optional(importance, defaultSettings.loadBalance),
      sameSubject: v.optional(v.boolean(), defaultSettings.sameSubject),
      sameClass: v.optional(v.boolean(), defaultSettings.sameClass),
    }),
    {},
  ),
});

/**
 * A sound problem, or what is wrong with it: a Russian line each that names the place («mentors[3].capacity»), twenty
 * at most.
 */
export function parseMatchingProblem(value: unknown): Result<MatchingProblem, readonly string[]> {
  const parsed = v.safeParse(matchingProblemSchema, value);
  const issues = parsed.success ? contradictions(parsed.output) : parsed.issues.map(shapeIssue);
  if (parsed.success && issues.length === 0) return { ok: true, value: parsed.output };
  return { ok: false, error: issues.slice(0, MOST_ISSUES) };
}

function shapeIssue(issue: v.BaseIssue<unknown>): string {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const what =
    issue.expected === 'never'
      ? 'неизвестное поле'
      : issue.received === 'undefined'
        ? 'поля нет'
        : `не подходит значение (нужно: ${neededWords(issue)})`;
  return `${place || 'файл'}: ${what}`;
}

const kindNames: Readonly<Record<string, string>> = {
  Object: 'объект {…}',
  Array: 'список […]',
  string: 'текст',
  number: 'число',
  integer: 'целое число',
  boolean: 'true или false',
};

function neededWords({ type, expected, requirement }: v.BaseIssue<unknown>): string {
  const bound = String(requirement);
  switch (type) {
    case 'min_value':
      return `не меньше ${bound}`;
    case 'max_value':
      return `не больше ${bound}`;
    case 'min_length':
      return 'не пусто';
    case 'max_length':
      return `не длиннее ${bound}`;
    // The only values with a check of their own are days.
    case 'custom':
      return 'день ГГГГ-ММ-ДД';
    default:
      return kindNames[expected ?? type] ?? expected ?? type;
  }
}

/** Unknown ids, the same thing twice, what cannot be at once. */
function contradictions(problem: MatchingProblem): string[] {
  const issues: string[] = [];
  const mentorIds = new Set(problem.mentors.map(({ id }) => id));
  const menteeIds = new Set(problem.mentees.map(({ id }) => id));
  const needMentor = (id: number, place: string) => {
    if (!mentorIds.has(id)) issues.push(`${place}: нет наставника с id ${id}`);
  };
  const needMentee = (id: number, place: string) => {
    if (!menteeIds.has(id)) issues.push(`${place}: нет наставляемого с id ${id}`);
  };
  const needOnce = (values: readonly (number | string)[], place: (index: number) => string) => {
    const seen = new Set<number | string>();
    for (const [index, value] of values.entries()) {
      if (seen.has(value)) issues.push(`${place(index)}: повтор (${value})`);
      seen.add(value);
    }
  };

  const { mentors, mentees, preferences, fixed, forbidden, running } = problem;
  needOnce(
    mentors.map(({ id }) => id),
    (index) => `mentors[${index}].id`,
  );
  needOnce(
    mentees.map(({ id }) => id),
    (index) => `mentees[${index}].id`,
  );
  needOnce(
    mentees.map(({ personId }) => personId),
    (index) => `mentees[${index}].personId`,
  );
  for (const [list, people] of Object.entries({ mentors, mentees })) {
    for (const [index, { since, until }] of people.entries()) {
      if (since !== null && until !== null && since > until) {
        issues.push(`${list}[${index}]: since позже, чем until`);
      }
    }
  }

  const { menteeChoices, mentorChoices } = preferences;
  needOnce(
    menteeChoices.map(({ menteeId }) => menteeId),
    (index) => `preferences.menteeChoices[${index}].menteeId`,
  );
  for (const [index, choice] of menteeChoices.entries()) {
    const place = `preferences.menteeChoices[${index}]`;
    needMentee(choice.menteeId, `${place}.menteeId`);
    for (const id of choice.mentorIds) needMentor(id, `${place}.mentorIds`);
    needOnce(choice.mentorIds, () => `${place}.mentorIds`);
  }
  needOnce(
    mentorChoices.map(({ mentorId }) => mentorId),
    (index) => `preferences.mentorChoices[${index}].mentorId`,
  );
  for (const [index, choice] of mentorChoices.entries()) {
    const place = `preferences.mentorChoices[${index}]`;
    needMentor(choice.mentorId, `${place}.mentorId`);
    for (const id of choice.menteeIds) needMentee(id, `${place}.menteeIds`);
    needOnce(choice.menteeIds, () => `${place}.menteeIds`);
  }

  for (const [list, pairs] of Object.entries({ fixed, forbidden })) {
    for (const [index, { mentorId, menteeId }] of pairs.entries()) {
      needMentor(mentorId, `${list}[${index}].mentorId`);
      needMentee(menteeId, `${list}[${index}].menteeId`);
    }
    needOnce(
      pairs.map(({ mentorId, menteeId }) => `${mentorId} и ${menteeId}`),
      (index) => `${list}[${index}]`,
    );
  }
  for (const [index, { mentorPersonId, menteePersonId }] of running.entries()) {
    if (mentorPersonId === menteePersonId) issues.push(`running[${index}]: человек наставляет сам себя`);
  }
  return issues;
}
