import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import { busyFamily, type Family, quietFamily } from './fixtures/family';
import { noFiles, onePhoto, someFiles } from './fixtures/visit-files';
import { emptyMonth, fullMonth } from './fixtures/worklog';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;
const shows = (family: Family): Answers => says('household.show', family);
const id = ids.wang;
const keptFamily = [kept('household.show', { householdId: id }, busyFamily)];

const followAt = { page: 'director.followUp', roles, values: { id, follow: ids.followUp } } as const;
const beginAt = { ...followAt, values: { id, from: 'visit' } } as const;
const done: Family = {
  ...busyFamily,
  followUps: busyFamily.followUps.map((one) => ({ ...one, steps: ['parents-told'] })),
};
const followPage: readonly Look[] = [
  { ...followAt, state: 'full', answers: shows(busyFamily), shows: '问学校老师' },
  {
    ...followAt,
    state: 'step',
    answers: shows(busyFamily),
    steps: ['办了一步', '问学校老师'],
    shows: '记下这一步',
  },
  { ...followAt, state: 'close-early', answers: shows(busyFamily), steps: ['办结了'], shows: '不用跟进了' },
  { ...followAt, state: 'close', answers: shows(done), shows: '结果怎么样' },
  { ...followAt, state: 'empty', answers: shows(quietFamily), shows: '没有这一条跟进' },
  { ...beginAt, state: 'begin', answers: shows(busyFamily), shows: '跟进什么' },
  {
    ...beginAt,
    state: 'begin-how',
    answers: shows(busyFamily),
    steps: ['学习', '王小川', '两周内'],
    shows: '打算怎么办',
  },
  {
    ...beginAt,
    state: 'refused',
    answers: { ...shows(busyFamily), 'followUp.open': { refusal: 'followUp.alreadyOpen' } },
    steps: ['学习', '王小川', '两周内', '列入跟进'],
    shows: '这件事已经在跟进',
  },
  {
    ...beginAt,
    state: 'saved',
    answers: { ...shows(busyFamily), ...says('followUp.open', { followUpId: ids.followUp }) },
    steps: ['身体', '王小川', '一周内', '列入跟进'],
    shows: '已经写进这一家的记录',
  },
  {
    ...beginAt,
    state: 'saved-offline',
    answers: { otherwise: 'offline' },
    kept: keptFamily,
    steps: ['身体', '王小川', '一周内', '列入跟进'],
    shows: '存在手机里了',
  },
  ...unanswered(followAt),
];

const logAt = { page: 'director.worklog', roles } as const;
const logPage: readonly Look[] = [
  { ...logAt, state: 'full', answers: says('worklog.show', fullMonth), shows: '入户走访 12' },
  { ...logAt, state: 'empty', answers: says('worklog.show', emptyMonth), shows: '这个月还没有记录' },
  {
    ...logAt,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: [kept('worklog.show', { month: '2026-11', limit: 100 }, fullMonth)],
    shows: '没有网络，下面是',
  },
  ...unanswered(logAt),
];

const filesAt = { page: 'director.visitFiles', roles, values: { id } } as const;
const filesPage: readonly Look[] = [
  { ...filesAt, state: 'full', answers: says('attachment.listOfVisits', someFiles), shows: '看第 2 张照片' },
  {
    ...filesAt,
    state: 'empty',
    answers: says('attachment.listOfVisits', noFiles),
    shows: '还没有照片和录音',
  },
  {
    ...filesAt,
    state: 'seen',
    answers: { ...says('attachment.listOfVisits', someFiles), ...says('attachment.open', onePhoto) },
    steps: ['看第 2 张照片'],
    shows: '看第 1 张照片',
  },
  {
    ...filesAt,
    state: 'unavailable',
    answers: {
      ...says('attachment.listOfVisits', someFiles),
      'attachment.open': { refusal: 'attachment.unavailable' },
    },
    steps: ['听录音'],
    shows: '听录音',
  },
  ...unanswered(filesAt),
];

/** What a director follows up, the month's log, and what visits brought. */
export const directorWorkLooks: readonly Look[] = [...followPage, ...logPage, ...filesPage];
