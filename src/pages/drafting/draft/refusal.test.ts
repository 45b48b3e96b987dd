import { describe, expect, test } from '@jest/globals';
import { askingOf } from './draft-state';
import { anOpened } from './an-opened';
import { partsOf } from './parts-of';
import { placedRefusal, questionAtFault } from './refusal';

const refused = (fields: readonly string[]) =>
  ({
    ok: false,
    offline: false,
    refusal: { code: 'agreement.caregiverBarred', fields, article: '未成年人保护法第二十二条' },
    requestId: 'rq_1',
  }) as const;
const fresh = { 'caregiver.bars.neglected-duty': 'yes' };
const asking = askingOf(
  { saved: anOpened(), fresh },
  { contacts: [], today: '2026-11-20', after: undefined },
);

describe('a refusal of a draft', () => {
  test('stands beside the answer it is about, with its sentence and its article', () => {
    const refusal = placedRefusal(refused(['content.caregiver.bars']));

    expect(refusal).toMatchObject({ step: 'caregiver', at: 'caregiver.bars' });
    expect(refusal?.text).toContain('请另选一位');
    expect(refusal?.text).toContain('未成年人保护法第二十二条');
    expect(questionAtFault(refusal!, partsOf('caregiver', asking), asking.form)).toBe(
      'caregiver.bars.neglected-duty',
    );
  });

  test('of a whole group stands at its first question', () => {
    const refusal = placedRefusal(refused(['content.living']));

    expect(questionAtFault(refusal!, partsOf('living', asking), asking.form)).toBe('living.withCaregiver');
  });

  test('that names no place belongs to no step', () => {
    const refusal = placedRefusal(refused([]));

    expect(refusal?.step).toBeUndefined();
    expect(questionAtFault(refusal!, partsOf('living', asking), asking.form)).toBeUndefined();
  });

  test('is none where nobody answered, or it was taken', () => {
    expect(placedRefusal({ ok: false, offline: true, requestId: 'rq_1' })).toBeUndefined();
    expect(placedRefusal(undefined)).toBeUndefined();
  });
});
