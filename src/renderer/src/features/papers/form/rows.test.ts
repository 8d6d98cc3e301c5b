import { describe, expect, it } from 'vitest';
import type { Columns } from './rows';
import { copiedCells, inserted, moved, pasteInto, without } from './rows';

const columns: Columns = {
  on: { type: 'date', label: 'Дата' },
  topic: { type: 'line', label: 'Тема' },
  hours: { type: 'number', label: 'Часов', least: 1, most: 12 },
  held: { type: 'check', label: 'Проведено' },
  form: {
    type: 'choice',
    label: 'Форма',
    options: [
      { value: 'talk', label: 'Беседа' },
      { value: 'seminar', label: 'Семинар' },
    ],
    initial: 'talk',
  },
  who: { type: 'person', label: 'Кто', of: 'staff' },
};
const people = [
  { id: 4, label: 'Примерова Анна Сергеевна', details: '' },
  { id: 5, label: 'Примеров Пётр Ильич', details: '' },
];
const paste = (text: string, at = { row: 0, column: 0 }, rows: Parameters<typeof pasteInto>[0] = []) =>
  pasteInto(rows, columns, at, copiedCells(text) ?? [], () => people);

describe('what is copied from a spreadsheet', () => {
  it('is cells, in quotation marks where a cell has lines of its own', () => {
    expect(copiedCells('05.10.2021\tТема\r\n06.10.2021\t"Две\nстроки ""в"" ячейке"\r\n')).toEqual([
      ['05.10.2021', 'Тема'],
      ['06.10.2021', 'Две\nстроки "в" ячейке'],
    ]);
    expect(copiedCells('а\t\nб\t')).toEqual([
      ['а', ''],
      ['б', ''],
    ]);
  });

  it('is nothing special when it is one line of words', () => {
    expect(copiedCells('«Школа», просто текст')).toBeNull();
    expect(copiedCells('')).toBeNull();
  });

  it('becomes rows, each cell by the type of its column', () => {
    expect(paste('05.10.21 г.\tБеседа  с родителями\t2\tда\tсеминар\tпримерова анна').rows).toEqual([
      { on: '2021-10-05', topic: 'Беседа с родителями', hours: 2, held: true, form: 'seminar', who: 4 },
    ]);
  });

  it('names the cells that say nothing the column can hold, and leaves them empty', () => {
    const { rows, unread } = paste('когда-нибудь\tТема\t40\t\tлекция\tпример');
    expect(unread).toEqual(['когда-нибудь', '40', 'лекция', 'пример']);
    expect(rows).toEqual([{ on: null, topic: 'Тема', hours: null, held: false, form: 'talk', who: null }]);
  });

  it('is laid from the cell on, over rows that are there and new ones below', () => {
    const [old] = paste('05.10.2021\tСтарая\t1').rows;
    const { rows } = paste('Первая\t2\nВторая\t3', { row: 0, column: 1 }, old ? [old] : []);
    expect(rows.map(({ on, topic, hours }) => [on, topic, hours])).toEqual([
      ['2021-10-05', 'Первая', 2],
      [null, 'Вторая', 3],
    ]);
  });
});

describe('rows', () => {
  const list = ['а', 'б', 'в'];
  it('are added, taken away and moved, and stop at the ends', () => {
    expect(inserted(list, 1, 'я')).toEqual(['а', 'я', 'б', 'в']);
    expect(without(list, 1)).toEqual(['а', 'в']);
    expect(moved(list, 0, 2)).toEqual(['б', 'в', 'а']);
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 2, 3)).toBe(list);
  });
});
