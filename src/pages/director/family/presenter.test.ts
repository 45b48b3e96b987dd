import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily } from '../record/a-family';
import type { Family } from '../record/family-facts';
import { presentChild, presentDuties, presentEvents, presentHome, presentNotices } from './presenter';

const today = '2026-11-24';

const event = (more: Partial<Family['events'][number]>): Family['events'][number] => ({
  on: '2026-11-12',
  kind: 'director-contact',
  childIds: ['ch_yu', 'ch_chuan'],
  by: '周晓琴',
  what: 'child',
  late: false,
  recordIds: ['dc_1', 'dc_2'],
  mine: false,
  ...more,
});

describe('a family’s duties', () => {
  test('stand once for children of whom the same is true, with value, kind, source and time left', () => {
    const { open } = presentDuties(aFamily(), today);

    expect(open).toHaveLength(2);
    expect(open[0]).toMatchObject({
      title: 'weekly-contact',
      due: { text: '已过 1 天', tone: 'danger' },
      kind: '法律',
      source: '未成年人保护法第二十三条',
    });
    expect(open[1]).toMatchObject({
      due: { text: '还剩 2 天' },
      value: '每 3 个月一次，上次 8月26日',
      kind: '方案',
      source: '重庆方案第 8 条',
    });
  });

  test('that come later say when, and nothing is overdue about them', () => {
    const { later } = presentDuties(aFamily(), today);

    expect(later[0]).toMatchObject({
      due: undefined,
      value: '每 3 个月一次，上次 8月26日，下次 12月10日 前',
    });
  });

  test('of one child name the child', () => {
    const { open } = presentDuties(aFamily({ duties: [aDuty('home-visit', 'ch_yu')] }), today);

    expect(open[0]?.title).toBe('home-visit（王小雨）');
  });

  test('without a number in the plan say so, and a product’s own number is marked as such', () => {
    const silent = aDuty('home-visit', 'ch_yu', {
      value: '本地方案没有写明次数',
      lastOn: null,
      dueOn: null,
      taskId: null,
    });
    const own = aDuty('notice-unacknowledged', 'ch_yu', { valueKind: 'productDefault', source: '7 天没看' });
    const { open, later } = presentDuties(aFamily({ duties: [silent, own] }), today);

    expect(later[0]?.value).toBe('本地方案没有写明次数，还没有过');
    expect(open[0]).toMatchObject({
      kind: '产品默认',
      kindTone: 'plain',
      source: '7 天没看',
    });
  });
});

describe('what happened in a family', () => {
  test.each([
    [{ what: 'child+caregiver' }, '和孩子、照护人说上话了'],
    [{ what: 'not-reached' }, '联系了一次，没联系上'],
    [{ kind: 'contact' as const, what: 'caregiver.child' }, '照护人说：和孩子联系过了'],
    [{ kind: 'visit' as const, what: 'saw-child' }, '入户走访，见到孩子本人'],
    [{ kind: 'visit' as const, what: 'a-later-code' }, '入户走访'],
    [{ kind: 'family-word' as const, what: 'fine' }, '家里说都好'],
  ])('reads as a sentence: %o', (more, title) => {
    expect(presentEvents(aFamily({ events: [event(more)] }))[0]?.title).toBe(title);
  });

  test('names the children when it was not all of them, and what was noted afterwards', () => {
    const [line] = presentEvents(aFamily({ events: [event({ childIds: ['ch_yu'], late: true })] }));

    expect(line).toMatchObject({ on: '11.12', text: '补记，周晓琴记，王小雨', late: true });
  });

  test('may be taken back by who entered it, and by nobody else', () => {
    const lines = presentEvents(
      aFamily({
        events: [event({ mine: true }), event({ mine: false }), event({ mine: true, recordIds: [] })],
      }),
    );

    expect(lines.map(({ withdraw }) => withdraw)).toEqual([
      { recordIds: ['dc_1', 'dc_2'], children: 2 },
      undefined,
      undefined,
    ]);
  });
});

describe('a family', () => {
  test('is described by who cares and who is away', () => {
    expect(presentHome(aFamily())).toEqual(['奶奶陈桂芳照护，68 岁', '妈妈在外地']);
    expect(presentHome(aFamily({ people: [] }))).toEqual(['还没有登记照护人']);
    expect(presentChild(aFamily().children[0]!)).toBe('女，9 岁，青杨小学');
  });

  test('shows a notice once with everybody who has not seen it', () => {
    expect(presentNotices(aFamily())).toEqual([
      { noticeId: 'no_water', title: '防溺水提醒', who: '奶奶、妈妈还没看' },
    ]);
  });
});
