import { tts } from 'tencentcloud-sdk-nodejs/tencentcloud/services/tts';

/** Bundled as a file of its own and loaded on use: only the job that has texts read aloud needs it. */
export const TtsClient = tts.v20190823.Client;
