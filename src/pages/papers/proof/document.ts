/** A PDF as the functions hand it over. */
export type Document = {
  readonly fileName: string;
  /** Base64. */
  readonly pdf: string;
};

/** What a phone calls the file; nothing that a file system might take for a path. */
export const safeFileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '-');
