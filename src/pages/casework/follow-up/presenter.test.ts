import { describe, expect, test } from '@jest/globals';
import { aFamily } from '../../director/record/a-family';
import {
  about,
  type FollowUp,
  leftOf,
  newLetter,
  newMissing,
  noProgress,
  nothingYet,
  originOf,
  progressLetter,
  progressMissing,
  resultChoices,
  stepChoices,
} from './presenter';

const today = '2026-11-24';
const family = aFamily();
const writing = { family, today, requestId: 'rq_1' };

const study: FollowUp = {
  followUpId: 'fu_study',
  childIds: ['ch_yu'],
  topic: 'study',
  what: '怕上学',
  who: 'director',
  from: 'visit',
  openedOn: '2026-11-18',
  dueOn: '2026-12-02',
  steps: ['parents-told', 'school-asked'],
  taken: [{ step: 'parents-told', on: '2026-11-19', note: null }],
  result: null,
  closedOn: null,
};

describe('a new follow-up', () => {
  test('asks what, about whom and by when, and nothing else has to be said', () => {
    expect(newMissing(nothingYet(family))).toEqual(['跟进什么', '关于谁', '哪天以前']);
    const one = nothingYet(aFamily({ children: family.children.slice(0, 1) }));
    expect(newMissing({ ...about(one, 'study'), dueOn: '2026-12-01' })).toEqual([]);
  });

  test('proposes the usual steps, the parents told first', () => {
    expect(about(nothingYet(family), 'study').steps).toEqual(['parents-told', 'school-asked']);
  });

  test('names what gave rise to it; an address that says nonsense is elsewhere', () => {
    const asked = {
      ...about(nothingYet(family), 'other'),
      childIds: ['ch_yu'],
      dueOn: '2026-12-01',
      what: ' 搬家 ',
    };
    const from = { kind: originOf('family-word'), on: today, ref: 'fw_word' };
    expect(newLetter(asked, from, writing)).toMatchObject({
      op: 'followUp.open',
      input: { what: '搬家', from: { kind: 'family-word', on: today, ref: 'fw_word' }, dueOn: '2026-12-01' },
      about: { label: '王家' },
    });
    expect(originOf('打听')).toBe('other');
  });
});

describe('a follow-up under way', () => {
  test('offers what is planned first and ends as not needed only while steps are left', () => {
    expect(leftOf(study)).toEqual(['school-asked']);
    expect(stepChoices(study)[0]).toBe('school-asked');
    expect(resultChoices(study)).toEqual(['not-needed']);
    expect(progressMissing(noProgress(study, today))).toEqual(['记什么']);
  });

  test('with every step taken has only its result to say', () => {
    const done: FollowUp = { ...study, steps: ['parents-told'] };
    expect(noProgress(done, today).kind).toBe('close');
    expect(resultChoices(done)).toContain('solved');
    expect(progressMissing(noProgress(done, today))).toEqual(['结果怎么样']);
  });

  test('takes a step or a result with its real day', () => {
    const progress = { ...noProgress(study, today), on: '2026-11-23', note: ' 老师答应多看着 ' };
    expect(progressLetter(study, { ...progress, kind: 'step', step: 'school-asked' }, writing)).toMatchObject(
      {
        op: 'followUp.recordStep',
        input: { followUpId: 'fu_study', step: 'school-asked', on: '2026-11-23', note: '老师答应多看着' },
      },
    );
    expect(progressLetter(study, { ...progress, kind: 'close', result: 'solved' }, writing)).toMatchObject({
      op: 'followUp.close',
      input: { result: 'solved', on: '2026-11-23' },
    });
  });
});
