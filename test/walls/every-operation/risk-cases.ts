import { SAMPLE_INSTRUMENT } from '../../../local/demo/sample-instrument';
import { demoId } from '../../../local/demo/demo-id';
import { answersTo } from '../../builders/instrument';
import {
  BOY,
  DIRECTOR,
  GIRL,
  heard,
  look,
  MOTHER,
  type OperationCase,
  TODAY,
  type Told,
} from './operation-case';

const YU_GIRL = demoId('ch', 'yuziqi');
const RED = answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o3' });
/** Below what the instrument comes to: it waits for the supervisor. */
const calmer = async (told: Told, childId: string) => ({
  childId,
  instrumentId: demoId('in', 'sample'),
  answers: RED,
  colour: 'yellow',
  reason: '说的是气话',
  basedOn: Number(
    await look(
      told,
      `select coalesce(max(revision), 0) as value from assessment where child_id = '${childId}'`,
    ),
  ),
});
/** What waits for this child; proposed first where nothing does. */
const pending = async (told: Told, childId: string): Promise<string> => {
  const query = `select id as value from assessment where child_id = '${childId}' and state = 'pending-down'`;
  if ((await told.county.rows(query)).length === 0)
    await told.county.data(DIRECTOR, 'assessment.record', await calmer(told, childId));
  return look(told, query);
};
const aLine = { need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任陪着去', dueOn: '2026-11-28' };
const revisionOf = async (told: Told): Promise<number> =>
  Number(
    await look(told, `select coalesce(max(revision), 0) as value from help_plan where child_id = '${GIRL}'`),
  );
const single = { childId: YU_GIRL, fact: 'single-parent', from: '2026-11-01', note: '随妈妈生活' };

/** Colours, facts, plans and standards. */
export const riskCases: readonly OperationCase[] = [
  {
    op: 'assessment.record',
    as: DIRECTOR,
    input: (told) => calmer(told, GIRL),
    once: `select count(*) from assessment where child_id = '${GIRL}'`,
  },
  { op: 'assessment.show', as: DIRECTOR, input: () => ({ childId: GIRL }) },
  { op: 'assessment.listPending', as: 'supervisor-1', input: () => ({}), open: 'lists' },
  {
    op: 'assessment.confirmDown',
    as: 'supervisor-1',
    input: async (told) => ({ assessmentId: await pending(told, GIRL) }),
  },
  {
    op: 'assessment.refuseDown',
    as: 'supervisor-1',
    input: async (told) => ({ assessmentId: await pending(told, BOY), reason: '再看看' }),
  },
  {
    op: 'keyFact.add',
    as: DIRECTOR,
    input: () => single,
    once: `select count(*) from child_fact where child_id = '${YU_GIRL}'`,
  },
  { op: 'keyFact.list', as: DIRECTOR, input: () => ({ childId: YU_GIRL }) },
  { op: 'keyFact.listSingleParents', as: DIRECTOR, input: () => ({}), open: 'lists' },
  {
    op: 'keyFact.end',
    as: DIRECTOR,
    input: () => ({ ...single, to: TODAY, note: '妈妈再婚了' }),
    once: `select count(*) from child_fact where child_id = '${YU_GIRL}'`,
  },
  {
    op: 'helpPlan.write',
    as: DIRECTOR,
    input: async (told) => ({ childId: GIRL, basedOn: await revisionOf(told), lines: [aLine] }),
    once: `select count(*) from help_plan_line where superseded_in is null`,
  },
  { op: 'helpPlan.show', as: DIRECTOR, input: () => ({ childId: GIRL }) },
  { op: 'helpPlan.read', as: MOTHER, input: () => ({}), open: 'lists' },
  {
    op: 'helpPlan.recordResult',
    as: DIRECTOR,
    input: async (told) => ({
      lineId: await look(told, 'select id as value from help_plan_line where superseded_in is null limit 1'),
      on: TODAY,
      result: '配好了',
    }),
  },
  {
    op: 'helpPlan.close',
    as: DIRECTOR,
    input: async (told) => ({
      planId: await look(told, `select id as value from help_plan where child_id = '${GIRL}'`),
      basedOn: await revisionOf(told),
      result: '都办好了',
    }),
  },
  {
    op: 'instrument.load',
    as: 'county',
    input: () => ({ region: '990100', instrument: { ...SAMPLE_INSTRUMENT, version: 'walls.1' } }),
    once: `select count(*) from instrument where version = 'walls.1'`,
  },
  { op: 'instrument.list', as: 'county', input: () => ({}), open: 'lists' },
  {
    op: 'instrument.activate',
    as: 'county',
    input: (told) => ({ instrumentId: heard(told, 'instrument.load', 'instrumentId'), active: true }),
    once: `select count(*) from instrument_activation a join instrument i on i.id = a.instrument_id where i.version = 'walls.1'`,
  },
];
