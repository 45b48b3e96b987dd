import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlatformError } from '../../cloudfunctions/platform/platform-error';
import {
  BadTimestamp,
  checkTimestamp,
} from '../../cloudfunctions/platform/documents/timestamp/check-timestamp';
import { requestTimestamp } from '../../cloudfunctions/platform/documents/timestamp/request-timestamp';
import {
  element,
  nothing,
  objectId,
  octets,
  sequence,
  small,
} from '../../cloudfunctions/platform/documents/signature/write-der';
import { type SampleAuthority, startSampleAuthority } from '../../config/samples/sample-authority';
import { makeDevelopmentKeys } from '../../local/signing/development-keys';

const MESSAGE = Buffer.from('签名');
const keys = makeDevelopmentKeys();
const SHA256 = '2.16.840.1.101.3.4.2.1';
const MD5 = '1.2.840.113549.2.5';

const imprint = (algorithm: string, bytes: number): Buffer =>
  sequence(sequence(objectId(algorithm), nothing()), octets(Buffer.alloc(bytes, 7)));

describe('the timestamp authority of this machine', () => {
  let its: SampleAuthority;
  const post = async (body: Buffer, type = 'application/timestamp-query'): Promise<Response> =>
    fetch(its.authority.url, { method: 'POST', headers: { 'content-type': type }, body });
  /** The status and the failure's bit string of a refusal. */
  const refusal = async (body: Buffer): Promise<string> =>
    Buffer.from(await (await post(body)).arrayBuffer()).toString('hex');

  beforeAll(async () => {
    its = await startSampleAuthority(keys, new Date('2026-11-19T20:16:45+08:00'));
  });
  afterAll(() => its.close());

  it('gives a token that names the time and itself', async () => {
    const token = await requestTimestamp(its.authority, MESSAGE);
    const { at, authority } = checkTimestamp(token, MESSAGE, its.authority.trusted);
    expect(at).toEqual(new Date('2026-11-19T12:16:45Z'));
    expect(authority).toContain('本机时间戳');
  });

  it('gives a token that proves nothing about anything else', async () => {
    const token = await requestTimestamp(its.authority, MESSAGE);
    expect(() => checkTimestamp(token, Buffer.from('签字'), its.authority.trusted)).toThrow(BadTimestamp);
  });

  it('gives tokens that nobody else can make', async () => {
    const token = await requestTimestamp(its.authority, MESSAGE);
    const strangers = makeDevelopmentKeys();
    const other = await startSampleAuthority(strangers, new Date('2026-11-19T20:16:45+08:00'));
    await expect(requestTimestamp({ ...its.authority, url: other.authority.url }, MESSAGE)).rejects.toThrow(
      'timestamp.bad',
    );
    await other.close();
    expect(() => checkTimestamp(token, MESSAGE, other.authority.trusted)).toThrow(
      'certificate.unknown-issuer',
    );
  });

  it.each([
    ['an algorithm it does not sign', sequence(small(1), imprint(MD5, 16)), '030100030207' + '80'],
    ['a digest of the wrong length', sequence(small(1), imprint(SHA256, 20)), '0204'],
    ['another version', sequence(small(2), imprint(SHA256, 32)), '0520'],
    ['a policy it does not have', sequence(small(1), imprint(SHA256, 32), objectId('1.2.3')), '030001'],
    [
      'an extension',
      sequence(small(1), imprint(SHA256, 32), element(0xa0, sequence(objectId('1.2.3'), octets(MESSAGE)))),
      '0080',
    ],
    ['something that is no request', Buffer.from('hello'), '0204'],
    [
      'a request with something behind it',
      Buffer.concat([sequence(small(1), imprint(SHA256, 32)), MESSAGE]),
      '0204',
    ],
  ])('refuses %s', async (_, body, failure) => {
    const answer = await refusal(body);
    // PKIStatus rejection, and no token.
    expect(answer).toMatch(/^30[0-9a-f]{2}30[0-9a-f]{2}020102/);
    expect(answer.endsWith(failure.slice(-2))).toBe(true);
    expect(answer.length).toBeLessThan(40);
  });

  it('refuses what does not even say that it is a request', async () => {
    expect((await post(MESSAGE, 'text/plain')).status).toBe(415);
    expect((await fetch(its.authority.url)).status).toBe(405);
  });
});

describe('an authority that answers wrongly', () => {
  let server: Server;
  let answer: { status: number; body: Buffer };
  const asked = async (): Promise<string> => {
    const { port } = server.address() as AddressInfo;
    const authority = { url: `http://127.0.0.1:${port}/`, trusted: [] };
    const failure: unknown = await requestTimestamp(authority, MESSAGE).catch((error: unknown) => error);
    return failure instanceof PlatformError ? failure.code : 'no failure';
  };

  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    server.close();
  });

  it('is no answer when it is an error of HTTP, or endless', async () => {
    answer = { status: 503, body: Buffer.alloc(0) };
    expect(await asked()).toBe('timestamp.noAnswer');
    answer = { status: 200, body: Buffer.alloc(100_000) };
    expect(await asked()).toBe('timestamp.noAnswer');
  });

  it('is a refusal when it grants nothing', async () => {
    answer = { status: 200, body: sequence(sequence(small(2))) };
    expect(await asked()).toBe('timestamp.refused');
  });

  it('is bad when it is no token', async () => {
    answer = {
      status: 200,
      body: sequence(sequence(small(0)), sequence(octets(createHash('sha256').digest()))),
    };
    expect(await asked()).toBe('timestamp.bad');
    answer = { status: 200, body: Buffer.from('hello') };
    expect(await asked()).toBe('timestamp.bad');
  });
});
