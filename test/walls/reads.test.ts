import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { familyReads } from './family-reads';
import { composeReads } from './compose-reads';
import { concernReads } from './concern-reads';
import { arrangeSupervision } from './arrange-supervision';
import { libraryReads } from './library-reads';
import { markReads } from './mark-reads';
import { missSomebody } from './miss-somebody';
import { unreachableReads } from './unreachable-reads';
import { schoolReads } from './school-reads';
import { arrangeSchools, sayWord } from './arrange-schools';
import { receiptReads } from './receipt-reads';
import { writeLibrary } from './write-library';
import { assessSomebody } from './assess-somebody';
import { type County, openCounty } from './open-county';
import type { ReadCase } from './read-case';
import { addFormerGuardian, type Sight, sights, standingAs, TODAY } from './sight';
import { speakAtHome } from './speak-at-home';
import { voiceLetterReads } from './voice-letter-reads';
import { threadReads } from './thread-reads';
import { staffReads } from './staff-reads';
import { readWorld, type World } from './world';

const STORES = path.resolve(__dirname, '../../cloudfunctions/stores');
const cases: readonly ReadCase[] = [
  ...familyReads,
  ...staffReads,
  ...concernReads,
  ...libraryReads,
  ...composeReads,
  ...schoolReads,
  ...receiptReads,
  ...voiceLetterReads,
  ...threadReads,
  ...markReads,
  ...unreachableReads,
];

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
  await writeLibrary(county);
  await sayWord(county);
  const now = new Date(`${TODAY}T09:00:00+08:00`);
  await fanOutNotices({ db: county.db, now, today: dayFrom(TODAY) });
  for (const [region, kind, period] of [
    ['990100001', 'report', '2026'],
    ['990100002', 'survey', '2026-H2'],
  ])
    await county.data('county', 'regionDuty.record', {
      region,
      kind,
      period,
      doneOn: TODAY,
      by: '民政办',
      figures: [],
    });
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
  await county.root.query(
    `insert into recording (key, voice, speed, state, file_id, seconds, not_before, wanted_at)
       select 'walls ' || id, 1, 0, 'ready', 'cloud://x', 3, $1, $1 from (select id from notice union select id from agreement) said`,
    [now.toISOString()],
  );
  await county.root.query(
    `insert into spoken_text (subject, step, key, household_id, notice_id)
       select id, 'walls', 'walls ' || id, null, id from notice
       union select id || ' 1', 'walls', 'walls ' || id, household_id, null from agreement`,
  );
  // Every agreement is being signed elsewhere too, so that each order stands behind its wall.
  await county.root.query(
    `insert into signing_flow (agreement_id, version, attempt, household_id, provider, state, ordered_at, next_at, cancel_at)
       select id, 1, 1, household_id, 'tencent-ess', 'waiting', $1, $1, $1 from agreement`,
    [now.toISOString()],
  );
  await assessSomebody(county);
  await missSomebody(county);
  // Every agreement has been said no to once, so that each reason stands behind its wall.
  await county.root.query(
    `update agreement a set declined_version = 1, declined_on = $1, declined_reason = 'x',
       declined_by = (select min(x.person_id) from agreement_party x where x.agreement_id = a.id and x.party = 'caregiver')`,
    [TODAY],
  );
  const split = { householdId: demoId('hh', 'ludang-wei'), registeredCode: '990100001003' };
  const { splitId } = await county.data('panyafang', 'residence.agree', {
    ...split,
    parts: {
      visit: 'registration',
      contact: 'residence',
      agreement: 'residence',
      report: 'residence',
      aid: 'registration',
    },
  });
  await county.data('shaojianhong', 'residence.confirm', { ...split, splitId });
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
  await speakAtHome(county);
  await arrangeVisits(county);
  await arrangeStaffing(county);
  await arrangeSupervision(county);
  await arrangeSchools(county);
  for (const [director, home, child] of [
    ['fangxiaomei', 'liuan-zheng', 'zhengxiaotong'],
    ['zhouxiaoqin', 'qingyang-wang', null],
  ] as const) {
    const householdId = demoId('hh', home);
    const [first] = await county.rows<{ id: string }>(
      'select min(id) as id from child where household_id = $1',
      [householdId],
    );
    await county.data(director, 'concern.open', {
      householdId,
      childIds: [child === null ? first?.id : demoId('ch', child)],
      course: 'report',
      situations: ['many-injuries'],
      foundOn: TODAY,
      words: '手臂上有几处青紫',
    });
  }
}

/** A visit with its own id, a follow-up from it, and an answer of the family, in two townships. */
async function arrangeVisits(county: County): Promise<void> {
  for (const [director, home, child, guardian] of [
    ['fangxiaomei', 'liuan-zheng', 'zhengxiaotong', 'yeqiuping'],
    ['zhouxiaoqin', 'qingyang-wang', 'wangxiaoyu', 'liumin'],
  ] as const) {
    const householdId = demoId('hh', home);
    const childIds = [demoId('ch', child)];
    const act = demoId('va', home);
    const visit = { childIds, happenedOn: TODAY, sawChild: true, talkedAlone: true, caregiving: 'in-place' };
    await county.data(director, 'visit.record', { ...visit, act });
    await county.root.query(
      `insert into attachment (id, household_id, kind, about, file_id, media, bytes, sha256, uploaded_by, uploaded_at)
         values ($1, $2, 'visit-photo', $3, 'cloud://x', 'image/jpeg', 3, 'x', $4, now())`,
      [demoId('at', `photo-${home}`), householdId, act, demoId('pe', director)],
    );
    await county.data(director, 'followUp.open', {
      householdId,
      childIds,
      topic: 'study',
      steps: ['parents-told'],
      who: 'director',
      dueOn: '2026-12-02',
      from: { kind: 'visit', on: TODAY, ref: act },
    });
    const [ask] = await county.rows<{ id: string }>('select id from visit_ask where household_id = $1', [
      householdId,
    ]);
    await county.data(guardian, 'visit.sayHelpful', { askId: ask?.id, answer: 'yes' });
  }
}

/** Invitations of staff, covers and moves in two townships, away from 柳岸村 and towards it. */
async function arrangeStaffing(county: County): Promise<void> {
  for (const [as, region, phone] of [
    ['supervisor-1', '990100001002', '19900008801'],
    ['supervisor-2', '990100002001', '19900008802'],
  ])
    await county.data(as ?? '', 'staff.invite', { role: 'director', region, name: '陶小玲', phone });
  for (const [as, region, absent] of [
    ['supervisor-1', '990100001002', 'shenyulan'],
    ['supervisor-2', '990100002001', 'guchunyan'],
  ])
    await county.data(as ?? '', 'cover.set', {
      region,
      absentId: demoId('pe', absent ?? ''),
      byId: demoId('pe', as ?? ''),
      from: TODAY,
      to: '2026-12-01',
    });
  for (const [director, from, to] of [
    ['shenyulan', '990100001002', '990100001001'],
    ['xuefang', '990100002002', '990100005001'],
  ] as const) {
    const [home] = await county.rows<{ id: string }>(
      'select min(id) as id from household where village_code = $1',
      [from],
    );
    await county.data(director, 'transfer.propose', { householdId: home?.id, to, reason: 'moved-home' });
  }
}
