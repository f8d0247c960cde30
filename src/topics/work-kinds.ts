/** Looks whether a topic has come to be asked for so often that it should be evaluated for release; the subject is the topic's id. */
export const WEIGH_TOPIC = 'weigh-topic';
