/** A form that was begun before and is still on the phone. */
export const begunCopy = { text: '接着上次写的', anew: '重新写' } as const;
