import { describe, expect, test } from '@jest/globals';
import type { Posted } from '../../../api/outbox';
import { refusalsOf, summaryOf } from './summary';

const sent = (closedTasks: number): Posted => ({ kind: 'sent', data: { closedTasks } });
const confirmed = (closedTasks: number): Posted => ({
  kind: 'sent',
  data: { weeks: [{ week: '2026-W47', child: true, caregiver: true, late: true }], records: [], closedTasks },
});
const waiting: Posted = { kind: 'waiting', kept: true };
const refused: Posted = { kind: 'refused', refusal: { code: 'contact.notDue' }, requestId: 'rq_1' };

describe('after a record', () => {
  test('what is done is said to be off the list', () => {
    expect(summaryOf([sent(2), confirmed(0)])).toMatchObject({
      title: '记好了',
      text: '办好的，已经从今天的单子里划掉。',
    });
    expect(summaryOf([sent(0), confirmed(1)])?.text).toBe('办好的，已经从今天的单子里划掉。');
  });

  test('a record that closes nothing promises nothing', () => {
    expect(summaryOf([sent(0), confirmed(0)])?.text).toBe('已经写进这一家的记录。');
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
