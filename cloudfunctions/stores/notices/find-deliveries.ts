import { sql } from 'kysely';
import { type CalendarDay, dayFrom } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { Reached } from '../../../domain/notice/decide-notice';
import type { Tx } from '../../platform/database/connection';

/** As much of a household as a notice's delivery reads and changes. */
export type Deliverable = Reached &
  Pick<CareFile, 'householdId' | 'villageCode' | 'pack' | 'overrides'> & {
    readonly children: readonly DeliveredChild[];
  };

export type DeliveredChild = {
  readonly id: string;
  readonly rev: number;
  readonly auditSeq: number;
  readonly auditHead: string;
  /** `YYYY-MM-DD`; null for a file that is not looked at any more. */
  readonly nextReviewOn: string | null;
};

type Row = Pick<Deliverable, 'pack' | 'overrides' | 'children'> & {
  readonly id: string;
  readonly village_code: string;
  readonly guardians: readonly PersonRow[];
  readonly caregivers: readonly PersonRow[];
  readonly known: readonly string[];
};
type PersonRow = readonly [personId: string, from: string, to: string | null];

const people = (
  table: string,
) => sql`(select coalesce(jsonb_agg(jsonb_build_array(g.person_id, g.from_on, g.to_on)
    order by g.person_id, g.from_on), '[]') from ${sql.table(table)} g where g.household_id = h.id)`;

/** What a delivery asks of some households, which must have been locked before, in one statement; in id order. */
export const findDeliveries = async (
  tx: Tx,
  { noticeId, householdIds }: { readonly noticeId: string; readonly householdIds: readonly string[] },
): Promise<readonly Deliverable[]> => {
  const { rows } = await sql<Row>`
    with home as materialized (select id, village_code from household where id = any (${householdIds}::text[])),
    place as materialized (
      select r.code, r.pack, (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source)
          order by o.from_on, o.revision), '[]') from pack_override o where r.code like o.region_code || '%') as overrides
        from region r where r.code in (select village_code from home)
    )
    select h.id, h.village_code, p.pack, p.overrides, ${people('guardian_link')} as guardians, ${people('caregiver_link')} as caregivers,
        (select coalesce(jsonb_agg(n.person_id), '[]') from notice_recipient n where n.notice_id = ${noticeId} and n.household_id = h.id) as known,
        (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'rev', c.rev, 'auditSeq', c.audit_seq, 'auditHead', c.audit_head,
            'nextReviewOn', c.next_review_on) order by c.id), '[]') from child c where c.household_id = h.id) as children
      from home h join place p on p.code = h.village_code order by h.id`.execute(tx);
  return rows.map(({ id, village_code, guardians, caregivers, known, ...row }) => ({
    ...row,
    householdId: id,
    villageCode: village_code,
    guardians: guardians.map(personOf),
    caregivers: caregivers.map(personOf),
    notices: known.map((personId) => ({ noticeId, personId })),
  }));
};

const days = new Map<string, CalendarDay>();

/** A batch names few days many times. */
const dayOnce = (text: string): CalendarDay => {
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = dayFrom(text);
  if (days.size < 10_000) days.set(text, day);
  return day;
};

const personOf = ([personId, from, to]: PersonRow) => ({
  personId,
  from: dayOnce(from),
  to: to === null ? null : dayOnce(to),
});
