/** With whom a family talks about a child: those who teach it, or who directs its village. One thread each. */
export const threadSides = ['teacher', 'director'] as const;
export type ThreadSide = (typeof threadSides)[number];

/** Who writes a line. */
export const threadRoles = ['guardian', 'caregiver', 'teacher', 'director'] as const;
export type ThreadRole = (typeof threadRoles)[number];

/** How a wait for an answer ended: answered, read and in need of none, or the family took back what it had said. */
export const waitEnds = ['answered', 'settled', 'withdrawn'] as const;
export type WaitEnd = (typeof waitEnds)[number];

/** A line of a thread has at most so many characters. */
export const LONGEST_LINE = 300;
