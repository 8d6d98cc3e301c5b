import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { drawGanttSvg } from './svg';
import { svgPalettes } from './svgPalette';
import { anyBar, anyView, barOf, day, rowOf, viewOf } from './testing/samples';

const options = { title: 'Дорожная карта', caption: '2021/2022 учебный год' };

/** All the words of a picture; throws where it is not well-formed. */
function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return texts;
}

describe('the picture', () => {
  it('holds every word: title, activities, people, states, dates, legend', () => {
    const title =
      'Информирование педагогического сообщества образовательной организации о программе наставничества';
    const late = barOf({ status: 'late', actualStart: day('2021-10-20') });
    const rows = [rowOf(1, [late], { title, status: { kind: 'late', text: 'Просрочено, 8 дней' } })];
    const words = textsOf(drawGanttSvg(rows, viewOf(), options)).join(' ');
    expect(words.replace(/\s+/g, ' ')).toContain(title);
    for (const word of [
      options.title,
      options.caption,
      'Куратор',
      'Просрочено, 8 дней',
      '1–31 окт',
      'сегодня',
      'каникулы',
    ]) {
      expect(words).toContain(word);
    }
  });

  it('escapes what people write and leaves out what XML forbids', () => {
    const row = rowOf(1, [barOf({ label: '<b>&"' })], {
      title: 'А\u0000Б\uffff\ud800 & <script>',
      subtitle: ']]>',
    });
    const words = textsOf(drawGanttSvg([row], viewOf(), { title: '"&<', caption: '' }));
    expect(words).toEqual(expect.arrayContaining(['АБ & <script>', '<b>&"', ']]>', '"&<']));
  });

  it('tells overdue from done without colour: by a hatch and by signs', () => {
    const svg = drawGanttSvg([rowOf(1, [barOf({ status: 'late' })])], viewOf(), options);
    expect(svg).toContain('fill="url(#hatch-late)"');
    expect(svg).toContain('id="hatch-late"');
  });

  it('is well-formed and free of NaN for any rows', () => {
    const anyRows = fc.array(fc.tuple(fc.array(anyBar, { maxLength: 3 }), fc.string({ unit: 'binary' })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyRows, anyView, (rows, view) => {
        const drawn = rows.map(([bars, text], index) =>
          rowOf(index, bars, { title: text, subtitle: text, stage: text || null }),
        );
        const svg = drawGanttSvg(drawn, view, { title: 'Карта', caption: '' });
        textsOf(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the colours of the picture', () => {
  it('are those of the window', () => {
    const css = readFileSync(new URL('../../renderer/src/ui/tokens.css', import.meta.url), 'utf8');
    const light = css.slice(0, css.indexOf("[data-theme='dark']"));
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light)?.[1];
    const { status, ...colours } = svgPalettes.light;
    for (const [name, colour] of Object.entries(colours)) {
      expect([name, colour]).toEqual([
        name,
        token(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)/, '-$1')),
      ]);
    }
    for (const [kind, { strong, soft }] of Object.entries(status)) {
      expect([kind, strong, soft]).toEqual([kind, token(kind), token(`${kind}-soft`)]);
    }
  });
});
