// A paper on a blank of the school's own.
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { Database } from '../../database/connection';
import type { PaperRequest } from '../gather/paperData';
import { asOneDocument, type MadePapers } from '../makePapers';
import { findTemplate } from './repository';
import { knownFieldsOf } from './templateData';

export interface ToFill {
  readonly request: PaperRequest;
  readonly made: MadePapers;
  readonly madeOn: PlainDate;
}

/**
 * The bytes of a .docx: a letterhead takes the text of all papers. A whole paper of the school's own is filled for one
 * only: of several each is a file.
 * Refusals: not-found, template-refused for several on one blank, those of the blank.
 */
export async function fillWithTemplate(
  database: Database,
  templateId: number,
  { request, made, madeOn }: ToFill,
): Promise<Result<Uint8Array>> {
  const template = findTemplate(database, templateId);
  if (!template) return fail('not-found', { what: 'paper' });
  const { fileName, docx, purpose } = template;
  const file = { name: fileName, bytes: docx };
  const known = knownFieldsOf(database, request, made.title, madeOn);
  if (purpose === 'blank') {
    if (made.papers.length > 1) return fail('template-refused', { name: fileName, reason: SEVERAL });
    // Word's own library is large: loaded with the first paper, not with the program.
    const { fillTemplate } = await import('../../documents/templates/fillTemplate');
    const filled = await fillTemplate(file, known);
    return filled.ok ? ok(filled.value.bytes) : filled;
  }
  const { putOnLetterhead, withoutOwnLetterhead } = await import('../../documents/templates/letterhead');
  const { renderDocx } = await import('../../documents/renderDocx/renderDocx');
  const text = await renderDocx(withoutOwnLetterhead(asOneDocument(made)), madeOn);
  const filled = await putOnLetterhead(file, text, known);
  return filled.ok ? ok(filled.value.bytes) : filled;
}

const SEVERAL =
  'он заполняется для каждого документа отдельно, в один файл они не складываются; сохраните каждый в свой файл';
