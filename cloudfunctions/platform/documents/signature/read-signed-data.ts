import { X509Certificate } from 'node:crypto';
import { buildSignedData, type SignedDataParts } from './build-signed-data';
import { type DerElement, NotDer, readElement, readElements, readOnly } from './read-der';
import { keyKind } from './signer';
import { element } from './write-der';

/**
 * Takes a signature of ours apart, and is strict about it: put together again, the parts must give the same bytes. So no byte
 * can be changed outside of the parts, and each part is vouched for by a signature or a digest of its own.
 * @throws NotDer when it is not exactly a signature as `buildSignedData` writes it.
 */
export function readSignedData(bytes: Buffer): SignedDataParts {
  const [, wrapped] = readElements(readOnly(bytes, 0x30).body);
  const fields = readElements(readOnly(part(wrapped).body, 0x30).body);
  const [, , , certificates, signerInfos] = fields;
  const [, , , attributes, , signature, unsigned] = readElements(
    readOnly(readOnly(part(signerInfos).bytes, 0x31).body, 0x30).body,
  );
  const parts = {
    ...readChain(part(certificates).body),
    attributes: element(0x31, part(attributes).body),
    signature: Buffer.from(part(signature).body),
    timestamp: unsigned === undefined ? null : readToken(unsigned),
  };
  if (!buildSignedData(parts).equals(bytes)) throw new NotDer('not in the form of our signatures');
  return parts;
}

function part(found: DerElement | undefined): DerElement {
  if (found === undefined) throw new NotDer('something is missing');
  return found;
}

function readChain(bytes: Buffer): Pick<SignedDataParts, 'chain' | 'kind'> {
  const [first, ...more] = readElements(bytes).map((one) => certificateOf(one.bytes));
  if (first === undefined) throw new NotDer('no certificate');
  return { chain: [first, ...more], kind: keyKind(first.publicKey) };
}

/** `[1] { attribute { id, set { token } } }` */
function readToken(unsigned: DerElement): Buffer {
  const [, values] = readElements(readOnly(unsigned.body, 0x30).body);
  return Buffer.from(readOnly(readOnly(part(values).bytes, 0x31).body).bytes);
}

/**
 * A certificate whose outside is in its one right form: two lists and a signature of whole bytes, the algorithm outside the
 * signed part the same as inside. @throws NotDer otherwise: Node would read it all the same.
 */
export function certificateOf(bytes: Buffer): X509Certificate {
  const [tbs, algorithm, signature, ...more] = readElements(readOnly(bytes, 0x30).body);
  if (more.length > 0 || part(tbs).tag !== 0x30 || part(signature).tag !== 0x03) {
    throw new NotDer('no certificate');
  }
  const fields = readElements(part(tbs).body);
  const inside = fields[fields[0]?.tag === 0xa0 ? 2 : 1];
  if (!part(inside).bytes.equals(part(algorithm).bytes)) throw new NotDer('two algorithms');
  if (readElement(part(signature).bytes).body[0] !== 0) throw new NotDer('a signature of half bytes');
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw new NotDer('no certificate', { cause });
  }
}
