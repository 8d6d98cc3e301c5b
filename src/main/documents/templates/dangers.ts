// What no template may hold: anything that runs, or that reaches outside the file when it is opened.
import { descendantsOf, type Edit, type SourceElement } from './sourceXml';

/** Each in Russian, for the person whose file it is. */
export const dangerWords = {
  macros: 'макросы (программа внутри документа)',
  embedded: 'встроенный объект другой программы',
  controls: 'элементы управления ActiveX',
  addIns: 'надстройка или своя панель команд',
  inserted: 'вставка другого файла целиком',
  mergeSource: 'источник данных слияния',
  picture: (target: string) => `рисунок по внешней ссылке: ${target}`,
  link: (target: string) => `опасная ссылка: ${target}`,
  external: (target: string) => `связь с другим файлом: ${target}`,
  field: (code: string) => `поле Word, которое берёт данные извне или неизвестно программе: ${code}`,
  attachedTemplate: 'связь с шаблоном Word на другом компьютере',
  manyFields: (limit: number) => `полей больше ${limit}`,
} as const;

/** By the last word of a relationship's type (ECMA-376 part 1, §11; [MS-DOCX], [MS-OFFMACRO2]). */
const DANGEROUS_RELATIONSHIPS: ReadonlyMap<string, string> = new Map([
  ['vbaproject', dangerWords.macros],
  ['wordvbadata', dangerWords.macros],
  ['keymapcustomizations', dangerWords.macros],
  ['attachedtoolbars', dangerWords.macros],
  ['oleobject', dangerWords.embedded],
  ['package', dangerWords.embedded],
  ['control', dangerWords.controls],
  ['activexcontrolbinary', dangerWords.controls],
  ['extensibility', dangerWords.addIns],
  ['webextension', dangerWords.addIns],
  ['webextensiontaskpanes', dangerWords.addIns],
  ['afchunk', dangerWords.inserted],
  ['subdocument', dangerWords.inserted],
  ['mailmergesource', dangerWords.mergeSource],
  ['mailmergeheadersource', dangerWords.mergeSource],
  ['recipientdata', dangerWords.mergeSource],
]);

/** By local name, whatever prefix the file gives it. */
const DANGEROUS_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['OLEObject', dangerWords.embedded],
  ['objectEmbed', dangerWords.embedded],
  ['objectLink', dangerWords.embedded],
  ['control', dangerWords.controls],
  ['altChunk', dangerWords.inserted],
  ['subDoc', dangerWords.inserted],
  ['mailMerge', dangerWords.mergeSource],
]);

/** Fields that show what the document itself knows (ECMA-376 part 1, §17.16.5). All others are refused. */
const HARMLESS_FIELDS = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF SEQ STYLEREF TOC TC XE INDEX SYMBOL LISTNUM ' +
    'DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME REVNUM TITLE SUBJECT AUTHOR LASTSAVEDBY KEYWORDS COMMENTS ' +
    'FILENAME FILESIZE NUMCHARS NUMWORDS USERNAME USERINITIALS USERADDRESS DOCPROPERTY DOCVARIABLE ' +
    'FORMTEXT FORMCHECKBOX FORMDROPDOWN MERGEFIELD HYPERLINK ADVANCE EQ ='
  ).split(' '),
);

