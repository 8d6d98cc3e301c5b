// One questionnaire while it is typed: places for the choices, some of them empty, some perhaps repeated.
import type { Round } from '../../../../../shared/contract/pairs';

export type RoundPerson = Round['people'][number];

export interface AnswerDraft {
  /** Role ids, the most wanted first; null: an empty place. */
  readonly choices: readonly (number | null)[];
  readonly refused: boolean;
}

/** @param places how many one may name */
export function draftOf(person: Pick<RoundPerson, 'chosen' | 'answer'>, places: number): AnswerDraft {
  const count = Math.max(places, person.chosen.length);
  return {
    choices: Array.from({ length: count }, (_, place) => person.chosen[place] ?? null),
    refused: person.answer === 'refused',
  };
}

/** Whoever names somebody has not refused. */
export function withChoice(draft: AnswerDraft, place: number, id: number | null): AnswerDraft {
  const choices = draft.choices.map((choice, at) => (at === place ? id : choice));
  return { choices, refused: draft.refused && id === null };
}

export function withRefusal(draft: AnswerDraft, refused: boolean): AnswerDraft {
  return { choices: refused ? draft.choices.map(() => null) : draft.choices, refused };
}

/** What is sent: an empty place is closed up by those after it. */
export function chosenOf({ choices }: AnswerDraft): readonly number[] {
  return choices.filter((choice) => choice !== null);
}

/** The places that name somebody named before them. */
export function repeatedPlaces({ choices }: AnswerDraft): ReadonlySet<number> {
  return new Set(
    choices.flatMap((choice, place) => (choice !== null && choices.indexOf(choice) < place ? [place] : [])),
  );
}

export function isChanged(draft: AnswerDraft, person: Pick<RoundPerson, 'chosen' | 'answer'>): boolean {
  const chosen = chosenOf(draft);
  return (
    draft.refused !== (person.answer === 'refused') ||
    chosen.length !== person.chosen.length ||
    chosen.some((id, place) => id !== person.chosen[place])
  );
}
