/**
 * The commonest passwords of ten characters and more, in small letters, with the favourites of Chinese keyboards
 * (woaini 我爱你, 5201314 我爱你一生一世). Runs, repetitions and one-character passwords are refused by rule.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(`
  1234567890 12345678910 123456789a a123456789 aa123456789 a1234567890 1234567890a q123456789 123456789q abc123456789
  0987654321 147258369a 1472583690 123456789. 123456789qq qq123456789 123456abcd abcd123456 abcd12345678 1234abcd1234
  password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 passwordpassword admin12345 admin123456 admin@12345
  administrator root123456 letmein1234 welcome123 welcome1234 iloveyou123 changeme123 default123 test123456 user123456
  qwertyuiop qwerty12345 qwerty123456 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv zaq12wsxcde3 1qaz@wsx3edc qwer12345678
  asdfghjkl; asdfghjkl123 zxcvbnm123 zxcvbnm1234 qwe123456789 asd123456789 1qazxsw23edc qweasdzxc123 !qaz2wsx3edc 1qaz!qaz1qaz
  woaini1314 woaini520520 woaini5201314 woaini123456 5201314520 52013145201314 woaini1234 wojiushiwo woaiwojia1314 aini1314520
  wodemima123 nihao123456 zhongguo123 woaizhongguo beijing2008 fengcheng123 fengcheng2024 fengcheng2025 fengcheng2026 jiangxi123
  zhengfu12345 mima123456 mima12345678 xinxigongkai yishen12345 yishen123456 zxc123456789 wang123456 zhang123456 li123456789
  liu12345678 chen123456 a5201314520 q1w2e3r4t5 q1w2e3r4t5y6 aaa123456789 aaaa123456 asdf12345678 11223344556677889900 1122334455
  112233445566 66668888aa 888888888a 666666666a 13145201314 110120119114 3.1415926535 31415926535
`.trim().split(/\s+/));
