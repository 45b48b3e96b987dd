import { type Kysely, sql } from 'kysely';
import { encryptField, lookUpHash } from '../platform/field-encryption';
import { newId, randomText } from '../platform/new-id';
import { appendStaffInvitation } from '../stores/staff/change-staff-invitation';
import type { FoundedPlace } from './read-places';

export type Founding = {
  /** The county first; townships and villages below it as far as they are known. */
  readonly places: readonly FoundedPlace[];
  /** The first officer, who invites everybody else in the app. */
  readonly officer: { readonly name: string; readonly phone: string };
  readonly now: Date;
  readonly validDays: number;
};

/** What is to be handed to the officer, once. */
export type Founded = { readonly token: string; readonly expiresAt: Date; readonly places: number };

/**
 * Brings the first county officer into an installation, as the schema's owner: the places, and one invitation that nobody of
 * the county has made. Places that are there stay as they are; an earlier invitation of this kind for the same number ends.
 * It works again when a county has lost its last officer.
 */
export const foundCounty = (db: Kysely<unknown>, founding: Founding): Promise<Founded> =>
  db.transaction().execute(async (tx) => {
    const { places, officer, now, validDays } = founding;
    const [county] = places;
    if (county?.level !== 'county') throw new Error('The first place has to be the county: six digits.');
    const { rows } = await sql`
      insert into region (code, name, level, parent, pack)
        select code, name, level, parent, pack from jsonb_populate_recordset(null::region, ${JSON.stringify(places)}::jsonb)
        on conflict do nothing returning 1`.execute(tx);
    const phoneHash = lookUpHash('person.phone', officer.phone);
    await sql`update staff_invitation set ended_at = ${now.toISOString()}
      where region_code = ${county.code} and phone_hash = ${phoneHash} and ended_at is null`.execute(tx);
    const token = randomText(32);
    const expiresAt = new Date(now.getTime() + validDays * 86_400_000);
    await appendStaffInvitation(tx, {
      id: newId('si'),
      tokenHash: lookUpHash('invitation.token', token),
      role: 'county',
      region: county.code,
      name: officer.name,
      phoneCipher: encryptField('person.phone', officer.phone),
      phoneHash,
      createdBy: null,
      createdAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
    return { token, expiresAt, places: rows.length };
  });
