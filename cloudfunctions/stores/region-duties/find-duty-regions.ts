import { sql } from 'kysely';
import type { DutyRegion } from '../../../domain/region-duty/derive-region-tasks';
import type { Tx } from '../../platform/database/connection';

/** A record as it counts today: the last revision of its period. */
export type DutyRecord = {
  readonly duty: string;
  readonly revision: number;
  readonly doneOn: string;
  readonly late: boolean;
  readonly by: string;
  readonly figures: readonly { readonly what: string; readonly n: number }[];
  readonly note: string | null;
};

export type FoundDutyRegion = DutyRegion & {
  readonly name: string;
  readonly records: readonly DutyRecord[];
  readonly revisions: Readonly<Record<string, number>>;
};

/**
 * The places below these codes that owe duties: townships under a plan, and the places whose plan it is (those whose
 * parent is not under it). Records and tasks are those in the caller's sight.
 */
export const findDutyRegions = async (
  tx: Tx,
  codes: readonly string[],
): Promise<readonly FoundDutyRegion[]> => {
  const { rows } = await sql<Omit<FoundDutyRegion, 'recorded' | 'revisions'>>`
    select r.code, r.name, r.pack, r.level = 'township' as township, coalesce(above.pack, 'national') <> r.pack as county,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
         from pack_override o where r.code like o.region_code || '%') as overrides,
      (select coalesce(jsonb_agg(jsonb_build_object('duty', d.duty, 'revision', d.revision, 'doneOn', d.done_on, 'late', d.late,
           'by', d.done_by, 'figures', d.figures, 'note', d.note) order by d.duty), '[]')
         from region_duty_record d where d.region_code = r.code and not exists (
           select 1 from region_duty_record later where later.region_code = d.region_code and later.duty = d.duty and later.revision > d.revision)) as records,
      (select coalesce(jsonb_agg(t.period), '[]') from task t where t.kind in ('town-duty', 'county-duty') and t.subject = r.code) as tasks
      from region r left join region above on above.code = r.parent
      where r.pack <> 'national' and r.level <> 'village' and (r.level = 'township' or coalesce(above.pack, 'national') <> r.pack)
        and exists (select 1 from unnest(${codes}::text[]) as code where r.code like code || '%')
      order by r.code`.execute(tx);
  return rows.map((row) => ({
    ...row,
    recorded: row.records.map(({ duty }) => duty),
    revisions: Object.fromEntries(row.records.map(({ duty, revision }) => [duty, revision])),
  }));
};
