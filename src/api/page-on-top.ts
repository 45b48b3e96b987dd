import Taro from '@tarojs/taro';

/** The address of the page in sight, without its values: `pages/parent/home/index`. */
export function pageOnTop(): string {
  const pages = Taro.getCurrentPages();
  return pages[pages.length - 1]?.route ?? '';
}
