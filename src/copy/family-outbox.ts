/** What a family has said without a network. */
export const familyOutboxCopy = {
  kinds: {
    'contact.confirm': '联系确认',
    'family.sayFine': '都好',
    'family.askForHelp': '想请人帮忙',
    'notice.acknowledge': '看过提醒',
    'visit.sayHelpful': '走访的回答',
  },
  other: '一条记录',
  waiting: (kinds: string, count: number) => `待发送 ${count} 条：${kinds}。存在手机里了，有网就发。`,
  kept: '存在手机里了，有网就发，不用再点。',
  unsafe: '手机存不下了。请先别关掉小程序，有网马上发。',
  returned: (kind: string, reason: string) => `「${kind}」没记上：${reason}点这里收起。`,
  help: {
    title: '存在手机里了',
    text: (director: string) => `有网就发给${director}，不用再写。现在还没送到，着急请直接打电话。`,
  },
} as const;
