import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { decryptField } from '../../cloudfunctions/platform/field-encryption';
import { personas } from '../../local/demo/personas';
import { demoId } from '../../local/demo/demo-id';
import { changedTables, tableContents } from '../stories/table-contents';
import { type County, openCounty, THIS_WEEK } from '../walls/open-county';
import { counted, print } from './counted';

const confirm = (children: readonly string[], note: string) => ({
  childIds: children.map((key) => demoId('ch', key)),
  week: THIS_WEEK,
  lines: ['child', 'caregiver'],
  note,
});
const ONE = ['geshuhao'];
const THREE = ['zhengxiaotong', 'zhengxiaoyang', 'zhengxiaoyue'];

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

// performance.md, "what / reach": counts gate CI.
describe('confirming contact', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const counting = (as: string, children: readonly string[], note: string) => async () => {
    const transactions = jest.spyOn(county.db, 'transaction');
    const call = await counted(() => county.call(as, 'contact.confirm', confirm(children, note)));
    expect(call.answer.ok).toBe(true);
    const begun = transactions.mock.calls.length;
    transactions.mockRestore();
    return { statements: call.statements.length, entries: call.entries, transactions: begun };
  };

  it('takes one transaction and at most six statements, for three children as for one', async () => {
    const one = await counting('maoyajun', ONE, '一个')();
    const three = await counting('yeqiuping', THREE, '三个')();
    const revised = await counting('yeqiuping', THREE, '三个，改过')();
    print(
      'contact.confirm: one, three, three revised',
      `${[one, three, revised].map(({ statements }) => statements).join(', ')} statements`,
    );
    expect([one.transactions, three.transactions, one.entries, three.entries]).toEqual([1, 1, 1, 1]);
    expect(one.statements).toBeLessThanOrEqual(6);
    expect([three.statements, revised.statements]).toEqual([one.statements, one.statements]);
  });

  it('with the same request again is answered by the entry statement alone and writes no row', async () => {
    const call = () => county.call('maoyajun', 'contact.confirm', confirm(ONE, '重发'), 'replayed-0001');
    const first = await call();
    const before = await tableContents(county.root);
    const replay = await counted(call);
    print('contact.confirm: replay', `${String(replay.statements.length)} statements beside the entry`);
    expect(replay.answer).toEqual(first);
    expect([replay.statements.length, replay.entries]).toEqual([0, 1]);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('with the same content again adds no record', async () => {
    const count = async () => (await county.rows('select 1 from contact')).length;
    await county.data('maoyajun', 'contact.confirm', confirm(ONE, '没有新的'));
    const before = await count();
    await county.data('maoyajun', 'contact.confirm', confirm(ONE, '没有新的'));
    expect(await count()).toBe(before);
  });
});

describe('signing', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  it('on the own phone takes six statements, the code and the trail included; sending the code takes four', async () => {
    const [sent] = await county.rows<{ id: string; version: number; digest: string }>(
      `select id, version, digest from agreement where state = 'sent' and household_id = $1`,
      [demoId('hh', 'yunling-yuan')],
    );
    const agreementId = sent?.id ?? '';
    const asked = await counted(() => county.call('caimin', 'agreement.sendCode', { agreementId }));
    const [promised] = await county.rows<{ secret: string }>(
      `select fields ->> 'secret' as secret from outbox where cause like 'signing-code:%'`,
    );
    const signature = {
      agreementId,
      version: sent?.version,
      digest: sent?.digest,
      method: 'own-phone',
      drawing: 'M10 10 L90 60',
      consent: true,
      code: decryptField('outbox.code', promised?.secret ?? ''),
    };
    const signed = await counted(() => county.call('caimin', 'agreement.sign', signature));
    print(
      'agreement.sendCode, agreement.sign',
      `${String(asked.statements.length)}, ${String(signed.statements.length)} statements`,
    );
    expect([asked.answer.ok, signed.answer.ok]).toEqual([true, true]);
    expect(asked.statements.length).toBeLessThanOrEqual(4);
    expect(signed.statements.length).toBeLessThanOrEqual(6);
  });
});

