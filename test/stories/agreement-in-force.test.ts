import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wechatTemplateId } from '../../local/cloud/registrations';
import { openidOf } from '../../local/demo/contact-details';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, bind, codeOf, inPerson, ownSignature, type SentAgreement, yuFamily } from './yu-family';

/** One story, told in order: each test goes on where the one before ended. */
const { director, mother, grandfather, child } = yuFamily;

let county: StoryCounty;
let agreement: SentAgreement;
let heard = 0;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

/** The messages since the last time somebody looked. */
const newMessages = () => {
  const all = county.cloud.inbox();
  const fresh = all
    .slice(heard)
    .map(({ person, channel, template, text }) => ({ person, channel, template, text }));
  heard = all.length;
  return fresh;
};

const show = (as: string = director) =>
  county.call(as, 'agreement.show', { agreementId: agreement.agreementId });

/** Allows one more message about agreements, as WeChat's popup does: the phone first, then the ledger. */
const allowOneMore = async (who: string): Promise<void> => {
  county.cloud.standIns.wechat.grant(openidOf(who), wechatTemplateId('agreement') ?? '', 1);
  await county.call(who, 'push.recordSubscription', {
    answers: [{ template: 'agreement', answer: 'accept' }],
  });
};

const tasksOf = (state: string) =>
  county.column(
    "select period from task where kind = 'agreement-unsigned' and household_id = $1 and state = $2 order by period",
    [yuFamily.householdId, state],
  );

