import type { AppConfig } from '@tarojs/taro';

const PARENT = 'pages/parent';
const CAREGIVER = 'pages/caregiver';
const DIRECTOR = 'pages/director';
const DRAFTING = 'pages/drafting';
const PAPERS = 'pages/papers';
const WHY = 'pages/why';
const CASEWORK = 'pages/casework';
const REPORT = 'pages/report';
const ASSESS = 'pages/assess';
const STAFFING = 'pages/staffing';
const SUPERVISOR = 'pages/supervisor';
const NOTICES = 'pages/notices';
const SCHOOL = 'pages/school';
const CONSENT = 'pages/consent';

/** The mini-program's `app.json`: what everybody needs first, and one sub-package per audience. */
const config: AppConfig = {
  pages: [
    'pages/start/index/index',
    'pages/bind/index',
    'pages/role/index',
    'pages/open/index',
    'pages/mine/index',
    'pages/feedback/index',
  ],
  subPackages: [
    {
      root: PARENT,
      pages: [
        'home/index',
        'confirm/index',
        'done/index',
        'agreement/index',
        'notices/index',
        'notice/index',
        'children/index',
        'help/index',
        'end-care/index',
        'help-plan/index',
        'away/index',
      ],
    },
    {
      root: CAREGIVER,
      pages: [
        'home/index',
        'answer/index',
        'help/index',
        'notice/index',
        'agreement/index',
        'help-plan/index',
      ],
    },
    {
      root: DIRECTOR,
      pages: [
        'today/index',
        'families/index',
        'family/index',
        'call/index',
        'visit/index',
        'read-notice/index',
        'sign/index',
        'paper/index',
        'invite/index',
        'danger/index',
      ],
    },
    // The director's form of an agreement: large, and opened by few taps a month.
    { root: DRAFTING, pages: ['draft/index'] },
    // What stands behind an agreement: for all three, and opened on few days of a year.
    { root: PAPERS, pages: ['proof/index', 'verify/index'] },
    // Why each duty applies, and who has no number yet.
    { root: WHY, pages: ['child/index', 'unvisited/index'] },
    // What a director follows up, and the month's log: too much for one package together with the day's pages.
    {
      root: CASEWORK,
      pages: [
        'follow-up/index',
        'log/index',
        'reach/index',
        'end/index',
        'finding/index',
        'receipt/index',
        'visit-files/index',
        'handed/index',
        'assigned/index',
        'residence/index',
      ],
    },
    // A sheet of agreements: opened at a computer by township and county staff.
    { root: 'pages/import', pages: ['sheet/index'] },
    // A child in danger: everybody's, and fetched early, because it has to open without a network.
    {
      root: REPORT,
      pages: ['dial/index', 'record/index', 'mine/index', 'list/index', 'detail/index'],
    },
    // Colours, key facts and help plans: for directors and supervisors.
    {
      root: ASSESS,
      pages: [
        'child/index',
        'form/index',
        'facts/index',
        'plan/index',
        'pending/index',
        'single-parents/index',
      ],
    },
    // Who holds which place, and families that move: for supervisors and the county; a director opens it few times a year.
    {
      root: STAFFING,
      pages: ['staff/index', 'bind/index', 'transfer/index', 'transfers/index', 'teachers/index'],
    },
    // The week by place, what was passed on, and what is sent to many: for townships and the county.
    {
      root: SUPERVISOR,
      pages: ['week/index', 'tasks/index', 'assigned/index', 'assign/index', 'region-duties/index'],
    },
    // The library of notices, the calendar they go by, and what waits for a yes: for staff.
    {
      root: NOTICES,
      pages: [
        'library/index',
        'topic/index',
        'calendar/index',
        'waiting/index',
        'sent/index',
        'board/index',
        'people/index',
        'compose/index',
        'parked/index',
        'marks/index',
        'unreached/index',
      ],
    },
    // A teacher's pages, and the one that asks a family where its child is.
    {
      root: SCHOOL,
      pages: [
        'home/index',
        'pupils/index',
        'absence/index',
        'words/index',
        'receipts/index',
        'kind-word/index',
      ],
    },
    // Recordings within a family, and somebody to talk to.
    { root: 'pages/voice-letters', pages: ['index/index'] },
    { root: 'pages/talk', pages: ['index/index', 'requests/index', 'contacts/index'] },
    // What the settings lead to: opened on few days of a year, and not worth a place in everybody's first download.
    { root: CONSENT, pages: ['index'] },
    // A family and its child's teachers, or the director: lists and lines.
    { root: 'pages/thread', pages: ['family/index', 'talk/index', 'post/index', 'waiting/index'] },
  ],
  // Each audience is fetched while its person is still on the first page, and not the other way round.
  preloadRule: {
    'pages/start/index/index': { network: 'all', packages: [PARENT, CAREGIVER, REPORT] },
    'pages/bind/index': { network: 'all', packages: [PARENT, CAREGIVER, REPORT] },
    'pages/role/index': { network: 'all', packages: [PARENT, CAREGIVER, DIRECTOR, REPORT] },
    'pages/parent/home/index': { network: 'all', packages: [PAPERS, 'pages/thread', 'pages/voice-letters'] },
    'pages/director/today/index': { network: 'all', packages: [CASEWORK] },
    'pages/supervisor/week/index': { network: 'all', packages: [NOTICES, STAFFING] },
    'pages/school/home/index': { network: 'all', packages: ['pages/thread'] },
    'pages/mine/index': { network: 'all', packages: [CONSENT] },
    'pages/open/index': { network: 'all', packages: [PARENT, CAREGIVER, DIRECTOR, REPORT] },
  },
  window: {
    navigationBarBackgroundColor: '#f5f6f1',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '家里的灯',
    backgroundColor: '#f5f6f1',
    backgroundTextStyle: 'dark',
  },
  // Only the components a page needs are evaluated when it opens.
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
};

export default config;
