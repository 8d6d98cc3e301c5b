// Who a pair or a group is, as lines of a form; without a pair, rules for a pen.
import { fillLine } from '../../blocks';
import type { PairForPaper } from '../../paperData';
import type { PaperBlock } from '../../paperModel';
import { periodInWords } from '../../wording';

interface FactLabels {
  readonly mentor: string;
  readonly mentee: string;
  readonly mentees: string;
  readonly form: string;
  readonly period: string;
}

export function isGroup(pair: PairForPaper | null): boolean {
  return pair !== null && pair.mentees.length > 1;
}

export function mentorLine(pair: PairForPaper | null, labels: FactLabels): readonly PaperBlock[] {
  return fillLine(labels.mentor, pair ? named(pair.mentor) : '');
}

export function menteesLine(pair: PairForPaper | null, labels: FactLabels): readonly PaperBlock[] {
  return fillLine(isGroup(pair) ? labels.mentees : labels.mentee, pair?.mentees.map(named).join('; ') ?? '');
}

/** @param variant shown in brackets after the form */
export function formLine(
  pair: PairForPaper | null,
  labels: FactLabels,
  variant: string,
): readonly PaperBlock[] {
  return fillLine(
    labels.form,
    [pair?.formTitle ?? '', variant === '' ? '' : `(${variant})`].filter((part) => part !== '').join(' '),
  );
}

export function periodLine(pair: PairForPaper | null, labels: FactLabels): readonly PaperBlock[] {
  const known = pair !== null && (pair.since !== null || pair.until !== null);
  return fillLine(labels.period, known ? periodInWords(pair.since, pair.until) : '');
}

function named({ full, details }: PairForPaper['mentor']): string {
  return [full.nom, details].filter((part) => part !== '').join(', ');
}
