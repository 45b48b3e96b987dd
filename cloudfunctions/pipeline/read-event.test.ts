import { describe, expect, test } from '@jest/globals';
import { readEvent } from './read-event';

const call = { op: 'home.show', input: { role: 'guardian' }, requestId: 'rq-12345678' };
const web = (spec: object = {}) => ({
  httpMethod: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(call),
  ...spec,
});

describe('a call over the mini-program’s own transport', () => {
  test('is read as it is, without a session', () => {
    expect(readEvent(call)).toEqual({ ...call, bearer: null, device: null, address: null, agent: null });
  });

  test('may come without input and without a number', () => {
    expect(readEvent({ op: 'home.show' })).toEqual({
      op: 'home.show',
      input: {},
      requestId: null,
      bearer: null,
      device: null,
      address: null,
      agent: null,
    });
  });

  test('says what phone it is, cut short when it says too much, and never where it is', () => {
    expect(readEvent({ ...call, agent: 'Redmi Note 12' })).toMatchObject({ agent: 'Redmi Note 12' });
    expect(readEvent({ ...call, agent: 'x'.repeat(500) })?.agent).toHaveLength(120);
    expect(readEvent({ ...call, agent: 7, address: '203.0.113.9' })).toMatchObject({
      agent: null,
      address: null,
    });
  });

  test('brings no session of its own in the body', () => {
    expect(
      readEvent({ ...call, bearer: 'x', device: 'y', headers: { authorization: 'Bearer x' } }),
    ).toMatchObject({
      bearer: null,
      device: null,
    });
  });
});

describe('a call over HTTPS', () => {
  test('brings its session and its device, however the headers are written', () => {
    const headers = { Authorization: 'Bearer abc.def', 'X-Device': ['phone-1', 'phone-2'] };
    expect(readEvent(web({ headers }))).toEqual({
      ...call,
      bearer: 'abc.def',
      device: 'phone-1',
      address: null,
      agent: null,
    });
  });

  test('comes from the address the gateway names, and from no list that was sent along', () => {
    const headers = { 'x-real-ip': '203.0.113.9', 'user-agent': 'MicroMessenger' };
    expect(readEvent(web({ headers }))).toMatchObject({ address: '203.0.113.9', agent: 'MicroMessenger' });
    expect(readEvent(web({ headers: { 'x-forwarded-for': '203.0.113.9' } }))).toMatchObject({
      address: null,
    });
    expect(readEvent(web({ headers: { 'x-real-ip': 'somewhere' } }))).toMatchObject({ address: null });
  });

  test('has no session in any other scheme', () => {
    expect(readEvent(web({ headers: { authorization: 'Basic abc' } }))).toMatchObject({ bearer: null });
  });

  test('may be packed in base64', () => {
    const body = Buffer.from(JSON.stringify({ ...call, input: { note: '说好了' } })).toString('base64');
    expect(readEvent(web({ body, isBase64Encoded: true }))).toMatchObject({ input: { note: '说好了' } });
  });

  test.each([
    ['no body', { body: null }],
    ['text that is no JSON', { body: 'op=home.show' }],
    ['base64 that is not said to be', { body: Buffer.from(JSON.stringify(call)).toString('base64') }],
    ['a list', { body: '[]' }],
  ])('with %s is none', (_, spec) => {
    expect(readEvent(web(spec))).toBeNull();
  });
});

describe('what is no call', () => {
  test.each([
    [undefined],
    [null],
    [7],
    ['home.show'],
    [[]],
    [{}],
    [{ op: 7 }],
    [{ op: 'x'.repeat(101) }],
    [{ ...call, requestId: 'short' }],
    [{ ...call, requestId: 'with spaces 123' }],
    [{ ...call, requestId: 'x'.repeat(65) }],
    [{ ...call, requestId: "'; drop table" }],
  ])('%j', (event) => {
    expect(readEvent(event)).toBeNull();
  });
});
