/** The box a signature is drawn in. */
export const DRAWING = { width: 300, height: 120 } as const;

/** Enough for a long name written slowly; a signature is not a picture. */
const MOST_CHARACTERS = 40_000;
const PATH = /^[MLHVCSQTZmlhvcsqtz0-9eE+\-., \n]*$/;

/** The drawing if it is a plain path that stays small; `null` otherwise: what a phone sends is not trusted. */
export function safeDrawing(path: string | null): string | null {
  if (path === null || path.length > MOST_CHARACTERS || !PATH.test(path)) return null;
  return /^\s*[Mm]/.test(path) ? path : null;
}
