// Blanks of the school's own: taken in, looked into, given their purpose, shown filled.
import * as v from 'valibot';
import type { PaperTemplate } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { line } from '../../documents/paperFields';
import { TEXT_FIELD } from '../../documents/templates/fieldNames';
import { inspectTemplate, type TemplateFacts } from '../../documents/templates/inspectTemplate';
import type { TemplateFile } from '../../documents/templates/templatePackage';
import { deleteTemplate, findTemplate, findTemplates, insertTemplate, updateTemplate } from './repository';
import type { TemplateRow } from './repository';
import { sampleFields, samplePaper } from './sampleFields';

const MOST_TEMPLATE_MB = 5;
const TEXT_WORDS = 'Текст документа, целиком';

/** In the order in which they were added, each with what was found in it. */
export function listTemplates(database: Database): PaperTemplate[] {
  return findTemplates(database).map((row) => {
    const facts = inspected(row);
    return sent(row, facts.ok ? facts.value : null);
  });
}

/**
 * Takes a blank into the school's file, as what it looks like: with `{{текст}}` a letterhead, else a whole paper.
 * Refusals: template-refused (too large, or it is there already), `docx-…`, template-unsafe.
 */
export function addTemplate(
  database: Database,
  { name, bytes }: TemplateFile,
  today: PlainDate,
): Result<PaperTemplate> {
  if (bytes.length > MOST_TEMPLATE_MB * 1024 * 1024) return refused(name, reasons.heavy);
  const same = findTemplates(database).find(({ docx }) => Buffer.compare(docx, bytes) === 0);
  if (same) return refused(name, reasons.there(same.title));
  const facts = inspectTemplate({ name, bytes }, sampleFields([]));
  if (!facts.ok) return facts;
  const template: Omit<TemplateRow, 'id'> = {
    title: v.parse(line, name.replace(/\.docx$/i, '')) || name,
    fileName: name,
    purpose: facts.value.isLetterhead ? 'letterhead' : 'blank',
    kinds: [],
    addedOn: today,
    docx: bytes,
  };
  return ok(sent({ ...template, id: insertTemplate(database, template) }, facts.value));
}

/**
 * A kind has one blank that is used of itself: the last one it was given to.
 * Refusals: not-found, template-no-text for a letterhead, template-refused for a blank that is a letterhead.
 */
export function saveTemplate(
  database: Database,
  given: {
    readonly id: number;
    readonly title: string;
    readonly purpose: TemplateRow['purpose'];
    readonly kinds: readonly PaperKind[];
  },
): Result<{ done: boolean }> {
  const row = findTemplate(database, given.id);
  if (!row) return fail('not-found', { what: 'paper' });
  const facts = inspected(row);
  if (!facts.ok) return facts;
  if (given.purpose === 'letterhead' && !facts.value.isLetterhead) {
    return fail('template-no-text', { name: row.fileName });
  }
  if (given.purpose === 'blank' && facts.value.isLetterhead) return refused(row.fileName, reasons.letterhead);
  const kinds = [...new Set(given.kinds)];
  for (const other of findTemplates(database)) {
    if (other.id !== row.id && other.kinds.some((kind) => kinds.includes(kind))) {
      updateTemplate(database, { ...other, kinds: other.kinds.filter((kind) => !kinds.includes(kind)) });
    }
  }
  updateTemplate(database, { ...given, kinds });
  return ok({ done: true });
}

/** Papers that would be printed on it are printed in the program's own layout again. Refusal: not-found. */
export function removeTemplate(database: Database, id: number): Result<{ done: boolean }> {
  if (!findTemplate(database, id)) return fail('not-found', { what: 'paper' });
  deleteTemplate(database, id);
  return ok({ done: true });
}

