import { describe, expect, test } from '@jest/globals';
import type { TaskKind } from '../../../../contracts/vocabulary/task';
import { assignedOf, byLane, presentToday, type TaskListing } from './presenter';

const titles: Record<TaskKind, string> = {
  'weekly-contact': '一周的联系还没确认',
  'director-contact': '联系孩子',
  'home-visit': '入户走访',
  'agreement-expiring': '续签',
  'agreement-declined': '不同意',
  'receipt-school': '告诉学校',
  'receipt-village': '告诉村里',
  'caregiver-finding': '照护不到位',
  'agreement-unsigned': '委托照护协议还没签好',
  'notice-unacknowledged': '安全提醒还没确认',
  'family-request': '家里有事请您回话',
  'concern-receipt': '紧急事项的报案回执还没记',
  'concern-follow-up': '紧急事项还没了结，看看现在怎样',
  'assessment-review': '重新评估',
  'help-plan-step': '帮扶计划里的一件事',
  'value-missing': '',
  'duty-split': '两地分工',
  'duty-split-registered': '两地分工，户籍这边',
  'transfer-answer': '有一户等接收',
  'village-unheld': '村里没有主任',
  'town-duty': '',
  'county-duty': '',
  'follow-up': '有一件事要跟进',
  'guardian-unreachable': '父母暂时联系不上，再问一问',
  'assigned-work': '',
  'notice-season': '到了该发通知的时候',
  'calendar-missing': '节假日还没导入',
  'absence-unanswered': '孩子没到校，请找一找',
  'talk-request': '',
  'thread-unanswered': '家里人的留言还没回',
};

type Row = TaskListing['tasks'][number];

const task = (h: string | null, kind: TaskKind, ...[d, more = {}]: [string, Partial<Row>?]): Row => ({
  id: `${h}${kind}${d}${more.n ?? ''}`,
  kind,
  period: kind === 'weekly-contact' ? '2026-W47' : d,
  h,
  c: 'ch',
  n: '王小雨',
  d,
  ...more,
});

const listing = (...tasks: readonly Row[]): TaskListing => ({
  today: '2026-11-24',
  titles,
  tasks: [...tasks],
  homes: [
    { h: 'wang', l: '王家', a: '三组', g: '陈桂芳', r: 2 },
    { h: 'zhao', l: '赵家', a: '一组', g: null, r: 2 },
    { h: 'he', l: '何家', a: '十二组', g: '何秀英', r: 2 },
  ],
});

describe('the director’s list', () => {
  test('puts the household that is due first on top, with what it says about time', () => {
    const cards = presentToday(
      listing(
        task('he', 'home-visit', '2026-11-27'),
        task('zhao', 'weekly-contact', '2026-11-24'),
        task('wang', 'home-visit', '2026-11-26'),
        task('wang', 'weekly-contact', '2026-11-22'),
      ),
    );

    expect(cards.map(({ label, due }) => [label, due.text, due.tone])).toEqual([
      ['王家', '已过 2 天', 'danger'],
      ['赵家', '今天', 'need'],
      ['何家', '还剩 3 天', 'plain'],
    ]);
  });

  test('says one line a kind of work, with its own day where it differs, and who when not all', () => {
    const [card] = presentToday(
      listing(
        task('wang', 'weekly-contact', '2026-11-22'),
        task('wang', 'weekly-contact', '2026-11-22', { n: '王小川' }),
        task('wang', 'home-visit', '2026-11-26'),
        task('wang', 'notice-unacknowledged', '2026-11-24', { n: '王小川', period: 'no_a' }),
      ),
    );

    expect(card?.lines.map(({ text }) => text)).toEqual([
      '上周的联系还没确认',
      '安全提醒还没确认（王小川），今天',
      '入户走访（王小雨），还剩 2 天',
    ]);
    expect(card).toMatchObject({
      where: '三组，陈桂芳',
      children: '王小雨、王小川',
      batch: { by: 'visit', count: 3 },
    });
  });

  test('says what one call can settle where no visit is due', () => {
    const [card] = presentToday(
      listing(task('wang', 'weekly-contact', '2026-11-23'), task('wang', 'director-contact', '2026-11-25')),
    );

    expect(card).toMatchObject({ batch: { by: 'call', count: 2 }, next: { kind: 'call' } });
  });

  test('counts weeks and notices that lie on top of each other', () => {
    const [card] = presentToday(
      listing(
        task('wang', 'weekly-contact', '2026-11-16', { period: '2026-W46' }),
        task('wang', 'weekly-contact', '2026-11-23'),
        task('wang', 'notice-unacknowledged', '2026-11-23', { period: 'no_a' }),
        task('wang', 'notice-unacknowledged', '2026-11-24', { period: 'no_b' }),
      ),
    );

    expect(card?.lines.map(({ text }) => text)).toEqual([
      '一周的联系还没确认，连着 2 周',
      '安全提醒还没确认，共 2 条，已过 1 天',
    ]);
  });

  test('puts what cannot wait before children who need more care, and both before who is overdue', () => {
    const rows = listing(
      task('wang', 'home-visit', '2026-11-01'),
      task('zhao', 'home-visit', '2026-11-23'),
      task('he', 'family-request', '2026-11-24'),
    );
    const risks: Readonly<Record<string, number>> = { wang: 2, zhao: 1, he: 0 };
    const cards = presentToday({
      ...rows,
      homes: rows.homes.map((home) => ({ ...home, r: risks[home.h] ?? 2 })),
    });

    expect(cards.map(({ label, key }) => [label, key])).toEqual([
      ['何家', false],
      ['赵家', true],
      ['王家', false],
    ]);
  });

  test('names an earlier week by its Monday', () => {
    const [card] = presentToday(
      listing(task('wang', 'weekly-contact', '2026-11-16', { period: '2026-W46' })),
    );

    expect(card?.lines[0]?.text).toBe('11月9日那一周的联系还没确认');
  });

  test.each<[string, readonly TaskKind[], string]>([
    ['a family that asked is answered first', ['home-visit', 'family-request'], 'answer'],
    ['a visit clears the most', ['weekly-contact', 'home-visit'], 'visit'],
    ['a call is enough for contact', ['weekly-contact', 'director-contact'], 'call'],
    ['a lone notice is read aloud', ['notice-unacknowledged'], 'read'],
    ['a follow-up is opened', ['follow-up'], 'follow'],
    ['an agreement is signed', ['agreement-unsigned'], 'sign'],
  ])('leads on: %s', (_why, kinds, next) => {
    const [card] = presentToday(listing(...kinds.map((kind) => task('wang', kind, '2026-11-24'))));

    expect(card?.next.kind).toBe(next);
  });

  test('leaves out what belongs to no household', () => {
    expect(presentToday(listing(task(null, 'value-missing', '2026-11-20')))).toEqual([]);
  });

  test('holds sixty tasks of twenty households', () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      task(`hh${at % 20}`, at < 20 ? 'home-visit' : 'weekly-contact', `2026-11-${10 + (at % 20)}`, {
        n: `孩子${at}`,
      }),
    );

    expect(presentToday(listing(...rows))).toHaveLength(20);
  });

  test('goes through the lanes in their order, a household without one last', () => {
    const cards = presentToday(
      listing(
        task('he', 'home-visit', '2026-11-20'),
        task('lost', 'home-visit', '2026-11-19'),
        task('wang', 'home-visit', '2026-11-21'),
        task('zhao', 'home-visit', '2026-11-22'),
      ),
    );

    expect(byLane(cards).map(({ lane }) => lane)).toEqual(['一组', '三组', '十二组', null]);
  });
});

