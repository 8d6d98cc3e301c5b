// Text tables: .csv, .tsv, .txt. The grammar is RFC 4180, read as leniently as Excel reads it.
import { createGrid } from '../grid';
import { otherFormat, SheetRefusal } from '../sheetRefusal';
import { textCell, type Sheet } from '../spreadsheet';
import { decodeText } from './encoding';
import { detectSeparator } from './separator';

/** Excel's own first line, which names the separator and is no data. */
const SEPARATOR_LINE = /^sep=(.)(\r\n|\r|\n|$)/i;

/**
 * Rows of text cells; encoding and separator are found out.
 * @throws SheetRefusal when the bytes are no text, a web page, XML or RTF, or the table exceeds the limits
 */
export function readCsv(bytes: Uint8Array): Sheet['rows'] {
  const text = decodeText(bytes);
  refuseMarkup(text);
  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const grid = createGrid();
  parseCsv(body, named?.[1] ?? detectSeparator(body), (row, column, value) =>
    grid.put(row, column, textCell(withoutFormula(value))),
  );
  return grid.rows();
}

/** Hands over every field, rows and columns counted from 0. */
function parseCsv(
  text: string,
  separator: string,
  take: (row: number, column: number, value: string) => void,
): void {
  let row = 0;
  let column = 0;
  let at = 0;
  // A quote that is never closed would swallow the rest of the file, so it is a letter like others.
  let lastQuote = text.lastIndexOf('"');
  while (at <= text.length) {
    let value = '';
    if (text[at] === '"' && at < lastQuote) {
      const end = closingQuote(text, at);
      if (end < 0) lastQuote = at;
      else {
        value = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
    }
    const end = endOfField(text, at, separator);
    take(row, column, normalized(value + text.slice(at, end)));
    if (text[end] === separator) {
      column += 1;
      at = end + 1;
    } else {
      row += 1;
      column = 0;
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
  }
}

/** Where the field that opens at `open` closes; a doubled quote inside is a quote. -1 when it never does. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Line breaks inside a cell are one kind everywhere. */
function normalized(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}

/** «="007"» is how other programs keep Excel from dropping leading zeros. */
function withoutFormula(value: string): string {
  return /^="([^"]*)"$/.exec(value)?.[1] ?? value;
}

/** Sites call a web page or old XML «.xls»: as text it would be thousands of lines of tags. */
function refuseMarkup(text: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table|<meta|<style|<div)/.test(start)) throw otherFormat('html');
  if (start.startsWith('<?xml')) throw otherFormat(/<html|xhtml/.test(start) ? 'html' : 'xml');
  if (start.startsWith('{\\rtf')) throw otherFormat('word');
  if (start.startsWith('%pdf-')) throw new SheetRefusal({ code: 'sheet-not-a-table' }, 'PDF');
}
