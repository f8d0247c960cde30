import { FORM_TREE } from '../lexicon/lexicon.js';

/** 附红线图, 要看得清拐点坐标, 主要看表决票数: what goes with the record or stands in it, not the record. */
const GOES_ALONG = /^(?:请|并|另|须|需|同时|我|就|只|最好)*(?:附(?!近|属|着)|随附|连同|连带|带上?|含|包含|包括|内含|加上|以及|主要(?:是|看)|重点(?:是|看)|特别是|尤其是?|(?:要|想)?(?:看得?清|写明|写清|标明|注明|列明|载明)|要有|要能|其中|里面|里头|上面|上头)/;
/** 证和图一起: how much of it. */
const ALL_OF_IT = /^[^,]{1,12}(?:一起|一并|都要|全要|一道|都给)(?:给(?:我|我们)?|复印|提供)?$/;
export const isAlongside = (clause: string): boolean => GOES_ALONG.test(clause) || ALL_OF_IT.test(clause);

/** 要看合同里工资专户怎么约定: the record that was named before is opened. */
const OPENS = /^(?:请公开|公开|我|们|就|只|要|想|看看?|查|核对|知道|晓得|了解|那|这|份|个|本|张)*$/;
const IN_IT = /^书?(?:里|上|中(?!标))/;
export function isWithin(clause: string): boolean {
  const form = FORM_TREE.find(clause)[0];
  return form !== undefined && OPENS.test(clause.slice(0, form.start)) && IN_IT.test(clause.slice(form.end));
}
