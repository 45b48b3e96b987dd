import { formatInstant, parseInstant } from '../../domain/calendar/beijing-time';
import { isJsonObject } from '../stand-ins/json-value';
import { CannotStart } from './cannot-start';
import { damaged, keptFile } from './kept-file';

/** The product's one clock. It stands still except when moved, survives a restart, and does not go back. */
export type MovableClock = {
  readonly now: () => Date;
  /** Whether the clock may be moved to `instant`: it lies at or after now. */
  readonly reaches: (instant: Date) => boolean;
  /** @throws RangeError when `instant` lies before now. */
  readonly moveTo: (instant: Date) => void;
  /** The one way back: everything that was recorded is forgotten with it. */
  readonly restartAt: (instant: Date) => void;
};

/**
 * Opens the clock kept at `file`, standing at `first` if it is new; without `first` it has to be there.
 * @throws CannotStart when the file is damaged, or missing: data that are older than their clock would see it go back
 */
export function openClock(file: string, first: Date | null): MovableClock {
  const kept = keptFile(file);
  const read = kept.read() ?? (first === null ? undefined : { now: formatInstant(first) });
  if (read === undefined) {
    throw new CannotStart(
      `The clock of the local data is missing: put ${file} back, or move its folder away to start afresh.`,
    );
  }
  let now = instantIn(read, file);

  const set = (instant: Date): void => {
    now = new Date(instant);
    kept.write({ now: formatInstant(now) });
  };
  const reaches = (instant: Date): boolean => instant.getTime() >= now.getTime();
  if (first !== null) set(now);

  return {
    now: () => new Date(now),
    reaches,
    moveTo: (instant) => {
      if (!reaches(instant)) throw new RangeError(`The clock does not go back to ${formatInstant(instant)}.`);
      if (instant.getTime() > now.getTime()) set(instant);
    },
    restartAt: set,
  };
}

function instantIn(value: unknown, file: string): Date {
  const text = isJsonObject(value) ? value['now'] : undefined;
  const instant = typeof text === 'string' ? parseInstant(text) : null;
  if (instant === null) throw damaged(file);
  return instant;
}
