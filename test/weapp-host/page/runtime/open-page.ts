/** A page's instance as Taro and the automator use it. */
export type PageInstance = {
  readonly data: Readonly<Record<string, unknown>>;
  setData: (data: object, done?: () => void) => void;
  readonly [method: string]: unknown;
};

/** A page that is open. */
export type OpenPage = {
  readonly id: number;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly layer: HTMLElement;
  readonly instance: PageInstance;
  /** glass-easel's component of the page. */
  readonly component: unknown;
  readonly release: () => void;
  /** Where it was scrolled to when it was covered. */
  scrolled: number;
  title: string;
};

/** WeChat's stack of pages. */
export type Router = {
  readonly stack: readonly OpenPage[];
  readonly top: () => OpenPage;
  readonly page: (id: number) => OpenPage;
  /** Whether the package has this page. */
  readonly has: (path: string) => boolean;
  /** The app goes into the background, and comes back. */
  readonly hide: () => void;
  readonly show: () => void;
  readonly navigateTo: (url: string) => void;
  readonly redirectTo: (url: string) => void;
  readonly reLaunch: (url: string) => void;
  readonly navigateBack: (steps: number) => void;
};
