import type { Example } from './example';
import type { PolicyKey, PolicyValues } from './keys';
import type { ValueKind } from './value-kind';

type Place = {
  /** One sentence that can be checked against the document. */
  readonly says: string;
  readonly item: string;
  /** The day asked about; the middle of 2026 when left out. */
  readonly on?: string;
};

/** Examples of one document: what it says about a key, in the words of its own place. */
export function examplesOf(document: string, kind: ValueKind) {
  return {
    says: <K extends PolicyKey>(key: K, value: PolicyValues[K], { says, item, on }: Place): Example =>
      // The key and its value's type go together above; the union's member can't be followed by the compiler.
      ({
        says,
        source: `${document} ${item}`,
        key,
        on: on ?? '2026-06-01',
        expect: { value, kind, ended: false },
      }) as Example,
  };
}
