import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { connect } from '../platform/database/connection';
import { readClock } from '../platform/clock';
import { foundCounty } from './found-county';
import { readPlaces } from './read-places';

const USAGE = `npm run found -- --places places.csv --officer 姓名 --phone 13900000000
  places.csv: lines of code,name,plan; the county first (docs/operating.md). PG* settings of the owner, and FIELD_KEYS.`;

const VALID_DAYS = 3;

/** `npm run found`: the places of a county, and a one-time invitation for its first officer. */
const { values } = parseArgs({
  options: { places: { type: 'string' }, officer: { type: 'string' }, phone: { type: 'string' } },
});
const { places = '', officer: name = '', phone = '' } = values;
if (places === '' || name === '' || !/^1\d{10}$/.test(phone)) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 1;
} else {
  const db = connect({ max: 1 });
  const founding = () => ({
    places: readPlaces(readFileSync(places, 'utf8')),
    officer: { name, phone },
    now: readClock(),
    validDays: VALID_DAYS,
  });
  Promise.resolve()
    .then(() => foundCounty(db, founding()))
    .then(({ token, expiresAt, places: added }) => {
      process.stdout.write(
        `Places added: ${String(added)}\nThe officer opens the mini-program, chooses 我有邀请码, and writes:\n\n  ${token}\n\nIt works once, until ${formatInstant(expiresAt)}; the code goes to the phone.\n`,
      );
    })
    .catch((error: unknown) => {
      process.stderr.write(
        `Nothing was founded: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      process.exitCode = 1;
    })
    .finally(() => void db.destroy());
}
