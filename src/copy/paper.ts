import type { PaperCheck } from '../../contracts/vocabulary/agreement';

/** Filing a paper that was signed with ink; the director's page. */
export const paperCopy = {
  title: '登记纸质协议',
  what: '先拍照，再和小程序里的协议逐项对，都对上了才登记。',
  version: (version: number) => `要对的是第 ${version} 版。纸上写的不是这一版，就不能登记。`,
  photos: '每一页都拍，签名要看得清',
  checks: '逐项对过，一样的点一下',
  check: {
    parties: (names: string) => `签字的人：${names}`,
    children: (names: string) => `孩子：${names}`,
    term: (from: string, to: string) => `期限：${from} 到 ${to}`,
    signatures: '每个人都亲手签了名',
    date: '纸上写了签字的日子',
  } satisfies Record<PaperCheck, unknown>,
  on: '纸上写的签字日子',
  needs: {
    photos: '拍照片',
    checks: (count: number) => `对完 ${count} 项`,
  },
  note: '要有网才能交上去',
  uploading: (at: number, all: number) => `正在传第 ${at} 张，共 ${all} 张`,
  save: '都对上了，登记',
  differs: '有一项对不上？不要登记。请照小程序里的打印出来重新签，或者改好协议再发。',
  done: {
    title: '登记好了',
    inForce: (day: string) => `协议从 ${day} 起生效。`,
    beside: '手机上签的还算原来那天的，纸质的也归档了。',
    keep: '纸质的请收好，父母、照护人和学校各留一份。',
    family: '看这一家',
  },
  closed: {
    filed: { title: '已经登记过了', text: '这一版的纸质协议已经归档，不用再登记。' },
    notSent: {
      title: '现在不能登记',
      text: '协议还在改，或者已经结束。发出来等签字、或者已经生效的，才能登记纸质的。',
    },
  },
} as const;

/** Who would rather sign on paper gives the phone back. */
export const handBackCopy = '好了，手机还给儿童主任';
