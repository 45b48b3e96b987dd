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
import { ids } from './fixtures/cast';
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

const schoolPages: readonly Look[] = [
  { ...home, state: 'full', answers: says('school.home', homeFull), shows: '儿童主任在找' },
  { ...home, state: 'empty', answers: says('school.home', homeEmpty), shows: '今天还没有点过' },
  ...unanswered(home),
  { ...pupils, state: 'full', answers: listed, shows: '先选没到校的孩子' },
  { ...pupils, state: 'empty', answers: says('school.listPupils', pupilsEmpty), shows: '还没有在册的学生' },
  {
    ...pupils,
    state: 'sure',
    answers: listed,
    steps: ['郑晓阳，五（1）班，10岁', '这 1 个今天没到校'],
    shows: '马上问家里',
  },
  {
    ...pupils,
    state: 'asked',
    answers: { ...listed, ...says('absence.report', reported) },
    steps: ['郑晓阳，五（1）班，10岁', '这 1 个今天没到校', '问家里'],
    shows: '已经问家里了',
  },
  {
    ...pupils,
    state: 'class',
    answers: listed,
    steps: ['龚雨桐，还没分班，9岁', '放进班级'],
    shows: '放进哪个班',
  },
  {
    ...pupils,
    state: 'own-class',
    answers: says('school.listPupils', pupilsOfClass),
    steps: ['龚雨桐，还没分班，9岁', '放进班级'],
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
