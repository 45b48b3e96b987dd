import Taro from '@tarojs/taro';
import { logFault, newFaultNumber } from '../api/fault-log';
import { pageOnTop } from '../api/page-on-top';
import { isWriting } from '../api/under-way';
import { updateCopy } from '../copy/update';
import { offerNewerVersion } from './newer-version';

/** The first pages of everybody: whoever is there has begun nothing. */
const QUIET =
  /^pages\/(start\/index|parent\/home|caregiver\/home|director\/(today|families)|supervisor\/week|school\/home|mine|role|parent\/notices)\//;

/** Real time. */
const MOMENT_MS = 1_500;

const nothing = (): void => undefined;

const tell = (): Promise<unknown> => {
  const { title, text, go } = updateCopy;
  return Taro.showModal({ title, content: text, confirmText: go, showCancel: false });
};

/** Offers a newer version where nothing is lost by it. @returns to be called whenever a page is shown */
export function watchForUpdates(): () => void {
  if (process.env.TARO_ENV === 'h5' || !Taro.canIUse('getUpdateManager')) return nothing;
  return offerNewerVersion({
    updates: Taro.getUpdateManager(),
    isQuiet: () => QUIET.test(pageOnTop()) && !isWriting(),
    tell,
    onFailed: () => {
      logFault('the newer version could not be fetched', { number: newFaultNumber(), page: pageOnTop() });
    },
    later: (again) => {
      setTimeout(again, MOMENT_MS);
    },
  });
}
