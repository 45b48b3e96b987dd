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

/** One fact a row: what is asked of a few thousand people is read flat, because documents cost more to build than to read. */
type Fact = {
  readonly kind: 'place' | 'home' | 'guardian' | 'caregiver' | 'known' | 'child';
  /** The household's id, or the place's code. */
  readonly of: string;
  readonly values: readonly (string | null)[];
};

/** What a delivery asks of some households, which must have been locked before, in one statement; in id order. */
export const findDeliveries = async (
  tx: Tx,
  { noticeId, householdIds }: { readonly noticeId: string; readonly householdIds: readonly string[] },
): Promise<readonly Deliverable[]> => {
  const { rows } = await sql<Fact>`
    with home as materialized (select id, village_code from household where id = any (${householdIds}::text[]))
    select 'place' as kind, r.code as of, array[r.pack, (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on,
          'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]') from pack_override o
          where r.code like o.region_code || '%')::text] as values
        from region r where r.code in (select village_code from home)
    union all select 'home', id, array[village_code] from home
    union all select 'guardian', household_id, array[person_id, from_on::text, to_on::text] from guardian_link
      where household_id = any (${householdIds}::text[])
    union all select 'caregiver', household_id, array[person_id, from_on::text, to_on::text] from caregiver_link
      where household_id = any (${householdIds}::text[])
    union all select 'known', household_id, array[person_id] from notice_recipient
      where notice_id = ${noticeId} and household_id = any (${householdIds}::text[])
    union all select 'child', household_id, array[id, rev::text, audit_seq::text, audit_head, next_review_on::text] from child
      where household_id = any (${householdIds}::text[])
    order by 2, 3`.execute(tx);
  return assemble(rows, noticeId);
};

const assemble = (facts: readonly Fact[], noticeId: string): readonly Deliverable[] => {
  const places = new Map<string, Pick<Deliverable, 'pack' | 'overrides'>>();
  const homes = new Map<string, Map<Fact['kind'], (readonly (string | null)[])[]>>();
  for (const { kind, of, values } of facts) {
    if (kind === 'place') {
      const overrides = JSON.parse(values[1] ?? '[]') as Deliverable['overrides']; // the statement's own document
      places.set(of, { pack: values[0] ?? '', overrides });
      continue;
    }
    const home = homes.get(of) ?? new Map<Fact['kind'], (readonly (string | null)[])[]>();
    homes.set(of, home);
    const known = home.get(kind);
    if (known === undefined) home.set(kind, [values]);
    else known.push(values);
  }
  return [...homes].map(([householdId, home]) => {
    const of = (kind: Fact['kind']) => home.get(kind) ?? [];
    const villageCode = of('home')[0]?.[0] ?? '';
    const { pack, overrides } = places.get(villageCode) ?? { pack: 'national', overrides: [] };
    return {
      householdId,
      villageCode,
      pack,
      overrides,
      guardians: of('guardian').map(personOf),
      caregivers: of('caregiver').map(personOf),
      notices: of('known').map(([personId = '']) => ({ noticeId, personId: personId ?? '' })),
      children: of('child').map(childOf),
    };
  });
};

const childOf = ([id, rev, auditSeq, auditHead, nextReviewOn]: readonly (
  string | null
)[]): DeliveredChild => ({
  id: id ?? '',
  rev: Number(rev),
  auditSeq: Number(auditSeq),
  auditHead: auditHead ?? '',
  nextReviewOn: nextReviewOn ?? null,
});

const days = new Map<string, CalendarDay>();

/** A batch names few days many times. */
const dayOnce = (text: string): CalendarDay => {
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = dayFrom(text);
  if (days.size < 10_000) days.set(text, day);
  return day;
};

const personOf = ([personId, from, to]: readonly (string | null)[]) => ({
  personId: personId ?? '',
  from: dayOnce(from ?? ''),
  to: to == null ? null : dayOnce(to),
});
