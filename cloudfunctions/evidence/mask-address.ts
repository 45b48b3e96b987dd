/**
 * A network address as the parties of a document may read it: enough to recognise one's own, too little to find somebody
 * by. The records keep it whole for staff and courts.
 */
export const maskAddress = (address: string): string => {
  const [separator, kept] = address.includes(':') ? [':', 3] : ['.', 2];
  const parts = address.split(separator);
  return parts.length <= kept ? '*' : [...parts.slice(0, kept), '*'].join(separator);
};
