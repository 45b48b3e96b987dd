import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EssFlow } from '../../local/stand-ins/tencent/ess/ess-data';
import { chooseService, lastFlow, signerAt, signThere, tell } from './ess-signing';
import { startCounty, type StoryCounty } from './start-county';
import { anAgreement, bind, inPerson, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** What can go wrong between us and the service; each test sends a version of its own, and the days go on. */
const { director, mother, grandfather, child } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement | undefined;
let minute = 0;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  await bind(county, 'caregiver');
  await chooseService(county);
  await county.cloud.moveClock('2026-11-18T10:00:00+08:00');
});
afterAll(() => county.stop());

/** Sends a further version (of a new agreement, when the last one is over). */
const send = async (): Promise<SentAgreement> => {
  const open = await county.call(director, 'agreement.openDraft', { householdId: yuFamily.householdId });
  const of = open.agreementId === null ? {} : { agreementId: open.agreementId };
  sent = await sendAgreement(county, { content: anAgreement(), ...of });
  return sent;
};
const at = (): string => {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `2026-11-18T${String(10 + hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00+08:00`;
};
/** Minutes go by, and with them the timers. */
const pass = async (minutes: number): Promise<void> => {
  minute += minutes;
  await county.cloud.moveClock(at());
};
const agreementId = (): string => sent?.agreementId ?? '';
const show = () => county.call(director, 'agreement.show', { agreementId: agreementId() });
const flows = () => county.cloud.standIns.ess.flows();
const flowRows = () =>
  county.column(
    "select attempt || ' ' || state from signing_flow where agreement_id = $1 and version = $2 order by attempt",
    [agreementId(), sent?.version],
  );
const signed = () =>
  county.column(
    'select person_id from signature where agreement_id = $1 and version = $2 order by party desc',
    [agreementId(), sent?.version],
  );
const trail = () =>
  county.column(
    "select kind || ' ' || coalesce(detail ->> 'state', detail ->> 'why', '') from agreement_event where agreement_id = $1 and kind in ('signing-flow', 'not-counted', 'signed') order by seq",
    [agreementId()],
  );
const ordered = async (): Promise<EssFlow> => {
  await send();
  await pass(2);
  return lastFlow(county);
};

describe('an order whose answer does not come', () => {
  it('is found by its message, which comes first: nothing is lost and nothing is ordered twice', async () => {
    const before = flows().length;
    await send();
    county.cloud.standIns.ess.loseNextAnswer('CreateFlowByFiles');
    await pass(2);
    expect(await flowRows()).toEqual(['1 ordering']);
    expect(await county.refusal('yufang', 'agreement.signingLink', { agreementId: agreementId() })).toEqual({
      code: 'agreement.linkNotReady',
    });

    expect(await tell(county, signThere(county, lastFlow(county), 0))).toBe(200);
    expect(await flowRows()).toEqual(['1 partly-signed']);
    expect(await signed()).toEqual([mother.personId]);
    await pass(30);
    expect(flows()).toHaveLength(before + 1);
  });

  it('is given again when nothing is heard of it; should the first turn up after all, it is ended there and counts for nothing', async () => {
    const before = flows().length;
    await send();
    county.cloud.standIns.ess.loseNextAnswer('CreateFlowByFiles');
    await pass(15);
    expect(await flowRows()).toEqual(['1 lost', '2 waiting']);
    const [first] = flows().slice(before);
    expect(flows()).toHaveLength(before + 2);

    await tell(county, signThere(county, first ?? lastFlow(county), 0));
    expect(await signed()).toEqual([]);
    await pass(2);
    expect(await flowRows()).toEqual(['1 cancelled', '2 waiting']);
    expect(flows().find(({ id }) => id === first?.id)).toMatchObject({ status: 6 });
    expect((await trail()).slice(-2)).toEqual(['not-counted agreement.linkOver', 'signing-flow cancelled']);
  });
});

describe('a service that is not well', () => {
  it('that says no to the order is asked again later, and the director sees the code', async () => {
    await send();
    county.cloud.standIns.ess.refuseNext('CreateFlowByFiles', 'LimitExceeded.FlowQuota');
    await pass(2);
    expect(await show()).toMatchObject({
      signingFlow: { state: 'ordered', problem: 'ess.LimitExceeded.FlowQuota' },
    });
    await pass(12);
    expect(await show()).toMatchObject({ signingFlow: { state: 'waiting', problem: null } });
  });

  it('that uses a number we have no word for changes nothing, and somebody is told', async () => {
    const flow = await ordered();
    expect(await tell(county, county.cloud.standIns.ess.setStatus(flow.id, 99))).toBe(200);
    expect(await show()).toMatchObject({
      state: 'sent',
      signingFlow: { state: 'waiting', problem: 'status.99' },
    });
    expect(await tell(county, county.cloud.standIns.ess.setStatus(flow.id, 1))).toBe(200);
    expect(await show()).toMatchObject({ signingFlow: { state: 'waiting', problem: null } });
  });

  it('that tells of a signing of ours we don’t know is asked to say it again', async () => {
    const flow = await ordered();
    await county.root.query(
      'update signing_flow set flow_id = null, version = version + 100 where flow_id = $1',
      [flow.id],
    );
    expect(await tell(county, county.cloud.standIns.ess.tell(flow.id))).toBe(404);
    await county.root.query(
      'update signing_flow set flow_id = $1, version = version - 100 where version > 100',
      [flow.id],
    );
    expect(await tell(county, county.cloud.standIns.ess.tell(flow.id))).toBe(200);
  });
});

