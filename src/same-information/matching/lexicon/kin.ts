import { groupOf } from './matter.js';

/** Matters of different groups that people name for one another: whoever speaks of the water price and whoever speaks of tap water. `group:` stands for all of its members. */
export const KIN: readonly string[] = [
  'utility:bus transport:bus-line transport:bus-fare transport:bus-subsidy franchise:bus transport:station', 'utility:taxi transport:taxi-number transport:taxi-fare procedure:net-car transport:net-car',
  'utility:water medium:water tested: sale-of-gas: price-step: works:drinking franchise:water procedure:water-intake', 'utility:gas sale-of-gas: price-step: franchise:gas procedure:gas-business', 'utility:power sale-of-gas: price-step:', 'utility:heating price-step: franchise:heating',
  'utility:sewage franchise:sewage medium:water tested:waste-water works:sewage procedure:outfall procedure:drain price-step:', 'utility:rubbish franchise:garbage works:garbage city-order:garbage price-step:', 'utility:parking estate:parking transport:parking-lot franchise:parking city-order:parking works:parking-lot',
  'utility:tuition school-matter:fee school-stage: ownership:', 'school-paper:quota school-paper:seats school-paper:zone school-matter: intake: school-stage: ownership: zone-kind:school', 'school-paper: school-stage: ownership:', 'utility:funeral procedure:tomb franchise:funeral works:tomb compensated:tomb', 'utility:property estate:', 'utility:rent housing-paper: public-rental-paper: assistance:public-rental', 'utility:medical health-paper: insurance:', 'utility:scenic culture:',
  'power-work: procedure:feasibility', 'animal: subsidy:pig zone-kind:no-breeding procedure:breeding complaint: petition-step:', 'justice:petition petition-step: complaint: medium: tested:', 'work-side:layoff state-assets: subsidy:closing', 'industry-paper:cut subsidy:closing procedure:mining procedure:mine-restoration', 'village-affairs: subsidy:collective audited:village body:', 'compensation-paper: house-step: land-step: expropriation: compensated: expropriation-decision: procedure:land-approval',
  'market: tested: complaint: procedure:weighing procedure:food-business', 'health-paper: purchased: public-money:gov-purchase', 'city-order: procedure: complaint: medium:', 'report-kind: accident: procedure: danger:', 'land-step:survey procedure:survey-land survey-product:', 'survey-product: procedure:', 'own-spending: finance-paper: public-money:', 'insured: insurance: insurance-step:', 'zone-kind: procedure: school-paper: subsidy:pig', 'recruit: exam: subject: school-stage:', 'transport: police: works: procedure:dig procedure:road-crossing', 'works: subsidy: procedure:reservoir role-in-works: work-kind: audited:project',
  'danger: procedure:', 'staff-paper: recruit: school-paper:', 'assistance:education-aid school-paper:aid school-paper:meal', 'assistance:care utility:care-home procedure:elder-home', 'assistance:migrants assistance:relocation', 'health: health-paper: assistance:medical', 'culture: procedure:relic zone-kind:relic',
];

const sets = KIN.map((line) => new Set(line.split(' ')));
const isIn = (set: ReadonlySet<string>, matter: string): boolean => set.has(matter.split('/', 1)[0]!) || set.has(`${groupOf(matter)}:`);

/** Whether two matters may be spoken of in place of each other. */
export const areKin = (a: string, b: string): boolean => sets.some((set) => isIn(set, a) && isIn(set, b));
