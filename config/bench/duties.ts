import { spawn } from 'node:child_process';
import { build } from 'esbuild';

const BUNDLE = 'dist/bench/duties.cjs';

/** The engine at size: deriving, the nightly pass against SQL by hand, and growth with what is due (`--size=1000000`). */
export async function benchDuties(options: readonly string[]): Promise<void> {
  await build({
    entryPoints: ['config/bench/duties/measure.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'error',
  });
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...options], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (ended) => {
      resolve(ended ?? 1);
    });
  });
  if (code !== 0) throw new Error('The measuring failed.');
}
