import type { ErrorCode } from '../../contracts/errors';
import type { ConcernState } from '../../contracts/vocabulary/concern';
import type { CareFile } from '../../domain/care-file/care-file';
import type { Decided, Occasion } from '../../domain/care-file/decided';
import type { ConcernStepTaken } from '../../domain/concern/decide-step';
import { allow, type Decision, refuse } from '../../domain/decision';
import type { Rules } from '../../domain/policy/rules';
import type { Context } from '../handler';
import { findConcernPlace } from '../stores/concerns/find-concern-place';

type Rule<Code extends ErrorCode> = (
  file: CareFile,
  taken: ConcernStepTaken,
  by: { readonly rules: Rules; readonly occasion: Occasion },
) => Decision<Decided<{ readonly state: ConcernState }>, Code>;

type Step = Pick<ConcernStepTaken, 'concernId' | 'on'> & {
  readonly at?: string;
  readonly what?: string;
  readonly words?: string | undefined;
};

export type StepWritten = { readonly state: ConcernState; readonly closedTasks: number };

/** One further step of a report, by whoever may see it and acts for its place. */
export const takeConcernStep = async <Code extends ErrorCode>(
  context: Context,
  step: Step,
  rule: Rule<Code>,
): Promise<Decision<StepWritten, Code | 'record.notFound' | 'access.denied'>> => {
  const place = await findConcernPlace(context.tx, step.concernId);
  if (place === null) return refuse('record.notFound', { fields: ['concernId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const { concernId, on, at = null, what = null, words = null } = step;
  const changed = await context.changeCareFiles<{ readonly state: ConcernState }, Code>(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) => rule(file, { concernId, on, at, what, words }, { rules, occasion }),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  if (answer === undefined) return refuse('record.notFound');
  return allow({
    state: answer.state,
    closedTasks: changed.value.tasks.filter(({ event }) => event === 'done').length,
  });
};
