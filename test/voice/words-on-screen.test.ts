import { describe, expect, it } from '@jest/globals';
import { blankNames } from '../../domain/agreement/blank-names';
import { spokenAgreement } from '../../domain/agreement/spoken-agreement';
import { spokenNotice } from '../../domain/notice/spoken-notice';
import { agreementCopy } from '../../src/copy/agreement';
import { caregiverAgreementCopy } from '../../src/copy/caregiver-agreement';
import { sentencesOf, type Shown } from '../../src/pages/caregiver/agreement/sentences';
import { presentNotice } from '../../src/pages/caregiver/notice/presenter';
import { aCaregiversTurn } from '../builders/shown-agreement';

const shown = aCaregiversTurn();
type Content = Shown['content'];

const named = {
  children: [{ id: 'ch_yu', name: '王小雨' }],
  guardians: [{ name: '刘敏', from: 0, to: null }],
  caregivers: [{ personId: 'pe_陈桂芳', name: '陈桂芳', relation: '奶奶' }],
} as unknown as Parameters<typeof spokenAgreement>[0]['named']; // days are not looked at

const spokenOf = (content: Content) =>
  new Map(spokenAgreement({ named, content }).map((s) => [s.step, s.text]));
const screensOf = (content: Content) =>
  new Map(sentencesOf({ ...shown, content }).map(({ key, text, lines }) => [key, [text, ...lines].join('')]));
const spoken = spokenOf(shown.content);

/** Every choice that a screen can show, without a word that somebody wrote about a person. */
const choices: readonly Partial<Content>[] = [
  ...(['work-away', 'in-custody', 'serious-illness', 'other'] as const).map((kind) => ({ reason: { kind } })),
  ...[true, false].map((withCaregiver) => ({ living: { withCaregiver, unattendedAtTimes: !withCaregiver } })),
  ...(['agrees', 'disagrees', 'cannot-say-yet'] as const).map((view) => ({
    views: [{ childId: 'ch_yu', view, how: 'in-person' as const }],
  })),
];

describe('what is read aloud beside an agreement', () => {
  it('has a piece for every screen of the caregiver, and no screen is missing', () => {
    const steps = [...spoken.keys()].filter((step) => !['how', 'pad', 'summary'].includes(step));
    expect(steps).toEqual([...screensOf(shown.content).keys()]);
  });

  it.each(choices)('says what stands on the screen: %j', (choice) => {
    const content = { ...shown.content, ...choice };
    const blank = blankNames(named, content);
    const screens = screensOf(content);
    const same = [
      'reason',
      'term',
      'guardian',
      'duties',
      'living',
      'calls-child',
      'calls-caregiver',
      'change',
    ];
    if (choice.views !== undefined) same.push('view:ch_yu');
    for (const step of same)
      expect([step, spokenOf(content).get(step)]).toEqual([step, blank(screens.get(step) ?? '')]);
  });

  it('says the words above the ways of signing and beside the pad', () => {
    const { how, pad } = caregiverAgreementCopy;
    expect(spoken.get('how')).toBe(`${how.title}。${how.text}`);
    expect(spoken.get('pad')).toBe(`${pad.title}。${pad.text}`);
  });

  it('says the parents’ one page point by point', () => {
    const { summary } = agreementCopy;
    const view = { childId: 'ch_yu', view: 'agrees' as const, how: 'in-person' as const };
    const points = [
      [summary.who, summary.whoText('孩子', '2026年12月1日', '2027年11月30日')],
      [summary.same, summary.sameText('奶奶')],
      [summary.yours, summary.yoursText('奶奶')],
      [summary.theirs('奶奶'), summary.theirsText],
      [summary.living, summary.livingTogether('奶奶')],
      [summary.heard, agreementCopy.view.agrees('孩子')],
      [summary.urgent, summary.urgentText('奶奶')],
      [summary.change, summary.changeText],
    ].map(([title, text]) => `${title ?? ''}：${text ?? ''}。`);
    expect(spokenOf({ ...shown.content, views: [view] }).get('summary')).toBe(points.join(''));
  });

  it('names nobody, says no number, and nothing that somebody wrote about a person', () => {
    const weeklyContact = {
      child: '王小雨和妈妈刘敏周日视频，打 199 0000 1015，小雨自己会接',
      caregiver: '周日和陈桂芳（桂芳）说几句',
      visitsHome: '过年',
    };
    const all = [...spokenOf({ ...shown.content, weeklyContact }).values()].join('\n');
    expect(all).toContain('孩子和妈妈监护人周日视频，打 电话号码，孩子自己会接');
    for (const secret of [
      '小雨',
      '刘敏',
      '桂芳',
      '1990',
      '199 0',
      '周晓琴',
      '为人和气',
      '能做农活',
      '愿意跟奶奶住',
    ])
      expect([secret, all.includes(secret)]).toEqual([secret, false]);
  });

  it('tells several children apart without their names', () => {
    const views = ['ch_yu', 'ch_xiaofeng'].map((childId) => ({
      childId,
      view: 'agrees' as const,
      how: 'in-person' as const,
    }));
    const both = spokenOf({ ...shown.content, views });
    expect(both.get('view:ch_yu')).toBe('问过第一个孩子了，愿意跟您。');
    expect(both.get('view:ch_xiaofeng')).toBe('问过第二个孩子了，愿意跟您。');
  });

  it('does not say that the screen was passed when it was not', () => {
    const caregiver = { ...shown.content.caregiver, fullCivilCapacity: false };
    expect(spoken.get('about-you')).toContain('没有不能照护的情形');
    expect(spokenOf({ ...shown.content, caregiver }).get('about-you')).not.toContain('没有不能照护的情形');
  });
});

describe('what is read aloud of a notice', () => {
  const notice = { title: '看好孩子', brief: '别去水边。天黑早回。', body: '孩子放学后最容易去水边。' };

  it('is its title and what stands in large type, and apart from it the rest', () => {
    const [brief, body] = spokenNotice(notice);
    const scene = presentNotice({
      ...notice,
      noticeId: 'no_water',
      topic: 'drowning',
      sender: { role: 'director', name: '周晓琴', place: '青杨村' },
      ask: 'confirm' as const,
      question: null,
      answered: null,
      sentAt: '2026-11-20T08:00:00+08:00',
      acknowledgedAt: null,
    });
    expect(brief?.text).toBe(`${scene.title}。${scene.sentences.join('')}`);
    expect(body).toEqual({ step: 'body', text: scene.body });
  });

  it('is one piece where there is no more', () => {
    expect(spokenNotice({ ...notice, brief: notice.body })).toHaveLength(1);
    expect(spokenNotice({ ...notice, brief: '' })).toEqual([
      { step: 'brief', text: `看好孩子。${notice.body}` },
    ]);
  });
});
