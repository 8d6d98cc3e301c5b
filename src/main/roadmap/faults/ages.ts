// Rule: the programme is for pupils of the ages that the school teaches.
import { oneLine, type FaultRule } from './faultSource';
import { warningTexts } from './warningTexts';

interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Usual ages of pupils, by the words of the school's name; the first that fits. */
const SCHOOLS: readonly { readonly name: RegExp; readonly ages: Ages }[] = [
  { name: /средн\S*\s+(?:общеобразовательн\S*\s+)?школ|СОШ|лице[йя]|гимнази/iu, ages: { from: 6, to: 18 } },
  { name: /основн\S*\s+(?:общеобразовательн\S*\s+)?школ|ООШ/iu, ages: { from: 6, to: 16 } },
  {
    name: /начальн\S*\s+(?:общеобразовательн\S*\s+)?школ\S*\s*[-–—]?\s*детск|НШ\s?ДС/iu,
    ages: { from: 2, to: 11 },
  },
  { name: /начальн\S*\s+(?:общеобразовательн\S*\s+)?школ|НОШ/iu, ages: { from: 6, to: 11 } },
  { name: /детск\S*\s+сад|ДОУ/iu, ages: { from: 1, to: 8 } },
];
const AGE_RANGE = /(\d{1,2})\s*(?:[-–—]|до)\s*(\d{1,2})\s*лет/giu;
/** Above it a range speaks of teachers («от 22 до 35 лет»). */
const OLDEST_PUPIL = 21;
const TOLERANCE_YEARS = 1;
const TEACHERS_ONLY = /учитель\s*[-–—]\s*учитель|педагог\s*[-–—]\s*педагог/iu;

/** The ages of pupils whom the programme is for, against those whom such a school teaches. */
export const agesOutsideSchool: FaultRule = ({ organisation, title, goal, tasks, targetGroups, forms }) => {
  const school = SCHOOLS.find(({ name }) => name.test(organisation ?? title))?.ages;
  if (!school) return [];
  const words = [goal ?? '', ...tasks, ...targetGroups].map(oneLine).join('\n');
  const written = [...words.matchAll(AGE_RANGE)]
    .map((match): Ages => ({ from: Number(match[1]), to: Number(match[2]) }))
    .find(({ from, to }) => to <= OLDEST_PUPIL && (to > school.to + TOLERANCE_YEARS || from > school.to));
  if (!written) return [];
  const onlyForm =
    forms.length === 1 && TEACHERS_ONLY.test(forms[0]?.title ?? '') ? forms[0]?.title : undefined;
  return [
    {
      code: 'ages-outside-school',
      row: null,
      ...warningTexts.agesOutsideSchool(written, school.to, onlyForm),
    },
  ];
};
