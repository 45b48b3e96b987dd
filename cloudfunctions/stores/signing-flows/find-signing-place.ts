import { sql } from 'kysely';
import type { AgreementState } from '../../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../../contracts/vocabulary/e-sign';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

/** Where one party of an agreement stands with its signing at a service outside. */
export type SigningPlace = {
  readonly place: Place;
  readonly state: AgreementState;
  readonly signedWith: SigningProvider;
  readonly party: 'guardian' | 'caregiver' | null;
  readonly signed: boolean;
  /** Somebody who signs before this party has not signed yet. */
  readonly waitsForOthers: boolean;
  readonly name: string;
  readonly phoneCipher: string | null;
  readonly flow: { readonly flowId: string | null; readonly state: SigningFlowState } | null;
};

type Row = Omit<SigningPlace, 'place'> & { readonly household_id: string; readonly village_code: string };

/** Null when the agreement is out of the caller's sight. */
export const findSigningPlace = async (
  tx: Tx,
  { agreementId, personId }: { readonly agreementId: string; readonly personId: string },
): Promise<SigningPlace | null> => {
  const { rows } = await sql<Row>`
    select a.household_id, h.village_code, a.state, a.signed_with as "signedWith", x.party, coalesce(p.name, '') as name,
        p.phone_cipher as "phoneCipher",
        exists (select 1 from signature s where s.agreement_id = a.id and s.version = a.version and s.person_id = ${personId}) as signed,
        exists (select 1 from agreement_party b where b.agreement_id = a.id and b.version = a.version
          and (b.party > x.party or (b.party = x.party and b.person_id < x.person_id))
          and not exists (select 1 from signature s where s.agreement_id = a.id and s.version = a.version and s.person_id = b.person_id))
          as "waitsForOthers",
        (select jsonb_build_object('flowId', f.flow_id, 'state', f.state) from signing_flow f
           where f.agreement_id = a.id and f.version = a.version order by f.attempt desc limit 1) as flow
      from agreement a join household h on h.id = a.household_id left join person p on p.id = ${personId}
      left join agreement_party x on x.agreement_id = a.id and x.version = a.version and x.person_id = ${personId}
      where a.id = ${agreementId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { household_id: householdId, village_code: villageCode, ...rest } = row;
  return { ...rest, place: { householdId, villageCode } };
};
