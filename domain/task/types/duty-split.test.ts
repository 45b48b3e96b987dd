import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../../test/builders/care-file';
import { dayFrom, formatDay } from '../../calendar/calendar-day';
import type { DutySplit } from '../../care-file/care-file';
import { rulesFor } from '../../policy/rules';
import { deriveTasks } from '../derive-tasks';

const HERE = '330903101201';
const THERE = '330903202105';
const ABROAD = '340100000000';
const KINDS = ['duty-split', 'duty-split-registered', 'home-visit', 'director-contact'];

const split = (spec: Partial<DutySplit> = {}): DutySplit => ({
  id: 'sp_1',
  registeredCode: THERE,
  revision: 1,
  parts: {
    visit: 'registration',
    contact: 'residence',
    agreement: 'residence',
    report: 'residence',
    aid: 'registration',
  },
  by: 'residence',
  office: null,
  confirmed: true,
  ...spec,
});
const apart = (registeredCode = THERE) =>
  aCareFile()
    .inDifficulty()
    .havingChildren({ registeredCode })
    .having({ directedElsewhere: [THERE] });
const derive = ({ file }: CareFileBuilder) =>
  deriveTasks(file, rulesFor(file.pack, file.overrides), dayFrom('2026-11-18')).changes.flatMap((change) => {
    const kind = change.event === 'opened' ? change.kind : change.task.kind;
    if (!KINDS.includes(kind)) return [];
    const where = 'villageCode' in change ? change.villageCode : '';
    return [`${change.event} ${kind} ${where}`.trim()];
  });

describe('a child registered in another village of the county', () => {
  test('gives both directors the task to agree, each in the own list', () => {
    expect(derive(apart())).toEqual([
      `opened director-contact ${HERE}`,
      `opened home-visit ${HERE}`,
      `opened duty-split ${HERE}`,
      `opened duty-split-registered ${THERE}`,
    ]);
  });

  test('leaves two weeks for it, a product default', () => {
    const { file } = apart();
    const rules = rulesFor(file.pack, file.overrides);
    expect(rules.on('residence.agreeDays', dayFrom('2026-11-18')).kind).toBe('productDefault');
    const due = deriveTasks(file, rules, dayFrom('2026-11-18')).changes.flatMap((change) =>
      change.event === 'opened' && change.kind === 'duty-split' ? [formatDay(change.dueOn)] : [],
    );
    expect(due).toEqual(['2026-12-02']);
  });

  test('keeps both tasks open until the other side has confirmed', () => {
    const open = apart()
      .withTask({ id: 'ta_here', kind: 'duty-split', period: THERE })
      .withTask({ id: 'ta_there', kind: 'duty-split-registered', period: THERE, villageCode: THERE });
    const ofSplit = (builder: CareFileBuilder) =>
      derive(builder).filter((text) => text.includes('duty-split'));
    expect(ofSplit(open.having({ dutySplits: [split({ confirmed: false })] }))).toEqual([]);
    expect(ofSplit(open.having({ dutySplits: [split()] }))).toEqual([
      'done duty-split',
      'done duty-split-registered',
    ]);
  });

  test('has the duties where the child lives until a confirmed split says otherwise', () => {
    const visits = (...dutySplits: readonly DutySplit[]) =>
      derive(apart().having({ dutySplits })).filter((text) => text.includes('home-visit'));
    expect(visits(split({ confirmed: false }))).toEqual([`opened home-visit ${HERE}`]);
    expect(visits(split())).toEqual([`opened home-visit ${THERE}`]);
    const proposed = split({
      revision: 2,
      confirmed: false,
      parts: { ...split().parts, visit: 'residence' },
    });
    expect(visits(split(), proposed)).toEqual([`opened home-visit ${THERE}`]);
  });

  test('never has a duty in a list that nobody reads: without a director there it stays here', () => {
    const nobody = apart().having({ directedElsewhere: [], dutySplits: [split()] });
    expect(derive(nobody)).toContain(`opened home-visit ${HERE}`);
  });

  test('moves an open task to whoever is to do it now, and back', () => {
    const here = apart().withTask({ kind: 'home-visit', period: 'start' });
    expect(derive(here.having({ dutySplits: [split()] }))).toContain(`reopened home-visit ${THERE}`);
    const there = apart().withTask({ kind: 'home-visit', period: 'start', villageCode: THERE });
    expect(derive(there)).toContain(`reopened home-visit ${HERE}`);
    expect(derive(there.having({ dutySplits: [split()] }))).not.toContain(`reopened home-visit ${HERE}`);
  });
});

test('a child registered in another county is a task here only, for its office has no account', () => {
  expect(derive(apart(ABROAD)).filter((text) => text.includes('duty-split'))).toEqual([
    `opened duty-split ${HERE}`,
  ]);
});

test('a child registered where it lives, or not on file, asks for no split', () => {
  expect(derive(aCareFile().inDifficulty()).filter((text) => text.includes('split'))).toEqual([]);
  expect(derive(apart().havingChildren({ categories: [] })).filter((text) => text.includes('split'))).toEqual(
    [],
  );
});
