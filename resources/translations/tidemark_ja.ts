<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Tidemarkについて</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU General Public License バージョン3以降、無保証</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Binanceの現物価格を監視し、すべての約定を正確に保存します。</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1は応答し、「%2」へのデータを受け付けます。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>アラートを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>%1のアラートは別のプログラムがロックしているため、変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 以前のアラートを監視し続けますが、再び読み込めるまで変更は保存されません。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>このデスクトップは通知を表示しないため、アラートはここに表示されます。</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>今後、アラートは「%1」にも送られます。</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>「%1」をアドレスとともに削除しました。</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>テストを「%1」に配信しました。</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>テストを「%1」に配信できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>アラートの変更は保存されません</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>%1のアラートを読み込めませんでした: %2。どれも監視していません。</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>アラートのファイルが壊れているため (%1)、どれも監視していません。</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>アラートは別のバージョンのTidemarkが書いたものなので、どれも監視していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>アラートのファイルの%1項目を読み込めませんでした。ほかは監視しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>アラートを%1に保存できませんでした: %2。変更はTidemarkの終了まで有効です。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>価格が水準を横切る</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>価格が安値または高値を更新</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>価格が急変動</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>一度に大きな出来高</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>約定が急増</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>フィードが途絶</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>約定の欠落を検出</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>上抜けまたは下抜け</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>上抜け</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>下抜け</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>安値または高値</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>上昇または下落</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下落</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>倍率を問わない</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>量を問わない</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>例: そのとき何をするか</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>通知条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>銘柄(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>パターン(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>価格(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>パーセント(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方向(&amp;W)</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>時間(&amp;E)</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>通常の何倍(&amp;U)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>最低(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>通知の頻度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>有効期間(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>音(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>配信(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新しいアラート</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>アラートを変更</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>アラートを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>待ち受ける価格を入力してください。</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>価格は0より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>%1の価格は小数点以下%2桁までです。</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>価格が何パーセント動いたら通知するかを入力してください。</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>0.01〜1,000パーセントの範囲で指定できます。</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>0未満は指定できません。</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>通常の何倍か、または最低量を入力してください。</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>急増は通常の1倍を超え、1,000倍以下で指定します。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>アラートの通知履歴</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>選択中の時点以降をすべて「ライブ」で再生します (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>この一覧を空にします（元に戻せます）</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>まだ通知したアラートはありません。通知は新しい順にここへ表示され、クリックするとその時点が「履歴」で開きます。</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>一覧を空にしました。</translation>
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
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 (%2). Opens this moment in History.</source>
        <translation>%1 (%2)。この時点を「履歴」で開きます。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新着: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDTまたはBTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>すべての銘柄</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>パターンに一致する銘柄</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>銘柄を入力してください。*USDTはそれで終わるすべて、BTC*,ETH*はそれで始まるすべてを表します。</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>銘柄名をコンマ区切りで入力してください。*は任意の文字を表します: *USDTまたはBTC*,ETH*。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>新しいアラート(&amp;N)…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>銘柄に新しいアラートを作成 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>選択中のアラートを変更 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>選択中のアラートを削除 (Delete)（元に戻せます）</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>配信(&amp;V)…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>アラートの送信先: ntfy、Telegram、Webhook、独自のプログラム</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>価格が水準を横切ったとき、安値や高値を更新したとき、急変動したとき、またフィードが途絶したときや約定が欠落したときに、アラートがお知らせします。このウィンドウが隠れている間も働きます。

「新しいアラート」を押すか、チャート上の待ち受けたい価格で右クリックしてください。</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1を下抜け</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1後に再通知</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>削除しました: %1、%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1、オン</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>通知条件</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>通知の頻度</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最終通知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>いずれかの銘柄</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1のいずれか</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>通常の%1倍</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1かつ%2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>%1の約定代金: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>%1の約定頻度: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>。通常とは、直前の同じ長さの期間20回の平均です</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>%1の%2以内の約定代金が%3になると通知</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>%1の%2の約定頻度が%3になると通知</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1で%3以内に約定代金%2</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1で%3の約定頻度が%2</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1、通常の%2倍</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2件</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>%1を上抜け</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1を下抜け</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>%1を横切る</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>%1の高値を更新</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>%1の安値を更新</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>%1の安値または高値を更新</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>%2以内に%1上昇</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>%2以内に%1下落</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>%2以内に%1変動</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>%1が%2を上抜けると通知</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>%1が%2を下抜けると通知</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>%1が%2を横切ると通知</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>%1が%2の高値を更新すると通知</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>%1が%2の安値を更新すると通知</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>%1が%2の安値または高値を更新すると通知</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>%1が%3以内に%2上昇すると通知</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>%1が%3以内に%2下落すると通知</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>%1が%3以内に%2変動すると通知</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>いずれかの銘柄のフィードが途絶すると通知</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>%1のフィードが途絶すると通知</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>いずれかの銘柄で約定の欠落が見つかると通知</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>%1で約定の欠落が見つかると通知</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>価格はまだ不明</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>現在%1、%2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在%1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>現在%1、%2と%3の間</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1が%2を上抜け</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1が%2を下抜け</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1が%2の高値を更新、%3を上回る</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1が%2の安値を更新、%3を下回る</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1が%3以内に%4から%2上昇</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1が%3以内に%4から%2下落</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>%1のフィードが途絶: 価格が古い可能性があります</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>%1のフィードが途絶: 価格が古い可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>%2で約定%1件の欠落を検出</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>フィードが途絶</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>約定の欠落を検出</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>毎回</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1後に再通知</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>水準と同値</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>水準より%1下</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>水準より%1上</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is not among the watched markets: the alert waits until it is.</source>
        <translation>%1は監視中の銘柄にありません。加わるまでアラートは待機します。</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>直近%1のデータがまだありません。そろうまでアラートは待機します。</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>直近%1のうち、すべて分かっているのは%2以降だけです。全期間がそろうまでアラートは待機します。</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>すべての銘柄</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1（監視していない間）</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1（遅れて届いた約定による）</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1。%2でも</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1。前回の通知以降%2回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1、%2ほか%3件</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>目覚まし時計</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>%1 UTCまで</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1の間</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>任意のファイル…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>すべての配信先へ</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>ほかには送らない</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>音を選択</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>音声 (*.wav *.oga *.ogg *.flac *.mp3);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>tidemark::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>上昇と下落の色</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>矢印と符号でも同じことが分かるため、色だけに頼ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>青緑とオレンジ（どのような色覚でも区別できます）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>緑と赤(&amp;G)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>UTC（取引所のタイムスタンプどおり）(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>このコンピューターのタイムゾーン: %1(&amp;C)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>文言、数値、日付はすぐに切り替わり、記録は続きます。マニュアル、コマンドライン、ファイルに書き込まれる内容は変わりません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>アーカイブした約定をファイルから記録に戻します</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>これらの約定は%2に%1へアーカイブされました。</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>これらの約定は%1へアーカイブされました。</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>ファイルが今そこにありません。ディスクを接続するか、場所を指定してください。</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>これらのファイルは今どれもそこにありません。ディスクを接続するか、場所を指定してください。</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>探す(&amp;F)…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>「tidemark-cli import」にそのファイルを指定すると元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2ほか%1ファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>取引所が保持する期間より前</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>取得しないことを選択</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>個別に取得した期間と記録の間</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>このコンピューターではまだバックアップを作成していません。</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>最後のバックアップは%1 UTCに作成され、検証済みです: %2。</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>最後のバックアップは%1 UTCに作成されましたが、未検証です: %2。</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>そのフォルダーが今そこにありません。ディスクが外されている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>記録のバックアップ</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ用フォルダー</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>フォルダー（別のディスクを推奨）</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>記録を続けながら、専用サーバーの完全なコピーを下のフォルダー内の新しいフォルダーに作成します。その後、そのコピーをもう一つ起動して記録を検証するため、一時的に2倍の容量を使います。バックアップは完成してから現れます。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>バックアップを開始しています…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>キャンセルしています。このバックアップは何も残りません…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>変動の大きい順(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>チャート(&amp;C)</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>フィルター: BTC、*USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>銘柄のフィルター</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>銘柄名の一部、またはパターン（*は任意の文字列、?は任意の1文字）。複数はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録していない</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>すべての銘柄</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>表示する銘柄</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>記録していない銘柄については、取引所提供の24時間の数値を表示します。受信するのは、ここに表示している間だけです。</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>価格の通貨</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>価格の通貨で銘柄を絞り込み</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>チャートに戻る (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>数値、直近</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>直近%1の変動率、安値・高値、約定数、約定代金、最大の約定</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>上昇・下落を問わず、変動の大きい順</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>すべての通貨 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1銘柄</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>記録していない銘柄を選択すると記録できます (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>今から%1のすべての約定を記録し、直前1時間分も取得します (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1は記録していないため、ここにチャートはありません。Ctrl+Rで、直前1時間分を含めて記録を始めます。</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1はすでに記録しています。</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>今から%1を記録します。直前1時間分を取得中です。Enterでチャートを表示します。</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>取引所からまだ受信していません。数値は記録の最新の約定（%1 %2）までです。</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>記録していない銘柄の数値を取引所に問い合わせ中…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>取引所にどの銘柄があるか分かりません: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>一致する銘柄がありません。Escapeでフィルターをクリアします。表示する銘柄と通貨は上の欄で選べます。</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>数値を集計中…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>記録している銘柄はまだありません。「ライブ」で追加するか (Ctrl+N)、上で「すべての銘柄」を選んでください。</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>取引所から届いた情報の限りでは、該当する銘柄はありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>全銘柄ボード</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1のチャートを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>%1を記録する(&amp;R)</translation>
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
        <translation>記録なし · 24時間</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* 最新の約定がそろっているかは不確かです。この銘柄についてしばらく受信がありません。</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* この%1の約定の一部がここにありません。</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* この%1の約定がすべてそろってはいません。完全なのは%2以降です。</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>%1以内に約定はありません。</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>直近%3の安値%1、高値%2</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>24時間で%1 %2（取引所による）</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>まだ何も集計していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%4以内に%1、%2 %3</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>取引所はこれを提供していません。記録している銘柄では分かります。</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1（単価%2）</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>記録していません。これらは取引所提供の24時間の数値です。Ctrl+Rで、直前1時間分を含めて記録を始めます。</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>記録していません。数値は次の約定のときに取引所から届きます。Ctrl+Rで、直前1時間分を含めて記録を始めます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>約定%1件の欠落が分かっています。IDで取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>%1以降のすべての約定があります。</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>この銘柄の約定はまだ届いていません。</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>%2前の%1から</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>それ以前については不明です。</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>直近10秒の約定の半分は、取引所からここまでこの時間以内に届きました。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>安値から高値までの%1の位置</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1、不完全</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1、%2、価格はまだありません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>毎秒約定%1件</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>毎秒%1 %2</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動率</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>安値–高値</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>約定/秒</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>約定代金/秒</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>最後に約定した価格</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1の価格変動</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>%1の最安値と最高値の間での価格の位置</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>%1の毎秒の約定数</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>%1の毎秒の約定代金（価格の通貨建て）。同じ通貨のものはまとめて並びます。</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>%1以内で約定代金が最大の約定（価格の通貨建て）</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>約定が取引所からここへ届くまでの時間</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>期間内の約定がすべてそろっているか</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>クリックするとこの列で並べ替え、もう一度クリックすると逆順になります。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>ブックマークの変更は保存されません</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>ブックマークを%1に保存できませんでした: %2。変更はTidemarkの終了まで有効です。空き容量を確保するか、ファイルとフォルダーを書き込み可能にして、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>%1のブックマークを読み込めませんでした: %2。どれも表示していません。</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>ブックマークのファイルが壊れているため (%1)、どれも表示していません。</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>ブックマークは別のバージョンのTidemarkが書いたものなので、どれも表示していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>ブックマークのファイルの%1項目を読み込めませんでした。ほかは表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>ブックマークを%1に保存できませんでした: 別のプログラムが%2秒間占有しています。変更はTidemarkの終了まで有効です。もう一度変更すると再試行します。</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>ブックマークが上限の%1件あるため、追加されませんでした。先にいくつか削除してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>選択中の時点を「履歴」で表示 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>選択中のブックマークのラベルを変更 (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>選択中の時点へのリンクをコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>選択中のブックマークを削除（記録はそのまま） (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>すべてのブックマークをCSVに書き出します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>まだブックマークはありません。Ctrl+Bで「履歴」が示す時点に、チャート上のBで十字線の時点にブックマークを付けます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>ブックマーク%1件。Enterで選んだものの時点を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>ブックマークをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1に書き込めません: %2。別の場所を選ぶか、空き容量を確保してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ラベル</translation>
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
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>対数の価格目盛</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>対数の価格目盛 (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>マグネット</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>十字線が約定とローソク足に吸着します (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>時刻へ移動、表、画像、キー操作</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>時間足、目盛など</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>最新の約定を追う</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>時刻へ移動…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>描画内容の表</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>この範囲をエクスポート…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>キーとマウスの操作</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>出来高加重平均価格</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>UTC 0時または左端からのVWAP</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>買い − 売り</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>ほかの銘柄と比較…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>2銘柄をパーセント、比率、スプレッドで</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>ほかのチャートと連動</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>すべてのチャートを連動、または解除</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>チャート: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>チャートのキーとマウスの操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
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
        <translation>時間方向にスクロール</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>1画面分スクロール</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>価格方向にスクロール</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>表示する時間を短く・長く</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrlと+ −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>表示する価格を狭く・広く</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>最古と最新の約定</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>最新の約定を追い、価格を自動調整</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>すべての約定</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>1・5・15秒、1・5・15分、1時間、1日のローソク足</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>対数の価格目盛</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>十字線をデータに吸着、または自由に</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>出来高加重平均価格 (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>UTC 0時または左端からのVWAP</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>買いから売りを引いた量とその累計</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>ほかの銘柄と比較</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>2銘柄をパーセント、比率、スプレッドで</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>ほかのチャートと連動: 十字線、時間、銘柄</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>すべてのチャートを連動、または解除</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shiftと矢印キー</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>十字線をローソク足・約定ごとに移動</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrlと矢印キー</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>同じく10ずつ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>十字線の時点を調べる</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>十字線の時点から再生（なければ表示の先頭から）</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>十字線から計測</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>十字線の時点へのリンクをコピー</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>十字線の時点をブックマーク</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>計測した期間、なければ表示範囲をエクスポート</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>描画内容の表</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>メニュー、Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>コピー、調べる、エクスポート、アラート、画像</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>取り消し: 計測、十字線、パネル</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>カーソル位置で時間を拡大・縮小</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrlとホイール</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>カーソル位置で価格を拡大・縮小</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shiftとホイール</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>軸をドラッグ</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>軸を伸縮</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>軸をダブルクリック</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>再び最新の約定を追う</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shiftを押しながらドラッグ</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>価格、時間、約定、出来高を計測、エクスポートする期間を選択</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>その時点を調べる</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>右クリック</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>ほかの銘柄と比較…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>時刻へ移動…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>描画内容の表	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>キーとマウスの操作	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>価格%1をコピー</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>価格をコピーしました。</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>時刻%1をコピー</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>時刻をコピーしました。</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>この時点へのリンクをコピー	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>表示範囲をコピー</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>表示範囲をコピーしました。</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>「履歴」で調べる</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>ここから再生	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>この時点をブックマーク…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>選択した期間をエクスポート…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>この範囲をエクスポート…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>期間の選択: Shiftを押しながらドラッグ、またはShift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>%1にアラートを設定…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>%1のチャート</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
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
        <translation>全範囲</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>最新の約定を追う (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>全範囲を再表示 (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>この時点へのリンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>%1のリプレイ</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>取引が%1休止</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>最新価格は%1（%2）。</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> 表示は%1から%2まで: 最安値%3、最高値%4、%5。</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> この期間: %1。</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> ブックマーク: %1。</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> 約定がない部分には取引所のローソク足を表示しています。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: 始値%2、高値%3、安値%4、終値%5、出来高%6、%7。</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1、取引所のローソク足: 始値%2、高値%3、安値%4、終値%5。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>チャートの表示内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>表示中の約定は%1件（新しい順）。Enterでチャート上のその位置へ移動、F5で再読み込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>表示中のローソク足は%1本（新しい順）。Enterでチャート上のその位置へ移動、F5で再読み込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>約定のあるピクセル列は%1列（新しい順）。拡大すると約定を1件ずつ読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>選択した行を表計算ソフト用にコピー (Ctrl+C)。Ctrl+Aですべて選択</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSVで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>すべての行を古い順に書き出します (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1に書き込めません: %2。別の場所を選ぶか、空き容量を確保してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動率</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>%1のチャートウィンドウ</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>記録を続ける（トレイのアイコンからウィンドウを開けます）(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>プログラムを終了する(&amp;E)</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>このデスクトップには今トレイがないため、ウィンドウを閉じると必ずプログラムが終了します。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>終了 (Ctrl+Q) は常にプログラムを終わらせます。確認はありませんが、何も失われません。受信済みのものは先に保存されるか、スプールで次の起動を待ちます。</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>ほかの銘柄と比較</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>比較する銘柄</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>記録にある銘柄</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>比較中の銘柄</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1はこのチャート自体の銘柄です。</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1はすでに比較中です。</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>ほかの銘柄が5つを超えると見分けられません。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>比較している銘柄はありません。</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>比率とスプレッドは2銘柄の間のものです。</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Enterで銘柄を追加、Escで閉じます。</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparisonWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>すべて%1以降</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>すべて%1以降（%2のデータがある時点から）</translation>
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
        <translation>記録を読み込み中…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>この期間の約定は記録されていません</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>ここでは価格が不明です</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · 表示期間: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · 表示期間の%2: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>ここではその約定が欠落しています (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>銘柄ごとの記録</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>バーを指すか、矢印キーで移動すると、その内容を読めます。</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>監視している銘柄がないため、表示する記録がありません。「ライブ」で追加してください (Ctrl+N)。</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>完全: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>約定なし、欠落もなし</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>約定の記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>約定%1件中%2件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1、%2へアーカイブ済み</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2ほか%1ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>記録は%1から</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>記録は%1まで</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>この銘柄の約定は記録にありません</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1未取得</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>選択により削除 %1</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>保存できなかった%1</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>取引所にない%1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1はbtrfs上にありますが、ファイルがコピーオンライトを行わないよう設定されているため (chattr +C)、圧縮できません。その設定のないフォルダーに記録を復元すると、容量は約5分の1になります。</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1は圧縮が無効なbtrfs上にあります。zstdで圧縮すると、未パックの約定1件は130バイトではなく約27バイトになります。新しいファイルは「tidemark-cli keep --compress」または「設定 → 保管」で圧縮されます。既存のものは次のコマンドで圧縮できます: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>切り替え中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>新しい接続がすでに約定を届けています。この接続は約定を失うことなく閉じられます。</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>約定がこの接続で届いています。</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>実際にある約定が届いていないため、切り替え中です。</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>前回の試行は失敗しました。次は自動的に行われます。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>元のファイルは%1として残しています。</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>%1として残せなかったため、%2はそのままで、%3。それを移動してからTidemarkを再起動してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>データフォルダー内の専用サーバー(&amp;P)</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>自分のPostgreSQLサーバー(&amp;O)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>次回起動から使う(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>このデータベースを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>記録の保存先</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>場所は%1、記録の使用量は%2です。</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>場所は%1です。Tidemarkとともに起動・停止し、共有しない限りほかのコンピューターからは接続できません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>空欄: libpqに設定済みのパスワード</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保存エンジン</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>エンジン(&amp;I)</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>そこで約定を保存するエンジンです。空のデータベースでサーバーにTimescaleDBまたはCitusがある場合は、テスト後に選択できます。</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>パスワードはlibpqのパスワードファイル（~/.pgpassまたはPGPASSFILE）に入り、本人だけが読み取れます。この設定には保存されません。1つのデータベースには1つの取引所の記録を保存します。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>ほかに読み取れる人</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>専用サーバーは、GrafanaやJupyterノートブックなどと読み取り専用で共有できます。それらはtidemark_readerとしてログインします。</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>接続をテストすると分かります</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>サーバーのアドレスを入力してください。例: postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>選択肢なし</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>記録のテーブルを作成中…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>前の月 (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>次の月 (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月の日付</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>記録の日付</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>カレンダーの表示内容: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>これまでに約定%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>約定%1件あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>、少なくとも%1件が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>、ほかにも欠落の可能性あり</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1。その日はまだ終わっていません。</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1。アーカイブにはまだその日がないため、残りは取引所から直接取得します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>一部あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>アーカイブにまだない</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>取引なし</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: 完全、約定なし。</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: 完全、約定%1件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: 欠落。</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: 欠落。アーカイブにまだないため、約定は取引所から直接取得します。</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: 取引は終了しています。アーカイブにあるこの銘柄の最終日は%2です。</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: まだ取引が始まっていません。アーカイブにあるこの銘柄の初日は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>選択: %1日、うち%2日が完全</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>選択: 1日（完全）</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>選択: 1日（不完全）</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>、最初の約定より前が%1日</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>、最後の約定より後が%1日</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>%1の取引開始日を確認できなかったため、それより前の日は欠落に見えます。%2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>アーカイブに%1のファイルはありません。直近2日は取引所から直接取得しますが、それより前は入手できません。</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>終了日（この日を含む）</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>月全体(&amp;W)</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>チェックサムが異なる場合は約定IDで続行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>欠けている日を取得(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>日単位で取得</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>取得する銘柄</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>表示中の月のすべての日を選択</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>SHA-256が添付の値と異なるファイルは除外されます。ここをオンにすると、約定IDだけで判断します</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>完全な日</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>取得できなかったもの</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>取引所のファイルアーカイブから、直近2日は取引所から直接取得します</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>銘柄(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>記録を照会できませんでした: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>欠けているものを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%1日中%2日が完全</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>ダウンロードは続行中</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: 携帯電話へのメッセージ</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: チャットへのメッセージ</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook: アドレスへJSONを送信</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>コマンド: 独自のプログラム</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4</source>
        <translation>%1  %2: %3、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テスト送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>配信先を保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>配信先を削除(&amp;E)</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>アラートの配信</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>アラートは、このウィンドウが開いている間や、--alerts付きのレコーダーからも、ここへ送られます。届かないものは1日間再試行します。アドレスとトークンは、本人だけが読み取れるファイルに保存されます。</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>配信ログ</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>まだ何も配信していません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>配信先(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>トピック(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>チャット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>優先度(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>プログラム(&amp;M)</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>引数(&amp;U)</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>単語または絵文字（コンマ区切り）</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>タップすると開くもの</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>プログラムのパス（何が起きたかは環境変数で渡されます）</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>空白区切り</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新しい配信先</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>保存済みのまま</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>誰にも推測されない名前にしてください</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>番号、またはチャンネルの@NAME</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>求められる場合</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>配信先に名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>「%1」という配信先はすでにあります。</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>プログラムのパスを入力してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1件のアラートが「%2」への配信を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>今後、模擬市場を表示します。取引所の記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>ようこそ。今からすべての銘柄のすべての約定を記録します (%1)。F1でマニュアルを開き、設定は右上のメニューにあります (F10)。</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>ようこそ。今から%1のすべての約定を記録します (%2)。銘柄は一覧の上の欄で追加できます (Ctrl+N)。F1でマニュアルを開き、設定は右上のメニューにあります (F10)。</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>ウィンドウで進行中の作業が終わりしだい、言語が切り替わります。</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>%1の専用サーバー</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>自分のPostgreSQLサーバー</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>最後の約定を保存中…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>データベースが使えないため、約定%1件がスプールで待機しています。何も失われません。10秒以内に保存されないものは次の起動時に保存されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>取引中</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>現在は取引停止 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>この記録は「%1」のもので、そのファイルアーカイブは不明です。%2のアーカイブでは、同じIDが別の約定を指します。--archive-urlまたは設定で指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>フォルダー%1を作成できないため、何も取得できません。</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>%1で別のダウンロードが進行中です。終わるまで待つか、そちらでキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: SHA-256は%2ですが、添付のCHECKSUMは%3のため、インポートしませんでした。ファイルは%4にあります。後で再試行するか、--ignore-checksumを付けて約定IDだけで続行してください。</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: 添付のCHECKSUMは別のファイル%2のもののため、インポートしませんでした。ファイルは%3にあります。後で再試行するか、--ignore-checksumを付けて約定IDだけで続行してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>ファイル%1に書き込めません: %2。空き容量を確保するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>%1のインポート中に停止しました。保存済みのものは残り、次のダウンロードはそこから続きます。</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>、残り%1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>、%1/秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>その日は完全</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>その日は不完全</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%2日中%1日が完全</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>取引所に直近の数日を要求中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>取引所から直接: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>欠けているものを確認中…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: 検査済み%2%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: 保存済み%2%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: 要求中…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: 取得済み%2%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>キャンセルしました: %1。保存済みのものは残り、次回はそこから続きます。</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>続行できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>欠落はありません。%1日すべてが完全です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>新しい約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>その日はまだ完全ではありません。%1。</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>現在%1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>%1日すべてが完全になりました。%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>取引所のローソク足</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>取引所のローソク足（記録なし）</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>呼び出し (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>ファイルアーカイブ</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>今は模擬市場を表示しています。これらの設定は取引所を監視するときに有効です。</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>空欄にするとBinanceのアドレスを使います。別の取引所には専用のデータベースが必要です。</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>ストリーム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>呼び出し (REST)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに従う</translation>
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
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>空欄: プロキシが求めない場合</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>空欄: 以前に入力したもの</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>ユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>パスワードは、この設定とは別に、データフォルダー内の本人だけが読み取れるファイルに保存されます。</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>ベースアドレスではありません。パスなしでwss://host:portのように入力してください。</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>ベースアドレスではありません。パスなしでhttps://host:portのように入力してください。</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>アーカイブのアドレスではありません。https://hostまたはhttps://host/folderのように入力してください。</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>プロキシのホスト名またはアドレスを、先頭のhttp://なしで入力してください。</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>ポートは1〜65535の整数です（例: 8080、1080）。</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>照合票(&amp;R)</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>この範囲のすべての約定をファイルに書き出します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>内容を記したファイルも隣に書き出します。後で照合できます</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>別のプログラムが記録からこれらの約定を読むための行をコピーします</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>psql用の行をコピーしました。ターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>DuckDB用の行をコピーしました。ターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>pandas用の行をコピーしました。「tidemark-cli database -- python3」で起動したPythonに貼り付けてください。</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>ファイルの内容: %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>CSVで約%1、gzipで%2、zipで%3、Parquetで%4</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>。ほかの銘柄の分が加わります</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>。空き%1</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>約定のエクスポート</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>約定%1件中%2件</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>、毎秒%1、残り%2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>エクスポートに失敗しました。不完全なファイルは残っていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>約定%1件を%2にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>データベースが使えない間は記録を読み込めません。復旧してからもう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>エクスポートする銘柄（期間は共通）</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>すべての銘柄</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2件</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>エクスポートする銘柄: %1</translation>
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
        <translation>CSV（gzip圧縮）</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>取引所と同じ形式のZip</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>Tardis形式のCSV（gzip圧縮）</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>%1から受信なし</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>約定なし</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%2まで%1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1以降は完全</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1、約定時刻%2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>%1以降のすべての約定が含まれています。</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>%1から、最終約定は%2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>安値と高値の間の位置はまだありません</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>安値から高値までの%1の位置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動率</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最安値</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>現在値から最安値</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>現在値から最高値</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>値幅</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>最安値と最高値の間での価格の位置</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>水 00:00:00以降は完全</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>直近の各期間の最安値と最高値</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>ほか%1銘柄も同様です。どの銘柄かはログにあります。</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>ほか%1銘柄も同様です。どの銘柄かはログにあります。</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>この1分間のすべての約定を取引所に要求し、記録に保存します</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>この1分間を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>この1分間に取引所での約定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>この1分間の約定%1件を記録に取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>この1分間を取得(&amp;H)</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>この1分間を取得中</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>この1分間を取得</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>取引所から%1の1分間を取得中…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>約定が届く前に銘柄が外されました。</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>名前「%1」からはファイルの形式が分かりません。末尾は次のいずれかにしてください: %2。</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>%1を読み込めません (%2)。このファイルには、記録開始より前の約定をまだ取得していない銘柄が書かれています。記録は何も失われていません。以前の実行で残った分は「履歴」で取得できます。ファイルは新しく作り直します。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>%1に書き込めません: %2。このファイルには、記録開始より前の約定をまだ取得していない銘柄が書かれています。記録は何も失われていませんが、次回の起動ではその時間を最初から取得します。空き容量を確保するか、ファイルとフォルダーを書き込み可能にしてください。自動的に再試行します。</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>検索に失敗しました: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>注文が%1件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>約定が%1件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1、さらに下にもあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1件の約定</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 売り</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 買い</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>約定: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>約定%1〜%2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>約定ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>約定代金</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1。Enterで移動します。</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>移動先の時刻</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>タイムゾーンがない時刻は%1とみなします。日付だけならその日の0時です。「昨日 14:03」、-15m、#id、価格、「安値 今日」、「次の欠落」も使えます。</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>O</source>
        <translation>始</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>安</translation>
    </message>
    <message>
        <source>C</source>
        <translation>終</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>出来高</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>UTC 0時以降に取得して保存した欠落約定</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>取得した欠落約定</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>欠落は確認されていません</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>修復: %1。%2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>取得しない</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>これらの銘柄の記録開始より前の約定をこれ以上取得しません。ストリームで届くものは記録します</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>何が欠落しているかはまだ分かりません</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>所要時間はまだ分かりません。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>残り1分未満です。</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>残り約%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>約定%1件が、自動取得には大きすぎる欠落区間にあります。銘柄の横で「取得」または「スキップ」を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>欠落なし</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>欠落 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>欠落約定%2件中%1件を取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>過去の約定%2件中%1件を取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>欠落と過去の約定%2件中%1件を取得</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>まだ順番が来ていません。</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>今日は取得の必要なし</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>今日の取得: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>記録が空から始まらないよう、記録開始前の約定%1件を取得しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>%1が欠落、取得中です。</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>%1が欠落、うち%2件を取得中です。</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>%2銘柄中%1銘柄で、記録開始より前の約定がまだ取得待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1。所要時間はまだ分かりません。</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: 1分未満。</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: 取引所の制限の半分以内で約%2。開いているチャートを優先し、次に取引の多い順です。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>今は記録を照会できません。</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>この時点前後の約定を読み込み中…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>約定を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>この時点前後の約定は記録されていません。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>停止しました。保存済みのものは残り、次のダウンロードはそこから続きます。</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: まだ先の日付です。</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: アーカイブにある%2の日次ファイルは%3からです。</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: アーカイブにファイルがありません。</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: その日はまだ終わっていません。現在までの分を取得しました。</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: 約定%1件が、ファイルにも記録にもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: 最初または最後の約定が欠けている可能性があります。</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>データベースを起動しています。準備ができ次第「履歴」が使えます。</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>銘柄を選ぶか、記録済みの銘柄名を入力してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>約定のインポート</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>約定のファイル (*.zip *.csv *.csv.gz *.parquet);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>データベースが使えないため、今はインポートできません。復旧してからやり直してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>チェックサムが異なる場合は約定IDで続行(&amp;I)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>約定のインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>ファイルごとの結果</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: インポート済み、新しい約定%1件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: 以前にインポート済みです。</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: 停止しました。同じインポートをもう一度行うと続きます。</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: インポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>、毎秒%1件</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り%1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1/%2、%3: 検査済み%4%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1/%2、%3: 保存済み%4%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%2ファイル中%1ファイルが記録にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>ファイルは記録にあります</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>ファイルは記録にありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>新しい約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>キャンセルしました。%1 保存済みのものは残り、同じインポートをもう一度行うとそこから続きます。</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>続行できませんでした: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>約定のファイルがありません（.zip、.csv、.csv.gz、.parquet）。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>規則を削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>30日後にすべてパック(&amp;P)</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>パックまで</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>削除まで</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>規則を設定(&amp;S)</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>これらの約定が完全に削除されることに同意します(&amp;G)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>新しいファイルを圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>約定の保管期間</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>特に指定しない限り、すべての約定は永久にそのまま残ります。パックされた約定は約10分の1の容量になり、読み取りは以前と変わりません。削除した約定は失われますが、ローソク足は残ります。</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>記録を照会中…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>規則（具体的なものが先）</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>例: BTCUSDT、*USDT、ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>銘柄(&amp;K)</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>パックまで(&amp;D)</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>削除まで(&amp;O)</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>銘柄名、パターン（*は任意の文字列、?は任意の1文字）、またはALL。銘柄に当てはまる最も具体的な規則だけが、その全体として適用されます。対象はそれより古い丸1日（UTC）単位のみで、記録と並行して少しずつ処理します。</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>記録の使用量は%1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>どうなるかを照会中…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>これで削除される約定はありません。</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>今後、この記録を使うすべてのプログラムがこの規則に従って保管します。</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>今後、記録の新しいファイルは圧縮されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>%1後にパック</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>%1後に削除、ローソク足は永久に保管</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>永久にそのまま</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1、1日に約%2ずつ増加。</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 サーバーの空き容量を知っているのは、そのコンピューターだけです。</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>このペースでは%1に満杯</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>このペースでは10年以内に満杯にはなりません</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 空き%2: %3。</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>%2の約定約%1件、%3〜%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>ほか%1銘柄</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>その日数を超えた日から順にパックされます。内容は以前と同じく正確で、サイズは約10分の1になります。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>約%1件の約定が、内容は正確なままパックされます: %3から約%2に。以後の日も、その日数を超えるとパックされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>以後の日も、その日数を超えると削除されます。ローソク足は残ります。</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>今は削除するほど古いものはありません。%1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>今、約%1件の約定が完全に削除されます:
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
            <numerusform>現在、名前が合うのは%1銘柄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1、取引所の集計では1日%2: 1日約%3、パック後は%4。新しいものは自動的に加わります。</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>空き%1: 「保管」の設定どおりに残す場合、すべて合わせて%2まで足ります。</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>空き%1: 「保管」の設定どおりに残す場合、すべて合わせて10年以上足ります。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>銘柄を指定してください。1つの銘柄名、*USDTのようなパターン（*は任意の文字列、?は任意の1文字）、またはALLです。</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>「%1」は銘柄でも銘柄のパターンでもありません: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>角括弧は使えません。</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>0日後に約定を削除すると、今日の分しか残りません。1日以上にするか、「なし」にしてください。</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>約定は%1後に削除され、%2後のパックより先になります。パックを早めるか「なし」にするか、削除を遅くしてください。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>プロキシのパスワードを%1に保存できません: %2。</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>ミラーのトークンを%1に保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>チャートには専用のキーがあります。クリックするかF6で移り、F1を押してください。</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>キーの一覧</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>直近1分の遅延</translation>
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
        <translation>直近1分の約定の半分はこの時間以内に届きました</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>直近1分の約定100件中99件はこの時間以内に届きました</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>直近1分で最も遅かった約定</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1進み</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: 約定なし</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: 半分は%2以内、100件中99件は%3以内、すべて%4以内</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>直近1分の約定の経路:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>このコンピューターの時計: %1。</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>取引所 → 受信</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>取引所での約定からこのコンピューターに届くまで（時計の差を補正済み）</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>受信 → コミット</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>届いてからデータベースがディスクに確実に保存するまで</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>受信 → 描画</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>届いてからこのウィンドウが描画するまで（「ライブ」の表示中に計測）</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>遅延 %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>%1後に保存</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>遅延: 約定なし</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>時計%1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>取引所より%1</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1進み</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>取引所と一致（誤差%1以内）</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>このコンピューターの時計: %1。それでも記録は正確です。約定は取引所の時刻を保ち、遅延は補正されます。このコンピューターがほかで表示する時刻はずれています。時計を自動で合わせるよう設定してください (NTP)。</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>データフォルダー%1で動いているウィンドウが応答しないため、リンクを表示できませんでした。ウィンドウの処理が落ち着いてから開き直すか、先にそのプログラムを終了してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>お使いのデータベース</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>%1の記録を読み込み中…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>取引所は現在%1を配信していません。</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>取引所に接続できないため、%1の約定はまだありません。接続でき次第ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>%1についてはまだ何も受信していません。</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>%1の最初の約定を待っています…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>まだ監視している銘柄はありません。上の欄にBTCなどの資産を入力し (Ctrl+N)、Enterを押してください。

それ以降、その銘柄のすべての約定が%1に記録されます。</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>この銘柄のすべての約定を%1に記録しています。</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>これら%1銘柄のすべての約定を%2に記録しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>銘柄を追加するには、上の欄に資産を入力します (Ctrl+N)。Enterまたはダブルクリックで、銘柄のチャートをほかと並べて表示します。ドラッグしても表示できます。</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>監視している銘柄がないため、何も記録されず、チャートもありません。
左の欄で追加してください (Ctrl+N)。</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>開いているチャートはありません。銘柄をダブルクリックするか、Enterを押すか、ここへドラッグしてください。
チャートの有無にかかわらず、一覧のすべての銘柄が記録されます。</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>以前の記録は、データベースが起動すると表示されます。</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>以前の記録を表示できません: データベースが使えません。</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>以前の記録を表示できません: このデータベースは使用してはなりません。</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>監視している銘柄がないため、表示する約定はありません。</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>一覧で銘柄を選ぶと、約定が届くそばから表示されます。</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>%1の次の約定がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>過去の時間を再生中です。ボードはこれに追従せず、現在の取引を表示します。</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>選択中の銘柄の約定を届くそばから表示します</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>安値・高値・変動率、直近</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>直近%1の安値・高値・変動率。約定単位のチャートも同じ長さを追います</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>選択中の銘柄のみ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>チャートを左右に並べる</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>チャートを上下に並べる</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>チャートを格子状に並べる</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>全銘柄ボード (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>プログラムの部分</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>すべての部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>行に含まれるキーワード</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>選択した行、または表示中のすべての行をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%1行中%2行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>まだ何もありません。接続、欠落区間、データベースに起きたことがここに表示されます。</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>このフィルターに合う行はありません。すべてのレベルとすべての部分を選ぶと、全行が表示されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
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
        <translation>ログ</translation>
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
        <translation>模擬市場</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>約定ごとのリアルタイム価格 (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>任意の1秒の記録内容 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>記録にあるもの、欠けているもの、その対処 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>知らせてほしいことと、知らせたこと (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>アラート (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>フォーカスのあるチャート</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>チャートでのマウス</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>データとSQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>記録の共有</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDBとCitus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>ダッシュボードとJupyterノートブック</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDBへのミラーリング</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>レコーダーの監視</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>記録の提供</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># ここにはありません

ページ「%1」はこのビルドに含まれていません。ほかのページは横に一覧表示されています。インストール後は、`man tidemark`と`man tidemark-cli`でも同じ内容を読めます。
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>全ページから検索</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enterで次、Shift+Enterで前の箇所へ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>マニュアル: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>マニュアルにありません</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>このページで%2件中%1件目</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1、全ページで%2件</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>高値 %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>安値 %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>取引所に新しく加わり、今後記録します: %1。</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>取引所の一覧から外れたため、記録を終了しました: %1。記録済みのものは残ります。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>選択中の銘柄を一覧から外します (Delete)。記録は残ります</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>選択中の銘柄を外す</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1は、すべて記録される%2の1つです。先に「設定 → 銘柄」でその規則を外してください。</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1の監視をやめました。記録済みのものは残ります。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>%1の欠落した約定を取引所から取得</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>%1の欠落した約定を取得しません。欠落区間はスキップ済みとして残ります</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>表示期間のうち記録にある約定</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>%2で欠落している約定%1件（ID %3〜%4）を取引所から取得</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>今は読み取れません</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketSearch</name>
    <message>
        <source>Markets that match</source>
        <translation>一致する銘柄</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>銘柄を追加: BTC、ETHUSDT、EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>銘柄を追加</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>シンボルか取引されている資産を入力し、Enterで銘柄を追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>「%1」は取引所の一覧になく、一覧を再読み込みできませんでした: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>取引所の一覧を取得中です。BTCUSDTのような完全なシンボルなら今追加できます。</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>取引所の一覧を読み込めませんでした: %1 それでもBTCUSDTのような完全なシンボルは追加できます。</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>「%1」に一致する銘柄は取引所にありません。BTCやUSDTなど、2つの資産のどちらかで試してください。</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>「%1」のために取引所の一覧を再読み込み中…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1: %2。取引所が取引を開始するまで約定は表示されません。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1はライブです: 最新の約定は%2前に届き、取引所の情報では欠落はありません。</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1はライブです。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>現在の接続では%1についてまだ何も届いていません。価格は以前から分かっている最新のものです。</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>現在の接続では%1についてまだ何も届いていません。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>%1の価格は古い可能性があります。</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>途絶、%1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>%1については%2の間何も受信していないため、価格は古い可能性があります。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>リプレイ中の時点での%1の価格です。</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>拒否、%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>取引所は現在%1を配信していないため、価格は古い可能性があります。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>安値–高値</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>約定/秒</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>途絶、42秒</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1のチャートを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>そのチャートを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1を外す(&amp;R)</translation>
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
        <translation>%1の約定はまだ届いていません。</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>直近10秒間の毎秒の約定数</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>直近10秒の約定の半分は、両方の時計が合っている限り、取引所からここまでこの時間以内に届きました。</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>直近10秒間、ストリームで届いた約定はありません。</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>%2の%3から。%1以内で最も古い既知の価格です。</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>%1の間。当時の価格は%3、最終約定は%2。</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>%2以内に%1の約定はありません。</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>%3の最安値%1と最高値%2の間での価格の位置</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>最終約定は%1、%2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>安値から高値までの%1の位置</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>%1の価格変動率（パーセント）</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1の価格変動</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>%1の最安値と最高値の間での価格の位置</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>約定が取引所からここへ届くまでの時間です。直近10秒の半分はこれ以内でした。
価格が古い可能性があるときは、代わりにその旨を表示します。</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>最後の約定からの経過時間</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>価格が最新かどうか</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>現在値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>安値–高値</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>約定/秒</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>クリックすると一度この列で並べ替えます。もう一度クリックすると逆順です。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>この時点のすべての銘柄</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>表をCSVに書き出します</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>この時点からの変動</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>時点(&amp;M)</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>変動の起点(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>記録を照会中…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>記録を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1。当時の価格があるもの%2、うち確実に完全なもの%3。Enterで銘柄のその1秒を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1銘柄</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1に書き込めません: %2。別の場所を選ぶか、空き容量を確保してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>選択により削除済み: %1の分の終値</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>選択により削除された約定%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>約定%1件が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>記録は%1から</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>それほど前の記録はありません</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>記録はここまで</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>約定%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動率</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>変動率 %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>日中安値</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>日中高値</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>記録の状態</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>最後の約定が時点のどれだけ前か</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>もう一方の時点から</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>その日（UTC）の当該時点まで（それ以降は含みません）</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>日中安値（0 %）と高値（100 %）の間での価格の位置</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>規則による銘柄</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>記録する銘柄</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>このウィンドウは閲覧モードです。これらの銘柄は表示されますが、ここでは記録されません。</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>これらの銘柄のすべての約定を記録します。銘柄を外しても、記録済みのものは残ります。</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>該当するすべて(&amp;A)</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT、BTC*、またはALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1は、すべて記録される%2の1つです。下でその規則を外すと、これも外れます。</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1の記録をやめました。</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1は単独の銘柄です。上で追加してください。規則は*か?を含むもの、またはALLです。</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>どの銘柄かは、取引所の一覧が届くと分かります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>現在、名前が合うのは%1銘柄です。新しいものは自動的に加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>規則は、名前が合う取引中の銘柄を今後も含めてすべて記録します。新しいものは加わり、取引所が一覧から外したものは外れます。Binance全体では約1,400銘柄です。規則の入力中、1日の使用量がここに表示されます。</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>1日の使用量は分かりません: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>出来高 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> %1 UTCまで送信済み。</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1には記録のすべてがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: 未送信の約定が%1件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> 送信した最新のものは%1前です。</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>ミラーはありません。</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>記録を待っています。</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>ミラーのアドレス</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>そこへミラーする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>ミラーを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDBへのミラーリング</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>今は模擬市場を表示しており、ミラーされません。この設定は取引所を監視するときに有効です。</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>記録のすべての約定と1分足が、ダッシュボード用にお使いのInfluxDBにも送られます。接続できない間に記録したものは後で送ります。データベースまたはバケットはあらかじめ必要です。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>ミラーの状態</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>ミラーのデータベースまたはバケット</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>ミラーの組織</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>InfluxDB 2.xのみ</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>ミラーのユーザー</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>InfluxDB 1.xのみ、求められる場合</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>ミラーのトークンまたはパスワード</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>空欄: 以前に入力したもの</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>データベースまたはバケット(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>トークンまたはパスワード(&amp;K)</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>トークンは、この設定とは別に、データフォルダー内の本人だけが読み取れるファイルに保存されます。</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>InfluxDBのアドレスを入力してください。例: http://127.0.0.1:8086</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> 約定%1件が拒否されました。原因を直したら、「tidemark-cli mirror」に--againを付けて送信できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: 記録を照会中…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>記録を照会できませんでした: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: 記録にそのような時点はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>どの時点か</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>時計は%1を2回示しました: %2または%3。Enterで選ぶか、+02:00などを後ろに付けて指定します。</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>その1時間は飛ばされたため、%1を示した時計はありません: %2または%3。Enterで選びます。</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>%2の約定%1</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1が%2を横切った時点</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>%1の最安値</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>%1の最高値</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>%1の最大の約定</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>%1の次の欠落区間</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>%1の前の欠落区間</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1。Enterで確定します。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>日を選択 (Alt+Down)</translation>
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
        <translation>銘柄</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>銘柄（記録済みのものなら何でも入力できます）</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>秒単位の日付と時刻 (Ctrl+G): 全体を入力または貼り付け、↑と↓で各部分を増減、または言葉で指定: 「昨日 14:03」、-15m、#id、価格、「安値 今日」、「次の欠落」</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>銘柄(&amp;M)</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>秒(&amp;N)</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>日単位で取得(&amp;D)…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>記録にある日の確認と、欠けている日の取引所アーカイブからの取得 (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>すべての銘柄(&amp;K)…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>この時点の全銘柄の価格 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>この時点以降をすべて「ライブ」で再生します (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>この時点へのリンクをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>この時点をブックマーク (Ctrl+B)。Ctrl+Shift+Bですべて一覧表示</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>1分戻る</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1秒戻る</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1秒進む</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>1分進む</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>最新(&amp;L)</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>最新の約定の1秒</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>先に銘柄を選んでください。リンクは銘柄の特定の時点を指します。</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>この時点へのリンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 リンクはtidemark:BTCUSDT/2024-08-08T23:55:00.123456Zのように書きます。</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>時点へのリンクではありません。</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>時点へのリンクとしては長すぎます。</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>このリンクには銘柄がありません。</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>この%1へのリンクには時刻がありません。</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>このリンクの時刻%1を読み取れません。</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>このリンクの時刻%1は、記録できる範囲（2017〜2099年）の外です。</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>前</translation>
    </message>
    <message>
        <source>low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>次の欠落</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>前の欠落</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>「%1」は時刻ではありません。2024-08-08 23:55:00、23:55:00、「昨日 14:03」、-15m、約定なら#5866398099、価格なら62000、または「安値 今日」、「次の欠落」、「最大 直近1時間」のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>「%1」は、記録できる範囲（2017〜2099年）の外です。</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>先に銘柄を選んでください。これは銘柄の約定を尋ねるものです。</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>安値 今日</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>高値 今日</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>安値 昨日</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>高値 昨日</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>最大 直近1時間</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>最大 今日</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>上昇・下落価格の例</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>この状態が続く間、この通知を再表示しない</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1（通知1/%2）</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>ほか%1件のアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>「アラート」タブにすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>「%1」は数値ではありません。%2のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1銘柄</numerusform>
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
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>%1のみ表示 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>%1のチャートを閉じる (Ctrl+W)。記録は続きます</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>ドラッグでチャートを移動（Ctrl+Shift+矢印キー）</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>すべてのチャートに戻る (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>ほかのチャートの中に戻す (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>%1を別ウィンドウで表示 (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>この時点より前に%1の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>この約定より後に%1の記録はありません。</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>記録ではこの約定の後に%1の約定が欠落しているため、価格は違っていた可能性があります。</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>それはもっと後のことです。</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>「%1」は銘柄を表していません: %2 ALL、銘柄名、または*USDTのようなパターン（*は任意の文字列、?は任意の1文字）をコンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>%1文字を超えています。</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>名前に角括弧は使えません。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>名前に使われない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>休止 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>取引所に直近の数日を要求できませんでした。%1 保存済みのものは残り、次のダウンロードはそこから続きます。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>取引所は、そのうち約定%1件をIDでは提供しなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>チャートを画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>画像を%1として保存しました。</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>画像を%1として保存できませんでした: %2。別のフォルダーを選ぶか、空き容量を確保してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>価格チャート</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>最初の約定を待っています</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>%1の価格チャート</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>移動できる時点はまだありません。</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>記録は%1から始まります。</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>記録は%1で終わります。</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>%1の記録</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>ここから再生	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>バーの表示内容: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>修復、接続、保存、遅延の状況</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1、取得中</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1、うち%2を取得中</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>選択により削除 %1</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>ファイルへアーカイブ %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>欠番 %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>%1以降は完全、それ以前は%2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>表示期間の%1: %2。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1以降は完全</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1、取引所にない%2</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>表示期間の%1のすべての約定が記録にあります。記録は%2 %3からです。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>まだ記録なし</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>%1の約定はまだ記録にありません。バーは最初の約定から始まります。</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>この期間の約定なし</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>%1の記録は%2 %3までです。もっと長い期間を表示すると見られます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> (%1〜%2 %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>%2で約定%1件が欠落しています%3。一度に%4件を超える分は自動では取得しません。取得するか、スキップして欠落区間のまま残してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>%1〜%2の整数でなければなりません。以前の値を保ちます。</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>スプールの容量</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>メガバイト</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>銘柄の初回開始前に取得</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>自動取得する最大の欠落区間</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>件</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>データベースが使えない間</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>受信した約定は、このコンピューターのファイルで待機します。満杯になると、それ以降のものは後で取得し直します。</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>スプールの容量(&amp;R)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>欠けているもの</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>欠落区間は取引所から自動的に取得します。それより大きいものは、判断を待ちます。新しく加えた銘柄は、少し前の分から始まります。</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>自動取得する最大の欠落区間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>銘柄の初回開始前に取得(&amp;B)</translation>
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
        <translation>取引のない時間を飛ばす</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
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
        <translation>実際の何倍の速さか（+と−）</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>1秒間約定がなければ、次の約定へ進みます</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>現在の取引に戻る (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>リプレイ %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>1秒戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>1約定戻る (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>次の約定 (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>1秒進む (Alt+Right)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>リプレイ %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>続行 (Space)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>これは記録されている最新の約定です。この先は「ライブ」に続きます。</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>前日を読み込み中…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>バックアップ、またはバックアップの保存先フォルダー</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>復元するコマンド</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>バックアップを選ぶと表示されます</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>コピー済み(&amp;P)</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>復元は、記録をバックアップで置き換えます。記録を占有する必要があるため、何も記録していないときに行います。Tidemarkを終了し (Ctrl+Q)、サービスがあれば停止して、下のコマンドをターミナルで実行してください。

バックアップは置き換えの前に検証され、現在の記録は隣に残ります。バックアップより後に記録されたものは、取引所に残っている限り取得し直します。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>コマンド(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>選択により約定%1件を削除。ローソク足は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>記録の使用量を照会中…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの容量</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>銘柄と月ごとのバイト数</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>銘柄、月</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>未パック</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>パック済み</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>記録の使用量は%1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>今はパックまたは削除するものがありません。</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>パックと削除は、再開するまで停止しています。</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>別のプログラムがこの記録の古い約定をパック・削除しています。</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>パックまたは削除するものを探しています。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>起動以降: パック%1、削除%2。</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>まもなく再試行: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>パックと削除を再開</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>パックと削除を停止</translation>
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
        <translation>大きい方から何件か</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>この件数だけを、大きい順に</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>注文(&amp;O)</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>1つの注文の約定を1行にまとめ、Enterで開きます: 同じ瞬間、同じ売買、連続したID</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>範囲のすべての約定を表示</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>件数は1〜%1の整数で指定します。</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>その1秒の記録内容</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>価格: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>%1の1分間</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>記録を照会できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>この1秒の約定%1件のうち最後のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>この1秒に約定はなく、それ以前の記録もありません。</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>この1秒の約定は記録されておらず、それ以前もありません。</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>この1秒に約定はありません。直前の約定は%1、%2前です（%3 %4）。</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>この1秒の約定は記録されていません。記録にある直前の約定は%1、%2前です（%3 %4）。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初値</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最安値</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高値</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>1日の中の時点</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>1日の各分の出来高。クリックやドラッグでそこへ移動、矢印キーで1分、Page UpとPage Downで1時間移動します</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>、開始は%1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>取引所が%1の約定IDを振り直しました%2（%3）。以前の記録は別名（%1~1または次の番号）で残り、記録は続きます。</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: 取引所が記録より小さいIDの約定を送っており、IDを振り直したようです。照会中で、回答があるまで%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>約定%1件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>回答がストリームより古いものです。</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>専用サーバー</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>データベース%1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>今後、Tidemarkは%1に記録します。</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>保存しました。Tidemarkは%1に記録するようになります。</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>今後、Tidemarkは%1に記録します。以前に受信したものは、元の場所に保存されます。</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>すでに使われています。</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>今後使われます。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>今後、新しい方法で取引所に問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>今後、ミラーは行いません。</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>保存しました。取引所の記録はそこへミラーされます。</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>今後、記録はそこへミラーされます。</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じる動作</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>今回の実行ではコマンドラインで%1が指定されています。ここでの選択は保存され、次にその指定なしで起動したときから有効です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>このコンピューターのプログラム（パスワード付き）、ポート(&amp;C)</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>グループのメンバー(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>共有(&amp;H)</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>誰とも共有しない(&amp;N)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>パスワード（表示は今回限り）</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>誰とも共有していません。</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>共有する設定ですが、今は何も開いていません。ポートまたはグループが使えません。理由はログにあります。</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>読み取り専用で共有中: %1。</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>サーバーを再起動しています。その間に受信したものはスプールで待機します…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>空: 保存待ちはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>約定%1件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>保存待ち: %1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>スプール</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>フィードは停止中です。何も受信していません。</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>まだ接続は開いていません。</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>取引所の時計とまだ比較していません</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1行/秒</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>%1への接続は開始から%2経過しており、新しい接続が引き継ぎます。</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>%1への接続は開始から%2経過し、%3を受け持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1銘柄</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>起動以降の受信: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1個のフレームを読み取れませんでした。テキストは残しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>%1回再接続しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1メッセージ/秒</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>ライブ、%1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1、欠落%2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1、過去分を補完中</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1、問題あり</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>フィード停止</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>%1に接続中（%2）。</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>%1無応答</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1は接続中ですが、%2何も送ってきていません。接続は自動的に更新されます。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1に接続中です。</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>記録からの価格</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>%1未接続</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>スプールは、データベースが保存するまで、受信したすべての約定をこのコンピューターに保持します。</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>記録していません</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>スプールは空</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>保存待ちはありません。</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>スプールに%1</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>%1 (%2) が保存を待っています。</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>起動以降の保存: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1件の入力を保存できませんでした。テキストは「rejected」に残しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>保存済みの約定%1件が異なる値で再び届きました。最初の値を残しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>データベース起動中…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>データベースを起動しています (%1)。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧モード</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>記録中、%1が待機</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>データベース準備完了</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1、共有中</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>読み取り専用で共有: %1。</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1、%2件を別に保存</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>%1に記録中（%2）。</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>%1何も保存されていません</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>%1データベース不通</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>データベース拒否</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%2、%1に接続できません。%3 自動的に再試行しています。</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%2、%1に接続できません。%3 自動的に再試行しています。その間、価格はほかのプログラムが保存した記録から読み取ります。</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%2、%1に接続できません。%3 自動的に再試行しています。記録済みのものは「履歴」で利用できます。</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>約定が記録されていません%1: %2 価格は引き続き表示されます。記録に欠けている約定はIDで分かり、復旧すると取得し直します。</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>データベースは使われていません: %1 スプールにあるものは待機しています。</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>%1、データベースは何も保存していません: %2 スプールで待機しているものは自動的に保存されます。</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>%2、データベース (%1) が使えません。%3 自動的に再試行しています。復旧するとスプールにあるものが保存されます。</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>このウィンドウは閲覧モードです。表示内容はここでは記録されません。%1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>データベースを起動しています。準備ができ次第「履歴」が使えます。</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>%1の専用サーバー</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>スプール</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: 起動中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchText</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>約定%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>ID %1〜%2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>%1から%2まで %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>%1と%2の間 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>%1 %2より後</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>%1 %2より前</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>%1の休止、%2（%3）。%4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>確認済みの欠番</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>すべての約定が記録にあります。</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>これらの約定は記録にありません。取得できます。</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>取引所から取得しています。</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>取引所自体にこれらのIDがないため、何も失われていません。</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>取得しないことが選択されたか、取引所がもう保持していません。</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>届きましたが、約定として保存できませんでした。テキストは「rejected」に残しています。</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>保存されましたが、選択により削除されました。ローソク足は残っています。</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>その間に約定はなく、何も失われていません。</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4. %5</source>
        <translation>%1: %2（%3）、%4。%5</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchTimeline</name>
    <message numerus="yes">
        <source>%1 trades missing, %2 of them being fetched</source>
        <translation>
            <numerusform>約定%1件が欠落、うち%2件を取得中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>約定%1件が欠落、取得中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>約定%1件が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>約定%1件を保存できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>約定%1件をスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>選択により削除された約定%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>取引所にないID %1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1以降、欠落した約定の後</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>記録を読み込み中…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>ここではすべての約定が分かっていません</translation>
    </message>
    <message>
        <source>VWAP: %1</source>
        <translation>VWAP: %1</translation>
    </message>
    <message>
        <source>VWAP %1 %2</source>
        <translation>VWAP %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells: too many trades to tell their sides; show less time</source>
        <translation>買い − 売り: 約定が多すぎて売買を判別できません。表示時間を短くしてください</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>買い − 売り: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>累計 %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>買い − 売り %1、%2</translation>
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
        <translation>買い − 売り</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1以降、欠落した約定の後</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>ここでは約定が欠落しています。</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>約定が多すぎて売買を判別できません。表示時間を短くしてください。</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>記録を読み込み中です。</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>ここではすべての約定が分かっていません。</translation>
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
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>ここでは%1の約定が欠落しています。</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>ここでは%1の価格が不明です。</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 売り</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 買い</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>約定%1、%2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>売り手がテイカーとして買い手の注文に応じました。</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>買い手がテイカーとして売り手の注文に応じました。</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>価格 × 数量: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>これより前の約定%1件はここに表示していません。速すぎて読めないか、受信されませんでした。受信したものは記録にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1、大口約定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>どちらがテイカーか: 価格を押し上げる買い手、または売り手</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>バーは約定代金を示します。通常の%1倍以上で満杯・太字になります</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>大口約定、片側、一部の価格だけを表示 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>すべての約定を再表示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>フィルター中: 約定%1件を非表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>この銘柄でフィルターに合う約定はまだありません。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1の約定</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>停止中、ほか%1件</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>%1の約定</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>最新の約定を再表示 (Space)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>読めるように約定を止める (Space)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 売り</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1が「%2」です</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>時刻がありません</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>最低価格が最高価格より高くなっています</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>取引所から届いた全銘柄のフレームを読み取れません (%1)。このフレームは除外します。</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>一覧でもイベントでもありません</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>取引所が全銘柄のストリームを拒否しています: %1。</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>一覧ではありません</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>%1件を超えています</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>取引所の直近のフレームで、1銘柄を読み取れないため除外しました (%1)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>取引所の直近のフレームで、%1銘柄を読み取れないため除外しました (%2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1がないか、テキストではありません</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 再試行します。</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>取引所の全銘柄ストリームは開いていますが何も届かないため、これらの数値は古くなっています。別の接続を試しています。</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>ミニティッカー</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enterで選択中の銘柄のチャートを表示、メニューキーで銘柄を選択、Shift+矢印キーでウィンドウを移動、Escで閉じます。</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>ドラッグで移動、右クリックで銘柄を選択、Escで閉じる</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>閉じる(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>Waylandでは、このウィンドウの位置と重なり順はデスクトップだけが決めます。ウィンドウメニュー（多くはAlt+Space）で最前面に保てます。</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enterで選択中の銘柄のチャートを表示、メニューキーで銘柄を選択、Escで閉じます。</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>最前面ではありません: デスクトップのウィンドウメニューを参照</translation>
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
        <translation>ティック</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>すべての約定</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>1秒足</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5秒</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>5秒足</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15秒</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>15秒足</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>1分足</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>5分足</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>15分足</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>1時間足</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>日足</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ 買い(&amp;B)</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ 売り</translation>
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
        <translation>この数量以上の約定</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>約定代金 ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小約定代金</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>この約定代金以上の約定: 価格 × 数量</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>価格 ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低価格</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>この価格以上の約定</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>価格 ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高価格</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>この価格以下の約定</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>買い手がテイカーの約定</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>売り手がテイカーの約定</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>最低価格が最高価格より高いため、該当する約定はありません。</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>買いも売りも表示しない設定のため、表示する約定がありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 売り</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 買い</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>売り手が買い手の提示価格で約定しました（買い手がメイカー）</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>買い手が売り手の提示価格で約定しました（売り手がメイカー）</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>約定ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>約定代金</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>開始の分</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>終了の分（含まない）</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>範囲はこの分の直前で終わります</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>終了（含まない）(&amp;T)</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>これらの約定を検索: 数量、約定代金、価格、売買、大きい順、注文単位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>範囲の約定</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>今は記録を照会できません。</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>「開始」は「終了」より前でなければなりません。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>約定を読み込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>Tidemarkを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>Tidemarkを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Tidemark: %1</source>
        <translation>Tidemark: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>価格はまだありません</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>ウィンドウを閉じてもTidemarkは終了せず、トレイのアイコンで記録を続けていました。</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>今後は終了する(&amp;E)</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemarkは記録を続けます</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>アイコンはトレイに残ります。押すとウィンドウが戻り、メニューの「終了」で終わります。</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>移行をキャンセルしました。記録は元のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>約定%1件を検証済み</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>記録はPostgreSQL %1で保存されるようになりました。%2。以前のファイルは%3に残っています。記録に問題がないことを確認したら削除できます。</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>%1にある記録はPostgreSQL %2で保存されていますが、現在PostgreSQL %3がインストールされています。記録を新しいバージョンに移行できます。古いファイルの隣に新しいファイルを作り、検証してから置き換えます。古いファイルは残り、その間は何も記録されません。

移行しない場合、PostgreSQL %2がインストールされている限り、記録はそれを使い続けます。</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>PostgreSQL %1に移行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>今後確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>新しいPostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>移行の進行状況</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>キャンセルしています。記録は元のままです。</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>%1のチャンクを圧縮中</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>選択に従い%1のチャンクを削除中</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>%2の%1をパック中</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>選択に従い%2の%1を削除中</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (閲覧モード)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>取引所の一覧に%1がないため、約定は届きません。名前を確認するか、銘柄を外してください。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>取引所が%1を停止しています（状態%2）。再開すると約定を記録します。</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>記録対象の%1銘柄が取引所の一覧にないため、その約定は届きません。どの銘柄かは銘柄一覧に表示されます。</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>記録対象の%1銘柄が取引所の一覧にないため、その約定は届きません。どの銘柄かは銘柄一覧に表示されます。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>取引所が%1銘柄を停止しています。再開すると約定を記録します。</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>取引所が%1銘柄を停止しています。再開すると約定を記録します。</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>代わりに模擬市場を監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>今すぐ終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>今は古い約定をパック・削除できません。記録は続いており、再試行します: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>%1の期間</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>模擬市場</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>これらの価格はこのプログラムが作り出したものです (%1)。専用のデータベースに記録されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>ウィンドウのキー</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>ライブ、履歴、記録、アラート</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>銘柄を追加</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>範囲をエクスポート</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>日単位で取得</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>「履歴」の約定を検索</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>「履歴」の時点の全銘柄</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>「履歴」の時点へのリンクをコピー</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>コピーしたリンクの時点を表示</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>「履歴」の時点をブックマーク</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>約定のファイルをインポート</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新しいアラート</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>ミニティッカー（常に最前面）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>マニュアル（チャートではチャートのキー）</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>終了（何も失われません）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>「ライブ」のキー</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>選択中の銘柄のチャートを表示</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up、Alt+Down</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>選択中の銘柄を一覧内で移動</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>選択中の銘柄を外す</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6、Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>チャートからチャートへ移動、戻る</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shiftと矢印キー</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>チャートをほかの間で移動</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shiftと矢印キー</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>チャート横の分割線を移動</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>チャートを単独表示、再び全表示</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>チャートを閉じる</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>チャートを別ウィンドウへ、元に戻す</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>約定をフィルター</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>約定を止める、再び追う</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>リプレイのキー</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>チャート、「履歴」、アラートの時点から再生</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>一時停止、続行</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>ピリオド、コンマ</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>次の約定、前の約定</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Right、Alt+Left</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>1秒進む、1秒戻る</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>速く、遅く（チャートでは&gt;と&lt;）</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>現在の取引に戻る</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>「アラート」のキー</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>選択中のアラートを変更、通知の時点を「履歴」で表示</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>選択中のアラートをオン・オフ</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>選択中のアラートを削除</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>マニュアルのキー</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>全ページから検索</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3、Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>次の箇所、前の箇所</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left、Alt+Right</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>前のページ、再び戻る</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>マニュアルを閉じる</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>全銘柄ボードと、チャートへの復帰</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>ボードのキー</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>選択中の銘柄を、直前1時間分を含めて記録する</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>文字、数字、*</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>銘柄をフィルター</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>すべてを再表示、もう一度でチャートに戻る</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>ブックマークの名前を変更</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>%1、%2 %3のラベル(&amp;W):</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ラベル</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>ブックマーク(&amp;B)…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>ミニティッカー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Tidemarkについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>インポート、ブックマーク、ボード、ミニティッカー、設定、マニュアル、キー操作、プログラムの終了 (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>全銘柄ボード(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>設定を%1に書き込めないため、変更は保存されていません。空き容量を確保するか、ファイルとフォルダーを書き込み可能にして、もう一度変更してください。</translation>
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
        <translation>すべての時刻を、取引所のタイムスタンプどおりUTCで表示</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>ローカル: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>すべての時刻をこのコンピューターのタイムゾーンで表示</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の表示</translation>
    </message>
</context>
</TS>
