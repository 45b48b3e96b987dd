import type { CareFile, Reassignment } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { ReassignmentChange, TaskTurn } from '../care-file/reassignment-record';
import { allow, type Decision, refuse } from '../decision';

type Said = {
  readonly reassignmentId: string;
  readonly answer: 'accepted' | 'declined' | 'withdrawn';
  readonly reason: string | null;
};

/** The tasks of a question that are still open. */
const openOf = (file: CareFile, { tasks }: Reassignment): readonly string[] =>
  tasks
    .map(({ taskId }) => taskId)
    .filter((id) => file.tasks.some((task) => task.id === id && task.state === 'open'));

/** Whoever did a task before does it no more. */
const turnsOf = (file: CareFile, { id, tasks }: Reassignment): readonly TaskTurn[] => [
  ...tasks.map(({ taskId }) => ({ reassignmentId: id, taskId, state: 'standing' as const })),
  ...file.reassignments
    .filter((earlier) => earlier.id !== id)
    .flatMap((earlier) =>
      earlier.tasks
        .filter(({ taskId, state }) => state === 'standing' && tasks.some((task) => task.taskId === taskId))
        .map(({ taskId }) => ({ reassignmentId: earlier.id, taskId, state: 'over' as const })),
    ),
];

/** A supervisor takes tasks over: asked and accepted at once. */
export const takeOver = (
  file: CareFile,
  asked: Extract<ReassignmentChange, { readonly kind: 'tasks-asked' }>,
  occasion: Occasion,
): readonly ReassignmentChange[] => [
  asked,
  {
    kind: 'reassignment-answered',
    id: asked.record.id,
    answer: 'accepted',
    reason: null,
    by: occasion.actor,
    turns: turnsOf(file, asked.record),
  },
];

/**
 * The answer of whoever was asked, or the asker's second thought. It is given once: the same again changes nothing, another
 * one is refused. Nobody takes over what was done meanwhile.
 */
export const decideAnswer = (
  file: CareFile,
  { reassignmentId, answer, reason }: Said,
  { actor }: Occasion,
): Decision<
  Decided<{ readonly tasks: number }>,
  'record.notFound' | 'reassign.answered' | 'reassign.nothingOpen'
> => {
  const asked = file.reassignments.find(({ id }) => id === reassignmentId);
  // Those that are over are not among the facts: declined, withdrawn, or given on.
  if (asked === undefined) return refuse('reassign.answered');
  const open = openOf(file, asked).length;
  if (asked.answer !== null) {
    return asked.answer === answer
      ? allow({ records: [], answer: { tasks: open } })
      : refuse('reassign.answered');
  }
  if (answer === 'accepted' && open === 0) return refuse('reassign.nothingOpen');
  const turns =
    answer === 'accepted'
      ? turnsOf(file, asked)
      : asked.tasks.map(({ taskId }) => ({ reassignmentId, taskId, state: 'over' as const }));
  return allow({
    records: [{ kind: 'reassignment-answered', id: reassignmentId, answer, reason, by: actor, turns }],
    answer: { tasks: open },
  });
};
