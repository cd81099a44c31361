import type { Call, Service } from './call.js';

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What AWS says when it refuses. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

let requests = 0;

/** A refusal in the shape of the service's own protocol. Sources: IAM and S3 API references, "Error responses"; AWS JSON 1.1. */
export function refuse({ service, operation }: Pick<Call, 'service' | 'operation'>, refusal: Refusal): Answer {
  const id = `strict-${String((requests += 1))}`;
  const headers = { 'x-amzn-requestid': id, 'x-amz-request-id': id };
  const { status, code, message } = refusal;
  if (service === 'kms') {
    const body = JSON.stringify({ __type: code, message });
    return { status, headers: { ...headers, 'content-type': 'application/x-amz-json-1.1' }, body };
  }
  // HEAD has no body: the client learns the status only.
  const body = operation.startsWith('Head') ? '' : xmlOf(service, { code, message, status, id });
  return { status, headers: { ...headers, 'content-type': 'text/xml' }, body };
}

function xmlOf(service: Service, error: Omit<Refusal, 'status'> & { status: number; id: string }): string {
  const { code, message, status, id } = error;
  const inner = `<Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
  if (service === 's3') return `<Error>${inner}<RequestId>${id}</RequestId></Error>`;
  const type = status < 500 ? 'Sender' : 'Receiver';
  return `<ErrorResponse><Error><Type>${type}</Type>${inner}</Error><RequestId>${id}</RequestId></ErrorResponse>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

export function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return names[name ?? ''] ?? all;
  });
}

/** The text of the first element of that name. */
export function elementText(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}
