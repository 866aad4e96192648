import type { SessionView } from '../../../../../server/views';

export type { SessionView };

/** Who looks at the page, written into it by the server. */
export const session = JSON.parse(document.getElementById('session')?.textContent ?? '{}') as SessionView;