/** A link may lead to a page, a letter, a telephone or a place of the document itself. */
const HARMLESS_LINK = /^(?:https?:\/\/|mailto:|tel:|#|$)/i;
/** Where VML names a file without a relationship. */
const VML_TARGETS = new Set(['src', 'href', 'o:href', 'o:althref']);

/** What a part of relationships links to, where it must not. */
export function relationshipDangers(relationships: SourceElement): readonly string[] {
  return descendantsOf(relationships, 'Relationship').flatMap(({ attributes }) => {
    const kind = relationshipKind(attributes['Type'] ?? '');
    const target = attributes['Target'] ?? '';
    const danger = DANGEROUS_RELATIONSHIPS.get(kind);
    if (danger !== undefined) return [danger];
    if (attributes['TargetMode']?.toLowerCase() !== 'external') return [];
    switch (kind) {
      case 'attachedtemplate':
        return [];
      case 'hyperlink':
        return HARMLESS_LINK.test(target.trim()) ? [] : [dangerWords.link(shown(target))];
      case 'image':
        return [dangerWords.picture(shown(target))];
      default:
        return [dangerWords.external(shown(target))];
    }
  });
}

function relationshipKind(type: string): string {
  return (/[^/]*$/.exec(type)?.[0] ?? '').toLowerCase();
}

/** What stands in a part itself. */
export function partDangers(root: SourceElement): readonly string[] {
  const found: string[] = [];
  /** Codes of the fields that are open, each as far as it was read; null behind its `separate`. */
  const open: { code: string; inCode: boolean }[] = [];

  function judge(code: string): void {
    const word = /^\s*(=|[^\s"\\]*)/.exec(code)?.[1]?.toUpperCase() ?? '';
    if (!HARMLESS_FIELDS.has(word)) found.push(dangerWords.field(shown(code)));
    else if (word === 'HYPERLINK' && !HARMLESS_LINK.test(linkTarget(code))) {
      found.push(dangerWords.link(shown(linkTarget(code))));
    }
  }

  function visit(element: SourceElement): void {
    const local = localName(element.name);
    const danger = DANGEROUS_ELEMENTS.get(local);
    if (danger !== undefined) found.push(danger);
    if (element.name.startsWith('v:') || element.name.startsWith('o:')) {
      for (const [name, target] of Object.entries(element.attributes)) {
        if (VML_TARGETS.has(name) && target !== '') found.push(dangerWords.picture(shown(target)));
      }
    }
    if (local === 'fldSimple') judge(attributeOf(element, 'instr'));
    else if (local === 'fldChar') {
      const type = attributeOf(element, 'fldCharType');
      if (type === 'begin') open.push({ code: '', inCode: true });
      else if (type === 'separate') closeCode();
      else if (type === 'end') {
        closeCode();
        open.pop();
      }
    } else if (local === 'instrText' || local === 'delInstrText') {
      const innermost = open[open.length - 1];
      if (innermost?.inCode) innermost.code += element.text;
      else judge(element.text);
    }
    element.children.forEach(visit);
  }

  function closeCode(): void {
    const innermost = open[open.length - 1];
    if (!innermost?.inCode) return;
    innermost.inCode = false;
    judge(innermost.code);
  }

  visit(root);
  // A field that is begun and never ended is a field all the same.
  for (const { code, inCode } of open) if (inCode) judge(code);
  return found;
}

/** The address in `HYPERLINK "https://…" \\l "place" \\o "hint"`; empty where only a place of the document is named. */
function linkTarget(code: string): string {
  return code
    .replace(/^\s*HYPERLINK/i, '')
    .replace(/\\[lot]\s*(?:"[^"]*"|\S+)/gi, '')
    .replace(/\\[mnh]/gi, '')
    .replace(/"/g, '')
    .trim();
}

/** A code or an address as it is told to a person: short, on one line. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function attributeOf(element: SourceElement, local: string): string {
  const name = Object.keys(element.attributes).find((each) => localName(each) === local);
  return name === undefined ? '' : (element.attributes[name] ?? '');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Word's link to the template that a document was made from: of no use here, so it is taken away. */
export function attachedTemplateEdits(root: SourceElement): readonly Edit[] {
  const links = [
    ...descendantsOf(root, 'w:attachedTemplate'),
    ...descendantsOf(root, 'Relationship').filter(
      ({ attributes }) => relationshipKind(attributes['Type'] ?? '') === 'attachedtemplate',
    ),
  ];
  return links.map(({ start, end }) => ({ start, end, text: '' }));
}
