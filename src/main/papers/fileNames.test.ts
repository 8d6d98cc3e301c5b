import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctFileNames, fileStem, freeFolderName, roomIn } from './fileNames';

describe('names of files', () => {
  it.each([
    ['Согласие – Примерова А.С.', 'Согласие – Примерова А.С'],
    ['Приказ «О чём-то» № 5/1: копия?', 'Приказ «О чём-то» № 5 1 копия'],
    ['CON', '_CON'],
    ['con.docx', '_con.docx'],
    ['…', '…'],
    ['. .', 'Документ'],
    ['com1', '_com1'],
    ['COM¹.tar', '_COM¹.tar'],
    ['NUL .txt', '_NUL .txt'],
    ['CONIN$', '_CONIN$'],
    ['консоль', 'консоль'],
    // Marks that nobody sees, and that turn the writing round.
    ['При\u202Eказ\u200B.docx', 'Приказ.docx'],
    ['и\u0306од', 'йод'],
  ])('%s → %s', (title, stem) => {
    expect(fileStem(title)).toBe(stem);
  });

  it('numbers doubles, also those that the folder has, whatever their capitals', () => {
    expect(distinctFileNames(['Согласие', 'Согласие', 'СОГЛАСИЕ'], ['согласие.DOCX'])).toEqual([
      'Согласие (2).docx',
      'Согласие (3).docx',
      'СОГЛАСИЕ (4).docx',
    ]);
  });

  it('are ones that Windows takes, and all different, whatever people are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 20 }),
        fc.array(fc.string(), { maxLength: 5 }),
        fc.integer({ min: 24, max: 125 }),
        (titles, taken, room) => {
          const names = distinctFileNames(titles, taken, room);
          for (const name of names) {
            expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001F]+\.docx$/);
            expect(name.slice(0, -'.docx'.length)).not.toMatch(/[ .]$/);
            expect(name.length).toBeLessThanOrEqual(room);
            expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          }
          const all = [...names, ...taken.filter((name) => names.includes(name))];
          expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(titles.length);
        },
      ),
    );
  });

  it('are cut where the path would be longer than Windows takes, and still differ', () => {
    const titles = Array.from(
      { length: 12 },
      () => 'Согласие на обработку персональных данных – Примерова А.С.',
    );
    const names = distinctFileNames(titles, [], 30);
    expect(names[0]).toBe('Согласие на обработку пер.docx');
    expect(names[11]).toBe('Согласие на обработк (12).docx');
    expect(new Set(names).size).toBe(12);
  });

  it('have room in a folder, unless it lies too deep', () => {
    expect(roomIn('C:\\Пакеты')).toBe(240 - 'C:\\Пакеты'.length - 1);
    expect(roomIn('а'.repeat(216))).toBeNull();
  });

  it('of folders are ones that are not there yet', () => {
    expect(freeFolderName('Пакет: пара', ['пакет пара'], 60)).toBe('Пакет пара (2)');
  });
});
