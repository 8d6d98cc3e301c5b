// Приказ «О внедрении целевой модели наставничества», with the roadmap as its appendix № 1.
import {
  acquaintanceSheet,
  appendixMark,
  clauses,
  controlClause,
  dateLine,
  heading,
  letterhead,
  orderTitle,
  orderVerb,
  paragraph,
  schoolInText,
  signature,
} from '../blocks';
import type { CleanPaperSources, OrderIntroductionForm } from '../paperData';
import type { PaperDefinition } from '../paperDefinition';
import type { Clause } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { quoted } from '../typography';
import { dateInWords, textOrBlank } from '../wording';
import { roadmapBody } from './roadmapBody';

const texts = paperTexts.orderIntroduction;
/** Letters that a line for a full name in handwriting takes the place of. */
const NAME_BLANK_LENGTH = 40;

export const orderIntroduction: PaperDefinition = {
  kind: 'order-introduction',
  title: texts.title,
  needs: ['school', 'roadmap', 'order'],
  required: [
    'school.fullName',
    'school.shortName',
    'school.settlement',
    'school.directorPosition',
    'school.directorName',
    'order.formTitles',
    'roadmap.items',
  ],
  compose: (data) => ({
    title: texts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...letterhead(data.school),
          orderTitle(),
          dateLine(data.order, data.school.settlement),
          heading(texts.heading),
          paragraph('body', fillText(texts.preamble)),
          orderVerb(data.school.orderVerbStyle),
          clauses(orderClauses(data)),
          signature(data.school),
          ...acquaintanceSheet(data.order.acquainted),
        ],
      },
      {
        orientation: 'portrait',
        blocks: [...appendixMark(1, data.school, data.order), ...roadmapBody(data.roadmap, data.school)],
      },
    ],
  }),
};

function orderClauses({
  school: schoolDetails,
  roadmap,
  order,
}: CleanPaperSources): readonly (string | Clause)[] {
  const school = schoolInText(schoolDetails);
  const who = order.curatorDative === '' ? texts.curatorDative : order.curatorDative;
  return [
    fillText(texts.introduce, { start: startWords(order), school, forms: formWords(order.formTitles) }),
    fillText(texts.appointCurator, {
      curator: textOrBlank(order.curatorAccusative, NAME_BLANK_LENGTH),
    }),
    fillText(texts.approveRoadmap, {
      school,
      period: roadmap?.periodText ? fillText(texts.period, { years: roadmap.periodText }) : '',
    }),
    { text: texts.curator.clause, subclauses: texts.curator.duties.map((duty) => fillText(duty)) },
    fillText(texts.responsible),
    fillText(texts.acquaint, {
      who,
      until:
        order.acquaintBy === null
          ? texts.acquaintUntilDefault
          : fillText(texts.acquaintUntilDate, { date: dateInWords(order.acquaintBy) }),
    }),
    fillText(texts.publish, {
      who,
      school,
      address: order.siteAddress === '' ? '' : fillText(texts.siteAddress, { address: order.siteAddress }),
    }),
    controlClause(order.controlBy),
  ];
}

function startWords(order: OrderIntroductionForm): string {
  return order.startDate === null
    ? texts.startOnSigning
    : fillText(texts.startOnDate, { date: dateInWords(order.startDate) });
}

/** «в форме «учитель – учитель»»; «в формах «…», «…» и «…»». */
function formWords(titles: readonly string[]): string {
  const forms = titles.map(quoted);
  const last = forms[forms.length - 1];
  if (last === undefined) return fillText(texts.oneForm, { form: textOrBlank('', NAME_BLANK_LENGTH) });
  if (forms.length === 1) return fillText(texts.oneForm, { form: last });
  return fillText(texts.severalForms, { forms: `${forms.slice(0, -1).join(', ')} и ${last}` });
}
