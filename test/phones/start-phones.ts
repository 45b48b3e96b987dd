import type { Browser } from 'playwright-core';
import { type StoryCounty, startCounty } from '../stories/start-county';
import { startBrowser } from './browser';
import { buildPhones } from './build-phones';
import { openPhone, type Phone, type PhoneSetup } from './open-phone';

/** The demo county with a browser beside it: what a test of the phones acts on. */
export type Phones = {
  readonly county: StoryCounty;
  readonly browser: Browser;
  /** Opens a persona's phone against this county. */
  readonly open: (as: string, setup?: Omit<PhoneSetup, 'url' | 'as'>) => Promise<Phone>;
  readonly stop: () => Promise<void>;
};

/** Starts the county (Wednesday 2026-11-18, 09:00), the built pages and a browser; about a minute where nothing is built yet. */
export const startPhones = async (): Promise<Phones> => {
  await buildPhones();
  const [county, browser] = await Promise.all([startCounty(), startBrowser()]);
  return {
    county,
    browser,
    open: (as, setup = {}) => openPhone(browser, { url: county.cloud.url, as, ...setup }),
    stop: async () => {
      await browser.close();
      await county.stop();
    },
  };
};
