// How a line shows that it names a stage of the roadmap.

const STAGE_WORD = /(?<![а-яё])(?:этап|раздел|блок|модуль|направление)(?![а-яё])/iu;
const ROMAN_NUMBER = /^[IVXІХ]{1,5}[.)\s–-]/u;
const LONGEST_STAGE = 160;

/** «I этап. Подготовительный», «II. Основной», «Раздел 2»; not «Этапы реализации». */
export function looksLikeStage(line: string): boolean {
  return line.length <= LONGEST_STAGE && (STAGE_WORD.test(line) || ROMAN_NUMBER.test(line));
}
