import * as z from 'zod/mini';
import { define } from './key-definition';

/** What a family records for each other, and how soon somebody who wants to talk is called. Law and plans leave it to the product. */
export const FAMILY_VOICE_KEYS = {
  'voiceLetter.keepDays': define({
    label: '家里录音保留天数',
    description: '家里人互相录的话，从录的那天起留几天；过了就删掉，只留下录过的记录。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(7), z.maximum(3650)),
  }),
  'voiceLetter.mostADay': define({
    label: '家里录音每天条数',
    description: '一个人一天最多录几段。',
    unit: '段／天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(1), z.maximum(50)),
  }),
  'talk.answerDays': define({
    label: '想找人聊聊的回应期限',
    description: '家里有人说想找人聊聊，乡镇几天以内要联系。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(0), z.maximum(30)),
  }),
} as const;
