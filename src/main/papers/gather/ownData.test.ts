import { beforeEach, describe, expect, it } from 'vitest';
import { ownDataKinds, type OwnDataKind } from '../../../shared/papers/kinds';
import { plainDate } from '../../../shared/model/plainDate';
import { addPerson } from '../../consents/testing/register';
import { readDocx } from '../../documents/testing/readDocx';
import { paperOfOrder, saveOrder } from '../../pairs/orders';
import { savePair } from '../../pairs/editPairs';
import { saveRound } from '../../pairs/rounds';
import {
  orderInput,
  pairInput,
  roundInput,
  sampleSchool,
  TODAY,
  valueOf,
  type SampleSchool,
} from '../../pairs/testing/school';
import { findRole, insertRepresentation } from '../../people/repository';
import { changeSchoolDetails, schoolDetails } from '../../school/details';
import { exportableAbout } from '../exportPaper';
import { makePapers, type MadePapers } from '../makePapers';
import { renderEach, renderMade } from '../render';
import { giveDetails, save, sign } from '../testing/register';

let school: SampleSchool;
let mentor: number;
let mentee: number;

beforeEach(async () => {
  school = await sampleSchool();
  giveDetails(school.database);
  mentor = school.addMentor('Наставникова Мария Петровна', { person: { sex: 'female' } });
  mentee = school.addMentee('Учебнова Елена Ивановна', { person: { sex: 'female' } });
});

function asked(kind: OwnDataKind, ids: readonly number[], roundId: number | null = null) {
  return { kind, ids, roundId, date: null, number: '', values: {} };
}

function made(kind: OwnDataKind, ids: readonly number[], roundId: number | null = null): MadePapers {
  return valueOf(makePapers(school.database, asked(kind, ids, roundId), TODAY));
}

async function words(papers: MadePapers): Promise<string> {
  return JSON.stringify(readDocx(await renderMade(papers, TODAY))).replace(/\u00A0/g, ' ');
}

async function signOrder(orderId: number, number: string): Promise<void> {
  const paperId = paperOfOrder(school.database, orderId) ?? 0;
  valueOf(await sign(school.database, paperId, number));
}

function personOf(roleId: number): number {
  return findRole(school.database, roleId)?.personId ?? 0;
}

describe('consents', () => {
  it('of many are one file, each once, in the order asked for', async () => {
    const ids = [personOf(mentee), personOf(mentor), personOf(mentee)];
    const pack = made('consent-processing', ids);
    expect(pack.title).toBe('Согласие на обработку персональных данных');
    expect(pack.papers.map(({ title }) => title.replace(/\u00A0/g, ' ').split(' – ')[1])).toEqual([
      'Учебнова Е.И.',
      'Наставникова М.П.',
    ]);
    expect(await words(pack)).toContain('Я,');
  });

  it('of a child under fourteen are the representative’s', async () => {
    const { database } = school;
    const child = addPerson(database, 'Ученикова Алёна Игоревна', {
      category: 'pupil',
      birthDate: plainDate(2012, 1, 1),
      className: '4 А',
    });
    const adult = addPerson(database, 'Учеников Игорь Львович', { category: 'parent', sex: 'male' });
    insertRepresentation(database, { childId: child, adultId: adult, relation: 'отец', authority: '' });
    const text = await words(made('consent-processing', [child]));
    expect(text).toContain('["Я,","Учеников Игорь Львович"]');
    expect(text).toContain('как законный представитель (отец) несовершеннолетне');
  });

  it('are refused by name of what the school has not entered', () => {
    const { database } = school;
    changeSchoolDetails(database, { ...schoolDetails(database), inn: '', siteAddress: '' });
    expect(
      exportableAbout(
        database,
        { kind: 'consent-dissemination', ids: [personOf(mentor)], roundId: null },
        TODAY,
      ),
    ).toMatchObject({
      ok: false,
      error: { code: 'paper-not-ready', params: { missing: ['ИНН школы', 'Адрес сайта школы'] } },
    });
  });
});

