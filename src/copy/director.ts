/** The director's list of the day. */
export const todayCopy = {
  title: '今天',
  filters: {
    label: '看哪些',
    due: (count: number | undefined) => (count === undefined ? '要办' : `要办 ${count} 户`),
    lanes: '按小组',
    all: '全部',
  },
  noLane: '没有写小组',
  more: '接着看后面的',
  empty: {
    title: '今天没有要办的',
    text: '该联系、该走访、该签的都办好了。到日子的会自己出现在这里。',
    all: '看全部家庭',
  },
} as const;

/** 「孩子有危险，马上求助」, on every page of the director's. */
export const sosCopy = '孩子有危险，马上求助';

/** All families. */
export const familiesCopy = {
  title: '家庭',
  search: '找一户',
  placeholder: '户名、孩子或大人的名字',
  caregiver: (name: string) => `${name}照护`,
  child: (name: string, age: number) => `${name} ${age} 岁`,
  open: (count: number) => `要办 ${count}`,
  unsigned: '协议没签好',
  more: '接着看后面的',
  empty: { title: '还没有家庭', text: '名单由县里录入。录好以后，这里会按户列出来。' },
  notFound: (find: string) => ({
    title: `没有找到「${find}」`,
    text: '换一个字试试，或者只写姓。',
  }),
} as const;

/** One family's page. */
export const familyCopy = {
  fallbackTitle: '家庭',
  transfer: '这家搬走了，转到别的村',
  place: (village: string, lane: string | null) => (lane === null ? village : `${village}${lane}`),
  child: { female: '女', male: '男', age: (age: number) => `${age} 岁`, key: '重点关心' },
  caredBy: (relation: string, name: string, age: number | null) =>
    `${relation}${name}照护${age === null ? '' : `，${age} 岁`}`,
  alsoCaresFor: (relation: string, count: number, names: readonly string[]) =>
    `${relation}还照看着别家 ${count} 个孩子${names.length === 0 ? '' : `：${names.join('、')}`}${names.length > 0 && names.length < count ? '等' : ''}`,
  away: (names: string) => `${names}在外地`,
  noCaregiver: '还没有登记照护人',
  dialled: (name: string) => `刚打给${name}，记一下`,
  duties: {
    open: (count: number) => `要办的 ${count} 项`,
    none: '现在没有要办的。',
    later: '以后要办的',
    why: (name: string | null) => (name === null ? '为什么要办这些' : `为什么要办：${name}`),
  },
  words: {
    help: '家里想请人帮忙',
    'end-of-care': '想停止或更换照护',
    said: (by: string, day: string) => `${by}，${day}说的`,
    answer: '回话',
  },
  notices: {
    title: '还没看的提醒',
    who: (names: readonly string[]) => `${names.join('、')}还没看`,
    read: '念给家里听',
  },
  agreement: {
    title: '委托照护协议',
    none: '还没有协议。父母在外地的，要书面请一位大人照护。',
    states: {
      draft: '还在拟，没发出来签',
      sent: '等签字',
      'guardians-signed': '父母签好了，等照护人签',
      declined: '有人不同意，要改',
      'in-force': '已生效',
      ended: '已停止或到期',
      superseded: '已换成新的一份',
    },
    until: (day: string) => `到 ${day} 为止`,
    waitingFor: (names: readonly string[]) => `等${names.join('、')}签`,
    marks: { acknowledged: '村（居）委会已知悉', witnessed: '村（居）委会现场见证' },
    sign: '当面签',
    begin: '拟一份',
    goOn: '接着拟',
    again: '再拟一份',
    change: '改内容',
    redo: '看原因，改一改再发',
    renew: '续签',
    runs: (day: string) => `现在这份管到 ${day}，新的在下面接着办`,
    receipt: '书面告知登记',
    end: '停止这份协议',
    finding: '照护不到位',
    findingOpen: '照护不到位，接着办',
    paper: '纸质的签好了',
    claimed: (day: string) => `待核对：导入的表里写着纸质的 ${day} 签好了。发出来以后，请照纸逐项核对归档。`,
    filed: (day: string) => `纸质的 ${day} 归档`,
    proof: '文件和凭证',
  },
  unbound: {
    title: '还没用上微信的',
    text: (relation: string) => `${relation}还没绑定微信`,
    invite: '发邀请',
  },
  assess: { title: '评估和帮扶', text: '重点情形、颜色、帮扶计划' },
  call: '记一次联系',
  visit: '去走访',
  visitClears: (count: number) => `去走访，办 ${count} 项`,
} as const;

/** Taking back one's own slip. */
export const withdrawCopy = {
  title: '撤回这条记录',
  text: '撤回后它还看得到，标着「已撤回」。靠它办好的事会重新要办。',
  several: (count: number) => `这条记了 ${count} 个孩子，一次撤回一个。`,
  reason: '为什么撤回',
  reasons: ['点错了', '日子记错了', '记错了孩子', '其实没联系上'],
  confirm: '撤回这条',
} as const;

