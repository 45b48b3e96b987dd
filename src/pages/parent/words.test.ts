import { describe, expect, test } from '@jest/globals';
import * as agreement from '../../copy/agreement';
import * as contact from '../../copy/contact';
import * as notice from '../../copy/notice';
import * as parent from '../../copy/parent';

/** Words families never read: they sort, control or frighten. */
const FORBIDDEN = /打卡|违规|留守|困境|重点对象|覆盖率|四个一|1530|不适任|红色|黄色|蓝色|绿色|！|!(?=['"])/;

/** Everything a copy module can say, sentences with blanks in them included. */
function allOf(value: unknown): string {
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(allOf).join('\n');
}

describe('what a parent reads', () => {
  test.each([
    ['agreement', agreement],
    ['contact', contact],
    ['notice', notice],
    ['parent', parent],
  ])('%s keeps to words that families use', (_name, copy) => {
    expect(allOf(copy)).not.toMatch(FORBIDDEN);
  });
});
