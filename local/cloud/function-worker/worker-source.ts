import { build } from 'esbuild';
import path from 'node:path';

let source: Promise<string> | undefined;

/** The worker as one piece of JavaScript: a thread does not go through the TypeScript loader of the process. */
export function workerSource(): Promise<string> {
  source ??= bundleWorker();
  return source;
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote no worker');
  return file.text;
}
