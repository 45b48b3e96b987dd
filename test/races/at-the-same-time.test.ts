import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { writingCases } from '../walls/every-operation/every-case';
import { openTold } from '../walls/every-operation/open-told';
import { codeOf, onceOnly } from './every-write';
import { IN_ORDER, lookOver } from './books';

// Each operation that writes, in the story's order, by three at the same moment.
describe('a call that writes, made at the same moment by two phones, one of which sends it twice', () => {
  let told: Awaited<ReturnType<typeof openTold>>;
  beforeAll(async () => {
    told = await openTold({ handlers });
  });
  afterAll(() => told.close());

  it.each(writingCases)('%s', async (op, one, nth) => {
    const input = await one.input(told);
    const call = (which: string) => told.county.call(one.as, op, input, `race-${nth}-${which}`);
    const answers = await Promise.all(['one', 'one', 'two'].map(call));
    // Once more when they are through: what it answers is what holds.
    const again = await call('three');

    const codes = [...answers, again].map(codeOf);
    expect(codes).not.toContain('internal');
    expect(codes).toContain(one.reaches ?? 'ok');
    expect(answers[1]).toEqual(answers[0]);
    for (const answer of [...answers, again]) told.keep(op, answer);
    await onceOnly(told, one);
    expect(await lookOver(told.county)).toEqual(IN_ORDER);
  });
});
