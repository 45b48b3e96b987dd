import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { topics } from '../../domain/message/registry';
import { smsVariable, thing } from '../../domain/message/template-field';
import type { Topic } from '../../domain/message/topic';
import { SMS_APP_ID, SMS_SIGN, smsTemplates, wechatTemplates } from '../../local/cloud/registrations';
import { smsContent } from '../../local/stand-ins/tencent/sms-content';
import { checkTemplateData } from '../../local/stand-ins/wechat/check-template-data';
import { seeded } from '../builders/seeded';
import { anyMessage, type AnyMessage, mayBeSent, tellsOnAChild } from './any-notice';
import { type Delivery, openDelivery } from './open-delivery';

/** Run again with the same seed, it is the same ten thousand. */
const SEED = 20_261_118;
const MANY = 10_000;
const SOME = 300;

type Faults = { readonly push: string[]; readonly sms: string[]; readonly told: string[] };

const SMS = { appId: SMS_APP_ID, signName: SMS_SIGN, templates: Object.values(smsTemplates) };

/** What the services and the rule say against a message. */
const judge = ({ topic: name, fields }: AnyMessage, faults: Faults, broken?: Partial<Topic>): void => {
  const topic: Topic = { ...topics[name], ...broken };
  const left: string[] = [];
  if (topic.template !== null) {
    const { data } = topic.push(fields);
    const wanted = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }]));
    const { fault } = checkTemplateData(wechatTemplates[topic.template], wanted);
    if (fault !== null) faults.push.push(`${name}: ${fault} ${JSON.stringify(data)}`);
    left.push(...Object.values(data));
  }
  const template = Object.entries(smsTemplates).find(([known]) => known === name)?.[1].id;
  if (topic.sms !== null && template !== undefined) {
    const params = topic.sms.variables(fields);
    const asked = { phones: [], appId: SMS_APP_ID, template, signName: SMS_SIGN, params, session: '' };
    const { code } = smsContent(asked, SMS);
    const long = params.some((param) => Array.from(param).length > 6 || param.trim() === '');
    if (code !== null || long) faults.sms.push(`${name}: ${String(code)} ${JSON.stringify(params)}`);
    left.push(...params);
  }
  if (left.some(tellsOnAChild)) faults.told.push(left.join(' | '));
};

const judged = (broken?: Partial<Topic>, gate: (message: AnyMessage) => boolean = mayBeSent) => {
  const dice = seeded(SEED);
  const faults: Faults = { push: [], sms: [], told: [] };
  let sent = 0;
  while (sent < MANY) {
    const message = anyMessage(dice);
    if (!gate(message)) continue;
    sent += 1;
    judge(message, faults, message.topic === 'notice' ? broken : undefined);
  }
  return { sent, faults };
};

describe('ten thousand messages', () => {
  test('are taken by WeChat and the text-message service, and tell on no child', () => {
    const { sent, faults } = judged();
    expect(sent).toBe(MANY);
    expect(faults).toEqual({ push: [], sms: [], told: [] });
  });

  test('would show a constructor that cuts too late, and a variable that is too long', () => {
    const push: Topic['push'] = (fields) => ({
      data: {
        thing1: `${thing(String(fields['title']))}……` as ReturnType<typeof thing>,
        thing2: thing('请看'),
      },
      page: '',
    });
    expect(judged({ push }).faults.push.length).toBeGreaterThan(100);
    const sms: Topic['sms'] = {
      variables: (fields) => [`${smsVariable(String(fields['about']))}提醒`],
      waitHours: () => 0,
    };
    expect(judged({ sms }).faults.sms.length).toBeGreaterThan(100);
  });

  test('would show a name beside a problem, were notices not looked over before they are sent', () => {
    expect(judged(undefined, () => true).faults.told.length).toBeGreaterThan(10);
  });
});

describe('some hundreds through the dispatcher', () => {
  let it_: Delivery;
  beforeAll(async () => {
    it_ = await openDelivery({ handlers });
  });
  afterAll(() => it_.close());

  it('are refused by neither service for what they say', async () => {
    const dice = seeded(SEED + 1);
    const messages = Array.from({ length: SOME }, () => anyMessage(dice))
      .filter(mayBeSent)
      .filter(({ topic }) => topic !== 'phone-code')
      .map((message, at) => ({ ...message, at: String(at).padStart(5, '0') }));
    await it_.add(
      messages.map(({ at }) => ({
        id: `pe_fuzz${at}`,
        openid: `o-fuzz-${at}`,
        phone: `198000${at}`,
        ledger: 1,
      })),
    );
    // A third has a push of its topic's template left; the others are text messages at once, where the topic allows it.
    await it_.county.root.query(
      `insert into push_quota select id, template, 1 from person, unnest(array['contact-reminder', 'director-digest', 'agreement']) as template
         where id like 'pe_fuzz%' on conflict do nothing`,
    );
    for (const { at } of messages)
      for (const template of Object.values(wechatTemplates))
        it_.services.it().wechat.grant(`o-fuzz-${at}`, template.id, 1);
    await it_.county.root.query(
      `delete from push_quota where person_id like 'pe_fuzz%' and right(person_id, 1) in ('0', '3', '6', '9')`,
    );
    await it_.promise(
      messages.map(({ at, topic, fields }) => ({
        id: `ou_fuzz${at}`,
        person: `pe_fuzz${at}`,
        topic,
        fields,
      })),
    );
    it_.heard();
    await it_.dispatch();
    it_.move(25 * 60);
    await it_.dispatch();
    const heard = it_.heard();
    expect(heard.filter(({ channel }) => channel === 'wechat').length).toBeGreaterThan(100);
    expect(heard.filter(({ channel }) => channel === 'sms').length).toBeGreaterThan(30);
    expect(heard.filter(({ result }) => result !== 'ok')).toEqual([]);
    expect(heard.flatMap(({ fields }) => Object.values(fields)).filter(tellsOnAChild)).toEqual([]);
    const parked = await it_.county.rows(
      `select id, result from outbox where id like 'ou_fuzz%' and state = 'parked'`,
    );
    expect(parked).toEqual([]);
  });
});
