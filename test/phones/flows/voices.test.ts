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
const LISTENING = `window.sounds.filter((sound) => !sound.paused && sound.currentTime > 0.1).length`;
const SILENT = `window.sounds.every((sound) => sound.paused)`;

const listen = (hand: Hand) => hand.phone.page.waitForFunction(`${LISTENING} === 1`);
const silence = (hand: Hand) => hand.phone.page.waitForFunction(SILENT);

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
    await parent.phone.page.evaluate('HTMLMediaElement.prototype.playbackRate');
    await parent.tap(/^听一听/);
    await listen(parent);
    // Nobody waits for a minute: each piece is played from just before its end.
    for (const src of ['first', 'second']) {
      await parent.phone.page.waitForFunction(
        `window.sounds.at(-1).dataset.heard !== ${JSON.stringify(src)} && ${LISTENING} === 1`,
      );
      await parent.phone.page.evaluate(
        `{ const sound = window.sounds.at(-1); sound.dataset.heard = ${JSON.stringify(src)}; sound.playbackRate = 16; }`,
      );
      await parent.phone.page.waitForFunction(
        `window.sounds.at(-1).paused || window.sounds.at(-1).currentTime < 0.5`,
      );
      if (src === 'first') await listen(parent);
    }
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
    await caregiver.sees('停');
  });
});
