import { demoId } from '../../../local/demo/demo-id';
import { JPEG } from './agreement-cases';
import { DIRECTOR, GIRL, heard, look, MOTHER, type OperationCase, TODAY, WEI, ZHENG } from './operation-case';

const ACT = demoId('va', 'walls');
const split = { householdId: WEI, registeredCode: '990100001003' };

/** A director's visits, what follows from them, and what staff look at. */
export const staffCases: readonly OperationCase[] = [
  {
    op: 'visit.record',
    as: DIRECTOR,
    input: () => ({
      childIds: [GIRL],
      happenedOn: TODAY,
      sawChild: true,
      talkedAlone: true,
      caregiving: 'in-place',
      act: ACT,
    }),
  },
  {
    op: 'attachment.upload',
    as: DIRECTOR,
    input: () => ({
      householdId: ZHENG,
      kind: 'visit-photo',
      about: ACT,
      media: 'image/jpeg',
      content: JPEG.toString('base64'),
    }),
    once: `select count(*) from attachment where about = '${ACT}'`,
  },
  { op: 'attachment.listOfVisits', as: DIRECTOR, input: () => ({ householdId: ZHENG }) },
  {
    op: 'visit.sayHelpful',
    as: MOTHER,
    input: async (told) => ({
      askId: await look(told, `select id as value from visit_ask where household_id = '${ZHENG}'`),
      answer: 'yes',
    }),
    once: `select count(*) from visit_opinion where household_id = '${ZHENG}'`,
  },
  { op: 'visit.showHelpful', as: 'supervisor-1', input: () => ({ region: '990100001', month: '2026-11' }) },
  {
    op: 'followUp.open',
    as: DIRECTOR,
    input: () => ({
      householdId: ZHENG,
      childIds: [GIRL],
      topic: 'study',
      steps: ['parents-told'],
      who: 'director',
      dueOn: '2026-12-02',
      from: { kind: 'visit', on: TODAY, ref: ACT },
    }),
    once: `select count(*) from follow_up where household_id = '${ZHENG}'`,
  },
  {
    op: 'followUp.recordStep',
    as: DIRECTOR,
    input: (told) => ({
      followUpId: heard(told, 'followUp.open', 'followUpId'),
      step: 'parents-told',
      on: TODAY,
    }),
    once: `select count(*) from follow_up_step where household_id = '${ZHENG}'`,
  },
  {
    op: 'followUp.close',
    as: DIRECTOR,
    input: (told) => ({
      followUpId: heard(told, 'followUp.open', 'followUpId'),
      result: 'solved',
      on: TODAY,
    }),
  },
  { op: 'household.list', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'household.show', as: DIRECTOR, input: () => ({ householdId: ZHENG }) },
  { op: 'task.list', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'duty.explain', as: DIRECTOR, input: () => ({ childId: GIRL }) },
  { op: 'duty.listByLastVisit', as: DIRECTOR, input: () => ({}), open: 'lists' },
  {
    op: 'worklog.show',
    as: 'supervisor-1',
    input: () => ({ month: '2026-11', director: demoId('pe', DIRECTOR) }),
  },
  {
    op: 'residence.agree',
    as: 'panyafang',
    input: () => ({
      ...split,
      parts: {
        visit: 'registration',
        contact: 'residence',
        agreement: 'residence',
        report: 'residence',
        aid: 'registration',
      },
    }),
  },
  { op: 'residence.list', as: 'panyafang', input: () => ({}), open: 'lists' },
  { op: 'residence.show', as: 'shaojianhong', input: () => ({ householdId: WEI }) },
  {
    op: 'residence.confirm',
    as: 'shaojianhong',
    input: async (told) => ({
      ...split,
      splitId: await look(told, 'select id as value from duty_split order by revision desc limit 1'),
    }),
  },
  {
    op: 'regionDuty.record',
    as: 'supervisor-2',
    input: () => ({
      region: '990100002',
      kind: 'survey',
      period: '2026-H2',
      doneOn: TODAY,
      by: '民政办',
      figures: [],
    }),
    once: 'select count(*) from region_duty_record',
  },
  { op: 'regionDuty.list', as: 'supervisor-1', input: () => ({}), open: 'lists' },
  {
    op: 'policy.setValue',
    as: 'county',
    input: () => ({
      region: '990100',
      key: 'agreement.counts',
      from: '2026-11-20',
      value: 'paper',
      source: { title: '（例）县民政局工作制度', item: '第3条' },
    }),
  },
];
