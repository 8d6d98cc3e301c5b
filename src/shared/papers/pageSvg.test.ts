import { describe, expect, it } from 'vitest';
import type { PaperPage } from './pages';
import { pageSvg } from './pageSvg';

const word = {
  xMm: 30,
  baselineMm: 40,
  widthMm: 12.3456,
  text: 'слово',
  sizePt: 14,
  bold: false,
  colour: null,
  letterSpacingPt: 0,
  blank: null,
};
const page: PaperPage = {
  widthMm: 210,
  heightMm: 297,
  texts: [],
  lines: [],
  frameSvg: null,
  background: null,
};

describe('a page as SVG', () => {
  it('is as large as its sheet, in millimetres', () => {
    expect(pageSvg(page)).toMatch(/^<svg [^>]*viewBox="0 0 210 297"[^>]*>.*<\/svg>$/);
  });

  it('makes one text of the words of a line, each in its place', () => {
    const svg = pageSvg({
      ...page,
      texts: [
        { ...word, text: 'раз ' },
        { ...word, xMm: 45, text: 'два' },
        { ...word, xMm: 100, text: 'другая колонка' },
      ],
    });
    expect(svg.match(/<text .*?<\/text>/g)?.map((text) => text.replace(/<[^>]+>/g, ''))).toEqual([
      'раз два',
      'другая колонка',
    ]);
    expect(svg).toContain('<tspan x="45" textLength="12.346">два</tspan>');
  });

  it('marks a blank with what it waits for', () => {
    const svg = pageSvg({ ...page, texts: [{ ...word, text: '____', blank: 'values."a"' }] });
    expect(svg).toContain('class="blank" data-blank="values.&quot;a&quot;">____</tspan>');
  });

  it('lets no text become markup', () => {
    const svg = pageSvg({ ...page, texts: [{ ...word, text: '</text><script>&amp;\u0001\uD800' }] });
    expect(svg).toContain('>&lt;/text&gt;&lt;script&gt;&amp;amp;</tspan>');
  });

  it('has the frame behind the text and the school’s picture behind the frame', () => {
    const svg = pageSvg(
      { ...page, texts: [word], frameSvg: '<svg id="frame"/>', background: 'ours' },
      { ours: { mediaType: 'image/png', base64: 'AAAA' } },
    );
    const places = ['data:image/png;base64,AAAA', '<svg id="frame"/>', 'слово'].map((part) =>
      svg.indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it('says size, weight, colour and spacing', () => {
    const svg = pageSvg({ ...page, texts: [{ ...word, bold: true, colour: '#aa0000', letterSpacingPt: 2 }] });
    expect(svg).toMatch(/font-size="4\.939" font-weight="bold" fill="#aa0000" letter-spacing="0\.706"/);
  });
});
