// How many take part: counted from the pairs, a person once however many pairs they are in.
import { counted } from '../../../../shared/texts/counted';
import type { PairForPaper } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { TableBlock } from '../../paperModel';
import { formTable, isGroup } from './recordParts';

export interface Participation {
  readonly pairs: number;
  readonly groups: number;
  readonly mentors: number;
  readonly mentees: number;
}

export function participation(pairs: readonly PairForPaper[]): Participation {
  const groups = pairs.filter(isGroup).length;
  return {
    pairs: pairs.length - groups,
    groups,
    mentors: peopleAmong(pairs.map(({ mentor }) => mentor)),
    mentees: peopleAmong(pairs.flatMap(({ mentees }) => mentees)),
  };
}

/** Two of one name are told apart by what stands beside it and by the day of birth. */
function peopleAmong(people: readonly PaperPerson[]): number {
  return new Set(people.map(({ full, details, birthDate }) => [full.nom, details, birthDate].join('\n')))
    .size;
}

/** «3 пары», «1 группа», «4 наставника», «6 наставляемых». */
export function participationWords(count: Participation): Readonly<Record<keyof Participation, string>> {
  return {
    pairs: counted(count.pairs, 'пара', 'пары', 'пар'),
    groups: counted(count.groups, 'группа', 'группы', 'групп'),
    mentors: counted(count.mentors, 'наставник', 'наставника', 'наставников'),
    mentees: counted(count.mentees, 'наставляемый', 'наставляемых', 'наставляемых'),
  };
}

interface ParticipationTexts {
  readonly columns: readonly string[];
  readonly all: string;
}

/** A form of mentoring a row; where there are several, their sum. */
export function participationTable(pairs: readonly PairForPaper[], texts: ParticipationTexts): TableBlock {
  const forms = [...new Set(pairs.map(({ formTitle }) => formTitle))];
  const rows = forms.map((form) =>
    cells(
      form,
      pairs.filter(({ formTitle }) => formTitle === form),
    ),
  );
  return formTable({
    headers: texts.columns,
    weights: [62, 22, 24, 32, 34],
    centred: [1, 2, 3, 4],
    rows: forms.length > 1 ? [...rows, cells(texts.all, pairs)] : rows,
    blankRows: 3,
    penHeightMm: 9,
  });
}

function cells(title: string, pairs: readonly PairForPaper[]): readonly string[] {
  const { pairs: two, groups, mentors, mentees } = participation(pairs);
  return [title, ...[two, groups, mentors, mentees].map(String)];
}
