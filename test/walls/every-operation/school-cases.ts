import { demoId } from '../../../local/demo/demo-id';
import { BOY, DIRECTOR, GRANDFATHER, LITTLE, look, type OperationCase, type Told } from './operation-case';

const CONTACT = 'tanglaoshi';
const SCHOOL = '柳溪镇中心小学';
const TOWN = '990100001';
const place = { school: SCHOOL, region: TOWN };
const invitation = { ...place, className: '六（1）班', name: '沈老师', phone: '19900009911' };

/** A second teacher's invitation, to be taken back. */
const another = async ({ county }: Told) => {
  const { invitationId } = await county.data(CONTACT, 'school.invite', {
    ...invitation,
    className: '六（2）班',
    phone: '19900009912',
  });
  return { invitationId };
};

/** The child's absence of today, as it stands; a further one is reported first where none is open. */
const absent = async ({ county }: Told, childId: string) => {
  await county.data(CONTACT, 'absence.report', { childIds: [childId] });
  return look({ county, said: new Map() }, `select id as value from absence where child_id = '${childId}'`);
};
/** It is the director's, because nobody knows where the child is. */
const unknown = async (told: Told, childId: string) => {
  const absenceId = await absent(told, childId);
  await told.county.data(CONTACT, 'absence.answer', { absenceId, answer: 'unknown' });
  return absenceId;
};
const steps = (step: string, childId: string) =>
  `select count(*) from absence_step s join absence a on a.id = s.absence_id where s.step = '${step}' and a.child_id = '${childId}'`;

const said = { word: 'one-road', to: [{ ...place, className: '五（1）班' }] };

/** A school's teachers, its pupils, and those who are not there today. */
export const schoolCases: readonly OperationCase[] = [
  { op: 'school.home', as: CONTACT, input: () => ({}), open: 'lists' },
  { op: 'safetyWord.show', as: CONTACT, input: () => ({}), open: 'lists' },
  {
    op: 'safetyWord.send',
    as: CONTACT,
    input: () => said,
    once: `select count(*) from notice n join safety_word_sent s on s.notice_id = n.id where s.class = '五（1）班'`,
  },
  {
    op: 'notice.listPupils',
    as: CONTACT,
    input: async (told) => ({
      noticeId: await look(
        told,
        `select notice_id as value from safety_word_sent where class = '五（1）班' order by notice_id limit 1`,
      ),
      open: false,
    }),
  },
  { op: 'school.listPupils', as: CONTACT, input: () => ({}), open: 'lists' },
  { op: 'school.list', as: 'supervisor-1', input: () => ({}), open: 'lists' },
  {
    op: 'school.setClass',
    as: CONTACT,
    input: () => ({ childIds: [LITTLE, BOY], className: '四（1）班' }),
    once: `select count(*) from pupil_class where child_id = '${LITTLE}' and class = '四（1）班'`,
  },
  {
    op: 'school.invite',
    as: CONTACT,
    input: () => invitation,
    once: `select count(*) from staff_invitation where class = '六（1）班' and ended_at is null`,
  },
  {
    op: 'school.withdrawInvitation',
    as: CONTACT,
    input: another,
    once: `select count(*) from staff_invitation where class = '六（2）班' and ended_at is not null`,
  },
  {
    op: 'absence.report',
    as: CONTACT,
    input: () => ({ childIds: [BOY, LITTLE] }),
    once: `select count(*) from absence where child_id = '${BOY}'`,
  },
  {
    op: 'absence.answer',
    as: GRANDFATHER,
    input: async (told) => ({ absenceId: await absent(told, BOY), answer: 'ill', words: '夜里发烧没睡好' }),
    once: steps('answered', BOY),
  },
  { op: 'absence.show', as: DIRECTOR, input: async (told) => ({ absenceId: await absent(told, BOY) }) },
  {
    op: 'absence.arrived',
    as: CONTACT,
    input: async (told) => ({ absenceId: await absent(told, BOY) }),
    once: steps('arrived', BOY),
  },
  {
    op: 'absence.resolve',
    as: DIRECTOR,
    input: async (told) => ({
      absenceId: await unknown(told, LITTLE),
      found: 'at-home',
      words: '在邻居家里写作业',
    }),
    once: steps('resolved', LITTLE),
  },
  {
    op: 'school.endPost',
    as: CONTACT,
    input: () => ({
      ...place,
      personId: demoId('pe', 'xulaoshi'),
      className: '五（1）班',
      lastDay: '2026-11-20',
      reason: '调到县里的学校',
    }),
    once: `select count(*) from school_post where ended_by is not null and class = '五（1）班'`,
  },
];
