/**
 * Joins what makes a job unique into an id that both kinds of queue accept: no `:` (their separator) and no plain
 * integer (the ids that they give themselves).
 */
export function jobId(...parts: [string, string, ...string[]]): string {
  const id = parts.join('-');
  if (id.includes(':')) throw new Error(`A job id must not contain ":": ${id}`);
  if (parts.some((part) => part === '')) throw new Error(`A part of the job id is empty: ${id}`);
  return id;
}
