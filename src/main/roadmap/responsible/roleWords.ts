// The words that roles begin with, and what their form says: one person, several, or a body.

export type RoleNumber = 'one' | 'several' | 'body';

/** What the word names in the nominative, or null when no role begins with it. */
export function roleNumber(word: string): RoleNumber | null {
  return numbers.get(normal(word)) ?? compoundNumber(normal(word));
}

/** «директора», «учителя», «математики»: the nominative plural and the genitive singular look the same. */
export function isGenitiveToo(word: string): boolean {
  return genitiveToo.has(normal(word)) || subjects.has(normal(word));
}

/** «заместитель», «и.о.», «советник»: what follows is whose deputy it is. */
export function takesGenitive(word: string): boolean {
  return deputies.has(normal(word));
}

/** «педагог психолог» is one role that lost its hyphen. */
export function takesSecondNoun(word: string): boolean {
  return ['педагог', 'учитель', 'воспитатель', 'педагоги', 'учителя', 'воспитатели'].includes(normal(word));
}

/** «социальный», «классные», «рабочая», and short ones: «кл.», «соц.» */
export function isNominativeAdjective(word: string): boolean {
  const plain = normal(word);
  const declined = plain.length >= 4 && /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.test(plain);
  return declined || shortAdjectives.has(plain) || plain === 'все' || plain === 'весь';
}

/** Words that keep their full stop at the end of a role. */
export function isAbbreviation(word: string): boolean {
  const plain = normal(word);
  return plain.length === 1 || shortAdjectives.has(plain) || shortNouns.has(plain);
}

/** «УВР», «ВР», «АХЧ»: what a deputy is for. */
export function isField(word: string): boolean {
  return /^\p{Lu}{1,4}Р$/u.test(word) || ['АХЧ', 'АХД', 'ИКТ', 'БЖ', 'ОБЖ', 'ДО'].includes(word);
}

export function isPreposition(word: string): boolean {
  return prepositions.has(normal(word));
}

/** The first of two halves that a hyphen always joins: «социально-психологическая». */
export function isCompoundHead(word: string): boolean {
  return compoundHeads.has(normal(word));
}

/** The subject that a teacher teaches, in the genitive. */
export function isSubject(word: string): boolean {
  return subjects.has(normal(word));
}

function normal(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.,:;]+$/u, '');
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** One person, and how several are called. */
const persons = words(`
  директор/директора заместитель/заместители зам/замы завуч/завучи завхоз/завхозы куратор/кураторы
  координатор/координаторы наставник/наставники наставляемый/наставляемые педагог/педагоги учитель/учителя
  преподаватель/преподаватели воспитатель/воспитатели руководитель/руководители психолог/психологи
  логопед/логопеды дефектолог/дефектологи организатор/организаторы библиотекарь/библиотекари
  секретарь/секретари методист/методисты специалист/специалисты советник/советники председатель/председатели
  заведующий/заведующие заведующая/заведующие ответственный/ответственные ответственная/ответственные
  начальник/начальники инспектор/инспекторы инженер/инженеры бухгалтер/бухгалтеры экономист/экономисты
  делопроизводитель/делопроизводители вожатый/вожатые вожатая/вожатые тьютор/тьюторы мастер/мастера
  тренер/тренеры инструктор/инструкторы врач/врачи медсестра/медсестры медработник/медработники
  фельдшер/фельдшеры дворник/дворники сторож/сторожа повар/повара водитель/водители лаборант/лаборанты
  оператор/операторы администратор/администраторы модератор/модераторы эксперт/эксперты родитель/родители
  ученик/ученики обучающийся/обучающиеся учащийся/учащиеся студент/студенты выпускник/выпускники
  школьник/школьники воспитанник/воспитанники участник/участники член/члены представитель/представители
  сотрудник/сотрудники работник/работники работодатель/работодатели партнер/партнеры волонтер/волонтеры
  активист/активисты староста/старосты лидер/лидеры предметник/предметники исполнитель/исполнители
  автор/авторы разработчик/разработчики помощник/помощники менеджер/менеджеры юрист/юристы
  музыкант/музыканты стажер/стажеры консультант/консультанты депутат/депутаты глава/главы
  ассистент/ассистенты хореограф/хореографы концертмейстер/концертмейстеры системотехник/системотехники
  программист/программисты комендант/коменданты техник/техники уборщик/уборщики тренер/тренера
  математик/математики историк/историки соцпедагог/соцпедагоги
  замдиректора/замдиректора гардеробщик/гардеробщики слушатель/слушатели кадровик/кадровики
`);

const plurals = words('дети коллеги');

const bodies = words(`
  администрация совет педсовет педколлектив комитет комиссия группа коллектив отдел отделение управление
  министерство департамент центр служба библиотека бухгалтерия профком оргкомитет актив собрание команда
  методобъединение объединение организация учреждение штаб бюро кафедра музей клуб родком самоуправление
  консилиум дирекция руководство общественность предприятие филиал лаборатория профсоюз колледж лицей гимназия школа
`);

const genitiveToo = new Set(
  words('директора учителя мастера тренера повара сторожа главы медсестры старосты предприятия педсовета'),
);

const deputies = new Set(
  words(`заместитель заместители зам замы помощник помощники советник советники и.о врио секретарь ио кабинет
    председатель при имени им`),
);

const shortAdjectives = new Set(words('кл соц пед ст гл мл мед школ муз физ нач отв др'));
const shortNouns = new Set(
  words('зам зав рук дир психол библ пом предс восп уч орг и.о т.д т.п пр преп инстр'),
);

const prepositions = new Set(
  words('по при в во за на из от для с со к у о об под над через без между до совместно как или имени им'),
);

const compoundHeads = new Set(
  words(`социально психолого учебно научно культурно организационно информационно спортивно военно
    воспитательно методико научно административно художественно медико инженерно`),
);

const subjects = new Set(
  words(`математики физики химии истории биологии литературы информатики географии технологии музыки
    обществознания экономики астрономии физкультуры черчения изо обж мхк`),
);

const numbers = buildNumbers();

function buildNumbers(): ReadonlyMap<string, RoleNumber> {
  const map = new Map<string, RoleNumber>();
  for (const body of bodies) map.set(body, 'body');
  for (const person of persons) {
    const [one = '', several = ''] = person.split('/');
    map.set(one, 'one');
    map.set(several, 'several');
  }
  for (const plural of plurals) map.set(plural, 'several');
  for (const short of ['зав', 'рук', 'дир', 'пом', 'предс', 'и.о', 'врио', 'ио', 'психол', 'библ'])
    map.set(short, 'one');
  return map;
}

/** «педагоги-психологи», «учителя-предметники», «зам.директора», «кл.руководители». */
function compoundNumber(word: string): RoleNumber | null {
  if (word.includes('.')) {
    const [first = '', second = ''] = word.split('.');
    if (numbers.has(first)) return numbers.get(first) ?? null;
    return shortAdjectives.has(first) ? roleNumber(second) : null;
  }
  const halves = word.split('-');
  const last = halves.at(-1) ?? '';
  const first = halves[0] ?? '';
  if (halves.length < 2) return null;
  return numbers.get(last) ?? numbers.get(first) ?? null;
}
