// The papers of this group, in the order of the catalogue.
import type { PaperDefinition } from '../../definePaper';
import { orderActs } from './orderActs';
import { orderAwardsPupils } from './orderAwardsPupils';
import { orderAwardsStaff } from './orderAwardsStaff';
import { orderClosingEvent } from './orderClosingEvent';
import { orderCurator } from './orderCurator';
import { orderForms } from './orderForms';
import { orderFree } from './orderFree';
import { orderIntroduction } from './orderIntroduction';
import { orderMonitoring } from './orderMonitoring';
import { orderPairsChange } from './orderPairsChange';
import { orderRoadmap } from './orderRoadmap';
import { orderTraining } from './orderTraining';

export const orderPapers: readonly PaperDefinition[] = [
  orderIntroduction,
  orderRoadmap,
  orderCurator,
  orderActs,
  orderForms,
  orderPairsChange,
  orderTraining,
  orderMonitoring,
  orderClosingEvent,
  orderAwardsStaff,
  orderAwardsPupils,
  orderFree,
];
