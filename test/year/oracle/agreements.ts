import { dayText } from './days';
import type { Kind } from './kind';
import { isLeftBehind, leavings } from './people';
import type { Agreement } from './records';

const lastDay = ({ ended, termTo }: Agreement): number => ended ?? termTo;

/** Art. 22: day by day since somebody left, until a day that no agreement covers. A week to sign, none after a lapse. */
export const agreementUnsigned: Kind = (home, child, today) => {
  const left = leavings(home, today);
  if (left.length === 0 || !isLeftBehind(child, today)) return [];
  const begin = Math.max(Math.min(...left), child.opened);
  const own = home.agreements.filter(
    ({ inForce, children }) => inForce !== null && children.includes(child.id),
  );
  const ends = own.map(lastDay).filter((day) => day >= begin);
  const since = ends.length === 0 ? begin : Math.max(...ends) + 1;
  const opens = own.some((each) => lastDay(each) === since - 1) ? since : since + 7;
  return [{ period: dayText(since), opens, due: opens }];
};

/** A month before its last day, until one follows without a gap. */
export const agreementExpiring: Kind = (home, child) =>
  home.agreements
    .filter(
      ({ state, children }) => ['in-force', 'superseded'].includes(state) && children.includes(child.id),
    )
    .filter(
      (old) =>
        !home.agreements.some(
          ({ id, inForce, children }) =>
            id !== old.id &&
            inForce !== null &&
            inForce > (old.inForce ?? old.termFrom) &&
            inForce <= old.termTo + 1 &&
            children.includes(child.id),
        ),
    )
    .map(({ id, termTo }) => ({ period: id, opens: termTo - 30, due: termTo }));

/** Until a further version is written. */
export const agreementDeclined: Kind = (home, child) =>
  home.agreements.flatMap(({ id, state, version, declinedVersion, declinedOn, children }) =>
    state === 'declined' && declinedOn !== null && version === declinedVersion && children.includes(child.id)
      ? [{ period: `${id}:${String(version)}`, opens: declinedOn, due: declinedOn }]
      : [],
  );

/** Art. 23: in writing, within a week, to each of the two. */
const receipt =
  (target: string): Kind =>
  (home, child) =>
    home.agreements.flatMap(({ id, state, inForce, children, receipts }) =>
      state === 'in-force' && inForce !== null && children.includes(child.id) && !receipts.includes(target)
        ? [{ period: id, opens: inForce, due: inForce + 7 }]
        : [],
    );

export const receiptSchool: Kind = (home, child, today) =>
  child.school ? receipt('school')(home, child, today) : [];
export const receiptVillage: Kind = receipt('village');
