import type {
  AbsenceAnswer,
  AbsenceFinding,
  AbsenceRole,
  AbsenceState,
} from '../../contracts/vocabulary/absence';

/** A child who is not at school: read by the family, the teacher and the director. */
export const absenceCopy = {
  title: '孩子今天没到校',
  /** On the family's first page. */
  card: (name: string) => `${name}今天没到校，请点开告诉老师`,
  cardElder: { title: '孩子今天没到校', text: '点一下，告诉老师孩子在哪里' },
  lead: (name: string, school: string) => `${name}没有到${school}`,
  since: (moment: string) => `老师 ${moment} 点的`,
  state: {
    asked: '等家里回话',
    answered: '家里回话了',
    raised: '儿童主任在找',
    over: '有着落了',
  } satisfies Record<AbsenceState, string>,
  ask: '孩子现在在哪里？点一下就告诉了老师。',
  answers: {
    ill: '在家，生病了',
    leave: '有事请假了',
    'on-way': '已经在路上',
    unknown: '我也不知道在哪里',
  } satisfies Record<AbsenceAnswer, string>,
  words: '想多说一句（可以不写）',
  wordsBlank: '发烧，下午去看医生',
  saved: '老师看到了。谢谢您。',
  savedUnknown: '已经告诉村里的儿童主任，马上去找。您也请给孩子的同学、亲戚打个电话问一问。',
  again: '情况变了，再说一次',
  overNote: '这件事有着落了，不用再答。',
  told: '说过的话',
  roles: { guardian: '家长', caregiver: '照护人', teacher: '老师', director: '儿童主任' } satisfies Record<
    AbsenceRole,
    string
  >,
  steps: {
    reported: '没到校',
    raised: '转给儿童主任去找',
    arrived: '到校了',
  },
  found: {
    'at-home': '在家里',
    'with-family': '在亲戚家',
    'at-school': '已经到校',
    'police-told': '没找到，已经报警',
  } satisfies Record<AbsenceFinding, string>,
  call: '打电话问',
  teacher: {
    arrived: '孩子到校了',
    arrivedNote: '点了以后不再催家里，问过的人都会知道。',
    byPhone: '电话里说',
    save: '记下来',
  },
  director: {
    ask: '找到了吗',
    words: '怎么找到的（可以不写）',
    save: '记下来，办好了',
    danger: '找不到，先打 110',
    notYours: '家里已经回话，不用再找了。',
  },
} as const;
