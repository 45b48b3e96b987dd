/** A drawing of our own: the build gives its address, or the drawing itself when it is small. */
declare module '*.svg' {
  const address: string;
  export default address;
}
