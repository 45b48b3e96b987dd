/** `139****5678`: enough to recognise one's own number, too little to learn somebody else's. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
