import { writeReadme } from './docs.js';

/** `npm run docs`: the generated parts of the documentation. */
await writeReadme();
