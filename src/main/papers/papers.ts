// Which papers can be made now, and making one: the file's facts go in, the bytes of a .docx come out.
import {
  orderFormSchema,
  paperKinds,
  type OrderForm,
  type PaperKind,
  type PaperList,
} from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { buildPaper, missingFor, paperTitle, type PaperSources } from '../documents/paperCatalogue';
import { newOrderIntroductionForm } from '../documents/paperData';
import { findRoadmapForms, roadmapForPaper } from '../roadmap/roadmapForPaper';
import { schoolDetails } from '../school/details';
import { findPaperForm, savePaperForm } from './repository';

const ORDER = 'order-introduction';

export function listPapers(database: Database): Result<PaperList> {
  const sources = sourcesOf(database);
  return ok(
    paperKinds.map((kind) => {
      const missing = missingFor(kind, sources);
      return { kind, title: paperTitle(kind), ready: missing.length === 0, missing };
    }),
  );
}

/** The order's fields as typed, or what a new order begins with: the forms that the roadmap names. */
export function findOrderForm(database: Database): OrderForm {
  const typed = findPaperForm(database, ORDER, orderFormSchema);
  if (typed) return typed;
  const forms = findRoadmapForms(database);
  return forms.length > 0 ? { ...newOrderIntroductionForm, formTitles: forms } : newOrderIntroductionForm;
}

export function saveOrderForm(database: Database, form: OrderForm): Result<OrderForm> {
  savePaperForm(database, ORDER, form);
  return ok(form);
}

export interface MadePaper {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes one paper.
 * @param madeOn the date written into the file's properties
 * @returns `paper-not-ready` with what is missing, in words
 */
export async function makePaper(
  database: Database,
  kind: PaperKind,
  madeOn: PlainDate,
): Promise<Result<MadePaper>> {
  const sources = sourcesOf(database);
  const missing = missingFor(kind, sources);
  if (missing.length > 0) {
    return fail('paper-not-ready', { title: paperTitle(kind), missing: missing.map(({ label }) => label) });
  }
  return ok(await render(kind, sources, madeOn));
}

/** The same, with blanks to fill by hand where data are missing. */
export async function makePaperWithBlanks(
  database: Database,
  kind: PaperKind,
  madeOn: PlainDate,
): Promise<MadePaper> {
  return render(kind, sourcesOf(database), madeOn);
}

async function render(kind: PaperKind, sources: PaperSources, madeOn: PlainDate): Promise<MadePaper> {
  // Word's own library is large: loaded with the first paper, not with the program.
  const { renderDocx } = await import('../documents/renderDocx/renderDocx');
  return { title: paperTitle(kind), bytes: await renderDocx(buildPaper(kind, sources), madeOn) };
}

function sourcesOf(database: Database): PaperSources {
  return {
    school: schoolDetails(database),
    order: findOrderForm(database),
    roadmap: roadmapForPaper(database),
  };
}