describe('orders on pairs', () => {
  it('name the pairs, the order on introduction and the staff who must be told', async () => {
    const { database } = school;
    save(database, 'order-introduction', { date: plainDate(2021, 10, 5), number: '45-ОД' });
    const pair = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY)).id;
    const order = valueOf(
      saveOrder(
        database,
        orderInput([pair], {
          texts: { ...orderInput([]).texts, curatorId: personOf(mentee) },
        }),
        TODAY,
      ),
    ).id;
    await signOrder(order, '52-ОД');
    const text = await words(made('order-pairs', [order]));
    expect(text).toContain('приказа МКОУ «Школа с. Образцовое» от 5 октября 2021 г. № 45-ОД');
    expect(text).toContain('Куратору программы наставничества Учебновой Е.И.:');
    expect(text).toContain('["1","Наставникова Мария Петровна, учитель","Учебнова Елена Ивановна, учитель"');
    expect(text).toContain('["Учебнова Е.И.","",');
    expect(text).toContain('["Наставникова М.П.","",');
    expect(text).toContain('к приказу\\nМКОУ «Школа с. Образцовое»\\nот 8 ноября 2021 г. № 52-ОД');
  });

  it('dissolve what was approved, and say by which order', async () => {
    const { database } = school;
    const pair = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY)).id;
    const approval = valueOf(saveOrder(database, orderInput([pair]), TODAY)).id;
    await signOrder(approval, '52-ОД');
    const dissolution = valueOf(
      saveOrder(
        database,
        orderInput([pair], {
          kind: 'dissolution',
          texts: { ...orderInput([]).texts, reason: 'переезд наставника' },
        }),
        TODAY,
      ),
    ).id;
    const text = await words(made('order-pairs', [dissolution]));
    expect(text).toContain('О прекращении работы наставнических пар');
    expect(text).toContain('"от 08.11.2021 № 52-ОД","","переезд наставника"');
  });
});

describe('other papers', () => {
  it('questionnaires list the other side of their round', async () => {
    const round = valueOf(saveRound(school.database, roundInput())).id;
    const text = await words(made('preference-questionnaire', [mentee], round));
    expect(text).toContain('["Наставникова Мария Петровна","учитель",""]');
    expect(
      exportableAbout(
        school.database,
        { kind: 'preference-questionnaire', ids: [mentee], roundId: null },
        TODAY,
      ),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found', params: { what: 'round' } },
    });
  });

  it('an addendum is for a member of staff alone', () => {
    const { database } = school;
    const outsider = school.addMentor('Мастеров Иван Ильич', { person: { category: 'outside' } });
    const pair = valueOf(savePair(database, pairInput(outsider, [mentee]), TODAY)).id;
    expect(
      exportableAbout(database, { kind: 'contract-addendum', ids: [pair], roundId: null }, TODAY),
    ).toMatchObject({
      ok: false,
      error: {
        code: 'paper-not-ready',
        params: { missing: [expect.stringContaining('не работник школы')] },
      },
    });
  });

  it('a plan and an addendum are made of a pair', async () => {
    const pair = valueOf(savePair(school.database, pairInput(mentor, [mentee]), TODAY)).id;
    expect(await words(made('support-plan', [pair]))).toContain('Наставникова Мария Петровна, учитель');
    expect(await words(made('contract-addendum', [pair]))).toContain('в отношении Учебновой Елены Ивановны');
  });

  it.each(['consent-processing', 'interview-sheet', 'support-plan', 'order-pairs'] as const)(
    '%s of somebody who is not there is refused',
    (kind) => {
      expect(exportableAbout(school.database, { kind, ids: [999], roundId: null }, TODAY)).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    },
  );

  it('are files of their own where asked for, none in place of another', async () => {
    const namesake = addPerson(school.database, 'Учебнова Елена Ивановна', { sex: 'female' });
    const pack = made('consent-mentorship', [personOf(mentee), namesake]);
    const files: string[] = [];
    for await (const { name, bytes } of renderEach(
      pack.papers,
      ['Согласие на наставничество – Учебнова Е.И.docx'],
      TODAY,
    )) {
      files.push(name);
      expect(JSON.stringify(readDocx(bytes))).toContain('Учебнова');
    }
    expect(files).toEqual([
      'Согласие на наставничество – Учебнова Е.И (2).docx',
      'Согласие на наставничество – Учебнова Е.И (3).docx',
    ]);
  });

  it.each(ownDataKinds)('%s about nobody is a blank that prints', async (kind) => {
    const { title, papers } = made(kind, []);
    expect(papers).toHaveLength(1);
    // A blank's title does not end in a dash with nobody behind it.
    expect(title).toMatch(/[\p{L}]$/u);
    expect((await words(made(kind, []))).length).toBeGreaterThan(200);
  });
});
