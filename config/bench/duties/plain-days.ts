/** Days as bare integers since 1970-01-01, and nothing else: what a derivation costs at the least. */
export const addMonthsPlain = (day: number, count: number): number => {
  const { year, month, date } = civilOf(day);
  const months = year * 12 + month - 1 + count;
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  const first = dayOfCivil(toYear, toMonth);
  const length = dayOfCivil(toMonth === 12 ? toYear + 1 : toYear, toMonth === 12 ? 1 : toMonth + 1) - first;
  return first + Math.min(date, length) - 1;
};

/** The Monday of a day's week; 1970-01-01 was a Thursday. */
export const mondayOfPlain = (day: number): number => day - ((day + 3) % 7);

/** Years counted from 1 March, so that the leap day is a year's last; valid from 1970 on. */
const civilOf = (day: number): { readonly year: number; readonly month: number; readonly date: number } => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, date: inYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
};

const dayOfCivil = (year: number, month: number): number => {
  const from = month <= 2 ? year - 1 : year;
  const era = Math.floor(from / 400);
  const inEra = from - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
};
