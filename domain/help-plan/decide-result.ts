import { dayFrom, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { lineOf } from './decide-help-plan';
import { unfitForFamily } from './family-words';

/** What came of one line; once written it stays. */
export const decideHelpResult = (
  file: CareFile,
  { lineId, on, result }: { readonly lineId: string; readonly on: string; readonly result: string },
  { today, actor }: Occasion,
): Decision<
  Decided<null>,
  'record.notFound' | 'record.dayInFuture' | 'helpPlan.closed' | 'helpPlan.wordsForFamily'
> => {
  const found = lineOf(file, lineId);
  if (found === null) return refuse('record.notFound', { fields: ['lineId'] });
  const day = dayFrom(on);
  if (day > today) return refuse('record.dayInFuture', { fields: ['on'] });
  const { plan, line } = found;
  if (plan.state === 'closed' || line.resultOn !== null) return refuse('helpPlan.closed');
  if (unfitForFamily({ result }).length > 0) return refuse('helpPlan.wordsForFamily', { fields: ['result'] });
  const record = { id: lineId, childId: plan.childId };
  return allow({
    records: [{ kind: 'help-plan-result', record, planId: plan.id, on: day, result, by: actor }],
    answer: null,
  });
};

/** A plan is finished: every line has its result. */
export const decideHelpPlanEnd = (
  file: CareFile,
  ended: { readonly planId: string; readonly basedOn: number; readonly result: string },
  { today, actor }: Occasion,
): Decision<
  Decided<{ readonly closedOn: string }>,
  | 'record.notFound'
  | 'record.changedMeanwhile'
  | 'helpPlan.closed'
  | 'helpPlan.linesOpen'
  | 'helpPlan.wordsForFamily'
> => {
  const plan = file.helpPlans.find(({ id }) => id === ended.planId);
  if (plan === undefined) return refuse('record.notFound', { fields: ['planId'] });
  if (plan.state === 'closed') return refuse('helpPlan.closed');
  if (plan.revision !== ended.basedOn)
    return refuse('record.changedMeanwhile', { fields: ['basedOn', 'lines'] });
  if (plan.lines.some(({ resultOn }) => resultOn === null)) return refuse('helpPlan.linesOpen');
  const { result } = ended;
  if (unfitForFamily({ result }).length > 0) return refuse('helpPlan.wordsForFamily', { fields: ['result'] });
  return allow({
    records: [
      {
        kind: 'help-plan-closed',
        record: { id: plan.id, childId: plan.childId },
        result,
        on: today,
        by: actor,
      },
    ],
    answer: { closedOn: formatDay(today) },
  });
};
