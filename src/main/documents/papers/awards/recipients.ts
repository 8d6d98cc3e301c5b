// Whom an award is for: the rows of its form, a sheet for each.
import type { MissingField } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import { fillText } from '../../paperTexts';

export const recipientsField = {
  type: 'rows',
  label: 'Кого награждаем',
  help: 'На каждого отдельный лист; пусто – бланк',
  addLabel: 'Добавить человека',
  columns: {
    person: { type: 'person', of: 'anyone', label: 'Кто' },
    who: { type: 'line', label: 'Подпись под именем', help: 'Пусто – должность или класс' },
    reason: { type: 'line', label: 'За что', placeholder: 'за личный вклад в становление молодых педагогов' },
  },
} as const;

interface Recipient {
  readonly person: PaperPerson | null;
  readonly reason: string;
}

/** Those named without a reason. @param words «За что награждается: {who}» */
export function lacksReason(recipients: readonly Recipient[], words: string): readonly MissingField[] {
  if (recipients.length === 0) return [{ field: 'values.recipients', label: recipientsField.label }];
  return recipients
    .filter(({ reason }) => reason === '')
    .map(({ person }) => ({
      field: 'values.recipients',
      label: fillText(words, { who: person?.short.nom ?? '—' }),
    }));
}

/** The title of the one sheet, by its person. */
export function awardedPeople(
  recipients: readonly Pick<Recipient, 'person'>[],
  title: string,
  fileTitle: string,
): string {
  const person = recipients[0]?.person;
  return person ? fillText(fileTitle, { who: person.short.nom }) : title;
}
