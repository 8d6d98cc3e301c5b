import { describe, expect, it } from 'vitest';
import catalogue from '../../../../../resources/acts.json';
import { plainDate } from '../../../../shared/model/plainDate';
import { factsOf, paperKinds } from '../../../../shared/papers/kinds';
import { builtInWording } from '../../acts';
import { withoutMarks } from '../../blankMarks';
import type { PaperDefinition } from '../../definePaper';
import type { PaperDocument } from '../../paperModel';
import { casesOf } from '../../testing/paperVariants';
import { readModel } from '../../testing/readModel';
import { people } from '../../testing/samplePeople';
import { actsCitedIn } from '../../wordingOf';
import { pointsIn } from './orderFree';
import { orderPapers } from './orderPapers';

const everyCase = orderPapers.flatMap((definition) =>
  casesOf(definition).map(({ name, data }) => ({ kind: definition.kind, name, definition, data })),
);

describe('the orders', () => {
  it('are all that the catalogue names, except the one whose data the pairs gather', () => {
    const kinds = paperKinds.filter((kind) => factsOf(kind).group === 'orders' && kind !== 'order-pairs');
    expect(orderPapers.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(orderPapers)(
    '$kind cites acts of the catalogue only, and names its texts rightly',
    (definition) => {
      const known = new Set(catalogue.map(({ id }) => id));
      expect(actsCitedIn(definition.texts).filter((id) => !known.has(id))).toEqual([]);
      for (const path of Object.keys(definition.editable)) expect(textAt(definition, path)).toBeDefined();
    },
  );
});

it.each(everyCase.filter(({ name }) => name === 'empty'))(
  '$kind says that something is missing where nothing is entered',
  ({ definition, data }) => {
    expect(definition.make(data, builtInWording).missing).not.toEqual([]);
  },
);

describe('appendices', () => {
  it.each(everyCase)('$kind, $name: are numbered as the points name them', ({ definition, data, name }) => {
    if (name === 'hostile' || name === 'long') return;
    const { sections } = definition.make(data, builtInWording).document;
    const [order, ...appendices] = sections.map((section) =>
      readModel({ ...emptyDocument, sections: [section] })
        .map((block) => JSON.stringify(block))
        .join(' '),
    );
    appendices.forEach((text, index) => {
      expect(text).toContain(`Приложение №\u00A0${index + 1}`);
      expect(order).toContain(`приложение №\u00A0${index + 1}`);
    });
    expect(order).not.toContain(`приложение №\u00A0${appendices.length + 1}`);
  });
});

describe('an order on awards', () => {
  it('names a worker in the case of each award', () => {
    const text = sampleText('order-awards-staff');
    expect(text).toContain(
      'Наградить грамотой Наставникову Марию Петровну, учителя начальных классов, за про',
    );
    expect(text).toContain('Примеровой Анне Сергеевне, заместителю директора, – за организацию');
    expect(text).toContain('Примерову Петру Алексеевичу, учителю физической культуры, – за профессионализм');
    expect(text).toContain('Выплатить премию учителю начальных классов Наставниковой');
    expect(text).toContain('Бухгалтерии произвести выплату');
  });

  it('refuses a pupil in the order of the staff, and a worker named as a pupil', () => {
    expect(missingOf('order-awards-staff', { awards: [{ ...staffRow, person: people.pupil }] })).toEqual([
      'Ученикова\u00A0А.И.: не работник школы, нужен приказ о поощрении обучающихся и родителей',
    ]);
    expect(missingOf('order-awards-pupils', { awards: [{ ...pupilRow, person: people.mentor }] })).toEqual([
      expect.stringContaining('Наставникова\u00A0М.П.: отмечено «обучающийся»'),
    ]);
  });

  it('asks for the position of a worker, rather than take him for a pupil', () => {
    expect(
      missingOf('order-awards-staff', { awards: [{ ...staffRow, person: people.barelyKnown }] }),
    ).toEqual(['Шевчук: должность']);
  });

  it('says which row names nobody, gives no reason, or repeats another', () => {
    expect(
      missingOf('order-awards-staff', {
        commonReason: '',
        awards: [{ ...staffRow, person: null }, staffRow, { ...staffRow, reason: 'за труд' }],
      }),
    ).toEqual([
      'Строка 1: кого поощряют',
      'Строка 1: за что поощряют',
      'Строка 2: за что поощряют',
      'Наставникова\u00A0М.П.: названо дважды одно и то же поощрение',
    ]);
  });

  it('names a pupil with the class, by the sex where it is known', () => {
    expect(sampleText('order-awards-pupils')).toContain(
      'Ученикову Алёну Игоревну, обучающуюся 4 А класса, за',
    );
    const unknown = { ...people.pupil, sex: null };
    expect(sampleText('order-awards-pupils', { awards: [{ ...pupilRow, person: unknown }] })).toContain(
      'обучающегося (обучающуюся) 4 А класса',
    );
  });

  it('puts more than five into a list of its own', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...staffRow, person: numbered(index) }));
    expect(sectionsOf('order-awards-staff', { awards: rows(5) })).toBe(1);
    expect(sectionsOf('order-awards-staff', { awards: rows(6) })).toBe(2);
    expect(sampleText('order-awards-staff', { awards: rows(6) })).toContain(
      'согласно списку (приложение № 1)',
    );
  });
});

