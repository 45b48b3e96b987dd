import { formatInstant, parseInstant } from '../../domain/calendar/beijing-time';
import { isJsonObject } from '../stand-ins/json-value';
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
 * Opens the clock kept at `file`, standing at `first` if it is new.
 * @throws CannotStart when the file is damaged.
 */
export function openClock(file: string, first: Date): MovableClock {
  const kept = keptFile(file);
  const read = kept.read();
  let now = read === undefined ? first : instantIn(read, file);

  const set = (instant: Date): void => {
    now = new Date(instant);
    kept.write({ now: formatInstant(now) });
  };
  const reaches = (instant: Date): boolean => instant.getTime() >= now.getTime();
  if (read === undefined) set(first);

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
