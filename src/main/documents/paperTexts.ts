// The built-in Russian texts of papers, and the filling of their {placeholders}.
import texts from '../../../resources/papers.json';
import { withoutMarks } from './blankMarks';
import { bindWords } from './typography';

export const paperTexts = texts;

/**
 * Puts values into a built-in text, in one pass: braces inside a value stay as they are.
 * @throws Error when the text names a placeholder that has no value: a fault in papers.json, not in the data.
 */
export function fillText(template: string, values: Readonly<Record<string, string>> = {}): string {
  const filled = template.replace(/\{(\w+)\}(\.?)/g, (_, name: string, fullStop: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in «${template}»`);
    // «… на Примерову А.С.» ends the sentence by its own full stop.
    return withoutMarks(value).endsWith('.') ? value : value + fullStop;
  });
  return bindWords(filled);
}
