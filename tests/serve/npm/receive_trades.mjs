// Prints the first COUNT trades of SYMBOL that a client of Binance's hears, one a line, as `id price quantity`:
// node receive_trades.mjs CLIENT STREAM_URL API_URL SYMBOL COUNT
const [name, streamUrl, apiUrl, symbol, count] = process.argv.slice(2);
let received = 0;
const lines = [];

function take(id, price, quantity) {
  if (received === Number(count)) return;
  lines.push(`${id} ${price} ${quantity}`);
  received += 1;
  if (received === Number(count)) process.stdout.write(lines.join('\n') + '\n', () => process.exit(0));
}

async function withCcxt() {
  const { default: ccxt } = await import('ccxt');
  const exchange = new ccxt.pro.binance({ newUpdates: true, options: { tradesLimit: 1000000, fetchMarkets: { types: ['spot'] } } });
  exchange.urls.api.public = `${apiUrl}/api/v3`;
  exchange.urls.api.ws.spot = `${streamUrl}/ws`;
  await exchange.loadHttpProxyAgent(); // for ws:// without TLS, in spite of its name
  await exchange.loadMarkets();
  const market = exchange.markets_by_id[symbol][0].symbol;
  for (;;) for (const trade of await exchange.watchTrades(market)) take(trade.info.t, trade.info.p, trade.info.q);
}

async function withSpot() {
  const { Spot } = await import('@binance/spot');
  const client = new Spot({ configurationWebsocketStreams: { wsURL: streamUrl } });
  const connection = await client.websocketStreams.connect();
  connection.trade({ symbol: symbol.toLowerCase() }).on('message', (trade) => take(trade.t, trade.p, trade.q));
}

async function withBinance() {
  const { WebsocketClient } = await import('binance');
  const client = new WebsocketClient({ wsUrl: streamUrl });
  client.on('message', (trade) => { if (trade.e === 'trade') take(trade.t, trade.p, trade.q); });
  client.on('exception', (problem) => console.error(problem));
  await client.subscribe(`${symbol.toLowerCase()}@trade`, 'main');
}

async function withApiNode() {
  const { default: binance } = await import('binance-api-node');
  const client = (binance.default ?? binance)({ wsBase: `${streamUrl}/ws`, httpBase: apiUrl });
  client.ws.trades([symbol], (trade) => take(trade.tradeId, trade.price, trade.quantity));
}

await { ccxt: withCcxt, '@binance/spot': withSpot, binance: withBinance, 'binance-api-node': withApiNode }[name]();
