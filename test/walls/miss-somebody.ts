import { encryptField } from '../../cloudfunctions/platform/field-encryption';
import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

/** Somebody here and somebody far away missed a notice, has no push left, and was found by a person. */
export const missSomebody = async ({ root }: County): Promise<void> => {
  const people = [demoId('pe', 'zhengdehou'), demoId('pe', 'shiguizhen')];
  await root.query(
    `update notice_recipient set reach = 'unreachable', reach_reason = 'no-channel', opened_at = null where person_id = any ($1)`,
    [people],
  );
  await root.query(`update push_quota set remaining = 0 where person_id = any ($1)`, [people]);
  await root.query(
    `insert into person_found (id, household_id, village_code, person_id, how, note_cipher, found_on, found_at, found_by)
       select 'pf_' || c.person_id, c.household_id, h.village_code, c.person_id, 'called', $2, '2026-11-18', '2026-11-18T02:00:00Z', c.person_id
         from caregiver_link c join household h on h.id = c.household_id where c.person_id = any ($1)`,
    [people, encryptField('found.note', '在家')],
  );
};
