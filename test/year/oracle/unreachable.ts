import { dayText } from './days';
import type { Kind } from './kind';
import { isCovered } from './people';

/** Asked the day after an expected end; without one a week after the last try, until the guardian is reached. */
export const guardianUnreachable: Kind = (home, child, today) =>
  isCovered(child, today)
    ? home.unreachables
        .filter(({ over }) => over === null)
        .map(({ id, since, until }) => {
          if (until !== null) return { period: id, opens: until + 1, due: until + 1 };
          const last = Math.max(since, ...child.tries.filter((day) => day > since));
          return { period: `${id}:${dayText(last)}`, opens: last + 7, due: last + 7 };
        })
    : [];
