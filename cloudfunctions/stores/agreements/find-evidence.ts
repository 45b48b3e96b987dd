import { sql } from 'kysely';
import type { AgreementText } from '../../../contracts/agreement';
import type { AgreementContent } from '../../../contracts/agreement-content';
import type { AgreementState, SigningMethod, VillageMark } from '../../../contracts/vocabulary/agreement';
import type { TrailRow } from '../../../domain/agreement/trail-chain';
import type { Tx } from '../../platform/database/connection';

export type EvidenceSignature = {
  readonly personId: string;
  readonly name: string;
  readonly party: 'guardian' | 'caregiver';
  readonly method: SigningMethod;
  readonly digest: string;
  readonly drawing: string;
  readonly at: string;
};

/** Everything about an agreement that a proof is made of, as it lies in the records. */
export type Evidence = {
  readonly household_id: string;
  readonly village_code: string;
  readonly village: string;
  readonly version: number;
  readonly state: AgreementState;
  readonly content: AgreementContent;
  /** Null while it has never been sent. */
  readonly text: AgreementText | null;
  readonly digest: string | null;
  readonly sm3: string | null;
  readonly sent_at: string | null;
  readonly parties: readonly {
    readonly personId: string;
    readonly name: string;
    readonly party: 'guardian' | 'caregiver';
  }[];
  readonly signatures: readonly EvidenceSignature[];
  /** SHA-256 of the file that a service outside made of this version; null where there is none. */
  readonly signed_file: string | null;
  readonly marks: readonly { readonly mark: VillageMark; readonly at: string; readonly name: string }[];
  readonly trail: readonly TrailRow[];
  /** Names of everybody in the trail. */
  readonly names: Readonly<Record<string, string>>;
};

/** The evidence of the current version, null when the caller may not see the agreement. */
export const findEvidence = async (tx: Tx, agreementId: string): Promise<Evidence | null> => {
  const { rows } = await sql<Evidence>`
    select a.household_id, h.village_code, r.name as village, a.version, a.state, v.content, v.text, v.digest, v.sm3, v.sent_at,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'party', x.party) order by x.party desc, p.id), '[]')
         from agreement_party x join person p on p.id = x.person_id
         where x.agreement_id = a.id and x.version = a.version) as parties,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'party', s.party, 'method', s.method,
           'digest', s.digest, 'drawing', s.drawing, 'at', s.signed_at) order by s.signed_at, p.id), '[]')
         from signature s join person p on p.id = s.person_id
         where s.agreement_id = a.id and s.version = a.version) as signatures,
      (select e.detail ->> 'sha256' from agreement_event e where e.agreement_id = a.id and e.version = a.version
         and e.kind = 'signed-file-kept' order by e.seq limit 1) as signed_file,
      (select coalesce(jsonb_agg(jsonb_build_object('mark', m.mark, 'at', m.at, 'name', p.name) order by m.at), '[]')
         from agreement_mark m join person p on p.id = m.person_id where m.agreement_id = a.id) as marks,
      (select coalesce(jsonb_agg(to_jsonb(e) order by e.seq), '[]') from agreement_event e where e.agreement_id = a.id) as trail,
      (select coalesce(jsonb_object_agg(p.id, p.name), '{}') from person p
         where p.id in (select e.person_id from agreement_event e where e.agreement_id = a.id)) as names
      from agreement a join agreement_version v on v.agreement_id = a.id and v.version = a.version
        join household h on h.id = a.household_id join region r on r.code = h.village_code
      where a.id = ${agreementId}`.execute(tx);
  return rows[0] ?? null;
};
