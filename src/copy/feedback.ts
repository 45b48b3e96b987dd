/** 投诉建议, read by families and directors. */
export const feedbackCopy = {
  title: '投诉建议',
  intro: '写给县里，不经过儿童主任。怎么想就怎么写。',
  kind: '这是',
  kinds: { complaint: '投诉', suggestion: '建议' },
  words: '想说的话',
  placeholder: '什么事、什么时候、希望怎么办',
  hint: (left: number) => `还能写 ${left} 个字`,
  missingKind: '请先选一下是投诉还是建议。',
  missingWords: '还没写想说的话。',
  /** One tap each, for whoever would not type. */
  ready: {
    label: '想说哪一句',
    missing: '请先点一句，或者打下面的电话。',
    complaint: ['说好的事没有办', '有事找不到人', '对我说话不客气'],
    suggestion: ['手机不会用，请人来教', '想请人常来家里看看'],
  },
  send: '送到县里',
  call: { title: '不想打字，就打电话', name: '12345', text: '政务服务热线' },
  done: {
    title: '送到县里了',
    text: '县里会看，也会回您电话。问起来的时候报这个号：',
    action: '好的',
  },
} as const;
