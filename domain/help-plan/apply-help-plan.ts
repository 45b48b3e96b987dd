import type { HelpPlan } from '../care-file/risk-facts';
import type { CareRecord } from '../care-file/records';

type Change = Extract<CareRecord, { readonly kind: 'help-plan' | 'help-plan-result' | 'help-plan-closed' }>;

/** The help plans after a version, a result, or the end of one. */
export const applyHelpPlan = (known: readonly HelpPlan[], change: Change): readonly HelpPlan[] => {
  const { record } = change;
  switch (change.kind) {
    case 'help-plan':
      return [
        ...known.filter(({ id }) => id !== record.id),
        { ...change.record, state: 'open', lines: change.lines },
      ];
    case 'help-plan-result':
      return known.map((plan) => ({
        ...plan,
        lines: plan.lines.map((line) => (line.id === record.id ? { ...line, resultOn: change.on } : line)),
      }));
    case 'help-plan-closed':
      return known.map((plan) => (plan.id === record.id ? { ...plan, state: 'closed' } : plan));
  }
};
