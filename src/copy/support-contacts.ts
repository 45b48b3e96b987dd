import type { SupportKind } from '../../contracts/vocabulary/talk';

/** The county's list of whom families can talk to. */
export const supportContactsCopy = {
  title: '能找谁聊聊',
  lead: '家里人点「想找人聊聊」，看到的就是这份名单。全国的热线不用写，每家都看得到。',
  kinds: { township: '镇上', hospital: '医院', other: '别的' } satisfies Record<SupportKind, string>,
  row: (phone: string, hours: string | null) => (hours === null ? phone : `${phone}，${hours}`),
  source: (source: string) => `来源：${source}`,
  none: { title: '还没有登记', text: '登记镇上的电话和附近的医院，家里人就知道能找谁。' },
  add: '添一个',
  form: {
    add: '添一个能找的人',
    change: '改这一条',
    place: '哪里的家庭看得到',
    kind: '是哪里',
    name: '名称',
    nameBlank: '比如：柳溪镇卫生院心理门诊',
    phone: '电话',
    phoneWrong: '电话只写数字和短横线，请再看一看',
    hours: '什么时候能打（可以不写）',
    source: '号码从哪里来',
    sourceBlank: '比如：县卫健局名单',
    save: '存好',
    remove: '从名单上拿掉',
  },
  saved: '存好了，家里人马上看得到。',
  removed: '拿掉了。',
} as const;

/** The way to it from the library. */
export const supportContactsDoor = {
  title: '能找谁聊聊',
  text: '镇上和医院的电话，家里人想聊的时候看得到',
} as const;
