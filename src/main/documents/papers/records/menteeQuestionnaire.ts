// Анкета of a mentee: filled from the register, or blank.
import textsOf from '../../../../../resources/papers/mentee-questionnaire.json';
import { paragraph, signLine } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { meetingField, personFacts, ticked } from './questionnaireParts';
import { answered, page, recordDocument } from './recordParts';

const mentorField = {
  type: 'choice',
  label: 'Какой наставник ближе',
  options: [
    { value: 'open', label: 'нет ответа' },
    { value: 'teacher', label: 'тот, кто объяснит и покажет' },
    { value: 'partner', label: 'тот, кто будет делать вместе со мной' },
    { value: 'adviser', label: 'тот, кто выслушает и подскажет' },
    { value: 'any', label: 'всё равно, главное – чтобы нашлось время' },
  ],
  initial: 'open',
} as const;

export const menteeQuestionnaire = definePaper({
  kind: 'mentee-questionnaire',
  texts: textsOf,
  editable: {
    intro: 'Вступление',
    'questions.requests': 'Вопрос 1',
    'questions.difficulties': 'Вопрос 2',
    'questions.expectations': 'Вопрос 3',
    'questions.mentor': 'Вопрос 4',
    'questions.meeting': 'Вопрос 5',
    'questions.time': 'Вопрос 6',
    'questions.wishes': 'Вопрос 7',
    separate: 'О хранении анкеты',
  },
  fields: {
    requests: { type: 'text', label: 'Что хочет освоить', help: 'Пусто – запрос из базы' },
    difficulties: { type: 'text', label: 'Что даётся труднее всего' },
    expectations: { type: 'text', label: 'Чего ждёт от наставника' },
    mentor: mentorField,
    meeting: meetingField,
    time: { type: 'line', label: 'Дни и часы для встреч' },
    wishes: { type: 'text', label: 'Пожелания' },
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
        answered(questions.requests, values.requests || (subject?.requests.join(', ') ?? ''), 3),
        answered(questions.difficulties, values.difficulties, 2),
        answered(questions.expectations, values.expectations, 2),
        ticked(questions.mentor, mentorField, values.mentor),
        ticked(questions.meeting, meetingField, values.meeting),
        answered(questions.time, values.time, 1),
        answered(questions.wishes, values.wishes, 2),
        [paragraph('smallClosing', texts.separate)],
        signLine(subject?.person.short.nom ?? ''),
      ),
    ]);
  },
});
