import Taro from '@tarojs/taro';
import { chromeCopy } from '../copy/chrome';
import { createOnceAtATime } from './once-at-a-time';
import { addressOf, type RouteName, type RouteValues } from './routes';

/** WeChat keeps ten pages; beyond that `navigateTo` does nothing. */
const DEEPEST = 9;

/** A page whose package was never downloaded needs a network to open: a tap that does nothing would say so to nobody. */
async function sayWhyNot(): Promise<void> {
  const { networkType } = await Taro.getNetworkType();
  if (networkType === 'none')
    await Taro.showToast({ title: chromeCopy.notHere, icon: 'none', duration: 3_000 });
}

const notOpened = (): Promise<void> => sayWhyNot().catch(() => undefined);

/** A tap that falls twice goes one step. */
const step = createOnceAtATime({
  onTop: () => Taro.getCurrentPages().at(-1),
  now: () => Date.now(),
});

/** As `step`, and a step that could not be taken is told why. */
function toPage(url: string, open: () => Promise<unknown>): void {
  step(url, async () => {
    try {
      await open();
    } catch (error) {
      await notOpened();
      throw error;
    }
  });
}

/** Opens a page over this one. */
export function goTo(name: RouteName, values?: RouteValues): void {
  const url = addressOf(name, values);
  toPage(url, () =>
    Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }),
  );
}

/** Opens a page in place of this one: after a step that is done, and between tabs. */
export function replaceWith(name: RouteName, values?: RouteValues): void {
  const url = addressOf(name, values);
  toPage(url, () => Taro.redirectTo({ url }));
}

/** Opens a page as the only one. */
export function restartAt(name: RouteName, values?: RouteValues): void {
  const url = addressOf(name, values);
  step(url, () => Taro.reLaunch({ url }));
}

/** Back to where this page was opened from; a page opened by a link goes to `otherwise`. */
export function goBack(otherwise: RouteName): void {
  if (Taro.getCurrentPages().length > 1) step('back', () => Taro.navigateBack());
  else restartAt(otherwise);
}
