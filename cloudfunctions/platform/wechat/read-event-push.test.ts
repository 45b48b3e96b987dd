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

const change = (List: unknown) => ({
  Event: 'subscribe_msg_change_event',
  FromUserName: 'oMother',
  SubscribeMsgChangeEvent: { List },
});
const item = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString });
const REFUSED = { kind: 'refused' };

describe('a push that is signed and fresh', () => {
  test('tells the templates that a person switched off; one comes as an object', () => {
    expect(push(change(item('t-notice', 'reject')))).toEqual({
      kind: 'event',
      event: 'subscribe_msg_change_event',
      openid: 'oMother',
      rejected: ['t-notice'],
    });
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
    expect(push(null, { body })).toEqual({ kind: 'event', event: 'unknown', openid: null, rejected: [] });
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

  test('when it verifies the address without a signature', () => {
    const spec = { httpMethod: 'GET', queryString: { echostr: '4711' } };
    expect(push(null, spec)).toEqual(REFUSED);
  });

  test.each([[null], ['text'], [{}], [{ httpMethod: 7 }]])('when it is no HTTP call: %j', (event) => {
    expect(readEventPush(event, NOW)).toEqual(REFUSED);
  });
});
