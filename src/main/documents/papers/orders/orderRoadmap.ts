// Приказ «Об утверждении Дорожной карты», with it as appendix № 1.
import texts from '../../../../../resources/papers/order-roadmap.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { roadmapBody } from '../roadmapBody';
import { headDative, nameOnly } from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  orderDocument,
  pointWithDuties,
  preambleOf,
  repealClause,
  repealField,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

export const orderRoadmap = definePaper({
  kind: 'order-roadmap',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    approve: 'Утвердить Дорожную карту',
    responsible: 'Ответственным по Дорожной карте',
    'curator.duties': 'Поручения куратору',
  },
  fields: {
    curator: { type: 'person', of: 'staff', label: 'Куратор', required: true },
    reporting: {
      type: 'choice',
      label: 'Когда куратор отчитывается',
      options: [
        { value: 'halfYear', label: 'По итогам полугодия и учебного года' },
        { value: 'quarter', label: 'По итогам каждой четверти' },
        { value: 'year', label: 'По итогам учебного года' },
      ],
      initial: 'halfYear',
    },
    repealed: repealField,
    ...closingFields,
  },
  needs: ['roadmap', 'introduction'],
  required: [...schoolRequired, 'roadmap.items'],
  compose: (data, worded) => {
    const { roadmap, values } = data;
    const school = schoolName(data.school);
    const appendices: readonly Appendix[] = [{ name: 'roadmap', blocks: roadmapBody(roadmap, data.school) }];
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: preambleOf(data, worded.preamble),
      clauses: [
        fillText(worded.approve, {
          school,
          period: roadmap?.periodText ? fillText(worded.period, { years: roadmap.periodText }) : '',
          appendix: appendixWords(appendices, 'roadmap'),
        }),
        fillText(worded.responsible),
        pointWithDuties(worded.curator, {
          curator: nameOnly(values.curator, 'dat', 'values.curator'),
          head: headDative(data.school),
          reporting: worded.reporting[values.reporting],
          school,
        }),
        ...repealClause(data.school, values.repealed),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [values.curator, values.control]),
      appendices,
    });
  },
});
