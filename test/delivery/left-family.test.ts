import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type Delivery, NOTICE, openDelivery } from './open-delivery';

/** Between the promise and the ring somebody stops being family of this child: from Wednesday 2026-11-18 on. */
let it_: Delivery;
const HOME = demoId('hh', 'liuan-ge');
const OTHER = demoId('hh', 'liuan-zheng');
const ABSENCE = { absenceId: 'ab_aaaaaaaaaaaa', urgent: true };

beforeAll(async () => {
  it_ = await openDelivery({ handlers });
  await it_.add([
    { id: 'pe_left0001', openid: 'o-left-1', ledger: 9 },
    { id: 'pe_left0002', phone: '19900050002' },
    { id: 'pe_left0003', openid: 'o-left-3', ledger: 9 },
  ]);
  const link = (person: string, home: string, to: string | null) =>
    it_.county.root.query(
      `insert into guardian_link (household_id, person_id, kinship, from_on, to_on) values ($1, $2, '父亲', '2026-01-01', $3)`,
      [home, person, to],
    );
  await link('pe_left0001', HOME, '2026-11-17');
  await link('pe_left0002', HOME, '2026-11-17');
  await link('pe_left0003', HOME, '2026-11-17');
  await link('pe_left0003', OTHER, null);
});
beforeEach(() => {
  it_.heard();
});
afterAll(() => it_.close());

let made = 0;
const rings = async (
  person: string,
  { channel, ...of }: { topic: string; fields: Readonly<Record<string, unknown>>; channel?: 'ring' | 'sms' },
): Promise<string> => {
  const id = `ou_left${String((made += 1)).padStart(4, '0')}`;
  await it_.promise([{ id, person, ...of, ...(channel === undefined ? {} : { channel }) }]);
  await it_.county.root.query('update outbox set household_id = $1 where id = $2', [HOME, id]);
  await it_.dispatch();
  return it_.of(id);
};

describe('whoever has left the family', () => {
  it('hears nothing of the child any more, by no channel', async () => {
    expect(await rings('pe_left0001', { topic: 'absence', fields: ABSENCE })).toBe(
      'cleared no-longer-family',
    );
    expect(await rings('pe_left0002', { topic: 'absence', fields: ABSENCE, channel: 'sms' })).toBe(
      'cleared no-longer-family',
    );
    const week = { week: '2026-W47', until: '2026-11-22', untilShort: '周日' };
    expect(await rings('pe_left0001', { topic: 'contact-reminder', fields: week })).toBe(
      'cleared no-longer-family',
    );
    expect(await rings('pe_left0001', { topic: 'notice', fields: NOTICE })).toBe('cleared no-longer-family');
    expect(it_.heard()).toEqual([]);
  });

  it('and is family elsewhere hears what every family hears, and nothing of this child', async () => {
    expect(await rings('pe_left0003', { topic: 'notice', fields: NOTICE })).toBe('sent ok');
    expect(await rings('pe_left0003', { topic: 'absence', fields: ABSENCE })).toBe(
      'cleared no-longer-family',
    );
  });

  it('still hears it on the last day itself', async () => {
    await it_.county.root.query(
      `update guardian_link set to_on = '2026-11-18' where person_id = 'pe_left0001'`,
    );
    expect(await rings('pe_left0001', { topic: 'absence', fields: ABSENCE })).toBe('sent ok');
  });
});
