/**
 * For drawings that a screen reader leaves out. Only a browser has to be told: WeChat reads texts alone, and whatever is set on an
 * element there travels to the view with every page.
 */
export const unheard: Readonly<Record<string, string>> =
  process.env.TARO_ENV === 'h5' ? { 'aria-hidden': 'true' } : {};
