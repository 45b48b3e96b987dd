import { encryptField } from '../../../cloudfunctions/platform/field-encryption';
import { type County } from '../county';

/** Two people, one of them without WeChat, and a name in the database that only the field keys can read. */
export const smallCounty: County = {
  personas: [
    {
      key: 'liu-min',
      name: '刘敏',
      roles: ['guardian'],
      region: '990100001001',
      openid: 'o-liu-min',
      phone: '19900009001',
      about: '妈妈，在外地',
    },
    {
      key: 'zhou',
      name: '周晓琴',
      roles: ['director'],
      region: '990100001001',
      openid: null,
      phone: '19900009002',
    },
  ],
  quotas: [{ openid: 'o-liu-min', template: 'contact-reminder', count: 1 }],
  load: async (client, { today, now }) => {
    await client.query('CREATE TABLE loaded (today date, now timestamptz, secret text)');
    await client.query('INSERT INTO loaded VALUES ($1, $2, $3)', [today, now, encryptField('test', '小雨')]);
    await client.query("INSERT INTO person (id, name, created_at) VALUES ('pe_liumin000000', '刘敏', $1)", [
      now,
    ]);
  },
};
