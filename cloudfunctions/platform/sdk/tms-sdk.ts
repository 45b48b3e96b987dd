import { tms } from 'tencentcloud-sdk-nodejs/tencentcloud/services/tms';

/** Bundled as a file of its own and loaded on use: only the job that has texts checked needs it. */
export const TmsClient = tms.v20201229.Client;
