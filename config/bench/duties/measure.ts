import { startBenches } from './databases';
import { benchDerive } from './derive';
import { benchGrowth } from './growth';
import { benchPass } from './pass';
import { sizeFrom } from './size';

/** The measuring itself: bundled as the functions are, because a loader that wraps every closure is not what runs there. */
const measureDuties = async (): Promise<void> => {
  const size = sizeFrom(process.argv.slice(2));
  const due = Math.min(2000, Math.floor(size / 20));
  console.log(' deriving what is due');
  await benchDerive(Math.min(size, 100_000));
  const benches = await startBenches();
  try {
    console.log(' the nightly pass');
    await benchPass(benches, due);
    console.log(' growth');
    await benchGrowth(benches, size, due);
  } finally {
    await benches.stop();
  }
};

measureDuties().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
