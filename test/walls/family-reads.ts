import { findAgreement } from '../../cloudfunctions/stores/agreements/find-agreement';
import { findAgreementPlace } from '../../cloudfunctions/stores/agreements/find-agreement-place';
import { findDecline } from '../../cloudfunctions/stores/agreements/find-decline';
import { findProof } from '../../cloudfunctions/stores/agreements/find-proof';
import { findSigning } from '../../cloudfunctions/stores/agreements/find-signing';
import { findFlow } from '../../cloudfunctions/stores/signing-flows/claim-flows';
import { findParties } from '../../cloudfunctions/stores/signing-flows/find-parties';
import { findSigningPlace } from '../../cloudfunctions/stores/signing-flows/find-signing-place';
import { loadCareFiles } from '../../cloudfunctions/stores/care-files/load-care-files';
import { findFamilyPeople } from '../../cloudfunctions/stores/home/find-family-people';
import { findEvidence } from '../../cloudfunctions/stores/agreements/find-evidence';
import { findOtherCare } from '../../cloudfunctions/stores/agreements/find-other-care';
import { findHouseholdPeople } from '../../cloudfunctions/stores/households/find-household-people';
import { findHouseholdPlace } from '../../cloudfunctions/stores/households/find-household-place';
import { findMember } from '../../cloudfunctions/stores/households/find-member';
import { findPlaceOfChildren } from '../../cloudfunctions/stores/households/find-place-of-children';
import { findPlaceOfRecords } from '../../cloudfunctions/stores/households/find-place-of-records';
import { findInvitation } from '../../cloudfunctions/stores/invitations/find-invitation';
import { findNoticePlaces } from '../../cloudfunctions/stores/notices/find-notice-places';
import { findOwnNotices } from '../../cloudfunctions/stores/notices/find-own-notices';
import { findVisitAskPlace } from '../../cloudfunctions/stores/visits/find-visit-ask-place';
import { among, eachOf, type ReadCase } from './read-case';
import { ownHouseholds, staffHouseholds, TODAY } from './sight';
import { voiceReads } from './voice-reads';