describe('the first screen', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    for (const topic of ['drowning', 'bullying', 'online-addiction']) {
      await county.data('county', 'notice.send', { topic, regions: ['990100'] });
    }
    await county.fire('dispatch-outbox').catch(() => undefined); // nobody listens at the address; the fan-out is done before
  });
  afterAll(() => county.close());

  it('of everybody with an account takes at most two statements and four kilobytes', async () => {
    const worst = new Map<string, { statements: number; bytes: number }>();
    for (const { key, roles } of personas.filter(({ roles: held }) => held[0] !== 'anyone')) {
      const { answer, statements } = await counted(() => county.call(key, 'home.show', {}));
      expect(answer.ok).toBe(true);
      const [role = ''] = roles;
      const before = worst.get(role) ?? { statements: 0, bytes: 0 };
      worst.set(role, {
        statements: Math.max(before.statements, statements.length),
        bytes: Math.max(before.bytes, bytes(answer)),
      });
    }
    for (const [role, most] of worst) {
      print(`home.show: ${role}`, `${String(most.statements)} statements, ${String(most.bytes)} bytes`);
    }
    expect([...worst.keys()].sort()).toEqual([
      'caregiver',
      'county',
      'director',
      'guardian',
      'supervisor',
      'teacher',
    ]);
    expect(Math.max(...[...worst.values()].map(({ statements }) => statements))).toBeLessThanOrEqual(2);
    expect(Math.max(...[...worst.values()].map((most) => most.bytes))).toBeLessThanOrEqual(4096);
  });
});

describe('the director’s list', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    await county.root.query(
      `insert into task (id, kind, subject, period, child_id, household_id, village_code, state, opened_on, due_on, pack_version)
         select 'ta_' || substr(md5(c.id || w), 1, 12), 'weekly-contact', c.id, '2026-W' || w, c.id, c.household_id, c.village_code, 'open',
             '2026-11-17', '2026-11-17', 'test'
           from child c, generate_series(10, 25) w where c.village_code = '990100001001'`,
    );
  });
  afterAll(() => county.close());

  it('of fifty tasks takes one statement, two hundred bytes a row, and titles once a kind', async () => {
    const { answer, statements, traces } = await counted(() =>
      county.data('fangxiaomei', 'task.list', { limit: 50 }),
    );
    const rows = answer['tasks'] as readonly Readonly<Record<string, unknown>>[]; // the operation's own output
    const titles = answer['titles'] as Readonly<Record<string, string>>;
    const longest = Math.max(...rows.map(bytes));
    print(
      'task.list: 50 tasks',
      `${String(statements.length)} statement, ${String(longest)} bytes the longest row, ${String(bytes(answer))} in all`,
    );
    expect([rows.length, statements.length, traces]).toEqual([50, 1, 1]);
    expect(longest).toBeLessThanOrEqual(200);
    expect(
      rows.filter((row) => Object.values(titles).some((title) => JSON.stringify(row).includes(title))),
    ).toEqual([]);
    expect(rows.every(({ kind }) => titles[String(kind)] !== undefined)).toBe(true);
  });

  it('goes on where the page before ended, without a gap', async () => {
    const page = async (after?: unknown) =>
      county.data('fangxiaomei', 'task.list', { limit: 20, ...(typeof after === 'string' ? { after } : {}) });
    const seen: unknown[] = [];
    for (let next: unknown = ''; next !== null;) {
      const { tasks, next: further } = await page(next === '' ? undefined : next);
      seen.push(...(tasks as readonly { readonly id: string }[]).map(({ id }) => id));
      next = further;
    }
    const open = await county.rows(
      `select id from task where state = 'open' and village_code = '990100001001'`,
    );
    expect([seen.length, new Set(seen).size]).toEqual([open.length, open.length]);
  });
});
