import type { DataSource } from 'typeorm';

/** The statements that would turn the tables made by the migrations into what the entities say. Empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
