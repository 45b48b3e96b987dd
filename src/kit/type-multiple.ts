/** What WeChat says about the text size; Taro's types do not know these fields yet. */
export type TextSizeSetting = {
  /** Multiple of the standard size, from base library 3.0 on. */
  readonly fontSizeScaleFactor?: number;
  /** Size in px chosen in WeChat: 17 is standard on iOS, 16 on Android. */
  readonly fontSizeSetting?: number;
};

/** The layouts hold from the standard size to WeChat's care mode; text below 13 px is not offered at all. */
export const STANDARD = 1;
const LARGEST = 1.44;

function clamp(type: number): number {
  return Number.isFinite(type) ? Math.min(LARGEST, Math.max(STANDARD, type)) : STANDARD;
}

/** The multiple that `--type` takes, 1 to 1.44, from the platform's setting; `standard` is the platform's usual size in px. */
export function typeOfSetting(setting: TextSizeSetting, standard: number): number {
  if (setting.fontSizeScaleFactor !== undefined) return clamp(setting.fontSizeScaleFactor);
  if (setting.fontSizeSetting !== undefined) return clamp(setting.fontSizeSetting / standard);
  return STANDARD;
}

/** The multiple asked for by `?type=1.44`, which is how a browser shows the H5 build as a large-type phone would. */
export function typeOfAddress(href: string): number {
  const asked = /[?&]type=([\d.]+)/.exec(href)?.[1];
  return asked === undefined ? STANDARD : clamp(Number(asked));
}
