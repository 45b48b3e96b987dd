/** What a check number says: which text of which agreement, and how the digest of that text begins. */
export type CheckNumber = {
  readonly agreementId: string;
  readonly version: number;
  /** The first eight characters of the SHA-256, lower-case hex. */
  readonly digest: string;
};

const DIGEST_LETTERS = 8;

/**
 * The number that stands on the evidence page and in its QR code: `K7Q2-M4XA-BCDE-2-1A2B3C4D`. It names nobody, and is worth
 * nothing to whoever may not see the agreement. Capitals, digits and hyphens only: the small alphabet of QR codes.
 */
export function checkNumberOf({ agreementId, version, digest }: CheckNumber): string {
  const groups = agreementId.slice('ag_'.length).replace(/.{4}(?=.)/g, '$&-');
  return `${groups}-${version}-${digest.slice(0, DIGEST_LETTERS)}`.toUpperCase();
}

/** Base32 has no 0, 1 and 8: whoever reads one off a paper means the letter that looks like it. */
const asLetters = (text: string): string => text.replace(/0/g, 'O').replace(/1/g, 'I').replace(/8/g, 'B');
/** And a hexadecimal number has no O, I and L. */
const asDigits = (text: string): string => text.replace(/O/g, '0').replace(/[IL]/g, '1');

/** Reads a check number as people type it: in any case, with or without hyphens and spaces. Null for anything else. */
export function readCheckNumber(typed: string): CheckNumber | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s—–_-]/g, '');
  const [id, version, digest] = [
    plain.slice(0, 12),
    plain.slice(12, -DIGEST_LETTERS),
    plain.slice(-DIGEST_LETTERS),
  ];
  const found = {
    agreementId: `ag_${asLetters(id).toLowerCase()}`,
    version: Number(asDigits(version)),
    digest: asDigits(digest).toLowerCase(),
  };
  const whole =
    /^ag_[a-z2-7]{12}$/.test(found.agreementId) &&
    /^\d{1,4}$/.test(asDigits(version)) &&
    /^[0-9a-f]{8}$/.test(found.digest);
  return whole ? found : null;
}
