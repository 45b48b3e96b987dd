import { describe, expect, test } from '@jest/globals';
import { afterPush, chooseRing, type SendFacts } from './choose-channel';
import { topics } from './registry';

const CREATED = new Date('2026-11-18T04:00:00Z');
const facts = (spec: Partial<SendFacts> = {}): SendFacts => ({
  step: 'publish',
  fields: { urgent: false },
  createdAt: CREATED,
  hasWechat: true,
  hasPhone: true,
  quota: 1,
  opened: false,
  ...spec,
});

describe('the channel that rings', () => {
  test('is a push while the ledger has one left', () => {
    expect(chooseRing(topics.notice, facts())).toEqual({ by: 'push', template: 'notice' });
  });

  test('is none when it was read meanwhile, whatever is left', () => {
    expect(chooseRing(topics.notice, facts({ opened: true }))).toEqual({ by: 'opened' });
  });

  test.each([{ quota: 0 }, { hasWechat: false }])('is a text message a day later for %j', (spec) => {
    const notBefore = new Date('2026-11-19T04:00:00Z');
    expect(chooseRing(topics.notice, facts(spec))).toEqual({ by: 'sms', notBefore });
  });

  test('is a text message at once when it is urgent', () => {
    const urgent = facts({ quota: 0, fields: { urgent: true } });
    expect(chooseRing(topics.notice, urgent)).toEqual({ by: 'sms', notBefore: CREATED });
  });

  test('is always a text message for a code, though pushes are left', () => {
    expect(chooseRing(topics['phone-code'], facts({ quota: 9 }))).toEqual({ by: 'sms', notBefore: CREATED });
  });
});

describe('when no push can ring', () => {
  test('nobody is rung without a phone on file', () => {
    expect(afterPush(topics.notice, facts({ hasPhone: false }))).toEqual({ by: 'nobody' });
  });

  test('no text message is paid for on Friday, and one is on Sunday', () => {
    const reminder = topics['contact-reminder'];
    expect(afterPush(reminder, facts({ step: 'friday' }))).toEqual({ by: 'nobody' });
    expect(afterPush(reminder, facts({ step: 'sunday' }))).toEqual({ by: 'sms', notBefore: CREATED });
  });

  test('an agreement in force is told by push or not at all', () => {
    expect(afterPush(topics['agreement-in-force'], facts())).toEqual({ by: 'nobody' });
  });
});
