import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';

/** Nothing has to ring for it any more: it was read in the app meanwhile, or its person has left the family. */
export const isNeedless = ({ opened, gone }: Pick<ClaimedSend, 'opened' | 'gone'>): boolean =>
  opened || gone === true;

/** What becomes of such a promise. */
export const needless = (send: ClaimedSend): SendResult => ({
  send,
  channel: 'none',
  result: send.opened ? 'opened' : 'no-longer-family',
  state: 'cleared',
});
