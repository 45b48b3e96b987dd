import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { answersTo, aSampleInstrument } from '../../test/builders/instrument';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { colourOn } from './colour-steps';
import { computeColour } from './compute-colour';
import { type AssessmentInput, decideAssessment } from './decide-assessment';
import { decideDown } from './decide-down';

const TODAY = on('2026-11-18', { by: DIRECTOR });
const body = aSampleInstrument();
const instrument = { instrumentId: 'in_sample', body };
/** Comes to yellow: four points in one dimension. */
const yellow = answersTo(body, { 'body.growth': 'o2', 'body.illness': 'o2' });
const calm = answersTo(body);

const assess = ({ file }: CareFileBuilder, spec: Partial<AssessmentInput>) =>
  decideAssessment(
    file,
    {
      input: { childId: CHILD, answers: calm, colour: 'green', reason: null, basedOn: 0, ...spec },
      instrument,
    },
    TODAY,
  );
const refusalOf = (decided: ReturnType<typeof assess>) => (decided.ok ? null : decided.refusal);

describe('what an instrument proposes', () => {
  test('is the worst of its three dimensions, and not their sum', () => {
    const spread = answersTo(body, { 'care.health': 'o1', 'body.growth': 'o1', 'mind.friends': 'o1' });
    expect(computeColour(body, spread)).toMatchObject({ ok: true, colour: 'green' });
    expect(computeColour(body, yellow)).toMatchObject({
      ok: true,
      colour: 'yellow',
      dimensions: { care: 'green', body: 'yellow', mind: 'green' },
    });
  });

  test('changes with the point at which a band begins, and with the one before it not', () => {
    const points = (...options: readonly [string, string, string]) => {
      const [growth, illness, safety] = options;
      const answers = { 'body.growth': growth, 'body.illness': illness, 'body.safety': safety };
      const computed = computeColour(body, answersTo(body, answers));
      return computed.ok ? computed.colour : null;
    };
    expect(points('o1', 'o0', 'o0')).toBe('green');
    expect(points('o1', 'o1', 'o0')).toBe('blue');
    expect(points('o2', 'o1', 'o0')).toBe('blue');
    expect(points('o2', 'o2', 'o0')).toBe('yellow');
    expect(points('o2', 'o2', 'o1')).toBe('yellow');
    expect(points('o2', 'o2', 'o2')).toBe('red');
  });

  test('is red where one answer alone says so', () => {
    expect(computeColour(body, answersTo(body, { 'mind.mood': 'o3' }))).toMatchObject({ colour: 'red' });
  });

  test('is nothing before every item has an answer of its own', () => {
    expect(computeColour(body, {})).toMatchObject({ ok: false });
    expect(computeColour(body, { ...calm, 'body.growth': 'o9' })).toEqual({
      ok: false,
      missing: ['body.growth'],
    });
    expect(computeColour(body, { ...calm, 'body.other': 'o0' })).toEqual({
      ok: false,
      missing: ['body.other'],
    });
  });
});

