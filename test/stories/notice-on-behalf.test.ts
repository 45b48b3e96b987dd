import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { phoneOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** The director of 松林村 sends to the own village, where one grandfather has no phone of any kind. Told in order. */
const DIRECTOR = 'xuefang';
const VILLAGE = '990100002002';
const jiang = demoId('hh', 'songlin-jiang');
const phoneless = demoId('pe', 'jiangyoucai');

let county: StoryCounty;
let noticeId = '';
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const tasksOf = (household: string) =>
  county.column(
    "select state from task where kind = 'notice-unacknowledged' and period = $1 and household_id = $2 order by id",
    [noticeId, household],
  );

const unchanged = async (...refused: Parameters<StoryCounty['refusal']>) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(...refused);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

describe('whom a notice may be sent to', () => {
  const send = (as: string, ...regions: readonly string[]) =>
    unchanged(as, 'notice.send', { topic: 'bullying', regions });
  const ownOnly = { code: 'notice.ownVillageOnly', fields: ['regions'] };

  it('is the own village for a director, not another one, not both, and not the township', async () => {
    expect(await send(DIRECTOR, '990100002001')).toEqual(ownOnly);
    expect(await send(DIRECTOR, VILLAGE, '990100002001')).toEqual(ownOnly);
    expect(await send(DIRECTOR, '990100002')).toEqual(ownOnly);
  });

  it('is the own county for the county, the own township for its supervisor, and nobody at all for a parent', async () => {
    expect(await send('county', '990200001')).toEqual(ownOnly);
    expect(await send('county', '990100001', '990200001')).toEqual(ownOnly);
    expect(await send('supervisor-1', VILLAGE)).toEqual(ownOnly);
    for (const as of ['liumin', 'chenguifang'])
      expect(await send(as, VILLAGE)).toEqual({ code: 'access.denied' });
    expect(await send('newcomer', VILLAGE)).toEqual({ code: 'caller.notBound' });
  });

  it('is somebody: a place without a household is refused', async () => {
    expect(await send('county', '990100009')).toEqual({ code: 'notice.audienceEmpty', fields: ['regions'] });
  });
});

describe('a director’s notice to the own village', () => {
  it('reaches its guardians and caregivers, and nobody next door', async () => {
    const answer = await county.call(DIRECTOR, 'notice.send', { topic: 'drowning', regions: [VILLAGE] });
    ({ noticeId } = answer);

    expect(answer.households).toBe(4);
    const linked = await county.column(
      `select person_id from guardian_link join household h on h.id = household_id where h.village_code = $1
       union select person_id from caregiver_link join household h on h.id = household_id where h.village_code = $1 order by 1`,
      [VILLAGE],
    );
    expect(linked).toHaveLength(11);
    expect(
      await county.column('select person_id from notice_recipient where notice_id = $1 order by 1', [
        noticeId,
      ]),
    ).toEqual(linked);
    expect(await county.call('jihongmei', 'notice.list', {})).toEqual({ notices: [], next: null });
    expect(await unchanged('jihongmei', 'notice.open', { noticeId })).toEqual({ code: 'notice.notFound' });
    expect(await unchanged('jihongmei', 'notice.acknowledge', { noticeId })).toEqual({
      code: 'notice.notFound',
    });
  });

  it('is a task at once, one a child of the household, where nothing can ring: a grandfather without any phone', async () => {
    expect(await tasksOf(jiang)).toEqual(['open', 'open']);
    expect(
      await county.column(
        "select distinct household_id from task where kind = 'notice-unacknowledged' and period = $1",
        [noticeId],
      ),
    ).toEqual([jiang]);
    const { tasks } = await county.call(DIRECTOR, 'task.list', {});
    expect(tasks.filter(({ kind }) => kind === 'notice-unacknowledged')).toMatchObject([
      { h: jiang, period: noticeId, d: '2026-11-18' },
      { h: jiang, period: noticeId, d: '2026-11-18' },
    ]);
  });

  it('becomes one too when a text message can’t be delivered', async () => {
    const qiu = demoId('hh', 'songlin-qiu');
    county.cloud.standIns.sms.setBlacklist([phoneOf('qiufengying') ?? '']);
    expect(await tasksOf(qiu)).toEqual([]);
    await county.cloud.moveClock('2026-11-19T09:05:00+08:00');

    expect(await tasksOf(qiu)).toEqual(['open']);
    expect(
      county.cloud
        .inbox()
        .filter(
          ({ person, template }) => person.endsWith(phoneOf('qiufengying') ?? '-') && template === 'notice',
        ),
    ).toMatchObject([{ channel: 'sms', result: 'FailedOperation.PhoneNumberInBlacklist' }]);
  });
});

describe('代为确认', () => {
  const behalf = (changes: object = {}) => ({
    noticeId,
    personId: phoneless,
    how: 'read-aloud-in-person' as const,
    reason: '老人没有手机，上门念给他听',
    ...changes,
  });

  it('is for somebody who received it, by the director of the household, with a way and a reason', async () => {
    const refused = (as: string, input: object) => unchanged(as, 'notice.acknowledgeOnBehalf', input);
    const notRecipient = { code: 'notice.notRecipient', fields: ['personId'] };

    expect(await refused(DIRECTOR, behalf({ personId: demoId('pe', 'nifulin') }))).toEqual(notRecipient);
    expect(await refused('guchunyan', behalf())).toEqual(notRecipient);
    for (const as of ['yanli', 'supervisor-2', 'county'])
      expect(await refused(as, behalf())).toEqual({ code: 'access.denied' });
    expect(await refused(DIRECTOR, behalf({ reason: '  ' }))).toEqual({
      code: 'input.invalid',
      fields: ['reason'],
    });
    expect(await refused(DIRECTOR, behalf({ how: 'sms' }))).toEqual({
      code: 'input.invalid',
      fields: ['how'],
    });
    expect(await refused(DIRECTOR, { ...behalf(), reason: undefined })).toEqual({
      code: 'input.invalid',
      fields: ['reason'],
    });
  });

  it('records who told him, how and why; the parents’ own acknowledgements are still open', async () => {
    const answer = await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', behalf());

    expect(answer.closedTasks).toBe(0);
    const { rows } = await county.root.query(
      'select acknowledged_by, how, reason, acknowledged_at is not null as acknowledged from notice_recipient where notice_id = $1 and person_id = $2',
      [noticeId, phoneless],
    );
    expect(rows).toEqual([
      {
        acknowledged_by: demoId('pe', DIRECTOR),
        how: 'read-aloud-in-person',
        reason: '老人没有手机，上门念给他听',
        acknowledged: true,
      },
    ]);
    expect(await tasksOf(jiang)).toEqual(['open', 'open']);
  });

  it('closes both children’s tasks when nobody of the household is left', async () => {
    await county.call('yanli', 'notice.acknowledge', { noticeId });
    const father = behalf({
      personId: demoId('pe', 'jiangtao'),
      how: 'told-by-phone',
      reason: '在工地，电话里念了',
    });

    expect(await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', father)).toMatchObject({
      closedTasks: 2,
    });
    expect(await tasksOf(jiang)).toEqual(['done', 'done']);
  });

  it('leaves one’s own acknowledgement as it was, told once or twice', async () => {
    const mother = () =>
      county.root.query(
        'select acknowledged_at, acknowledged_by, how, reason from notice_recipient where notice_id = $1 and person_id = $2',
        [noticeId, demoId('pe', 'yanli')],
      );
    const before = await mother();
    expect(before.rows).toMatchObject([{ acknowledged_by: demoId('pe', 'yanli'), how: null, reason: null }]);
    await county.cloud.moveClock('2026-11-19T10:00:00+08:00');
    await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', behalf({ personId: demoId('pe', 'yanli') }));
    await county.call('yanli', 'notice.acknowledge', { noticeId });

    expect((await mother()).rows).toEqual(before.rows);
  });

  it('closes several notices of a visit in one record, all that are open, once however often it comes', async () => {
    const sent: string[] = [];
    for (const topic of ['traffic', 'law', 'bullying'] as const)
      sent.push(
        (await county.call(DIRECTOR, 'notice.send', { topic, regions: [VILLAGE], ask: 'confirm' })).noticeId,
      );
    await county.cloud.moveClock('2026-11-25T09:00:00+08:00');
    const openTasks = () =>
      county.column(
        "select period from task where kind = 'notice-unacknowledged' and household_id = $1 and state = 'open' and period = any ($2)",
        [jiang, sent],
      );
    expect(new Set(await openTasks())).toEqual(new Set(sent));
    const home = ['jiangyoucai', 'yanli', 'jiangtao'].map((key) => demoId('pe', key));
    const all = sent.flatMap((id) => home.map((personId) => ({ noticeId: id, personId })));
    const [first, ...also] = all;
    const record = {
      ...(first ?? { noticeId: '', personId: '' }),
      also,
      how: 'read-aloud-in-person' as const,
      reason: '一次上门都念了',
    };
    const stranger = { noticeId: sent[0], personId: demoId('pe', 'nifulin') };
    expect(
      await unchanged(DIRECTOR, 'notice.acknowledgeOnBehalf', { ...record, also: [...also, stranger] }),
    ).toEqual({ code: 'notice.notRecipient', fields: [`also.${String(also.length)}`] });

    const answers = await Promise.all(
      [1, 2].map(() => county.cloud.call(DIRECTOR, 'notice.acknowledgeOnBehalf', record)),
    );
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    const closed = (answers as readonly { data: { closedTasks: number } }[]).map(
      ({ data }) => data.closedTasks,
    );
    expect([...closed].sort()).toEqual([0, 6]);
    expect(await openTasks()).toEqual([]);
    expect(
      await county.column(
        'select distinct state from notice_recipient where notice_id = any ($1) and household_id = $2',
        [sent, jiang],
      ),
    ).toEqual(['on-behalf']);
    expect(
      await county.column(
        `select count(*)::int from outbox where cause = any ($1) and person_id = any ($2) and state = 'pending'`,
        [sent.map((id) => `notice:${id}`), home],
      ),
    ).toEqual([0]);
  });

  it('is written in the household’s audit chain with who did it', async () => {
    expect(
      await county.column(
        "select distinct actor from audit_entry where op = 'notice.acknowledgeOnBehalf' and household_id = $1",
        [jiang],
      ),
    ).toEqual([demoId('pe', DIRECTOR)]);
  });
});
