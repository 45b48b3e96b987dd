import * as z from 'zod/mini';

/** A calendar day on the wire: `YYYY-MM-DD`, a real day. */
export const day = z.iso.date();

/** An ISO week: `2026-W47`. */
export const week = z.string().check(z.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/));

/** An instant as Beijing ISO text. */
export const instant = z.string();

/** A row id: a two-letter prefix that tells the kind, and 12 random base32 characters. */
export const idOf = (prefix: string) => z.string().check(z.regex(new RegExp(`^${prefix}_[a-z2-7]{12}$`)));

export const childId = idOf('ch');
export const personId = idOf('pe');
export const householdId = idOf('hh');
export const agreementId = idOf('ag');
export const noticeId = idOf('no');

export const attachmentId = idOf('at');

/** The six digits of a text message. */
export const signingCode = z.string().check(z.regex(/^\d{6}$/));

/** Free text typed by a person, trimmed, with a length that fits its column. */
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

export const regionCode = z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/));

/** Where to go on in a list; opaque to the caller. */
export const cursor = z.string().check(z.maxLength(200));
export const pageLimit = z._default(z.int().check(z.minimum(1), z.maximum(100)), 50);
