import { Injectable } from '@nestjs/common';
import type { OrganFacts } from '../../../workflows/letters/facts.js';
import { lint } from '../../../workflows/letters/lint/lint.js';
import { factsFor } from '../../../workflows/letters/samples/sample-facts.js';
import { organById } from '../../identity/organs/organ-reads.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import type { CheckedLetter } from '../letters.js';
import { knownForm } from '../letters.js';
import { isReplyForm } from '../making/effects-to-forms.js';
import { RenderPool } from '../rendering/render-pool.js';
import type { RenderFormat } from '../rendering/rendered.js';

/** What a form says of a made-up case: every organ sees its own letters before it sends one. Nothing is kept, and nobody real is named. */
@Injectable()
export class SampleLetters {
  constructor(private readonly reads: Reads, private readonly pool: RenderPool) {}

  /** @param organId whose name, address and remedies it carries. Errors: `NotFoundError` for a form or an organ that does not exist. */
  async of(key: string, version: number, organId?: string): Promise<CheckedLetter> {
    const form = knownForm(key, version);
    const organ = organId === undefined ? {} : { organ: await this.organ(organId) };
    const { facts, subject, free } = factsFor(key, organ);
    const letter = form.build(facts, free, subject);
    return { letter, findings: lint({ facts, letter, subject, outcome: isReplyForm(key) ? facts.proposal?.outcome ?? null : null }) };
  }

  /** A proof with 草稿 on every page. Errors: as of `of`, and those of printing. */
  async printed(key: string, version: number, format: RenderFormat, organId?: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const { letter } = await this.of(key, version, organId);
    const { bytes } = await this.pool.render(format, letter, { draft: true });
    return { name: `${letter.title}（样稿）.${format}`, bytes };
  }

  private async organ(organId: string): Promise<OrganFacts> {
    const organ = await organById(this.reads, organId);
    if (!organ) throw new NotFoundError({ zh: '机关', en: 'organ' }, organId);
    const { name, reconsiderationOrgan, court, reconsiderationLink, address, postcode, phone, email, feePayment } = organ;
    return { name, reconsiderationOrgan, court, reconsiderationLink, address, postcode, phone, email, feePayment };
  }
}
