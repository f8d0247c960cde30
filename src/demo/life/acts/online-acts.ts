import { LOCAL_CLIENT } from '../../../identity/client.js';
import type { OnlineAct } from '../../plot/act.js';
import type { OfficeServices } from '../office-services.js';
import { replyOf } from './doing.js';

/** What the applicant does on the public pages, through the services behind them. @param key of the form: one for every act of a case */
export async function actOnline(act: OnlineAct, { caseId, key }: { readonly caseId: string; readonly key: string }, services: OfficeServices): Promise<void> {
  const { online, fetched } = services;
  switch (act.does) {
    case 'confirm': return online.confirm(caseId, key);
    case 'correct': return online.correct(caseId, { content: act.text, files: [] }, key);
    case 'withdraw': return online.withdraw(caseId, act.text, key);
    case 'write': return online.write(caseId, { text: act.text, files: [] }, key);
    case 'suggest-release': return online.suggestRelease(caseId, act.text, key);
    case 'fetch-reply': {
      await fetched.fetch(caseId, (await replyOf(caseId, services)).id, 'letter', LOCAL_CLIENT);
    }
  }
}
