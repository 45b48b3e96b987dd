import { spawn } from 'node:child_process';
import { build } from 'esbuild';

/** Bundles a measurement as the functions are bundled and runs it in a process of its own. @throws when it failed */
export async function runBundled(name: string, options: readonly string[]): Promise<void> {
  const outfile = `dist/bench/${name}.cjs`;
  await build({
    entryPoints: [`config/bench/${name}/measure.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'error',
  });
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [outfile, ...options], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (ended) => {
      resolve(ended ?? 1);
    });
  });
  if (code !== 0) throw new Error('The measuring failed.');
}
