import { ApiProperty } from '@nestjs/swagger';
import { Day, Free, ListOf, Of, Text, TextOrNull, Word } from './shown.js';

/** A search for the information, as the organ has to prove it. */
export class SearchView {
  @Text() systems: string;
  @Text() places: string;
  @Text() keywords: string;
  @TextOrNull() period: string | null;
  @Text() result: string;
  @Day() on: string;
  @TextOrNull('Id of who searched') by: string | null;
}

/** An answer to one of the seven questions. */
export class AnsweredView {
  @Text() question: string;
  @Text() choice: string;
  @ApiProperty({ type: String, required: false }) ground?: string;
  @ApiProperty({ type: String, required: false }) note?: string;
  @ApiProperty({ type: String, isArray: true, required: false }) evidence?: readonly string[];
}

export class GivenPartView {
  @Text() part: string;
  @ApiProperty({ type: 'integer', required: false }) item?: number;
}

export class WithheldPartView extends GivenPartView {
  @Text() ground: string;
  @Text() reason: string;
}

export class SecretFactView {
  @Text() marking: string;
  @Text() level: string;
  @Text() period: string;
}

export class EarlierReplyFactView {
  @Text() number: string;
  @Day() on: string;
  @ApiProperty({ type: Boolean }) sameApplicant: boolean;
  @ApiProperty({ type: Boolean }) sameInformation: boolean;
}

export class EvidenceFactView {
  @ApiProperty({ type: () => SecretFactView, required: false }) secret?: SecretFactView;
  @ApiProperty({ type: () => EarlierReplyFactView, required: false }) earlierReply?: EarlierReplyFactView;
  @ApiProperty({ type: String, required: false }) internalKind?: string;
  @ApiProperty({ type: String, required: false }) processKind?: string;
  @ApiProperty({ type: String, required: false }) publicInterestWeighing?: string;
}

/** What is to be replied, as the officer proposed it. */
export class ProposalView {
  @Text() outcome: string;
  @ListOf(() => AnsweredView) answers: readonly AnsweredView[];
  @Free('Texts by element of the reply') elements: Readonly<Record<string, unknown>>;
  @ListOf(() => GivenPartView) given: readonly GivenPartView[];
  @ListOf(() => WithheldPartView) withheld: readonly WithheldPartView[];
  @Of(() => EvidenceFactView) evidence: EvidenceFactView;
  @TextOrNull('Id') proposedBy: string | null;
  @Day() proposedOn: string;
}

/** What a remark of a reviewer is about. */
export class PointedView {
  @ApiProperty({ type: String, required: false }) question?: string;
  @ApiProperty({ type: String, required: false }) blockId?: string;
  @ApiProperty({ type: String, required: false }) quote?: string;
}

export class SecrecyFormView {
  @Text() reviewed: string;
  @Text() stateSecrets: string;
  @Text() workSecrets: string;
  @Text() sensitive: string;
}

/** A step of secrecy review, legality review, the head's decision or approval. */
export class OpinionView {
  @Word(['secrecy', 'legality', 'head', 'approval']) step: 'secrecy' | 'legality' | 'head' | 'approval';
  @Text() opinion: string;
  @TextOrNull('Id') by: string | null;
  @Day() on: string;
  @Text() note: string;
  @ApiProperty({ type: () => AnsweredView, isArray: true, required: false }) answers?: readonly AnsweredView[];
  @ApiProperty({ type: () => PointedView, isArray: true, required: false }) about?: readonly PointedView[];
  @ApiProperty({ type: () => SecrecyFormView, required: false }) form?: SecrecyFormView;
  @ApiProperty({ type: 'integer', required: false }) letterVersion?: number;
}
