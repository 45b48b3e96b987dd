import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { signingCodeText } from '../../cloudfunctions/platform/signing-code-text';
import { decryptField, lookUpHash } from '../../cloudfunctions/platform/field-encryption';
import type { Envelope } from '../../contracts/errors';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { brokenTrails } from './broken-trails';

const CODE = '123456';

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
      const given = {
        agreementId,
        version,
        digest,
        drawing: 'M10 10 L90 60',
        consent: true,
        code: CODE,
        ...how,
      };
      return county.call(as, 'agreement.sign', given, requestId);
    };
  const lastGiven = ({ id: agreementId, version, digest }: typeof agreement) => ({
    agreementId,
    version,
    digest,
    method: 'own-phone',
    drawing: 'M10 10 L90 60',
    consent: true,
  });
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
    await giveCodes();
  };
  /** Each party has a code on the phone, also the one whose turn has not come. */
  const giveCodes = async (): Promise<void> => {
    await county.root.query('delete from signing_code');
    for (const key of ['caimin', 'yuanxiaodong', 'yuanxiulan']) {
      const under = { agreementId: agreement.id, version: agreement.version, personId: demoId('pe', key) };
      await county.root.query(
        `insert into signing_code (agreement_id, version, person_id, household_id, code_hash, sent_at, valid_until, sends)
           values ($1, $2, $3, $4, $5, '2026-11-18T00:55:00Z', '2026-11-18T01:05:00Z', 1)`,
        [
          under.agreementId,
          under.version,
          under.personId,
          demoId('hh', 'yunling-yuan'),
          lookUpHash('signing.code', signingCodeText(under, CODE)),
        ],
      );
    }
  };
  const triesOf = async (key: string) => {
    const [row] = await county.rows<{ tries: number }>(
      'select tries from signing_code where person_id = $1',
      [demoId('pe', key)],
    );
    return row?.tries;
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

  it('with a wrong code on many phones at once spend five tries, and then the right one is none', async () => {
    await startAnew();
    const guess = sign('caimin', { method: 'own-phone', code: '000000' });
    const answers = await atOnce<readonly Envelope[]>(1, guess, guess, guess, guess, guess, guess, guess);
    expect(codes(answers)).toEqual([
      ...Array<string>(2).fill('agreement.codeExpired'),
      ...Array<string>(5).fill('agreement.codeWrong'),
    ]);
    expect(await triesOf('caimin')).toBe(5);
    expect(codes([await sign('caimin')()])).toEqual(['agreement.codeExpired']);
    expect(await state()).toEqual([{ state: 'sent', signatures: 0, asked: 0, told: 0 }]);
  });

  it('while the director writes a further version leave a whole one: signed before it, or not signed at all', async () => {
    const before = agreement;
    for (const round of rounds(6)) {
      await startAnew();
      const [{ content } = { content: {} }] = await county.rows<{ content: object }>(
        'select content from agreement where id = $1',
        [agreement.id],
      );
      const redraft = () =>
        county.call('guchunyan', 'agreement.draft', { content, agreementId: agreement.id });
      const [signed, drafted] = await atOnce(round, sign('caimin'), redraft);
      expect(drafted.ok).toBe(true);
      if (!signed.ok)
        expect(['agreement.outOfOrder', 'agreement.versionChanged']).toContain(signed.refusal.code);
      const version = agreement.version + 1;
      expect(
        await county.rows('select person_id from signature where agreement_id = $1 and version = $2', [
          agreement.id,
          version,
        ]),
      ).toEqual([]);
      const sent = await county.data('guchunyan', 'agreement.send', { agreementId: agreement.id, version });
      agreement = { ...agreement, version, digest: String(sent['digest']) };
      expect(
        codes([await county.call('caimin', 'agreement.sign', { ...lastGiven(before), code: CODE })]),
      ).toEqual(['agreement.versionChanged']);
    }
    expect(await brokenTrails(county)).toEqual([]);
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
