import { allow, type Decision, refuse } from '../decision';
import { type AskedNotice, isReached, mayWithdraw, type SecondPerson } from './approval';

/** Four eyes: an urgent notice rings at night only when two people want it to. */
export const decideApproval = (
  notice: AskedNotice | null,
  person: SecondPerson,
): Decision<null, 'notice.notFound' | 'notice.ownUrgent' | 'notice.answeredAlready'> => {
  if (!notice?.needsApproval) return refuse('notice.notFound', { fields: ['noticeId'] });
  if (notice.senderId === person.id) return refuse('notice.ownUrgent');
  if (!isReached(notice, person.grants)) return refuse('notice.notFound', { fields: ['noticeId'] });
  return notice.ended ? refuse('notice.answeredAlready') : allow(null);
};

/** Taken back before it went out; what has gone out can't be. */
export const decideWithdrawal = (
  notice: AskedNotice | null,
  person: SecondPerson,
): Decision<null, 'notice.notFound' | 'notice.answeredAlready'> => {
  if (!notice?.needsApproval || !mayWithdraw(notice, person))
    return refuse('notice.notFound', { fields: ['noticeId'] });
  return notice.ended ? refuse('notice.answeredAlready') : allow(null);
};
