// Words in cells and what they mean. Every reader gives null for a word that it does not know.
import type { ParticipantRole, PersonCategory, TargetGroup } from '../../../shared/model/people';
import type { Sex } from '../../../shared/model/personName';
import { plain } from '../../../shared/people/search';

/** «–», «нет», «н/д»: a cell that says that there is nothing. */
export function isBlank(text: string): boolean {
  return /^(?:[-–—_.*\s]*|нет|н\/?д|не указан[оа]?|отсутствует|не имеет)$/iu.test(text.trim());
}

type Words<Meaning> = readonly (readonly [RegExp, Meaning])[];

function meaningOf<Meaning>(text: string, words: Words<Meaning>): Meaning | null {
  const key = plain(text).replace(/\s+/gu, ' ').trim();
  return words.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

const sexWords: Words<Sex> = [
  [/^(?:м|m|муж(?:ской|чина)?|мальчик|юноша)\.?$/u, 'male'],
  [/^(?:ж|f|жен(?:ский|щина)?|девочка|девушка)\.?$/u, 'female'],
];
export const readSex = (text: string): Sex | null => meaningOf(text, sexWords);

const categoryWords: Words<PersonCategory> = [
  [/родител|представител|^мать|^отец|опекун/u, 'parent'],
  [/ученик|учениц|обучающ|учащ|воспитанни|школьни/u, 'pupil'],
  [/внешн|извне|со стороны|партн|работодател|студент|выпускни|волонт/u, 'outside'],
  [/сотрудни|педагог|учител|работник|персонал|администрац|воспитател/u, 'staff'],
];
export const readCategory = (text: string): PersonCategory | null => meaningOf(text, categoryWords);

const roleWords: Words<ParticipantRole> = [
  [/наставляем|подопечн|mentee/u, 'mentee'],
  [/наставник|наставниц|наставничает|mentor/u, 'mentor'],
];
export const readRole = (text: string): ParticipantRole | null => meaningOf(text, roleWords);

const targetGroupWords: Words<TargetGroup> = [
  [/овз|огранич|инвалид|особые образоват/u, 'limitedHealth'],
  [/опытн|стажист|выгоран|профессиональн\S* (?:дефицит|затрудн)/u, 'experiencedInDifficulty'],
  [/молод|начинающ|нович|новый педагог|малоопытн/u, 'novice'],
  [/одар|талант|способн|мотивирован/u, 'talented'],
  [/трудност|неуспева|слабоуспева|отста|пассивн|испытыва|низк/u, 'struggling'],
];
export const readTargetGroup = (text: string): TargetGroup | null => meaningOf(text, targetGroupWords);

const qualificationWords: Words<string> = [
  [/^(?:в\/?к|вкк|высш\S*)(?: |$|\()/u, 'высшая'],
  [/^(?:1|i|перв\S*|1-?я|1 ?кк|пкк|i ?кк)(?: |$|\()/u, 'первая'],
  [/^(?:2|ii|втор\S*|2-?я)(?: |$|\()/u, 'вторая'],
  [/^(?:сзд|соотв\S*)(?: |$|\()/u, 'соответствие занимаемой должности'],
  [/^(?:б\/?к|без кат\S*|без квал\S*|не аттестован\S*)(?: |$|\()/u, 'без категории'],
  [/педагог-методист/u, 'педагог-методист'],
  [/педагог-наставник/u, 'педагог-наставник'],
];

/** The usual words of a qualification; null for others, which may stay as they are. */
export function readQualification(text: string): string | null {
  return meaningOf(text.replace(/(?<!\p{L})кв(?:\.|алификационная)?(?!\p{L})/giu, ' '), qualificationWords);
}

const relationWords: Words<string> = [
  [/(?:^|[^\p{L}])(?:мат(?:ь|ери)|мам[аы])(?![\p{L}])/u, 'мать'],
  [/(?:^|[^\p{L}])(?:от(?:ец|ца)|пап[аы])(?![\p{L}])/u, 'отец'],
  [/(?:^|[^\p{L}])(?:опекун(?:ша)?)(?![\p{L}])/u, 'опекун'],
  [/(?:^|[^\p{L}])(?:попечитель)(?![\p{L}])/u, 'попечитель'],
  [/(?:^|[^\p{L}])(?:бабушка)(?![\p{L}])/u, 'бабушка'],
  [/(?:^|[^\p{L}])(?:дедушка)(?![\p{L}])/u, 'дедушка'],
  [/(?:^|[^\p{L}])(?:тетя)(?![\p{L}])/u, 'тётя'],
  [/(?:^|[^\p{L}])(?:дядя)(?![\p{L}])/u, 'дядя'],
  [/(?:^|[^\p{L}])(?:сестра)(?![\p{L}])/u, 'сестра'],
  [/(?:^|[^\p{L}])(?:брат)(?![\p{L}])/u, 'брат'],
  [/(?:^|[^\p{L}])приемн\S*/u, 'приёмный родитель'],
  [/(?:^|[^\p{L}])усыновител/u, 'усыновитель'],
];
export const readRelation = (text: string): string | null => meaningOf(text, relationWords);

/** «ФИО матери» says whom the whole column names; «Родитель (мать, отец)» does not. */
export function relationOfTitle(title: string): string {
  const named = relationWords.filter(([pattern]) => pattern.test(plain(title)));
  const [only] = named;
  return named.length === 1 && only ? only[1] : '';
}

/** Latin letters that look like Russian ones: classes are often typed so. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/** «Aннa» with Latin letters among the Russian ones → «Анна»; a word of one alphabet stays. */
export function inCyrillic(word: string): string {
  if (!/[а-яё]/iu.test(word)) return word;
  const whole = word.replace(/[a-z]/giu, (letter) => {
    const capital = LOOKALIKES[letter.toUpperCase()];
    // «b», «h», «m» and «t» are no Russian letters, though their capitals look like ones.
    if (capital === undefined || /[bhkmt]/u.test(letter)) return letter;
    return letter === letter.toUpperCase() ? capital : capital.toLowerCase();
  });
  return /[a-z]/iu.test(whole) ? word : whole;
}

/** «4а», «4 "А"», «4-А класс» → «4 А»; «старшая группа» stays; null for what is no class («45», «химия»). */
export function readClass(text: string): string | null {
  const tidy = text
    .replace(/[«»"'“”„.]/gu, ' ')
    .replace(/(?:^|\s)кл(?:асс)?(?=\s|$)/iu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const match = /^(\d{1,2})(?:\s*-?\s*([\p{L}]{1,2}))?$/u.exec(tidy.replace(/(\d)кл(?:асс)?$/iu, '$1'));
  if (match) {
    const [, grade = '', letters = ''] = match;
    if (Number(grade) < 1 || Number(grade) > 12) return null;
    const cyrillic = letters.toUpperCase().replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter);
    return cyrillic === '' ? String(Number(grade)) : `${Number(grade)} ${cyrillic}`;
  }
  return /групп/iu.test(tidy) ? tidy : null;
}

/** «8 913 123-45-67», 89131234567 → «+7 913 123-45-67»; several through a comma; other words stay. */
export function readPhones(text: string): string {
  return text
    .split(/[,;\n/]|(?<=\d{4})\s+(?=(?:\+7|8)[\s(-]*\d{3})/u)
    .map((phone) => readPhone(phone.trim()))
    .filter((phone) => phone !== '')
    .join(', ');
}

function readPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const words = phone
    .replace(/(?:тел|моб|сот|дом|раб)(?:ефон|ильный|овый|ашний|очий)?[.:]?/giu, '')
    .replace(/[\d\s()+.-]/g, '');
  const national = digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits;
  if (words !== '' || national.length !== 10) return phone.replace(/\s+/gu, ' ');
  return `+7 ${national.slice(0, 3)} ${national.slice(3, 6)}-${national.slice(6, 8)}-${national.slice(8)}`;
}

export function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return (
    /^[\d\s()+.,;/-]+$/.test(text) && (digits.length === 10 || (digits.length >= 11 && /^[78]/.test(digits)))
  );
}

const EMAIL = /[^\s,;<>()]+@[^\s,;<>()]+\.[\p{L}\d]{2,}/gu;

export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[\p{L}\d]{2,}$/u.test(text.trim());
}

/** E-mails that stand among other contacts, and what is left without them. */
export function takeEmails(text: string): { readonly emails: string; readonly rest: string } {
  const emails = text.match(EMAIL) ?? [];
  const rest = text.replace(EMAIL, ' ').replace(/(?:e-?mail|эл(?:ектронная)?\.?\s*почта)\s*:?/giu, ' ');
  return { emails: emails.join(', '), rest: rest.replace(/[\s,;]+$/u, '').replace(/^[\s,;]+/u, '') };
}

/** «математика; физика» and a line each; a comma inside brackets does not part. */
export function readTags(text: string): readonly string[] {
  return text
    .split(/[;\n•]|,(?![^(]*\))/u)
    .map((tag) =>
      tag
        .replace(/^[\s–—-]+/u, '')
        .replace(/[\s.]+$/u, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((tag) => tag !== '' && !isBlank(tag));
}
