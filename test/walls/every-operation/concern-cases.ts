import { demoId } from '../../../local/demo/demo-id';
import { JPEG } from './agreement-cases';
import {
  BOY,
  DIRECTOR,
  GIRL,
  heard,
  HER_TEACHER,
  look,
  MOTHER,
  type OperationCase,
  TODAY,
  type Told,
  ZHENG,
} from './operation-case';

const report = {
  householdId: ZHENG,
  childIds: [GIRL],
  course: 'report',
  situations: ['other-danger'],
  foundOn: TODAY,
  words: '河边没有栏杆',
  tell: [demoId('pe', MOTHER)],
};
const step = (told: Told) => ({ concernId: heard(told, 'concern.open', 'concernId'), on: TODAY });
/** A guardian who does not act: admonished first. */
const neglected = async (told: Told): Promise<string> => {
  const query = `select concern_id as value from concern_account where course = 'guardianship'`;
  if ((await told.county.rows(query)).length === 0)
    await told.county.data(DIRECTOR, 'concern.open', {
      ...report,
      childIds: [BOY],
      course: 'guardianship',
      situations: ['guardian-unfit'],
    });
  return look(told, query);
};
const steps = (kind: string): string =>
  `select count(*) from concern_step s join concern_account a on a.concern_id = s.concern_id
     where s.step = '${kind}' and a.child_ids = array['${kind === 'dissuaded' ? BOY : GIRL}']`;

/** A report of harm, from the first word to its end. */
export const concernCases: readonly OperationCase[] = [
  {
    op: 'concern.open',
    as: DIRECTOR,
    input: () => report,
    once: `select count(*) from concern_account where child_ids = array['${GIRL}']`,
  },
  { op: 'concern.show', as: DIRECTOR, input: (told) => ({ concernId: step(told).concernId }) },
  { op: 'concern.list', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'concern.mine', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'concern.people', as: HER_TEACHER, input: () => ({ find: '郑' }), open: 'lists' },
  {
    op: 'concern.tellRecord',
    as: DIRECTOR,
    input: (told) => ({ ...step(told), office: 'police', at: '08:50' }),
  },
  {
    op: 'concern.dissuade',
    as: DIRECTOR,
    input: async (told) => ({ concernId: await neglected(told), on: TODAY, words: '当面劝过' }),
    once: steps('dissuaded'),
  },
  {
    op: 'concern.recordReceipt',
    as: DIRECTOR,
    input: (told) => ({ ...step(told), number: '20261118-7' }),
    once: steps('receipt'),
  },
  {
    op: 'concern.accept',
    as: 'supervisor-1',
    input: (told) => ({ ...step(told), office: 'civil' }),
    once: steps('accepted'),
  },
  {
    op: 'concern.result',
    as: 'supervisor-1',
    input: (told) => ({ ...step(told), result: 'help-arranged' }),
  },
  {
    op: 'concern.attach',
    as: DIRECTOR,
    input: (told) => ({
      concernId: step(told).concernId,
      media: 'image/jpeg',
      content: JPEG.toString('base64'),
    }),
  },
  {
    op: 'concern.close',
    as: 'county',
    input: (told) => ({ ...step(told), closing: 'child-safe', reason: '栏杆装好了' }),
    once: steps('closed'),
  },
];
