import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { changesOn } from '../../test/builders/duty';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import type { HelpLine } from '../care-file/risk-facts';
import { decideHelpPlan } from './decide-help-plan';
import { decideHelpPlanEnd, decideHelpResult } from './decide-result';

const TODAY = on('2026-11-18', { by: DIRECTOR });
const glasses = { need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任陪着去', dueOn: '2026-11-28' };
const kept = (id: string, more: Partial<HelpLine> = {}): HelpLine => ({
  ...glasses,
  id,
  dueOn: dayFrom('2026-11-28'),
  writtenOn: dayFrom('2026-11-10'),
  resultOn: null,
  ...more,
});
const withPlan = (...lines: readonly HelpLine[]) =>
  aCareFile().having({
    helpPlans: [{ id: 'hp_1', childId: CHILD, revision: 2, state: 'open', lines }],
  });
const write = (file: ReturnType<typeof withPlan>['file'], basedOn: number, ...lines: readonly object[]) =>
  decideHelpPlan(
    file,
    { childId: CHILD, basedOn, lines: lines.map((line) => ({ ...glasses, ...line })) },
    TODAY,
  );

describe('a help plan', () => {
  test('is written with its lines', () => {
    expect(write(aCareFile().file, 0, {})).toMatchObject({
      value: { answer: { revision: 1 }, records: [{ added: [{ need: '看不清黑板' }], superseded: [] }] },
    });
  });

  test('keeps a line that stays, supersedes one that changes or is left out, and never touches a result', () => {
    const { file } = withPlan(
      kept('hl_a'),
      kept('hl_b'),
      kept('hl_done', { resultOn: dayFrom('2026-11-15') }),
    );
    const written = write(file, 2, { lineId: 'hl_a' }, { lineId: 'hl_b', dueOn: '2026-12-05' });
    expect(written).toMatchObject({
      value: {
        answer: { planId: 'hp_1', revision: 3 },
        records: [{ superseded: ['hl_b'], added: [{ dueOn: dayFrom('2026-12-05') }] }],
      },
    });
    const [record] = written.ok ? written.value.records : [];
    expect(record?.kind === 'help-plan' && record.lines.map(({ id }) => id).slice(0, 2)).toEqual([
      'hl_done',
      'hl_a',
    ]);
  });

  test('is not overwritten by who saw an older version', () => {
    for (const basedOn of [0, 1])
      expect(write(withPlan(kept('hl_a')).file, basedOn, {})).toMatchObject({
        refusal: { code: 'record.changedMeanwhile' },
      });
  });

  test.each(['孩子是红色', '留守儿童补助', '评估为高风险', '得分 42'])(
    'says nothing like %s to a family',
    (need) => {
      expect(write(aCareFile().file, 0, { need })).toMatchObject({
        refusal: { code: 'helpPlan.wordsForFamily', fields: ['lines.0.need'] },
      });
    },
  );

  test('may speak of a red umbrella', () => {
    expect(write(aCareFile().file, 0, { need: '雨天没有伞' })).toMatchObject({ ok: true });
  });
});

describe('a line of a plan', () => {
  test('becomes a task three days before its day, and is closed by its result', () => {
    const { file } = withPlan(kept('hl_a'));
    expect(changesOn('help-plan-step', file, '2026-11-24')).toEqual([]);
    expect(changesOn('help-plan-step', file, '2026-11-25')).toEqual(['opened hl_a due 2026-11-28']);
    const done = withPlan(kept('hl_a', { resultOn: dayFrom('2026-11-26') })).withTask({
      kind: 'help-plan-step',
      period: 'hl_a',
    });
    expect(changesOn('help-plan-step', done.file, '2026-11-26')).toEqual(['done hl_a']);
  });

  test('that is left out is nobody’s task any more', () => {
    const left = withPlan().withTask({ kind: 'help-plan-step', period: 'hl_a' });
    expect(changesOn('help-plan-step', left.file, '2026-11-26')).toEqual(['cancelled hl_a']);
  });

  test('has one result, of a day that has been', () => {
    const result = (file: ReturnType<typeof withPlan>['file'], day = '2026-11-18') =>
      decideHelpResult(file, { lineId: 'hl_a', on: day, result: '配好了' }, TODAY);
    expect(result(withPlan(kept('hl_a')).file)).toMatchObject({ ok: true });
    expect(result(withPlan(kept('hl_a')).file, '2026-11-19')).toMatchObject({
      refusal: { code: 'record.dayInFuture' },
    });
    expect(result(withPlan(kept('hl_a', { resultOn: dayFrom('2026-11-15') })).file)).toMatchObject({
      refusal: { code: 'helpPlan.closed' },
    });
    expect(result(withPlan().file)).toMatchObject({ refusal: { code: 'record.notFound' } });
  });
});

describe('the end of a plan', () => {
  const end = (file: ReturnType<typeof withPlan>['file'], basedOn = 2) =>
    decideHelpPlanEnd(file, { planId: 'hp_1', basedOn, result: '都办好了' }, TODAY);

  test('comes when every line has its result', () => {
    expect(end(withPlan(kept('hl_a')).file)).toMatchObject({ refusal: { code: 'helpPlan.linesOpen' } });
    const done = withPlan(kept('hl_a', { resultOn: dayFrom('2026-11-15') })).file;
    expect(end(done)).toMatchObject({ value: { answer: { closedOn: '2026-11-18' } } });
    expect(end(done, 1)).toMatchObject({ refusal: { code: 'record.changedMeanwhile' } });
  });
});
