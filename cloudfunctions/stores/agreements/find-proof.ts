import { sql } from 'kysely';
import type {
  AgreementEventKind,
  AgreementState,
  SigningMethod,
  VillageMark,
} from '../../../contracts/vocabulary/agreement';
import type { Tx } from '../../platform/database/connection';

type Term = { readonly from: string; readonly to: string };

/** What stands behind one agreement. Instants as the database writes them into JSON. */
export type ProofRow = {
  readonly household_id: string;
  readonly village_code: string;
  readonly village: string;
  readonly version: number;
  readonly state: AgreementState;
  readonly term: Term;
  readonly in_force_on: string | null;
  readonly ended_on: string | null;
  /** Null while it has never been sent, as are both digests. */
  readonly title: string | null;
  readonly digest: string | null;
  readonly sm3: string | null;
  readonly children: readonly string[];
  readonly parties: readonly {
    readonly personId: string;
    readonly name: string;
    readonly party: 'guardian' | 'caregiver';
    readonly signedAt: string | null;
    readonly method: SigningMethod | null;
    readonly witness: string | null;
  }[];
  readonly marks: readonly { readonly mark: VillageMark; readonly at: string }[];
  readonly versions: readonly {
    readonly version: number;
    readonly digest: string;
    readonly sentAt: string;
  }[];
  readonly events: readonly {
    readonly at: string;
    readonly kind: AgreementEventKind;
    readonly who: string | null;
  }[];
  readonly lines: number;
  readonly paper: {
    readonly filedOn: string;
    readonly signedOn: string;
    readonly photos: number;
    /** Those that the caller may see: attachments have a wall of their own. */
    readonly attachmentIds: readonly string[];
  } | null;
  readonly chain: readonly {
    readonly agreementId: string;
    readonly state: AgreementState;
    readonly term: Term;
  }[];
};

/** Readings come by the dozen; the document tells each of them. */
const READINGS = ['delivered', 'opened', 'read'];

/** Renewed more often than this, a chain goes on where its oldest link is looked at. */
const LONGEST_CHAIN = 20;

const terms = sql`jsonb_build_object('from', a.term_from, 'to', a.term_to)`;

/** Both ways along `renews`: what this one renews, and what renews it. */
const chainOf = (agreementId: string) => sql`
  with recursive before as (
    select a.id, a.renews, 0 as step from agreement a where a.id = ${agreementId}
    union all select a.id, a.renews, b.step + 1 from agreement a join before b on a.id = b.renews where b.step < ${LONGEST_CHAIN}
  ), after as (
    select a.id, 0 as step from agreement a where a.id = ${agreementId}
    union all select a.id, b.step + 1 from agreement a join after b on a.renews = b.id where b.step < ${LONGEST_CHAIN}
  )
  select coalesce(jsonb_agg(jsonb_build_object('agreementId', a.id, 'state', a.state, 'term', ${terms})
      order by a.term_from desc, a.id), '[]')
    from agreement a
    where a.id <> ${agreementId} and a.digest is not null and a.id in (select id from before union select id from after)`;

const parties = sql`
  select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'party', x.party, 'signedAt', s.signed_at,
      'method', s.method, 'witness', w.name) order by x.party desc, p.id), '[]')
    from agreement_party x join person p on p.id = x.person_id
    left join signature s on s.agreement_id = a.id and s.version = a.version and s.person_id = x.person_id
    left join person w on w.id = s.witness_id
    where x.agreement_id = a.id and x.version = a.version`;

const events = sql`
  select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'kind', e.kind, 'who', p.name) order by e.seq), '[]')
    from agreement_event e left join person p on p.id = e.person_id
    where e.agreement_id = a.id and not e.kind = any (${READINGS}::text[])`;

const paper = sql`
  select jsonb_build_object('filedOn', a.paper_filed_on, 'signedOn', k.signed_on, 'photos', cardinality(k.attachment_ids),
      'attachmentIds', (select coalesce(jsonb_agg(f.id order by array_position(k.attachment_ids, f.id)), '[]')
         from attachment f where f.id = any (k.attachment_ids)))
    from agreement_paper k where k.agreement_id = a.id and k.version = a.version and a.paper_filed_on is not null`;

/** The proof of one agreement; null when it is out of the caller's sight. */
export const findProof = async (tx: Tx, agreementId: string): Promise<ProofRow | null> => {
  const { rows } = await sql<ProofRow>`
    select a.household_id, h.village_code, r.name as village, a.version, a.state, ${terms} as term, a.in_force_on, a.ended_on,
      a.digest, a.sm3,
      (select v.text->>'title' from agreement_version v where v.agreement_id = a.id and v.version = a.version) as title,
      (select coalesce(jsonb_agg(c.name order by c.birth_on, c.id), '[]') from agreement_child x join child c on c.id = x.child_id
         where x.agreement_id = a.id and x.version = a.version) as children,
      (${parties}) as parties,
      (select coalesce(jsonb_agg(jsonb_build_object('mark', m.mark, 'at', m.at) order by m.at), '[]')
         from agreement_mark m where m.agreement_id = a.id) as marks,
      (select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'digest', v.digest, 'sentAt', v.sent_at)
           order by v.version desc), '[]')
         from agreement_version v where v.agreement_id = a.id and v.digest is not null) as versions,
      (${events}) as events,
      (select count(*)::int from agreement_event e where e.agreement_id = a.id) as lines,
      (${paper}) as paper,
      (${chainOf(agreementId)}) as chain
      from agreement a join household h on h.id = a.household_id join region r on r.code = h.village_code
      where a.id = ${agreementId}`.execute(tx);
  return rows[0] ?? null;
};
