import cloudbase from '@cloudbase/node-sdk';

/** Bundled as a file of its own and loaded on use: only cloud storage and calls to another function need it. */
export const startCloudbase = cloudbase.init.bind(cloudbase);
