import { dayOf } from '../../domain/calendar/calendar-day';
import { readEventPush } from '../platform/wechat/read-event-push';
import { readClock } from '../platform/clock';
import { type ESignAnswer, hearESign } from '../jobs/e-sign/hear-e-sign';
import { inJob } from '../jobs/in-job';
import { startInstance } from '../pipeline/start-instance';
import type { ESignCall } from '../platform/e-sign/e-sign-provider';
import { readESignCall } from '../platform/e-sign/read-e-sign-call';
import { log } from '../platform/log';
import { changeQuotaByEvent } from '../stores/push/change-quota-by-event';
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
 * A reject in WeChat's own settings takes what was left from the ledger; a popup's answers are booked by the call that
 * follows it, so that they are not counted twice.
 */
const hearWechat = async (event: unknown): Promise<Answer> => {
  const now = readClock();
  const push = readEventPush(event, now);
  if (push.kind === 'refused') return { statusCode: 403, body: 'refused' };
  if (push.kind === 'echo') return { statusCode: 200, body: push.text };
  const templates = push.rejected.flatMap((id) => pushTemplateName(id) ?? []);
  if (push.openid !== null && templates.length > 0) {
    const hashes = lookUpHashes('wx_openid', push.openid);
    await inJob(await ready(), (tx) => changeQuotaByEvent(tx, { hashes, templates, at: now }));
  }
  log('wechat-event', { kind: push.event, templates: templates.length });
  return { statusCode: 200, body: 'success' };
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
