import { runBundled } from './run-bundled';

/** The engine at size: deriving, the nightly pass against SQL by hand, and growth with what is due (`--size=1000000`). */
export const benchDuties = (options: readonly string[]): Promise<void> => runBundled('duties', options);
