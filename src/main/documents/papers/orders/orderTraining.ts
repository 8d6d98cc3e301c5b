// Приказ «Об организации обучения наставников»: the programme is appendix № 1, the list of participants № 2.
import texts from '../../../../../resources/papers/order-training.json';
import { counted } from '../../../../shared/texts/counted';
import { numericDate } from '../../../../shared/texts/dates';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { dateOrBlank } from '../../wording';
import { fullNamed, headDative, numberedTable, peopleTable, startingWith } from './orderPeople';
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

const COLUMN_WEIGHTS = [10, 52, 26, 18, 38, 36];
const MOST_HOURS = 500;

export const orderTraining = definePaper({
  kind: 'order-training',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    conduct: 'Провести обучение',
    approve: 'Утвердить программу и список',
    appoint: 'Ответственный',
    'leader.duties': 'Поручения ответственному',
    mentors: 'Поручение наставникам',
  },
  fields: {
    since: { type: 'date', label: 'Начало обучения', required: true },
    until: { type: 'date', label: 'Окончание обучения', required: true },
    leader: { type: 'person', of: 'staff', label: 'Ответственный за организацию', required: true },
    mentors: { type: 'people', of: 'mentors', label: 'Кто обучается', required: true },
    lessons: {
      type: 'rows',
      label: 'Программа обучения',
      required: true,
      addLabel: 'Добавить занятие',
      columns: {
        topic: { type: 'line', label: 'Тема' },
        date: { type: 'date', label: 'Дата' },
        hours: { type: 'number', label: 'Часы', least: 1, most: MOST_HOURS },
        form: {
          type: 'choice',
          label: 'Форма',
          options: [
            { value: 'inPerson', label: 'Очная' },
            { value: 'remote', label: 'Дистанционная' },
            { value: 'mixed', label: 'Очная и дистанционная' },
            { value: 'self', label: 'Самостоятельная работа' },
          ],
          initial: 'inPerson',
        },
        leader: { type: 'line', label: 'Ведущий', placeholder: 'Примерова А.С.' },
      },
    },
    ...closingFields,
  },
  needs: ['introduction'],
  required: schoolRequired,
  obstacles: (data, { obstacles }) => {
    const { values } = data;
    const { since, until, lessons } = values;
    return [
      ...backwards({ since: data.date, until: since }, 'values.since', obstacles.early),
      ...backwards(values, 'values.until', obstacles.order),
      ...lessons.flatMap(({ topic, date, hours }, index) => {
        const row = { row: String(index + 1) };
        if (topic === '' || date === null || hours === null) {
          return [{ field: 'values.lessons', label: fillText(obstacles.row, row) }];
        }
        const outside = (since !== null && date < since) || (until !== null && date > until);
        return outside ? [{ field: 'values.lessons', label: fillText(obstacles.outside, row) }] : [];
      }),
    ];
  },
  compose: (data, worded) => {
    const { values } = data;
    const school = schoolName(data.school);
    const total = values.lessons.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
    const [one = '', few = '', many = ''] = worded.hour;
    const programme: Appendix = {
      name: 'programme',
      title: worded.programmeTitle,
      subtitle: fillText(worded.programmeSubtitle, { school }),
      blocks: [
        numberedTable(
          worded.columns.map((header, index) => ({
            header,
            weight: COLUMN_WEIGHTS[index] ?? 30,
            align: index === 0 || index === 3 ? 'centre' : 'left',
          })),
          values.lessons.map(({ topic, date, hours, form, leader }) => [
            topic,
            date === null ? '' : numericDate(date),
            hours === null ? '' : String(hours),
            worded.forms[form],
            leader,
          ]),
          total === 0
            ? []
            : [{ type: 'band', text: fillText(worded.total, { hours: counted(total, one, few, many) }) }],
        ),
      ],
    };
    const participants: Appendix = {
      name: 'participants',
      title: worded.participantsTitle,
      subtitle: fillText(worded.participantsSubtitle, { school }),
      blocks: [peopleTable(values.mentors.map(({ full, details }) => [full.nom, details]))],
    };
    const appendices = [programme, participants];
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: preambleOf(data, worded.preamble),
      clauses: [
        fillText(worded.conduct, {
          since: dateOrBlank(values.since, 'values.since'),
          until: dateOrBlank(values.until, 'values.until'),
          school,
        }),
        fillText(worded.approve, {
          // «объёмом 21 часа»: the genitive.
          hours: total === 0 ? '' : fillText(worded.hours, { hours: counted(total, few, many, many) }),
          programme: appendixWords(appendices, 'programme'),
          participants: appendixWords(appendices, 'participants'),
        }),
        fillText(worded.appoint, { leader: fullNamed(values.leader, 'acc', 'values.leader') }),
        pointWithDuties(worded.leader, {
          leader: startingWith(values.leader, 'values.leader'),
          head: headDative(data.school),
        }),
        fillText(worded.mentors),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [
        values.leader,
        values.control,
        ...values.mentors,
      ]),
      appendices,
    });
  },
});
