<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Tidemark hakkında</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU General Public License 3 veya sonrası; hiçbir garanti verilmez</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Binance spot fiyatlarını izler ve her işlemi birebir saklar.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 yanıt veriyor ve “%2” için veri kabul ediyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>Alarmları gö&amp;ster</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>%1 içindeki alarmlar başka bir programca kilitli; bu yüzden değişiklikleri henüz kaydedilmiyor.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 Önceki alarmlar izleniyor; dosya yeniden okunabilene dek değişiklikleri kaydedilmiyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>Bu masaüstü bildirim göstermiyor; bu yüzden alarmlar burada bildiriliyor.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>Bundan böyle alarmlar “%1” iletimine de gönderilecek.</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>“%1” adresiyle birlikte silindi.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>Deneme bildirimi “%1” iletimine ulaştı.</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>Deneme bildirimi “%1” iletimine ulaşmadı: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>hiçbir alarm değişikliği kaydedilmez</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>%1 içindeki alarmlar okunamadı: %2. Hiçbiri izlenmiyor.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>Alarm dosyanız bozuk (%1); bu yüzden hiçbiri izlenmiyor.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>Alarmlar Tidemark’ın başka bir sürümünce yazılmış; bu yüzden hiçbiri izlenmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>Alarm dosyanızdaki %1 girdi okunamadı; diğerleri izleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>Alarmlar %1 dosyasına kaydedilemedi: %2. Değişiklikler Tidemark kapanana dek geçerlidir.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>Fiyat bir seviyeyi geçtiğinde</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>Fiyat yeni bir dip veya zirve yaptığında</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>Fiyat hızla hareket ettiğinde</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>Bir anda çok işlem hacmi olduğunda</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>İşlemler sık geldiğinde</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Veri akışı durakladığında</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Eksik işlem bulunduğunda</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>Yukarı veya aşağı</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Yukarı doğru</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Aşağı doğru</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>Dip veya zirve</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Zirve</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Dip</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Yukarı veya aşağı</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Kaç kat olursa olsun</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>Ne kadar az olursa olsun</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>Örneğin o zaman ne yapılacağı</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>Bildirme koş&amp;ulu</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Piyasa</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>&amp;Desen</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>&amp;Fiyat</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Yüzde</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>Yö&amp;n</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>&amp;Zaman</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>Olağanın kaç k&amp;atı</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;En az</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Ne sık&amp;lıkla</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Ne kadar sü&amp;re</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>Se&amp;s</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Ses düzey&amp;i</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>İle&amp;tim</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Yeni alarm</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Alarmı değiştir</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>Alar&amp;m oluştur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>Beklenecek fiyatı yazın.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>Fiyat sıfırdan büyük olmalıdır.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>%1 fiyatlarında en çok %2 ondalık basamak vardır.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>Fiyatın yüzde kaç hareket etmesi gerektiğini yazın.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>Yüzde 0,01 ile 1.000 arasındaki hareketler beklenebilir.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>Sıfırdan az bir değer beklenemez.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>Olağanın kaç katı veya en az ne kadar olacağını yazın.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>Bir sıçrama, olağanın 1 katından fazla ve en çok 1.000 katıdır.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>Bildirilenler</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>Alarmların bildirdikleri</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Oynat</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>İşaretli andan sonraki her şeyi Canlı’da oynatır (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>Bu listeyi boşaltır; geri alınabilir</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>Henüz hiçbir alarm bildirimde bulunmadı. Bildirdikleri burada, en yenisi üstte olacak şekilde listelenir; tıklamak o anı Geçmiş’te açar.</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>Liste boşaltıldı.</translation>
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
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 (%2). Opens this moment in History.</source>
        <translation>%1 (%2). Bu anı Geçmiş’te açar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT veya BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Her piyasa</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>Bir desene uyanlar</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>Piyasaları yazın: *USDT böyle bitenlerin tümü, BTC*,ETH* böyle başlayanların tümüdür.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>Piyasa adlarını virgülle ayırarak yazın; * herhangi harflerin yerine geçer: *USDT veya BTC*,ETH*.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Yeni alarm…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>Bir piyasa için yeni alarm (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>İşaretli alarmı değiştirir (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>İşaretli alarmı siler (Delete); geri alınabilir</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;İletimler…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>Alarmların ayrıca gönderileceği yerler: ntfy, Telegram, bir webhook, kendi programınız</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>Alarmlar; bir fiyat bir seviyeyi geçtiğinde, yeni bir dip veya zirve yaptığında ya da hızla hareket ettiğinde ve bir veri akışı durakladığında veya işlemler eksik olduğunda size haber verir — bu pencere gizliyken bile.

“Yeni alarm”a basın veya grafikte beklediğiniz fiyata sağ tıklayın.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1 seviyesini aşağı yönde geçtiğinde</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1 sonra yeniden</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Silindi: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>İzlenmiyor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 tarihine kadar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, açık</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, kapalı</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Bildirme koşulu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ne sıklıkla</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Son bildirim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>herhangi bir piyasa</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 piyasalarından herhangi biri</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>olağanın %1 katı</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>İşlem hacmi, %1 içinde: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>İşlem sıklığı, %1 boyunca: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; olağan, bundan önceki aynı uzunlukta yirmi sürenin ortalamasıdır</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>Şu durumda bildirir: %2 içinde işlem tutarı (%1): %3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>Şu durumda bildirir: %2 boyunca işlem sıklığı (%1): %3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1: %3 içinde %2 tutarında işlem</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1: işlemler %3 boyunca %2 sıklıkta geldi</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, olağanın %2 katı</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>%1 seviyesini yukarı yönde geçtiğinde</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1 seviyesini aşağı yönde geçtiğinde</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>%1 seviyesini geçtiğinde</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>%1 için yeni zirve</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>%1 için yeni dip</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>%1 için yeni dip veya zirve</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>%2 içinde %1 yükseldiğinde</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>%2 içinde %1 düştüğünde</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>%2 içinde %1 hareket ettiğinde</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>%1, %2 seviyesini yukarı yönde geçtiğinde bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>%1, %2 seviyesini aşağı yönde geçtiğinde bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>%1, %2 seviyesini geçtiğinde bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>%1, %2 için yeni bir zirve yaptığında bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>%1, %2 için yeni bir dip yaptığında bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>%1, %2 için yeni bir dip veya zirve yaptığında bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>%1, %3 içinde %2 yükseldiğinde bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>%1, %3 içinde %2 düştüğünde bildirir</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>%1, %3 içinde %2 hareket ettiğinde bildirir</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>Bir piyasanın veri akışı durakladığında bildirir</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>%1 veri akışı durakladığında bildirir</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>Bir piyasanın eksik işlemleri bulunduğunda bildirir</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>%1 için eksik işlemler bulunduğunda bildirir</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>henüz bilinen bir fiyat yok</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>şimdi %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>şimdi %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>şimdi %1, %2 ile %3 arasında</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1, %2 seviyesini yukarı yönde geçti</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1, %2 seviyesini aşağı yönde geçti</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1, %2 için yeni bir zirve yaptı, %3 üstünde</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1, %2 için yeni bir dip yaptı, %3 altında</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1, %3 içinde %2 yükseldi, başlangıç %4</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1, %3 içinde %2 düştü, başlangıç %4</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>%1 veri akışı durakladı: fiyatı eski olabilir</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>%1 veri akışları durakladı: fiyatları eski olabilir</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>%2 için %1 işlemin eksik olduğu saptandı</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Veri akışı durakladığında</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Eksik işlem bulunduğunda</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Bir kez</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Her seferinde</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1 sonra yeniden</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>seviyede</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 altında</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 üstünde</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is not among the watched markets: the alert waits until it is.</source>
        <translation>%1 izlenen piyasalar arasında değil: alarm, eklenene dek bekler.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>Son %1 henüz bilinmiyor: alarm, bilinene dek bekler.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>Son %1 içinde her şey ancak %2 zamanından beri biliniyor: alarm, sürenin tümü bilinene dek bekler.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Her piyasa</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1, izlenmediği sırada</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1, geç gelen işlemlerde</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; ayrıca %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; son bildirimden beri %2 kez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 ve %3 tane daha</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>Masaüstü ayarına göre</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Zil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Çalar saat</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>Silinene kadar</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>%1 UTC’ye kadar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 süreyle</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 gün süreyle</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 gün süreyle</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Kendi dosyanız…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>Tüm iletimlere</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Başka hiçbir yere</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>Yalnızca şuraya: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Şuraya: %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Bir ses seçin</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>Sesler (*.wav *.oga *.ogg *.flac *.mp3);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>tidemark::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>Yükselen ve düşen fiyatlar</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>Oklar ve işaretler aynı şeyi söyler; hiçbir şey renklere bağlı değildir.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>&amp;Turkuaz ve turuncu, her renk görüşünde ayırt edilir</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>&amp;Yeşil ve kırmızı</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zamanlar</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>&amp;UTC, borsanın damgaladığı gibi</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>Bu &amp;bilgisayarın saat dilimi: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>Metinler, sayılar ve tarihler hemen değişir, kayıt sürer. Kılavuz, komut satırı ve dosyalara yazılanlar olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>İçe a&amp;ktar…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>Arşivlenen işlemleri dosyalarından kayda geri getirir</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>Bu işlemler %2 tarihinde %1 konumuna arşivlendi.</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>Bu işlemler %1 konumuna arşivlendi.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>Dosya şu anda yerinde değil: diskini takın veya nerede olduğunu seçin.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>Bu dosyaların hiçbiri şu anda yerinde değil: disklerini takın veya nerede olduklarını seçin.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Bul…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>O dosyayla “tidemark-cli import” onları geri getirir.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 ve %1 dosya daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>borsanın sakladığından eski</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>getirilmemesi seçildi</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>ayrı getirilen bir dönem ile kayıt arasında</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>Bu bilgisayarda henüz yedeği alınmadı.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>Son yedek %1 UTC’de alındı ve doğrulandı: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>Son yedek %1 UTC’de alındı ama doğrulanmadı: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>Klasörü şu anda yerinde değil: diski takılı olmayabilir.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Yedekle…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Geri yük&amp;le…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Yedekle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Kaydı yedekle</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Yedekler klasörü</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>Bir klasör, tercihen başka bir diskte</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Yedeklemenin ilerleyişi</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>Kayıt sürerken özel sunucunun tam bir kopyası aşağıdaki klasörün içinde yeni bir klasöre konur. Sonra onun bir kopyası başlatılır ve kaydı doğrulanır; bu, bir süre iki kat yer kaplar. Yedek, tamamlanınca görünür.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>Yedekleme başlıyor…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>İptal ediliyor; bu yedekten geriye hiçbir şey kalmayacak…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>Önce &amp;hareketliler</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Kayda al</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Grafikler</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>Süzgeç: BTC, *USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>Piyasa süzgeci</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>Bir adın parçası veya bir desen: * herhangi harfler, ? herhangi bir harf yerine geçer. Birden çoğu virgülle ayrılır.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kaydedilmeyenler</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Tüm piyasalar</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>Hangi piyasalar</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>Kaydedilmeyen piyasalar için borsanın kendi 24 saatlik değerleri gösterilir. Bu veriler yalnızca piyasalar burada gösterildiği sürece alınır.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Fiyatların para birimi</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>Fiyatlarının para birimine göre piyasalar</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>Grafiklere dön (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>Değerler, son</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>Son %1 için değişim, dip ve zirve, işlemler, tutar ve en büyük işlem</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>Yukarı veya aşağı, en büyük değişimler önce</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>Tüm para birimleri (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 piyasa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>Kaydetmek için kaydedilmeyen bir piyasayı işaretleyin (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>%1 piyasasının her işlemini şu andan itibaren kaydeder ve önceki saati de getirir (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 kaydedilmiyor; bu yüzden burada grafiği yok. Ctrl+R, önceki saatle birlikte kaydı başlatır.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 zaten kaydediliyor.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>%1 şu andan itibaren kaydediliyor; önceki saat getiriliyor. Enter grafiğini gösterir.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>Borsadan henüz veri gelmedi: değerler kaydın en yeni işlemiyle biter, %1 %2.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>Kaydedilmeyen piyasaların değerleri borsadan isteniyor…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>Borsada hangi piyasaların olduğu bilinmiyor: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>Eşleşen piyasa yok. Escape süzgeci temizler; hangi piyasaların ve para birimlerinin gösterileceğini yukarıdaki alanlar belirler.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>Değerler toplanıyor…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>Henüz kaydedilen piyasa yok. Canlı’da bir piyasa ekleyin (Ctrl+N) veya yukarıda “Tüm piyasalar”ı seçin.</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>Borsanın bildirdiği kadarıyla böyle bir piyasa yok.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>Tüm piyasaların panosu</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Sü&amp;tunlar</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1 &amp;grafiğini göster</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>%1 piyasasını &amp;kayda al</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardWords</name>
    <message>
        <source>%1 T</source>
        <comment>trillions</comment>
        <translation>%1 Tn</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 Mr</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mn</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 bin</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not recorded · 24 h</source>
        <translation>kaydedilmiyor · 24 sa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eski</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>eksiksiz</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 zamanından beri</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* En yeni işlemlerin burada olduğu kesin değil: bir süredir bu piyasadan veri gelmiyor.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* Bu sürenin (%1) bazı işlemleri burada yok.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* Bu sürenin (%1) tüm işlemleri burada değil: %2 zamanından beri eksiksiz.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>%1 içinde işlem yok.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>Son %3 için en düşük %1, en yüksek %2</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>24 saatte %1 %2 (borsaya göre)</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Henüz bir şey sayılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%4 içinde %1, %2 %3</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>Borsa bunu bildirmiyor. Kaydedilen piyasalar için bilinir.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1, birim fiyatı %2</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>Kaydedilmiyor: bunlar borsanın kendi 24 saatlik değerleri. Ctrl+R, önceki saatle birlikte kaydı başlatır.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>Kaydedilmiyor. Borsa değerlerini bir sonraki işlemiyle bildirir. Ctrl+R, önceki saatle birlikte kaydı başlatır.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>%1 işlemin eksik olduğu biliniyor; işlem numaralarıyla (id) getiriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>%1 zamanından beri her işlem burada.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>Henüz hiçbir işlemi gelmedi.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>%2 önceki %1 değerinden</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>Önceki süre hakkında bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>Son on saniyenin işlemlerinin yarısı borsadan buraya en çok bu sürede geldi.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>dipten zirveye yolun %1 noktasında</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, eksik</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, henüz fiyat yok</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%2 içinde %1</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>saniyede %1 işlem</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>saniyede %1 %2</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Dip–zirve</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>İşlem/sn</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>Tutar/sn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>Son işlem gördüğü fiyat</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1 içinde fiyat değişimi</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Fiyatın %1 içindeki en düşük ile en yüksek arasında durduğu yer</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>%1 içinde saniye başına işlem</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>%1 içinde saniye başına işlem tutarı, fiyatın para birimiyle. Para birimi aynı olanlar bir arada durur.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>%1 içinde tutarı en büyük işlem, fiyatın para birimiyle</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>İşlemlerin borsadan buraya gelme süresi</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>Dönemdeki tüm işlemlerin burada olup olmadığı</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>Bir tıklama buna göre sıralar, bir tane daha ters yönde.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>hiçbir yer imi değişikliği kaydedilmez</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>Yer imleri %1 dosyasına kaydedilemedi: %2. Değişiklikler Tidemark kapanana dek geçerlidir; yer açın veya dosyayı ve klasörünü yazılabilir yapın ve birini yeniden değiştirin.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>%1 içindeki yer imleri okunamadı: %2. Hiçbiri gösterilmiyor.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>Yer imi dosyanız bozuk (%1); bu yüzden hiçbiri gösterilmiyor.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>Yer imleri Tidemark’ın başka bir sürümünce yazılmış; bu yüzden hiçbiri gösterilmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>Yer imi dosyanızdaki %1 girdi okunamadı; diğerleri gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>Yer imleri %1 dosyasına kaydedilemedi: başka bir program onu %2 saniyedir tutuyor. Değişiklikler Tidemark kapanana dek geçerlidir; yeniden denemek için birini bir daha değiştirin.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>%1 yer imi var; bundan fazlası saklanamaz, bu yüzden bu eklenmedi. Önce birkaçını silin.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>İşaretli anı Geçmiş’te gösterir (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>İşaretli yer iminin etiketini değiştirir (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>İşaretli anın bağlantısını kopyalar (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>İşaretli yer imini siler; kayıt olduğu gibi kalır (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>Tüm yer imlerini CSV olarak yazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>Henüz yer imi yok. Ctrl+B, Geçmiş’in gösterdiği ana; bir grafikte B, artı imlecin gösterdiği ana bir yer imi koyar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 yer imi. Enter seçilenin anını gösterir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Yer imlerini dışa aktar</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 yazılamıyor: %2. Başka bir yer seçin veya orada yer açın.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>etiket yok</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Etiket</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>Logaritmik fiyat ölçeği</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Logaritmik fiyat ölçeği (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Mıknatıs</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>Artı imleç işlemlere ve mumlara yapışır (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>Bir zamana git, tablo, resim, tuşlar</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>Zaman dilimi, ölçek ve daha fazlası</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>En yeni işlemi izle</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Bir zamana git…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Çizilenlerin tablosu</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>Bu aralığı dışa aktar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Resim olarak kaydet…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>Tuşlar ve hareketler</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>Hacim ağırlıklı ortalama fiyat</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>Gece yarısından (UTC) veya sol kenardan itibaren VWAP</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>Alışlar eksi satışlar</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>Başka piyasalarla karşılaştır…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>İki piyasa yüzde, oran veya spread olarak</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>Diğer grafiklerle bağlı</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>Tüm grafikleri bağla veya ayır</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Grafik: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>Grafiğin tuşları ve hareketleri</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayol tuşları</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Fare</translation>
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
        <translation>zamanda kaydırır</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>bütün bir görünüm kadar kaydırır</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>fiyatlarda kaydırır</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>daha az veya daha çok zaman gösterir</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl ve + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>daha az veya daha çok fiyat gösterir</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>en eski ve en yeni işlem</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>en yeni işlemi izler, fiyatlar sığdırılır</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>her işlem</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>1, 5, 15 sn, 1, 5, 15 dk, 1 sa, 1 günlük mumlar</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>logaritmik fiyat ölçeği</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>artı imleç verilere yapışır veya serbesttir</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>hacim ağırlıklı ortalama fiyat (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>Gece yarısından (UTC) veya sol kenardan itibaren VWAP</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>alınan eksi satılan ve toplamı</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>başka piyasalarla karşılaştırır</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>iki piyasa yüzde, oran veya spread olarak</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>diğer grafiklerle bağlar: artı imleç, zaman, piyasa</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>tüm grafikleri bağlar veya ayırır</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift ve oklar</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>artı imleç mumdan muma, işlemden işleme</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl ve oklar</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>aynısı onar onar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>artı imlecin anını inceler</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>artı imlecin anından itibaren oynatır; yoksa görünümün başından</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>artı imleçten itibaren ölçer</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>artı imlecin anının bağlantısını kopyalar</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>artı imlecin anına yer imi koyar</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>bir zamana gider</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>ölçüleni, yoksa görüneni dışa aktarır</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>çizilenlerin tablosu</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>kopyalama, inceleme, dışa aktarma, alarm, resim</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>iptal: ölçüm, artı imleç, paneller</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>bu liste</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Tekerlek</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>imlecin olduğu yerde zamanı yakınlaştırır</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl ve tekerlek</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>imlecin olduğu yerde fiyatları yakınlaştırır</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift ve tekerlek</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Sürükleme</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>görünümü taşır</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Bir ekseni sürükleme</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>onu uzatır veya sıkıştırır</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>Bir eksene çift tıklama</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>önceki haline getirir</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Çift tıklama</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>en yeni işlemi yeniden izler</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift ile sürükleme</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>fiyatı, zamanı, işlemleri ve hacmi ölçer; dışa aktarmak için dönem işaretler</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tıklama</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>anı inceler</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Sağ tıklama</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>Başka piyasalarla karşılaştır…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>Bir zamana git…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>Çizilenlerin tablosu	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Resim olarak kaydet…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>Tuşlar ve hareketler	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>%1 fiyatını kopyala</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>Fiyat kopyalandı.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>%1 zamanını kopyala</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>Zaman kopyalandı.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>Bu anın bağlantısını kopyala	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>Görünen aralığı kopyala</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>Görünen aralık kopyalandı.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>Geçmiş’te incele</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Buradan oynat	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>Bu ana yer imi koy…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>İşaretli dönemi dışa aktar…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>Bu aralığı dışa aktar…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>Dönem işaretlemek için: Shift ile sürükleyin veya Shift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>%1 için alarm kur…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>%1 grafiği</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Tüm aralık</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>En yeni işlemi izle (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>Tüm aralığı yeniden göster (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Bu anın bağlantısı kopyalandı.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>%1 yeniden oynatma</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>Piyasa %1 durakladı</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>En yeni fiyat %1, zamanı %2.</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> %1 ile %2 arası gösteriliyor: en düşük %3, en yüksek %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> Bu sürede: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> Yer imleri: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> İşlem olmayan yerlerde borsanın kendi mumları gösterilir.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: açılış %2, en yüksek %3, en düşük %4, kapanış %5, hacim %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, borsanın kendi mumu: açılış %2, en yüksek %3, en düşük %4, kapanış %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>Grafiğin gösterdikleri</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>Görünümde %1 işlem, en yenisi üstte. Enter grafikte seçilene gider, F5 yeniden okur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>Görünümde %1 mum, en yenisi üstte. Enter grafikte seçilene gider, F5 yeniden okur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>İşlem içeren %1 piksel sütunu, en yenisi üstte: işlemleri tek tek okumak için yakınlaştırın.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>İşaretli satırları hesap tablosu için kopyalar (Ctrl+C); Ctrl+A tümünü işaretler</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV olarak kay&amp;det…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>Tüm satırları, en eskisi önce olmak üzere yazar (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 satır kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 yazılamıyor: %2. Başka bir yer seçin veya orada yer açın.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>satış</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zaman (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hacim</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>%1 grafik penceresi</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>&amp;Kayda devam eder; tepsideki simge pencereyi geri getirir</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>Programı &amp;sonlandırır</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Pencere kapatılınca</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>Bu masaüstü şu anda tepsi göstermiyor; bu yüzden pencereyi kapatmak her durumda programı sonlandırır.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>Çıkış (Ctrl+Q) programı her zaman sonlandırır. Hiçbir şey sormaz ve hiçbir şey kaybetmez: alınanlar önce saklanır ya da sonraki başlatmayı spool’da bekler.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>Başka piyasalarla karşılaştır</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>Karşılaştırılacak piyasa</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>Kayıttaki bir piyasa</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>Karşılaştırılan piyasalar</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1, grafiğin kendi piyasasıdır.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 zaten karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>Beşten fazla başka piyasa ayırt edilemez: önce birini kaldırın.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Hiçbir şey karşılaştırılmıyor.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>Oran ve spread iki piyasa içindir.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Enter bir piyasa ekler; Esc kapatır.</translation>
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
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>%1 tarihinden beri tümü</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>%2 için bilinen ilk an olan %1 tarihinden beri tümü</translation>
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
        <translation>kayıt okunuyor…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>bu sürede kaydedilmiş işlem yok</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>burada bilinen bir fiyat yok</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · gösterilen süre: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · %2, gösterilen sürede: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>burada işlemleri eksik (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>Son saat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>Piyasaların kayıtları</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>Ne gösterdiğini okumak için bir çubuğun üzerine gelin veya ok tuşlarıyla üzerinde ilerleyin.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>Hiçbir piyasa izlenmiyor, bu yüzden gösterilecek kayıt yok. Canlı’da bir piyasa ekleyin (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>Eksiksiz: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>işlem yok ve eksik de yok</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>kaydedilmiş işlem yok</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%1 işlemden %2 tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1 arşivde: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 ve %1 dosya daha</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>kayıt %1 zamanında başlıyor</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>kayıt %1 zamanında bitiyor</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>kayıtta bu piyasanın işlemi yok</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 getirilmedi</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 seçiminizle silindi</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>%1 saklanamadı</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>%1 borsada yok</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 btrfs üzerinde, ancak dosyaları yazarken kopyalanmayacak biçimde işaretli (chattr +C); bu yüzden sıkıştırılamıyorlar. Bu işareti taşımayan bir klasöre geri yüklenen kayıt yaklaşık beşte bir yer kaplar.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 sıkıştırmasız btrfs üzerinde; zstd ile sıkıştırılınca paketlenmemiş bir işlem 130 yerine yaklaşık 27 bayt kaplar. Yeni dosyalar “tidemark-cli keep --compress” veya Ayarlar → Saklama ile sıkıştırılır. Zaten orada olanları şu komut sıkıştırır: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>Değiştiriliyor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Yeniden denemeyi bekliyor</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>Daha yeni bir bağlantı şimdiden iletiyor; bu, tek bir işlem bile kaybedilmeden kapatılıyor.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>İşlemler bunun üzerinden geliyor.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>Var olan işlemleri getirmiyor ve değiştiriliyor.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>Son deneme başarısız oldu; bir sonraki kendiliğinden gelecek.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piyasalar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>İleti/sn</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Gecikme</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Dosyanın eski hali %1 olarak saklandı.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>%1 olarak saklanamadı; bu yüzden %2 olduğu gibi kalıyor ve %3. Onu başka yere taşıyıp Tidemark’ı yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>Veri klasöründeki &amp;özel sunucu</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>&amp;Kendi PostgreSQL sunucunuz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Bağlantıyı &amp;sına</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>So&amp;nraki başlatma için sakla</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>B&amp;u veritabanını kullan</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Kaydın tutulduğu yer</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>Yeri: %1; kayıt %2 kaplıyor.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>Yeri: %1. Tidemark ile başlar ve durur; siz paylaşmadıkça başka hiçbir bilgisayar ona erişemez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>Boş: libpq’nun zaten bildiği parola</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;rola</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Saklayan motor</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>İşlemleri orada saklayan motor. Sunucusunda TimescaleDB veya Citus bulunan boş bir veritabanında, sınandıktan sonra seçilebilir.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>Parola, yalnızca sizin okuyabildiğiniz libpq parola dosyasına (~/.pgpass veya PGPASSFILE) yazılır. Bu ayarlarda asla tutulmaz. Bir veritabanı tek bir borsanın kaydını tutar.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>Onu başka kim okuyabilir</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>Özel sunucu; tidemark_reader olarak oturum açan Grafana, not defterleri ve benzerleriyle salt okunur paylaşılabilir.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>Görmek için bağlantıyı sınayın</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>Sunucunun adresini yazın, örneğin postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>Orada seçim yok</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>Kaydın tabloları oluşturuluyor…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Önceki ay (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Sonraki ay (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Ayın günleri</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>Kaydın günleri</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>Takvimin gösterdikleri: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>şimdiye dek %1 işlem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>%1 işlem var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, en az %1 eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, başkaları da eksik olabilir</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1; gün henüz bitmedi.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. Arşivde bu gün henüz yok; bu yüzden kalanı borsanın kendisinden gelir.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>eksiksiz</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>kısmen var</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>henüz arşivde yok</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>işlem görmedi</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: eksiksiz, işlemsiz.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: eksiksiz, %1 işlem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: eksik.</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: eksik. Arşivde henüz yok; bu yüzden işlemleri borsanın kendisinden gelir.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: artık işlem görmüyor. Bu piyasanın arşivdeki son günü %2.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: henüz işlem görmüyordu. Bu piyasanın arşivdeki ilk günü %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>Seçilen: %1 gün, %2 tanesi eksiksiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>Seçilen: 1 gün, eksiksiz</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>Seçilen: 1 gün, eksik</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, %1 tanesi ilk işleminden önce</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, %1 tanesi son işleminden sonra</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>%1 piyasasının ne zamandan beri işlem gördüğü öğrenilemedi; bu yüzden önceki günler eksik görünür. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>Arşivde %1 dosyası yok. Son iki gün borsanın kendisinden istenir; daha eskileri getirilemez.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>Başlangıç günü</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>Bitiş günü (dâhil)</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>Tüm a&amp;y</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Sağlama &amp;toplamı farklıysa işlem numaralarıyla sürdür</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>Eksik günleri &amp;getir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Günleri getir</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>Günleri getirilecek piyasa</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>Gösterilen ayın tüm günlerini seç</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>SHA-256’sı yanındakinden farklı olan dosya dışarıda bırakılır; bu işaretliyse yalnızca işlem numaraları belirleyicidir</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>Eksiksiz günler</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>Getirilemeyenler</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>Borsanın dosya arşivinden, son iki gün ise borsanın kendisinden</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Piyasa</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;itiş</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Kayıt sorgulanamadı: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Neyin eksik olduğuna bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%1 günden %2 tanesi eksiksiz</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>İndirme sürüyor</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: telefona ileti</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: sohbete ileti</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook: bir adrese JSON</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>Komut: kendi programınız</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>iletildi</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vazgeçildi</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4</source>
        <translation>%1  %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Deneme &amp;gönder</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>İletimi &amp;kaydet</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>İletimi si&amp;l</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>Alarm iletimleri</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>Bu pencere açıkken ve --alerts ile çalışan bir kaydediciden alarmlar buraya da gider. Ulaşılamayanlar bir gün boyunca yeniden denenir. Adresler ve belirteçler yalnızca sizin okuyabildiğiniz bir dosyada tutulur.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>İletim günlüğü</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Henüz hiçbir şey iletilmedi.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Kapa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;İletim</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>A&amp;d</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>K&amp;onu</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>So&amp;hbet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Belirteç</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>Ö&amp;ncelik</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiketler</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Ba&amp;ğlantı</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>Arg&amp;ümanlar</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>Virgülle ayrılmış sözcükler veya emojiler</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>Dokununca açılacak olan</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>Programın yolu; ne olduğu ortam değişkenleriyle bildirilir</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>Aralarında boşlukla</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Yeni bir iletim</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Saklandığı gibi</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>Kimsenin tahmin edemeyeceği birini seçin</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>Numarası veya bir kanalın @ADI</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>Botun belirteci</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>İstendiği yerde</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>İletime bir ad verin.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>Zaten bir “%1” iletimi var.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>Programın yolunu yazın.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 alarm “%2” iletimini bekliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>Bundan böyle benzetim piyasası gösteriliyor; borsanın kaydı olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Hoş geldiniz. Bundan böyle tüm piyasaların her işlemi kaydediliyor (%1). F1 kılavuzu açar, ayarlar sağ üstteki menüdedir (F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Hoş geldiniz. Bundan böyle %1 piyasasının her işlemi kaydediliyor (%2). Piyasaları listelerinin üstündeki alandan ekleyin (Ctrl+N); F1 kılavuzu açar, ayarlar sağ üstteki menüdedir (F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>Pencere, içinde sürmekte olan iş biter bitmez yeni dile geçer.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>%1 içindeki özel sunucu</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>kendi PostgreSQL sunucunuz</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>Son işlemler saklanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>Veritabanına ulaşılamadığından %1 işlem spool’da bekliyor. Hiçbir şey kaybolmaz: on saniye içinde saklanamayan, sonraki başlatmada saklanır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>işlem görüyor</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>şu anda işlem görmüyor (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>Kayıt “%1” borsasına ait ve dosya arşivi bilinmiyor: %2 arşivinde aynı numaralarda başka işlemler var. --archive-url ile veya ayarlarda bir arşiv belirtin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>%1 klasörü oluşturulamıyor; bu yüzden içine bir şey getirilemez.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>%1 ile başka bir indirme sürüyor. Bitmesini bekleyin veya orada iptal edin.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: SHA-256’sı %2, ama yanındaki CHECKSUM %3 diyor; bu yüzden içe aktarılmadı. %4 içinde duruyor. Daha sonra yeniden isteyin veya --ignore-checksum ile yalnızca işlem numaralarına göre sürdürün.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: yanındaki CHECKSUM başka bir dosyanın, %2; bu yüzden içe aktarılmadı. %3 içinde duruyor. Daha sonra yeniden isteyin veya --ignore-checksum ile yalnızca işlem numaralarına göre sürdürün.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>%1 dosyası yazılamıyor: %2. Orada yer açın veya başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>%1 içe aktarılırken durduruldu. Saklananlar kalır ve sonraki indirme oradan sürer.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, kalan %1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/sn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>gün eksiksiz</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>gün eksiksiz değil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%2 günden %1 tanesi eksiksiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>Son günler borsadan isteniyor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>Borsanın kendisinden: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Neyin eksik olduğuna bakılıyor…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: %2 denetlendi%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: %2 saklandı%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: isteniyor…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: %2 getirildi%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>İptal edildi: %1. Saklananlar kalır ve bir dahaki sefere oradan sürer.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Sürdürülemedi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>Eksik yoktu: %1 günün tümü eksiksiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 işlem yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>Gün henüz eksiksiz değil; %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>Şimdi %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>%1 günün tümü artık eksiksiz; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>Borsanın kendi mumları</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>Borsanın kendi mumları, kaydedilmemiş</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>Akışlar</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>Çağrılar (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Dosya arşivi</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Vekil sunucunun adı</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Vekil sunucunun portu</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>B&amp;unları kullan</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>Şu anda benzetim piyasası gösteriliyor; bunlar borsa izlenirken geçerlidir.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>Binance’in kendi adresleri için boş bırakın. Başka bir borsa ayrı bir veritabanı gerektirir.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>A&amp;kışlar</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>&amp;Çağrılar (REST)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;şiv</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemdeki gibi</translation>
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
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>Vekil sunucu kullanıcısı</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Boş: vekil sunucu istemiyorsa</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Vekil sunucu parolası</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Boş: daha önce yazılan parola</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Vekil sunucu</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Sunucu a&amp;dı</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Kull&amp;anıcı</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;rola</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Parola, bu ayarlardan ayrı olarak veri klasöründe yalnızca sizin okuyabildiğiniz bir dosyada tutulur.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>Bu bir temel adres değil: yol olmadan wss://host:port biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>Bu bir temel adres değil: yol olmadan https://host:port biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>Bu bir arşiv adresi değil: https://host veya https://host/folder biçiminde yazın.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>Vekil sunucunun adını veya adresini, önünde http:// olmadan yazın.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>Port, 1 ile 65535 arasında bir tam sayıdır; örneğin 8080 veya 1080.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Künye</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>Bu aralığın tüm işlemlerini bir dosyaya yazar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>Yanına, içeriğini bildiren ve sonradan denetlenmesini sağlayan bir dosya da yazar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Şunun için kopyala</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>Başka bir programın bu işlemleri kayıttan okumasını sağlayan bir satır kopyalar</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>psql satırı kopyalandı. Bir uçbirime yapıştırın.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>DuckDB satırı kopyalandı. Bir uçbirime yapıştırın.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>pandas satırı kopyalandı. “tidemark-cli database -- python3” ile başlatılmış bir Python’a yapıştırın.</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>Dosyanın içereceği: %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>CSV olarak yaklaşık %1, gzip ile %2, zip ile %3, Parquet olarak %4</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; diğer piyasalar buna eklenir</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; %1 boş</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>İşlemleri dışa aktar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%1 işlemden %2 tanesi</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, saniyede %1, kalan %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Dışa aktarma iptal edildi; dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>Dışa aktarma başarısız oldu, yarım dosya bırakılmadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>%1 işlem %2 dosyasına aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>Veritabanına ulaşılamazken kayıt okunamaz; geri geldiğinde yeniden dışa aktarın.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>Dışa aktarılacak piyasalar; dönem hepsi için aynıdır</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Tüm piyasalar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Yalnızca %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ve %2 tane daha</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>Dışa aktarılacak piyasalar: %1</translation>
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
        <translation>CSV, gzip ile sıkıştırılmış</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>Borsanın kendi düzeninde Zip</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>Tardis CSV’si, gzip ile sıkıştırılmış</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>%1 zamanından beri veri gelmedi</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>işlem yok</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>eksiksiz</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%2 zamanına dek %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1 zamanından beri eksiksiz</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 zamanına dek</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1, işlem zamanı %2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>%1 zamanından beri olan her işlem içinde.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>Başlangıç %1, son işlem %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>dip ile zirve arasında henüz bir konum yok</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>dipten zirveye yolun %1 noktasında</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>En düşük</translation>
    </message>
    <message>
        <source>at</source>
        <translation>zaman</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>Sondan en düşüğe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>Sondan en yükseğe</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>En yüksek</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>Fiyatın en düşük ile en yüksek arasında durduğu yer</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>Çar 00:00:00 zamanından beri eksiksiz</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>Kayan dönemlerin en düşük ve en yüksek fiyatları</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>Aynı durum %1 piyasa daha için geçerli; hangisi olduğu günlükte yazılıdır.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>Aynı durum %1 piyasa daha için geçerli; hangileri olduğu günlükte yazılıdır.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>Bu dakikanın tüm işlemlerini borsadan ister ve kayıtta saklar</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>Dakika getirilemedi: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>Borsada bu dakikaya ait işlem yok.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>Dakikanın %1 işlemi getirilip kayda eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Getiriliyor…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>B&amp;u dakikayı getir</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>Bu dakika getiriliyor</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>Bu dakikayı getir</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>%1 dakikası borsadan getiriliyor…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>Piyasa, işlemleri gelmeden kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>“%1” adından dosyanın biçimi anlaşılmıyor: ad şunlardan biriyle bitmelidir: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>%1 okunamıyor (%2). Bu dosya, hangi piyasaların kayıtlarından önceki sürenin henüz getirilmediğini söyler. Kayıttan hiçbir şey kaybolmaz: önceki bir çalışmanın eksik bıraktığı, Geçmiş’te getirilebilir. Dosya yeniden yazılır.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>%1 yazılamıyor: %2. Bu dosya, hangi piyasaların kayıtlarından önceki sürenin henüz getirilmediğini söyler. Kayıttan hiçbir şey kaybolmaz, ama sonraki başlatma bu saatlere baştan başlar. Yer açın veya dosyayı ve klasörünü yazılabilir yapın; yeniden denenir.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>Arama başarısız oldu: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>%1 emir bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>%1 işlem bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, aşağıda dahası var</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 gerçekleşme</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ satış</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ alış</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Gerçekleşme: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>%1 – %2 arası işlemler</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zaman (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>Bir zamana git</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1; Enter oraya gider.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Gidilecek zaman</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>Saat dilimi belirtilmezse zamanlar %1 kabul edilir. Tek başına bir tarih, o günün gece yarısıdır; dün 14:03, -15m, #id, bir fiyat, dip bugün ve sonraki boşluk da anlaşılır.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>satış</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>O</source>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>L</source>
        <translation>D</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Hacim</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>Gece yarısından (UTC) beri getirilip saklanan eksik işlemler</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>Getirilen eksik işlemler</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>Eksik olduğu bilinen bir şey yok</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>Tamamlama: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>Bu piyasaların kayıtlarından öncesini artık getirmez; akışla gelenler kaydedilir</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>Neyin eksik olduğu henüz bilinmiyor</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>Bunun ne kadar süreceği henüz belli değil.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Bir dakikadan az kaldı.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Yaklaşık %1 kaldı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 işlem, sorulmadan getirilemeyecek kadar büyük boşluklarda: piyasanın yanında Getir veya Atla’yı seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Eksik yok</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>%2 eksik işlemden %1 tanesi getirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>%2 önceki işlemden %1 tanesi getirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>%2 eksik ve önceki işlemden %1 tanesi getirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>Sıraları henüz gelmedi.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>Bugün hiçbir işlemin getirilmesi gerekmedi</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>Bugün %1 getirildi</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>Kayıt boş başlamasın diye kayıttan önceki %1 işlem getiriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>%1 eksik, getiriliyor.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>%1 eksik, %2 tanesi getiriliyor.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>Toplam %2 piyasadan %1 tanesinin kaydından öncesi daha getirilecek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1; bunun ne kadar süreceği henüz belli değil.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: bir dakikadan az.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: borsa sınırının yarısı kullanılarak yaklaşık %2. Önce açık grafikler, sonra en çok işlem görenler gelir.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Kayıt şu anda sorgulanamıyor.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>Bu anın çevresindeki işlemler okunuyor…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>İşlemler okunamadı: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>Bu anın çevresinde kaydedilmiş işlem yok.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>Durduruldu. Saklananlar kalır ve sonraki indirme oradan sürer.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: bu tarih henüz gelmedi.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: arşivdeki günlük %2 dosyaları %3 tarihinde başlar.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: arşivde bunun dosyası yok.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: gün henüz bitmedi; şu ana kadarı getirildi.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: ne dosyada ne kayıtta olan %1 işlem eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: başında veya sonunda işlemler eksik olabilir.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>Veritabanı başlatılıyor. Hazır olur olmaz Geçmiş yanıt verecek.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>Bir piyasa seçin veya kaydedilmiş birinin adını yazın.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>İşlemleri içe aktar</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>İşlem dosyaları (*.zip *.csv *.csv.gz *.parquet);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>Veritabanına ulaşılamadığından şu anda bir şey içe aktarılamaz; geri geldiğinde yeniden başlayın.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Sağlama &amp;toplamı farklıysa işlem numaralarıyla sürdür</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Yeniden &amp;dene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>İşlemleri içe aktar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Dosyaların akıbeti</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dosyalara bakılıyor…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Sürdür</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: içe aktarıldı, %1 işlem yeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: daha önce içe aktarılmıştı.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: durduruldu; aynı içe aktarma yeniden yapılınca sürer.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: içe aktarılmadı.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, %1 işlem/sn</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, kalan %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1 / %2, %3: %4 denetlendi%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1 / %2, %3: %4 saklandı%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%2 dosyadan %1 tanesi kayıtta</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>Dosya kayıtta</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>Dosya kayıtta değil</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 işlem yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>İptal edildi. %1 Saklananlar kalır ve aynı içe aktarma yeniden yapılınca oradan sürer.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Sürdürülemedi: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>İçinde işlem dosyası yok (.zip, .csv, .csv.gz, .parquet).</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Kuralı kal&amp;dır</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>30 gün sonra her şeyi &amp;paketle</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>Paketleme süresi</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Silme süresi</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>Kural &amp;koy</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>Bu işlemlerin kalıcı olarak silinmesini &amp;onaylıyorum</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>Yeni dosyaları &amp;sıkıştır</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>İşlemlerin saklanma süresi</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>Siz başka türlü seçmedikçe her işlem sonsuza dek olduğu gibi kalır. Paketlenmiş işlemler yaklaşık onda bir yer kaplar ve eskisi gibi okunur. Silinenler geri gelmez; mumları kalır.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>Kayıt sorgulanıyor…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piyasalar</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>Kurallar, en özel olanı önce</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>Örneğin BTCUSDT, *USDT veya ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>Pi&amp;yasalar</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>Pake&amp;tleme süresi</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>Si&amp;lme süresi</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>Bir piyasa adı, bir desen (* herhangi harfler, ? herhangi bir harf) veya ALL. Bir piyasayı kapsayan en özel kural bütünüyle geçerlidir. Yalnızca daha eski tam günler (UTC), kayıt sürerken parça parça işlenir.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Kaydın boyutu: %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>Bunun sonucu sorgulanıyor…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>Bununla hiçbir işlem silinmez.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>Bundan böyle kayıt, onu kullanan her programca bu kurallara göre saklanır.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>Bundan böyle kaydın yeni dosyaları sıkıştırılır.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>%1 sonra paketlenir</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>%1 sonra silinir, mumlar sonsuza dek</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>sonsuza dek olduğu gibi</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, günde yaklaşık %2 artıyor.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 Sunucusunda ne kadar yer olduğunu yalnızca o bilgisayar bilir.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>bu hızla %1 tarihinde dolar</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>bu hızla on yıl içinde dolmaz</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 Boş yer %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>%2 için yaklaşık %1 işlem, %3 – %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>ve %1 piyasa daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>Günler bu süreyi aştıkça paketlenir: içerikleri aynı kalır, boyutları yaklaşık onda bire iner.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>Yaklaşık %1 işlem, içeriği aynı kalarak paketlenir: %3 yerine yaklaşık %2. Sonraki günler bu süreyi aştıkça paketlenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>Sonraki günler bu süreyi aştıkça silinir. Mumları kalır.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>Şu anda silinecek kadar eski bir şey yok. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>Şimdi yaklaşık %1 işlem kalıcı olarak silinir:
%2
%3</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now</source>
        <translation>
            <numerusform>Şu anda %1 piyasanın adı uyuyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1, borsanın kendi sayımına göre günde %2: günde yaklaşık %3, paketlenince %4. Yeniler kendiliğinden katılır.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>%1 boş: Saklama’da belirtildiği gibi saklanırsa tümü şu tarihe dek sığar: %2.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>%1 boş: Saklama’da belirtildiği gibi saklanırsa tümü on yıl ve daha uzun süre sığar.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>Piyasaları belirtin: adıyla tek bir piyasa, *USDT gibi bir desen (* herhangi harfler, ? herhangi bir harf) veya ALL.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>“%1” ne bir piyasa ne de bir piyasa deseni: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>köşeli ayraçlar kullanılamaz.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>İşlemler 0 gün sonra silinirse yalnızca bugünküler kalır. 1 veya daha çok gün ya da “hiçbir zaman” yazın.</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>İşlemler %1 sonra silinir, oysa ancak %2 sonra paketlenir. Daha erken paketleyin ya da hiç paketlemeyin veya daha geç silin.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>Vekil sunucu parolası %1 içinde saklanamıyor: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>Aynanın belirteci %1 içinde saklanamıyor: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayol tuşları</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>Grafiğin kendi tuşları vardır: içine tıklayın veya F6 ile ona ulaşın ve F1’e basın.</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>Tuş listeleri</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>Gecikme, son dakika</translation>
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
        <translation>en çok</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>Son dakikadaki tüm işlemlerin yarısı en çok bu sürede geldi</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>Son dakikadaki 100 işlemden 99’u en çok bu sürede geldi</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>Son dakikanın en yavaş işlemi</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 geride</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 ileride</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: işlem yok</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: yarısı %2, 100’de 99’u %3, tümü %4 içinde</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>Bir işlemin yolu, son dakika boyunca:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>Bu bilgisayarın saati: %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>Borsa → alındı</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>Borsadaki işlemden bu bilgisayara varışına kadar, saatlerin farkı düzeltilmiş</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>Alındı → kaydedildi</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>Varıştan, veritabanının onu diskine güvenle yazmasına kadar</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>Alındı → çizildi</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>Varıştan, bu pencerenin onu çizmesine kadar; Canlı gösterilirken ölçülür</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>Gecikme %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>%1 sonra saklandı</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>Gecikme: işlem yok</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>saat %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>borsanınkinden %1</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 ileride</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>borsanınkiyle uyumlu, fark en çok %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>Bu bilgisayarın saati: %1. Kayıt yine de doğrudur: işlemler borsanın kendi zamanlarını taşır ve gecikmeler düzeltilir. Bu bilgisayarın başka yerlerde gösterdiği saatler yanlıştır; saatinin otomatik ayarlanmasını sağlayın (NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>%1 veri klasörü için çalışan pencere yanıt vermiyor; bu yüzden bağlantı gösterilmedi. Pencere meşgul olmadığında yeniden açın veya önce o programı sonlandırın.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>veritabanınız</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>Kaydın %1 için içerdikleri okunuyor…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>Borsa şu anda %1 akışı sunmuyor.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>Borsaya ulaşılamıyor, bu yüzden henüz %1 işlemi yok. Ulaşılır ulaşılmaz burada görünürler.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>Şimdiye dek %1 için veri gelmedi.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>%1 için ilk işlem bekleniyor…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>Henüz hiçbir piyasa izlenmiyor. Yukarıdaki alana BTC gibi bir varlık yazın (Ctrl+N) ve Enter’a basın.

O andan sonra piyasanın her işlemi kaydedilir; kayıt yeri: %1.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>Bu piyasanın her işlemi kaydedilir; kayıt yeri: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>Bu %1 piyasanın her işlemi kaydedilir; kayıt yeri: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>Piyasa eklemek için yukarıdaki alana bir varlık yazın (Ctrl+N). Enter veya çift tıklama, bir piyasanın grafiğini diğerlerinin yanında gösterir; oraya sürüklemek de.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>Hiçbir piyasa izlenmiyor; bu yüzden hiçbir şey kaydedilmiyor ve grafik yok.
Soldaki alandan bir piyasa ekleyin (Ctrl+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>Açık grafik yok. Bir piyasaya çift tıklayın, üzerinde Enter’a basın veya onu buraya sürükleyin.
Grafikli veya grafiksiz, listedeki tüm piyasalar kaydedilir.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>Önceden kaydedilenler, veritabanı başlayınca gösterilir.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>Önceden kaydedilenler gösterilemiyor: veritabanına ulaşılamıyor.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>Önceden kaydedilenler gösterilemiyor: veritabanı kullanılmamalı.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>Hiçbir piyasa izlenmiyor; bu yüzden gösterilecek işlem yok.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>İşlemlerini geldikçe görmek için listede bir piyasa işaretleyin.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>%1 için sonraki işlem burada görünür.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>Geçmiş bir zaman oynatılıyor. Pano onu izlemez: şu anki işlemleri gösterir.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>İşaretli piyasanın işlemlerini geldikçe gösterir</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>Dip, zirve ve değişim; son</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>Son %1 için dip, zirve ve değişim; tekil işlem grafikleri de aynı süreyi izler</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>Yalnızca işaretli piyasa (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>Grafikler yan yana</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>Grafikler üst üste</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>Grafikler ızgara düzeninde</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>Tüm piyasaların panosu (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>En alt düzey</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tüm düzeyler</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 ve üstü</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Programın bölümü</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tüm bölümler</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Satırdaki sözcükler</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>İşaretli satırları veya gösterilenlerin tümünü kopyalar (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%1 satırdan %2 tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>Henüz günlük kaydı yok. Bağlantılarda, boşluklarda ve veritabanında olup bitenler burada yazılır.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>Bu süzgeçlerden hiçbir satır geçmiyor. Her satırı görmek için tüm düzeyleri ve tüm bölümleri seçin.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Hata ayıklama</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>Benzetim piyasası</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>Gerçekleştikçe işlem fiyatları (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>Herhangi bir saniyenin kayıttaki bilgileri (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>Kayıtta ne var, ne eksik ve bunun için ne yapılıyor (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>Neyin bildirilmesini istediğiniz ve ne bildirildiği (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarmlar (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayol tuşları</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>Odaktaki grafik</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>Grafikte fare</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Buradan başlayın</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Sorun giderme</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>Verileriniz ve SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>Kaydı paylaşma</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB ve Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>Panolar ve not defterleri</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDB’ye yansıtma</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Komut satırı</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>Kaydediciyi izleme</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>Kaydı sunma</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># Burada değil

“%1” sayfası bu derlemede yok. Diğer sayfalar yanında listelenir; kurulumdan sonra `man tidemark` ve `man tidemark-cli` aynısını anlatır.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Piyasa panosu</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Geri (Alt+Sol)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>İleri (Alt+Sağ)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Tüm sayfalarda bul</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enter sonraki yere, Shift+Enter öncekine gider (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Kılavuz: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Kılavuzda yok</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>Burada %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, tüm sayfalarda %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>Yüksek %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>Düşük %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>Borsada yeni ve bundan böyle kaydediliyor: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>Borsanın listesinden çıktı, artık kaydedilmiyor: %1. Kaydedilenler kalır.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>İşaretli piyasayı listeden kaldırır (Delete); kaydı saklanır</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>İşaretli piyasayı kaldır</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 zaten listede.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1, tümü kaydedilen %2 piyasalarından biri. Önce o kuralı Ayarlar → Piyasalar’dan çıkarın.</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1 artık izlenmiyor. Kaydedilenler saklanıyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>Getir</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>%1 için eksik işlemleri borsadan getirir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>%1 için eksik işlemleri getirmez; boşluk atlanmış olarak kalır</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>Gösterilen dönemin kayıtta olan işlemleri</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>%2 piyasasında eksik olan %1 işlemi (no %3 – %4) borsadan getirir</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>şu anda okunamıyor</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>okunuyor…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketSearch</name>
    <message>
        <source>Markets that match</source>
        <translation>Eşleşen piyasalar</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>Piyasa ekleyin: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Piyasa ekle</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>Bir sembol veya işlem gören bir varlık yazın; Enter piyasayı ekler (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>“%1” borsanın listesinde yok; liste yeniden okunamadı: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>Borsanın listesi alınıyor. BTCUSDT gibi tam bir sembol şimdi eklenebilir.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>Borsanın listesi yüklenemedi: %1 BTCUSDT gibi tam bir sembol yine de eklenebilir.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>Borsada “%1” ile eşleşen piyasa yok. BTC veya USDT gibi iki varlığından birini deneyin.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>“%1” için borsanın listesi yeniden okunuyor…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1 — %2: borsa işleme açana kadar işlemleri gösterilmez.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 canlı: en yeni işlemi %2 önce geldi ve borsa eksik bildirmiyor.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 canlı.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>Çalışan bağlantıdan henüz %1 için bir şey gelmedi; fiyat, önceden bilinen en yenisidir.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>Çalışan bağlantıdan henüz %1 için bir şey gelmedi.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Eski</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>%1 fiyatı eski olabilir.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>Eski, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>%2 süredir %1 için veri gelmedi; bu yüzden fiyatı eski olabilir.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>Yeniden oynatılan anda %1 fiyatı.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Reddedildi, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>Borsa şu anda %1 akışı sunmuyor; bu yüzden fiyatı eski olabilir.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>Piyasalar</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Dip–zirve</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>İşlem/sn</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>Eski, 42 sn</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Sırala</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Sü&amp;tunlar</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1 &amp;grafiğini göster</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>Grafiğini &amp;kapat</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 kaldı&amp;r</translation>
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
        <translation>Henüz bir %1 işlemi gelmedi.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>Son on saniyede saniye başına işlem</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>Son on saniyenin işlemlerinin yarısı borsadan buraya en çok bu sürede geldi (iki saat uyuştuğu ölçüde).</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>Son on saniyede akıştan hiçbir işlem gelmedi.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>%2 zamanından beri (o zaman %3): %1 içinde bilinen en eski fiyat.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>%1 süresince: o zaman %3 idi, son işlem %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>%2 içinde %1 işlemi yok.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>Fiyatın, %3 için en düşük %1 ile en yüksek %2 arasında durduğu yer</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>Son işlem %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>dipten zirveye yolun %1 noktasında</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>%1 içinde fiyat değişimi, yüzde olarak</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1 içinde fiyat değişimi</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Fiyatın %1 içindeki en düşük ile en yüksek arasında durduğu yer</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>İşlemlerin borsadan buraya gelme süresi: son on saniyedekilerin yarısı en çok bu sürede geldi.
Fiyat eski olabilirse bunun yerine bu belirtilir.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>Son işlemin ne kadar önce olduğu</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>Fiyatın güncel olup olmadığı</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Dip–zirve</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>İşlem/sn</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>Bir tıklama listeyi buna göre bir kez sıralar, bir tane daha ters yönde.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>Bu anda tüm piyasalar</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>Tabloyu CSV olarak yazar</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>Bu andan beri değişim</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>&amp;Şundan beri değişim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>Kayıt sorgulanıyor…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Kayıt okunamadı: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1; o anda fiyatı olan %2, bunlardan kesin eksiksiz olan %3. Enter bir piyasanın saniyesini gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 piyasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabloyu dışa aktar</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 yazılamıyor: %2. Başka bir yer seçin veya orada yer açın.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>seçiminizle silindi: %1 dakikasının kapanışı</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>seçiminizle silinen %1 işlem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>%1 işlem eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>kayıt %1 zamanında başlıyor</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>bu kadar erken bir kayıt yok</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>kayıt burada bitiyor</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>eksiksiz</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>İşlem %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Değişim %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>Günün dibi</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>Günün zirvesi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Kayıtta</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>Son işlemin bu andan ne kadar önce olduğu</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>Diğer andan beri</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>Günün (UTC) bu ana kadarki kısmı, ötesi değil</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>Fiyatın, günün dibi (0) ile zirvesi (100) arasında yüzde olarak yeri</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>Kurala göre piyasalar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>Kaydedilen piyasalar</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>Bu pencere bir görüntüleyicidir: bu piyasaları gösterir, kaydetmez.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>Bunların her işlemi kaydedilir. Bir piyasa kaldırıldığında kaydedilenleri kalır.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>&amp;Şuna uyanların tümü</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* veya ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 zaten listede.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1, tümü kaydedilen %2 piyasalarından biri. O kural aşağıda kaldırılınca bu piyasa da listeden çıkar.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1 artık kaydedilmiyor.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 tek bir piyasadır: yukarıdan ekleyin. Bir kuralda * veya ? bulunur ya da kural ALL’dur.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>Bunların hangileri olduğu, borsa listesini bildirince belli olur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>Şu anda %1 piyasanın adı uyuyor. Yeniler kendiliğinden katılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>Bir kural, işlem gören ve adı uyan her piyasayı şimdi ve gelecekte kaydeder: yeniler katılır, borsanın listesinden çıkardıkları ayrılır. Binance’in tümü yaklaşık 1.400 piyasadır; günde ne kadar yer kapladıkları bir kural yazılırken burada bildirilir.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>Günde ne kadar yer kapladıkları öğrenilemiyor: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Hacim %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> %1 UTC’ye kadar gönderildi.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1, kaydedilenlerin tümüne sahip.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: gönderilecek %1 işlem var.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> Gönderilenlerin en yenisi %1 önceye ait.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>Hiçbir şey yansıtılmıyor.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>Kaydı bekliyor.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>Aynanın adresi</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sına</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>Oraya &amp;yansıt</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>Yansıtmayı &amp;durdur</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDB’ye yansıtma</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>Şu anda benzetim piyasası gösteriliyor, o yansıtılmaz; bu, borsa izlenirken geçerlidir.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>Kaydın her işlemi ve dakikalarının mumları, panoları için kendi InfluxDB’nize de gönderilir. Ulaşılamazken kaydedilenler sonra gönderilir. Veritabanı veya kova orada bulunmalıdır.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>Aynanın durumu</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>Aynanın veritabanı veya kovası</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>Aynanın kuruluşu</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>Yalnızca InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>Aynanın kullanıcısı</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>Yalnızca InfluxDB 1.x, istediği yerde</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>Aynanın belirteci veya parolası</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Boş: daha önce yazılan</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>&amp;Veritabanı veya kova</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>K&amp;uruluş</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>&amp;Belirteç veya parola</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Belirteç, bu ayarlardan ayrı olarak veri klasöründe yalnızca sizin okuyabildiğiniz bir dosyada tutulur.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>InfluxDB’nin adresini yazın, örneğin http://127.0.0.1:8086.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Sorgulanıyor…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> %1 işlem reddedildi; bu düzeltilince --again ile “tidemark-cli mirror” onları gönderir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: kayıt sorgulanıyor…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Kayıt sorgulanamadı: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: kayıtta böyle bir an yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Hangi an</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>Saatler %1 zamanını iki kez gösterdi: %2 veya %3. Enter hangisi olduğunu sorar; sonuna +02:00 gibi bir ek bunu belirtir.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>Hiçbir saat %1 zamanını göstermedi, çünkü o saat atlandı: %2 veya %3. Enter hangisi olduğunu sorar.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>%2, işlem %1</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1, %2 seviyesini geçti</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>%1 için en düşük fiyat</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>%1 için en yüksek fiyat</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>%1 için en büyük işlem</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>%1 için sonraki boşluk</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>%1 için önceki boşluk</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1; Enter onaylar.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Günü seç (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>Bir piyasa; kaydedilmiş herhangi biri yazılabilir</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>Saniyesine kadar tarih ve saat (Ctrl+G): bütün olarak yazın veya yapıştırın, bölümlerini ↑ ve ↓ ile değiştirin ya da sözcüklerle yazın: dün 14:03, -15m, #id, bir fiyat, dip bugün, sonraki boşluk</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Piyasa</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>Sa&amp;niye</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>G&amp;ünleri getir…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>Kayıtta hangi günlerin olduğu; eksikler borsanın arşivinden getirilir (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>Tüm pi&amp;yasalar…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>Bu anda her piyasanın fiyatı (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Oynat</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>Bu andan sonraki her şeyi Canlı’da oynatır (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>Bu anın bağlantısını kopyalar (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>Bu ana yer imi koyar (Ctrl+B); Ctrl+Shift+B tümünü listeler</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Bir dakika geri</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Bir dakika ileri</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>&amp;En yeni</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>En yeni işlemin saniyesi</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>Önce bir piyasa seçin: bağlantı, piyasanın bir anını gösterir.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Bu anın bağlantısı kopyalandı.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 Bir bağlantı tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z biçiminde yazılır.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>Bu, bir anın bağlantısı değil.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>Bu bağlantı, bir anın bağlantısı olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>Bu bağlantı piyasa belirtmiyor.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>%1 piyasasına giden bu bağlantıda zaman yok.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>Bu bağlantının zamanı%1 okunamıyor.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>Bu bağlantının zamanı%1 kaydedilebilecek aralığın, 2017–2099’un dışında.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>önce</translation>
    </message>
    <message>
        <source>low</source>
        <translation>dip</translation>
    </message>
    <message>
        <source>high</source>
        <translation>zirve</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>sonraki boşluk</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>önceki boşluk</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>büyük</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>son saat</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>“%1” bir zaman değil. 2024-08-08 23:55:00, 23:55:00, dün 14:03, -15m, bir işlem için #5866398099, bir fiyat için 62000, dip bugün, sonraki boşluk veya büyük son saat olarak yazın.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>“%1” kaydedilebilecek aralığın, 2017–2099’un dışında.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>Önce bir piyasa seçin: bu, onun işlemlerinden birini sorar.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>dip bugün</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>zirve bugün</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>dip dün</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>zirve dün</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>büyük son saat</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>büyük bugün</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>Yükselen ve düşen fiyat örneği</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>Sürdüğü sürece bu bildirimi bir daha gösterme</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1 (bildirim 1 / %2)</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>%1 alarm daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>Tümü Alarmlar sekmesinde listelenir.</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>“%1” bir sayı değil: %2 gibi yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 piyasa</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>sn</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>h</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>d</source>
        <translation>g</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>Yalnızca %1 grafiğini göster (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>%1 grafiğini kapat (Ctrl+W); kaydı sürer</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>Grafiği taşımak için sürükleyin (Ctrl+Shift ve ok tuşu)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>Tüm grafiklere dön (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>Diğer grafiklerin arasına dön (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>%1 grafiğini kendi penceresinde göster (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>Bu andan önce %1 için kaydedilmiş bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>Bu işlemden sonra %1 için kaydedilmiş bir şey yok.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>Bundan sonra kayıtta %1 işlemleri eksik; bu yüzden fiyatı farklı olabilir.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>Bu daha sonraydı.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>“%1” hiçbir piyasayı belirtmiyor: %2 ALL, adlar veya *USDT gibi desenleri (* herhangi harfler, ? herhangi bir harf) virgülle ayırarak yazın.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>%1 harften uzun.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>bir adda köşeli ayraç bulunamaz.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>boş.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>hiçbir adda bulunmayan bir karakter içeriyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>Duraklama %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>Son günler borsadan istenemedi. %1 Saklananlar kalır ve sonraki indirme oradan sürer.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>Borsa, bunlardan %1 işlemi artık numaralarıyla vermiyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Grafiği resim olarak kaydet</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG resimleri (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Resim %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>Resim %1 olarak kaydedilemedi: %2. Başka bir klasör seçin veya yer açın.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>Fiyat grafiği</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>İlk işlem bekleniyor</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>%1 fiyat grafiği</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Henüz gidilecek bir yer yok.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>Kayıt %1 zamanında başlıyor.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>Kayıt %1 zamanında bitiyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>%1 kaydı</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Buradan oynat	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>Çubukların gösterdikleri: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>Tamamlama, bağlantılar, saklama ve gecikmenin durumu</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Getir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 eksik</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, getiriliyor</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, %2 tanesi getiriliyor</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 atlandı</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 seçiminizle silindi</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>%1 dosyalara arşivlendi</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 reddedildi</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>%1 boş numara</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>%1 zamanından beri eksiksiz, ondan önce %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>%1, gösterilen dönemde: %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>eksiksiz</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1 zamanından beri eksiksiz</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1, %2 (borsada da yok)</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>Gösterilen dönemdeki her %1 işlemi, %2 %3 zamanında başlayan kayıttadır.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>henüz bir şey kaydedilmedi</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>Kayıtta henüz %1 işlemi yok. Çubuğu ilkiyle başlar.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>bu dönemde işlem yok</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>%1 kaydı %2 %3 zamanında bitiyor. Görmek için daha uzun bir dönem gösterin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> %1 ile %2 %3 arasında</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>%2 için %1 işlem%3 eksik. Tek seferde %4 işlemden fazlası istenmeden getirilmez: onları getirin veya atlayıp boşluğu bırakın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>Bu, %1 ile %2 arasında bir tam sayı olmalıdır; önceki korunuyor.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>Spool için yer</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabayt</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>Bir piyasanın ilk kaydından öncesini getir</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>Sorulmadan getirilen en büyük boşluk</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>işlem</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>Veritabanına ulaşılamazken</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>Alınan işlemler bu bilgisayardaki bir dosyada bekler. Dolduğunda sonrakiler daha sonra yeniden getirilir.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>Spool için &amp;yer</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olanlar</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>Boşluklar borsadan kendiliğinden getirilir; daha büyük olanı kararınızı bekler. Yeni eklenen bir piyasa, geçmişinin bir kısmıyla başlar.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>Sorulmadan getirilen &amp;en büyük boşluk</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>&amp;Bir piyasanın ilk kaydından öncesini getir</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, birim: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>İşlemsiz süreyi atla</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>Gerçekte olduğundan kaç kat hızlı (+ ve −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>Bir saniye boyunca işlem yoksa sonraki işleme geçer</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>Şu anki işlemlere dön (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>Yeniden oynatma: %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>Bir saniye geri (Alt+Sol)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>Bir işlem geri (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>Sonraki işlem (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>Bir saniye ileri (Alt+Sağ)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>Yeniden oynatma: %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Duraklat (Boşluk)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Sürdür (Boşluk)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>Bu, kaydedilmiş en yeni işlemdir; devamı Canlı’da.</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>Bundan önceki gün okunuyor…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Yedeğin klasörü</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>Bir yedek veya yedeklerin alındığı klasör</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>Geri yükleyen komut</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>Bir yedek seçildiğinde</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Ko&amp;pyalandı</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>Geri yükleme, bir yedeği kaydın yerine koyar. Kaydı tek başına kullanması gerektiğinden hiçbir şey kaydedilmezken yapılır: Tidemark’tan çıkın (Ctrl+Q), varsa hizmetini durdurun ve aşağıdaki komutu bir uçbirimde çalıştırın.

Yedek, kaydın yerini almadan önce doğrulanır ve şimdiki kayıt yanında saklanır. Yedekten sonra kaydedilenler, borsada hâlâ bulunduğu ölçüde yeniden getirilir.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Ko&amp;mut</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>Seçiminizle %1 işlem silindi; mumlar korunuyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>Kaydın kapladığı yer sorgulanıyor…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Diskteki yer</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>Piyasa ve aya göre bayt</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>Piyasa, ay</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Yaklaşık</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Paketlenmemiş</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlenmiş</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Dizin</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Mumlar</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Kaydın boyutu: %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>Şu anda paketlenecek veya silinecek bir şey yok.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>Siz sürdürene dek paketleme ve silme durduruldu.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>Bu kaydın eski işlemlerini başka bir program paketliyor ve siliyor.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>Paketlenecek veya silinecekler aranıyor.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>Başlangıçtan beri: %1 paketlendi, %2 silindi.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Yakında yeniden denenecek: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Sürdür</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>Paketleme ve silmeyi sürdür</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>Paketleme ve silmeyi durdur</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>en büyük</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>En büyüklerden kaç tane</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>Yalnızca bu kadarı, en büyükler önce</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Emi&amp;rler</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>Tek bir emrin gerçekleşmeleri tek satırda, Enter ile açılır: aynı an, aynı yön, ardışık numaralar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>Aralığın her işlemini göster</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>En büyüklerin sayısı 1 ile %1 arasında bir tam sayıdır.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>Bu saniyenin kayıttaki bilgileri</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Fiyat: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>%1 dakikası</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Kayıt sorgulanamadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>Bu saniyedeki %1 işlemin sonuncusu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>Bu saniyede işlem yok, öncesinde de kaydedilmiş işlem yok.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>Bu saniyenin kaydedilmiş işlemi yok, öncesinde de yok.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Bu saniyede işlem yok. Ondan önceki sonuncusu %1, %2 önceydi (%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Bu saniyenin kaydedilmiş işlemi yok. Ondan önce kaydedilen sonuncusu %1, %2 önceydi (%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>En düşük</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>En yüksek</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hacim</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>Günün anı</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>Günün her dakikasında ne kadar işlem yapıldığı; tıklama veya sürükleme oraya gider, ok tuşları bir dakika, Page Up ve Page Down bir saat ilerler</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, %1 numarasından</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>Borsa %1 işlem numaralarını yeniden başlattı%2; zaman: %3. Önceden kaydedilenler kendi adıyla saklanır (%1~1 veya sonraki numara); kayıt sürüyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: borsa, kayıttakinden küçük numaralı işlemler gönderiyor, sanki numaraları yeniden başlatmış gibi. Borsaya soruluyor; yanıt verene dek %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 işlem bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>Yanıtı, akışından eski.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>özel sunucu</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>%1 veritabanı</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>Tidemark bundan böyle buraya kaydediyor: %1.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>Saklandı: Tidemark buraya kaydedecek: %1.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>Tidemark bundan böyle buraya kaydediyor: %1. Önceden alınanlar hâlâ eski yerinde saklanıyor.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>Bunlar zaten kullanılıyor.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>Bundan böyle bunlar kullanılıyor.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Saklandı.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>Bundan böyle borsaya yeni ayarlarla bağlanılıyor.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>Bundan böyle hiçbir şey yansıtılmıyor.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>Saklandı: borsanın kaydı oraya yansıtılıyor.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>Kayıt bundan böyle oraya yansıtılıyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayarların sayfaları</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piyasalar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapatma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Ayna</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>%1 bu çalıştırma için komut satırında verildi. Burada seçilen saklanır ve o olmadan yapılacak sonraki başlatmadan itibaren geçerlidir.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>Bu &amp;bilgisayarın programları, parolayla, şu portta</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>&amp;Grubun üyeleri</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>Kims&amp;eyle paylaşma</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>Parola, yalnızca bu kez gösterilir</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>Kimseyle paylaşılmıyor.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>Paylaşılmak üzere ayarlı ama şu anda hiçbir şey açık değil: port veya grup kullanılamıyor. Nedeni günlükte yazılıdır.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>Şu anda salt okunur paylaşılıyor: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>Sunucu yeniden başlatılıyor; bu sırada alınanlar spool’da bekliyor…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>boş: saklanmayı bekleyen yok</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 işlem bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>saklanacak %1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Yeniden denemeyi bekliyor</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piyasalar</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>İleti/sn</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>Veri akışı durduruldu: hiçbir şey alınmıyor.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>Henüz açık bağlantı yok.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>henüz borsanınkiyle karşılaştırılmadı</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>başlatılıyor</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 satır/sn</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>%1 zamanından beri</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>%1 bağlantısı %2 önce kuruldu; yerini daha yenisi alıyor.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>%1 bağlantısı %2 önce kuruldu ve %3 taşıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 piyasa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>Başlangıçtan beri %1 alındı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1 çerçeve okunamadı; metinleri saklanıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>%1 kez yeniden bağlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 ileti/sn</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Canlı, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, %2 eksik</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, geçmiş dolduruluyor</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, bir sorun var</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>Akış durduruldu</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>%2 bağlı: %1.</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>%1 sessiz</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1 bağlı ama %2 hiçbir şey göndermedi. Bağlantı kendiliğinden yenileniyor.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1 ile bağlantı kuruluyor.</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>Kayıttan fiyatlar</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>%1 bağlı değil</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>Spool, alınan her işlemi veritabanı saklayana dek bu bilgisayarda tutar.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Kaydedilmiyor</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>Spool boş</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>Saklanmayı bekleyen yok.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>Spool’da %1</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>Saklanmayı bekleyen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>Başlangıçtan beri %1 saklandı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1 girdi saklanamadı; metinleri “rejected” içinde tutuluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>Saklanmış %1 işlem başka değerlerle yeniden geldi; ilk değerler korundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>Veritabanı başlıyor…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>Veritabanı başlatılıyor (%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>Kaydediliyor, bekleyen %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Veritabanı hazır</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, paylaşılıyor</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>Salt okunur paylaşılıyor: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, %2 ayrı tutuldu</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>%2 kaydediliyor: %1.</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>%1 hiçbir şey saklanmadı</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>%1 veritabanı kopuk</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>Veritabanı reddedildi</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%1: %2 ulaşılamıyor.%3 Kendiliğinden yeniden deneniyor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%1: %2 ulaşılamıyor.%3 Kendiliğinden yeniden deneniyor; bu sırada fiyatlar, başka programların sakladığı kayıttan geliyor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%1: %2 ulaşılamıyor.%3 Kendiliğinden yeniden deneniyor; kaydedilenler Geçmiş’te kullanılabilir kalır.</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>İşlemler%1 kaydedilmiyor: %2 Fiyatlar hâlâ gösteriliyor. Kayıtta eksik olan işlemler numaralarından biliniyor ve sorun giderilince yeniden getirilecek.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>Veritabanı kullanılmıyor: %1 Spool’dakiler onu bekliyor.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>Veritabanı %1 hiçbir şey saklamadı: %2 Spool’da bekleyenler kendiliğinden saklanır.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>Veritabanına (%1) %2 ulaşılamıyor.%3 Kendiliğinden yeniden deneniyor; o zaman spool’dakiler saklanır.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>Bu pencere bir izleyicidir: gösterdiği burada kaydedilmez. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>Veritabanı başlatılıyor. Hazır olur olmaz Geçmiş yanıt verecek.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>%1 içindeki özel sunucu</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: başlıyor…</translation>
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
            <numerusform>%1 işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>no %1 – %2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>%1 ile %2 %3 arası</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>%1 ile %2 %3 arasında</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>%1 %2 sonrası</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>%1 %2 öncesi</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>bilinmeyen bir zamanda</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>%1 duraklama, %2 (%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Saklandı</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Getiriliyor</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>Doğrulanmış boş numara</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklama</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>Her işlem kayıtta.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>Bu işlemler kayıtta değil; getirilebilirler.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>Borsadan getiriliyorlar.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>Bu numaralar borsanın kendisinde de yok; bu yüzden hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>Getirilmemeleri seçildi veya borsa artık saklamıyor.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>Geldiler ama işlem olarak saklanamadılar; metinleri “rejected” içinde tutuluyor.</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>Saklanmışlardı, seçiminizle silindiler; mumlar korunuyor.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>Bu sürede işlem yapılmadı; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4. %5</source>
        <translation>%1: %2 (%3), %4. %5</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchTimeline</name>
    <message numerus="yes">
        <source>%1 trades missing, %2 of them being fetched</source>
        <translation>
            <numerusform>%1 işlem eksik, bunlardan %2 tanesi getiriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>%1 işlem eksik, getiriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>%1 işlem eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>%1 işlem saklanamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>%1 işlem atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>seçiminizle silinen %1 işlem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>borsada olmayan %1 numara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1 zamanından beri, eksik işlemlerin ardından</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 zamanından beri</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>kayıt okunuyor…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>burada tüm işlemler bilinmiyor</translation>
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
        <translation>Alış − satış: yönlerini ayırmak için çok fazla işlem var; daha kısa süre gösterin</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>Alış − satış: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>toplam %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>Alış − satış %1, %2</translation>
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
        <translation>Alış − satış</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Birikimli toplam</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1 zamanından beri, eksik işlemlerin ardından</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 zamanından beri</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>Burada eksik işlemler var.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>Yönlerini ayırmak için çok fazla işlem var; daha kısa süre gösterin.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Kayıt okunuyor.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>Burada tüm işlemler bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>Burada eksik %1 işlemleri var.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>Burada bilinen bir %1 fiyatı yok.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ satış</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ alış</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>İşlem %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>Bir satıcı, bir alıcının emrini karşıladı.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>Bir alıcı, bir satıcının emrini karşıladı.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>Fiyat × miktar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>Bundan önceki %1 işlem burada gösterilmiyor: okunamayacak kadar hızlı geldiler veya alınmadılar. Alınanlar kayıttadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, büyük bir işlem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>Diğerinin emrini kim karşıladı: fiyatları yükselten bir alıcı mı, bir satıcı mı</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>Çubuk ne kadar ödendiğini gösterir: olağanın %1 katından itibaren dolu ve kalın</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>Yalnızca büyük işlemleri, bir yönü veya bazı fiyatları göster (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>Her işlemi yeniden göster</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>Süzülüyor: %1 işlem gizli.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>Bu piyasanın hiçbir işlemi henüz süzgeçten geçmedi.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 tarihli</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>durduruldu, %1 tane daha</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>%1 işlemleri</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>En yeni işlemleri yeniden göster (Boşluk)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>Okumak için işlemleri durdur (Boşluk)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ satış</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>zamanı yok</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>en düşük fiyatı en yükseğinin üstünde</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>Borsa tüm piyasalar hakkında okunamayan bir çerçeve gönderdi (%1); dışarıda bırakılıyor.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>ne liste ne olay</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>Borsa tüm piyasaların akışını reddediyor: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>liste değil</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>sayıları %1 üzerinde</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>Borsanın son çerçevesindeki bir piyasa okunamıyor ve dışarıda bırakılıyor (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>Borsanın son çerçevesindeki %1 piyasa okunamıyor ve dışarıda bırakılıyor (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1 eksik ya da metin değil</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Yeniden deneniyor.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>Borsanın tüm piyasalar akışı açık ama sessiz; bu yüzden bu değerler eski. Başka bir bağlantı deneniyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>Mini fiyat ekranı</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enter işaretli piyasanın grafiğini gösterir, menü tuşu piyasaları seçer, Shift ve oklar pencereyi taşır, Esc kapatır.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>Taşımak için sürükleyin; piyasa seçmek için sağ tıklayın; Esc kapatır</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>&amp;Kapat	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>Wayland’da bu pencerenin nerede duracağını ve üstünde ne olacağını yalnızca masaüstü belirler: pencere menüsü (çoğunlukla Alt+Boşluk) onu üstte tutabilir.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enter işaretli piyasanın grafiğini gösterir, menü tuşu piyasaları seçer, Esc kapatır.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>Üstte tutulmuyor: masaüstünün pencere menüsüne bakın</translation>
    </message>
</context>
<context>
    <name>tidemark::TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in the format of QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month in the format of QDate::toString</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>tidemark::Timeframe</name>
    <message>
        <source>Ticks</source>
        <translation>Tik</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>Her işlem</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 sn</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>1 saniyelik mumlar</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 sn</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>5 saniyelik mumlar</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 sn</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>15 saniyelik mumlar</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 dk</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>1 dakikalık mumlar</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 dk</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>5 dakikalık mumlar</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 dk</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>15 dakikalık mumlar</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 sa</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>1 saatlik mumlar</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 g</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>1 günlük mumlar</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ a&amp;lış</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ satış</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>miktar ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>En küçük miktar</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>En az bu miktardaki işlemler</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>tutar ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>En küçük tutar</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>En az bu tutardaki işlemler: fiyat × miktar</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>fiyat ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>En düşük fiyat</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>Bu fiyattan veya üstünden işlemler</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>fiyat ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>En yüksek fiyat</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>Bu fiyattan veya altından işlemler</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>Alıcının satış emrini karşıladığı işlemler</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>Satıcının alış emrini karşıladığı işlemler</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>En düşük fiyat en yükseğin üstünde; bu yüzden aralarında işlem yok.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>Ne alışların ne satışların gösterilmesi seçili; bu yüzden gösterilecek işlem kalmıyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ satış</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ alış</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>yükleniyor…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>Satıcı, alıcının verdiği fiyatı kabul etti (maker alıcıdır)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>Alıcı, satıcının verdiği fiyatı kabul etti (maker satıcıdır)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zaman (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>Başlangıç dakikası</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>Bitiş dakikası (hariç)</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>Aralık bu dakikadan önce biter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>b&amp;itiş (hariç)</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>Bu işlemlerde ara: miktar, tutar, fiyat, yön, en büyükler, bütün emirler (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>Aralığın işlemleri</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Kayıt şu anda sorgulanamıyor.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>Başlangıç, bitişten önce olmalıdır.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>İşlemler okunamadı: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>Tidemark’ı gi&amp;zle</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>Tidemark’ı &amp;göster</translation>
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
        <translation>ve %1 tane daha</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>henüz fiyat yok</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>Pencereyi kapatmak Tidemark’ı sonlandırmadı: tepsideki simgesiyle kayda devam etti.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>Bundan böyle &amp;sonlandır</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark kayda devam ediyor</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>Simgesi tepside kalır: pencereyi geri getirmek için ona basın veya menüsünden Çık’ı seçin.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>Yükseltme iptal edildi; kayıt olduğu gibi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>%1 işlem doğrulandı</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>Kaydı artık PostgreSQL %1 tutuyor; %2. Önceki dosyalar %3 içinde saklanıyor. Kaydın istediğiniz gibi olduğundan emin olunca onları kaldırabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>%1 içindeki kaydınızı PostgreSQL %2 tutuyor; şimdi ise PostgreSQL %3 kurulu. Kayıt yeni sürüme yükseltilebilir: eskilerin yanında yeni dosyalar oluşturulur ve eskilerin yerini almadan önce doğrulanır. Eski dosyalar saklanır ve bu sırada hiçbir şey kaydedilmez.

Bu yapılmazsa kayıt, kurulu olduğu sürece PostgreSQL %2 ile devam eder.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>PostgreSQL %1 sürümüne &amp;yükselt</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Bir daha sorma</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Şi&amp;mdi değil</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>Daha yeni bir PostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Yükseltmenin ilerleyişi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Sürdür</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>İptal ediliyor; kayıt olduğu gibi kalıyor.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>%1 gününün parçası sıkıştırılıyor</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>%1 gününün parçası seçildiği gibi siliniyor</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>Paketleniyor: %1, %2 günü</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>Seçildiği gibi siliniyor: %1, %2 günü</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (izleyici)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>Borsanın listesinde %1 yok; bu yüzden ona ait işlem gelmeyecek. Adı denetleyin veya piyasayı kaldırın.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>Borsa %1 piyasasını durdurdu (durum %2). Yeniden açılır açılmaz işlemler kaydedilir.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>Borsa, kaydedilen %1 piyasayı listelemiyor; bu yüzden hiçbir işlemi gelmeyecek. Hangisi olduğunu piyasa listesi gösterir.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>Borsa, kaydedilen %1 piyasayı listelemiyor; bu yüzden hiçbir işlemleri gelmeyecek. Hangileri olduğunu piyasa listesi gösterir.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>Borsa %1 piyasayı durdurdu. Yeniden açılır açılmaz işlemler kaydedilir.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>Borsa %1 piyasayı durdurdu. Yeniden açılır açılmaz işlemler kaydedilir.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>Bunun yerine ben&amp;zetim piyasasını izle</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Şimdi &amp;çık</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>Eski işlemler şu anda paketlenemiyor veya silinemiyor; kayıt sürüyor ve yeniden deneniyor: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>%1 dönemi</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>Benzetim piyasası</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>Bu fiyatları bu program üretir (%1). Ayrı bir veritabanına kaydedilirler.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Pencerenin tuşları</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>Canlı, Geçmiş, Kayıt, Alarmlar</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Piyasa ekle</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Bir zamana git</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>Bir aralığı dışa aktar</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Günleri getir</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>Geçmiş’in işlemlerinde ara</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>Geçmiş’te gösterilen anda tüm piyasalar</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>Geçmiş’teki anın bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>Kopyalanmış bir bağlantının anını göster</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>Geçmiş’teki ana yer imi koy</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>İşlem dosyalarını içe aktar</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Yeni alarm</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>Tüm pencerelerin üstünde mini fiyat ekranı</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>Kılavuz; bir grafikte grafiğin tuşları</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Bu tuşlar</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>Çık; hiçbir şey kaybolmaz</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>Canlı’daki tuşlar</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>İşaretli piyasanın grafiğini göster</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Yukarı, Alt+Aşağı</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>İşaretli piyasayı listede taşı</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>İşaretli piyasayı kaldır</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>Grafikten grafiğe git ve geri dön</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shift ve oklar</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>Grafiği diğerleri arasında taşı</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shift ve oklar</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>Grafiğin yanındaki ayırıcıyı taşı</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>Yalnızca grafiği, sonra yine tümünü göster</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Grafiği kapat</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>Grafiği kendi penceresine al ve geri</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>İşlemleri süz</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>İşlemleri durdur, yeniden izle</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>Yeniden oynatmadaki tuşlar</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>Bir grafiğin, Geçmiş’in veya bir alarmın anından oynat</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Duraklat ve sürdür</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>Nokta, Virgül</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>Sonraki işlem ve önceki</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Sağ, Alt+Sol</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>Bir saniye ileri ve geri</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>Daha hızlı ve daha yavaş; grafikte &gt; ve &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>Şu anki işlemlere dön</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>Alarmlar’daki tuşlar</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>İşaretli alarmı değiştir; bildirileni Geçmiş’te göster</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>İşaretli alarmı aç veya kapat</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>İşaretli alarmı sil</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>Kılavuzdaki tuşlar</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Tüm sayfalarda bul</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>Sonraki yer ve önceki</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Sol, Alt+Sağ</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>Önceki sayfa ve yeniden geri</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Kılavuzu kapat</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>Tüm piyasaların panosu ve grafiklere dönüş</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Piyasa panosu</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>Panodaki tuşlar</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>İşaretli piyasayı önceki saatle birlikte kaydet</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>Harfler, rakamlar, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>Piyasaları süz</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>Tümünü yeniden göster; sonra grafiklere dön</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>Yer imini yeniden adlandır</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>%1, %2 %3 için &amp;etiket:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Etiket</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;İçe aktar…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>&amp;Yer imleri…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>Mini &amp;fiyat ekranı</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Kılavuz</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Kısayol &amp;tuşları</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Tidemark &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>İçe aktarma, yer imleri, piyasa panosu, mini fiyat ekranı, ayarlar, kılavuz, tuşlar ve programdan çıkış (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>Tüm piyasaların &amp;panosu</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>Ayarlar %1 dosyasına yazılamıyor; bu yüzden değişiklikler saklanmıyor. Dosya için yer açın veya onu ve klasörünü yazılabilir yapın ve yeniden değiştirin.</translation>
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
        <translation>Tüm zamanları, borsanın damgaladığı gibi UTC olarak göster</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Yerel: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>Tüm zamanları bu bilgisayarın saat diliminde göster</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Saat dilimi</translation>
    </message>
</context>
</TS>
