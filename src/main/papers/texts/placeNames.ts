// Places in the texts of papers as a person reads them: `{school}` is {школа}, `{methodology-2019.ins}` is {чем: Р-145}.
import names from '../../../../resources/paper-text-fields.json';
import type { Act } from '../../../shared/contract/papers';
import type { GrammaticalCase } from '../../../shared/model/personName';

/** The question that a case answers. */
const questions: Readonly<Record<GrammaticalCase, string>> = {
  nom: 'что',
  gen: 'чего',
  dat: 'чему',
  acc: 'на что',
  ins: 'чем',
  pre: 'о чём',
};

type Acts = readonly Pick<Act, 'id' | 'number' | 'shortTitle'>[];

/** Both ways. What has no Russian name keeps its own. */
export class PlaceNames {
  readonly #shown = new Map<string, string>(Object.entries(names));
  readonly #stored: ReadonlyMap<string, string>;

  /** @param acts those that may be cited; of two with one number only the first is named by it */
  constructor(acts: Acts) {
    const taken = new Set<string>();
    for (const { id, number, shortTitle } of acts) {
      const label = number || shortTitle;
      if (label === '' || taken.has(label) || /[{}]/.test(label)) continue;
      taken.add(label);
      for (const [as, question] of Object.entries(questions)) {
        this.#shown.set(`${id}.${as}`, `${question}: ${label}`);
      }
    }
    this.#stored = new Map([...this.#shown].map(([stored, shown]) => [shown, stored]));
  }

  shown(text: string): string {
    return renamed(text, this.#shown);
  }

  stored(text: string): string {
    return renamed(text, this.#stored);
  }
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{([^{}]*)\}/g, (_place, name: string) => `{${names.get(name.trim()) ?? name}}`);
}
