/** What cloud storage remembers beside the files themselves; the path inside the environment is the key. */
export type CloudbaseData = { readonly objects: Record<string, { readonly contentType: string }> };

/** An environment without files. */
export function emptyCloudbaseData(): CloudbaseData {
  return { objects: {} };
}
