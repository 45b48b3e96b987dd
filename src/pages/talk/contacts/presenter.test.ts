import { describe, expect, test } from '@jest/globals';
import { blankContact, draftOf, isNumber, isReady, setInput } from './presenter';

const contact = {
  contactId: 'su_1',
  region: '990100001',
  kind: 'hospital' as const,
  name: '柳溪镇卫生院',
  phone: '0990-5550101',
  hours: null,
  source: '县卫健局名单',
};

describe('a contact of the county', () => {
  test('is saved with its source, and taken off without its number', () => {
    const draft = draftOf(contact);
    expect(isReady(draft)).toBe(true);
    const saved = {
      region: contact.region,
      kind: 'hospital',
      name: contact.name,
      phone: contact.phone,
      source: contact.source,
    };
    expect(setInput({ ...draft, hours: ' ' }, false)).toEqual(saved);
    expect(setInput({ ...draft, hours: '工作日' }, true)).toEqual({ ...saved, phone: null, hours: '工作日' });
  });

  test('is not saved without a name, a number or a source', () => {
    const blank = blankContact([{ code: '990100', name: '清溪县' }]);
    expect(blank.region).toBe('990100');
    expect(isReady(blank)).toBe(false);
    for (const missing of [{ name: ' ' }, { phone: '请打村里' }, { source: '' }, { region: '' }])
      expect(isReady({ ...draftOf(contact), ...missing })).toBe(false);
    expect(['12356', '0990-5550101'].every(isNumber)).toBe(true);
  });
});
