/** Where a recording lies in the cloud storage: computed, so that a second upload is the same file and a lost one can be found. */
export const letterPath = ({
  householdId,
  letterId,
}: {
  readonly householdId: string;
  readonly letterId: string;
}): string => `letters/${householdId}/${letterId}.mp3`;
