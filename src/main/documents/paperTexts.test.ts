import { describe, expect, it } from 'vitest';
import { fillText } from './paperTexts';

describe('fillText', () => {
  it('fills every placeholder in one pass: braces of a value stay text', () => {
    expect(fillText('{a} и {b}', { a: '{b}', b: '№ 1' })).toBe('{b} и №\u00A01');
  });

  it('refuses a text whose placeholder nobody fills', () => {
    expect(() => fillText('{unknown}')).toThrow('{unknown}');
  });
});
