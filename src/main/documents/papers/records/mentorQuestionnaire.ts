// Анкета of a candidate mentor: filled from the register, or blank.
import textsOf from '../../../../../resources/papers/mentor-questionnaire.json';
import { paragraph, signLine } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { meetingField, personFacts, ticked } from './questionnaireParts';
import { answered, page, recordDocument } from './recordParts';

const menteeField = {
  type: 'choice',
  label: 'Кому интереснее помогать',
  options: [
    { value: 'open', label: 'нет ответа' },
    { value: 'novice', label: 'молодому специалисту' },
    { value: 'newcomer', label: 'коллеге, новому в школе' },
    { value: 'colleague', label: 'опытному коллеге, который осваивает новое' },
    { value: 'pupil', label: 'обучающемуся' },
  ],
  initial: 'open',
} as const;

export const mentorQuestionnaire = definePaper({
  kind: 'mentor-questionnaire',
  texts: textsOf,
  editable: {
    intro: 'Вступление',
    'questions.competences': 'Вопрос 1',
    'questions.experience': 'Вопрос 2',
    'questions.motivation': 'Вопрос 3',
    'questions.mentee': 'Вопрос 4',
    'questions.meeting': 'Вопрос 5',
    'questions.time': 'Вопрос 6',
    'questions.support': 'Вопрос 7',
    separate: 'О хранении анкеты',
  },
  fields: {
    competences: { type: 'text', label: 'Чему готов научить', help: 'Пусто – компетенции из базы' },
    experience: { type: 'text', label: 'Опыт наставничества' },
    motivation: { type: 'text', label: 'Почему хочет стать наставником' },
    mentee: menteeField,
    meeting: meetingField,
    time: { type: 'line', label: 'Дни и часы для встреч' },
    support: { type: 'text', label: 'Какая помощь нужна самому' },
  },
  needs: ['subject'],
  required: [],
  title: ({ subject }, texts) =>
    subject === null ? texts.title : fillText(texts.fileTitle, { who: subject.person.short.nom }),
  compose: (data, texts) => {
    const { subject, values } = data;
    const { questions } = texts;
    return recordDocument(data, texts.title, 'short', [
      page(
        'portrait',
        [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', texts.subheading),
          paragraph('smallBody', texts.intro),
        ],
        personFacts(subject, texts.facts),
        answered(questions.competences, values.competences || (subject?.competences.join(', ') ?? ''), 3),
        answered(questions.experience, values.experience, 2),
        answered(questions.motivation, values.motivation, 2),
        ticked(questions.mentee, menteeField, values.mentee),
        ticked(questions.meeting, meetingField, values.meeting),
        answered(questions.time, values.time, 1),
        answered(questions.support, values.support, 2),
        [paragraph('smallClosing', texts.separate)],
        signLine(subject?.person.short.nom ?? ''),
      ),
    ]);
  },
});
