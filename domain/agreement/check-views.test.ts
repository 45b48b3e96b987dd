import { describe, expect, test } from '@jest/globals';
import { agreementContent } from '../../test/builders/agreement';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, SIBLING } from '../../test/builders/cast';
import type { AgreementContent } from '../../contracts/agreement-content';
import { dayFrom } from '../calendar/calendar-day';
import { checkViews } from './check-views';

type View = AgreementContent['views'][number];

const check = (household: CareFileBuilder, views: readonly View[], childIds: readonly string[] = [CHILD]) => {
  const content = agreementContent({ views: [...views], childIds: [...childIds] });
  const answer = checkViews(household.file, content, dayFrom('2026-11-18'));
  return answer.ok ? 'heard' : answer.refusal.code;
};

const ofEight = aCareFile().bornOn('2018-11-18');
const underEight = aCareFile().bornOn('2018-11-19');

describe('a child from eight on', () => {
  test('must have been heard', () => {
    expect(check(ofEight, [])).toBe('agreement.viewsMissing');
    expect(check(ofEight, [{ childId: CHILD, view: 'agrees', how: 'in-person' as const }])).toBe('heard');
  });

  test('can say something: a reason does not stand for it', () => {
    const view = {
      childId: CHILD,
      view: 'cannot-say-yet',
      how: 'in-person' as const,
      reason: '还小',
    } as const;
    expect(check(ofEight, [view])).toBe('agreement.viewsMissing');
  });
});

describe('a child who turns eight tomorrow', () => {
  test('need not have been heard', () => {
    expect(check(underEight, [])).toBe('heard');
  });

  test('is not written down as unable to say without a reason', () => {
    expect(check(underEight, [{ childId: CHILD, view: 'cannot-say-yet', how: 'in-person' as const }])).toBe(
      'agreement.viewsMissing',
    );
    expect(
      check(underEight, [
        { childId: CHILD, view: 'cannot-say-yet', how: 'in-person' as const, reason: '三岁' },
      ]),
    ).toBe('heard');
  });
});

describe('a child who disagrees', () => {
  const no: View = { childId: CHILD, view: 'disagrees', how: 'in-person' as const, words: '想跟妈妈走' };

  test.each([ofEight, underEight])('stops the agreement at any age', (household) => {
    expect(check(household, [no])).toBe('agreement.viewsDisagree');
  });

  test('stops it no longer when the director has explained and heard the child again', () => {
    expect(check(ofEight, [{ ...no, explained: '说明后又听了一次，愿意试到寒假' }])).toBe('heard');
  });
});

test('with two children, each of them is heard', () => {
  const household = aHousehold().withTwoChildren();
  const agrees: View = { childId: CHILD, view: 'agrees', how: 'in-person' as const };
  expect(check(household, [agrees], [CHILD, SIBLING])).toBe('agreement.viewsMissing');
  expect(
    check(
      household,
      [agrees, { childId: SIBLING, view: 'agrees', how: 'in-person' as const }],
      [CHILD, SIBLING],
    ),
  ).toBe('heard');
});

test('the refusal names the articles', () => {
  expect(checkViews(ofEight.file, agreementContent({ views: [] }), dayFrom('2026-11-18'))).toMatchObject({
    refusal: { fields: ['content.views'], article: '未成年人保护法第十九条、第二十二条' },
  });
});
