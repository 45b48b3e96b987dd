import { spawnSync } from 'node:child_process';

/** What a program printed, both streams together, and whether it ended well. */
export type ToolRun = { readonly ok: boolean; readonly output: string };

/**
 * Runs a program of the system that the product itself does without. Where it isn't installed `null` is returned and said so;
 * in CI it must be there (`.ci/packages`).
 * @throws in CI when the program is missing
 */
export function runTool(program: string, ...parameters: readonly string[]): ToolRun | null {
  const run = spawnSync(program, parameters, { encoding: 'utf8' });
  if (run.error === undefined) return { ok: run.status === 0, output: `${run.stdout}${run.stderr}` };
  if (process.env.CI !== undefined) throw new Error(`${program} is missing; see .ci/packages.`);
  process.stderr.write(`NOT RUN: ${program}\n`);
  return null;
}
