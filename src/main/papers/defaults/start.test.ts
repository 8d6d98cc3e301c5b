import { beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import { readValues } from '../../../shared/papers/fields';
import { paperKinds } from '../../../shared/papers/kinds';
import { addPerson, refusalOf } from '../../consents/testing/register';
import { savePair } from '../../pairs/editPairs';
import { paperOfOrder, saveOrder } from '../../pairs/orders';
import { orderInput, pairInput, TODAY, valueOf, type SampleSchool } from '../../pairs/testing/school';
import { findRole } from '../../people/repository';
import { fieldsOf } from '../definitions';
import { save, schoolWithRegister, sign } from '../testing/register';
import { startDraft, startPaper } from './start';

let school: SampleSchool;
let curator: number;

beforeEach(async () => {
  school = await schoolWithRegister();
  curator = addPerson(school.database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  return () => school.database.close();
});

const values = (kind: (typeof paperKinds)[number]) =>
  startDraft(school.database, kind, [], null, TODAY).values;
const personOf = (role: number) => findRole(school.database, role)?.personId ?? 0;

it('what is suggested fits every form', () => {
  school.addMentor('Наставникова Мария Петровна');
  save(school.database, 'order-curator', { values: { curator, control: curator } });
  for (const kind of paperKinds) {
    expect(readValues(fieldsOf(kind), values(kind)), kind).toMatchObject({ ok: true });
  }
});

describe('a new paper', () => {
  it('has the curator and the controller of the last one that names them', () => {
    const other = addPerson(school.database, 'Новикова Инна Юрьевна');
    save(school.database, 'order-curator', { values: { curator: other, control: other } });
    save(school.database, 'order-curator', { values: { curator } });
    expect(values('order-forms')).toMatchObject({ curator, control: other });
    // Whoever answers for a matter is the curator, until another has been named for it.
    expect(values('order-training')).toMatchObject({ leader: curator });
    school.database.run("UPDATE person SET left_on = '2021-11-01' WHERE id = ?", [curator]);
    expect(values('order-forms')).toMatchObject({ curator: other });
  });

  it('has the curator of an order on pairs too', () => {
    const pair = pairInput(school.addMentor('Наставникова Мария Петровна'), [
      school.addMentee('Учебнова Елена Ивановна'),
    ]);
    const { id } = valueOf(savePair(school.database, pair, TODAY));
    const texts = { ...orderInput([]).texts, curatorId: curator };
    valueOf(saveOrder(school.database, orderInput([id], { texts }), TODAY));
    expect(values('order-forms')).toMatchObject({ curator });
  });

  it('has the days that the roadmap plans for its matter this school year', () => {
    expect(values('order-monitoring')).toMatchObject({ since: '2022-01-01', until: '2022-01-31' });
    const later = startDraft(school.database, 'order-monitoring', [], null, plainDate(2030, 1, 1));
    expect(later.values).toMatchObject({ since: null, until: null });
    // The month in which its order is to be written is not a curator's term.
    expect(values('order-curator')).toMatchObject({ since: null, until: null });
  });

  it('on training has the mentors, by the alphabet; on the closing event those in pairs', async () => {
    const one = school.addMentor('Яковлева Мария Петровна');
    const two = school.addMentor('Абрамова Инна Юрьевна');
    const mentee = school.addMentee('Учебнова Елена Ивановна');
    expect(values('order-training')).toMatchObject({ mentors: [personOf(two), personOf(one)] });
    expect(values('order-closing-event')).toMatchObject({ participants: [] });
    const { id } = valueOf(savePair(school.database, pairInput(one, [mentee]), TODAY));
    const order = valueOf(saveOrder(school.database, orderInput([id]), TODAY)).id;
    valueOf(await sign(school.database, paperOfOrder(school.database, order) ?? 0, '1-ОД'));
    expect(values('order-closing-event')).toMatchObject({
      participants: [personOf(mentee), personOf(one)],
    });
  });

  it('on pairs is the order’s own, opened', () => {
    const pair = pairInput(school.addMentor('Яковлева Мария Петровна'), [school.addMentee('Учебнова Елена')]);
    const { id } = valueOf(savePair(school.database, pair, TODAY));
    const order = valueOf(saveOrder(school.database, orderInput([id], { number: '5' }), TODAY)).id;
    const asked = { kind: 'order-pairs', roundId: null } as const;
    expect(valueOf(startPaper(school.database, { ...asked, ids: [order] }, TODAY))).toMatchObject({
      draft: { number: '5', ids: [order] },
      record: { status: 'draft' },
    });
    expect(refusalOf(startPaper(school.database, { ...asked, ids: [999] }, TODAY))).toEqual({
      code: 'not-found',
      params: { what: 'order' },
    });
  });
});
