/** Said once when WeChat has fetched a newer version. */
export const updateCopy = {
  title: '有新版本',
  text: '重新打开就是新的。记过的都在，不会少。',
  /** At most four characters: WeChat's own button. */
  go: '重新打开',
} as const;
