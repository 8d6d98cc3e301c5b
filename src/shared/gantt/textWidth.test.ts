import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText, type TextStyle } from './textWidth';

const style: TextStyle = { sizePx: 14, weight: 400 };

describe('the width of a text', () => {
  it('comes from the font and grows with its size', () => {
    // Golos Text regular: «ж» is 800 thousandths wide.
    expect(textWidth('ж', style)).toBeCloseTo(11.2);
    expect(textWidth('Шум', { sizePx: 28, weight: 400 })).toBeCloseTo(2 * textWidth('Шум', style));
    expect(textWidth('Шум', { sizePx: 14, weight: 600 })).toBeGreaterThan(textWidth('Шум', style));
  });
});

describe('wrapping', () => {
  it('breaks at spaces and after hyphens, and keeps what is joined by a non-breaking space', () => {
    const width = textWidth('Нормативно-правовая', style) - 1;
    expect(wrapText('Нормативно-правовая база', width, style)).toEqual(['Нормативно-', 'правовая база']);
    const joined = wrapText('с 5\u00a0октября', textWidth('с 5\u00a0октяб', style), style);
    expect(joined[0]).toBe('с');
  });

  it('keeps written line breaks', () => {
    expect(wrapText('одно\nдругое', 500, style)).toEqual(['одно', 'другое']);
  });

  it('loses no letter and makes no line too wide', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('а', 'щ', 'ю', 'Ж', '-', '«', '»', '…') }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrapText(text, width, style);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('shortening', () => {
  it('leaves a text that fits, and ends the others with an ellipsis within the room', () => {
    expect(fitText('окт', 100, style, textWidth)).toBe('окт');
    const fitted = fitText('приказ об утверждении не подписан', 100, style, textWidth);
    expect(fitted).toMatch(/^приказ.*…$/);
    expect(textWidth(fitted, style)).toBeLessThanOrEqual(100);
  });
});
