import { beforeEach, describe, expect, it } from 'vitest';
import type { FormInput } from '../../shared/contract/forms';
import type { PlainDate } from '../../shared/model/plainDate';
import type { RoadmapDraftForm } from '../../shared/model/roadmap';
import { Database } from '../database/connection';
import { migrate } from '../database/schema/migrations';
import * as forms from './forms';
import { changeRoadmapForms, readRoadmapForms } from './roadmapForms';

const today = '2021-10-05' as PlainDate;
let database: Database;

beforeEach(async () => {
  database = await Database.open();
  migrate(database);
  return () => database.close();
});

function input(title: string, more: Partial<FormInput> = {}): FormInput {
  return {
    id: null,
    title,
    catalogueId: null,
    targetCategory: '',
    goal: '',
    tasks: [],
    expectedResults: [],
    variants: [],
    programmes: [],
    ...more,
  };
}

function save(form: FormInput): number {
  const saved = forms.saveForm(database, form);
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.id;
}

const view = () => {
  const result = forms.viewForms(database, today);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** A pupil born on that day, without a role. */
const addPupil = (birthDate: string) =>
  database.run(
    `INSERT INTO person (category, surname, name, patronymic, birth_date, position, class_name, workplace,
       qualification, phone, email, address, subjects, competences, requests, note, passport, indeclinable,
       name_forms, position_forms)
     VALUES ('pupil', 'Примеров', 'Ваня', '', ?, '', '4 А', '', '', '', '', '', '[]', '[]', '[]', '', '', 0, '{}', '{}')`,
    [birthDate],
  ).lastId;
const takePart = (personId: number, formId: number) =>
  database.run(
    `INSERT INTO participant (person_id, role, form_id, variant, capacity, days, entered_on, outcome, case_link,
       feedback) VALUES (?, 'mentee', ?, '', 0, '[]', '2021-10-05', '', '', '')`,
    [personId, formId],
  );

describe('the catalogue', () => {
  it('has the five federal forms of Р-145, and «учитель – ученик» as a local one', () => {
    const titles = (origin: string) =>
      view()
        .catalogue.filter(
          (entry) => entry.origin === origin && entry.source !== 'письмо АЗ-1128/08 от 21.12.2021',
        )
        .map(({ title }) => title);
    expect(titles('federal').sort()).toEqual([
      'работодатель – студент',
      'работодатель – ученик',
      'студент – ученик',
      'ученик – ученик',
      'учитель – учитель',
    ]);
    expect(titles('local')).toEqual(['учитель – ученик']);
  });

  it('is the school’s own once changed, and goes back to what the program came with', () => {
    const [first] = view().catalogue;
    if (!first) throw new Error('the catalogue is empty');
    forms.changeCatalogue(database, [{ ...first, goal: 'Своя цель' }]);
    expect(view()).toMatchObject({ catalogueChanged: true, catalogue: [{ goal: 'Своя цель' }] });
    forms.changeCatalogue(database, null);
    expect(view().catalogueChanged).toBe(false);
    expect(view().catalogue.length).toBeGreaterThan(1);
  });
});

describe('a chosen form', () => {
  it('keeps everything said about it', () => {
    const said = input('учитель – учитель', {
      catalogueId: 'teacher-teacher',
      targetCategory: 'молодые специалисты',
      goal: 'Закрепить молодых',
      tasks: ['Познакомить', 'Помочь'],
      expectedResults: ['Остаются в школе'],
      variants: ['опытный учитель – молодой специалист'],
      programmes: [
        { title: 'Первые шаги', content: 'Посещение уроков', duration: 'год', results: 'План урока' },
      ],
    });
    const id = save(said);
    expect(view().chosen).toEqual([{ ...said, id, participants: 0 }]);
    save({ ...said, id, variants: [], programmes: [], goal: ' Иная цель ' });
    expect(view().chosen).toMatchObject([{ id, goal: 'Иная цель', variants: [], programmes: [] }]);
  });

  it('is there once, however its title is written', () => {
    save(input('учитель – учитель'));
    expect(forms.saveForm(database, input('«Учитель-учитель»'))).toMatchObject({
      error: { code: 'form-exists' },
    });
    expect(view().chosen).toHaveLength(1);
  });

  it('is not removed while somebody takes part in it', () => {
    const id = save(input('ученик – ученик'));
    takePart(addPupil('2011-05-05'), id);
    expect(forms.removeForm(database, id)).toEqual({
      ok: false,
      error: { code: 'form-in-use', params: { title: 'ученик – ученик', participants: 1 } },
    });
    const free = save(input('учитель – учитель'));
    expect(forms.removeForm(database, free)).toMatchObject({ ok: true });
    expect(forms.removeForm(database, free)).toMatchObject({ error: { code: 'not-found' } });
    expect(view().chosen.map(({ id: left }) => left)).toEqual([id]);
  });

  it('for pupils warns while nobody is ten yet, on the day itself no more', () => {
    save(input('ученик – ученик'));
    expect(view().warnings).toEqual([]);
    addPupil('2011-10-06');
    expect(view().warnings).toHaveLength(1);
    expect(view().warnings[0]).toContain('от 10 лет');
    addPupil('2011-10-05');
    expect(view().warnings).toEqual([]);
  });
});

describe('the forms of the roadmap', () => {
  const told = (title: string, goal: string | null = null): RoadmapDraftForm => ({
    title,
    goal,
    tasks: [`Задача «${title}»`],
    expectedResults: [],
  });

  it('are the same forms: corrections in the roadmap keep what only this screen knows', () => {
    changeRoadmapForms(database, [told('учитель – учитель')]);
    const [form] = view().chosen;
    if (!form) throw new Error('no form');
    save({ ...form, variants: ['опытный предметник – неопытный предметник'], targetCategory: 'педагоги' });
    changeRoadmapForms(database, [told('ученик – ученик'), told('Учитель — учитель', 'Новая цель')]);
    expect(view().chosen).toMatchObject([
      { title: 'ученик – ученик' },
      { id: form.id, goal: 'Новая цель', targetCategory: 'педагоги', variants: [expect.any(String)] },
    ]);
    expect(readRoadmapForms(database).map(({ title }) => title)).toEqual([
      'ученик – ученик',
      'Учитель — учитель',
    ]);
  });

  it('take a new title without becoming another form', () => {
    changeRoadmapForms(database, [told('учитель – учитель'), told('ученик – ученик')]);
    const ids = view().chosen.map(({ id }) => id);
    changeRoadmapForms(database, [told('педагог – педагог'), told('ученик – ученик')]);
    expect(view().chosen.map(({ id }) => id)).toEqual(ids);
  });

  it('do not go while somebody takes part, and nothing is changed then', () => {
    changeRoadmapForms(database, [told('учитель – учитель'), told('ученик – ученик')]);
    const pupils = view().chosen[1];
    takePart(addPupil('2011-05-05'), pupils?.id ?? 0);
    const before = view().chosen;
    expect(changeRoadmapForms(database, [told('учитель – учитель')])).toMatchObject({
      error: { code: 'form-in-use' },
    });
    expect(view().chosen).toEqual(before);
  });
});
