import { addDays, type CalendarDay, formatDay } from '../../domain/calendar/calendar-day';
import type { CareRecord } from '../../domain/care-file/records';
import { type NoticeInHand, noticeSend } from '../../domain/message/plan-messages';
import { decideDeliverNotice } from '../../domain/notice/decide-notice';
import type { NoticeReceipt } from '../../domain/care-file/care-file';
import { type Rules, rulesFor } from '../../domain/policy/rules';
import { lockCareFiles } from '../stores/care-files/lock-care-files';
import { type Deliverable, findDeliveries } from '../stores/notices/find-deliveries';
import { placeInApp } from '../stores/notices/place-in-app';
import { type Delivered, writeDeliveries } from '../stores/notices/write-deliveries';
import type { Author } from './change-care-files';

/** A notice on its way to households. */
export type Delivery = {
  readonly householdIds: readonly string[];
  readonly receipt: Pick<NoticeReceipt, 'noticeId' | 'title' | 'acknowledgeDays' | 'ask'>;
  readonly notice: NoticeInHand;
  /** Left out: guardians and caregivers. */
  readonly role?: 'guardian' | 'caregiver' | undefined;
};

/**
 * The write path's short form for the one record that a hundred thousand people get at once (decision 0035): the same
 * locks in the same order, the same rule, the same message and the same trace as `changeCareFiles`, but of a household only
 * what a delivery can touch. No duty opens on the day of a delivery, so nothing is derived; the child's next look is
 * brought forward to the day on which one may, and what time has done meanwhile is the nightly pass's as ever.
 */
export const deliverNotice = async (author: Author, delivery: Delivery): Promise<void> => {
  const { tx, now, today, actor, role, op } = author;
  const householdIds = await lockCareFiles(tx, delivery.householdIds);
  const { noticeId } = delivery.receipt;
  const files = await findDeliveries(tx, { noticeId, householdIds });
  const rulesOf = rulesByPlace();
  const delivered = files.flatMap((file) => deliver(file, { delivery, rules: rulesOf(file), today, now }));
  await writeDeliveries({ tx, now, today, actor, role, op }, delivered);
  if (delivery.notice.ring === 'app') await placeInApp(tx, { noticeId, households: householdIds });
};

type Question = {
  readonly delivery: Delivery;
  readonly rules: Rules;
  readonly today: CalendarDay;
  readonly now: Date;
};

/** Nothing for a household in which everybody has it. */
const deliver = (file: Deliverable, { delivery, rules, today, now }: Question): readonly Delivered[] => {
  const { receipt, notice, role } = delivery;
  const records = decideDeliverNotice(file, receipt, { today, role }).records.filter(isDelivered);
  if (records.length === 0) return [];
  return [
    {
      file,
      records,
      sends: records.flatMap((record) => noticeSend(record.receipt.personId, { notice, rules, today, now })),
      reviewOn: formatDay(addDays(today, Math.max(receipt.acknowledgeDays, 1))),
    },
  ];
};

const isDelivered = (
  record: CareRecord,
): record is Extract<CareRecord, { readonly kind: 'notice-delivered' }> => record.kind === 'notice-delivered';

/** A batch meets the same few places in hundreds of households; their overrides are one array a place. */
const rulesByPlace = (): ((file: Deliverable) => Rules) => {
  const known = new Map<string, Rules>();
  return ({ villageCode, pack, overrides }) => {
    const rules = known.get(villageCode) ?? rulesFor(pack, overrides);
    known.set(villageCode, rules);
    return rules;
  };
};
