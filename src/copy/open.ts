/** The page behind every message; seen for a moment only. */
export const openCopy = { title: '正在打开' } as const;
