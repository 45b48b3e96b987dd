/** WeChat's question before a function of the phone is used for the first time, read by families and directors. */
export const privacyCopy = {
  title: '用之前问您一声',
  /** What is used, and for what. */
  uses: {
    photos: '要用相机或相册，只用您拍的、选的那几张。',
    clipboard: '要用复制和粘贴，只用来传邀请码。',
    microphone: '要用话筒，您点了才录。',
    file: '要看您选的那一个文件。',
    other: '要用手机上的一项功能。',
  },
  free: '微信要求先问过您。不同意也可以，别的照样能用。',
  read: '看《用户隐私保护指引》全文',
  yes: '同意',
  no: '不同意',
} as const;

const kinds = [
  [/chooseMedia|chooseImage/i, 'photos'],
  [/clipboard/i, 'clipboard'],
  [/record/i, 'microphone'],
  [/MessageFile/i, 'file'],
] as const;

/** What is asked for, by the name of WeChat's function that needs it. */
export function privacyWords(needs: string): string {
  const kind = kinds.find(([pattern]) => pattern.test(needs))?.[1] ?? 'other';
  return privacyCopy.uses[kind];
}
