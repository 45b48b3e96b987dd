import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type LocalCloud, startLocalCloud } from '../../local/cloud/start-local-cloud';
import { startBrowser } from '../phones/browser';
import { buildPhones } from '../phones/build-phones';
import { buildFunctions } from '../stories/build-functions';

/** The whole product with the demo county, and a browser to look at it. */
export type Theatre = {
  readonly cloud: LocalCloud;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
};

const repository = path.resolve(__dirname, '../..');

/** Builds what is stale and starts both, on data of its own. No connection to the database is held: the stage replaces it. */
export const startStage = async (): Promise<Theatre> => {
  await buildFunctions();
  await buildPhones();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'stage-'));
  chmodSync(dataDir, 0o755); // the database server's user has to enter it
  const removeData = (): void => {
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const cloud = await startLocalCloud({ root: repository, dataDir, port: 0, durability: 'off' });
    const browser = await startBrowser().catch(async (error: unknown) => {
      await cloud.stop();
      throw error;
    });
    return {
      cloud,
      browser,
      stop: async () => {
        await browser.close();
        await cloud.stop();
        removeData();
      },
    };
  } catch (error) {
    removeData();
    throw error;
  }
};
