// Word files of the same styles as one: their bodies one behind another, their lists numbered apart.
import { strFromU8, strToU8 } from 'fflate';

/** The parts of an unzipped .docx by their names. */
export type Package = Readonly<Record<string, Uint8Array>>;

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';

/**
 * Everything but text and lists is that of the first; the others have no parts of their own beside those.
 * @throws Error when there is no package, or one is not as our renderer makes them
 */
export function joinPackages(packages: readonly Package[]): Package {
  const [first, ...others] = packages;
  if (!first) throw new Error('nothing to join');
  if (others.length === 0) return first;

  const bodies: string[] = [];
  const lists: string[] = [];
  let lastList = 0;
  for (const [index, one] of packages.entries()) {
    const shift = lastList;
    const shifted = (id: string): string => {
      lastList = Math.max(lastList, shift + Number(id));
      return String(shift + Number(id));
    };
    const isLast = index === packages.length - 1;
    const body = bodyOf(textOf(one, DOCUMENT)).inside;
    bodies.push(
      (isLast ? body : endingWithSection(body)).replace(
        /(<w:numId w:val=")(\d+)/g,
        (_, head: string, id: string) => head + shifted(id),
      ),
    );
    lists.push(
      listsOf(textOf(one, NUMBERING)).inside.replace(
        /(<w:num w:numId=")(\d+)/g,
        (_, head: string, id: string) => head + shifted(id),
      ),
    );
  }
  const document = bodyOf(textOf(first, DOCUMENT));
  const numbering = listsOf(textOf(first, NUMBERING));
  return {
    ...first,
    [DOCUMENT]: strToU8(document.before + bodies.join('') + document.after),
    [NUMBERING]: strToU8(numbering.before + lists.join('') + numbering.after),
  };
}

interface Cut {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

function bodyOf(xml: string): Cut {
  return cut(xml, xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('</w:body>'));
}

/** The lists in use; what they look like stands before them and is the same in every package. */
function listsOf(xml: string): Cut {
  const end = xml.indexOf('</w:numbering>');
  const start = xml.indexOf('<w:num ');
  return cut(xml, start < 0 ? end : start, end);
}

function cut(xml: string, start: number, end: number): Cut {
  if (start < 0 || end < start) throw new Error('not the XML of our renderer');
  return { before: xml.slice(0, start), inside: xml.slice(start, end), after: xml.slice(end) };
}

/** A body's last section is told at its end; with more to follow, an empty paragraph tells it. */
function endingWithSection(body: string): string {
  const start = body.lastIndexOf('<w:sectPr');
  if (start < 0) throw new Error('a body without a section');
  return `${body.slice(0, start)}<w:p><w:pPr>${body.slice(start)}</w:pPr></w:p>`;
}

function textOf(one: Package, name: string): string {
  const part = one[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}
