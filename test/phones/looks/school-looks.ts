import { demoId } from '../../../local/demo/demo-id';
import {
  absent,
  answered,
  asked,
  askedForCaregiver,
  askedForTeacher,
  homeEmpty,
  homeFull,
  over,
  pupilsEmpty,
  pupilsFull,
  pupilsOfClass,
  raised,
  reported,
  schoolsEmpty,
  schoolsFull,
  unknown,
} from './fixtures/school';
import {
  pupilReceipts,
  wordSent,
  wordsNowhere,
  wordsOfFriday,
  wordsOfHoliday,
  wordsSaid,
} from './fixtures/safety-words';
import { ids } from './fixtures/cast';
import { supportList } from './fixtures/support-contacts';
import { caregiverHome, parentHome } from './fixtures/home';
import { type Look, says, unanswered } from './look';

const home = { page: 'school.home', roles: ['teacher'] } as const;
const pupils = { page: 'school.pupils', roles: ['teacher'] } as const;
const teachers = { page: 'school.staff', roles: ['supervisor'] } as const;
const absence = { page: 'absence', values: absent } as const;
const guardian = { ...absence, roles: ['guardian'] } as const;
const caregiver = { ...absence, roles: ['caregiver'] } as const;
const teacher = { ...absence, roles: ['teacher'] } as const;
const director = { ...absence, roles: ['director'] } as const;

const listed = says('school.listPupils', pupilsFull);
const schools = says('school.list', schoolsFull);

const words = { page: 'school.words', roles: ['teacher'] } as const;
const receipts = { page: 'school.receipts', roles: ['teacher'], values: { id: ids.water } } as const;
const kind = { page: 'kindWord', roles: ['teacher'] } as const;
const contacts = { page: 'supportContacts', roles: ['county'] } as const;
const friday = says('safetyWord.show', wordsOfFriday);

const wordPages: readonly Look[] = [
  { ...words, state: 'full', answers: friday, shows: '发给五（1）班的家里' },
  { ...words, state: 'day-off', answers: says('safetyWord.show', wordsOfHoliday), shows: '照样可以发' },
  { ...words, state: 'said', answers: says('safetyWord.show', wordsSaid), shows: '不用再发' },
  { ...words, state: 'empty', answers: says('safetyWord.show', wordsNowhere), shows: '还没有您教的班' },
  {
    ...words,
    state: 'sent',
    answers: { ...friday, ...says('safetyWord.send', wordSent) },
    steps: ['发给五（1）班的家里'],
    shows: '12 户',
  },
  {
    ...words,
    state: 'refused',
    answers: { ...friday, 'safetyWord.send': { refusal: 'notice.audienceEmpty' } },
    steps: ['发给五（1）班的家里'],
    shows: '请',
  },
  ...unanswered(words),
  { ...receipts, state: 'full', answers: says('notice.listPupils', pupilReceipts), shows: '奶奶还没看' },
  {
    ...receipts,
    state: 'empty',
    answers: says('notice.listPupils', { pupils: [], next: null }),
    shows: '家里都有人知道了',
  },
  ...unanswered(receipts),
  { ...kind, state: 'full', answers: listed, shows: '作业写得很认真' },
  {
    ...kind,
    state: 'left',
    answers: { ...listed, ...says('mentorWord.leave', { wordId: demoId('ww', 'looks') }) },
    steps: ['郑晓阳，五（1）班', '作业写得很认真', '留给家里'],
    shows: '收回这句',
  },
  {
    ...kind,
    state: 'unfit',
    answers: { ...listed, 'mentorWord.leave': { refusal: 'helpPlan.wordsForFamily' } },
    steps: ['郑晓阳，五（1）班', '作业写得很认真', '留给家里'],
    shows: '请',
  },
  { ...kind, state: 'empty', answers: says('school.listPupils', pupilsEmpty), shows: '没有找到孩子' },
  ...unanswered(kind),
  { ...contacts, state: 'full', answers: says('supportContact.list', supportList), shows: '县卫健局名单' },
  {
    ...contacts,
    state: 'empty',
    answers: says('supportContact.list', { ...supportList, contacts: [] }),
    shows: '还没有登记',
  },
  {
    ...contacts,
    state: 'change',
    answers: says('supportContact.list', supportList),
    steps: ['柳溪镇卫生院心理门诊'],
    shows: '从名单上拿掉',
  },
  {
    ...contacts,
    state: 'saved',
    answers: {
      ...says('supportContact.list', supportList),
      ...says('supportContact.set', { contactId: demoId('su', 'clinic') }),
    },
    steps: ['柳溪镇卫生院心理门诊', '存好'],
    shows: '家里人马上看得到',
  },
  ...unanswered(contacts),
];

