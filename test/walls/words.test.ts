import { escalationLevels, reassignmentAnswers } from '../../contracts/vocabulary/supervision';
import type { Reassignment } from '../../domain/care-file/care-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AttachmentKind, attachmentKinds } from '../../contracts/attachment';
import { giveConsent, sendFeedback } from '../../contracts/consent';
import { recordDirectorContact } from '../../contracts/contact';
import { parkedAnswers } from '../../contracts/notice-parked';
import { recordVisit } from '../../contracts/visit';
import * as absence from '../../contracts/vocabulary/absence';
import * as agreement from '../../contracts/vocabulary/agreement';
import { assessmentStates, riskColours } from '../../contracts/vocabulary/assessment';
import { childCategories } from '../../contracts/vocabulary/child';
import * as concern from '../../contracts/vocabulary/concern';
import { contactLines, contactSources, unreachableReasons } from '../../contracts/vocabulary/contact';
import { signingProviders } from '../../contracts/vocabulary/e-sign';
import { familyWords } from '../../contracts/vocabulary/family-word';
import * as finding from '../../contracts/vocabulary/finding';
import { followUpOrigins, followUpResults } from '../../contracts/vocabulary/follow-up';
import { calendarParts, dayKinds } from '../../contracts/vocabulary/occasion';
import { noticeAsks, type Reach } from '../../contracts/vocabulary/receipt';
import { residenceSides } from '../../contracts/vocabulary/residence';
import { actorRoles, staffRoles } from '../../contracts/vocabulary/role';
import { supportKinds, talkStates } from '../../contracts/vocabulary/talk';
import { letterStates } from '../../contracts/vocabulary/voice-letter';
import { taskStates } from '../../contracts/vocabulary/task';
import { threadRoles, threadSides, waitEnds } from '../../contracts/vocabulary/thread';
import { transferReasons, transferStates } from '../../contracts/vocabulary/transfer';
import * as textMark from '../../contracts/vocabulary/text-mark';
import { foundHows } from '../../contracts/vocabulary/unreachable';
import { safetyWords, wordLengths } from '../../contracts/vocabulary/safety-word';
import { librarySubjects } from '../../contracts/vocabulary/topic';
import { helpfulAnswers } from '../../contracts/vocabulary/visit';
import type { NoticeToFanOut } from '../../cloudfunctions/stores/notices/fan-out';
import type { ApprovalStep } from '../../cloudfunctions/stores/notices/append-approval';
import type { FoundHelpPlan } from '../../cloudfunctions/stores/help-plans/find-help-plans';
import type { SentWord } from '../../cloudfunctions/platform/wechat/read-event-push';
import type { PlatformIdentity } from '../../cloudfunctions/platform/caller';
import type { TaskChange } from '../../domain/task/derive-tasks';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database';

/** The words of a type that has no list of its own: the compiler sees to it that none is left out. */
const allOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(words);

const family = ['guardian', 'caregiver'];

