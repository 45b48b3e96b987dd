import { describe, expect, test } from '@jest/globals';
import type { InboxEntry } from '../stand-ins/inbox-entry';
import { readInbox } from './inbox';
import { smsTemplates, wechatTemplates } from './registrations';

const personas = [
  {
    key: 'liumin',
    name: '刘敏',
    roles: ['guardian'],
    region: null,
    openid: 'o-liumin',
    phone: '19900001100',
  },
];
const push: InboxEntry = {
  to: { openid: 'o-liumin' },
  channel: 'wechat',
  template: wechatTemplates['contact-reminder'].id,
  fields: { thing1: '这周和家里联系了吗，点一下' },
  text: '这周和家里联系了吗，点一下',
  page: 'pages/open/index?to=week&week=2026-W47',
  at: '2026-11-20T19:30:00+08:00',
  result: 'ok',
};
const { page, ...rest } = push;
const text: InboxEntry = {
  ...rest,
  to: { phone: '+8619900001100' },
  channel: 'sms',
  template: smsTemplates.notice.id,
};

describe('the inbox', () => {
  test('names the person and the template, and keeps the page that a tap on the push opens', () => {
    expect(readInbox([push], personas)).toEqual([
      expect.objectContaining({ person: 'liumin', template: 'contact-reminder', page }),
    ]);
  });

  test('knows whose number a text message went to; it leads nowhere', () => {
    const [message] = readInbox([text], personas);
    expect(message).toMatchObject({ person: 'liumin', template: 'notice', channel: 'sms' });
    expect(message).not.toHaveProperty('page');
  });

  test('leaves an address that is nobody’s as it is', () => {
    expect(readInbox([{ ...push, to: { openid: 'o-nobody' } }], personas)[0]?.person).toBe('o-nobody');
  });
});
