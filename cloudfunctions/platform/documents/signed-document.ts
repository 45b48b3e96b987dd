/** A fact with its name, as a form prints it. Both are shown as they are. */
export type Row = { readonly label: string; readonly value: string };

/** What a section is made of, in reading order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly Row[] };

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

/** One party's signature. */
export type SignatureBlock = {
  /** Whose place this is: 甲方（孩子妈妈）. */
  readonly label: string;
  readonly name: string;
  /** How it was given, in words: 微信本人 · 手机验证码 · 手写签名. */
  readonly method: string;
  /** Beijing time as `formatInstant` writes it; null when nobody has signed here yet. */
  readonly at: string | null;
  /** What the finger drew, as an SVG path (M L H V C Q S T Z) in a box of 300 × 120, y downwards; null for none. */
  readonly drawing: string | null;
};

/** One event of the document's life. */
export type TrailRow = {
  /** Beijing time as `formatInstant` writes it. */
  readonly at: string;
  readonly what: string;
  readonly who: string;
  readonly method: string;
  readonly device: string;
  /** Network address. */
  readonly address: string;
};

/** The page in large type that comes first. */
export type Summary = {
  readonly rows: readonly Row[];
  /** A few sentences to remember, each on its own. */
  readonly points: readonly string[];
};

export type Evidence = {
  /**
   * Exactly the text whose digest the parties signed. Its SHA-256 and SM3 are printed, and it lies in the PDF as a file, so
   * that anybody can compute them again.
   */
  readonly signedText: string;
  /** Everything that happened, oldest first. */
  readonly trail: readonly TrailRow[];
  /** How and where to check the document, in sentences. */
  readonly notes: readonly string[];
  /** A number that finds the records of this document; printed, and as a QR code. Null where there is none. */
  readonly checkNumber: string | null;
};

/**
 * A finished document that can be relied on years later: a summary, its text, its signatures and its evidence. It knows
 * nothing of agreements: any kind of document is brought into this form.
 */
export type SignedDocument = {
  readonly title: string;
  readonly number: string;
  readonly version: string;
  readonly place: string;
  /** When it was made final; Beijing time as `formatInstant` writes it. Also the time the signature claims. */
  readonly issuedAt: string;
  readonly summary: Summary;
  readonly sections: readonly Section[];
  readonly signatures: readonly SignatureBlock[];
  readonly evidence: Evidence;
};
