import { compare } from '../src/same-information/matching/compare.js';
import { readFacts } from '../src/same-information/matching/read-facts.js';
import { CorpusError, readCorpus, type LabelledRequest } from '../test/support/same-corpus.js';
import { figuresOf, type Rate } from '../test/support/same-figures.js';
import { sortedByProduction } from '../test/support/same-path.js';
import { report } from './support/finding.js';

/*
 * Same information: labelled requests (JSON Lines, as data/requests-dev.jsonl) go through the application one after another, each as a row
 * of the list and a piece of background work, and the topics they come into are held against the labels. Without a file: the one of
 * the demo office. `--errors` lists the pairs that went wrong, with what was compared.
 */
const TARGET = { precision: 0.95, recall: 0.8 };
const DEFAULT_FILE = 'src/demo/data/requests-dev.jsonl';

const rate = ({ precision, recall, f1 }: Rate): string => `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

function listErrors(requests: readonly LabelledRequest[], topics: readonly string[]): void {
  for (let i = 0; i < requests.length; i += 1) {
    for (let j = i + 1; j < requests.length; j += 1) {
      const [together, wanted] = [topics[i] === topics[j], requests[i]!.topic === requests[j]!.topic];
      if (together === wanted) continue;
      const [a, b] = [requests[i]!, requests[j]!];
      const { verdict, score, matches, differences } = compare(readFacts(a.content, a.submittedOn, a.authority), readFacts(b.content, b.submittedOn, b.authority));
      const said = [...matches.map((note) => `+${note.kind} ${note.ours}`), ...differences.map((note) => `-${note.kind} ${note.ours}≠${note.theirs}`)].join('  ');
      console.log(`\n${together ? 'wrongly together' : 'wrongly apart'}: ${a.topic} / ${b.topic}\n  ${a.id} ${a.content}\n  ${b.id} ${b.content}\n  ${verdict} ${score}  ${said}`);
    }
  }
}

async function measure(file: string, errors: boolean): Promise<void> {
  const requests = readCorpus(file);
  const { topics, msPerRequest } = await sortedByProduction(requests);
  const wanted = requests.map(({ topic }) => topic);
  const { pairs, bcubed, exact } = figuresOf(topics, wanted);
  console.log(`${file}: ${requests.length} requests, ${new Set(wanted).size} topics by label, ${new Set(topics).size} found; ${msPerRequest.toFixed(1)} ms a request`);
  console.log(`  pairs           ${rate(pairs)}\n  clusters (B³)   ${rate(bcubed)}\n  clusters, exact ${rate(exact)}`);
  if (errors) listErrors(requests, topics);
  const reached = pairs.precision >= TARGET.precision && pairs.recall >= TARGET.recall;
  report({ bench: 'same', what: `same information, pairs, ${file.split('/').at(-1)}`, target: `precision ≥ ${TARGET.precision} at recall ≥ ${TARGET.recall}`, measured: `${pairs.precision.toFixed(3)} at ${pairs.recall.toFixed(3)}`, reached, detail: `F1 ${pairs.f1.toFixed(3)}; B³ F1 ${bcubed.f1.toFixed(3)}; exact clusters F1 ${exact.f1.toFixed(3)}` });
}

const given = process.argv.slice(2);
const unknown = given.find((each) => each.startsWith('--') && each !== '--errors');
try {
  if (unknown) throw new CorpusError(`'${unknown}' is not known; there is --errors`);
  const files = given.filter((each) => !each.startsWith('--'));
  for (const file of files.length > 0 ? files : [DEFAULT_FILE]) await measure(file, given.includes('--errors'));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
