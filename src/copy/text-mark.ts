import type { MarkKind, MarkLabel } from '../../contracts/vocabulary/text-mark';
import type { ActorRole } from '../../contracts/vocabulary/role';

/** What a text check pointed out, for the colleague above its writer. */
export const markCopy = {
  title: '要看一看的文字',
  lead: '检查指出了这些话，请您看一眼。什么都没有拦下：通知照样发了，话照样送到了。',
  labels: {
    abuse: '可能有伤人的话',
    porn: '可能不雅',
    illegal: '可能不合法',
    ad: '像广告',
    other: '请看一看',
  } satisfies Record<MarkLabel, string>,
  kinds: { notice: '通知', word: '给一家人的一句话', concern: '情况' } satisfies Record<MarkKind, string>,
  roles: {
    anyone: '',
    guardian: '家长',
    caregiver: '照护人',
    director: '儿童主任',
    supervisor: '儿童督导员',
    county: '县里',
    teacher: '老师',
  } satisfies Record<ActorRole, string>,
  who: (...parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  fine: '看过，没问题',
  mend: '请本人改',
  mendTitle: '请本人改这段话',
  mendText: '会告诉他这一段请改一改，不说是谁指出来的。已经发出去的收不回来，他可以再发一条更正。',
  mendDo: '请本人改',
  done: { fine: '记下了：没问题。', mend: '记下了，会请他改。' },
  more: '还有，先看完这些再刷新。',
  none: { title: '没有要看的', text: '检查指出来的文字会在这里。没有开检查的时候，这里一直是空的。' },
  mine: '请您改的',
  mineText: (when: string) => `${when}请您改。通知请再发一条更正，给一家人的话可以收回重写。`,
} as const;
