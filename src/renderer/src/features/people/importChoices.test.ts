import { describe, expect, it } from 'vitest';
import type { PeopleImportRow } from '../../../../shared/contract/people';
import { hasName, takenCounts, withField } from './importChoices';

const row = (number: number, action: PeopleImportRow['action']): PeopleImportRow => ({
  row: number,
  action,
  fullName: 'Образцова Анна',
  details: '',
  problems: [],
  changes: [],
});

describe('choices of an import', () => {
  it('lets a field stand in one column only', () => {
    expect(withField(['fullName', 'phone', null], 2, 'phone')).toEqual(['fullName', null, 'phone']);
  });

  it('lets any number of columns go', () => {
    expect(withField(['fullName', null, 'phone'], 2, null)).toEqual(['fullName', null, null]);
  });

  it('wants a column with names', () => {
    expect(hasName(['name', 'patronymic'])).toBe(false);
    expect(hasName([null, 'surname'])).toBe(true);
    expect(hasName(['fullName'])).toBe(true);
  });

  it('counts what will be taken without the rows left out', () => {
    const rows = [row(2, 'add'), row(3, 'add'), row(4, 'update'), row(5, 'same'), row(6, 'refused')];
    expect(takenCounts(rows, new Set())).toEqual({ add: 2, update: 1 });
    expect(takenCounts(rows, new Set([3, 4, 6]))).toEqual({ add: 1, update: 0 });
  });
});
