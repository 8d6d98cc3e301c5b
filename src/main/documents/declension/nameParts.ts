// A name of several parts: «Мамин-Сибиряк», «фон Дервиз», «Анна-Мария», «Иванова (Петрова)».
import type { CaseForms } from '../../../shared/model/personName';
import { joinForms, unchanged } from './caseForms';
import { ruleKey } from './letters';
import { fixedFirstParts, fixingLastParts } from './nameLists';

/** Declines each part by itself; the first of «Бонч-Бруевич», «Жан-Жак», «Март-оол» stays. */
export function declineParts(text: string, decline: (part: string, isLast: boolean) => CaseForms): CaseForms {
  const pieces = text.split(/([ ()-]+)/u);
  const parts = pieces.filter((_, index) => index % 2 === 0);
  const separators = pieces.filter((_, index) => index % 2 === 1);
  const last = parts.length - 1;
  return joinForms(
    parts.map((part, index) => {
      const fixed =
        index < last &&
        (fixedFirstParts.has(ruleKey(part)) || fixingLastParts.has(ruleKey(parts[index + 1] ?? '')));
      return fixed ? unchanged(part) : decline(part, index === last);
    }),
    separators,
  );
}