const schoolPages: readonly Look[] = [
  ...wordPages,
  { ...home, state: 'full', answers: says('school.home', homeFull), shows: '儿童主任在找' },
  { ...home, state: 'empty', answers: says('school.home', homeEmpty), shows: '今天还没有点过' },
  ...unanswered(home),
  { ...pupils, state: 'full', answers: listed, shows: '先选没到校的孩子' },
  { ...pupils, state: 'empty', answers: says('school.listPupils', pupilsEmpty), shows: '还没有在册的学生' },
  {
    ...pupils,
    state: 'sure',
    answers: listed,
    steps: ['郑晓阳，五（1）班，10 岁', '这 1 个今天没到校'],
    shows: '马上问家里',
  },
  {
    ...pupils,
    state: 'asked',
    answers: { ...listed, ...says('absence.report', reported) },
    steps: ['郑晓阳，五（1）班，10 岁', '这 1 个今天没到校', '问家里'],
    shows: '已经问家里了',
  },
  {
    ...pupils,
    state: 'class',
    answers: listed,
    steps: ['龚雨桐，还没分班，9 岁', '放进班级'],
    shows: '放进哪个班',
  },
  {
    ...pupils,
    state: 'own-class',
    answers: says('school.listPupils', pupilsOfClass),
    steps: ['龚雨桐，还没分班，9 岁', '放进班级'],
    shows: '不在任何班',
  },
  ...unanswered(pupils),
  { ...teachers, state: 'full', answers: schools, shows: '等他绑定' },
  { ...teachers, state: 'empty', answers: says('school.list', schoolsEmpty), shows: '还没有学校' },
  { ...teachers, state: 'invite', answers: schools, steps: ['请一位老师'], shows: '不填，就是全校的联系人' },
  { ...teachers, state: 'end', answers: schools, steps: ['许文博'], shows: '为什么' },
  ...unanswered(teachers),
];

const absencePages: readonly Look[] = [
  { ...guardian, state: 'full', answers: says('absence.show', asked), shows: '我也不知道在哪里' },
  { ...guardian, state: 'answered', answers: says('absence.show', answered), shows: '老师看到了' },
  { ...guardian, state: 'unknown', answers: says('absence.show', unknown), shows: '马上去找' },
  { ...guardian, state: 'over', answers: says('absence.show', over), shows: '不用再答' },
  {
    ...caregiver,
    state: 'caregiver',
    answers: says('absence.show', askedForCaregiver),
    shows: '在家，生病了',
  },
  { ...teacher, state: 'teacher', answers: says('absence.show', askedForTeacher), shows: '孩子到校了' },
  { ...director, state: 'director', answers: says('absence.show', raised), shows: '找到了吗' },
  ...unanswered(guardian),
];

/** On a family's first page it stands before everything else. */
const missing = {
  absences: [{ absenceId: absent.id, childId: ids.xiaoyu, name: '王小雨', state: 'asked' as const }],
};
const firstPages: readonly Look[] = [
  {
    page: 'parent.home',
    roles: ['guardian'],
    state: 'absent',
    answers: says('home.show', parentHome(missing)),
    shows: '王小雨今天没到校',
  },
  {
    page: 'caregiver.home',
    roles: ['caregiver'],
    state: 'absent',
    answers: says('home.show', caregiverHome(missing)),
    shows: '点一下，告诉老师孩子在哪里',
  },
];

/** A teacher's pages, who teaches where, and the page that asks where a child is. */
export const schoolLooks: readonly Look[] = [...schoolPages, ...absencePages, ...firstPages];
