import { canonicalText } from '../../domain/agreement/canonical-text';
import { brokenLinkAt } from '../../domain/agreement/trail-chain';
import { sha256, sm3 } from '../platform/digest';
import type { Evidence, EvidenceSignature } from '../stores/agreements/find-evidence';

export type Difference = {
  readonly kind: 'file' | 'text' | 'facts' | 'signature' | 'trail';
  readonly place: string;
};

/** What the parties signed, put together again from the records: the facts and every word. */
export const signedTextOf = (agreementId: string, { version, content, text }: Evidence): string =>
  canonicalText({ agreementId, version, content, text });

/**
 * What in the records is not what was signed: the text or a fact against both digests, a signature that was given to
 * another digest, the first line of the trail that does not follow from the one before.
 */
export const recordDifferences = (agreementId: string, evidence: Evidence): readonly Difference[] => {
  const signed = signedTextOf(agreementId, evidence);
  const same = sha256(signed) === evidence.digest && sm3(signed) === evidence.sm3;
  const broken = brokenLinkAt(evidence.trail, sha256);
  return [
    ...(same ? [] : [{ kind: 'text' as const, place: 'digest' }]),
    ...evidence.signatures
      .filter((signature) => signature.digest !== evidence.digest || !isInTrail(signature, evidence))
      .map(({ name }) => ({ kind: 'signature' as const, place: name })),
    ...(broken === null ? [] : [{ kind: 'trail' as const, place: String(broken) }]),
  ];
};

/** A signature given here has its line: the same way of signing, the same stroke. Agreements older than trails have none. */
const isInTrail = (
  { personId, method, drawing }: EvidenceSignature,
  { trail, version }: Evidence,
): boolean => {
  if (trail.length === 0) return true;
  const line = trail.find(
    (row) => row.kind === 'signed' && row.version === version && row.person_id === personId,
  );
  const told = fieldsOf(line?.detail)?.['drawing'];
  return line?.method === method && (told === undefined || told === sha256(drawing));
};

/**
 * Where the signed text of a document is not that of the records. In an altered document it may be anything, also no
 * JSON at all.
 */
export const factDifferences = (ours: string, theirs: string): readonly Difference[] => {
  if (ours === theirs) return [];
  const found = parsed(theirs);
  if (found === null) return [{ kind: 'facts', place: 'signed-content.json' }];
  return differingPaths(parsed(ours)?.value, found.value).map((place) => ({ kind: 'facts', place }));
};

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** Paths at which two JSON values differ, `content.term.to`; as deep as both have fields. */
const differingPaths = (ours: unknown, theirs: unknown, path = ''): readonly string[] => {
  if (canonicalText(ours ?? null) === canonicalText(theirs ?? null)) return [];
  const [left, right] = [fieldsOf(ours), fieldsOf(theirs)];
  if (left === null || right === null) return [path];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => differingPaths(left[key], right[key], path === '' ? key : `${path}.${key}`));
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null; // its own fields
