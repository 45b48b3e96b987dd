import { describe, expect, test } from '@jest/globals';
import { factDifferences } from './differences';

const signed = '{"content":{"term":{"from":"2026-12-01","to":"2027-11-30"}},"version":1}';

describe('the signed text of a document against the records', () => {
  test('differs nowhere when it is the same', () => {
    expect(factDifferences(signed, signed)).toEqual([]);
  });

  test('names the field that was changed, added or taken away', () => {
    expect(factDifferences(signed, signed.replace('2027-11-30', '2029-11-30'))).toEqual([
      { kind: 'facts', place: 'content.term.to' },
    ]);
    expect(factDifferences(signed, signed.replace('"version":1', '"other":1'))).toEqual([
      { kind: 'facts', place: 'version' },
      { kind: 'facts', place: 'other' },
    ]);
  });

  test.each(['', 'not json', '{"content":'])('is told apart when it is no text of ours: %j', (text) => {
    expect(factDifferences(signed, text)).toEqual([{ kind: 'facts', place: 'signed-content.json' }]);
  });
});
