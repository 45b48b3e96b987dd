import Taro from '@tarojs/taro';

/** What WeChat wants to be agreed to before a function of the phone is used for the first time. */
export type PrivacyQuestion = {
  /** The function that waits: `chooseMedia`. */
  readonly needs: string;
  readonly agree: (buttonId: string) => void;
  readonly refuse: () => void;
};

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0];

/** Functions that wait for one answer: two may be called before the first is answered. */
let waiting: readonly { readonly needs: string; readonly resolve: Resolve }[] = [];
const heard = new Set<() => void>();

function change(to: typeof waiting): void {
  waiting = to;
  for (const listen of [...heard]) listen();
}

function answerAll(answer: Parameters<Resolve>[0]): void {
  const all = waiting;
  change([]);
  for (const { resolve } of all) resolve(answer);
}

/** Asks in our own words what WeChat would ask in a window of its own. Before the first function that needs it. */
export function takeOverPrivacyQuestion(): void {
  if (process.env.TARO_ENV === 'h5' || !Taro.canIUse('onNeedPrivacyAuthorization')) return;
  Taro.onNeedPrivacyAuthorization((resolve, { referrer }) => {
    change([...waiting, { needs: referrer, resolve }]);
    resolve({ event: 'exposureAuthorization' });
  });
}

/** The question that waits for an answer, if one does. */
export function privacyQuestion(): PrivacyQuestion | undefined {
  const [first] = waiting;
  if (first === undefined) return undefined;
  return {
    needs: first.needs,
    agree: (buttonId) => {
      answerAll({ event: 'agree', buttonId });
    },
    refuse: () => {
      answerAll({ event: 'disagree' });
    },
  };
}

/** Calls `listen` when a question comes or is answered. @returns what ends it */
export function onPrivacyQuestion(listen: () => void): () => void {
  heard.add(listen);
  return () => {
    heard.delete(listen);
  };
}
