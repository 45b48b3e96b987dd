import { describe, expect, test } from '@jest/globals';
import type { AgreementContent } from '../../contracts/agreement-content';
import { agreementContent } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { agreementText } from './agreement-text';

const today = dayFrom('2026-11-18');
const textOf = (spec: Partial<AgreementContent> = {}, pack = 'putuo') =>
  agreementText(aCareFile().file, agreementContent(spec), {
    wording: rulesFor(pack, []).wordingOn(today),
    today,
  });
const clausesOf = (...args: Parameters<typeof textOf>) =>
  textOf(...args).articles.flatMap(({ clauses }) => clauses);

describe('the text of an agreement', () => {
  test('names the parties, the child and the term as they are', () => {
    const clauses = clausesOf();
    expect(clauses).toContain('委托人：林秀云，是孩子的监护人。');
    expect(clauses).toContain('照护的孩子：周小禾。');
    expect(clauses).toContain('从 2026年12月1日 到 2027年11月30日。各方都签好名才生效。');
  });

  test('has thirteen numbered articles, each with something to say', () => {
    const { articles } = textOf();
    expect(articles.map(({ number }) => number).at(-1)).toBe('第十三条');
    expect(articles.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  test('leaves no slot unfilled and ends every sentence once', () => {
    const all = [...clausesOf(), ...textOf().summary.flatMap(({ title, text }) => [title, text])];
    expect(all.filter((clause) => /[{}]|。。/.test(clause))).toEqual([]);
    expect(clausesOf().filter((clause) => !/[。？！」]$/.test(clause))).toEqual([]);
  });

  test('says what the child said, how it was heard, and what was explained after a no', () => {
    const [child] = aCareFile().file.children;
    const views = [
      {
        childId: child?.id ?? '',
        view: 'disagrees' as const,
        how: 'video' as const,
        words: '想跟妈妈走',
        explained: '每月视频八次',
      },
    ];
    expect(clausesOf({ views })).toContain(
      '问过孩子（视频里问）：周小禾不愿意这样安排：「想跟妈妈走」。后来说明过：每月视频八次。',
    );
  });

  test('never says that a child who is alone at times has somebody all day', () => {
    const living = { withCaregiver: true, unattendedAtTimes: true };
    expect(clausesOf({ living })).toContain('有时身边没有大人，只限于满八周岁、不用特别照看的孩子。');
    expect(clausesOf({ living })).not.toContain('孩子身边一直有大人看着。');
  });

  test('leaves out what nobody filled in', () => {
    expect(clausesOf().some((clause) => clause.startsWith('附近的医院'))).toBe(true);
    const medical = { scope: '可以带孩子看病', costs: '父母出' };
    expect(clausesOf({ medical }).some((clause) => clause.startsWith('附近的医院'))).toBe(false);
  });

  test('has what the region’s plan adds', () => {
    expect(clausesOf({}, 'heze')).toContain('先把照护人定下来，再出门打工。');
    expect(clausesOf({}, 'shanghai')).not.toContain('先把照护人定下来，再出门打工。');
  });

  test('says how many children of other families the caregiver looks after, and names none of them', () => {
    const { file } = aCareFile();
    const caring = (childrenElsewhere: number) =>
      agreementText(
        { ...file, caregivers: file.caregivers.map((each) => ({ ...each, childrenElsewhere })) },
        agreementContent(),
        { wording: rulesFor('putuo', []).wordingOn(today), today },
      ).articles.flatMap(({ clauses }) => clauses);
    expect(caring(2).filter((clause) => clause.includes('同时还照护其他家庭的 2 个孩子'))).toHaveLength(1);
    expect(caring(0).filter((clause) => clause.includes('其他家庭的'))).toEqual([]);
  });
});
