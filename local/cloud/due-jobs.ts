import { isJsonObject } from '../stand-ins/json-value';

/** The instant from which each job has work, milliseconds since 1970; a job without work is not in it. */
export type DueJobs = ReadonlyMap<string, number>;

/**
 * Reads the timer function's answer to `{Type:'due'}`: `{ok:true, due:{[job]: ISO instant | null}}`.
 * @throws Error when it is anything else: firing blindly would hide it.
 */
export function readDueJobs(answer: unknown): DueJobs {
  const due = isJsonObject(answer) && answer['ok'] === true ? answer['due'] : undefined;
  if (!isJsonObject(due))
    throw new Error(`The timer function did not say what is due: ${JSON.stringify(answer)}`);
  return new Map(
    Object.entries(due).flatMap(([job, from]): (readonly [string, number])[] =>
      from === null ? [] : [[job, instantOf(job, from)]],
    ),
  );
}

function instantOf(job: string, from: unknown): number {
  const instant = typeof from === 'string' ? Date.parse(from) : Number.NaN;
  if (Number.isNaN(instant))
    throw new Error(`The timer function gave no instant for ${job}: ${JSON.stringify(from)}`);
  return instant;
}
