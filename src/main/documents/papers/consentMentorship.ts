// A worker's written consent to be a mentor (ст. 351.8 ТК РФ).
import * as v from 'valibot';
import { fillLine, paragraph, schoolInText, signLine, smallClauses } from '../blocks';
import { definePaperAbout } from '../paperAbout';
import { schoolDetailsSchema } from '../paperData';
import { date, line, personSchema } from '../paperFields';
import { fillText, paperTexts } from '../paperTexts';
import { bySex, periodInWords, textOrBlank } from '../wording';

const { captions, bySex: words } = paperTexts.shared;
const FORM_BLANK_LENGTH = 40;

const schema = v.object({
  school: schoolDetailsSchema,
  person: personSchema,
  /** Without quotes; may be empty. */
  formTitle: line,
  since: date,
  until: date,
});

export const consentMentorship = definePaperAbout({
  kind: 'consent-mentorship',
  texts: paperTexts.consentMentorship,
  editable: { intro: 'Кому и на основании чего даётся согласие', clauses: 'Условия согласия' },
  schema,
  title: ({ person }, texts) => fillText(texts.fileTitle, { who: person.short.nom }),
  required: ['school.shortName'],
  compose: ({ school, person, formTitle, since, until }, texts) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', texts.subheading),
          ...fillLine(paperTexts.consents.me, person.full.nom, captions.name),
          ...fillLine(
            fillText(texts.position, { holding: bySex(words.holding, person.sex) }),
            person.position.nom,
          ),
          paragraph('smallContinued', fillText(texts.intro, { school: schoolInText(school) })),
          smallClauses(
            texts.clauses.map((clause) =>
              fillText(clause, {
                period: periodInWords(since, until),
                form:
                  formTitle === ''
                    ? textOrBlank('', FORM_BLANK_LENGTH)
                    : fillText(texts.form, { form: formTitle }),
                pay: textOrBlank('', FORM_BLANK_LENGTH),
              }),
            ),
          ),
          ...signLine(person.short.nom),
        ],
      },
    ],
  }),
});
