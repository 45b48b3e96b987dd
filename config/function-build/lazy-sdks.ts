import type { OnResolveArgs, OnResolveResult, Plugin } from 'esbuild';

/** `./sdk/<name>` or `../platform/sdk/<name>`, as production code writes it. */
const SDK_DOOR = /^[.]{1,2}\/(.*\/)?sdk\/([a-z0-9-]+)$/;

/**
 * Leaves `await import('./sdk/<name>')` as a load of the file `./<name>.js` beside the bundle, and notes the name in `used`.
 * An SDK is megabytes to parse; a call that does not need it must not pay for it at its cold start.
 */
export function lazySdks(used: Set<string>): Plugin {
  const resolve = ({ path, kind, importer }: OnResolveArgs): OnResolveResult | undefined => {
    const name = SDK_DOOR.exec(path)?.[2];
    if (name === undefined) return undefined;
    if (kind !== 'dynamic-import') {
      return {
        errors: [
          {
            text: `${importer} loads ${path} at its start; write \`await import('${path}')\` where it is used.`,
          },
        ],
      };
    }
    used.add(name);
    return { path: `./${name}.js`, external: true };
  };
  return {
    name: 'lazy-sdks',
    setup: (build) => {
      build.onResolve({ filter: SDK_DOOR }, resolve);
    },
  };
}
