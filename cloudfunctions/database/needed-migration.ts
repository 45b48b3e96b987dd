/** The last migration the functions rely on; a test holds it equal to the newest file. */
export const NEEDED_MIGRATION = '0025-outbox-at-size';
