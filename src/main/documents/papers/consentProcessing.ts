// Consent to the processing of personal data: all that 152-ФЗ ст. 9 ч. 4 asks for, apart from any other document.
import { paragraph, schoolInText, smallClauses } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import type { SchoolDetails } from '../paperData';
import { fillText, paperTexts } from '../paperTexts';
import { textOrBlank } from '../wording';
import type { WordedTexts } from '../wordingOf';
import { consentPaper, consentSchema, givingWords } from './consentParts';

const { consentProcessing: builtIn } = paperTexts;
type Texts = WordedTexts<typeof builtIn>;

export const consentProcessing = definePaperAbout({
  kind: 'consent-processing',
  texts: builtIn,
  editable: {
    intro: 'Кому и на основании чего даётся согласие',
    clauses: 'Условия согласия',
    'data.staff': 'Перечень данных работника',
    'data.pupil': 'Перечень данных обучающегося',
    'data.other': 'Перечень данных другого участника',
  },
  schema: consentSchema,
  title: ({ person }, texts) => fillText(texts.fileTitle, { who: person.short.nom }),
  required: ['school.fullName', 'school.shortName', 'school.postalAddress'],
  compose: (data, texts) =>
    consentPaper(data, {
      title: texts.title,
      subheading: texts.subheading,
      terms: [
        paragraph(
          'smallContinued',
          fillText(texts.intro, { ...givingWords(data), operator: operatorWords(data.school, texts) }),
        ),
        smallClauses(
          texts.clauses.map((clause) =>
            fillText(clause, { school: schoolInText(data.school), data: texts.data[data.category] }),
          ),
        ),
      ],
    }),
});

/** «наименование – …; адрес – …; ИНН …; ОГРН …»; numbers that are not known are left out, the rest are blanks. */
function operatorWords({ fullName, postalAddress, inn, ogrn }: SchoolDetails, texts: Texts): string {
  const { operator } = texts;
  return [
    fillText(operator.name, { name: textOrBlank(fullName, 40) }),
    fillText(operator.address, { address: textOrBlank(postalAddress, 40) }),
    ...(inn === '' ? [] : [fillText(operator.inn, { inn })]),
    ...(ogrn === '' ? [] : [fillText(operator.ogrn, { ogrn })]),
  ].join('; ');
}
