import { sha256 } from '../../cloudfunctions/platform/digest';
import { brokenLinkAt, type TrailRow } from '../../domain/agreement/trail-chain';
import type { County } from '../walls/open-county';

/** Agreements whose evidence trail is not what was written, or ends elsewhere than the audit chain last said. */
export const brokenTrails = async ({ rows }: Pick<County, 'rows'>): Promise<readonly string[]> => {
  const lines = await rows<TrailRow>('select * from agreement_event order by agreement_id, seq');
  const ends = await rows<{ readonly id: string; readonly digest: string }>(
    `select distinct on (e.care_file, t.key) t.key as id, t.value as digest
       from audit_entry e, jsonb_each_text(e.ids -> 'trail') t order by e.care_file, t.key, e.seq desc`,
  );
  const trails = new Map<string, TrailRow[]>();
  for (const line of lines) trails.set(line.agreement_id, [...(trails.get(line.agreement_id) ?? []), line]);
  return [...trails].flatMap(([id, trail]) => {
    // Every child of the household has the end in its own audit chain.
    const sealed = ends.filter((end) => end.id === id);
    const anchored = sealed.length > 0 && sealed.every(({ digest }) => digest === trail.at(-1)?.digest);
    return brokenLinkAt(trail, sha256) === null && anchored ? [] : [id];
  });
};
