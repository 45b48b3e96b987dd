import type { Envelope, ErrorCode, Refusal } from '../../contracts/errors';
import { hasSentence } from '../copy/errors';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A code that this version of the app does not know yet has no sentence here, so it reads as `internal`. */
function readCode(code: string): ErrorCode {
  return hasSentence(code) ? code : 'internal';
}

function readFields(fields: unknown): readonly string[] | undefined {
  if (!Array.isArray(fields)) return undefined;
  return fields.filter((field) => typeof field === 'string');
}

function readRefusal(refusal: unknown): Refusal | undefined {
  if (!isRecord(refusal) || typeof refusal.code !== 'string') return undefined;
  const fields = readFields(refusal.fields);
  const article = typeof refusal.article === 'string' ? refusal.article : undefined;
  return {
    code: readCode(refusal.code),
    ...(fields === undefined ? {} : { fields }),
    ...(article === undefined ? {} : { article }),
  };
}

/**
 * Reads the functions' answer, or `undefined` when something else answered. The data is not parsed again: the pipeline
 * has checked it against the same contract, and a word added there later must not stop an older app.
 */
export function readEnvelope(body: unknown): Envelope | undefined {
  if (!isRecord(body) || typeof body.requestId !== 'string') return undefined;
  const requestId = body.requestId;
  if (body.ok === true) return { ok: true, data: body.data, requestId };
  const refusal = readRefusal(body.refusal);
  return body.ok === false && refusal !== undefined ? { ok: false, refusal, requestId } : undefined;
}
