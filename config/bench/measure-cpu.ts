/** Milliseconds of CPU, all threads of this process together: the first run, and the middle one of those after it. */
export type CpuTimes = { readonly first: number; readonly later: number };

/** Runs `work` one time and then `times` more. CPU time, because other work on the machine doesn't count in it. */
export async function measureCpu(times: number, work: () => unknown): Promise<CpuTimes> {
  const runs: number[] = [];
  for (let run = 0; run <= times; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
  }
  const [first = 0, ...later] = runs;
  later.sort((a, b) => a - b);
  return { first, later: later[Math.floor(later.length / 2)] ?? first };
}

/** `   12.3 ms first,    4.5 ms later`. */
export function cpuWords({ first, later }: CpuTimes): string {
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
  return `${ms(first)} first, ${ms(later)} later`;
}
