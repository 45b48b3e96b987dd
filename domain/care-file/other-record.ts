import { isFamilyVoice } from './apply-family-voice';
import { isReassignment } from './apply-reassignment';
import { isSchoolRecord } from './apply-school';
import { isThreadRecord } from './apply-thread';
import { isTransferRecord } from './apply-transfer';
import type { FamilyVoiceRecord } from './family-voice';
import type { ReassignmentChange } from './reassignment-record';
import type { CareRecord } from './records';
import { isRiskRecord, type RiskRecord } from './risk-record';
import type { SchoolRecord } from './school-record';
import type { ThreadRecord } from './thread-facts';
import type { TransferRecord } from './transfer-record';
import { isVisitWork, type VisitWork } from './visit-work';

/** A record of a capability that keeps its own facts, rules and messages beside the file's. */
export type OtherRecord =
  | VisitWork
  | RiskRecord
  | TransferRecord
  | ReassignmentChange
  | SchoolRecord
  | FamilyVoiceRecord
  | ThreadRecord;

const guards: readonly ((record: CareRecord) => boolean)[] = [
  isVisitWork,
  isRiskRecord,
  isTransferRecord,
  isReassignment,
  isSchoolRecord,
  isFamilyVoice,
  isThreadRecord,
];

/** Whether a record is one of those. */
export const isOtherRecord = (record: CareRecord): record is OtherRecord =>
  guards.some((guard) => guard(record));
