// The papers of this group, in the order of the catalogue.
import type { PaperDefinition } from '../../definePaper';
import { certificateOfMerit } from './certificateOfMerit';
import { certificateTraining } from './certificateTraining';
import { letterOfThanks } from './letterOfThanks';

export const awardPapers: readonly PaperDefinition[] = [
  certificateOfMerit,
  letterOfThanks,
  certificateTraining,
];
