import type { Packed } from './pack/packed';

/** What crosses the border between the server and the browser. Nothing here may know either side's globals. */

/** How the phone is, as far as a mini-program can notice. A test sets it through the server. */
export type PhoneState = {
  /** Whether anything can be reached. */
  online: boolean;
  /** The system's text size in px, as `getAppBaseInfo().fontSizeSetting` has it; 16 is Android's standard. */
  fontSize: number;
  /** What WeChat's subscription popup is answered with; `off` where its owner takes no reminders from any mini-program. */
  subscription: 'accept' | 'reject' | 'ban' | 'off';
  /** Whether its owner agrees when WeChat asks for the privacy guideline. */
  privacy: boolean;
  /** Functions that the account's privacy guideline leaves out: WeChat refuses them to everybody. */
  readonly undeclared: readonly string[];
  /** Whether sounds can be played, and how long each takes. Real time. */
  sound: 'plays' | 'fails';
  soundMs: number;
  /** What the next chooser hands over: paths of files that were put on the phone. */
  readonly chosen: { readonly path: string; readonly size: number; readonly name: string }[];
  /** What the next scan reads. */
  scanned: string;
};

/** Something that must not happen in a mini-program. */
export type Fault = { readonly message: string; readonly stack: string; readonly where: string };

/** One `setData` of a page: what travels from WeChat's logic to its view. */
export type SetDataCall = {
  readonly page: string;
  /** UTF-8 bytes of the data as JSON. */
  readonly bytes: number;
  /** Whether the page was covered by another one. */
  readonly hidden: boolean;
  /** What was set, by its path. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** What a start is given by the server. */
export type Start = {
  readonly packed: Packed;
  readonly phone: PhoneState;
  readonly storage: Readonly<Record<string, string>>;
  /** Roots of the sub-packages that were downloaded by an earlier run: WeChat keeps them. */
  readonly fetched: readonly string[];
  /** Files that were saved by an earlier run, by path, in base64. */
  readonly files: Readonly<Record<string, string>>;
  /** The page to open with its values; the app's first one when it is ''. */
  readonly url: string;
  /** Counts the starts: ids of pages and elements differ from start to start, because a client remembers them. */
  readonly run: number;
};

/** An element as the oracle compares it; a text has only `text`. */
export type TreeNode =
  | { readonly text: string }
  | {
      readonly tag: string;
      readonly id: string;
      readonly cls: string;
      readonly sid: unknown;
      readonly attrs: Readonly<Record<string, unknown>>;
      readonly kids: readonly TreeNode[];
    };
