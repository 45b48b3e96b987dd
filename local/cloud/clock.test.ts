import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { CannotStart } from './cannot-start';
import { openClock } from './clock';

const WEDNESDAY = new Date('2026-11-18T09:00:00+08:00');
const FRIDAY = new Date('2026-11-20T19:30:00+08:00');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'local-clock-'));
  file = path.join(folder, 'clock.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the movable clock', () => {
  it('stands where it was put and survives a restart', () => {
    openClock(file, WEDNESDAY).moveTo(FRIDAY);

    expect(openClock(file, WEDNESDAY).now()).toEqual(FRIDAY);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ now: '2026-11-20T19:30:00+08:00' });
  });

  it('does not go back', () => {
    const clock = openClock(file, FRIDAY);

    expect(clock.reaches(WEDNESDAY)).toBe(false);
    expect(() => {
      clock.moveTo(WEDNESDAY);
    }).toThrow('does not go back to 2026-11-18T09:00:00+08:00');
    expect(clock.now()).toEqual(FRIDAY);
  });

  it('cannot be moved by changing the date it handed out', () => {
    const clock = openClock(file, WEDNESDAY);
    clock.now().setFullYear(1999);

    expect(formatInstant(clock.now())).toBe('2026-11-18T09:00:00+08:00');
  });

  it('starts again at an earlier instant when everything is reset', () => {
    const clock = openClock(file, FRIDAY);
    clock.restartAt(WEDNESDAY);

    expect(openClock(file, FRIDAY).now()).toEqual(WEDNESDAY);
  });

  it.each(['', '{"now":', '{"now":"yesterday"}', '[]'])('refuses a damaged file: %j', (text) => {
    writeFileSync(file, text);

    expect(() => openClock(file, WEDNESDAY)).toThrow(CannotStart);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
