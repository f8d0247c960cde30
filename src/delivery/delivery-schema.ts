import { DeliveryRow } from './entities/delivery.entity.js';
import { Deliveries1790000000660 } from './migrations/1790000000660-deliveries.js';

export const DELIVERY_ENTITIES = [DeliveryRow] as const;
export const DELIVERY_MIGRATIONS = [Deliveries1790000000660] as const;
