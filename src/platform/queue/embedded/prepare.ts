import { prepareSnapshot, snapshotFolders } from './open-embedded.js';

/** Part of `npm run build`. A failure is only told: the first start makes the snapshot then. */
try {
  await prepareSnapshot(snapshotFolders('data'));
} catch (error) {
  process.stderr.write(`the embedded queue could not be prepared: ${(error as Error).message}\n`);
}
