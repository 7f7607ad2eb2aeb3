// What ccxt's unified calls make of the REST interface, as one object: node ask_with_ccxt.mjs API_URL SYMBOL
import ccxt from 'ccxt';

const [apiUrl, symbol] = process.argv.slice(2);
const exchange = new ccxt.binance({ options: { fetchMarkets: { types: ['spot'] }, fetchTradesMethod: 'publicGetTrades' } });
exchange.urls.api.public = `${apiUrl}/api/v3`;
const markets = await exchange.loadMarkets();
const market = exchange.markets_by_id[symbol][0];
const trades = await exchange.fetchTrades(market.symbol, undefined, 100);
const candles = await exchange.fetchOHLCV(market.symbol, '1m', undefined, 5);
const ticker = await exchange.fetchTicker(market.symbol);
const refused = await exchange.fetchOrderBook(market.symbol).then(() => 'answered', (error) => error.constructor.name + ' ' + error.message);
console.log(JSON.stringify({
  markets: Object.keys(markets),
  precision: market.precision,
  time: await exchange.fetchTime(),
  trades: trades.map((trade) => [trade.id, trade.info.price, trade.info.qty]),
  candles,
  ticker: { last: ticker.last, high: ticker.high, low: ticker.low, open: ticker.open, volume: ticker.baseVolume },
  refused,
}));
