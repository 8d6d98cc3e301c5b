// A free order: what it is about, its preamble and points are typed, the rest is as in every other.
import texts from '../../../../../resources/papers/order-free.json';
import { controllerAccusative, paragraphs } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { Clause } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { closed } from '../../typography';
import { textOrBlank } from '../../wording';
import { upperFirst } from './orderPeople';
import {
  acquaintedNames,
  closingFields,
  orderDocument,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

const HEADING_BLANK_LENGTH = 30;
const POINT_BLANK_LENGTH = 50;
/** Points for a pen, where none is typed. */
const BLANK_POINTS = 3;

export const orderFree = definePaper({
  kind: 'order-free',
  texts,
  editable: {},
  fields: {
    about: {
      type: 'line',
      label: 'О чём приказ',
      help: 'Заголовок с предлогом «О» или «Об», без точки',
      placeholder: 'О проведении недели наставничества',
      required: true,
    },
    preamble: {
      type: 'text',
      label: 'Преамбула',
      help: 'На основании чего и с какой целью; пусто – приказ начинается со слова «ПРИКАЗЫВАЮ»',
    },
    points: {
      type: 'text',
      label: 'Пункты',
      help: 'Каждый с новой строки, без номеров. Подпункт начинается с тире или с отступа. Контроль добавится последним пунктом',
      required: true,
    },
    appendixTitle: { type: 'line', label: 'Название приложения' },
    appendixText: {
      type: 'text',
      label: 'Текст приложения',
      help: 'Пусто – без приложения; сошлитесь на него в пункте: (приложение № 1)',
    },
    ...closingFields,
    acquaintedPeople: { ...closingFields.acquaintedPeople, help: 'Пусто – строки, чтобы вписать' },
  },
  needs: [],
  required: schoolRequired,
  obstacles: ({ values }, { obstacles }) => [
    ...(values.appendixTitle !== '' && values.appendixText === ''
      ? [{ field: 'values.appendixText', label: obstacles.appendix }]
      : []),
    ...(values.appendixText !== '' && !/приложени/iu.test(values.points)
      ? [{ field: 'values.points', label: obstacles.reference }]
      : []),
  ],
  title: ({ values }, worded) =>
    values.about === '' ? worded.title : fillText(worded.named, { heading: headingOf(values.about) }),
  compose: (data, worded) => {
    const { values } = data;
    const points = pointsIn(values.points);
    const appendices: readonly Appendix[] =
      values.appendixText === ''
        ? []
        : [
            {
              name: 'text',
              ...(values.appendixTitle === '' ? {} : { subtitle: values.appendixTitle }),
              blocks: paragraphs('body', values.appendixText),
            },
          ];
    const heading = headingOf(values.about);
    return orderDocument(data, {
      title: heading === '' ? worded.title : fillText(worded.named, { heading }),
      heading: textOrBlank(heading, HEADING_BLANK_LENGTH, 'values.about'),
      // The command goes on with the same sentence.
      preamble: values.preamble.replace(/\s*\n\s*/gu, ' ').replace(/[.,;:]+$/u, ''),
      clauses: points.length > 0 ? points : blankPoints,
      control: controllerAccusative(values.control),
      acquainted: acquaintedNames(values.acquaintedPeople, [values.control]),
      appendices,
    });
  },
});

const blankPoints: readonly Clause[] = Array.from({ length: BLANK_POINTS }, () => ({
  text: textOrBlank('', POINT_BLANK_LENGTH, 'values.points'),
  subclauses: [],
}));

function headingOf(about: string): string {
  return upperFirst(about).replace(/[.;,:]+$/u, '');
}

/** Lines as points; one with a dash or an indent belongs to the point above it. */
export function pointsIn(text: string): readonly Clause[] {
  const points: { readonly text: string; readonly subclauses: string[] }[] = [];
  for (const line of text.split('\n')) {
    const words = upperFirst(line.replace(LEADING, '').trim());
    if (words === '') continue;
    const above = points.at(-1);
    if (above && SUBPOINT.test(line)) above.subclauses.push(words);
    else points.push({ text: words, subclauses: [] });
  }
  return points.map(({ text: point, subclauses }) => ({
    text: subclauses.length > 0 ? `${point.replace(/[.;:,]+$/u, '')}:` : sentence(point),
    subclauses: subclauses.map(sentence),
  }));
}

function sentence(words: string): string {
  return closed(words.replace(/[;,]+$/u, ''), '.');
}

const SUBPOINT = /^(?:\s|[–—-]\s|\d+\.\d+[.)]\s)/u;
/** A dash, or a number typed by hand: Word numbers the points itself. */
const LEADING = /^\s*(?:[–—-]\s|\d+(?:\.\d+)*[.)]\s)?/u;
