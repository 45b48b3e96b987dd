import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { logBug } from '../../cloudfunctions/platform/log';
import { operations } from '../../contracts/index';
import { demoId } from '../../local/demo/demo-id';
import { openTold } from './every-operation/open-told';
import { everyCase } from './every-operation/every-case';
import { BOY, DIRECTOR, GIRL, HER_TEACHER, MOTHER, ZHENG } from './every-operation/operation-case';

/** Tries by people who may do something, and want to know or do a little more. */
let told: Awaited<ReturnType<typeof openTold>>;
beforeAll(async () => {
  told = await openTold({ handlers });
});
afterAll(() => told.close());

const call = (as: string, op: string, input: unknown) => told.county.call(as, op, input);
const codeOf = async (as: string, op: string, input: unknown): Promise<string> => {
  const envelope = await call(as, op, input);
  return envelope.ok ? 'let in' : envelope.refusal.code;
};
const look = async (query: string, values: readonly unknown[] = []): Promise<string> =>
  String((await told.county.rows<{ value: unknown }>(query, values))[0]?.value);

describe('the teacher of the next class', () => {
  const teacher = demoId('pe', HER_TEACHER);
  beforeAll(async () => {
    await told.county.root.query(`update child set class = '四（1）班' where household_id = $1`, [ZHENG]);
    await told.county.root.query(`update school_post set class = '四（2）班' where person_id = $1`, [
      teacher,
    ]);
  });
  afterAll(async () => {
    await told.county.root.query('update school_post set class = null where person_id = $1', [teacher]);
    await told.county.root.query('delete from role_grant where person_id = $1', [teacher]);
    await told.county.root.query('update child set registered_code = village_code where household_id = $1', [
      ZHENG,
    ]);
  });
  const tries = async () =>
    Promise.all([
      codeOf(HER_TEACHER, 'mentorWord.leave', { childId: GIRL, words: '最近进步很大。' }),
      codeOf(HER_TEACHER, 'absence.report', { childIds: [BOY] }),
      codeOf(HER_TEACHER, 'school.setClass', { childIds: [GIRL], className: '四（2）班' }),
    ]);

  it('does nothing for a pupil of this one', async () => {
    expect(await tries()).toEqual(['record.notFound', 'record.notFound', 'record.notFound']);
  });

  it('does nothing either where another post shows the child’s row: the first wall says the same', async () => {
    await told.county.root.query(
      `insert into role_grant (person_id, role, region_code, from_on) values ($1, 'director', '990100001002', '2026-01-01')`,
      [teacher],
    );
    await told.county.root.query(
      `update child set registered_code = '990100001002' where household_id = $1`,
      [ZHENG],
    );
    expect(await tries()).toEqual(['access.denied', 'access.denied', 'access.denied']);
  });
});

describe('an audience', () => {
  const notice = { topic: 'own', title: '周五家长会', body: '周五下午三点，请来学校。' };
  const regions = ['990100001'];

  it('tells a teacher nothing by category, however small it is made; not the database either', async () => {
    const school = await look('select school as value from child where id = $1', [GIRL]);
    for (const tag of ['left-behind', 'in-difficulty'])
      for (const op of ['notice.preview', 'notice.send'])
        expect(
          await codeOf(HER_TEACHER, op, {
            ...notice,
            regions,
            audience: { v: 1, school, tag, ages: { from: 13, to: 13 } },
          }),
        ).toBe('notice.notForSchool');
    const asked = await told.county.rows<{ people: number }>(
      `with me as (select set_config('app.posts', $1, false), set_config('app.regions', '', false))
         select (select count(*)::int from me, care_notice_people(array['990100001'], $2::jsonb, '2026-11-18', '2026-11-16')) as people`,
      [
        JSON.stringify([{ school, region: '990100001', class: null }]),
        JSON.stringify({ v: 1, school, tag: 'left-behind' }),
      ],
    );
    expect(asked).toEqual([{ people: 0 }]);
  });

  it('of one village lets no child of the next be named beside a problem', async () => {
    const body = '孩子们注意安全。\n郑晓彤打架了。';
    const hidden = '孩子们注意安全。\n郑\u200b晓－彤打架了。'.replace('－', '-');
    const next = ['990100001002'];
    for (const words of [body, hidden]) {
      expect(
        await call('supervisor-1', 'notice.send', { ...notice, body: words, regions: next }),
      ).toMatchObject({
        refusal: { code: 'notice.nameBesideProblem', fields: ['body.2'] },
      });
      // Whoever may not see the child learns nothing by guessing.
      expect(await codeOf('shenyulan', 'notice.send', { ...notice, body: words, regions: next })).toBe(
        'let in',
      );
    }
  });
});

