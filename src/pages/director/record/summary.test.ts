import { describe, expect, test } from '@jest/globals';
import type { Posted } from '../../../api/outbox';
import { refusalsOf, summaryOf } from './summary';

const sent = (closedTasks: number): Posted => ({ kind: 'sent', data: { closedTasks } });
const confirmed: Posted = { kind: 'sent', data: { weeks: [], records: [] } };
const waiting: Posted = { kind: 'waiting', kept: true };
const refused: Posted = { kind: 'refused', refusal: { code: 'contact.notDue' }, requestId: 'rq_1' };

describe('after a record', () => {
  test('the tasks that were closed are counted together', () => {
    expect(summaryOf([sent(2), confirmed, sent(1)])).toMatchObject({ title: '记好了', text: '3 项办好了' });
  });

  test('a record that closes nothing says so', () => {
    expect(summaryOf([sent(0)])?.text).toBe('记录存好了，要办的事没有变。');
  });

  test('one letter that waits makes the whole record wait', () => {
    expect(summaryOf([sent(1), waiting])).toMatchObject({ tone: 'wait', title: '存在手机里了' });
  });

  test('a phone without room asks to stay in the app', () => {
    expect(summaryOf([{ kind: 'waiting', kept: false }])?.text).toContain('先别退出');
  });

  test('a part that was not accepted is named beside the rest', () => {
    expect(summaryOf([sent(1), refused, refused])?.reasons).toHaveLength(1);
    expect(refusalsOf([sent(1), refused])).toEqual([]);
  });

  test('nothing accepted keeps the form open, with the reason', () => {
    expect(summaryOf([refused])).toBeUndefined();
    expect(refusalsOf([refused])).toEqual(['这一周不用确认：孩子父母在家，或还没有登记外出。']);
  });
});
