import { describe, expect, it } from '@jest/globals';
import { explainFileError } from './explain-file-error';
import { StartFailure } from './start-failure';

function aSystemError(code: string): Error {
  return Object.assign(new Error(`${code}: something`), { code });
}

describe('an error of the file system', () => {
  it.each([
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['ENOSPC', 'disk-full'],
    ['ENOTDIR', 'not-writable'],
    ['EIO', 'unknown'],
  ])('%s is understood as %s and told in one sentence', (code, meaning) => {
    const failure = explainFileError(aSystemError(code), '/data');

    expect(failure.code).toBe(meaning);
    expect(failure.message).toMatch(/^[A-Z][^\n.]*\/data[^\n.]*\.$/);
  });

  it('that is explained already stays as it is', () => {
    const failure = new StartFailure('in-use', 'In use.');

    expect(explainFileError(failure, '/data')).toBe(failure);
  });

  it('is not made of a bug', () => {
    expect(() => explainFileError(new TypeError('a bug'), '/data')).toThrow(TypeError);
  });
});
