import { expect, it } from 'vitest';
import { paperAboutKinds, paperKinds, paperSubjects } from '../../../../shared/contract/papers';
import { groupPapers } from './paperGroups';

it('shows every paper once, and a way to each screen where papers about somebody are made', () => {
  const list = paperKinds.map((kind) => ({ kind, title: kind, ready: true, missing: [] }));
  const groups = groupPapers(list);
  expect(groups.flatMap(({ papers }) => papers.map(({ kind }) => kind)).sort()).toEqual(
    [...paperKinds].sort(),
  );

  const screenOf = {
    person: 'consents',
    interview: 'interviews',
    participant: 'matching',
    pair: 'pairs',
    order: 'pairs',
  };
  const screens = groups.flatMap(({ links }) => links.map(({ screen }) => screen));
  expect(new Set(screens)).toEqual(new Set(paperAboutKinds.map((kind) => screenOf[paperSubjects[kind]])));
});
