import { useState } from 'react';
import type { ConcernClosing, ConcernOffice, ConcernResult } from '../../../../contracts/vocabulary/concern';
import { useAction } from '../../../api/use-action';
import type { ActionOutcome } from '../../../kit/outcome-note/presenter';
import { beijingClock } from '../record/beijing-clock';
import type { NextStep, Shown } from './presenter';

export type StepForm = {
  readonly office: ConcernOffice | undefined;
  readonly result: ConcernResult | undefined;
  readonly closing: ConcernClosing | undefined;
  readonly words: string;
};

/** Whether a step says what it has to. */
export function isWhole(step: NextStep, { office, result, closing, words }: StepForm): boolean {
  const said = words.trim() !== '';
  if (step === 'told' || step === 'accepted') return office !== undefined;
  if (step === 'result') return result !== undefined;
  return step === 'closed' ? closing !== undefined && said : said;
}

export type UsedSteps = {
  readonly busy: boolean;
  readonly outcome: ActionOutcome | undefined;
  /** Writes the step down, today; answers whether it was taken. */
  readonly take: (step: NextStep, form: StepForm) => Promise<boolean>;
};

/** Nothing is sent for what was not written. */
const how = (words: string) => (words === '' ? {} : { how: words });
const inWords = (words: string) => (words === '' ? {} : { words });

/** Every step is an operation of its own; each keeps its number until it is settled. */
export function useSteps({ concernId, today: on }: Shown): UsedSteps {
  const told = useAction('concern.tellRecord');
  const dissuaded = useAction('concern.dissuade');
  const receipt = useAction('concern.recordReceipt');
  const accepted = useAction('concern.accept');
  const result = useAction('concern.result');
  const closed = useAction('concern.close');
  const actions = { told, dissuaded, receipt, accepted, result, closed };
  const [last, setLast] = useState<NextStep>('told');

  const base = { concernId, on };
  const runs: Readonly<
    Record<NextStep, (form: StepForm, words: string) => Promise<{ readonly ok: boolean }> | undefined>
  > = {
    told: ({ office }, words) =>
      office && told.run({ ...base, office, at: beijingClock(new Date()), ...how(words) }),
    dissuaded: (_form, words) => dissuaded.run({ ...base, words }),
    receipt: (_form, number) => receipt.run({ ...base, number }),
    accepted: ({ office }, words) => office && accepted.run({ ...base, office, ...inWords(words) }),
    result: (form, words) => form.result && result.run({ ...base, result: form.result, ...inWords(words) }),
    closed: ({ closing }, reason) => closing && closed.run({ ...base, closing, reason }),
  };

  return {
    busy: Object.values(actions).some((action) => action.busy),
    outcome: actions[last].outcome,
    take: async (step, form) => {
      setLast(step);
      return (await runs[step](form, form.words.trim()))?.ok === true;
    },
  };
}
