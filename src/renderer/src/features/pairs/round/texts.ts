// Words of the matching's screen and of a round's settings.
import { importances } from '../../../../../shared/matching/model';
import { importanceTexts } from '../../../../../shared/matching/texts';

export const roundTexts = {
  screen: 'Подбор',
  round: 'Подбор',
  step: 'Шаг',
  steps: { answers: 'Анкеты', board: 'Доска' },
  add: 'Новый подбор…',
  settings: 'Настройки подбора…',

  noPeople: {
    title: 'Здесь подбирают пары',
    lead: 'Наставляемые и наставники называют, с кем хотели бы работать, а программа предлагает пары и объясняет каждую. Сначала нужны участники с ролями наставника и наставляемого.',
    go: 'Перейти к участникам',
  },
  noRounds: {
    title: 'Подбор ещё не начат',
    lead: 'После групповой встречи соберите анкеты: кого каждый хотел бы видеть рядом. Введите их с клавиатуры, и программа предложит пары.',
    start: 'Начать подбор…',
  },

  newTitle: 'Новый подбор',
  editTitle: 'Настройки подбора',
  title: 'Название',
  suggestedTitle: (year: string) => `Подбор ${year}`,
  form: 'Форма наставничества',
  anyForm: 'Все формы',
  heldOn: 'Групповая встреча',
  choices: 'Сколько можно назвать',
  weights: 'Что важно при подборе',
  wishes: {
    menteeChoice: 'Выбор наставляемого',
    mentorChoice: 'Выбор наставника',
    competence: 'Компетенции и запрос',
    loadBalance: 'Равная нагрузка наставников',
  },
  importances: importances.map((value) => ({ value, label: importanceTexts[value] })),
  sameSubject: 'Только наставник с тем же предметом',
  sameSubjectHelp: 'Относится к наставляемым, у которых предметы указаны.',
  sameClass: 'Только наставник того же класса',
  sameClassHelp: 'Относится к наставляемым, у которых указан класс.',
  save: 'Сохранить',
  create: 'Начать подбор',
  cancel: 'Отмена',
  remove: 'Удалить подбор',
  removing: {
    title: 'Удалить подбор?',
    text: 'Анкеты и черновик этого подбора пропадут. Принятые пары останутся.',
    yes: 'Удалить подбор',
    no: 'Оставить',
  },
} as const;
