import { ApiProperty } from '@nestjs/swagger';

/** Members of answers, for OpenAPI: they are always there, those `OrNull` possibly as null. */

export const Text = (description?: string): PropertyDecorator => ApiProperty({ type: String, description });
export const TextOrNull = (description?: string): PropertyDecorator => ApiProperty({ type: String, nullable: true, description });
export const Day = (description?: string): PropertyDecorator => ApiProperty({ type: String, format: 'date', description });
export const DayOrNull = (description?: string): PropertyDecorator => ApiProperty({ type: String, format: 'date', nullable: true, description });
export const Whole = (description?: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
export const WholeOrNull = (description?: string): PropertyDecorator => ApiProperty({ type: 'integer', nullable: true, description });
export const Flag = (description?: string): PropertyDecorator => ApiProperty({ type: Boolean, description });
export const Texts = (description?: string): PropertyDecorator => ApiProperty({ type: String, isArray: true, description });
export const Word = (words: readonly string[], description?: string): PropertyDecorator => ApiProperty({ type: String, enum: [...words], description });
type ClassOf = () => new () => object;

// OpenAPI takes a function for a late answer, not for the class itself, only when it is called `type`: hence `type: () => …`.
export const Of = (of: ClassOf, description?: string): PropertyDecorator => ApiProperty({ type: () => of(), description });
export const OfOrNull = (of: ClassOf, description?: string): PropertyDecorator => ApiProperty({ type: () => of(), nullable: true, description });
export const ListOf = (of: ClassOf, description?: string): PropertyDecorator => ApiProperty({ type: () => of(), isArray: true, description });
export const Free = (description?: string): PropertyDecorator => ApiProperty({ type: 'object', additionalProperties: true, description });
