import type { ReassignmentAnswer } from '../../contracts/vocabulary/supervision';
import type { Reassignment } from './care-file';

/** Where one task of a reassignment stands from now on. */
export type TaskTurn = {
  readonly reassignmentId: string;
  readonly taskId: string;
  readonly state: Reassignment['tasks'][number]['state'];
};

/** Somebody is asked to take tasks over, and what comes of it. Whose work a task is changes no duty and no agreement. */
export type ReassignmentChange =
  | {
      readonly kind: 'tasks-asked';
      readonly record: Reassignment;
      readonly reason: string;
      /** Where in the village: what somebody who does not know the family needs to find it. */
      readonly lane: string | null;
      /** The name of whoever asks. */
      readonly asker: string;
    }
  | {
      readonly kind: 'reassignment-answered';
      readonly id: string;
      readonly answer: ReassignmentAnswer;
      readonly reason: string | null;
      readonly by: string;
      /** Of this one, and of those that it follows. */
      readonly turns: readonly TaskTurn[];
    };
