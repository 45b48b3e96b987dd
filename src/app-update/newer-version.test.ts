import { describe, expect, test } from '@jest/globals';
import { offerNewerVersion } from './newer-version';

/** A phone with an update manager; time passes only when the test says so. */
function aPhone() {
  const phone = { quiet: true, told: 0, applied: 0, failed: 0 };
  let waiting: (() => void)[] = [];
  const heard: { ready?: () => void; failed?: () => void } = {};
  const onShow = offerNewerVersion({
    updates: {
      onUpdateReady: (ready) => (heard.ready = ready),
      onUpdateFailed: (failed) => (heard.failed = failed),
      applyUpdate: () => (phone.applied += 1),
    },
    isQuiet: () => phone.quiet,
    tell: async () => {
      phone.told += 1;
    },
    onFailed: () => (phone.failed += 1),
    later: (again) => waiting.push(again),
  });
  const wait = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    for (const again of now) again();
    await Promise.resolve();
  };
  return { phone, heard, onShow, wait };
}

describe('a newer version that WeChat has fetched', () => {
  test('is said on a quiet page and taken with its one button', async () => {
    const { phone, heard, onShow, wait } = aPhone();
    onShow();
    heard.ready?.();
    await wait();
    expect(phone).toMatchObject({ told: 1, applied: 1 });
  });

  test('waits while something is being written or sent, also over several pages', async () => {
    const { phone, heard, onShow, wait } = aPhone();
    phone.quiet = false;
    onShow();
    heard.ready?.();
    for (let look = 0; look < 20; look += 1) await wait();
    expect(phone.told).toBe(0);

    onShow();
    await wait();
    expect(phone.told).toBe(0);
    phone.quiet = true;
    await wait();
    expect(phone).toMatchObject({ told: 1, applied: 1 });
  });

  test('is said once, however many pages follow', async () => {
    const { phone, heard, onShow, wait } = aPhone();
    heard.ready?.();
    for (let page = 0; page < 3; page += 1) {
      onShow();
      await wait();
    }
    expect(phone.told).toBe(1);
  });

  test('that could not be fetched is not a person’s business', () => {
    const { phone, heard } = aPhone();
    heard.failed?.();
    expect(phone).toMatchObject({ told: 0, applied: 0, failed: 1 });
  });
});
