// The papers of this group, in the order of the catalogue.
import type { PaperDefinition } from '../../definePaper';
import { acquaintanceSheet } from './acquaintanceSheet';
import { analyticNote } from './analyticNote';
import { baseMentees, baseMentors } from './bases';
import { councilExtract } from './councilExtract';
import { meetingLog } from './meetingLog';
import { menteeQuestionnaire } from './menteeQuestionnaire';
import { mentorApplication } from './mentorApplication';
import { mentorQuestionnaire } from './mentorQuestionnaire';
import { mentorReport } from './mentorReport';
import { orderJournal } from './orderJournal';
import { pairRegister } from './pairRegister';
import { summaryReport } from './summaryReport';
import { trainingLog } from './trainingLog';

export const recordPapers: readonly PaperDefinition[] = [
  acquaintanceSheet,
  councilExtract,
  mentorApplication,
  mentorQuestionnaire,
  menteeQuestionnaire,
  baseMentors,
  baseMentees,
  pairRegister,
  meetingLog,
  trainingLog,
  mentorReport,
  analyticNote,
  summaryReport,
  orderJournal,
];
