import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { anAgreement, bind, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** A notice to 青杨村 and an agreement of the 俞家, listened to; begins on 2026-11-18 at 09:00, told in order. */
let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const said = () => county.cloud.standIns.tts.said().map(({ text }) => text);
const stepsOf = ({ pieces }: { readonly pieces: readonly { readonly step: string }[] }) =>
  pieces.map(({ step }) => step);
const moveTo = (time: string) => county.cloud.moveClock(`2026-11-${time}:00+08:00`);

describe('a notice', () => {
  let noticeId = '';
  const heard = (as: string) => county.call(as, 'voice.hearNotice', { noticeId });

  it('stays silent while the service is down, and waits a little longer each time', async () => {
    county.cloud.standIns.tts.failNext('InternalError.InternalError', 2);
    const regions = ['990100005001'];
    noticeId = (await county.call('zhouxiaoqin', 'notice.send', { topic: 'drowning', regions })).noticeId;

    expect(said()).toEqual([]);
    expect(await heard('chenguifang')).toEqual({ pieces: [] });
    const tried = `select state || ' ' || attempts || ' ' || result || ' '
      || to_char(not_before at time zone 'Asia/Shanghai', 'HH24:MI') from recording`;
    expect(await county.column(tried)).toEqual([
      'wanted 1 tts.InternalError.InternalError 09:01',
      'wanted 1 tts.InternalError.InternalError 09:01',
    ]);
  });

  it('is heard once the service answers: the short of it, and the rest', async () => {
    await moveTo('18T09:02');

    const { pieces } = await heard('chenguifang');
    expect(stepsOf({ pieces })).toEqual(['body', 'brief']);
    expect(pieces.every(({ seconds }) => seconds > 3)).toBe(true);
    const answer = await fetch(pieces[1]?.url ?? '');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xf3]));
    expect(await county.column("select words from recording where state = 'ready'")).toEqual([null, null]);
  });

  it('is heard by the parent too, and by nobody whom it was not sent to', async () => {
    expect(stepsOf(await heard('liumin'))).toEqual(['body', 'brief']);
    const refused = (as: string) => county.refusal(as, 'voice.hearNotice', { noticeId });
    expect(await refused('jihongmei')).toEqual({ code: 'notice.notFound' });
    expect(await refused('zhouxiaoqin')).toEqual({ code: 'access.denied' });
    expect(await refused('newcomer')).toEqual({ code: 'caller.notBound' });
  });

  it('with the same words costs nothing again, wherever it is sent to', async () => {
    const before = said().length;
    const regions = ['990100002002'];
    const again = await county.call('xuefang', 'notice.send', { topic: 'drowning', regions });
    await moveTo('18T09:10');

    expect(said()).toHaveLength(before);
    const { pieces } = await county.call('yanli', 'voice.hearNotice', again);
    expect(stepsOf({ pieces })).toEqual(['body', 'brief']);
  });

  it('is told to no second worker, and a dead one’s text is told again', async () => {
    const own = { topic: 'bullying' as const, regions: ['990100002002'], body: '放学早点接孩子。路上小心。' };
    const before = said().length;
    const { noticeId: third } = await county.call('xuefang', 'notice.send', own);
    await Promise.all([1, 2, 3].map(() => county.cloud.fire('record-voices')));

    const after = said().slice(before);
    expect(after).toHaveLength(1);
    expect(stepsOf(await county.call('yanli', 'voice.hearNotice', { noticeId: third }))).toContain('brief');

    // Said, and killed before it was written down.
    await county.root.query(
      "update recording set state = 'wanted', words = $1, file_id = null, attempts = 1, claimed_until = '2026-11-18T09:20:00+08:00' where key = (select key from spoken_text where subject = $2 and step = 'brief')",
      ['放学早点接孩子。', third],
    );
    await county.cloud.fire('record-voices');
    expect(said()).toHaveLength(before + after.length);
    await moveTo('18T09:21');
    expect(said()).toHaveLength(before + after.length + 1);
    expect(stepsOf(await county.call('yanli', 'voice.hearNotice', { noticeId: third }))).toContain('brief');
  });
});

