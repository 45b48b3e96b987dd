import { runCommand } from './run-command';

/**
 * The folders linted each in a process of its own: every folder here is a TypeScript project, and one process that holds
 * the types of all of them at once needs more than the 4 GB node gives itself.
 */
const APART = [
  'contracts',
  'policies',
  'domain',
  'cloudfunctions',
  'src',
  'local',
  'test',
  'config',
] as const;

const cacheOf = (name: string): readonly string[] => [
  '--cache',
  '--cache-location',
  `node_modules/.cache/eslint/${name}/`,
];

/** One run for each folder, and a last one for whatever lies outside them, so that no file goes without. */
const runs: readonly (readonly string[])[] = [
  ...APART.map((folder) => [folder, ...cacheOf(folder)]),
  [
    '.',
    '--no-error-on-unmatched-pattern',
    ...APART.flatMap((folder) => ['--ignore-pattern', `${folder}/`]),
    ...cacheOf('rest'),
  ],
];

/** Lints everything, one folder after the other; a finding in the first hides none in the next. */
async function main(): Promise<void> {
  for (const parameters of runs) {
    const { code, output } = await runCommand('eslint', parameters);
    if (output.trim() !== '') console.log(output.trimEnd());
    if (code !== 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
