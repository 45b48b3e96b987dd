import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { allow, refuse } from '../../domain/decision';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';

const asked = { agreementId: demoId('ag', 'any'), form: 'signed' };
const INSIDE = `select count(*)::int as n from pg_stat_activity
  where datname = current_database() and usename = 'app' and state like 'idle in transaction%'`;

/** A service that takes seconds is asked when the call's transaction is over: here it is a handler that looks. */
describe('an answer that is worked on after the reading', () => {
  let county: County;
  let open = -1;
  let refused = false;
  beforeAll(async () => {
    const document = () =>
      Promise.resolve({
        later: async () => {
          const [row] = await county.rows<{ n: number }>(INSIDE);
          open = row?.n ?? -1;
          if (refused) return refuse('document.unavailable');
          return allow({ fileName: 'a.pdf', pdf: 'AAAA', digest: 'd', sm3: 's' });
        },
      });
    const late = () => Promise.resolve({ later: () => Promise.resolve(allow({})) });
    county = await openCounty({
      handlers: { ...handlers, 'agreement.document': document, 'consent.give': late },
    });
  });
  afterAll(() => county.close());

  it('holds no transaction open meanwhile', async () => {
    expect(await county.call('fangxiaomei', 'agreement.document', asked)).toMatchObject({
      ok: true,
      data: { fileName: 'a.pdf' },
    });
    expect(open).toBe(0);
  });

  it('may still be a refusal', async () => {
    refused = true;
    expect(await county.call('fangxiaomei', 'agreement.document', asked)).toMatchObject({
      ok: false,
      refusal: { code: 'document.unavailable' },
    });
  });

  it('is not for a call that writes: it could not be remembered', async () => {
    const answer = await county.call('fangxiaomei', 'consent.give', { version: '1', answer: 'agreed' });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'internal' } });
    expect(await county.rows(`select 1 from request where op = 'consent.give'`)).toEqual([]);
  });
});
