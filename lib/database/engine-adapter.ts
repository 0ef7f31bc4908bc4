import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const charType = 18;
const textType = 25;

/** Prisma's adapter for PostgreSQL, as its schema engine needs it and it is not. */
export class EngineAdapter extends PrismaPg {
  /** Columns of the type "char" that have been seen, by name. */
  readonly #charColumns = new Set<string>();

  /** @param pool the connections to use; the caller ends it */
  constructor(pool: pg.Pool) {
    super(pool);
    pool.on("connect", (client) => this.#announceCharAsText(client));
  }

  override async connect() {
    const adapter = await super.connect();
    // The adapter cuts a script at every semicolon, also inside the body of a function. PostgreSQL takes a script whole,
    // and as one transaction, so that a migration that fails leaves nothing behind.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        this.#charColumns.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }

  /** PostgreSQL's catalogues hold letters of the type "char", which the adapter refuses; as text it lets them through. */
  #announceCharAsText(client: pg.ClientBase): void {
    if (!(client instanceof pg.Client)) return;
    client.connection.prependListener("rowDescription", ({ fields }: { fields: pg.FieldDef[] }) => {
      for (const field of fields) {
        if (field.dataTypeID !== charType) continue;
        field.dataTypeID = textType;
        this.#charColumns.add(field.name);
      }
    });
  }
}
