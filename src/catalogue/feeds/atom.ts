import { instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { PublicItem } from '../items/public-item.js';
import type { Html } from '../../platform/web-pages/html.js';
import { stableId } from './stable-id.js';
import { xml } from './xml.js';

export interface AtomFeed {
  readonly base: string;
  /** Code and name of the office that publishes. */
  readonly publisher: { readonly code: string; readonly name: string };
  /** Null while nothing was ever published. */
  readonly changedOn: CivilDate | null;
  /** The last to change, the newest first; withdrawn and superseded ones too. */
  readonly items: readonly PublicItem[];
}

/** The feed of the catalogue (RFC 4287); what was withdrawn leaves a tombstone (RFC 6721). Days only: every instant is a midnight. */
export function atomFeed({ base, publisher, changedOn, items }: AtomFeed): string {
  const author = publisher.name;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
<id>${stableId(`catalogue:${publisher.code}`)}</id>
<title>政府信息公开目录</title>
<subtitle>新公开、被替代和撤回的政府信息</subtitle>
<updated>${midnight(changedOn ?? '1970-01-01')}</updated>
<link rel="self" type="application/atom+xml" href="${base}/open/feed.atom"/>
<link rel="alternate" type="text/html" href="${base}/open"/>
<author><name>${author}</name></author>
<generator>Yishen</generator>
${items.map((item) => (item.status === 'withdrawn' ? tombstone(base, item) : entry(base, item)))}</feed>
`.markup;
}

function entry(base: string, item: PublicItem): Html {
  const replaced = item.supersededBy && `本信息已被新的信息替代：${item.supersededBy.title}（${item.supersededBy.indexNumber}）。`;
  const summary = [replaced, item.summary].filter(Boolean).join('\n');
  return xml`<entry>
<id>${entryId(item)}</id>
<title>${item.title}</title>
<published>${midnight(item.publishedOn)}</published>
<updated>${midnight(item.changedOn)}</updated>
<author><name>${item.organ.name}</name></author>
<category term="${item.theme.id}" label="${item.theme.name.zh}"/>
<link rel="alternate" type="text/html" href="${base}${item.address}"/>
${item.files.map((file) => xml`<link rel="enclosure" type="${file.mediaType}" length="${file.size}" title="${file.name}" href="${base}${file.address}"/>
`)}<summary>${summary || [item.docNumber, item.organ.name].filter(Boolean).join('，')}</summary>
</entry>
`;
}

function tombstone(base: string, item: PublicItem): Html {
  return xml`<at:deleted-entry ref="${entryId(item)}" when="${midnight(item.changedOn)}">
<at:comment xml:lang="zh-CN">${item.withdrawal!.notice}</at:comment>
<link rel="related" type="text/html" href="${base}${item.address}"/>
</at:deleted-entry>
`;
}

const entryId = ({ indexNumber }: PublicItem): string => stableId(`item:${indexNumber}`);

/** The beginning of a day in Asia/Shanghai (RFC 3339). */
function midnight(day: CivilDate): string {
  return new Date(instantOf(day, '00:00')).toISOString().replace('.000', '');
}
