/** Why a household moves to another village. */
export const transferReasons = ['moved-home', 'with-parents', 'new-caregiver', 'school', 'other'] as const;
export type TransferReason = (typeof transferReasons)[number];

export const transferStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type TransferState = (typeof transferStates)[number];
