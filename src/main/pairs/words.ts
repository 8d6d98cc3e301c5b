// What pairs, orders and rounds say in Russian: problems, obstacles, and the lines of a pair's history.
import type { PlainDate } from '../../shared/model/plainDate';
import { counted } from '../../shared/texts/counted';
import { dashedRange, numericDate } from '../../shared/texts/dates';

const NBSP = '\u00A0';

interface Period {
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
}

/** «приказ № 5 от 05.10.2021» begins with «№». */
function numberAndDate(number: string, date: PlainDate | null): string {
  const numbered = number === '' ? 'без номера' : `№${NBSP}${number}`;
  return date === null ? numbered : `${numbered} от ${numericDate(date)}`;
}

function periodText({ since, until }: Period): string {
  const text = dashedRange({ start: since, end: until });
  return text === '' ? 'не указан' : text;
}

const mentees = (count: number) => counted(count, 'наставляемый', 'наставляемых', 'наставляемых');

/** Why a pair may not be so; each is a clause without a full stop. */
export const pairProblems = {
  notMentor: (name: string) => `${name}: нет роли наставника`,
  notMentee: (name: string) => `${name}: нет роли наставляемого`,
  left: (name: string) => `${name}: выбыл(а) из программы`,
  samePerson: (name: string) => `${name}: наставник не может быть наставляемым в своей паре`,
  twiceNamed: (name: string) => `${name}: назван(а) в группе дважды`,
  duplicate: (mentor: string, mentee: string) => `${mentor} и ${mentee} уже в паре на это время`,
  otherMentor: (mentee: string, mentor: string) => `${mentee}: по этой форме уже есть наставник (${mentor})`,
  overCapacity: (mentor: string, load: number, capacity: number) =>
    `${mentor}: будет ${mentees(load)}, а мест ${capacity}`,
  circle: (names: readonly string[]) => `наставничество пошло бы по кругу (${names.join(' → ')})`,
  mentorFixed: 'наставника утверждённой пары не меняют: расторгните её приказом и предложите новую',
  formFixed: 'форму утверждённой пары не меняют: расторгните её приказом и предложите новую',
  beforeOrder: (number: string, date: PlainDate) =>
    `период не может начаться раньше приказа ${numberAndDate(number, date)}`,
  inDraftOrder: (number: string, date: PlainDate | null) =>
    `она названа в проекте приказа (${numberAndDate(number, date)})`,
  addendumUndated: 'у подписанного соглашения должна быть дата',
} as const;

/** What a pair as a whole lacks. */
export const obstacleWords = {
  nobody: 'в паре никого не осталось',
  noPeriod: 'не указан период',
  overCapacity: (load: number, capacity: number) => `у наставника ${mentees(load)}, а мест ${capacity}`,
  noAddendum: 'нет дополнительного соглашения к трудовому договору (ст. 351.8 ТК РФ)',
  addendumLater: (date: PlainDate) =>
    `дополнительное соглашение подписано позже приказа, ${numericDate(date)} (ст. 351.8 ТК РФ)`,
  earlierThanApproval: (date: PlainDate) => `утверждена позже, ${numericDate(date)}`,
  beginsEarlier: (date: PlainDate) => `период начинается раньше приказа, ${numericDate(date)}`,
  interviewLater: (name: string) => `${name}: собеседование проведено позже даты приказа`,
  consentLater: (name: string) => `${name}: согласие на обработку данных подписано позже даты приказа`,
  wrongStatus: (status: string) => `пара уже ${status}`,
} as const;

/** Why an order may not be so. */
export const orderProblems = {
  notProposed: (pair: string, status: string) => `${pair}: пара ${status}, утверждать нечего`,
  notRunning: (pair: string, status: string) => `${pair}: пара ${status}, расторгать нечего`,
  inOtherOrder: (pair: string, number: string, date: PlainDate | null) =>
    `${pair}: уже в другом приказе (${numberAndDate(number, date)})`,
  twiceNamed: (pair: string) => `${pair}: пара названа дважды`,
  noReason: 'не указана причина расторжения',
  kindFixed: 'вид приказа не меняют: составьте другой',
} as const;

/** Lines of a pair's history; the day stands beside them. */
export const pairEvents = {
  proposedByRound: (title: string) => `предложена подбором «${title}»`,
  proposedByHand: 'предложена вручную',
  approved: (number: string, date: PlainDate) => `утверждена приказом ${numberAndDate(number, date)}`,
  dissolved: (number: string, date: PlainDate, reason: string) =>
    `расторгнута приказом ${numberAndDate(number, date)}: ${reason}`,
  started: 'начала работу',
  completed: (note: string) => (note === '' ? 'завершена' : `завершена: ${note}`),
  joined: (name: string) => `в группу вошёл наставляемый: ${name}`,
  left: (name: string) => `из группы вышел наставляемый: ${name}`,
  period: (before: Period, after: Period) => `период изменён: ${periodText(before)} → ${periodText(after)}`,
  variant: (before: string, after: string) =>
    `вариант изменён: ${before === '' ? 'не указан' : before} → ${after === '' ? 'не указан' : after}`,
  addendum: (number: string, date: PlainDate) =>
    `подписано дополнительное соглашение ${numberAndDate(number, date)}`,
} as const;

/** What one wanted to do with a pair: «Пара в состоянии «завершена»: начать работу нельзя». */
export const pairDeeds = {
  edit: 'изменить её',
  remove: 'удалить её',
  start: 'начать работу',
  complete: 'завершить её',
} as const;

/** Why somebody takes no part in a matching. */
export const exclusionWords = {
  hasMentor: (mentor: string) => `уже есть наставник (${mentor})`,
} as const;

/** Why a questionnaire was not taken. */
export const answerProblems = {
  notInRound: 'этого человека нет в списке подбора',
  ownSide: (name: string) => `${name} — на той же стороне, выбирают из другой`,
  self: 'выбрать можно только другого человека',
  repeated: (name: string) => `${name} — выбор повторяется`,
  tooMany: (choices: number) => `названо больше людей, чем можно (${choices})`,
  refusedAndChosen: 'отмечен отказ, но названы люди',
} as const;

export const pictureTexts = {
  title: 'Кто кого наставляет',
  caption: (day: string) => `состояние на ${day}`,
  fileName: 'Наставнические пары',
} as const;
