import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deliveries } from '../../delivery/deliveries.js';
import { lawfulDay, type Delivery, type DeliveryMode, type DeliveryState } from '../../delivery/delivery.js';
import { Letters } from '../../letters/letters.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { FOLDERS } from '../format/names.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

const MODES: Readonly<Record<DeliveryMode, string>> = { direct: '直接送达', post: '邮寄', electronic: '电子送达', 'through-organ': '转送' };
const STATES: Readonly<Record<DeliveryState, string>> = {
  planned: '待领取', queued: '待发送', sent: '已发出', delivered: '已送达', failed: '未送达', refused: '拒收', returned: '退回',
};

/** Every attempt at delivery with its proof: who signed, posting number, mail server, and the hash of what went out. */
@Injectable()
export class DeliveriesSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly deliveries: Deliveries, private readonly letters: Letters, private readonly reads: Reads) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ caseId }: CaseAtHand): Promise<SectionPlan> {
    const all = await this.deliveries.of(caseId);
    if (all.length === 0) return { files: [] };
    const titles = await this.titles(all);
    const at = Math.max(...all.map(({ changedAt }) => changedAt));
    const file = (extension: string, text: string) => ({
      path: `${FOLDERS.deliveries}/送达记录.${extension}`, kind: 'delivery' as const, title: `送达记录（${all.length}次）`, at, source: { from: 'text' as const, text },
    });
    return { people: all.map(({ orderedBy }) => orderedBy), files: [file('json', jsonText(all.map(shown))), file('txt', all.map((each) => textOf(each, titles.get(each.letterId) ?? each.letterId)).join('\n'))] };
  }

  private async titles(all: readonly Delivery[]): Promise<ReadonlyMap<string, string>> {
    const titles = new Map<string, string>();
    for (const id of new Set(all.map(({ letterId }) => letterId))) {
      const { letter, row } = await this.letters.open(this.reads, id);
      titles.set(id, `${letter.title}${row.docNumber ? `（${row.docNumber}）` : ''}`);
    }
    return titles;
  }
}

function shown({ orderKey: _order, resultKey: _result, bodyHash: _body, told: _told, caseId: _case, ...rest }: Delivery) {
  return { ...rest, lawfulOn: lawfulDay(rest) };
}

function textOf(delivery: Delivery, title: string): string {
  const { recipient } = delivery;
  const lines: (readonly [string, string | null | undefined])[] = [
    ['文书', title], ['方式', MODES[delivery.mode]], ['情况', STATES[delivery.state]], ['收件人', recipient.name], ['地址', recipient.address], ['电子邮箱', recipient.email], ['寄往其他邮箱的理由', recipient.reason],
    ['承运或者转送单位', delivery.carrier], ['邮件号码', delivery.trackingNumber], ['交寄或者发出日期', delivery.dispatchedOn], ['签收人', delivery.signedBy],
    ['送达日期', delivery.deliveredOn], ['期限停止计算之日', lawfulDay(delivery)], ['邮件标识', delivery.messageId], ['网上复议入口', delivery.link],
    ['证明材料（附件）', delivery.proofId], ['说明', delivery.detail], ['邮件服务器答复', delivery.error], ['送达文书的 SHA-256', delivery.documentSha256],
  ];
  return `第${delivery.attempt}次${delivery.served ? '（以此次送达答复）' : ''}\n${lines.filter(([, text]) => text).map(([label, text]) => `  ${label}：${text}\n`).join('')}`;
}
