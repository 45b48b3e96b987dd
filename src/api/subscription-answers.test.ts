import { describe, expect, test } from '@jest/globals';
import { answersOf, askable, readTemplateIds } from './subscription-answers';

const ids = { notice: 'tpl-n', agreement: 'tpl-a', 'contact-reminder': 'tpl-c', 'director-digest': 'tpl-d' };

describe('the question about reminders', () => {
  test('names three templates at most, and only registered ones', () => {
    expect(askable(['contact-reminder', 'notice', 'agreement', 'director-digest'], ids)).toHaveLength(3);
    expect(askable(['contact-reminder', 'notice'], { notice: 'tpl-n' })).toEqual(['notice']);
  });

  test('is booked by our own names', () => {
    const result = {
      errMsg: 'requestSubscribeMessage:ok',
      'tpl-n': 'accept',
      'tpl-a': 'reject',
      'tpl-c': 'acceptWithAudio',
    };
    expect(answersOf(result, ['notice', 'agreement', 'contact-reminder'], (name) => ids[name])).toEqual([
      { template: 'notice', answer: 'accept' },
      { template: 'agreement', answer: 'reject' },
    ]);
  });

  test('is not asked where the build names no templates', () => {
    expect(readTemplateIds('{}')).toEqual({});
    expect(readTemplateIds('not json')).toEqual({});
  });
});
