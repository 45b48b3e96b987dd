import type { AgreementContent } from '../../contracts/agreement-content';

type Kinds = {
  readonly reasons: Readonly<Record<AgreementContent['reason']['kind'], string>>;
  readonly views: Readonly<Record<AgreementContent['views'][number]['view'], (child: string) => string>>;
};

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const kinds: Kinds = {
  reasons: {
    'work-away': '因为孩子父母在外地做工，不能在家照看。',
    'in-custody': '因为孩子父母现在不能回家，没法自己照看。',
    'serious-illness': '因为孩子父母病得重，没法自己照看。',
    other: '孩子父母现在没法自己照看。',
  },
  views: {
    agrees: (child) => `问过${child}了，愿意跟您。`,
    disagrees: (child) => `问过${child}了，一开始不愿意。`,
    'cannot-say-yet': (child) => `${child}还小，说不清楚。`,
  },
};

/**
 * The sentences for the voice, as they stand on the caregiver's screens (`src/copy/caregiver.ts`; a test compares them).
 * Most are the same for every family, so they are recorded once for all of them.
 */
export const spokenWords = {
  ...kinds,
  entrust: '孩子的监护人请您照护孩子。名字写在屏幕上。',
  term: (from: string, to: string) => `从${from}起，到${to}止。`,
  guardian: '孩子的监护人还是父母，不会换人。',
  duties: [
    '您要做到：',
    '管好吃住，按时送上学，看好安全。',
    '孩子生病、受伤、走失、被欺负，马上送医或报警，再告诉父母和主任。',
    '不打骂孩子，不让孩子干重活，不让孩子不上学。',
    '照看不了了，早一点说。',
  ],
  living: {
    together: '孩子和您一起住。',
    apart: '孩子不和您住在一起。',
    alone: '有时候孩子身边会没有大人。',
    never: '孩子身边一直有大人看着。',
  },
  /** The first, the second child; `at` from 0, null for the only one. */
  child: (at: number | null) => (at === null ? '孩子' : `第${NUMBERS[at] ?? String(at + 1)}个孩子`),
  callsChild: (how: string) => `父母每周要和孩子联系：${how}。`,
  callsCaregiver: (how: string) => `父母每周也要和您联系：${how}。`,
  aboutYou: '村里了解过您，写的话在屏幕上。看不清，可以请主任念给您听。',
  fit: '您能照护孩子，法律上没有不能照护的情形。',
  emergencies: '有急事，打屏幕上的电话。有危险打 110，急病打 120。',
  change: '想改、想停，随时可以说。先有人接着照护，再停。',
  signatures: '谁签了，谁还没签，写在屏幕上。',
  how: '您看怎么签。在手机上用手指写您的名字。不想这样签，可以当面签，也可以签纸质的。',
  pad: '请写您的名字。您写了名字，就是愿意照协议上说的照护孩子，也愿意这样签。',
  /** One page for the parents, point by point (`src/copy/agreement.ts`). */
  summary: {
    who: (from: string, to: string) => `照护谁，多久：孩子，${from} 到 ${to}。`,
    same: (called: string) => `有一件事不会变：孩子的监护人还是您，不会换成${called}。`,
    yours: (called: string) => `您要做到：每周至少和孩子、和${called}各联系一次。`,
    theirs: (called: string) => `${called}要做到：吃住上学管好，看好孩子的安全。`,
    together: (called: string) => `怎么住：和${called}住在一起。`,
    apart: '怎么住：不住在一起，按第六条办。',
    heard: '孩子怎么说：',
    views: {
      agrees: (child: string) => `${child}愿意这样安排。`,
      disagrees: (child: string) => `${child}不愿意这样安排。`,
      'cannot-say-yet': (child: string) => `${child}还说不清。`,
    } satisfies Kinds['views'],
    urgent: (called: string) => `生病、出急事：${called}先送医院，马上告诉您。`,
    change: '想改、想停：随时可以。先有人接着照护，再停。',
    caregiver: '照护人',
    /** The child's own words and whatever was explained. */
    written: '原话写在屏幕上。',
  },
  /** Instead of what somebody wrote about a person. */
  written: '别的话写在屏幕上，可以请主任念给您听。',
} as const;
