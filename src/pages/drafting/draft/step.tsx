import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import { draftCopy as copy } from '../../../copy/draft';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Ask } from './ask';
import { hintsFor } from './hints';
import { openQuestions } from './open-questions';
import { partsOf } from './parts-of';
import type { Part } from './question';
import { placedRefusal, questionAtFault } from './refusal';
import { type Step, steps } from './steps';
import { stateOf } from './draft-state';
import type { Drafting } from './use-draft';
import './index.scss';

export type StepPageProps = { readonly step: Step; readonly drafting: Drafting; readonly notice: ReactNode };

/** One step of the draft. What is answered stays on the phone; going on writes it. */
export function StepPage({ step, drafting, notice }: StepPageProps): ReactNode {
  const { asking, state, outcome } = drafting;
  const parts = partsOf(step, asking);
  const refusal = placedRefusal(outcome);
  const here = refusal?.step === step ? questionAtFault(refusal, parts, asking.form) : undefined;

  useEffect(() => {
    const to = here === undefined ? { scrollTop: 0 } : { selector: '.draft-refused' };
    void Taro.pageScrollTo({ ...to, duration: 0 }).catch(() => undefined);
  }, [step, here, outcome]);

  return (
    <Screen
      title={copy.title}
      dock={<StepDock step={step} drafting={drafting} marked={here !== undefined} />}
    >
      {notice}
      <Progress step={step} />
      {hintsFor(step, state.saved, asking).map((hint) => (
        <Strip key={hint} tone="lamp" icon="ask" text={hint} />
      ))}
      {step === 'caregiver' && parts.length === 0 ? (
        <Strip tone="need" icon="user" text={copy.noCaregiver} />
      ) : null}
      {parts.map((part) => (
        <PartView
          key={part.key}
          part={part}
          drafting={drafting}
          refused={here === undefined ? undefined : { name: here, text: refusal?.text ?? '' }}
        />
      ))}
    </Screen>
  );
}

function Progress({ step }: { readonly step: Step }): ReactNode {
  const at = steps.indexOf(step) + 1;
  return (
    <View className="draft-progress">
      <View className="title">{copy.steps[step]}</View>
      <View className="caption">{copy.progress(at, steps.length)}</View>
      <View className="draft-track" aria-hidden="true">
        <View className="draft-track-done" style={{ width: `${Math.round((at / steps.length) * 100)}%` }} />
      </View>
    </View>
  );
}

type PartViewProps = {
  readonly part: Part;
  readonly drafting: Drafting;
  readonly refused: { readonly name: string; readonly text: string } | undefined;
};

function PartView({ part, drafting, refused }: PartViewProps): ReactNode {
  const { asking, answer } = drafting;
  const asked = part.questions.map((question) => (
    <View className="draft-question" key={question.name}>
      {refused?.name === question.name ? (
        <View className="draft-refused">
          <Strip tone="danger" icon="warn" text={refused.text} />
        </View>
      ) : null}
      <Ask question={question} form={asking.form} today={asking.today} onAnswer={answer} />
    </View>
  ));
  const questions = <View className="draft-questions">{asked}</View>;
  if (part.title === undefined) return questions;
  return (
    <View className="draft-part">
      <View className="lead" role="heading" aria-level="2">
        {part.title}
      </View>
      {questions}
    </View>
  );
}

type StepDockProps = {
  readonly step: Step;
  readonly drafting: Drafting;
  /** Whether the refusal is shown beside its question already. */
  readonly marked: boolean;
};

function StepDock({ step, drafting, marked }: StepDockProps): ReactNode {
  const { asking, state, busy, outcome, next, go } = drafting;
  const open = openQuestions(step, asking);
  const left = steps.filter((each) => stateOf(each, state, asking) === 'missing').length;
  const before = steps[steps.indexOf(step) - 1];
  return (
    <Dock {...(open.length > 0 ? { note: copy.missing(open) } : {})}>
      <Said drafting={drafting} marked={marked} />
      <Button kind="primary" busy={busy} disabled={open.length > 0} onTap={() => void next(step)}>
        {copy.next}
      </Button>
      <View className="draft-links">
        {before === undefined ? null : (
          <Button
            kind="link"
            icon="back"
            onTap={() => {
              go(before);
            }}
          >
            {copy.back}
          </Button>
        )}
        <Button
          kind="link"
          icon="list"
          onTap={() => {
            go('overview');
          }}
        >
          {copy.list(left)}
        </Button>
      </View>
      {outcome !== undefined && !outcome.ok && outcome.offline ? (
        <Strip tone="wait" icon="nonet" text={copy.kept} />
      ) : null}
    </Dock>
  );
}

/** Why it was not taken, unless that stands beside its question. */
function Said({ drafting, marked }: { readonly drafting: Drafting; readonly marked: boolean }): ReactNode {
  const { outcome, go } = drafting;
  const refusal = placedRefusal(outcome);
  if (marked) return <Strip tone="danger" icon="warn" text={copy.refused} />;
  const step = refusal?.step;
  if (step !== undefined && refusal !== undefined)
    return (
      <>
        <Strip tone="danger" icon="warn" text={refusal.text} />
        <Strip
          tone="danger"
          icon="pen"
          text={copy.refusedElsewhere(copy.steps[step])}
          onTap={() => {
            go(step);
          }}
        />
      </>
    );
  return outcome !== undefined && !outcome.ok && outcome.offline ? null : <OutcomeNote outcome={outcome} />;
}
