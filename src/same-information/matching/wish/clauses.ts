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

const NEGATED: readonly RegExp[] = [
  /^(?:而不是|而非|不是|并非|不要|不需要?|无需|无须|不用|不必|不含|不包括|除外|除了)/,
  /(?:不要|不用|不需要|不必|无需|除外|不在此列|不在本次|不申请)(?:了|的|再?(?:重复)?(?:提供|给|公开|寄))?$/,
  /(?:已经?|早就?|都)(?:经)?(?:有|取得|收到|拿到|获取|获得|拿|领到|得到|看过|看到过?|掌握|调取|复印|下载|公开)(?:了|过)?(?:了|$)/,
  /(?:我|本人|我们|我司|我公司|本公司|我方|手上|手里|手头|家里|网上)(?:这里|这边|处)?(?:都|也|就)?已?(?:有|有了|收到了|拿到了)$/,
  /另(?:外)?(?:行)?(?:写|申请|案|函|件|一张|一份|提|递|填|单独)|另外再?(?:写|申请|递|提)/,
  /(?:上次|上回|之前|此前|先前|上个月|去年|已)[^,]{0,10}(?:给|提供|公开|答复|复印)(?:过|了)?(?:给)?(?:我|我们|本人)?了?$/,
];
const PURPOSE = /^(?:用于|用以|用作|以便|以供|便于|供[^,]{0,12}(?:使用|参考|用)$|为了|作为?[^,]{0,10}(?:证据|依据|举证|使用)|用途|申请理由|理由|所需用途|我要去|好去|拿去|以作|因[^,]{0,12}需要?$|目的|是为了|系为)|(?:维权|诉讼|举证|复议|研究|核对)(?:之)?(?:用|使用|需要)$/;

function roleOf(text: string, strength: number): Role {
  if (NEGATED.some((pattern) => pattern.test(text)) && strength < 3) return 'negated';
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
      if (role === 'wish') asking = true;
      clauses.push({ text: part, role: role === 'story' && asking ? 'wish' : role, strength, sentence: at, last: i === parts.length - 1 });
    });
  });
  return clauses;
}
