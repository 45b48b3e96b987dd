import { buildH5 } from './mini-program-build/build-h5';

/** Part of `npm start`: the phones of the stage, built anew only when something they are made from has changed. */
buildH5()
  .then((problem) => {
    if (problem === undefined) return;
    console.error(`The phones do not build.\n${problem}`);
    process.exitCode = 1;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
