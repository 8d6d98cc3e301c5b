// Приказ «О выборе форм наставничества»: the forms with their variants and categories, and their goals.
import texts from '../../../../../resources/papers/order-forms.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { FormForPaper } from '../../paperData';
import type { Clause } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed, lowerFirst, quoted } from '../../typography';
import { joinedWithAnd, textOrBlank } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { nameOnly } from './orderPeople';
import {
  acquaintedNames,
  closingFields,
  councilWords,
  orderDocument,
  pointWithDuties,
  schoolName,
  schoolRequired,
} from './orderSkeleton';

/** To write forms into, where none is chosen yet. */
const BLANK_FORMS: readonly string[] = Array.from({ length: 2 }, () => textOrBlank('', 50, 'forms'));

export const orderForms = definePaper({
  kind: 'order-forms',
  texts,
  editable: {
    preamble: 'Преамбула',
    approve: 'Утвердить формы',
    goals: 'Определить цели',
    'curator.duties': 'Поручения куратору',
  },
  fields: {
    councilDate: {
      type: 'date',
      label: 'Дата протокола педагогического совета',
      help: 'Пусто – решение не упоминается',
    },
    councilNumber: { type: 'line', label: 'Номер протокола', placeholder: '2' },
    curator: { type: 'person', of: 'staff', label: 'Куратор', help: 'Пусто – место, чтобы вписать' },
    ...closingFields,
  },
  needs: ['forms'],
  required: [...schoolRequired, 'forms'],
  compose: (data, worded) => {
    const { forms, values } = data;
    const school = schoolName(data.school);
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: fillText(worded.preamble, { council: councilWords(values) }),
      clauses: [
        {
          text: fillText(worded.approve, { school }),
          subclauses: forms.length > 0 ? forms.map((form) => formWords(form, worded)) : BLANK_FORMS,
        },
        ...goalsClause(forms, worded),
        pointWithDuties(worded.curator, {
          curator: nameOnly(values.curator, 'dat', 'values.curator'),
          school,
        }),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [values.curator, values.control]),
    });
  },
});

type Worded = WordedTexts<typeof texts>;

function formWords({ title, targetCategory, variants }: FormForPaper, worded: Worded): string {
  const named = variants.map(quoted);
  return fillText(worded.form, {
    form: title,
    category: targetCategory === '' ? '' : fillText(worded.category, { category: targetCategory }),
    variants:
      named.length === 0
        ? ''
        : named.length === 1
          ? fillText(worded.variant, { variant: variants[0] ?? '' })
          : fillText(worded.variants, { variants: joinedWithAnd(named) }),
  });
}

function goalsClause(forms: readonly FormForPaper[], worded: Worded): readonly Clause[] {
  const goals = forms.filter(({ goal }) => goal !== '');
  if (goals.length === 0) return [];
  return [
    {
      text: fillText(worded.goals),
      subclauses: goals.map(({ title, goal }) =>
        closed(fillText(worded.goal, { form: title, goal: lowerFirst(goal) }), '.'),
      ),
    },
  ];
}
