import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { familyReads } from './family-reads';
import { assessSomebody } from './assess-somebody';
import { type County, openCounty } from './open-county';
import type { ReadCase } from './read-case';
import { addFormerGuardian, type Sight, sights, standingAs, TODAY } from './sight';
import { staffReads } from './staff-reads';
import { readWorld, type World } from './world';

const STORES = path.resolve(__dirname, '../../cloudfunctions/stores');
const cases: readonly ReadCase[] = [...familyReads, ...staffReads];

/** Every `find…` and `load…` that a file of the folder exports. */
const exportedReads = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .flatMap((entry) => {
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      return [...text.matchAll(/^export (?:const|(?:async )?function) ((?:find|load)\w*)/gm)].map(
        ([, name = '']) => name,
      );
    });

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

describe('every read of stores/', () => {
  let county: County;
  let world: World;

  beforeAll(async () => {
    county = await openCounty({ handlers });
    await addFormerGuardian(county);
    await arrangeBusyCounty(county);
    world = await readWorld(county);
  });
  afterAll(() => county.close());

  const seenBy = (as: Sight, { seen }: ReadCase): Promise<readonly string[]> =>
    standingAs(county, as, (tx) => seen(tx, world, as)).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === '42501') return ['refused'];
      throw error;
    });

  it('has a case here', () => {
    expect(sorted(cases.map(({ read }) => read))).toEqual(sorted(exportedReads(STORES)));
  });

  it('is asked for rows of every kind', () => {
    const sizes = Object.values(world).map((rows: readonly unknown[]) => rows.length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(world.households).toHaveLength(45);
    expect(new Set(world.receipts.map(({ household }) => household)).size).toBe(45);
  });

  describe.each(cases)('$read', (one) => {
    it.each(Object.entries(sights))('shows %s all of their own and nothing foreign', async (_role, as) => {
      expect(sorted(await seenBy(as, one))).toEqual(sorted(one.owed(as, world)));
    });
  });
});

/** Tasks, invitations, notices, a closed week and remembered calls: rows of every kind, in every village. */
async function arrangeBusyCounty(county: County): Promise<void> {
  await county.fire('nightly-pass');
  await county.fire('weekly-closing');
  await county.data('county', 'notice.send', { topic: 'drowning', regions: ['990100'] });
  await county.data('fangxiaomei', 'notice.send', { topic: 'bullying', regions: ['990100001001'] });
  const now = new Date(`${TODAY}T09:00:00+08:00`);
  await fanOutNotices({ db: county.db, now, today: dayFrom(TODAY) });
  for (const [director, home, person] of [
    ['fangxiaomei', 'liuan-yu', 'yufang'],
    ['guchunyan', 'yunling-ni', 'jihongmei'],
  ] as const) {
    const input = { personId: demoId('pe', person), role: 'guardian', householdId: demoId('hh', home) };
    await county.data(director, 'invitation.create', input);
  }
  await county.root.query(
    `insert into attachment (id, household_id, kind, file_id, media, bytes, sha256, uploaded_by, uploaded_at)
       select 'at_' || substr(h.id, 4), h.id, 'agreement-paper', 'cloud://' || h.id, 'image/jpeg', 3, 'x', $1, $2 from household h`,
    [demoId('pe', 'fangxiaomei'), now.toISOString()],
  );
  await assessSomebody(county);
  // Every agreement has been said no to once, so that each reason stands behind its wall.
  await county.root.query(
    `update agreement a set declined_version = 1, declined_on = $1, declined_reason = 'x',
       declined_by = (select min(x.person_id) from agreement_party x where x.agreement_id = a.id and x.party = 'caregiver')`,
    [TODAY],
  );
  for (const [director, home, caregiver] of [
    ['fangxiaomei', 'liuan-yu', 'yuagen'],
    ['zhouxiaoqin', 'qingyang-wang', 'chenguifang'],
  ] as const) {
    await county.data(director, 'finding.open', {
      householdId: demoId('hh', home),
      caregiver: demoId('pe', caregiver),
      kind: 'unable',
      foundOn: TODAY,
      note: '腿伤，走不了路',
    });
  }
}
