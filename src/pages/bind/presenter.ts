import type { DataOf } from '../../api/call';
import { bindCopy } from '../../copy/bind';

/** The invitation's token in whatever was typed or pasted: a message, a link, or the token in capitals and groups. */
export function findToken(text: string): string | undefined {
  const lower = text.toLowerCase();
  const whole = /(?:^|[^a-z0-9])([a-z2-7]{32})(?![a-z0-9])/.exec(lower)?.[1];
  if (whole !== undefined) return whole;
  const joined = lower.replace(/[\s-]+/g, '');
  return /^[a-z2-7]{32}$/.test(joined) ? joined : undefined;
}

export type InvitationText = {
  readonly title: string;
  readonly village: string;
  readonly as: string;
  /** Where the code goes; none means that nobody has registered a phone. */
  readonly phone: string | undefined;
  /** The caregiver reads this page in the elder layout. */
  readonly elder: boolean;
};

/** What an invitation of a family says before anything is bound; undefined for one of staff, which has a page of its own. */
export function invitationText(invitation: DataOf<'invitation.open'>): InvitationText | undefined {
  const { role, inviter, village, maskedPhone } = invitation;
  if (role !== 'guardian' && role !== 'caregiver') return undefined;
  return {
    title: bindCopy.invited(inviter),
    village: bindCopy.village(village),
    as: bindCopy.as[role],
    phone: maskedPhone === null ? undefined : bindCopy.phone(maskedPhone),
    elder: role === 'caregiver',
  };
}
