/** Texts of the first page, read by families. */
export const startCopy = {
  title: '家里的灯',
  /** On a card that is passed on: it says what this is, and nothing of anybody. */
  shareTitle: '家里的灯：人在外地，也陪着孩子长大',
  headline: ['人在外地，', '也陪着孩子长大'],
  promises: ['每周和家里联系，点一下就确认', '看懂、签好委托照护协议', '学校和村里的提醒，直接到您手里'],
  /** To whoever a caregiver's invitation has brought here. */
  elder: {
    headline: ['带好孩子，', '有人搭把手'],
    promises: ['点一下，说一声都好', '协议一句一句念给您听', '有难处，点一下请人帮忙'],
  },
  ask: {
    title: '开始前，请您选一选',
    uses: '要用到您的姓名、手机号、联系记录和孩子的基本情况。存在县政务云，谁看过都有记录。',
    showDetails: '用什么、谁能看、怎么撤回',
    hideDetails: '收起',
    details: [
      { name: '用什么', text: '您的姓名和手机号，每周联系的记录，签过的协议；孩子的姓名、生日和住处。' },
      {
        name: '谁能看',
        text: '孩子的父母和照护人、村里的儿童主任、乡镇和县里管这件事的人，各看各该看的。',
      },
      { name: '不要什么', text: '不要求您拍照，也不要求您打开定位。' },
      { name: '怎么撤回', text: '在「我的」里点一下，或者告诉儿童主任。法律要求留存的，按规定留着。' },
    ],
    disagree: {
      means: '这里什么都不记。村里打电话、用纸质材料帮您办，',
      assurance: '照顾不会少',
      button: '不同意',
    },
    agree: {
      means: '在手机上确认、签字、收提醒。在「我的」里',
      assurance: '随时能撤回',
      button: '同意',
    },
    stop: '。',
  },
  agreed: {
    title: '下一步：用邀请打开',
    text: '儿童主任发给您的邀请，在微信聊天或短信里。点开它，或者把里面的邀请码贴到这里。',
    bind: '我有邀请码',
    missing: '还没收到邀请的话，请给村里的儿童主任打个电话。',
    reconsider: '重新选同意或不同意',
  },
  declined: {
    title: '好的，这里什么都不记',
    text: '手机上的确认、签字和提醒用不了。和孩子的联系、委托照护协议，村里照样打电话、用纸质材料帮您办。',
    reconsider: '重新选',
  },
} as const;
