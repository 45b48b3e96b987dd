import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalCloudOptions } from '../start-local-cloud';
import { smallCounty } from './small-county';

/** An empty temporary folder that the database user may enter. */
export function aDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** The hand-written functions and the small county on `dataDir`, at a free port. */
export function smallCloud(dataDir: string): LocalCloudOptions {
  return {
    root: path.resolve(__dirname, '../../..'),
    functionsDir: path.join(__dirname, 'functions'),
    county: smallCounty,
    dataDir,
    port: 0,
    durability: 'off',
  };
}

/** Removes a data folder with everything in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
