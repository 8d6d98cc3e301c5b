import { describe, expect, it } from 'vitest';
import type { Act } from '../../shared/contract/papers';
import { plainDate } from '../../shared/model/plainDate';
import { grammaticalCases, type GrammaticalCase } from '../../shared/model/personName';
import { builtInActs, citation, citer } from './acts';

const act = (id: string): Act => {
  const found = builtInActs.find((known) => known.id === id);
  if (!found) throw new Error(`no act ${id}`);
  return found;
};
const cited = (id: string, form: GrammaticalCase) => citation(act(id), form).replace(/\u00A0/g, ' ');
const madeUp: Act = {
  ...act('methodology-2019'),
  id: 'made-up',
  kind: 'приказ',
  issuer: 'отдела образования Образцового района',
  number: '12',
  date: plainDate(2021, 9, 1),
  title: 'О наставничестве',
};

describe('citing an act', () => {
  it('declines what kind of act it is, and names who gave it, when and about what', () => {
    expect(cited('methodology-2019', 'ins')).toBe(
      'распоряжением Министерства просвещения Российской Федерации от 25 декабря 2019 г. № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования, в том числе с применением лучших практик обмена опытом между обучающимися»',
    );
    expect(cited('teachers-letter-2021', 'ins')).toMatch(
      /^письмом Министерства .+ № АЗ-1128\/08 «О направлении/u,
    );
    expect(cited('concept-2030', 'pre')).toMatch(
      /^распоряжении Правительства Российской Федерации от 21 мая 2025 г\./u,
    );
  });

  it('names a federal law without who gave it, and with its capital', () => {
    expect(cited('education-law', 'nom')).toBe(
      'Федеральный закон от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации»',
    );
    expect(cited('personal-data-law', 'gen')).toBe(
      'Федерального закона от 27 июля 2006 г. № 152-ФЗ «О персональных данных»',
    );
  });

  it('names a code by its name alone', () => {
    const forms = grammaticalCases.map((form) => cited('labour-code', form));
    expect(forms).toEqual([
      'Трудовой кодекс Российской Федерации',
      'Трудового кодекса Российской Федерации',
      'Трудовому кодексу Российской Федерации',
      'Трудовой кодекс Российской Федерации',
      'Трудовым кодексом Российской Федерации',
      'Трудовом кодексе Российской Федерации',
    ]);
    const code = (title: string, form: GrammaticalCase) => citation({ ...act('labour-code'), title }, form);
    expect(code('Гражданский кодекс Российской Федерации', 'ins')).toBe(
      'Гражданским кодексом Российской Федерации',
    );
    expect(code('Кодекс Российской Федерации об административных правонарушениях', 'gen')).toBe(
      'Кодекса Российской Федерации об административных правонарушениях',
    );
  });

  it('leaves out a day that is not known, and the sign № before a standard', () => {
    expect(cited('gost-2025', 'ins')).toMatch(/^национальным стандартом ГОСТ Р 7\.0\.97-2025 «Система/u);
  });

  it.each([
    ['приказ', 'приказом отдела'],
    ['Указ', 'Указом отдела'],
    ['постановление', 'постановлением отдела'],
    ['меморандум', '«меморандум» отдела'],
  ])('a made-up %s', (kind, begins) => {
    expect(citation({ ...madeUp, kind }, 'ins').startsWith(begins)).toBe(true);
  });

  it('sets the quotes inside a title one level down', () => {
    expect(citation({ ...madeUp, title: 'О «Точке роста»' }, 'nom')).toContain('«О „Точке роста“»');
  });

  it('knows every kind of act that the program comes with, in every case', () => {
    for (const known of builtInActs) {
      const forms = grammaticalCases.map((form) => citation(known, form));
      for (const words of forms) expect(words).not.toMatch(/^«|^\S*undefined/u);
      // The nominative and the accusative of a thing are alike; no other two are.
      expect(new Set(forms).size).toBe(5);
    }
  });

  it('does not know an act or a case that is not there', () => {
    const cite = citer(builtInActs);
    expect(cite('nothing-2020', 'ins')).toBeUndefined();
    expect(cite('education-law', 'loc')).toBeUndefined();
  });
});
