// Дополнительное соглашение to a mentor's employment contract (ст. 351.8 ТК РФ): content, term, form, pay.
import * as v from 'valibot';
import { dateLine, paragraph, smallClauses } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema, type SchoolDetails } from '../paperData';
import { date, line, personSchema } from '../paperFields';
import type { PaperBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { bySex, initialsAndSurname, joinedWithAnd, periodInWords, textOrBlank } from '../wording';
import type { WordedTexts } from '../wordingOf';

const { contractAddendum: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;
const { bySex: words } = paperTexts.shared;
const NAME_BLANK_LENGTH = 40;

const schema = v.object({
  school: schoolDetailsSchema,
  /** The head in the genitive: «директора», «Образцовой Нины Петровны»; empty leaves a blank. */
  director: v.object({
    position: line,
    name: line,
    sex: personSchema.entries.sex,
  }),
  mentor: personSchema,
  mentorIsStaff: v.boolean(),
  mentees: v.pipe(v.array(personSchema), v.readonly()),
  formTitle: line,
  variant: line,
  since: date,
  until: date,
  date,
  number: line,
});
type AddendumData = v.InferOutput<typeof schema>;

export const contractAddendum = definePaperAbout({
  kind: 'contract-addendum',
  texts: builtIn,
  editable: {
    parties: 'Кто и на основании чего заключает',
    'clauses.task': 'Что поручается',
    'clauses.contents': 'Содержание работы',
    'clauses.term': 'Срок',
    'clauses.form': 'Форма',
    'clauses.pay': 'Оплата',
    'clauses.quit': 'Досрочный отказ',
    'clauses.rest': 'Остальные условия',
    'clauses.copies': 'Вступление в силу',
  },
  schema,
  title: ({ mentor }, texts) => fillText(texts.fileTitle, { who: mentor.short.nom }),
  required: [
    'school.fullName',
    'school.settlement',
    'school.postalAddress',
    'school.inn',
    'school.directorName',
  ],
  obstacles: ({ mentor, mentorIsStaff }, texts) =>
    mentorIsStaff ? [] : [fillText(texts.notStaff, { who: mentor.short.nom })],
  compose: (data, texts) => ({
    title: texts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          paragraph(
            'smallTitle',
            fillText(texts.heading, { number: data.number === '' ? '' : `№ ${data.number}` }).trim(),
          ),
          paragraph('smallSubtitle', texts.subheading),
          placeAndDate(data),
          paragraph('smallBlank', ''),
          paragraph('smallBody', partiesWords(data, texts)),
          smallClauses(clausesOf(data, texts)),
          ...signatures(data, texts),
        ],
      },
    ],
  }),
});

function placeAndDate({ school, date: on }: AddendumData): PaperBlock {
  const line = dateLine({ date: on, number: '' }, school.settlement);
  return {
    ...line,
    style: 'signLine',
    // The number stands in the title.
    parts: line.parts.slice(0, 2).map((part, index) => (index === 0 ? part : { ...part, align: 'right' })),
  };
}

function partiesWords({ school, director, mentor }: AddendumData, texts: Texts): string {
  return fillText(texts.parties, {
    employer: textOrBlank(school.fullName, NAME_BLANK_LENGTH, 'school.fullName'),
    director: fillText(texts.director, {
      position: director.position,
      name: textOrBlank(director.name, NAME_BLANK_LENGTH),
    }).trim(),
    acting: bySex(words.actingGenitive, director.sex),
    worker: [mentor.full.nom, mentor.position.nom].filter((part) => part !== '').join(', '),
    named: bySex(words.named, mentor.sex),
  });
}

function clausesOf(data: AddendumData, texts: Texts) {
  const { clauses } = texts;
  const form = fillText(texts.formWords, { form: data.formTitle });
  const variant = data.variant === '' ? '' : fillText(texts.variant, { variant: data.variant });
  return [
    fillText(clauses.task, { mentees: joinedWithAnd(data.mentees.map(menteeWords)) }),
    { text: clauses.content, subclauses: clauses.contents },
    fillText(clauses.term, { period: periodInWords(data.since, data.until) }),
    fillText(clauses.form, {
      form: data.formTitle === '' ? textOrBlank('', NAME_BLANK_LENGTH) : `${form}${variant}`,
    }),
    fillText(clauses.pay, { amount: texts.amount }),
    clauses.quit,
    clauses.rest,
    clauses.copies,
  ];
}

/** «Учебновой Елены Ивановны (учитель начальных классов)». */
function menteeWords({ full, details }: AddendumData['mentees'][number]): string {
  return details === '' ? full.gen : `${full.gen} (${details})`;
}

/** Both parties side by side: what they are, and where they sign. */
function signatures({ school, mentor }: AddendumData, texts: Texts): readonly PaperBlock[] {
  const [employer = '', worker = ''] = texts.parties2;
  return [
    paragraph('smallLabel', ''),
    {
      type: 'table',
      columns: [
        { header: employer, weight: 1, align: 'left' },
        { header: worker, weight: 1, align: 'left' },
      ],
      rows: [
        {
          type: 'cells',
          cells: [
            fillText(texts.employerLines, {
              name: textOrBlank(school.fullName, 30, 'school.fullName'),
              address: textOrBlank(school.postalAddress, 30),
              inn: textOrBlank(school.inn),
              ogrn: textOrBlank(school.ogrn),
            }),
            fillText(texts.workerLines, {
              name: mentor.full.nom,
              address: textOrBlank(mentor.address, 30),
              document: textOrBlank(mentor.passport, 30),
            }),
          ],
        },
        {
          type: 'cells',
          cells: [employerName(school), initialsAndSurname(mentor.full.nom)].map((name) =>
            fillText(texts.sign, { name }).trimEnd(),
          ),
        },
      ],
      rowHeightMm: 0,
    },
    paragraph('smallBlank', fillText(texts.copyReceived, { received: bySex(words.received, mentor.sex) })),
  ];
}

function employerName({ directorName }: SchoolDetails): string {
  return initialsAndSurname(directorName);
}
