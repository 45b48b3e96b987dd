import { benchAgreement } from './bench/agreement';
import { benchDuties } from './bench/duties';
import { benchFanout } from './bench/fanout';

/** What can be measured, by the name it is asked for with. Figures are printed, never asserted: machines are noisy. */
const benches: Readonly<Record<string, (options: readonly string[]) => Promise<void>>> = {
  agreement: benchAgreement,
  duties: benchDuties,
  fanout: benchFanout,
};

/** Runs the named benchmarks, or all of them: `npm run bench -- agreement`, `npm run bench -- duties --size=10000`. */
async function main(): Promise<void> {
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
  for (const name of named.length > 0 ? named : Object.keys(benches)) {
    const bench = benches[name];
    if (bench === undefined) {
      throw new Error(`No benchmark is called ${name}; there are ${Object.keys(benches).join(', ')}.`);
    }
    console.log(name);
    await bench(options);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
