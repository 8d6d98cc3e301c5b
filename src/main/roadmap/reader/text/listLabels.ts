// Automatic numbering: the labels that Word computes and the file does not contain («1.», «2.3», «а)», «•»).
import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from '../../../documents/package/xmlTree';
import { formatListNumber } from './numberFormats';
import type { NumberingReference } from './styles';

/** The label of a bullet, whatever sign the list draws. */
export const BULLET = '-';

export interface ListLabels {
  /** The label of the next paragraph of that list; null when the list shows none. To be asked in reading order. */
  readonly next: (reference: NumberingReference) => string | null;
}

interface Level {
  readonly format: string;
  /** «%1.%2.» */
  readonly pattern: string;
  readonly start: number;
  /** Restart after this level (1-based) or a higher one; 0 never. */
  readonly restartAfter: number;
  readonly decimalOnly: boolean;
}

interface List {
  /** Lists of one abstract definition count on from each other, unless they override the start. */
  readonly counterKey: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;

export function readListLabels(root: XmlElement | undefined): ListLabels {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    next({ listId, level: levelIndex }) {
      const list = lists.get(listId);
      const level = list?.levels.get(levelIndex);
      if (!list || !level) return null;
      const counter = counters.get(list.counterKey) ?? [];
      counters.set(list.counterKey, counter);
      if (!begun.has(listId)) {
        begun.add(listId);
        for (const overridden of list.startOverrides.keys()) counter[overridden] = undefined;
      }
      advance(counter, list, levelIndex);
      return labelOf(counter, list, level);
    },
  };
}

function advance(counter: (number | undefined)[], list: List, levelIndex: number): void {
  const before = counter[levelIndex];
  counter[levelIndex] = before === undefined ? startOf(list, levelIndex) : before + 1;
  for (let deeper = levelIndex + 1; deeper < LEVELS; deeper += 1) {
    const restartAfter = list.levels.get(deeper)?.restartAfter ?? deeper;
    if (levelIndex < restartAfter) counter[deeper] = undefined;
  }
}

function labelOf(counter: readonly (number | undefined)[], list: List, level: Level): string | null {
  if (level.format === 'bullet') return BULLET;
  const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = level.decimalOnly ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal');
    return formatListNumber(counter[index] ?? startOf(list, index), format);
  });
  return label.trim() || null;
}

function startOf(list: List, levelIndex: number): number {
  return list.startOverrides.get(levelIndex) ?? list.levels.get(levelIndex)?.start ?? 1;
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = childrenOf(root, 'w:abstractNum');
  const byId = new Map(abstracts.map((each) => [each.attributes.get('abstractNumId'), each]));
  const byStyle = new Map(abstracts.map((each) => [valueOf(each, 'w:styleLink'), each]));

  const lists = new Map<string, List>();
  for (const num of childrenOf(root, 'w:num')) {
    const named = byId.get(valueOf(num, 'w:abstractNumId'));
    const styleLink = valueOf(named, 'w:numStyleLink');
    const abstract = (styleLink === undefined ? undefined : byStyle.get(styleLink)) ?? named;
    const levels = new Map(childrenOf(abstract, 'w:lvl').map((level) => [indexOf(level), readLevel(level)]));
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const ownLevel = childOf(override, 'w:lvl');
      if (ownLevel) levels.set(indexOf(override), readLevel(ownLevel));
      const start = valueOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(indexOf(override), wholeNumber(start, 1));
    }
    lists.set(num.attributes.get('numId') ?? '', {
      counterKey: abstract?.attributes.get('abstractNumId') ?? '',
      levels,
      startOverrides,
    });
  }
  return lists;
}

function readLevel(level: XmlElement): Level {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    start: wholeNumber(valueOf(level, 'w:start'), 0),
    restartAfter: wholeNumber(valueOf(level, 'w:lvlRestart'), indexOf(level)),
    decimalOnly: switchOf(level, 'w:isLgl') ?? false,
  };
}

function indexOf(level: XmlElement): number {
  return wholeNumber(level.attributes.get('ilvl'), 0);
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isSafeInteger(value) ? value : otherwise;
}
