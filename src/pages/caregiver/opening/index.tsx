import type { ReactNode } from 'react';
import { OutcomeView, type OutcomeViewProps } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { HomeDock } from '../ending';
import { Sos } from '../people/calls';

export type OpeningProps = { readonly title: string; readonly outcome: OutcomeViewProps['outcome'] };

/** A page without its data: loading, or why not. Dialling 110 and 120 and the way back need no network. */
export function Opening({ title, outcome }: OpeningProps): ReactNode {
  const dock = outcome.state === 'loading' ? {} : { dock: <HomeDock quiet /> };
  return (
    <Screen title={title} elder {...dock}>
      <OutcomeView outcome={outcome}>
        <Sos />
      </OutcomeView>
    </Screen>
  );
}
