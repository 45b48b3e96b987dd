import { allow, type Decision, refuse } from '../decision';

/** A product default: after five wrong codes the director sends a new invitation. */
export const CODE_TRIES = 5;

type Dates = {
  readonly expires_at: string;
  readonly ended_at: string | null;
  readonly used_at: string | null;
};

/** Whether an invitation can still be used: it is spent once, replaced by a newer one, or runs out. */
export const judgeInvitation = <Row extends Dates>(
  invitation: Row | null,
  now: Date,
): Decision<Row, 'invitation.invalid' | 'invitation.expired' | 'invitation.used'> => {
  if (invitation === null) return refuse('invitation.invalid');
  if (invitation.used_at !== null) return refuse('invitation.used');
  if (invitation.ended_at !== null) return refuse('invitation.invalid');
  if (new Date(invitation.expires_at) <= now) return refuse('invitation.expired');
  return allow(invitation);
};