const householdReads: readonly ReadCase[] = [
  {
    read: 'findHouseholdPlace',
    seen: (tx, { households }) =>
      eachOf(households, async ({ id }) => (await findHouseholdPlace(tx, id))?.householdId),
    owed: ownHouseholds,
  },
  {
    read: 'findVisitAskPlace',
    seen: (tx, { visitAsks }) => eachOf(visitAsks, async ({ id }) => (await findVisitAskPlace(tx, id)) && id),
    owed: (as, world) => among(world.visitAsks, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findPlaceOfChildren',
    seen: (tx, { children }) =>
      eachOf(children, async ({ id }) => (await findPlaceOfChildren(tx, [id])) && id),
    owed: (as, world) => among(world.children, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findMember',
    seen: (tx, { links }) =>
      eachOf(links, async ({ person, household, role }) =>
        (await findMember(tx, { householdId: household, personId: person, role }))
          ? `${household} ${person}`
          : null,
      ),
    owed: (as, world) =>
      among(world.links, ownHouseholds(as, world)).map(({ person, household }) => `${household} ${person}`),
  },
  {
    read: 'findPlaceOfRecords',
    seen: (tx, { records }) => eachOf(records, async ({ id }) => (await findPlaceOfRecords(tx, [id])) && id),
    // Calls and visits are for staff only.
    owed: (as, world) =>
      [
        ...among(world.records, ownHouseholds(as, world)).filter(({ id }) => id.startsWith('co_')),
        ...among(world.records, staffHouseholds(as, world)).filter(({ id }) => !id.startsWith('co_')),
      ].map(({ id }) => id),
  },
  {
    read: 'findFamilyPeople',
    seen: async (tx, { households }, as) => {
      const { people } = await findFamilyPeople(tx, {
        householdIds: households.map(({ id }) => id),
        personId: as.personId ?? 'nobody',
        today: TODAY,
      });
      return [...new Set(people.map(({ householdId }) => householdId))];
    },
    owed: ownHouseholds,
  },
  {
    // Text, signatures and trail: for the family itself and its staff.
    read: 'findEvidence',
    seen: (tx, { agreements }) => eachOf(agreements, async ({ id }) => (await findEvidence(tx, id)) && id),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // Who signed, what was sent and what happened: for the family itself and its staff.
    read: 'findProof',
    seen: (tx, { agreements }) =>
      eachOf(agreements, async ({ id }) => {
        const found = await findProof(tx, id);
        return found === null
          ? null
          : `${id} ${String(found.parties.length > 0 && found.children.length > 0)}`;
      }),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => `${id} true`),
  },
  {
    // Where one's own signing at a service outside stands.
    read: 'findSigningPlace',
    seen: (tx, { agreements }, as) =>
      eachOf(
        agreements,
        async ({ id }) =>
          (await findSigningPlace(tx, { agreementId: id, personId: as.personId ?? 'nobody' })) && id,
      ),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findParties',
    seen: (tx, { agreements }) =>
      eachOf(agreements, async ({ id }) => ((await findParties(tx, id)).length > 0 ? id : null)),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // The order itself is behind the agreement's wall too, though only the job asks for it.
    read: 'findFlow',
    seen: (tx, { flows }) =>
      eachOf(
        flows,
        async ({ id }) => (await findFlow(tx, { agreementId: id, version: 1, attempt: 1 })) && id,
      ),
    owed: (as, world) => among(world.flows, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // Who said no, and why: the agreement's own wall.
    read: 'findDecline',
    seen: (tx, { agreements }) => eachOf(agreements, async ({ id }) => (await findDecline(tx, id)) && id),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    // A caregiver of two households of the caller's own sight; the other household is named there and nowhere else.
    read: 'findOtherCare',
    seen: (tx, { households }) =>
      eachOf(households, async ({ id }) => {
        const others = await findOtherCare(tx, { householdId: id, today: TODAY });
        return Object.keys(others).length === 0 ? null : id;
      }),
    owed: (as, world) => {
      const own = ownHouseholds(as, world);
      const care = among(world.links, own).filter(({ role }) => role === 'caregiver');
      return own.filter((id) =>
        care.some(
          (link) =>
            link.household === id &&
            care.some(({ person, household }) => person === link.person && household !== id),
        ),
      );
    },
  },
  {
    // With everybody's name: nobody of the household is missing, nobody else is there.
    read: 'findHouseholdPeople',
    seen: (tx, { households }) =>
      eachOf(households, async ({ id }) => {
        const found = await findHouseholdPeople(tx, id);
        return found === null ? null : `${id} ${found.people.map(({ personId }) => personId).join(' ')}`;
      }),
    owed: (as, world) =>
      ownHouseholds(as, world).map((id) => {
        const members = among(world.members, [id]).map(({ person }) => person);
        return `${id} ${[...members].sort().join(' ')}`;
      }),
  },
  {
    read: 'loadCareFiles',
    seen: async (tx, { households }) => {
      const householdIds = households.map(({ id }) => id);
      const files = await loadCareFiles(tx, { householdIds, today: TODAY });
      return files.map((file) => file.householdId);
    },
    owed: ownHouseholds,
  },
];

const agreementReads: readonly ReadCase[] = [
  {
    read: 'findAgreementPlace',
    seen: (tx, { agreements }) =>
      eachOf(agreements, async ({ id }) => (await findAgreementPlace(tx, id)) && id),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => id),
  },
  {
    read: 'findAgreement',
    seen: (tx, { agreements }) =>
      eachOf(agreements, async ({ id }) => {
        const found = await findAgreement(tx, id);
        return found === null
          ? null
          : `${id} ${String(found.parties.length > 0 && found.children.length > 0)}`;
      }),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => `${id} true`),
  },
  {
    // The caller's own turn under every agreement in sight; nobody else's phone number comes back.
    read: 'findSigning',
    seen: (tx, { agreements }, as) =>
      eachOf(agreements, async ({ id }) => {
        const found = await findSigning(tx, { agreementId: id, personId: as.personId ?? 'nobody' });
        return found === null ? null : `${id} ${String(found.party !== null && !found.hasPhone)}`;
      }),
    owed: (as, world) => among(world.agreements, ownHouseholds(as, world)).map(({ id }) => `${id} false`),
  },
  {
    // The token is the key, whoever holds it; an invented one opens nothing.
    read: 'findInvitation',
    seen: (tx, { invitations }) =>
      eachOf(
        [...invitations.map(({ hash }) => hash), 'test.invented'],
        async (hash) => (await findInvitation(tx, [hash]))?.id,
      ),
    owed: (_as, world) => world.invitations.map(({ id }) => id),
  },
];

const keyOf = (notice: string, person: string): string => `${notice} ${person}`;

const noticeReads: readonly ReadCase[] = [
  {
    read: 'findNoticePlaces',
    seen: (tx, { receipts }) =>
      eachOf(receipts, async ({ notice, person }) =>
        (await findNoticePlaces(tx, { noticeId: notice, personId: person })).length > 0
          ? keyOf(notice, person)
          : null,
      ),
    owed: (as, world) =>
      world.receipts
        .filter(
          ({ person, household }) => person === as.personId || staffHouseholds(as, world).includes(household),
        )
        .map(({ notice, person }) => keyOf(notice, person)),
  },
  {
    read: 'findOwnNotices',
    seen: (tx, { receipts }) =>
      eachOf(receipts, async ({ notice, person }) => {
        const [found] = await findOwnNotices(tx, { personId: person, noticeId: notice, limit: 1 });
        return found === undefined ? null : keyOf(found.id, person);
      }),
    owed: (as, world) =>
      world.receipts
        .filter(
          ({ person, household }) => person === as.personId || staffHouseholds(as, world).includes(household),
        )
        .map(({ notice, person }) => keyOf(notice, person)),
  },
];

/** Reads that answer for a household, an agreement or a notice. */
export const familyReads: readonly ReadCase[] = [
  ...householdReads,
  ...agreementReads,
  ...noticeReads,
  ...voiceReads,
];
