import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what was built or installed, never what somebody wrote. */
const NOT_WRITTEN_HERE = new Set(['node_modules', 'dist', '.local', '.git', '.swc']);

/** Every file below `folder` whose name ends in one of `endings`, as sorted paths from the repository root; a missing folder has none. */
export function projectFiles(folder: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_WRITTEN_HERE.has(entry.name) ? [] : projectFiles(path, endings);
      return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : [];
    })
    .sort();
}
