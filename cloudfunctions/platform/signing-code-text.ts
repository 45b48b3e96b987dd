/** What is hashed: digits alone would be the same for everybody, and six of them are soon tried through. */
export const signingCodeText = (
  {
    agreementId,
    version,
    personId,
  }: { readonly agreementId: string; readonly version: number; readonly personId: string },
  code: string,
): string => `${agreementId}:${String(version)}:${personId}:${code}`;
