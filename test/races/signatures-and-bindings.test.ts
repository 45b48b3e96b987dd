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

describe('two signatures under one agreement at once', () => {
  let county: County;
  let agreement = { id: '', version: 0, digest: '' };
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    const [sent] = await county.rows<typeof agreement>(
      `select id, version, digest from agreement where state = 'sent' and household_id = $1`,
      [demoId('hh', 'yunling-yuan')],
    );
    if (sent === undefined)
      throw new Error('The demo county has no agreement that waits for signatures at 袁家.');
    agreement = sent;
  });
  afterAll(() => county.close());

  const sign =
    (as: string, how: object = { method: 'own-phone' }, requestId?: string) =>
    () => {
      const { id: agreementId, version, digest } = agreement;
      const given = { agreementId, version, digest, drawing: 'M10 10 L90 60', consent: true, ...how };
      return county.call(as, 'agreement.sign', given, requestId);
    };
  const state = async () =>
    county.rows(
      `select a.state, (select count(*)::int from signature s where s.agreement_id = a.id) as signatures,
          (select count(*)::int from outbox o where o.cause like 'agreement:' || a.id || '%' and o.step = 'to-sign') as asked,
          (select count(*)::int from outbox o where o.cause like 'agreement:' || a.id || '%' and o.step = 'in-force') as told
        from agreement a where a.id = $1`,
      [agreement.id],
    );
  const startAnew = async (): Promise<void> => {
    await county.root.query(`update agreement set state = 'sent' where id = $1`, [agreement.id]);
    await county.root.query('delete from signature where agreement_id = $1', [agreement.id]);
    await county.root.query(`delete from outbox where cause like 'agreement:%'`);
  };

  it('by both parents count as two, and the caregiver is asked once', async () => {
    for (const round of rounds(20)) {
      await startAnew();
      expect(codes(await atOnce(round, sign('caimin'), sign('yuanxiaodong')))).toEqual(['ok', 'ok']);
      expect(await state()).toEqual([{ state: 'guardians-signed', signatures: 2, asked: 1, told: 0 }]);
    }
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('by one parent on two phones are one', async () => {
    for (const round of rounds(10)) {
      await startAnew();
      const answers = await atOnce(round, sign('caimin'), sign('caimin'));
      expect(codes(answers)).toEqual(['agreement.alreadySigned', 'ok']);
      expect(await state()).toEqual([{ state: 'sent', signatures: 1, asked: 0, told: 0 }]);
    }
  });

  it('by one impatient thumb, with one request id, are one call', async () => {
    for (const round of rounds(10)) {
      await startAnew();
      const call = sign('caimin', { method: 'own-phone' }, `sign-twice-${String(round)}`);
      const [first, second] = await atOnce(round, call, call);
      expect([first.ok, second]).toEqual([true, first]);
    }
  });

  it('by the last parent and the caregiver keep the order: never in force without all of them', async () => {
    for (const round of rounds(10)) {
      await startAnew();
      await sign('caimin')();
      const [last, caregiver] = await atOnce(round, sign('yuanxiaodong'), sign('yuanxiulan'));
      expect(last.ok).toBe(true);
      if (!caregiver.ok) expect(caregiver.refusal.code).toBe('agreement.outOfOrder');
      const expected = caregiver.ok
        ? { state: 'in-force', signatures: 3, asked: 1, told: 3 }
        : { state: 'guardians-signed', signatures: 2, asked: 1, told: 0 };
      expect(await state()).toEqual([expected]);
      if (caregiver.ok) return; // in force: what follows from it is counted, and can't be taken back by hand
    }
  });

  it('by the caregiver, on the own phone and on the director’s, bring it into force once', async () => {
    const inPerson = { method: 'in-person', signer: demoId('pe', 'yuanxiulan') };
    const answers = await atOnce(1, sign('yuanxiulan'), sign('guchunyan', inPerson), sign('yuanxiulan'));
    expect(codes(answers).filter((code) => code === 'ok').length).toBeLessThanOrEqual(1);
    expect(await state()).toEqual([{ state: 'in-force', signatures: 3, asked: 1, told: 3 }]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});

describe('two bindings with one token at once', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
  });
  afterAll(() => county.close());

  const invite = async (round: number): Promise<{ readonly token: string; readonly code: string }> => {
    const of = { personId: demoId('pe', 'yufang'), role: 'guardian', householdId: demoId('hh', 'liuan-yu') };
    const { token } = await county.data('fangxiaomei', 'invitation.create', of);
    await county.data('newcomer', 'invitation.sendCode', { token });
    const [promised] = await county.rows<{ secret: string }>(
      `select fields ->> 'secret' as secret from outbox o join invitation i on o.cause = 'code:' || i.id where i.ended_at is null`,
    );
    if (promised === undefined) throw new Error(`No code was promised in round ${String(round)}.`);
    return { token: String(token), code: decryptField('outbox.code', promised.secret) };
  };
  const accounts = () =>
    county.rows(`select person_id from identity where person_id = $1 and ended_at is null`, [
      demoId('pe', 'yufang'),
    ]);
  const unbind = () =>
    county.root.query('delete from identity where person_id = $1', [demoId('pe', 'yufang')]);

  it('by two accounts bind one of them', async () => {
    for (const round of rounds(20)) {
      const spent = await invite(round);
      const bind = (as: string) => () => county.call(as, 'invitation.bind', spent);
      expect(codes(await atOnce(round, bind('yufang'), bind('newcomer')))).toEqual(['invitation.used', 'ok']);
      expect(await accounts()).toHaveLength(1);
      await unbind();
    }
  });

  it('by one impatient thumb bind once, and say so both times', async () => {
    for (const round of rounds(10)) {
      const spent = await invite(round);
      const bind = () => county.call('yufang', 'invitation.bind', spent, `bind-twice-${String(round)}`);
      const [first, second] = await atOnce(round, bind, bind);
      expect([first.ok, second]).toEqual([true, first]);
      expect(await accounts()).toHaveLength(1);
      await unbind();
    }
  });

  it('with wrong codes count every try', async () => {
    const { token, code } = await invite(0);
    const wrong = code === '000000' ? '000001' : '000000';
    const guess = () => county.call('newcomer', 'invitation.bind', { token, code: wrong });
    const answers = await atOnce<readonly Envelope[]>(1, guess, guess, guess, guess, guess, guess, guess);
    expect(codes(answers)).toEqual([
      ...Array<string>(2).fill('invitation.codeLocked'),
      ...Array<string>(5).fill('invitation.codeWrong'),
    ]);
    expect(codes([await county.call('yufang', 'invitation.bind', { token, code })])).toEqual([
      'invitation.codeLocked',
    ]);
    expect(await accounts()).toEqual([]);
  });
});
