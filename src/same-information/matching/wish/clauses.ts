import { MARKERS, REPORTED, type Strength } from './markers.js';

export type Role = 'wish' | 'story' | 'negated' | 'purpose';

export interface Clause {
  readonly text: string;
  readonly role: Role;
  /** How plainly it asks; 0 for what only follows a wish in its sentence. */
  readonly strength: number;
  readonly sentence: number;
  /** Ends with a full stop or the like. */
  readonly last: boolean;
}

const SENTENCE = /[^。!?;]+[。!?;]*/g;
/** A clause is broken where it turns against itself: 要二期的不要一期的. */
const TURN = /(?<=.{3})(?<!就|也|又|都|并|可|还|难道|是不)(?=(?:而不是|而非|不是|不要|并非)(?!提供|给|公开|复印|重复|再|了|的$|吗|说|我|你).{2})/;
/** Longer clauses are cut: nobody names a record in more. */
const LONGEST_CLAUSE = 160;

/** (聂长根的老弟), (前面那封要的是25年的): a word by the way about something else. */
const ASIDE = /\((?:[^()]*(?:前面|那封|另|隔壁|别的|其他|上次|见过|已有|老弟|大哥|哥哥|弟弟|儿子|女儿|父亲|母亲|爱人|妻子|老婆|亲戚|挨着|相邻|原来|不用|不要)[^()]*)\)/g;

function pieces(sentence: string): string[] {
  return sentence.replace(/[。!?;]+$/, '').replace(/\([^()]*\)/g, (found) => found.replaceAll(':', '')).replace(/\(((?:不是|而不是|并非|不要|不含|不包括|非)[^()]{2,})\)/g, ',$1,').replace(ASIDE, '').split(/[,:]|--+/).flatMap((clause) => clause.split(TURN))
    .flatMap((clause) => (clause.length <= LONGEST_CLAUSE ? [clause] : clause.match(new RegExp(`.{1,${LONGEST_CLAUSE}}`, 'g'))!)).filter((clause) => clause !== '');
}

const strengthOf = (text: string): Strength => (REPORTED.test(text) && !/请|申请/.test(text) ? 0 : MARKERS.find(({ pattern }) => pattern.test(text))?.strength ?? 0);

const ALREADY = '(?:已经?|早就?|都|也|前面|之前|此前|先前|上次|上回|以前|刚|刚刚|均|全)';
const HAVE = '(?:持有|取得|收到|拿到|获取|获得|领到|得到|掌握|调取|复印过?|下载|自行取得|自行获取|公开|上网|看到|看过|见过|用过|看了|查到|查过|查阅|给了|给过|给(?:我|我们|本人)|提供|到手|收悉|下到|下过|发了|发过|贴了|贴出来|张贴|拍到|拍了|晓得|知道|有)';

