import { sql } from 'kysely';
import type { AgreementText } from '../../../contracts/agreement';
import type { AgreementContent } from '../../../contracts/agreement-content';
import type { AgreementState, SigningMethod, VillageMark } from '../../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../../contracts/vocabulary/e-sign';
import type { Tx } from '../../platform/database/connection';

export type AgreementRow = {
  readonly household_id: string;
  readonly village_code: string;
  readonly version: number;
  readonly state: AgreementState;
  readonly content: AgreementContent;
  /** Null while it has never been sent. */
  readonly text: AgreementText | null;
  readonly digest: string | null;
  readonly sm3: string | null;
  readonly in_force_on: string | null;
  readonly paper_filed_on: string | null;
  readonly signed_with: SigningProvider;
  /** The last order of the current version at a service outside. */
  readonly flow: { readonly state: SigningFlowState; readonly problem: string | null } | null;
  readonly children: readonly { readonly childId: string; readonly name: string }[];
  readonly parties: readonly {
    readonly personId: string;
    readonly name: string;
    readonly party: 'guardian' | 'caregiver';
    readonly signedAt: string | null;
    readonly method: SigningMethod | null;
  }[];
  readonly marks: readonly { readonly mark: VillageMark; readonly at: string }[];
};

/** One agreement with its parties, signatures of the current version and marks; null when out of sight. */
export const findAgreement = async (tx: Tx, agreementId: string): Promise<AgreementRow | null> => {
  const { rows } = await sql<AgreementRow>`
    select a.household_id, h.village_code, a.version, a.state, a.content, a.digest, a.sm3, a.in_force_on, a.paper_filed_on, a.signed_with,
      (select jsonb_build_object('state', f.state, 'problem', f.problem) from signing_flow f
         where f.agreement_id = a.id and f.version = a.version order by f.attempt desc limit 1) as flow,
      (select v.text from agreement_version v where v.agreement_id = a.id and v.version = a.version) as text,
      (select coalesce(jsonb_agg(jsonb_build_object('childId', c.id, 'name', c.name) order by c.birth_on, c.id), '[]')
         from agreement_child x join child c on c.id = x.child_id where x.agreement_id = a.id and x.version = a.version) as children,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'party', x.party,
           'signedAt', s.signed_at, 'method', s.method) order by x.party desc, p.id), '[]')
         from agreement_party x join person p on p.id = x.person_id
         left join signature s on s.agreement_id = a.id and s.version = a.version and s.person_id = x.person_id
         where x.agreement_id = a.id and x.version = a.version) as parties,
      (select coalesce(jsonb_agg(jsonb_build_object('mark', m.mark, 'at', m.at) order by m.at), '[]')
         from agreement_mark m where m.agreement_id = a.id) as marks
      from agreement a join household h on h.id = a.household_id where a.id = ${agreementId}`.execute(tx);
  return rows[0] ?? null;
};
