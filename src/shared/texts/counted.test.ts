import { describe, expect, it } from 'vitest';
import { counted } from './counted';

describe('counted', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [12, '12 дней'],
    [21, '21 день'],
    [104, '104 дня'],
    [111, '111 дней'],
  ])('%i', (count, text) => {
    expect(counted(count, 'день', 'дня', 'дней')).toBe(text);
  });
});
