/** What a link into the tab asks for, as an address of the workspace: a request by its reference, and nothing else. */

/** As the server writes references; anything else that came through a link leads nowhere. */
const reference = /^[A-Z]{2,5}-\d{4}-\d{4,9}$/;

export const addressFor = (subPage: string | undefined): string | undefined =>
  subPage !== undefined && reference.test(subPage) ? `/requests/${subPage}` : undefined;
