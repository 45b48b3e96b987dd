import { decideDelivered } from '../../../domain/agreement/decide-delivered';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import type { SendResult } from '../../stores/outbox/write-results';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { eachApart } from '../own-trouble';

const CAUSE = /^agreement:(ag_[a-z2-7]{12}):(\d+)$/;

/**
 * What WeChat or the operator took for a party becomes a line of the agreement's trail. Messages about agreements are
 * few, so each has a transaction of its own. Killed in between, the claim runs out: such a line may stand there twice,
 * as the message may have rung twice. A family whose file cannot be read goes without the line: what was sent is recorded.
 */
export const recordDelivered = async (context: JobContext, results: readonly SendResult[]): Promise<void> => {
  const { db, now, today } = context;
  for (const { send, channel, state } of results) {
    const [, agreementId, version] = CAUSE.exec(send.cause) ?? [];
    if (state !== 'sent' || channel === 'none' || agreementId === undefined || send.household_id === null)
      continue;
    const delivered = { agreementId, version: Number(version), personId: send.person_id, step: send.step };
    await eachApart({ context, event: 'delivered', households: [send.household_id] }, (householdIds) =>
      inJob(db, async (tx) => {
        const author = { tx, now, today, actor: 'dispatch-outbox', role: 'job', op: 'job.delivered' };
        const decide = (file: Parameters<typeof decideDelivered>[0]) =>
          decideDelivered(file, { ...delivered, channel });
        await changeCareFiles(author, { householdIds, decide });
      }),
    );
  }
};
