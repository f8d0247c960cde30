import { BUILDING_MATTERS } from './fields/building.js';
import { BUYING_MATTERS } from './fields/buying.js';
import { CITY_MATTERS } from './fields/city.js';
import { CULTURE_MATTERS } from './fields/culture.js';
import { ENVIRONMENT_MATTERS } from './fields/environment.js';
import { EXPROPRIATION_MATTERS } from './fields/expropriation.js';
import { FARMING_MATTERS } from './fields/farming.js';
import { HEALTH_MATTERS } from './fields/health.js';
import { HOUSING_MATTERS } from './fields/housing.js';
import { INDUSTRY_MATTERS } from './fields/industry.js';
import { LABOUR_MATTERS } from './fields/labour.js';
import { LAND_MATTERS } from './fields/land.js';
import { MARKETS_MATTERS } from './fields/markets.js';
import { MONEY_MATTERS } from './fields/money.js';
import { PLANNING_MATTERS } from './fields/planning.js';
import { POLICE_MATTERS } from './fields/police.js';
import { PRICES_MATTERS } from './fields/prices.js';
import { SAFETY_MATTERS } from './fields/safety.js';
import { SCHOOLS_MATTERS } from './fields/schools.js';
import { STAFF_MATTERS } from './fields/staff.js';
import { TRANSPORT_MATTERS } from './fields/transport.js';
import { VETERANS_MATTERS } from './fields/veterans.js';
import { VILLAGES_MATTERS } from './fields/villages.js';
import { WATER_MATTERS } from './fields/water.js';
import { WELFARE_MATTERS } from './fields/welfare.js';
import type { MatterGroup } from './matter.js';

/** What papers are about, by the field of administration. One group may go through several fields. */
export const FIELD_MATTERS: readonly MatterGroup[] = [
  ...BUILDING_MATTERS,
  ...BUYING_MATTERS,
  ...CITY_MATTERS,
  ...CULTURE_MATTERS,
  ...ENVIRONMENT_MATTERS,
  ...EXPROPRIATION_MATTERS,
  ...FARMING_MATTERS,
  ...HEALTH_MATTERS,
  ...HOUSING_MATTERS,
  ...INDUSTRY_MATTERS,
  ...LABOUR_MATTERS,
  ...LAND_MATTERS,
  ...MARKETS_MATTERS,
  ...MONEY_MATTERS,
  ...PLANNING_MATTERS,
  ...POLICE_MATTERS,
  ...PRICES_MATTERS,
  ...SAFETY_MATTERS,
  ...SCHOOLS_MATTERS,
  ...STAFF_MATTERS,
  ...TRANSPORT_MATTERS,
  ...VETERANS_MATTERS,
  ...VILLAGES_MATTERS,
  ...WATER_MATTERS,
  ...WELFARE_MATTERS,
];
