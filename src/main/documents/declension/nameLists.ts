// Names that their ending does not tell apart. Without ё.
import { words } from './letters';

/** Бонч-Бруевич, Кара-Мурза, Тер-Петросян, фон Дервиз: a first part that is no surname by itself is not declined. */
export const fixedFirstParts = words(`
  бонч кара тер сан санкт нью гали мелик мирза ага гаджи хаджи хан шах бек бей баш мир кул алан ак уз кучук
  ван фон дер ден де да ди ду дю дель делла ла ле лос о мак сен сент шен аль эль ас ар ат ибн бен бин абу абд абдул абдель
  гут демут сквозник грум туган тян дон шолом борух призван сайн нур кенин
  жан
`);

/** Март-оол, Гусейн-заде, Аслан-бек: what stands before such a last part is not declined. */
export const fixingLastParts = words('оол бек хан бей заде паша мурза гирей оглы кызы улы');

/** Дюма, Петипа, Золя: French surnames with the stress on -а, -я. Stressed -уа, -иа need no list. */
export const stressedFrench = words(`
  дюма дега петипа тома люка ферма гамарра золя труайя
`);

/** Сова, Калина: nouns although surnames in -ова, -ина are mostly possessive. Смородина of a woman stays possessive. */
export const nounsLikePossessives = words(`
  сова корова вдова голова подкова дуброва диброва обнова основа крова полова королева дева рева лева ева плева
  калина малина бузина тычина щербина дубина година дружина ялина половина скотина лучина
  казанова канова шенгелая цулая хубулая цхакая
`);

/** Грином, Дарвином: foreigners' surnames in -ин, -ов, and Russian nouns: господином, островом. */
export const nounsInInOv = words(`
  дарвин чаплин кронин франклин гершвин эрвин кельвин кальвин дельвин корвин мартин бенджамин пэйлин болдуин голдуин
  гудвин годвин мервин ирвин кевин рабин бегин
  бюлов бютцов гутцков флотов вирхов
  литвин русин мордвин грузин осетин господин татарин боярин хозяин барин болгарин мещанин дворянин гражданин
  крестьянин мусульманин цыганин алтын павлин дельфин пингвин арлекин
  остров улов покров
`);

/** Foreign feminine names on a soft consonant are not declined; Любовь, Нинель, Гузель are. */
export const fixedFeminineNames = words(`
  мишель николь эммануэль сесиль изабель одиль люсиль габриэль даниэль рафаэль мануэль ариэль мюриэль жоэль ноэль
`);

/** Шота Руставели, о Шота. */
export const fixedMasculineNames = words('шота');

/** Михайло – Михайлы, like Михайла: Russian names; Отто, Бруно, Нино keep their -о. */
export const russianNamesInO = words('михайло данило гаврило самойло кирило вавило');

/** Лев – Льва: among given names the vowel is fleeting only in these, and in pet names in -ёк. */
export const givenNamesOfNounRules = words('лев павел петр');

export const kinshipParticles = words('оглы оглу угли улы уулу кызы гызы кизи');
