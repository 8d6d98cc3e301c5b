// Stand-ins for the readers of deadlines and roles, so that the tests of the table depend on neither.
import type { DeadlineReading } from '../../../../shared/model/roadmap';
import { schoolYear } from '../../../../shared/model/schoolYear';
import type { ReadRoadmapOptions } from '../readRoadmap';

/** Knows one thing: whether the phrase names a month, a number, or nothing. */
function readDeadline(phrase: string): DeadlineReading {
  return {
    start: null,
    end: null,
    kind: /\d|март|апрел|ма[йя]|сентябр|октябр|ноябр|январ|год/iu.test(phrase) ? 'range' : 'unknown',
    recurrence: null,
    precision: 'day',
    parts: [],
    alternatives: [],
    check: false,
    words: '',
  };
}

export const readerStubs: ReadRoadmapOptions = {
  readDeadline,
  splitResponsible: (cell) => cell.split(/[,\n]/).map((part) => part.trim()),
  fallbackSchoolYear: schoolYear(2030),
};
