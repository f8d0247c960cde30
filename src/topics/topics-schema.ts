import {
  TopicApartRow, TopicApplicantRow, TopicChangeRow, TopicFactsRow, TopicMemberRow, TopicOrganRow, TopicRow,
} from './entities/topic.entity.js';
import { Topics1790000000710 } from './migrations/1790000000710-topics.js';
import { MergedTopics1790000000711 } from './migrations/1790000000711-merged-topics.js';

export const TOPICS_ENTITIES = [TopicRow, TopicMemberRow, TopicFactsRow, TopicOrganRow, TopicApplicantRow, TopicApartRow, TopicChangeRow] as const;
export const TOPICS_MIGRATIONS = [Topics1790000000710, MergedTopics1790000000711] as const;
