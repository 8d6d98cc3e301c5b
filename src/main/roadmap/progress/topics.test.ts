import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readRoadmapFile } from '../importDesk';
import { topicsOf } from './topics';

const SAMPLE = join(import.meta.dirname, '../../../../resources/samples/roadmap-2021-2025.docx');

describe('the matter of a row', () => {
  it('is known for rows 2, 4, 5 and 6 of the school’s own roadmap, and for no other', async () => {
    const reading = readRoadmapFile(new Uint8Array(await readFile(SAMPLE)), 'карта.docx', schoolYear(2021));
    if (!reading.ok) throw new Error(reading.error.code);
    const topics = reading.value.draft.items.map(({ number, activity, outcome }) => [
      number,
      topicsOf({ activity, outcome: outcome ?? '' }),
    ]);
    expect(topics).toEqual([
      ['1', []],
      ['2', ['forms']],
      ['3', []],
      ['4', ['people']],
      ['5', ['interviews', 'consents']],
      ['6', ['preferences', 'pairs']],
      ['7', []],
      ['8', []],
      ['9', []],
      ['10', []],
    ]);
  });

  it.each([
    ['Групповая встреча участников', 'Анкеты предпочтений', ['preferences']],
    ['Утверждение наставнических пар', 'Приказ об утверждении пар', ['pairs']],
    ['Получение согласий на обработку персональных данных', 'Согласия собраны', ['consents']],
    ['Анкетирование кандидатов в наставники', 'База наставников', ['people']],
    ['Сбор запросов молодых педагогов', 'Банк запросов', ['people']],
    ['Формирование базы данных наставников', '', ['people']],
    ['Определение форм наставничества', '', ['forms']],
    [
      'Закрепление наставнических пар и групп',
      'Групповая встреча, анкеты предпочтений, приказ',
      ['preferences', 'pairs'],
    ],
    ['Итоговая встреча пар и групп', 'Отчёты наставников', []],
    ['Посещение уроков молодого специалиста по согласованию', 'Листы наблюдения', []],
    ['Назначение куратора программы', 'Приказ о назначении куратора', []],
    ['Обучение наставников', 'Проведение анализа базы наставников', []],
    ['Награждение лучших наставников', 'Грамоты и благодарственные письма', []],
  ])('«%s» (%s)', (activity, outcome, topics) => {
    expect(topicsOf({ activity, outcome })).toEqual(topics);
  });
});
