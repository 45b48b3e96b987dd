/** The part of WeChat's update manager that is used. */
export type Updates = {
  readonly onUpdateReady: (ready: () => void) => void;
  readonly onUpdateFailed: (failed: () => void) => void;
  readonly applyUpdate: () => void;
};

export type UpdateParts = {
  readonly updates: Updates;
  /** Whether the page in sight holds nothing that a person has begun, and nothing is being sent. */
  readonly isQuiet: () => boolean;
  /** Says that there is a newer version; resolves once its only button was tapped, rejects where nothing can be shown. */
  readonly tell: () => Promise<unknown>;
  readonly onFailed: () => void;
  /** Calls `again` a little later. */
  readonly later: (again: () => void) => void;
};

/** A page asks its functions when it is shown: the second or third look finds it quiet. */
const LOOKS = 8;

/**
 * WeChat fetches a newer version in the background. It is offered on a quiet page, once for each start: on the one in sight
 * when it is ready, else on the next. Whoever never comes to one gets it with the next cold start, as ever.
 *
 * @returns to be called whenever a page is shown
 */
export function offerNewerVersion({ updates, isQuiet, tell, onFailed, later }: UpdateParts): () => void {
  let state: 'none' | 'ready' | 'told' = 'none';
  let shown = 0;

  const offer = (): void => {
    state = 'told';
    void tell().then(
      () => {
        updates.applyUpdate();
      },
      () => undefined,
    );
  };
  const look = (page: number, left: number): void => {
    if (state !== 'ready' || page !== shown) return;
    if (isQuiet()) offer();
    else if (left > 0)
      later(() => {
        look(page, left - 1);
      });
  };
  const onShow = (): void => {
    shown += 1;
    const page = shown;
    // Not in the moment of its opening: what it asks is not yet on its way then.
    if (state === 'ready')
      later(() => {
        look(page, LOOKS);
      });
  };

  updates.onUpdateReady(() => {
    state = 'ready';
    look(shown, LOOKS);
  });
  updates.onUpdateFailed(onFailed);
  return onShow;
}
