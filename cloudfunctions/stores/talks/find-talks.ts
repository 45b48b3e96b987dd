import { sql } from 'kysely';
import type { TalkState } from '../../../contracts/vocabulary/talk';
import type { Tx } from '../../platform/database/connection';

export type TalkRow = {
  readonly talkId: string;
  readonly householdId: string;
  readonly state: TalkState;
  readonly askedBy: string;
  readonly name: string;
  readonly side: 'guardian' | 'caregiver';
  readonly village: string;
  readonly phoneCipher: string | null;
  readonly askedOn: string;
  readonly by: string | null;
  readonly followedOn: string | null;
  readonly agreedCipher: string | null;
};

/** Wishes to talk in the caller's sight, open ones and those closed since a day, the longest waiting first. */
export const findTalks = async (tx: Tx, since: string): Promise<readonly TalkRow[]> => {
  const { rows } = await sql<TalkRow>`
    select t.id as "talkId", t.household_id as "householdId", t.state, t.asked_by as "askedBy", t.asker as name, t.side, r.name as village,
        p.phone_cipher as "phoneCipher", t.asked_on::text as "askedOn", t.accepted_name as by, t.followed_on::text as "followedOn",
        t.agreed_cipher as "agreedCipher"
      from talk_request t join region r on r.code = t.village_code left join person p on p.id = t.asked_by
      where t.ended_on is null or t.ended_on >= ${since}::date
      order by t.asked_at, t.id limit 100`.execute(tx);
  return rows;
};
