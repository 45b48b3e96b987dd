import { build, type BuildResult, type Plugin } from 'esbuild';
import { bundleSettings } from './bundle-settings';

/** A finished bundle: its code, its map (kept out of the shipped folder) and what went into it. */
export type Bundle = {
  readonly code: Uint8Array;
  readonly map: Uint8Array;
  readonly metafile: BuildResult<{ metafile: true }>['metafile'];
};

/** One file: an SDK that is loaded on use. */
export async function bundle(entry: string, plugins: readonly Plugin[]): Promise<Bundle> {
  const result = await build({
    ...bundleSettings,
    entryPoints: [entry],
    outfile: 'index.js',
    format: 'cjs',
    sourcemap: 'external',
    // `import()` of a file beside the bundle becomes `require`: the runtime and the tests both resolve that from the bundle's folder.
    supported: { 'dynamic-import': false },
    plugins: [...plugins],
  });
  const output = (ending: string): Uint8Array => {
    const file = result.outputFiles.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw new Error(`esbuild wrote no ${ending} for ${entry}`);
    return file.contents;
  };
  return { code: output('.js'), map: output('.map'), metafile: result.metafile };
}
