import { basename } from 'node:path';
import { build, transform, type BuildResult, type Plugin } from 'esbuild';
import type { Bundle } from './bundle';
import { bundleSettings } from './bundle-settings';

/** A function's files: `index` and what it loads, now or on use. */
export type Parts = {
  /** By file name without ending. */
  readonly files: ReadonlyMap<string, Pick<Bundle, 'code' | 'map'>>;
  /** The files that a cold start reads: `index` and whatever it loads at once. */
  readonly atStart: readonly string[];
  readonly metafile: BuildResult<{ metafile: true }>['metafile'];
};

const partOf = (path: string): string => basename(path, '.js');

/** `index` and everything it loads at its start; what is behind `await import()` waits. */
function loadedAtStart(metafile: Parts['metafile']): readonly string[] {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, made]) => [partOf(path), made]));
  const seen = new Set<string>();
  const visit = (part: string): void => {
    const made = outputs.get(part);
    if (made === undefined || seen.has(part)) return;
    seen.add(part);
    for (const { path, kind } of made.imports) if (kind === 'import-statement') visit(partOf(path));
  };
  visit('index');
  return [...seen];
}

/**
 * Bundles a function so that a file behind `await import('./…')` is a file of its own, and what both need is in a third.
 * esbuild splits modules only, the cloud runs CommonJS: each part is translated once more by itself.
 */
export async function bundleInParts(entry: string, plugins: readonly Plugin[]): Promise<Parts> {
  const { outputFiles, metafile } = await build({
    ...bundleSettings,
    entryPoints: { index: entry },
    outdir: '.',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    sourcemap: 'inline',
    plugins: [...plugins],
  });
  const files = await Promise.all(
    outputFiles.map(async ({ path, text }) => [partOf(path), await asCommonJs(text)] as const),
  );
  return { files: new Map(files), atStart: loadedAtStart(metafile), metafile };
}

/** One part; `import()` becomes `require`, which the cloud and the tests both resolve from the part's folder. */
async function asCommonJs(text: string): Promise<Pick<Bundle, 'code' | 'map'>> {
  const { code, map } = await transform(text, {
    format: 'cjs',
    loader: 'js',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    supported: { 'dynamic-import': false },
  });
  return { code: Buffer.from(code), map: Buffer.from(map) };
}
