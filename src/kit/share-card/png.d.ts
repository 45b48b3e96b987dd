/** A picture that WeChat takes as a file only: the build gives its address. */
declare module '*.png' {
  const address: string;
  export default address;
}
