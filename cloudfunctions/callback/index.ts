import { dayOf } from '../../domain/calendar/calendar-day';
import { type EventPush, readEventPush } from '../platform/wechat/read-event-push';
import { readClock } from '../platform/clock';
import { type ESignAnswer, hearESign } from '../jobs/e-sign/hear-e-sign';
import { inJob } from '../jobs/in-job';
import { startInstance } from '../pipeline/start-instance';
import type { ESignCall } from '../platform/e-sign/e-sign-provider';
import { readESignCall } from '../platform/e-sign/read-e-sign-call';
import { log } from '../platform/log';
import { appendSentWords } from '../stores/push/append-sent-words';
import { changeQuotaByEvent } from '../stores/push/change-quota-by-event';
import { changeQuotaByPopup } from '../stores/push/change-quota-by-popup';
import { hearCallback } from '../stores/push/hear-callback';
import type { Tx } from '../platform/database/connection';
import { lookUpHashes } from '../platform/field-encryption';
import { pushTemplateName } from '../platform/operator-templates';

const ready = startInstance();

type Answer = { readonly statusCode: number; readonly body: string };

/**
 * The function `callback`: WeChat's events, and the messages of the signing service, which are told by their signature's
 * header. Only what is signed is heard; WeChat's also has to be fresh.
 */
export const main = async (event: unknown): Promise<Answer> => {
  const call = readESignCall(event);
  return call === null ? hearWechat(event) : hearService(call);
};

/**
 * A popup's yes is booked unless the call that follows it has done so; a reject in WeChat's own settings takes what was
 * left from the ledger; the last word about a message is kept for whoever asks what became of it. All in the transaction
 * that notes the push as heard: a replay is refused, and what was not finished is not heard.
 */
const hearWechat = async (event: unknown): Promise<Answer> => {
  const now = readClock();
  const push = readEventPush(event, now);
  if (push.kind === 'refused') return REFUSED;
  if (push.kind === 'echo') return { statusCode: 200, body: push.text };
  const heard = await inJob(await ready(), async (tx) => {
    const before = await hearCallback(tx, push.heard, now);
    if (before === 'never') await keepWord(tx, push, now);
    return before;
  });
  log('wechat-event', { kind: push.event, heard, words: push.sent.length });
  return heard === 'same-signature' ? REFUSED : { statusCode: 200, body: 'success' };
};

const REFUSED: Answer = { statusCode: 403, body: 'refused' };

const keepWord = async (tx: Tx, push: Extract<EventPush, { kind: 'event' }>, now: Date): Promise<void> => {
  const { openid, accepted, rejected, sent } = push;
  await appendSentWords(
    tx,
    sent.map(({ msgid: providerId, ...word }) => ({ channel: 'wechat', providerId, ...word })),
    now,
  );
  if (openid === null) return;
  const names = (ids: readonly string[]) => ids.flatMap((id) => pushTemplateName(id) ?? []);
  const who = { hashes: lookUpHashes('wx_openid', openid), at: now };
  await changeQuotaByPopup(tx, { ...who, templates: names(accepted) });
  await changeQuotaByEvent(tx, { ...who, templates: names(rejected) });
};

/** What is ours and not known is to be said again; what is nobody's is not. */
const STATUS: Readonly<Record<ESignAnswer, number>> = {
  refused: 403,
  unknown: 404,
  'not-ours': 200,
  heard: 200,
};

const hearService = async (call: ESignCall): Promise<Answer> => {
  const now = readClock();
  const answer = await hearESign({ db: await ready(), now, today: dayOf(now) }, 'tencent-ess', call);
  return { statusCode: STATUS[answer], body: answer };
};
