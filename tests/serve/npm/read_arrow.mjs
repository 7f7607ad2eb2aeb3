// What Apache's own reader makes of an Arrow stream, as one object: node read_arrow.mjs URL
import { tableFromIPC } from 'apache-arrow';

const answer = await fetch(process.argv[2]);
const table = tableFromIPC(new Uint8Array(await answer.arrayBuffer()));
console.log(JSON.stringify({
  type: answer.headers.get('content-type'),
  columns: table.schema.fields.map((field) => `${field.name} ${field.type}${field.nullable ? '?' : ''}`),
  batches: table.batches.length,
  rows: [...table].map((row) => [Number(row.ts), row.price, row.qty, row.is_sell]),
}));
