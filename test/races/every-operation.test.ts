import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Envelope } from '../../contracts/errors';
import { changedTables, tableContents } from '../stories/table-contents';
import { writingCases } from '../walls/every-operation/every-case';
import { openTold } from '../walls/every-operation/open-told';
import { codeOf, onceOnly, rowMarks } from './every-write';
import { IN_ORDER, lookOver } from './books';
import { stopAfter } from './stopping';

// Each operation that writes, in the story's order: killed everywhere, sent again, and then asked for again and again.
describe('a call that writes', () => {
  let told: Awaited<ReturnType<typeof openTold>>;
  beforeAll(async () => {
    told = await openTold({ handlers });
  });
  afterAll(() => told.close());

  const contents = () => tableContents(told.county.root);

  /** Killed after its first statement, its second … until it comes through: nothing of it may have stayed. */
  const killed = async (work: () => Promise<Envelope>): Promise<Envelope> => {
    const before = await rowMarks(told.county.root);
    for (let last = 1; last < 60; last += 1) {
      const { answer } = await stopAfter(last, work);
      if (answer !== null) return answer;
      expect([last, await rowMarks(told.county.root)]).toEqual([last, before]);
    }
    throw new Error('This call never ends.');
  };

  it.each(writingCases)(
    '%s, killed after any statement, sent again, and asked for again',
    async (op, one, nth) => {
      const input = await one.input(told);
      const call = (which: string) => told.county.call(one.as, op, input, `every-${nth}-${which}`);

      const first = await killed(() => call('first'));
      expect(codeOf(first)).toBe(one.reaches ?? 'ok');
      told.keep(op, first);
      await onceOnly(told, one);

      const after = await contents();
      expect(await call('first')).toEqual(first);
      expect(changedTables(after, await contents())).toEqual([]);

      for (const which of ['second', 'third']) {
        const answer = await call(which);
        expect(codeOf(answer)).not.toBe('internal');
        told.keep(op, answer);
      }
      await onceOnly(told, one);
    },
  );

  it('leaves the books in order, after all of them', async () => {
    expect(await lookOver(told.county)).toEqual(IN_ORDER);
  });
});
