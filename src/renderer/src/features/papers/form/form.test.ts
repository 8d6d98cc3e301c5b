// The form of a paper, made from descriptions alone: every type of field, by keyboard and by paste.
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import type { PaperRecord } from '../../../../../shared/contract/papers';
import type { PersonRow } from '../../../../../shared/contract/people';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { FieldValue, PaperField } from '../../../../../shared/papers/fields';
import { useForm } from '../../../ui/useForm';
import { nobody } from '../../people/testing/sampleRows';
import { factsOf } from './facts';
import FieldInput from './FieldInput.vue';
import { paperOptions, personOptions, shortcutsOf } from './options';
import { tidied } from './values';

const role = (id: number, name: 'mentor' | 'mentee') => ({
  id,
  role: name,
  formId: null,
  capacity: 1,
  targetGroup: null,
});
const people: readonly PersonRow[] = [
  { ...nobody, patronymic: '', id: 1, surname: 'Примерова', name: 'Анна', roles: [role(11, 'mentor')] },
  { ...nobody, patronymic: '', id: 2, surname: 'Образцов', name: 'Пётр' },
  {
    ...nobody,
    patronymic: '',
    id: 3,
    surname: 'Учеников',
    name: 'Иван',
    category: 'pupil',
    roles: [role(13, 'mentee')],
  },
  { ...nobody, patronymic: '', id: 4, surname: 'Бывший', name: 'Олег', leftOn: '2021-01-01' as PlainDate },
];

function record(part: Partial<PaperRecord>): PaperRecord {
  const dates = { date: null, createdOn: '2021-10-01' as PlainDate, printedOn: null, signedOn: null };
  const rest = { searchKey: '', cancelled: null, acquaintances: { asked: 0, signed: 0 }, warnings: [] };
  return {
    id: 1,
    kind: 'order-free',
    title: 'О чём-то',
    series: 'core',
    number: '',
    status: 'draft',
    ...dates,
    ...rest,
    ...part,
  };
}

let shown: VueWrapper;
const value = ref<FieldValue>(null);

function show(field: PaperField, initial: FieldValue, register: readonly PaperRecord[] = []): void {
  value.value = initial;
  const Example = defineComponent({
    setup() {
      useForm({ changed: () => false });
      return () =>
        h(FieldInput, {
          field,
          modelValue: value.value,
          people,
          register,
          readDay: (text: string) =>
            Promise.resolve(text === '05.10.2021' ? ('2021-10-05' as PlainDate) : null),
          'onUpdate:modelValue': (next: FieldValue) => (value.value = next),
        });
    },
  });
  shown = mount(Example, { attachTo: document.body });
}
beforeEach(() => {
  // The test's document has no top layer.
  HTMLElement.prototype.showPopover = vi.fn();
});
afterEach(() => shown.unmount());

async function press(place: string, key: string, held = {}): Promise<void> {
  await shown.get(place).trigger('keydown', { key, code: key, ...held });
  await flushPromises();
}

describe('a field of the form', () => {
  it.each<[PaperField, FieldValue, string, FieldValue]>([
    [{ type: 'line', label: 'Тема' }, '', 'Наставник', 'Наставник'],
    [{ type: 'text', label: 'Цель' }, '', 'Одна\nи две', 'Одна\nи две'],
    [{ type: 'lines', label: 'Задачи' }, [], 'первая\nвторая', ['первая', 'вторая']],
    [{ type: 'number', label: 'Часы', least: 1, most: 12 }, null, '4', 4],
    [{ type: 'date', label: 'День' }, null, '05.10.2021', '2021-10-05'],
  ])('takes what is typed: %o', async (field, initial, typed, stored) => {
    show(field, initial);
    await shown.get('input, textarea').setValue(typed);
    await shown.get('input, textarea').trigger('change');
    await flushPromises();
    expect(value.value).toEqual(stored);
  });

  it('ticks, and chooses one of a few', async () => {
    show({ type: 'check', label: 'С доплатой' }, false);
    await shown.get('input').setValue(true);
    expect(value.value).toBe(true);
    shown.unmount();
    const options = [
      { value: 'portrait', label: 'Книжная' },
      { value: 'landscape', label: 'Альбомная' },
    ];
    show({ type: 'choice', label: 'Лист', options, initial: 'portrait' }, 'portrait');
    await shown.findAll('input')[1]?.setValue();
    expect(value.value).toBe('landscape');
  });

  it('finds a person of its range by the beginning of the name', async () => {
    show({ type: 'person', label: 'Куратор', of: 'staff' }, null);
    await shown.get('input').setValue('прим');
    await press('input', 'Enter');
    expect(value.value).toBe(1);
  });

  it('takes many people by one word, and lets one of them go', async () => {
    show({ type: 'people', label: 'Кого ознакомить', of: 'anyone' }, [3]);
    await shown
      .findAll('.shortcuts button')
      .find((button) => button.text() === 'Все сотрудники')
      ?.trigger('click');
    expect(value.value).toEqual([3, 1, 2]);
    await shown.get('[aria-label="Убрать: Учеников Иван"]').trigger('click');
    expect(value.value).toEqual([1, 2]);
  });

  it('refers to a paper of the register by its number', async () => {
    const signed = record({ id: 8, number: '45-ОД', date: '2021-10-05' as PlainDate, status: 'signed' });
    show({ type: 'paper', label: 'Основание', kinds: ['order-free'] }, null, [record({ id: 7 }), signed]);
    await shown.get('input').setValue('45');
    await press('input', 'Enter');
    expect(value.value).toBe(8);
  });
});

