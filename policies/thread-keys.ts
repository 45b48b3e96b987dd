import * as z from 'zod/mini';
import { define } from './key-definition';

/** How families, teachers and directors write to each other. Law and plans leave it to the product. */
export const THREAD_KEYS = {
  'thread.answerDays': define({
    label: '家里留言的回复期限',
    description: '家里人给老师、儿童主任留言，几天没有回，就提醒该回的人。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(0), z.maximum(30)),
  }),
  'thread.correctMinutes': define({
    label: '留言更正时限',
    description: '写错的留言，几分钟以内可以改；过了只能收回再写。',
    unit: '分钟',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(0), z.maximum(60)),
  }),
} as const;
