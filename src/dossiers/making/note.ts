import { NAMES } from '../format/names.js';

/** The chain in a few lines of Python, for whoever will not take our program's word. */
const PYTHON = `import hashlib, json
prev = '0' * 64
for n, line in enumerate(open('record.jsonl', encoding='utf-8'), 1):
    e = json.loads(line); told = e.pop('hash'); before = e.pop('prevHash')
    text = json.dumps(e, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    made = hashlib.sha256((prev + '\\n' + text).encode('utf-8')).hexdigest()
    if before != prev or made != told or e['seq'] != n: raise SystemExit('broken at entry %d' % n)
    prev = told
print('whole', n, 'last hash', prev)`;

/** The verification note of a case file: what is proven, what is not, and how to find out. The same in every case file. */
export const NOTE = `案卷验证说明

一、能证明什么
1. ${NAMES.record} 是本案全部办理记录，一行一条，次序不断。每条记录的散列由前一条的散列和本条全部内容算出
   （SHA-256；内容按 RFC 8785 规范化）。任何一条被改动、删去、插入或者调换，其后各条即不能衔接。
2. 附件收入时、答复签发时、文书送达时，文件或者文本的 SHA-256 已写入当时的记录。案卷中的文件与记录所载散列一致的，
   即为当时的文件，其后未被改动。
3. ${NAMES.manifest} 和 ${NAMES.sums} 载明案卷内每一文件的大小和 SHA-256，缺少、多出或者改动一个文件均可查出。

二、不能证明什么
1. 散列只证明内容前后一致，不证明内容真实，也不能代替签名、盖章和时间戳。
2. 掌握全部文件的人可以把整个案卷连同记录重新计算。因此须将案卷压缩包的 SHA-256，或者记录末条散列
   （${NAMES.manifest} 中的 case.head），与机关另行告知的、或者此前案卷所载的相核对。
3. 记录不载明各条所指人员的姓名，${NAMES.people} 供对照；该文件和案卷封面不在记录的散列链内。
4. 通知类文书的文本不逐件载入记录；其送达时的文件散列载入记录。
5. 封面“未附材料”所列文件不在案卷中；其散列已在记录中的，日后取得文件时可以核对。

三、怎样验证
1. 用本系统的程序，在任何一台安装了 Node.js 的计算机上，不需要数据库和密钥：
     npm run yishen -- dossier verify 案卷.zip
   加 --sha256 或者 --head 可与机关告知的散列一并核对。通过的，退出码为 0；不通过的为 1，并指明首个问题。
2. 手工验证文件：解开压缩包，在其目录下执行
     sha256sum -c ${NAMES.sums}
3. 手工验证记录：在同一目录下用 Python 3 执行

${PYTHON.replace(/^/gm, '     ')}


Verification note

1. What is proven
   - ${NAMES.record} is the whole record of the case, one entry a line. The hash of an entry is made of the hash before and all that the entry
     says (SHA-256 over the previous hash, a line feed, and the RFC 8785 text). Change, drop, insert or swap one, and the chain breaks there.
   - The SHA-256 of a file was put into the record when it was taken in, that of a reply's text when it was signed, that of a letter when
     it was delivered. A document that agrees with it is the one of that day.
   - ${NAMES.manifest} and ${NAMES.sums} name every file of the case file: one that is missing, added or changed is found.

2. What is not proven
   - That what was written is true. A hash is neither a signature nor a time stamp.
   - That nobody computed the whole case file anew. Compare the SHA-256 of the archive, or the last hash of the record (case.head in
     ${NAMES.manifest}), with what the office tells you by another way, or with an earlier case file.
   - Names: the record has ids only. ${NAMES.people} and the cover are not part of the chain.
   - Texts of notices are not in the record one by one; what was delivered is, by the hash of the file.
   - What the cover lists as not included is not here. Where its hash stands in the record, it can be compared once it is found.

3. How to verify
   - With our program, on any machine with Node.js, without database and keys: npm run yishen -- dossier verify file.zip
     (--sha256 and --head compare with what the office told). Exit code 0 when it passes; else 1, and the first broken thing is named.
   - By hand: unpack, then sha256sum -c ${NAMES.sums}; and the Python lines above for the record.
`;
