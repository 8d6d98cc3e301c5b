// Matching in Russian words. Nobody's sex is known here: names stand in the nominative and verbs need no gender.
import { counted } from '../texts/counted';
import type { AssignmentFault } from './checkAssignment';
import type { Wish } from './cost';
import type { Assignment, Importance, MatchingProblem, ObstacleCode, RefusedPair } from './model';
import type { Alternative, MenteeChange, PairReasons, Price } from './reasons';
import { tableOf } from './table';
import type { UnmatchedReason } from './unmatched';

export const importanceTexts: Readonly<Record<Importance, string>> = {
  important: 'важно',
  desirable: 'желательно',
  unimportant: 'неважно',
};

const obstacleTexts: Readonly<Record<RefusedPair['obstacle']['code'], string>> = {
  'mentor-excluded': 'наставник не участвует',
  'mentee-excluded': 'наставляемый не участвует',
  'same-person': 'это один и тот же человек',
  'already-pair': 'эта пара уже действует',
  forbidden: 'пара запрещена',
  form: 'разные формы наставничества',
  variant: 'разные варианты формы',
  days: 'нет общего свободного дня',
  period: 'не совпадают сроки участия',
  subject: 'нет общего предмета',
  class: 'разные классы',
  circle: 'получится круг: наставляемый сам наставляет этого наставника, прямо или через других',
  'no-places': 'у наставника нет свободных мест',
  'mentee-taken': 'наставляемый уже в закреплённой паре',
};

/** «нет общего предмета»; «пара запрещена: просьба родителей» */
export function obstacleText(obstacle: RefusedPair['obstacle']): string {
  const text = obstacleTexts[obstacle.code];
  return 'reason' in obstacle && obstacle.reason !== '' ? `${text}: ${obstacle.reason}` : text;
}

/** «первый выбор наставляемого, второй — наставника; предмет совпадает; нагрузка 1 из 2» */
export function reasonsText(reasons: PairReasons): string {
  const parts = [wishesText(reasons.wishOfMentee, reasons.wishOfMentor)];
  if (reasons.fixed) parts.unshift('пара закреплена');
  if (reasons.hasSubjects)
    parts.push(reasons.subjects.length > 0 ? 'предмет совпадает' : 'общего предмета нет');
  if (reasons.requests > 0) {
    const met = reasons.requestsMet.length;
    parts.push(
      met === 0
        ? 'запросы не покрыты'
        : `запросы: ${met} из ${reasons.requests} (${reasons.requestsMet.join(', ')})`,
    );
  }
  parts.push(`нагрузка ${reasons.load} из ${reasons.capacity}`);
  return parts.join('; ');
}

/** «все места заняты: Примерова А. С. (Образцов И. П.)» */
export function unmatchedText(problem: MatchingProblem, reason: UnmatchedReason): string {
  const { mentorName, menteeName } = namesOf(problem);
  switch (reason.code) {
    case 'excluded':
      return `не участвует: ${reason.reason}`;
    case 'nobody-allowed':
      return reason.obstacles.length === 0
        ? 'нет ни одного наставника'
        : `нет подходящего наставника: ${reason.obstacles.map(({ code, count }) => obstacleCount(code, count)).join(', ')}`;
    case 'all-taken':
      return `у подходящих наставников заняты все места: ${shortList(
        reason.mentors.map(({ mentorId, menteeIds }) => {
          const by = menteeIds.map(menteeName).join(', ');
          return by === '' ? mentorName(mentorId) : `${mentorName(mentorId)} (${by})`;
        }),
      )}`;
    case 'circles':
      return `с любым из свободных наставников получится круг: ${shortList(reason.mentorIds.map(mentorName))}`;
    case 'places-left':
      return `пара не составлена, места есть: ${shortList(reason.mentorIds.map(mentorName))}`;
  }
}

/** «Примерова А. С. (первый выбор): нужно второе место, сейчас занято 1 из 1 (Образцов И. П.); тогда …» */
export function alternativeText(problem: MatchingProblem, alternative: Alternative): string {
  const { mentorName, menteeName } = namesOf(problem);
  const { mentorId, wish, obstacle, load, capacity, heldBy, price } = alternative;
  const who = mentorName(mentorId) + (wish.rank === null ? '' : ` (${ordinal(wish.rank)} выбор)`);
  if (obstacle) return `${who}: ${obstacleText(obstacle)}`;
  const holders = heldBy.map(
    ({ menteeId, fixed }) => menteeName(menteeId) + (fixed ? ' — пара закреплена' : ''),
  );
  const taken = `${load} из ${capacity}${holders.length > 0 ? ` (${holders.join(', ')})` : ''}`;
  const need =
    load < capacity
      ? `место есть, занято ${taken}`
      : `нужно ${neuterOrdinal(load + 1)} место, сейчас занято ${taken}`;
  return price ? `${who}: ${need}; ${priceText(problem, price)}` : `${who}: ${need}`;
}

/** «тогда Образцов И. П. → Пробная Т. В. (третий выбор вместо первого)» */
function priceText(problem: MatchingProblem, price: Price): string {
  const parts: string[] = [];
  if (price.changes.length > 0) {
    parts.push(`тогда ${price.changes.map((change) => changeText(problem, change)).join(', ')}`);
  } else {
    parts.push('у других ничего не изменится');
  }
  if (price.fewerMatched > 0) {
    parts.push(`без пары станет на ${counted(price.fewerMatched, 'человека', 'человека', 'человек')} больше`);
  } else if (price.cost === 0) parts.push('в целом так же хорошо');
  else parts.push(`в целом хуже на ${counted(price.cost, 'балл', 'балла', 'баллов')}`);
  return parts.join('; ');
}

