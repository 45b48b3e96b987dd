import { lookUpHash, lookUpHashes } from '../../platform/field-encryption';

type Person = { readonly name: string; readonly phone: string };

const COLUMN = 'signing_flow.signer';
const textOf = ({ name, phone }: Person): string => `${name}|${phone}`;

/** What a signer is recognised by in the service's answers, kept with the order; two at home may share a number. */
export const signerKey = (person: Person): string => lookUpHash(COLUMN, textOf(person));

/** Which of the order's signers this is; undefined for somebody we did not name. */
export const signerNamed = <Signer extends { readonly key: string }>(
  signers: readonly Signer[],
  person: Person,
): Signer | undefined => {
  const keys = lookUpHashes(COLUMN, textOf(person));
  return signers.find(({ key }) => keys.includes(key));
};
