import { packageHash } from '../../letters/store/content-hash.js';
import type { About, Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import type { RecordLine } from '../format/record-lines.js';
import { fault, type Fault, type FaultCode } from './faults.js';
import type { LetterTexts } from './letter-texts.js';

type Payload = Readonly<Record<string, unknown>>;

export interface CheckedDocuments {
  /** Hashes of the record that were looked for. */
  readonly compared: number;
  readonly faults: readonly Fault[];
}

/** Whether what the record names by its hash is what lies in the case file: attachments, letters that left, and the text that was signed. */
export class DocumentCheck {
  private readonly faults: Fault[] = [];
  private readonly enclosures = new Map<string, string>();
  private compared = 0;

  constructor(private readonly manifest: Manifest, private readonly texts: LetterTexts) {}

  run(entries: readonly RecordLine[]): CheckedDocuments {
    for (const entry of entries) this.entry(entry, entry.payload as Payload);
    return { compared: this.compared, faults: this.faults };
  }

  private entry({ type, seq }: RecordLine, payload: Payload): void {
    const letter = (payload['letter'] ?? {}) as Payload;
    switch (type) {
      case 'ATTACH_FILE': return this.attached(seq, payload);
      case 'WITHDRAW_FILE': return void this.enclosures.delete(text(payload['attachmentId']));
      // What went with an earlier reply does not go with the next.
      case 'SUPPLEMENT': return this.enclosures.clear();
      case 'SERVE': return this.printed(seq, letter['letterId'], letter['document']);
      case 'RECORD_DELIVERY_ATTEMPT': return this.printed(seq, payload['letterId'], payload['documentSha256']);
      case 'SIGN': return this.signed(seq, letter);
      case 'ISSUE_LETTER': case 'REVISE_LETTER': return this.written(seq, payload);
      default:
    }
  }

  private attached(seq: number, payload: Payload): void {
    const [id, sha256] = [text(payload['attachmentId']), text(payload['sha256'])];
    if (payload['purpose'] === 'reply') this.enclosures.set(id, sha256);
    this.compare(seq, sha256, (each) => each.kind === 'attachment' && each.attachmentId === id);
  }

  private printed(seq: number, letterId: unknown, sha256: unknown): void {
    if (typeof sha256 !== 'string') return;
    this.compare(seq, sha256, (each) => each.kind === 'letter' && each.letterId === letterId && each.format === 'pdf');
  }

  /** Agreement and signature are given to the text together with its enclosures. */
  private signed(seq: number, letter: Payload): void {
    const hash = text(letter['hash']);
    if (hash === '' || text(letter['letterId']) === '') return;
    this.compareText(seq, letter, (content) => packageHash(content, [...this.enclosures.values()]) === hash);
  }

  private written(seq: number, payload: Payload): void {
    const hash = text(payload['hash']);
    this.compareText(seq, payload, (content) => content === hash);
  }

  private compareText(seq: number, { letterId }: Payload, agrees: (contentHash: string) => boolean): void {
    this.compared += 1;
    const versions = this.texts.get(text(letterId));
    if (!versions) this.fail('document-missing', seq, text(letterId));
    else if (!versions.some(agrees)) this.fail('letter-text-differs', seq, text(letterId));
  }

  private compare(seq: number, sha256: string, isIt: (each: About) => boolean): void {
    this.compared += 1;
    const found = this.manifest.files.filter(isIt);
    const holes = this.manifest.leftOut.filter(isIt);
    if (found.some((each) => each.sha256 === sha256) || holes.some((each) => each.sha256 === null || each.sha256 === sha256)) return;
    const [first] = [...found, ...holes];
    if (first) this.fail('document-differs', seq, 'path' in first ? first.path : first.title);
    else this.fail('document-missing', seq, sha256);
  }

  private fail(code: FaultCode, seq: number, what: string): void {
    this.faults.push(fault(code, `${NAMES.record}:${seq} → ${what}`));
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
