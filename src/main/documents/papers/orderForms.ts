// Приказ «О выборе форм наставничества»: the forms with their variants and categories, and their goals.
import {
  acquaintanceSheet,
  clauses,
  controlClause,
  controllerAccusative,
  curatorDative,
  dateLine,
  heading,
  letterhead,
  orderTitle,
  orderVerb,
  paragraph,
  schoolInText,
  signature,
} from '../blocks';
import type { CleanPaperSources, FormForPaper } from '../paperData';
import type { PaperDefinition } from '../paperDefinition';
import type { Clause } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { closed, lowerFirst, quoted } from '../typography';
import { dateInWords, joinedWithAnd, numberOrBlank } from '../wording';

const texts = paperTexts.orderForms;

export const orderForms: PaperDefinition = {
  kind: 'order-forms',
  title: texts.title,
  needs: ['school', 'forms', 'formsOrder'],
  required: [
    'school.fullName',
    'school.shortName',
    'school.settlement',
    'school.directorPosition',
    'school.directorName',
    'forms',
  ],
  compose: ({ school, forms, formsOrder }) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...letterhead(school),
          orderTitle(),
          dateLine(formsOrder, school.settlement),
          heading(texts.heading),
          paragraph('body', fillText(texts.preamble, { council: councilWords(formsOrder) })),
          orderVerb(school.orderVerbStyle),
          clauses([
            {
              text: fillText(texts.approve, { school: schoolInText(school) }),
              subclauses: forms.map(formWords),
            },
            ...goalsClause(forms),
            {
              text: `${curatorDative(formsOrder.curator)}:`,
              subclauses: texts.curatorDuties.map((duty) => fillText(duty, { school: schoolInText(school) })),
            },
            controlClause(controllerAccusative(formsOrder.control)),
          ]),
          signature(school),
          ...acquaintanceSheet(
            [formsOrder.curator, formsOrder.control].flatMap((person) => (person ? [person.full.nom] : [])),
          ),
        ],
      },
    ],
  }),
};

/** «, на основании решения педагогического совета (протокол от … № …)»; nothing where neither is known. */
function councilWords({ councilDate, councilNumber }: CleanPaperSources['formsOrder']): string {
  if (councilDate === null && councilNumber === '') return '';
  const number = numberOrBlank(councilNumber);
  return councilDate === null
    ? fillText(texts.councilUndated, { number })
    : fillText(texts.council, { date: dateInWords(councilDate), number });
}

function formWords({ title, targetCategory, variants }: FormForPaper): string {
  const named = variants.map(quoted);
  return fillText(texts.form, {
    form: title,
    category: targetCategory === '' ? '' : fillText(texts.category, { category: targetCategory }),
    variants:
      named.length === 0
        ? ''
        : named.length === 1
          ? fillText(texts.variant, { variant: variants[0] ?? '' })
          : fillText(texts.variants, { variants: joinedWithAnd(named) }),
  });
}

function goalsClause(forms: readonly FormForPaper[]): readonly Clause[] {
  const goals = forms.filter(({ goal }) => goal !== '');
  if (goals.length === 0) return [];
  return [
    {
      text: fillText(texts.goals),
      subclauses: goals.map(({ title, goal }) =>
        closed(fillText(texts.goal, { form: title, goal: lowerFirst(goal) }), '.'),
      ),
    },
  ];
}
