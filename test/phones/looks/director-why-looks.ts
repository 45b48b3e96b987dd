import { demoId } from '../../../local/demo/demo-id';
import { endedPlan, noDuties, silentPlan, unvisited } from './fixtures/why';
import { type Look, says, unanswered } from './look';

const roles = ['director'] as const;

const whyAt = { page: 'director.why', roles, values: { child: demoId('ch', 'looks-why') } } as const;
const whyPage: readonly Look[] = [
  { ...whyAt, state: 'full', answers: says('duty.explain', silentPlan), shows: '方案未规定' },
  { ...whyAt, state: 'plan-ended', answers: says('duty.explain', endedPlan), shows: '方案期已满，沿用' },
  { ...whyAt, state: 'empty', answers: says('duty.explain', noDuties), shows: '现在没有适用的事项' },
  {
    ...whyAt,
    state: 'refused',
    answers: { 'duty.explain': { refusal: 'record.notFound' } },
    shows: '没有找到',
  },
  ...unanswered(whyAt),
];

const listAt = { page: 'director.unvisited', roles } as const;
const listPage: readonly Look[] = [
  { ...listAt, state: 'full', answers: says('duty.listByLastVisit', unvisited), shows: '还没去过' },
  {
    ...listAt,
    state: 'empty',
    answers: says('duty.listByLastVisit', { ...unvisited, children: [], next: null }),
    shows: '都有次数了',
  },
  ...unanswered(listAt),
];

/** Why each duty applies, and who has no number yet. */
export const directorWhyLooks: readonly Look[] = [...whyPage, ...listPage];
