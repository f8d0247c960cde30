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
const TURN = /(?<=.{3})(?=(?:而不是|而非|不是|不要|并非)(?!提供|给|公开|复印|重复|再|了|的$|吗|说|我|你).{2})/;
/** Longer clauses are cut: nobody names a record in more. */
const LONGEST_CLAUSE = 160;

function pieces(sentence: string): string[] {
  return sentence.replace(/[。!?;]+$/, '').split(/[,:]|--+/).flatMap((clause) => clause.split(TURN))
    .flatMap((clause) => (clause.length <= LONGEST_CLAUSE ? [clause] : clause.match(new RegExp(`.{1,${LONGEST_CLAUSE}}`, 'g'))!)).filter((clause) => clause !== '');
}

const strengthOf = (text: string): Strength => (REPORTED.test(text) && !/请|申请/.test(text) ? 0 : MARKERS.find(({ pattern }) => pattern.test(text))?.strength ?? 0);

const ALREADY = '(?:已经?|早就?|都|也|前面|之前|此前|先前|上次|上回|以前|刚|刚刚|均|全)';
const HAVE = '(?:持有|取得|收到|拿到|获取|获得|领到|得到|掌握|调取|复印过?|下载|自行取得|自行获取|公开|上网|看到|看过|看了|查到|查过|查阅|给了|给过|提供|到手|收悉)';

const NEGATED: readonly RegExp[] = [
  /^(?:而不是|而非|不是|并非|不要|不需要?|无需|无须|不用|不必|不含|不包括|不包含|不涉及|除外|除了|不申请|别给|不查|不看)/,
  /(?:不要|不用|不需要?|不必|无需|无须|不问|不看|不查|不管|不申请|毋需|毋庸)(?:了|的|再?(?:重复|另行|一并)?(?:提供|给|公开|寄|复印)?)?$/,
  /(?:不在|不属于?)(?:此列|此次|本次|这次|本|该|申请|范围)[^,]{0,10}$|与本(?:次)?申请无(?:涉|关)|另(?:当别论|说|议)$|(?:是|属)?(?:另外的|另一码|两码|别的)事$|以后再(?:说|申请|要|讲)$|(?:就|先)?不(?:说|提|谈|讲)了?$/,
  new RegExp(`(?:${ALREADY}(?:经)?(?:自行|从[^,]{0,6}|通过[^,]{0,8}|向[^,]{0,8})?|(?:我|本人|我们|我司|我公司|本公司|我方|本所|本社|本单位|我单位|他们|家里|手上|手里|手头|网上)(?:这里|那里|也|都|自己)?)(?:经)?(?:有|${HAVE})(?:了|过|的)?(?:了|$)`),
  new RegExp(`^[^,]{2,24}(?:${HAVE}|有)(?:了|过)$`),
  /另(?:外)?(?:行)?(?:写|申请|案|函|件|一张|一份|提|递|填|单独)|另外再?(?:写|申请|递|提)|已(?:经)?另/,
  /(?:上次|上回|之前|此前|先前|前面|上个月|去年|已)[^,]{0,10}(?:给|提供|公开|答复|复印)(?:过|了)?(?:给)?(?:我|我们|本人)?了?$/,
  /^(?:只|就|单|还)?(?:差|缺)$|网上(?:已经?)?(?:有|查得到|公布了|挂了)/,
];
/** 那个已经上网了, 不要, 我都有了: what they speak of stands in the clause before. */
const NEGATES_BEFORE = /^(?:那个|那份|这个|这份|它|那些|这些|我|本人|我们|我司|我公司|本公司|本所|我方)?(?:都|也|就|先|亦|均)?(?:不要了?|不用了?|不需要?(?:重复)?(?:提供|公开)?|无需(?:重复)?(?:提供|公开)?|已经?(?:有了?|取得|收到了?|拿到了?|上网了?|公开了?)|有了|不在(?:此列|申请之列|申请范围|本申请范围)[^,]{0,4}|不必(?:重复)?提供|我不要|我都有了|都有了)$/;
const PURPOSE = /^(?:用于|用以|用作|以便|以供|便于|供[^,]{0,12}(?:使用|参考|用)$|为了|作为?[^,]{0,10}(?:证据|依据|举证|使用)|用途|申请理由|理由|所需用途|我要去|好去|拿去|以作|因[^,]{0,12}需要?$|目的|是为了|系为)|(?:维权|诉讼|举证|复议|研究|核对)(?:之)?(?:用|使用|需要)$/;

function roleOf(text: string, strength: number): Role {
  if (NEGATED.some((pattern) => pattern.test(text)) && (strength < 3 || /(?:不要|不用|不需要?|无需)了?$/.test(text))) return 'negated';
  if (PURPOSE.test(text) && strength < 2) return 'purpose';
  return strength > 0 ? 'wish' : 'story';
}

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
      if (NEGATES_BEFORE.test(part) && before?.sentence === at && before.strength < 2 && i > 0) clauses[clauses.length - 1] = { ...before, role: 'negated' };
      if (role === 'wish') asking = true;
      clauses.push({ text: part, role: role === 'story' && asking ? 'wish' : role, strength, sentence: at, last: i === parts.length - 1 });
    });
  });
  return clauses;
}
