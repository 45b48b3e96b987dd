import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../people/a-home';
import { aCaregiversTurn } from '../../../../test/builders/shown-agreement';
import { agreementMeant, codeStep, declineReasons, doneText, endingOf, outdated } from './presenter';

const [mother, grandmother] = aCaregiversTurn().parties;
if (mother === undefined || grandmother === undefined) throw new Error('The builder has two parties.');

describe('after the last sentence', () => {
  test('it is the caregiver’s turn once the guardians have signed', () => {
    expect(endingOf(aCaregiversTurn())).toEqual({ kind: 'sign', name: '陈桂芳', digest: 'd1' });
  });

  test('says whose signature comes first', () => {
    const parties = [{ ...mother, signedAt: null }, grandmother];
    expect(endingOf(aCaregiversTurn({ state: 'sent', parties }))).toMatchObject({ title: '等刘敏先签' });
  });

  test('says that it is signed, and until when it holds', () => {
    const parties = [mother, { ...grandmother, signedAt: '2026-11-21T09:00:00+08:00' }];
    expect(endingOf(aCaregiversTurn({ state: 'in-force', parties }))).toMatchObject({
      title: '您签过了',
      text: '这份协议管到2027年11月30日。',
    });
  });

  test.each(['ended', 'superseded'] as const)('an agreement that is %s needs no signature', (state) => {
    expect(endingOf(aCaregiversTurn({ state }))).toMatchObject({ kind: 'told', title: '这份协议不用签了' });
  });

  test('is told that it is being changed after somebody said no', () => {
    expect(endingOf(aCaregiversTurn({ state: 'declined' }))).toMatchObject({
      kind: 'told',
      title: '这份协议在改',
    });
  });

  test('a no needs no writing: three reasons, each whole as it is sent', () => {
    expect(declineReasons.map(({ reason }) => reason.length > 5)).toEqual([true, true, true]);
  });

  test('tells from when it holds', () => {
    expect(doneText({ state: 'in-force', inForceOn: '2026-12-01' })).toMatch(/^协议从2026年12月1日起算数。/);
    expect(doneText({ state: 'guardians-signed', inForceOn: null })).toBe('孩子父母和村里都看得到。');
  });
});

test('the agreement that waits for the caregiver is the one that is meant', () => {
  const signed = { agreementId: 'ag_old', state: 'in-force', mySignature: true } as const;
  const waiting = { agreementId: 'ag_new', state: 'guardians-signed', mySignature: false } as const;
  const households = [aHousehold({ agreement: signed }), aHousehold({ agreement: waiting })];
  expect(agreementMeant(households)).toBe('ag_new');
  expect(agreementMeant([aHousehold({ agreement: signed })])).toBe('ag_old');
  expect(agreementMeant([aHousehold()])).toBeUndefined();
});

describe('the digits of the text message', () => {
  test('are asked for first, then typed, then handed in with the name', () => {
    const sentTo = '138****0001';
    expect(codeStep({ sentTo: undefined, digits: '', noPhone: false })).toMatchObject({
      does: 'send',
      disabled: false,
    });
    expect(codeStep({ sentTo, digits: '04211', noPhone: false })).toEqual({
      does: 'submit',
      says: '填六个数字',
      disabled: true,
    });
    expect(codeStep({ sentTo, digits: '042117', noPhone: false })).toEqual({
      does: 'submit',
      says: '签上名字',
      disabled: false,
    });
  });

  test('leads to another way of signing where no number is registered', () => {
    expect(codeStep({ sentTo: undefined, digits: '', noPhone: true })).toEqual({
      does: 'other',
      says: '换个签法',
      disabled: false,
    });
  });

  test('may be wrong without the agreement being shown anew; another version is', () => {
    const refused = (code: 'agreement.codeWrong' | 'agreement.codeExpired' | 'agreement.versionChanged') =>
      outdated({ ok: false, offline: false, refusal: { code }, requestId: 'rq_1' });
    expect(refused('agreement.codeWrong')).toBe(false);
    expect(refused('agreement.codeExpired')).toBe(false);
    expect(refused('agreement.versionChanged')).toBe(true);
    expect(outdated({ ok: false, offline: true, requestId: 'rq_1' })).toBe(false);
  });
});
