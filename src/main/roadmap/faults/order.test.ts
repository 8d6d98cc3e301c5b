import { expect, it, describe } from 'vitest';
import { faultsOf, item, roadmap } from './testing/roadmap';

const consents = (start: string | null) => item('Сбор согласий участников', { start });
const interviews = (start: string | null) => item('Собеседование с кандидатами', { start });
const pairing = (start: string | null) => item('Утверждение наставнических пар', { start });
const training = (start: string | null) => item('Обучение наставников', { start });
const meetings = (start: string | null, end = start) =>
  item('Встречи наставников и наставляемых', { start, end });

describe('training', () => {
  it('after pairing, by date or by row', () => {
    const code = 'training-after-pairing';
    expect(faultsOf(code, roadmap([training('2022-10-20'), pairing('2022-10-05')]))).toMatchObject([
      { row: 0 },
    ]);
    expect(faultsOf(code, roadmap([pairing('2022-10-01'), training('2022-10-01')]))).toMatchObject([
      { row: 1 },
    ]);
    expect(faultsOf(code, roadmap([pairing(null), training(null)]))).toMatchObject([{ row: 1 }]);
    expect(faultsOf(code, roadmap([training('2022-10-01'), pairing('2022-10-01')]))).toEqual([]);
    expect(faultsOf(code, roadmap([pairing('2022-10-05'), training('2022-09-20')]))).toEqual([]);
    expect(faultsOf(code, roadmap([pairing(null), training('2022-09-20')]))).toEqual([]);
  });

  it('after the start of meetings, by date only', () => {
    const code = 'training-after-meetings-start';
    const allYear = meetings('2022-09-01', '2023-05-31');
    expect(faultsOf(code, roadmap([training('2022-10-01'), allYear]))).toMatchObject([{ row: 0 }]);
    expect(faultsOf(code, roadmap([allYear, training('2022-09-01')]))).toEqual([]);
    expect(
      faultsOf(code, roadmap([item('Групповая встреча', { start: '2022-09-01' }), training('2022-10-01')])),
    ).toEqual([]);
    expect(faultsOf(code, roadmap([meetings(null), training('2022-10-01')]))).toEqual([]);
  });
});

describe('pairs', () => {
  it('before interviews', () => {
    const code = 'pairs-before-interviews';
    expect(faultsOf(code, roadmap([interviews('2022-11-01'), pairing('2022-10-01')]))).toMatchObject([
      { row: 0 },
    ]);
    expect(faultsOf(code, roadmap([interviews('2022-10-01'), pairing('2022-10-01')]))).toEqual([]);
  });

  it('before consents, or without any', () => {
    const code = 'pairs-before-consents';
    expect(faultsOf(code, roadmap([pairing('2022-10-01'), consents('2022-10-01')]))).toMatchObject([
      { row: 1 },
    ]);
    expect(faultsOf(code, roadmap([pairing('2022-10-01')]))).toMatchObject([{ row: 0 }]);
    expect(faultsOf(code, roadmap([consents('2022-10-01'), pairing('2022-10-01')]))).toEqual([]);
    const withConsents = item('Закрепление пар', {
      start: '2022-10-01',
      outcome: 'Приказ, письменные согласия',
    });
    expect(faultsOf(code, roadmap([withConsents]))).toEqual([]);
    expect(faultsOf(code, roadmap([item('Создание рабочей группы')]))).toEqual([]);
  });
});
