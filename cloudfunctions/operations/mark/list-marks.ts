import type { listMarks } from '../../../contracts/text-mark';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findOpenMarks, findOwnMarks } from '../../stores/text-marks/find-marks';

const MOST = 50;

/** `mark.list`: what a check pointed out below the caller, with the words; one trace a call. */
export const handleListMarks: Handler<typeof listMarks> = async (_input, { tx, actor, roles, trace }) => {
  const found = await findOpenMarks(tx, { me: actor.id, limit: MOST + 1 });
  const mine = await findOwnMarks(tx, actor.id);
  const toSee = found.slice(0, MOST);
  const [role = 'director'] = roles;
  if (toSee.length > 0) await trace(role, { marks: toSee.map(({ markId }) => markId) });
  return allow({
    toSee: toSee.map((each) => ({ ...each, writtenAt: formatInstant(new Date(each.writtenAt)) })),
    more: found.length > MOST,
    mine: mine.map((each) => ({ ...each, askedAt: formatInstant(new Date(each.askedAt)) })),
  });
};
