import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import positions from '../../../../resources/positions.json';
import { grammaticalCases } from '../../../shared/model/personName';
import { declinePosition } from './declinePosition';

function rowsOf(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const first = lines[0]?.split('\t').indexOf('nom') ?? 0;
  return lines.slice(1).map((line) => line.split('\t').slice(first));
}

/** е = ё: papers use both. */
const plain = (text: string): string => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');

describe.each(['positions.tsv', 'positions-fresh.tsv', 'positions-more.tsv'])('%s', (file) => {
  it.each(rowsOf(file))('%s', (nominative, ...expected) => {
    const { gen, dat, acc, ins } = declinePosition(nominative);
    expect([gen, dat, acc, ins].map(plain)).toEqual(expected.map(plain));
  });
});

describe('declinePosition', () => {
  it.each([
    ['секретарь', 'секретарём'],
    ['завкафедрой', 'завкафедрой'],
    ['социально-педагогический работник', 'социально-педагогическим работником'],
    ['старшая пионервожатая', 'старшей пионервожатой'],
    ['учитель- логопед', 'учителем- логопедом'],
    ['ст.воспитатель', 'ст. воспитателем'],
    ['учитель английский язык', 'учителем английский язык'],
    ['педагог (русский язык)', 'педагогом (русский язык)'],
    ['  учитель\u00A0 химии ', 'учителем химии'],
  ])('%j in the instrumental: %j', (nominative, instrumental) => {
    expect(declinePosition(nominative).ins).toBe(instrumental);
  });

  it('has the prepositional too', () => {
    expect(declinePosition('молодой учитель').pre).toBe('молодом учителе');
    expect(declinePosition('должностное лицо').pre).toBe('должностном лице');
  });

  it('changes every post of the catalogue in every word of its head', () => {
    for (const post of positions.groups.flatMap(({ posts }) => posts)) {
      const { nom, ins } = declinePosition(post);
      expect(nom).toBe(post);
      expect(ins.split(' ')[0], post).not.toBe(post.split(' ')[0]);
    }
  });

  it('takes any text, word for word', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'учитель',
          'старшая',
          'и',
          '(',
          ')',
          '—',
          'директора',
          'и.о.',
          '«',
          '»',
          ',',
          'СОШ',
          '-',
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        const forms = declinePosition(text);
        for (const grammaticalCase of grammaticalCases) {
          expect(forms[grammaticalCase].split(' ')).toHaveLength(forms.nom.split(' ').length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
