/** A compiler's word about one template. */
export type Diagnostic = {
  readonly file: string;
  readonly level: string;
  readonly message: string;
  /** Line of the file, from 1, where the compiler knows it. */
  readonly line?: number;
};

/** One WeChat package: the main one, or a sub-package with its `root`. */
export type PackedPart = {
  /** '' for the main package, `pages/parent` for a sub-package. */
  readonly root: string;
  /** Scripts by path: `pages/parent/home/index.js`. */
  readonly js: Readonly<Record<string, string>>;
  /** Page and component settings by path without `.json`. */
  readonly json: Readonly<Record<string, PageJson>>;
  /** Style sheets as CSS, by path without `.wxss`. */
  readonly css: Readonly<Record<string, string>>;
};

/** The part of a page's or component's JSON that is read. */
export type PageJson = {
  readonly component?: boolean;
  readonly styleIsolation?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly navigationBarTitleText?: string;
};

/** The part of `app.json` that is read. */
export type AppJson = {
  readonly pages: readonly string[];
  readonly entryPagePath?: string;
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly preloadRule?: Readonly<
    Record<string, { readonly network?: 'all' | 'wifi'; readonly packages: readonly string[] }>
  >;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly window?: PageJson;
  readonly tabBar?: unknown;
};

/** A whole mini-program, ready to run in a browser. */
export type Packed = {
  readonly app: AppJson;
  readonly parts: readonly PackedPart[];
  /** Source of an expression: compiled templates by path without `.wxml`. */
  readonly templates: string;
  /** Source of the same for the one template `slot`, which every built-in has. */
  readonly slotTemplates: string;
  /** Attribute names by built-in tag, as the templates use them. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly diagnostics: readonly Diagnostic[];
};
