import { build, type BuildResult, type Plugin } from 'esbuild';

/** A finished bundle: its code, its map (kept out of the shipped folder) and what went into it. */
export type Bundle = {
  readonly code: Uint8Array;
  readonly map: Uint8Array;
  readonly metafile: BuildResult<{ metafile: true }>['metafile'];
};

/** Identifiers are shortened, because a cold start pays for every byte; functions keep their names, so that a trace reads without its map. */
export async function bundle(entry: string, plugins: readonly Plugin[]): Promise<Bundle> {
  const result = await build({
    entryPoints: [entry],
    outfile: 'index.js',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    keepNames: true,
    // Chinese text as it is: an escape takes twice the bytes.
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    // `import()` of a file beside the bundle becomes `require`: the runtime and the tests both resolve that from the bundle's folder.
    supported: { 'dynamic-import': false },
    // Optional parts of `pg` that are never installed.
    external: ['pg-native', 'pg-cloudflare'],
    plugins: [...plugins],
    logLevel: 'silent',
  });
  const output = (ending: string): Uint8Array => {
    const file = result.outputFiles.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw new Error(`esbuild wrote no ${ending} for ${entry}`);
    return file.contents;
  };
  return { code: output('.js'), map: output('.map'), metafile: result.metafile };
}
