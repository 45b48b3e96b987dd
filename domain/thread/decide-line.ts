import type { ThreadRole, ThreadSide } from '../../contracts/vocabulary/thread';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { Thread, ThreadLine, ThreadRecord, ThreadWait } from '../care-file/thread-facts';
import { allow, type Decision, refuse } from '../decision';

/** Whether somebody writes from home. */
export const isOfFamily = (role: ThreadRole): boolean => role === 'guardian' || role === 'caregiver';

export type LineSaid = {
  readonly childId: string;
  readonly with: ThreadSide;
  readonly act: string;
  readonly words: string;
  readonly role: ThreadRole;
  /** The name of whoever holds a post; a family is called as the children call them. */
  readonly name: string;
  readonly noticeId: string | null;
};

type Told = { readonly threadId: string; readonly lineId: string };

/** A line of the phone's is written once, as often as it is sent. The family's begins a wait; the other side's ends it. */
export const decideLine = (
  file: CareFile,
  said: LineSaid,
  occasion: Occasion,
): Decision<Decided<Told>, 'record.notFound'> => {
  const child = file.children.find(({ id }) => id === said.childId);
  if (child === undefined) return refuse('record.notFound', { fields: ['childId'] });
  const thread = file.threads.find((each) => each.childId === child.id && each.with === said.with);
  const known = thread?.lines.find(({ act, personId }) => act === said.act && personId === occasion.actor);
  if (thread !== undefined && known !== undefined)
    return allow({ records: [], answer: { threadId: thread.id, lineId: known.id } });
  const about = aboutOf(file, said.noticeId, occasion.actor);
  if (about === undefined) return refuse('record.notFound', { fields: ['noticeId'] });

  const begins = thread === undefined;
  const line = lineOf(said, begins ? 0 : thread.seq, occasion);
  const record = { id: begins ? occasion.newId('th') : thread.id, childId: child.id };
  const written: ThreadRecord = {
    ...{ kind: 'thread-line', record, with: said.with, begins, line },
    ...{ called: calledOf(file, said, occasion), words: said.words, about },
    ...{ school: child.school, className: child.className, on: occasion.today },
  };
  const wait = waitAfter(thread, line, occasion);
  return allow({
    records: wait === null ? [written] : [written, { ...wait, record }],
    answer: { threadId: record.id, lineId: line.id },
  });
};

const lineOf = ({ role, act }: LineSaid, last: number, { newId, actor, now }: Occasion): ThreadLine => ({
  ...{ id: newId('tl'), seq: last + 1, personId: actor, role, act },
  ...{ saidAt: now, revision: 1, takenBack: false },
});

/** The notice that a line is about, as it reached the writer; null for none, undefined for one that did not. */
const aboutOf = (file: CareFile, noticeId: string | null, actor: string) => {
  if (noticeId === null) return null;
  const receipt = file.notices.find((each) => each.noticeId === noticeId && each.personId === actor);
  return receipt === undefined ? undefined : { noticeId, title: receipt.title };
};

const calledOf = (file: CareFile, { role, name }: LineSaid, { actor }: Occasion): string => {
  if (!isOfFamily(role)) return name;
  const guardian = file.guardians.filter(({ personId }) => personId === actor).at(-1)?.kinship;
  const caregiver = file.caregivers.filter(({ personId }) => personId === actor).at(-1)?.relation;
  return (role === 'guardian' ? guardian : caregiver) ?? guardian ?? caregiver ?? name;
};

type WaitChange = { readonly kind: 'thread-wait' | 'thread-wait-changed'; readonly wait: ThreadWait };

const waitAfter = (
  thread: Thread | undefined,
  line: ThreadLine,
  { newId, today }: Occasion,
): WaitChange | null => {
  const open = thread?.waits.find(({ ended }) => ended === null);
  if (!isOfFamily(line.role))
    return open === undefined
      ? null
      : { kind: 'thread-wait-changed', wait: { ...open, ended: 'answered', endedBy: line.id } };
  if (open !== undefined) return { kind: 'thread-wait-changed', wait: { ...open, lines: open.lines + 1 } };
  const wait: ThreadWait = {
    ...{ id: newId('tq'), askedOn: today, fromSeq: line.seq, lines: 1, ended: null, endedBy: null },
  };
  return { kind: 'thread-wait', wait };
};
