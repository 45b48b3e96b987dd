import type { showThread } from '../../../contracts/thread';
import type { ThreadRole } from '../../../contracts/vocabulary/thread';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { type Rules, rulesFor } from '../../../domain/policy/rules';
import { correctableUntil } from '../../../domain/thread/decide-change';
import { isOfFamily } from '../../../domain/thread/decide-line';
import { waitsOf } from '../../../domain/thread/waits-of';
import { isSomebodyThere, threadActing } from '../../evidence/thread-acting';
import type { Context, Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findThread, type ThreadLineRow, type ThreadRow } from '../../stores/threads/find-thread';
import { findThreadChild } from '../../stores/threads/find-thread-place';

type Viewer = Pick<Context, 'actor' | 'now' | 'today'> & { readonly rules: Rules };

/** Until when an own line can still be corrected; null for everything else. */
const correctUntil = ({ byId, wordsCipher, at }: ThreadLineRow, viewer: Viewer): string | null => {
  if (byId !== viewer.actor.id || wordsCipher === null) return null;
  const minutes = viewer.rules.on('thread.correctMinutes', viewer.today).value ?? 0;
  const until = new Date(correctableUntil(new Date(at).toISOString(), minutes));
  return until < viewer.now ? null : formatInstant(until);
};

/** How far the other side has read. Whoever wrote a line from this side is of it, also in another role. */
const readByOthers = ({ reads, lines }: ThreadRow, viewer: Viewer, as: ThreadRole): number => {
  const mine = new Set(
    lines.filter(({ role }) => isOfFamily(role) === isOfFamily(as)).map(({ byId }) => byId),
  );
  return Math.max(
    0,
    ...reads
      .filter(({ personId }) => personId !== viewer.actor.id && !mine.has(personId))
      .map(({ upTo }) => upTo),
  );
};

const lineFor = (line: ThreadLineRow, viewer: Viewer, readTo: number) => ({
  ...{ lineId: line.lineId, seq: line.seq, mine: line.byId === viewer.actor.id, role: line.role },
  ...{ from: line.called, at: formatInstant(new Date(line.at)), about: line.about },
  words: line.wordsCipher === null ? null : decryptField('thread_line.words', line.wordsCipher),
  corrected: line.wordsCipher !== null && line.revision > 1,
  correctUntil: correctUntil(line, viewer),
  read: line.byId === viewer.actor.id && line.seq <= readTo,
});

const nothingYet = { threadId: null, lines: [], readTo: 0, older: null, earlier: false, waits: null };

const shownThread = (thread: ThreadRow, viewer: Viewer, as: ThreadRole) => {
  const { threadId, lines, firstSeq, lastSeq, readTo, waitsSince } = thread;
  const first = lines[0]?.seq ?? null;
  const others = readByOthers(thread, viewer, as);
  return {
    ...{ threadId, readTo },
    lines: lines.map((line) => lineFor(line, viewer, others)),
    older: first !== null && firstSeq !== null && first > firstSeq ? String(first) : null,
    earlier: firstSeq === null ? lastSeq > 0 : firstSeq > 1,
    waits: waitsOf(waitsSince, viewer.rules, viewer.today),
  };
};

/** `thread.show`: as far as the walls let the caller read. Leaves a trace. */
export const handleShowThread: Handler<typeof showThread> = async (input, context) => {
  const { tx, actor, now, today } = context;
  const { childId, with: side, before, limit } = input;
  const child = await findThreadChild(tx, childId);
  if (child === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = threadActing(context, child, side);
  if (!acting.ok) return acting;
  const found = await findThread(tx, {
    ...{ childId, with: side, personId: actor.id, limit },
    before: before === undefined ? null : Math.trunc(Number(before)) || 0,
  });
  await context.trace(acting.value, { child: childId, thread: found?.threadId ?? side });
  const viewer = { actor, now, today, rules: rulesFor(child.pack, child.overrides) };
  return allow({
    ...{ as: acting.value, today: formatDay(today), childId, name: child.name },
    open: await isSomebodyThere(context, child, { side, role: acting.value }),
    ...(found === null ? nothingYet : shownThread(found, viewer, acting.value)),
  });
};
