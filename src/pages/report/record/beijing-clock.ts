const BEIJING_MS = 8 * 3_600_000;

/** `HH:mm` in Beijing at an instant of the phone's clock. */
export function beijingClock(at: Date): string {
  return new Date(at.getTime() + BEIJING_MS).toISOString().slice(11, 16);
}
