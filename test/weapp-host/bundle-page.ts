import { join } from 'node:path';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

/** The browser's half of the host as one script; bundled once a process. */
export function bundlePage(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(__dirname, 'page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    sourcemap: 'inline',
    // Both of WeChat's packages from their `main`: two copies of one would not know each other's elements.
    mainFields: ['main'],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}
