import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily } from '../record/a-family';
import type { Family } from '../record/family-facts';
import { agreementSteps } from './agreement-steps';

type Agreement = NonNullable<Family['agreement']>;

const agreement = (state: Agreement['state'], more: Partial<Agreement> = {}): Agreement => ({
  agreementId: 'ag_1',
  state,
  version: 1,
  digest: null,
  paperFiledOn: null,
  termTo: '2027-11-19',
  unsigned: [],
  marks: [],
  ...more,
});
const running = { agreementId: 'ag_1', inForceOn: '2026-11-20', termTo: '2027-11-19' };
const labels = (more: Partial<Family>) =>
  agreementSteps(aFamily({ duties: [], ...more })).map(({ label }) => label);

describe('what a director can do about an agreement', () => {
  test.each([
    [null, '拟一份'],
    [agreement('draft'), '接着拟'],
    [agreement('declined'), '看原因，改一改再发'],
    [agreement('ended'), '再拟一份'],
  ])('before it is signed leads to the draft', (of, label) => {
    expect(labels({ agreement: of })[0]).toBe(label);
    expect(labels({ agreement: of }).at(-1)).toBe('照护不到位');
  });

  test.each([
    [null, false],
    [agreement('draft'), false],
    [agreement('sent'), true],
    [agreement('in-force'), true],
    [agreement('superseded'), true],
  ])('is to see the document and what stands behind it, once there is one', (of, is) => {
    expect(labels({ agreement: of }).includes('文件和凭证')).toBe(is);
  });

  test('while it is being signed is to sign in person, and to change it', () => {
    const unsigned = [{ personId: 'pe_nai', name: '陈桂芳', party: 'caregiver' as const }];

    expect(labels({ agreement: agreement('guardians-signed', { unsigned }) })).toEqual([
      '当面签',
      '改内容',
      '文件和凭证',
      '纸质的签好了',
      '照护不到位',
    ]);
  });

  test('while it holds is to renew and to end it, and to tell the school and the village', () => {
    expect(labels({ agreement: agreement('in-force'), running })).toEqual([
      '续签',
      '停止这份协议',
      '文件和凭证',
      '纸质的签好了',
      '照护不到位',
    ]);
    expect(
      labels({ agreement: agreement('in-force'), running, duties: [aDuty('receipt-school', 'ch_yu')] })[0],
    ).toBe('书面告知登记');
  });

  test('near its end is to renew it first, from the day after', () => {
    const family = aFamily({
      agreement: agreement('in-force'),
      running,
      duties: [aDuty('agreement-expiring', 'ch_yu')],
    });

    expect(agreementSteps(family)[0]).toMatchObject({
      label: '续签',
      kind: 'line',
      to: 'director.draft',
      values: { id: 'hh_wang', from: '2027-11-20' },
    });
  });

  test('while the next one is drafted is still to end the one that holds', () => {
    const next = agreement('draft', { agreementId: 'ag_2' });

    expect(labels({ agreement: next, running })).toEqual(['接着拟', '停止这份协议', '照护不到位']);
  });

  test('with a finding that is not settled is to go on with it', () => {
    expect(labels({ duties: [aDuty('caregiver-finding', 'ch_yu')] })).toEqual([
      '拟一份',
      '照护不到位，接着办',
    ]);
    expect(labels({ people: [] })).toEqual(['拟一份']);
  });
});
