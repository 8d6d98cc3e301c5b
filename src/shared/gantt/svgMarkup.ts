// Writing of SVG as text: everything that comes from a person is escaped here.
import type { TextStyle } from './textWidth';

/** The family of resources/fonts; a reader without it gets its own sans-serif. */
export const svgFontFamily = "'Golos Text', 'Segoe UI', 'Liberation Sans', sans-serif";

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** `<name …>children</name>`; numbers are rounded to hundredths of a px, undefined attributes left out. */
export function element(name: string, attributes: SvgAttributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A line of text that stands on its baseline. */
export function drawText(text: string, x: number, baseline: number, style: TextStyle, fill: string): string {
  return element(
    'text',
    {
      x,
      y: baseline,
      'font-size': style.sizePx,
      'font-weight': style.weight === 600 ? 600 : undefined,
      fill,
    },
    escapeXml(text),
  );
}

/** Text safe in XML 1.0: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

// Control characters, U+FFFE, U+FFFF and halves of surrogate pairs: the complement of XML 1.0 §2.2 `Char`.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
