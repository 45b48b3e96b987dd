import type { DataOf, InputFor } from '../../../api/call';
import { writePlanCopy as copy } from '../../../copy/assess';
import type { Day } from '../../../kit/calendar/days';

export type Plan = DataOf<'helpPlan.show'>['plans'][number];
export type Line = Plan['lines'][number];

/** A line while it is being written. */
export type LineForm = {
  readonly lineId: string | undefined;
  readonly need: string;
  readonly measure: string;
  readonly who: string;
  readonly dueOn: Day | undefined;
};

export const newLine: LineForm = { lineId: undefined, need: '', measure: '', who: '', dueOn: undefined };

/** The open plan, and those that are finished, newest first. */
export const sortPlans = (plans: readonly Plan[]) => ({
  open: plans.find(({ state }) => state === 'open'),
  closed: plans.filter(({ state }) => state === 'closed'),
});

/** What can still be changed of a plan; a line with a result stays as it is. */
export const formsOf = (plan: Plan | undefined): readonly LineForm[] => {
  const open = plan?.lines.filter(({ result }) => result === null) ?? [];
  return open.length === 0
    ? [newLine]
    : open.map(({ lineId, need, measure, who, dueOn }) => ({ lineId, need, measure, who, dueOn }));
};

const missingOfLine = ({ need, measure, who, dueOn }: LineForm): readonly string[] =>
  [
    need.trim() === '' && copy.missing.need,
    measure.trim() === '' && copy.missing.measure,
    who.trim() === '' && copy.missing.who,
    dueOn === undefined && copy.missing.due,
  ].filter((need) => need !== false);

/** What is still to be written, of the first line that lacks something. */
export const formMissing = (forms: readonly LineForm[]): readonly string[] =>
  forms.map(missingOfLine).find((missing) => missing.length > 0) ?? [];

/** As the wire wants it; `undefined` while something is missing. */
export function planInput(
  childId: string,
  basedOn: number,
  forms: readonly LineForm[],
): InputFor<'helpPlan.write'> | undefined {
  const lines = forms.flatMap(({ lineId, need, measure, who, dueOn }) =>
    dueOn === undefined
      ? []
      : [
          {
            ...(lineId === undefined ? {} : { lineId }),
            need: need.trim(),
            measure: measure.trim(),
            who: who.trim(),
            dueOn,
          },
        ],
  );
  return formMissing(forms).length > 0 ? undefined : { childId, basedOn, lines };
}

/** Whether every line has its result, so that the plan can be finished. */
export const canClose = ({ lines }: Plan): boolean => lines.every(({ result }) => result !== null);
