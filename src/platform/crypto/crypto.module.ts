import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { FieldCipher } from './field-cipher.js';
import { LookupHash } from './lookup-hash.js';

/** Gives everybody `FieldCipher` and `LookupHash` with the installation's keys. Needs `ConfigModule`. */
@Global()
@Module({
  providers: [
    { provide: FieldCipher, inject: [CONFIG], useFactory: ({ secrets }: Config) => new FieldCipher(secrets.fieldKey, secrets.formerFieldKeys) },
    { provide: LookupHash, inject: [CONFIG], useFactory: ({ secrets }: Config) => new LookupHash(secrets.lookupKey) },
  ],
  exports: [FieldCipher, LookupHash],
})
export class CryptoModule {}
