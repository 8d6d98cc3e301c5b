// The papers of this group, in the order of the catalogue.
import type { PaperDefinition } from '../../definePaper';
import { developmentPlan } from './developmentPlan';
import { meetingSchedule } from './meetingSchedule';
import { orderAppendixRoadmap } from './orderAppendixRoadmap';
import { programme } from './programme';
import { regulation } from './regulation';
import { roadmapPaper } from './roadmap';
import { roadmapFacts } from './roadmapFacts';
import { trainingSchedule } from './trainingSchedule';

export const actPapers: readonly PaperDefinition[] = [
  regulation,
  programme,
  roadmapPaper,
  orderAppendixRoadmap,
  roadmapFacts,
  developmentPlan,
  trainingSchedule,
  meetingSchedule,
];
