/** Words of the frame around every page, read by families. */
export const chromeCopy = {
  close: '关上',
  back: '返回',
  home: '回首页',
  noPhone: '没有登记电话',
  loading: '正在打开',
  /** After five seconds of waiting. */
  slow: '网络有点慢，还在等。',
  /** Under a field that takes no more. */
  full: (most: number) => `写满了，最多 ${most} 个字。`,
  retry: '再试一次',
  failed: {
    title: '这会儿打不开',
    text: '我们这边出了点问题，不是您的手机。您以前记下的都还在，一条不少。',
  },
  offline: {
    title: '没有网络',
    text: '您以前记下的都还在。有网的时候再点一下就行；急事请直接打电话。',
  },
  refused: { title: '这一步办不了' },
  /** Before the number to quote: never to be read out to 110. */
  quote: '以后问起这件事，报这个号：',
  /** The same after a sentence that has said so. */
  quoteShort: '编号：',
  /** A page that has to be downloaded first. Two lines of a message that goes away by itself. */
  notHere: '没有网络，这一页还打不开。有网时再点一下。',
  /** Before the article behind a refusal. */
  article: '依据：',
  stale: {
    offline: '没有网络，下面是之前有网时的样子。',
    offlineSince: (when: string) => `没有网络，下面是 ${when} 有网时的样子。`,
    failed: '这会儿没能更新，下面是刚才的样子。点这里再试一次。',
  },
  /** An invitation's code that WeChat was not allowed to copy. */
  notCopied: '没能复制。把上面的码念给对方，或者点右上角「…」转发也行。',
  notSent: '没有网络，还没送出去。有网再点一次，不会重复。',
  startAgain: '用邀请打开',
  openAgain: '重新打开',
  photos: {
    take: '拍照',
    more: '再拍一张',
    remove: (at: number) => `去掉第 ${at} 张`,
    failed: '这张用不了，请再拍一次。微信和手机问能不能用相机、相册时，请点同意；实在拍不了，请联系乡镇。',
  },
  signature: {
    clear: '重写',
    hint: '用手指写名字',
    label: '写名字的地方',
  },
  today: '今天',
  yesterday: '昨天',
  monthAndDay: (month: number, day: number) => `${month}月${day}日`,
} as const;
