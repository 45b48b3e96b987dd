import { describe, expect, test } from '@jest/globals';
import { startCopy } from './start';

/** Words families never read (shared with the experience rules): they sort, control or frighten. */
const FORBIDDEN = /打卡|违规|留守|困境|重点对象|覆盖率|四个一|1530|不适任|红色|黄色|蓝色|绿色|！/;

describe('family-facing copy', () => {
  test.each([['start', startCopy]])('%s keeps to words that families use', (_name, copy) => {
    expect(JSON.stringify(copy)).not.toMatch(FORBIDDEN);
  });
});
