import path from 'node:path';
import { createStandIns, type StandIns } from '../stand-ins/create-stand-ins';
import { CannotStart } from './cannot-start';
import { type FunctionHost } from './function-host';
import { type DevelopmentKeys } from '../signing/development-keys';
import { type LocalKeys } from './keys';
import { standInsConfig } from './registrations';

/** What the stand-ins are joined to. */
export type StandInsPlace = {
  readonly dataDir: string;
  readonly keys: LocalKeys;
  readonly signing: DevelopmentKeys;
  readonly now: () => Date;
  readonly host: FunctionHost;
};

/** Opens the stand-ins on what they keep in the data folder. @throws CannotStart when their state is damaged. */
export function openStandIns({ dataDir, keys, signing, now, host }: StandInsPlace): StandIns {
  try {
    return createStandIns({
      statePath: path.join(dataDir, 'stand-ins.json'),
      storageDir: path.join(dataDir, 'files'),
      now,
      config: standInsConfig(keys, signing),
      invoke: (name, data) => host.call(name, data),
    });
  } catch (error) {
    // Their own words are one sentence that says what to do.
    throw error instanceof Error ? new CannotStart(error.message, error) : error;
  }
}
