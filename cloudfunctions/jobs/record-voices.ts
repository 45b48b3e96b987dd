import { judgeRefusal, MOST_SAYINGS, sayAgainAt, type SpeechVerdict } from '../../domain/voice/judge-refusal';
import { PlatformError } from '../platform/platform-error';
import { chosenVoice } from '../platform/speech/speech-settings';
import { tencentSpeech } from '../platform/speech/tencent-speech';
import { storeFile } from '../platform/store-file';
import { changeRecording, type Recorded, releaseRecordings } from '../stores/voices/change-recording';
import { type ClaimedRecording, claimRecordings, findNextRecording } from '../stores/voices/claim-recordings';
import { inJob } from './in-job';
import type { Job, JobContext } from './job';

/** Said one after the other: a batch is a minute or two, well within the claim. */
const BATCH = 10;
const CLAIM_MS = 10 * 60_000;
/** A run ends; the next one is a minute away. */
const MOST_BATCHES = 20;

/**
 * Has wanted texts said and keeps the recordings: claim in a transaction of its own, say and store outside of any, write
 * in another. Killed in between, the claim runs out and the same text becomes the same file again.
 */
export const recordVoices: Job = {
  name: 'record-voices',
  dueAt: ({ db }) => (chosenVoice() === null ? Promise.resolve(null) : inJob(db, findNextRecording)),
  run: async (context) => {
    const counts = { ready: 0, failed: 0, later: 0 };
    if (chosenVoice() === null) return counts;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const claimed = await claim(context);
      if (claimed.length === 0) break;
      const done = await recordInTurn(claimed, context);
      for (const { state } of done) counts[state === 'wanted' ? 'later' : state] += 1;
      // The account or the service is closed for now; the others would only hear the same.
      if (done.length < claimed.length || done.at(-1)?.closed === true) break;
    }
    return counts;
  },
};

const claim = ({ db, now }: JobContext): Promise<readonly ClaimedRecording[]> =>
  inJob(db, (tx) => claimRecordings(tx, { now, until: new Date(now.getTime() + CLAIM_MS), limit: BATCH }));

type Done = { readonly state: Recorded['state']; readonly closed: boolean };

const recordInTurn = async (
  claimed: readonly ClaimedRecording[],
  { db, now }: JobContext,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  for (const one of claimed) {
    const { recorded, closed } = await record(one, now);
    await inJob(db, (tx) => changeRecording(tx, one, { recorded, now }));
    done.push({ state: recorded.state, closed });
    if (closed) break;
  }
  const untried = claimed.slice(done.length);
  if (untried.length > 0) await inJob(db, (tx) => releaseRecordings(tx, untried));
  return done;
};

type Tried = { readonly recorded: Recorded; readonly closed: boolean };

const record = async (one: ClaimedRecording, now: Date): Promise<Tried> => {
  try {
    const { audio, seconds } = await tencentSpeech.say(one.words, one);
    // The key is the file's name: said twice, it is the same file.
    const fileId = await storeFile({ path: `voices/${one.key}.mp3`, content: audio });
    const length = Math.max(1, Math.round(seconds));
    return {
      recorded: { state: 'ready', fileId, seconds: length, bytes: audio.length },
      closed: false,
    };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return refused(one, error.code, now);
  }
};

const refused = ({ attempts }: ClaimedRecording, code: string, now: Date): Tried => {
  const verdict: SpeechVerdict = judgeRefusal(code.replace(/^tts[.]/, ''));
  // Whatever is wrong with the account is not the text's fault, however long it takes.
  const isOver = verdict === 'parked' || (verdict === 'later' && attempts >= MOST_SAYINGS);
  const recorded: Recorded = isOver
    ? { state: 'failed', result: code }
    : { state: 'wanted', result: code, again: sayAgainAt(now, attempts) };
  return { recorded, closed: verdict === 'closed' };
};
