import { noDuties, someDuties } from './fixtures/region-duties';
import { kept, type Look, says, unanswered } from './look';

const at = { page: 'supervisor.regionDuties', roles: ['supervisor'] } as const;
const lists = says('regionDuty.list', someDuties);

/** What a township owes by the calendar. */
export const regionDutyLooks: readonly Look[] = [
  { ...at, state: 'full', answers: lists, shows: '已过 49 天' },
  { ...at, state: 'empty', answers: says('regionDuty.list', noDuties), shows: '没有定期工作' },
  { ...at, state: 'form', answers: lists, steps: ['记下办完了'], shows: '还差：谁办的' },
  { ...at, state: 'correct', answers: lists, steps: ['改这一条'], shows: '哪天办完的' },
  {
    ...at,
    state: 'refused',
    answers: { ...lists, 'regionDuty.record': { refusal: 'regionDuty.recordedMeanwhile' } },
    steps: ['改这一条', '记下'],
    shows: '这一项刚才有人记过了',
  },
  {
    ...at,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: [kept('regionDuty.list', {}, someDuties)],
    shows: '没有网络，下面是',
  },
  ...unanswered(at),
];
