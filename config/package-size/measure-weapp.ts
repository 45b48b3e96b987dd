import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../project-files';

/** Bytes of one package of the built mini-program; `main` is what is loaded before the first screen. */
export type PackageSize = { readonly name: string; readonly bytes: number };

/** The roots of the sub-packages that an `app.json` declares. */
function subPackageRoots(appJson: unknown): readonly string[] {
  if (typeof appJson !== 'object' || appJson === null) return [];
  const declared =
    'subPackages' in appJson ? appJson.subPackages : 'subpackages' in appJson ? appJson.subpackages : [];
  if (!Array.isArray(declared)) return [];
  return declared.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'root' in entry
      ? [String(entry.root).replace(/^\/|\/$/g, '')]
      : [],
  );
}

/** The sizes of the mini-program built in `folder`: the main package first, then each sub-package by its root. */
export function measureWeapp(folder: string): readonly PackageSize[] {
  const appJson = join(folder, 'app.json');
  if (!existsSync(appJson)) return [];
  const roots = subPackageRoots(JSON.parse(readFileSync(appJson, 'utf8')));
  // WeChat leaves source maps out of the upload.
  const files = projectFiles(folder, ['']).filter((path) => !path.endsWith('.map'));
  const isIn = (path: string, root: string): boolean => path.startsWith(`${join(folder, root)}/`);
  const sum = (paths: readonly string[]): number =>
    paths.reduce((bytes, path) => bytes + statSync(path).size, 0);
  return [
    { name: 'main', bytes: sum(files.filter((path) => !roots.some((root) => isIn(path, root)))) },
    ...roots.map((root) => ({ name: root, bytes: sum(files.filter((path) => isIn(path, root))) })),
  ];
}
