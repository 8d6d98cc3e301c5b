// Приказ «О проведении мониторинга»: the first stage asks how the programme goes, the second what it has changed.
import texts from '../../../../../resources/papers/order-monitoring.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { dateOrBlank } from '../../wording';
import {
  fullNamed,
  headDative,
  MOST_PEOPLE_IN_TEXT,
  nameAndDetails,
  peopleTable,
  startingWith,
  upperFirst,
} from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  orderDocument,
  pointWithDuties,
  preambleOf,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';
import { backwards } from './orderTerms';

export const orderMonitoring = definePaper({
  kind: 'order-monitoring',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    conduct: 'Провести мониторинг',
    appoint: 'Ответственный',
    groupInText: 'Рабочая группа',
    collected: 'Собрать сведения',
    'stages.first.goal': 'Цель первого этапа',
    'stages.first.collected': 'Что собирается на первом этапе',
    'stages.second.goal': 'Цель второго этапа',
    'stages.second.collected': 'Что собирается на втором этапе',
    participants: 'Поручение участникам',
    'responsible.duties': 'Поручения ответственному',
  },
  fields: {
    stage: {
      type: 'choice',
      label: 'Этап',
      options: [
        { value: 'first', label: 'Первый, в январе: качество программы' },
        { value: 'second', label: 'Второй, в мае: влияние на участников' },
      ],
      initial: 'first',
    },
    since: { type: 'date', label: 'Начало', required: true },
    until: { type: 'date', label: 'Окончание', required: true },
    responsible: { type: 'person', of: 'staff', label: 'Ответственный', required: true },
    members: {
      type: 'people',
      of: 'staff',
      label: 'Рабочая группа',
      help: 'Пусто – без рабочей группы; больше пяти человек – списком в приложении',
    },
    collected: {
      type: 'lines',
      label: 'Что ещё собирается',
      help: 'Каждое с новой строки; обычное для этапа уже есть в приказе',
    },
    noteBy: { type: 'date', label: 'Аналитическая справка до', required: true },
    ...closingFields,
  },
  needs: ['introduction'],
  required: schoolRequired,
  obstacles: ({ date, values }, { obstacles }) => [
    ...backwards({ since: date, until: values.since }, 'values.since', obstacles.early),
    ...backwards(values, 'values.until', obstacles.order),
    ...backwards({ since: values.until, until: values.noteBy }, 'values.noteBy', obstacles.note),
  ],
  compose: (data, worded) => {
    const { values } = data;
    const stage = worded.stages[values.stage];
    const listed = values.members.length > MOST_PEOPLE_IN_TEXT;
    const appendices: readonly Appendix[] = listed
      ? [
          {
            name: 'group',
            title: worded.appendixTitle,
            subtitle: worded.appendixSubtitle,
            blocks: [peopleTable(values.members.map(({ full, details }) => [full.nom, details]))],
          },
        ]
      : [];
    return orderDocument(data, {
      title: worded.title,
      heading: fillText(worded.heading, { stageGen: stage.gen }),
      preamble: preambleOf(data, worded.preamble, { goal: stage.goal }),
      clauses: [
        fillText(worded.conduct, {
          since: dateOrBlank(values.since, 'values.since'),
          until: dateOrBlank(values.until, 'values.until'),
          stageAcc: stage.acc,
          school: schoolName(data.school),
        }),
        fillText(worded.appoint, {
          responsible: fullNamed(values.responsible, 'acc', 'values.responsible'),
        }),
        ...(listed
          ? [fillText(worded.groupInAppendix, { appendix: appendixWords(appendices, 'group') })]
          : values.members.length > 0
            ? [
                {
                  text: worded.groupInText,
                  subclauses: values.members.map((member) => closed(nameAndDetails(member), '.')),
                },
              ]
            : []),
        {
          text: worded.collected,
          subclauses: [
            ...stage.collected.map((what) => fillText(what)),
            ...values.collected.map((what) => closed(upperFirst(what), '.')),
          ],
        },
        fillText(worded.participants),
        pointWithDuties(worded.responsible, {
          responsible: startingWith(values.responsible, 'values.responsible'),
          noteBy: dateOrBlank(values.noteBy, 'values.noteBy'),
          head: headDative(data.school),
        }),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [
        values.responsible,
        ...values.members,
        values.control,
      ]),
      appendices,
    });
  },
});