/** It goes on to ask now. */
const ASKS_AGAIN = /(?:现|特|再|重新|故|为此|所以|今)[^,]{0,12}(?:申请|要求|要)|请[^,]{0,30}(?:公开|提供|给)/;
/** What became of an earlier request: it tells nothing of the record wanted now. */
const ATTEMPT: readonly RegExp[] = [
  // 四月份问过居民水价的文件
  /^[^,]{0,3}(?:\d{1,2}月份?|上次|上回|之前|此前|以前|前阵子|上个?月|去年|年初|年前)[^,]{0,6}(?:问|要|讨|查|申请)过[^,]{1,20}$/,
  /^(?:[^,]{0,8})申请(?:看|查|调|要|复核|复查)?[^,]{1,12}(?:讲|说|称|答复|回复)(?:是|已|只|没|不|要|过)/,
  /(?:申请|要|交|递|寄|写|提|填|报|打报告|问|查|来|去)(?:过|了)(?:一?[次张份回封]|好几[次回]|两[次回])?[^,]{0,12}(?:没|未|不|冇|无)(?:有|人|见|给|予)?[^,]{0,4}(?:回音|回信|答复|回复|给|下文|结果|理|消息|回应|复|音讯|动静|收到)/,
  /(?:没|未|不|冇|无|还没)(?:有|人|见|给|予)?(?:我|我们|本人)?(?:回音|回信|答复|回复|给我|给|下文|理睬|理|消息|回应|音讯|动静|作答)(?:了|过|的|我|我们)*$/,
  /^(?:[^,]{0,14})(?:答复|回复|回函|告知|来函)(?:我|我们|本人)?(?:说|讲|称|是|让|叫|要|给的)(?!书)/,
  /(?:上次|上回|前次|头次|之前|先前|前面|乡里|镇里|局里|街道|你们|贵局|他们)[^,]{0,6}给(?:我|我们|本人)?的(?:是|却是|那)/, /^(?:这|那)?(?:不对|搞错了|弄错了|给错了|拿错了|发错了|张冠李戴|答非所问|不是我要的|对不上)(?:了|的)?$/,
  /^(?:[^,]{0,20})(?:申请过|要过|问过|来过|填过|交过|递过|寄过)(?:一?[次张份回]|好几[次回]|两[次回])?(?:信息公开|申请表?|表|信|函)?(?:了)?$/,
  /(?:之前|此前|先前|前面|上次|上回|上个?月|去年|[0-9一二三四五六七八九十]{1,2}月份?|前几天|前阵子|早先)[^,]{0,16}(?:申请|递交|提交|交|递|寄|填)(?:过|了)(?!.*(?:请|现))[^,]{0,12}$/,
  // 安置方案上次已经申请, 4月份问过居民水价的文件
  /(?:已经?|早就?|昨天|前天|上次|上回)(?:另|另外|先|先行|单独|同时|一并)?(?:提出)?(?:申请|要|提交|递交|提)(?:了|过|公开)*$/, /^[^,]{0,14}(?:问|要|申请|查|讨)过[^,]{2,24}(?:文件|批复|批文|表|名单|合同|方案|报告|决定书?|纪要|通知|公告|明细|清单|协议)$/,
  /(?:网址|链接|网页|二维码)[^,]{0,6}(?:打不开|进不去|失效|过期|打开是空的|没内容)/,
];

const SURELY_NOT: readonly RegExp[] = [
  // 砍树的许可我找城管要
  /我们?(?:会|再|去|要|另外)?(?:找|向|问|跟|到|去)[^,]{1,8}(?:要|申请|拿|查|调)(?:了|去|的)?$/,
  // 补偿标准、公告等不在本次申请范围; 预公告那些不在这张里面要
  /不(?:在|属于?)(?:此|本|这|该)[^,]{0,8}(?:申请|范围|之列|之内|里面?|列|要)(?:之列|之内|内|中|要|的)?$/,
  // 批复我单独写了一张
  /(?:我们?|本人|已经?)?(?:单独|分开|另外?)(?:又|再|已)?(?:写|填|申请|提|递|寄)(?:了|过)(?:一?[张份封个])?(?:单子|表|申请)?$/,
  // 贴在墙上的那张只有街名没门牌: what another copy lacks
  /^(?:(?:墙上|网上|门口|橱窗里?|公示栏里?|村里|群里|公众号上?)[^,]{0,4}(?:贴|挂|公布|公开|公示|发)(?:出来)?的|(?:贴|挂|发)在[^,]{1,6}的)[^,]{0,6}(?:只|就|才|光)[^,]*/,
  /(?:不是|并非|非)(?:我|我们|本人|本次|这次|本所)[^,]{0,4}(?:要|申请|问|说|求|找|查)[^,]{0,4}的?(?:范围|内容|东西|事)?$/,
  /(?:系|是|属)另(?:一|外|的|\d)/,
];