/** Answering what a family asked. */
export const answerCopy = {
  title: '回家里的话',
  preview: (day: string, note: string) => `家里会看到：${day}，${note}`,
  day: '哪天办',
  other: '别的日子',
  sentence: '回一句',
  own: '自己写一句',
  presets: {
    help: [
      '我上门看看，当面商量',
      '我先打电话问清楚',
      '我去学校问问，再回您',
      '我帮着联系卫生院',
      '我帮着问补助，有信就说',
    ],
    'end-of-care': [
      '我先和孩子、照护人聊聊，再和您定',
      '我上门商量接下来谁照看',
      '接手的人定下来前，请先照看着',
    ],
  },
  topics: {
    look: '每周联系时说，想请您看看',
    health: '身体',
    study: '学习',
    mood: '心情',
    money: '钱的事',
    phone: '玩手机',
    tired: '照看太累',
    other: '别的事',
    'parent-returns': '父母要回来',
    'change-caregiver': '想换人照护',
    'child-wishes': '孩子想换',
  },
  send: '发给家里',
} as const;

/** Signing in person, on the director's phone. */
export const signCopy = {
  title: '当面签协议',
  steps: ['选人', '听一遍', '签名'],
  choose: {
    label: '谁来签',
    guardian: '监护人',
    caregiver: '照护人',
    order: '父母都签好，照护人最后签。',
    next: '开始',
    none: { title: '都签好了', text: '这份协议不缺谁的签名。' },
    notSent: { title: '还不能签', text: '协议还在拟，没发出来。拟好以后再来。' },
  },
  read: {
    intro: '请把这几句念给本人听',
    changed: '协议内容刚改过，这是新的一份，请从头念一遍。',
    who: (guardians: string, caregiver: string, children: string) =>
      `${guardians}请${caregiver}照护${children}。`,
    term: (from: string, to: string) => `从 ${from} 到 ${to}。`,
    guardian: (guardians: string) => `孩子的监护人还是${guardians}，不会换人。`,
    contact: (child: string, caregiver: string) =>
      `父母每周和孩子联系：${child}；和照护人联系：${caregiver}。`,
    care: '照护人管好孩子的吃、住、上学和安全。',
    emergency: (who: string) => `有急事，打给${who}。`,
    stop: '想改、想停，随时可以说。先有人接着照护，再停。',
    next: (name: string) => `听明白了，把手机交给${name}`,
  },
  sign: {
    greet: (name: string) => `${name}，请您签名`,
    consent: '您愿意用手机手写签名吗',
    yes: '愿意，就在这里签',
    no: '不愿意，签纸质的',
    paper: '好的，不在手机上签。请儿童主任带纸质的来签，也算数。',
    submit: '签好了，交上去',
    needs: { drawing: '写名字', consent: '选愿不愿意' },
    note: '要有网才能交上去',
    hearAgain: '再听一遍',
  },
  done: {
    title: '签好了',
    handBack: '请把手机还给儿童主任。',
    'in-force': (day: string) => `都签好了，${day}起生效。`,
    waiting: '还等别的人签，都签好才生效。',
    next: '接着请下一位签',
    markWhat: '村（居）委会这边怎么记，照实选。不选也不影响生效。',
    witness: '我一直在场，记为现场见证',
    acknowledge: '我没在场，记为已知悉',
    marked: '记好了。',
    family: '看这一家',
  },
} as const;

/** Inviting somebody of a family. */
export const inviteCopy = {
  title: '发邀请',
  who: '邀请谁',
  person: (name: string, bound: boolean) => (bound ? `${name}（已绑定）` : name),
  boundHint: '这个人已经绑定过。换了微信，才需要再发一次，旧的邀请就不能用了。',
  phoneHint: (relation: string) => `${relation}登记的手机会收到验证码，请先核对号码。`,
  noPhone: '没有登记手机号，收不到验证码。请先让县里登记，或当面帮着办。',
  create: '生成邀请',
  ready: '念给本人听，或发给本人',
  until: (day: string) => `${day}前有效，只能用一次`,
  copy: '复制邀请码',
  copied: '复制好了',
  share: '也可以点右上角，把这一页转发给本人的微信。',
  shareTitle: '请打开「家里的灯」，绑定后就能用',
  again: '换一个人',
} as const;

/** Danger: dial first. */
export const dangerCopy = {
  title: '孩子有危险，马上求助',
  police: '被打、被欺负、走失、没人照看',
  ambulance: '受伤、中毒、叫不醒、伤害自己',
  offline: '没有网络也能打 110、120。',
  noLeave: '不用等谁批准。',
  unsure: '拿不准也打。谁打的，会替您保密。',
  record: {
    title: '先打电话，再记下来',
    text: '乡镇和县里马上收到。没有网络也能记，有网就先发。',
    go: '打过了，记下来',
  },
  alone: '孩子没人照看、一个人住',
  mine: '我报告过的，办到哪了',
  more: { civil: '未成年人保护、民政，找政府', youth: '青少年，有人听他说', mind: '心里难受，想找人说' },
  care: ['不追问孩子细节', '不换洗孩子的衣物', '不给孩子身上拍照'],
} as const;
