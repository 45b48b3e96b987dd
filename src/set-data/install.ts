import { hooks, TaroRootElement } from '@tarojs/runtime';
import { fewestBytes, type Typed, type Writes } from './fewest-bytes';
import { leaveOutUnheard } from './spoken';
import { cover, type SeenPage, uncover, whenSeen } from './when-seen';

/** A page's instance in WeChat's logic layer. */
type Page = SeenPage & {
  typed?: Typed;
  readonly data: Readonly<Record<string, unknown>>;
  readonly setData: (data: Writes, done: () => void) => void;
};

type Event = { readonly type: string; readonly currentTarget?: { readonly id?: string } };
type Lifecycle = (this: Page, ...values: unknown[]) => unknown;
type PageObject = { onShow: Lifecycle; onHide: Lifecycle; eh: (this: Page, event: Event) => unknown };

/** Events after which a field shows what nobody has written. */
const TYPING = ['input', 'change', 'blur', 'confirm'];

/** What Taro sets data with. */
const sparing = (page: Page): Pick<Page, 'setData'> => ({
  setData: (wanted, done) => {
    const writes = fewestBytes(page.data, wanted, page.typed);
    if (Object.keys(writes).length > 0) page.setData(writes, done);
    else done();
  },
});

/**
 * Makes what travels from the pages to WeChat's view small: everything of one frame in one `setData`, of a change only what
 * differs, and nothing from a page that is covered. For WeChat only; before any page is defined.
 */
export function sendLittle(): void {
  if (process.env.TARO_ENV === 'h5') return;
  // Taro's own place for it; its types leave the page open.
  TaroRootElement.prototype.scheduleTask = function schedule(this: TaroRootElement, work: () => void) {
    whenSeen(this.ctx as SeenPage | null, work);
  };
  hooks.tap('proxyToRaw', (page: Page) => sparing(page));
  hooks.tap('modifyHydrateData', leaveOutUnheard);
  // `tap` would take the hook away from whoever else listens to it.
  hooks.on('modifyPageObject', (defined: unknown) => {
    const page = defined as PageObject; // Taro's type says anything
    const { onShow, onHide, eh } = page;
    page.onShow = function show(...values) {
      uncover(this);
      return onShow.apply(this, values);
    };
    page.eh = function handle(event) {
      const field = event.currentTarget?.id;
      if (field !== undefined && TYPING.includes(event.type)) (this.typed ??= {})[field] = true;
      return eh.call(this, event);
    };
    page.onHide = function hide(...values) {
      cover(this);
      return onHide.apply(this, values);
    };
  });
}
