import type pg from "pg";

/** What the driver asks of something that it sends and whose answers it hands over. */
interface Copying {
  submit(connection: { query(text: string): void }): void;
}

/** Runs COPY … TO STDOUT, which the driver has no words for by itself. @returns the bytes that came */
export function copyOut(client: pg.PoolClient, sql: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const nothing = () => undefined;
    const copying: Copying & Record<`handle${string}`, (message: { chunk: Buffer } & Error) => void> = {
      submit: (connection) => connection.query(sql),
      handleCopyData: ({ chunk }) => {
        bytes += chunk.length;
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(bytes),
      handleCommandComplete: nothing,
      handleCopyInResponse: nothing,
      handleEmptyQuery: nothing,
      handlePortalSuspended: nothing,
      handleRowDescription: nothing,
    };
    client.query(copying as unknown as pg.Submittable);
  });
}
