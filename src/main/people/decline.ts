// A name and a position in all cases, as the papers will print them, for the person's card.
import type { ArgumentOf } from '../../shared/contract/contract';
import type { Declension } from '../../shared/contract/people';
import { ok, type Result } from '../../shared/model/result';
import { declinePosition } from '../documents/declension/declinePosition';
import { guessSex } from '../documents/declension/guessSex';
import { personForms, withOverrides } from '../documents/declension/personForms';

export function decline(input: ArgumentOf<'people.decline'>): Result<Declension> {
  const { surname, name, patronymic, sex, indeclinable, nameForms, position, positionForms } = input;
  const parts = { surname, name, patronymic };
  const forms = personForms({ name: parts, sex, indeclinable, overrides: nameForms });
  return ok({
    fullName: forms.full,
    surnameInitials: forms.short,
    position: withOverrides(declinePosition(position), positionForms),
    guessedSex: guessSex(parts),
    uncertain: forms.uncertain,
  });
}
