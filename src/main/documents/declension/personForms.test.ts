import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammaticalCases } from '../../../shared/model/personName';
import { personForms, withOverrides, type DeclinedPerson } from './personForms';
import { declinePosition } from './declinePosition';
import { splitFullName } from './splitFullName';

const person = (text: string, more: Partial<DeclinedPerson> = {}): DeclinedPerson => ({
  name: splitFullName(text),
  sex: null,
  indeclinable: false,
  overrides: {},
  ...more,
});
const visible = (text: string): string => text.replace(/\u00A0/g, '~');

describe('withOverrides', () => {
  it('corrects the cases that are written, of a post too', () => {
    const forms = withOverrides(declinePosition('методист'), { gen: ' методистки ', dat: '' });
    expect([forms.nom, forms.gen, forms.dat]).toEqual(['методист', 'методистки', 'методисту']);
  });
});

describe('personForms', () => {
  it('declines by the rules', () => {
    const forms = personForms(person('Примерова Анна Сергеевна'));
    expect(forms.full.dat).toBe('Примеровой Анне Сергеевне');
    expect(visible(forms.short.dat)).toBe('Примеровой~А.С.');
    expect(forms.name.gen).toBe('Анны');
    expect(forms.uncertain).toBe(false);
  });

  it('takes what the school has corrected, in the short form too', () => {
    const forms = personForms(
      person('Заяц Пётр Ильич', { sex: 'male', overrides: { gen: 'Заяца Петра Ильича', dat: '  ' } }),
    );
    expect(forms.full.gen).toBe('Заяца Петра Ильича');
    expect(visible(forms.short.gen)).toBe('Заяца~П.И.');
    expect(forms.surname.gen).toBe('Заяца');
    expect(forms.full.dat).toBe('Зайцу Петру Ильичу');
  });

  it('takes as many words for the surname as it has', () => {
    const overrides = { dat: 'фон Примеру Ивану Карловичу' };
    const forms = personForms(person('фон Пример Иван Карлович', { overrides }));
    expect(visible(forms.short.dat)).toBe('фон Примеру~И.К.');
  });

  it('leaves the nominative when the sex is not to be known, and says so', () => {
    const forms = personForms(person('Ким Саша'));
    expect(forms.full.gen).toBe('Ким Саша');
    expect(forms.uncertain).toBe(true);
    expect(personForms(person('Ким Саша', { sex: 'male' })).full.gen).toBe('Кима Саши');
    expect(personForms(person('Ким Саша', { indeclinable: true })).uncertain).toBe(false);
  });

  it('keeps every case alike for one who is not declined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('male', 'female', null), (text, sex) => {
        const { full, short } = personForms(person(text, { sex, indeclinable: true }));
        expect(new Set(grammaticalCases.map((grammaticalCase) => full[grammaticalCase])).size).toBe(1);
        expect(new Set(grammaticalCases.map((grammaticalCase) => short[grammaticalCase])).size).toBe(1);
      }),
    );
  });
});
