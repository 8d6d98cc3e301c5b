// Numbers with nouns that agree: «1 согласие, 2 согласия, 5 согласий».

const rules = new Intl.PluralRules('ru');

/** @param one «1 день» @param few «2 дня» @param many «5 дней» */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
