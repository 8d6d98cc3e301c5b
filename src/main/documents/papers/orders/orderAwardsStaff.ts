// Приказ «О поощрении работников», of the personnel series (ст. 191 ТК РФ).
import texts from '../../../../../resources/papers/order-awards-staff.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { PaperPerson } from '../../paperFields';
import type { Clause } from '../../paperModel';
import { fillText } from '../../paperTexts';
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
import { MOST_PEOPLE_IN_TEXT, numberedTable, shortNamed, startingWith, upperFirst } from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  isStaff,
  orderDocument,
  pointWithDuties,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

type Worded = WordedTexts<typeof texts>;

const MOST_BONUS_RUB = 1_000_000;
const BONUS_WEIGHTS = [10, 70, 60, 34];

export const orderAwardsStaff = definePaper({
  kind: 'order-awards-staff',
  texts,
  editable: {
    preamble: 'Преамбула',
    'kinds.merit.one': 'Грамота одному',
    'kinds.merit.several': 'Грамота нескольким',
    'kinds.gratitude.one': 'Благодарность одному',
    'kinds.gratitude.several': 'Благодарность нескольким',
    'kinds.letter.one': 'Благодарственное письмо одному',
    'kinds.letter.several': 'Благодарственные письма нескольким',
    accountant: 'Поручение бухгалтеру',
    'personnel.duties': 'Личные дела, трудовые книжки, ознакомление',
  },
  fields: {
    awards: {
      type: 'rows',
      label: 'Кого поощряют',
      required: true,
      addLabel: 'Добавить работника',
      columns: {
        person: { type: 'person', of: 'staff', label: 'Работник' },
        kind: awardKindField,
        reason: reasonField,
        bonus: {
          type: 'number',
          label: 'Премия, руб.',
          help: 'Пусто – без премии',
          least: 1,
          most: MOST_BONUS_RUB,
        },
      },
    },
    commonReason: {
      type: 'line',
      label: 'За что – общее для всех',
      help: 'Для строк, где своё не указано',
      placeholder: 'за профессионализм и личный вклад в становление молодых педагогов',
    },
    grounds: {
      type: 'lines',
      label: 'Основание',
      help: 'Каждое с новой строки: представление заместителя директора Примеровой А.С. от 20 мая 2026 г.; отчёт куратора',
      required: true,
    },
    accountant: {
      type: 'person',
      of: 'staff',
      label: 'Бухгалтер',
      help: 'Нужен, только если есть премии; пусто – «Бухгалтерии»',
    },
    personnel: {
      type: 'person',
      of: 'staff',
      label: 'Кто ведёт кадровые документы',
      help: 'Пусто – «Ответственному за кадровую работу»',
    },
    ...closingFields,
  },
  needs: [],
  required: schoolRequired,
  obstacles: ({ values }, { obstacles }) => [
    ...rowObstacles(values.awards, values.commonReason, obstacles),
    ...values.awards.flatMap(({ person }) => {
      if (person === null || isStaff(person)) return [];
      const label = person.details === '' ? obstacles.noPosition : obstacles.notStaff;
      return [{ field: 'values.awards', label: fillText(label, { who: person.short.nom }) }];
    }),
  ],
  compose: (data, worded) => {
    const { values } = data;
    const school = schoolName(data.school);
    const awarded = values.awards.map((award) => awardedWorker(award, values.commonReason));
    const bonuses = values.awards.filter(hasBonus);
    const appendices = [
      ...awardAppendices(awarded, worded, school),
      ...bonusAppendix(bonuses, worded, school),
    ];
    const personnel =
      values.personnel === null ? worded.personnelDative : startingWith(values.personnel, 'values.personnel');
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: fillText(worded.preamble, { year: yearWords(data.schoolYear, worded) }),
      clauses: [
        ...(awarded.length === 0
          ? awardClauses([NOBODY], worded, school, [])
          : awardClauses(awarded, worded, school, appendices)),
        ...bonusClauses(bonuses, values.accountant, worded, school, appendices),
        pointWithDuties(worded.personnel, { personnel }),
      ],
      control: controllerAccusative(values.control),
      grounds: values.grounds.map(withoutStop).join('; '),
      acquainted: acquaintedNames(values.acquaintedPeople, [
        ...values.awards.map(({ person }) => person),
        ...(bonuses.length > 0 ? [values.accountant] : []),
        values.personnel,
        values.control,
      ]),
      appendices,
    });
  },
});

interface StaffRow extends AwardRow {
  readonly bonus: number | null;
}

type BonusRow = StaffRow & { readonly bonus: number };

function hasBonus(row: StaffRow): row is BonusRow {
  return row.bonus !== null;
}

function awardedWorker({ person, kind, reason }: StaffRow, commonReason: string): Awarded {
  const why = forWhat(reason === '' ? commonReason : reason, 'values.awards');
  if (person === null) return { ...NOBODY, kind, reason: why };
  const { full, position } = person;
  return {
    kind,
    named: {
      acc: { name: full.acc, standing: position.acc },
      dat: { name: full.dat, standing: position.dat },
    },
    listed: { name: full.nom, standing: position.nom },
    reason: why,
  };
}

const rubles = new Intl.NumberFormat('ru');

function bonusAppendix(bonuses: readonly BonusRow[], worded: Worded, school: string): readonly Appendix[] {
  if (bonuses.length <= MOST_PEOPLE_IN_TEXT) return [];
  return [
    {
      name: 'bonus',
      title: worded.appendixTitle,
      subtitle: fillText(worded.bonusSubtitle, { school }),
      blocks: [
        numberedTable(
          worded.bonusColumns.map((header, index) => ({
            header,
            weight: BONUS_WEIGHTS[index] ?? 40,
            align: index === 0 ? 'centre' : index === 3 ? 'right' : 'left',
          })),
          bonuses.map(({ person, bonus }) => [
            person?.full.nom ?? '',
            person?.position.nom ?? '',
            rubles.format(bonus),
          ]),
        ),
      ],
    },
  ];
}

function bonusClauses(
  bonuses: readonly BonusRow[],
  accountant: PaperPerson | null,
  worded: Worded,
  school: string,
  appendices: readonly Appendix[],
): readonly (string | Clause)[] {
  const [first] = bonuses;
  if (!first) return [];
  const words = ({ person, bonus }: BonusRow) => ({
    who: shortNamed(person, 'dat', 'values.awards'),
    amount: rubles.format(bonus),
  });
  const pay =
    bonuses.length > MOST_PEOPLE_IN_TEXT
      ? fillText(worded.bonusListed, { school, appendix: appendixWords(appendices, 'bonus') })
      : bonuses.length === 1
        ? fillText(worded.bonusOne, words(first))
        : {
            text: worded.bonusSeveral,
            subclauses: bonuses.map((row) => upperFirst(fillText(worded.bonus, words(row)))),
          };
  const who = accountant === null ? worded.accountantDative : startingWith(accountant, 'values.accountant');
  return [pay, fillText(worded.accountant, { accountant: who })];
}
