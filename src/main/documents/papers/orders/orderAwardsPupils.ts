// Приказ «О поощрении обучающихся, родителей и партнёров», of the main series: they are not workers of the school.
import texts from '../../../../../resources/papers/order-awards-pupils.json';
import shared from '../../../../../resources/papers/order-shared.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { MissingField } from '../../paperData';
import type { PaperPerson } from '../../paperFields';
import type { Clause } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { bySex } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import {
  awardAppendices,
  awardClauses,
  awardKindField,
  forWhat,
  NOBODY,
  reasonField,
  rowObstacles,
  withoutStop,
  yearWords,
  type Awarded,
  type AwardRow,
} from './orderAwards';
import { startingWith } from './orderPeople';
import {
  acquaintedNames,
  closingFields,
  isStaff,
  orderDocument,
  pointWithDuties,
  schoolName,
  schoolRequired,
} from './orderSkeleton';

export const orderAwardsPupils = definePaper({
  kind: 'order-awards-pupils',
  texts,
  editable: {
    preamble: 'Преамбула',
    'kinds.merit.one': 'Грамота одному',
    'kinds.merit.several': 'Грамота нескольким',
    'kinds.gratitude.one': 'Благодарность одному',
    'kinds.gratitude.several': 'Благодарность нескольким',
    'kinds.letter.one': 'Благодарственное письмо одному',
    'kinds.letter.several': 'Благодарственные письма нескольким',
    organisationsOne: 'Благодарность организации',
    organisationsSeveral: 'Благодарность организациям',
    'responsible.duties': 'Поручения ответственному',
  },
  fields: {
    awards: {
      type: 'rows',
      label: 'Кого поощряют',
      addLabel: 'Добавить человека',
      columns: {
        person: { type: 'person', of: 'anyone', label: 'Кто' },
        standing: {
          type: 'choice',
          label: 'Кем является',
          options: [
            { value: 'pupil', label: 'Обучающийся' },
            { value: 'parent', label: 'Родитель' },
            { value: 'partner', label: 'Партнёр школы' },
          ],
          initial: 'pupil',
        },
        kind: awardKindField,
        reason: reasonField,
      },
    },
    commonReason: {
      type: 'line',
      label: 'За что – общее для всех',
      help: 'Для строк, где своё не указано',
      placeholder: 'за активное участие в программе наставничества',
    },
    organisations: {
      type: 'lines',
      label: 'Организации, которым выражается благодарность',
      help: 'Каждая с новой строки, кому и за что: Образцовской сельской библиотеке за помощь в проведении встреч',
    },
    grounds: {
      type: 'lines',
      label: 'Основание',
      help: 'Каждое с новой строки: представление классного руководителя; протокол педагогического совета',
    },
    responsible: { type: 'person', of: 'staff', label: 'Кто организует вручение', required: true },
    ...closingFields,
  },
  needs: [],
  required: schoolRequired,
  obstacles: ({ values }, { obstacles }) => [
    ...(values.awards.length + values.organisations.length === 0
      ? [{ field: 'values.awards', label: obstacles.nobody }]
      : []),
    ...rowObstacles(values.awards, values.commonReason, obstacles),
    ...values.awards.flatMap((row) => standingObstacles(row, obstacles)),
  ],
  compose: (data, worded) => {
    const { values } = data;
    const school = schoolName(data.school);
    const awarded = values.awards.map((row) => awardedOutsider(row, values.commonReason));
    const appendices = awardAppendices(awarded, worded, school);
    const nobody = awarded.length + values.organisations.length === 0;
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: fillText(worded.preamble, { year: yearWords(data.schoolYear, worded) }),
      clauses: [
        ...awardClauses(nobody ? [NOBODY] : awarded, worded, school, appendices),
        ...organisationClauses(values.organisations, worded),
        pointWithDuties(worded.responsible, {
          responsible: startingWith(values.responsible, 'values.responsible'),
        }),
      ],
      control: controllerAccusative(values.control),
      grounds: values.grounds.map(withoutStop).join('; '),
      acquainted: acquaintedNames(values.acquaintedPeople, [values.responsible, values.control]),
      appendices,
    });
  },
});

interface OutsiderRow extends AwardRow {
  readonly standing: 'pupil' | 'parent' | 'partner';
}

/** A pupil without a class, a worker among those who are not. */
function standingObstacles(
  { person, standing }: OutsiderRow,
  obstacles: (typeof texts)['obstacles'],
): readonly MissingField[] {
  if (person === null || standing === 'partner') return [];
  const label = isStaff(person)
    ? obstacles.staff
    : standing === 'pupil' && person.details === ''
      ? obstacles.noClass
      : null;
  return label === null
    ? []
    : [{ field: 'values.awards', label: fillText(label, { who: person.short.nom }) }];
}

function awardedOutsider({ person, standing, kind, reason }: OutsiderRow, commonReason: string): Awarded {
  const why = forWhat(reason === '' ? commonReason : reason, 'values.awards');
  if (person === null) return { ...NOBODY, kind, reason: why };
  const { full } = person;
  return {
    kind,
    named: {
      acc: { name: full.acc, standing: standingWords(person, standing, 'acc') },
      dat: { name: full.dat, standing: standingWords(person, standing, 'dat') },
    },
    listed: { name: full.nom, standing: standing === 'parent' ? shared.parent.nom : person.details },
    reason: why,
  };
}

/** «обучающуюся 4 А класса»; «родителю (законному представителю)»; of a partner the position. */
function standingWords(
  { sex, details, position }: PaperPerson,
  standing: OutsiderRow['standing'],
  as: 'acc' | 'dat',
): string {
  if (standing === 'parent') return shared.parent[as];
  if (standing === 'partner') return position[as];
  if (details === '') return '';
  return fillText(bySex(shared.pupil[as], sex), { className: details.replace(/класс$/u, 'класса') });
}

function organisationClauses(
  organisations: readonly string[],
  worded: WordedTexts<typeof texts>,
): readonly (string | Clause)[] {
  const [first] = organisations;
  if (first === undefined) return [];
  return organisations.length === 1
    ? [fillText(worded.organisationsOne, { who: withoutStop(first) })]
    : [
        {
          text: worded.organisationsSeveral,
          subclauses: organisations.map((organisation) => closed(organisation, '.')),
        },
      ];
}