describe('a wish to talk', () => {
  it('is not taken on by whoever has it: nobody would call', async () => {
    const supervisor = demoId('pe', 'supervisor-1');
    await told.county.root.query(
      `insert into guardian_link (household_id, person_id, kinship, from_on) values ($1, $2, '姑姑', '2026-01-01')`,
      [ZHENG, supervisor],
    );
    const asked = await told.county.data('supervisor-1', 'talk.ask', { householdId: ZHENG });
    expect(await codeOf('supervisor-1', 'talk.accept', { talkId: asked['talkId'] })).toBe('record.notFound');
    expect(await look('select state as value from talk_request where id = $1', [asked['talkId']])).toBe(
      'asked',
    );
    await told.county.root.query('delete from guardian_link where person_id = $1', [supervisor]);
  });
});

describe('a mark of a page that no page has given', () => {
  const FORGED = [
    '',
    '|',
    '1|yesterday|x',
    '2026-13-45|x',
    "0|'; drop table person; --|x",
    'NaN|a|b',
    '\u0000',
    '0|infinity|x',
    '王小明|王小明|王小明|王小明|王小明',
  ];
  const paged = Object.values(operations).filter(
    ({ input }) => 'after' in ((input as { readonly shape?: object }).shape ?? {}), // every input is an object's schema or a check on one
  );
  let noticeId = '';
  beforeAll(async () => {
    const sent = await told.county.data('county', 'notice.send', { topic: 'law', regions: ['990100'] });
    noticeId = String(sent['noticeId']);
    await told.county.fire('dispatch-outbox');
  });

  it('is tried on every list', () => {
    expect(paged.length).toBeGreaterThan(10);
  });

  it.each(paged.map(({ name }) => name))('is no bug of %s, and shows nothing more', async (op) => {
    const known = everyCase.find((one) => one.op === op);
    if (known === undefined) throw new Error(`No case calls ${op}.`);
    const own = op === 'notice.listRecipients' ? { noticeId } : {};
    const input = op.startsWith('notice.') ? own : await known.input(told);
    const before = told.county.logged.length;
    for (const after of FORGED)
      expect([after, await codeOf(known.as, op, { ...input, after })]).toEqual([
        after,
        expect.stringMatching(/^(let in|input[.]invalid)$/),
      ]);
    expect(told.county.logged.slice(before).filter((line) => line.includes('stack'))).toEqual([]);
  });
});

describe('the log', () => {
  it('does not repeat what PostgreSQL or JSON quotes of a value it could not read', async () => {
    const before = told.county.logged.length;
    const thrown = async (work: () => unknown): Promise<unknown> => {
      try {
        await work();
        return null;
      } catch (error) {
        return error;
      }
    };
    logBug('call', {}, await thrown(() => told.county.root.query(`select '郑晓彤'::date`)));
    logBug('call', {}, await thrown(() => JSON.parse('郑晓彤')));
    const said = told.county.logged.slice(before).join('');
    expect(said).toContain('unreadable 22007');
    expect(said).toContain('attacks.test');
    expect(said).not.toContain('郑晓彤');
  });
});

it('the cast is what the tries take it for', async () => {
  expect(await codeOf(MOTHER, 'absence.report', { childIds: [BOY] })).toBe('access.denied');
  expect(await codeOf(DIRECTOR, 'mentorWord.leave', { childId: GIRL, words: '真好。' })).toBe('let in');
});
