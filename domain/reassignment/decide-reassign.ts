import type { CareFile, Task } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { isMovable } from './movable-kinds';
import { takeOver } from './decide-answer';

/** What a supervisor asks. */
export type Asked = {
  /** Null: everything open that can be given away. */
  readonly taskIds: readonly string[] | null;
  readonly to: {
    readonly personId: string;
    /** Villages that the person directs. */
    readonly villages: readonly string[];
  };
  readonly reason: string;
  readonly lane: string | null;
  readonly asker: string;
  /** Places of the supervisor's: a task in another township's list is not theirs to give. */
  readonly regions: readonly string[];
};

export type ReassignAnswer = {
  readonly reassignmentId: string;
  readonly tasks: number;
  readonly left: number;
  readonly accepted: boolean;
};

type Codes =
  | 'record.notFound'
  | 'reassign.kind'
  | 'reassign.nothingOpen'
  | 'reassign.waiting'
  | 'reassign.alreadyTheirs';

/**
 * A supervisor asks somebody to take tasks over. Until the answer nothing changes: the one whose they are stays responsible.
 * One question a task at a time. Given to oneself, it is answered.
 */
export const decideReassign = (
  file: CareFile,
  asked: Asked,
  occasion: Occasion,
): Decision<Decided<ReassignAnswer>, Codes> => {
  const open = file.tasks.filter(
    ({ state, villageCode }) => state === 'open' && asked.regions.some((own) => villageCode.startsWith(own)),
  );
  const meant = asked.taskIds === null ? open : open.filter(({ id }) => asked.taskIds?.includes(id));
  if (asked.taskIds !== null && meant.length < new Set(asked.taskIds).size) {
    return refuse('reassign.nothingOpen', { fields: ['taskIds'] });
  }
  const given = meant.filter((task) => mayGive(task, asked));
  if (asked.taskIds !== null && given.length < meant.length)
    return refuse('reassign.kind', { fields: ['taskIds'] });
  if (given.length === 0) return refuse(meant.length === 0 ? 'reassign.nothingOpen' : 'reassign.kind');
  const refusal = refuseGiven(file, given, asked);
  if (refusal !== null) return refusal;

  const id = occasion.newId('re');
  const record = {
    id,
    personId: asked.to.personId,
    by: occasion.actor,
    answer: null,
    tasks: given.map((task) => ({ taskId: task.id, state: 'asked' as const })),
  };
  const { reason, lane, asker } = asked;
  const question = { kind: 'tasks-asked', record, reason, lane, asker } as const;
  const own = asked.to.personId === occasion.actor;
  return allow({
    records: own ? takeOver(file, question, occasion) : [question],
    answer: { reassignmentId: id, tasks: given.length, left: open.length - given.length, accepted: own },
  });
};

/** Whoever directs the village reads its files; anybody else takes what can be done without. */
const mayGive = ({ kind, villageCode }: Task, { to }: Asked): boolean =>
  isMovable(kind) || to.villages.includes(villageCode);

const refuseGiven = (file: CareFile, given: readonly Task[], { to }: Asked) => {
  const states = given.map(({ id }) =>
    file.reassignments.flatMap(({ personId, tasks }) =>
      tasks.filter(({ taskId }) => taskId === id).map(({ state }) => ({ personId, state })),
    ),
  );
  if (states.some((each) => each.some(({ state }) => state === 'asked'))) return refuse('reassign.waiting');
  const theirs = states.every((each, at) => {
    const standing = each.find(({ state }) => state === 'standing');
    const village = given[at]?.villageCode;
    // Of several directors of a village one can be named; the only one has the task anyway.
    const only =
      village === file.villageCode && file.directorIds.length === 1 && file.directorIds.includes(to.personId);
    return standing === undefined ? only : standing.personId === to.personId;
  });
  return theirs ? refuse('reassign.alreadyTheirs', { fields: ['to'] }) : null;
};
