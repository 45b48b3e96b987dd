import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { checkAccessibility } from './check-accessibility';
import { measureLayout } from './measure-layout';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 600 } });
});
afterAll(() => browser.close());

const BUTTON = 'display: block; width: 200px; height: 60px; font-size: 22px; color: #000; background: #fff';

/** A page of ours with one thing on it, laid out at 320 px. */
async function breachesOf(content: string, expected = { type: 1, elder: false }): Promise<readonly string[]> {
  await page.setContent(
    `<html lang="zh-CN"><title>-</title><body style="margin: 0">
       <div class="screen${expected.elder ? ' elder' : ''}" style="font-size: 22px">${content}</div>
     </body></html>`,
  );
  return measureLayout(page, expected);
}

describe('the rules of the layout', () => {
  it('find nothing on a page that keeps to them', async () => {
    expect(await breachesOf(`<button style="${BUTTON}">确认联系</button>`, { type: 1, elder: true })).toEqual(
      [],
    );
  });

  it.each([
    ['text below 13 px', '<p style="font-size: 12px">小字</p>', 'text: <p>「小字」 is 12 px'],
    ['pale text', '<p style="color: #999">看不清</p>', 'contrast: <p>「看不清」 has 2.85 at 22 px'],
    [
      'a button of 40 px',
      `<button style="${BUTTON}; height: 40px">点</button>`,
      'touch: <button>「点」 is 200 × 40 px',
    ],
    ['what sticks out', '<p style="width: 330px; margin: 0">宽</p>', 'room: <p>「宽」 reaches from 0 to 330'],
    [
      'what is cut off',
      '<div style="width: 50px; overflow: hidden"><span style="white-space: nowrap">很长很长很长</span></div>',
      'room: <div>「很长很长很长」 cuts off 82 px',
    ],
    [
      'what is cut off below',
      '<div style="height: 20px; overflow: hidden"><div style="height: 44px">高</div></div>',
      'room: <div>「高」 cuts off 24 px of its height',
    ],
    [
      'what lies over another tap',
      `<button style="${BUTTON}">一</button><button style="${BUTTON}; margin-top: -20px">二</button>`,
      'touch: <button>「二」 lies 20 px over <button>「一」',
    ],
    [
      'a mark of colour only',
      '<div class="tag tag-need" style="width: 9px; height: 9px"></div>',
      'sign: <tag tag-need>「」 says it in colour only',
    ],
    [
      'an overdue mark without a shape',
      '<div class="tag tag-danger">已过 2 天</div>',
      'sign: <tag tag-danger>「已过 2 天」 has no shape',
    ],
    [
      'two main actions',
      `<button class="button-primary" style="${BUTTON}">一</button><button class="button-primary" style="${BUTTON}">二</button>`,
      'primary: <button-primary>「二」 is a second main action',
    ],
  ])('find %s', async (_what, content, breach) => {
    expect(await breachesOf(content)).toContain(breach);
  });

  it('ask more of an elder’s page', async () => {
    const content = `<p style="font-size: 20px; line-height: 1.2">字</p><button style="${BUTTON}; height: 50px">点</button>`;

    expect(await breachesOf(content)).toEqual([]);
    expect(await breachesOf(content, { type: 1, elder: true })).toEqual([
      'text: <p>「字」 is 20 px',
      'lines: <p>「字」 are set at 1.20',
      'touch: <button>「点」 is 200 × 50 px',
    ]);
  });

  it('ask for larger type where the system’s is larger', async () => {
    expect(await breachesOf('<p style="font-size: 15px">字</p>', { type: 1.44, elder: false })).toEqual([
      'text: <p>「字」 is 15 px',
      'text: <screen>「字」 is set in 22 px',
    ]);
  });
});

describe('axe-core', () => {
  it('finds a button that says nothing', async () => {
    await breachesOf('<main><h1>页</h1><button></button></main>');

    expect(await checkAccessibility(page)).toEqual([expect.stringContaining('axe button-name')]);
  });
});
