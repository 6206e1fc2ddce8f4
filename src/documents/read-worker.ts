/** The thread in which a document is read: it knows no more than what it is handed, and may be ended at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ToRead } from '../editorial/documents/reading.ts';
import { readBrought } from './read-brought.ts';

const port = parentPort;
if (port === null) throw new Error('This file is run as a thread only.');

port.postMessage({
  kind: 'done',
  reading: await readBrought(workerData as ToRead, (page, of) => {
    port.postMessage({ kind: 'page', page, of });
  }),
});
