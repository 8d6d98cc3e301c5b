// Приказ «О внесении изменений в состав наставнических пар (групп)», with the changes as its appendix.
import texts from '../../../../../resources/papers/order-pairs-change.json';
import { numericDate } from '../../../../shared/texts/dates';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { dateInWords } from '../../wording';
import { nameOnly, numberedTable } from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  earlierOrder,
  orderDocument,
  pointWithDuties,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

const COLUMN_WEIGHTS = [10, 75, 80, 60, 32];

export const orderPairsChange = definePaper({
  kind: 'order-pairs-change',
  texts,
  editable: {
    preamble: 'Преамбула',
    change: 'Внести изменения',
    rest: 'В остальной части',
    mentors: 'Поручение наставникам',
    'curator.duties': 'Поручения куратору',
    pay: 'Дополнительные соглашения',
  },
  fields: {
    approval: {
      type: 'paper',
      label: 'Приказ, которым утверждён состав пар',
      help: 'Если его нет в реестре, введите дату и номер ниже',
      kinds: ['order-pairs'],
    },
    approvalDate: { type: 'date', label: 'Дата этого приказа', help: 'Только если он не выбран выше' },
    approvalNumber: {
      type: 'line',
      label: 'Номер этого приказа',
      help: 'Только если он не выбран выше',
      placeholder: '52-ОД',
    },
    changes: {
      type: 'rows',
      label: 'Изменения',
      required: true,
      addLabel: 'Добавить изменение',
      columns: {
        pair: { type: 'line', label: 'Пара (группа)', placeholder: 'Наставникова М.П. – Учебнова Е.И.' },
        what: {
          type: 'choice',
          label: 'Что изменяется',
          options: [
            { value: 'mentor', label: 'Замена наставника' },
            { value: 'menteeIn', label: 'Включение наставляемого' },
            { value: 'menteeOut', label: 'Исключение наставляемого' },
            { value: 'term', label: 'Срок' },
            { value: 'form', label: 'Форма или вариант' },
            { value: 'other', label: 'Другое' },
          ],
          initial: 'mentor',
        },
        details: { type: 'text', label: 'Как стало', help: 'наставник – Примерова А.С.' },
        reason: { type: 'line', label: 'Причина' },
        since: { type: 'date', label: 'С какой даты' },
      },
    },
    plansBy: {
      type: 'date',
      label: 'До какого дня изменить индивидуальные планы',
      help: 'Пусто – в течение десяти рабочих дней',
    },
    curator: { type: 'person', of: 'staff', label: 'Куратор', required: true },
    withPay: { type: 'check', label: 'Изменяются доплаты за наставничество' },
    ...closingFields,
  },
  needs: [],
  required: schoolRequired,
  obstacles: ({ values }, { obstacles }) => [
    ...(values.approval === null && (values.approvalDate === null || values.approvalNumber === '')
      ? [{ field: 'values.approval', label: obstacles.approval }]
      : []),
    ...values.changes.flatMap(({ pair, details, since }, index) =>
      pair === '' || details === '' || since === null
        ? [{ field: 'values.changes', label: fillText(obstacles.row, { row: String(index + 1) }) }]
        : [],
    ),
  ],
  compose: (data, worded) => {
    const { values } = data;
    const school = schoolName(data.school);
    const appendices: readonly Appendix[] = [
      {
        name: 'changes',
        title: worded.appendixTitle,
        subtitle: fillText(worded.appendixSubtitle, { school }),
        orientation: 'landscape',
        blocks: [
          numberedTable(
            worded.columns.map((header, index) => ({
              header,
              weight: COLUMN_WEIGHTS[index] ?? 40,
              align: index === 0 ? 'centre' : 'left',
            })),
            values.changes.map(({ pair, what, details, reason, since }) => [
              pair,
              [what === 'other' ? '' : worded.what[what], details].filter((part) => part !== '').join(':\n'),
              reason,
              since === null ? '' : numericDate(since),
            ]),
          ),
        ],
      },
    ];
    const approval = values.approval ?? { date: values.approvalDate, number: values.approvalNumber };
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: fillText(worded.preamble),
      clauses: [
        fillText(worded.change, {
          order: earlierOrder(data.school, approval, 'values.approval'),
          appendix: appendixWords(appendices, 'changes'),
        }),
        fillText(worded.rest),
        fillText(worded.mentors, {
          until:
            values.plansBy === null
              ? worded.untilDefault
              : fillText(worded.untilDate, { date: dateInWords(values.plansBy) }),
        }),
        pointWithDuties(worded.curator, { curator: nameOnly(values.curator, 'dat', 'values.curator') }),
        ...(values.withPay ? [fillText(worded.pay)] : []),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [values.curator, values.control]),
      appendices,
    });
  },
});
