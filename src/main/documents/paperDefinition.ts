// What every paper is to the catalogue: a name, what it cannot do without, and a pure function to the model.
import type { PaperKind } from '../../shared/contract/papers';
import type { CleanPaperSources } from './paperData';
import type { PaperDocument } from './paperModel';
import type { paperTexts } from './paperTexts';

export interface PaperDefinition {
  readonly kind: PaperKind;
  readonly title: string;
  /** Which of the sources it is made from. */
  readonly needs: readonly (keyof CleanPaperSources)[];
  /** What must be entered before the paper says what it should; blanks left for a pen do not count. */
  readonly required: readonly RequiredField[];
  /** The paper, with blanks where data are missing. */
  readonly compose: (sources: CleanPaperSources) => PaperDocument;
}

/** A path into the sources that has its Russian name among the texts. */
type RequiredField = keyof typeof paperTexts.missing;
