/** The people a send is being carried out for at this moment. In memory only: no call survives a restart. */
export type SendsUnderWay = {
  /** Claims `openid`; false when another send to it has not been answered yet. */
  readonly begin: (openid: string) => boolean;
  readonly end: (openid: string) => void;
};

/** WeChat refuses a second send to one person while the first is under way (43108). */
export function createSendsUnderWay(): SendsUnderWay {
  const openids = new Set<string>();
  return {
    begin: (openid) => {
      if (openids.has(openid)) return false;
      openids.add(openid);
      return true;
    },
    end: (openid) => void openids.delete(openid),
  };
}
