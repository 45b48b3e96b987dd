import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { replaceWith } from '../../../api/go-to';
import { type UsedCall, useCall } from '../../../api/use-call';
import { assessCopy, assessFormCopy as copy } from '../../../copy/assess';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import type { DataOf } from '../../../api/call';
import { useChildId } from '../beside/use-child';
import { loadDraft } from './kept-answers';
import type { Answers } from './presenter';
import { Questions } from './questions';
import '../../../kit/saved.scss';

type Ended = DataOf<'assessment.record'>;

/** The standard's questions, the colour they come to, and the one that a person confirms. */
export default function AssessFormPage(): ReactNode {
  const childId = useChildId();
  const outcome = useCall('assessment.show', { childId });
  const kept = useKept(childId, outcome);
  const [ended, setEnded] = useState<Ended>();
  const { data } = outcome;

  if (ended !== undefined) return <Done childId={childId} ended={ended} />;
  if (data?.instrument == null || kept === undefined)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
        {data?.instrument === null ? (
          <Card>
            <Blank {...assessCopy.noInstrument} />
          </Card>
        ) : null}
      </Screen>
    );
  return (
    <Questions
      assessed={data}
      instrument={data.instrument}
      kept={kept}
      notice={<OutcomeView outcome={outcome} />}
      reload={outcome.reload}
      onEnded={setEnded}
    />
  );
}

/** What the phone still has, or the last assessment's answers; `undefined` while it is being read. */
function useKept(
  childId: string,
  { data }: UsedCall<'assessment.show'>,
): { readonly answers: Answers; readonly from: 'draft' | 'last' | 'nothing' } | undefined {
  const [kept, setKept] = useState<{ answers: Answers; from: 'draft' | 'last' | 'nothing' }>();
  const instrumentId = data?.instrument?.instrumentId;
  const last = data?.answers;
  useEffect(() => {
    if (instrumentId === undefined || last === undefined || kept !== undefined) return;
    void loadDraft(childId, instrumentId).then((draft) => {
      const from = draft !== undefined ? 'draft' : Object.keys(last).length > 0 ? 'last' : 'nothing';
      setKept({ answers: draft ?? last, from });
    });
  }, [childId, instrumentId, last, kept]);
  return kept;
}

function Done({ childId, ended }: { readonly childId: string; readonly ended: Ended }): ReactNode {
  const waits = ended.state === 'pending-down';
  const text = waits ? copy.done['pending-down'] : copy.done['in-force'](assessCopy.colours[ended.colour]);
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock>
          <Button
            kind="primary"
            onTap={() => {
              replaceWith('director.assess', { child: childId });
            }}
          >
            {copy.done.back}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View className="saved" role="status">
          <Disc tone={waits ? 'need' : 'solid'} icon={waits ? 'clock' : 'check'} />
          <View className="title">{copy.done.title}</View>
          <View>{text}</View>
        </View>
      </Card>
    </Screen>
  );
}
