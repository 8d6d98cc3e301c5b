// Where the datum is entered that a blank of a paper, or a line of «Чего не хватает», waits for.

export type BlankPlace =
  /** A field of the paper's own form: `date`, `number`, `values.curator`. */
  | { readonly at: 'entry'; readonly entry: string }
  | { readonly at: 'school' }
  | { readonly at: 'screen'; readonly screen: string; readonly query: Readonly<Record<string, string>> };

/** Screens by the first word of a path. */
const screens: Readonly<Record<string, string>> = {
  roadmap: 'roadmap',
  roadmapFacts: 'roadmap',
  forms: 'forms',
  people: 'people',
  mentors: 'people',
  mentees: 'people',
  consents: 'consents',
  consent: 'consents',
  interviews: 'interviews',
  interview: 'interviews',
  pairs: 'pairs',
  pair: 'pairs',
  order: 'pairs',
  round: 'matching',
  journal: 'papers',
  acts: 'paperActs',
};

/**
 * @param path `values.startDate`, `values.rows.2.topic`, `date`, `school.fullName`, `person.15`, `roadmap`, …
 * @returns null: nowhere in particular
 */
export function placeOf(path: string): BlankPlace | null {
  const [head = '', second = ''] = path.split('.');
  if (head === 'date' || head === 'number') return { at: 'entry', entry: head };
  if (head === 'values') return second === '' ? null : { at: 'entry', entry: `values.${second}` };
  if (head === 'school') return { at: 'school' };
  if (head === 'person' && /^\d+$/.test(second)) {
    return { at: 'screen', screen: 'people', query: { person: second } };
  }
  const screen = screens[head];
  return screen === undefined ? null : { at: 'screen', screen, query: {} };
}

/** The path of the blank under the pointer; null beside blanks. */
export function blankAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-blank]')?.getAttribute('data-blank') ?? null)
    : null;
}
