// Data for any paper made from a form: as a school would enter it, and from its fields alone empty, long and hostile.
import type { FieldRow, PaperField, PaperFields, SimpleField } from '../../../shared/papers/fields';
import type { FormKind } from '../../../shared/papers/kinds';
import { plainDate } from '../../../shared/model/plainDate';
import type { PaperDefinition, RawPaperData } from '../definePaper';
import type { NeedName } from '../paperData';
import type { PaperAbout } from '../paperAbout';
import type { PaperWording } from '../wordingOf';
import type { SampleOf } from './sampleOf';
import { actSamples } from './samples/actSamples';
import { awardSamples } from './samples/awardSamples';
import { orderSamples } from './samples/orderSamples';
import { recordSamples } from './samples/recordSamples';
import {
  blankSchool,
  fullRoadmap,
  hostileFacts,
  hostileSchool,
  longFacts,
  longSchool,
  sampleFacts,
  sampleSchool,
} from './samplePapers';
import { HOSTILE, people } from './samplePeople';

export interface PaperCase {
  readonly kind: FormKind;
  readonly name: string;
  readonly data: RawPaperData;
}

const TODAY = plainDate(2025, 10, 15);
const LONG_TEXT = 'Обеспечить методическое сопровождение участников программы наставничества. '
  .repeat(12)
  .trim();
const MANY = 40;
/** Rows of a long table; the first has texts as long as they come. */
const MANY_ROWS = 300;

const pairSample = {
  mentor: people.mentor,
  mentees: [people.mentee],
  mentorService: '22 года, высшая',
  menteeService: '1 год',
  formTitle: 'учитель – учитель',
  variant: 'опытный учитель – молодой специалист',
  since: plainDate(2025, 9, 1),
  until: plainDate(2026, 5, 31),
  status: 'работает',
  approvedBy: { date: plainDate(2025, 9, 15), number: '52-ОД' },
  requests: ['планирование урока', 'работа с родителями'],
};
const subjectSample = {
  person: people.mentor,
  category: 'staff',
  className: '',
  workplace: '',
  service: '22 года',
  qualification: 'высшая',
  subjects: ['начальные классы'],
  competences: ['планирование урока', 'работа с родителями'],
  requests: [],
  formTitle: 'учитель – учитель',
  variant: 'опытный учитель – молодой специалист',
};

export const sampleNeeds: Readonly<Record<NeedName, unknown>> = {
  ...sampleFacts,
  roadmapFacts: fullRoadmap.items.map((item, index) => ({
    ...item,
    state: index < 3 ? 'выполнено' : index === 3 ? 'идёт' : 'не начато',
    plannedEnd: plainDate(2021, 10, 31),
    actualStart: index < 4 ? plainDate(2021, 9, 1) : null,
    actualEnd: index < 3 ? plainDate(2021, 10, 5 + index) : null,
    note: '',
  })),
  pairs: [pairSample, { ...pairSample, mentor: people.curator, mentees: [people.otherMentee, people.pupil] }],
  pair: pairSample,
  subject: subjectSample,
  introduction: { date: plainDate(2021, 10, 5), number: '45-ОД' },
  journal: [
    {
      number: '45-ОД',
      date: plainDate(2021, 10, 5),
      title: 'О внедрении целевой модели наставничества',
      series: 'core',
      note: '',
    },
    {
      number: '52-ОД',
      date: plainDate(2021, 10, 28),
      title: 'Об утверждении наставнических пар и групп',
      series: 'core',
      note: 'отменён приказом от 1 июня 2022 г. № 60-ОД',
    },
  ],
};

const nothing: Readonly<Record<NeedName, unknown>> = {
  roadmap: null,
  roadmapFacts: [],
  forms: [],
  mentors: [],
  mentees: [],
  pairs: [],
  pair: null,
  subject: null,
  introduction: null,
  journal: [],
};

interface Filling {
  readonly school: unknown;
  readonly person: unknown;
  readonly text: string;
  readonly line: string;
  readonly many: number;
  readonly rows: number;
  readonly needs: Readonly<Record<NeedName, unknown>>;
}

function needsOf(filling: Pick<Filling, 'person' | 'line' | 'text' | 'rows'>, facts: typeof longFacts) {
  const { person, line, text, rows } = filling;
  const pair = {
    ...pairSample,
    mentor: person,
    mentees: [person, person],
    formTitle: line,
    variant: line,
    mentorService: line,
    status: line,
    requests: [line, text],
  };
  return {
    ...facts,
    roadmapFacts: facts.roadmap.items.map((item) => ({
      ...item,
      state: line,
      plannedEnd: TODAY,
      actualStart: TODAY,
      actualEnd: null,
      note: text,
    })),
    pairs: Array.from({ length: rows }, () => ({ ...pair, requests: [line] })),
    pair,
    subject: {
      ...subjectSample,
      person,
      service: line,
      qualification: line,
      subjects: [line],
      competences: [line, text],
      requests: [text],
    },
    introduction: { date: TODAY, number: line },
    journal: Array.from({ length: rows }, (_, index) => ({
      number: `${index + 1}-ОД`,
      date: TODAY,
      title: index === 0 ? text : line,
      series: 'core',
      note: line,
    })),
  };
}

