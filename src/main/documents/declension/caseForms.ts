// Putting a stem and its endings together, in the capitals of the word that is declined.
import type { CaseForms, GrammaticalCase } from '../../../shared/model/personName';

/** Genitive, dative, accusative, instrumental, prepositional. */
export type Endings = readonly [string, string, string, string, string];

/** «Заяц», «зайц», [а, у, а, ем, е] → Зайца…; «ЗАЯЦ» gives «ЗАЙЦА». The nominative is the word itself. */
export function withEndings(word: string, stem: string, endings: Endings): CaseForms {
  const [gen, dat, acc, ins, pre] = endings.map((ending) => inCapitalsOf(word, stem + ending)) as [
    ...Endings,
  ];
  return { nom: word, gen, dat, acc, ins, pre };
}

export function unchanged(word: string): CaseForms {
  return { nom: word, gen: word, dat: word, acc: word, ins: word, pre: word };
}

/** Joins parts that are declined each by itself; the separators are as many as the parts less one. */
export function joinForms(parts: readonly CaseForms[], separators: readonly string[] | string): CaseForms {
  return mapCases((grammaticalCase) =>
    parts
      .map((part, index) => {
        const separator = typeof separators === 'string' ? separators : (separators[index - 1] ?? '');
        return (index === 0 ? '' : separator) + part[grammaticalCase];
      })
      .join(''),
  );
}

export function mapCases(form: (grammaticalCase: GrammaticalCase) => string): CaseForms {
  return {
    nom: form('nom'),
    gen: form('gen'),
    dat: form('dat'),
    acc: form('acc'),
    ins: form('ins'),
    pre: form('pre'),
  };
}

/** A word written in capitals gets its endings in capitals; one letter tells nothing. */
function inCapitalsOf(word: string, form: string): string {
  const inCapitals =
    [...word].filter((character) => /\p{L}/u.test(character)).length > 1 && word === word.toUpperCase();
  return inCapitals ? form.toUpperCase() : form;
}
