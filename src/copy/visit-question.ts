import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';

/** The one question after a visit, at most once a month. */
export const visitQuestionCopy = {
  ask: (day: string) => `儿童主任 ${day} 来家里看过，对您有帮助吗`,
  answers: { yes: '有帮助', 'a-little': '有一点', no: '没帮助', 'not-saying': '不想说' },
  thanks: '谢谢，记下了。谁答的、怎么答的，主任看不到。',
  private: '只汇总成数字，主任看不到是谁答的。',
} as const satisfies { readonly answers: Record<HelpfulAnswer, string>; readonly [part: string]: unknown };
