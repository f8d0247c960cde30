import type { Seeded } from '../random/seeded.js';

const SURNAMES = '王李张刘陈杨黄吴徐周熊胡朱万罗邹谢曾甘聂饶游涂范丁孙袁付章喻毛杜任邓廖揭'.split('');
const FIRST = '建国志文海春永晓思家雪玉明俊庆瑞德光丽冬新立正凤秋少小学金雅慧子一若景云伟清宗'.split('');
const SECOND = '华平军强辉芳敏兰梅珍斌涛鹏飞燕琴霞玲英勇民生根林峰龙杰洋宇欣怡婷磊刚波红清娟萍'.split('');

/** Invented names of people, no two alike. */
export class Names {
  private readonly used = new Set<string>();

  constructor(private readonly rng: Seeded) {}

  person(): string {
    for (;;) {
      const name = this.rng.pick(SURNAMES) + (this.rng.chance(0.8) ? this.rng.pick(FIRST) : '') + this.rng.pick(SECOND);
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
  }
}
