import { ORGAN } from '../../test/support/letter-facts.js';
import { type Run, textOf, isGap } from './letter.js';
import { remedyText } from './remedy.js';

const BARE = { ...ORGAN, reconsiderationOrgan: null, court: null, reconsiderationLink: null };
const gaps = (runs: readonly Run[]) => runs.filter(isGap).map((each) => each.gap);

describe('remedy texts', () => {
  it('R1 sends to reconsideration first, then to court within 15 days of its decision', () => {
    const text = textOf(remedyText('R1', ORGAN));
    expect(text).toMatch(/^如不服本答复书，.*应当先申请行政复议.*60日内向丰城市人民政府申请行政复议；.*15日内向丰城市人民法院提起行政诉讼。/);
    expect(text).not.toMatch(/6个月|也可以自|或者/);
  });

  it('R2 leaves the choice: 60 days, or six months', () => {
    const text = textOf(remedyText('R2', ORGAN, { document: '本告知书' }));
    expect(text).toMatch(/^如不服本告知书，可以自收到本告知书之日起60日内向丰城市人民政府申请行政复议，也可以自收到本告知书之日起6个月内向丰城市人民法院提起行政诉讼。/);
    expect(text).not.toMatch(/应当先|15日/);
  });

  it('R3 speaks to the third party', () => {
    expect(textOf(remedyText('R3', ORGAN, { document: '本告知书', reader: '你单位' }))).toMatch(/^如认为上述公开决定侵犯你单位的合法权益，.*60日内.*6个月内/);
  });

  it('names the online channel when it is known, and has a hole where a letter served online lacks it (ARL 22)', () => {
    expect(textOf(remedyText('R2', ORGAN))).toContain('https://fuyi.example.gov.cn');
    expect(textOf(remedyText('R2', BARE, { link: 'https://other.example.gov.cn', electronic: true }))).toContain('https://other.example.gov.cn');
    expect(gaps(remedyText('R2', BARE))).toEqual(['organ.reconsiderationOrgan', 'organ.court']);
    expect(gaps(remedyText('R1', BARE, { electronic: true }))).toEqual(['organ.reconsiderationOrgan', 'organ.court', 'organ.reconsiderationLink']);
  });
});
