// Names under the tabs of a workbook, as Excel allows them.

const LONGEST_NAME = 31;

/** Legal names, no two alike: others make Excel call the file damaged. */
export function distinctSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const legal = legalName(name);
    let distinct = shortened(legal, '');
    for (let copy = 2; taken.has(distinct.toLowerCase()); copy += 1)
      distinct = shortened(legal, ` (${copy})`);
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}

/** None of `[]:*?/\`, no control characters, no apostrophe at either end, not empty. */
function legalName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '') || 'Лист'
  );
}

function shortened(name: string, ending: string): string {
  return name.slice(0, LONGEST_NAME - ending.length).replace(/[' ]+$/, '') + ending;
}