describe('an agreement from nothing', () => {
  it('begins with the mother’s account bound; a week after she left, its absence is the director’s task', async () => {
    await bind(county, 'guardian');
    await allowOneMore('yufang');
    await allowOneMore('yufang');
    expect(await tasksOf('open')).toEqual([]);
    await county.cloud.moveClock('2026-11-19T09:00:00+08:00');

    expect((await county.call('yufang', 'home.show', {})).households).toMatchObject([{ agreement: null }]);
    expect(await tasksOf('open')).toEqual(['2026-11-12']);
    expect((await county.call(director, 'task.list', {})).tasks).toContainEqual(
      expect.objectContaining({ kind: 'agreement-unsigned', c: child.id }),
    );
  });

  it('is drafted by the director, and nobody is told yet', async () => {
    newMessages();
    const draft = await county.call(director, 'agreement.draft', { content: anAgreement() });

    expect(draft).toEqual({ agreementId: expect.any(String), version: 1, missing: [], warnings: [] });
    agreement = { ...draft, digest: '' };
    expect(
      await county.call(director, 'agreement.openDraft', { householdId: yuFamily.householdId }),
    ).toMatchObject({ state: 'draft', content: anAgreement(), missing: [], warnings: [] });
    expect(
      await county.refusal(director, 'agreement.show', { agreementId: agreement.agreementId }),
    ).toMatchObject({ code: 'agreement.notSent' });
    expect(newMessages()).toEqual([]);
  });

  it('is sent: its text has a digest, and the mother alone is asked to sign', async () => {
    const { state, digest } = await county.call(director, 'agreement.send', agreement);
    agreement = { ...agreement, digest };

    expect(state).toBe('sent');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(newMessages()).toEqual([
      {
        person: 'yufang',
        channel: 'wechat',
        template: 'agreement',
        text: expect.stringContaining('委托照护协议书请您看一看、签一下'),
      },
    ]);
  });

  it('is read by the mother as it was sent: the child, the parties, nobody’s signature', async () => {
    expect(await show('yufang')).toEqual({
      agreementId: agreement.agreementId,
      today: '2026-11-19',
      version: 1,
      state: 'sent',
      content: anAgreement(),
      text: expect.objectContaining({ title: '委托照护协议书', wording: expect.any(String) }),
      sm3: expect.stringMatching(/^[0-9a-f]{64}$/),
      children: [{ childId: child.id, name: child.name }],
      parties: [
        { personId: mother.personId, name: '俞芳', party: 'guardian', signedAt: null, method: null },
        { personId: grandfather.personId, name: '俞阿根', party: 'caregiver', signedAt: null, method: null },
      ],
      marks: [],
      digest: agreement.digest,
      inForceOn: null,
      paperFiledOn: null,
      signedWith: 'own',
      signingFlow: null,
    });
  });

  it('is signed by the mother on her own phone; the grandfather is asked, by text message because he has no WeChat', async () => {
    const code = await codeOf(county, 'yufang', agreement.agreementId);
    const input = { ...ownSignature(agreement), code };
    newMessages();
    const answer = await county.call('yufang', 'agreement.sign', input, 'sign-mother');
    const before = await tableContents(county.root);

    expect(answer).toEqual({ state: 'guardians-signed', inForceOn: null });
    expect(await county.call('yufang', 'agreement.sign', input, 'sign-mother')).toEqual(answer);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    expect(newMessages()).toEqual([
      {
        person: 'yuagen',
        channel: 'sms',
        template: 'agreement-to-sign',
        text: expect.stringContaining('协议书请您看一看、签一下，打不开请找儿童主任当面签'),
      },
    ]);
    expect((await county.call('yufang', 'home.show', {})).households).toMatchObject([
      { agreement: { state: 'guardians-signed', mySignature: true } },
    ]);
  });

  it('is known to the village before it is in force, which changes nothing about it', async () => {
    const { marks } = await county.call(director, 'agreement.mark', {
      agreementId: agreement.agreementId,
      mark: 'acknowledged',
    });

    expect(marks).toMatchObject([{ mark: 'acknowledged' }]);
    expect(await show()).toMatchObject({ state: 'guardians-signed', inForceOn: null });
  });

  it('is in force the moment the grandfather has signed on the director’s phone', async () => {
    const answer = await county.call(director, 'agreement.sign', inPerson(agreement, grandfather.personId));

    expect(answer).toEqual({ state: 'in-force', inForceOn: '2026-11-19' });
    const signatures = await county.root.query(
      'select person_id, method, witness_id, digest from signature where agreement_id = $1 order by party desc',
      [agreement.agreementId],
    );
    expect(signatures.rows).toEqual([
      { person_id: mother.personId, method: 'own-phone', witness_id: null, digest: agreement.digest },
      {
        person_id: grandfather.personId,
        method: 'in-person',
        witness_id: (await county.column("select id from person where name = '方小梅'"))[0],
        digest: agreement.digest,
      },
    ]);
  });

  it('is told to the mother, who allowed one more message; the director’s task is done', async () => {
    expect(newMessages()).toEqual([
      {
        person: 'yufang',
        channel: 'wechat',
        template: 'agreement',
        text: expect.stringContaining('委托照护协议书已经签好'),
      },
    ]);
    expect(await tasksOf('open')).toEqual([]);
    expect(await tasksOf('done')).toEqual(['2026-11-12']);
    expect((await county.call('yufang', 'home.show', {})).households).toMatchObject([
      { agreement: { agreementId: agreement.agreementId, state: 'in-force', mySignature: true } },
    ]);
  });

  it('has the director’s 现场见证 beside the village’s 已知悉, once each', async () => {
    const mark = { agreementId: agreement.agreementId, mark: 'witnessed' as const, place: '村委会' };
    await county.call(director, 'agreement.mark', mark);
    const { marks } = await county.call(director, 'agreement.mark', mark);

    expect(marks).toEqual([
      { mark: 'acknowledged', at: expect.any(String) },
      { mark: 'witnessed', at: expect.any(String) },
    ]);
    expect(await show()).toMatchObject({ state: 'in-force', inForceOn: '2026-11-19', marks });
  });

  it('is not shown to another family, another village, or another county’s people', async () => {
    for (const as of ['liumin', 'gemeizhen', 'shenyulan', 'supervisor-2'])
      expect(await county.refusal(as, 'agreement.show', { agreementId: agreement.agreementId })).toEqual({
        code: 'agreement.notFound',
      });
    expect(await show('supervisor-1')).toMatchObject({ state: 'in-force' });
    expect(await show('county')).toMatchObject({ state: 'in-force' });
  });
});
