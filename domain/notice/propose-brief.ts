/** Of the elder layout: one sentence or two. */
const MOST = 60;

/** The sentence for elders, proposed from a text: its first sentences within 60 characters; half a one would mislead. */
export const proposeBrief = (body: string): string => {
  const start = Array.from(body.trim()).slice(0, MOST).join('');
  const end = Math.max(start.lastIndexOf('。'), start.lastIndexOf('！'), start.lastIndexOf('？'));
  return end > 0 ? start.slice(0, end + 1) : start;
};
