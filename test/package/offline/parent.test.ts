import { describe, expect } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { cannot, inHost, phoneInHand } from '../flows/phone-in-hand';

/** Wednesday 2026-11-18, week 47: a parent on a train, with the package that phones get. */
const { take, phone, column, calls } = phoneInHand();
const wang = demoId('hh', 'qingyang-wang');
const HOME = '/pages/parent/home/index';

const lit = async (): Promise<number> => {
  const query = `select count(*)::int from contact
     where household_id = $1 and week = '2026-W47' and source = 'guardian' and current and not withdrawn`;
  return Number((await column(query, [wang]))[0]);
};

describe('a parent without a network', () => {
  inHost(
    cannot.network,
    'confirms the week; WeChat is killed, it arrives once by itself, and a slip can still be taken back',
    async () => {
      const mother = await take('liumin');
      await mother.sees('都联系过了，一起确认');
      await phone().network(false);
      await mother.tapTwice('都联系过了，一起确认');
      await mother.sees('待送出');
      await phone().host.restart({ url: HOME, phone: { online: false } });
      await mother.sees('待送出');
      expect(await lit()).toBe(0);

      await phone().restart(HOME);
      await mother.sees('灯都亮了');
      expect(await lit()).toBe(4);
      expect(await calls('liumin', 'contact.confirm')).toBe(1);

      await mother.tap('记错了，改一下');
      await mother.tap('点错了');
      await mother.tapTwice('撤回这次');
      await mother.isAt('parent/home');
      await mother.sees('本周还没确认');
      expect(await lit()).toBe(0);
      await mother.seesNo('记错了，改一下');
    },
  );
});
