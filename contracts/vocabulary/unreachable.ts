/** Why no channel reaches somebody: one for each way that is shut. */
export const shutDoors = ['no-account', 'no-push', 'no-phone', 'dead-phone'] as const;
export type ShutDoor = (typeof shutDoors)[number];

/** How somebody whom no channel reaches was found. */
export const foundHows = ['called', 'visited', 'met'] as const;
export type FoundHow = (typeof foundHows)[number];
