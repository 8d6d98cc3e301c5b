import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/model/result';
import { isOwnData, paperKinds, type PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { builtInWording } from '../../documents/acts';
import { withoutMarks } from '../../documents/blankMarks';
import { paperAboutCatalogue } from '../../documents/paperAboutCatalogue';
import type { PaperAbout } from '../../documents/paperAbout';
import { text as cleanText } from '../../documents/paperFields';
import { renderDocx } from '../../documents/renderDocx/renderDocx';
import { casesOf } from '../../documents/testing/paperVariants';
import { readDocx } from '../../documents/testing/readDocx';
import { readModel } from '../../documents/testing/readModel';
import { aboutCasesOf } from '../../documents/testing/samplePapersAbout';
import type { PaperWording } from '../../documents/wordingOf';
import { sampleSchool, TODAY } from '../../pairs/testing/school';
import { definitionOf } from '../definitions';
import { makePapers } from '../makePapers';
import { startDraft } from '../defaults/start';
import { actCatalogue } from '../acts/acts';
import { editableTexts, linesOf, placeholdersOf, type EditableText, type Wording } from './editableTexts';
import { PlaceNames } from './placeNames';
import { paperTexts, savePaperTexts } from './texts';
import { storedTexts } from './wording';

let database: Database;
beforeEach(async () => {
  ({ database } = await sampleSchool());
});

const INTRODUCTION = 'order-introduction';
const save = (path: string, ...lines: readonly string[]) =>
  savePaperTexts(database, INTRODUCTION, [{ path, lines }]);
const textOf = (path: string) => paperTexts(database, INTRODUCTION).find((text) => text.path === path);
function wordsOfPaper(kind: PaperKind): string {
  const made = makePapers(database, startDraft(database, kind, [], null, TODAY), TODAY);
  if (!made.ok) throw new Error(made.error.code);
  return JSON.stringify(made.value.papers.map(({ document }) => document));
}

describe('texts of a paper', () => {
  it('are the built-in ones until the school changes them, and again when it takes its own back', () => {
    expect(wordsOfPaper(INTRODUCTION)).toContain('№\u00A0Р-145');
    expect(save('preamble', 'В целях развития наставничества')).toEqual(done);
    expect(textOf('preamble')).toMatchObject({ isList: false, lines: ['В целях развития наставничества'] });
    expect(wordsOfPaper(INTRODUCTION)).toContain('В целях развития наставничества');
    expect(wordsOfPaper(INTRODUCTION)).not.toContain('Р-145');
    expect(savePaperTexts(database, INTRODUCTION, [{ path: 'preamble', lines: null }])).toEqual(done);
    expect(textOf('preamble')?.lines).toEqual(textOf('preamble')?.builtIn);
    expect(wordsOfPaper(INTRODUCTION)).toContain('№\u00A0Р-145');
  });

  it('of one kind do not change another, and leave nothing behind when they are the built-in ones again', () => {
    save('preamble', 'Своя преамбула');
    savePaperTexts(database, 'consent-processing', [{ path: 'clauses', lines: ['Одно условие.', '', ' '] }]);
    expect(wordsOfPaper('consent-processing')).toContain('Одно условие.');
    expect(wordsOfPaper('order-curator')).not.toContain('Своя преамбула');
    savePaperTexts(database, 'consent-processing', [{ path: 'clauses', lines: null }]);
    save('preamble', ...(textOf('preamble')?.builtIn ?? []));
    expect(database.all('SELECT name FROM catalogue', [], v.object({ name: v.string() }))).toEqual([]);
  });

  it('say which words in braces the program fills in', () => {
    expect(textOf('introduce')?.placeholders).toEqual(['{день начала}', '{школа}', '{формы}']);
    expect(textOf('preamble')?.placeholders).toEqual(['{чем: Р-145}']);
  });

  it.each(paperKinds)('name every place of %s in Russian, and mean the same by it', (kind) => {
    const places = new PlaceNames(actCatalogue(database));
    for (const { builtIn } of editableTexts(kind)) {
      for (const line of linesOf(builtIn)) {
        expect(placeholdersOf(places.shown(line)).join(' ')).not.toMatch(/[a-z]/i);
        expect(places.stored(places.shown(line))).toBe(line);
      }
    }
  });

  it.each<[path: string, lines: string[], problem: string]>([
    [
      'introduce',
      ['Внедрить в {scool} модель'],
      '{scool} здесь нечем заполнить (можно {день начала}, {школа}, {формы})',
    ],
    ['responsible', ['Всем {школа}'], '{школа} здесь нечем заполнить'],
    ['introduce', ['Внедрить в {school модель'], 'фигурная скобка без пары'],
    ['introduce', ['Внедрить в school} модель'], 'фигурная скобка без пары'],
    ['preamble', ['Согласно {methodology-1919.ins}'], '{methodology-1919.ins} здесь нечем заполнить'],
    ['preamble', ['Согласно {methodology-2019.loc}'], '{methodology-2019.loc} здесь нечем заполнить'],
    ['preamble', [' ', ''], 'текст пуст'],
    ['curator.duties', ['Делать {}'], '{} здесь нечем заполнить'],
  ])('refuse in %s %j', (path, lines, problem) => {
    const before = paperTexts(database, INTRODUCTION);
    const refused = save(path, ...lines);
    const label = before.find((text) => text.path === path)?.label ?? '';
    expect(refused).toMatchObject({ ok: false, error: { code: 'wording-wrong' } });
    expect(JSON.stringify(refused)).toContain(`«${label}»: ${problem}`);
    expect(paperTexts(database, INTRODUCTION)).toEqual(before);
  });

  it('of columns keep their number, because the table has so many', () => {
    const columns = (...lines: string[]) =>
      savePaperTexts(database, 'support-plan', [{ path: 'columns', lines }]);
    expect(columns('№', 'Дело', 'Срок', 'Кто')).toMatchObject({ ok: false });
    expect(columns('№', 'Дело', 'Срок', 'Кто', 'Отметка')).toEqual(done);
  });

  it('may cite any act of the list', () => {
    expect(save('preamble', 'На основании {чего: 273-ФЗ}')).toEqual(done);
    expect(wordsOfPaper(INTRODUCTION)).toContain('Федерального закона от');
    expect(textOf('preamble')?.lines).toEqual(['На основании {чего: 273-ФЗ}']);
    // What is kept names the act itself: its number may be corrected later.
    expect(storedTexts(database)[INTRODUCTION]).toEqual({ preamble: 'На основании {education-law.gen}' });
  });

  it('that another version of the program would not fill are left out, and the rest stays', () => {
    save('preamble', 'Своя преамбула');
    const stored = {
      [INTRODUCTION]: { preamble: 'Своя преамбула', introduce: 'Внедрить {gone}', lost: 'Чего нет' },
    };
    database.run('UPDATE catalogue SET data = ?', [JSON.stringify(stored)]);
    expect(textOf('preamble')?.lines).toEqual(['Своя преамбула']);
    expect(textOf('introduce')?.lines).toEqual(textOf('introduce')?.builtIn);
    expect(wordsOfPaper(INTRODUCTION)).toContain('Своя преамбула');
  });

  it('of another path are not found', () => {
    expect(save('title', 'Моё')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

/** Printed only with data that no sample has: one gratitude alone, a form without programmes, a man's application. */
const rare =
  /^order-awards-\w+ kinds\.|^programme bankEmpty|^consent-processing data\.other|^mentor-application acquainted|^analytic-note stages/;

/** Everything that may be changed, of every paper. */
const everyText = paperKinds.flatMap((kind) => editableTexts(kind).map((text) => ({ kind, text })));

describe('every text that may be changed', () => {
  it('there are some of every paper that has sentences', () => {
    expect(everyText.length).toBeGreaterThan(150);
    const without = paperKinds.filter((kind) => editableTexts(kind).length === 0);
    // Their words are typed in their forms, or come from the roadmap.
    for (const kind of ['regulation', 'order-pairs', 'consent-processing', 'letter-of-thanks'] as const) {
      expect(without).not.toContain(kind);
    }
  });

  it.each(paperKinds.filter((kind) => editableTexts(kind).length > 0))('of %s is printed', (kind) => {
    const texts = editableTexts(kind);
    const marker = (index: number) => `Кракозябра${index}я`;
    const overrides = Object.fromEntries(
      texts.map((text, index) => [text.path, withWords(text, marker(index))]),
    );
    const printed = papersWith(kind, overrides).map(wordsOf).join('\n');
    const unprinted = texts.flatMap(({ path }, index) =>
      printed.includes(marker(index)) ? [] : [`${kind} ${path}`],
    );
    expect(unprinted.filter((text) => !rare.test(text))).toEqual([]);
  });

  it('prints whatever a school may say, and the file says the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...everyText),
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
          .map((words) => words.replace(/[{}]/g, '')),
        async ({ kind, text }, words) => {
          const cleaned = v.parse(cleanText, words);
          fc.pre(cleaned !== '');
          const saved = savePaperTexts(database, kind, [
            { path: text.path, lines: linesOf(withWords(text, words)) },
          ]);
          expect(saved).toEqual(done);
          const own = paperTexts(database, kind).find(({ path }) => path === text.path);
          const worded =
            typeof text.builtIn === 'string' ? (own?.lines ?? []).join('\n') : (own?.lines ?? []);
          const [first] = papersWith(kind, { [text.path]: worded });
          if (!first) throw new Error(`no sample of ${kind}`);
          expect(readDocx(await renderDocx(first.document, TODAY))).toEqual(readModel(first.document));
          savePaperTexts(database, kind, [{ path: text.path, lines: null }]);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('the built-in texts', () => {
  it('type no act by hand: each is cited from the list', () => {
    const typed = paperKinds.flatMap((kind) => {
      const { title: _title, lead: _lead, ...printed } = editableTreeOf(kind);
      return JSON.stringify(printed).match(/№ ?\d+-ФЗ|№ ?Р-145|ГОСТ Р|от \d{1,2} \p{L}+ \d{4} г/gu) ?? [];
    });
    expect(typed).toEqual([]);
  });

  it('cite only acts that the list has', () => {
    for (const kind of paperKinds) {
      for (const [, id = '', form = ''] of JSON.stringify(editableTreeOf(kind)).matchAll(
        /\{([\w-]+)\.(\w+)\}/g,
      )) {
        expect(builtInWording.cite(id, form), `${kind}: ${id}`).toBeDefined();
      }
    }
  });
});

const done: Result<{ done: boolean }> = { ok: true, value: { done: true } };

function editableTreeOf(kind: PaperKind) {
  return (isOwnData(kind) ? paperAboutCatalogue[kind].texts : definitionOf(kind)?.texts) ?? {};
}

/** The built-in text's own places to fill, and the words; of columns as many as there are. */
function withWords({ path, builtIn }: EditableText, words: string): Wording {
  const places = placeholdersOf(builtIn).join(' ');
  if (typeof builtIn === 'string') return `${words} ${places}`.trim();
  return /columns$/i.test(path)
    ? [...builtIn.slice(0, -1), `${words} я`]
    : [`${words} ${places}`.trim(), ...builtIn];
}

/** Every sample of a kind with texts of the school's own. */
function papersWith(kind: PaperKind, overrides: PaperWording['overrides']): readonly PaperAbout[] {
  const wording: PaperWording = { ...builtInWording, overrides };
  if (isOwnData(kind)) {
    const make = paperAboutCatalogue[kind].make as (data: unknown, own: PaperWording) => PaperAbout;
    return aboutCasesOf(kind).map((data) => make(data, wording));
  }
  const definition = definitionOf(kind);
  return definition ? casesOf(definition).map(({ data }) => definition.make(data, wording)) : [];
}

function wordsOf({ document }: PaperAbout): string {
  return withoutMarks(JSON.stringify(document));
}