describe('checks', () => {
  it('see dates that run backwards', () => {
    expect(missingOf('order-training', { until: plainDate(2025, 10, 1) })).toContain(
      'Сроки обучения: окончание раньше начала',
    );
    expect(missingOf('order-training', { since: plainDate(2025, 10, 22) })).toEqual([
      'Занятие 1: дата вне сроков обучения',
    ]);
    expect(missingOf('order-monitoring', { noteBy: plainDate(2026, 1, 20) })).toEqual([
      'Аналитическая справка назначена раньше окончания мониторинга',
    ]);
    expect(missingOf('order-closing-event', { eventDate: plainDate(2026, 5, 1) })).toEqual([
      'Мероприятие проводится раньше даты приказа',
    ]);
    expect(missingOf('order-acts', { councilDate: plainDate(2025, 8, 31) })).toEqual([
      'Протокол педагогического совета позже приказа',
    ]);
    expect(missingOf('order-curator', { until: plainDate(2025, 8, 1) })).toEqual([
      'Срок: окончание раньше начала',
    ]);
  });

  it('see one person in two places', () => {
    expect(missingOf('order-curator', { former: people.curator, substitute: people.curator })).toEqual([
      'Прежний и новый куратор – один и тот же человек',
      'Заменяет куратора он сам: выберите другого',
    ]);
  });

  it('see an order that cannot be referred to, and an appendix that no point names', () => {
    expect(missingOf('order-pairs-change', { approval: null })).toEqual([
      'Приказ, которым утверждён состав пар: выберите его или введите дату и номер',
    ]);
    expect(missingOf('order-free', { points: 'Провести неделю наставничества' })).toEqual([
      'Ссылка на приложение № 1 в одном из пунктов',
    ]);
  });
});

describe('the points of a free order', () => {
  it('are lines; those with a dash, an indent or a second number belong to the point above', () => {
    expect(pointsIn('1. первое:\n- одно;\n  другое\n1.1. третье\n\n2) Второе')).toEqual([
      { text: 'Первое:', subclauses: ['Одно.', 'Другое.', 'Третье.'] },
      { text: 'Второе.', subclauses: [] },
    ]);
    expect(pointsIn('– одно')).toEqual([{ text: 'Одно.', subclauses: [] }]);
  });
});

describe('whom the order of introduction appoints', () => {
  it('is the person chosen, whatever was typed', () => {
    const text = sampleText('order-introduction', { curator: people.mentor });
    expect(text).toContain('(далее – куратор) учителя начальных классов Наставникову Марию Петровну.');
    expect(text).toContain('Наставниковой М.П. до 15');
    expect(text).not.toContain('Примерову');
  });
});

const staffRow = { person: people.mentor, kind: 'merit', reason: '', bonus: null };
const pupilRow = { person: people.pupil, standing: 'pupil', kind: 'merit', reason: '' };

function numbered(index: number) {
  const { full } = people.mentor;
  return { ...people.mentor, full: { ...full, nom: `${full.nom} ${'абвгде'[index] ?? ''}` } };
}

/** The sample with some of its values changed. */
function made(kind: string, values: Readonly<Record<string, unknown>> = {}) {
  const definition = orderPapers.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no order ${kind}`);
  const sample = casesOf(definition).find(({ name }) => name === 'sample');
  if (!sample) throw new Error(`no sample of ${kind}`);
  const given = sample.data['values'] as Readonly<Record<string, unknown>>;
  return definition.make({ ...sample.data, values: { ...given, ...values } }, builtInWording);
}

function missingOf(kind: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  return made(kind, values).missing.map(({ label }) => label);
}

/** With ordinary spaces. */
function sampleText(kind: string, values?: Readonly<Record<string, unknown>>): string {
  return textOf(made(kind, values).document).replace(/\u00A0/g, ' ');
}

function sectionsOf(kind: string, values: Readonly<Record<string, unknown>>): number {
  return made(kind, values).document.sections.length;
}

const emptyDocument: PaperDocument = { title: '', author: '', layout: 'gost2025', sections: [] };

function textOf(paper: PaperDocument): string {
  return readModel(unmarked(paper))
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flat()))
    .join('\n');
}

/** As it is printed. */
function unmarked(paper: PaperDocument): PaperDocument {
  return JSON.parse(withoutMarks(JSON.stringify(paper))) as PaperDocument;
}

function textAt({ texts }: PaperDefinition, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((tree, name) => (tree as Readonly<Record<string, unknown>> | undefined)?.[name], texts);
}