describe('an agreement', () => {
  const { mother, grandfather } = yuFamily;
  let sent: SentAgreement;
  const heard = (as: string) => county.call(as, 'voice.hearAgreement', { agreementId: sent.agreementId });

  it('asks, with its sending, for every screen of the caregiver and for the parents’ summary', async () => {
    await bind(county, 'guardian');
    await bind(county, 'caregiver');
    const weeklyContact = {
      child: '每周日晚上俞芳和子琪视频，打 19900001021',
      caregiver: '每周日和外公说几句',
      visitsHome: '过年回来',
    };
    sent = await sendAgreement(county, { content: anAgreement({ weeklyContact }) });

    expect(stepsOf(await heard(mother.key))).toContain('summary');
    expect(stepsOf(await heard(grandfather.key))).toEqual(
      expect.arrayContaining(['entrust', 'duties', `view:${yuFamily.child.id}`, 'calls-child', 'pad', 'how']),
    );
  });

  it('tells the service nobody’s name and number, and nothing that was written about the grandfather or the girl', () => {
    const everything = said().join('\n');
    expect(everything).toContain('每周日晚上监护人和孩子视频');
    for (const secret of ['俞芳', '俞子琪', '子琪', '俞阿根', '阿根', '方小梅', '1990000', '硬朗', '想妈妈'])
      expect([secret, everything.includes(secret)]).toEqual([secret, false]);
  });

  it('is heard by its own family only', async () => {
    const refused = (as: string) =>
      county.refusal(as, 'voice.hearAgreement', { agreementId: sent.agreementId });
    expect(await refused('liumin')).toEqual({ code: 'agreement.notFound' });
    expect(await refused('chenguifang')).toEqual({ code: 'agreement.notFound' });
    expect(await refused('newcomer')).toEqual({ code: 'caller.notBound' });
  });

  it('written anew is heard in its new words, and what did not change is not paid for again', async () => {
    const before = said().length;
    const term = { from: '2026-11-18', to: '2027-05-17' };
    await county.call(grandfather.key, 'agreement.decline', {
      agreementId: sent.agreementId,
      version: sent.version,
      reason: '半年就够了',
    });
    sent = await sendAgreement(county, { content: anAgreement({ term }), agreementId: sent.agreementId });

    // The term on the caregiver's screen, the same in the summary, and the calls, which no longer hold a name.
    expect(
      said()
        .slice(before)
        .filter((text) => text.includes('2027年5月17日')),
    ).toHaveLength(2);
    expect(said().slice(before)).toContain('父母每周要和孩子联系：每周日晚上视频。');
    // The summary is too long for one call of the service.
    expect(said().length - before).toBe(4);
    expect(stepsOf(await heard(mother.key))).toContain('term');
  });
});

describe('a text that the service will never say', () => {
  it('is put aside, and the others are said', async () => {
    const own = {
      topic: 'bullying' as const,
      regions: ['990100005001'],
      title: '接孩子',
      body: '校门口等。',
    };
    county.cloud.standIns.tts.failNext('InvalidParameterValue.InvalidText');
    const { noticeId } = await county.call('zhouxiaoqin', 'notice.send', own);

    expect(await county.column("select result from recording where state = 'failed'")).toEqual([
      'tts.InvalidParameterValue.InvalidText',
    ]);
    expect(await county.call('chenguifang', 'voice.hearNotice', { noticeId })).toEqual({ pieces: [] });
  });

  it('unlike an unpaid account: that ends the run after one try, and everything waits for its payment', async () => {
    const own = { topic: 'bullying' as const, regions: ['990100005001'], title: '天冷', body: '多穿点。' };
    county.cloud.standIns.tts.failNext('UnsupportedOperation.AccountArrears', 1000);
    const { noticeId } = await county.call('zhouxiaoqin', 'notice.send', own);
    await moveTo('18T12:00');
    expect(await county.column("select state from recording where state <> 'ready' order by 1")).toEqual([
      'failed',
      'wanted',
    ]);
    county.cloud.standIns.tts.mend();
    await moveTo('18T18:00');
    expect(stepsOf(await county.call('chenguifang', 'voice.hearNotice', { noticeId }))).toEqual(['brief']);
  });
});
