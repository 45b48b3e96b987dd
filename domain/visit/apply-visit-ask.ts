import type { VisitAsk } from '../care-file/follow-up-facts';
import type { CareRecord } from '../care-file/records';

type AskRecord = Extract<
  CareRecord,
  { readonly kind: 'visit-asked' | 'visit-ask-withdrawn' | 'visit-helpful' }
>;

/** The questions about visits after one more record. */
export const applyVisitAsk = (asks: readonly VisitAsk[], change: AskRecord): readonly VisitAsk[] => {
  switch (change.kind) {
    case 'visit-asked':
      return [...asks, change.record];
    case 'visit-ask-withdrawn':
      return asks.map((ask) => (ask.id === change.id ? { ...ask, withdrawn: true } : ask));
    case 'visit-helpful': {
      const { personId, answer, at } = change;
      return asks.map((ask) =>
        ask.id === change.askId ? { ...ask, answers: [...ask.answers, { personId, answer, at }] } : ask,
      );
    }
  }
};