test('a household of another village leads to the part that is ours, with nobody to call', () => {
  const rows = [
    task('hh_far', 'home-visit', '2026-11-20'),
    task('hh_far', 'duty-split-registered', '2026-11-21'),
  ];
  const homes = [{ h: 'hh_far', l: '卫家', a: null, g: null, r: 2, e: true }];
  const [card] = presentToday({ today: '2026-11-20', titles, tasks: rows, homes });
  expect(card).toMatchObject({ label: '卫家', elsewhere: true, next: { kind: 'split' }, batch: undefined });
});

test('who does what is the next step only where nothing else waits', () => {
  const nextOf = (...kinds: readonly TaskKind[]) =>
    presentToday({
      today: '2026-11-20',
      titles,
      tasks: kinds.map((kind) => task('hh_1', kind, '2026-11-20')),
      homes: [{ h: 'hh_1', l: '王家', a: null, g: null, r: 2 }],
    })[0]?.next.kind;
  expect(nextOf('duty-split')).toBe('split');
  expect(nextOf('duty-split', 'home-visit')).toBe('visit');
  expect(nextOf('duty-split', 'agreement-unsigned')).toBe('sign');
});

test('what was sent from above stands apart from the households, the first due first', () => {
  const rows = [
    task(null, 'assigned-work', '2026-11-30', { period: 'ai_b', n: '青杨村' }),
    task(null, 'assigned-work', '2026-11-23', { period: 'ai_a', n: '青杨村' }),
    task('wang', 'home-visit', '2026-11-20'),
  ];
  const named = { ...listing(...rows), titles: { ...titles, 'assigned-work:ai_a': '参加业务培训' } };
  expect(assignedOf(named, '2026-11-24').map(({ title, due }) => [title, due.text])).toEqual([
    ['参加业务培训', '已过 1 天'],
    ['', '还剩 6 天'],
  ]);
  expect(presentToday(named).map(({ label }) => label)).toEqual(['王家']);
});

test('a household that was taken over leads to the work itself', () => {
  const homes = [{ h: 'hh_far', l: '冯家', a: '二组', g: null, r: 2, o: true }];
  const cardOf = (kind: TaskKind) =>
    presentToday({ today: '2026-11-20', titles, tasks: [task('hh_far', kind, '2026-11-20')], homes })[0];
  expect(cardOf('home-visit')).toMatchObject({ over: true, elsewhere: false, next: { kind: 'visit' } });
  expect(cardOf('weekly-contact')).toMatchObject({ over: true, next: { kind: 'call' } });
});
