// lvovich, which knows the ordinary Russian names: Иванов, Анна, Сергеевич.
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { CaseForms, Sex } from '../../../shared/model/personName';
import { mapCases } from './caseForms';

const decline = { surname: inclineLastname, name: inclineFirstname, patronymic: inclineMiddlename };

const libraryCase = {
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  pre: 'prepositional',
} as const;

/** One word without a hyphen. lvovich adds small letters, also to «ИВАНОВ»: the capitals are put back. */
export function libraryForms(part: keyof typeof decline, word: string, sex: Sex): CaseForms {
  const inCapitals = word.length > 1 && word === word.toUpperCase();
  return mapCases((grammaticalCase) => {
    const form = decline[part](word, libraryCase[grammaticalCase], sex);
    return inCapitals ? form.toUpperCase() : form;
  });
}
