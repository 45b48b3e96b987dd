import { runBundled } from './run-bundled';

/** A notice to many people: written, sent, killed half-way, and what goes out as text messages (`--size=100000`). */
export const benchFanout = (options: readonly string[]): Promise<void> => runBundled('fanout', options);
