// The questionnaire after the group meeting: whom one would like to work with. Short ones come two on a sheet.
import * as v from 'valibot';
import { participantRoles } from '../../../shared/model/people';
import { fillLine, paragraph } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema } from '../paperData';
import { line } from '../paperFields';
import type { PaperBlock, TableBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { BLANK_DATE } from '../wording';
import type { WordedTexts } from '../wordingOf';

const { preferenceQuestionnaire: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;
/** So many names, each on one line, fit into half a sheet. */
const HALF_SHEET_NAMES = 7;
const HALF_SHEET_NAME_LENGTH = 45;
/** Beyond so many a list is no help: names are written. */
const MOST_LISTED_NAMES = 60;

const schema = v.object({
  school: schoolDetailsSchema,
  fullName: line,
  shortName: line,
  details: line,
  role: v.picklist(participantRoles),
  /** How many one may name. */
  choices: v.number(),
  /** The other side. */
  others: v.pipe(v.array(v.object({ fullName: line, details: line })), v.readonly()),
});
type QuestionnaireData = v.InferOutput<typeof schema>;

export const preferenceQuestionnaire = definePaperAbout({
  kind: 'preference-questionnaire',
  texts: builtIn,
  editable: {
    'explain.mentee': 'Объяснение для наставляемого',
    'explain.mentor': 'Объяснение для наставника',
    privacy: 'Кто увидит ответы',
    deadline: 'Когда вернуть',
  },
  schema,
  title: ({ shortName }, texts) => fillText(texts.fileTitle, { who: shortName }),
  required: [],
  compose: (data, texts) => ({
    title: texts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        ...(fitsHalfSheet(data, texts) ? { halfSheet: true } : {}),
        blocks: questionnaire(data, texts),
      },
    ],
  }),
});

function questionnaire(data: QuestionnaireData, texts: Texts): readonly PaperBlock[] {
  return [
    paragraph('smallTitle', texts.heading),
    paragraph('smallSubtitle', texts.subheading[data.role]),
    ...fillLine(texts.me, data.fullName),
    ...fillLine(texts.details, data.details),
    paragraph('smallContinued', fillText(texts.explain[data.role], { choices: String(data.choices) })),
    ...(isListed(data) ? [namesTable(data, texts)] : choiceLines(data.choices, texts)),
    paragraph('smallBlank', texts.privacy),
    paragraph('smallBlank', fillText(texts.deadline, { date: BLANK_DATE })),
    ...fillLine(texts.signature, ''),
  ];
}

function namesTable({ others }: QuestionnaireData, texts: Texts): TableBlock {
  const [name = '', details = '', choice = ''] = texts.columns;
  return {
    type: 'table',
    dense: true,
    columns: [
      { header: name, weight: 75, align: 'left' },
      { header: details, weight: 65, align: 'left' },
      { header: choice, weight: 30, align: 'left' },
    ],
    rows: others.map((other) => ({ type: 'cells', cells: [other.fullName, other.details, ''] })),
    rowHeightMm: 6,
  };
}

function choiceLines(choices: number, texts: Texts): readonly PaperBlock[] {
  return Array.from({ length: choices }, (_, index) =>
    fillLine(fillText(texts.choiceLine, { number: String(index + 1) }), ''),
  ).flat();
}

function isListed({ others }: QuestionnaireData): boolean {
  return others.length > 0 && others.length <= MOST_LISTED_NAMES;
}

/** Every line of a half sheet is one line: whatever could wrap takes a whole sheet. */
function fitsHalfSheet(data: QuestionnaireData, texts: Texts): boolean {
  const lengths = isListed(data)
    ? data.others.flatMap(({ fullName, details }) => [fullName.length, details.length])
    : [];
  const rows = isListed(data) ? data.others.length : data.choices;
  return (
    isShort(texts) &&
    rows <= HALF_SHEET_NAMES &&
    [data.fullName.length, data.details.length, ...lengths].every(
      (length) => length <= HALF_SHEET_NAME_LENGTH,
    )
  );
}

/** What the school says instead of the built-in words takes no more room than they do. */
function isShort(texts: Texts): boolean {
  const grown = [
    [texts.explain.mentee, builtIn.explain.mentee],
    [texts.explain.mentor, builtIn.explain.mentor],
    [texts.privacy, builtIn.privacy],
    [texts.deadline, builtIn.deadline],
  ] as const;
  return grown.every(([own, built]) => own.length <= built.length && !own.includes('\n'));
}
