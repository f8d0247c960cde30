import { writeReadme } from './readme.js';
import { writeReleaseReadme } from './write-release-readme.js';
import { writeRequestReadme } from './write-request-readme.js';

/** `npm run docs`: the generated parts of the documentation. */
await writeReadme();
writeRequestReadme();
writeReleaseReadme();
