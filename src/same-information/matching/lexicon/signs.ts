/** What the sign of a document number says of its paper, where nothing else does: 丰环评字 numbers approvals of environmental assessments. */
const SIGNS: readonly (readonly [RegExp, string, string | null])[] = [
  [/信[^罚]{0,3}复查/, 'opinion', 'petition-step:reviewed'], [/信[^罚]{0,3}复核/, 'opinion', 'petition-step:checked'], [/信(?:访|处|答)/, 'opinion', null],
  [/罚/, 'punishment', null], [/限拆|强拆|责改|停建/, 'order', null], [/^建字/, 'permit', 'procedure:build-permit'], [/^地字/, 'permit', 'procedure:land-plan-permit'], [/^乡字/, 'permit', 'procedure:rural-permit'], [/环评|环审|环批/, 'approval', 'procedure:eia'], [/府土|政土|政国土|土批|用地/, 'approval', 'procedure:land-approval'], [/纪要|会纪/, 'minutes', null], [/林证|权证|许可|预售|采矿/, 'permit', null], [/消验|验字/, 'acceptance', null], [/审批|批字|批复/, 'approval', null], [/发改价|价字|价费|物价|改价/, 'policy approval price', 'price-step:price'],
];

/** The form and the matter that a sign stands for; null when it tells nothing. */
export function meaningOfSign(organ: string): { readonly forms: readonly string[]; readonly matter: string | null } | null {
  const found = SIGNS.find(([pattern]) => pattern.test(organ));
  return found ? { forms: found[1].split(' '), matter: found[2] } : null;
}