export interface MadeFile {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** The blank filled with invented data. Refusals: not-found and those of filling. */
export async function templateSample(
  database: Database,
  id: number,
  today: PlainDate,
): Promise<Result<MadeFile>> {
  const row = findTemplate(database, id);
  if (!row) return fail('not-found', { what: 'paper' });
  const known = sampleFields(row.kinds);
  const file = { name: row.fileName, bytes: row.docx };
  // Word's own library is large: loaded with the first blank, not with the program.
  const filled =
    row.purpose === 'letterhead'
      ? await (
          await import('../../documents/templates/letterhead')
        ).putOnLetterhead(
          file,
          await (await import('../../documents/renderDocx/renderDocx')).renderDocx(samplePaper, today),
          known,
        )
      : await (await import('../../documents/templates/fillTemplate')).fillTemplate(file, known);
  return filled.ok ? ok({ title: `${row.title} – образец`, bytes: filled.value.bytes }) : filled;
}

/** A blank to begin one's own from. */
export async function exampleBlank(purpose: TemplateRow['purpose']): Promise<MadeFile> {
  const { exampleTemplate } = await import('../../documents/templates/exampleTemplates');
  const title = purpose === 'letterhead' ? 'Образец бланка школы' : 'Образец приказа на бланке школы';
  return { title, bytes: await exampleTemplate(purpose) };
}

/** Names that a blank may hold, with what each prints. @param kind null: what every paper has */
export function knownTemplateFields(kind: PaperKind | null): { name: string; words: string }[] {
  const { values, lists } = sampleFields(kind === null ? [] : [kind]);
  return [
    { name: TEXT_FIELD, words: TEXT_WORDS },
    ...values.map(({ name, description }) => ({ name, words: description })),
    ...lists.flatMap((list) =>
      list.fields.map(({ name, description }) => ({
        name: `${list.name}.${name}`,
        words: `${list.description}, строка таблицы: ${description}`,
      })),
    ),
  ];
}

function inspected({ fileName, docx, kinds }: TemplateRow): Result<TemplateFacts> {
  return inspectTemplate({ name: fileName, bytes: docx }, sampleFields(kinds));
}

/** @param facts null where the kept file cannot be read any more */
function sent(
  { id, title, fileName, purpose, kinds, addedOn }: Omit<TemplateRow, 'docx'>,
  facts: TemplateFacts | null,
): PaperTemplate {
  const words = new Map(
    [...sampleFields(kinds).values, { name: TEXT_FIELD, description: TEXT_WORDS }].map((known) => [
      known.name,
      known.description,
    ]),
  );
  const fields = facts?.fields ?? [];
  return {
    id,
    title,
    fileName,
    purpose,
    kinds: [...kinds],
    addedOn,
    fields: fields.map(({ name, count, known, list, suggestion }) => ({
      name,
      count,
      known,
      words: known ? (words.get(name) ?? (list === null ? '' : reasons.ofList(list))) : (suggestion ?? ''),
    })),
    problems: [
      ...(facts === null ? [reasons.damaged] : []),
      ...(facts?.unbalanced ?? []).map(reasons.unbalanced),
      ...(facts?.removed ?? []).map(reasons.removed),
      ...(facts !== null && !fields.some(({ known }) => known) ? [reasons.noFields] : []),
    ],
  };
}

function refused(name: string, reason: string): Result<never> {
  return fail('template-refused', { name, reason });
}

const reasons = {
  heavy: `он больше ${MOST_TEMPLATE_MB} МБ`,
  there: (title: string) => `такой файл уже есть среди бланков, под названием «${title}»`,
  letterhead: `в нём стоит {{${TEXT_FIELD}}}, это бланк для текста любого документа`,
  ofList: (list: string) => `Строка таблицы «${list}»`,
  damaged: 'Файл бланка больше не читается: добавьте его ещё раз',
  unbalanced: (words: string) => `Скобки без пары: ${words}`,
  removed: (words: string) => `При заполнении убирается: ${words}`,
  noFields: 'В файле нет ни одного поля, которое программа может заполнить',
} as const;
