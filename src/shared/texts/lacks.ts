// What stands between a person and an order, in the school's words, and where it is put right.
import type { ConsentKind } from '../model/consents';
import type { Lack, LackCode } from '../model/eligibility';
import { counted } from './counted';

const consentNames: Readonly<Record<ConsentKind, string>> = {
  processing: 'согласие на обработку персональных данных',
  dissemination: 'согласие на распространение персональных данных',
  mentorship: 'согласие быть наставником (ст. 351.8 ТК РФ)',
};

type Writers = { readonly [Code in LackCode]: (lack: Extract<Lack, { readonly code: Code }>) => string };

const consentWords = {
  missing: 'нет',
  issued: 'бланк выдан, но не вернулся',
  refused: 'дан отказ',
  expired: 'срок истёк',
  withdrawn: 'отозвано',
} as const;

const writers: Writers = {
  left: () => 'выбыл(а)',
  'birth-date-missing': () => 'не указана дата рождения',
  'representative-missing': () => 'не указан законный представитель',
  consent: ({ kind, state }) => `${consentNames[kind]}: ${consentWords[state]}`,
  'interview-missing': () => 'собеседование не проведено',
  'interview-not-recommended': () => 'по собеседованию не рекомендован(а) в наставники',
  'form-missing': () => 'не выбрана форма наставничества',
  'category-unfit': ({ form }) => `обычно не участвует в форме «${form}»`,
  'too-young': ({ form, minAge }) => `младше ${counted(minAge, 'года', 'лет', 'лет')} для формы «${form}»`,
  'novice-too-experienced': ({ years }) =>
    `назван(а) молодым специалистом, а стаж — ${counted(years, 'год', 'года', 'лет')}`,
};

/** «согласие на обработку персональных данных: нет». */
export function lackWords(lack: Lack): string {
  const write = writers[lack.code] as (lack: Lack) => string;
  return write(lack);
}

/** The screen where it is put right. */
export function lackScreen({ code }: Lack): 'people' | 'consents' | 'interviews' {
  if (code === 'consent') return 'consents';
  return code === 'interview-missing' || code === 'interview-not-recommended' ? 'interviews' : 'people';
}
