import { expect, test } from '@jest/globals';
import { differenceWords } from './difference-words';

test.each([
  ['file', 'content.changed', '盖章以后，文件里的内容动过'],
  ['file', 'something.later', '文件动过'],
  ['text', 'digest', '系统里的文字，和签的时候不一样'],
  ['facts', 'content.term.to', '起止的日子'],
  ['facts', 'content.money.amount', '费用'],
  ['facts', 'content.somethingLater', '协议写的内容'],
  ['facts', 'text.articles.3.clauses.1', '协议的文字'],
  ['facts', 'version', '版次'],
  ['facts', 'signed-content.json', '协议写的内容'],
  ['signature', '俞阿根', '俞阿根的签名'],
  ['trail', '2', '全过程的第 2 条'],
] as const)('%s %s is said as %s', (kind, place, words) => {
  expect(differenceWords([{ kind, place }])).toEqual([words]);
});

test('what would be said twice is said once', () => {
  const both = ['content.term.from', 'content.term.to'].map((place) => ({ kind: 'facts' as const, place }));
  expect(differenceWords(both)).toEqual(['起止的日子']);
});
