import { describe, expect, test } from '@jest/globals';
import { aCaregiversTurn } from '../../../../test/builders/shown-agreement';
import { sentencesOf, type Shown } from './sentences';

const textOf = (shown: Shown): string =>
  sentencesOf(shown)
    .flatMap(({ text, lines }) => [text, ...lines])
    .join('\n');

const withContent = (content: Partial<Shown['content']>): Shown => {
  const shown = aCaregiversTurn();
  return { ...shown, content: { ...shown.content, ...content } };
};

describe('the agreement sentence by sentence', () => {
  test('begins with who asks whom for what', () => {
    expect(sentencesOf(aCaregiversTurn())[0]?.text).toBe('刘敏请您照护孩子王小雨。');
  });

  test.each([
    ['the term', '从2026年12月1日起，到2027年11月30日止'],
    ['the child’s own words', '愿意跟奶奶住'],
    ['how the child is called', '周日晚上视频'],
    ['how the caregiver is called', '每周三电话'],
    ['what was found out about the caregiver', '能做农活'],
    ['how it was found out', '到家里看过'],
    ['whom to call in an emergency', '派出所 110'],
    ['who has signed', '刘敏 11月20日签了'],
    ['who has not', '陈桂芳 还没签'],
    ['that the guardian stays the guardian', '监护人还是父母'],
  ])('tells %s', (_what, words) => {
    expect(textOf(aCaregiversTurn())).toContain(words);
  });

  test('tells a disagreement and what was explained after it', () => {
    const view = {
      childId: 'ch_xiaoyu',
      view: 'disagrees',
      how: 'in-person' as const,
      explained: '奶奶家离学校近',
    } as const;
    expect(textOf(withContent({ views: [view] }))).toMatch(/一开始不愿意[^]*奶奶家离学校近/);
  });

  test('tells when the child is without a grown-up at times', () => {
    const living = { withCaregiver: false, unattendedAtTimes: true };
    expect(textOf(withContent({ living }))).toMatch(/不和您住在一起[^]*有时候孩子身边会没有大人/);
  });

  test('does not say that the screen was passed when it was not', () => {
    const { caregiver } = aCaregiversTurn().content;
    expect(textOf(aCaregiversTurn())).toContain('没有不能照护的情形');
    expect(textOf(withContent({ caregiver: { ...caregiver, fullCivilCapacity: false } }))).not.toContain(
      '没有不能照护的情形',
    );
  });

  test('gives every screen a key of its own', () => {
    const keys = sentencesOf(aCaregiversTurn()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
