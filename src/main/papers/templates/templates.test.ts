import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { beforeEach, describe, expect, it } from 'vitest';
import { paperKinds } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { exampleTemplate } from '../../documents/templates/exampleTemplates';
import { foldedName } from '../../documents/templates/fieldNames';
import { paragraphTexts } from '../../documents/templates/testing/templateFiles';
import { savePair } from '../../pairs/editPairs';
import { pairInput, TODAY, valueOf } from '../../pairs/testing/school';
import { readRoles } from '../../people/roster';
import { exportable } from '../exportPaper';
import { findPaper } from '../repository';
import { newDraft, save, schoolWithRegister } from '../testing/register';
import { sampleFields } from './sampleFields';
import {
  addTemplate,
  exampleBlank,
  knownTemplateFields,
  listTemplates,
  removeTemplate,
  saveTemplate,
  templateSample,
} from './templates';

let school: Awaited<ReturnType<typeof schoolWithRegister>>;
let database: Database;
beforeEach(async () => {
  school = await schoolWithRegister();
  ({ database } = school);
});

async function blankOf(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((text) => new Paragraph({ text, alignment: AlignmentType.LEFT }));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
const add = (name: string, bytes: Uint8Array) => valueOf(addTemplate(database, { name, bytes }, TODAY));
const wordsIn = (bytes: Uint8Array) =>
  paragraphTexts(bytes)
    .join('\n')
    .replace(/\u00A0/g, ' ');
const personOf = (roleId: number) => readRoles(database).get(roleId)?.personId ?? 0;
const codeOf = (result: { readonly ok: boolean }) =>
  'error' in result ? (result.error as { code: string }).code : null;

describe('a blank of the school’s own', () => {
  it('is taken as what it looks like, with what was found in it', async () => {
    const letterhead = add('Бланк школы.docx', await exampleTemplate('letterhead'));
    expect(letterhead).toMatchObject({
      title: 'Бланк школы',
      purpose: 'letterhead',
      kinds: [],
      problems: [],
    });
    expect(letterhead.fields).toContainEqual({
      name: 'текст',
      count: 1,
      known: true,
      words: 'Текст документа, целиком',
    });
    const blank = add('Приказ.docx', await exampleTemplate('blank'));
    expect(blank.purpose).toBe('blank');
    expect(blank.fields.every(({ known, words }) => known && words !== '')).toBe(true);
    expect(listTemplates(database)).toEqual([letterhead, blank]);
  });

  it('tells what the program does not know, what was probably meant, and braces without a pair', async () => {
    const { fields, problems } = add('Бланк.docx', await blankOf('{{деректор}} и {{погода}}', 'до {{дата'));
    expect(fields).toEqual([
      { name: 'деректор', count: 1, known: false, words: 'директор' },
      { name: 'погода', count: 1, known: false, words: expect.any(String) as string },
    ]);
    expect(problems.join()).toContain('Скобки без пары: {{дата');
    expect(problems.join()).toContain('ни одного поля');
  });

  it('is refused where it is not a Word file, too large, or there already', async () => {
    const refuse = (name: string, bytes: Uint8Array) => addTemplate(database, { name, bytes }, TODAY);
    expect(codeOf(refuse('х.docx', new TextEncoder().encode('текст')))).toBe('docx-not-docx');
    const heavy = refuse('х.docx', new Uint8Array(5 * 1024 * 1024 + 1));
    expect(JSON.stringify(heavy)).toContain('больше 5 МБ');
    const bytes = await exampleTemplate('blank');
    add('Приказ.docx', bytes);
    expect(JSON.stringify(refuse('Копия.docx', bytes))).toContain('под названием «Приказ»');
    expect(listTemplates(database)).toHaveLength(1);
  });

  it('has a purpose that fits what stands in it', async () => {
    const { id: letterhead } = add('Бланк.docx', await exampleTemplate('letterhead'));
    const { id: blank } = add('Приказ.docx', await exampleTemplate('blank'));
    const asked = { title: 'Бланк', kinds: [] };
    expect(codeOf(saveTemplate(database, { ...asked, id: letterhead, purpose: 'blank' }))).toBe(
      'template-refused',
    );
    expect(codeOf(saveTemplate(database, { ...asked, id: blank, purpose: 'letterhead' }))).toBe(
      'template-no-text',
    );
    expect(codeOf(saveTemplate(database, { ...asked, id: 77, purpose: 'blank' }))).toBe('not-found');
  });

  it('is used of itself for its kinds; a kind has one', async () => {
    const { id: first } = add('Бланк.docx', await exampleTemplate('letterhead'));
    const { id: second } = add('Приказ.docx', await exampleTemplate('blank'));
    const kinds = ['order-free', 'regulation'] as const;
    saveTemplate(database, { id: first, title: 'Бланк школы', purpose: 'letterhead', kinds });
    saveTemplate(database, { id: second, title: 'Приказ', purpose: 'blank', kinds: ['order-free'] });
    expect(listTemplates(database).map(({ kinds: own }) => own)).toEqual([['regulation'], ['order-free']]);
    expect(newDraft(database, 'order-free').templateId).toBe(second);
    expect(newDraft(database, 'regulation').templateId).toBe(first);
  });

  it('is gone when it is removed, and papers are printed in the program’s own layout', async () => {
    const { id } = add('Бланк.docx', await exampleTemplate('letterhead'));
    const paperId = save(database, 'regulation', { templateId: id });
    expect(removeTemplate(database, id).ok).toBe(true);
    expect(findPaper(database, paperId)?.templateId).toBeNull();
    expect(codeOf(removeTemplate(database, id))).toBe('not-found');
  });

  it.each(['letterhead', 'blank'] as const)('%s: the sample has every field filled', async (purpose) => {
    const { title, bytes } = await exampleBlank(purpose);
    const { id } = add(`${title}.docx`, bytes);
    const sample = valueOf(await templateSample(database, id, TODAY));
    expect(wordsIn(sample.bytes)).not.toContain('{{');
    expect(wordsIn(sample.bytes)).toContain('Образцовая школа');
  });
});

describe('a paper on a blank', () => {
  async function filled(draft: ReturnType<typeof newDraft>): Promise<string> {
    return wordsIn(valueOf(await valueOf(exportable(database, draft, TODAY)).asOne()));
  }

  it('that is a letterhead has the whole text under the letterhead’s head', async () => {
    const { id } = add('Бланк.docx', await exampleTemplate('letterhead'));
    const words = await filled(newDraft(database, 'regulation', { templateId: id }));
    expect(words).toContain('Муниципальное учреждение «Школа с. Образцовое»');
    expect(words).toContain('ПОЛОЖЕНИЕ');
    expect(words).not.toContain('{{');
  });

  it('has what was typed in its form, by the labels of the form', async () => {
    const personId = personOf(school.addMentor('Примерова Анна Сергеевна'));
    const { id } = add(
      'Приказ.docx',
      await blankOf(
        '{{о чём приказ}}',
        'Назначить {{исполнитель винительный}} {{куратор родительный}}',
        '{{номер}} {{директор подпись}}',
      ),
    );
    const names = knownTemplateFields('order-curator').map(({ name }) => name);
    expect(names).toContain('куратор винительный');
    saveTemplate(database, { id, title: 'Приказ', purpose: 'blank', kinds: ['order-curator'] });
    const draft = newDraft(database, 'order-curator', {
      number: '7-ОД',
      values: { curator: personId },
    });
    const words = await filled(draft);
    expect(words).toContain('Примеровой Анны Сергеевны');
    expect(words).toContain('7-ОД Н.П. Образцова');
    // What the program does not know stays as the school wrote it.
    expect(words).toContain('{{исполнитель винительный}}');
  });

  it('repeats the row of a table for each pair', async () => {
    const mentor = school.addMentor('Наставникова Мария Петровна');
    const mentees = ['Учебнова Елена Ивановна', 'Пробная Вера Ильинична'].map((name) =>
      school.addMentee(name),
    );
    valueOf(savePair(database, pairInput(mentor, mentees), TODAY));
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const row = new TableRow({
      children: ['{{пары.номер}}', '{{пары.наставник}}', '{{пары.наставляемый дательный}}'].map(cell),
    });
    const document = new Document({ sections: [{ children: [new Table({ rows: [row] })] }] });
    const { id } = add('Реестр.docx', new Uint8Array(await Packer.toArrayBuffer(document)));
    const words = await filled(newDraft(database, 'pair-register', { templateId: id }));
    expect(words).toContain('Наставникова Мария Петровна');
    expect(words).toContain('Учебновой Елене Ивановне');
    expect(words).toContain('Пробной Вере Ильиничне');
    expect(words.match(/Наставникова/g)).toHaveLength(2);
  });

  it('that is a whole paper is a file for each of several', async () => {
    const names = ['Примерова Анна Сергеевна', 'Пробная Вера Ильинична'];
    const ids = names.map((name) => personOf(school.addMentor(name)));
    const { id } = add('Заявление.docx', await blankOf('Согласен: {{участник}}'));
    const draft = newDraft(database, 'consent-processing', { ids, templateId: id });
    const made = valueOf(exportable(database, draft, TODAY));
    expect(codeOf(await made.asOne())).toBe('template-refused');
    const files: string[] = [];
    for await (const file of made.each([])) files.push(wordsIn(valueOf(file).bytes));
    expect(files.map((words) => /Согласен: (\S+)/.exec(words)?.[1])).toEqual(['Примерова', 'Пробная']);
  });
});

describe('the names of fields', () => {
  it.each([null, ...paperKinds])('of %s are each one name, and all say what they print', (kind) => {
    const known = knownTemplateFields(kind);
    const names = known.map(({ name }) => foldedName(name));
    expect(new Set(names).size).toBe(names.length);
    for (const { name, words } of known) {
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u);
      expect(words).not.toBe('');
    }
  });

  it('have a value in the sample', () => {
    const { values } = sampleFields(paperKinds);
    expect(values.filter(({ value }) => value === '').map(({ name }) => name)).toEqual([]);
  });
});
