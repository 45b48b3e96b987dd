import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { source as axe } from 'axe-core';
import { openStage, type Stage } from './open-stage';
import { startStage, type Theatre } from './start-stage';

/** The stage by hand: whose phone, what time it is, and small screens. */

let theatre: Theatre;
let stage: Stage;
beforeAll(async () => {
  theatre = await startStage();
  stage = await openStage(theatre.browser, theatre.cloud.url);
}, 300_000);
afterAll(async () => {
  await theatre.stop();
});
afterEach(() => {
  expect(stage.faults).toEqual([]);
});

const report = async (): Promise<string> => (await stage.page.locator('#report').textContent()) ?? '';

type Findings = { readonly violations: readonly { readonly id: string; readonly impact: string }[] };

/** What axe-core finds serious on the stage itself; the pages in the phones have tests of their own. */
const seriousFindings = async (): Promise<readonly string[]> => {
  await stage.page.evaluate(axe);
  const { violations } = await stage.page.evaluate<Findings>(
    'axe.run({ exclude: [["iframe"]] }, { iframes: false, resultTypes: ["violations"] })',
  );
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

describe('anybody’s phone', () => {
  it('can be put in the place of another: a father, a supervisor of a township', async () => {
    const [first, , third] = await stage.page.getByRole('combobox').all();
    await first?.selectOption('wangjianjun');
    await stage.phone('王建军').getByText(/小雨/).first().waitFor();
    await third?.selectOption('supervisor-1');
    await stage.phone('罗文静').getByText('柳岸村').first().waitFor();
  });
});

describe('the county’s pages', () => {
  it('open beside the stage, as wide as the window', async () => {
    const [county] = await Promise.all([
      stage.page.context().waitForEvent('page'),
      stage.page.getByRole('link', { name: /县里的页面/ }).click(),
    ]);
    await county.getByText('柳溪镇').first().waitFor();
    await county.close();
  });
});

describe('the clock', () => {
  it('goes forward in jumps and tells what was done on the way', async () => {
    await stage.press('周五 19:30');
    await stage.page.getByText('11月20日 周五 19:30').waitFor();
    await stage.atRest();
    expect(await report()).toMatch(/^路上办了 \d+ 件事：.*发消息/);
    expect(await stage.messages('王建军', '周五 19:30').count()).toBe(0);
    expect(await stage.messages('联系确认提醒').count()).toBeGreaterThan(0);
  });

  it('starts over only after a question', async () => {
    await stage.press('从头来');
    await stage.press('先不');
    expect(await stage.page.locator('#now').textContent()).toBe('11月20日 周五 19:30');
    await stage.press('从头来');
    await stage.press('清掉，从头来');
    await stage.page.getByText('11月18日 周三 09:00', { exact: true }).waitFor();
    await stage.atRest();
    expect(await stage.messages().count()).toBe(0);
    await stage.phone('刘敏').getByText(/小雨/).first().waitFor();
  });
});

describe('a message', () => {
  it('leads, when it is tapped, to the page that it is about', async () => {
    await stage.press('周五 19:30');
    await stage.page.getByText('11月20日 周五 19:30').waitFor();
    await stage.atRest();
    await stage.messages('联系确认提醒', '刘敏').getByRole('button').first().click();
    await stage.phone('刘敏').getByText('这周怎么联系的').first().waitFor();
    await stage.press('从头来');
    await stage.press('清掉，从头来');
    await stage.page.getByText('11月18日 周三 09:00', { exact: true }).waitFor();
    await stage.atRest();
  });
});

describe('for everybody', () => {
  it('nothing serious is found by axe-core at 1440 px', async () => {
    expect(await seriousFindings()).toEqual([]);
  });
});

describe('on a small screen', () => {
  beforeAll(async () => {
    await stage.close();
    stage = await openStage(theatre.browser, theatre.cloud.url, { width: 375, height: 812 });
  });

  it('one phone is seen at a time, and nothing is wider than the screen', async () => {
    const seen = stage.page.locator('.seat:visible');
    expect(await seen.count()).toBe(1);
    await stage.page.getByRole('tab', { name: '陈桂芳' }).click();
    await stage.phone('陈桂芳').getByText('都好').waitFor();
    expect(await seen.count()).toBe(1);
    expect(await stage.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(375);
  });

  it('the tour brings the phone to the front on which something happens', async () => {
    await stage.press('下一步');
    await stage.atStep(1);
    expect(await stage.page.getByRole('tab', { selected: true }).textContent()).toBe('陈桂芳');
    await stage.press('下一步');
    await stage.atStep(2);
    await stage.page.getByRole('tab', { name: '消息' }).click();
    expect(await stage.messages('陈桂芳', '改发短信').isVisible()).toBe(true);
  });

  it('nothing serious is found by axe-core either', async () => {
    expect(await seriousFindings()).toEqual([]);
  });
});
