const DEFAULT = 100_000;

/** `--size=20000`: how many children the benchmark speaks of. */
export const sizeFrom = (options: readonly string[]): number => {
  const named = options.find((option) => option.startsWith('--size='));
  if (named === undefined) return DEFAULT;
  const size = Number(named.slice('--size='.length));
  if (!Number.isInteger(size) || size < 1000)
    throw new Error('--size is a whole number of children, at least 1000.');
  return size;
};