describe('an assessment', () => {
  test('holds at once where it is the first, equal or up', () => {
    expect(assess(aCareFile(), {})).toMatchObject({
      value: { answer: { state: 'in-force', colour: 'green' } },
    });
    const blue = aCareFile().assessedAs('blue', '2026-10-01');
    expect(assess(blue, { answers: yellow, colour: 'yellow', basedOn: 1 })).toMatchObject({
      value: { answer: { state: 'in-force', colour: 'yellow', revision: 2 } },
    });
  });

  test('may be confirmed above the proposal with a reason, and not without', () => {
    expect(refusalOf(assess(aCareFile(), { colour: 'blue' }))).toEqual({
      code: 'assessment.reasonMissing',
      fields: ['reason'],
    });
    expect(assess(aCareFile(), { colour: 'blue', reason: '爷爷刚住院' })).toMatchObject({
      value: { answer: { state: 'in-force', colour: 'blue', computed: 'green' } },
    });
  });

  test('that goes down waits for the supervisor, and the colour stays meanwhile', () => {
    const red = aCareFile().assessedAs('red', '2026-10-01');
    expect(refusalOf(assess(red, { basedOn: 1 }))).toMatchObject({ code: 'assessment.reasonMissing' });
    expect(assess(red, { basedOn: 1, reason: '妈妈回来了' })).toMatchObject({
      value: { answer: { state: 'pending-down', colour: 'red' } },
    });
  });

  test('below the proposal waits too; the colour before or the confirmed one holds, whichever is worse', () => {
    const asked = {
      answers: answersTo(body, { 'mind.mood': 'o3' }),
      colour: 'yellow',
      reason: '说的是气话',
    } as const;
    expect(assess(aCareFile(), asked)).toMatchObject({
      value: { answer: { state: 'pending-down', computed: 'red', colour: 'yellow' } },
    });
    const red = aCareFile().assessedAs('red', '2026-10-01');
    expect(assess(red, { ...asked, basedOn: 1 })).toMatchObject({ value: { answer: { colour: 'red' } } });
  });

  test('overwrites nothing of somebody else: it says where the newer one differs', () => {
    const newer = aCareFile().assessedAs('yellow', '2026-11-18', { answers: yellow });
    expect(refusalOf(assess(newer, {}))).toEqual({
      code: 'record.changedMeanwhile',
      fields: ['basedOn', 'colour', 'answers.body.growth', 'answers.body.illness'],
    });
  });

  test('of a child that waits is followed by another, and the one that waited is over', () => {
    const waiting = aCareFile()
      .assessedAs('red', '2026-10-01')
      .assessedAs('green', '2026-11-10', { id: 'as_waiting', state: 'pending-down' });
    expect(assess(waiting, { answers: yellow, colour: 'red', reason: '又不好了', basedOn: 2 })).toMatchObject(
      {
        value: { records: [{ supersedes: 'as_waiting' }], answer: { state: 'in-force', colour: 'red' } },
      },
    );
  });
});

describe('a lower colour', () => {
  const waiting = aCareFile()
    .assessedAs('red', '2026-10-01')
    .assessedAs('green', '2026-11-10', { id: 'as_waiting', state: 'pending-down' });
  const answer = (by: string, role: 'supervisor' | 'director' | 'county', confirmed = true) =>
    decideDown(
      waiting.file,
      { assessmentId: 'as_waiting', confirmed, reason: confirmed ? null : '再看一个月', role },
      on('2026-11-18', { by }),
    );

  test('is the supervisor’s to confirm, and nobody else’s', () => {
    expect(answer('pe_supervisor', 'supervisor')).toMatchObject({ value: { answer: { colour: 'green' } } });
    for (const role of ['director', 'county'] as const)
      expect(answer('pe_other', role)).toMatchObject({ refusal: { code: 'assessment.needsSupervisor' } });
  });

  test('is never confirmed by whoever proposed it', () => {
    expect(answer(DIRECTOR, 'supervisor')).toMatchObject({ refusal: { code: 'assessment.ownProposal' } });
  });

  test('that is refused leaves the colour as it was', () => {
    expect(answer('pe_supervisor', 'supervisor', false)).toMatchObject({
      value: { answer: { colour: 'red' }, records: [{ reason: '再看一个月', holds: 'red' }] },
    });
  });

  test('is answered once', () => {
    const done = aCareFile().assessedAs('green', '2026-11-10', { id: 'as_waiting', state: 'confirmed' });
    const again = { assessmentId: 'as_waiting', confirmed: true, reason: null, role: 'supervisor' } as const;
    expect(decideDown(done.file, again, on('2026-11-18'))).toMatchObject({
      refusal: { code: 'assessment.notPending' },
    });
    expect(decideDown(done.file, { ...again, assessmentId: 'as_none' }, on('2026-11-18'))).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
  });
});

describe('the colour of a day', () => {
  test('is the one that held then, whatever came later', () => {
    const { file } = aCareFile()
      .assessedAs('blue', '2026-09-10')
      .assessedAs('red', '2026-10-01')
      .assessedAs('green', '2026-11-01', { state: 'confirmed', decidedOn: dayFrom('2026-11-05') });
    const colours = ['2026-09-09', '2026-09-10', '2026-10-01', '2026-11-04', '2026-11-05'].map(
      (day) => colourOn(file.assessments, CHILD, dayFrom(day))?.colour ?? null,
    );
    expect(colours).toEqual([null, 'blue', 'red', 'red', 'green']);
  });
});
