import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Location } from '../config/files-config.js';
import { BlobStore } from './blob-store.js';
import { isFileId, pathOfFile } from './file-id.js';
import { storageUnavailable } from './storage-errors.js';

const TIMEOUT_MS = 30_000;

/** Blobs as objects of an S3-compatible service: `<prefix>ab/cd/<key>`. */
export class S3BlobStore extends BlobStore {
  private readonly client: S3Client;

  constructor(private readonly location: S3Location) {
    super();
    const { endpoint, region, pathStyle, accessKey, secretKey } = location;
    this.client = new S3Client({
      endpoint, region, forcePathStyle: pathStyle, credentials: { accessKeyId: accessKey, secretAccessKey: secretKey }, maxAttempts: 3,
      requestHandler: { connectionTimeout: 5_000, requestTimeout: TIMEOUT_MS, throwOnRequestTimeout: true },
      // Services other than Amazon's often know neither trailers nor these checksums; the cipher finds every change anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async write(key: string, bytes: Buffer): Promise<void> {
    const command = new PutObjectCommand({ ...this.object(key), Body: bytes, ContentLength: bytes.length, ContentType: 'application/octet-stream' });
    await answered(this.client.send(command));
  }

  async read(key: string): Promise<Buffer | undefined> {
    const command = new GetObjectCommand(this.object(key));
    try {
      const { Body } = await this.client.send(command);
      return Body && Buffer.from(await Body.transformToByteArray());
    } catch (error) {
      if ((error as { name?: string }).name === 'NoSuchKey') return undefined;
      throw storageUnavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    await answered(this.client.send(new DeleteObjectCommand(this.object(key))));
  }

  async *list(): AsyncIterable<string> {
    const { bucket, prefix } = this.location;
    let after: string | undefined;
    do {
      const page = await answered(this.client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: after })));
      for (const { Key = '' } of page.Contents ?? []) {
        const key = Key.slice(Key.lastIndexOf('/') + 1);
        if (isFileId(key)) yield key;
      }
      after = page.NextContinuationToken;
    } while (after !== undefined);
  }

  /** An object appears whole or not at all. */
  async removeUnfinished(): Promise<number> {
    return 0;
  }

  override close(): void {
    this.client.destroy();
  }

  private object(key: string): { Bucket: string; Key: string } {
    const { bucket, prefix } = this.location;
    return { Bucket: bucket, Key: `${prefix}${pathOfFile(key)}` };
  }
}

async function answered<T>(sent: Promise<T>): Promise<T> {
  try {
    return await sent;
  } catch (error) {
    throw storageUnavailable(error);
  }
}
