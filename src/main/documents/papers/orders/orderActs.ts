// Приказ «Об утверждении Положения и Программы наставничества»: the acts are printed apart or as appendices.
import texts from '../../../../../resources/papers/order-acts.json';
import { controllerAccusative, paragraphs } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { Clause } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { dateInWords, textOrBlank } from '../../wording';
import type { WordedTexts } from '../../wordingOf';
import { nameOnly } from './orderPeople';
import { backwards } from './orderTerms';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  councilWords,
  orderDocument,
  pointWithDuties,
  preambleOf,
  repealClause,
  repealField,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

const ACT_BLANK_LENGTH = 50;

export const orderActs = definePaper({
  kind: 'order-acts',
  texts,
  editable: {
    'preamble.withOrder': 'Преамбула со ссылкой на приказ о внедрении',
    'preamble.withoutOrder': 'Преамбула без приказа о внедрении',
    approveOne: 'Утвердить один акт',
    approveSeveral: 'Утвердить несколько актов',
    'curator.duties': 'Поручения куратору',
  },
  fields: {
    which: {
      type: 'choice',
      label: 'Что утверждается',
      options: [
        { value: 'both', label: 'Положение и Программа' },
        { value: 'regulation', label: 'Только Положение' },
        { value: 'programme', label: 'Только Программа' },
        { value: 'other', label: 'Только другие акты' },
      ],
      initial: 'both',
    },
    otherActs: {
      type: 'lines',
      label: 'Другие акты',
      help: 'Каждый с новой строки, после слова «утвердить»: Порядок отбора наставников; Памятку наставника',
    },
    since: { type: 'date', label: 'Вводятся в действие с', help: 'Пусто – со дня подписания' },
    appendices: {
      type: 'choice',
      label: 'Как акты прилагаются',
      options: [
        { value: 'apart', label: 'Отдельными документами' },
        { value: 'inside', label: 'В самом приказе, приложениями' },
      ],
      initial: 'apart',
    },
    regulationText: {
      type: 'text',
      label: 'Текст Положения',
      help: 'Только если акты печатаются в самом приказе; каждый абзац с новой строки',
    },
    programmeText: {
      type: 'text',
      label: 'Текст Программы',
      help: 'Только если акты печатаются в самом приказе; каждый абзац с новой строки',
    },
    councilDate: {
      type: 'date',
      label: 'Дата протокола педагогического совета',
      help: 'Пусто – решение не упоминается',
    },
    councilNumber: { type: 'line', label: 'Номер протокола', placeholder: '2' },
    curator: { type: 'person', of: 'staff', label: 'Куратор', required: true },
    repealed: repealField,
    ...closingFields,
  },
  needs: ['introduction'],
  required: schoolRequired,
  obstacles: ({ date, values }, { obstacles }) => {
    const { which, otherActs } = values;
    const inside = values.appendices === 'inside';
    return [
      ...backwards({ since: date, until: values.since }, 'values.since', obstacles.early),
      ...backwards({ since: values.councilDate, until: date }, 'values.councilDate', obstacles.council),
      ...(which === 'other' && otherActs.length === 0
        ? [{ field: 'values.otherActs', label: obstacles.otherActs }]
        : []),
      ...(inside && includes(which, 'regulation') && values.regulationText === ''
        ? [{ field: 'values.regulationText', label: obstacles.regulationText }]
        : []),
      ...(inside && includes(which, 'programme') && values.programmeText === ''
        ? [{ field: 'values.programmeText', label: obstacles.programmeText }]
        : []),
    ];
  },
  compose: (data, worded) => {
    const { values } = data;
    const school = schoolName(data.school);
    const own = ownActs.filter((act) => includes(values.which, act));
    const appendices: readonly Appendix[] =
      values.appendices === 'apart'
        ? []
        : own.map((act) => ({
            name: act,
            title: worded.appendixTitle[act],
            subtitle: fillText(worded.appendixSubtitle[act], { school }),
            blocks: paragraphs('body', values[`${act}Text`]),
          }));
    const acts = [
      ...own.map((act) => {
        const where = appendices.length > 0 ? appendixWords(appendices, act) : worded.apart;
        return `${fillText(worded[act], { school })} (${where})`;
      }),
      ...values.otherActs.map((act) => `${act} (${worded.apart})`),
    ];
    return orderDocument(data, {
      title: worded.title,
      heading:
        values.otherActs.length > 0 || values.which === 'other'
          ? worded.headings.more
          : worded.headings[values.which],
      preamble: preambleOf(data, worded.preamble, { council: councilWords(values) }),
      clauses: [
        approveClause(acts, values.since, worded),
        pointWithDuties(worded.curator, {
          curator: nameOnly(values.curator, 'dat', 'values.curator'),
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

/** In the order of their appendices. */
const ownActs = ['regulation', 'programme'] as const;

function includes(
  which: 'both' | 'regulation' | 'programme' | 'other',
  act: (typeof ownActs)[number],
): boolean {
  return which === 'both' || which === act;
}

/** One act stands in the sentence itself, several under it. */
function approveClause(
  acts: readonly string[],
  since: Parameters<typeof dateInWords>[0] | null,
  worded: WordedTexts<typeof texts>,
): string | Clause {
  const from = since === null ? worded.fromSigning : fillText(worded.fromDate, { date: dateInWords(since) });
  const [first = textOrBlank('', ACT_BLANK_LENGTH, 'values.otherActs')] = acts;
  return acts.length > 1
    ? { text: fillText(worded.approveSeveral, { from }), subclauses: acts.map((act) => `${act}.`) }
    : fillText(worded.approveOne, { from, act: first });
}
