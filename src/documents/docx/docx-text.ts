import { PackageParts } from '../office/package-parts.js';
import type { Archive } from '../zip/archive.js';
import { readXml, type XmlReader } from '../xml/read-xml.js';
import type { TextGatherer } from '../text-gatherer.js';
import { storyParts } from './parts.js';

/** The text a reader of the document sees: body, headers, footers, notes, text boxes; not deleted text, nor field codes. */
export async function docxText(archive: Archive, text: TextGatherer): Promise<void> {
  for (const part of await storyParts(archive, await PackageParts.of(archive))) {
    readXml(await archive.read(part), storyReader(text));
    text.add('\n');
  }
}

/** Words stand in these elements: Word's own, those of drawings, those of formulas. All are called `t`. */
function storyReader(text: TextGatherer): XmlReader {
  let inText = false;
  /** Within an alternative for older programs, which repeats what stands before it. */
  let fallback = 0;
  /** Within the list of tab stops, whose members are called as the tabs in the text are. */
  let stops = false;
  return {
    open(name) {
      if (name === 'Fallback') fallback += 1;
      if (name === 'tabs') stops = true;
      if (fallback > 0 || stops) return;
      if (name === 't') inText = true;
      else if (name === 'tab' || name === 'ptab') text.add('\t');
      else if (name === 'br' || name === 'cr') text.add('\n');
      else if (name === 'noBreakHyphen') text.add('-');
    },
    close(name) {
      if (name === 'Fallback') fallback -= 1;
      else if (name === 'tabs') stops = false;
      else if (fallback > 0) return;
      else if (name === 't') inText = false;
      else if (name === 'p') text.add('\n');
      else if (name === 'tc') text.add('\t');
    },
    text(value) {
      if (inText && fallback === 0) text.add(value);
    },
  };
}
