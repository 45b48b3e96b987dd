import { agreementContent, aScreen } from '../builders/agreement';
import type { Act } from './actor';
import type { Home } from './households';
import { dayText } from './oracle/days';

const contentOf = ({ id: householdId, children, caregiverId }: Home, today: number) =>
  agreementContent({
    householdId,
    childIds: [...children],
    children: children.map((childId) => ({ childId, health: '好', schooling: '镇小学', boards: false })),
    views: children.map((childId) => ({ childId, view: 'agrees', how: 'in-person', words: '愿意' })),
    departure: { kind: 'both-away', leavingOn: dayText(today), decidedOn: dayText(today - 2) },
    caregiver: aScreen({ personId: caregiverId ?? '', verifiedOn: dayText(today - 1) }),
    term: { from: dayText(today), to: dayText(today + 120) },
  });

/** The director writes an agreement and sends it; a guardian says no, or all sign at the director's. */
export const agree: Act = async ({ county, random, today, call }, home) => {
  const { director, caregiverId, guardians } = home;
  if (director === null || caregiverId === null) return;
  const draft = await call(director, 'agreement.draft', { content: contentOf(home, today) });
  const sent = draft === null ? null : await call(director, 'agreement.send', draft);
  if (draft === null || sent === null) return;
  const { agreementId, version } = draft;
  const own = guardians[0];
  if (own !== undefined && random.chance(0.3)) {
    await call(own, 'agreement.decline', { agreementId, version, reason: '钱没说清楚' });
    return;
  }
  const parties = await county.rows<{ id: string }>(
    `select person_id as id from agreement_party where agreement_id = $1 and version = $2 order by party desc, person_id`,
    [agreementId, version],
  );
  for (const { id: signer } of parties) {
    const drawing = 'M 20 60 L 80 30 L 140 90 L 220 50';
    const how = { method: 'in-person', signer, drawing, consent: true };
    await call(director, 'agreement.sign', { agreementId, version, digest: sent['digest'], ...how });
  }
};
