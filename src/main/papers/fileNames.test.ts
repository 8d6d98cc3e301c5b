import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctFileNames, fileStem } from './fileNames';

describe('names of files', () => {
  it.each([
    ['Согласие – Примерова А.С.', 'Согласие – Примерова А.С'],
    ['Приказ «О чём-то» № 5/1: копия?', 'Приказ «О чём-то» № 5 1 копия'],
    ['CON', '_CON'],
    ['con.docx', '_con.docx'],
    ['…', '…'],
    ['. .', 'Документ'],
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
        (titles, taken) => {
          const names = distinctFileNames(titles, taken);
          for (const name of names) {
            expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001F]+\.docx$/);
            expect(name.slice(0, -'.docx'.length)).not.toMatch(/[ .]$/);
            expect([...name].length).toBeLessThan(140);
          }
          const all = [...names, ...taken.filter((name) => names.includes(name))];
          expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(titles.length);
        },
      ),
    );
  });
});
