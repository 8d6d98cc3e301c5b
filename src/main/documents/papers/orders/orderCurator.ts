// Приказ «О назначении куратора»: whom, for what time, with what duties; who was curator before is released.
import texts from '../../../../../resources/papers/order-curator.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { fullNamed, headDative, shortNamed, startingWith, upperFirst } from './orderPeople';
import {
  acquaintedNames,
  closingFields,
  orderDocument,
  pointWithDuties,
  preambleOf,
  repealClause,
  repealField,
  schoolName,
  schoolRequired,
} from './orderSkeleton';
import { backwards, termWords } from './orderTerms';

export const orderCurator = definePaper({
  kind: 'order-curator',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    appoint: 'Назначить куратора',
    'curator.duties': 'Обязанности куратора',
    substitute: 'На время отсутствия',
    release: 'Освободить прежнего куратора',
    handOver: 'Передача документов',
    pay: 'Доплата',
    acquaint: 'Довести до сведения',
  },
  fields: {
    curator: { type: 'person', of: 'staff', label: 'Куратор', required: true },
    since: { type: 'date', label: 'С какого дня', help: 'Пусто – со дня подписания' },
    until: { type: 'date', label: 'По какой день', help: 'Пусто – без срока' },
    duties: {
      type: 'lines',
      label: 'Дополнительные обязанности',
      help: 'Каждая с новой строки, со слова «что сделать»; обычные обязанности уже есть в приказе',
    },
    substitute: {
      type: 'person',
      of: 'staff',
      label: 'Кто заменяет куратора на время отсутствия',
      help: 'Пусто – не указывается',
    },
    former: { type: 'person', of: 'staff', label: 'Прежний куратор', help: 'Пусто – назначается впервые' },
    repealed: repealField,
    withPay: { type: 'check', label: 'За обязанности куратора установлена доплата' },
    ...closingFields,
  },
  needs: ['introduction'],
  required: schoolRequired,
  obstacles: ({ values }, { obstacles }) => {
    const { curator, former, substitute } = values;
    return [
      ...backwards(values, 'values.until', obstacles.term),
      ...(curator && former?.full.nom === curator.full.nom
        ? [{ field: 'values.former', label: obstacles.former }]
        : []),
      ...(curator && substitute?.full.nom === curator.full.nom
        ? [{ field: 'values.substitute', label: obstacles.substitute }]
        : []),
    ];
  },
  compose: (data, worded) => {
    const { values } = data;
    const { curator, former, substitute } = values;
    const duties = pointWithDuties(worded.curator, { head: headDative(data.school) });
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: preambleOf(data, worded.preamble),
      clauses: [
        fillText(worded.appoint, {
          curator: fullNamed(curator, 'acc', 'values.curator'),
          school: schoolName(data.school),
          term: termWords(values),
        }),
        {
          ...duties,
          subclauses: [...duties.subclauses, ...values.duties.map((duty) => closed(upperFirst(duty), '.'))],
        },
        ...(substitute === null
          ? []
          : [
              fillText(worded.substitute, {
                substitute: shortNamed(substitute, 'acc', 'values.substitute'),
              }),
            ]),
        ...(former === null
          ? []
          : [
              fillText(worded.release, {
                former: shortNamed(former, 'acc', 'values.former'),
                since: termWords({ since: values.since, until: null }),
              }),
              fillText(worded.handOver, { former: startingWith(former, 'values.former') }),
            ]),
        ...(values.withPay ? [fillText(worded.pay)] : []),
        ...repealClause(data.school, values.repealed),
        fillText(worded.acquaint),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [curator, substitute, former, values.control]),
    });
  },
});
