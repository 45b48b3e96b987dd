import { runCommand } from './run-command';

/** One check: the name it is printed under, and what is run for it. */
type Check = { readonly name: string; readonly command: string; readonly parameters: readonly string[] };

const check = (name: string, command: string, ...parameters: readonly string[]): Check => ({
  name,
  command,
  parameters,
});

/** A check that is a script of package.json, so that both run the same. */
const script = (name: string, named: string, ...more: readonly string[]): Check =>
  check(name, 'npm', 'run', '--silent', named, '--', ...more);

/**
 * Everything `npm run check` asks, in two lanes: the two long ones beside each other. `lint` of package.json is three checks
 * here, so that a finding of the first hides none of the next.
 */
const lanes: readonly (readonly Check[])[] = [
  [script('types', 'types'), check('source rules', 'tsx', 'config/source-rules.ts')],
  [
    // The long form says with each violation what to do instead.
    script('layers', 'layers', '--output-type', 'err-long'),
    check('lint', 'tsx', 'config/lint.ts'),
    check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
    script('dead code', 'dead'),
  ],
];

/** Builds what is stale, so it has the machine to itself. */
const last: readonly Check[] = [script('budgets', 'budgets')];

/** A check's name as it is written on the command line. */
const argumentOf = ({ name }: Check): string => name.replace(' ', '-');

async function run({ name, command, parameters }: Check): Promise<string | undefined> {
  const { code, output } = await runCommand(command, parameters);
  console.log(`${name.padEnd(14)}${code === 0 ? 'ok' : 'FAILED'}`);
  if (output.trim() !== '' && (code !== 0 || name === 'budgets')) console.log(output.trimEnd());
  return code === 0 ? undefined : name;
}

async function runLane(checks: readonly Check[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const one of checks) {
    const failure = await run(one);
    if (failure !== undefined) failed.push(failure);
  }
  return failed;
}

/** Runs the named checks, or all of them: `npm run check -- types layers`. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const known = [...lanes.flat(), ...last].map(argumentOf);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No check is called ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  const isWanted = (one: Check): boolean => wanted.length === 0 || wanted.includes(argumentOf(one));
  const beside = await Promise.all(lanes.map((lane) => runLane(lane.filter(isWanted))));
  const failed = [...beside.flat(), ...(await runLane(last.filter(isWanted)))];
  console.log(failed.length === 0 ? 'check: all ok' : `check: failed in ${failed.join(', ')}`);
  if (failed.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