const NEGATED: readonly RegExp[] = [
  /^(?:而不是|而非|不是|并非|非(?=征求意见|意见稿|草案|初稿|送审|讨论稿|公示稿|[\d一二三]期|[a-h东西南北]区)|不要|不需要?|无需|无须|不用|不必|不含|不包括|不包含|不涉及|除外|除了|不申请|别给|不查|不看)/,
  /(?:不要|不用|不需要?|不必|无需|无须|不问|不看|不查|不管|不申请|毋需|毋庸)(?:了|的|再?(?:重复|另行|一并)?(?:提供|给|公开|寄|复印)?(?:给?(?:我|我们|本人))?了?)?$/,
  /^(?:我们?|本人|我司|本公司|我方|这次|本次)?(?:也|都|并)?不(?:看|要(?!是|你|求)|问|查|需要|管(?![^,]*(?:都|也|还是|总)))[^,]{2,}/, /(?:和|跟|与|同)(?:我|我们|本人|本案|这个|此)[^,]{0,4}(?:不搭界|无关|没关系|不相干|没有关系|两码事|不是一回事|搭不上)/, /(?:不是|并非|非)(?:我|我们|本人|本次|这次|本所)[^,]{0,4}(?:要|申请|问|说|求|找|查)[^,]{0,4}的?(?:范围|内容|东西|事)?$/, /^(?:这些|那些|这个|那个)?(?:都|均|全)(?:不是|不要|不需要|不用)$|(?:都|均)(?:不是|不要)$/,
  /(?:系|是|属)另(?:一|外|的|\d)|另(?:一|外|\d)?(?:批次?|期|份|张|个|码|起|案)(?:事|的)?$/,
  /(?:不在|不属于?)(?:此列|此次|本次|这次|本|该|申请|范围)[^,]{0,10}$|与本(?:次)?申请无(?:涉|关)|另(?:当别论|说|议)$|(?:是|属)?(?:另外的|另一码|两码|别的)事$|以后再(?:说|申请|要|讲)$|(?:就|先)?不(?:说|提|谈|讲)了?$/,
  new RegExp(`(?:${ALREADY}(?:经)?(?:自行|从[^,]{0,6}|通过[^,]{0,8}|向[^,]{0,8})?|(?:我|本人|我们|我司|我公司|本公司|我方|本所|本社|本单位|我单位|他们|家里|手上|手里|手头|网上)(?:这里|那里|也|都|自己)?)(?:经)?(?:有|${HAVE})(?:了|过|的)?(?:了|$)`),
  new RegExp(`^[^,]{2,24}(?:${HAVE}|有)(?:了|过)$`),
  /(?:单独|分开|分别)(?:再)?(?:写|申请|提|递|填|交|要)(?:了|过)?(?:一?[张份封])?(?:申请)?$/,
  /另(?:外)?(?:行)?(?:写|申请|案|函|件|一张|一份|提|递|填|单独)|另外再?(?:写|申请|递|提)|已(?:经)?另/,
  /(?:上次|上回|之前|此前|先前|前面|上个月|去年|已)[^,]{0,10}(?:给|提供|公开|答复|复印)(?:过|了)?(?:给)?(?:我|我们|本人)?了?$/,
  /(?:别人|人家|他们|邻居|别个)[^,]{0,8}(?:申请|要|提)(?:过|了)/,
  /^(?:只|就|单|还)?(?:差|缺)$|网上(?:已经?)?(?:有|查得到|公布了|挂了)/,
];
/** 那个已经上网了, 不要, 我都有了: what they speak of stands in the clause before. */
const NEGATES_BEFORE = /^(?:那个|那份|这个|这份|它|那些|这些|我|本人|我们|我司|我公司|本公司|本所|我方)?(?:都|也|就|先|亦|均)?(?:不要了?|不用了?|不需要?(?:重复)?(?:提供|公开)?|无需(?:重复)?(?:提供|公开)?|(?:已经?)?(?:另外|另行|另|单独|分开|分别)(?:再)?(?:申请|写|要|提|填)(?:了|过)|已经?(?:有了?|取得|收到了?|拿到了?|上网了?|公开了?)|有了|不在(?:此列|申请之列|申请范围|本申请范围)[^,]{0,4}|不必(?:重复)?提供|我不要|我都有了|都有了)$/;
/** 黄泥坑那边是7批次, 不要拿错了. */
const NOT_TO_BE_CONFUSED = /^(?:请|千万)?(?:不要|别|莫|勿)(?:再)?(?:拿|搞|弄|给|发)(?:错|混)了?$/;
const ELSEWHERE = /那边|另外?[一的]|隔壁|别的|旁边|别人/;
const PURPOSE = /^(?:用于|用以|用作|以便|以供|便于|供[^,]{0,12}(?:使用|参考|用)$|为了|作为?[^,]{0,10}(?:证据|依据|举证|使用)|用途|申请理由|理由|所需用途|我要去|好去|拿去|以作|因[^,]{0,12}需要?$|目的|是为了|系为)|^(?:因|由于|鉴于|为)(?!此|什么|何|的|丰|江西)[^,]{2,24}$|(?:维权|诉讼|举证|复议|研究|核对)(?:之)?(?:用|使用|需要)$|^好(?:跟|和|同|与|拿|去|让|给|对)[^,]{0,20}(?:对一?对|对照|比一?比|比对|核一?核|核对|对得上|对质|看看?)[^,]{0,6}$|(?:要|好|想)?拿去(?:打官司|告|起诉|举证|维权|找|核对|对质)[^,]{0,8}$/;

