import { describe, expect, it } from '@jest/globals';
import { isOurOrigin, refusalOf } from './guard';

describe('the guard of the local server', () => {
  it.each([
    '127.0.0.1:4000',
    'localhost:4000',
    'LOCALHOST:4000',
    'parent.localhost:4000',
    'a.b-c.localhost:4000',
  ])('lets in %s', (host) => {
    expect(refusalOf({ host }, 4000)).toBeNull();
  });

  it.each([
    '',
    'localhost',
    '127.0.0.1:4001',
    'evil.example:4000',
    'localhost.evil.example:4000',
    'evil-localhost:4000',
    '.localhost:4000',
    '127.0.0.1.evil.example:4000',
    '192.168.1.2:4000',
    '[::1]:4000',
    '127.0.0.1:4000@evil.example',
  ])('keeps out the host %j', (host) => {
    expect(refusalOf({ host }, 4000)).toContain('answers only to');
  });

  it('needs no port where the port is the usual one', () => {
    expect(refusalOf({ host: 'localhost' }, 80)).toBeNull();
  });

  it('keeps out pages of other origins, and pages that hide theirs', () => {
    const host = '127.0.0.1:4000';
    expect(refusalOf({ host, origin: 'http://director.localhost:4000' }, 4000)).toBeNull();
    expect(refusalOf({ host, origin: 'http://evil.example' }, 4000)).toContain('other origins');
    expect(refusalOf({ host, origin: 'null' }, 4000)).toContain('other origins');
    expect(isOurOrigin('https://127.0.0.1:4000', 4000)).toBe(false);
  });
});
