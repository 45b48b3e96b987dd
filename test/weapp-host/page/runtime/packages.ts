import type { Packed, PackedPart } from '../../pack/packed';

/** The packages of an app and which of them this phone has downloaded. */
export type Packages = {
  /** The package that a page lies in. */
  readonly partOf: (path: string) => PackedPart;
  readonly isHere: (part: PackedPart) => boolean;
  /** Takes a package to the phone. */
  readonly fetch: (part: PackedPart) => void;
  /** What `preloadRule` fetches once this page stands. */
  readonly preloadedBy: (page: string) => readonly PackedPart[];
  /** Whether the app has such a page. */
  readonly hasPage: (path: string) => boolean;
  /** A script of the packages that are here. */
  readonly script: (path: string) => string | undefined;
};

/** Keeps count of the packages in `fetched`, by their roots; the main one is always there. */
export function keepPackages({ app, parts }: Packed, fetched: Set<string>): Packages {
  const main = parts.find(({ root }) => root === '');
  if (main === undefined) throw new Error('There is no main package.');
  const isHere = (part: PackedPart): boolean => part === main || fetched.has(part.root);
  const byRoot = new Map(parts.map((part) => [part.root, part]));
  const pages = new Set([
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: own }) =>
      own.map((page) => `${root.replace(/\/$/, '')}/${page}`),
    ),
  ]);
  const partOf = (path: string): PackedPart =>
    parts.find(({ root }) => root !== '' && path.startsWith(`${root}/`)) ?? main;
  return {
    partOf,
    isHere,
    fetch: (part) => {
      fetched.add(part.root);
    },
    preloadedBy: (page) =>
      (app.preloadRule?.[page]?.packages ?? []).map((root) => {
        const part = byRoot.get(root);
        if (part === undefined) throw new Error(`preloadRule of ${page}: there is no package ${root}.`);
        return part;
      }),
    hasPage: (path) => pages.has(path),
    script: (path) => {
      const part = partOf(path);
      return isHere(part) ? part.js[path] : undefined;
    },
  };
}
