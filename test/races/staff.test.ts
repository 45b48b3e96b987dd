import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { decryptField } from '../../cloudfunctions/platform/field-encryption';
import type { Envelope } from '../../contracts/errors';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';

const codes = (answers: readonly Envelope[]): readonly string[] =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code)).sort();

const VILLAGE = '990100001001';
const ZHENG = demoId('hh', 'liuan-zheng');

describe('staff at once', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const runningPosts = async (region: string, extra: string) =>
    (await county.rows(`select 1 from role_grant where region_code = $1 and ${extra}`, [region])).length;

  it('two accounts with one token: one of them is bound, one post is given, nobody is on file twice', async () => {
    for (const round of rounds(8)) {
      const phone = `199000077${String(round).padStart(2, '0')}`;
      const name = `试${String(round)}`;
      const invited = { role: 'director', region: '990100003002', name, phone };
      const { token } = await county.data('county', 'staff.invite', invited);
      // Two phones ask for the code at once: one is told to wait, and one person is put on file.
      const send = (as: string) => () => county.call(as, 'invitation.sendCode', { token });
      expect(codes(await atOnce(round, send('newcomer'), send('yufang')))).toEqual([
        'invitation.codeTooSoon',
        'ok',
      ]);
      expect(await county.rows('select 1 from person where name = $1', [name])).toHaveLength(1);
      const [promised] = await county.rows<{ secret: string }>(
        `select fields ->> 'secret' as secret from outbox o join staff_invitation i on o.cause = 'code:' || i.id where i.ended_at is null`,
      );
      const bind = (as: string) => () =>
        county.call(as, 'invitation.bind', {
          token,
          code: decryptField('outbox.code', promised?.secret ?? ''),
        });
      expect(codes(await atOnce(round, bind('newcomer'), bind('yufang')))).toEqual(['invitation.used', 'ok']);
      expect(await runningPosts('990100003002', `grant_id <> ''`)).toBe(round + 1);
      await county.root.query(
        `update identity set ended_at = bound_at, hash = hash || $2 where person_id = (select id from person where name = $1)`,
        [name, String(round)],
      );
    }
  });

  it('two supervisors of covers: no two of one director on one day', async () => {
    for (const round of rounds(8)) {
      const from = `2027-0${String(round + 1)}-01`;
      const to = `2027-0${String(round + 1)}-20`;
      const set = (by: string, until: string) => () =>
        county.call('supervisor-1', 'cover.set', {
          region: VILLAGE,
          absentId: demoId('pe', 'fangxiaomei'),
          byId: demoId('pe', by),
          from,
          to: until,
        });
      const answers = await atOnce(round, set('shenyulan', to), set('shaojianhong', to));
      expect(codes(answers)).toEqual(['cover.overlaps', 'ok']);
      expect(await runningPosts(VILLAGE, `cover_of is not null and from_on = '${from}'`)).toBe(1);
    }
  });

  it('accepting and declining, and a parent confirming meanwhile: one answer counts, and the books are in order', async () => {
    const sides = [
      { from: VILLAGE, gives: 'fangxiaomei', to: '990100002001', takes: 'guchunyan' },
      { from: '990100002001', gives: 'guchunyan', to: VILLAGE, takes: 'fangxiaomei' },
    ] as const;
    let at: 0 | 1 = 0;
    for (const round of rounds(8)) {
      const { gives, to, takes } = sides[at];
      const move = { householdId: ZHENG, to, reason: 'moved-home' };
      const { transferId } = await county.data(gives, 'transfer.propose', move);
      const answer = (as: string, said: string) => () =>
        county.call(as, 'transfer.answer', { transferId, answer: said });
      const confirm = () =>
        county.call('yeqiuping', 'contact.confirm', {
          childIds: [demoId('ch', 'zhengxiaotong')],
          week: '2026-W47',
          lines: ['child'],
          note: `第${String(round)}次`,
        });
      const [accepted, declined, confirmed] = await atOnce(
        round,
        answer(takes, 'accept'),
        answer(to.startsWith('990100001') ? 'supervisor-1' : 'supervisor-2', 'decline'),
        confirm,
      );
      expect([accepted.ok, declined.ok].filter(Boolean)).toHaveLength(1);
      expect(confirmed.ok).toBe(true);
      if (accepted.ok) at = at === 0 ? 1 : 0;
      expect(await county.rows('select village_code from household where id = $1', [ZHENG])).toEqual([
        { village_code: sides[at].from },
      ]);
    }
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
