// The papers in the order of the roadmap: each group a row of it, with the screens where its other papers are made.
import type { PaperKind } from '../../../../shared/contract/papers';
import type { PaperList } from '../../../../shared/contract/papers';
import { groupTexts as texts } from './texts';

export interface PaperLink {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly screen: 'consents' | 'interviews' | 'matching' | 'pairs';
}

export interface PaperGroup {
  readonly title: string;
  readonly papers: PaperList;
  readonly links: readonly PaperLink[];
}

const groups: readonly {
  readonly title: string;
  readonly kinds: readonly PaperKind[];
  readonly links: readonly PaperLink[];
}[] = [
  { title: texts.forms, kinds: ['order-forms', 'programme'], links: [] },
  {
    title: texts.acts,
    kinds: ['order-introduction', 'order-appendix-roadmap', 'roadmap'],
    links: [],
  },
  { title: texts.bases, kinds: ['base-mentors', 'base-mentees'], links: [] },
  {
    title: texts.consents,
    kinds: [],
    links: [
      { ...texts.links.consents, screen: 'consents' },
      { ...texts.links.interviews, screen: 'interviews' },
    ],
  },
  {
    title: texts.pairs,
    kinds: [],
    links: [
      { ...texts.links.matching, screen: 'matching' },
      { ...texts.links.pairs, screen: 'pairs' },
    ],
  },
];

export function groupPapers(list: PaperList): readonly PaperGroup[] {
  return groups.map(({ title, kinds, links }) => ({
    title,
    papers: kinds.flatMap((kind) => list.find((paper) => paper.kind === kind) ?? []),
    links,
  }));
}
