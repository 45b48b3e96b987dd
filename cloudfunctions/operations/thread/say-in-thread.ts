import type { sayInThread } from '../../../contracts/thread';
import { allow, refuse } from '../../../domain/decision';
import { decideLine } from '../../../domain/thread/decide-line';
import { isSomebodyThere, threadActing } from '../../evidence/thread-acting';
import type { Handler } from '../../handler';
import { findThreadChild } from '../../stores/threads/find-thread-place';

/** `thread.say`: by the child, because a teacher sees the own pupils and not their household. */
export const handleSayInThread: Handler<typeof sayInThread> = async (input, context) => {
  const { childId, with: side, act, noticeId } = input;
  const child = await findThreadChild(context.tx, childId);
  if (child === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = threadActing(context, child, side);
  if (!acting.ok) return acting;
  const role = acting.value;
  if (!(await isSomebodyThere(context, child, { side, role }))) return refuse('thread.nobodyThere');
  const said = { ...{ childId, with: side, act, words: input.words, role }, name: context.actor.name ?? '' };
  const changed = await context.changeCareFiles(role, {
    householdIds: [child.householdId],
    also: { line: act, ...(noticeId === undefined ? {} : { notice: noticeId }) },
    decide: (file, _rules, occasion) => decideLine(file, { ...said, noticeId: noticeId ?? null }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
