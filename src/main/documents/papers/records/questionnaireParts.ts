// What the two questionnaires share: facts of the register at the head, and answers to tick.
import type { SubjectForPaper } from '../../paperData';
import { paragraph } from '../../blocks';
import type { PaperBlock } from '../../paperModel';
import { numericDate } from '../../../../shared/texts/dates';
import { fact, joined } from './recordParts';

/** How two people would meet; `open` is not answered. */
export const meetingField = {
  type: 'choice',
  label: 'Как удобнее встречаться',
  options: [
    { value: 'open', label: 'нет ответа' },
    { value: 'inPerson', label: 'лично' },
    { value: 'remote', label: 'на расстоянии (телефон, видеосвязь)' },
    { value: 'mixed', label: 'по-разному' },
  ],
  initial: 'open',
} as const;

interface Choice {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The answers of a choice as boxes: that which was given is ticked; `open` is none of them. */
export function ticked(question: string, { options }: Choice, given: string): readonly PaperBlock[] {
  return [
    paragraph('smallLabel', question),
    ...options
      .filter(({ value }) => value !== 'open')
      .map(({ value, label }) => paragraph('smallBlank', `${value === given ? '☑' : '☐'}\u00A0${label}`)),
  ];
}

interface FactTexts {
  readonly me: string;
  readonly birth: string;
  readonly position: string;
  readonly workplace: string;
  readonly service: string;
  readonly contact: string;
  readonly subjects: string;
}

/** What the register knows of a person, or rules to write it on. */
export function personFacts(subject: SubjectForPaper | null, texts: FactTexts): readonly PaperBlock[] {
  const person = subject?.person;
  return [
    ...fact(texts.me, person?.full.nom ?? ''),
    ...fact(texts.birth, person?.birthDate ? numericDate(person.birthDate) : ''),
    ...fact(texts.position, person?.details ?? ''),
    ...(subject?.workplace === '' ? [] : fact(texts.workplace, subject?.workplace ?? '')),
    ...fact(texts.service, joined([subject?.service ?? '', subject?.qualification ?? ''], ', ')),
    ...fact(texts.subjects, subject?.subjects.join(', ') ?? ''),
    ...fact(texts.contact, joined([person?.phone ?? '', person?.email ?? ''], ', ')),
  ];
}
