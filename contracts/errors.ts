/** Every refusal of the product. Each has a sentence in `src/copy/errors.ts` that says why and what can be done. */
export const errorCodes = [
  // The pipeline's own: every operation may answer with these, so contracts do not list them.
  'internal',
  'op.unknown',
  'input.invalid',
  'request.missing',
  'request.reused',
  'caller.unknown',
  'caller.notBound',
  'access.denied',
  'session.expired',
  // Capabilities.
  'session.codeInvalid',
  'invitation.invalid',
  'invitation.expired',
  'invitation.used',
  'invitation.identityTaken',
  'invitation.codeWrong',
  'invitation.codeLocked',
  'invitation.codeTooSoon',
  'invitation.noPhone',
  'agreement.notFound',
  'agreement.notSent',
  'agreement.incomplete',
  'agreement.caregiverBarred',
  'agreement.caregiverNoCapacity',
  'agreement.caregiverUnder16',
  'agreement.caregiverIncomeUnproven',
  'agreement.viewsMissing',
  'agreement.viewsDisagree',
  'agreement.childUnattended',
  'agreement.childAlone',
  'agreement.termInvalid',
  'agreement.versionChanged',
  'agreement.outOfOrder',
  'agreement.alreadySigned',
  'agreement.notParty',
  'agreement.wrongState',
  'agreement.consentMissing',
  'agreement.noPhone',
  'agreement.codeNeeded',
  'agreement.codeWrong',
  'agreement.codeExpired',
  'agreement.codeTooSoon',
  'agreement.codeCapped',
  'agreement.signedElsewhere',
  'agreement.linkNotReady',
  'agreement.linkOver',
  'agreement.paperUnchecked',
  'agreement.paperDayInvalid',
  'attachment.notFound',
  'attachment.tooLarge',
  'attachment.notThatKind',
  'attachment.unavailable',
  'agreement.endDayInvalid',
  'agreement.gapLeft',
  'agreement.findingMissing',
  'document.unavailable',
  'finding.alreadyOpen',
  'finding.outOfOrder',
  'finding.outcomeMissing',
  'finding.alreadyRecorded',
  'contact.weekInFuture',
  'contact.weekTooOld',
  'contact.notDue',
  'contact.dayOutsideWeek',
  'notice.notFound',
  'notice.notRecipient',
  'notice.audienceEmpty',
  'notice.ownVillageOnly',
  'record.dayInFuture',
  'record.notFound',
  'record.notYours',
  'record.alreadyWithdrawn',
  'family.alreadyAnswered',
  'concern.situationMissing',
  'concern.notThatAge',
  'concern.suspectTold',
  'concern.dissuadeFirst',
  'concern.notThatCourse',
  'concern.alreadyRecorded',
  'concern.policeNotTold',
  'concern.notAccepted',
  'concern.receiptMissing',
  'concern.closed',
  'concern.noPhotos',
  'policy.loosensLaw',
  'residence.notApart',
  'residence.officeMissing',
  'residence.otherSideConfirms',
  'residence.splitChanged',
  'import.notText',
  'import.tooLarge',
  'import.tooManyRows',
  'import.headings',
  'import.empty',
  'regionDuty.notOwed',
  'regionDuty.dayBeforePeriod',
  'regionDuty.recordedMeanwhile',
  'followUp.alreadyOpen',
  'followUp.dueInvalid',
  'followUp.closed',
  'followUp.stepsLeft',
  'record.changedMeanwhile',
  'instrument.unsuitable',
  'instrument.versionTaken',
  'instrument.inactive',
  'assessment.answersIncomplete',
  'assessment.reasonMissing',
  'assessment.needsSupervisor',
  'assessment.ownProposal',
  'assessment.notPending',
  'keyFact.notInPlan',
  'keyFact.alreadyOpen',
  'keyFact.dayInvalid',
  'helpPlan.wordsForFamily',
  'helpPlan.closed',
  'helpPlan.linesOpen',
  'notice.reasonMissing',
  'notice.ownUrgent',
  'notice.answeredAlready',
  'notice.seasonOver',
  'calendar.unreadable',
  'calendar.outsideYear',
  'calendar.doubled',
  'calendar.gap',
  'calendar.workdays',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Refusals of the pipeline itself; any call can end in one of them. */
export type PipelineErrorCode =
  | 'internal'
  | 'op.unknown'
  | 'input.invalid'
  | 'request.missing'
  | 'request.reused'
  | 'caller.unknown'
  | 'caller.notBound'
  | 'access.denied'
  | 'session.expired';

/** The law or plan behind a refusal, shown with it: `未成年人保护法第二十二条`. */
export type Article = string;

export type Refusal<Code extends ErrorCode = ErrorCode> = {
  readonly code: Code;
  /** Input paths that are at fault, dotted. */
  readonly fields?: readonly string[];
  readonly article?: Article;
};

/** What every call answers, with HTTP 200. */
export type Envelope<Data = unknown> =
  | { readonly ok: true; readonly data: Data; readonly requestId: string }
  | { readonly ok: false; readonly refusal: Refusal; readonly requestId: string };
