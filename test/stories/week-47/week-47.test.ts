import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '../../../contracts/errors';
import type { listTasks } from '../../../contracts/task';
import type { OutputOf } from '../../../contracts/operation';
import { timers } from '../../../config/timers';
import { changedTables, tableContents } from '../table-contents';
import * as expected from './expected';
import { ENDS } from './fixture';
import { type Playing, playWeek } from './play-week';
import { inOrder, type Outcome, readOutcome } from './read-outcome';
import { idOf } from './ids';

type TaskList = OutputOf<typeof listTasks>;

let week: Playing;
let tuesday: TaskList;
let outcome: Outcome;
beforeAll(async () => {
  week = await playWeek();
  await week.until('2026-11-24T08:30:00+08:00');
  const listed = (await week.cloud().call('zhou', 'task.list', {})) as Envelope<TaskList>;
  if (!listed.ok) throw new Error(JSON.stringify(listed));
  tuesday = listed.data;
  await week.until(ENDS);
  outcome = await readOutcome(week.cloud());
});
afterAll(() => week.stop());

/** The values of a query's first row, as the superuser. */
const values = async (query: string, ...parameters: readonly string[]): Promise<readonly unknown[]> => {
  const root = await week.cloud().sql();
  try {
    const { rows } = await root.query<unknown[]>({ text: query, values: [...parameters], rowMode: 'array' });
    return rows.map(([first]) => first);
  } finally {
    await root.end();
  }
};

describe('week 47', () => {
  it('shows on phones what was written down beforehand, and nothing else', () => {
    expect(inOrder(outcome.inbox)).toEqual(inOrder(expected.inbox));
  });

  it('leaves the tasks that were written down beforehand, and no other', () => {
    expect(inOrder(outcome.tasks)).toEqual(inOrder(expected.tasks));
  });

  it('ends every promise once, by the channel that rings', () => {
    expect(inOrder(outcome.promises)).toEqual(inOrder(expected.promises));
  });

  it('keeps a ledger that falls to zero where WeChat says so', () => {
    expect(outcome.ledger).toEqual(expected.ledger);
  });

  it('is closed on Monday with the figures of Sunday night', () => {
    expect(outcome.closing).toEqual(expected.closing);
  });
});

describe('what the director sees on Tuesday', () => {
  it('is one card a household: the tasks of two siblings stand together', () => {
    const households = tuesday.tasks.map(({ h }) => h);
    const cards = households.filter((h, index) => h !== households[index - 1]);

    expect(cards).toEqual([...new Set(households)]);
    expect(tuesday.tasks.filter(({ h }) => h === idOf('hh', 'wu')).map(({ n }) => n)).toEqual(
      expect.arrayContaining(['吴桐', '吴桦']),
    );
    expect(cards).toHaveLength(4);
    expect(tuesday.tasks).toHaveLength(5);
  });

  it('rings once: one message a director and morning, all week', () => {
    const mornings = outcome.inbox
      .filter(([, , , template]) => template === 'director-digest')
      .map(([at, person]) => `${at} ${person}`);

    expect(mornings).toHaveLength(9);
    expect(mornings).toEqual([...new Set(mornings)]);
  });
});

describe('what came late', () => {
  it('closes the task and is marked late; what came in time is not', async () => {
    const late = await values(
      `select distinct p.name from contact c join person p on p.id = c.source_person
        where c.week = '2026-W47' and c.late`,
    );

    expect(new Set(late)).toEqual(new Set(['赵丽', '周小琴', '何秋菊', '吴芬']));
    expect(
      await values(`select distinct late from contact where source_person = $1`, idOf('pe', 'chen-ma')),
    ).toEqual([false]);
  });
});

describe('what was taken back', () => {
  it('stays readable, and the task it had closed is open again', async () => {
    const trail = await values(
      `select e.event from task_event e join task t on t.id = e.task_id
        where t.subject = $1 and t.kind = 'home-visit' order by e.seq`,
      idOf('ch', 'wangle'),
    );

    expect(trail).toEqual(['opened', 'done', 'reopened']);
    expect(await values('select reason from visit where withdrawn')).toEqual(['记错了人家']);
    expect(await values('select distinct reason from contact where withdrawn')).toEqual(['按错了，还没打']);
  });
});

describe('acknowledging on behalf', () => {
  it('says who did it, how and why', async () => {
    const behalf = await values(
      `select concat_ws(' ', r.name, n.how, n.reason, d.name) from notice_recipient n
        join person r on r.id = n.person_id join person d on d.id = n.acknowledged_by
        where n.acknowledged_by <> n.person_id order by n.acknowledged_at`,
    );

    expect(behalf).toEqual([
      '朱阿婆 read-aloud-in-person 眼睛看不清，念给她听了 宋建国',
      '秦刚 paper 没有手机，托同乡带了纸条 宋建国',
    ]);
  });
});

/** What a firing may write: that it ran, and WeChat's token. */
const UNCOUNTED = ['job_run', 'platform_token'];

describe('every timer fired again', () => {
  it('changes no row but those of runs and tokens, and rings nobody', async () => {
    const cloud = week.cloud();
    const root = await cloud.sql();
    try {
      const before = await tableContents(root, { except: UNCOUNTED });
      const rung = cloud.inbox().length;
      for (const { name } of [...timers, ...timers])
        expect(await cloud.fire(name)).toMatchObject({ job: name, result: { ok: true } });

      expect(changedTables(before, await tableContents(root, { except: UNCOUNTED }))).toEqual([]);
      expect(cloud.inbox()).toHaveLength(rung);
    } finally {
      await root.end();
    }
  });
});
