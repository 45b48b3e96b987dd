const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** The parts of a day as they are said: `year` is left out when it is this one. */
type Parts = { readonly year: string | null; readonly month: number; readonly day: number };

/** Days as people say them, read by families and directors. */
export const dayCopy = {
  /** 11月24日; with its year when it is not this one. */
  date: ({ year, month, day }: Parts) => `${year === null ? '' : `${year}年`}${month}月${day}日`,
  dayOnly: (day: number) => `${day}日`,
  range: (from: string, to: string) => `${from}—${to}`,
  weekday: (monday0: number) => WEEKDAYS[monday0] ?? '',
  short: (month: number, day: number) => `${month}.${String(day).padStart(2, '0')}`,
  near: (word: string, date: string) => `${word}，${date}`,
  today: '今天',
  yesterday: '昨天',
  beforeYesterday: '前天',
  tomorrow: '明天',
  afterTomorrow: '后天',
  left: (days: number) => `还剩 ${days} 天`,
  over: (days: number) => `已过 ${days} 天`,
  lastWeek: '上周',
  weekFrom: (monday: string) => `${monday}那一周`,
} as const;
