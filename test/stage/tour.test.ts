import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, type Stage } from './open-stage';
import { startStage, type Theatre } from './start-stage';

/** 「王家的一周」 as a visitor sees it, on the whole product with its demo county. Told in order. */

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

/** Waits until somebody's phone shows this text. */
const reads = (name: string, text: string | RegExp): Promise<void> =>
  stage.phone(name).getByText(text).first().waitFor();

const nextStep = async (step: number, title: string): Promise<void> => {
  await stage.press('下一步');
  await stage.atStep(step);
  expect(await stage.page.locator('[aria-current="step"]').textContent()).toContain(title);
  expect(await stage.page.locator('#tour-says').textContent()).not.toBe('');
};

const clock = async (): Promise<string> => (await stage.page.locator('#now').textContent()) ?? '';

describe('before anybody presses play', () => {
  it('three people’s phones show the mini-program, and nothing was sent', async () => {
    await reads('刘敏', /小雨/);
    await reads('陈桂芳', '都好');
    await reads('周晓琴', /赵家/);
    expect(await clock()).toBe('11月18日 周三 09:00');
    expect(await stage.messages().count()).toBe(0);
  });
});

describe('a week in the Wang family', () => {
  it('begins on Wednesday: the grandmother says that the mother has called, and the mother’s phone knows', async () => {
    await nextStep(1, '奶奶说打过了');
    await stage.page.getByText('点了「打过了」', { exact: true }).waitFor();
    await reads('刘敏', /打过了/);
  });

  it('goes on with the county’s notice: a push for the mother, a text message for the grandmother who has no push left', async () => {
    await nextStep(2, '县里发来提醒');
    expect(await stage.messages('刘敏', '服务通知', '看好孩子，别去水边玩', '已送达').count()).toBe(1);
    expect(await stage.messages('陈桂芳', '防溺水', '微信提醒用完了，改发短信').count()).toBe(1);
    await reads('陈桂芳', /提醒/);
  });

  it('comes to Friday evening: timers fire on the way, and the mother is reminded', async () => {
    await nextStep(3, '微信提醒妈妈');
    expect(await clock()).toBe('11月20日 周五 19:30');
    expect(await stage.page.locator('#report').textContent()).toMatch(/^路上办了 \d+ 件事：/);
    expect(await stage.messages('刘敏', '联系确认提醒', '周五 19:30').count()).toBe(1);
    await reads('刘敏', /小川/);
  });

  it('lets the mother confirm for both children, who are in one tap', async () => {
    await nextStep(4, '妈妈一下确认');
    const confirmed = { child: expect.anything(), caregiver: { by: 'guardian', late: false } };
    expect(await theatre.cloud.call('liumin', 'home.show', {})).toMatchObject({
      data: { households: [{ children: [confirmed, confirmed] }] },
    });
    await reads('刘敏', /小川/);
  });

  it('makes the notice that nobody opened for three days the director’s task', async () => {
    await nextStep(5, '没看的找主任');
    expect(await stage.messages('周晓琴', '待办提醒', '周六 08:00').count()).toBe(1);
    await reads('周晓琴', /水边/);
    await reads('陈桂芳', /1 条提醒/);
  });

  it('lets the director read it aloud and confirm on the grandmother’s behalf', async () => {
    await nextStep(6, '主任上门念');
    await reads('周晓琴', /王小雨/);
    await stage.phone('陈桂芳').getByText('都好').waitFor();
    expect(
      await stage
        .phone('陈桂芳')
        .getByText(/条提醒/)
        .count(),
    ).toBe(0);
  });

  it('finds the family that confirmed nothing on Tuesday, and the director’s call closes the week', async () => {
    await nextStep(7, '没联系的去问');
    expect(await clock()).toBe('11月24日 周二 08:30');
    expect(await stage.messages('周晓琴', '待办提醒', '周二 08:00').count()).toBe(1);
    await reads('周晓琴', /赵一诺/);
    const open = { kind: 'weekly-contact', period: '2026-W47' };
    const answer = await theatre.cloud.call('zhouxiaoqin', 'task.list', {});
    expect(answer).toMatchObject({ ok: true });
    expect(answer).not.toMatchObject({
      data: { tasks: expect.arrayContaining([expect.objectContaining({ ...open, n: '赵一诺' })]) },
    });
  });

  it('ends with another family’s agreement, signed far away by both parents and by the aunt, in force', async () => {
    await nextStep(8, '另一家签协议');
    await reads('蔡敏', /可儿/);
    expect(await stage.messages('蔡敏', '委托照护协议书已经签好').count()).toBe(1);
    expect(await theatre.cloud.call('caimin', 'home.show', {})).toMatchObject({
      data: { households: [{ agreement: { state: 'in-force' } }] },
    });
    expect(await stage.page.locator('#tour').getAttribute('data-over')).toBe('true');
  });
});

describe('after its end', () => {
  it('goes back a step by starting over, with the arrow key', async () => {
    await stage.page.locator('h1').click();
    await stage.page.keyboard.press('ArrowLeft');
    await stage.atStep(7);
    await reads('周晓琴', /赵一诺/);
    expect(await clock()).toBe('11月24日 周二 08:30');
  });

  it('can be played again by itself, from a county as on the first day, once it may', async () => {
    await stage.close();
    stage = await openStage(theatre.browser, theatre.cloud.url);
    await stage.press('播放');
    await stage.press('清掉，从头来');
    await stage.page.locator('#tour[data-over="true"][data-step="8"]').waitFor();
    await stage.atRest();
    await reads('蔡敏', /可儿/);
    expect(await stage.messages('刘敏', '联系确认提醒', '周五 19:30').count()).toBe(1);
    await stage.page.getByRole('button', { name: '再看一遍' }).waitFor();
  });
});
