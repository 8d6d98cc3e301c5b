import { describe, expect, it } from 'vitest';
import { faultsOf, item, roadmap } from './testing/roadmap';

describe('a role that no row appoints', () => {
  const code = 'role-never-appointed';
  const led = (...responsible: readonly string[]) => item('Встречи', { responsible });

  it('is named once, with all its rows', () => {
    const faults = faultsOf(code, roadmap([item('Начало'), led('Куратор'), led('директор', 'куратор')]));
    expect(faults).toMatchObject([{ row: 1, message: expect.stringContaining('строки 2 и 3') as string }]);
  });

  it.each([
    'Назначение куратора программы',
    'Приказ о внедрении, об утверждении кураторов',
    'Выбор и назначение кураторов',
  ])('is appointed by «%s»', (activity) =>
    expect(faultsOf(code, roadmap([item(activity), led('куратор')]))).toEqual([]),
  );

  it('is known where a person or a post stands beside it', () => {
    expect(faultsOf(code, roadmap([led('Куратор Выдумкина И.И.')]))).toEqual([]);
    expect(faultsOf(code, roadmap([led('Заместитель директора по УВР (куратор)'), led('куратор')]))).toEqual(
      [],
    );
  });

  it('is not a post', () => expect(faultsOf(code, roadmap([led('Директор', 'Наставники')]))).toEqual([]));
});

describe('consent from one side only', () => {
  const code = 'consent-one-sided';
  const consent = (activity: string, outcome = '') => roadmap([item(activity, { outcome })]);

  it('of mentors, or of mentees', () => {
    expect(faultsOf(code, consent('Собеседование с наставниками', 'Сбор согласий'))).toMatchObject([
      { row: 0, cure: expect.stringContaining('наставляемых') as string },
    ]);
    expect(faultsOf(code, consent('Согласия родителей'))).toMatchObject([
      { cure: expect.stringContaining('наставников') as string },
    ]);
  });

  it('is not seen where both are named, or nobody', () => {
    expect(faultsOf(code, consent('Согласия наставников и наставляемых'))).toEqual([]);
    expect(faultsOf(code, consent('Согласия участников программы наставничества'))).toEqual([]);
    expect(faultsOf(code, consent('Получение согласий на обработку персональных данных'))).toEqual([]);
    expect(faultsOf(code, consent('Встречи наставников по согласованию'))).toEqual([]);
  });
});
