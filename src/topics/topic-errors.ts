import { DomainError } from '../platform/errors/domain-error.js';
import { ValidationFailedError } from '../platform/errors/general-errors.js';

/** The topic went into another, which is the one to be changed. */
export class TopicMergedError extends DomainError {
  readonly code = 'transition-refused';

  constructor(topicId: string, into: string) {
    super({ zh: `该主题已并入主题 ${into}，请在那里办理。`, en: `The topic was merged into ${into}; change that one.` }, { topicId, mergedInto: into });
  }
}

export const mergedWithItself = (i: number) => ValidationFailedError.at(`#/others/${i}`, { zh: '主题不能与自身合并', en: 'A topic is not merged with itself' });
export const namedTwice = (pointer: string) => ValidationFailedError.at(pointer, { zh: '与前面一项重复', en: 'is named twice' });
export const notInTopic = (pointer: string) => ValidationFailedError.at(pointer, { zh: '该申请不在本主题中', en: 'This request is not in the topic' });
export const nothingLeft = () => ValidationFailedError.at('#/requestIds', { zh: '不能拆出全部申请，主题中应当至少留下一件', en: 'One request at least has to stay in the topic' });
export const alreadyThere = () => ValidationFailedError.at('#/toTopicId', { zh: '该申请已在此主题中', en: 'The request is in this topic already' });
export const alreadyAlone = () => ValidationFailedError.at('#/requestId', { zh: '该申请已单独成为一个主题', en: 'The request has a topic of its own already' });
