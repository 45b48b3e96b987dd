import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Envelope } from '../../contracts/errors';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, THIS_WEEK } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';

/** 倪家: two children, both parents away with an account. */
const children = ['nianqi', 'nianyu'].map((key) => demoId('ch', key));
const mother = demoId('pe', 'jihongmei');
const father = demoId('pe', 'nihaifeng');
const BOTH = ['child', 'caregiver'];

const confirm = (note: string, lines: readonly string[] = BOTH) => ({
  childIds: children,
  week: THIS_WEEK,
  lines,
  note,
});

describe('two confirmations of one household at once', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const confirmAs = (as: string, input: unknown, requestId?: string) => () =>
    county.call(as, 'contact.confirm', input, requestId);
  /** Rows by person; the demo has some of them already. */
  const rowsOf = async (person: string): Promise<number> => {
    const [row] = await county.rows<{ n: number }>(
      'select count(*)::int as n from contact where week = $1 and source_person = $2 and child_id = any ($3)',
      [THIS_WEEK, person, children],
    );
    return row?.n ?? 0;
  };
  const okays = (answers: readonly Envelope[]) =>
    answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));

  it('by both parents for the same lines keep both their words, every time', async () => {
    const before = [await rowsOf(mother), await rowsOf(father)];
    for (const round of rounds(20)) {
      const input = confirm(`第${String(round)}次`);
      const answers = await atOnce(round, confirmAs('jihongmei', input), confirmAs('nihaifeng', input));
      expect(okays(answers)).toEqual(['ok', 'ok']);
    }
    const added = [(await rowsOf(mother)) - (before[0] ?? 0), (await rowsOf(father)) - (before[1] ?? 0)];
    expect(added).toEqual([20 * 4, 20 * 4]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('by both parents for different lines complete the week together', async () => {
    for (const round of rounds(20)) {
      const note = `分别${String(round)}`;
      const answers = await atOnce(
        round,
        confirmAs('jihongmei', confirm(note, ['child'])),
        confirmAs('nihaifeng', confirm(note, ['caregiver'])),
      );
      expect(okays(answers)).toEqual(['ok', 'ok']);
    }
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('by one parent on two phones, same words, are one record', async () => {
    const before = await rowsOf(mother);
    for (const round of rounds(20)) {
      const call = confirmAs('jihongmei', confirm(`两部手机${String(round)}`));
      expect(okays(await atOnce(round, call, call))).toEqual(['ok', 'ok']);
    }
    expect((await rowsOf(mother)) - before).toBe(20 * 4);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('by one parent on two phones, other words, are two revisions with the last one current', async () => {
    const before = await rowsOf(mother);
    for (const round of rounds(20)) {
      const text = String(round);
      await atOnce(
        round,
        confirmAs('jihongmei', confirm(`先${text}`)),
        confirmAs('jihongmei', confirm(`后${text}`)),
      );
    }
    expect((await rowsOf(mother)) - before).toBe(2 * 20 * 4);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('with one request id are one call: the same answer, and one set of rows', async () => {
    const before = await rowsOf(mother);
    for (const round of rounds(20)) {
      const call = confirmAs(
        'jihongmei',
        confirm(`重发${String(round)}`),
        `retried-${String(round).padStart(4, '0')}`,
      );
      const [first, second, third] = await atOnce(round, call, call, call);
      expect(first.ok).toBe(true);
      expect([second, third]).toEqual([first, first]);
    }
    expect((await rowsOf(mother)) - before).toBe(20 * 4);
    const remembered = await county.rows(`select 1 from request where request_id like 'retried-%'`);
    expect(remembered).toHaveLength(20);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('with one request id but other words: one is kept, the other is refused', async () => {
    const before = await rowsOf(mother);
    for (const round of rounds(10)) {
      const id = `reused-${String(round).padStart(4, '0')}`;
      const answers = await atOnce(
        round,
        confirmAs('jihongmei', confirm(`甲${String(round)}`), id),
        confirmAs('jihongmei', confirm(`乙${String(round)}`), id),
      );
      expect([...okays(answers)].sort()).toEqual(['ok', 'request.reused']);
    }
    expect((await rowsOf(mother)) - before).toBe(10 * 4);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
