<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>О программе Tidemark</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU General Public License 3 или новее; без каких-либо гарантий</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Следит за спотовыми ценами Binance и точно сохраняет каждую сделку.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 отвечает и принимает точки в «%2».</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>&amp;Показать оповещения</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>Оповещения в %1 заняты другой программой, поэтому их изменения пока не сохраняются.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 Отслеживаются прежние оповещения, и их изменения не сохраняются, пока файл не удастся прочитать снова.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>Этот рабочий стол не показывает уведомлений, поэтому оповещения появляются здесь.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>Теперь оповещения отправляются через «%1».</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>Доставка «%1» удалена вместе с адресом.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>Проверочное сообщение доставлено через «%1».</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>Проверочное сообщение не доставлено через «%1»: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>изменения оповещений не сохраняются</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>Не удалось прочитать оповещения в %1: %2. Ни одно не отслеживается.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>Файл ваших оповещений повреждён (%1), поэтому ни одно не отслеживается.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>Оповещения записаны другой версией Tidemark, поэтому ни одно не отслеживается.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>Не удалось прочитать %1 запись в файле ваших оповещений; остальные отслеживаются.</numerusform>
            <numerusform>Не удалось прочитать %1 записи в файле ваших оповещений; остальные отслеживаются.</numerusform>
            <numerusform>Не удалось прочитать %1 записей в файле ваших оповещений; остальные отслеживаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>Не удалось сохранить оповещения в %1: %2. Изменения действуют до завершения Tidemark.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>Цена пересекает уровень</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>Цена обновляет минимум или максимум</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>Цена быстро движется</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>Большой объём за короткое время</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>Сделки идут часто</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Поток данных завис</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Обнаружены недостающие сделки</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>Вверх или вниз</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>Минимум или максимум</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Рост или падение</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Падение</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Любая кратность</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>Любой величины</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>Например, что тогда сделать</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>&amp;Сообщать, когда</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Рынок</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>&amp;Цена</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Процент</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>Во сколько раз выше &amp;обычного</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Не &amp;менее</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Как часто</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Как &amp;долго</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>О&amp;бъём</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>Дост&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Заме&amp;тка</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Новое оповещение</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Изменить оповещение</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>Создать опов&amp;ещение</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>Укажите ожидаемую цену.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>Цена должна быть больше нуля.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>В ценах %1 десятичных знаков не более %2.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>Укажите, на сколько процентов должна измениться цена.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>Допустимо движение от 0,01 до 1000 процентов.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>Значение не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>Укажите, во сколько раз выше обычного, или наименьшее значение.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>Всплеск — это превышение обычного более чем в 1 и не более чем в 1000 раз.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>Срабатывания</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>Срабатывания оповещений</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Воспроизвести</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>Воспроизвести в «Онлайн» всё начиная с отмеченного момента (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>Очистить этот список; это можно отменить</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>Пока ни одно оповещение не срабатывало. Срабатывания перечислены здесь, сначала новые; щелчок открывает момент в «Истории».</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>Список очищен.</translation>
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
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 (%2). Opens this moment in History.</source>
        <translation>%1 (%2). Открывает этот момент в «Истории».</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT или BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Все рынки</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>По шаблону</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>Укажите рынки: *USDT — все, что так заканчиваются, BTC*,ETH* — все, что так начинаются.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>Укажите имена рынков через запятую; * заменяет любые буквы: *USDT или BTC*,ETH*.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Новое оповещение…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>Новое оповещение для рынка (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>Изменить отмеченное оповещение (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>Удалить отмеченное оповещение (Delete); это можно отменить</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;Доставки…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>Куда ещё отправляются оповещения: ntfy, Telegram, вебхук, ваша собственная программа</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>Оповещения сообщают, когда цена пересекает уровень, обновляет минимум или максимум либо быстро движется, а также когда поток данных завис или недостаёт сделок, — даже если это окно скрыто.

Нажмите «Новое оповещение» или щёлкните правой кнопкой на графике по цене, которую ждёте.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Пересекает %1 вниз</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>Снова через %1</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Удалено: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>Не отслеживается</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, вкл.</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, выкл.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Когда сообщает</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Сработало</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>любой рынок</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>любой из %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>%1× от обычного</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>Объём торгов за %1: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>Частота сделок за %1: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; обычное — среднее двадцати таких же отрезков времени до этого</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>Сообщает, когда сумма сделок за %2 (%1): %3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>Сообщает, когда частота сделок за %2 (%1): %3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1: сумма сделок %2 за %3</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1: сделки шли с частотой %2 в течение %3</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, %2× от обычного</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>Пересекает %1 вверх</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Пересекает %1 вниз</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>Пересекает %1</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>Новый максимум за %1</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>Новый минимум за %1</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>Новый минимум или максимум за %1</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>Растёт на %1 за %2</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>Падает на %1 за %2</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>Движется на %1 за %2</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>Сообщает, когда %1 пересекает %2 вверх</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>Сообщает, когда %1 пересекает %2 вниз</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>Сообщает, когда %1 пересекает %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>Сообщает, когда %1 обновляет максимум за %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>Сообщает, когда %1 обновляет минимум за %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>Сообщает, когда %1 обновляет минимум или максимум за %2</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>Сообщает, когда %1 растёт на %2 за %3</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>Сообщает, когда %1 падает на %2 за %3</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>Сообщает, когда %1 движется на %2 за %3</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>Сообщает, когда поток данных какого-либо рынка завис</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>Сообщает, когда поток данных %1 завис</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>Сообщает, когда обнаружено, что недостаёт сделок какого-либо рынка</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>Сообщает, когда обнаружено, что недостаёт сделок %1</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>цена пока неизвестна</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>сейчас %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>сейчас %1, между %2 и %3</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1: пересечение %2 вверх</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1: пересечение %2 вниз</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1: новый максимум за %2, выше %3</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1: новый минимум за %2, ниже %3</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1: рост на %2 за %3, с %4</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1: падение на %2 за %3, с %4</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>Поток данных %1 завис: цена может быть устаревшей</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>Потоки данных зависли: %1; цены могут быть устаревшими</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>Обнаружено: недостаёт %1 сделки %2</numerusform>
            <numerusform>Обнаружено: недостаёт %1 сделок %2</numerusform>
            <numerusform>Обнаружено: недостаёт %1 сделок %2</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>Поток данных завис</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Обнаружены недостающие сделки</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Каждый раз</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>Снова через %1</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>на уровне</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>ниже на %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>выше на %1</translation>
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
        <translation>%1 нет среди отслеживаемых рынков: оповещение ждёт, пока он не появится.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>Последние %1 ещё неизвестны: оповещение ждёт, пока они не станут известны.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>Из последних %1 всё известно лишь с %2: оповещение ждёт, пока не станет известно всё это время.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Все рынки</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1, пока не отслеживалось</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1, в запоздавших сделках</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; также в %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; %2 раз с последнего сообщения</numerusform>
            <numerusform>%1; %2 раза с последнего сообщения</numerusform>
            <numerusform>%1; %2 раз с последнего сообщения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 и ещё %3</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>На усмотрение системы</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Колокольчик</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Будильник</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>Пока не удалено</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>До %1 UTC</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>В течение %1</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Собственный файл…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>Через все доставки</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Больше никуда</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>Только через %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Через %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Выберите звук</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>Звуки (*.wav *.oga *.ogg *.flac *.mp3);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
</context>
<context>
    <name>tidemark::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>Растущие и падающие цены</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>Стрелки и знаки говорят то же самое, поэтому от цветов ничего не зависит.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>&amp;Бирюзовый и оранжевый: различимы при любом цветовом зрении</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>&amp;Зелёный и красный</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>&amp;UTC, как указывает биржа</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>&amp;Пояс этого компьютера: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>Тексты, числа и даты меняются сразу, запись продолжается. Руководство, командная строка и то, что записывается в файлы, остаются прежними.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>Возвращает архивированные сделки в запись из их файлов</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>Эти сделки архивированы в %1 (%2).</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>Эти сделки архивированы в %1.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>Файла сейчас нет на месте: подключите его диск или укажите, где он лежит.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>Ни одного из этих файлов сейчас нет на месте: подключите их диск или укажите, где они лежат.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>«tidemark-cli import» с этим файлом вернёт их.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 и ещё %1 файл</numerusform>
            <numerusform>%2 и ещё %1 файла</numerusform>
            <numerusform>%2 и ещё %1 файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>старше, чем хранит биржа</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>решено не получать</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>между периодом, полученным отдельно, и записью</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>На этом компьютере резервная копия ещё не создавалась.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>Последняя резервная копия создана и проверена %1 UTC: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>Последняя резервная копия создана, но не проверена, %1 UTC: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>Её папки сейчас нет на месте: возможно, диск отключён.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Создать копи&amp;ю…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Восс&amp;тановить…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Создать копию</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Резервное копирование записи</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>Папка, лучше на другом диске</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Ход резервного копирования</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>Полная копия частного сервера помещается в новую папку внутри указанной ниже, запись при этом продолжается. Затем запускается копия этой копии и проверяется её запись, что на время требует вдвое больше места. Резервная копия появляется, когда она полностью готова.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>Резервное копирование начинается…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>Отмена; от этой резервной копии ничего не останется…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>&amp;Лидеры движения</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записывать</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Графики</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>Фильтр: BTC, *USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>Фильтр рынков</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>Часть имени или шаблон: * заменяет любые буквы, ? — одну. Несколько указываются через запятую.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записываемые</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записываемые</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Все рынки</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>Какие рынки</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>Для рынков, которые не записываются, показаны данные самой биржи за 24 часа. Они принимаются с биржи, только пока эти рынки показаны здесь.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Валюта цен</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>Рынки по валюте их цен</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>Назад к графикам (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>Данные за последние</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>Изменение, минимум и максимум, сделки, сумма и крупнейшая сделка за последние %1</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>Сначала наибольшие изменения, вверх или вниз</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>Все валюты (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 рынок</numerusform>
            <numerusform>%1 рынка</numerusform>
            <numerusform>%1 рынков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>Отметьте рынок, который не записывается, чтобы записывать его (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>Записывать каждую сделку %1 начиная с этого момента и получить предыдущий час (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 не записывается, поэтому здесь нет его графика. Ctrl+R начинает запись, вместе с предыдущим часом.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 уже записывается.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>Теперь %1 записывается; предыдущий час запрашивается у биржи. Enter показывает график.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>От биржи пока нет данных: показатели заканчиваются самой новой сделкой записи, %1 %2.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>Запрос у биржи данных о рынках, которые не записываются…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>Какие рынки есть на бирже, неизвестно: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>Ни один рынок не подходит. Esc очищает фильтр; поля выше задают, какие рынки и валюты показаны.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>Данные собираются…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>Ни один рынок ещё не записывается. Добавьте рынок в «Онлайн» (Ctrl+N) или выберите выше «Все рынки».</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>По сведениям биржи, такого рынка нет.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>Табло всех рынков</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Показать график %1</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>&amp;Записывать %1</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardWords</name>
    <message>
        <source>%1 T</source>
        <comment>trillions</comment>
        <translation>%1 трлн</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 тыс.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>not recorded · 24 h</source>
        <translation>не записывается · 24 ч</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>недостаёт: %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>без пропусков</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* Нет уверенности, что новейшие сделки здесь: по этому рынку уже какое-то время ничего не приходит.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* Некоторых сделок за эти %1 здесь нет.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* За эти %1 здесь не все сделки: без пропусков они с %2.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>Сделок за %1 нет.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>Минимум %1, максимум %2 за последние %3</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>%1 %2 за 24 ч, по данным биржи</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Пока ничего не подсчитано.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%1, %2 %3 за %4</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>Биржа этого не сообщает. Это известно для рынков, которые записываются.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>Не записывается: это данные самой биржи за 24 часа. Ctrl+R начинает запись, вместе с предыдущим часом.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>Не записывается. Биржа сообщит данные со следующей сделкой. Ctrl+R начинает запись, вместе с предыдущим часом.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>Известно, что недостаёт %1 сделки; идёт получение по номеру.</numerusform>
            <numerusform>Известно, что недостаёт %1 сделок; идёт получение по номерам.</numerusform>
            <numerusform>Известно, что недостаёт %1 сделок; идёт получение по номерам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>Здесь все сделки с %1.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>Его сделок ещё не поступало.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>С %1, %2 назад</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>О предшествующем времени ничего не известно.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>Половина сделок последних десяти секунд дошла от биржи сюда не дольше.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 пути от минимума к максимуму</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, неполно</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, цены пока нет</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>%1 сделок в секунду</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>%1 %2 в секунду</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Мин.–макс.</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Сделок/с</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>Сумма/с</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Крупнейшая</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>Цена последней сделки</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Изменение цены за %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Где цена находится между минимумом и максимумом за %1</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>Сделок в секунду за %1</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>Сумма сделок в секунду за %1, в валюте цены. Рынки одной валюты стоят вместе.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>Сделка на наибольшую сумму за %1, в валюте цены</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>Сколько времени сделки идут от биржи сюда</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>Все ли сделки за этот период здесь</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>Щелчок сортирует по этому столбцу, ещё один — в обратном порядке.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>изменения закладок не сохраняются</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>Не удалось сохранить закладки в %1: %2. Изменения помнятся до завершения Tidemark; освободите место или сделайте файл и его папку доступными для записи и измените закладку ещё раз.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>Не удалось прочитать закладки в %1: %2. Ни одна не показана.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>Файл ваших закладок повреждён (%1), поэтому ни одна не показана.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>Закладки записаны другой версией Tidemark, поэтому ни одна не показана.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>Не удалось прочитать %1 запись в файле ваших закладок; остальные показаны.</numerusform>
            <numerusform>Не удалось прочитать %1 записи в файле ваших закладок; остальные показаны.</numerusform>
            <numerusform>Не удалось прочитать %1 записей в файле ваших закладок; остальные показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>Не удалось сохранить закладки в %1: другая программа удерживает файл уже %2 с. Изменения помнятся до завершения Tidemark; измените закладку ещё раз, чтобы повторить попытку.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>Закладок уже %1, больше хранить нельзя, поэтому эта не добавлена. Сначала удалите несколько.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>Показать отмеченный момент в «Истории» (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>Изменить подпись отмеченной закладки (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>Скопировать ссылку на отмеченный момент (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>Удалить отмеченную закладку; запись остаётся как есть (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>Записать все закладки в CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>Закладок пока нет. Ctrl+B создаёт закладку на момент, показанный в «Истории», B на графике — на момент под перекрестием.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 закладка. Enter показывает момент выбранной.</numerusform>
            <numerusform>%1 закладки. Enter показывает момент выбранной.</numerusform>
            <numerusform>%1 закладок. Enter показывает момент выбранной.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Экспорт закладок</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Не удаётся записать %1: %2. Выберите другое место или освободите там место.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>без подписи</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Подпись</translation>
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
        <translation>Лог</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>Логарифмическая шкала цены</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Логарифмическая шкала цены (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Магнит</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>Перекрестие притягивается к сделкам и свечам (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>Перейти ко времени, таблица, снимок, клавиши</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>Таймфрейм, шкала и другое</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>Следовать за последней сделкой</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Перейти ко времени…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Таблица показанного</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>Экспортировать этот диапазон…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>Клавиши и жесты</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>Средневзвешенная по объёму цена</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>VWAP с полуночи UTC или от левого края</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>Покупки минус продажи</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>Сравнить с другими рынками…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>Два рынка в процентах, отношением или спредом</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>Связан с другими графиками</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>Связать все графики или ни одного</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>График: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>Клавиши и жесты графика</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
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
        <translation>прокрутка по времени</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>прокрутка на целый экран</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>прокрутка по ценам</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>показать меньше или больше времени</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl и + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>показать меньше или больше цен</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>самая старая и самая новая сделка</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>следовать за последней сделкой с подгонкой цен</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>каждая сделка</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>свечи 1, 5, 15 с, 1, 5, 15 мин, 1 ч, 1 день</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>логарифмическая шкала цены</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>перекрестие притягивается к данным или свободно</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>средневзвешенная по объёму цена (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>VWAP с полуночи UTC или от левого края</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>купленное минус проданное и сумма</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>сравнить с другими рынками</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>два рынка в процентах, отношением или спредом</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>связать с другими графиками: перекрестие, время, рынок</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>связать все графики или ни одного</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift и стрелки</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>перекрестие от свечи к свече, от сделки к сделке</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl и стрелки</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>то же по десять</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>найти момент под перекрестием</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>воспроизвести от момента под перекрестием; без него — от начала видимой части</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>измерять от перекрестия</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>скопировать ссылку на момент под перекрестием</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>закладка на момент под перекрестием</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>перейти ко времени</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>экспортировать измеренное, иначе видимое</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>таблица показанного</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Меню, Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>копирование, поиск, экспорт, оповещение, изображение</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>отмена: измерение, перекрестие, панели</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>этот список</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>масштаб времени под курсором</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl и колесо</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>масштаб цен под курсором</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift и колесо</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетаскивание</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>переместить график</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Перетаскивание оси</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>растянуть или сжать её</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>Двойной щелчок по оси</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>как было прежде</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>снова следовать за последней сделкой</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Перетаскивание с Shift</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>измерить цену, время, сделки и объём; отметить период для экспорта</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>найти момент</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Щелчок правой кнопкой</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>Сравнить с другими рынками…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>Перейти ко времени…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>Таблица показанного	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>Клавиши и жесты	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>Копировать цену %1</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>Цена скопирована.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>Копировать время %1</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>Время скопировано.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>Копировать ссылку на этот момент	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>Копировать видимый диапазон</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>Видимый диапазон скопирован.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>Найти в «Истории»</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Воспроизвести отсюда	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>Закладка на этот момент…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>Экспортировать отмеченный период…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>Экспортировать этот диапазон…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>Отметить период: тяните с Shift или нажмите Shift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>Оповещение на %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>График %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Весь диапазон</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>Следовать за последней сделкой (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>Снова показать весь диапазон (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Ссылка на этот момент скопирована.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>Воспроизведение %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>Пауза на рынке: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>Последняя цена: %1 (%2).</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> Показано с %1 по %2: минимум %3, максимум %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> За это время: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> Закладки: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> Где сделок нет, показаны собственные свечи биржи.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: открытие %2, максимум %3, минимум %4, закрытие %5, объём %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, собственная свеча биржи: открытие %2, максимум %3, минимум %4, закрытие %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>Показана %1 сделка, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
            <numerusform>Показаны %1 сделки, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
            <numerusform>Показано %1 сделок, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>Показана %1 свеча, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
            <numerusform>Показаны %1 свечи, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
            <numerusform>Показано %1 свечей, сначала новые. Enter переходит к выбранной на графике, F5 читает заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>%1 столбец пикселей со сделками, сначала новые: приблизьте, чтобы читать сделки по одной.</numerusform>
            <numerusform>%1 столбца пикселей со сделками, сначала новые: приблизьте, чтобы читать сделки по одной.</numerusform>
            <numerusform>%1 столбцов пикселей со сделками, сначала новые: приблизьте, чтобы читать сделки по одной.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>Копировать отмеченные строки для электронной таблицы (Ctrl+C); Ctrl+A отмечает все</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>Записать все строки, начиная с самой старой (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>Скопирована %1 строка.</numerusform>
            <numerusform>Скопированы %1 строки.</numerusform>
            <numerusform>Скопировано %1 строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Не удаётся записать %1: %2. Выберите другое место или освободите там место.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Время (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Откр.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закр.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>Окно графика %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>&amp;Продолжает запись; значок в трее возвращает окно</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>&amp;Завершает программу</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>Сейчас на рабочем столе нет трея, поэтому закрытие окна в любом случае завершает программу.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>«Выйти» (Ctrl+Q) всегда завершает программу. Ничего не спрашивается и ничего не теряется: полученное сначала сохраняется или ждёт следующего запуска в спуле.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>Сравнение с другими рынками</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>Рынок для сравнения</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>Рынок из записи</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>Сравниваемые рынки</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Спред</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1 — собственный рынок этого графика.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 уже сравнивается.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>Больше пяти других рынков не различить: сначала уберите один.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Ничего не сравнивается.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>Отношение и спред строятся для двух рынков.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Enter добавляет рынок; Esc закрывает.</translation>
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
        <translation>%1 %2, цена %3</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>все с %1</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>все с %1, с этого момента известен %2</translation>
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
        <translation>чтение записи…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>за это время сделок не записано</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>здесь цена неизвестна</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · показанное время: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · %2 за показанное время: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>здесь недостаёт его сделок (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>Записи рынков</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>Наведите указатель на полосу или пройдите по ней стрелками, чтобы прочитать, что она показывает.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>Ни один рынок не отслеживается, поэтому записи нет. Добавьте рынок в «Онлайн» (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>Без пропусков: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>сделок нет, и ничего не пропущено</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>сделок не записано</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 из %1 сделки</numerusform>
            <numerusform>%2 из %1 сделок</numerusform>
            <numerusform>%2 из %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1 в архиве %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 и ещё %1 файл</numerusform>
            <numerusform>%2 и ещё %1 файла</numerusform>
            <numerusform>%2 и ещё %1 файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>начало записи: %1</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>конец записи: %1</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>в записи нет сделок этого рынка</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>недостаёт: %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>не получено: %1</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>удалено по вашему выбору: %1</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>нет у биржи: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 находится на btrfs, но файлы там помечены как не копируемые при записи (chattr +C), поэтому сжать их нельзя. Запись, восстановленная в папку без этой пометки, занимает около пятой части места.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 находится на btrfs без сжатия; со сжатием zstd обычная (неупакованная) сделка занимает около 27 байт вместо 130. Новые файлы сжимаются с «tidemark-cli keep --compress» или через «Настройки → Хранение». То, что уже есть, сжимает команда: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>Заменяется</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Ждёт повтора</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>Более новое соединение уже передаёт данные; это закрывается без потери сделок.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>По нему приходят сделки.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>Оно не передаёт имеющиеся сделки и заменяется.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>Последняя попытка не удалась; следующая начнётся сама.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Сообщений/с</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Задержка</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Прежний файл сохранён как %1.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>Его не удалось сохранить как %1, поэтому %2 остаётся как есть, и %3. Уберите этот файл и запустите Tidemark снова.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>&amp;Частный сервер в папке данных</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>&amp;Собственный сервер PostgreSQL</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>С&amp;охранить для следующего запуска</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>&amp;Использовать эту базу данных</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Где хранится запись</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>В %1; запись занимает %2.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>В %1. Запускается и останавливается вместе с Tidemark; другим компьютерам он недоступен, если вы не откроете к нему доступ.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>Пусто: тот, который libpq уже знает</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Чем хранится</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>&amp;Движок</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>Чем там хранятся сделки. Пустая база данных на сервере с TimescaleDB или Citus оставляет выбор после проверки.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>Пароль записывается в файл паролей libpq (~/.pgpass или PGPASSFILE), который можете читать только вы. В этих настройках он никогда не хранится. База данных хранит запись одной биржи.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>Кто ещё может её читать</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>Частный сервер можно открыть только для чтения для Grafana, блокнотов и т. п.; они входят как tidemark_reader.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>Проверьте соединение, чтобы узнать</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>Введите адрес сервера, например postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>Там выбора нет</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>Создание таблиц записи…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Предыдущий месяц (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Следующий месяц (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>Дни записи</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>Что показывает календарь: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>пока %1 сделка</numerusform>
            <numerusform>пока %1 сделки</numerusform>
            <numerusform>пока %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>есть %1 сделка</numerusform>
            <numerusform>есть %1 сделки</numerusform>
            <numerusform>есть %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, недостаёт не менее %1</numerusform>
            <numerusform>, недостаёт не менее %1</numerusform>
            <numerusform>, недостаёт не менее %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, возможно, недостаёт и других</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1; день ещё не закончился.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. В архиве этого дня ещё нет, поэтому остальное берётся с самой биржи.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>без пропусков</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>есть частично</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаёт</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>ещё нет в архиве</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>не торговалось</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: полностью, без сделок.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: полностью, %1 сделка.</numerusform>
            <numerusform>%2: полностью, %1 сделки.</numerusform>
            <numerusform>%2: полностью, %1 сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: недостаёт.</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: недостаёт. В архиве этого дня ещё нет, поэтому сделки берутся с самой биржи.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: больше не торгуется. Последний день этого рынка в архиве — %2.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: ещё не торговалось. Первый день этого рынка в архиве — %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>Выбран %1 день, из них полных: %2</numerusform>
            <numerusform>Выбрано %1 дня, из них полных: %2</numerusform>
            <numerusform>Выбрано %1 дней, из них полных: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>Выбран 1 день, он полный</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>Выбран 1 день, он неполный</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, до его первой сделки: %1</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, после его последней сделки: %1</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>Не удалось узнать, с какого времени торгуется %1, поэтому дни до этого выглядят недостающими. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>В архиве нет файлов %1. За последние два дня запрос идёт к самой бирже; более старые получить нельзя.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>По день включительно</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>Весь &amp;месяц</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>При расхождении контрольной суммы &amp;идти по номерам сделок</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>&amp;Получить недостающие дни</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Получить дни</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>Рынок этих дней</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>Выбрать все дни показанного месяца</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>Файл, чей SHA-256 не совпадает с приложенным, пропускается, если это не отмечено; иначе решают только номера его сделок</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>Полные дни</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>Что не получено</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>Из файлового архива биржи, а последние два дня — с самой биржи</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Рынок</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>п&amp;о</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Не удалось обратиться к записи: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Поиск недостающего…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>Полных: %2 из %1 дня</numerusform>
            <numerusform>Полных: %2 из %1 дней</numerusform>
            <numerusform>Полных: %2 из %1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>Загрузка продолжается</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: сообщение на телефон</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: сообщение в чат</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Вебхук: JSON по адресу</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>Команда: ваша собственная программа</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>прекращено</translation>
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
        <translation>Отправить &amp;проверку</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>&amp;Сохранить доставку</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>&amp;Удалить доставку</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>Доставки оповещений</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>Оповещения приходят и сюда, пока открыто это окно, а также от регистратора с --alerts. Если адресат недоступен, попытки повторяются в течение суток. Адреса и токены хранятся в файле, который можете читать только вы.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Журнал доставки</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Пока ничего не доставлено.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Доставка</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>Т&amp;окен</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>П&amp;риоритет</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Сс&amp;ылка</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>Про&amp;грамма</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>Аргуме&amp;нты</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>Слова или эмодзи через запятую</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>Что открывается при нажатии</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>Её путь; что произошло, указано в её окружении</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>Через пробел</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Как сохранено</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>Выберите такую, которую никто не угадает</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>Его номер или @ИМЯ канала</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>Если там его требуют</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>Дайте доставке имя.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>Доставка «%1» уже есть.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>Укажите путь к программе.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 оповещение ждёт «%2».</numerusform>
            <numerusform>%1 оповещения ждут «%2».</numerusform>
            <numerusform>%1 оповещений ждут «%2».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>Теперь показывается имитируемый рынок; запись биржи остаётся как есть.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Добро пожаловать. С этого момента записывается каждая сделка всех рынков (%1). F1 открывает руководство, настройки — в меню справа вверху (F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Добро пожаловать. С этого момента записывается каждая сделка %1 (%2). Добавляйте рынки в поле над их списком (Ctrl+N); F1 открывает руководство, настройки — в меню справа вверху (F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>Окно перейдёт на новый язык, как только завершится то, что в нём выполняется.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>частный сервер в %1</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>ваш собственный сервер PostgreSQL</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>Сохранение последних сделок…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>База данных недоступна, поэтому %1 сделка ждёт в спуле. Ничего не потеряно: что не сохранится за десять секунд, сохранится при следующем запуске.</numerusform>
            <numerusform>База данных недоступна, поэтому %1 сделки ждут в спуле. Ничего не потеряно: что не сохранится за десять секунд, сохранится при следующем запуске.</numerusform>
            <numerusform>База данных недоступна, поэтому %1 сделок ждут в спуле. Ничего не потеряно: что не сохранится за десять секунд, сохранится при следующем запуске.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>торгуется</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>сейчас не торгуется (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>Это запись биржи «%1», архив её файлов неизвестен: у архива %2 под теми же номерами другие сделки. Укажите архив через --archive-url или в настройках.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>Не удаётся создать папку %1, поэтому получить в неё ничего нельзя.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>С %1 уже идёт другая загрузка. Дождитесь её окончания или отмените её там.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: его SHA-256 — %2, но CHECKSUM рядом указывает %3, поэтому файл не импортирован. Он лежит в %4. Запросите его позже или продолжите только по номерам сделок с --ignore-checksum.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: CHECKSUM рядом относится к другому файлу, %2, поэтому файл не импортирован. Он лежит в %3. Запросите его позже или продолжите только по номерам сделок с --ignore-checksum.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>Не удаётся записать файл %1: %2. Освободите там место или выберите другое.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>Остановлено во время импорта %1. Сохранённое остаётся, следующая загрузка продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, осталось %1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/с</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>день полный</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>день неполный</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>полных: %1 из %2 дня</numerusform>
            <numerusform>полных: %1 из %2 дней</numerusform>
            <numerusform>полных: %1 из %2 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>Запрос последних дней у биржи…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>С самой биржи: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Поиск недостающего…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: проверено %2%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: сохранено %2%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: запрос…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: получено %2%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>Отменено: %1. Сохранённое остаётся, в следующий раз загрузка продолжится с этого места.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Не удалось продолжить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>Пропусков не было: %1 день полный.</numerusform>
            <numerusform>Пропусков не было: все %1 дня полные.</numerusform>
            <numerusform>Пропусков не было: все %1 дней полные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 новая сделка</numerusform>
            <numerusform>%1 новые сделки</numerusform>
            <numerusform>%1 новых сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>День ещё неполный; %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>Теперь %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>Теперь %1 день полный; %2.</numerusform>
            <numerusform>Теперь все %1 дня полные; %2.</numerusform>
            <numerusform>Теперь все %1 дней полные; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>Собственные свечи биржи</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>Собственные свечи биржи, не записаны</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>Вызовы (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Архив файлов</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Хост прокси</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>Сейчас показан имитируемый рынок; эти адреса действуют, когда отслеживается биржа.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>Оставьте пустыми для адресов Binance. Другой бирже нужна собственная база данных.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>По&amp;токи</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>&amp;Вызовы (REST)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
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
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Пусто: прокси его не требует</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Пусто: введённый ранее</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>П&amp;рокси</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Пароль хранится отдельно от этих настроек, в файле папки данных, который можете читать только вы.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>Это не базовый адрес: укажите его в виде wss://host:port, без пути.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>Это не базовый адрес: укажите его в виде https://host:port, без пути.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>Это не адрес архива: укажите его в виде https://host или https://host/folder.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>Введите имя или адрес хоста прокси без http:// впереди.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>Порт — целое число от 1 до 65535, например 8080 или 1080.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Квитанция</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>Записать все сделки этого диапазона в файл (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>Также записать рядом файл с описанием содержимого, по которому его можно проверить позже</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Копировать к&amp;ак</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>Скопировать строку, по которой другая программа читает эти сделки из записи</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>Строка для psql скопирована. Вставьте её в терминал.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>Строка для DuckDB скопирована. Вставьте её в терминал.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>Строка для pandas скопирована. Вставьте её в Python, запущенный командой «tidemark-cli database -- python3».</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>В файле будет: %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>Около %1 в CSV, %2 в gzip, %3 в zip, %4 в Parquet</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; другие рынки — сверх этого</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; свободно %1</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>Экспорт сделок</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 из %1 сделки</numerusform>
            <numerusform>%2 из %1 сделок</numerusform>
            <numerusform>%2 из %1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, %1 в секунду, осталось %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Экспорт отменён; файл не записан.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>Экспорт не удался, неполный файл не оставлен: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>Экспортирована %1 сделка в %2</numerusform>
            <numerusform>Экспортированы %1 сделки в %2</numerusform>
            <numerusform>Экспортировано %1 сделок в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>Пока база данных недоступна, запись не читается; повторите экспорт, когда она вернётся.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>Рынки для экспорта; период для всех один</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Все рынки</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>Рынки для экспорта: %1</translation>
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
        <translation>CSV, сжатый gzip</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>Zip в формате самой биржи</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>CSV Tardis, сжатый gzip</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>нет данных с %1</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>нет сделок</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>без пропусков</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>недостаёт: %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>без пропусков с %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1, время сделки: %2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>Содержит все сделки с %1.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>От %1, последняя сделка: %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>положения между минимумом и максимумом пока нет</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 пути от минимума к максимуму</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>До минимума</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>До максимума</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Размах</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>Где цена находится между минимумом и максимумом</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>без пропусков со ср 00:00:00</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>Минимальные и максимальные цены скользящих окон</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>То же относится ещё к %1 рынку; какому — указано в журнале.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>То же относится и к другим рынкам (ещё %1); к каким — указано в журнале.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>Запрашивает у биржи все сделки этой минуты и сохраняет их в записи</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>Не удалось получить минуту: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>У биржи нет сделок за эту минуту.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>В запись получена %1 сделка этой минуты.</numerusform>
            <numerusform>В запись получены %1 сделки этой минуты.</numerusform>
            <numerusform>В запись получено %1 сделок этой минуты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Получение…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>&amp;Получить эту минуту</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>Получение этой минуты</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>Получить эту минуту</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>Получение минуты %1 с биржи…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>Рынок был убран, прежде чем пришли его сделки.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>По имени «%1» не понять формат файла: оно должно оканчиваться на одно из следующих: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>Не удаётся прочитать %1 (%2). Этот файл говорит, по каким рынкам ещё нужно получить сделки, предшествующие записи. Из записи ничего не потеряно: то, что не успел прошлый запуск, можно получить в «Истории». Файл записывается заново.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>Не удаётся записать %1: %2. Этот файл говорит, по каким рынкам ещё нужно получить сделки, предшествующие записи. Из записи ничего не потеряно, но следующий запуск начнёт эти часы заново. Освободите место или сделайте файл и его папку доступными для записи; попытка будет повторена.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>Поиск не удался: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>Найден %1 ордер</numerusform>
            <numerusform>Найдено %1 ордера</numerusform>
            <numerusform>Найдено %1 ордеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>Найдена %1 сделка</numerusform>
            <numerusform>Найдено %1 сделки</numerusform>
            <numerusform>Найдено %1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, ниже есть ещё</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 исполнение</numerusform>
            <numerusform>%1 исполнения</numerusform>
            <numerusform>%1 исполнений</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ продажа</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ покупка</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Исполнение: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>Сделки с %1 по %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Время (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Номер сделки</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>Перейти ко времени</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1; Enter переходит туда.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Время для перехода</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>Без пояса время считается в %1. Только дата — её полночь; понимаются и вчера 14:03, -15m, #id, цена, минимум сегодня и следующий пропуск.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
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
        <translation>Объём</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>Недостающие сделки, полученные и сохранённые с полуночи UTC</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>Получено недостающих сделок</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>Насколько известно, ничего не пропущено</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>Восполнение: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не получать</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>Больше не получать того, что было до записи этих рынков; то, что приносит поток, записывается</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>Пока неизвестно, чего не хватает</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>Сколько это займёт, пока сказать нельзя.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Осталось меньше минуты.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Осталось около %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 сделка — в пропуске, слишком большом для восполнения без запроса: выберите «Получить» или «Пропустить» рядом с рынком.</numerusform>
            <numerusform>%1 сделки — в пропусках, слишком больших для восполнения без запроса: выберите «Получить» или «Пропустить» рядом с рынком.</numerusform>
            <numerusform>%1 сделок — в пропусках, слишком больших для восполнения без запроса: выберите «Получить» или «Пропустить» рядом с рынком.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Пропусков нет</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>недостаёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>Получено %1 из %2 недостающей сделки</numerusform>
            <numerusform>Получено %1 из %2 недостающих сделок</numerusform>
            <numerusform>Получено %1 из %2 недостающих сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>Получено %1 из %2 более ранней сделки</numerusform>
            <numerusform>Получено %1 из %2 более ранних сделок</numerusform>
            <numerusform>Получено %1 из %2 более ранних сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>Получено недостающих и более ранних сделок: %1 из %2</numerusform>
            <numerusform>Получено недостающих и более ранних сделок: %1 из %2</numerusform>
            <numerusform>Получено недостающих и более ранних сделок: %1 из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>Их очередь ещё не подошла.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>Сегодня ничего получать не пришлось</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>Получено сегодня: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>Идёт получение %1 сделки, предшествующей записи, чтобы она не начиналась пустой.</numerusform>
            <numerusform>Идёт получение %1 сделок, предшествующих записи, чтобы она не начиналась пустой.</numerusform>
            <numerusform>Идёт получение %1 сделок, предшествующих записи, чтобы она не начиналась пустой.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>Недостаёт: %1; идёт получение.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>Недостаёт: %1; идёт получение: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>Ещё предстоит получить то, что было до записи %1 рынка, из %2</numerusform>
            <numerusform>Ещё предстоит получить то, что было до записи %1 рынков, из %2</numerusform>
            <numerusform>Ещё предстоит получить то, что было до записи %1 рынков, из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1; сколько это займёт, пока сказать нельзя.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: меньше минуты.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: около %2 при половине лимита биржи. Сначала открытые графики, затем самые торгуемые рынки.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Сейчас к записи обратиться нельзя.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>Чтение сделок вокруг этого момента…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Не удалось прочитать сделки: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>Вокруг этого момента сделок не записано.</translation>
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
        <translation>Остановлено. Сохранённое остаётся, следующая загрузка продолжит с этого места.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: это ещё впереди.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: ежедневные файлы %2 в архиве начинаются с %3.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: в архиве нет такого файла.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: день ещё не закончился; получено до настоящего момента.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: недостаёт %1 сделки (нет ни в файле, ни в записи).</numerusform>
            <numerusform>%2: недостаёт %1 сделок (нет ни в файле, ни в записи).</numerusform>
            <numerusform>%2: недостаёт %1 сделок (нет ни в файле, ни в записи).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: в начале или в конце может недоставать сделок.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>База данных запускается. «История» ответит, как только она будет готова.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>Выберите рынок или введите имя записанного.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>Импорт сделок</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>Файлы сделок (*.zip *.csv *.csv.gz *.parquet);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>База данных недоступна, поэтому сейчас импорт невозможен; начните снова, когда она вернётся.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>При расхождении контрольной суммы &amp;идти по номерам сделок</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Импорт сделок</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Что стало с файлами</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: импортировано, %1 новая сделка.</numerusform>
            <numerusform>%2: импортировано, %1 новые сделки.</numerusform>
            <numerusform>%2: импортировано, %1 новых сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: уже импортировано ранее.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: остановлено; тот же импорт, запущенный снова, продолжит.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: не импортировано.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, %1 сделок/с</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, осталось %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1 из %2, %3: проверено %4%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1 из %2, %3: сохранено %4%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>В записи %1 из %2 файла</numerusform>
            <numerusform>В записи %1 из %2 файлов</numerusform>
            <numerusform>В записи %1 из %2 файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>Файл есть в записи</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>Файла нет в записи</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 новая сделка</numerusform>
            <numerusform>%1 новые сделки</numerusform>
            <numerusform>%1 новых сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>Отменено. %1 Сохранённое остаётся, тот же импорт, запущенный снова, продолжит с этого места.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Не удалось продолжить: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>В ней нет файлов сделок (.zip, .csv, .csv.gz, .parquet).</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дня</numerusform>
            <numerusform> дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>У&amp;далить правило</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>&amp;Упаковывать всё через 30 дней</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>Упаковать через</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Удалить через</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>&amp;Задать правило</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>Я &amp;согласен, что эти сделки удаляются навсегда</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>Сж&amp;имать новые файлы</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>Сколько хранятся сделки</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>Каждая сделка остаётся как есть навсегда, если вы не выберете иначе. Упакованные сделки занимают около одной десятой и читаются как прежде. Удалённых больше нет; их свечи остаются.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>Запрос к записи…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>Правила, самое точное первым</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>Например BTCUSDT, *USDT или ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>&amp;Рынки</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>Упако&amp;вать через</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>Уда&amp;лить через</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>Имя рынка, шаблон (* — любые буквы, ? — одна любая) или ALL. Действует самое точное правило, охватывающее рынок, целиком. Затрагиваются только более старые целые дни (UTC), понемногу, параллельно с записью.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Запись занимает %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>Выясняется, к чему это приведёт…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>При этом ни одна сделка не удаляется.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>Теперь запись хранится по этим правилам всеми программами, которые её используют.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>Теперь новые файлы записи сжимаются.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 день</numerusform>
            <numerusform>%1 дня</numerusform>
            <numerusform>%1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>упаковка через %1</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>удаление через %1, свечи навсегда</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>без изменений навсегда</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, прирост около %2 в день.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 Сколько места на сервере, знает только тот компьютер.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>заполнится %1 при таком темпе</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>при таком темпе не заполнится и за десять лет</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 Свободно %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>около %1 сделки %2, с %3 по %4</numerusform>
            <numerusform>около %1 сделок %2, с %3 по %4</numerusform>
            <numerusform>около %1 сделок %2, с %3 по %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>и ещё %1 рынка</numerusform>
            <numerusform>и ещё %1 рынков</numerusform>
            <numerusform>и ещё %1 рынков</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>Дни упаковываются, когда становятся старше: точно как прежде и примерно в десять раз меньше.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>К упаковке — около %1 сделки, точно как прежде: около %2 вместо %3. Следующие дни упаковываются, когда становятся старше.</numerusform>
            <numerusform>К упаковке — около %1 сделок, точно как прежде: около %2 вместо %3. Следующие дни упаковываются, когда становятся старше.</numerusform>
            <numerusform>К упаковке — около %1 сделок, точно как прежде: около %2 вместо %3. Следующие дни упаковываются, когда становятся старше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>Следующие дни удаляются, когда становятся старше. Их свечи остаются.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>Сейчас нет ничего достаточно старого для удаления. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>Сейчас навсегда удаляется около %1 сделки:
%2
%3</numerusform>
            <numerusform>Сейчас навсегда удаляется около %1 сделок:
%2
%3</numerusform>
            <numerusform>Сейчас навсегда удаляется около %1 сделок:
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
            <numerusform>Сейчас так называется %1 рынок</numerusform>
            <numerusform>Сейчас так называются %1 рынка</numerusform>
            <numerusform>Сейчас так называются %1 рынков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1; по счёту самой биржи за день: %2. Это около %3 в день, в упакованном виде %4. Новые присоединяются сами.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>Свободно %1: при правилах страницы «Хранение» этого хватит для всего до %2.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>Свободно %1: при правилах страницы «Хранение» этого хватит для всего на десять лет и больше.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 день</numerusform>
            <numerusform>%1 дня</numerusform>
            <numerusform>%1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>Укажите рынки: один по имени, шаблон вроде *USDT (* — любые буквы, ? — одна любая) или ALL.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>«%1» — не рынок и не шаблон рынков: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>квадратных скобок в них быть не может.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>При удалении сделок через 0 дней остались бы только сегодняшние. Укажите 1 день или больше либо «никогда».</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>Сделки удалялись бы через %1, раньше, чем упаковываются через %2. Упаковывайте их раньше или никогда либо удаляйте позже.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>Не удаётся сохранить пароль прокси в %1: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>Не удаётся сохранить токен зеркала в %1: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>У графика есть собственные клавиши: щёлкните по нему или перейдите к нему клавишей F6 и нажмите F1.</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>Списки клавиш</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>Задержка, последняя минута</translation>
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
        <translation>макс.</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>Половина всех сделок последней минуты заняла не больше этого</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>99 из 100 сделок последней минуты заняли не больше этого</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>Самая медленная сделка последней минуты</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>отстают на %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>спешат на %1</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: нет сделок</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: половина за %2, 99 из 100 за %3, все за %4</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>Путь сделки за последнюю минуту:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>Часы этого компьютера %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>Биржа → получено</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>От сделки на бирже до её прихода на этот компьютер с поправкой на разницу часов</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>Получено → зафиксировано</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>От прихода до надёжного сохранения на диске базы данных</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>Получено → нарисовано</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>От прихода до отрисовки в этом окне; измеряется, пока показан «Онлайн»</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>Задержка %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>сохранено через %1</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>Задержка: нет сделок</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>часы %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>%1 относительно часов биржи</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>спешат на %1</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>идут в ногу с часами биржи, в пределах %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>Часы этого компьютера %1. Запись всё равно верна: сделки сохраняют время самой биржи, а задержки корректируются. Время, которое этот компьютер показывает в других местах, неточно; пусть он сам сверяет часы (NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>Окно, работающее с папкой данных %1, не отвечает, поэтому ссылка не показана. Откройте её снова, когда окно освободится, или сначала завершите ту программу.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>ваша база данных</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>Читается, что есть в записи о %1…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>Биржа сейчас не передаёт %1.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>Биржа недоступна, поэтому сделок %1 пока нет. Они появятся здесь, как только связь восстановится.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>По %1 пока ничего не пришло.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>Ожидание первой сделки %1…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>Пока ни один рынок не отслеживается. Введите актив, например BTC, в поле выше (Ctrl+N) и нажмите Enter.

С этого момента каждая сделка рынка записывается; место записи: %1.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>Каждая сделка этого рынка записывается; место записи: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>Каждая сделка этих %1 рынка записывается; место записи: %2.</numerusform>
            <numerusform>Каждая сделка этих %1 рынков записывается; место записи: %2.</numerusform>
            <numerusform>Каждая сделка этих %1 рынков записывается; место записи: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>Чтобы добавить рынок, введите актив в поле выше (Ctrl+N). Enter или двойной щелчок показывает график рынка рядом с другими; то же делает перетаскивание туда.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>Ни один рынок не отслеживается, поэтому ничего не записывается и графика нет.
Добавьте рынок в поле слева (Ctrl+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>График не открыт. Дважды щёлкните рынок, нажмите на нём Enter или перетащите его сюда.
Записываются все рынки списка, с графиком или без.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>Записанное ранее будет показано после запуска базы данных.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>Записанное ранее показать нельзя: база данных недоступна.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>Записанное ранее показать нельзя: базу данных использовать нельзя.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>Ни один рынок не отслеживается, поэтому показывать нечего.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>Отметьте рынок в списке, чтобы видеть его сделки по мере поступления.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>Следующая сделка %1 появится здесь.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>Воспроизводится прошедшее время. Табло за ним не следует: оно показывает, что торгуется сейчас.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>Показывать сделки отмеченного рынка по мере поступления</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>Мин., макс. и изменение за последние</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>Минимум, максимум и изменение за последние %1; графики отдельных сделок охватывают столько же времени</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>Только отмеченный рынок (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>Графики рядом</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>Графики друг над другом</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>Графики сеткой</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>Табло всех рынков (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Нижний уровень</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От %1</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Часть программы</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Все части</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Слова в строке</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>Скопировать отмеченные строки или все показанные (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%2 из %1 строки</numerusform>
            <numerusform>%2 из %1 строк</numerusform>
            <numerusform>%2 из %1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>Сообщений пока нет. Здесь сообщается, что происходит с соединениями, пропусками и базой данных.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>Ни одна строка не проходит эти фильтры. Выберите все уровни и все части, чтобы видеть каждую строку.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Отладка</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>Имитируемый рынок</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>Цены по мере торгов (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>Что запись знает о любой секунде (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>Что есть в записи, чего недостаёт и что с этим делается (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>О чём вы хотите узнавать и о чём сообщалось (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Оповещения (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>График в фокусе</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>Мышь на графике</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Жест</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Устранение неполадок</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>Ваши данные и SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>Общий доступ к записи</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB и Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>Панели и блокноты</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Зеркало в InfluxDB</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>Наблюдение за регистратором</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>Раздача записи</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># Здесь нет

Страница «%1» не входит в эту сборку. Остальные страницы перечислены рядом; после установки то же самое сообщают `man tidemark` и `man tidemark-cli`.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Найти на всех страницах</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enter — к следующему совпадению, Shift+Enter — к предыдущему (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Руководство: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Нет в руководстве</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>Здесь: %1 из %2</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, на всех страницах: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>Макс. %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>Мин. %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>Новое на бирже, теперь записывается: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>Снято с листинга биржи и больше не записывается: %1. Записанное остаётся.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>Убрать отмеченный рынок из списка (Delete); его запись сохранится</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Убрать отмеченный рынок</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 уже в списке.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1 входит в %2, а эти рынки записываются все. Сначала уберите это правило в «Настройки → Рынки».</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1 больше не отслеживается. Записанное сохранено.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>Получить недостающие сделки %1 с биржи</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>Не получать недостающие сделки %1; пропуск останется отмеченным как оставленный</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>Сделки показанного периода, которые есть в записи</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>Получить с биржи %1 сделку, недостающую в %2 (номера с %3 по %4)</numerusform>
            <numerusform>Получить с биржи %1 сделки, недостающие в %2 (номера с %3 по %4)</numerusform>
            <numerusform>Получить с биржи %1 сделок, недостающих в %2 (номера с %3 по %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>сейчас не читается</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
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
        <translation>Подходящие рынки</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>Добавить рынок: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Добавить рынок</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>Введите символ или торгуемый актив; Enter добавляет рынок (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>«%1» нет в списке биржи, а перечитать его не удалось: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>Список биржи загружается. Полный символ, например BTCUSDT, можно добавить уже сейчас.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>Не удалось загрузить список биржи: %1 Полный символ, например BTCUSDT, всё равно можно добавить.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>На бирже нет рынка, подходящего под «%1». Попробуйте один из двух его активов, например BTC или USDT.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>Список биржи перечитывается ради «%1»…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1 — %2: сделок не будет, пока биржа не откроет этот рынок.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 онлайн: последняя сделка пришла %2 назад, и биржа не сообщает о недостающих.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 онлайн.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>По текущему соединению от %1 ещё ничего не пришло; показана последняя известная ранее цена.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>По текущему соединению от %1 ещё ничего не пришло.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>Цена %1 может быть устаревшей.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>Устарело, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>По %1 ничего не приходит уже %2, поэтому цена может быть устаревшей.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>Сколько стоил %1 в воспроизводимый момент.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Отклонено, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>Биржа сейчас не передаёт %1, поэтому цена может быть устаревшей.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Мин.–макс.</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Сделок/с</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>Устарело, 42 с</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Сортировать по</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Показать график %1</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>&amp;Закрыть его график</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Убрать %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketWords</name>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>No trade of %1 has arrived yet.</source>
        <translation>Сделок %1 ещё не поступало.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>Сделок в секунду за последние десять секунд</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>Половина сделок последних десяти секунд дошла от биржи сюда не дольше, насколько согласованы показания двух часов.</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>За последние десять секунд по потоку не пришло ни одной сделки.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>С %2, когда было %3: самая старая известная цена за %1.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>За %1: тогда было %3, последняя сделка: %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>Сделок %1 за %2 нет.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>Где цена находится между минимумом %1 и максимумом %2 за %3</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>Последняя сделка по %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 пути от минимума к максимуму</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>Изменение цены за %1 в процентах</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Изменение цены за %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Где цена находится между минимумом и максимумом за %1</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>Сколько сделки идут от биржи сюда: половина за последние десять секунд — не дольше.
Если цена может быть устаревшей, здесь говорится об этом.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>Сколько времени прошло с последней сделки</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>Актуальна ли цена</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Мин.–макс.</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Сделок/с</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>Щелчок сортирует список по этому столбцу, ещё один — в обратном порядке.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>Все рынки в этот момент</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>Записать таблицу в CSV</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>Изменение с этого момента</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Момент</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>Изменение &amp;с</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>Запрос к записи…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Не удалось прочитать запись: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1; с ценой в тот момент: %2, из них заведомо полных: %3. Enter показывает секунду рынка.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 рынок</numerusform>
            <numerusform>%1 рынка</numerusform>
            <numerusform>%1 рынков</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Не удаётся записать %1: %2. Выберите другое место или освободите там место.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>удалено по вашему выбору: закрытие минуты %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 сделка удалена по вашему выбору</numerusform>
            <numerusform>%1 сделки удалены по вашему выбору</numerusform>
            <numerusform>%1 сделок удалено по вашему выбору</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>недостаёт %1 сделки</numerusform>
            <numerusform>недостаёт %1 сделок</numerusform>
            <numerusform>недостаёт %1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>начало записи: %1</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>так рано ничего не записано</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>запись здесь кончается</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>без пропусков</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>Сделка %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>Минимум дня</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>Максимум дня</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>В записи</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>За сколько до этого момента была последняя сделка</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>С другого момента</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>За день (UTC) до этого момента, не дальше</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>Где цена находится между минимумом дня (0 %) и максимумом (100 %)</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>Рынки по правилу</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>Записываемые рынки</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>Это окно — просмотрщик: эти рынки в нём показаны, но им не записываются.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>Каждая их сделка записывается. Записанное по рынку остаётся и после его удаления из списка.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>&amp;Все вида</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* или ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 уже в списке.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1 входит в %2, а эти рынки записываются все. Уберите это правило ниже, и рынок исчезнет из списка.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1 больше не записывается.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 — отдельный рынок: добавьте его выше. В правиле есть * или ? либо это ALL.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>Какие это рынки, станет известно, когда биржа сообщит свой список.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>Сейчас так называется %1 рынок. Новые присоединяются сами.</numerusform>
            <numerusform>Сейчас так называются %1 рынка. Новые присоединяются сами.</numerusform>
            <numerusform>Сейчас так называются %1 рынков. Новые присоединяются сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>Правило записывает каждый торгуемый рынок с таким именем, сейчас и позже: новые присоединяются, снятые биржей со списка уходят. Всего на Binance около 1400 рынков; сколько они занимают в день, указывается здесь при вводе правила.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>Сколько они занимают в день, сказать нельзя: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Объём %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> Отправлено до %1 UTC.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1: там есть всё записанное.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: осталось отправить %1 сделку.</numerusform>
            <numerusform>%2: осталось отправить %1 сделки.</numerusform>
            <numerusform>%2: осталось отправить %1 сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> Возраст последней отправленной: %1.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>Ничего не зеркалируется.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>Ожидает готовности записи.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>Адрес зеркала</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>&amp;Зеркалировать туда</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>&amp;Остановить зеркалирование</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Зеркало в InfluxDB</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>Сейчас показан имитируемый рынок, он не зеркалируется; это действует, когда отслеживается биржа.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>Каждая сделка записи и свечи её минут передаются и в вашу InfluxDB для её панелей. Записанное, пока она недоступна, отправляется позже. База данных или бакет должны там уже быть.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>Состояние зеркала</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>База данных или бакет зеркала</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>Организация зеркала</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>Только InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>Пользователь зеркала</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>Только InfluxDB 1.x, если требуется</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>Токен или пароль зеркала</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Пусто: введённый ранее</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>&amp;База данных или бакет</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Ор&amp;ганизация</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>То&amp;кен или пароль</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>Токен хранится отдельно от этих настроек, в файле папки данных, который можете читать только вы.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>Введите адрес InfluxDB, например http://127.0.0.1:8086.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> %1 сделка отклонена; после исправления отправку повторит «tidemark-cli mirror» с --again.</numerusform>
            <numerusform> %1 сделки отклонены; после исправления отправку повторит «tidemark-cli mirror» с --again.</numerusform>
            <numerusform> %1 сделок отклонено; после исправления отправку повторит «tidemark-cli mirror» с --again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: запрос к записи…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Не удалось обратиться к записи: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: в записи нет такого момента.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Какой момент</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>Часы показали %1 дважды: %2 или %3. Enter спросит, какой момент; это можно указать и так: +02:00 в конце.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>Часы не показывали %1, этот час был пропущен: %2 или %3. Enter спросит, какой момент.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>Сделка %1, рынок %2</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1: пересечение %2</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>Минимальная цена %1</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>Максимальная цена %1</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>Крупнейшая сделка %1</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>Следующий пропуск %1</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>Предыдущий пропуск %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1; Enter принимает.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Выбрать день (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>Рынок; можно ввести любой записанный</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>Дата и время до секунды (Ctrl+G): введите или вставьте целиком, меняйте части клавишами ↑ и ↓ или скажите словами: вчера 14:03, -15m, #id, цена, минимум сегодня, следующий пропуск</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Рынок</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>Секу&amp;нда</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>Получи&amp;ть дни…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>Какие дни есть в записи; недостающие можно взять из архива биржи (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>Вс&amp;е рынки…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>Сколько стоил каждый рынок в этот момент (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Воспроизвести</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>Воспроизвести в «Онлайн» всё начиная с этого момента (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>Скопировать ссылку на этот момент (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>Закладка на этот момент (Ctrl+B); Ctrl+Shift+B — список всех</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>На минуту назад</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>На секунду назад</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>На секунду вперёд</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>На минуту вперёд</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>&amp;Последняя</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>Секунда самой новой сделки</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>Сначала выберите рынок: ссылка указывает на один из его моментов.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Ссылка на этот момент скопирована.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 Ссылка пишется так: tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>Это не ссылка на момент.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>Эта ссылка длиннее любой ссылки на момент.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>Эта ссылка не называет рынка.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>Эта ссылка на %1 не указывает времени.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>Время этой ссылки%1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>Время этой ссылки%1 вне того, что можно записать: с 2017 по 2099 год.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>low</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>high</source>
        <translation>максимум</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>следующий пропуск</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>предыдущий пропуск</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>крупнейшая</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>последний час</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>«%1» — не время. Пишите 2024-08-08 23:55:00, 23:55:00, вчера 14:03, -15m, #5866398099 для сделки, 62000 для цены, минимум сегодня, следующий пропуск или крупнейшая последний час.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>«%1» вне того, что можно записать: с 2017 по 2099 год.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>Сначала выберите рынок: нужна одна из его сделок.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>минимум сегодня</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>максимум сегодня</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>минимум вчера</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>максимум вчера</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>крупнейшая последний час</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>крупнейшая сегодня</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>Пример растущей и падающей цены</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>Не показывать это уведомление снова, пока оно действует</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1 (уведомление 1 из %2)</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>Ещё %1 оповещение</numerusform>
            <numerusform>Ещё %1 оповещения</numerusform>
            <numerusform>Ещё %1 оповещений</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>Все они перечислены на вкладке «Оповещения».</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>«%1» — не число: пишите, например, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 рынок</numerusform>
            <numerusform>%1 рынка</numerusform>
            <numerusform>%1 рынков</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>d</source>
        <translation>д</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>Показать только %1 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>Закрыть график %1 (Ctrl+W); рынок по-прежнему записывается</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>Тяните, чтобы переместить график (Ctrl+Shift и стрелка)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>Назад ко всем графикам (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>Назад к другим графикам (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>Показать %1 в отдельном окне (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>До этого момента по %1 ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>После этой сделки по %1 ничего не записано.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>После этой в записи недостаёт сделок %1, поэтому цена могла быть иной.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>Это было позже.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>«%1» не обозначает никаких рынков: %2 Напишите ALL, имена или шаблоны вроде *USDT (* — любые буквы, ? — одна любая) через запятую.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>длиннее %1 букв.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>квадратных скобок в имени быть не может.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>пусто.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>есть символ, которого нет ни в одном имени.</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>Пауза %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>Не удалось запросить у биржи последние дни. %1 Сохранённое остаётся, следующая загрузка продолжит с этого места.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>Биржа больше не выдаёт %1 сделку этого периода по номеру.</numerusform>
            <numerusform>Биржа больше не выдаёт %1 сделки этого периода по номерам.</numerusform>
            <numerusform>Биржа больше не выдаёт %1 сделок этого периода по номерам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Сохранить график как изображение</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Изображение сохранено как %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>Не удалось сохранить изображение как %1: %2. Выберите другую папку или освободите место.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>График цены</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>Ожидание первой сделки</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>График цены %1</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Переходить пока некуда.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>Начало записи: %1.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>Конец записи: %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Воспроизвести отсюда	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>Что показывают полосы: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>Как обстоят дела с восполнением, соединениями, хранением и задержкой</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>недостаёт: %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, идёт получение</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, идёт получение: %2</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>удалено по вашему выбору: %1</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>в архивных файлах: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>отклонено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>%1 пробел</numerusform>
            <numerusform>%1 пробела</numerusform>
            <numerusform>%1 пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>без пропусков с %1, до этого %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>%1 за показанный период: %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>без пропусков</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>без пропусков с %1</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1, %2 (нет у самой биржи)</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>Все сделки %1 за показанный период есть в записи, которая начинается %2 %3.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>пока ничего не записано</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>В записи ещё нет сделок %1. Полоса начнётся с первой.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>за этот период сделок нет</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>Запись %1 кончается %2 %3. Покажите более длинный период, чтобы её увидеть.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> между %1 и %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>Недостаёт %1 сделки %2%3. Больше %4 за раз без запроса не загружается: получите их или откажитесь от них, оставив пропуск.</numerusform>
            <numerusform>Недостаёт %1 сделок %2%3. Больше %4 за раз без запроса не загружается: получите их или откажитесь от них, оставив пропуск.</numerusform>
            <numerusform>Недостаёт %1 сделок %2%3. Больше %4 за раз без запроса не загружается: получите их или откажитесь от них, оставив пропуск.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>Здесь нужно целое число от %1 до %2; прежнее сохранено.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>Место для спула</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>мегабайт</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>Перед первым запуском рынка получить</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>Наибольший пропуск, восполняемый без запроса</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>сделок</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>Пока база данных недоступна</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>Полученные сделки ждут в файле на этом компьютере. Когда он заполнен, следующие сделки позже запрашиваются у биржи заново.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>&amp;Место для спула</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего недостаёт</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>Пропуски восполняются с биржи сами; более крупный ждёт вашего решения. Новый здесь рынок начинается с части своего прошлого.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>&amp;Наибольший пропуск, восполняемый без запроса</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>&amp;Перед первым запуском рынка получить</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, в %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>Пропускать простой</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>Во сколько раз быстрее, чем было (+ и −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>Если секунду сделок нет, перейти к следующей сделке</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>Назад к текущим торгам (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>Воспроизведение %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>На секунду назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>На сделку назад (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>Следующая сделка (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>На секунду вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>Воспроизведение %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Пробел)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Продолжить (Пробел)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>Это самая новая записанная сделка; дальше продолжает «Онлайн».</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>Читается предыдущий день…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>Резервная копия или папка, в которой они создавались</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>Команда восстановления</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>После выбора резервной копии</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>&amp;Скопировано</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>Восстановление ставит резервную копию на место записи. Запись при этом нужна целиком, поэтому оно выполняется, когда ничего не записывается: выйдите из Tidemark (Ctrl+Q), остановите его службу, если она есть, и введите приведённую ниже команду в терминале.

Копия проверяется, прежде чем занять место записи, а нынешняя запись сохраняется рядом. Записанное после копии будет получено заново, насколько оно ещё есть у биржи.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Ко&amp;манда</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>%1 сделка удалена по вашему выбору; свечи сохранены.</numerusform>
            <numerusform>%1 сделки удалены по вашему выбору; свечи сохранены.</numerusform>
            <numerusform>%1 сделок удалено по вашему выбору; свечи сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>Выясняется, сколько занимает запись…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>Байты по рынкам и месяцам</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>Рынок, месяц</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Примерно</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Упакованные</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Свечи</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>Запись занимает %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>Сейчас нечего упаковывать или удалять.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>Упаковка и удаление остановлены, пока вы их не продолжите.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>Старые сделки этой записи упаковывает и удаляет другая программа.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>Поиск того, что нужно упаковать или удалить.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>С запуска: упаковано %1, удалено %2.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Вскоре новая попытка: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>Продолжить упаковку и удаление</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>Остановить упаковку и удаление</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>крупнейшие</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>Сколько крупнейших</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>Только столько, крупнейшие первыми</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Ордера</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>Исполнения одного ордера одной строкой, которую открывает Enter: одно мгновение, одна сторона, номера подряд</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>Показать все сделки диапазона</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>Число крупнейших — целое от 1 до %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>Что запись знает об этой секунде</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Цена: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>Минута %1</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Не удалось обратиться к записи: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>Последняя в этой секунде; всего %1 сделка.</numerusform>
            <numerusform>Последняя в этой секунде; всего %1 сделки.</numerusform>
            <numerusform>Последняя в этой секунде; всего %1 сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>В эту секунду сделок нет, и до неё ничего не записано.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>Сделок этой секунды не записано, и до неё тоже.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>В эту секунду сделок нет. Последняя до неё: %1, на %2 раньше (%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Сделок этой секунды не записано. Последняя записанная до неё: %1, на %2 раньше (%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>Момент дня</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>Сколько торговалось в каждую минуту дня; щелчок или перетаскивание переходит туда, стрелки — на минуту, Page Up и Page Down — на час</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, с номера %1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>Биржа начала номера сделок %1 заново%2; время: %3. Записанное ранее хранится под собственным именем (%1~1 или со следующим номером); запись продолжается.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: биржа передаёт сделки с номерами меньше, чем в записи, словно начала их заново. Ей отправлен запрос; до ответа %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>ждёт %1 сделка</numerusform>
            <numerusform>ждут %1 сделки</numerusform>
            <numerusform>ждут %1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>Её ответ старше её потока.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>частный сервер</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>база данных %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>Теперь Tidemark записывает сюда: %1.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>Сохранено: Tidemark будет записывать сюда: %1.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>Теперь Tidemark записывает сюда: %1. Полученное ранее ещё сохраняется на прежнем месте.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>Они уже используются.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>Теперь используются они.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>Теперь запросы к бирже идут по-новому.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>Теперь ничего не зеркалируется.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>Сохранено: запись биржи зеркалируется туда.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>Теперь запись зеркалируется туда.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>%1 задано в командной строке для этого запуска. Выбранное здесь сохраняется и действует со следующего запуска без этого параметра.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>Программам этого &amp;компьютера, с паролем, через порт</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>Членам &amp;группы</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Открыть доступ</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>&amp;Закрыть доступ всем</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>Пароль, показывается только сейчас</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>Доступ никому не открыт.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>Доступ должен быть открыт, но сейчас закрыт: порт или группу использовать нельзя. Причина указана в журнале.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>Доступ открыт, только для чтения: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>Сервер перезапускается; полученное тем временем ждёт в спуле…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>пусто: сохранения ничего не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 сделка ждёт</numerusform>
            <numerusform>%1 сделки ждут</numerusform>
            <numerusform>%1 сделок ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>%1 сохранения (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Ждёт повтора</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Сообщений/с</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Спул</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>Поток остановлен: ничего не принимается.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>Пока нет открытых соединений.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>с часами биржи ещё не сверено</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 строк/с</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>Возраст соединения с %1: %2; его сменяет новое.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>Возраст соединения с %1: %2; передаёт: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 рынок</numerusform>
            <numerusform>%1 рынка</numerusform>
            <numerusform>%1 рынков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>Получено с запуска: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>Не удалось прочитать %1 кадр; текст сохранён.</numerusform>
            <numerusform>Не удалось прочитать %1 кадра; текст сохранён.</numerusform>
            <numerusform>Не удалось прочитать %1 кадров; текст сохранён.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>Переподключалось %1 раз.</numerusform>
            <numerusform>Переподключалось %1 раза.</numerusform>
            <numerusform>Переподключалось %1 раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 сообщений/с</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Онлайн, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, недостаёт %2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, дозагрузка прошлого</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, есть проблема</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>Поток остановлен</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>Соединено: %1 %2.</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Молчит %1</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1: соединение есть, но данных нет %2. Соединение обновляется само.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Соединение с %1.</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>Цены из записи</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>Нет соединения %1</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>Спул хранит каждую полученную сделку на этом компьютере, пока её не сохранит база данных.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Запись не идёт</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>Спул пуст</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>Ничего не ждёт сохранения.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>В спуле: %1</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>Ждут сохранения: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>Сохранено с запуска: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>Не удалось сохранить %1 сообщение; текст хранится в «rejected».</numerusform>
            <numerusform>Не удалось сохранить %1 сообщения; текст хранится в «rejected».</numerusform>
            <numerusform>Не удалось сохранить %1 сообщений; текст хранится в «rejected».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>%1 сохранённая сделка пришла снова с другими значениями; оставлены первые.</numerusform>
            <numerusform>%1 сохранённые сделки пришли снова с другими значениями; оставлены первые.</numerusform>
            <numerusform>%1 сохранённых сделок пришли снова с другими значениями; оставлены первые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>База данных запускается…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>База данных запускается (%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>Идёт запись, ждут: %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>База данных готова</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, общий доступ</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>Открыт доступ только для чтения: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, отложено %2</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>Идёт запись: %1 %2.</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>Ничего не сохранено %1</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>База данных недоступна %1</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>База данных отклонена</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%1: нет связи %2.%3 Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%1: нет связи %2.%3 Попытки повторяются сами; тем временем цены берутся из записи, по мере того как их сохраняют другие.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%1: нет связи %2.%3 Попытки повторяются сами; записанное остаётся доступным в «Истории».</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>Сделки не записываются%1: %2 Цены по-прежнему показываются. Недостающие в записи сделки известны по номерам и будут получены, когда всё заработает.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>База данных не используется: %1 Содержимое спула ждёт её.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>База данных ничего не сохранила %1: %2 То, что ждёт в спуле, сохранится само.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>База данных (%1) недоступна %2.%3 Попытки повторяются сами; затем сохранится содержимое спула.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>Это окно только просматривает: показанное здесь не записывается. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>База данных запускается. «История» ответит, как только она будет готова.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>частный сервер в %1</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Спул</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: запуск…</translation>
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
            <numerusform>%1 сделка</numerusform>
            <numerusform>%1 сделки</numerusform>
            <numerusform>%1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>номера с %1 по %2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>с %1 по %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>между %1 и %2 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>после %1 %2</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>до %1 %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>в неизвестное время</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>Пауза %1, %2 (%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостаёт</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Идёт получение</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>Подтверждённый пробел</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>В записи есть каждая сделка.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>Этих сделок в записи нет; их можно получить.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>Идёт их получение с биржи.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>Этих номеров нет у самой биржи, поэтому ничего не потеряно.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>Их решено не получать, или биржа их больше не хранит.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>Они пришли, но не удалось сохранить их как сделки; их текст хранится в «rejected».</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>Они были сохранены и удалены по вашему выбору; свечи остались.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>В это время сделок не было; ничего не потеряно.</translation>
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
            <numerusform>недостаёт %1 сделки, идёт получение: %2</numerusform>
            <numerusform>недостаёт %1 сделок, идёт получение: %2</numerusform>
            <numerusform>недостаёт %1 сделок, идёт получение: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>недостаёт %1 сделки, идёт получение</numerusform>
            <numerusform>недостаёт %1 сделок, идёт получение</numerusform>
            <numerusform>недостаёт %1 сделок, идёт получение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>недостаёт %1 сделки</numerusform>
            <numerusform>недостаёт %1 сделок</numerusform>
            <numerusform>недостаёт %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>не удалось сохранить %1 сделку</numerusform>
            <numerusform>не удалось сохранить %1 сделки</numerusform>
            <numerusform>не удалось сохранить %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>пропущена %1 сделка</numerusform>
            <numerusform>пропущены %1 сделки</numerusform>
            <numerusform>пропущено %1 сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 сделка удалена по вашему выбору</numerusform>
            <numerusform>%1 сделки удалены по вашему выбору</numerusform>
            <numerusform>%1 сделок удалено по вашему выбору</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>%1 номер, которого у биржи нет</numerusform>
            <numerusform>%1 номера, которых у биржи нет</numerusform>
            <numerusform>%1 номеров, которых у биржи нет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>с %1, после недостающих сделок</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>чтение записи…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>здесь известны не все сделки</translation>
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
        <translation>Покупки − продажи: слишком много сделок, чтобы различить стороны; покажите меньше времени</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>Покупки − продажи: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>сумма %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>Покупки − продажи %1, %2</translation>
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
        <translation>Покупки − продажи</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Нарастающий итог</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>с %1, после недостающих сделок</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаёт</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>Здесь недостаёт сделок.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>Слишком много сделок, чтобы различить стороны; покажите меньше времени.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Запись читается.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>Здесь известны не все сделки.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 в %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Спред</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>Здесь недостаёт сделок %1.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>Здесь цена %1 неизвестна.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ продажа</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ покупка</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>Сделка %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>Продавец исполнил ордер покупателя.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>Покупатель исполнил ордер продавца.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>Цена × количество: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>Перед этой не показана %1 сделка: она пришла быстрее, чем можно прочесть, или не была получена. В записи есть всё полученное.</numerusform>
            <numerusform>Перед этой не показаны %1 сделки: они пришли быстрее, чем можно прочесть, или не были получены. В записи есть всё полученное.</numerusform>
            <numerusform>Перед этой не показано %1 сделок: они пришли быстрее, чем можно прочесть, или не были получены. В записи есть всё полученное.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, крупная сделка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>Кто исполнил чужой ордер: покупатель, что поднимает цены, или продавец</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>Полоса показывает, сколько уплачено: полная и жирным — начиная с %1× от обычного</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>Показывать только крупные сделки, одну сторону или некоторые цены (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>Снова показывать все сделки</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>Фильтр: скрыта %1 сделка.</numerusform>
            <numerusform>Фильтр: скрыты %1 сделки.</numerusform>
            <numerusform>Фильтр: скрыто %1 сделок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>Ни одна сделка этого рынка ещё не прошла фильтр.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>остановлено, ещё %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>Сделки %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>Снова показывать новейшие сделки (Пробел)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>Остановить сделки, чтобы прочитать их (Пробел)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ продажа</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 — «%2»</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>нет времени</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>минимальная цена выше максимальной</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>о %1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>Биржа прислала кадр обо всех рынках, который не удаётся прочитать (%1); он пропущен.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>ни список, ни событие</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>Биржа отказывает в потоке всех рынков: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>их больше %1</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>Один рынок в последнем кадре биржи не удаётся прочитать, он пропущен (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>%1 рынок в последнем кадре биржи не удаётся прочитать, он пропущен (%2).</numerusform>
            <numerusform>%1 рынка в последнем кадре биржи не удаётся прочитать, они пропущены (%2).</numerusform>
            <numerusform>%1 рынков в последнем кадре биржи не удаётся прочитать, они пропущены (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1 отсутствует или не является текстом</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Попытка повторится.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>Поток всех рынков биржи открыт, но молчит, поэтому эти данные устарели. Выполняется попытка другого соединения.</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>Мини-тикер</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enter показывает график отмеченного рынка, клавиша меню выбирает рынки, Shift и стрелки перемещают окно, Esc закрывает его.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>Тяните, чтобы переместить; правая кнопка — выбор рынков; Esc закрывает</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>&amp;Закрыть	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>В Wayland только рабочий стол решает, где находится это окно и что лежит над ним: его меню окна (часто Alt+Пробел) может держать окно поверх других.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enter показывает график отмеченного рынка, клавиша меню выбирает рынки, Esc закрывает окно.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>Не поверх других: см. меню окна рабочего стола</translation>
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
        <translation>Тики</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>Каждая сделка</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 с</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>Свечи по 1 секунде</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 с</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>Свечи по 5 секунд</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 с</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>Свечи по 15 секунд</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 м</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>Свечи по 1 минуте</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 м</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>Свечи по 5 минут</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 м</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>Свечи по 15 минут</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>Свечи по 1 часу</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 д</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>Свечи по 1 дню</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ пок&amp;упки</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ продажи</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>количество ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Наименьшее количество</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>Сделки с количеством не меньше этого</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>сумма ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Наименьшая сумма</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>Сделки на сумму не меньше этой: цена × количество</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>цена ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Наименьшая цена</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>Сделки по этой цене или выше</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>цена ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Наибольшая цена</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>Сделки по этой цене или ниже</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>Сделки, в которых покупатель принял предложение (аск)</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>Сделки, в которых продавец принял спрос (бид)</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>Наименьшая цена выше наибольшей, поэтому между ними нет сделок.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>Не показываются ни покупки, ни продажи, поэтому сделок не остаётся.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ продажа</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ покупка</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>загрузка…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>Продавец принял цену, предложенную покупателем (мейкер — покупатель)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>Покупатель принял цену, предложенную продавцом (мейкер — продавец)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Время (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Номер сделки</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>Найт&amp;и</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>С минуты</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>До минуты, не включая</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>Диапазон кончается перед этой минутой</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>&amp;до (не включая)</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>Искать среди этих сделок: по количеству, сумме, цене, стороне, крупнейшие, целые ордера (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>Сделки диапазона</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>Сейчас к записи обратиться нельзя.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>Начало должно быть раньше конца.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Не удалось прочитать сделки: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>&amp;Скрыть Tidemark</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>&amp;Показать Tidemark</translation>
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
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>цены пока нет</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>Закрытие окна не завершило Tidemark: запись продолжается, значок в трее.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>Впредь &amp;завершать</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark продолжает запись</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>Значок остаётся в трее: нажмите его, чтобы вернуть окно, или выберите «Выйти» в его меню.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>Обновление отменено; запись осталась прежней.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>проверена %1 сделка</numerusform>
            <numerusform>проверены %1 сделки</numerusform>
            <numerusform>проверено %1 сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>Теперь запись ведётся в PostgreSQL %1; %2. Прежние файлы сохранены в %3. Когда убедитесь, что с записью всё в порядке, их можно удалить.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>Ваша запись в %1 ведётся в PostgreSQL %2, а теперь установлен PostgreSQL %3. Запись можно перевести на новую версию: в новые файлы рядом со старыми, которые проверяются, прежде чем занять их место. Старые файлы сохраняются, и тем временем ничего не записывается.

Без этого запись продолжает работать с PostgreSQL %2, пока он установлен.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>Обно&amp;вить до PostgreSQL %1</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Больше не спрашивать</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>Более новый PostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>Отмена; запись остаётся прежней.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>Сжатие фрагмента за %1</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>Удаление фрагмента за %1 по вашему выбору</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>Упаковка: %1 за %2</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>Удаление по вашему выбору: %1 за %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (просмотр)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>На бирже нет %1, поэтому его сделок не будет. Проверьте имя или уберите рынок.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>Биржа приостановила %1 (состояние %2). Сделки будут записываться, как только торги возобновятся.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>На бирже нет %1 записываемого рынка, поэтому его сделок не будет. Какой это, показывает список рынков.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>Записываемых рынков, которых нет на бирже: %1; их сделок не будет. Какие это, показывает список рынков.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>Биржа приостановила %1 рынок. Сделки будут записываться, как только торги возобновятся.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>Приостановлено биржей рынков: %1. Сделки будут записываться, как только торги возобновятся.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>&amp;Смотреть имитируемый рынок</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Выйти сейчас</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>Старые сделки сейчас нельзя упаковать или удалить; запись продолжается, попытка повторится: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>Имитируемый рынок</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>Эти цены придуманы самой программой (%1). Они записываются в отдельную базу данных.</translation>
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
        <translation>Окно</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Клавиши окна</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>«Онлайн», «История», «Запись», «Оповещения»</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Добавить рынок</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Перейти ко времени</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>Экспортировать диапазон</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Получить дни</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>Искать среди сделок «Истории»</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>Все рынки в момент «Истории»</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>Копировать ссылку на момент «Истории»</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>Показать момент скопированной ссылки</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>Закладка на момент «Истории»</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>Импортировать файлы сделок</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Новое оповещение</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>Мини-тикер поверх всех других окон</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>Руководство; на графике — клавиши графика</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>Выйти; ничего не теряется</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>Клавиши в «Онлайн»</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>Показать график отмеченного рынка</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Вверх, Alt+Вниз</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>Переместить отмеченный рынок в списке</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Убрать отмеченный рынок</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>От графика к графику и назад</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shift и стрелки</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>Переместить график среди других</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shift и стрелки</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>Переместить разделитель у графика</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>Показать только график и снова все</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Закрыть график</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>График в отдельное окно и обратно</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>Фильтровать сделки</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>Остановить сделки, снова следовать за ними</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>Клавиши при воспроизведении</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>Воспроизвести от момента графика, «Истории» или оповещения</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Пауза и продолжение</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>Точка, запятая</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>Следующая сделка и предыдущая</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Вправо, Alt+Влево</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>На секунду вперёд и назад</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>Быстрее и медленнее; на графике &gt; и &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>Назад к текущим торгам</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>Клавиши в «Оповещениях»</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>Изменить отмеченное оповещение; показать сообщённое в «Истории»</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>Включить или выключить отмеченное оповещение</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>Удалить отмеченное оповещение</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>Клавиши в руководстве</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Найти на всех страницах</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>Следующее совпадение и предыдущее</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Влево, Alt+Вправо</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>Предыдущая страница и снова обратно</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Закрыть руководство</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>Табло всех рынков и назад к графикам</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>Клавиши на табло</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>Записывать отмеченный рынок, вместе с предыдущим часом</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>Буквы, цифры, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>Отфильтровать рынки</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>Снова показать все; затем — назад к графикам</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>Переименовать закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>&amp;Подпись для %1, %2 %3:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>&amp;Закладки…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>Мини-&amp;тикер</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>&amp;О программе Tidemark</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>Импорт, закладки, табло, мини-тикер, настройки, руководство, клавиши и выход из программы (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>Та&amp;бло всех рынков</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>Не удаётся записать настройки в %1, поэтому изменённое не сохраняется. Освободите место для файла или сделайте его и его папку доступными для записи и измените ещё раз.</translation>
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
        <translation>Показывать время везде в UTC, как указывает биржа</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Местное: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>Показывать время везде в поясе этого компьютера</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Часовой пояс</translation>
    </message>
</context>
</TS>
