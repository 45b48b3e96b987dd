import type { BuildOptions } from 'esbuild';

/**
 * How every file of a function is bundled. Identifiers are shortened, because a cold start pays for every byte;
 * functions keep their names, so that a trace reads without its map.
 */
export const bundleSettings = {
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  // Chinese text as it is: an escape takes twice the bytes.
  charset: 'utf8',
  legalComments: 'none',
  // Optional parts of `pg` that are never installed.
  external: ['pg-native', 'pg-cloudflare'],
  logLevel: 'silent',
} satisfies BuildOptions;
