/** 听一听: what the button beside a text says. */
export const voiceCopy = {
  listen: (length: string) => `听一听（${length}）`,
  stop: '停',
  seconds: (seconds: number) => `${String(seconds)} 秒`,
  minutes: (minutes: number, seconds: number) =>
    seconds === 0 ? `${String(minutes)} 分钟` : `${String(minutes)} 分 ${String(seconds)} 秒`,
  failed: '这会儿放不出来，请再点一次。',
} as const;
