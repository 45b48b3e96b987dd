import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { staffCopy as copy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { Dial } from '../../../kit/dial';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Tag } from '../../../kit/tag';
import { type Place, type Post, postLine, postOf } from './presenter';

export type PlaceCardProps = {
  readonly place: Place;
  readonly today: Day;
  readonly onInvite: () => void;
  readonly onPost: (post: Post) => void;
  readonly onTakenBack: () => void;
};

/** One place: who holds it, who is invited, what can be done. */
export function PlaceCard({ place, today, onInvite, onPost, onTakenBack }: PlaceCardProps): ReactNode {
  const { name, level, households, held, mayInvite, posts, invitations } = place;
  return (
    <Card>
      <View className="staff-place" role="group" aria-label={name}>
        <View className="staff-head">
          <View>
            <View className="lead">{name}</View>
            <View className="caption">
              {level === 'village' ? copy.households(households) : copy.levels[level]}
            </View>
          </View>
          {held ? null : (
            <Tag tone="need" icon="warn">
              {copy.nobody}
            </Tag>
          )}
        </View>
        {held ? null : <View className="label">{copy.standIn[level]}</View>}
        {posts.map((post) => (
          <PostLine
            key={`${post.personId}${post.from}`}
            place={place}
            post={post}
            today={today}
            onPost={onPost}
          />
        ))}
        {invitations.map((invitation) => (
          <Invited
            key={invitation.invitationId}
            invitation={invitation}
            today={today}
            onTakenBack={onTakenBack}
          />
        ))}
        {mayInvite ? (
          <Button kind={held ? 'link' : 'line'} icon="plus" onTap={onInvite}>
            {copy.invite(postOf(place))}
          </Button>
        ) : null}
      </View>
    </Card>
  );
}

type PostLineProps = Pick<PlaceCardProps, 'place' | 'today' | 'onPost'> & { readonly post: Post };

function PostLine({ place, post, today, onPost }: PostLineProps): ReactNode {
  return (
    <View className="staff-post">
      <Dial kind="person" name={post.name} relation={postLine(place, post, today)} phone={post.phone} />
      <View className="staff-signs">
        {post.absent ? <Tag tone="wait">{copy.absent}</Tag> : null}
        {post.mayEnd ? (
          <Button
            kind="link"
            onTap={() => {
              onPost(post);
            }}
          >
            {copy.arrange(post.name)}
          </Button>
        ) : null}
      </View>
    </View>
  );
}

type InvitedProps = {
  readonly invitation: Place['invitations'][number];
  readonly today: Day;
  readonly onTakenBack: () => void;
};

function Invited({ invitation, today, onTakenBack }: InvitedProps): ReactNode {
  const { invitationId, name, maskedPhone, by, expiresAt } = invitation;
  const { run, busy, outcome } = useAction('staff.withdrawInvitation');
  const takeBack = async (): Promise<void> => {
    const ended = await run({ invitationId });
    if (ended.ok) onTakenBack();
  };
  return (
    <View className="staff-invited">
      <View className="strong">{copy.invited(name)}</View>
      <View className="caption">{copy.waitsFor(maskedPhone, sayDate(expiresAt.slice(0, 10), today))}</View>
      <View className="caption">{copy.by(by)}</View>
      <OutcomeNote outcome={outcome} />
      <Button kind="link" busy={busy} onTap={() => void takeBack()}>
        {copy.takeBack}
      </Button>
    </View>
  );
}
