import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR } from '../../test/builders/cast';
import { aConcern, aStep } from '../../test/builders/concern';
import { on } from '../../test/builders/occasion';
import type { Concern } from '../care-file/concern-facts';
import type { Decided } from '../care-file/decided';
import type { Decision } from '../decision';
import { rulesFor } from '../policy/rules';
import {
  decideAccepted,
  decideClosed,
  decideDissuaded,
  decideReceipt,
  decideResult,
  decideTold,
} from './decide-step';

const occasion = on('2026-11-18', { by: DIRECTOR });
const taken = { concernId: 'cn_1', on: '2026-11-18', at: null, what: null, words: 'x' };
type Rule = (
  ...asked: Parameters<typeof decideTold>
) => Decision<Decided<{ readonly state: Concern['state'] }>>;
const take = (
  rule: Rule,
  concern: Partial<Concern>,
  spec: Partial<typeof taken> & { pack?: string } = {},
) => {
  const { pack = 'putuo', ...rest } = spec;
  const { file } = aCareFile().having({ concerns: [aConcern(concern)] });
  const decided = rule(file, { ...taken, ...rest }, { rules: rulesFor(pack, []), occasion });
  return decided.ok ? decided.value.answer.state : decided.refusal.code;
};
const guardianship = { course: 'guardianship', situations: ['guardian-unfit'] } as const;
const after = (...steps: readonly Concern['steps'][number]['step'][]) => ({
  steps: steps.map((step) => aStep(step)),
});

describe('a report', () => {
  test('is accepted, handled and closed, and only forward', () => {
    expect(take(decideAccepted, {})).toBe('accepted');
    expect(take(decideResult, {})).toBe('concern.notAccepted');
    expect(take(decideResult, { state: 'accepted', ...after('accepted') })).toBe('handled');
    expect(take(decideTold, { state: 'handled' })).toBe('handled');
    expect(take(decideAccepted, { state: 'accepted', ...after('accepted') })).toBe('concern.alreadyRecorded');
    expect(take(decideClosed, { state: 'handled', ...after('receipt', 'accepted') })).toBe('closed');
  });

  test('is not closed while the number of the police is missing', () => {
    expect(take(decideClosed, {})).toBe('concern.receiptMissing');
    expect(take(decideClosed, { receiptOwed: false })).toBe('closed');
  });

  test('has one number of the police, and takes nothing more once it is closed', () => {
    expect(take(decideReceipt, {})).toBe('reported');
    expect(take(decideReceipt, after('receipt'))).toBe('concern.alreadyRecorded');
    expect(take(decideTold, { state: 'closed' })).toBe('concern.closed');
  });

  test('knows no step of a day to come, and no step of another report', () => {
    expect(take(decideTold, {}, { on: '2026-11-19' })).toBe('record.dayInFuture');
    expect(take(decideTold, {}, { concernId: 'cn_other' })).toBe('record.notFound');
  });

  test('is not dissuaded: that is for a guardian who does not act', () => {
    expect(take(decideDissuaded, {})).toBe('concern.notThatCourse');
  });
});

describe('a guardian who does not act', () => {
  test('is admonished, reported and recorded, and no step is skipped', () => {
    expect(take(decideTold, guardianship)).toBe('concern.dissuadeFirst');
    expect(take(decideReceipt, guardianship)).toBe('concern.dissuadeFirst');
    expect(take(decideClosed, { ...guardianship, receiptOwed: false })).toBe('concern.dissuadeFirst');
    expect(take(decideDissuaded, guardianship)).toBe('reported');
    expect(take(decideDissuaded, { ...guardianship, ...after('dissuaded') })).toBe('concern.alreadyRecorded');
    expect(take(decideReceipt, { ...guardianship, ...after('dissuaded') })).toBe('concern.policeNotTold');
    expect(take(decideTold, { ...guardianship, ...after('dissuaded') })).toBe('reported');
    expect(take(decideReceipt, { ...guardianship, ...after('dissuaded', 'told') })).toBe('reported');
    expect(take(decideClosed, { ...guardianship, ...after('dissuaded', 'told') })).toBe(
      'concern.receiptMissing',
    );
  });

  test('is reported at once where the plan says 第一时间, and admonished all the same before it is closed', () => {
    expect(take(decideTold, guardianship, { pack: 'qidong' })).toBe('reported');
    expect(take(decideClosed, { ...guardianship, ...after('told', 'receipt') }, { pack: 'qidong' })).toBe(
      'concern.dissuadeFirst',
    );
  });
});
