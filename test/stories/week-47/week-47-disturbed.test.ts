import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { timers } from '../../../config/timers';
import * as expected from './expected';
import { ENDS } from './fixture';
import { type Playing, playWeek } from './play-week';
import { inOrder, type Outcome, readOutcome } from './read-outcome';

let week: Playing;
let outcome: Outcome;
beforeAll(async () => {
  week = await playWeek(async (cloud) => {
    for (const { name } of timers) await cloud.fire(name);
  });
  await week.until('2026-11-22T12:00:00+08:00');
  await week.restart();
  await week.until(ENDS);
  outcome = await readOutcome(week.cloud());
});
afterAll(() => week.stop());

describe('week 47 with the cloud stopped and started on Sunday, and every timer fired again after every act', () => {
  it('ends as the undisturbed week does', () => {
    expect(inOrder(outcome.inbox)).toEqual(inOrder(expected.inbox));
    expect(inOrder(outcome.tasks)).toEqual(inOrder(expected.tasks));
    expect(inOrder(outcome.promises)).toEqual(inOrder(expected.promises));
    expect(outcome.ledger).toEqual(expected.ledger);
    expect(outcome.closing).toEqual(expected.closing);
  });
});