/** 因纳入2024年第4批次建设用地: the reason says which affair is meant. */
const NAMES_THE_AFFAIR = /^(?:因|由于)[^,]*(?:\d批|第\d+次|项目|工程|片区|被?征[地收用]|占地|占用|拆迁|建设|改制|撤并)(?![^,]{0,6}(?:需要?|使用)$)/;

function roleOf(text: string, strength: number): Role {
  if (SURELY_NOT.some((pattern) => pattern.test(text))) return 'negated';
  if (ATTEMPT.some((pattern) => pattern.test(text)) && !ASKS_AGAIN.test(text)) return 'negated';
  if (NEGATED.some((pattern) => pattern.test(text)) && (strength < 3 || /(?:不要|不用|不需要?|无需)(?:再?(?:提供|给|公开)(?:我|我们)?)?了?$/.test(text))) return 'negated';
  if (PURPOSE.test(text) && strength < 2 && !NAMES_THE_AFFAIR.test(text)) return 'purpose';
  return strength > 0 ? 'wish' : 'story';
}

/** 需了解核定的概算, 请公开…: the reason, where the wish itself follows. */
const TO_KNOW = /^(?:现|故|因|为|亟)?(?:需要?|须|为|想|拟)(?:了解|核对|核实|确认|掌握|比对|弄清|查明)/;

/** 为核对某镇农机补贴兑付情况, 申请公开受益对象信息表: the reason says of what place and year. */
const NAMES_SOMETHING = /..(?:[镇乡村]|街道|公司|小区|项目|工程|片区|水库|医院|学校|小学|中学)|\d{4}年/;

/** 明德中学食堂承包合同2025年的上次没答复: all in one. */
const TAIL_OF_AN_ATTEMPT = /(?:上次|上回|之前|前面)[^,]{0,8}$/;

/** The clauses of a text with what each is for. What follows a wish in its sentence belongs to it unless it says something else. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  (text.match(SENTENCE) ?? []).forEach((sentence, at) => {
    const parts = pieces(sentence);
    let asking = false;
    parts.forEach((part, i) => {
      const strength = strengthOf(part);
      const role = roleOf(part, strength);
      const before = clauses.at(-1);
      if ((NEGATES_BEFORE.test(part) || (NOT_TO_BE_CONFUSED.test(part) && ELSEWHERE.test(before?.text ?? ''))) && before?.sentence === at && before.strength < 2 && i > 0) clauses[clauses.length - 1] = { ...before, role: 'negated' };
      if (role === 'wish') asking = true;
      clauses.push({ text: part, role: role === 'story' && asking ? 'wish' : role, strength, sentence: at, last: i === parts.length - 1 });
    });
  });
  if (clauses.length > 0 && clauses.every(({ role }) => role === 'negated')) return clauses.map((clause) => ({ ...clause, text: clause.text.replace(TAIL_OF_AN_ATTEMPT, ''), role: 'story' as const }));
  return clauses.map((clause) => (TO_KNOW.test(clause.text) && clauses.some((other) => other !== clause && other.sentence === clause.sentence && other.strength === 3) ? { ...clause, role: NAMES_SOMETHING.test(clause.text) ? 'story' as const : 'purpose' as const } : clause));
}
