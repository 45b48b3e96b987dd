import type { Benches } from './databases';
import { msWords, ratioWords } from './noise';
import { makeDue, productPass } from './pass';

const ROUNDS = 5;

/** The same number due in a county with ten times the children: the pass is to follow what is due, not what is there. */
export const benchGrowth = async (benches: Benches, size: number, due: number): Promise<void> => {
  // Each round needs files that nobody has looked at yet: below 70,000 children the small county is no tenth.
  const few = Math.max(size / 10, due * (ROUNDS + 2));
  const small = await benches.open('growth_small', few);
  const before = performance.now();
  const large = await benches.open('growth_large', size);
  const seconds = ((performance.now() - before) / 1000).toFixed(0);
  const runs = { small: [] as number[], large: [] as number[], again: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of ['small', 'large'] as const) {
      const bench = name === 'small' ? small : large;
      await makeDue(bench, due);
      const started = performance.now();
      await productPass(bench);
      const took = performance.now() - started;
      if (round >= 0) runs[name].push(took);
    }
    // From here on planned for tables with rows in them, as a database at work is.
    if (round < 0) for (const { root } of [small, large]) await root.query('vacuum analyze');
    const idle = performance.now();
    await productPass(large);
    if (round >= 0) runs.again.push(performance.now() - idle);
  }
  console.log(
    `  ${String(due)} due among ${String(few)} and among ${String(size)} children (written in ${seconds} s)`,
  );
  console.log(`  small               ${msWords(runs.small)}`);
  console.log(
    `  ${(size / few).toFixed(1)} times larger    ${msWords(runs.large)}: ${ratioWords(runs.large, runs.small)}, to reach ≤ 1.3`,
  );
  console.log(`  nothing due         ${msWords(runs.again)} in the large one`);
  await small.close();
  await large.close();
};