/** What each checked column has to hold. Another word in a vocabulary is a migration as well, and this says so. */
const stored: Readonly<Record<string, readonly string[]>> = {
  'absence.state': absence.absenceStates,
  'absence_step.answer': absence.absenceAnswers,
  'absence_step.as_role': absence.absenceRoles,
  'absence_step.found': absence.absenceFindings,
  'absence_step.step': absence.absenceSteps,
  'agreement.signed_with': signingProviders,
  'agreement_mark.mark': agreement.villageMarks,
  'agreement_party.party': family,
  'agreement_receipt.target': agreement.receiptTargets,
  'assessment.colour': riskColours,
  'assessment.computed': riskColours,
  'assessment.holds': riskColours,
  'assessment.state': assessmentStates,
  'attachment.kind': [
    ...attachmentKinds,
    ...allOf<Exclude<'signed-file', AttachmentKind>>({ 'signed-file': true }),
  ],
  'calendar_day.kind': dayKinds,
  'calendar_year.part': calendarParts,
  'caregiver_finding.kind': finding.findingKinds,
  'caregiver_finding.outcome': finding.findingOutcomes,
  'child.gender': ['female', 'male'],
  'child_category.category': childCategories,
  'concern.reporter_role': actorRoles.filter((role) => role !== 'anyone'),
  'concern.state': concern.concernStates,
  'concern_account.course': concern.concernCourses,
  'concern_step.step': concern.concernSteps,
  'consent.answer': giveConsent.input.shape.answer.options,
  'contact.line': contactLines,
  'contact.source': contactSources,
  'delivery.channel': ['wechat', 'sms', 'none'],
  'delivery_event.channel': ['wechat', 'sms'],
  'delivery_event.outcome': allOf<SentWord['outcome']>({ delivered: true, failed: true }),
  'director_contact.outcome': recordDirectorContact.input.shape.outcome.options,
  'duty_split.side': residenceSides,
  'family_word.word': familyWords,
  'feedback.kind': sendFeedback.input.shape.kind.options,
  'finding_step.step': finding.findingSteps,
  'follow_up.origin': followUpOrigins,
  'follow_up.result': followUpResults,
  'help_plan.state': allOf<FoundHelpPlan['state']>({ open: true, closed: true }),
  'household_transfer.reason': transferReasons,
  'household_transfer.state': transferStates,
  'identity.kind': allOf<PlatformIdentity['kind']>({ wx_openid: true, tcb_uuid: true }),
  'invitation.role': family,
  'mentor_word.by_role': ['director', 'teacher'],
  'notice_approval.step': allOf<ApprovalStep['step']>({ asked: true, approved: true, withdrawn: true }),
  'notice.ask': noticeAsks,
  'notice_recipient.as_role': family,
  'notice_recipient.reach': allOf<Reach>({
    pending: true,
    sent: true,
    delivered: true,
    failed: true,
    unreachable: true,
  }),
  'notice.ring': allOf<NoticeToFanOut['ring']>({ all: true, push: true, app: true }),
  'notice_topic_text.topic': librarySubjects,
  'outbox.channel': ['ring', 'sms'],
  'outbox.state': ['pending', 'claimed', 'sent', 'cleared', 'unreached', 'parked', 'merged', 'skipped'],
  'parked_send.answer': parkedAnswers,
  'person.gender': ['female', 'male'],
  'recording.state': ['wanted', 'ready', 'failed'],
  'region.level': ['county', 'township', 'village'],
  'role_grant.role': staffRoles,
  'safety_word_sent.length': wordLengths,
  'safety_word_sent.word': safetyWords,
  'signature.method': agreement.signingMethods,
  'signing_flow.provider': signingProviders.filter((provider) => provider !== 'own'),
  'staff_invitation.role': [...staffRoles, 'teacher'],
  'support_contact.kind': supportKinds,
  'talk_request.side': family,
  'talk_request.state': talkStates,
  'task.state': taskStates,
  'task_event.event': allOf<TaskChange['event']>({
    opened: true,
    done: true,
    cancelled: true,
    reopened: true,
    advanced: true,
    escalated: true,
  }),
  'task.escalated_to': escalationLevels,
  'reassignment.answer': reassignmentAnswers,
  'reassignment_task.state': allOf<Reassignment['tasks'][number]['state']>({
    asked: true,
    standing: true,
    over: true,
  }),
  'thread.counterpart': threadSides,
  'thread_line.by_role': threadRoles,
  'thread_wait.ended': waitEnds,
  'text_mark.label': textMark.markLabels,
  'text_mark.outcome': textMark.markOutcomes,
  'text_mark.state': textMark.markStates,
  'person_found.how': foundHows,
  'unreachable_reason.reason': unreachableReasons,
  'visit.caregiving': recordVisit.input.shape.caregiving.options,
  'visit_opinion.answer': helpfulAnswers,
  'voice_letter.side': family,
  'voice_letter.state': letterStates,
  'week_question.band': ['small', 'school', 'teen'],
};

type Check = { readonly table: string; readonly column: string; readonly condition: string };

describe('a word of the vocabularies', () => {
  let database: TestDatabase;
  let checks: readonly Check[] = [];
  beforeAll(async () => {
    database = await openTestDatabase();
    // Of one text column each: what the merged migrations have come to.
    const { rows } = await database.root.query<Check>(
      `select c.conrelid::regclass::text as table, a.attname as column, pg_get_expr(c.conbin, c.conrelid) as condition
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'c' and cardinality(c.conkey) = 1 and a.atttypid = 'text'::regtype
           and c.connamespace = 'public'::regnamespace`,
    );
    checks = rows;
  });
  afterAll(() => database.close());

  it('has its case here for every checked column', () => {
    const columns = new Set(checks.map(({ table, column }) => `${table}.${column}`));
    expect([...columns].sort()).toEqual(Object.keys(stored).sort());
  });

  it.each(Object.entries(stored))(
    'of %s is taken by the database, and another is not',
    async (name, words) => {
      const of = checks.filter(({ table, column }) => `${table}.${column}` === name);
      const taken = async (word: string): Promise<boolean> => {
        const all = await Promise.all(
          of.map(async ({ table, column, condition }) => {
            const { rows } = await database.root.query<{ taken: boolean }>(
              `select (${condition}) as taken from jsonb_populate_record(null::${table}, jsonb_build_object('${column}', $1::text)) as one_row`,
              [word],
            );
            return rows[0]?.taken;
          }),
        );
        return all.every((one) => one === true);
      };
      const refused: string[] = [];
      for (const word of words) if (!(await taken(word))) refused.push(word);
      expect(refused).toEqual([]);
      expect(await taken('no-such-word')).toBe(false);
    },
  );
});
