<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Über Tidemark</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU General Public License 3 oder neuer; ohne jede Gewährleistung</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Beobachtet die Spotpreise von Binance und bewahrt jeden Trade exakt auf.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 antwortet und nimmt Punkte in „%2“ an.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>Alarme &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>Die Alarme in %1 sind von einem anderen Programm gesperrt, daher werden Änderungen an ihnen noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 Die vorherigen Alarme werden überwacht, und keine ihrer Änderungen wird gespeichert, bis die Datei wieder gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen, daher werden Alarme hier gemeldet.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>Alarme gehen ab jetzt an „%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>„%1“ ist gelöscht, samt Adresse.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>Der Test wurde an „%1“ zugestellt.</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>Der Test wurde nicht an „%1“ zugestellt: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>keine Änderung eines Alarms wird gespeichert</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>Die Alarme in %1 konnten nicht gelesen werden: %2. Keiner wird überwacht.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>Die Datei Ihrer Alarme ist beschädigt (%1), daher wird keiner überwacht.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>Die Alarme wurden von einer anderen Version von Tidemark geschrieben, daher wird keiner überwacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>%1 Eintrag in der Datei Ihrer Alarme war nicht lesbar; die anderen werden überwacht.</numerusform>
            <numerusform>%1 Einträge in der Datei Ihrer Alarme waren nicht lesbar; die anderen werden überwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>Die Alarme konnten nicht nach %1 gespeichert werden: %2. Änderungen gelten, bis Tidemark beendet wird.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>Der Preis kreuzt ein Niveau</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>Der Preis erreicht ein neues Tief oder Hoch</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>Der Preis bewegt sich schnell</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>Plötzlich wird viel gehandelt</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>Trades kommen schnell</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Der Feed stockt</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Fehlende Trades werden entdeckt</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>Aufwärts oder abwärts</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>Ein Tief oder ein Hoch</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Ein Hoch</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Ein Tief</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Auf oder ab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Beliebiges Vielfaches</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>Egal wie wenig</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>Zum Beispiel, was dann zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>&amp;Melden, wenn</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>Mar&amp;kt</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>M&amp;uster</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>Pro&amp;zent</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>Vielfaches des Ü&amp;blichen</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Mindes&amp;tens</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Wie lan&amp;ge</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>Kl&amp;ang</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>Zuste&amp;llung</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>Alarm &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>Geben Sie den erwarteten Preis ein.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>Ein Preis muss größer als null sein.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>Preise von %1 haben höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>Geben Sie ein, um wie viel Prozent sich der Preis bewegen muss.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>Möglich sind 0,01 bis 1.000 Prozent.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>Ein Wert unter null ist nicht möglich.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>Geben Sie ein Vielfaches des Üblichen oder einen Mindestwert ein.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>Ein Ausschlag liegt über dem Üblichen und beträgt höchstens dessen 1.000-Faches.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>Bisherige Meldungen</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>Bisherige Meldungen der Alarme</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>Alles ab dem markierten Moment in Live abspielen (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>Diese Liste leeren; das kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>Noch hat kein Alarm etwas gemeldet. Hier steht, was Alarme melden, das Neueste zuerst; ein Klick öffnet den Moment in der Historie.</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>Die Liste wurde geleert.</translation>
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
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 (%2). Opens this moment in History.</source>
        <translation>%1 (%2). Öffnet diesen Moment in der Historie.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT oder BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Jeder Markt</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>Die eines Musters</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>Geben Sie die Märkte ein: *USDT sind alle, die so enden, BTC*,ETH* alle, die so beginnen.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>Geben Sie Namen von Märkten durch Kommas getrennt ein, mit * für beliebige Buchstaben: *USDT oder BTC*,ETH*.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Neuer Alarm…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>Ein neuer Alarm für einen Markt (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>Den markierten Alarm ändern (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>Den markierten Alarm löschen (Entf); das kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;Ziele…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>Wohin Alarme noch gehen: ntfy, Telegram, ein Webhook, ein eigenes Programm</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>Alarme melden Ihnen, wenn ein Preis ein Niveau kreuzt, ein neues Tief oder Hoch erreicht oder sich schnell bewegt und wenn ein Feed stockt oder Trades fehlen – auch wenn dieses Fenster verborgen ist.

Drücken Sie „Neuer Alarm“ oder klicken Sie im Chart mit der rechten Maustaste auf den Preis, auf den Sie warten.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Kreuzt %1 abwärts</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>Erneut nach %1</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Gelöscht: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ein</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Meldet, wenn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>irgendein Markt</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>einer von %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>das %1-Fache des Üblichen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>Gehandelt in %1: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>Häufigkeit der Trades über %1: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; üblich ist der Durchschnitt der zwanzig gleich langen Zeiträume davor</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>Meldet, wenn der Handelswert innerhalb von %2 (%1) erreicht: %3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>Meldet, wenn die Häufigkeit der Trades über %2 (%1) erreicht: %3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1: Handelswert von %2 innerhalb von %3</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1: Trades mit %2 über %3</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, das %2-Fache des Üblichen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>Kreuzt %1 aufwärts</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Kreuzt %1 abwärts</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>Kreuzt %1</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>Neues Hoch in %1</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>Neues Tief in %1</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>Neues Tief oder Hoch in %1</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>Steigt um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>Fällt um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>Bewegt sich um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>Meldet, wenn %1 %2 aufwärts kreuzt</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>Meldet, wenn %1 %2 abwärts kreuzt</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>Meldet, wenn %1 %2 kreuzt</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>Meldet, wenn %1 ein neues Hoch in %2 erreicht</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>Meldet, wenn %1 ein neues Tief in %2 erreicht</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>Meldet, wenn %1 ein neues Tief oder Hoch in %2 erreicht</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>Meldet, wenn %1 innerhalb von %3 um %2 steigt</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>Meldet, wenn %1 innerhalb von %3 um %2 fällt</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>Meldet, wenn %1 sich innerhalb von %3 um %2 bewegt</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>Meldet, wenn der Feed eines Markts stockt</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>Meldet, wenn der Feed von %1 stockt</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>Meldet, wenn fehlende Trades eines Markts entdeckt werden</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>Meldet, wenn fehlende Trades von %1 entdeckt werden</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>noch ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>jetzt %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>jetzt %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1 kreuzte %2 aufwärts</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1 kreuzte %2 abwärts</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1 erreichte ein neues Hoch in %2, über %3</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1 erreichte ein neues Tief in %2, unter %3</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1 stieg innerhalb von %3 um %2, von %4 aus</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1 fiel innerhalb von %3 um %2, von %4 aus</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>Der Feed von %1 stockt: Der Preis kann veraltet sein</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>Die Feeds von %1 stocken: Die Preise können veraltet sein</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>Fehlender Trade von %2 entdeckt: %1</numerusform>
            <numerusform>Fehlende Trades von %2 entdeckt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Der Feed stockt</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Fehlende Trades werden entdeckt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>Erneut nach %1</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>auf dem Niveau</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 darüber</translation>
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
        <translation>%1 gehört nicht zu den beobachteten Märkten: Der Alarm wartet, bis es so ist.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>Die letzten %1 sind noch nicht bekannt: Der Alarm wartet, bis sie es sind.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>Von den letzten %1 ist erst seit %2 alles bekannt: Der Alarm wartet, bis der ganze Zeitraum bekannt ist.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Jeder Markt</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1, während nicht überwacht wurde</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1, in verspäteten Trades</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; auch in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; %2-mal seit der letzten Meldung</numerusform>
            <numerusform>%1; %2-mal seit der letzten Meldung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 und %3 weitere</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>Standard des Desktops</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>Bis er gelöscht wird</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>Bis %1 UTC</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>Für 7 Tage</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Für 30 Tage</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Eine eigene Datei…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>An alle Ziele</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Sonst nirgendwohin</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>Nur an %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Klang wählen</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>Klänge (*.wav *.oga *.ogg *.flac *.mp3);;Alle Dateien (*)</translation>
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
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>Steigende und fallende Preise</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>Pfeile und Zeichen sagen dasselbe, sodass nichts von den Farben abhängt.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>&amp;Türkis und Orange, bei jedem Farbsehen zu unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>&amp;Grün und Rot</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>&amp;UTC, wie die Börse sie stempelt</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>Zone dieses &amp;Computers: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>Texte, Zahlen und Datumsangaben folgen sofort, und die Aufzeichnung läuft weiter. Das Handbuch, die Befehlszeile und was in Dateien geschrieben wird, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>Bringt die archivierten Trades aus ihren Dateien in die Aufzeichnung zurück</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>Diese Trades wurden am %2 nach %1 archiviert.</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>Diese Trades wurden nach %1 archiviert.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>Die Datei ist jetzt nicht da: Schließen Sie ihren Datenträger an oder wählen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>Keine dieser Dateien ist jetzt da: Schließen Sie ihren Datenträger an oder wählen Sie, wo sie liegen.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>„tidemark-cli import“ mit dieser Datei bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 und %1 weitere Datei</numerusform>
            <numerusform>%2 und %1 weitere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>älter, als die Börse aufbewahrt</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>auf Wunsch nicht geholt</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>zwischen einem eigens geholten Zeitraum und der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>Auf diesem Computer wurde davon noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>Die letzte Sicherung wurde am %1 UTC gemacht und geprüft: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>Die letzte Sicherung wurde am %1 UTC gemacht, aber nicht geprüft: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>Ihr Ordner ist jetzt nicht da: Vielleicht fehlt ihr Datenträger.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Wiede&amp;rherstellen…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Aufzeichnung sichern</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>Ein Ordner, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>Eine vollständige Kopie des privaten Servers wird in einem neuen Ordner innerhalb des unten genannten abgelegt, während die Aufzeichnung weiterläuft. Dann wird eine Kopie davon gestartet und ihre Aufzeichnung geprüft, was eine Zeit lang den doppelten Platz braucht. Die Sicherung erscheint, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>Die Sicherung beginnt…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>Wird abgebrochen; von dieser Sicherung bleibt nichts zurück…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>Top-&amp;Mover zuerst</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Charts</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>Filter: BTC, *USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>Filter der Märkte</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>Ein Teil eines Namens oder ein Muster: * steht für beliebige Buchstaben, ? für genau einen. Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnete</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnete</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>Welche Märkte</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>Für Märkte, die nicht aufgezeichnet werden, stehen hier die eigenen Zahlen der Börse über 24 Stunden. Sie werden nur empfangen, solange diese Märkte hier gezeigt werden.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Währung der Preise</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>Märkte nach der Währung ihrer Preise</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>Zurück zu den Charts (Strg+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>Zahlen der letzten</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>Änderung, Tief und Hoch, Trades, Wert und größter Trade der letzten %1</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>Die größten Änderungen zuerst, nach oben oder unten</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>Alle Währungen (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 Markt</numerusform>
            <numerusform>%1 Märkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>Markieren Sie einen nicht aufgezeichneten Markt, um ihn aufzuzeichnen (Strg+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>Ab jetzt jeden Trade von %1 aufzeichnen und die Stunde davor holen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 wird nicht aufgezeichnet und hat hier daher keinen Chart. Strg+R beginnt die Aufzeichnung, samt der Stunde davor.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 wird bereits aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>%1 wird ab jetzt aufgezeichnet; die Stunde davor wird geholt. Eingabe zeigt den Chart.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>Von der Börse kam noch nichts: Die Zahlen enden mit dem neuesten Trade der Aufzeichnung, %1 %2.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>Die Börse wird nach den Zahlen der nicht aufgezeichneten Märkte gefragt…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>Welche Märkte die Börse hat, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>Kein Markt passt. Esc leert den Filter; die Felder darüber bestimmen, welche Märkte und Währungen gezeigt werden.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>Die Zahlen werden gesammelt…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>Noch wird kein Markt aufgezeichnet. Fügen Sie einen in Live hinzu (Strg+N) oder wählen Sie oben „Alle Märkte“.</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>Einen solchen Markt gibt es nach Angabe der Börse nicht.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>Kurstafel aller Märkte</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Chart von %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>%1 &amp;aufzeichnen</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardWords</name>
    <message>
        <source>%1 T</source>
        <comment>trillions</comment>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not recorded · 24 h</source>
        <translation>nicht aufgezeichnet · 24 h</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* Es ist nicht sicher, dass die neuesten Trades hier sind: Von dem Markt kam seit einer Weile nichts.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* Einige Trades dieser %1 sind nicht hier.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* Nicht alle Trades dieser %1 sind hier: Vollständig sind sie seit %2.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>Kein Trade innerhalb von %1.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>Tiefster Preis %1, höchster %2 der letzten %3</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>%1 %2 in 24 h, laut Börse</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%1, %2 %3 innerhalb von %4</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>Die Börse teilt das nicht mit. Bekannt ist es bei Märkten, die aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1 zu je %2</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>Nicht aufgezeichnet: Das sind die eigenen Zahlen der Börse über 24 Stunden. Strg+R beginnt die Aufzeichnung, samt der Stunde davor.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>Nicht aufgezeichnet. Die Börse nennt die Zahlen mit dem nächsten Trade. Strg+R beginnt die Aufzeichnung, samt der Stunde davor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>%1 Trade fehlt bekanntermaßen; er wird über seine ID geholt.</numerusform>
            <numerusform>%1 Trades fehlen bekanntermaßen; sie werden über ihre IDs geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>Jeder Trade seit %1 ist hier.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>Noch ist kein Trade davon angekommen.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>Von %1, vor %2</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>Von der Zeit davor ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>Die Hälfte der Trades der letzten zehn Sekunden brauchte von der Börse bis hier nicht länger.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 des Weges vom Tief zum Hoch</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, noch kein Preis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>%1 Trades je Sekunde</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>%1 %2 je Sekunde</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Tief–Hoch</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Trades/s</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>Wert/s</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Der Markt</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>Preis des letzten Trades</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Änderung des Preises über %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Wo der Preis zwischen dem tiefsten und dem höchsten von %1 steht</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>Trades je Sekunde, über %1</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>Gehandelter Wert je Sekunde, über %1, in der Währung des Preises. Die einer Währung stehen beisammen.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>Der Trade mit dem höchsten Wert innerhalb von %1, in der Währung des Preises</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>Wie lange Trades von der Börse bis hier brauchen</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>Ob alle Trades des Zeitfensters hier sind</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>Ein Klick sortiert danach, ein weiterer umgekehrt.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>keine Änderung eines Lesezeichens wird gespeichert</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>Die Lesezeichen konnten nicht nach %1 gespeichert werden: %2. Änderungen bleiben bekannt, bis Tidemark beendet wird; schaffen Sie Platz oder machen Sie die Datei und ihren Ordner beschreibbar und ändern Sie dann noch einmal eines.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>Die Lesezeichen in %1 konnten nicht gelesen werden: %2. Keines wird gezeigt.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>Die Datei Ihrer Lesezeichen ist beschädigt (%1), daher wird keines gezeigt.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>Die Lesezeichen wurden von einer anderen Version von Tidemark geschrieben, daher wird keines gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>%1 Eintrag in der Datei Ihrer Lesezeichen war nicht lesbar; die anderen werden gezeigt.</numerusform>
            <numerusform>%1 Einträge in der Datei Ihrer Lesezeichen waren nicht lesbar; die anderen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>Die Lesezeichen konnten nicht nach %1 gespeichert werden: Ein anderes Programm hält die Datei seit %2 Sekunden. Änderungen bleiben bekannt, bis Tidemark beendet wird; ändern Sie noch einmal eines, um es erneut zu versuchen.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>Es gibt %1 Lesezeichen, mehr können nicht aufbewahrt werden, daher wurde dieses nicht hinzugefügt. Löschen Sie zuerst einige.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>Den markierten Moment in der Historie zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>Das Stichwort des markierten Lesezeichens ändern (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>Einen Link zum markierten Moment kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>Das markierte Lesezeichen löschen; die Aufzeichnung bleibt, wie sie ist (Entf)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>Alle Lesezeichen als CSV speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>Es gibt noch kein Lesezeichen. Strg+B setzt eines auf den Moment, den die Historie zeigt, B in einem Chart eines auf den des Fadenkreuzes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 Lesezeichen. Eingabe zeigt seinen Moment.</numerusform>
            <numerusform>%1 Lesezeichen. Eingabe zeigt den Moment des gewählten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>kein Stichwort</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Stichwort</translation>
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
        <translation>Logarithmische Preisskala</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Logarithmische Preisskala (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Magnet</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>Das Fadenkreuz haftet an Trades und Kerzen (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>Gehe zu Zeitpunkt, Tabelle, Bild, Tasten</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>Zeiteinheit, Skala und mehr</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>Dem neuesten Trade folgen</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Gehe zu Zeitpunkt…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Tabelle des Gezeichneten</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>Diesen Bereich exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>Volumengewichteter Durchschnittspreis</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>VWAP ab Mitternacht UTC oder ab dem linken Rand</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Umschalt+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>Käufe minus Verkäufe</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>Mit anderen Märkten vergleichen…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>Zwei Märkte in Prozent, als Verhältnis oder als Spread</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Umschalt+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>Mit anderen Charts verknüpft</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>Alle Charts verknüpfen oder keinen</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Umschalt+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>Tasten und Gesten des Charts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
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
        <translation>durch die Zeit blättern</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>um eine ganze Ansicht blättern</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>durch die Preise blättern</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>weniger oder mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Strg und + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>weniger oder mehr Preise zeigen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>der älteste und der neueste Trade</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>dem neuesten Trade folgen, Preise angepasst</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>jeder Trade</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>Kerzen von 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 Tag</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>logarithmische Preisskala</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>Fadenkreuz haftet an den Daten oder ist frei</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>volumengewichteter Durchschnittspreis (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Umschalt+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>VWAP ab Mitternacht UTC oder ab dem linken Rand</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>Gekauftes minus Verkauftes und seine Summe</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>mit anderen Märkten vergleichen</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Umschalt+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>zwei Märkte in Prozent, als Verhältnis oder als Spread</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>mit anderen Charts verknüpfen: Fadenkreuz, Zeit, Markt</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Umschalt+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>alle Charts verknüpfen oder keinen</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Umschalt und Pfeile</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>Fadenkreuz von Kerze zu Kerze, Trade zu Trade</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Strg und Pfeile</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>dasselbe um zehn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>den Moment des Fadenkreuzes nachsehen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>ab dem Moment des Fadenkreuzes abspielen; ohne eines ab dem Anfang der Ansicht</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Umschalt+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>ab dem Fadenkreuz messen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>einen Link zum Moment des Fadenkreuzes kopieren</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>den Moment des Fadenkreuzes als Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>zu einem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>das Gemessene exportieren, sonst das Sichtbare</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>Tabelle des Gezeichneten</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>kopieren, nachsehen, exportieren, Alarm, Bild</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>abbrechen: Messen, Fadenkreuz, Leisten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>Zeit am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>Preise am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Umschalt und Mausrad</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>die Ansicht verschieben</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Eine Achse ziehen</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>sie strecken oder stauchen</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>Doppelklick auf eine Achse</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>wie sie vorher war</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>dem neuesten Trade wieder folgen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>Preis, Zeit, Trades und Volumen messen; einen Zeitraum zum Exportieren markieren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>den Moment nachsehen</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Rechtsklick</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>Mit anderen Märkten vergleichen…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>Gehe zu Zeitpunkt…	Strg+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>Tabelle des Gezeichneten	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>Tasten und Gesten	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>Preis %1 kopieren</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>Der Preis wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>Zeit %1 kopieren</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>Die Zeit wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>Link zu diesem Moment kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>Sichtbaren Bereich kopieren</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>Der sichtbare Bereich wurde kopiert.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>In der Historie nachsehen</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Ab hier abspielen	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>Lesezeichen hier setzen…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>Markierten Zeitraum exportieren…	Strg+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>Diesen Bereich exportieren…	Strg+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>Zeitraum markieren: mit Umschalt ziehen oder Umschalt+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>Alarm bei %1 setzen…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>Chart von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>Dem neuesten Trade folgen (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>Wieder den ganzen Bereich zeigen (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Der Link zu diesem Moment wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>Replay von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>Der Markt pausierte %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>Neuester Preis: %1 (%2).</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> Gezeigt von %1 bis %2: tiefster %3, höchster %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> In dieser Zeit: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> Lesezeichen: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> Wo keine Trades sind, werden die eigenen Kerzen der Börse gezeigt.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: Eröffnung %2, Hoch %3, Tief %4, Schluss %5, Volumen %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, die eigene Kerze der Börse: Eröffnung %2, Hoch %3, Tief %4, Schluss %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was der Chart zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 Trade sichtbar. Eingabe geht im Chart zu ihm, F5 liest neu.</numerusform>
            <numerusform>%1 Trades sichtbar, die neuesten zuerst. Eingabe geht im Chart zum gewählten, F5 liest neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 Kerze sichtbar. Eingabe geht im Chart zu ihr, F5 liest neu.</numerusform>
            <numerusform>%1 Kerzen sichtbar, die neuesten zuerst. Eingabe geht im Chart zur gewählten, F5 liest neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>%1 Pixelspalte mit Trades: Vergrößern Sie, um Trades einzeln zu lesen.</numerusform>
            <numerusform>%1 Pixelspalten mit Trades, die neuesten zuerst: Vergrößern Sie, um Trades einzeln zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>Die markierten Zeilen für eine Tabellenkalkulation kopieren (Strg+C); Strg+A markiert alle</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>Alle Zeilen speichern, die älteste zuerst (Strg+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 Zeile wurde kopiert.</numerusform>
            <numerusform>%1 Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>Chartfenster von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>&amp;Zeichnet weiter auf; das Symbol im Infobereich holt das Fenster zurück</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>&amp;Beendet das Programm</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>Dieser Desktop zeigt gerade keinen Infobereich, daher beendet das Schließen des Fensters in jedem Fall das Programm.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>Beenden (Strg+Q) beendet das Programm immer. Es fragt nichts und verliert nichts: Was empfangen wurde, wird zuerst gespeichert oder wartet im Spool auf den nächsten Start.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>Mit anderen Märkten vergleichen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>Markt zum Vergleichen</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>Ein Markt der Aufzeichnung</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>Verglichene Märkte</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1 ist der eigene Markt des Charts.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 wird bereits verglichen.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>Mehr als fünf andere Märkte sind nicht zu unterscheiden: Entfernen Sie erst einen.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Es wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>Verhältnis und Spread gelten für zwei Märkte.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Eingabe fügt einen Markt hinzu; Esc schließt.</translation>
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
        <translation>%1 %2 bei %3</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>alle seit %1</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>alle seit %1, ab dann ist %2 bekannt</translation>
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
        <translation>Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>in dieser Zeit sind keine Trades aufgezeichnet</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>hier ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · gezeigte Zeit: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · %2 in der gezeigten Zeit: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>hier fehlen seine Trades (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>Aufzeichnungen der Märkte</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>Zeigen Sie auf einen Balken oder gehen Sie ihn mit den Pfeiltasten entlang, um zu lesen, was er zeigt.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>Es werden keine Märkte beobachtet, also gibt es keine Aufzeichnung zu zeigen. Fügen Sie einen in Live hinzu (Strg+N).</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>Vollständig: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>kein Trade, und keiner fehlt</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>kein Trade ist aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 von %1 Trade</numerusform>
            <numerusform>%2 von %1 Trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1 archiviert nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 und %1 weitere Datei</numerusform>
            <numerusform>%2 und %1 weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>Beginn der Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>Ende der Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>die Aufzeichnung hat keinen Trade dieses Markts</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 nicht geholt</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 nach Ihrer Wahl verworfen</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>%1 nicht speicherbar</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>%1 bei der Börse nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 liegt auf btrfs, aber die Dateien darin sind so markiert, dass sie beim Schreiben nicht kopiert werden (chattr +C), und lassen sich deshalb nicht komprimieren. Eine Aufzeichnung, die in einen Ordner ohne diese Markierung wiederhergestellt wird, braucht etwa ein Fünftel.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 liegt auf btrfs ohne Komprimierung; mit zstd komprimiert braucht ein ungepackter Trade etwa 27 Bytes statt 130. Neue Dateien werden mit „tidemark-cli keep --compress“ oder unter Einstellungen → Aufbewahrung komprimiert. Was schon da ist, komprimiert: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>Eine neuere Verbindung liefert schon; diese wird ohne Verlust eines Trades geschlossen.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>Über sie kommen Trades an.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>Sie bringt die vorhandenen Trades nicht und wird ersetzt.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>Der letzte Versuch schlug fehl; der nächste folgt von selbst.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die Datei, wie sie war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>Sie konnte nicht als %1 aufbewahrt werden, daher bleibt %2, wie es ist, und %3. Verschieben Sie die Datei und starten Sie Tidemark neu.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>Der &amp;private Server im Datenordner</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>Ein &amp;eigener PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>Für den &amp;nächsten Start merken</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>Diese &amp;Datenbank verwenden</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Wo die Aufzeichnung liegt</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>In %1; die Aufzeichnung belegt %2.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>In %1. Er startet und endet mit Tidemark, und kein anderer Computer kann ihn erreichen, sofern Sie ihn nicht freigeben.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>Leer: das, das libpq bereits kennt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>Eng&amp;ine</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>Womit die Trades dort gehalten werden. Eine leere Datenbank, deren Server TimescaleDB oder Citus hat, lässt nach dem Test die Wahl.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>Ein Passwort kommt in die Passwortdatei von libpq (~/.pgpass oder PGPASSFILE), die nur Sie lesen können. In diesen Einstellungen wird es nie aufbewahrt. Eine Datenbank enthält die Aufzeichnung einer Börse.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>Wer sie sonst lesen darf</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>Der private Server kann nur lesend für Grafana, Notebooks und dergleichen freigegeben werden, die sich als tidemark_reader anmelden.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>Verbindung testen, um es zu sehen</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>Dort keine Wahl</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>Tabellen der Aufzeichnung werden angelegt…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>Tage der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>Was der Kalender zeigt: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>bisher %1 Trade</numerusform>
            <numerusform>bisher %1 Trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>%1 Trade ist da</numerusform>
            <numerusform>%1 Trades sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, mindestens %1 fehlt</numerusform>
            <numerusform>, mindestens %1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, weitere können fehlen</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1; der Tag ist nicht vorbei.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. Das Archiv hat den Tag noch nicht, daher kommt der Rest von der Börse selbst.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>teilweise da</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>noch nicht im Archiv</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>nicht gehandelt</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: vollständig, ohne Trade.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: vollständig, %1 Trade.</numerusform>
            <numerusform>%2: vollständig, %1 Trades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: fehlt.</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: fehlt. Das Archiv hat ihn noch nicht, daher kommen seine Trades von der Börse selbst.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: nicht mehr gehandelt. Der letzte Tag dieses Markts im Archiv ist %2.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: noch nicht gehandelt. Der erste Tag dieses Markts im Archiv ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>Gewählt: %1 Tag, %2 davon vollständig</numerusform>
            <numerusform>Gewählt: %1 Tage, %2 davon vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>Gewählt: 1 Tag, der vollständig ist</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>Gewählt: 1 Tag, der nicht vollständig ist</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, %1 aus der Zeit vor seinem ersten Trade</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, %1 aus der Zeit nach seinem letzten Trade</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>Seit wann %1 gehandelt wird, ließ sich nicht feststellen, daher sehen die Tage davor aus, als fehlten sie. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>Das Archiv hat keine Datei von %1. Für die letzten zwei Tage wird die Börse selbst gefragt; ältere sind nicht zu haben.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>Bis einschließlich Tag</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>Ganzer &amp;Monat</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Bei abweichender Prüfsumme mit den Trade-&amp;IDs weitermachen</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>&amp;Fehlende Tage holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Tage holen</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>Markt der Tage</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>Alle Tage des gezeigten Monats wählen</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>Eine Datei, deren SHA-256 nicht dem daneben entspricht, wird ausgelassen, sofern dies nicht angehakt ist: Dann entscheiden allein ihre Trade-IDs</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>Vollständige Tage</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>Was nicht geholt wurde</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>Aus dem Dateiarchiv der Börse, die letzten zwei Tage von der Börse selbst</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>Mar&amp;kt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Die Aufzeichnung konnte nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Es wird nachgesehen, was fehlt…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%2 von %1 Tag vollständig</numerusform>
            <numerusform>%2 von %1 Tagen vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>Der Download läuft weiter</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: eine Nachricht ans Telefon</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: eine Nachricht in einen Chat</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook: JSON an eine Adresse</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>Befehl: ein eigenes Programm</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
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
        <translation>Te&amp;st senden</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>Ziel s&amp;peichern</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>Ziel &amp;löschen</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>Ziele der Alarme</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>Alarme gehen auch hierhin, während dieses Fenster offen ist und von einem Recorder mit --alerts. Was nicht zu erreichen ist, wird einen Tag lang erneut versucht. Adressen und Token liegen in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Zustellprotokoll</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Noch wurde nichts zugestellt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;riorität</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>L&amp;ink</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>Progra&amp;mm</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>Arg&amp;umente</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>Wörter oder Emojis, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>Was sich beim Antippen öffnet</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>Sein Pfad; was geschah, steht in seiner Umgebung</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>Durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neues</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>Wählen Sie eines, das niemand errät</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>Seine Nummer oder @NAME eines Kanals</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>Das des Bots</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>Wo eines verlangt wird</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>Geben Sie dem Ziel einen Namen.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>Es gibt bereits ein Ziel „%1“.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>Geben Sie den Pfad des Programms ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 Alarm wartet auf „%2“.</numerusform>
            <numerusform>%1 Alarme warten auf „%2“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>Ab jetzt wird der simulierte Markt gezeigt; die Aufzeichnung der Börse bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Willkommen. Ab jetzt wird jeder Trade aller Märkte aufgezeichnet (%1). F1 öffnet das Handbuch, und die Einstellungen sind im Menü oben rechts (F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Willkommen. Ab jetzt wird jeder Trade von %1 aufgezeichnet (%2). Fügen Sie Märkte über das Feld über ihrer Liste hinzu (Strg+N); F1 öffnet das Handbuch, und die Einstellungen sind im Menü oben rechts (F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>Das Fenster übernimmt die Sprache, sobald beendet ist, was darin gerade läuft.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>der private Server in %1</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>Ihr eigener PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>Die letzten Trades werden gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>Die Datenbank ist nicht erreichbar, daher wartet %1 Trade im Spool. Nichts geht verloren: Was nicht binnen zehn Sekunden gespeichert ist, wird beim nächsten Start gespeichert.</numerusform>
            <numerusform>Die Datenbank ist nicht erreichbar, daher warten %1 Trades im Spool. Nichts geht verloren: Was nicht binnen zehn Sekunden gespeichert ist, wird beim nächsten Start gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>im Handel</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>jetzt nicht im Handel (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>Die Aufzeichnung ist von „%1“, und kein Archiv ihrer Dateien ist bekannt: Das von %2 hat unter denselben IDs andere Trades. Nennen Sie eines mit --archive-url oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden, daher kann nichts hineingeholt werden.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>Mit %1 läuft bereits ein anderer Download. Warten Sie, bis er beendet ist, oder brechen Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: Ihr SHA-256 ist %2, aber die CHECKSUM daneben sagt %3, daher wurde sie nicht importiert. Sie liegt in %4. Fragen Sie später erneut oder machen Sie mit --ignore-checksum allein nach ihren Trade-IDs weiter.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: Die CHECKSUM daneben gehört zu einer anderen Datei, %2, daher wurde sie nicht importiert. Sie liegt in %3. Fragen Sie später erneut oder machen Sie mit --ignore-checksum allein nach ihren Trade-IDs weiter.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>Angehalten, während %1 importiert wurde. Was gespeichert wurde, bleibt, und der nächste Download macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>der Tag ist vollständig</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>der Tag ist nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%1 von %2 Tag ist vollständig</numerusform>
            <numerusform>%1 von %2 Tagen sind vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>Die Börse wird nach den letzten Tagen gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>Von der Börse selbst: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Es wird nachgesehen, was fehlt…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: %2 geprüft%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: %2 gespeichert%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: wird angefragt…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: %2 geholt%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>Abgebrochen: %1. Was gespeichert wurde, bleibt, und nächstes Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Es konnte nicht weitergehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>Nichts fehlte: Der Tag ist vollständig.</numerusform>
            <numerusform>Nichts fehlte: Alle %1 Tage sind vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 Trade ist neu</numerusform>
            <numerusform>%1 Trades sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>Der Tag ist noch nicht vollständig; %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>Jetzt: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>Der Tag ist jetzt vollständig; %2.</numerusform>
            <numerusform>Alle %1 Tage sind jetzt vollständig; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>Eigene Kerzen der Börse</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>Eigene Kerzen der Börse, nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>Aufrufe (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Dateiarchiv</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Diese verwenden</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>Jetzt wird der simulierte Markt gezeigt; dies gilt, wenn die Börse beobachtet wird.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>Lassen Sie sie für die von Binance leer. Eine andere Börse braucht eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>&amp;Streams</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>&amp;Aufrufe (REST)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchiv</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
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
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Leer: Der Proxy verlangt keinen</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Leer: das zuvor eingegebene</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Das Passwort liegt getrennt von diesen Einstellungen in einer Datei des Datenordners, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>Das ist keine Basisadresse: Schreiben Sie sie als wss://host:port, ohne Pfad.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>Das ist keine Basisadresse: Schreiben Sie sie als https://host:port, ohne Pfad.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>Das ist keine Archivadresse: Schreiben Sie sie als https://host oder https://host/folder.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>Geben Sie den Hostnamen oder die Adresse des Proxys ein, ohne http:// davor.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>Ein Port ist eine ganze Zahl von 1 bis 65535, etwa 8080 oder 1080.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Quittung</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>Alle Trades dieses Bereichs in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>Auch eine Datei daneben schreiben, die sagt, was sie enthält, und mit der sie später geprüft werden kann</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>Eine Zeile kopieren, mit der ein anderes Programm diese Trades aus der Aufzeichnung liest</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>Die Zeile für psql wurde kopiert. Fügen Sie sie in ein Terminal ein.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>Die Zeile für DuckDB wurde kopiert. Fügen Sie sie in ein Terminal ein.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>Die Zeile für pandas wurde kopiert. Fügen Sie sie in ein Python ein, das „tidemark-cli database -- python3“ gestartet hat.</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>Die Datei wird enthalten: %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>Etwa %1 als CSV, %2 mit gzip, %3 mit zip, %4 als Parquet</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; die anderen Märkte kommen hinzu</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; %1 sind frei</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>Trades exportieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 von %1 Trade</numerusform>
            <numerusform>%2 von %1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, %1 je Sekunde, noch %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Export abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>Export fehlgeschlagen, keine halbe Datei blieb zurück: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>%1 Trade nach %2 exportiert</numerusform>
            <numerusform>%1 Trades nach %2 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden, während ihre Datenbank nicht erreichbar ist; exportieren Sie erneut, sobald sie zurück ist.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>Märkte zum Exportieren; der Zeitraum ist für alle gleich</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>Märkte zum Exportieren: %1</translation>
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
        <translation>CSV, mit gzip</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>Zip im Format der Börse</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>CSV von Tardis, mit gzip</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>keine Daten seit %1</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>kein Trade</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>vollständig seit %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1, gehandelt: %2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>Jeder Trade seit %1 ist darin.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>Von %1, zuletzt gehandelt: %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>noch keine Position zwischen Tief und Hoch</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 des Weges vom Tief zum Hoch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>Abstand zum Tief</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>Abstand zum Hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>Wo der Preis zwischen tiefstem und höchstem steht</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>vollständig seit Mi 00:00:00</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>Tiefste und höchste Preise gleitender Fenster</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>Gleiches gilt für %1 weiteren Markt; welchen, sagt das Protokoll.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>Gleiches gilt für %1 weitere Märkte; welche, sagt das Protokoll.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>Fragt die Börse nach allen Trades dieser Minute und bewahrt sie in der Aufzeichnung auf</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>Die Minute konnte nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>Die Börse hat in dieser Minute keine Trades.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>Der eine Trade der Minute wurde in die Aufzeichnung geholt.</numerusform>
            <numerusform>Die %1 Trades der Minute wurden in die Aufzeichnung geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>Diese Minute &amp;holen</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>Diese Minute wird geholt</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>Diese Minute holen</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>Die Minute %1 wird von der Börse geholt…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>Der Markt wurde entfernt, bevor seine Trades angekommen waren.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>Der Name „%1“ verrät das Format der Datei nicht: Er muss auf eines von diesen enden: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>%1 kann nicht gelesen werden (%2). Die Datei sagt, von welchen Märkten die Zeit vor ihrer Aufzeichnung noch zu holen ist. Von der Aufzeichnung geht nichts verloren: Was ein früherer Lauf übrig ließ, lässt sich in der Historie holen. Die Datei wird neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Die Datei sagt, von welchen Märkten die Zeit vor ihrer Aufzeichnung noch zu holen ist. Von der Aufzeichnung geht nichts verloren, aber der nächste Start beginnt diese Stunden von vorn. Schaffen Sie Platz oder machen Sie die Datei und ihren Ordner beschreibbar; es wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>Die Suche schlug fehl: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>%1 Order gefunden</numerusform>
            <numerusform>%1 Orders gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>%1 Trade gefunden</numerusform>
            <numerusform>%1 Trades gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, und weitere darunter</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 Ausführung</numerusform>
            <numerusform>%1 Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Ausführung: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>Trades %1 bis %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Trade-ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1; Eingabe geht dorthin.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Zielzeitpunkt</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>Ohne Zone gelten Zeiten in %1. Ein Datum allein steht für dessen Mitternacht; gestern 14:03, -15m, #id, ein Preis, Tief heute und nächste Lücke werden auch verstanden.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Vol.</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>Fehlende Trades, die seit Mitternacht UTC geholt und gespeichert wurden</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>Fehlende Trades geholt</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>Soweit bekannt, fehlt nichts</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>Nachholen: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>Nichts mehr von dem holen, was vor den Aufzeichnungen dieser Märkte war; was der Stream bringt, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>Was fehlt, ist noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>Wie lange das dauert, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 Trade liegt in einer Lücke, die zu groß ist, um ungefragt geholt zu werden: Wählen Sie „Holen“ oder „Auslassen“ neben dem Markt.</numerusform>
            <numerusform>%1 Trades liegen in Lücken, die zu groß sind, um ungefragt geholt zu werden: Wählen Sie „Holen“ oder „Auslassen“ neben dem Markt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>%1 von %2 fehlendem Trade geholt</numerusform>
            <numerusform>%1 von %2 fehlenden Trades geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>%1 von %2 früherem Trade geholt</numerusform>
            <numerusform>%1 von %2 früheren Trades geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>%1 von %2 fehlendem und früherem Trade geholt</numerusform>
            <numerusform>%1 von %2 fehlenden und früheren Trades geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>Sie sind noch nicht an der Reihe.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>Heute musste keiner geholt werden</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>%1 heute geholt</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>%1 Trade von vor der Aufzeichnung wird geholt, damit sie nicht leer beginnt.</numerusform>
            <numerusform>%1 Trades von vor der Aufzeichnung werden geholt, damit sie nicht leer beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>%1 fehlend, wird geholt.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>%1 fehlend, davon wird geholt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>Was vor der Aufzeichnung von %1 Markt war, ist noch zu holen, von %2</numerusform>
            <numerusform>Was vor den Aufzeichnungen von %1 Märkten war, ist noch zu holen, von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1; wie lange das dauert, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: weniger als eine Minute.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: etwa %2 bei halber Nutzung des Limits der Börse. Offene Charts kommen zuerst, dann das, was am meisten gehandelt wird.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Die Aufzeichnung kann jetzt nicht befragt werden.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>Die Trades um diesen Moment werden gelesen…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Die Trades konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>Um diesen Moment wurden keine Trades aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>Angehalten. Was gespeichert wurde, bleibt, und der nächste Download macht dort weiter.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: Das kommt erst noch.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: Die Tagesdateien von %2 im Archiv beginnen am %3.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: Das Archiv hat keine Datei davon.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: Der Tag ist nicht vorbei; er wurde bis jetzt geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: Es fehlt %1 Trade, den weder Datei noch Aufzeichnung hat.</numerusform>
            <numerusform>%2: Es fehlen %1 Trades, die weder Datei noch Aufzeichnung hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: Am Anfang oder am Ende können Trades fehlen.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>Die Datenbank wird gestartet. Die Historie antwortet, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>Wählen Sie einen Markt oder geben Sie den Namen eines aufgezeichneten ein.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>Trades importieren</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>Trade-Dateien (*.zip *.csv *.csv.gz *.parquet);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>Die Datenbank ist nicht erreichbar, daher kann jetzt nichts importiert werden; beginnen Sie erneut, sobald sie zurück ist.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Bei abweichender Prüfsumme mit den Trade-&amp;IDs weitermachen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Trades importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: importiert, %1 Trade ist neu.</numerusform>
            <numerusform>%2: importiert, %1 Trades sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: wurde schon früher importiert.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: angehalten; ein erneuter Import macht dort weiter.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: nicht importiert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, %1 Trades/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1 von %2, %3: %4 geprüft%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1 von %2, %3: %4 gespeichert%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%1 von %2 Datei ist in der Aufzeichnung</numerusform>
            <numerusform>%1 von %2 Dateien sind in der Aufzeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>Die Datei ist in der Aufzeichnung</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>Die Datei ist nicht in der Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 Trade ist neu</numerusform>
            <numerusform>%1 Trades sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>Abgebrochen. %1 Was gespeichert wurde, bleibt, und ein erneuter Import macht dort weiter.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Es konnte nicht weitergehen: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>Darin ist keine Datei mit Trades (.zip, .csv, .csv.gz, .parquet).</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Regel en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>Alles nach 30 Tagen &amp;packen</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>Gepackt nach</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Verworfen nach</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>&amp;Regel setzen</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>Ich stimme &amp;zu, dass diese Trades endgültig verworfen werden</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>Neue Dateien &amp;komprimieren</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>Wie lange Trades aufbewahrt werden</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>Jeder Trade bleibt für immer, wie er ist, sofern Sie nichts anderes wählen. Gepackte Trades brauchen etwa ein Zehntel und werden gelesen wie zuvor. Verworfene sind weg; ihre Kerzen bleiben.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>Die Aufzeichnung wird befragt…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>Regeln, die spezifischste zuerst</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>Etwa BTCUSDT, *USDT oder ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>&amp;Märkte</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>&amp;Gepackt nach</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>&amp;Verworfen nach</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>Der Name eines Markts, ein Muster (* beliebige Buchstaben, ? genau einer) oder ALL. Es gilt die spezifischste Regel, die einen Markt abdeckt, und zwar ganz. Nur ältere ganze Tage (UTC) werden angefasst, nach und nach, während die Aufzeichnung weiterläuft.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Die Aufzeichnung belegt %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>Es wird ermittelt, was das ausmacht…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>Kein Trade geht dadurch verloren.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>Ab jetzt wird die Aufzeichnung nach diesen Regeln aufbewahrt, von jedem Programm, das sie benutzt.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>Neue Dateien der Aufzeichnung werden ab jetzt komprimiert.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>gepackt nach %1</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>verworfen nach %1, Kerzen für immer</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>ungepackt für immer</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, wächst um etwa %2 am Tag.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 Wie viel Platz ihr Server hat, weiß nur jener Computer.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>bei diesem Tempo voll am %1</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>bei diesem Tempo in zehn Jahren nicht voll</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 %2 sind frei: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>etwa %1 Trade von %2, %3 bis %4</numerusform>
            <numerusform>etwa %1 Trades von %2, %3 bis %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>und von %1 weiteren Markt</numerusform>
            <numerusform>und von %1 weiteren Märkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>Tage werden gepackt, sobald sie dieses Alter überschreiten: exakt wie zuvor und etwa ein Zehntel ihrer Größe.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>Etwa %1 Trade wird gepackt, exakt wie zuvor: etwa %2 statt %3. Weitere Tage werden gepackt, sobald sie dieses Alter überschreiten.</numerusform>
            <numerusform>Etwa %1 Trades werden gepackt, exakt wie zuvor: etwa %2 statt %3. Weitere Tage werden gepackt, sobald sie dieses Alter überschreiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>Weitere Tage werden verworfen, sobald sie dieses Alter überschreiten. Ihre Kerzen bleiben.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>Nichts ist jetzt alt genug, um verworfen zu werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>Etwa %1 Trade wird jetzt endgültig verworfen:
%2
%3</numerusform>
            <numerusform>Etwa %1 Trades werden jetzt endgültig verworfen:
%2
%3</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now</source>
        <translation>
            <numerusform>Jetzt heißt %1 Markt so</numerusform>
            <numerusform>Jetzt heißen %1 Märkte so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1, mit %2 am Tag nach eigener Zählung der Börse: etwa %3 am Tag, gepackt %4. Neue kommen von selbst hinzu.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>%1 sind frei: Nach den Regeln der Seite „Aufbewahrung“ reicht das für alles bis zum %2.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>%1 sind frei: Nach den Regeln der Seite „Aufbewahrung“ reicht das für alles zehn Jahre und länger.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>Nennen Sie die Märkte: einen mit seinem Namen, ein Muster wie *USDT (* beliebige Buchstaben, ? genau einer) oder ALL.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>„%1“ ist weder ein Markt noch ein Muster für Märkte: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>eckige Klammern können darin nicht stehen.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>Würden Trades nach 0 Tagen verworfen, blieben nur die von heute. Geben Sie 1 Tag oder mehr an, oder nie.</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>Trades würden nach %1 verworfen, bevor sie nach %2 gepackt werden. Packen Sie sie früher oder nie, oder verwerfen Sie sie später.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>Das Passwort des Proxys kann nicht in %1 aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>Das Token des Spiegels kann nicht in %1 aufbewahrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>Ein Chart hat eigene Tasten: Klicken Sie hinein oder erreichen Sie ihn mit F6 und drücken Sie F1.</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>Listen der Tasten</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>Latenz, letzte Minute</translation>
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
        <translation>max</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>Die Hälfte aller Trades der letzten Minute brauchte höchstens so lange</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>99 von 100 Trades der letzten Minute brauchten höchstens so lange</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>Der langsamste Trade der letzten Minute</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: keine Trades</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: die Hälfte binnen %2, 99 von 100 binnen %3, alle binnen %4</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>Der Weg eines Trades in der letzten Minute:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>Die Uhr dieses Computers %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>Börse → empfangen</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>Vom Trade an der Börse bis zu seiner Ankunft auf diesem Computer, um die Differenz der Uhren korrigiert</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>Empfangen → festgeschrieben</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>Von der Ankunft, bis die Datenbank ihn sicher auf ihrem Datenträger hat</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>Empfangen → gezeichnet</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>Von der Ankunft, bis dieses Fenster ihn gezeichnet hat; gemessen, während Live gezeigt wird</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>Latenz %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>gespeichert nach %1</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>Latenz: keine Trades</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>Uhr %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>%1 gegenüber der Börsenuhr</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>geht mit der Börsenuhr gleich, auf %1 genau</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>Die Uhr dieses Computers %1. Die Aufzeichnung stimmt trotzdem: Trades behalten die eigenen Zeiten der Börse, und Latenzen werden korrigiert. Uhrzeiten, die dieser Computer sonst zeigt, sind ungenau; lassen Sie ihn seine Uhr selbst stellen (NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>Das Fenster, das für den Datenordner %1 läuft, antwortet nicht, daher wurde der Link nicht gezeigt. Öffnen Sie ihn erneut, sobald das Fenster nicht mehr beschäftigt ist, oder beenden Sie erst jenes Programm.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>Ihre Datenbank</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>Es wird gelesen, was die Aufzeichnung von %1 hat…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>Die Börse streamt %1 jetzt nicht.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>Die Börse ist nicht zu erreichen, daher gibt es noch keine Trades von %1. Sie erscheinen hier, sobald sie es ist.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>Von %1 kam bisher nichts.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>Wartet auf den ersten Trade von %1…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>Es werden noch keine Märkte beobachtet. Geben Sie ein Asset wie BTC in das Feld oben ein (Strg+N) und drücken Sie die Eingabetaste.

Von da an wird jeder Trade des Markts aufgezeichnet; Ort: %1.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>Jeder Trade dieses Markts wird aufgezeichnet; Ort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>Jeder Trade von %1 Markt wird aufgezeichnet; Ort: %2.</numerusform>
            <numerusform>Jeder Trade dieser %1 Märkte wird aufgezeichnet; Ort: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>Um einen Markt hinzuzufügen, geben Sie ein Asset in das Feld oben ein (Strg+N). Eingabe oder ein Doppelklick zeigt den Chart eines Markts neben den anderen; Hinziehen ebenso.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>Kein Markt wird beobachtet, daher wird nichts aufgezeichnet und es gibt keinen Chart.
Fügen Sie einen im Feld links hinzu (Strg+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>Kein Chart ist offen. Doppelklicken Sie auf einen Markt, drücken Sie darauf die Eingabetaste oder ziehen Sie ihn hierher.
Alle Märkte der Liste werden aufgezeichnet, mit Chart oder ohne.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>Was früher aufgezeichnet wurde, wird gezeigt, sobald die Datenbank gestartet ist.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>Was früher aufgezeichnet wurde, kann nicht gezeigt werden: Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>Was früher aufgezeichnet wurde, kann nicht gezeigt werden: Die Datenbank darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>Kein Markt wird beobachtet, daher gibt es keine Trades zu zeigen.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>Markieren Sie einen Markt in der Liste, um seine Trades zu sehen, wie sie kommen.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>Der nächste Trade von %1 erscheint hier.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>Eine vergangene Zeit wird abgespielt. Die Kurstafel folgt ihr nicht: Sie zeigt, was jetzt gehandelt wird.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>Die Trades des markierten Markts zeigen, wie sie kommen</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>Tief, Hoch und Änderung der letzten</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>Tief, Hoch und Änderung der letzten %1; Charts einzelner Trades folgen ebenso lange</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>Nur der markierte Markt (Strg+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>Charts nebeneinander</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>Charts übereinander</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>Charts im Raster</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>Die Kurstafel aller Märkte (Strg+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Wörter in der Zeile</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>Die markierten Zeilen oder alle gezeigten kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%2 von %1 Zeile</numerusform>
            <numerusform>%2 von %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>Noch wurde nichts gemeldet. Was mit Verbindungen, Lücken und der Datenbank geschieht, steht hier.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>Keine Zeile passiert diese Filter. Wählen Sie alle Stufen und alle Teile, um jede Zeile zu sehen.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>Simulierter Markt</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>Preise, wie sie gehandelt werden (Strg+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>Was die Aufzeichnung über jede Sekunde weiß (Strg+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>Was die Aufzeichnung enthält, was fehlt und was dagegen getan wird (Strg+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>Was Ihnen gemeldet werden soll und was gemeldet wurde (Strg+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>Ein Chart, der den Fokus hat</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>Die Maus in einem Chart</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>Ihre Daten und SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>Die Aufzeichnung freigeben</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB und Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>Dashboards und Notebooks</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>In InfluxDB spiegeln</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>Einen Recorder beobachten</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>Die Aufzeichnung bereitstellen</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># Nicht hier

Die Seite „%1“ gehört nicht zu diesem Build. Die anderen Seiten sind daneben aufgeführt; nach einer Installation sagen `man tidemark` und `man tidemark-cli` dasselbe.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kurstafel</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Auf allen Seiten suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zur vorigen (Strg+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Handbuch: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 hier</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, %2 auf allen Seiten</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>Hoch %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>Tief %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>Neu an der Börse und ab jetzt aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>Von der Börse nicht mehr gelistet und daher nicht mehr aufgezeichnet: %1. Was davon aufgezeichnet ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>Den markierten Markt aus der Liste entfernen (Entf); seine Aufzeichnung bleibt</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Den markierten Markt entfernen</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1 gehört zu %2, die alle aufgezeichnet werden. Nehmen Sie diese Regel zuerst unter Einstellungen → Märkte heraus.</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1 wird nicht mehr beobachtet. Was aufgezeichnet wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>Die fehlenden Trades von %1 von der Börse holen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>Die fehlenden Trades von %1 nicht holen; die Lücke bleibt als ausgelassen vermerkt</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>Trades des gezeigten Zeitraums, die in der Aufzeichnung sind</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>Den %1 Trade, der %2 fehlt (IDs %3 bis %4), von der Börse holen</numerusform>
            <numerusform>Die %1 Trades, die %2 fehlen (IDs %3 bis %4), von der Börse holen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>jetzt nicht lesbar</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
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
        <translation>Passende Märkte</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>Markt hinzufügen: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Markt hinzufügen</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>Geben Sie ein Symbol oder ein gehandeltes Asset ein; Eingabe fügt den Markt hinzu (Strg+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>„%1“ ist nicht in der Liste der Börse, die nicht neu gelesen werden konnte: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>Die Liste der Börse ist unterwegs. Ein volles Symbol wie BTCUSDT kann schon jetzt hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>Die Liste der Börse konnte nicht geladen werden: %1 Ein volles Symbol wie BTCUSDT kann trotzdem hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>Die Börse führt keinen Markt, der zu „%1“ passt. Versuchen Sie eines seiner beiden Assets, etwa BTC oder USDT.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>Die Liste der Börse wird für „%1“ neu gelesen…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1 ist %2: Er zeigt keine Trades, bis die Börse ihn öffnet.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 ist live: Der neueste Trade kam vor %2 an, und die Börse meldet keinen, der fehlt.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 ist live.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>Über die laufende Verbindung kam noch nichts von %1 an; der Preis ist der neueste von zuvor bekannte.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>Über die laufende Verbindung kam noch nichts von %1 an.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>Der Preis von %1 kann veraltet sein.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>Veraltet, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>Von %1 kam seit %2 nichts, daher kann der Preis veraltet sein.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>Was %1 in dem Moment kostete, der wiedergegeben wird.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>Die Börse streamt %1 jetzt nicht, daher kann der Preis alt sein.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Tief–Hoch</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Trades/s</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>Veraltet, 42 s</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Sortie&amp;ren nach</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Chart von %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>Seinen Chart sch&amp;ließen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
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
        <translation>Noch ist kein Trade von %1 angekommen.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>Trades je Sekunde in den letzten zehn Sekunden</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>Die Hälfte der Trades der letzten zehn Sekunden brauchte von der Börse bis hier nicht länger, soweit die beiden Uhren übereinstimmen.</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>In den letzten zehn Sekunden kam über den Stream kein Trade an.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>Seit %2, als er %3 war: der älteste bekannte Preis innerhalb von %1.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>Über %1: Damals war er %3, zuletzt gehandelt: %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>Kein Trade von %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>Wo der Preis zwischen dem tiefsten, %1, und dem höchsten, %2, von %3 steht</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>Zuletzt gehandelt zu %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 des Weges vom Tief zum Hoch</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>Änderung des Preises über %1, in Prozent</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Änderung des Preises über %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Wo der Preis zwischen dem tiefsten und dem höchsten von %1 steht</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>Wie lange Trades von der Börse bis hier brauchen: Die Hälfte der letzten zehn Sekunden brauchte nicht länger.
Wo der Preis veraltet sein kann, steht stattdessen dies.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>Wie lange der letzte Trade her ist</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>Ob der Preis aktuell ist</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Tief–Hoch</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Trades/s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>Ein Klick sortiert die Liste danach, ein weiterer umgekehrt.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>Alle Märkte in diesem Moment</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>Änderung seit diesem Moment</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>Änderung &amp;seit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>Die Aufzeichnung wird befragt…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Die Aufzeichnung konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1; %2 mit einem Preis zu der Zeit, %3 davon sicher vollständig. Eingabe zeigt die Sekunde eines Markts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 Markt</numerusform>
            <numerusform>%1 Märkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>nach Ihrer Wahl verworfen: der Schluss der Minute %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 Trade nach Ihrer Wahl verworfen</numerusform>
            <numerusform>%1 Trades nach Ihrer Wahl verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>%1 Trade fehlt</numerusform>
            <numerusform>%1 Trades fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>Beginn der Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>so früh ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>die Aufzeichnung endet hier</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>Trade %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Änderung %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>Tagestief</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>Tageshoch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>In der Aufzeichnung</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>Wie lange vor dem Moment der letzte Trade war</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>Seit dem anderen Moment</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>Vom Tag (UTC) bis zum Moment, nicht darüber hinaus</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>Wo der Preis zwischen Tagestief (0 %) und Tageshoch (100 %) liegt</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>Märkte nach Regel</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>Aufgezeichnete Märkte</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>Dieses Fenster ist ein Betrachter: Diese Märkte zeigt es, und zeichnet sie nicht auf.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>Jeder Trade dieser Märkte wird aufgezeichnet. Was von einem Markt aufgezeichnet ist, bleibt, wenn er entfernt wird.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>&amp;Alle der Form</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* oder ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1 gehört zu %2, die alle aufgezeichnet werden. Nehmen Sie diese Regel unten heraus, dann verschwindet er.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1 wird nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 ist ein einzelner Markt: Fügen Sie ihn oben hinzu. Eine Regel enthält * oder ? oder ist ALL.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>Welche das sind, ist bekannt, sobald die Börse ihre Liste gemeldet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>Jetzt heißt %1 Markt so. Neue kommen von selbst hinzu.</numerusform>
            <numerusform>Jetzt heißen %1 Märkte so. Neue kommen von selbst hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>Eine Regel zeichnet jeden gehandelten Markt dieses Namens auf, jetzt und später: Neue kommen hinzu, von der Börse gestrichene fallen weg. Alle von Binance sind etwa 1.400 Märkte; was sie am Tag belegen, steht hier, während eine Regel eingegeben wird.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>Was sie am Tag belegen, lässt sich nicht sagen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> Gesendet bis %1 UTC.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1 hat alles, was aufgezeichnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: %1 Trade ist noch zu senden.</numerusform>
            <numerusform>%2: %1 Trades sind noch zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> Der neueste gesendete ist %1 alt.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>Es wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>Wartet auf die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>Adresse des Spiegels</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>Dorthin &amp;spiegeln</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>Spiegeln an&amp;halten</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>In InfluxDB spiegeln</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>Jetzt wird der simulierte Markt gezeigt, der nicht gespiegelt wird; dies gilt, wenn die Börse beobachtet wird.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>Jeder Trade der Aufzeichnung und die Kerzen ihrer Minuten gehen auch an eine InfluxDB von Ihnen, für deren Dashboards. Was aufgezeichnet wird, während sie nicht erreichbar ist, wird später gesendet. Die Datenbank oder der Bucket muss dort vorhanden sein.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>Zustand des Spiegels</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>Datenbank oder Bucket des Spiegels</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>Organisation des Spiegels</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>Nur InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>Benutzer des Spiegels</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>Nur InfluxDB 1.x, wo einer verlangt wird</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>Token oder Passwort des Spiegels</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Leer: das zuvor eingegebene</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>&amp;Datenbank oder Bucket</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>To&amp;ken oder Passwort</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Das Token liegt getrennt von diesen Einstellungen in einer Datei des Datenordners, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>Geben Sie die Adresse von InfluxDB ein, etwa http://127.0.0.1:8086.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> %1 Trade wurde abgelehnt; ist das behoben, sendet ihn „tidemark-cli mirror“ mit --again.</numerusform>
            <numerusform> %1 Trades wurden abgelehnt; ist das behoben, sendet sie „tidemark-cli mirror“ mit --again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: Die Aufzeichnung wird befragt…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Die Aufzeichnung konnte nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: Die Aufzeichnung hat keinen solchen Moment.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Welcher Moment</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>Die Uhren zeigten %1 zweimal: %2 oder %3. Eingabe fragt, was gemeint ist; +02:00 oder Ähnliches dahinter legt es fest.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>Keine Uhr zeigte %1, denn die Stunde wurde ausgelassen: %2 oder %3. Eingabe fragt, was gemeint ist.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>Trade %1 von %2</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1 kreuzte %2</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>Der tiefste Preis von %1</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>Der höchste Preis von %1</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>Der größte Trade von %1</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>Die nächste Lücke von %1</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>Die letzte Lücke von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1; Eingabe übernimmt es.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Den Tag wählen (Alt+Unten)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>Ein Markt; jeder aufgezeichnete kann eingegeben werden</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>Datum und Uhrzeit auf die Sekunde (Strg+G): ganz eingeben oder einfügen, die Teile mit ↑ und ↓ ändern oder in Worten: gestern 14:03, -15m, #id, ein Preis, Tief heute, nächste Lücke</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>Mar&amp;kt</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>Seku&amp;nde</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>&amp;Tage holen…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>Welche Tage die Aufzeichnung hat, und fehlende aus dem Archiv der Börse (Strg+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>Alle &amp;Märkte…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>Was jeder Markt in diesem Moment kostete (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>Alles ab diesem Moment in Live abspielen (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>Einen Link zu diesem Moment kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>Lesezeichen auf diesen Moment setzen (Strg+B); Strg+Umschalt+B listet alle auf</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Eine Minute zurück</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Eine Minute vor</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>Ne&amp;ueste</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>Die Sekunde des neuesten Trades</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>Wählen Sie zuerst einen Markt: Ein Link führt zu einem seiner Momente.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Der Link zu diesem Moment wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 Ein Link wird so geschrieben: tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>Das ist kein Link zu einem Moment.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>Dieser Link ist länger als jeder zu einem Moment.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>Dieser Link nennt keinen Markt.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>Dieser Link zu %1 nennt keine Zeit.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>Die Zeit dieses Links%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>Die Zeit dieses Links%1 liegt außerhalb dessen, was aufgezeichnet werden kann, 2017 bis 2099.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>her</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>nächste Lücke</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>letzte Lücke</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 2024-08-08 23:55:00, 23:55:00, gestern 14:03, -15m, #5866398099 für einen Trade, 62000 für einen Preis, Tief heute, nächste Lücke oder größter letzte Stunde.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>„%1“ liegt außerhalb dessen, was aufgezeichnet werden kann, 2017 bis 2099.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>Wählen Sie zuerst einen Markt: Hier wird nach einem seiner Trades gefragt.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>Tief heute</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>Hoch heute</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>Tief gestern</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>Hoch gestern</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>größter letzte Stunde</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>größter heute</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>Ein Beispiel für einen steigenden und einen fallenden Preis</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>Diesen Hinweis nicht wieder zeigen, solange er besteht</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1 (Hinweis 1 von %2)</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>%1 weiterer Alarm</numerusform>
            <numerusform>%1 weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>Der Reiter „Alarme“ führt sie alle auf.</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>„%1“ ist keine Zahl: Schreiben Sie sie wie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 Markt</numerusform>
            <numerusform>%1 Märkte</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>Nur %1 zeigen (Strg+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>Den Chart von %1 schließen (Strg+W); der Markt wird weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>Ziehen, um den Chart zu verschieben (Strg+Umschalt und eine Pfeiltaste)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>Zurück zu allen Charts (Strg+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>Zurück zu den anderen Charts (Strg+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>%1 in einem eigenen Fenster zeigen (Strg+Umschalt+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>Vor diesem Moment ist nichts von %1 aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>Nach diesem Trade ist nichts von %1 aufgezeichnet.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>Nach diesem fehlen Trades von %1 in der Aufzeichnung, daher kann der Preis ein anderer gewesen sein.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>Das war später.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>„%1“ nennt keine Märkte: %2 Geben Sie ALL, Namen oder Muster wie *USDT (* beliebige Buchstaben, ? genau einer) durch Kommas getrennt ein.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>länger als %1 Buchstaben.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>eckige Klammern können nicht in einem Namen stehen.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>leer.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>enthält ein Zeichen, das in keinem Namen vorkommt.</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>Die Börse konnte nicht nach den letzten Tagen gefragt werden. %1 Was gespeichert ist, bleibt, und der nächste Download macht dort weiter.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>Die Börse gibt %1 Trade davon nicht mehr über seine ID heraus.</numerusform>
            <numerusform>Die Börse gibt %1 Trades davon nicht mehr über ihre IDs heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Chart als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>Preischart</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>Wartet auf den ersten Trade</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>Preischart von %1</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Es gibt noch nichts, wohin man gehen könnte.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>Die Aufzeichnung beginnt am %1.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>Die Aufzeichnung endet am %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>Aufzeichnung von %1</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Ab hier abspielen	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>Was die Balken zeigen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>Wie es um Nachholen, Verbindungen, Speicherung und Latenz steht</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, wird geholt</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, davon wird geholt: %2</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 nach Ihrer Wahl verworfen</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>%1 in Dateien archiviert</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>%1 Leerstelle</numerusform>
            <numerusform>%1 Leerstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>vollständig seit %1, davor %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>%1 im gezeigten Zeitraum: %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>vollständig seit %1</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1, %2 (bei der Börse nicht vorhanden)</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>Jeder Trade von %1 im gezeigten Zeitraum ist in der Aufzeichnung, die %2 %3 beginnt.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>Noch ist kein Trade von %1 in der Aufzeichnung. Der Balken beginnt mit dem ersten.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>keine Trades in diesem Zeitraum</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>Die Aufzeichnung von %1 endet %2 %3. Zeigen Sie einen längeren Zeitraum, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> zwischen %1 und %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>Es fehlt %1 Trade von %2%3. Mehr als %4 auf einmal werden nicht ungefragt geholt: Holen Sie ihn oder lassen Sie ihn aus und behalten Sie die Lücke.</numerusform>
            <numerusform>Es fehlen %1 Trades von %2%3. Mehr als %4 auf einmal werden nicht ungefragt geholt: Holen Sie sie oder lassen Sie sie aus und behalten Sie die Lücke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>Das muss eine ganze Zahl von %1 bis %2 sein; die vorige bleibt.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>Platz für den Spool</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>Megabyte</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>Vor dem ersten Start eines Markts holen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>Größte Lücke, die ungefragt geholt wird</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>Während die Datenbank nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>Empfangene Trades warten in einer Datei auf diesem Computer. Ist sie voll, werden weitere später erneut geholt.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>&amp;Platz für den Spool</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>Lücken werden von selbst von der Börse geholt; eine größere wartet auf Ihre Entscheidung. Ein hier neuer Markt beginnt mit einem Teil seiner Vergangenheit.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>&amp;Größte Lücke, die ungefragt geholt wird</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>&amp;Vor dem ersten Start eines Markts holen</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>Leerlauf überspringen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>Wie viel Mal so schnell, wie es geschah (+ und −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>Wo eine Sekunde lang nichts gehandelt wird, zum nächsten Trade weitergehen</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>Zurück zu dem, was jetzt gehandelt wird (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>Replay von %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>Eine Sekunde zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>Einen Trade zurück (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>Der nächste Trade (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>Eine Sekunde vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>Replay von %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Fortfahren (Leertaste)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>Das ist der neueste aufgezeichnete Trade; Live macht damit weiter.</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>Der Tag davor wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>Eine Sicherung oder der Ordner, in den gesichert wurde</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>Befehl, der sie wiederherstellt</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>Sobald eine Sicherung gewählt ist</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Ko&amp;piert</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>Eine Wiederherstellung setzt eine Sicherung an die Stelle der Aufzeichnung. Sie braucht die Aufzeichnung für sich und geschieht daher, während nichts aufzeichnet: Beenden Sie Tidemark (Strg+Q), halten Sie seinen Dienst an, falls es einen gibt, und geben Sie den Befehl unten in einem Terminal ein.

Die Sicherung wird geprüft, bevor sie den Platz der Aufzeichnung einnimmt, und die jetzige Aufzeichnung bleibt daneben erhalten. Was nach der Sicherung aufgezeichnet wurde, wird wieder geholt, soweit die Börse es noch hat.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>%1 Trade nach Ihrer Wahl verworfen; Kerzen bleiben erhalten.</numerusform>
            <numerusform>%1 Trades nach Ihrer Wahl verworfen; Kerzen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>Es wird ermittelt, was die Aufzeichnung belegt…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>Bytes nach Markt und Monat</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>Markt, Monat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ungepackt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Die Aufzeichnung belegt %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>Jetzt ist nichts zu packen oder zu verwerfen.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>Packen und Verwerfen sind angehalten, bis Sie sie weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>Ein anderes Programm packt und verwirft alte Trades dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>Es wird gesucht, was zu packen oder zu verwerfen ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>Seit dem Start: %1 gepackt, %2 verworfen.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Wird bald erneut versucht: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>Packen und Verwerfen weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>Packen und Verwerfen anhalten</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>Wie viele der größten</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>Nur so viele, die größten zuerst</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Orders</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>Die Ausführungen einer Order als eine Zeile, die Eingabe öffnet: gleicher Augenblick, gleiche Seite, fortlaufende IDs</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>Jeden Trade des Bereichs zeigen</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>Die Anzahl der größten ist eine ganze Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>Was die Aufzeichnung über die Sekunde weiß</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>Die Minute %1</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Die Aufzeichnung konnte nicht befragt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>Ein Trade in dieser Sekunde.</numerusform>
            <numerusform>Der letzte von %1 Trades in dieser Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>Kein Trade in dieser Sekunde, und davor ist keiner aufgezeichnet.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>Kein Trade dieser Sekunde ist aufgezeichnet, und davor auch keiner.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Kein Trade in dieser Sekunde. Der letzte davor war %1, %2 früher (%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Kein Trade dieser Sekunde ist aufgezeichnet. Der letzte aufgezeichnete davor war %1, %2 früher (%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>Moment des Tages</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>Wie viel in jeder Minute des Tages gehandelt wurde; ein Klick oder Ziehen geht dorthin, die Pfeiltasten um eine Minute, Bild auf und Bild ab um eine Stunde</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, mit %1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>Die Börse hat die Trade-IDs von %1 neu begonnen%2, um %3. Was vorher aufgezeichnet wurde, bleibt unter eigenem Namen (%1~1 oder die nächste Nummer); die Aufzeichnung läuft weiter.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: Die Börse sendet Trades mit niedrigeren IDs, als die Aufzeichnung hat, als hätte sie sie neu begonnen. Sie wird gefragt; bis sie antwortet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 Trade wartet</numerusform>
            <numerusform>%1 Trades warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>Ihre Antwort ist älter als ihr Stream.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>der private Server</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>die Datenbank %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>Tidemark zeichnet ab jetzt hier auf: %1.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>Gemerkt: Tidemark wird hier aufzeichnen: %1.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>Tidemark zeichnet ab jetzt hier auf: %1. Was vorher empfangen wurde, wird noch am alten Ort gespeichert.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>Diese sind bereits in Gebrauch.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>Diese sind ab jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gemerkt.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>Die Börse wird ab jetzt auf die neue Weise gefragt.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>Ab jetzt wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>Gemerkt: Die Aufzeichnung der Börse wird dorthin gespiegelt.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>Die Aufzeichnung wird ab jetzt dorthin gespiegelt.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>%1 wurde für diesen Lauf auf der Befehlszeile angegeben. Was hier gewählt wird, bleibt gespeichert und gilt ab dem nächsten Start ohne diese Angabe.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>Programme dieses &amp;Computers, mit Passwort, an Port</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>Mitglieder der &amp;Gruppe</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>Für &amp;niemanden freigeben</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>Passwort, nur dieses eine Mal gezeigt</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>Sie ist für niemanden freigegeben.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>Sie soll freigegeben werden, aber jetzt ist nichts offen: Der Port oder die Gruppe kann nicht benutzt werden. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>Sie ist jetzt nur lesend freigegeben: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>Der Server wird neu gestartet; was inzwischen empfangen wird, wartet im Spool…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>leer: Nichts wartet auf Speicherung</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 Trade wartet</numerusform>
            <numerusform>%1 Trades warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>%1 auf Speicherung (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>Der Feed ist angehalten: Es wird nichts empfangen.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>Noch ist keine Verbindung offen.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>noch nicht mit der Börsenuhr verglichen</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>Eine Verbindung zu %1 ist %2 alt; eine neuere übernimmt.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>Eine Verbindung zu %1 ist %2 alt und trägt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 Markt</numerusform>
            <numerusform>%1 Märkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>%1 seit dem Start empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1 Frame konnte nicht gelesen werden; sein Text ist aufbewahrt.</numerusform>
            <numerusform>%1 Frames konnten nicht gelesen werden; ihr Text ist aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>Einmal neu verbunden.</numerusform>
            <numerusform>%1-mal neu verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 Nachrichten/s</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>Die Börse</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Live, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, %2 fehlend</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, Vergangenheit wird nachgeladen</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, mit einem Problem</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>Feed angehalten</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>Verbunden mit %1 %2.</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Stumm %1</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1 ist verbunden, hat aber %2 nichts gesendet. Die Verbindung wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindung zu %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>Preise aus der Aufzeichnung</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>Nicht verbunden %1</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>Der Spool hält jeden empfangenen Trade auf diesem Computer, bis die Datenbank ihn gespeichert hat.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>Spool leer</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>Nichts wartet auf Speicherung.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>%1 im Spool</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>Warten auf Speicherung: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>%1 seit dem Start gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1 Eingabe konnte nicht gespeichert werden; ihr Text liegt in „rejected“.</numerusform>
            <numerusform>%1 Eingaben konnten nicht gespeichert werden; ihr Text liegt in „rejected“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>%1 gespeicherter Trade kam mit anderen Werten noch einmal an; die ersten wurden behalten.</numerusform>
            <numerusform>%1 gespeicherte Trades kamen mit anderen Werten noch einmal an; die ersten wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>Datenbank startet…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>Die Datenbank wird gestartet (%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>Aufzeichnung, wartend: %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Datenbank bereit</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, freigegeben</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>Nur lesend freigegeben: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, %2 beiseitegelegt</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>Aufzeichnung %2: %1.</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>Nichts gespeichert %1</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>Datenbank getrennt %1</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>Datenbank abgelehnt</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%1 ist %2 nicht zu erreichen.%3 Wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%1 ist %2 nicht zu erreichen.%3 Wird von selbst erneut versucht; inzwischen kommen Preise aus der Aufzeichnung, wie andere sie speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%1 ist %2 nicht zu erreichen.%3 Wird von selbst erneut versucht; was aufgezeichnet ist, bleibt in der Historie verfügbar.</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>Trades werden%1 nicht aufgezeichnet: %2 Preise werden weiter gezeigt. Die Trades, die der Aufzeichnung fehlen, sind an ihren IDs bekannt und werden wieder geholt, sobald es funktioniert.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>Die Datenbank wird nicht benutzt: %1 Was der Spool enthält, wartet auf sie.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>Die Datenbank hat %1 nichts gespeichert: %2 Was im Spool wartet, wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>Die Datenbank (%1) ist %2 nicht erreichbar.%3 Wird von selbst erneut versucht; was der Spool enthält, wird dann gespeichert.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>Dieses Fenster ist ein Betrachter: Was es zeigt, wird hier nicht aufgezeichnet. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>Die Datenbank wird gestartet. Die Historie antwortet, sobald sie da ist.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>privater Server in %1</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: startet…</translation>
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
            <numerusform>%1 Trade</numerusform>
            <numerusform>%1 Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>IDs %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>von %1 bis %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>zwischen %1 und %2 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>nach %1 %2</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>vor %1 %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>Pause von %1, %2 (%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>Bestätigte Leerstelle</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>Jeder Trade ist in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>Diese Trades sind nicht in der Aufzeichnung; sie können geholt werden.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>Sie werden von der Börse geholt.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>Die Börse selbst hat diese IDs nicht, also ist nichts verloren.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>Sie wurden auf Wunsch nicht geholt, oder die Börse bewahrt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>Sie kamen an, konnten aber nicht als Trades gespeichert werden; ihr Text liegt in „rejected“.</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>Sie waren gespeichert und wurden nach Ihrer Wahl verworfen; Kerzen bleiben erhalten.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>In dieser Zeit gab es keinen Trade; nichts ist verloren.</translation>
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
            <numerusform>%1 Trade fehlt, %2 davon wird geholt</numerusform>
            <numerusform>%1 Trades fehlen, %2 davon werden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>%1 Trade fehlt, wird geholt</numerusform>
            <numerusform>%1 Trades fehlen, werden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>%1 Trade fehlt</numerusform>
            <numerusform>%1 Trades fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>%1 Trade konnte nicht gespeichert werden</numerusform>
            <numerusform>%1 Trades konnten nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>%1 Trade ausgelassen</numerusform>
            <numerusform>%1 Trades ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 Trade nach Ihrer Wahl verworfen</numerusform>
            <numerusform>%1 Trades nach Ihrer Wahl verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>%1 ID, die die Börse nicht hat</numerusform>
            <numerusform>%1 IDs, die die Börse nicht hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>seit %1, hinter fehlenden Trades</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>hier sind nicht alle Trades bekannt</translation>
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
        <translation>Käufe − Verkäufe: zu viele Trades, um ihre Seiten zu unterscheiden; zeigen Sie weniger Zeit</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>Käufe − Verkäufe: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>Summe %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>Käufe − Verkäufe %1, %2</translation>
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
        <translation>Käufe − Verkäufe</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>seit %1, hinter fehlenden Trades</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>Hier fehlen Trades.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>Zu viele Trades, um ihre Seiten zu unterscheiden; zeigen Sie weniger Zeit.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Die Aufzeichnung wird gelesen.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>Hier sind nicht alle Trades bekannt.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 in %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>Hier fehlen Trades von %1.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>Hier ist kein Preis von %1 bekannt.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>Trade %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>Ein Verkäufer nahm die Order eines Käufers an.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>Ein Käufer nahm die Order eines Verkäufers an.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>Preis × Menge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>%1 Trade davor wird hier nicht gezeigt: Er kam schneller, als jemand lesen kann, oder wurde nicht empfangen. Die Aufzeichnung enthält, was empfangen wurde.</numerusform>
            <numerusform>%1 Trades davor werden hier nicht gezeigt: Sie kamen schneller, als jemand lesen kann, oder wurden nicht empfangen. Die Aufzeichnung enthält, was empfangen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, ein großer Trade</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>Wer die Order des anderen annahm: ein Käufer, was Preise hebt, oder ein Verkäufer</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>Der Balken zeigt, wie viel gezahlt wurde: voll und fett ab dem %1-Fachen des Üblichen</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>Nur große Trades, eine Seite oder bestimmte Preise zeigen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>Wieder jeden Trade zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>Gefiltert: %1 Trade ist verborgen.</numerusform>
            <numerusform>Gefiltert: %1 Trades sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>Noch hat kein Trade dieses Markts den Filter passiert.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>angehalten, %1 weitere</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>Trades von %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>Wieder die neuesten Trades zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>Die Trades anhalten, um sie zu lesen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ Verkauf</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>die Zeit fehlt</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>der tiefste Preis liegt über dem höchsten</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>zu %1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>Die Börse hat einen Frame über alle Märkte gesendet, der nicht gelesen werden kann (%1); er wird ausgelassen.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>weder eine Liste noch ein Ereignis</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>Die Börse verweigert ihren Stream aller Märkte: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>mehr als %1 davon</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>Ein Markt des letzten Frames der Börse kann nicht gelesen werden und wird ausgelassen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>%1 Markt des letzten Frames der Börse kann nicht gelesen werden und wird ausgelassen (%2).</numerusform>
            <numerusform>%1 Märkte des letzten Frames der Börse können nicht gelesen werden und werden ausgelassen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1 fehlt oder ist kein Text</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>Der Stream aller Märkte der Börse ist offen, aber stumm, daher sind diese Zahlen veraltet. Eine andere Verbindung wird versucht.</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>Mini-Ticker</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Eingabe zeigt den Chart des markierten Markts, die Menütaste wählt Märkte, Umschalt und Pfeile verschieben das Fenster, Esc schließt es.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>Ziehen verschiebt es; Rechtsklick wählt Märkte; Esc schließt es</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>S&amp;chließen	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>Unter Wayland bestimmt allein der Desktop, wo dieses Fenster liegt und was darüber liegt: Sein Fenstermenü (oft Alt+Leertaste) kann es im Vordergrund halten.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Eingabe zeigt den Chart des markierten Markts, die Menütaste wählt Märkte, Esc schließt das Fenster.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>Nicht im Vordergrund: siehe Fenstermenü des Desktops</translation>
    </message>
</context>
<context>
    <name>tidemark::TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in the format of QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Ticks</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>Jeder Trade</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>Kerzen von 1 Sekunde</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>Kerzen von 5 Sekunden</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 s</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>Kerzen von 15 Sekunden</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>Kerzen von 1 Minute</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 m</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>Kerzen von 5 Minuten</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 m</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>Kerzen von 15 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>Kerzen von 1 Stunde</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>Kerzen von 1 Tag</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ Käu&amp;fe</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ Verkäufe</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>Menge ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Mindestmenge</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>Trades mit mindestens dieser Menge</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>Wert ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>Trades mit mindestens diesem Wert: Preis × Menge</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>Preis ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Tiefster Preis</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>Trades zu diesem Preis oder darüber</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>Preis ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchster Preis</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>Trades zu diesem Preis oder darunter</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>Trades, deren Käufer das Angebot annahm (Ask)</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>Trades, deren Verkäufer das Gebot annahm (Bid)</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>Der tiefste Preis liegt über dem höchsten, sodass kein Trade dazwischen liegt.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>Weder Käufe noch Verkäufe sollen gezeigt werden, sodass kein Trade übrig bleibt.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>Der Verkäufer nahm den Preis an, den ein Käufer bot (der Käufer ist der Maker)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>Der Käufer nahm den Preis an, den ein Verkäufer bot (der Verkäufer ist der Maker)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Trade-ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>Ab Minute</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>Bis Minute, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>Der Bereich endet vor dieser Minute</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>&amp;bis vor</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>Diese Trades durchsuchen: nach Menge, Wert, Preis, Seite, die größten, ganze Orders (Strg+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>Trades des Bereichs</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Die Aufzeichnung kann jetzt nicht befragt werden.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>„Von“ muss vor „bis“ liegen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Die Trades konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>Tidemark &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>Tidemark &amp;zeigen</translation>
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
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>Das Schließen des Fensters hat Tidemark nicht beendet: Es zeichnete weiter auf, mit seinem Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>Ab jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark zeichnet weiter auf</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>Sein Symbol bleibt im Infobereich: Drücken Sie darauf, um das Fenster zurückzuholen, oder wählen Sie „Beenden“ in seinem Menü.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>Die Aktualisierung wurde abgebrochen; die Aufzeichnung ist, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>%1 Trade wurde geprüft</numerusform>
            <numerusform>%1 Trades wurden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>Die Aufzeichnung wird jetzt von PostgreSQL %1 verwaltet; %2. Die früheren Dateien liegen in %3. Sobald die Aufzeichnung so ist, wie Sie sie wollen, können Sie diese Dateien entfernen.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>Ihre Aufzeichnung in %1 wird von PostgreSQL %2 verwaltet, und jetzt ist PostgreSQL %3 installiert. Die Aufzeichnung kann auf die neuere Version gebracht werden: in neue Dateien neben den alten, die geprüft werden, bevor sie deren Platz einnehmen. Die alten Dateien bleiben erhalten, und währenddessen wird nichts aufgezeichnet.

Ohne das läuft die Aufzeichnung mit PostgreSQL %2 weiter, solange es installiert ist.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>Auf PostgreSQL %1 &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Nicht wieder fragen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>Ein neueres PostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>Wird abgebrochen; die Aufzeichnung bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>Der Chunk vom %1 wird komprimiert</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>Der Chunk vom %1 wird wie gewählt verworfen</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>Wird gepackt: %1 vom %2</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>Wird wie gewählt verworfen: %1 vom %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (Betrachter)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>Die Börse führt %1 nicht, daher werden keine Trades davon ankommen. Prüfen Sie den Namen oder entfernen Sie den Markt.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>Die Börse hat %1 angehalten (Status %2). Trades werden aufgezeichnet, sobald es weitergeht.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>Die Börse führt %1 aufgezeichneten Markt nicht, daher werden keine Trades davon ankommen. Die Liste der Märkte zeigt, welchen.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>Die Börse führt %1 aufgezeichnete Märkte nicht, daher werden keine Trades davon ankommen. Die Liste der Märkte zeigt, welche.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>Die Börse hat %1 Markt angehalten. Trades werden aufgezeichnet, sobald es weitergeht.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>Die Börse hat %1 Märkte angehalten. Trades werden aufgezeichnet, sobald es weitergeht.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>&amp;Stattdessen den simulierten Markt beobachten</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Jetzt b&amp;eenden</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>Alte Trades können jetzt nicht gepackt oder verworfen werden; die Aufzeichnung läuft weiter, und es wird erneut versucht: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>Fenster von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>Simulierter Markt</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>Diese Preise sind von diesem Programm erfunden (%1). Sie werden in einer eigenen Datenbank aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>Live, Historie, Aufzeichnung, Alarme</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Markt hinzufügen</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>Einen Bereich exportieren</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Tage holen</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>Die Trades der Historie durchsuchen</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>Alle Märkte im Moment der Historie</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>Link zum Moment der Historie kopieren</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>Den Moment eines kopierten Links zeigen</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>Den Moment der Historie als Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>Dateien mit Trades importieren</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>Mini-Ticker, über allen anderen Fenstern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>Das Handbuch; in einem Chart dessen Tasten</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>Beenden; nichts geht verloren</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>Tasten in Live</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>Den Chart des markierten Markts zeigen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Oben, Alt+Unten</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>Den markierten Markt in der Liste verschieben</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Den markierten Markt entfernen</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Umschalt+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>Von Chart zu Chart gehen und zurück</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Strg+Umschalt und Pfeile</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>Den Chart unter den anderen verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Umschalt und Pfeile</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>Die Teilung neben dem Chart verschieben</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>Den Chart allein zeigen und wieder alle</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Den Chart schließen</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>Dem Chart ein eigenes Fenster geben und zurück</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>Die Trades filtern</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>Die Trades anhalten, ihnen wieder folgen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>Tasten in einem Replay</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>Ab dem Moment eines Charts, der Historie oder eines Alarms abspielen</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Anhalten und fortfahren</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>Punkt, Komma</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>Der nächste Trade und der davor</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Rechts, Alt+Links</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>Eine Sekunde vor und zurück</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>Schneller und langsamer; in einem Chart &gt; und &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>Zurück zu dem, was jetzt gehandelt wird</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>Tasten in Alarme</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>Den markierten Alarm ändern; Gemeldetes in der Historie zeigen</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>Den markierten Alarm ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>Den markierten Alarm löschen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>Tasten im Handbuch</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Auf allen Seiten suchen</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>Die nächste Stelle und die davor</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>Die Seite davor und wieder zurück</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Das Handbuch schließen</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>Die Kurstafel aller Märkte, und zurück zu den Charts</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kurstafel</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>Tasten auf der Kurstafel</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>Den markierten Markt aufzeichnen, samt der Stunde davor</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>Buchstaben, Ziffern, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>Die Märkte filtern</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>Wieder alle zeigen; danach zurück zu den Charts</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>Ein Stich&amp;wort für %1, %2 %3:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Stichwort</translation>
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
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>&amp;Lesezeichen…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>Mini-&amp;Ticker</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;asten</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>&amp;Über Tidemark</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>Import, Lesezeichen, Kurstafel, Mini-Ticker, Einstellungen, Handbuch, Tasten und Beenden des Programms (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>&amp;Kurstafel aller Märkte</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden, daher bleibt nicht erhalten, was geändert wurde. Schaffen Sie Platz für die Datei oder machen Sie sie und ihren Ordner beschreibbar und ändern Sie es noch einmal.</translation>
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
        <translation>Alle Zeiten in UTC zeigen, wie die Börse sie stempelt</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Lokal: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>Alle Zeiten in der Zone dieses Computers zeigen</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
</context>
</TS>
