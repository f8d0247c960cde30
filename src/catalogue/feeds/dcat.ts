import type { PublicItem, PublicOrgan } from '../items/public-item.js';

export interface DcatCatalogue {
  readonly base: string;
  readonly publisher: PublicOrgan;
  readonly changedOn: string | null;
  readonly total: number;
  readonly items: readonly PublicItem[];
  readonly here: string | undefined;
  readonly next: string | null;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#', spdx: 'http://spdx.org/rdf/terms#', xsd: 'http://www.w3.org/2001/XMLSchema#', hydra: 'http://www.w3.org/ns/hydra/core#',
} as const;
const zh = (text: string) => ({ '@language': 'zh', '@value': text });
const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });
/** As DCAT names languages: by what stands for them, not by their letters. */
const CHINESE = { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' } as const;

/** The catalogue as DCAT describes catalogues: it, its ways of access, and item by item what is in it. */
export function dcatCatalogue({ base, publisher, changedOn, total, items, here, next }: DcatCatalogue): object {
  const id = `${base}/open`;
  const self = `${base}/open/dataset.jsonld`;
  return {
    '@context': CONTEXT, '@id': id, '@type': 'dcat:Catalog', 'dct:title': [zh('政府信息公开目录'), { '@language': 'en', '@value': 'Catalogue of released government information' }],
    'dct:description': zh('行政机关依照《中华人民共和国政府信息公开条例》公开的政府信息。'), 'dct:publisher': agent(base, publisher), 'dct:language': CHINESE,
    'foaf:homepage': { '@id': id }, ...(changedOn && { 'dct:modified': day(changedOn) }), 'dcat:themeTaxonomy': { '@id': `${base}/open/themes`, '@type': 'skos:ConceptScheme', 'dct:title': zh('主题分类') },
    'dcat:service': {
      '@id': `${base}/api/open/items`, '@type': 'dcat:DataService', 'dct:title': zh('数据接口'), 'dcat:endpointURL': { '@id': `${base}/api/open/items` }, 'dcat:endpointDescription': { '@id': `${base}/api/openapi.json` },
    },
    'dcat:dataset': items.map((item) => dcatDataset(base, item)),
    'hydra:totalItems': total,
    'hydra:view': { '@id': here === undefined ? self : `${self}?cursor=${here}`, '@type': 'hydra:PartialCollectionView', ...(next !== null && { 'hydra:next': { '@id': `${self}?cursor=${next}` } }) },
  };
}

/** One item and its files. */
function dcatDataset(base: string, item: PublicItem): object {
  return {
    '@id': `${base}${item.address}`, '@type': 'dcat:Dataset', 'dct:identifier': item.indexNumber, 'dct:title': zh(item.title),
    'dct:description': zh(item.summary ?? [item.docNumber, item.title, item.organ.name].filter(Boolean).join('，')),
    'dct:publisher': agent(base, item.organ), 'dct:issued': day(item.publishedOn), 'dct:modified': day(item.changedOn), 'dct:language': CHINESE,
    'dcat:theme': { '@id': `${base}/open/themes/${item.theme.id}`, '@type': 'skos:Concept', 'skos:inScheme': { '@id': `${base}/open/themes` }, 'skos:prefLabel': [zh(item.theme.name.zh), { '@language': 'en', '@value': item.theme.name.en }] },
    'dcat:landingPage': { '@id': `${base}${item.address}` }, 'dct:accessRights': { '@type': 'dct:RightsStatement', 'rdfs:label': zh('主动公开') },
    'dcat:distribution': item.files.map((file) => ({
      '@id': `${base}${file.address}`, '@type': 'dcat:Distribution', 'dct:title': zh(file.name), 'dcat:accessURL': { '@id': `${base}${item.address}` }, 'dcat:downloadURL': { '@id': `${base}${file.address}` },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` }, 'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.size) },
      'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' }, 'spdx:checksumValue': file.sha256 },
    })),
  };
}

function agent(base: string, { code, name }: PublicOrgan): object {
  return { '@id': `${base}/open/organs/${code}`, '@type': 'foaf:Agent', 'foaf:name': zh(name) };
}
