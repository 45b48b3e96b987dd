import * as z from 'zod/mini';
import { define } from './key-definition';

/** Keys of how staff are bound and households handed over: product defaults, on which law and plans are silent. */
export const STAFFING_KEYS = {
  'staff.inviteDays': define({
    label: '工作人员邀请的有效期',
    description: '请儿童主任、儿童督导员、县里工作人员绑定微信的邀请，几天内有效。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(1), z.maximum(60)),
  }),
  'transfer.answerDays': define({
    label: '转接答复期限',
    description: '一户要转到另一个村，接收的一方几天内接收或退回；接收以前，原来的村照常负责。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(0)),
  }),
};
