import Taro from '@tarojs/taro';
import { useState } from 'react';
import { readCheckNumber } from '../../../../contracts/vocabulary/check-number';
import { call, type OutcomeOf } from '../../../api/call';
import { verifyCopy } from '../../../copy/papers';
import { browserFile } from './browser-file';
import { phoneFile } from './phone-file';
import { fileResult, numberResult, numberUnknown, type Result } from './result';

const pickFile = process.env.TARO_ENV === 'h5' ? browserFile : phoneFile;

type Failed = Exclude<
  OutcomeOf<'agreement.verify'> | OutcomeOf<'agreement.proof'> | OutcomeOf<'agreement.checkRecords'>,
  { readonly ok: true }
>;

/** Where the checking stands; at most one of the last three is set. */
export type CheckState = {
  readonly busy: boolean;
  readonly result?: Result;
  /** What is wrong before anything was asked. */
  readonly fault?: string;
  /** The functions did not answer. */
  readonly outcome?: Failed;
};

export type UsedChecking = CheckState & {
  readonly file: () => Promise<void>;
  readonly scan: () => Promise<void>;
  readonly number: (typed: string) => Promise<void>;
  /** Begins anew. */
  readonly clear: () => void;
};

type Ended = Omit<CheckState, 'busy'>;

/** Whoever closes the list or the camera has not failed at anything. */
function isCancelled(fault: unknown): boolean {
  const said = typeof fault === 'object' && fault !== null && 'errMsg' in fault ? fault.errMsg : '';
  return String(said).includes('cancel');
}

async function checkFile(onSend: () => void): Promise<Ended> {
  const file = await pickFile();
  if (file === undefined) return {};
  if (!file.ok) return { fault: verifyCopy.faults[file.fault] };
  onSend();
  const ended = await call('agreement.verify', { pdf: file.pdf });
  return ended.ok ? { result: fileResult(ended.data) } : { outcome: ended };
}

async function checkNumber(typed: string, wrong: string): Promise<Ended> {
  const asked = readCheckNumber(typed);
  if (asked === null) return { fault: wrong };
  const { agreementId } = asked;
  const [proof, records] = await Promise.all([
    call('agreement.proof', { agreementId }),
    call('agreement.checkRecords', { agreementId }),
  ]);
  for (const ended of [proof, records]) {
    if (ended.ok || ended.offline) continue;
    const { code } = ended.refusal;
    if (code === 'agreement.notFound' || code === 'agreement.notSent') return { result: numberUnknown };
  }
  if (!proof.ok) return { outcome: proof };
  return records.ok ? { result: numberResult(asked, proof.data, records.data) } : { outcome: records };
}

async function checkScan(onSend: () => void): Promise<Ended> {
  const { result } = await Taro.scanCode({ scanType: ['qrCode'] });
  onSend();
  return checkNumber(result, verifyCopy.number.scanWrong);
}

/** Checking a file or a number, one at a time. */
export function useChecking(): UsedChecking {
  const [state, setState] = useState<CheckState>({ busy: false });
  const begin = (): void => {
    setState({ busy: true });
  };
  const run = async (check: () => Promise<Ended>, otherwise: string): Promise<void> => {
    const ended = await check().catch((fault: unknown): Ended =>
      isCancelled(fault) ? {} : { fault: otherwise },
    );
    setState({ busy: false, ...ended });
  };
  return {
    ...state,
    file: () => run(() => checkFile(begin), verifyCopy.faults.unreadable),
    scan: () => run(() => checkScan(begin), verifyCopy.faults.noScan),
    number: (typed) => {
      begin();
      return run(() => checkNumber(typed, verifyCopy.number.wrong), verifyCopy.number.wrong);
    },
    clear: () => {
      setState({ busy: false });
    },
  };
}
