/** Whom PostgreSQL's programs run as: another user by number, or (empty) whoever runs this process. */
export type DatabaseUser = { readonly uid?: number; readonly gid?: number };
