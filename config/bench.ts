import { benchAgreement } from './bench/agreement';

/** What can be measured, by the name it is asked for with. Figures are printed, never asserted: machines are noisy. */
const benches: Readonly<Record<string, () => Promise<void>>> = { agreement: benchAgreement };

/** Runs the named benchmarks, or all of them: `npm run bench -- agreement`. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : Object.keys(benches)) {
    const bench = benches[name];
    if (bench === undefined) {
      throw new Error(`No benchmark is called ${name}; there are ${Object.keys(benches).join(', ')}.`);
    }
    console.log(name);
    await bench();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
