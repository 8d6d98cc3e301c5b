// Заявление of somebody who wants to be a mentor. It holds no consent: each is a separate document (156-ФЗ; ст. 351.8 ТК РФ).
import textsOf from '../../../../../resources/papers/mentor-application.json';
import { paragraph, schoolInText, signLine } from '../../blocks';
import { definePaper } from '../../definePaper';
import type { SubjectForPaper } from '../../paperData';
import type { PaperBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import type { WordedTexts } from '../../wordingOf';
import { closed } from '../../typography';
import { bySex, textOrBlank } from '../../wording';
import { directorDative } from './directorDative';
import { joined, page, recordDocument, rules } from './recordParts';

const BLANK_LENGTH = 30;
type Texts = WordedTexts<typeof textsOf>;

export const mentorApplication = definePaper({
  kind: 'mentor-application',
  texts: textsOf,
  editable: {
    request: 'Просьба',
    about: 'Вводное слово об опыте',
    'acquainted.male': 'Ознакомлен (он)',
    'acquainted.female': 'Ознакомлена (она)',
    'acquainted.unknown': 'Ознакомлен(а)',
    separate: 'О согласиях',
  },
  fields: {
    form: {
      type: 'line',
      label: 'Форма наставничества',
      help: 'Пусто – та, что у человека в базе',
      placeholder: 'учитель – учитель',
    },
    skills: { type: 'line', label: 'Чем готов помочь', help: 'Пусто – компетенции из базы' },
    about: { type: 'text', label: 'Опыт и достижения', help: 'Пусто – стаж и категория из базы' },
    time: { type: 'line', label: 'Удобное время для встреч', placeholder: 'вторник и четверг после уроков' },
  },
  needs: ['subject'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName'],
  title: ({ subject }, texts) =>
    subject === null ? texts.title : fillText(texts.fileTitle, { who: subject.person.short.nom }),
  compose: (data, texts) => {
    const { school, schoolYear, subject, values } = data;
    const sex = subject?.person.sex ?? null;
    const form = values.form || (subject?.formTitle ?? '');
    const skills = values.skills || (subject?.competences.join(', ') ?? '');
    const about = values.about || (subject === null ? '' : experienceOf(subject, texts));
    const director = directorDative(school);
    return recordDocument(data, texts.title, 'short', [
      page(
        'portrait',
        [
          paragraph(
            'cornerPart',
            fillText(texts.addressee, {
              position: director.position,
              school: schoolInText(school),
              name: textOrBlank(director.name, 25, 'school.directorName'),
            }),
          ),
          paragraph(
            'cornerLast',
            fillText(texts.applicant, {
              position: textOrBlank(subject === null ? '' : positionOf(subject, texts), 24),
              name: textOrBlank(subject?.person.full.gen ?? '', 27),
            }),
          ),
          paragraph('documentTitle', texts.heading),
          paragraph('documentSubtitle', texts.subheading),
          paragraph(
            'body',
            fillText(texts.request, {
              school: schoolInText(school),
              schoolYear: textOrBlank(schoolYear),
              form:
                form === ''
                  ? fillText(texts.formBlank, { blank: textOrBlank('', BLANK_LENGTH, 'values.form') })
                  : fillText(texts.form, { form }),
            }),
          ),
          ...statement(bySex(texts.can, sex), skills, 2),
          ...statement(texts.about, about, 3),
          ...statement(texts.meetings, values.time, 1),
          paragraph('body', bySex(texts.acquainted, sex)),
          paragraph('listLabel', texts.separate),
        ],
        signLine(subject?.person.short.nom ?? ''),
      ),
    ]);
  },
});

/** «Удобное время для встреч: вторник и четверг.», or the words before the colon and rules for a pen. */
function statement(label: string, words: string, blankLines: number): readonly PaperBlock[] {
  return words === ''
    ? [paragraph('listLabel', `${label}:`), ...rules(blankLines)]
    : [paragraph('body', `${label}: ${closed(words, '.')}`)];
}

/** «стаж работы – 29 лет, квалификационная категория – высшая» */
function experienceOf({ service, qualification }: SubjectForPaper, texts: Texts): string {
  return joined(
    [
      service === '' ? '' : fillText(texts.service, { service }),
      qualification === '' ? '' : fillText(texts.qualification, { qualification }),
    ],
    ', ',
  );
}

/** In the genitive: «учителя начальных классов», «обучающейся 4 А класса». */
function positionOf({ person, category, className }: SubjectForPaper, texts: Texts): string {
  if (category === 'parent') return texts.parent;
  if (category !== 'pupil') return person.position.gen;
  return fillText(texts.pupilOf, {
    pupil: bySex(texts.pupil, person.sex),
    className: textOrBlank(className, 6),
  });
}
