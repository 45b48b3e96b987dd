import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { CareRecord } from '../../../domain/care-file/records';
import type { TableWrite } from '../write-rows';
import { assessmentWrites, keyFactWrites } from './assessment-rows';
import { helpPlanWrites } from './help-plan-rows';
import { draftWrites, signingWrites } from './agreement-rows';
import { lifeWrites } from './agreement-life-rows';
import { concernWrites } from './concern-rows';
import { dayText } from './day-text';
import { flowWrites } from './flow-rows';
import { foundWrite } from './found-rows';
import { familyVoiceWrites } from './family-voice-rows';
import { writesOfFindings } from './finding-rows';
import { followUpWrites } from './follow-up-rows';
import { visitAskWrites, visitWrites } from './visit-rows';
import { noticeWrites } from './notice-rows';
import { attachmentWrites, paperWrites } from './paper-rows';
import type { Placed } from './placed-record';
import { reassignmentWrites } from './reassignment-rows';
import { reachWrites } from './reach-rows';
import { recordingWrites, subjectOfAgreement } from '../voices/want-recordings';
import { schoolWrites } from './school-rows';
import { writesOfSplits } from './residence-rows';
import { threadWrites } from './thread-rows';
import { transferWrites } from './transfer-rows';
import { wordWrites } from './word-rows';
import type { Written, WrittenBy } from './written';

/** Records of all households as rows, one write a table. */
export const recordWrites = (written: readonly Written[], by: WrittenBy): readonly TableWrite[] => {
  const at = by.now.toISOString();
  const all = written.flatMap(({ file, records }) =>
    records.map((record) => ({
      ...record,
      household_id: file.householdId,
      village_code: file.villageCode,
    })),
  );
  const of = <Kind extends CareRecord['kind']>(kind: Kind) =>
    // The filter is the proof; TypeScript does not carry it through the spread.
    all.filter((record) => record.kind === kind) as unknown as readonly Placed<Kind>[];
  return [
    ...contactWrites(of('contact'), of('contact-withdrawn')),
    ...wordWrites(of('family-word'), of('family-word-answered'), at),
    callWrite(of('director-contact'), at),
    visitWrites(of('visit'), at),
    ...visitAskWrites(of('visit-asked'), of('visit-ask-withdrawn'), of('visit-helpful')),
    ...followUpWrites(
      { opened: of('follow-up-opened'), steps: of('follow-up-step'), closed: of('follow-up-closed') },
      at,
    ),
    withdrawals('director_contact', of('director-contact-withdrawn')),
    withdrawals('visit', of('visit-withdrawn')),
    ...agreementWrites(of, by),
    ...writesOfSplits(of('duty-split-agreed'), of('duty-split-confirmed'), at),
    ...transferWrites(of('transfer-proposed'), of('transfer-settled')),
    ...schoolWrites(of('absence-step'), of('pupil-class'), at),
    ...riskWrites(of, written, at),
    ...reachWrites({
      notYets: of('contact-not-yet'),
      stays: of('home-stay'),
      begun: of('guardian-unreachable'),
      ended: of('unreachable-ended'),
      at,
    }),
    ...reassignmentWrites(of('tasks-asked'), of('reassignment-answered'), { at, written }),
    ...familyVoiceWrites(of, at),
    ...threadWrites(of, at),
    foundWrite(of('person-found'), at),
    ...writesOfFindings(of('finding-opened'), of('finding-step'), at),
    markWrite(of('agreement-marked'), at),
    ...concernWrites(
      { opened: of('concern-opened'), steps: of('concern-step'), photos: of('concern-photo') },
      at,
    ),
    ...noticeWrites(
      {
        delivered: of('notice-delivered'),
        opened: of('notice-opened'),
        acknowledged: of('notice-acknowledged'),
        answered: of('notice-answered'),
        unreachable: of('notice-unreachable'),
      },
      { at, today: formatDay(by.today) },
    ),
  ];
};

type RecordsOf = <Kind extends CareRecord['kind']>(kind: Kind) => readonly Placed<Kind>[];

