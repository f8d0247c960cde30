import type { Refusal } from '../../../workflows/definition.js';

/** I235: "post" is the postal enterprise of the Postal Law, China Post with its express service EMS. */
const POSTAL = /中国邮政|邮政(速递|特快|快递|EMS|挂号|企业|局|公司)|^(邮政|EMS|China\s*Post)$|\bEMS\b|China\s*Post/i;

/** Couriers that are no postal enterprise, as people write them, and how their numbers begin. */
const COURIERS: readonly { readonly name: string; readonly written: RegExp; readonly number?: RegExp }[] = [
  { name: '顺丰', written: /顺丰|顺风|\bSF\b|SF[\s-]?Express/i, number: /^SF\d{10,}$/ },
  { name: '圆通', written: /圆通|\bYTO\b/i, number: /^YT\d{10,}$/ },
  { name: '中通', written: /中通|\bZTO\b/i, number: /^ZTO?\d{10,}$/ },
  { name: '申通', written: /申通|\bSTO\b/i, number: /^STO\d{10,}$/ },
  { name: '韵达', written: /韵达|\bYUNDA\b/i },
  { name: '极兔', written: /极兔|J&T|\bJTSD\b/i, number: /^JT\d{10,}$/ },
  { name: '京东', written: /京东|\bJDL?\b/i, number: /^JD[A-Z]{0,3}\d{8,}/ },
  { name: '德邦', written: /德邦|\bDEPPON\b/i, number: /^DPK?\d{9,}$/ },
  { name: '百世', written: /百世|\bBEST\b/i }, { name: '天天', written: /天天/ }, { name: '宅急送', written: /宅急送|\bZJS\b/i },
  { name: '菜鸟', written: /菜鸟|丹鸟/ }, { name: '跨越速运', written: /跨越/ }, { name: '优速', written: /优速/ }, { name: '安能', written: /安能/ },
  { name: '闪送', written: /闪送|达达|跑腿/ }, { name: 'DHL', written: /\bDHL\b|敦豪/i }, { name: 'FedEx', written: /FedEx|联邦快递/i },
  { name: 'UPS', written: /\bUPS\b/i }, { name: 'TNT', written: /\bTNT\b/i },
];

/** Thirteen characters: digits, or two letters, nine to eleven digits and possibly the country. */
const MAIL_NUMBER = /^(\d{13}|[A-Z]{2}\d{11}|[A-Z]{2}\d{9}[A-Z]{2})$/;

/** Why these people may not carry it; null for the postal enterprise. */
export function carrierRefusal(carrier: string): Refusal | null {
  const courier = COURIERS.find(({ written }) => written.test(carrier));
  if (courier) return privateCourier(courier.name);
  return POSTAL.test(carrier.trim()) ? null : {
    rule: 'postalEnterprise', article: 'I235',
    message: {
      zh: '邮寄送达须通过邮政企业（中国邮政，含EMS），不得通过其他快递企业（国办公开办函〔2016〕235号）。',
      en: 'Post means the postal enterprise (China Post, EMS included), no other carrier (I235).',
    },
  };
}

/** Why this cannot be the number of a postal item; null where it can. */
export function trackingRefusal(number: string): Refusal | null {
  const plain = plainNumber(number);
  const courier = COURIERS.find((each) => each.number?.test(plain));
  if (courier) return privateCourier(courier.name);
  return MAIL_NUMBER.test(plain) ? null : {
    rule: 'trackingNumber', article: 'I235',
    message: {
      zh: '邮件号码应为13位：13位数字，或者两个字母加数字（如 EA123456789CN、XA12345678936），请核对邮政收据。',
      en: 'A postal item has a number of 13 characters, as EA123456789CN or 1234567890123; check the postal receipt.',
    },
  };
}

/** As it is kept: without spaces and hyphens, in capitals. */
export function plainNumber(number: string): string {
  return number.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

function privateCourier(name: string): Refusal {
  return {
    rule: 'postalEnterprise', article: 'I235',
    message: {
      zh: `${name}不是邮政企业，不得用于送达政府信息公开文书；请改用中国邮政（含EMS）寄送（国办公开办函〔2016〕235号）。`,
      en: `${name} is a private courier, not the postal enterprise; send it by China Post or EMS (I235).`,
    },
  };
}
