// A small XML tree for tests: independent of the library that writes the papers.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its prefix: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** @throws Error when the text is not well-formed XML */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (characters) => open[open.length - 1]?.children.push(characters));
  parser.write(text).close();
  const [element] = root.children.filter(isElement);
  if (!element) throw new Error('no root element');
  return element;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => (found ? childElements(found, name)[0] : undefined),
    element,
  );
}

export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** All elements of that name at any depth, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}
