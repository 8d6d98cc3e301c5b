// Taking a consent back, and what that stops: told before it is done, and noted after.
import type { Pair, PairOrder } from '../../shared/contract/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { fullName } from '../../shared/model/personName';
import { fail, ok, type Result } from '../../shared/model/result';
import { counted } from '../../shared/texts/counted';
import { numericDate } from '../../shared/texts/dates';
import type { Database } from '../database/connection';
import { listOrders } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import { listRounds, readRound } from '../pairs/rounds';
import { readPerson } from '../people/roster';
import { consentRules } from './consentRules';
import { actBy } from './consentState';
import * as repository from './repository';
import type { ConsentRecord } from './repository';

/**
 * What taking this consent back today would stop and flag, a sentence each; dates count from today.
 * Refusals: not-found, consent-not-signed.
 */
export function consequencesOf(database: Database, id: number, today: PlainDate): Result<readonly string[]> {
  const consent = signedConsent(database, id);
  return consent.ok ? consequences(database, { ...consent.value, withdrawnOn: today }, today) : consent;
}

/**
 * Notes that a consent was taken back on a day.
 * Refusals: not-found, consent-not-signed, date-in-future, dates-backwards (before it was signed).
 */
export function withdrawConsent(
  database: Database,
  { id, withdrawnOn, note }: { readonly id: number; readonly withdrawnOn: PlainDate; readonly note: string },
  today: PlainDate,
): Result<{ consequences: readonly string[] }> {
  const found = signedConsent(database, id);
  if (!found.ok) return found;
  const { signedOn } = found.value;
  if (withdrawnOn > today) return fail('date-in-future', { date: withdrawnOn });
  if (signedOn !== null && withdrawnOn < signedOn) {
    return fail('dates-backwards', { earlier: 'подписано', later: 'отозвано' });
  }
  const withdrawn = { ...found.value, withdrawnOn, note: note.trim() === '' ? found.value.note : note };
  const lines = consequences(database, withdrawn, today);
  if (!lines.ok) return lines;
  repository.updateConsent(database, withdrawn);
  return ok({ consequences: lines.value });
}

function signedConsent(database: Database, id: number): Result<ConsentRecord> {
  const consent = repository.findConsent(database, id);
  if (!consent) return fail('not-found', { what: 'consent' });
  if (consent.signedOn !== null) return ok(consent);
  const person = readPerson(database, consent.personId);
  return fail('consent-not-signed', { fullName: person ? fullName(person) : '' });
}

function consequences(
  database: Database,
  consent: ConsentRecord,
  today: PlainDate,
): Result<readonly string[]> {
  if (consent.kind === 'dissemination') return ok(afterDissemination(consent));
  const pairs = listPairs(database, today);
  if (!pairs.ok) return pairs;
  const orders = listOrders(database, today);
  if (!orders.ok) return orders;
  const drafts = draftsWith(database, consent.personId, today);
  if (!drafts.ok) return drafts;
  const approvals = orders.value.filter(({ kind, signed }) => kind === 'approval' && !signed);
  return ok([
    consent.kind === 'processing'
      ? 'Человек не войдёт в новые приказы, пока не даст согласие снова.'
      : 'Наставник не войдёт в новые приказы, пока не даст согласие снова.',
    ...(consent.kind === 'processing' ? destruction(consent) : []),
    ...pairs.value
      .filter((pair) => takesPart(pair, consent))
      .flatMap((pair) => aboutPair(pair, consent, approvals)),
    ...drafts.value.map(
      (title) => `Распределение «${title}» придётся изменить: человеку там подобрана пара.`,
    ),
  ]);
}

/** Titles of the matching rounds whose draft has a pair for this person. */
function draftsWith(database: Database, personId: number, today: PlainDate): Result<readonly string[]> {
  const rounds = listRounds(database, today);
  if (!rounds.ok) return rounds;
  const titles: string[] = [];
  for (const { id } of rounds.value.filter(({ drafted }) => drafted > 0)) {
    const round = readRound(database, id, today);
    if (!round.ok) return round;
    const roles = new Set(round.value.people.filter((one) => one.personId === personId).map((one) => one.id));
    const isDrafted = round.value.draft.some(
      ({ mentorId, menteeId }) => roles.has(mentorId) || roles.has(menteeId),
    );
    if (isDrafted) titles.push(round.value.title);
  }
  return ok(titles);
}

function afterDissemination(consent: ConsentRecord): readonly string[] {
  const by = actBy(consent);
  const term = consentRules.actAfterWithdrawal.dissemination;
  const place = consent.siteAddress === '' ? '' : ` Адрес: ${consent.siteAddress}.`;
  return [
    ...(by === null || term === null
      ? []
      : [
          `Распространение опубликованного нужно прекратить до ${numericDate(by)} (${daysWords(term)}): имя, фотография и другие сведения убираются с сайта и из открытых групп.${place}`,
        ]),
    'Новые публикации с именем или фотографией запрещены; обобщённые цифры публиковать можно.',
  ];
}

function destruction(consent: ConsentRecord): readonly string[] {
  const by = actBy(consent);
  const term = consentRules.actAfterWithdrawal.processing;
  return by === null || term === null
    ? []
    : [
        `Обработку данных нужно прекратить и уничтожить их до ${numericDate(by)} (${daysWords(term)}), кроме того, что школа обязана хранить по закону: подписанных приказов и самого согласия.`,
      ];
}

function aboutPair(pair: Pair, consent: ConsentRecord, approvals: readonly PairOrder[]): readonly string[] {
  const words = pairWords(pair);
  const drafts = approvals.filter(({ pairIds }) => pairIds.includes(pair.id));
  const draftWords =
    drafts.length === 0
      ? ''
      : ` Она стоит в проекте ${drafts.map(orderWords).join(', ')}: его нельзя будет подписать.`;
  if (pair.status === 'proposed') return [`Предложенную пару ${words} нельзя будет утвердить.${draftWords}`];
  const isMentor = pair.mentor.personId === consent.personId;
  const cure = isMentor
    ? 'Назначьте другого наставника или прекратите её приказом.'
    : 'Решите, продолжать ли её: для прекращения нужен приказ.';
  return [
    `${pair.status === 'active' ? 'Действующая' : 'Утверждённая'} пара ${words} получит отметку. ${cure}${draftWords}`,
  ];
}

function takesPart(pair: Pair, { personId, kind }: ConsentRecord): boolean {
  if (pair.status === 'completed' || pair.status === 'dissolved') return false;
  if (pair.mentor.personId === personId) return true;
  return (
    kind === 'processing' &&
    pair.mentees.some((mentee) => mentee.personId === personId && mentee.until === null)
  );
}

function pairWords({ mentor, mentees }: Pair): string {
  const names = mentees.filter(({ until }) => until === null).map(({ shortName }) => shortName);
  return `«${mentor.shortName} – ${names.join(', ')}»`;
}

function orderWords({ number, date }: PairOrder): string {
  if (number === '') return 'приказа без номера';
  return `приказа № ${number}${date === null ? '' : ` от ${numericDate(date)}`}`;
}

function daysWords({ days, working }: { readonly days: number; readonly working: boolean }): string {
  return working
    ? counted(days, 'рабочий день', 'рабочих дня', 'рабочих дней')
    : counted(days, 'день', 'дня', 'дней');
}
