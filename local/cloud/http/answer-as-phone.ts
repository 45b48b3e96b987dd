import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { jsonAnswer, send } from '../../stand-ins/exchange';
import { type Product } from '../product';
import { phoneFile, servedSettings } from './phone-pages';
import { AGREED_BEFORE, isBound } from './stage-phone';

/** The functions' own addresses are the same on every name. */
const SHARED = /^\/(?:v1|local\/subscribe|healthz)(?:\/|$)/;

/**
 * Answers on a phone's own name (`parent.localhost`): the H5 build with its settings, and a fresh token. False for the
 * addresses that every name shares.
 */
export async function answerAsPhone(
  phone: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  product: Product,
): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (SHARED.test(pathname) || request.method !== 'GET') return false;
  if (pathname === '/local/phone') {
    send(response, jsonAnswer(await product.phone(phone)));
    return true;
  }
  const file = phoneFile(product.phonesDir, pathname);
  if (pathname !== '/' && pathname !== '/index.html') {
    response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.body.length });
    response.end(file.body);
    return true;
  }

  const nonce = randomBytes(16).toString('base64');
  const settings = `<script nonce="${nonce}">${servedSettings(await product.phone(phone), phone)}</script>`;
  response.setHeader('content-security-policy', policy(nonce));
  const onStage = searchParams.has('turn') && isBound(product.personas, phone);
  const memory = onStage ? `<script nonce="${nonce}">${AGREED_BEFORE}</script>` : '';
  const body = file.body.toString('utf8').replace('<head>', `<head>${settings}${memory}`);
  send(response, { status: 200, body, contentType: file.contentType });
  return true;
}

/** Taro's components set styles on elements; scripts are the build's own and the settings' one. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    // A photograph just chosen is shown and made smaller from memory.
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // Recordings come from the storage's own address.
    'media-src http://127.0.0.1:*',
    "base-uri 'none'",
    'frame-ancestors http://127.0.0.1:* http://localhost:* http://*.localhost:*',
  ].join('; ');
