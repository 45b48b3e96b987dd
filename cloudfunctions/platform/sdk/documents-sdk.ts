/**
 * Documents: rendering, signing and verifying. Bundled as a file of its own and loaded on use: PDF and fonts are 2 MB that an
 * ordinary call never pays for. The rest of the product comes in through here only.
 */
export { compareValues } from '../documents/verify/compare-values';
export {
  operatorFonts,
  operatorSigner,
  operatorTrust,
  timestampAuthority,
} from '../documents/operator-settings';
export { renderDocument } from '../documents/render/render-document';
export { signDocument } from '../documents/sign-document';
export { verifyDocument } from '../documents/verify/verify-document';
export { whereBytesDiffer } from '../documents/verify/where-bytes-differ';
