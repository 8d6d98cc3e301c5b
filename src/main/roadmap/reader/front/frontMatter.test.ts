import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter';
import { organisationIn } from './organisation';
import { readWrittenPeriod } from './writtenPeriod';

describe('the paragraphs before the table', () => {
  it('are read under the labels that schools use', () => {
    const front = readFrontMatter([
      'УТВЕРЖДАЮ',
      'Директор школы',
      'ПЛАН МЕРОПРИЯТИЙ',
      '(«ДОРОЖНАЯ КАРТА»)',
      'МБОУ «СОШ № 5 с. Выдуманное»',
      'по наставничеству на 2022/2023 учебный год',
      'Разработан в соответствии с приказом школы.',
      'Основная цель программы наставничества – помочь молодым педагогам.',
      'Задачи:',
      '1) адаптация;',
      '2) развитие.',
      'Целевая аудитория: молодые педагоги',
      'Планируемые результаты:',
      '- рост;',
      'Сроки реализации: сентябрь 2022 г. – май 2023 г.',
    ]);
    expect(front).toMatchObject({
      title: 'ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА») по наставничеству на 2022/2023 учебный год',
      organisation: 'МБОУ «СОШ № 5 с. Выдуманное»',
      titlePeriod: { text: '2022/2023 учебный год', firstYear: 2022, lastYear: 2023 },
      termPeriod: { firstYear: 2022, lastYear: 2023 },
      termText: 'сентябрь 2022 г. – май 2023 г.',
      basis: 'Разработан в соответствии с приказом школы.',
      goal: 'помочь молодым педагогам.',
      tasks: ['адаптация', 'развитие'],
      targetGroups: ['молодые педагоги'],
      expectedResults: ['рост'],
      forms: [],
    });
  });

  it('keep each form’s own goal and tasks apart from the programme’s', () => {
    const { goal, forms } = readFrontMatter([
      'Цель: общая.',
      'Форма наставничества «учитель-учитель»',
      'Цель: первая.',
      'Задачи:',
      '- одна;',
      '2. Форма наставничества: «ученик – ученик».',
      'Цель: вторая.',
      'Дорожная карта',
    ]);
    expect(goal).toBe('общая.');
    expect(forms).toMatchObject([
      { title: 'учитель – учитель', goal: 'первая.', tasks: ['одна'] },
      { title: 'ученик – ученик', goal: 'вторая.', tasks: [] },
    ]);
  });

  it('read the term without a colon, and a goal on the next line', () => {
    const front = readFrontMatter(['Срок реализации программы 2021-2024 годы', 'Цель', 'Помочь.', 'Прочее']);
    expect(front.termPeriod).toMatchObject({ firstYear: 2021, lastYear: 2024 });
    expect(front.goal).toBe('Помочь.\nПрочее');
  });

  it('give nothing where nothing is written', () => {
    expect(readFrontMatter(['Приказ', 'Целевая модель хороша.'])).toEqual({
      title: null,
      organisation: null,
      titlePeriod: null,
      termPeriod: null,
      termText: null,
      basis: null,
      goal: null,
      tasks: [],
      targetGroups: [],
      expectedResults: [],
      forms: [],
    });
  });
});

it.each([
  ['на 2021-2024 учебный год', '2021-2024 учебный год', 2021, 2024],
  ['СРОКИ: 2021- 2025г.г.', '2021- 2025г.г.', 2021, 2025],
  ['2021/22 уч. г.', '2021/22 уч. г.', 2021, 2022],
  ['на 2023 год', '2023 год', 2023, 2023],
  ['с 1 сентября 2021 года по 31 мая 2024 года', 'с 1 сентября 2021 года по 31 мая 2024 года', 2021, 2024],
])('%s', (line, text, firstYear, lastYear) => {
  expect(readWrittenPeriod(line)).toEqual({ text, firstYear, lastYear });
});

it.each([
  ['в МКОУ «Начальная школа- детский сад с.Гадля»', 'МКОУ «Начальная школа- детский сад с.Гадля»'],
  [
    'Муниципальное казённое общеобразовательное учреждение «СОШ»',
    'Муниципальное казённое общеобразовательное учреждение «СОШ»',
  ],
  ['ГБОУ СОШ № 5 на 2022-2023 учебный год', 'ГБОУ СОШ № 5'],
  ['внедрения целевой модели наставничества', null],
  ['Директор школы', null],
  ['наставничества в начальной школе', null],
  ['План работы муниципального казённого учреждения «Школа»', 'муниципального казённого учреждения «Школа»'],
])('the school in «%s»', (line, name) => expect(organisationIn(line)).toBe(name));
