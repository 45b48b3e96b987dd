import { readEventPush } from '../platform/wechat/read-event-push';
import { readClock } from '../platform/clock';
import { inJob } from '../jobs/in-job';
import { startInstance } from '../pipeline/start-instance';
import { log } from '../platform/log';
import { changeQuotaByEvent } from '../stores/push/change-quota-by-event';
import { lookUpHashes } from '../platform/field-encryption';
import { pushTemplateName } from '../platform/operator-templates';

const ready = startInstance();

type Answer = { readonly statusCode: number; readonly body: string };

/**
 * The function `callback`: WeChat's events. Only a signed and fresh one is heard. A reject in WeChat's own settings
 * takes what was left from the ledger; a popup's answers are booked by the call that follows it, so that they are not
 * counted twice.
 */
export const main = async (event: unknown): Promise<Answer> => {
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
