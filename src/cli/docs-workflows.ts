import { writeRequestReadme } from './write-request-readme.js';

/** `npm run docs:workflows`. */
writeRequestReadme();
