import type { Kind } from './kind';
import { isCovered } from './people';

/** Settled within a week of being found. */
export const caregiverFinding: Kind = (home, child, today) =>
  isCovered(child, today)
    ? home.findings
        .filter(({ settled }) => !settled)
        .map(({ id, on }) => ({ period: id, opens: on, due: on + 7 }))
    : [];

/** Answered the same day. */
export const familyRequest: Kind = (home, child, today) =>
  isCovered(child, today)
    ? home.words
        .filter(({ asks, answered }) => asks && !answered)
        .map(({ id, on }) => ({ period: id, opens: on, due: on }))
    : [];

/** The first of those who have not acknowledged: their days are over, or nobody could reach them. */
export const noticeUnacknowledged: Kind = (home, child, today) => {
  if (!isCovered(child, today)) return [];
  const waiting = home.notices.filter(({ acknowledged }) => !acknowledged);
  return [...new Set(waiting.map(({ notice }) => notice))].map((notice) => {
    const days = waiting
      .filter((each) => each.notice === notice)
      .map((each) => each.unreachable ?? each.sent + each.days);
    return { period: notice, opens: Math.min(...days), due: Math.min(...days) };
  });
};
