import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './project-files';
import { runCommand } from './run-command';

/** One TypeScript project per world, so that each sees its own globals only. The root project holds the tests of the pure folders. */
const WORLDS = [
  'contracts',
  'policies',
  'domain',
  'library',
  'cloudfunctions',
  'src',
  'local',
  'config',
  'test/weapp-host/page',
  '.',
] as const;

/** Two compilers at a time: each needs a core and about half a gigabyte. */
const AT_ONCE = 2;

/** TypeScript refuses a project without files; while a folder is empty there is nothing to check in it. */
function hasFiles(world: string): boolean {
  if (world === '.') {
    const tested = ['contracts', 'policies', 'domain', 'library', 'src', 'test'];
    return tested.some((folder) => projectFiles(folder, ['.test.ts', '.test.tsx']).length > 0);
  }
  return projectFiles(world, ['.ts', '.tsx']).some((path) => !/[.]test[.]tsx?$/.test(path));
}

function nameOf(world: string): string {
  return world === '.' ? 'tests' : (world.split('/').at(-1) ?? world);
}

async function checkWorld(world: string): Promise<boolean> {
  const memory = join('dist', 'meta', 'types', `${nameOf(world)}.tsbuildinfo`);
  const result = await runCommand('tsc', ['-p', world, '--incremental', '--tsBuildInfoFile', memory]);
  console.log(`types ${nameOf(world).padEnd(15)} ${result.code === 0 ? 'ok' : 'FAILED'}`);
  if (result.code !== 0) console.log(result.output.trimEnd());
  return result.code === 0;
}

/** Checks the named projects, or all. Returns the names of those that failed. */
async function checkTypes(wanted: readonly string[]): Promise<readonly string[]> {
  const queue = WORLDS.filter((world) => wanted.length === 0 || wanted.includes(nameOf(world))).filter(
    hasFiles,
  );
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
      if (!(await checkWorld(world))) failed.push(nameOf(world));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}

async function main(): Promise<void> {
  mkdirSync(join('dist', 'meta', 'types'), { recursive: true });
  const failed = await checkTypes(process.argv.slice(2));
  if (failed.length === 0) return;
  console.log(`types: failed in ${failed.join(', ')}`);
  process.exitCode = 1;
}

void main();
