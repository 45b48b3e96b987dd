import { describe, expect, test } from '@jest/globals';
import { type ChildFact, childFacts } from '../../contracts/vocabulary/child';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { decideKeyFact, decideKeyFactEnd, namedFacts } from './decide-key-fact';

const TODAY = on('2026-11-18', { by: DIRECTOR });
const add = ({ file }: CareFileBuilder, fact: ChildFact, from = '2026-11-18') =>
  decideKeyFact(
    file,
    { named: { childId: CHILD, fact, from, note: '看过残疾证' }, rules: rulesFor(file.pack, file.overrides) },
    TODAY,
  );
const end = ({ file }: CareFileBuilder, from: string, to: string) =>
  decideKeyFactEnd(
    file,
    {
      named: { childId: CHILD, fact: 'child-disability', from, to, note: '复查好了' },
      rules: rulesFor(file.pack, file.overrides),
    },
    TODAY,
  );
const key = aCareFile().withKeyFact('child-disability', '2026-10-01');

describe('a key fact', () => {
  test.each([
    ['putuo', 5],
    ['qidong', 3],
    ['heze', 3],
    ['shanghai', 3],
    ['chongqing', 4],
  ])('under the plan of %s is one of %d', (pack, count) => {
    expect(namedFacts(rulesFor(pack, []), childFacts, dayFrom('2026-11-18'))).toHaveLength(count);
  });

  test('that the plan names makes a child one of the key group', () => {
    expect(add(aCareFile(), 'child-disability')).toMatchObject({ value: { answer: { key: true } } });
    expect(add(aCareFile().underPlan('chongqing'), 'single-parent')).toMatchObject({
      value: { answer: { key: true } },
    });
  });

  test('that the plan does not name is not written down about a child', () => {
    for (const pack of ['qidong', 'heze', 'shanghai']) {
      expect(add(aCareFile().underPlan(pack), 'single-parent')).toMatchObject({
        refusal: { code: 'keyFact.notInPlan' },
      });
      expect(add(aCareFile().underPlan(pack), 'assessed-medium-or-high')).toMatchObject({
        refusal: { code: 'keyFact.notInPlan' },
      });
    }
  });

  test('is one at a time, and began on a day that has been', () => {
    expect(add(key, 'child-disability')).toMatchObject({ refusal: { code: 'keyFact.alreadyOpen' } });
    expect(add(aCareFile(), 'child-disability', '2026-11-19')).toMatchObject({
      refusal: { code: 'record.dayInFuture' },
    });
  });

  test('ends on a day not before it began and not to come; then another may begin', () => {
    expect(end(key, '2026-10-01', '2026-11-17')).toMatchObject({
      ok: true,
      value: { answer: { key: false } },
    });
    expect(end(key, '2026-10-01', '2026-09-30')).toMatchObject({ refusal: { code: 'keyFact.dayInvalid' } });
    expect(end(key, '2026-10-01', '2026-11-19')).toMatchObject({ refusal: { code: 'record.dayInFuture' } });
    expect(end(key, '2026-10-02', '2026-11-17')).toMatchObject({ refusal: { code: 'record.notFound' } });
    const ended = key.havingChildren({
      keyFacts: [{ fact: 'child-disability', from: dayFrom('2026-10-01'), to: dayFrom('2026-10-31') }],
    });
    expect(add(ended, 'child-disability', '2026-11-01')).toMatchObject({ ok: true });
    expect(add(ended, 'child-disability', '2026-10-31')).toMatchObject({
      refusal: { code: 'keyFact.alreadyOpen' },
    });
  });
});
