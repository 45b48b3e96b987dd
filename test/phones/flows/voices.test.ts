import { beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf } from '../../../src/api/routes';
import type { Hand } from './hand';
import { phonesInHand } from './phones-in-hand';

/** A notice about water, sent to 青杨村 and read aloud. Told in order. */
const { take, county } = phonesInHand();
let notice = '';

beforeAll(async () => {
  const input = { topic: 'drowning' as const, regions: ['990100005001'] };
  notice = (await county().call('zhouxiaoqin', 'notice.send', input)).noticeId;
});

/** Remembers every sound a page makes: they are in no document. */
const REMEMBER = `{
  window.sounds = [];
  const Usual = window.Audio;
  window.Audio = function () {
    const sound = new Usual();
    window.sounds.push(sound);
    return sound;
  };
}`;
const LISTENING = `window.sounds.filter((sound) => !sound.paused && sound.currentTime > 0.1).length === 1`;
const SILENT = `window.sounds.every((sound) => sound.paused)`;
const PATIENCE = 100;

/** Asked again and again: a predicate that the page itself evaluates is against its own security policy. */
const until = async ({ phone: { page } }: Hand, condition: string): Promise<void> => {
  for (let asked = 0; asked < PATIENCE; asked += 1) {
    if (await page.evaluate<boolean>(condition)) return;
    await page.waitForTimeout(100);
  }
  const sounds =
    'JSON.stringify(window.sounds.map(({ paused, currentTime, src }) => ({ paused, currentTime, src })))';
  throw new Error(`Never came: ${condition}; ${await page.evaluate<string>(sounds)}`);
};
const listen = (hand: Hand) => until(hand, LISTENING);
const silence = (hand: Hand) => until(hand, SILENT);

const opened = async (as: string, page: 'caregiver.notice' | 'parent.notice'): Promise<Hand> => {
  const hand = await take(as, { page: addressOf(page, { id: notice }) });
  await hand.phone.page.addInitScript(REMEMBER);
  await hand.phone.page.reload();
  return hand;
};

describe('听一听', () => {
  it('sounds on the caregiver’s phone, and stops when asked', async () => {
    const caregiver = await opened('caregiver', 'caregiver.notice');
    await caregiver.tap(/^听一听/);
    await listen(caregiver);
    const [length] = await caregiver.phone.page.evaluate<readonly number[]>(
      'window.sounds.map((sound) => sound.duration)',
    );
    expect(length).toBeGreaterThan(3);

    await caregiver.tap('停');
    await silence(caregiver);
    await caregiver.sees('听一听');
  });

  it('falls silent when the page is left', async () => {
    const caregiver = await opened('caregiver', 'caregiver.notice');
    await caregiver.tap(/^听一听/);
    await listen(caregiver);
    await caregiver.tap('知道了');
    await caregiver.sees('都看过了');
    await silence(caregiver);
  });

  it('goes on from the short of it to the rest on the parent’s phone, and ends by itself', async () => {
    const parent = await opened('parent', 'parent.notice');
    await parent.tap(/^听一听/);
    await listen(parent);
    const sound = () => parent.phone.page.evaluate<string>('window.sounds[0].src');
    const first = await sound();
    // Nobody waits for a minute: it is played as fast as a browser does.
    await parent.phone.page.evaluate(
      'Object.assign(window.sounds[0], { defaultPlaybackRate: 16, playbackRate: 16 })',
    );
    await until(parent, `window.sounds[0].src !== ${JSON.stringify(first)}`);
    await listen(parent);
    await silence(parent);
    await parent.sees('听一听');
  });

  it('says so when the recording does not come, and is no wall before the notice', async () => {
    const caregiver = await take('caregiver', {
      page: addressOf('caregiver.notice', { id: notice }),
      badNetwork: true,
    });
    await caregiver.phone.page.route('**/storage/**', (route) => route.abort('internetdisconnected'));
    await caregiver.tap(/^听一听/);
    await caregiver.sees('这会儿放不出来，请再点一次');
    await caregiver.phone.page.unroute('**/storage/**');
    await caregiver.tap(/^听一听/);
    await caregiver.seesNo('这会儿放不出来');
    await caregiver.tap('停');
  });
});
