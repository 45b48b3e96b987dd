import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type NoticeRecords = {
  readonly delivered: readonly Placed<'notice-delivered'>[];
  readonly opened: readonly Placed<'notice-opened'>[];
  readonly acknowledged: readonly Placed<'notice-acknowledged'>[];
  readonly answered: readonly Placed<'notice-answered'>[];
  readonly unreachable: readonly Placed<'notice-unreachable'>[];
};

const table = 'notice_recipient';
const key = ['notice_id', 'household_id', 'person_id'];
const row = (r: { readonly noticeId: string; readonly personId: string; readonly household_id: string }) => ({
  notice_id: r.noticeId,
  household_id: r.household_id,
  person_id: r.personId,
});

/** Recipients, openings, acknowledgements, and whom nothing rings for. */
export const noticeWrites = (
  records: NoticeRecords,
  { at, today }: { readonly at: string; readonly today: string },
): readonly TableWrite[] => {
  return [
    {
      table,
      conflict: 'nothing',
      insert: records.delivered.map((r) => ({
        ...row({ ...r, ...r.receipt }),
        as_role: r.asRole,
        village_code: r.village_code,
        sent_on: formatDay(r.receipt.sentOn),
      })),
    },
    {
      table,
      key,
      update: records.opened.filter((r) => !r.settles).map((r) => ({ ...row(r), opened_at: at })),
    },
    {
      table,
      key,
      update: records.opened
        .filter((r) => r.settles)
        .map((r) => ({
          ...row(r),
          opened_at: at,
          acknowledged_at: at,
          acknowledged_by: r.personId,
          by_opening: true,
        })),
    },
    {
      table,
      key,
      update: records.acknowledged.map((r) => ({
        ...row(r),
        acknowledged_at: at,
        acknowledged_by: r.by,
        how: r.how,
        reason: r.reason,
      })),
    },
    ...answerWrites(records.answered, at),
    { table, key, update: records.unreachable.map((r) => ({ ...row(r), unreachable_on: today })) },
  ];
};

/** The first answer and the last; whoever had not acknowledged it has done so by answering. */
const answerWrites = (answered: NoticeRecords['answered'], at: string): readonly TableWrite[] =>
  [true, false].flatMap((first) =>
    [true, false].map((settles) => ({
      table,
      key,
      update: answered
        .filter((r) => r.first === first && r.settles === settles)
        .map((r) => ({
          ...row(r),
          last_answer: r.answer,
          ...(first ? { first_answer: r.answer } : {}),
          ...(settles ? { acknowledged_at: at, acknowledged_by: r.personId } : {}),
        })),
    })),
  );
