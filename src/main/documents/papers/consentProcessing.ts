// Consent to the processing of personal data: all that 152-ФЗ ст. 9 ч. 4 asks for, apart from any other document.
import { paragraph, schoolInText, smallClauses } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import type { SchoolDetails } from '../paperData';
import { fillText, paperTexts } from '../paperTexts';
import { textOrBlank } from '../wording';
import { consentPaper, consentSchema, givingWords } from './consentParts';

const texts = paperTexts.consentProcessing;

export const consentProcessing = definePaperAbout({
  kind: 'consent-processing',
  packTitle: texts.title,
  schema: consentSchema,
  title: ({ person }) => fillText(texts.fileTitle, { who: person.short.nom }),
  required: ['school.fullName', 'school.shortName', 'school.postalAddress'],
  compose: (data) =>
    consentPaper(data, {
      title: texts.title,
      subheading: texts.subheading,
      terms: [
        paragraph(
          'smallContinued',
          fillText(texts.intro, { ...givingWords(data), operator: operatorWords(data.school) }),
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
function operatorWords({ fullName, postalAddress, inn, ogrn }: SchoolDetails): string {
  const { operator } = texts;
  return [
    fillText(operator.name, { name: textOrBlank(fullName, 40) }),
    fillText(operator.address, { address: textOrBlank(postalAddress, 40) }),
    ...(inn === '' ? [] : [fillText(operator.inn, { inn })]),
    ...(ogrn === '' ? [] : [fillText(operator.ogrn, { ogrn })]),
  ].join('; ');
}
