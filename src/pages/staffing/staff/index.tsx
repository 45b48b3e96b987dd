import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { addressOf } from '../../../api/routes';
import { staffCopy as copy } from '../../../copy/staffing';
import homeLit from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { shareCard } from '../../../kit/share-card';
import { Strip } from '../../../kit/strip';
import { InviteSheet } from './invite-sheet';
import { PlaceCard } from './place-card';
import { PostSheet } from './post-sheet';
import type { Place, Post } from './presenter';
import { Ready } from './ready';
import { type UsedPlaces, usePlaces } from './use-places';
import './index.scss';

type Done = keyof typeof copy.done;
type Chosen = { readonly place: Place; readonly post: Post };

/** Who holds each place: inviting, covering, ending. */
export default function StaffPage(): ReactNode {
  const [unheld, setUnheld] = useState(false);
  const places = usePlaces(unheld);
  const [invitation, setInvitation] = useState<DataOf<'staff.invite'>>();
  // Passed on before there is a code, it opens the first page; nobody is named in it either way.
  useShareAppMessage(() =>
    shareCard(
      copy.ready.shareTitle,
      invitation === undefined ? addressOf('start') : addressOf('bind', { token: invitation.token }),
    ),
  );

  if (invitation !== undefined)
    return (
      <Ready
        invitation={invitation}
        today={places.outcome.data?.today ?? invitation.expiresAt.slice(0, 10)}
        onBack={() => {
          setInvitation(undefined);
          void places.outcome.reload();
        }}
      />
    );
  return <Everybody places={places} unheld={unheld} onUnheld={setUnheld} onMade={setInvitation} />;
}

type EverybodyProps = {
  readonly places: UsedPlaces;
  readonly unheld: boolean;
  readonly onUnheld: (only: boolean) => void;
  readonly onMade: (invitation: DataOf<'staff.invite'>) => void;
};

function Everybody({ places, unheld, onUnheld, onMade }: EverybodyProps): ReactNode {
  const [inviting, setInviting] = useState<Place>();
  const [chosen, setChosen] = useState<Chosen>();
  const [done, setDone] = useState<Done>();
  const finish = (what: Done): void => {
    setDone(what);
    setChosen(undefined);
    void places.outcome.reload();
  };
  return (
    <Screen title={copy.title}>
      <View className="label">{copy.lead}</View>
      <Which unheld={unheld} onUnheld={onUnheld} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={copy.done[done]} />}
      <OutcomeView outcome={places.outcome} />
      <Places
        places={places}
        onInvite={setInviting}
        onPost={setChosen}
        onTakenBack={() => {
          finish('takenBack');
        }}
      />
      <InviteSheet
        place={inviting}
        onClose={() => {
          setInviting(undefined);
        }}
        onMade={onMade}
      />
      {chosen === undefined ? null : (
        <PostSheet
          {...chosen}
          places={places.shown ?? []}
          today={places.outcome.data?.today ?? ''}
          onClose={() => {
            setChosen(undefined);
          }}
          onDone={finish}
        />
      )}
    </Screen>
  );
}

function Which({ unheld, onUnheld }: Pick<EverybodyProps, 'unheld' | 'onUnheld'>): ReactNode {
  return (
    <Pick<'all' | 'unheld'>
      label={copy.which}
      layout="two"
      options={[
        { value: 'all', label: copy.all },
        { value: 'unheld', label: copy.unheldOnly },
      ]}
      value={unheld ? 'unheld' : 'all'}
      onChange={(which) => {
        onUnheld(which === 'unheld');
      }}
    />
  );
}

type PlacesProps = {
  readonly places: UsedPlaces;
  readonly onInvite: (place: Place) => void;
  readonly onPost: (chosen: Chosen) => void;
  readonly onTakenBack: () => void;
};

function Places({
  places: { outcome, shown, more, busy },
  onInvite,
  onPost,
  onTakenBack,
}: PlacesProps): ReactNode {
  const today = outcome.data?.today;
  if (shown === undefined || today === undefined) return null;
  if (shown.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.empty} />
      </Card>
    );
  return (
    <View className="staff-places">
      {shown.map((place) => (
        <PlaceCard
          key={place.region}
          place={place}
          today={today}
          onInvite={() => {
            onInvite(place);
          }}
          onPost={(post) => {
            onPost({ place, post });
          }}
          onTakenBack={onTakenBack}
        />
      ))}
      {more === undefined ? null : (
        <Button kind="line" busy={busy} onTap={more}>
          {copy.more}
        </Button>
      )}
    </View>
  );
}
