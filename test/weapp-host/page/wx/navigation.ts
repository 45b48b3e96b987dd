import type { Host } from '../host';
import { answeringAll, text } from './answer';

/** Pages and what stands around them. */
export function navigationFunctions(host: Host): Readonly<Record<string, unknown>> {
  return answeringAll({
    navigateTo: (options) => {
      host.router.navigateTo(text(options, 'url'));
    },
    redirectTo: (options) => {
      host.router.redirectTo(text(options, 'url'));
    },
    reLaunch: (options) => {
      host.router.reLaunch(text(options, 'url'));
    },
    switchTab: () => {
      throw new Error('can not switch to no-tabBar page');
    },
    navigateBack: ({ delta }) => {
      host.router.navigateBack(typeof delta === 'number' ? delta : 1);
    },
    setNavigationBarTitle: (options) => {
      host.router.top().title = text(options, 'title');
    },
    setNavigationBarColor: () => undefined,
    stopPullDownRefresh: () => undefined,
    hideKeyboard: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
    pageScrollTo: ({ scrollTop, selector }) => {
      if (typeof selector === 'string') document.querySelector(selector)?.scrollIntoView();
      else scrollTo(0, typeof scrollTop === 'number' ? scrollTop : 0);
    },
  });
}
