// Приказ «О проведении итогового мероприятия»: its programme is appendix № 1, the list of participants № 2.
import texts from '../../../../../resources/papers/order-closing-event.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { dateOrBlank, textOrBlank } from '../../wording';
import { forWhat } from './orderAwards';
import { backwards } from './orderTerms';
import { fullNamed, numberedTable, peopleTable, shortNamed, startingWith, upperFirst } from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  orderDocument,
  preambleOf,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

const COLUMN_WEIGHTS = [10, 36, 78, 50];
const PLACE_BLANK_LENGTH = 30;

export const orderClosingEvent = definePaper({
  kind: 'order-closing-event',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    hold: 'Провести мероприятие',
    approve: 'Утвердить программу и список',
    appoint: 'Ответственный',
    duties: 'Ответственные за направления',
    safety: 'Безопасность',
    publish: 'Публикация итогов',
    acquaint: 'Ознакомить',
  },
  fields: {
    eventTitle: {
      type: 'line',
      label: 'Название мероприятия',
      help: 'Без кавычек; пусто – просто итоговое мероприятие',
      placeholder: 'Учимся друг у друга',
    },
    eventDate: { type: 'date', label: 'Дата проведения', required: true },
    time: { type: 'line', label: 'Время начала', placeholder: '13:00' },
    place: { type: 'line', label: 'Место проведения', placeholder: 'актовый зал школы', required: true },
    responsible: {
      type: 'person',
      of: 'staff',
      label: 'Ответственный за подготовку и проведение',
      required: true,
    },
    programme: {
      type: 'rows',
      label: 'Программа мероприятия',
      required: true,
      addLabel: 'Добавить пункт программы',
      columns: {
        time: { type: 'line', label: 'Время', placeholder: '13:00 – 13:15' },
        what: { type: 'line', label: 'Содержание' },
        who: { type: 'line', label: 'Ведущий, участники' },
      },
    },
    participants: { type: 'people', of: 'anyone', label: 'Участники' },
    guests: {
      type: 'lines',
      label: 'Гости и другие участники',
      help: 'Каждый с новой строки: Примеров Пётр Алексеевич, председатель родительского комитета',
    },
    duties: {
      type: 'rows',
      label: 'Ответственные за отдельные направления',
      addLabel: 'Добавить ответственного',
      columns: {
        person: { type: 'person', of: 'staff', label: 'Кто' },
        duty: { type: 'line', label: 'За что', placeholder: 'за музыкальное оформление' },
      },
    },
    safety: {
      type: 'person',
      of: 'staff',
      label: 'Ответственный за безопасность',
      help: 'Пусто – ответственный за проведение',
    },
    publisher: {
      type: 'person',
      of: 'staff',
      label: 'Кто размещает итоги на сайте',
      help: 'Пусто – ответственный за проведение',
    },
    ...closingFields,
  },
  needs: ['introduction'],
  required: schoolRequired,
  obstacles: ({ date, values }, { obstacles }) => [
    ...backwards({ since: date, until: values.eventDate }, 'values.eventDate', obstacles.early),
    ...(values.participants.length + values.guests.length === 0
      ? [{ field: 'values.participants', label: obstacles.participants }]
      : []),
    ...values.programme.flatMap(({ what }, index) =>
      what === ''
        ? [{ field: 'values.programme', label: fillText(obstacles.programmeRow, { row: String(index + 1) }) }]
        : [],
    ),
    ...values.duties.flatMap(({ person, duty }, index) =>
      person === null || duty === ''
        ? [{ field: 'values.duties', label: fillText(obstacles.dutyRow, { row: String(index + 1) }) }]
        : [],
    ),
  ],
  compose: (data, worded) => {
    const { values } = data;
    const programme: Appendix = {
      name: 'programme',
      title: worded.programmeTitle,
      subtitle: worded.programmeSubtitle,
      blocks: [
        numberedTable(
          worded.columns.map((header, index) => ({
            header,
            weight: COLUMN_WEIGHTS[index] ?? 40,
            align: index === 0 ? 'centre' : 'left',
          })),
          values.programme.map(({ time, what, who }) => [time, what, who]),
        ),
      ],
    };
    const participants: Appendix = {
      name: 'participants',
      title: worded.participantsTitle,
      subtitle: worded.participantsSubtitle,
      blocks: [
        peopleTable([
          ...values.participants.map(({ full, details }) => [full.nom, details] as const),
          ...values.guests.map(nameAndRest),
        ]),
      ],
    };
    const appendices = [programme, participants];
    const safety = values.safety ?? values.responsible;
    const publisher = values.publisher ?? values.responsible;
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: preambleOf(data, worded.preamble),
      clauses: [
        fillText(worded.hold, {
          date: dateOrBlank(values.eventDate, 'values.eventDate'),
          time: values.time === '' ? '' : fillText(worded.time, { time: values.time }),
          named: values.eventTitle === '' ? '' : fillText(worded.named, { title: values.eventTitle }),
          place: textOrBlank(values.place, PLACE_BLANK_LENGTH, 'values.place'),
        }),
        fillText(worded.approve, {
          programme: appendixWords(appendices, 'programme'),
          participants: appendixWords(appendices, 'participants'),
        }),
        fillText(worded.appoint, {
          responsible: fullNamed(values.responsible, 'acc', 'values.responsible'),
        }),
        ...(values.duties.length === 0
          ? []
          : [
              {
                text: worded.duties,
                subclauses: values.duties.map(({ person, duty }) =>
                  fillText(worded.duty, {
                    who: upperFirst(shortNamed(person, 'acc', 'values.duties')),
                    duty: forWhat(duty, 'values.duties'),
                  }),
                ),
              },
            ]),
        fillText(worded.safety, { safety: shortNamed(safety, 'acc', 'values.safety') }),
        fillText(worded.publish, {
          publisher: startingWith(publisher, 'values.publisher'),
          school: schoolName(data.school),
        }),
        fillText(worded.acquaint, {
          responsible: startingWith(values.responsible, 'values.responsible'),
        }),
      ],
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [
        values.responsible,
        ...values.duties.map(({ person }) => person),
        values.safety,
        values.publisher,
        values.control,
      ]),
      appendices,
    });
  },
});

/** «Примеров Пётр Алексеевич, председатель …»: the name and what follows the first comma. */
function nameAndRest(guest: string): readonly [string, string] {
  const [name = '', ...rest] = guest.split(', ');
  return [name, rest.join(', ')];
}
