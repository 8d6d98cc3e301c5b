// The ten-step roadmap that a school may begin with; its words are data in resources/.
import template from '../../../resources/roadmap-template.json';
import { plainDate } from '../../shared/model/plainDate';
import type { RoadmapDraft } from '../../shared/model/roadmap';
import { schoolYearLabel, type SchoolYear } from '../../shared/model/schoolYear';
import { readDeadline } from './deadline/readDeadline';
import { writeDeadline } from './deadline/writeDeadline';

/** The built-in roadmap as if read from Word for the given school year. */
export function builtInRoadmap(schoolYear: SchoolYear): RoadmapDraft {
  return {
    title: `${template.title} на ${schoolYearLabel(schoolYear)} учебный год`,
    organisation: null,
    titlePeriod: {
      text: `${schoolYearLabel(schoolYear)} учебный год`,
      firstYear: schoolYear,
      lastYear: schoolYear + 1,
    },
    termPeriod: null,
    periodStart: plainDate(schoolYear, 9, 1),
    periodEnd: plainDate(schoolYear + 1, 5, 31),
    schoolYear,
    basis: null,
    goal: template.goal,
    tasks: template.tasks,
    targetGroups: [],
    expectedResults: template.expectedResults,
    forms: [],
    columns: [],
    items: template.items.map((item, index) => {
      const deadline = readDeadline(item.deadlineText, schoolYear);
      return {
        number: String(index + 1),
        stage: null,
        activity: item.activity,
        // With its year written out, as a roadmap of the school's own should have it.
        deadlineText: writeDeadline(deadline),
        deadline,
        outcome: item.outcome,
        responsibleText: item.responsible.join(', '),
        responsible: item.responsible,
      };
    }),
  };
}
