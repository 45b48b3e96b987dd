import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { type CertificateName, makeCertificate } from './make-certificate';

/** PEM: a private key, and its certificate. */
export type KeyAndChain = { readonly key: string; readonly chain: string };

/** Everything that documents are signed with on one machine. */
export type DevelopmentKeys = {
  /** The certificate that vouches for both, PEM. */
  readonly authority: string;
  readonly documents: KeyAndChain;
  readonly timestamps: KeyAndChain;
};

/**
 * Stands in every subject, so that no reader of a document can take it for more than it is. The functions look for it in a
 * certificate and print it on every page.
 */
const MARK = '开发用证书 · 无法律效力';

/** Wide enough for any clock: the product's own can be moved. */
const VALIDITY = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2049-12-31T00:00:00Z') };

const nameOf = (commonName: string): CertificateName => ({ commonName, organization: MARK });

/** Makes new keys and certificates: an authority of this machine's own, and one certificate each for documents and timestamps. */
export function makeDevelopmentKeys(): DevelopmentKeys {
  const root = { name: nameOf('本机签发'), key: ecKey() };
  const rootPem = makeCertificate({ ...root, use: 'authority', serial: serial(), validity: VALIDITY });
  const issue = (commonName: string, use: 'documents' | 'timestamps', key: KeyObject): KeyAndChain => ({
    key: pemOf(key),
    chain: makeCertificate({
      name: nameOf(commonName),
      key,
      use,
      serial: serial(),
      validity: VALIDITY,
      issuer: root,
    }),
  });
  return {
    authority: rootPem,
    documents: issue('安和县民政局（演示）', 'documents', ecKey()),
    timestamps: issue('本机时间戳', 'timestamps', ecKey()),
  };
}

const ecKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Positive, and never shorter than it looks. */
function serial(): string {
  return `4${randomBytes(8).toString('hex').slice(1)}`;
}
