import { describe, expect, it } from 'vitest';
import { faultsOf, item, roadmap } from './testing/roadmap';

describe('the period in the title and in the text', () => {
  const title = { text: '2021-2024 учебный год', firstYear: 2021, lastYear: 2024 };
  const term = (lastYear: number) => ({ text: `2021-${lastYear} гг.`, firstYear: 2021, lastYear });
  it('differ, or agree', () => {
    const of = (lastYear: number) =>
      faultsOf('period-mismatch', roadmap([], { titlePeriod: title, termPeriod: term(lastYear) }));
    expect(of(2025)).toMatchObject([{ row: null }]);
    expect(of(2024)).toEqual([]);
  });
});

describe('the school’s name', () => {
  const faults = (organisation: string) => faultsOf('name-irregular', roadmap([], { organisation }));
  it.each([
    ['МКОУ «Начальная школа- детский сад с.Гадля»', 'МКОУ «Начальная школа – детский сад с. Гадля»'],
    ['МКОУ « СОШ с. Выдуманное »', 'МКОУ «СОШ с. Выдуманное»'],
  ])('%s', (written, repaired) => {
    expect(faults(written)).toMatchObject([{ row: null, cure: expect.stringContaining(repaired) as string }]);
  });
  it.each(['МКОУ «Начальная школа – детский сад с. Гадля»', 'МБОУ СОШ №5', 'ГБОУ «Школа-интернат № 3»'])(
    '%s is fine',
    (written) => {
      expect(faults(written)).toEqual([]);
    },
  );
});

describe('ages', () => {
  const faults = (organisation: string, goal: string, forms: readonly string[] = []) =>
    faultsOf(
      'ages-outside-school',
      roadmap([], { organisation, goal, forms: forms.map((title) => ({ title })) }),
    );
  const primary = 'МКОУ «Начальная школа- детский сад с.Гадля»';

  it('that a primary school does not teach', () => {
    expect(faults(primary, 'всех обучающихся  от 10  до 18  лет', ['учитель – учитель'])).toMatchObject([
      { row: null, message: expect.stringContaining('только форма «учитель – учитель»') as string },
    ]);
    expect(faults('МКДОУ «Детский сад»', 'дети 10–12 лет')).toHaveLength(1);
  });

  it('that it does teach, of adults, or of a school of unknown kind', () => {
    expect(faults(primary, 'дети от 7 до 11 лет')).toEqual([]);
    expect(faults(primary, 'педагоги от 22 до 35 лет')).toEqual([]);
    expect(faults('МКОУ «СОШ с. Выдуманное»', 'от 10 до 19 лет')).toEqual([]);
    expect(faults('Центр «Выдумка»', 'от 10 до 18 лет')).toEqual([]);
  });
});

describe('a cell that breaks off', () => {
  const faults = (outcome: string) => faultsOf('outcome-cut-off', roadmap([item('Дело', { outcome })]));
  it.each(['Формирование базы;', 'Приказ,', 'Анкеты и', 'Беседы:', 'Отчёт о'])('%s', (outcome) => {
    expect(faults(outcome)).toMatchObject([{ row: 0 }]);
  });
  it.each(['Формирование базы.', 'Приказ', 'Согласия', ''])('%s is whole', (outcome) =>
    expect(faults(outcome)).toEqual([]),
  );
});
