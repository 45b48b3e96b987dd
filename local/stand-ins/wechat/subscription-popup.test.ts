import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';

const PARENT = 'o-parent';

describe('the subscription popup', () => {
  let port: StandInsOnAPort;
  beforeEach(async () => {
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
  });
  afterEach(() => port.close());

  it('adds one for each template accepted, none for one rejected, and the ones add up', () => {
    const { wechat } = port.it();
    const templates = ['tmpl-contact', 'tmpl-task'];
    expect(wechat.popup(PARENT, templates, { 'tmpl-contact': 'accept', 'tmpl-task': 'reject' })).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      'tmpl-contact': 'accept',
      'tmpl-task': 'reject',
    });
    wechat.popup(PARENT, templates, { 'tmpl-contact': 'accept' });
    expect(templates.map((template) => wechat.quota(PARENT, template))).toEqual([2, 0]);
  });

  it('is answered as kept after "always keep", and still adds one for each call', () => {
    const { wechat } = port.it();
    wechat.popup({ openid: PARENT, keep: true }, ['tmpl-contact'], { 'tmpl-contact': 'accept' });
    wechat.popup(PARENT, ['tmpl-contact'], { 'tmpl-contact': 'reject' });
    expect(wechat.quota(PARENT, 'tmpl-contact')).toBe(2);
    wechat.switchOff(PARENT, 'tmpl-contact');
    expect(wechat.popup(PARENT, ['tmpl-contact'], { 'tmpl-contact': 'accept' })).toMatchObject({
      'tmpl-contact': 'reject',
    });
    expect(wechat.quota(PARENT, 'tmpl-contact')).toBe(0);
  });

  it('filters templates of the same title and marks banned ones', () => {
    const { wechat } = port.it();
    wechat.setBannedTemplates(['tmpl-task']);
    const templates = ['tmpl-notice', 'tmpl-notice-again', 'tmpl-task'];
    const answers = {
      'tmpl-notice': 'accept',
      'tmpl-notice-again': 'accept',
      'tmpl-task': 'accept',
    } as const;
    expect(wechat.popup(PARENT, templates, answers)).toMatchObject({
      'tmpl-notice': 'accept',
      'tmpl-notice-again': 'filter',
      'tmpl-task': 'ban',
    });
    expect(templates.map((template) => wechat.quota(PARENT, template))).toEqual([1, 0, 0]);
  });

  it('fails for none, more than three, an unknown one, and a phone with the main switch off', () => {
    const { wechat } = port.it();
    const four = ['tmpl-contact', 'tmpl-notice', 'tmpl-notice-again', 'tmpl-task'];
    expect(wechat.popup(PARENT, [], {})).toMatchObject({ errCode: 10001 });
    expect(wechat.popup(PARENT, four, {})).toMatchObject({ errCode: 20003 });
    expect(wechat.popup(PARENT, ['tmpl-other'], {})).toMatchObject({ errCode: 20001 });
    wechat.setPhone(PARENT, 'blocked');
    expect(wechat.popup(PARENT, ['tmpl-task'], { 'tmpl-task': 'accept' })).toMatchObject({ errCode: 20004 });
  });
});

describe('the events about subscriptions', () => {
  let port: StandInsOnAPort;
  beforeEach(async () => {
    port = await standInsOnAPort(new Date('2026-11-18T08:00:00+08:00'));
  });
  afterEach(() => port.close());

  it('carry one item as an object, several as an array, and one as an array when asked', () => {
    const { events } = port.it().wechat;
    const item = { TemplateId: 'tmpl-task', SubscribeStatusString: 'accept', PopupScene: '0' };
    expect(events.popup(PARENT, { 'tmpl-task': 'accept' })).toEqual({
      ToUserName: 'gh_standin00000',
      FromUserName: PARENT,
      CreateTime: 1_794_960_000,
      MsgType: 'event',
      Event: 'subscribe_msg_popup_event',
      List: item,
    });
    expect(events.popup(PARENT, { 'tmpl-task': 'accept' }, 'array')).toMatchObject({ List: [item] });
    expect(events.change(PARENT, ['tmpl-task', 'tmpl-contact'])).toMatchObject({
      Event: 'subscribe_msg_change_event',
      List: [
        { TemplateId: 'tmpl-task', SubscribeStatusString: 'reject' },
        { TemplateId: 'tmpl-contact', SubscribeStatusString: 'reject' },
      ],
    });
  });

  it('say what became of a send', () => {
    const sent = {
      template: 'tmpl-task',
      msgid: '3000000000000000007',
      errorCode: 0,
      errorStatus: 'success',
    };
    expect(port.it().wechat.events.sent(PARENT, [sent])).toMatchObject({
      Event: 'subscribe_msg_sent_event',
      List: { TemplateId: 'tmpl-task', MsgID: '3000000000000000007', ErrorCode: '0', ErrorStatus: 'success' },
    });
  });
});