describe('rows of the form', () => {
  const field: PaperField = {
    type: 'rows',
    label: 'Занятия',
    addLabel: 'Добавить занятие',
    columns: {
      topic: { type: 'line', label: 'Тема' },
      hours: { type: 'number', label: 'Часы', least: 1, most: 12 },
    },
  };
  const cell = (row: number, column: number) => `[data-row="${row}"] [data-column="${column}"] input`;
  const topics = () => (value.value as readonly { topic: string }[]).map(({ topic }) => topic);
  const two = [
    { topic: 'первое', hours: 2 },
    { topic: 'второе', hours: 3 },
  ];

  it('are begun by the button, with the cursor in the new one', async () => {
    show(field, []);
    await shown.get('.add').trigger('click');
    await flushPromises();
    expect(value.value).toEqual([{ topic: '', hours: null }]);
    expect(document.activeElement).toBe(shown.get(cell(0, 0)).element);
  });

  it('are added by Ins, taken away by Ctrl+Del, moved by Ctrl with arrows', async () => {
    show(field, two);
    await press(cell(0, 0), 'Insert');
    expect(topics()).toEqual(['первое', '', 'второе']);
    await press(cell(1, 0), 'Delete', { ctrlKey: true });
    expect(topics()).toEqual(['первое', 'второе']);
    await press(cell(0, 0), 'ArrowDown', { ctrlKey: true });
    expect(topics()).toEqual(['второе', 'первое']);
    expect(document.activeElement).toBe(shown.get(cell(1, 0)).element);
    await press('[data-row="0"] .number', 'Delete');
    expect(topics()).toEqual(['первое']);
  });

  it('keep Del for the letters of a cell', async () => {
    show(field, two);
    await press(cell(0, 0), 'Delete');
    expect(topics()).toEqual(['первое', 'второе']);
  });

  it('go on with Enter in the last cell, and only there', async () => {
    show(field, two);
    await press(cell(0, 1), 'Enter');
    expect(topics()).toHaveLength(2);
    await press(cell(1, 1), 'Enter');
    expect(topics()).toEqual(['первое', 'второе', '']);
  });

  it('take cells of a spreadsheet, and say which could not be read', async () => {
    show(field, two);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'новое\t5\nещё\tмного' } });
    shown.get(cell(1, 0)).element.dispatchEvent(paste);
    await flushPromises();
    expect(value.value).toEqual([two[0], { topic: 'новое', hours: 5 }, { topic: 'ещё', hours: null }]);
    expect(shown.get('[role=alert]').text()).toContain('много');
  });

  it('that say nothing are not sent', () => {
    const values = { rows: [{ topic: '', hours: null }, ...two], lines: [' а ', '', 'б'] };
    const fields = [
      { name: 'rows', field },
      { name: 'lines', field: { type: 'lines', label: 'Задачи' } as const },
    ];
    expect(tidied(fields, values)).toEqual({ rows: two, lines: ['а', 'б'] });
  });
});

describe('what is offered', () => {
  beforeEach(() => show({ type: 'line', label: '' }, ''));

  it('is people of the range who have not left, and those chosen already', () => {
    const ids = (...[range, chosen]: [Parameters<typeof personOptions>[1], number[]?]) =>
      personOptions(people, range, chosen).map(({ id }) => id);
    expect(ids('staff')).toEqual([1, 2]);
    expect(ids('mentors')).toEqual([1]);
    expect(ids('mentees')).toEqual([3]);
    expect(ids('pupilsAndParents')).toEqual([3]);
    expect(ids('staff', [4])).toEqual([1, 2, 4]);
  });

  it('leaves out words that would take nobody', () => {
    expect(shortcutsOf(people, 'pupilsAndParents').map(({ label }) => label)).toEqual(['Все обучающиеся']);
  });

  it('is papers of the kinds asked, signed ones first, cancelled ones never', () => {
    const register = [
      record({ id: 1 }),
      record({ id: 2, status: 'signed' }),
      record({ id: 3, status: 'cancelled' }),
      record({ id: 4, kind: 'regulation', status: 'signed' }),
    ];
    expect(paperOptions(register, ['order-free'], null).map(({ id }) => id)).toEqual([2, 1]);
    expect(paperOptions(register, ['order-free'], 3).map(({ id }) => id)).toEqual([2, 1, 3]);
  });
});

it('reads a signed form as labels and words, empty ones left out', () => {
  show({ type: 'line', label: '' }, '');
  const fields = [
    { name: 'curator', field: { type: 'person', label: 'Куратор', of: 'staff' } as const },
    { name: 'on', field: { type: 'date', label: 'Срок' } as const },
    { name: 'paid', field: { type: 'check', label: 'С доплатой' } as const },
    { name: 'who', field: { type: 'people', label: 'Кто', of: 'anyone' } as const },
  ];
  const values = { curator: 1, on: '2021-10-05', paid: false, who: [2, 3] };
  expect(factsOf(fields, values, { people, register: [], pictures: [] })).toEqual([
    { label: 'Куратор', value: 'Примерова Анна' },
    { label: 'Срок', value: '05.10.2021' },
    { label: 'Кто', value: 'Образцов Пётр\nУчеников Иван' },
  ]);
});