/** One fault of pairs put together by hand, as a sentence without its full stop. */
export function faultText(problem: MatchingProblem, fault: AssignmentFault): string {
  const { mentorName, menteeName, pairName } = namesOf(problem);
  switch (fault.code) {
    case 'stranger':
      return `в паре ${pairName(fault)} есть тот, кого нет в списках`;
    case 'obstacle':
      return `${pairName(fault)}: ${obstacleText(fault.obstacle)}`;
    case 'too-many':
      return `${mentorName(fault.mentorId)}: ${counted(fault.mentees, 'наставляемый', 'наставляемых', 'наставляемых')} на ${counted(fault.places, 'свободное место', 'свободных места', 'свободных мест')}`;
    case 'several-mentors':
      return `${menteeName(fault.menteeId)}: сразу несколько наставников (${fault.mentorIds.map(mentorName).join(', ')})`;
    case 'circle':
      return `наставничество идёт по кругу: ${fault.pairs.map(pairName).join(', ')}`;
    case 'fixed-missing':
      return `закреплённой пары ${pairName(fault)} нет среди предложенных`;
  }
}

/** «Примерова А. С. — Образцов И. П.: нет общего предмета» */
export function refusedText(problem: MatchingProblem, refused: RefusedPair): string {
  return `${namesOf(problem).pairName(refused)}: ${obstacleText(refused.obstacle)}`;
}

/** «Примерова А. С. и Образцов И. П. предпочли бы друг друга» */
export function blockingPairText(
  problem: MatchingProblem,
  { mentorId, menteeId }: Assignment[number],
): string {
  const { mentorName, menteeName } = namesOf(problem);
  return `${mentorName(mentorId)} и ${menteeName(menteeId)} предпочли бы друг друга`;
}

function wishesText(ofMentee: Wish, ofMentor: Wish): string {
  if (ofMentee.rank !== null && ofMentor.rank !== null) {
    return ofMentee.rank === ofMentor.rank
      ? `взаимно ${ordinal(ofMentee.rank)} выбор`
      : `${ordinal(ofMentee.rank)} выбор наставляемого, ${ordinal(ofMentor.rank)} — наставника`;
  }
  const menteeText =
    ofMentee.rank !== null
      ? `${ordinal(ofMentee.rank)} выбор наставляемого`
      : ofMentee.anyNamed
        ? 'наставляемый его не называл'
        : 'у наставляемого нет пожеланий';
  const mentorText =
    ofMentor.rank !== null
      ? `${ordinal(ofMentor.rank)} выбор наставника`
      : ofMentor.anyNamed
        ? 'наставник его не называл'
        : 'у наставника нет пожеланий';
  return `${menteeText}; ${mentorText}`;
}

function changeText(problem: MatchingProblem, { menteeId, from, to }: MenteeChange): string {
  const { mentorName, menteeName } = namesOf(problem);
  if (to === null) return `${menteeName(menteeId)} → без пары`;
  const [before, after] = [from?.wish.rank ?? null, to.wish.rank];
  const unlike = from !== null && before !== after;
  const instead = unlike
    ? ` вместо ${before === null ? 'того, кто не был назван' : ordinalGenitive(before)}`
    : '';
  const choice = after === null ? (to.wish.anyNamed ? 'не из названных' : '') : `${ordinal(after)} выбор`;
  const words = `${choice}${choice === '' ? '' : instead}`;
  return `${menteeName(menteeId)} → ${mentorName(to.mentorId)}${words === '' ? '' : ` (${words})`}`;
}

function obstacleCount(code: ObstacleCode, count: number): string {
  return `${obstacleTexts[code]} — ${count}`;
}

const LONGEST_LIST = 5;

function shortList(texts: readonly string[]): string {
  const shown = texts.slice(0, LONGEST_LIST).join('; ');
  return texts.length > LONGEST_LIST ? `${shown} и ещё ${texts.length - LONGEST_LIST}` : shown;
}

/** Names by id; a stranger's id stands for itself. */
function namesOf(problem: MatchingProblem) {
  const table = tableOf(problem);
  const mentorName = (id: number) => table.mentors[table.mentorIndex.get(id) ?? NaN]?.name ?? `№ ${id}`;
  const menteeName = (id: number) => table.mentees[table.menteeIndex.get(id) ?? NaN]?.name ?? `№ ${id}`;
  const pairName = ({ mentorId, menteeId }: Assignment[number]) =>
    `${mentorName(mentorId)} — ${menteeName(menteeId)}`;
  return { mentorName, menteeName, pairName };
}

const STEMS = ['перв', 'втор', 'трет', 'четвёрт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'] as const;

/** «первый», «второй», «11-й» */
function ordinal(number: number): string {
  const stem = STEMS[number - 1];
  if (stem === undefined) return `${number}-й`;
  if (number === 3) return 'третий';
  return stem + ([2, 6, 7, 8].includes(number) ? 'ой' : 'ый');
}

/** «первого», «третьего», «11-го» */
function ordinalGenitive(number: number): string {
  const stem = STEMS[number - 1];
  if (stem === undefined) return `${number}-го`;
  return stem + (number === 3 ? 'ьего' : 'ого');
}

/** «второе», «третье», «11-е» */
function neuterOrdinal(number: number): string {
  const stem = STEMS[number - 1];
  if (stem === undefined) return `${number}-е`;
  return stem + (number === 3 ? 'ье' : 'ое');
}
