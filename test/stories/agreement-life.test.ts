import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementContent } from '../../contracts/agreement-content';
import { startCounty, type StoryCounty } from './start-county';
import { anAgreement, bind, inPerson, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** One household's agreements from the first to the last, told in order. */
const { director, mother, grandfather, householdId, child } = yuFamily;
const SHORT = { from: '2026-11-18', to: '2026-12-20' };

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

/** Drafted, sent, and signed by both on the director's phone. */
const signed = async (content: AgreementContent): Promise<SentAgreement> => {
  const sent = await sendAgreement(county, { content });
  await county.call(director, 'agreement.sign', inPerson(sent, mother.personId));
  await county.call(director, 'agreement.sign', inPerson(sent, grandfather.personId));
  return sent;
};
const openTasks = async () =>
  (await county.call(director, 'task.list', {})).tasks
    .filter(({ c }) => c === child.id)
    .map(({ kind }) => kind);
const counted = async (measure: string) =>
  Number(
    (
      await county.column(
        'select n from coverage_count where measure = $1 and village_code = (select village_code from household where id = $2)',
        [`agreement.${measure}`, householdId],
      )
    )[0],
  );
const columnOf = (column: string, agreementId: string) =>
  county.column(`select ${column}::text from agreement where id = $1`, [agreementId]);

let first: SentAgreement;
let covered: number;

describe('an agreement in force', () => {
  it('counts its child, and asks for two written notices', async () => {
    covered = await counted('in-force');
    first = await signed(anAgreement({ term: SHORT }));

    expect(await counted('in-force')).toBe(covered + 1);
    expect(await openTasks()).toEqual(expect.arrayContaining(['receipt-school', 'receipt-village']));
  });

  it('has each notice recorded once, which closes its task; a second time changes nothing', async () => {
    const give = (target: 'school' | 'village') =>
      county.call(director, 'agreement.recordReceipt', {
        agreementId: first.agreementId,
        target,
        on: '2026-11-18',
        how: '书面告知单，当面交',
        receiver: '王老师',
      });
    expect(await give('school')).toEqual({ closedTasks: 1 });
    expect(await give('school')).toEqual({ closedTasks: 0 });
    expect(await give('village')).toEqual({ closedTasks: 1 });
    expect(await openTasks()).not.toContain('receipt-school');
  });

  it('cannot be ended while nobody would look after the child', async () => {
    const end = { agreementId: first.agreementId, why: 'guardian-wish', on: '2026-11-18', note: '想换人' };
    expect(await county.refusal(director, 'agreement.end', end)).toEqual({
      code: 'agreement.gapLeft',
      fields: ['takeover'],
      article: '未成年人保护法第二十一条、第二十二条',
    });
    expect(await county.refusal('shenyulan', 'agreement.end', end)).toEqual({ code: 'agreement.notFound' });
  });
});

describe('the end of its term', () => {
  it('is announced thirty days before: to those who signed, and as the director’s task', async () => {
    await county.cloud.moveClock('2026-11-20T08:00:00+08:00');

    expect(await openTasks()).toContain('agreement-expiring');
    expect(
      await county.column('select step from outbox where cause = $1 order by person_id', [
        `agreement-ends:${first.agreementId}`,
      ]),
    ).toEqual(['ends-30', 'ends-30']);
  });

  it('without renewal leaves the child without cover the same day, on the list and in the count', async () => {
    await county.cloud.moveClock('2026-12-20T22:00:00+08:00');
    expect(await counted('in-force')).toBe(covered + 1);
    expect(await openTasks()).not.toContain('agreement-unsigned');
    await county.cloud.moveClock('2026-12-21T08:00:00+08:00');

    expect(await columnOf("state || ' ' || ended_why || ' ' || ended_on", first.agreementId)).toEqual([
      'ended expired 2026-12-20',
    ]);
    expect(await counted('in-force')).toBe(covered);
    expect(await openTasks()).toContain('agreement-unsigned');
    expect(await openTasks()).not.toContain('agreement-expiring');
  });

  it('is made up for by a further agreement that takes over what was written and keeps the chain', async () => {
    const begun = await county.call(director, 'agreement.openDraft', { householdId });
    expect(begun).toMatchObject({ agreementId: null, content: { money: { amount: '每月 800 元' } } });
    expect(begun.missing).toEqual(['departure', 'caregiver', 'views', 'term']);

    const second = await signed(anAgreement({ term: { from: '2026-12-21', to: '2027-06-30' } }));
    expect(await columnOf('renews', second.agreementId)).toEqual([first.agreementId]);
    expect(await openTasks()).not.toContain('agreement-unsigned');
    expect(await counted('in-force')).toBe(covered + 1);
  });
});

describe('a caregiver found unfit', () => {
  let running: string;
  const end = (spec: object = {}) => ({
    agreementId: running,
    why: 'caregiver-unfit',
    on: '2026-12-21',
    note: '外公摔伤，照看不了',
    takeover: { kind: 'temporary', by: 'village', who: '村妇联主席家' },
    ...spec,
  });

  it('is first a finding, and nothing ends before the guardians and the township know', async () => {
    running = String(
      (
        await county.column("select id from agreement where household_id = $1 and state = 'in-force'", [
          householdId,
        ])
      )[0],
    );
    expect(await county.refusal(director, 'agreement.end', end())).toEqual({
      code: 'agreement.findingMissing',
      article: '未成年人保护法第四十三条',
    });
    await county.call(director, 'finding.open', {
      householdId,
      caregiver: grandfather.personId,
      kind: 'unable',
      foundOn: '2026-12-21',
      note: '摔伤了，走不了路',
    });
    expect(await openTasks()).toContain('caregiver-finding');
    expect(await county.refusal(director, 'agreement.end', end())).toMatchObject({
      code: 'agreement.findingMissing',
    });
  });

  it('goes through its three steps in order, each with a receipt', async () => {
    const { findings } = await county.call(director, 'finding.list', { householdId });
    const findingId = findings[0]?.findingId ?? '';
    const step = (name: string, outcome?: string) => ({
      findingId,
      step: name,
      on: '2026-12-21',
      how: '打电话',
      receipt: '接电话的人知道了',
      ...(outcome === undefined ? {} : { outcome }),
    });
    expect(await county.refusal(director, 'finding.recordStep', step('township-told'))).toMatchObject({
      code: 'finding.outOfOrder',
    });
    await county.call(director, 'finding.recordStep', step('guardians-told') as never);
    await county.call(director, 'finding.recordStep', step('township-told') as never);
    expect(await county.call(director, 'finding.list', { householdId })).toMatchObject({
      findings: [{ next: 'settled', steps: [{ step: 'guardians-told' }, { step: 'township-told' }] }],
    });

    expect(await county.call(director, 'agreement.end', end() as never)).toEqual({
      state: 'ended',
      endedOn: '2026-12-21',
    });
    await county.call(director, 'finding.recordStep', step('settled', 'choose-again') as never);
    expect(await openTasks()).not.toContain('caregiver-finding');
    // From the day after its last, the child is without an agreement; somebody looks after it for the time being.
    await county.cloud.moveClock('2026-12-22T08:00:00+08:00');
    expect(await openTasks()).toContain('agreement-unsigned');
  });

  it('is for staff: the family reads nothing of it', async () => {
    expect(await county.refusal('liumin', 'finding.list', { householdId })).toEqual({
      code: 'access.denied',
    });
    expect(await county.call('supervisor-1', 'finding.list', { householdId })).toMatchObject({
      findings: [{ kind: 'unable', outcome: 'choose-again', next: null }],
    });
  });
});

describe('a no', () => {
  const content = anAgreement({ term: { from: '2026-12-22', to: '2027-06-30' } });
  let declined: SentAgreement;

  it('of the mother comes back to the director as a task the same day, and nobody else can say it', async () => {
    await bind(county, 'guardian');
    declined = await sendAgreement(county, { content });
    const no = { agreementId: declined.agreementId, version: declined.version, reason: '钱没说清楚' };

    expect(await county.refusal('liumin', 'agreement.decline', no)).toEqual({ code: 'agreement.notFound' });
    expect(await county.call('yufang', 'agreement.decline', no)).toEqual({ state: 'declined' });
    expect(await county.refusal('yufang', 'agreement.decline', no)).toEqual({ code: 'agreement.wrongState' });
    expect(await openTasks()).toContain('agreement-declined');
    expect(await columnOf('declined_reason', declined.agreementId)).toEqual(['钱没说清楚']);
    expect(await county.call(director, 'agreement.openDraft', { householdId })).toMatchObject({
      state: 'declined',
      declined: { reason: '钱没说清楚' },
    });
  });

  it('stops the signing and the reminders; a further version is asked for again from the start', async () => {
    expect(await county.refusal(director, 'agreement.sign', inPerson(declined, mother.personId))).toEqual({
      code: 'agreement.wrongState',
    });
    const pending = (version: number) =>
      county.column("select step from outbox where cause = $1 and state = 'pending' order by step", [
        `agreement:${declined.agreementId}:${String(version)}`,
      ]);
    expect(await pending(declined.version)).toEqual([]);

    const { agreementId } = declined;
    const money = { amount: '每月 1000 元', how: '每月一号微信转账' };
    const again = await sendAgreement(county, { content: { ...content, money }, agreementId });
    expect(again).toMatchObject({ agreementId, version: declined.version + 1 });
    expect(await openTasks()).not.toContain('agreement-declined');
    expect(await pending(again.version)).toContain('remind-5');
    await county.call(director, 'agreement.sign', inPerson(again, mother.personId));
    // The mother's are cleared; the grandfather's turn has come.
    expect(
      await county.column("select distinct person_id from outbox where cause = $1 and state = 'pending'", [
        `agreement:${agreementId}:${String(again.version)}`,
      ]),
    ).toEqual([grandfather.personId]);
  });
});

describe('a parent who comes home', () => {
  it('ends the agreement on the day before, and owes no weekly confirmation from then on', async () => {
    const open = await county.call(director, 'agreement.openDraft', { householdId });
    const sent = await county.call(director, 'agreement.show', { agreementId: open.agreementId ?? '' });
    await county.call(
      director,
      'agreement.sign',
      inPerson(
        { agreementId: sent.agreementId, version: sent.version, digest: sent.digest },
        grandfather.personId,
      ),
    );
    await county.cloud.moveClock('2026-12-24T08:00:00+08:00');
    await county.call(director, 'agreement.end', {
      agreementId: sent.agreementId,
      why: 'guardian-returned',
      on: '2026-12-24',
      note: '妈妈回来了',
      takeover: { kind: 'guardian-home', personId: mother.personId, from: '2026-12-25' },
    });
    await county.cloud.moveClock('2026-12-29T09:00:00+08:00');

    expect(await columnOf('ended_why', sent.agreementId)).toEqual(['guardian-returned']);
    expect(await openTasks()).not.toContain('agreement-unsigned');
    expect(await counted('in-force')).toBe(covered);
  });
});
