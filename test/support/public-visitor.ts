import type { Answer } from './browser.js';
import { Browser } from './browser.js';
import { expectStatus, ORGANS, type Office } from './office.js';
import { formOf, type Form } from './uploads.js';

/** A request as somebody makes it online. */
export const ONLINE_REQUEST = {
  organId: ORGANS.land, content: '2023年度第三批次城市建设用地批准文件',
  applicant: { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', contact: { phone: '13879512345', email: 'ouyang.jianguo@mail.example' } },
  preferredMedium: 'email', preferredRoute: 'online',
} as const;

/** Somebody without an account, who speaks with the public desk as a program does. */
export class Visitor {
  readonly browser: Browser;
  ticket: string | undefined;
  formKey: string | undefined;

  constructor(readonly office: Office, address = '203.0.113.7') {
    this.browser = new Browser(() => office.app, address);
  }

  async post(path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.browser.ask('POST', `/public${path}`, body, { ...(this.ticket && { 'x-query-ticket': this.ticket }), ...headers });
  }

  async newKey(): Promise<string> {
    return expectStatus(await this.post('/forms', {}), 200).body.formKey as string;
  }

  /** Makes a request; `over` replaces what matters to the test. */
  async submit(over: Record<string, unknown> = {}): Promise<Answer> {
    return this.post('/requests', { formKey: await this.newKey(), ...ONLINE_REQUEST, ...over });
  }

  /** Opens the own case; what is done afterwards is done in it. */
  async query(number: string, code: string): Promise<Answer> {
    const answer = await this.post('/query', { number, code });
    if (answer.status === 200) {
      this.ticket = answer.body.ticket as string;
      this.formKey = answer.body.case.formKey as string;
    }
    return answer;
  }

  async case(): Promise<Answer> {
    return this.browser.ask('GET', '/public/case', undefined, this.ticket ? { 'x-query-ticket': this.ticket } : {});
  }

  /** An act in the opened case, under a key of its own. */
  async act(what: string, body: object = {}): Promise<Answer> {
    const formKey = (await this.case()).body.formKey as string;
    return this.post(`/case/${what}`, { formKey, ...body });
  }

  async addFile(form: Form): Promise<Answer> {
    const formKey = (await this.case()).body.formKey as string;
    const { body, contentType } = await formOf({ ...form, fields: { formKey, ...form.fields } });
    return this.browser.ask('POST', '/public/case/files', body, { 'content-type': contentType, ...(this.ticket && { 'x-query-ticket': this.ticket }) });
  }
}
