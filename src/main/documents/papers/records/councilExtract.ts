// Протокол of the pedagogical council, or an extract from it.
import type { ReadonlyDeep } from '../../../../shared/contract/call';
import { counted } from '../../../../shared/texts/counted';
import textsOf from '../../../../../resources/papers/council-extract.json';
import { dateLine, letterhead, paragraph, paragraphs } from '../../blocks';
import { definePaper, type PaperData } from '../../definePaper';
import type { PaperPerson } from '../../paperFields';
import type { PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { closed } from '../../typography';
import { BLANK_DATE, numberOrBlank, textOrBlank } from '../../wording';
import { officialSignature, page, recordDocument, rules } from './recordParts';

const MOST_PEOPLE = 1_000;
const votes = { type: 'number', least: 0, most: MOST_PEOPLE } as const;

const fields = {
  form: {
    type: 'choice',
    label: 'Что печатается',
    options: [
      { value: 'extract', label: 'выписка из протокола' },
      { value: 'minutes', label: 'протокол' },
    ],
    initial: 'extract',
  },
  presentCount: { type: 'number', label: 'Сколько человек присутствовало', least: 0, most: MOST_PEOPLE },
  present: {
    type: 'people',
    of: 'staff',
    label: 'Кто присутствовал',
    help: 'Пусто – печатается только число',
  },
  absent: { type: 'line', label: 'Кто отсутствовал', help: 'Фамилии и причины; пусто – не печатается' },
  chair: { type: 'person', of: 'staff', label: 'Председатель' },
  secretary: { type: 'person', of: 'staff', label: 'Секретарь' },
  agenda: { type: 'lines', label: 'Повестка дня' },
  questions: {
    type: 'rows',
    label: 'Вопросы и решения',
    addLabel: 'Добавить вопрос',
    required: true,
    columns: {
      number: { type: 'number', label: '№ вопроса', help: 'Пусто – по порядку', least: 1, most: 99 },
      heard: { type: 'text', label: 'Слушали' },
      spoke: { type: 'text', label: 'Выступили' },
      decided: { type: 'text', label: 'Решили' },
      votesFor: { ...votes, label: 'За' },
      votesAgainst: { ...votes, label: 'Против' },
      votesAbstained: { ...votes, label: 'Воздержались' },
    },
  },
  certifier: {
    type: 'person',
    of: 'staff',
    label: 'Кто заверяет выписку',
    help: 'Пусто – секретарь',
  },
} as const;

type Data = PaperData<typeof fields>;
type Question = Data['values']['questions'][number];
type Texts = WordedTexts<typeof textsOf>;

export const councilExtract = definePaper({
  kind: 'council-extract',
  texts: textsOf,
  editable: { meeting: 'Название совещательного органа', certified: 'Отметка о заверении' },
  fields,
  needs: [],
  required: ['school.fullName', 'school.settlement'],
  title: ({ number, values }, texts) =>
    fillText(texts[values.form].fileTitle, { number: number === '' ? '' : numberOrBlank(number) }).trim(),
  compose: (data, texts) => {
    const { school, date, number, values } = data;
    return recordDocument(data, texts[values.form].heading, 'long', [
      page(
        'portrait',
        letterhead(school),
        [
          paragraph('orderTitle', texts[values.form].heading),
          paragraph('documentSubtitle', texts.meeting),
          dateLine({ date, number }, school.settlement),
          paragraph('requisiteLine', ''),
        ],
        attendance(data, texts),
        agenda(values.agenda, texts),
        (values.questions.length === 0 ? [null] : values.questions).flatMap((question, index) =>
          questionBlocks(question, index, texts),
        ),
        signatures(data, texts),
      ),
    ]);
  },
});

function attendance({ values }: Data, texts: Texts): readonly PaperBlock[] {
  const { chair, secretary, present, presentCount, absent } = values;
  const count = present.length > 0 ? present.length : presentCount;
  const people = count === null ? textOrBlank('', 8, 'values.presentCount') : peopleWords(count);
  const line = (label: string, words: string) => paragraph('body', `${label}: ${words}`);
  return [
    line(texts.chair, shortOrBlank(chair, 'values.chair')),
    line(texts.secretary, shortOrBlank(secretary, 'values.secretary')),
    present.length === 0
      ? line(texts.present, `${people}.`)
      : paragraph(
          'body',
          `${texts.present} (${people}): ${present.map(({ short }) => short.nom).join(', ')}`,
        ),
    ...(absent === '' ? [] : [line(texts.absent, absent)]),
  ];
}

function peopleWords(count: number): string {
  return counted(count, 'человек', 'человека', 'человек');
}

function shortOrBlank(person: PaperPerson | null, field: string): string {
  return textOrBlank(person?.short.nom ?? '', 25, field);
}

function agenda(items: readonly string[], texts: Texts): readonly PaperBlock[] {
  return [
    paragraph('label', texts.agenda),
    ...(items.length === 0
      ? rules(3)
      : [
          {
            type: 'clauses',
            clauses: items.map((item) => ({ text: closed(item, '.'), subclauses: [] })),
            tiedToNext: 0,
          } as const,
        ]),
  ];
}

/** СЛУШАЛИ – ВЫСТУПИЛИ – РЕШИЛИ of one question; the voting closes it and stays with what follows. */
function questionBlocks(
  question: ReadonlyDeep<Question> | null,
  index: number,
  texts: Texts,
): readonly PaperBlock[] {
  const number = question?.number ?? index + 1;
  return [
    ...part(`${number}. ${texts.heard}`, question?.heard ?? ''),
    ...(question !== null && question.spoke === '' ? [] : part(texts.spoke, question?.spoke ?? '')),
    ...part(texts.decided, question?.decided ?? ''),
    paragraph('listLabel', votesWords(question, texts)),
  ];
}

function part(label: string, words: string): readonly PaperBlock[] {
  return [paragraph('label', label), ...(words === '' ? rules(3) : paragraphs('body', words))];
}

/** «за – 12, против – нет, воздержались – нет»; blanks where no votes were counted. */
function votesWords(question: ReadonlyDeep<Question> | null, texts: Texts): string {
  const given = [question?.votesFor, question?.votesAgainst, question?.votesAbstained];
  const counting = given.some((count) => typeof count === 'number');
  const [votesFor = '', against = '', abstained = ''] = given.map((count) => {
    if (!counting) return textOrBlank('', 5, 'values.questions');
    return (count ?? 0) === 0 ? texts.nobody : String(count);
  });
  return fillText(texts.votes, { for: votesFor, against, abstained });
}

/** An extract repeats who signed, and is certified. */
function signatures({ values }: Data, texts: Texts): readonly PaperBlock[] {
  const { form, chair, secretary, certifier } = values;
  const mark = form === 'extract' ? texts.signedInOriginal : '';
  const signed = [
    officialSignature('signatureTied', texts.chair, chair, mark),
    officialSignature('signatureTied', texts.secretary, secretary, mark),
  ];
  if (form === 'minutes') return signed;
  return [
    ...signed,
    paragraph('requisiteLine', ''),
    paragraph('requisiteLine', `${texts.certified}:`),
    officialSignature('signatureTied', certifier?.details ?? texts.secretary, certifier ?? secretary),
    {
      type: 'line',
      style: 'signatureTied',
      parts: [{ text: BLANK_DATE, align: 'left', weight: 1, ruled: false }],
    },
  ];
}
