import { CannotStart } from './cannot-start';
import { FunctionFailure } from './function-failure';
import { type FunctionHost } from './function-host';

/** Loads each bundle once, so that one that cannot run shows at the start and not at the first call. @throws CannotStart */
export async function loadFunctions(host: FunctionHost): Promise<void> {
  for (const name of Object.keys(host.running())) {
    try {
      await host.warmUp(name);
    } catch (error) {
      if (!(error instanceof FunctionFailure)) throw error;
      throw new CannotStart(
        `The built function does not load (${error.message}): run "npm run build:functions" and start again.`,
        error,
      );
    }
  }
}
