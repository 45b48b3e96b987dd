// For the declaration of the global that carries the server here.
import type {} from './jest-global-setup';

/** Stops the server of this run and removes its data. */
export default async function stopAfterTests(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
