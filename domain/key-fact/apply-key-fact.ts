import type { Child } from '../care-file/care-file';
import type { CareRecord } from '../care-file/records';

type Change = Extract<CareRecord, { readonly kind: 'key-fact' | 'key-fact-ended' }>;

/** The children after a fact about one of them began or ended. */
export const applyKeyFact = (children: readonly Child[], change: Change): readonly Child[] =>
  children.map((child) =>
    child.id === change.record.childId ? { ...child, keyFacts: factsAfter(child.keyFacts, change) } : child,
  );

const factsAfter = (known: Child['keyFacts'], change: Change): Child['keyFacts'] => {
  const { fact, from } = change.record;
  if (change.kind === 'key-fact') return [...known, { fact, from, to: null }];
  return known.map((each) => (each.fact === fact && each.from === from ? { ...each, to: change.to } : each));
};
