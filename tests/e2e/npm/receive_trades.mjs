// Prints the first COUNT trades of SYMBOL as JSON lines: node receive_trades.mjs STREAM_URL SYMBOL COUNT
import binance from 'binance-api-node';

const [streamUrl, symbol, count] = process.argv.slice(2);
const client = binance.default({ wsBase: `${streamUrl}/ws` });
let received = 0;
const close = client.ws.trades([symbol], (trade) => {
  if (received === Number(count)) return;
  console.log(JSON.stringify(trade));
  received += 1;
  if (received === Number(count)) {
    close();
    setTimeout(() => process.exit(0), 100);
  }
});
