// Pairs and groups: from a proposal to its end.

export const pairStatuses = ['proposed', 'approved', 'active', 'completed', 'dissolved'] as const;
/** Approved and dissolved by an order; active once the pair has begun to work. */
export type PairStatus = (typeof pairStatuses)[number];

export const openPairStatuses: readonly PairStatus[] = ['proposed', 'approved', 'active'];

export const addendumStates = ['notNeeded', 'missing', 'signed'] as const;
/** The addendum to the employment contract (ст. 351.8 ТК РФ); not needed where mentoring is in the job already. */
export type AddendumState = (typeof addendumStates)[number];

export const pairOrderKinds = ['approval', 'dissolution'] as const;
export type PairOrderKind = (typeof pairOrderKinds)[number];

export const matchingMethods = ['minimumCost', 'stable'] as const;
export type MatchingMethod = (typeof matchingMethods)[number];
