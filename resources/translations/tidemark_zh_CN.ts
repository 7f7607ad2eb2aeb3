<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>关于 Tidemark</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU 通用公共许可证第 3 版或更高版本；不提供任何担保</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>关注 Binance 现货价格，并精确保存每一笔成交。</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 有响应，并接受写入“%2”的数据。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>显示提醒(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>%1 中的提醒被另一个程序锁定，因此更改尚未保存。</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 继续监视之前的提醒；在能够重新读取之前，其更改都不会保存。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>此桌面不显示通知，因此提醒显示在这里。</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>从现在起，提醒会发往“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>“%1”及其地址已删除。</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>测试已送达“%1”。</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>测试未能送达“%1”：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>提醒的更改不会保存</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>无法读取 %1 中的提醒：%2。未监视任何提醒。</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>提醒文件已损坏 (%1)，因此未监视任何提醒。</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>这些提醒由另一版本的 Tidemark 写入，因此未监视任何提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>提醒文件中有 %1 个条目无法读取；其余的仍在监视。</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>无法将提醒保存到 %1：%2。所作更改在 Tidemark 结束前有效。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>价格穿越某一价位</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>价格创新低或新高</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>价格快速变动</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>短时间内成交量很大</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>成交频率很高</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>行情源停滞</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>发现缺失的成交</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>向上或向下</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>新低或新高</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>新高</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>新低</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>涨或跌</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上涨</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下跌</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>不限倍数</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>例如：届时要做什么</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>触发条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>交易对(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>匹配模式(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>价格(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>百分比(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方向(&amp;W)</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>时间(&amp;E)</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>平常的倍数(&amp;U)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>至少(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>触发频率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>有效期(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>声音(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>推送(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>更改提醒</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>创建提醒(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>请输入要等待的价格。</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>价格必须大于零。</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>%1 的价格最多 %2 位小数。</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>请输入价格须变动的百分比。</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>可设定的范围为 0.01% 至 1,000%。</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>不能小于零。</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>请输入平常的倍数，或最低数量。</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>激增须大于平常的 1 倍，最多 1,000 倍。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>触发内容</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>提醒触发历史</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>回放(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>在“实时”中从所选时刻起回放全部内容 (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>清空此列表；可以撤销</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>尚无提醒触发。触发的提醒会列在这里，最新的在最前；单击即可在“历史”中打开该时刻。</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>列表已清空。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryModel</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 (%2). Opens this moment in History.</source>
        <translation>%1 (%2)。在“历史”中打开此时刻。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT 或 BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>符合模式的交易对</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>请输入交易对：*USDT 表示所有以此结尾的，BTC*,ETH* 表示所有以此开头的。</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>请输入交易对名称，用 * 代表任意字母，以逗号分隔：*USDT 或 BTC*,ETH*。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>新建提醒(&amp;N)…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>为交易对新建提醒 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>更改所选提醒 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>删除所选提醒 (Delete)；可以撤销</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>推送(&amp;V)…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>提醒还发往何处：ntfy、Telegram、webhook 或您自己的程序</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>当价格穿越某一价位、创新低或新高、快速变动，或行情源停滞、成交缺失时，提醒会通知您，即使此窗口已隐藏。

请按“新建提醒”，或在图表中所等待的价格处单击右键。</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>向下穿越 %1</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1后再次触发</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>已删除：%1，%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>未关注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1，开</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，关</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>触发频率</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>上次触发</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>任一交易对</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 中任一交易对</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>平常的 %1 倍</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1且%2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>%1内成交额：%2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>%1内成交频率：%2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>；平常是指此前二十个同样时段的平均值</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>当 %1 在 %2内的成交额达到以下条件时触发：%3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>当 %1 在 %2内的成交频率达到以下条件时触发：%3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1 在 %3内成交额达 %2</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1 在 %3内的成交频率达 %2</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1，为平常的 %2 倍</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>向上穿越 %1</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>向下穿越 %1</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>穿越 %1</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>创 %1新高</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>创 %1新低</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>创 %1新低或新高</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>%2内上涨 %1</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>%2内下跌 %1</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>%2内变动 %1</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>当 %1 向上穿越 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>当 %1 向下穿越 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>当 %1 穿越 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>当 %1 创 %2新高时触发</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>当 %1 创 %2新低时触发</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>当 %1 创 %2新低或新高时触发</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>当 %1 在 %3内上涨 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>当 %1 在 %3内下跌 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>当 %1 在 %3内变动 %2 时触发</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>当某交易对的行情源停滞时触发</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>当 %1 的行情源停滞时触发</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>当发现某交易对的成交缺失时触发</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>当发现 %1 的成交缺失时触发</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>尚无已知价格</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>现价 %1，%2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现价 %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>现价 %1，介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1 向上穿越 %2</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1 向下穿越 %2</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1 创 %2新高，高于 %3</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1 创 %2新低，低于 %3</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1 在 %3内从 %4 上涨 %2</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1 在 %3内从 %4 下跌 %2</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>%1 的行情源已停滞：其价格可能已过时</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>%1 的行情源已停滞：其价格可能已过时</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>发现 %2 缺失 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>行情源停滞</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>发现缺失的成交</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1后再次触发</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>正处于该价位</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>比该价位低 %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>比该价位高 %1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is not among the watched markets: the alert waits until it is.</source>
        <translation>%1 不在关注的交易对中：提醒会等到它加入为止。</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>最近 %1的数据尚不齐全：提醒会等到齐全为止。</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>最近 %1中只有自 %2 起的数据齐全：提醒会等到整段时间齐全为止。</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1（在未关注期间）</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1（来自迟到的成交）</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1；还有 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1；自上次触发以来 %2 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1、%2 及另外 %3 个</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>由桌面环境决定</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>闹钟</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>直到被删除</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>至 %1 UTC</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>持续 7 天</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>持续 30 天</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>自选文件…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>所有推送</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>不发往别处</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>选择声音</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>声音 (*.wav *.oga *.ogg *.flac *.mp3);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>tidemark::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>箭头和符号表达同样的信息，因此无需依赖颜色。</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>青绿色和橙色，任何色觉都能分辨(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>绿色和红色(&amp;G)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>UTC，与交易所时间戳一致(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>本机时区：%1(&amp;C)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>文字、数字和日期会立即随之改变，记录照常进行。手册、命令行以及写入文件的内容保持原样。</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>从文件将已归档的成交恢复到记录中</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>这些成交已于 %2 归档到 %1。</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>这些成交已归档到 %1。</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>该文件目前不在原处：请连接其所在磁盘，或指定文件位置。</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>这些文件目前都不在原处：请连接其所在磁盘，或指定文件位置。</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>用“tidemark-cli import”加上该文件即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 及另外 %1 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>早于交易所的保留期限</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>选择不获取</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>位于单独获取的时段与记录之间</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>本机尚未为其做过备份。</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>最近一次备份于 %1 UTC 完成并已验证：%2。</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>最近一次备份于 %1 UTC 完成，但未验证：%2。</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>其文件夹目前不在原处：磁盘可能未连接。</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>还原(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>备份记录</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>一个文件夹，最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>私有服务器的完整副本会写入下方文件夹内的一个新文件夹，期间记录照常进行。随后会启动该副本的一个拷贝并验证其中的记录，因此会暂时占用两倍空间。备份完整后才会出现。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>开始备份…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>正在取消；此次备份不会留下任何内容…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>涨跌幅大的在前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>筛选：BTC、*USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>交易对筛选</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>名称的一部分，或模式：* 代表任意字母，? 代表任意一个。多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>显示哪些交易对</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>未记录的交易对显示交易所自己的 24 小时数据。仅当它们在此处显示时才接收这些数据。</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>计价货币</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>按计价货币选择交易对</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>返回图表 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>数据，最近</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>最近 %1的涨跌幅、最低与最高、成交笔数、成交额和最大一笔成交</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>涨跌幅最大的在最前，无论涨跌</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>所有货币 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 个交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>选择一个未记录的交易对即可记录它 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>从现在起记录 %1 的每一笔成交，并获取此前一小时的成交 (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 未记录，因此这里没有它的图表。按 Ctrl+R 开始记录，并包含此前一小时。</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 已在记录中。</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>从现在起记录 %1；正在获取此前一小时的成交。按 Enter 显示其图表。</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>尚未收到交易所的数据：所示数据截止于记录中最新的成交，%1 %2。</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>正在向交易所请求未记录交易对的数据…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>无法得知交易所有哪些交易对：%1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>没有符合的交易对。按 Escape 清除筛选；上方的选项可选择显示哪些交易对和货币。</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>正在汇总数据…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>尚未记录任何交易对。请在“实时”中添加 (Ctrl+N)，或在上方选择“所有交易对”。</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>据交易所提供的信息，没有这样的交易对。</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>所有交易对的行情看板</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>显示 %1 的图表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>记录 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardWords</name>
    <message>
        <source>%1 T</source>
        <comment>trillions</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not recorded · 24 h</source>
        <translation>未记录 · 24 小时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* 不能确定最新的成交是否都已在此：已有一段时间没有收到该交易对的数据。</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* 这 %1内的部分成交不在此处。</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* 这 %1内的成交并非全部在此：自 %2 起才完整。</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>%1内没有成交。</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>最近 %3的最低 %1，最高 %2</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>24 小时内 %1 %2（据交易所）</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>尚未统计任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%4内 %1，%2 %3</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>交易所不提供此项。仅已记录的交易对才有。</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1，单价 %2</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>未记录：这些是交易所自己的 24 小时数据。按 Ctrl+R 开始记录，并包含此前一小时。</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>未记录。交易所会在下一笔成交时提供其数据。按 Ctrl+R 开始记录，并包含此前一小时。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>已知缺失 %1 笔成交；正按其 ID 获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>自 %1 起的每一笔成交都在此。</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>该交易对尚无成交到达。</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>%2前为 %1</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>此前的情况不明。</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>最近十秒内半数成交从交易所到达此处的用时不超过此值。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>位于最低到最高的 %1 处</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1，不完整</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1，%2，尚无价格</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%2内 %1</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>每秒 %1 笔成交</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>每秒 %1 %2</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>最低–最高</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>成交/秒</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>成交额/秒</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>最后成交价</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1内的价格涨跌</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>价格在 %1的最低与最高之间的位置</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>%1内每秒的成交笔数</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>%1内每秒的成交额，以计价货币表示。同一货币的排在一起。</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>%1内成交额最大的一笔成交，以计价货币表示</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>成交从交易所到达此处的用时</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>该时段内的成交是否全部在此</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>单击按此列排序，再次单击则反向排序。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>书签的更改不会保存</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>无法将书签保存到 %1：%2。所作更改在 Tidemark 结束前有效；请腾出空间，或使该文件及其文件夹可写，然后再更改一次。</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>无法读取 %1 中的书签：%2。未显示任何书签。</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>书签文件已损坏 (%1)，因此未显示任何书签。</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>这些书签由另一版本的 Tidemark 写入，因此未显示任何书签。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>书签文件中有 %1 个条目无法读取；其余的均已显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>无法将书签保存到 %1：另一个程序已占用该文件 %2 秒。所作更改在 Tidemark 结束前有效；再更改一次即可重试。</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>已有 %1 个书签，达到上限，因此未添加此书签。请先删除一些。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>在“历史”中显示所选时刻 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>更改所选书签的标签 (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>复制指向所选时刻的链接 (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>删除所选书签；记录保持不变 (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>将所有书签写为 CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>尚无书签。按 Ctrl+B 可为“历史”所示时刻添加书签，在图表中按 B 可为十字光标处添加书签。</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 个书签。按 Enter 显示所选时刻。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>导出书签</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>无法写入 %1：%2。请选择其他位置，或在该处腾出空间。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>对数价格坐标</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>对数价格坐标 (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>磁吸</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>十字光标吸附到成交和 K 线 (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>跳转到时间、表格、图片、快捷键</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>时间周期、坐标等</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>跟随最新成交</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>跳转到时间…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>所绘内容的表格</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>导出此区间…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>快捷键与鼠标操作</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>成交量加权平均价</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>自 UTC 零点或左边缘起的 VWAP</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>买量减卖量</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>与其他交易对比较…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>两个交易对的百分比、比率或价差</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>与其他图表联动</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>联动全部图表，或全部不联动</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>图表的快捷键与鼠标操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartKeys</name>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>scroll through time</source>
        <translation>沿时间滚动</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>滚动一整屏</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>沿价格滚动</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>显示更短或更长的时间</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl 加 + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>显示更窄或更宽的价格范围</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>最早和最新的成交</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>跟随最新成交，价格自动适配</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>每一笔成交</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>1、5、15 秒，1、5、15 分钟，1 小时，1 天的 K 线</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>对数价格坐标</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>十字光标吸附数据或自由移动</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>成交量加权平均价 (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>自 UTC 零点或左边缘起的 VWAP</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>买量减卖量及其累计</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>与其他交易对比较</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>两个交易对的百分比、比率或价差</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>与其他图表联动：十字光标、时间、交易对</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>联动全部图表，或全部不联动</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift 加方向键</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>十字光标逐根 K 线、逐笔成交移动</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl 加方向键</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>同上，每次十个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>查看十字光标处的时刻</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>从十字光标处的时刻起回放；无十字光标时从视图起点开始</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>从十字光标处开始测量</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>复制十字光标处时刻的链接</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>为十字光标处的时刻添加书签</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>跳转到时间</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>导出测量的时段，否则导出视图内的内容</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>所绘内容的表格</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>复制、查看、导出、提醒、图片</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>取消：测量、十字光标、面板</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>以光标为中心缩放时间</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>以光标为中心缩放价格</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift 加滚轮</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>拖动坐标轴</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>拉伸或压缩坐标轴</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>双击坐标轴</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>重新跟随最新成交</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>测量价格、时间、成交和成交量；选择要导出的时段</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>查看该时刻</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>右键单击</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>与其他交易对比较…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>跳转到时间…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>所绘内容的表格	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>快捷键与鼠标操作	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>复制价格 %1</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>价格已复制。</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>复制时间 %1</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>时间已复制。</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>复制此时刻的链接	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>复制可见区间</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>可见区间已复制。</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>在“历史”中查看</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>从此处回放	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>为此时刻添加书签…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>导出所选时段…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>导出此区间…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>选择时段：按住 Shift 拖动，或按 Shift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>在 %1 设置提醒…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>%1 的图表</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>全部区间</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>跟随最新成交 (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>重新显示全部区间 (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>此时刻的链接已复制。</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>%1 的回放</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>市场停顿了 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>最新价格 %1，时间 %2。</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> 显示从 %1 到 %2：最低 %3，最高 %4，%5。</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> 在此期间：%1。</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> 书签：%1。</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> 没有成交记录之处显示交易所自己的 K 线。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1：开盘 %2，最高 %3，最低 %4，收盘 %5，成交量 %6，%7。</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1，交易所自己的 K 线：开盘 %2，最高 %3，最低 %4，收盘 %5。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表所示内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>视图内有 %1 笔成交，最新的在最前。按 Enter 在图表中定位，按 F5 重新读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>视图内有 %1 根 K 线，最新的在最前。按 Enter 在图表中定位，按 F5 重新读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>%1 个含成交的像素列，最新的在最前：放大后可逐笔查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>复制所选行，可粘贴到电子表格 (Ctrl+C)；Ctrl+A 全选</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>写入所有行，最早的在最前 (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>已复制 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>无法写入 %1：%2。请选择其他位置，或在该处腾出空间。</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>%1 的图表窗口</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>继续记录；托盘图标可重新打开窗口(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>结束程序(&amp;E)</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>此桌面目前没有托盘，因此关闭窗口总会结束程序。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>退出 (Ctrl+Q) 总会结束程序。它不询问，也不会丢失任何数据：已接收的内容会先存储，或在暂存区等待下次启动。</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>与其他交易对比较</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>要比较的交易对</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>记录中的交易对</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>已比较的交易对</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1 就是此图表自身的交易对。</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 已在比较中。</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>超过五个其他交易对将难以分辨：请先移除一个。</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>没有比较任何交易对。</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>比率和价差只适用于两个交易对。</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>按 Enter 添加交易对；按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparisonWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>均自 %1 起</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>均自 %1 起，%2 从此时开始有数据</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>此时段没有记录成交</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>此处没有已知价格</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · 所示时段：%2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · 所示时段内的 %2：%3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>此处缺失其成交 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>各交易对的记录</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>指向条形，或用方向键沿其移动，即可读取其内容。</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>没有关注任何交易对，因此没有记录可显示。请在“实时”中添加 (Ctrl+N)。</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>完整：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>没有成交，也没有缺失</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>没有记录成交</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%1 笔成交中的 %2 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1，已归档到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 及另外 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>记录始于 %1</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>记录止于 %1</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>记录中没有此交易对的成交</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1未获取</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>按您的选择删除 %1</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>%1无法存储</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>交易所没有的%1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 位于 btrfs 上，但其文件被标记为不进行写时复制 (chattr +C)，因此无法压缩。将记录还原到没有该标记的文件夹中，约占五分之一的空间。</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 位于未启用压缩的 btrfs 上；用 zstd 压缩后，一笔未压实的成交约占 27 字节，而不是 130 字节。可用“tidemark-cli keep --compress”或“设置 → 保留”来压缩新文件。已有的内容用以下命令压缩：btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>正在更换</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>新的连接已在传送数据；此连接将关闭，不会丢失任何成交。</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>成交正通过它到达。</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>它没有送来实际存在的成交，正在被更换。</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>上次尝试失败；将自动重试。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>无法保留为 %1，因此 %2 保持原样，且%3。请将其移走，然后重新启动 Tidemark。</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>数据文件夹中的私有服务器(&amp;P)</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>您自己的 PostgreSQL 服务器(&amp;O)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>下次启动时生效(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>使用此数据库(&amp;U)</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>记录的存放位置</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>位于 %1；记录占用 %2。</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>位于 %1。它随 Tidemark 启动和停止，除非您共享它，否则其他计算机无法访问。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>留空：使用 libpq 已知的密码</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>存储引擎</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>引擎(&amp;I)</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>在那里存放成交的引擎。若为空数据库且其服务器有 TimescaleDB 或 Citus，测试后可以选择。</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>密码存入 libpq 的密码文件（~/.pgpass 或 PGPASSFILE），只有您能读取，绝不会保存在这些设置中。一个数据库只保存一家交易所的记录。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>还有谁可以读取</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>私有服务器可以只读方式共享给 Grafana、Notebook 等工具，它们以 tidemark_reader 登录。</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>测试连接后可见</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>请输入服务器地址，例如 postgresql://user@host:5432/name。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>该处不可选择</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>正在创建记录的数据表…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月日期</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>记录中的日期</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>日历所示内容：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>目前有 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>已有 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>，至少缺失 %1 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>，可能还有缺失</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1；当天尚未结束。</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1。存档中尚无这一天，因此其余部分来自交易所本身。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>部分存在</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>存档中尚无</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1：完整，无成交。</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2：完整，%1 笔成交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1：缺失。</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1：缺失。存档中尚无这一天，因此其成交来自交易所本身。</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1：已不再交易。存档中此交易对的最后一天是 %2。</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1：尚未开始交易。存档中此交易对的第一天是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>已选：%1 天，其中 %2 天完整</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>已选：1 天，完整</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>已选：1 天，不完整</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>，其中 %1 天早于首笔成交</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>，其中 %1 天晚于末笔成交</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>无法查明 %1 自何时开始交易，因此更早的日期显示为缺失。%2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>存档中没有 %1 的文件。最近两天会向交易所本身请求；更早的无法获得。</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>结束日期（含）</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>整月(&amp;W)</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>校验和不符时依据成交 ID 继续(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>获取缺失日的成交(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>按日获取成交</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>要获取的交易对</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>选择当前显示月份的所有日期</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>SHA-256 与随附值不符的文件会被跳过，除非勾选此项：此时仅以成交 ID 为准</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>完整的天数</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>未获取的内容</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>来自交易所的文件存档，最近两天则直接来自交易所</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>交易对(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>无法查询记录：%1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>正在查找缺失内容…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%1 天中 %2 天完整</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>下载继续进行</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy：发送到手机的消息</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram：发送到聊天的消息</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook：向某一地址发送 JSON</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>命令：您自己的程序</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4</source>
        <translation>%1  %2：%3，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>保存推送渠道(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>删除推送渠道(&amp;E)</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>提醒的推送</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>提醒也会发往此处：在此窗口打开期间，以及由带 --alerts 的记录器发出。无法送达的会在一天内反复重试。地址和令牌保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>推送日志</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>尚未推送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>推送渠道(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>主题(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>聊天(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>优先级(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>程序(&amp;M)</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>参数(&amp;U)</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>词语或表情符号，以逗号分隔</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>点按后打开的内容</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>程序路径；发生的事件在其环境变量中</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>以空格分隔</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新建推送渠道</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>请取一个无人能猜到的名称</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>其编号，或频道的 @NAME</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>机器人的令牌</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>如对方要求</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>请为推送渠道命名。</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>已有名为“%1”的推送渠道。</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>请输入程序路径。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 条提醒正等待发往“%2”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>从现在起显示模拟市场；交易所的记录保持不变。</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>欢迎。从现在起将记录所有交易对的每一笔成交 (%1)。F1 打开手册，设置在右上角的菜单中 (F10)。</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>欢迎。从现在起将记录 %1 的每一笔成交 (%2)。可在列表上方的输入框中添加交易对 (Ctrl+N)；F1 打开手册，设置在右上角的菜单中 (F10)。</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>窗口中正在进行的操作一结束，窗口就会切换语言。</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>%1 中的私有服务器</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>您自己的 PostgreSQL 服务器</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>正在存储最后的成交…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>数据库不可用，%1 笔成交在暂存区等待。不会丢失任何数据：十秒内未存储的将在下次启动时存储。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>交易中</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>当前不可交易 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>该记录属于“%1”，尚不知其文件存档：%2 的存档在相同 ID 下是其他成交。请用 --archive-url 或在设置中指定。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>无法创建文件夹 %1，因此无法获取任何内容。</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>%1 正在进行另一项下载。请等待其结束，或在该处取消。</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1：其 SHA-256 为 %2，但随附的 CHECKSUM 为 %3，因此未导入。文件位于 %4。请稍后重试，或用 --ignore-checksum 仅以成交 ID 为准继续。</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1：随附的 CHECKSUM 属于另一个文件 %2，因此未导入。文件位于 %3。请稍后重试，或用 --ignore-checksum 仅以成交 ID 为准继续。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>无法写入文件 %1：%2。请在该处腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>在导入 %1 时停止。已存储的会保留，下次下载由此继续。</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>，%1/秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>当天完整</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>当天不完整</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%2 天中 %1 天完整</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>正在向交易所请求最近几天的成交…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>来自交易所本身：%1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>正在查找缺失内容…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1：已校验 %2%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1：已存储 %2%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1：已请求…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1：已获取 %2%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>已取消：%1。已存储的会保留，下次由此继续。</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>无法继续：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>没有缺失：全部 %1 天均完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>新增 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>当天尚不完整；%1。</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>现在 %1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>全部 %1 天现已完整；%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>交易所自己的 K 线</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>交易所自己的 K 线，未记录</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>调用 (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>文件存档</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些地址(&amp;U)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>当前显示的是模拟市场；这些设置在关注交易所时生效。</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>留空则使用 Binance 自己的地址。其他交易所需要单独的数据库。</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>数据流(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>调用 (REST)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>存档(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>留空：代理不要求用户名</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>留空：使用之前输入的密码</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户名(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>密码保存在数据文件夹中一个只有您能读取的文件里，与这些设置分开。</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>这不是基础地址：请写成 wss://host:port，不带路径。</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>这不是基础地址：请写成 https://host:port，不带路径。</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>这不是存档地址：请写成 https://host 或 https://host/folder。</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>请输入代理的主机名或地址，前面不加 http://。</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>端口是 1 到 65535 之间的整数，例如 8080 或 1080。</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>核对单(&amp;R)</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>将此区间的所有成交写入文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>同时在旁边写一个说明其内容的文件，以便日后核对</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>复制一行命令，供其他程序从记录中读取这些成交</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>psql 命令行已复制。请粘贴到终端中。</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>DuckDB 命令行已复制。请粘贴到终端中。</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>pandas 代码行已复制。请粘贴到由“tidemark-cli database -- python3”启动的 Python 中。</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>文件将包含 %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>CSV 约 %1，gzip 压缩 %2，zip 压缩 %3，Parquet %4</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>；其他交易对另计</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>；可用空间 %1</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>导出成交</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%1 笔成交中的 %2 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>，每秒 %1，剩余 %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>导出失败，未留下残缺文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>已将 %1 笔成交导出到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>数据库不可用时无法读取记录；恢复后请重新导出。</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>要导出的交易对；所有交易对时段相同</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>所有交易对</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>要导出的交易对：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportWords</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, gzipped</source>
        <translation>CSV，gzip 压缩</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>交易所原格式的 Zip</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>Tardis 格式 CSV，gzip 压缩</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>自 %1 起无数据</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>无成交</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>截至 %2：%1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>自 %1 起完整</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1，成交于 %2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>自 %1 起的每一笔成交都包含在内。</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>自 %1 起，最后成交于 %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>尚无高低之间的位置</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>位于最低到最高的 %1 处</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>现价至最低</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>现价至最高</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>价格在最低与最高之间的位置</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>自 周三 00:00:00 起完整</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>滚动窗口内的最低价和最高价</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>另有 %1 个交易对也是如此；具体见日志。</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>另有 %1 个交易对也是如此；具体见日志。</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>向交易所请求这一分钟的全部成交并存入记录</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>无法获取这一分钟：%1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>交易所在这一分钟没有成交。</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>已获取这一分钟的 %1 笔成交并存入记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>获取这一分钟(&amp;H)</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>正在获取这一分钟</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>获取这一分钟</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>正在从交易所获取 %1 这一分钟…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>该交易对在其成交到达之前已被移除。</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>从名称“%1”看不出文件的格式：名称须以下列之一结尾：%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>无法读取 %1 (%2)。该文件记载哪些交易对在记录开始之前的时段仍待获取。记录没有任何丢失：先前运行未完成的部分可在“历史”中获取。该文件将重新写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>无法写入 %1：%2。该文件记载哪些交易对在记录开始之前的时段仍待获取。记录没有任何丢失，但下次启动会从头获取这些时段。请腾出空间，或使该文件及其文件夹可写；之后会自动重试。</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>搜索失败：%1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>找到 %1 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>找到 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1，下方还有更多</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 次成交</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 卖</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 买</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>分笔成交：%1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>成交 %1 至 %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>成交 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>跳转到时间</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1；按 Enter 跳转。</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>要跳转到的时间</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>未注明时区时，时间按 %1 计。只写日期表示当日零点；也可输入“昨天 14:03”、-15m、#id、价格、“最低 今天”和“下一缺口”。</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买</translation>
    </message>
    <message>
        <source>O</source>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>量</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>自 UTC 零点起获取并存储的缺失成交</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>已获取的缺失成交</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>未发现缺失</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>修复：%1。%2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不再获取</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>不再获取这些交易对的记录开始之前的成交；数据流带来的成交照常记录</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>尚不清楚缺少什么</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>尚无法判断需要多长时间。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>剩余不到一分钟。</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>约剩 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 笔成交位于过大而不自动获取的缺口中：请在交易对旁选择“获取”或“跳过”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺失</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>已获取缺失成交 %1 / %2 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>已获取更早成交 %1 / %2 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>已获取缺失和更早成交 %1 / %2 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>尚未轮到它们。</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>今天无需获取</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>今天已获取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>正在获取记录开始之前的 %1 笔成交，使记录不从空白开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>缺失 %1，正在获取。</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>缺失 %1，其中 %2 笔正在获取。</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>%2 个交易对中，仍有 %1 个待获取其记录开始之前的成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1；尚无法判断需要多长时间。</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1：不到一分钟。</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1：使用交易所限额的一半，约需 %2。先获取已打开图表的，再获取成交最多的。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>现在无法查询记录。</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>正在读取此时刻前后的成交…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>无法读取成交：%1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>此时刻前后没有记录成交。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>已停止。已存储的会保留，下次下载由此继续。</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1：那是将来的日期。</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1：存档中 %2 的每日文件始于 %3。</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1：存档中没有其文件。</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1：当天尚未结束；已获取到当前为止。</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2：缺失 %1 笔成交，文件和记录中都没有。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1：其开头或结尾可能有成交缺失。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>正在启动数据库。就绪后“历史”即可使用。</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>请选择一个交易对，或输入曾记录过的交易对名称。</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>导入成交</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>成交文件 (*.zip *.csv *.csv.gz *.parquet);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>数据库不可用，现在无法导入；恢复后请重新开始。</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>校验和不符时依据成交 ID 继续(&amp;I)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>导入成交</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>各文件的处理结果</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2：已导入，新增 %1 笔成交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1：之前已导入。</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1：已停止；再次进行同一导入即可继续。</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1：未导入。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>，每秒 %1 笔成交</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1/%2，%3：已校验 %4%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1/%2，%3：已存储 %4%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%2 个文件中有 %1 个已在记录中</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>文件已在记录中</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>文件不在记录中</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>新增 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>已取消。%1 已存储的会保留，再次进行同一导入即由此继续。</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>无法继续：%1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>其中没有成交文件（.zip、.csv、.csv.gz、.parquet）。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>移除规则(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>30 天后全部压实(&amp;P)</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>多久后压实</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>多久后删除</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>设定规则(&amp;S)</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>我同意永久删除这些成交(&amp;G)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>压缩新文件(&amp;C)</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>成交的保留时间</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>除非您另行选择，每一笔成交都永久保持原样。压实的成交约占十分之一空间，读取方式不变。删除的成交不可恢复，但其 K 线会保留。</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>正在查询记录…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>规则，最具体的在最前</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>例如 BTCUSDT、*USDT 或 ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>交易对(&amp;K)</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>多久后压实(&amp;D)</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>多久后删除(&amp;O)</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>交易对名称、模式（* 代表任意字母，? 代表任意一个）或 ALL。适用于某交易对的最具体规则整体生效。只处理更早的整日 (UTC)，在记录的同时逐步进行。</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>记录占用 %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>正在查询将产生的结果…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>不会因此删除任何成交。</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>从现在起，使用该记录的所有程序都按这些规则保留记录。</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>从现在起，记录的新文件将被压缩。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>%1后压实</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>%1后删除，K 线永久保留</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>永久保持原样</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1，每天约增长 %2。</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 服务器还剩多少空间，只有那台计算机知道。</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>按此速度将于 %1 写满</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>按此速度十年内不会写满</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 可用空间 %2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>%2 约 %1 笔成交，%3 至 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>以及另外 %1 个交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>数据超过该天数后即被压实：内容与之前完全一致，大小约为十分之一。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>约 %1 笔成交被压实，内容与之前完全一致：约 %2，原为 %3。其后的日期超过该天数后也会压实。</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>其后的日期超过该天数后也会删除。其 K 线会保留。</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>目前没有足够旧、需要删除的内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>现在将永久删除约 %1 笔成交：
%2
%3</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now</source>
        <translation>
            <numerusform>目前有 %1 个交易对名称相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1，据交易所统计每天 %2：每天约占 %3，压实后 %4。新的会自动加入。</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>可用空间 %1：按“保留”的设置保存，全部足够用到 %2。</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>可用空间 %1：按“保留”的设置保存，全部足够用十年以上。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>请指定交易对：单个交易对的名称、*USDT 之类的模式（* 代表任意字母，? 代表任意一个），或 ALL。</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>“%1”既不是交易对，也不是交易对的模式：%2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>其中不能有方括号。</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>0 天后删除成交，就只会留下今天的成交。请写 1 天或更多，或“从不”。</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>成交将在%1后删除，先于%2后的压实。请提前压实或从不压实，或推迟删除。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>代理的密码无法保存在 %1 中：%2。</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>镜像的令牌无法保存在 %1 中：%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>图表有自己的快捷键：单击图表，或按 F6 进入，然后按 F1。</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>快捷键列表</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>最近一分钟的延迟</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>最近一分钟内半数成交的延迟不超过此值</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>最近一分钟内每 100 笔成交有 99 笔的延迟不超过此值</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>最近一分钟内最慢的一笔成交</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1：无成交</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1：半数在 %2 内，99% 在 %3 内，全部在 %4 内</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>最近一分钟内一笔成交的传递过程：</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>本机时钟%1。</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>交易所 → 接收</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>从交易所成交到抵达本机，已校正时钟差异</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>接收 → 提交</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>从抵达到数据库将其安全写入磁盘</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>接收 → 绘制</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>从抵达到此窗口将其绘出；在显示“实时”时测量</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>%1 后存储</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>延迟：无成交</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>时钟%1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>比交易所时钟%1</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>与交易所一致，误差在 %1 以内</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>本机时钟%1。记录仍然正确：成交保留交易所自己的时间，延迟也已校正。但本机在别处显示的时间会有偏差；请让它自动校时 (NTP)。</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>数据文件夹 %1 对应的窗口没有响应，因此未显示该链接。请待窗口空闲后再次打开，或先结束该程序。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>您的数据库</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>正在读取记录中 %1 的内容…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>交易所目前不提供 %1 的数据流。</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>无法连接交易所，因此尚无 %1 的成交。一旦可以连接，就会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>目前尚未收到 %1 的任何数据。</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>正在等待 %1 的第一笔成交…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>尚未关注任何交易对。请在上方输入框中输入一种资产，例如 BTC (Ctrl+N)，然后按 Enter。

此后该交易对的每一笔成交都会记录在%1中。</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>此交易对的每一笔成交都记录在%1中。</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>这 %1 个交易对的每一笔成交都记录在%2中。</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>要添加交易对，请在上方输入框中输入资产 (Ctrl+N)。按 Enter 或双击可将交易对的图表与其他图表一同显示；将其拖到那里也可以。</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>没有关注任何交易对，因此不记录任何内容，也没有图表。
请在左侧输入框中添加 (Ctrl+N)。</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>没有打开的图表。请双击交易对、在其上按 Enter，或将其拖到此处。
列表中的所有交易对都会被记录，无论是否有图表。</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>数据库启动后将显示之前的记录。</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>无法显示之前的记录：数据库不可用。</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>无法显示之前的记录：不得使用该数据库。</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>没有关注任何交易对，因此没有成交可显示。</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>在列表中选择交易对，即可实时查看其成交。</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>%1 的下一笔成交会显示在这里。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>正在回放过去的时段。行情看板不随之变化：它显示当前的成交情况。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>实时显示所选交易对的逐笔成交</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>最低、最高与涨跌幅，最近</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>最近 %1的最低、最高与涨跌幅；逐笔成交图表跟随同样的时长</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>仅所选交易对 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>图表左右并排</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>图表上下排列</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>图表网格排列</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>所有交易对的行情看板 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>程序的部分</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>行中的关键词</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>复制所选行，或所显示的全部行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%1 行中的 %2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>尚无内容。连接、缺口和数据库的情况会记在这里。</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>没有行符合这些筛选条件。选择所有级别和所有部分即可查看每一行。</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>模拟市场</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>实时成交价格 (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>记录中任意一秒的信息 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>记录包含什么、缺失什么以及如何处理 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>您想收到的提醒，以及已触发的提醒 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>提醒 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>拥有焦点的图表</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>图表中的鼠标操作</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>您的数据与 SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>共享记录</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB 与 Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>仪表板与 Notebook</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>镜像到 InfluxDB</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>监控记录器</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>提供记录服务</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># 此处没有

页面“%1”不在此构建版本中。其他页面列在旁边；安装后，`man tidemark` 和 `man tidemark-cli` 的内容与之相同。
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>行情看板</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册的各页面</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enter 转到下一处，Shift+Enter 转到上一处 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>手册：%1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>手册中没有</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>本页第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1，所有页面共 %2 处</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>最高 %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>最低 %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>交易所新上架，即日起记录：%1。</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>交易所已下架，因此不再记录：%1。已记录的内容会保留。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>从列表中移除所选交易对 (Delete)；其记录会保留</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>移除所选交易对</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1 属于 %2，后者全部被记录。请先在“设置 → 交易对”中移除该规则。</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>不再关注 %1。已记录的内容会保留。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>从交易所获取 %1 缺失的成交</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>不获取 %1 缺失的成交；该缺口保留为已跳过</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>所示时段内记录中已有的成交</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>从交易所获取 %2 缺失的 %1 笔成交（ID %3 至 %4）</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>现在无法读取</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketSearch</name>
    <message>
        <source>Markets that match</source>
        <translation>匹配的交易对</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>添加交易对：BTC、ETHUSDT、EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>添加交易对</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>输入交易对代码或所交易的资产；按 Enter 添加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>“%1”不在交易所的列表中，且列表无法重新读取：%2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>正在获取交易所列表。现在即可添加完整的交易对代码，例如 BTCUSDT。</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>无法加载交易所列表：%1 仍可添加完整的交易对代码，例如 BTCUSDT。</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>交易所没有与“%1”匹配的交易对。请尝试其两种资产之一，例如 BTC 或 USDT。</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>正在为“%1”重新读取交易所列表…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1：%2。在交易所开放交易之前不会显示成交。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 正在实时更新：最新成交于 %2前到达，交易所未报告任何缺失。</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 正在实时更新。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>当前连接上尚无 %1 的数据到达；所示价格是之前已知的最新价格。</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>当前连接上尚无 %1 的数据到达。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>%1 的价格可能已过时。</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>停滞，%1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>已有 %2未收到 %1 的数据，其价格可能已过时。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>%1 在所回放时刻的价格。</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>被拒，%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>交易所目前不提供 %1 的数据流，其价格可能已过时。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>最低–最高</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>成交/秒</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>停滞，42 秒</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>显示 %1 的图表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>关闭其图表(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>移除 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketWords</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>No trade of %1 has arrived yet.</source>
        <translation>%1 尚无成交到达。</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>最近十秒内每秒的成交笔数</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>最近十秒内半数成交从交易所到达此处的用时不超过此值（以两端时钟一致为限）。</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>最近十秒内没有成交通过数据流到达。</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>自 %2 起，当时为 %3：%1内最早的已知价格。</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>%1内：当时为 %3，最后成交于 %2。</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>%2内没有 %1 的成交。</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>价格在 %3的最低价 %1 与最高价 %2 之间的位置</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>最后成交价 %1，%2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>位于最低到最高的 %1 处</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>%1内的价格涨跌百分比</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1内的价格涨跌</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>价格在 %1的最低与最高之间的位置</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>成交从交易所到达此处的用时：最近十秒内半数不超过此值。
若价格可能已过时，则改为说明这一点。</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>距最后一笔成交的时间</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>价格是否为最新</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>最低–最高</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>成交/秒</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>单击一次按此列排序，再次单击则反向排序。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>此时刻的所有交易对</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>将表格写为 CSV</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>自此时刻起的涨跌</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>时刻(&amp;M)</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>涨跌起点(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>正在查询记录…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1；当时有价格的 %2 个，其中确定完整的 %3 个。按 Enter 显示交易对的该秒。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 个交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>无法写入 %1：%2。请选择其他位置，或在该处腾出空间。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>已按您的选择删除：%1 所在分钟的收盘价</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>按您的选择删除了 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>缺失 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>记录始于 %1</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>这么早没有记录</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>记录到此结束</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>成交 %1，时间 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>涨跌幅 %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>当日最低</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>当日最高</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>记录情况</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>最后一笔成交早于该时刻多久</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>自另一时刻起</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>当日 (UTC) 截至该时刻，不超出该时刻</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>价格在当日最低 (0 %) 与最高 (100 %) 之间的位置</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>按规则选取的交易对</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>记录的交易对</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>此窗口为查看模式：这些交易对会在其中显示，但不由它记录。</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>这些交易对的每一笔成交都会被记录。移除交易对后，已记录的内容仍会保留。</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>所有符合者(&amp;A)</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT、BTC* 或 ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1 属于 %2，后者全部被记录。在下方移除该规则后，它也会随之移除。</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>不再记录 %1。</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 是单个交易对：请在上方添加。规则须含 * 或 ?，或为 ALL。</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>交易所提供列表后即可得知具体是哪些。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>目前有 %1 个交易对名称相符。新的会自动加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>规则会记录所有名称相符且可交易的交易对，现在和以后都如此：新的会加入，交易所下架的会移出。Binance 全部约有 1,400 个交易对；输入规则时，此处会显示其每天占用多少空间。</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>无法得知它们每天占用多少空间：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>成交量 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> 已发送至 %1 UTC。</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1 已拥有全部记录内容。</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2：还有 %1 笔成交待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> 最近发送的一笔距今 %1。</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>未设镜像。</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>正在等待记录。</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>镜像地址</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>镜像到该处(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>停止镜像(&amp;S)</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>镜像到 InfluxDB</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>当前显示的是模拟市场，不会被镜像；这些设置在关注交易所时生效。</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>记录中的每一笔成交及其分钟 K 线也会发送到您的 InfluxDB，供其仪表板使用。它离线期间记录的内容会稍后补发。该数据库或存储桶必须已存在。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>镜像状态</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>镜像的数据库或存储桶</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>镜像的组织</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>仅 InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>镜像的用户</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>仅 InfluxDB 1.x，如要求用户名</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>镜像的令牌或密码</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>留空：使用之前输入的</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>数据库或存储桶(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>令牌或密码(&amp;K)</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>令牌保存在数据文件夹中一个只有您能读取的文件里，与这些设置分开。</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>请输入 InfluxDB 的地址，例如 http://127.0.0.1:8086。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> %1 笔成交被拒绝；解决原因后，用“tidemark-cli mirror”加 --again 即可发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1：正在查询记录…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>无法查询记录：%1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1：记录中没有这样的时刻。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>哪个时刻</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>时钟曾两次显示 %1：%2 或 %3。按 Enter 选择；也可在后面加 +02:00 之类来指明。</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>没有时钟显示过 %1，因为这一小时被跳过：%2 或 %3。按 Enter 选择。</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>%2 的成交 %1</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1 穿越 %2</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>%1 的最低价</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>%1 的最高价</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>%1 的最大一笔成交</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>%1 的下一个缺口</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>%1 的上一个缺口</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1；按 Enter 采用。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>选择日期 (Alt+Down)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>交易对；可输入任何曾记录过的交易对</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>精确到秒的日期和时间 (Ctrl+G)：可整体输入或粘贴，用 ↑ 和 ↓ 调整各部分，或用词语表示：“昨天 14:03”、-15m、#id、价格、“最低 今天”、“下一缺口”</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>交易对(&amp;M)</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>秒(&amp;N)</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>按日获取成交(&amp;D)…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>记录中有哪些日期，缺少的可从交易所存档获取 (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>所有交易对(&amp;K)…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>此时刻每个交易对的价格 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>回放(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>在“实时”中从此时刻起回放全部内容 (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>复制此时刻的链接 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>为此时刻添加书签 (Ctrl+B)；Ctrl+Shift+B 列出全部</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>后退一分钟</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>前进一分钟</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>最新(&amp;L)</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>最新成交所在的一秒</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>请先选择交易对：链接指向交易对的某一时刻。</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>此时刻的链接已复制。</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 链接的写法为 tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z。</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>这不是指向某一时刻的链接。</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>此链接过长，不可能指向某一时刻。</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>此链接未指明交易对。</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>指向 %1 的此链接未指明时间。</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>此链接的时间%1无法读取。</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>此链接的时间%1超出可记录的范围（2017 至 2099 年）。</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>前</translation>
    </message>
    <message>
        <source>low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>下一缺口</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>上一缺口</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>最近1小时</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>“%1”不是时间。请写成 2024-08-08 23:55:00、23:55:00、“昨天 14:03”、-15m，#5866398099 表示成交，62000 表示价格，或“最低 今天”、“下一缺口”、“最大 最近1小时”。</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>“%1”超出可记录的范围（2017 至 2099 年）。</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>请先选择交易对：所输入的内容要查询其成交。</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>最低 今天</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>最高 今天</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>最低 昨天</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>最高 昨天</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>最大 最近1小时</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>最大 今天</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>上涨与下跌价格的示例</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>该情况持续期间不再显示此通知</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1（通知 1/%2）</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>另有 %1 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>全部列在“提醒”页中。</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>“%1”不是数字：请写成 %2 的形式。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 个交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>单独显示 %1 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>关闭 %1 的图表 (Ctrl+W)；仍会继续记录</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>拖动可移动图表（Ctrl+Shift 加方向键）</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>返回所有图表 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>返回其他图表之中 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>在独立窗口中显示 %1 (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>此时刻之前没有记录 %1 的任何成交。</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>此成交之后没有记录 %1 的任何成交。</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>记录中此成交之后有 %1 的成交缺失，因此当时的价格可能不同。</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>那是之后的事。</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>“%1”不代表任何交易对：%2请写 ALL、名称，或 *USDT 之类的模式（* 代表任意字母，? 代表任意一个），以逗号分隔。</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>长度超过 %1 个字母。</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>名称中不能有方括号。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>含有名称中不会出现的字符。</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>停顿 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>无法向交易所请求最近几天的成交。%1 已存储的会保留，下次下载由此继续。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>交易所不再按 ID 提供其中的 %1 笔成交。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表另存为图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>无法将图片保存为 %1：%2。请选择其他文件夹，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>正在等待第一笔成交</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>%1 价格图表</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>还没有可跳转的位置。</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>记录从 %1 开始。</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>记录到 %1 为止。</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>从此处回放	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>条形所示内容：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>修复、连接、存储和延迟的状况</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1，正在获取</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1，其中 %2 正在获取</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>按您的选择删除 %1</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>归档到文件 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>被拒 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>空号 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>自 %1 起完整，此前%2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>所示时段内的 %1：%2。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>自 %1 起完整</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1，交易所没有的%2</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>所示时段内 %1 的每一笔成交都在记录中，记录始于 %2 %3。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>记录中尚无 %1 的成交。其条形从第一笔成交开始。</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>此时段没有成交</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>%1 的记录止于 %2 %3。显示更长的时段即可查看。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> (%1 至 %2 %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>%2 缺失 %1 笔成交%3。一次超过 %4 笔时不会自动获取：请获取，或跳过并保留缺口。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>必须是 %1 到 %2 之间的整数；将保留之前的值。</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>暂存区空间</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>首次记录交易对前先获取</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>自动获取的最大缺口</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>笔成交</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>数据库不可用期间</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>已接收的成交在本机的一个文件中等待。文件写满后，其余的稍后重新获取。</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>暂存区空间(&amp;R)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失内容</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>缺口会自动从交易所获取；较大的缺口等待您决定。新加入的交易对会从一段过去的数据开始。</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>自动获取的最大缺口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>首次记录交易对前先获取(&amp;B)</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>跳过空闲时间</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>相对实际速度的倍数（+ 和 −）</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>一秒内没有成交时，直接跳到下一笔成交</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>返回当前成交 (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>回放 %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>后退一秒 (Alt+Left)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>后退一笔成交 (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>下一笔成交 (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>前进一秒 (Alt+Right)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>回放 %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (Space)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续 (Space)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>这是记录中最新的一笔成交；“实时”由此继续。</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>正在读取前一天…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份的文件夹</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>一个备份，或存放备份的文件夹</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>用于还原的命令</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>选择备份后显示</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>已复制(&amp;P)</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>还原会用备份替换当前记录。它需要独占记录，因此须在没有任何记录活动时进行：退出 Tidemark (Ctrl+Q)，如有其服务也请停止，然后在终端中执行下面的命令。

备份在替换之前会先经过验证，当前的记录会保留在旁边。备份之后记录的内容，只要交易所仍有，就会重新获取。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>命令(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>已按您的选择删除 %1 笔成交；K 线保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>正在查询记录占用的空间…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>按交易对和月份的字节数</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>交易对、月份</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约计</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>未压实</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已压实</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>记录占用 %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>目前没有要压实或删除的内容。</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>压实和删除已停止，直到您允许继续。</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>另一个程序正在压实和删除此记录的旧成交。</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>正在查找要压实或删除的内容。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>自启动以来：已压实 %1，已删除 %2。</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>即将重试：%1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>继续压实和删除</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>停止压实和删除</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>最大的若干笔</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>仅显示这么多，最大的在最前</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>将同一订单的多次成交合为一行，按 Enter 展开：同一瞬间、同一方向、ID 连续</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>显示区间内的每一笔成交</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>最大笔数须为 1 到 %1 之间的整数。</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>记录中这一秒的信息</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>%1 这一分钟</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>无法查询记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>这一秒内 %1 笔成交中的最后一笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>这一秒内没有成交，此前也没有记录。</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>这一秒没有记录成交，此前也没有。</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>这一秒内没有成交。此前最后一笔为 %1，早 %2（%3 %4）。</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>这一秒没有记录成交。此前最后记录的一笔为 %1，早 %2（%3 %4）。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初价</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后价</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>当日时刻</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>当日每分钟的成交量；单击或拖动即可跳转，方向键移动一分钟，Page Up 和 Page Down 移动一小时</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>，从 %1 开始</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>交易所已将 %1 的成交 ID 重新编号%2，时间 %3。之前的记录以单独的名称保留（%1~1 或下一个编号）；记录继续进行。</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1：交易所发送的成交 ID 低于记录中的 ID，似乎已重新开始编号。正在询问；得到答复之前，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 笔成交等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>其答复比数据流更旧。</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>私有服务器</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>从现在起，Tidemark 记录到%1。</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>已保存：Tidemark 将记录到%1。</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>从现在起，Tidemark 记录到%1。之前接收的内容仍会存储到原处。</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>这些已在使用中。</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>从现在起使用这些设置。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>从现在起以新方式访问交易所。</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>从现在起不再镜像。</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>已保存：交易所的记录会镜像到该处。</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>从现在起，记录会镜像到该处。</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭行为</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>本次运行已在命令行指定 %1。此处的选择会保存，并从下次不带该选项启动时生效。</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>本机上的程序，使用密码，端口(&amp;C)</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>用户组成员(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>共享(&amp;H)</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>不与任何人共享(&amp;N)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>密码，仅显示这一次</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>未与任何人共享。</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>已设定共享，但目前没有任何开放：端口或用户组不可用。原因见日志。</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>现已只读共享：%1。</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>正在重新启动服务器；期间接收的内容在暂存区等待…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>空：没有等待存储的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 笔成交等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>待存储：%1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>行情源已停止：不接收任何内容。</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>尚未打开任何连接。</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>尚未与交易所时钟比对</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>到 %1 的一个连接已持续 %2；较新的连接正在接替。</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>到 %1 的一个连接已持续 %2，承载%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 个交易对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>自启动以来已接收 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1 个数据帧无法读取；其文本已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>已重新连接 %1 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 条消息/秒</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>实时，%1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1，缺失 %2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1，正在补充过去数据</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1，存在问题</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>行情源已停止</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>%2已连接到 %1。</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>%1无数据</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1 已连接，但%2未发送任何内容。正在自动更新连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接到 %1。</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>价格来自记录</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>%1未连接</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>暂存区在本机保留每一笔已接收的成交，直到数据库将其存储。</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在记录</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>暂存区为空</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>没有等待存储的内容。</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>暂存区中有 %1</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>%1 (%2) 等待存储。</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>自启动以来已存储 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1 条输入无法存储；其文本保留在“rejected”中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>%1 笔已存储的成交再次到达时数值不同；已保留最初的数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>数据库正在启动…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>正在启动数据库 (%1)。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看模式</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>记录中，%1等待</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录中</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>数据库就绪</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1，已共享</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>只读共享：%1。</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1，%2 条单独保留</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>%2记录到%1。</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>%1未存储任何内容</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>%1数据库不可用</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>数据库被拒</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%2无法连接 %1。%3 正在自动重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%2无法连接 %1。%3 正在自动重试；期间价格来自记录，由其他程序存储。</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%2无法连接 %1。%3 正在自动重试；已记录的内容仍可在“历史”中查看。</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>成交未被记录%1：%2 价格仍会显示。记录缺少的成交可由其 ID 得知，恢复后会重新获取。</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>未使用该数据库：%1 暂存区中的内容正在等待它。</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>%1数据库未存储任何内容：%2 在暂存区等待的内容会自动存储。</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>%2数据库 (%1) 不可用。%3 正在自动重试；届时会存储暂存区中的内容。</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>此窗口处于查看模式：所显示的内容不在此处记录。%1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>正在启动数据库。就绪后“历史”即可使用。</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>%1 中的私有服务器</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1：正在启动…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchText</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>ID %1 至 %2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>从 %1 到 %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>%1 与 %2 之间 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>%1 %2 之后</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>%1 %2 之前</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间不明</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>停顿 %1，%2（%3）。%4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>已确认空号</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>每一笔成交都在记录中。</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>这些成交不在记录中；可以获取。</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>正在从交易所获取。</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>交易所本身也没有这些 ID，因此没有任何丢失。</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>已选择不获取，或交易所不再保留。</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>它们已到达，但无法作为成交存储；其文本保留在“rejected”中。</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>曾经存储，后按您的选择删除；K 线保留。</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>该时段内没有成交；没有任何丢失。</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4. %5</source>
        <translation>%1：%2（%3），%4。%5</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchTimeline</name>
    <message numerus="yes">
        <source>%1 trades missing, %2 of them being fetched</source>
        <translation>
            <numerusform>缺失 %1 笔成交，其中 %2 笔正在获取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>缺失 %1 笔成交，正在获取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>缺失 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>%1 笔成交无法存储</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>已跳过 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>按您的选择删除了 %1 笔成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>%1 个交易所没有的 ID</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>自 %1 起，在缺失的成交之后</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>此处并非所有成交都已知</translation>
    </message>
    <message>
        <source>VWAP: %1</source>
        <translation>VWAP：%1</translation>
    </message>
    <message>
        <source>VWAP %1 %2</source>
        <translation>VWAP %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells: too many trades to tell their sides; show less time</source>
        <translation>买 − 卖：成交过多，无法区分方向；请缩短时间范围</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>买 − 卖：%1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>累计 %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>买 − 卖 %1，%2</translation>
    </message>
</context>
<context>
    <name>tidemark::TableFigures</name>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Buys − sells</source>
        <translation>买 − 卖</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>自 %1 起，在缺失的成交之后</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>此处有成交缺失。</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>成交过多，无法区分方向；请缩短时间范围。</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>正在读取记录。</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>此处并非所有成交都已知。</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>此处有 %1 的成交缺失。</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>此处没有 %1 的已知价格。</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 卖</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 买</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>成交 %1，%2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>卖方吃掉了买方的挂单。</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>买方吃掉了卖方的挂单。</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>价格 × 数量：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>此前有 %1 笔成交未在此显示：来得太快无法阅读，或未被接收。已接收的都在记录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1，大额成交</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>谁吃掉了对方的挂单：推高价格的买方，或卖方</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>条形表示成交金额：从平常的 %1 倍起为满格并加粗</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>仅显示大额成交、某一方向或某些价格 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>重新显示每一笔成交</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>已筛选：隐藏 %1 笔成交。</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>此交易对尚无成交符合筛选条件。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 的成交</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>已暂停，另有 %1 笔</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>%1 的成交</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>重新显示最新成交 (Space)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>让成交停住以便阅读 (Space)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 卖</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 为“%2”</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>其最低价高于最高价</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>交易所发来的一个关于所有交易对的数据帧无法读取 (%1)；已忽略。</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>既不是列表，也不是事件</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>交易所拒绝提供所有交易对的数据流：%1。</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>数量超过 %1</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>交易所上一数据帧中有一个交易对无法读取，已忽略 (%1)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>交易所上一数据帧中有 %1 个交易对无法读取，已忽略 (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>缺少 %1，或它不是文本</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 正在重试。</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>交易所的所有交易对数据流已连接但没有数据，因此这些数据已过时。正在尝试另一个连接。</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>迷你行情窗</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enter 显示所选交易对的图表，菜单键选择交易对，Shift 加方向键移动窗口，Esc 关闭。</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>拖动可移动；右键选择交易对；Esc 关闭</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>关闭(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>在 Wayland 下，此窗口的位置以及何者位于其上完全由桌面决定：桌面的窗口菜单（通常为 Alt+Space）可将其置顶。</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enter 显示所选交易对的图表，菜单键选择交易对，Esc 关闭。</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>未置顶：请使用桌面的窗口菜单</translation>
    </message>
</context>
<context>
    <name>tidemark::TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in the format of QDate::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month in the format of QDate::toString</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>tidemark::Timeframe</name>
    <message>
        <source>Ticks</source>
        <translation>逐笔</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>每一笔成交</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>1 秒 K 线</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>5 秒 K 线</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 秒</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>15 秒 K 线</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>1 分钟 K 线</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>5 分钟 K 线</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>15 分钟 K 线</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>1 小时 K 线</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>日 K 线</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ 买(&amp;B)</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ 卖</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>数量 ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>最小数量</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>至少为此数量的成交</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>成交额 ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小成交额</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>至少为此成交额的成交：价格 × 数量</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>价格 ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价格</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>此价格及以上的成交</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>价格 ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价格</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>此价格及以下的成交</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>买方吃掉卖方挂单的成交</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>卖方吃掉买方挂单的成交</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>最低价格高于最高价格，其间不会有任何成交。</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>买和卖都不显示，因此没有成交可显示。</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 卖</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 买</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>卖方接受了买方的报价（买方为挂单方）</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>买方接受了卖方的报价（卖方为挂单方）</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>成交 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>起始分钟</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>结束分钟（不含）</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>区间在这一分钟之前结束</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>至（不含）(&amp;T)</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>搜索这些成交：按数量、成交额、价格、方向、最大若干笔、整个订单 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>区间内的成交</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>现在无法查询记录。</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>“从”必须早于“至”。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>无法读取成交：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>隐藏 Tidemark(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>显示 Tidemark(&amp;S)</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Tidemark: %1</source>
        <translation>Tidemark：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>尚无价格</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>关闭窗口并未结束 Tidemark：它继续记录，图标在系统托盘中。</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>今后直接结束(&amp;E)</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark 继续记录</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>其图标留在系统托盘中：单击可重新打开窗口，或在其菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>升级已取消；记录保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>已验证 %1 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>记录现由 PostgreSQL %1 保存；%2。旧文件保留在 %3 中。确认记录无误后，您可以将其删除。</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>您在 %1 中的记录由 PostgreSQL %2 保存，而现在已安装 PostgreSQL %3。记录可以升级到新版本：写入旧文件旁的新文件，经验证后再取而代之。旧文件会保留，升级期间不进行记录。

如不升级，只要 PostgreSQL %2 仍已安装，记录就继续使用它。</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>升级到 PostgreSQL %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>新版 PostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>升级进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>正在取消；记录保持原样。</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>正在压缩 %1 的数据块</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>正在按选择删除 %1 的数据块</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>正在压实 %2 的 %1</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>正在按选择删除 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (查看模式)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>交易所未列出 %1，因此不会收到其成交。请检查名称，或移除该交易对。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>交易所已暂停 %1（状态 %2）。恢复后即会记录成交。</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>交易所未列出 %1 个已记录的交易对，因此不会有其成交到达。交易对列表会显示是哪些。</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>交易所未列出 %1 个已记录的交易对，因此不会有其成交到达。交易对列表会显示是哪些。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>交易所已暂停 %1 个交易对。恢复后即会记录成交。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>交易所已暂停 %1 个交易对。恢复后即会记录成交。</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>改为关注模拟市场(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>立即退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>现在无法压实或删除旧成交；记录照常进行，稍后将重试：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>%1时段</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>模拟市场</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>这些价格由本程序虚构 (%1)，记录在单独的数据库中。</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>窗口的快捷键</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>实时、历史、记录、提醒</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>添加交易对</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>跳转到时间</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>导出区间</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>按日获取成交</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>搜索“历史”中的成交</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>“历史”所示时刻的所有交易对</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>复制“历史”所示时刻的链接</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>显示已复制链接的时刻</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>为“历史”所示时刻添加书签</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>导入成交文件</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>迷你行情窗，置于所有窗口之上</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>手册；在图表中为图表的快捷键</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些快捷键</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>退出；不会丢失任何数据</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>“实时”中的快捷键</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>显示所选交易对的图表</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up、Alt+Down</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>在列表中移动所选交易对</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>移除所选交易对</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6、Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>在图表之间前后切换</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shift 加方向键</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>在其他图表之间移动此图表</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shift 加方向键</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>移动图表旁的分隔线</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>单独显示此图表，再次显示全部</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>关闭图表</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>将图表移到独立窗口，再移回</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>筛选成交</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>停住成交，再次跟随</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>回放中的快捷键</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>从图表、“历史”或提醒的时刻起回放</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>暂停和继续</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>句点、逗号</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>下一笔成交，上一笔成交</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Right、Alt+Left</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>前进一秒，后退一秒</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>加快，减慢；在图表中为 &gt; 和 &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>返回当前成交</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>“提醒”中的快捷键</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>更改所选提醒；在“历史”中显示触发内容</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>打开或关闭所选提醒</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>删除所选提醒</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>手册中的快捷键</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3、Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>下一处，上一处</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left、Alt+Right</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>上一页面，再返回</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>关闭手册</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>所有交易对的行情看板，以及返回图表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>行情看板</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>行情看板的快捷键</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>记录所选交易对，包含此前一小时</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>字母、数字、*</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>筛选交易对</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>重新显示全部；再按则返回图表</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>%1，%2 %3 的标签(&amp;W)：</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>书签(&amp;B)…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>迷你行情窗(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>关于 Tidemark(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>导入、书签、行情看板、迷你行情窗、设置、手册、快捷键和退出程序 (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>所有交易对的行情看板(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>无法将设置写入 %1，因此所作更改未保存。请为该文件腾出空间，或使其及其文件夹可写，然后再次更改。</translation>
    </message>
</context>
<context>
    <name>tidemark::ZoneSwitch</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Show all times in UTC, as the exchange stamps them</source>
        <translation>所有时间以 UTC 显示，与交易所时间戳一致</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>本地：%1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>所有时间以本机时区显示</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间显示</translation>
    </message>
</context>
</TS>
