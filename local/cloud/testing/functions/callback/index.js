'use strict';
// A hand-written callback function for the local cloud's own tests: it answers WeChat's check of the address, and echoes the rest.
exports.main = async (event) => {
  const { echostr } = event.queryStringParameters;
  if (echostr !== undefined)
    return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: echostr };
  return { ok: true, event };
};
