// Typing questionnaires: where the keys lead, what is sent, what is refused.
import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import AnswerCell from './AnswerCell.vue';
import { chosenOf, draftOf, isChanged, repeatedPlaces, withChoice, withRefusal } from './answerDraft';
import { placeAfter } from './gridWalk';
import { preferencesTexts as texts } from './texts';

describe('keys of the grid', () => {
  const extent = { rows: 3, cells: 2 };

  it('go through the choices of a person, then to the next person', () => {
    expect(placeAfter('next', { row: 0, cell: 0 }, extent)).toEqual({ row: 0, cell: 1 });
    expect(placeAfter('next', { row: 0, cell: 1 }, extent)).toEqual({ row: 1, cell: 0 });
    expect(placeAfter('person', { row: 0, cell: 0 }, extent)).toEqual({ row: 1, cell: 0 });
  });

  it('stay in their column up and down, and end with the grid', () => {
    expect(placeAfter('down', { row: 1, cell: 1 }, extent)).toEqual({ row: 2, cell: 1 });
    expect(placeAfter('up', { row: 1, cell: 1 }, extent)).toEqual({ row: 0, cell: 1 });
    expect(placeAfter('down', { row: 2, cell: 1 }, extent)).toBeNull();
    expect(placeAfter('up', { row: 0, cell: 0 }, extent)).toBeNull();
    expect(placeAfter('next', { row: 2, cell: 1 }, extent)).toBeNull();
  });
});

describe('a questionnaire', () => {
  const person = { chosen: [7, 8], answer: 'answered' } as const;

  it('has a place for each choice, and more where more were named before', () => {
    expect(draftOf(person, 3).choices).toEqual([7, 8, null]);
    expect(draftOf(person, 1).choices).toEqual([7, 8]);
  });

  it('closes up an empty place when it is sent', () => {
    expect(chosenOf(withChoice(draftOf(person, 3), 0, null))).toEqual([8]);
  });

  it('is changed by another order of the same people, not by being looked at', () => {
    const draft = draftOf(person, 3);
    expect(isChanged(draft, person)).toBe(false);
    expect(isChanged({ ...draft, choices: [8, 7, null] }, person)).toBe(true);
  });

  it('tells which places repeat an earlier one', () => {
    expect([...repeatedPlaces({ choices: [7, 8, 7], refused: false })]).toEqual([2]);
    expect(repeatedPlaces({ choices: [null, null], refused: false }).size).toBe(0);
  });

  it('names nobody when refused, and is no refusal once somebody is named', () => {
    const refused = withRefusal(draftOf(person, 2), true);
    expect(refused).toEqual({ choices: [null, null], refused: true });
    expect(withChoice(refused, 0, 9)).toEqual({ choices: [9, null], refused: false });
  });
});

describe('a cell', () => {
  const options = [
    { id: 1, label: 'Ёлкина Вера Петровна', details: 'учитель' },
    { id: 2, label: 'Образцова Нина Петровна', details: 'учитель' },
    { id: 3, label: 'Образцов Олег Ильич', details: 'учитель' },
  ];
  let cell: VueWrapper;
  // The test's document has no top layer.
  beforeAll(() => {
    HTMLElement.prototype.showPopover = () => undefined;
  });
  afterEach(() => cell.unmount());

  function mountCell(modelValue: number | null = null): VueWrapper {
    cell = mount(AnswerCell, {
      props: { modelValue, label: 'Выбор', options, repeated: false, readOnly: false },
      attachTo: document.body,
    }) as VueWrapper;
    return cell;
  }

  async function type(text: string, key: string): Promise<void> {
    const input = cell.get('input');
    await input.setValue(text);
    await input.trigger('keydown', { key });
  }

  it('takes the person whose surname begins so, ё typed as е, and goes on', async () => {
    mountCell();
    await type('елк', 'Enter');
    expect(cell.emitted('update:modelValue')).toEqual([[1]]);
    expect(cell.emitted('move')).toEqual([['next']]);
  });

  it('goes to the next person from an empty place', async () => {
    mountCell();
    await cell.get('input').trigger('keydown', { key: 'Enter' });
    expect(cell.emitted('move')).toEqual([['person']]);
    expect(cell.emitted('update:modelValue')).toBeUndefined();
  });

  it('says so when left with letters that fit several, or nobody', async () => {
    mountCell();
    const input = cell.get('input');
    await input.setValue('образ');
    await input.trigger('blur');
    expect(cell.get('[role=alert]').text()).toBe(texts.several);
    await input.setValue('яяя');
    await input.trigger('blur');
    expect(cell.get('[role=alert]').text()).toBe(texts.notInList);
    expect(cell.emitted('update:modelValue')).toBeUndefined();
  });

  it('is emptied by Delete, and walks by rows while its list is closed', async () => {
    mountCell(2);
    const input = cell.get('input');
    expect(input.element.value).toBe('Образцова Нина Петровна');
    await input.trigger('keydown', { key: 'ArrowDown' });
    await input.trigger('keydown', { key: 'ArrowUp' });
    expect(cell.emitted('move')).toEqual([['down'], ['up']]);
    await input.trigger('keydown', { key: 'Delete' });
    expect(cell.emitted('update:modelValue')).toEqual([[null]]);
  });

  it('takes a minus in an empty place for a refusal, not in a written one', async () => {
    mountCell();
    await cell.get('input').trigger('keydown', { key: '-' });
    expect(cell.emitted('refuse')).toHaveLength(1);
    cell.unmount();
    mountCell(1);
    await cell.get('input').trigger('keydown', { key: '-' });
    expect(cell.emitted('refuse')).toBeUndefined();
  });
});