describe('a text that goes on without its signing', () => {
  it('for a further version ends it there; a signature given to the old one stays in the trail and counts for nothing', async () => {
    const old = await ordered();
    const message = signThere(county, old, 0);
    await send();
    expect(await tell(county, message)).toBe(200);

    expect(await signed()).toEqual([]);
    expect(await show()).toMatchObject({ state: 'sent', signingFlow: { state: 'ordered' } });
    expect((await trail()).slice(-1)).toEqual(['not-counted agreement.versionChanged']);
    await tell(county, message);
    expect((await trail()).filter((line) => line === 'not-counted agreement.versionChanged')).toHaveLength(1);
    await pass(2);
    expect(flows().find(({ id }) => id === old.id)).toMatchObject({ status: 6 });
    expect(await flowRows()).toEqual(['1 waiting']);
  });

  it('because the mother said no in our own pages ends it there too', async () => {
    const flow = await ordered();
    const no = { agreementId: agreementId(), version: sent?.version ?? 0, reason: '想再商量' };
    await county.call('yufang', 'agreement.decline', no);
    await pass(2);
    expect(flows().find(({ id }) => id === flow.id)).toMatchObject({ status: 6 });
    expect(await county.refusal('yufang', 'agreement.signingLink', { agreementId: agreementId() })).toEqual({
      code: 'agreement.wrongState',
    });
  });
});

describe('a no there', () => {
  it('is the director’s task, in the person’s own words, said once', async () => {
    const flow = await ordered();
    const message = county.cloud.standIns.ess.decline(flow.id, signerAt(flow, 0).mobile, '住址写错了');
    await tell(county, message);
    await tell(county, message);

    expect(await show()).toMatchObject({ state: 'declined', signingFlow: { state: 'declined' } });
    const begun = await county.call(director, 'agreement.openDraft', { householdId: yuFamily.householdId });
    expect(begun).toMatchObject({ state: 'declined', declined: { by: '俞芳', reason: '住址写错了' } });
    const tasks = (await county.call(director, 'task.list', {})).tasks.filter(({ c }) => c === child.id);
    expect(tasks.map(({ kind }) => kind)).toContain('agreement-declined');
  });
});

describe('a signing that nobody comes to', () => {
  it('is over after thirty days: the link is closed, and the director sends a further version', async () => {
    const flow = await ordered();
    await county.cloud.moveClock('2026-12-19T09:00:00+08:00');
    expect(flows().find(({ id }) => id === flow.id)).toMatchObject({ status: 5 });
    expect(await show()).toMatchObject({ state: 'sent', signingFlow: { state: 'expired' } });
    expect(await county.refusal('yufang', 'agreement.signingLink', { agreementId: agreementId() })).toEqual({
      code: 'agreement.linkOver',
    });
    expect((await trail()).slice(-1)).toEqual(['signing-flow expired']);

    sent = await sendAgreement(county, { content: anAgreement(), agreementId: agreementId() });
    await county.cloud.moveClock('2026-12-19T09:02:00+08:00');
    expect(
      (await county.call('yufang', 'agreement.signingLink', { agreementId: agreementId() })).path,
    ).toContain(lastFlow(county).id);
  });

  it('leaves the person whom nobody can reach by phone our own pages', async () => {
    const { rows } = await county.root.query<{ cipher: string }>(
      'select phone_cipher as cipher from person where id = $1',
      [grandfather.personId],
    );
    await county.root.query('update person set phone_cipher = null where id = $1', [grandfather.personId]);
    const own = await sendAgreement(county, { content: anAgreement(), agreementId: agreementId() });
    expect(await show()).toMatchObject({ signedWith: 'own', signingFlow: null });
    expect(await county.call(director, 'agreement.sign', inPerson(own, mother.personId))).toMatchObject({
      state: 'guardians-signed',
    });
    await county.root.query('update person set phone_cipher = $1 where id = $2', [
      rows[0]?.cipher,
      grandfather.personId,
    ]);
  });
});