/** All that happens to agreements. */
const agreementWrites = (of: RecordsOf, by: WrittenBy): readonly TableWrite[] => {
  const at = by.now.toISOString();
  return [
    ...draftWrites(of('agreement-drafted'), at),
    ...signingWrites({
      sent: of('agreement-sent'),
      signed: of('agreement-signed'),
      ended: of('agreement-superseded'),
      at,
      device: by.origin?.device ?? null,
    }),
    ...voiceWrites(of('agreement-sent'), at),
    ...flowWrites(
      {
        ordered: of('signing-flow-ordered'),
        changed: of('signing-flow-changed'),
        notCounted: of('signature-not-counted'),
        kept: of('signed-file-kept'),
      },
      at,
    ),
    ...paperWrites(of('agreement-paper-filed'), at),
    ...attachmentWrites(of('attachment-stored'), at),
    ...lifeWrites({
      ended: of('agreement-ended'),
      declined: of('agreement-declined'),
      receipts: of('receipt-given'),
      returned: of('guardian-returned'),
      at,
    }),
  ];
};

/** What can be listened to beside a text that was sent. */
const voiceWrites = (sent: readonly Placed<'agreement-sent'>[], at: string): readonly TableWrite[] =>
  recordingWrites(
    sent.map(({ household_id, agreement, spoken }) => ({
      of: { subject: subjectOfAgreement(agreement), household_id, notice_id: null },
      texts: spoken ?? [],
    })),
    at,
  );

const markWrite = (marked: readonly Placed<'agreement-marked'>[], at: string): TableWrite => ({
  table: 'agreement_mark',
  insert: marked.map((r) => ({
    agreement_id: r.agreementId,
    mark: r.mark,
    household_id: r.household_id,
    person_id: r.by,
    place: r.place,
    at,
  })),
});

type Of = <Kind extends CareRecord['kind']>(kind: Kind) => readonly Placed<Kind>[];

const riskWrites = (of: Of, written: readonly Written[], at: string): readonly TableWrite[] => [
  ...assessmentWrites({
    made: of('assessment'),
    decided: of('assessment-decided'),
    at,
    versionOf: (id) => written.find(({ file }) => file.householdId === id)?.packVersion ?? '',
  }),
  ...keyFactWrites(of('key-fact'), of('key-fact-ended'), at),
  ...helpPlanWrites({
    written: of('help-plan'),
    results: of('help-plan-result'),
    closed: of('help-plan-closed'),
    at,
  }),
];

const contactWrites = (
  added: readonly Placed<'contact'>[],
  withdrawn: readonly Placed<'contact-withdrawn'>[],
): readonly TableWrite[] => {
  const rows = added.map(({ household_id, record: r }) => ({
    id: r.id,
    child_id: r.childId,
    household_id,
    line: r.line,
    week: r.week,
    source: r.source,
    source_person: r.sourcePerson,
    revision: r.revision,
    current: true,
    withdrawn: false,
    happened_on: dayText(r.happenedOn),
    entered_at: r.enteredAt,
    late: r.late,
    mode: r.mode,
    topics: r.topics,
    note: r.note,
  }));
  const revised = rows.filter((row) => row.revision > 1);
  const superseded: readonly TableWrite[] =
    revised.length === 0
      ? []
      : [
          {
            statement: sql`update contact as old_ set current = false
              from jsonb_populate_recordset(null::contact, ${JSON.stringify(revised)}::jsonb) as row_
              where old_.child_id = row_.child_id and old_.line = row_.line and old_.week = row_.week
                and old_.source_person = row_.source_person and old_.current returning 1`,
          },
        ];
  return [{ table: 'contact', insert: rows }, ...superseded, withdrawals('contact', withdrawn)];
};

const withdrawals = (
  table: string,
  records: readonly { readonly id: string; readonly reason: string }[],
): TableWrite => ({
  table,
  key: ['id'],
  update: records.map(({ id, reason }) => ({ id, withdrawn: true, reason })),
});

const callWrite = (calls: readonly Placed<'director-contact'>[], at: string): TableWrite => ({
  table: 'director_contact',
  insert: calls.map(({ household_id, record: r }) => ({
    id: r.id,
    child_id: r.childId,
    household_id,
    director_id: r.directorId,
    happened_on: formatDay(r.happenedOn),
    entered_at: at,
    mode: r.mode,
    spoke_with: r.spokeWith,
    outcome: r.outcome,
    note: r.note,
    withdrawn: false,
  })),
});
