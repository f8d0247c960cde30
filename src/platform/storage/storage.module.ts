import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { filesOf } from '../config/files-config.js';
import { BlobCipher } from './blob-cipher.js';
import { BlobStore } from './blob-store.js';
import { DirectoryBlobStore } from './directory-blob-store.js';
import { OrphanedFiles } from './orphans.js';
import { StoredFiles } from './stored-files.js';

/** The store that the configuration names. The client of object storages is large: it is loaded where it is used. */
async function blobStoreOf(config: Config): Promise<BlobStore> {
  const { location } = filesOf(config);
  if (location.kind === 'directory') return new DirectoryBlobStore(location.directory);
  const { S3BlobStore } = await import('./s3-blob-store.js');
  return new S3BlobStore(location);
}

@Injectable()
class StorageShutdown implements OnApplicationShutdown {
  constructor(private readonly blobs: BlobStore) {}

  onApplicationShutdown(): void {
    this.blobs.close();
  }
}

/** Gives everybody `StoredFiles`, over the configured storage. Needs configuration, database and time. */
@Global()
@Module({
  providers: [
    { provide: BlobStore, inject: [CONFIG], useFactory: blobStoreOf },
    { provide: BlobCipher, inject: [CONFIG], useFactory: ({ secrets }: Config) => new BlobCipher(secrets.fieldKey, secrets.formerFieldKeys) },
    StoredFiles, OrphanedFiles, StorageShutdown,
  ],
  exports: [BlobStore, StoredFiles, OrphanedFiles],
})
export class StorageModule {}
