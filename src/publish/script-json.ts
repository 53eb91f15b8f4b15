/** Data as JSON for a script element: no text in it can end the element or begin a comment in it. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
