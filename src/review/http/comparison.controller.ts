import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { Directory } from '../../identity/people/directory.js';
import type { LetterVersion } from '../../letters/store/letter.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { plain } from '../../requests/http/plain.js';
import { requireReader } from '../../requests/request-access.js';
import { Comparisons } from '../comparison/comparisons.js';
import { LetterAccess } from '../letter-access.js';
import { CommentsPath } from './comments.dto.js';
import { ComparedVersionView, ComparisonQuery, ComparisonView } from './comparison.dto.js';

@ApiTags('review')
@Controller('requests/:requestId/letters/:letterId/comparison')
export class ComparisonController {
  constructor(private readonly comparisons: Comparisons, private readonly access: LetterAccess, private readonly directory: Directory, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '版本比较 · what changed from one version of a letter to another, passage by passage; reading it is logged' })
  @ApiOkResponse({ type: ComparisonView })
  async get(
    @Param() { requestId, letterId }: CommentsPath, @Query() query: ComparisonQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<ComparisonView> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    const { from, to, fromLetterId } = plain(query);
    const found = await this.comparisons.of({ caseId: requestId, letterId, from, to, fromLetterId });
    await this.access.read({ caseId: requestId, letterId, personId: actor.personId, client, what: 'comparison' });
    const names = await this.directory.nameOf([found.from, found.to].flatMap(({ madeBy }) => madeBy ?? []));
    return { from: shown(found.from, fromLetterId ?? letterId, names), to: shown(found.to, letterId, names), ...found.comparison };
  }
}

function shown({ version, cause, madeBy, madeAt }: LetterVersion, letterId: string, names: ReadonlyMap<string, string>): ComparedVersionView {
  return { letterId, version, cause, madeBy: madeBy === null ? null : { id: madeBy, name: names.get(madeBy) ?? madeBy }, madeAt };
}
