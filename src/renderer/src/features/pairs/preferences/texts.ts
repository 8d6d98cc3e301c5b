// Words of the preference questionnaires.
import { counted } from '../../../../../shared/texts/counted';

export const preferencesTexts = {
  grid: 'Анкеты предпочтений',
  person: 'Кто отвечает',
  choice: (place: number) => `${place}-й выбор`,
  state: 'Анкета',
  mentees: (count: number) =>
    counted(count, 'наставляемый выбирает', 'наставляемых выбирают', 'наставляемых выбирают'),
  mentors: (count: number) =>
    counted(count, 'наставник выбирает', 'наставника выбирают', 'наставников выбирают'),
  states: { answered: 'Анкета есть', missing: 'Нет анкеты', refused: 'Отказ' },
  refuse: 'Отказ',
  refuseOf: (name: string) => `Отказ: ${name}`,
  takeBack: 'Вернуть',
  takeBackOf: (name: string) => `Вернуть анкету: ${name}`,
  cell: (name: string, place: number) => `${name}, ${place}-й выбор`,
  repeated: 'Этот выбор уже назван: в анкете каждый один раз.',
  notInList: 'Такого нет в списке: наберите начало фамилии.',
  several: 'Подходят несколько: наберите точнее.',
  keys: 'Две-три буквы фамилии и Enter — взять и дальше. Enter в пустой — следующий человек. ↑ ↓ — строки, Delete — стереть, минус — отказ.',
  answered: (answered: number, asked: number) => `Анкеты: ${answered} из ${asked}`,
  onlyMissing: (count: number) => `Кто не ответил: ${count}`,
  everybody: 'Все',
  filter: 'Кого показать',
  nobodyMissing: 'Все ответили.',
  printBlanks: 'Напечатать бланки…',
  look: 'Посмотреть',
  printAll: (count: number) => `Всем: ${count}`,
  printMissing: (count: number) => `Тем, кто не ответил: ${count}`,
  toBoard: 'К доске',
} as const;
