import type { Host } from '../host';
import { Failure } from './answer';

type Answer = { readonly event: string; readonly buttonId?: string };
type Listener = (resolve: (answer: Answer) => void, info: { readonly referrer: string }) => void;

/**
 * WeChat's question about its guideline. Where the app has taken it over, the app's own answer counts, and a yes only where
 * the button it names was tapped; where it has not, WeChat asks by itself, and this owner says no. What the account's guideline
 * does not name is refused before anybody is asked.
 */
export function privacyQuestion(host: Host): {
  readonly ask: (needs: string) => Promise<void>;
  readonly functions: Readonly<Record<string, unknown>>;
} {
  let listener: Listener | undefined;
  const tapped = new Set<string>();
  document.addEventListener(
    'touchend',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('wx-button') : null;
      if (button !== null && button.id !== '') tapped.add(button.id);
    },
    true,
  );
  const refused = (): Failure => new Failure('privacy permission is not authorized', { errno: 104 });

  const ask = (needs: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (host.phone.undeclared.includes(needs)) {
        reject(new Failure('api scope is not declared in the privacy agreement', { errno: 112 }));
        return;
      }
      if (host.phone.privacy) {
        resolve();
        return;
      }
      if (listener === undefined) {
        reject(refused());
        return;
      }
      const answered = ({ event, buttonId = '' }: Answer): void => {
        if (event === 'exposureAuthorization') return;
        if (event === 'agree' && tapped.has(buttonId)) {
          host.phone.privacy = true;
          resolve();
        } else reject(refused());
      };
      listener(answered, { referrer: needs });
    });

  return {
    ask,
    functions: {
      onNeedPrivacyAuthorization: (listen: Listener) => {
        listener = listen;
      },
      openPrivacyContract: () => {
        host.tell('Host.openedPrivacyContract', {});
      },
    },
  };
}
