import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { DIRECTOR, FATHER, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aReceipt } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import type { NoticeReceipt } from '../care-file/care-file';
import {
  decideAcknowledgeNotice,
  decideDeliverNotice,
  decideOpenNotice,
  decideUnreachable,
} from './decide-notice';

const TODAY = dayFrom('2026-11-18');
const NOTICE = {
  noticeId: 'no_drowning',
  title: '看好孩子，别去水边玩',
  acknowledgeDays: 3,
  ask: 'confirm',
} as const;
const delivered = ({ file }: CareFileBuilder) =>
  decideDeliverNotice(file, NOTICE, { today: TODAY }).records.map((record) =>
    record.kind === 'notice-delivered' ? [record.receipt.personId, record.asRole] : [],
  );

describe('a notice', () => {
  test('reaches every guardian and caregiver, at home or away', () => {
    expect(delivered(aCareFile().withFather(null))).toEqual([
      [MOTHER, 'guardian'],
      [FATHER, 'guardian'],
      [GRANDMOTHER, 'caregiver'],
    ]);
  });

  test('reaches nobody twice, though the fan-out runs again', () => {
    expect(delivered(aCareFile().withReceipt(aReceipt('2026-11-17')))).toEqual([[GRANDMOTHER, 'caregiver']]);
  });

  test('reaches a person once who is guardian and caregiver in one', () => {
    const [grandmother] = aCareFile().file.caregivers;
    const both = aCareFile().having({ caregivers: [{ ...grandmother!, personId: MOTHER }] });
    expect(delivered(both)).toHaveLength(1);
  });

  test('does not reach who is no longer of the household', () => {
    const [grandmother] = aCareFile().file.caregivers;
    const left = aCareFile().having({ caregivers: [{ ...grandmother!, to: dayFrom('2026-11-17') }] });
    expect(delivered(left)).toEqual([[MOTHER, 'guardian']]);
  });
});

const received = aCareFile().withReceipt(aReceipt('2026-11-17'));
const acknowledged = aCareFile().withReceipt(
  aReceipt('2026-11-16', { acknowledgedOn: TODAY, openedAt: 'then' }),
);

describe('opening it', () => {
  const open = ({ file }: CareFileBuilder, actor: string) => decideOpenNotice(file, 'no_drowning', { actor });

  test('is recorded the first time only', () => {
    expect(open(received, MOTHER)).toMatchObject({ value: { records: [{ kind: 'notice-opened' }] } });
    expect(open(acknowledged, MOTHER)).toMatchObject({ ok: true, value: { records: [] } });
  });

  test('settles what asks for nothing more, and leaves what wants a tap or an answer open', () => {
    const settles = (ask: NoticeReceipt['ask']) =>
      open(aCareFile().withReceipt(aReceipt('2026-11-17', { ask })), MOTHER);
    for (const ask of ['read', 'nothing'] as const)
      expect(settles(ask)).toMatchObject({ value: { records: [{ settles: true }] } });
    for (const ask of ['confirm', 'answer'] as const)
      expect(settles(ask)).toMatchObject({ value: { records: [{ settles: false }] } });
  });

  test('is for its own recipient', () => {
    expect(open(received, GRANDMOTHER)).toMatchObject({ refusal: { code: 'notice.notFound' } });
  });
});

describe('acknowledging it', () => {
  const own = ({ file }: CareFileBuilder, personId = MOTHER) =>
    decideAcknowledgeNotice(file, { noticeId: 'no_drowning', personId, onBehalf: null }, { actor: personId });
  const onBehalf = ({ file }: CareFileBuilder, personId = MOTHER) =>
    decideAcknowledgeNotice(
      file,
      { noticeId: 'no_drowning', personId, onBehalf: { how: 'told-by-phone', reason: '没有智能手机' } },
      { actor: DIRECTOR },
    );

  test('by oneself carries no reason', () => {
    expect(own(received)).toMatchObject({ value: { records: [{ by: MOTHER, how: null, reason: null }] } });
  });

  test('on behalf records who did it, how and why', () => {
    expect(onBehalf(received)).toMatchObject({
      value: { records: [{ personId: MOTHER, by: DIRECTOR, how: 'told-by-phone', reason: '没有智能手机' }] },
    });
  });

  test('a second time changes nothing, whoever does it', () => {
    expect(own(acknowledged)).toMatchObject({ ok: true, value: { records: [] } });
    expect(onBehalf(acknowledged)).toMatchObject({ ok: true, value: { records: [] } });
  });

  test('is refused for who never received it', () => {
    expect(own(received, FATHER)).toMatchObject({ refusal: { code: 'notice.notFound' } });
    expect(onBehalf(received, FATHER)).toMatchObject({ refusal: { code: 'notice.notRecipient' } });
  });
});

describe('somebody whom no channel reaches', () => {
  const unreachable = ({ file }: CareFileBuilder) => decideUnreachable(file, 'no_drowning', MOTHER).records;

  test('is recorded once', () => {
    expect(unreachable(received)).toHaveLength(1);
    expect(unreachable(aCareFile().withReceipt(aReceipt('2026-11-17', { unreachableOn: TODAY })))).toEqual(
      [],
    );
  });

  test('is not recorded for a word that asks for nothing', () => {
    expect(unreachable(aCareFile().withReceipt(aReceipt('2026-11-17', { ask: 'nothing' })))).toEqual([]);
  });

  test('is not recorded when the notice was acknowledged, or never delivered', () => {
    expect(unreachable(acknowledged)).toEqual([]);
    expect(unreachable(aCareFile())).toEqual([]);
  });
});
