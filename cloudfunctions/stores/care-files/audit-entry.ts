import { canonicalText } from '../../../domain/agreement/canonical-text';
import { sha256 } from '../../platform/digest';
import type { WrittenBy } from './written';

type Audited = {
  readonly householdId: string;
  readonly child: { readonly id: string; readonly auditSeq: number; readonly auditHead: string };
  readonly ids: unknown;
};

/** The next link of a child's hash chain: who did what, in ids and codes, over the digest before it. */
export const auditEntry = ({ householdId, child, ids }: Audited, by: WrittenBy) => {
  const entry = {
    care_file: child.id,
    seq: child.auditSeq + 1,
    household_id: householdId,
    at: by.now.toISOString(),
    actor: by.actor,
    role: by.role,
    op: by.op,
    ids,
    previous: child.auditHead,
  };
  return { ...entry, digest: sha256(canonicalText(entry)) };
};
