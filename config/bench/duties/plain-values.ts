import { dayFrom } from '../../../domain/calendar/calendar-day';

export type Every = { readonly months: number } | { readonly days: number } | null;

/** One plan's numbers, copied by hand from the plans. */
export type PlainPack = {
  readonly from: number;
  readonly contact: Every;
  readonly contactKey: Every;
  readonly visit: Every;
  readonly visitKey: Every;
};

const monthly = { months: 1 };

const PLAIN_PACKS: Readonly<Record<string, PlainPack>> = {
  putuo: {
    from: dayFrom('2024-03-27'),
    contact: monthly,
    contactKey: null,
    visit: { months: 3 },
    visitKey: null,
  },
  qidong: { from: dayFrom('2024-01-01'), contact: null, contactKey: null, visit: monthly, visitKey: null },
  heze: { from: dayFrom('2024-05-22'), contact: null, contactKey: null, visit: null, visitKey: null },
  shanghai: {
    from: dayFrom('2024-01-01'),
    contact: monthly,
    contactKey: { days: 14 },
    visit: { months: 2 },
    visitKey: monthly,
  },
  chongqing: {
    from: dayFrom('2024-01-01'),
    contact: monthly,
    contactKey: null,
    visit: { months: 3 },
    visitKey: null,
  },
};

export const plainPack = (name: string): PlainPack => {
  const pack = PLAIN_PACKS[name];
  if (pack === undefined) throw new Error(`The plain loop knows no plan ${name}.`);
  return pack;
};

/** The product's defaults, in days. */
export const PLAIN_DAYS = {
  grace: 1,
  contactLead: 7,
  visitLead: 14,
  unsigned: 7,
  renewal: 30,
  receipt: 7,
  settle: 7,
};