const long = {
  person: people.longNamed,
  line: 'Ответственный за организацию наставничества в образовательной организации',
  text: LONG_TEXT,
  rows: MANY_ROWS,
};
const hostile = { person: people.hostile, line: HOSTILE, text: HOSTILE, rows: 3 };

const fillings: Readonly<Record<'long' | 'hostile', Filling>> = {
  long: { ...long, school: longSchool, many: MANY, needs: needsOf(long, longFacts) },
  hostile: { ...hostile, school: hostileSchool, many: 3, needs: needsOf(hostile, hostileFacts) },
};

function simpleValue(field: SimpleField, filling: Filling): unknown {
  switch (field.type) {
    case 'date':
      return TODAY;
    case 'line':
      return filling.line;
    case 'text':
      return filling.text;
    case 'number':
      return field.most;
    case 'check':
      return true;
    case 'choice':
      return field.initial;
    case 'person':
      return filling.person;
  }
}

function filledValue(field: PaperField, filling: Filling): unknown {
  switch (field.type) {
    case 'lines':
      return Array.from({ length: filling.many }, () => filling.text);
    case 'people':
      return Array.from({ length: filling.many }, () => filling.person);
    case 'paper':
      return { date: TODAY, number: filling.line, title: filling.line };
    case 'picture':
      return null;
    case 'rows':
      return Array.from({ length: filling.rows }, (_, index) =>
        Object.fromEntries(
          Object.entries(field.columns).map(([name, column]) => [
            name,
            simpleValue(column, index === 0 ? filling : { ...filling, text: filling.line }),
          ]),
        ),
      );
    default:
      return simpleValue(field, filling);
  }
}

function emptyResolved(field: PaperField): unknown {
  if (field.type === 'choice') return field.initial;
  if (field.type === 'check') return false;
  if (field.type === 'line' || field.type === 'text') return '';
  return field.type === 'lines' || field.type === 'people' || field.type === 'rows' ? [] : null;
}

function values(fields: PaperFields, of: (field: PaperField) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]));
}

const samples: readonly SampleOf[] = [...orderSamples, ...actSamples, ...recordSamples, ...awardSamples];

/** Every case of one paper: those written for it, and `empty`, `long`, `hostile` made from its fields. */
export function casesOf(definition: PaperDefinition): readonly PaperCase[] {
  const kind = definition.kind as FormKind;
  const common = { today: TODAY, schoolYear: '2025/2026' };
  const written = samples
    .filter((sample) => sample.kind === kind)
    .map((sample) => ({
      kind,
      name: sample.name,
      data: {
        ...common,
        school: sampleSchool,
        date: sample.date === undefined ? plainDate(2025, 10, 15) : sample.date,
        number: sample.number ?? '61-ОД',
        values: { ...values(definition.fields, emptyResolved), ...sample.values },
        ...sampleNeeds,
        ...sample.needs,
      },
    }));
  const made = (['long', 'hostile'] as const).map((name) => {
    const filling = fillings[name];
    return {
      kind,
      name,
      data: {
        ...common,
        school: filling.school,
        date: TODAY,
        number: filling.line,
        values: values(definition.fields, (field) => filledValue(field, filling)),
        ...filling.needs,
      },
    };
  });
  const empty = {
    kind,
    name: 'empty',
    data: {
      ...common,
      school: blankSchool,
      date: null,
      number: '',
      values: values(definition.fields, emptyResolved),
      ...nothing,
    },
  };
  return [...written, empty, ...made];
}

/** A case as papers: of one that is made for each row, a paper a row. @param most so many of the first rows */
export function papersOf(
  definition: PaperDefinition,
  { data }: PaperCase,
  wording?: PaperWording,
  most?: number,
): readonly PaperAbout[] {
  const { each } = definition;
  if (each === null) return [definition.make(data, wording)];
  const given = data['values'] as Readonly<Record<string, readonly FieldRow[]>>;
  const entries = (given[each] ?? []).slice(0, most);
  return (entries.length === 0 ? [null] : entries).map((entry) =>
    definition.make({ ...data, values: { ...given, [each]: entry === null ? [] : [entry] } }, wording),
  );
}
