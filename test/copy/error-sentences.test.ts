import { describe, expect, test } from '@jest/globals';
import { errorCodes } from '../../contracts/errors';
import { errorCopy } from '../../src/copy/errors';

/** A way on: something to do, somebody to ask, or that nothing has to be done. */
const WAY_ON = /请|可以|不用|到时候/;

/** Words of the inside that explain nothing to anybody. */
const INSIDE = /错误码|异常|参数|失败|无效|null|undefined|[A-Za-z]{3,}/;

describe.each(errorCodes)('the refusal %s', (code) => {
  const sentence = errorCopy[code];

  test('says what can be done', () => {
    expect(sentence).toMatch(WAY_ON);
  });

  test('is whole sentences in plain words', () => {
    expect(sentence).toMatch(/^[^。]+.*。$/);
    expect(sentence).not.toMatch(INSIDE);
  });

  test('sends nobody to write the same again', () => {
    expect(sentence).not.toMatch(/重新填|重填|再填一遍|编号(相同|不同|重复)/);
  });
});
