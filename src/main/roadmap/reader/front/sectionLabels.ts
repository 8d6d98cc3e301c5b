// The labels under which schools write the goal, the tasks and the rest before the table.

export type Section = 'goal' | 'tasks' | 'targetGroups' | 'expectedResults' | 'term' | 'basis';

/** A label stands at the line's beginning, maybe with a number; what follows the colon already belongs to it. */
const LABELS: readonly (readonly [Section, string])[] = [
  ['goal', '(?:основн[^\\s:]+\\s+|главн[^\\s:]+\\s+)?цел[ьи](?:\\s+и\\s+задачи)?'],
  ['tasks', '(?:основн[^\\s:]+\\s+|главн[^\\s:]+\\s+)?задач[аи]'],
  [
    'targetGroups',
    '(?:целев[^\\s:]+\\s+групп|целев[^\\s:]+\\s+аудитори|категори[^\\s:]+\\s+участник|участник)[^\\s:]*',
  ],
  [
    'expectedResults',
    '(?:(?:ожидаем|планируем|прогнозируем|предполагаем)[^\\s:]+\\s+)(?:конечн[^\\s:]+\\s+)?результат[^\\s:]*',
  ],
  ['term', '(?:срок[^\\s:]*|период)\\s+(?:реализаци|действи|внедрени|исполнени|выполнени)[^\\s:]*'],
  [
    'basis',
    '(?:нормативн[^\\s:]+\\s+(?:основ|правов|баз)[^\\s:]*|основани[^\\s:]+\\s+(?:для\\s+)?разработк[^\\s:]*)',
  ],
];
const NUMBERING = '^(?:(?:\\d+(?:\\.\\d+)*|[IVX]+)[.)]?\\s*)?';
/** «Цель программы наставничества»: at most these words may stand between the label and its end. */
const REST_OF_LABEL = '((?:\\s+[^:–—.\\s]+){0,9}?)';
const PATTERNS = LABELS.map(
  ([section, label]) =>
    [
      section,
      new RegExp(`${NUMBERING}${label}${REST_OF_LABEL}\\s*(?::|\\s[–—-]\\s|$)\\s*(.*)$`, 'iu'),
    ] as const,
);
const ORIENTED_AT = /ориентирован[ао]?\s+на\s*:\s*(.*)$/iu;
const FORM = new RegExp(
  `${NUMBERING}форм[аы]\\s+наставничества\\s*(?:[:–—-]\\s*[«"“]?|[«"“])([^»"”]{3,60})[»"”]?\\.?\\s*$`,
  'iu',
);

export interface LabelledLine {
  readonly section: Section;
  /** What stands on the line after the label. */
  readonly rest: string;
}

export function readLabel(line: string): LabelledLine | null {
  const oriented = ORIENTED_AT.exec(line);
  if (oriented) return { section: 'targetGroups', rest: oriented[1] ?? '' };
  for (const [section, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    // «Сроки реализации 2021–2024 годы» has no colon: the years are what it says.
    if (match) return { section, rest: (match[2] || /\d.*/u.exec(match[1] ?? '')?.[0] || '').trim() };
  }
  return null;
}

/** The title of a form of mentoring that the line opens: «1. Форма наставничества: «учитель – учитель»». */
export function readFormTitle(line: string): string | null {
  const title = FORM.exec(line)?.[1];
  return title === undefined ? null : title.trim().replace(/\s*[-–—]\s*/gu, ' – ');
}
