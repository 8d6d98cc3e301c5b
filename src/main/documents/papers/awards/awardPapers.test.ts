import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../layout/layOut';
import type { PaperDocument } from '../../paperModel';
import { casesOf, papersOf } from '../../testing/paperVariants';
import { sampleSchool } from '../../testing/samplePapers';
import { people } from '../../testing/samplePeople';
import { awardPapers } from './awardPapers';
import { awardSheet, dearWords, reasonWords } from './awardSheet';
import { paragraph } from '../../blocks';
import { frameNames, frameSvg } from '../../frames/frames';

const cases = awardPapers.flatMap((definition) =>
  casesOf(definition).map((one) => ({ definition, one, kind: one.kind, name: one.name })),
);

/** A few sheets of a case: the long one has three hundred. */
function sheetsOf({ definition, one }: (typeof cases)[number]): readonly PaperDocument[] {
  return papersOf(definition, one)
    .slice(0, 3)
    .map(({ document }) => document);
}

function words(paper: PaperDocument): string {
  return JSON.stringify(paper.sections).replace(/\u00A0/g, ' ');
}

describe.each(cases)('$kind, $name', (one) => {
  it.each(['portrait', 'landscape'])(
    'keeps to one sheet, whatever the length of names: %s',
    async (orientation) => {
      const { data } = one.one;
      const turned = {
        ...one.one,
        data: { ...data, values: { ...(data['values'] as object), orientation } },
      };
      for (const sheet of sheetsOf({ ...one, one: turned })) {
        expect((await layOut(sheet)).pages).toHaveLength(1);
      }
    },
  );
});

describe.each(awardPapers)('the sample of $kind', (definition) => {
  const sample = cases.find(({ kind, name }) => kind === definition.kind && name === 'sample');
  if (!sample) throw new Error(`no sample of ${definition.kind}`);

  it('is called by its person', () => {
    const papers = papersOf(definition, sample.one);
    expect(papers[0]?.title.replace(/\u00A0/g, ' ')).toContain(' – Наставникова М.П.');
  });
});

describe('grammar', () => {
  const certificate = awardPapers.find(({ kind }) => kind === 'certificate-training');
  const letter = awardPapers.find(({ kind }) => kind === 'letter-of-thanks');
  const of = (kind: string) => cases.find((one) => one.kind === kind && one.name === 'sample');

  it('agrees in gender: прошла, прошёл', () => {
    const sample = of('certificate-training');
    if (!certificate || !sample) throw new Error('no sample');
    const [her, him] = sheetsOf(sample).map(words);
    expect(her).toContain('прошла обучение по программе');
    expect(her).toContain('в объёме 12 часов');
    expect(him).toContain('прошёл обучение по программе');
    expect(him).toContain('в объёме 21 часа');
  });

  it('addresses by name and patronymic, a child by name', () => {
    expect(dearWords(people.mentor)).toEqual({ dear: 'Уважаемая', name: 'Мария Петровна' });
    expect(dearWords(people.otherMentee)).toEqual({ dear: 'Уважаемый', name: 'Пётр Алексеевич' });
    expect(dearWords(people.barelyKnown).dear).toBe('Уважаемый(ая)');
    expect(letter?.title).toBe('Благодарственное письмо');
  });

  it('puts «за» before a reason that lacks it, and only there', () => {
    expect(reasonWords('активное участие')).toBe('за активное участие');
    expect(reasonWords('За активное участие')).toBe('за активное участие');
    expect(reasonWords('заслуги в обучении')).toBe('за заслуги в обучении');
  });

  it('says what a pupil is by the class', () => {
    const sample = of('certificate-of-merit');
    if (!sample) throw new Error('no sample');
    expect(sheetsOf(sample).map(words)[1]).toContain('ученица 4 А класса');
  });
});

it('names those without a reason, and asks for a list and an order', () => {
  const merit = awardPapers.find(({ kind }) => kind === 'certificate-of-merit');
  const sample = cases.find(({ kind, name }) => kind === 'certificate-of-merit' && name === 'sample');
  if (!merit || !sample) throw new Error('no sample');
  const values = {
    ...(sample.one.data['values'] as object),
    order: null,
    recipients: [{ person: people.mentor, who: '', reason: '' }],
  };
  expect(merit.make({ ...sample.one.data, values }).missing).toEqual([
    { field: 'values.order', label: 'Приказ о поощрении' },
    { field: 'values.recipients', label: 'За что награждается: Наставникова\u00A0М.П.' },
  ]);
});

describe('frames', () => {
  it.each(frameNames)('%s is drawn within the sheet, whichever way it lies', (name) => {
    for (const [widthMm, heightMm] of [
      [210, 297],
      [297, 210],
    ] as const) {
      const svg = frameSvg(name, widthMm, heightMm);
      expect(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}"`)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|<script|href|<text/);
    }
  });
});

it('fills a sheet to its foot and never beyond, whatever stands on it', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom('portrait' as const, 'landscape' as const),
      async (texts, orientation) => {
        const sheet = awardSheet(
          'Проба',
          sampleSchool,
          { design: 'none', orientation, background: null },
          {
            head: [paragraph('awardTitle', 'ГРАМОТА')],
            words: texts.map((text) => paragraph('awardWho', text)),
            signature: [paragraph('awardSeal', 'М.П.')],
            foot: [paragraph('awardOrder', 'с. Образцовое, 2026')],
          },
        );
        const { pages } = await layOut(sheet);
        expect(pages).toHaveLength(1);
      },
    ),
    { numRuns: 40 },
  );
});
