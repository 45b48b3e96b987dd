import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { teachersCopy as copy } from '../../../copy/school';
import { Button } from '../../../kit/button';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Section } from '../../../kit/section';
import { type School, type Teacher, teacherLine } from './school';

type SchoolCardProps = {
  readonly school: School;
  readonly today: string;
  readonly onInvite: () => void;
  readonly onEnd: (teacher: Teacher) => void;
  readonly onTakenBack: () => void;
};

/** One school: who teaches there, who is invited, and the way to ask somebody. */
export function SchoolCard({ school, today, onInvite, onEnd, onTakenBack }: SchoolCardProps): ReactNode {
  const { posts, invitations, pupils } = school;
  return (
    <Section title={school.school}>
      <View className="caption">{copy.pupils(pupils)}</View>
      {posts.length + invitations.length === 0 ? <View className="label">{copy.nobody}</View> : null}
      {posts.map((teacher) => (
        <CardRow
          key={`${teacher.personId}${teacher.className ?? ''}${teacher.from}`}
          title={teacher.name}
          text={teacherLine(teacher, today)}
          lead={<Disc letter={teacher.name.slice(-1)} />}
          {...(teacher.mayEnd
            ? {
                onTap: () => {
                  onEnd(teacher);
                },
              }
            : {})}
        />
      ))}
      {invitations.map((invitation) => (
        <Invitation key={invitation.invitationId} invitation={invitation} onTakenBack={onTakenBack} />
      ))}
      <Button kind="line" icon="plus" onTap={onInvite}>
        {copy.invite}
      </Button>
    </Section>
  );
}

type InvitationProps = {
  readonly invitation: School['invitations'][number];
  readonly onTakenBack: () => void;
};

function Invitation({ invitation, onTakenBack }: InvitationProps): ReactNode {
  const { invitationId, name, className, maskedPhone } = invitation;
  const { run, busy, outcome } = useAction('school.withdrawInvitation');
  const takeBack = async (): Promise<void> => {
    if ((await run({ invitationId })).ok) onTakenBack();
  };
  return (
    <>
      <CardRow title={`${name}，${className ?? copy.contact}`} text={copy.waiting(maskedPhone)} />
      <OutcomeNote outcome={outcome} />
      <Button kind="link" busy={busy} onTap={() => void takeBack()}>
        {copy.takeBack}
      </Button>
    </>
  );
}
