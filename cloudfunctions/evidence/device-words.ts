const kinds: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙手机'],
  [/Android/i, '安卓手机'],
  [/iPhone|iPad|\biOS\b/i, '苹果手机'],
  [/Windows|Macintosh|macOS|X11|Linux/i, '电脑'],
];
const WECHAT = /MicroMessenger/i;

/**
 * The kind of device in words, for a paper that every party holds: 微信，安卓手机. Make, model and whatever else a phone says of
 * itself stay in the records; what is of no known kind is left out rather than printed as it is.
 */
export const deviceWords = (described: string | null): string => {
  if (described === null) return '';
  const kind = kinds.find(([pattern]) => pattern.test(described))?.[1] ?? '';
  return [WECHAT.test(described) ? '微信' : '', kind].filter((word) => word !== '').join('，');
};
