import type {
  FollowUpDoer,
  FollowUpOrigin,
  FollowUpResult,
  FollowUpStep,
  FollowUpTopic,
} from '../../contracts/vocabulary/follow-up';

/** Following up what was found: what, steps, by when, who, result. */
export const followUpCopy = {
  title: '跟进',
  section: (count: number) => `在跟进的 ${count} 件`,
  begin: '新建一条跟进',
  fromCall: '有事要跟进',
  fromWord: '列入跟进',
  topics: {
    living: '生活',
    study: '学习',
    health: '身体',
    mind: '心情和行为',
    'home-safety': '家里安全',
    'water-safety': '附近水边',
    caregiver: '照护人',
    school: '学校',
    other: '别的事',
  },
  steps: {
    'parents-told': '告诉父母',
    'caregiver-talked': '和照护人商量',
    'school-asked': '问学校老师',
    clinic: '带去卫生院看',
    'mind-referral': '联系心理老师',
    'aid-applied': '帮着申请救助',
    'hazard-removed': '隐患处理好',
    'township-told': '告诉乡镇（街道）',
    'looked-again': '再去看一次',
  },
  who: {
    director: '我',
    guardian: '父母',
    caregiver: '照护人',
    school: '学校',
    village: '村里',
    township: '乡镇（街道）',
  },
  results: { solved: '解决了', better: '好转了', referred: '转给别处办', 'not-needed': '不用跟进了' },
  origins: { visit: '走访时发现', call: '电话里知道', 'family-word': '家里提的', other: '别处知道' },
  about: (topic: string, what: string | null) => (what === null ? topic : `${topic}：${what}`),
  dueBy: (day: string) => `${day} 前`,
  whoDoes: (who: string) => `${who}办`,
  progress: (taken: number, all: number) => `${taken}/${all} 步`,
  form: {
    topic: '跟进什么',
    children: '关于谁',
    what: '什么事，可不填',
    steps: '打算怎么办，可多选',
    who: '谁来办',
    due: '哪天以前',
    near: { week: '一周内', fortnight: '两周内', month: '一个月内' },
    save: '列入跟进',
    needs: { topic: '跟进什么', children: '关于谁', due: '哪天以前' },
  },
  go: {
    opened: (origin: string, day: string) => `${origin}，${day}起`,
    takenOn: (step: string, day: string) => `${step}，${day}`,
    step: '办了哪一步',
    note: '补一句，可不填',
    save: '记下这一步',
    result: '结果怎么样',
    close: '办结',
    needs: { kind: '记什么', step: '办了哪一步', result: '结果怎么样' },
    what: '记什么',
    kinds: { step: '办了一步', close: '办结了' },
    early: '还有步骤没办，只能选“不用跟进了”',
  },
  gone: { title: '没有这一条跟进', text: '可能已经办结。家庭页上有发生过的全部。' },
} as const satisfies {
  readonly topics: Record<FollowUpTopic, string>;
  readonly steps: Record<FollowUpStep, string>;
  readonly who: Record<FollowUpDoer, string>;
  readonly results: Record<FollowUpResult, string>;
  readonly origins: Record<FollowUpOrigin, string>;
  readonly [part: string]: unknown;
};
