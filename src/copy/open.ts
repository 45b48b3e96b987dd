/** The page behind every message; seen for a moment only. */
export const openCopy = { title: '家里的灯' } as const;
