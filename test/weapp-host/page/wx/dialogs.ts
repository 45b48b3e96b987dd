import type { Host } from '../host';
import { answeringAll, type Options } from './answer';

const TOAST = 'host-toast';

function box(className: string, parent: Element, text = ''): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  parent.append(made);
  return made;
}

const word = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

function clear(): void {
  for (const toast of document.querySelectorAll(`.${TOAST}`)) toast.remove();
}

function modal(host: Host, options: Options): Promise<object> {
  return new Promise((resolve) => {
    const mask = box('host-mask', document.body);
    const panel = box('host-panel', mask);
    const done = (confirm: boolean): void => {
      mask.remove();
      host.modal = undefined;
      resolve({ confirm, cancel: !confirm, content: null });
    };
    box('host-title', panel, word(options['title']));
    box('host-content', panel, word(options['content']));
    if (options['showCancel'] !== false)
      box('host-cancel', panel, word(options['cancelText'], '取消')).onclick = () => {
        done(false);
      };
    box('host-ok', panel, word(options['confirmText'], '确定')).onclick = () => {
      done(true);
    };
    host.modal = done;
  });
}

function sheet({ itemList }: Options): Promise<object> {
  return new Promise((resolve, reject) => {
    const mask = box('host-mask', document.body);
    const panel = box('host-panel', mask);
    const labels: readonly unknown[] = Array.isArray(itemList) ? itemList : [];
    labels.forEach((label, tapIndex) => {
      box('host-option', panel, word(label)).onclick = () => {
        mask.remove();
        resolve({ tapIndex });
      };
    });
    box('host-cancel', panel, '取消').onclick = () => {
      mask.remove();
      reject(new Error('cancel'));
    };
  });
}

/** What WeChat lays over a page. */
export function dialogFunctions(host: Host): Readonly<Record<string, unknown>> {
  const toast = ({ title, duration }: Options): void => {
    clear();
    const shown = box(TOAST, document.body, word(title));
    setTimeout(
      () => {
        shown.remove();
      },
      typeof duration === 'number' ? duration : 1500,
    );
  };
  return answeringAll({
    showToast: toast,
    hideToast: clear,
    showLoading: ({ title }) => void box(TOAST, document.body, word(title)),
    hideLoading: clear,
    showModal: (options) => modal(host, options),
    showActionSheet: sheet,
  });
}
