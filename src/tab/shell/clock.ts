/** What time it is here, as an ISO instant: the one place in the browser that asks. */
export const now = (): string => new Date().toISOString();
