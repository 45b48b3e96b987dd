/** Addresses of all pages, by the name the rest of the app knows them by. */
export const routes = {
  start: '/pages/start/index/index',
  bind: '/pages/bind/index',
  role: '/pages/role/index',
  open: '/pages/open/index',
  mine: '/pages/mine/index',
  feedback: '/pages/feedback/index',
  consent: '/pages/consent/index',
  'parent.home': '/pages/parent/home/index',
  'parent.confirm': '/pages/parent/confirm/index',
  'parent.done': '/pages/parent/done/index',
  'parent.agreement': '/pages/parent/agreement/index',
  'parent.notices': '/pages/parent/notices/index',
  'parent.notice': '/pages/parent/notice/index',
  'parent.children': '/pages/parent/children/index',
  'parent.help': '/pages/parent/help/index',
  'parent.endCare': '/pages/parent/end-care/index',
  'parent.helpPlan': '/pages/parent/help-plan/index',
  'parent.away': '/pages/parent/away/index',
  'caregiver.home': '/pages/caregiver/home/index',
  'caregiver.answer': '/pages/caregiver/answer/index',
  'caregiver.help': '/pages/caregiver/help/index',
  'caregiver.notice': '/pages/caregiver/notice/index',
  'caregiver.agreement': '/pages/caregiver/agreement/index',
  'papers.proof': '/pages/papers/proof/index',
  'papers.verify': '/pages/papers/verify/index',
  'caregiver.helpPlan': '/pages/caregiver/help-plan/index',
  'director.today': '/pages/director/today/index',
  'director.families': '/pages/director/families/index',
  'director.family': '/pages/director/family/index',
  'director.call': '/pages/director/call/index',
  'director.visit': '/pages/director/visit/index',
  'director.readNotice': '/pages/director/read-notice/index',
  'director.sign': '/pages/director/sign/index',
  'director.paper': '/pages/director/paper/index',
  'director.invite': '/pages/director/invite/index',
  'director.draft': '/pages/drafting/draft/index',
  'director.receipt': '/pages/casework/receipt/index',
  'director.end': '/pages/casework/end/index',
  'director.finding': '/pages/casework/finding/index',
  'director.residence': '/pages/casework/residence/index',
  'director.why': '/pages/why/child/index',
  'director.unvisited': '/pages/why/unvisited/index',
  'director.followUp': '/pages/casework/follow-up/index',
  'director.worklog': '/pages/casework/log/index',
  import: '/pages/import/sheet/index',
  'director.visitFiles': '/pages/casework/visit-files/index',
  'director.reach': '/pages/casework/reach/index',
  'director.danger': '/pages/director/danger/index',
  'report.dial': '/pages/report/dial/index',
  'report.record': '/pages/report/record/index',
  'report.mine': '/pages/report/mine/index',
  'report.list': '/pages/report/list/index',
  'report.detail': '/pages/report/detail/index',
  'director.assess': '/pages/assess/child/index',
  'director.assessForm': '/pages/assess/form/index',
  'director.keyFacts': '/pages/assess/facts/index',
  'director.helpPlan': '/pages/assess/plan/index',
  'supervisor.regionDuties': '/pages/supervisor/region-duties/index',
  'director.pendingDown': '/pages/assess/pending/index',
  staff: '/pages/staffing/staff/index',
  staffBind: '/pages/staffing/bind/index',
  'director.transfer': '/pages/staffing/transfer/index',
  'director.transfers': '/pages/staffing/transfers/index',
  'director.singleParents': '/pages/assess/single-parents/index',
  'director.handed': '/pages/casework/handed/index',
  'director.assigned': '/pages/casework/assigned/index',
  'supervisor.week': '/pages/supervisor/week/index',
  'supervisor.tasks': '/pages/supervisor/tasks/index',
  'supervisor.assigned': '/pages/supervisor/assigned/index',
  'supervisor.assign': '/pages/supervisor/assign/index',
  'notices.library': '/pages/notices/library/index',
  'notices.topic': '/pages/notices/topic/index',
  'notices.calendar': '/pages/notices/calendar/index',
  'notices.waiting': '/pages/notices/waiting/index',
  'notices.parked': '/pages/notices/parked/index',
  'notices.marks': '/pages/notices/marks/index',
  'notices.unreached': '/pages/notices/unreached/index',
  'notices.sent': '/pages/notices/sent/index',
  'notices.board': '/pages/notices/board/index',
  'notices.people': '/pages/notices/people/index',
  'notices.compose': '/pages/notices/compose/index',
  'school.home': '/pages/school/home/index',
  'school.pupils': '/pages/school/pupils/index',
  'school.words': '/pages/school/words/index',
  'school.receipts': '/pages/school/receipts/index',
  kindWord: '/pages/school/kind-word/index',
  supportContacts: '/pages/talk/contacts/index',
  'school.staff': '/pages/staffing/teachers/index',
  absence: '/pages/school/absence/index',
  voiceLetters: '/pages/voice-letters/index/index',
  talk: '/pages/talk/index/index',
  'supervisor.talks': '/pages/talk/requests/index',
  threads: '/pages/thread/family/index',
  thread: '/pages/thread/talk/index',
  'school.threads': '/pages/thread/post/index',
  'supervisor.threads': '/pages/thread/waiting/index',
} as const;

export type RouteName = keyof typeof routes;

/** Values that travel in an address; one that is not there is left out. */
export type RouteValues = Readonly<Record<string, string | undefined>>;

/** The address of a page with its values: `/pages/parent/notice/index?id=no_…`. */
export function addressOf(name: RouteName, values: RouteValues = {}): string {
  const query = Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return query === '' ? routes[name] : `${routes[name]}?${query}`;
}

/**
 * A value of an address as it was meant. WeChat hands on what a push or a link carried without decoding it, a browser
 * decodes: an id reads the same either way, and what no longer decodes was decoded already.
 */
export function valueOf(values: RouteValues, key: string): string | undefined {
  const value = values[key];
  if (value === undefined || value === '') return undefined;
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
