// XML as a stream of elements. Sheets are long and flat: a tree of one would cost more than the reading.
import { SaxesParser } from 'saxes';
import { damaged, SheetRefusal } from '../sheetRefusal';

export interface XmlHandlers {
  /** Names come without their prefix: some programs write `<x:row>`, others `<row>`. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** @throws SheetRefusal `sheet-unsafe` at a DOCTYPE, `sheet-damaged` where the XML is not well-formed */
export function parseXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const { open, close, text } = handlers;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new SheetRefusal({ code: 'sheet-unsafe' }, 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decode(bytes)).close();
}

/** An attribute that has a prefix of the file's own choosing: `r:id`. */
export function prefixedAttribute(
  attributes: Readonly<Record<string, string>>,
  local: string,
): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decode(bytes: Uint8Array): string {
  const littleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`not ${encoding}`);
  }
}
