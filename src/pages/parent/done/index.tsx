import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { goTo, restartAt } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { contactCopy } from '../../../copy/contact';
import { remindersCopy } from '../../../copy/reminders';
import { voiceLetterCopy } from '../../../copy/voice-letter';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import homeDark from '../../../kit/art/home-dark.svg';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeView } from '../../../kit/outcome-view';
import { Picture } from '../../../kit/picture';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import type { Home } from '../family/carried-home';
import { useHome, type UsedHome } from '../family/use-home';
import { HouseholdNews, Questions } from '../home/news';
import { askForReminders, remindersBooked } from '../outbox/ask-week-reminders';
import { type Done, doneOf, nextQuestion, recordIds } from './presenter';
import { UndoSheet } from './undo-sheet';
import './index.scss';

const copy = contactCopy.done;

/** The popup of the tap before may still be open: what it brings shows when it is booked. */
function useHomeAfterPopup(): UsedHome {
  const used = useHome();
  const { reload } = used.outcome;
  useEffect(() => {
    void remindersBooked().then(reload);
  }, [reload]);
  return used;
}

/** What comes back for a confirmation, and the way to take a slip back. */
export default function ParentDone(): ReactNode {
  const { params } = useRouter();
  const { outcome, home, outbox } = useHomeAfterPopup();
  const records = recordIds(valueOf(params, 'records'));
  const [undoing, setUndoing] = useState(valueOf(params, 'undo') === 'yes');
  const waited = valueOf(params, 'waiting') === 'yes';

  return (
    <Screen
      title={copy.title}
      dock={
        <BackOrUndo
          shown={home !== undefined}
          canUndo={records.length > 0}
          onUndo={() => {
            setUndoing(true);
          }}
        />
      }
    >
      {waited ? <Waited still={outbox.waiting.length > 0} /> : null}
      {home === undefined ? (
        <OutcomeView outcome={outcome} />
      ) : (
        <Result
          home={home}
          householdId={valueOf(params, 'household')}
          week={valueOf(params, 'week') ?? home.week}
          quiet={waited && outbox.waiting.length > 0}
          onMore={() => {
            askForReminders(['contact-reminder', 'notice']);
            void remindersBooked().then(outcome.reload);
          }}
        />
      )}
      <UndoSheet
        open={undoing}
        records={records}
        onClose={() => {
          setUndoing(false);
        }}
        onDone={() => {
          restartAt('parent.home');
        }}
      />
    </Screen>
  );
}

type BackOrUndoProps = {
  /** Before that, asking again is what matters most. */
  readonly shown: boolean;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
};

function BackOrUndo({ shown, canUndo, onUndo }: BackOrUndoProps): ReactNode {
  return (
    <Dock>
      <Button
        kind={shown ? 'primary' : 'line'}
        onTap={() => {
          restartAt('parent.home');
        }}
      >
        {copy.home}
      </Button>
      {canUndo ? (
        <View className="done-center">
          <Button kind="link" onTap={onUndo}>
            {contactCopy.undo.title}
          </Button>
        </View>
      ) : null}
    </Dock>
  );
}

function Waited({ still }: { readonly still: boolean }): ReactNode {
  return (
    <Strip
      tone={still ? 'wait' : 'ok'}
      icon={still ? 'nonet' : 'check'}
      text={still ? `${copy.waiting}。${copy.waitingText}` : copy.sentText}
    />
  );
}

type ResultProps = {
  readonly home: Home;
  readonly householdId: string | undefined;
  readonly week: string;
  /** Still on the phone: nothing is lit for the others yet. */
  readonly quiet: boolean;
  readonly onMore: () => void;
};

function Result({ home, householdId, week, quiet, onMore }: ResultProps): ReactNode {
  const households = home.households ?? [];
  const household = households.find((one) => one.householdId === householdId) ?? households[0];
  if (household === undefined) return null;
  const done = doneOf(household, home, week);
  const question = nextQuestion(home);

  return (
    <>
      <View className="done-top">
        <View className="done-house">
          <Picture className="done-art" src={homeDark} />
          {done.lit && !quiet ? <Picture className="done-art done-light" src={homeBothLit} /> : null}
        </View>
        {quiet ? null : <Words done={done} />}
      </View>
      <Questions items={question === undefined ? [] : [question]} />
      <CardRow
        title={voiceLetterCopy.answer.title}
        text={voiceLetterCopy.answer.text}
        lead={<Disc icon="mic" />}
        onTap={() => {
          goTo('voiceLetters', { as: 'guardian' });
        }}
      />
      <HouseholdNews household={household} home={home} />
      <Reminders left={home.remindersLeft ?? 0} onMore={onMore} />
    </>
  );
}

function Words({ done }: { readonly done: Done }): ReactNode {
  return (
    <>
      <View className="display">
        {done.title.map((part) => (
          <View className="done-part" key={part}>
            {part}
          </View>
        ))}
      </View>
      <View className="done-text">{done.text}</View>
    </>
  );
}

function Reminders({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactNode {
  return (
    <Card>
      <View className="done-reminder">
        <View className="label">{left > 0 ? remindersCopy.left(left) : remindersCopy.none}</View>
        {left > 0 ? (
          <Tag tone="ok" icon="check">
            {copy.on}
          </Tag>
        ) : (
          <Button kind="link" icon="bell" onTap={onMore}>
            {remindersCopy.more}
          </Button>
        )}
      </View>
    </Card>
  );
}
