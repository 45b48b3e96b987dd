import { ess } from 'tencentcloud-sdk-nodejs/tencentcloud/services/ess';

/** Bundled as a file of its own and loaded on use: only counties that sign with Tencent's service need it. */
export const EssClient = ess.v20201111.Client;
