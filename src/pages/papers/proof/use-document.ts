import { useState } from 'react';
import type { InputFor, OutcomeOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { browserDocument } from './browser-document';
import { phoneDocument } from './phone-document';

const show = process.env.TARO_ENV === 'h5' ? browserDocument : phoneDocument;

export type Form = InputFor<'agreement.document'>['form'];

/** Fetching the PDF and opening it. */
export type UsedDocument = {
  readonly open: (form: Form) => Promise<void>;
  /** Which one is being fetched. */
  readonly busy: Form | undefined;
  /** How fetching ended, where it did not come. */
  readonly outcome: OutcomeOf<'agreement.document'> | undefined;
  /** It came, and the phone could not open it. */
  readonly failed: boolean;
  readonly opened: boolean;
};

/** The document of an agreement, made anew at every tap: it is never older than the records. */
export function useDocument(agreementId: string): UsedDocument {
  const fetching = useAction('agreement.document');
  const [state, setState] = useState<Pick<UsedDocument, 'busy' | 'failed' | 'opened'>>({
    busy: undefined,
    failed: false,
    opened: false,
  });

  const open = async (form: Form): Promise<void> => {
    setState({ busy: form, failed: false, opened: false });
    const ended = await fetching.run({ agreementId, form });
    if (!ended.ok) {
      setState({ busy: undefined, failed: false, opened: false });
      return;
    }
    const opened = await show(ended.data).then(
      () => true,
      () => false,
    );
    setState({ busy: undefined, failed: !opened, opened });
  };
  return { ...state, open, outcome: fetching.outcome };
}
