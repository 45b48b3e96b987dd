import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withSettings } from '../../../test/builders/settings';
import { readEventPush } from './read-event-push';

const TOKEN = 'callback-token';
const NOW = new Date('2026-11-18T04:00:00Z');
const SECONDS = NOW.getTime() / 1000;

let restore: () => void;
beforeAll(() => {
  restore = withSettings({ CALLBACK_TOKEN: TOKEN });
});
afterAll(() => {
  restore();
});

const signed = (timestamp: number = SECONDS, token = TOKEN) => {
  const parts = [token, String(timestamp), 'nonce-1'].sort().join('');
  const signature = createHash('sha1').update(parts).digest('hex');
  return { signature, timestamp: String(timestamp), nonce: 'nonce-1' };
};
const push = (body: unknown, spec: object = {}) =>
  readEventPush({ httpMethod: 'POST', queryString: signed(), body: JSON.stringify(body), ...spec }, NOW);

const change = (List: unknown, spec: object = { List }) => ({
  Event: 'subscribe_msg_change_event',
  FromUserName: 'oMother',
  ...spec,
});
const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
const NOTHING = {
  kind: 'event',
  event: 'unknown',
  openid: null,
  accepted: [],
  rejected: [],
  sent: [],
  heard: { signature: digest, body: digest },
};
const item = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString });
const REFUSED = { kind: 'refused' };

describe('a push that is signed and fresh', () => {
  test('tells the templates that a person switched off; one comes as an object', () => {
    const told = { event: 'subscribe_msg_change_event', openid: 'oMother', rejected: ['t-notice'] };
    const one = item('t-notice', 'reject');
    expect(push(change(one))).toEqual({ ...NOTHING, ...told });
    expect(push(change([one]))).toMatchObject(told);
    // As its XML names it, which some gateways keep.
    expect(push(change(null, { SubscribeMsgChangeEvent: { List: one } }))).toMatchObject(told);
  });

  test('tells several as a list, and only those switched off', () => {
    const list = [item('t-notice', 'reject'), item('t-agreement', 'accept'), item('t-digest', 'reject')];
    expect(push(change(list))).toMatchObject({ rejected: ['t-notice', 't-digest'] });
  });

  test('is an event without templates when it is about something else', () => {
    expect(push({ Event: 'user_enter_tempsession', FromUserName: 'oMother' })).toMatchObject({
      rejected: [],
    });
  });

  test.each([['not json'], [null], ['[]'], ['{}']])('with the body %j is an unknown event', (body) => {
    expect(push(null, { body })).toEqual(NOTHING);
  });

  test('tells whose popup was accepted, with the voice or without', () => {
    const List = [
      item('t-notice', 'accept'),
      item('t-agreement', 'acceptWithAudio'),
      item('t-digest', 'reject'),
    ];
    const said = push({ Event: 'subscribe_msg_popup_event', FromUserName: 'oMother', List });
    expect(said).toMatchObject({ accepted: ['t-notice', 't-agreement'], rejected: [] });
  });

  test('tells what became of messages, whose numbers have more digits than a number keeps', () => {
    const body = `{"Event":"subscribe_msg_sent_event","FromUserName":"oMother","CreateTime":${String(SECONDS)},"List":[
      {"TemplateId":"t-notice","MsgID":3000000000000000001,"ErrorCode":"0","ErrorStatus":"success"},
      {"TemplateId":"t-notice","MsgID":"3000000000000000002","ErrorCode":43101,"ErrorStatus":"user refuse"},
      {"TemplateId":"t-notice"}]}`;
    expect(push(null, { body })).toMatchObject({
      sent: [
        { msgid: '3000000000000000001', outcome: 'delivered', reason: null },
        { msgid: '3000000000000000002', outcome: 'failed', reason: '43101' },
      ],
    });
  });

  test('has the same signature digest whatever it says, and the same body digest however it is signed', () => {
    const heardOf = (body: unknown, queryString = signed()) => {
      const said = push(body, { queryString });
      return said.kind === 'event' ? said.heard : null;
    };
    const [one, other] = [heardOf({ Event: 'a' }), heardOf({ Event: 'b' })];
    expect(one?.signature).toBe(other?.signature);
    expect(one?.body).not.toBe(other?.body);
    const later = heardOf({ Event: 'a' }, signed(SECONDS + 1));
    expect([later?.body === one?.body, later?.signature === one?.signature]).toEqual([true, false]);
  });

  test('may carry its query under the other name', () => {
    const spec = { queryString: undefined, queryStringParameters: signed() };
    expect(push({ Event: 'x' }, spec)).toMatchObject({ kind: 'event', event: 'x' });
  });

  test('echoes when WeChat verifies the address', () => {
    const spec = { httpMethod: 'GET', queryString: { ...signed(), echostr: '4711' } };
    expect(push(null, spec)).toEqual({ kind: 'echo', text: '4711' });
  });
});

describe('a push is refused', () => {
  test('when it is signed with another token', () => {
    expect(push({}, { queryString: signed(SECONDS, 'guessed') })).toEqual(REFUSED);
  });

  test('when a signed part was changed', () => {
    expect(push({}, { queryString: { ...signed(), nonce: 'nonce-2' } })).toEqual(REFUSED);
    expect(push({}, { queryString: { ...signed(), timestamp: String(SECONDS + 1) } })).toEqual(REFUSED);
  });

  test.each([{}, { signature: '' }, { ...signed(), signature: 'ab' }, { ...signed(), timestamp: 'now' }])(
    'when the query is %j',
    (queryString) => {
      expect(push({}, { queryString })).toEqual(REFUSED);
    },
  );

  test('when it is older than five minutes, or as far ahead', () => {
    expect(push({}, { queryString: signed(SECONDS - 300) })).toMatchObject({ kind: 'event' });
    expect(push({}, { queryString: signed(SECONDS - 301) })).toEqual(REFUSED);
    expect(push({}, { queryString: signed(SECONDS + 301) })).toEqual(REFUSED);
  });

  test('when what it tells happened longer ago, however freshly it is signed', () => {
    expect(push({ Event: 'x', CreateTime: SECONDS - 300 })).toMatchObject({ kind: 'event' });
    expect(push({ Event: 'x', CreateTime: String(SECONDS - 301) })).toEqual(REFUSED);
  });

  test('when it verifies the address without a signature', () => {
    const spec = { httpMethod: 'GET', queryString: { echostr: '4711' } };
    expect(push(null, spec)).toEqual(REFUSED);
  });

  test.each([[null], ['text'], [{}], [{ httpMethod: 7 }]])('when it is no HTTP call: %j', (event) => {
    expect(readEventPush(event, NOW)).toEqual(REFUSED);
  });
});
