import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../../src/api/routes';
import { CONSENT_VERSION } from '../../phones/open-phone';
import { startHost, type WeappHost } from '../../weapp-host/start-host';
import { cloudOf } from '../answer-as-cloud';
import { buildPackage, PACKAGE } from '../build-package';
import { waitForWords } from '../look-at';

const QUESTION = '用之前问您一声';

let host: WeappHost;

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
}, 240_000);
afterAll(async () => {
  await host.stop();
});
afterEach(async () => {
  // What the templates say of a list is the flows' and the pages' own tests.
  expect((await host.faults()).filter(({ where }) => where !== 'glass-easel')).toEqual([]);
});

const whole = (words: string): RegExp => new RegExp(`^\\s*${words}\\s*$`);
const text = async (): Promise<string> => String(await host.ask('Host.text'));

async function tap(words: string): Promise<void> {
  const button = host.page
    .locator('wx-button:visible')
    .filter({ hasText: whole(words) })
    .last();
  await button.scrollIntoViewIfNeeded();
  await button.tap();
  await host.ask('Host.settle');
}

/** The page that reads what was copied, on a phone whose owner has agreed to WeChat's guideline or not. */
async function openBinding(privacy: boolean): Promise<void> {
  const storage = { consent: CONSENT_VERSION };
  await host.switchOn({ url: routes.bind, phone: { privacy }, storage, cloud: cloudOf({}) });
  await waitForWords(host, '把邀请码贴到这里');
}

describe('a function of the phone that WeChat asks about first', () => {
  test('is asked for on our own sheet, with yes and no side by side and the whole guideline', async () => {
    await openBinding(false);
    await tap('从手机里粘贴');
    await waitForWords(host, QUESTION);
    for (const words of ['要用复制和粘贴', '不同意也可以', '看《用户隐私保护指引》全文'])
      expect(await text()).toContain(words);
    const [no, yes] = await Promise.all(
      ['不同意', '同意'].map((words) =>
        host.page
          .locator('.privacy-answers wx-button')
          .filter({ hasText: whole(words) })
          .boundingBox(),
      ),
    );
    expect(Math.abs((no?.y ?? 0) - (yes?.y ?? 99))).toBeLessThan(2);
    expect(Math.abs((no?.width ?? 0) - (yes?.width ?? 99))).toBeLessThan(2);
  });

  test('is used after a yes', async () => {
    await openBinding(false);
    await tap('从手机里粘贴');
    await waitForWords(host, QUESTION);
    await tap('同意');
    // Nothing was copied on this phone; what matters is that it could be read.
    await waitForWords(host, '刚才复制的内容里没有邀请码');
    expect(await text()).not.toContain(QUESTION);
  });

  test('is not used after a no, and the page says what can be done instead', async () => {
    await openBinding(false);
    await tap('从手机里粘贴');
    await waitForWords(host, QUESTION);
    await tap('不同意');
    await waitForWords(host, '没能拿到复制的内容。可以在上面的格子里长按，自己粘贴。');
    expect(await text()).not.toContain(QUESTION);
  });

  test('is not asked about where it was agreed to before', async () => {
    await openBinding(true);
    await tap('从手机里粘贴');
    await waitForWords(host, '刚才复制的内容里没有邀请码');
    expect(await text()).not.toContain(QUESTION);
  });
});
