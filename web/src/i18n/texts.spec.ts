import { nextTick } from 'vue';
import { language } from './language.js';
import { texts, useTexts } from './texts.js';

describe('the texts of a screen', () => {
  const say = useTexts(texts({ print: '打印', stale: '有 {n} 处更新', all: "{'@'}所有人" }, { print: 'Print', stale: '{n} updates', all: "{'@'}everybody" }));
  afterEach(() => void (language.value = 'zh'));

  it('are said in the present language, with what is given in its place', async () => {
    expect([say('print'), say('stale', { n: 3 }), say('all')]).toEqual(['打印', '有 3 处更新', '@所有人']);
    language.value = 'en';
    await nextTick();
    expect([say('print'), say('stale', { n: 3 }), say('all')]).toEqual(['Print', '3 updates', '@everybody']);
  });

  it('of two tables are both heard', () => {
    expect([useTexts(texts({ print: '打印回执' }, { print: 'Print the receipt' }))('print'), say('print')]).toEqual(['打印回执', '打印']);
  });
});
