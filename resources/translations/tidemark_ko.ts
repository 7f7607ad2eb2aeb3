<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Tidemark 정보</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>GNU 일반 공중 사용 허가서 버전 3 이상, 어떠한 보증도 없음</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Binance 현물 가격을 지켜보며 모든 체결을 정확히 보관합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1이(가) 응답하며 “%2”에 데이터를 받습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>알림 보기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>%1의 알림을 다른 프로그램이 잠그고 있어 변경 사항이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 이전 알림을 계속 감시하지만, 다시 읽을 수 있을 때까지 변경 사항은 저장되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>이 데스크톱은 통지를 표시하지 않으므로 알림을 여기에 표시합니다.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>이제부터 알림이 “%1”(으)로 전송됩니다.</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>“%1”을(를) 주소와 함께 삭제했습니다.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>테스트를 “%1”(으)로 전송했습니다.</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>테스트를 “%1”(으)로 전송하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>알림의 변경 사항은 저장되지 않습니다</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>%1의 알림을 읽지 못했습니다: %2. 어떤 알림도 감시하지 않습니다.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>알림 파일이 손상되어(%1) 어떤 알림도 감시하지 않습니다.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>알림이 다른 버전의 Tidemark에서 작성되어 어떤 알림도 감시하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>알림 파일의 항목 %1개를 읽지 못했습니다. 나머지는 감시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>알림을 %1에 저장하지 못했습니다: %2. 변경 사항은 Tidemark가 끝날 때까지 유효합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>가격이 특정 수준을 돌파</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>가격이 신저가 또는 신고가를 기록</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>가격이 급변</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>한꺼번에 많은 거래량 발생</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>체결이 빠르게 이어짐</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>피드가 멈춤</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>누락된 체결 발견</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>상향 또는 하향</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>상향</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>하향</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>저가 또는 고가</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>상승 또는 하락</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>상승</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>하락</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>배수 제한 없음</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>크기 제한 없음</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>예: 그때 할 일</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>알림 조건(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>마켓(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>패턴(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>가격(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>퍼센트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>방향(&amp;W)</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>시간(&amp;E)</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>평소의 배수(&amp;U)</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>최소(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>알림 빈도(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>유효 기간(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>소리(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>음량(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>전송(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>새 알림</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>알림 변경</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>알림 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>기다릴 가격을 입력하세요.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>가격은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>%1의 가격은 소수점 이하 최대 %2자리입니다.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>가격이 몇 퍼센트 움직여야 하는지 입력하세요.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>0.01~1,000퍼센트 사이로 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>0보다 작은 값은 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>평소의 몇 배인지, 또는 최소량을 입력하세요.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>급증은 평소의 1배 초과 1,000배 이하여야 합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>울린 알림</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>알림 발생 내역</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>재생(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>선택한 시점부터 모두 라이브에서 재생합니다 (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>비우기(&amp;L)</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>이 목록을 비웁니다. 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>아직 울린 알림이 없습니다. 울린 알림은 최신순으로 여기에 표시되며, 클릭하면 해당 시점이 히스토리에서 열립니다.</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>목록을 비웠습니다.</translation>
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
        <translation>%1 (%2). 이 시점을 히스토리에서 엽니다.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>새 항목: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생 내용</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT 또는 BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>모든 마켓</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>패턴과 일치하는 마켓</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>마켓을 입력하세요. *USDT는 그렇게 끝나는 모든 마켓, BTC*,ETH*는 그렇게 시작하는 모든 마켓입니다.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>마켓 이름을 쉼표로 구분해 입력하세요. *는 임의의 글자를 뜻합니다: *USDT 또는 BTC*,ETH*.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>새 알림(&amp;N)…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>마켓에 새 알림 만들기 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>선택한 알림 변경 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>선택한 알림 삭제 (Delete). 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>전송(&amp;V)…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>알림을 추가로 보낼 곳: ntfy, Telegram, 웹훅, 사용자 프로그램</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>가격이 특정 수준을 돌파하거나 신저가·신고가를 기록하거나 급변할 때, 그리고 피드가 멈추거나 체결이 누락될 때 알려 줍니다. 이 창이 숨겨져 있어도 작동합니다.

새 알림을 누르거나, 차트에서 기다리는 가격을 마우스 오른쪽 버튼으로 클릭하세요.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1 하향 돌파</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1 후 다시 알림</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>삭제됨: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>감시하지 않음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2까지</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, 켜짐</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, 꺼짐</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>알림 조건</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>알림 빈도</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>마지막 알림</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>어느 한 마켓</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 중 하나</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>평소의 %1배</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1이면서 %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>%1 동안 체결 금액: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>%1 동안 체결 빈도: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; 평소는 직전 같은 길이 기간 20회의 평균</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>%1의 %2 안 체결 금액이 %3일 때 알림</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>%1의 %2 동안 체결 빈도가 %3일 때 알림</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1에서 %3 안에 체결 금액 %2</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>%1에서 %3 동안 체결 빈도 %2</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, 평소의 %2배</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>%1 상향 돌파</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>%1 하향 돌파</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>%1 돌파</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>%1 신고가</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>%1 신저가</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>%1 신저가 또는 신고가</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>%2 안에 %1 상승</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>%2 안에 %1 하락</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>%2 안에 %1 변동</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>%1이(가) %2을(를) 상향 돌파하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>%1이(가) %2을(를) 하향 돌파하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>%1이(가) %2을(를) 돌파하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>%1이(가) %2 신고가를 기록하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>%1이(가) %2 신저가를 기록하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>%1이(가) %2 신저가 또는 신고가를 기록하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>%1이(가) %3 안에 %2 상승하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>%1이(가) %3 안에 %2 하락하면 알림</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>%1이(가) %3 안에 %2 변동하면 알림</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>어느 마켓의 피드가 멈추면 알림</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>%1의 피드가 멈추면 알림</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>어느 마켓의 체결 누락이 발견되면 알림</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>%1의 체결 누락이 발견되면 알림</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>아직 알려진 가격 없음</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>현재 %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>현재 %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>현재 %1, %2와(과) %3 사이</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1이(가) %2 상향 돌파</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1이(가) %2 하향 돌파</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1이(가) %2 신고가 기록, %3 초과</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1이(가) %2 신저가 기록, %3 미만</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1이(가) %3 안에 %4에서 %2 상승</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1이(가) %3 안에 %4에서 %2 하락</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>%1의 피드가 멈춤: 가격이 오래되었을 수 있음</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>%1의 피드가 멈춤: 가격이 오래되었을 수 있음</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>%2의 체결 %1건 누락 발견</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>피드가 멈춤</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>누락된 체결 발견</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>매번</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>%1 후 다시 알림</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>해당 수준에 있음</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>수준보다 %1 아래</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>수준보다 %1 위</translation>
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
        <translation>%1은(는) 감시 중인 마켓에 없습니다. 추가될 때까지 알림이 대기합니다.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>최근 %1의 데이터가 아직 없습니다. 갖춰질 때까지 알림이 대기합니다.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>최근 %1 중 모두 알려진 것은 %2부터입니다. 전체 기간이 갖춰질 때까지 알림이 대기합니다.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>모든 마켓</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1(감시하지 않는 동안)</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1(늦게 들어온 체결에서)</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; %2에서도</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; 마지막 알림 이후 %2회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 외 %3개</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>데스크톱 설정에 따름</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>벨</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>알람 시계</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>삭제할 때까지</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>%1 UTC까지</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 동안</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7일 동안</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30일 동안</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>직접 고른 파일…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>모든 전송 대상으로</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>다른 곳에는 보내지 않음</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>%1에만</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1(으)로</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>소리 선택</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>소리 (*.wav *.oga *.ogg *.flac *.mp3);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>tidemark::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>상승·하락 색상</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>화살표와 부호도 같은 내용을 나타내므로 색에만 의존하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>청록색과 주황색(모든 색각에서 구별됨)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>녹색과 빨간색(&amp;G)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>UTC(거래소가 찍는 시각 그대로)(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>이 컴퓨터의 시간대: %1(&amp;C)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>언어(&amp;N)</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>문구, 숫자, 날짜는 곧바로 바뀌며 기록은 계속됩니다. 설명서, 명령줄, 파일에 쓰이는 내용은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>가져오기(&amp;M)…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>아카이브한 체결을 파일에서 기록으로 되돌립니다</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>이 체결들은 %2에 %1(으)로 아카이브되었습니다.</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>이 체결들은 %1(으)로 아카이브되었습니다.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>파일이 지금 그곳에 없습니다. 디스크를 연결하거나 파일 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>이 파일들이 지금 모두 그곳에 없습니다. 디스크를 연결하거나 파일 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>“tidemark-cli import”에 그 파일을 지정하면 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 외 파일 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>거래소 보관 기간보다 오래됨</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>받지 않기로 선택함</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>따로 받은 기간과 기록 사이</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>이 컴퓨터에서는 아직 백업을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>마지막 백업은 %1 UTC에 만들어지고 검증되었습니다: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>마지막 백업은 %1 UTC에 만들어졌으나 검증되지 않았습니다: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>백업 폴더가 지금 그곳에 없습니다. 디스크가 분리되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>복원(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>백업(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>기록 백업</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>폴더(다른 디스크 권장)</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>백업 진행 상황</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>기록을 계속하는 동안 전용 서버의 전체 사본을 아래 폴더 안의 새 폴더에 만듭니다. 그런 다음 그 사본의 복사본을 시작해 기록을 검증하므로 잠시 두 배의 공간을 차지합니다. 백업은 완성된 뒤에 나타납니다.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>백업을 시작하는 중…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>취소하는 중이며 이 백업은 아무것도 남지 않습니다…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>변동 큰 순(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>기록하기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>차트(&amp;C)</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>필터: BTC, *USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>마켓 필터</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>이름의 일부 또는 패턴(*는 임의의 글자들, ?는 임의의 한 글자). 여러 개는 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록 중</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>기록 안 함</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>모든 마켓</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>표시할 마켓</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>기록하지 않는 마켓은 거래소가 제공하는 24시간 수치를 표시합니다. 여기에 표시되는 동안에만 수신합니다.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>가격의 통화</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>가격의 통화별 마켓</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>차트로 돌아가기 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>수치, 최근</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>최근 %1의 변동률, 저가·고가, 체결 수, 체결 금액, 최대 체결</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>상승이든 하락이든 변동이 큰 것부터</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>모든 통화 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>마켓 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%2 중 %1개</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>기록하지 않는 마켓을 선택하면 기록할 수 있습니다 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>지금부터 %1의 모든 체결을 기록하고, 직전 1시간분도 받습니다 (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1은(는) 기록하지 않으므로 여기에 차트가 없습니다. Ctrl+R을 누르면 직전 1시간분과 함께 기록을 시작합니다.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1은(는) 이미 기록하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>지금부터 %1을(를) 기록합니다. 직전 1시간분을 받는 중입니다. Enter를 누르면 차트를 표시합니다.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>아직 거래소에서 받은 것이 없습니다. 수치는 기록의 가장 최근 체결(%1 %2)까지입니다.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>기록하지 않는 마켓의 수치를 거래소에 요청하는 중…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>거래소에 어떤 마켓이 있는지 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>일치하는 마켓이 없습니다. Escape를 누르면 필터를 지웁니다. 표시할 마켓과 통화는 위의 입력란에서 고릅니다.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>수치를 모으는 중…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>아직 기록하는 마켓이 없습니다. 라이브에서 추가하거나(Ctrl+N) 위에서 “모든 마켓”을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>거래소가 알려 준 바로는 그런 마켓이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>전체 마켓 시세판</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>열(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1 차트 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>%1 기록하기(&amp;R)</translation>
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
        <translation>기록 안 함 · 24시간</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>누락 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* 최신 체결이 모두 있는지 확실하지 않습니다. 이 마켓에 대해 한동안 수신된 것이 없습니다.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* 이 %1의 체결 일부가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* 이 %1의 체결이 모두 있지는 않습니다. %2부터 완전합니다.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>%1 안에 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>최근 %3의 저가 %1, 고가 %2</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>24시간 동안 %1 %2(거래소 수치)</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>아직 집계된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%4 안에 %1, %2 %3</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>거래소가 알려 주지 않습니다. 기록하는 마켓에서는 알 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%3에 %1 %2</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1, 단가 %2</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>기록하지 않음: 거래소가 제공하는 24시간 수치입니다. Ctrl+R을 누르면 직전 1시간분과 함께 기록을 시작합니다.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>기록하지 않음. 다음 체결 때 거래소가 수치를 알려 줍니다. Ctrl+R을 누르면 직전 1시간분과 함께 기록을 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>체결 %1건이 누락된 것으로 알려져 있으며, ID로 받아 옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>%1 이후의 모든 체결이 있습니다.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>이 마켓의 체결이 아직 들어오지 않았습니다.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>%2 전 %1에서</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>그 이전은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>최근 10초 체결의 절반이 거래소에서 여기까지 이 시간 안에 도착했습니다.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>저가에서 고가까지의 %1 위치</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, 불완전</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, 아직 가격 없음</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%2 동안 %1</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>초당 체결 %1건</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>초당 %1 %2</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동률</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>저가–고가</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>체결/초</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>체결 금액/초</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>마지막 체결 가격</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1 동안의 가격 변동</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>%1의 최저와 최고 사이에서 가격의 위치</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>%1 동안 초당 체결 수</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>%1 동안 초당 체결 금액(가격의 통화 기준). 같은 통화끼리 모여 있습니다.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>%1 안에서 금액이 가장 큰 체결(가격의 통화 기준)</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>체결이 거래소에서 여기까지 오는 데 걸리는 시간</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>구간의 모든 체결이 있는지 여부</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>클릭하면 이 기준으로 정렬하고, 다시 클릭하면 역순으로 정렬합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>북마크의 변경 사항은 저장되지 않습니다</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>북마크를 %1에 저장하지 못했습니다: %2. 변경 사항은 Tidemark가 끝날 때까지 유효합니다. 공간을 확보하거나 파일과 폴더를 쓰기 가능하게 한 뒤 다시 변경하세요.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>%1의 북마크를 읽지 못했습니다: %2. 아무것도 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>북마크 파일이 손상되어(%1) 아무것도 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>북마크가 다른 버전의 Tidemark에서 작성되어 아무것도 표시하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>북마크 파일의 항목 %1개를 읽지 못했습니다. 나머지는 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>북마크를 %1에 저장하지 못했습니다: 다른 프로그램이 %2초 동안 점유하고 있습니다. 변경 사항은 Tidemark가 끝날 때까지 유효합니다. 다시 변경하면 재시도합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>북마크가 최대 개수인 %1개이므로 추가되지 않았습니다. 먼저 일부를 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>선택한 시점을 히스토리에서 보기 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>선택한 북마크의 라벨 변경 (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>링크 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>선택한 시점의 링크 복사 (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>선택한 북마크 삭제, 기록은 그대로 유지 (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>모든 북마크를 CSV로 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>아직 북마크가 없습니다. Ctrl+B는 히스토리가 표시하는 시점에, 차트에서 B는 십자선 위치의 시점에 북마크를 만듭니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>북마크 %1개. Enter를 누르면 선택한 시점을 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>링크를 복사했습니다.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>북마크 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 위치를 선택하거나 그곳에 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>라벨 없음</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>라벨</translation>
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
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic price scale</source>
        <translation>로그 가격 눈금</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>로그 가격 눈금 (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>자석</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>십자선이 체결과 캔들에 달라붙습니다 (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더보기</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>시간으로 이동, 표, 그림, 단축키</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>시간 주기, 눈금 등</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>최신 체결 따라가기</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>시간으로 이동…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>표시 내용 표</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>이 구간 내보내기…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>단축키와 마우스 조작</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>거래량 가중 평균가</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>UTC 자정 또는 왼쪽 끝부터의 VWAP</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>매수 − 매도</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>다른 마켓과 비교…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>두 마켓을 퍼센트, 비율 또는 스프레드로</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>다른 차트와 연동</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>모든 차트를 연동하거나 해제</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>차트: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>차트의 단축키와 마우스 조작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>마우스</translation>
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
        <translation>시간 방향 스크롤</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>한 화면씩 스크롤</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>가격 방향 스크롤</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>표시 시간을 짧게 또는 길게</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl과 + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>표시 가격을 좁게 또는 넓게</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>가장 오래된 체결과 최신 체결</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>최신 체결 따라가기, 가격 자동 맞춤</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>모든 체결</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>1, 5, 15초, 1, 5, 15분, 1시간, 1일 캔들</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>로그 가격 눈금</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>십자선을 데이터에 붙이거나 자유롭게</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>거래량 가중 평균가 (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>UTC 자정 또는 왼쪽 끝부터의 VWAP</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>매수량에서 매도량을 뺀 값과 그 누적</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>다른 마켓과 비교</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>두 마켓을 퍼센트, 비율 또는 스프레드로</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>다른 차트와 연동: 십자선, 시간, 마켓</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>모든 차트를 연동하거나 해제</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift와 화살표</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>십자선을 캔들, 체결 단위로 이동</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl과 화살표</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>같은 동작을 10개씩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>십자선의 시점 찾기</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>십자선의 시점부터 재생, 없으면 화면 시작부터</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>십자선부터 측정</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>십자선 시점의 링크 복사</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>십자선의 시점을 북마크</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>시간으로 이동</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>측정한 기간, 없으면 보이는 구간 내보내기</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>표시 내용 표</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>메뉴 키, Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>복사, 찾기, 내보내기, 알림, 그림</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>취소: 측정, 십자선, 패널</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>커서 위치에서 시간 확대·축소</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl과 휠</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>커서 위치에서 가격 확대·축소</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift와 휠</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>축 끌기</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>축을 늘리거나 줄이기</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>축 더블 클릭</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>더블 클릭</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>다시 최신 체결 따라가기</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift를 누른 채 끌기</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>가격, 시간, 체결, 거래량 측정, 내보낼 기간 선택</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>해당 시점 찾기</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>오른쪽 클릭</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>다른 마켓과 비교…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>시간으로 이동…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>표시 내용 표	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>단축키와 마우스 조작	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>가격 %1 복사</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>가격을 복사했습니다.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>시간 %1 복사</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>시간을 복사했습니다.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>이 시점의 링크 복사	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>표시 구간 복사</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>표시 구간을 복사했습니다.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>히스토리에서 찾기</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>여기부터 재생	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>이 시점을 북마크…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>선택한 기간 내보내기…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>이 구간 내보내기…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>기간 선택: Shift를 누른 채 끌기, 또는 Shift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>%1에 알림 설정…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>%1 차트</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>전체 구간</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>최신 체결 따라가기 (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>전체 구간 다시 보기 (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>이 시점의 링크를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>%1 리플레이</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>%1 동안 거래가 없었음</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>최신 가격은 %2에 %1입니다.</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> %1부터 %2까지 표시: 최저 %3, 최고 %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> 이 기간: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> 북마크: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> 체결이 없는 곳에는 거래소 자체 캔들을 표시합니다.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2에 %1</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: 시가 %2, 고가 %3, 저가 %4, 종가 %5, 거래량 %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, 거래소 자체 캔들: 시가 %2, 고가 %3, 저가 %4, 종가 %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%2에 %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>차트 표시 내용</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>보이는 체결 %1건, 최신순. Enter로 차트의 해당 위치로 이동하고 F5로 다시 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>보이는 캔들 %1개, 최신순. Enter로 차트의 해당 위치로 이동하고 F5로 다시 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>체결이 있는 픽셀 열 %1개, 최신순. 확대하면 체결을 하나씩 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>선택한 행을 스프레드시트용으로 복사 (Ctrl+C). Ctrl+A는 모두 선택</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>모든 행을 오래된 것부터 저장 (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1행을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 위치를 선택하거나 그곳에 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>매도</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>시간 (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>시가</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동률</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>%1 차트 창</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>기록을 계속함, 트레이 아이콘으로 창을 다시 엽니다(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>프로그램을 종료함(&amp;E)</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>이 데스크톱에는 지금 트레이가 없으므로 창을 닫으면 항상 프로그램이 종료됩니다.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>종료(Ctrl+Q)는 항상 프로그램을 끝냅니다. 확인을 묻지 않으며 데이터가 손실되지 않습니다. 받은 것은 먼저 저장되거나 스풀에서 다음 시작을 기다립니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>다른 마켓과 비교</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>비교할 마켓</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>기록에 있는 마켓</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>비교 중인 마켓</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1은(는) 이 차트 자체의 마켓입니다.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1은(는) 이미 비교 중입니다.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>다른 마켓이 다섯 개를 넘으면 구별할 수 없습니다. 먼저 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>비교 중인 마켓이 없습니다.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>비율과 스프레드는 두 마켓 사이의 값입니다.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Enter로 마켓을 추가하고 Esc로 닫습니다.</translation>
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
        <translation>%3에 %1 %2</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>모두 %1부터</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>모두 %1부터(%2의 데이터가 있는 시점)</translation>
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
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>이 기간에 기록된 체결이 없음</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>여기서는 알려진 가격이 없음</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · 표시 기간: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · 표시 기간의 %2: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>여기서는 해당 체결이 누락됨 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>최근 1시간</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>보기: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>마켓별 기록</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>막대를 가리키거나 화살표 키로 이동하면 그 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>감시하는 마켓이 없어 표시할 기록이 없습니다. 라이브에서 추가하세요(Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>완전: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>체결 없음, 누락도 없음</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>기록된 체결 없음</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>체결 %1건 중 %2건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1, %2(으)로 아카이브됨</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 외 파일 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>기록은 %1부터 시작</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>기록은 %1까지</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>기록에 이 마켓의 체결이 없음</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>누락 %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 받지 않음</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>사용자의 선택으로 삭제 %1</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>저장하지 못한 %1</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>거래소에 없는 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1은(는) btrfs에 있지만 파일이 쓰기 시 복사를 하지 않도록 표시되어(chattr +C) 압축할 수 없습니다. 그 표시가 없는 폴더에 기록을 복원하면 약 5분의 1만 차지합니다.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1은(는) 압축 없는 btrfs에 있습니다. zstd로 압축하면 미패킹 체결 하나가 130바이트 대신 약 27바이트를 차지합니다. 새 파일은 “tidemark-cli keep --compress” 또는 설정 → 보관으로 압축됩니다. 이미 있는 것은 다음 명령으로 압축합니다: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>교체 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>재시도 대기</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>무응답</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>새 연결이 이미 데이터를 보내고 있습니다. 이 연결은 체결을 하나도 잃지 않고 닫힙니다.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>이 연결로 체결이 들어오고 있습니다.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>실제로 있는 체결이 들어오지 않아 교체 중입니다.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>마지막 시도가 실패했습니다. 다음 시도는 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>메시지/초</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>지연</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>원래 파일은 %1(으)로 보관됩니다.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>%1(으)로 보관할 수 없어 %2은(는) 그대로이며, %3. 파일을 옮긴 뒤 Tidemark를 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>데이터 폴더의 전용 서버(&amp;P)</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>사용자의 PostgreSQL 서버(&amp;O)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>다음 시작부터 사용(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>이 데이터베이스 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>기록 저장 위치</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>위치는 %1, 기록의 크기는 %2입니다.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>위치는 %1입니다. Tidemark와 함께 시작하고 멈추며, 공유하지 않는 한 다른 컴퓨터에서 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>비워 두면 libpq에 이미 설정된 비밀번호 사용</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>저장 엔진</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>엔진(&amp;I)</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>그곳에서 체결을 저장하는 엔진입니다. 서버에 TimescaleDB나 Citus가 있는 빈 데이터베이스라면 테스트한 뒤 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>비밀번호는 libpq의 암호 파일(~/.pgpass 또는 PGPASSFILE)에 저장되며 본인만 읽을 수 있습니다. 이 설정에는 저장되지 않습니다. 데이터베이스 하나에는 거래소 하나의 기록만 보관합니다.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>다른 읽기 권한</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>전용 서버는 Grafana, 주피터 노트북 등과 읽기 전용으로 공유할 수 있으며, 이들은 tidemark_reader로 로그인합니다.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>연결을 테스트하면 표시됩니다</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>서버 주소를 입력하세요. 예: postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>선택 불가</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>기록 테이블을 만드는 중…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>이전 달 (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>다음 달 (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>이 달의 날짜</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>기록의 날짜</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>달력 표시 내용: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>지금까지 체결 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>체결 %1건 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, 최소 %1건 누락</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, 다른 누락이 있을 수 있음</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1. 아직 그날이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. 아카이브에 아직 그날이 없어 나머지는 거래소에서 직접 받습니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>일부 있음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>아카이브에 아직 없음</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>거래되지 않음</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: 완전, 체결 없음.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: 완전, 체결 %1건.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: 누락.</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: 누락. 아카이브에 아직 없어 체결은 거래소에서 직접 받습니다.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: 더 이상 거래되지 않음. 아카이브에서 이 마켓의 마지막 날은 %2입니다.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: 아직 거래되지 않음. 아카이브에서 이 마켓의 첫날은 %2입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>선택: %1일, 그중 %2일 완전</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>선택: 1일, 완전함</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>선택: 1일, 완전하지 않음</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, 첫 체결 이전 %1일</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, 마지막 체결 이후 %1일</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>%1이(가) 언제부터 거래되었는지 알 수 없어 그 이전 날들이 누락으로 보입니다. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>아카이브에 %1의 파일이 없습니다. 최근 이틀은 거래소에 직접 요청하며, 그보다 오래된 것은 받을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>종료일(포함)</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>한 달 전체(&amp;W)</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>체크섬이 다르면 체결 ID로 계속(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>누락된 날의 체결 받기(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>일별 체결 받기</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>체결을 받을 마켓</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>표시된 달의 모든 날 선택</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>SHA-256이 함께 있는 값과 다른 파일은 제외됩니다. 여기를 선택하면 체결 ID만으로 판단합니다</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>완전한 날</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>받지 못한 것</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>거래소의 파일 아카이브에서, 최근 이틀은 거래소에서 직접 받습니다</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>마켓(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>끝(&amp;T)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>기록을 조회하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>누락된 것을 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%1일 중 %2일 완전</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>다운로드가 계속됩니다</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: 휴대전화로 보내는 메시지</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: 채팅으로 보내는 메시지</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>웹훅: 주소로 보내는 JSON</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>명령: 사용자 프로그램</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>포기함</translation>
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
        <translation>테스트 보내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>전송 대상 저장(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>전송 대상 삭제(&amp;E)</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>알림 전송</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>이 창이 열려 있는 동안, 그리고 --alerts로 실행한 레코더에서도 알림이 여기로 전송됩니다. 닿지 않으면 하루 동안 다시 시도합니다. 주소와 토큰은 본인만 읽을 수 있는 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>전송 로그</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>아직 전송한 것이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>전송 대상(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>주제(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>채팅(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>토큰(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>우선순위(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>태그(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>링크(&amp;L)</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>프로그램(&amp;M)</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>인수(&amp;U)</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>단어나 이모지, 쉼표로 구분</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>탭하면 열리는 것</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>프로그램 경로, 발생 내용은 환경 변수로 전달됨</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>공백으로 구분</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>새 전송 대상</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>저장된 그대로</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>아무도 추측하지 못할 이름을 고르세요</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>번호 또는 채널의 @NAME</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>봇의 토큰</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>요구되는 경우</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>전송 대상에 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>“%1” 전송 대상이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>프로그램 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>알림 %1개가 “%2”(으)로 전송되기를 기다립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>이제부터 모의 시장을 표시합니다. 거래소의 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>환영합니다. 이제부터 모든 마켓의 모든 체결을 기록합니다(%1). F1은 설명서를 열고, 설정은 오른쪽 위 메뉴에 있습니다(F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>환영합니다. 이제부터 %1의 모든 체결을 기록합니다(%2). 목록 위의 입력란에서 마켓을 추가하세요(Ctrl+N). F1은 설명서를 열고, 설정은 오른쪽 위 메뉴에 있습니다(F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>창에서 진행 중인 작업이 끝나는 대로 언어가 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>%1의 전용 서버</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>사용자의 PostgreSQL 서버</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>마지막 체결을 저장하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>데이터베이스를 쓸 수 없어 체결 %1건이 스풀에서 기다립니다. 손실되는 데이터는 없습니다. 10초 안에 저장되지 않은 것은 다음 시작 때 저장됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>거래 중</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>현재 거래되지 않음 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>이 기록은 “%1”의 것이며 그 파일 아카이브는 알려져 있지 않습니다. %2의 아카이브에는 같은 ID에 다른 체결이 있습니다. --archive-url 또는 설정에서 지정하세요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>폴더 %1을(를) 만들 수 없어 아무것도 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>%1에서 다른 다운로드가 진행 중입니다. 끝날 때까지 기다리거나 그곳에서 취소하세요.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: SHA-256은 %2이지만 함께 있는 CHECKSUM은 %3이므로 가져오지 않았습니다. 파일은 %4에 있습니다. 나중에 다시 요청하거나 --ignore-checksum으로 체결 ID만 기준으로 계속하세요.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: 함께 있는 CHECKSUM은 다른 파일 %2의 것이므로 가져오지 않았습니다. 파일은 %3에 있습니다. 나중에 다시 요청하거나 --ignore-checksum으로 체결 ID만 기준으로 계속하세요.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>파일 %1에 쓸 수 없습니다: %2. 그곳에 공간을 확보하거나 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>%1을(를) 가져오는 중에 중지되었습니다. 저장된 것은 남으며 다음 다운로드는 거기서 이어집니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, %1 남음</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/초</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>그날은 완전함</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>그날은 완전하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%2일 중 %1일 완전</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>거래소에 최근 며칠의 체결을 요청하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>거래소에서 직접: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>누락된 것을 찾는 중…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: 확인 %2%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: 저장 %2%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: 요청하는 중…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: 받음 %2%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>취소됨: %1. 저장된 것은 남으며 다음에는 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>계속하지 못했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>누락 없음: %1일 모두 완전합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>새 체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>그날은 아직 완전하지 않습니다. %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>현재 %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>%1일 모두 이제 완전합니다. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>거래소 자체 캔들</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>거래소 자체 캔들, 기록되지 않음</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>스트림</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>호출 (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>파일 아카이브</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>이 설정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>지금은 모의 시장을 표시하고 있습니다. 이 설정은 거래소를 감시할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>비워 두면 Binance의 주소를 사용합니다. 다른 거래소에는 별도의 데이터베이스가 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>스트림(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>호출 (REST)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>아카이브(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정에 따름</translation>
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
        <translation>프록시</translation>
    </message>
    <message>
        <source>Proxy&apos;s user</source>
        <translation>프록시 사용자</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>프록시가 요구하지 않으면 비워 두세요</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>프록시 비밀번호</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>비워 두면 이전에 입력한 비밀번호 사용</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>프록시(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>사용자(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>비밀번호는 이 설정과 별도로, 데이터 폴더 안의 본인만 읽을 수 있는 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>기본 주소가 아닙니다. 경로 없이 wss://host:port 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>기본 주소가 아닙니다. 경로 없이 https://host:port 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>아카이브 주소가 아닙니다. https://host 또는 https://host/folder 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>프록시의 호스트 이름이나 주소를 앞에 http:// 없이 입력하세요.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>포트는 1~65535 사이의 정수입니다. 예: 8080, 1080.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>확인서(&amp;R)</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>이 구간의 모든 체결을 파일로 저장합니다 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>내용을 적은 파일도 옆에 저장해 나중에 확인할 수 있게 합니다</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>형식을 골라 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>다른 프로그램이 기록에서 이 체결들을 읽는 데 쓰는 한 줄을 복사합니다</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>psql용 한 줄을 복사했습니다. 터미널에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>DuckDB용 한 줄을 복사했습니다. 터미널에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>pandas용 한 줄을 복사했습니다. “tidemark-cli database -- python3”으로 시작한 Python에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>파일 내용: %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>CSV로 약 %1, gzip %2, zip %3, Parquet %4</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; 다른 마켓은 별도</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; 여유 공간 %1</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>체결 내보내기</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>체결 %1건 중 %2건</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, 초당 %1, %2 남음</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>내보내기를 취소했습니다. 저장된 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>내보내기에 실패했으며 불완전한 파일은 남지 않았습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>체결 %1건을 %2(으)로 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>데이터베이스를 쓸 수 없는 동안에는 기록을 읽을 수 없습니다. 복구되면 다시 내보내세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>내보낼 마켓, 기간은 모두 같음</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>모든 마켓</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>내보낼 마켓: %1</translation>
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
        <translation>CSV, gzip 압축</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>거래소 형식 그대로의 Zip</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>Tardis 형식 CSV, gzip 압축</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>%1부터 수신 없음</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>체결 없음</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%2까지 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>누락 %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1부터 완전</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1, %2에 체결</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>%1 이후의 모든 체결이 들어 있습니다.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>%1부터, 마지막 체결 %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>저가와 고가 사이의 위치가 아직 없음</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>저가에서 고가까지의 %1 위치</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동률</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>at</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>현재가~최저</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>현재가~최고</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>변동폭</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>최저와 최고 사이에서 가격의 위치</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>수 00:00:00부터 완전</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>최근 구간별 최저가와 최고가</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>다른 마켓 %1개도 마찬가지입니다. 어떤 마켓인지는 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>다른 마켓 %1개도 마찬가지입니다. 어떤 마켓인지는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>이 1분간의 모든 체결을 거래소에 요청해 기록에 보관합니다</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>이 1분간의 체결을 받지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>거래소에 이 1분간의 체결이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>이 1분간의 체결 %1건을 기록에 받아 넣었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>받는 중…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>이 1분 받기(&amp;H)</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>이 1분 받는 중</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>이 1분 받기</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>거래소에서 %1의 1분을 받는 중…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>체결이 도착하기 전에 마켓이 제거되었습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>이름 “%1”(으)로는 파일 형식을 알 수 없습니다. 이름은 다음 중 하나로 끝나야 합니다: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>%1을(를) 읽을 수 없습니다(%2). 이 파일에는 기록 이전의 체결을 아직 받아야 하는 마켓이 적혀 있습니다. 기록은 손실되지 않았습니다. 이전 실행이 남긴 부분은 히스토리에서 받을 수 있습니다. 파일은 새로 만들어집니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>%1에 쓸 수 없습니다: %2. 이 파일에는 기록 이전의 체결을 아직 받아야 하는 마켓이 적혀 있습니다. 기록은 손실되지 않았지만 다음 시작 때 그 시간을 처음부터 다시 받습니다. 공간을 확보하거나 파일과 폴더를 쓰기 가능하게 하세요. 자동으로 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>검색하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>주문 %1건 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>체결 %1건 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, 아래에 더 있음</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 매도</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 매수</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>체결: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>체결 %1~%2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>시간 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>체결 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>체결 금액</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>시간으로 이동</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1. Enter를 누르면 이동합니다.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>이동할 시간</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>시간대가 없으면 %1 기준입니다. 날짜만 쓰면 그날 자정입니다. “어제 14:03”, -15m, #id, 가격, “저가 오늘”, “다음 누락”도 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>매도</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>O</source>
        <translation>시</translation>
    </message>
    <message>
        <source>H</source>
        <translation>고</translation>
    </message>
    <message>
        <source>L</source>
        <translation>저</translation>
    </message>
    <message>
        <source>C</source>
        <translation>종</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>거래량</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>UTC 자정 이후 받아서 저장한 누락 체결</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>받은 누락 체결</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>알려진 누락 없음</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>복구: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>받지 않기</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>이 마켓들의 기록 이전 체결을 더는 받지 않습니다. 스트림으로 들어오는 것은 기록합니다</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>무엇이 누락되었는지 아직 알 수 없음</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>얼마나 걸릴지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>1분 미만 남았습니다.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>약 %1 남았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>체결 %1건이 자동으로 받기에는 너무 큰 누락 구간에 있습니다. 마켓 옆에서 받기 또는 건너뛰기를 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>누락 없음</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>누락 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>누락 체결 %2건 중 %1건 받음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>이전 체결 %2건 중 %1건 받음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>누락 및 이전 체결 %2건 중 %1건 받음</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>아직 차례가 오지 않았습니다.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>오늘은 받을 것이 없었음</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>오늘 받음: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>기록이 빈 상태로 시작하지 않도록 기록 이전의 체결 %1건을 받고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>%1 누락, 받는 중입니다.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>%1 누락, 그중 %2건을 받는 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>마켓 %2개 중 %1개의 기록 이전 체결을 아직 받아야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1. 얼마나 걸릴지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: 1분 미만.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: 거래소 한도의 절반 이내로 약 %2. 열린 차트가 먼저이고, 그다음은 거래가 많은 순입니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>지금은 기록을 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>이 시점 전후의 체결을 읽는 중…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>체결을 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>이 시점 전후에 기록된 체결이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>중지되었습니다. 저장된 것은 남으며 다음 다운로드는 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: 아직 오지 않은 날입니다.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: 아카이브에서 %2의 일별 파일은 %3부터입니다.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: 아카이브에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: 아직 그날이 끝나지 않아 지금까지의 것을 받았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: 파일에도 기록에도 없는 체결 %1건이 누락되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: 처음이나 끝의 체결이 누락되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>데이터베이스를 시작하는 중입니다. 준비되는 대로 히스토리를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>마켓을 고르거나 기록된 적이 있는 마켓의 이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>체결 가져오기</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>체결 파일 (*.zip *.csv *.csv.gz *.parquet);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>데이터베이스를 쓸 수 없어 지금은 가져올 수 없습니다. 복구되면 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>체크섬이 다르면 체결 ID로 계속(&amp;I)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>체결 가져오기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>파일별 결과</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>파일을 살펴보는 중…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: 가져옴, 새 체결 %1건.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: 이전에 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: 중지됨. 같은 가져오기를 다시 하면 이어집니다.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: 가져오지 않음.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, 초당 체결 %1건</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 남음</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1/%2, %3: 확인 %4%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1/%2, %3: 저장 %4%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>파일 %2개 중 %1개가 기록에 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>파일이 기록에 있음</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>파일이 기록에 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>새 체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>취소되었습니다. %1 저장된 것은 남으며 같은 가져오기를 다시 하면 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>계속하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>체결 파일이 없습니다(.zip, .csv, .csv.gz, .parquet).</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> 일</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>규칙 제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>30일 후 모두 패킹(&amp;P)</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>패킹 시기</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>삭제 시기</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>규칙 설정(&amp;S)</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>이 체결들이 영구히 삭제되는 데 동의합니다(&amp;G)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>적용(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>새 파일 압축(&amp;C)</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>체결 보관 기간</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>따로 선택하지 않는 한 모든 체결은 영원히 그대로 남습니다. 패킹된 체결은 약 10분의 1을 차지하며 전과 똑같이 읽힙니다. 삭제된 체결은 사라지지만 캔들은 남습니다.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>기록을 조회하는 중…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>규칙, 가장 구체적인 것부터</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>예: BTCUSDT, *USDT 또는 ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>마켓(&amp;K)</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>패킹 시기(&amp;D)</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>삭제 시기(&amp;O)</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>마켓 이름, 패턴(*는 임의의 글자들, ?는 임의의 한 글자) 또는 ALL. 마켓에 해당하는 가장 구체적인 규칙 하나가 통째로 적용됩니다. 그보다 오래된 온전한 날(UTC)만 기록과 병행해 조금씩 처리합니다.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>기록의 크기 %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>결과를 조회하는 중…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>이로 인해 삭제되는 체결은 없습니다.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>이제부터 이 기록을 사용하는 모든 프로그램이 이 규칙에 따라 기록을 보관합니다.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>이제부터 기록의 새 파일은 압축됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1일</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>%1 후 패킹</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>%1 후 삭제, 캔들은 영구 보관</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>영구히 그대로</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, 하루에 약 %2씩 증가.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 서버의 여유 공간은 그 컴퓨터에서만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>이 속도로는 %1에 가득 참</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>이 속도로는 10년 안에 가득 차지 않음</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 여유 공간 %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>%2의 체결 약 %1건, %3 ~ %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>외 마켓 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>그 기간보다 오래된 날부터 패킹됩니다. 내용은 전과 똑같이 정확하며 크기는 약 10분의 1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>체결 약 %1건이 전과 똑같이 정확하게 패킹됩니다: %3 대신 약 %2. 이후의 날도 그 기간이 지나면 패킹됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>이후의 날도 그 기간이 지나면 삭제됩니다. 캔들은 남습니다.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>지금은 삭제할 만큼 오래된 것이 없습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>지금 체결 약 %1건이 영구히 삭제됩니다:
%2
%3</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now</source>
        <translation>
            <numerusform>지금 이름이 맞는 마켓은 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1, 거래소 집계로 하루 %2: 하루 약 %3, 패킹하면 %4. 새 마켓은 자동으로 추가됩니다.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>여유 공간 %1: 보관 설정대로 두면 전부 합쳐 %2까지 충분합니다.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>여유 공간 %1: 보관 설정대로 두면 전부 합쳐 10년 이상 충분합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1일</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>마켓을 지정하세요. 마켓 하나의 이름, *USDT 같은 패턴(*는 임의의 글자들, ?는 임의의 한 글자) 또는 ALL입니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>“%1”은(는) 마켓도 마켓의 패턴도 아닙니다: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>대괄호는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>0일 후에 체결을 삭제하면 오늘 것만 남습니다. 1일 이상으로 하거나 “안 함”으로 하세요.</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>체결이 %2 후 패킹되기 전에 %1 후 삭제됩니다. 더 일찍 패킹하거나 패킹하지 않거나, 더 나중에 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>프록시 비밀번호를 %1에 보관할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>미러의 토큰을 %1에 보관할 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>차트에는 자체 단축키가 있습니다. 차트를 클릭하거나 F6으로 이동한 다음 F1을 누르세요.</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>단축키 목록</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>최근 1분의 지연</translation>
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
        <translation>최대</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>최근 1분 체결의 절반이 이 시간 안에 도착했습니다</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>최근 1분 체결 100건 중 99건이 이 시간 안에 도착했습니다</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>최근 1분에서 가장 느린 체결</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 느림</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 빠름</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: 체결 없음</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: 절반은 %2 안, 100건 중 99건은 %3 안, 전부 %4 안</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>최근 1분간 체결의 경로:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>이 컴퓨터의 시계: %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>거래소 → 수신</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>거래소의 체결부터 이 컴퓨터에 도착할 때까지, 시계 차이 보정됨</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>수신 → 커밋</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>도착부터 데이터베이스가 디스크에 안전하게 저장할 때까지</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>수신 → 표시</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>도착부터 이 창에 그려질 때까지, 라이브를 표시하는 동안 측정</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>지연 %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>%1 후 저장</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>지연: 체결 없음</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>시계 %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>거래소보다 %1</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 빠름</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>거래소와 일치(오차 %1 이내)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>이 컴퓨터의 시계: %1. 그래도 기록은 정확합니다. 체결은 거래소의 시각을 유지하고 지연은 보정됩니다. 이 컴퓨터가 다른 곳에 표시하는 시각은 어긋나 있으니 시계를 자동으로 맞추게 하세요(NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>데이터 폴더 %1에 대해 실행 중인 창이 응답하지 않아 링크를 표시하지 못했습니다. 창이 한가해지면 다시 열거나 먼저 그 프로그램을 종료하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>사용자의 데이터베이스</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>%1의 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>거래소가 지금 %1을(를) 스트리밍하지 않습니다.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>거래소에 연결할 수 없어 %1의 체결이 아직 없습니다. 연결되는 대로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>아직 %1에 대해 받은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>%1의 첫 체결을 기다리는 중…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>아직 감시하는 마켓이 없습니다. 위의 입력란에 BTC 같은 자산을 입력하고(Ctrl+N) Enter를 누르세요.

그때부터 그 마켓의 모든 체결이 %1에 기록됩니다.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>이 마켓의 모든 체결이 %1에 기록됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>이 %1개 마켓의 모든 체결이 %2에 기록됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>마켓을 추가하려면 위의 입력란에 자산을 입력하세요(Ctrl+N). Enter나 더블 클릭으로 마켓의 차트를 다른 차트와 나란히 표시하며, 그곳으로 끌어도 됩니다.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>감시하는 마켓이 없어 아무것도 기록되지 않으며 차트도 없습니다.
왼쪽 입력란에서 추가하세요(Ctrl+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>열린 차트가 없습니다. 마켓을 더블 클릭하거나 Enter를 누르거나 여기로 끌어 오세요.
차트가 있든 없든 목록의 모든 마켓이 기록됩니다.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>이전 기록은 데이터베이스가 시작되면 표시됩니다.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>이전 기록을 표시할 수 없습니다: 데이터베이스를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>이전 기록을 표시할 수 없습니다: 이 데이터베이스는 사용하면 안 됩니다.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>감시하는 마켓이 없어 표시할 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>목록에서 마켓을 선택하면 체결을 들어오는 대로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>%1의 다음 체결이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>과거 시간을 재생하는 중입니다. 시세판은 이를 따르지 않고 현재 거래를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>선택한 마켓의 체결을 들어오는 대로 표시합니다</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>저가·고가·변동률, 최근</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>최근 %1의 저가·고가·변동률. 개별 체결 차트도 같은 시간만큼 따라갑니다</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>선택한 마켓만 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>차트를 나란히</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>차트를 위아래로</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>차트를 격자로</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>전체 마켓 시세판 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>최저 수준</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>프로그램 부분</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>모든 부분</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>줄에 있는 검색어</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>선택한 줄 또는 표시된 모든 줄 복사 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%1줄 중 %2줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>아직 내용이 없습니다. 연결, 누락 구간, 데이터베이스에 일어난 일이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>이 필터에 맞는 줄이 없습니다. 모든 수준과 모든 부분을 선택하면 모든 줄이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>디버그</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>모의 시장</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>실시간 체결 가격 (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>히스토리</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>임의의 1초에 대한 기록 내용 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>기록에 있는 것, 누락된 것, 그에 대한 조치 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>받고 싶은 알림과 이미 울린 알림 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>알림 (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>포커스가 있는 차트</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>차트에서의 마우스</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>조작</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>History</source>
        <translation>히스토리</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>문제 해결</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>데이터와 SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>기록 공유</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB와 Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>대시보드와 주피터 노트북</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDB로 미러링</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>레코더 모니터링</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>기록 제공</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># 여기에 없음

“%1” 페이지는 이 빌드에 포함되어 있지 않습니다. 다른 페이지는 옆에 나열되어 있습니다. 설치 후에는 `man tidemark`와 `man tidemark-cli`에서도 같은 내용을 볼 수 있습니다.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>시세판</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>설명서 페이지 목록</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로 (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로 (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>모든 페이지에서 찾기</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enter는 다음 위치, Shift+Enter는 이전 위치로 이동 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>설명서: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>설명서에 없음</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>이 페이지 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, 전체 페이지 %2개</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>고가 %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>저가 %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>거래소에 새로 추가되어 이제부터 기록합니다: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>거래소 목록에서 빠져 더 이상 기록하지 않습니다: %1. 기록된 것은 남습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>선택한 마켓을 목록에서 제거 (Delete). 기록은 보관됩니다</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>선택한 마켓 제거</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1은(는) 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1은(는) 모두 기록되는 %2 중 하나입니다. 먼저 설정 → 마켓에서 그 규칙을 제거하세요.</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1을(를) 더 이상 감시하지 않습니다. 기록된 것은 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>%1의 누락된 체결을 거래소에서 받기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>%1의 누락된 체결을 받지 않습니다. 누락 구간은 건너뜀으로 남습니다</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>표시 기간 중 기록에 있는 체결</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>%2에서 누락된 체결 %1건(ID %3~%4)을 거래소에서 받기</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>지금은 읽을 수 없음</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>읽는 중…</translation>
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
        <translation>일치하는 마켓</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>마켓 추가: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>마켓 추가</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>심볼이나 거래되는 자산을 입력하고 Enter로 마켓 추가 (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>“%1”은(는) 거래소 목록에 없으며 목록을 다시 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>거래소 목록을 받는 중입니다. BTCUSDT 같은 전체 심볼은 지금 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>거래소 목록을 불러오지 못했습니다: %1 그래도 BTCUSDT 같은 전체 심볼은 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>거래소에 “%1”와(과) 일치하는 마켓이 없습니다. BTC나 USDT처럼 두 자산 중 하나로 시도해 보세요.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>“%1”을(를) 찾아 거래소 목록을 다시 읽는 중…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1: %2. 거래소가 거래를 개시할 때까지 체결이 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1은(는) 라이브입니다. 최신 체결이 %2 전에 도착했고 거래소에 따르면 누락이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1은(는) 라이브입니다.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>현재 연결로는 %1에 대해 아직 아무것도 들어오지 않았습니다. 가격은 이전에 알려진 최신 가격입니다.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>현재 연결로는 %1에 대해 아직 아무것도 들어오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>%1의 가격이 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>멈춤, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>%2 동안 %1에 대해 받은 것이 없어 가격이 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>리플레이 중인 시점의 %1 가격입니다.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>거부됨, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>거래소가 지금 %1을(를) 스트리밍하지 않아 가격이 오래되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>저가–고가</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>체결/초</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>멈춤, 42초</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>정렬 기준(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>열(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>%1 차트 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>차트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 제거(&amp;R)</translation>
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
        <translation>%1의 체결이 아직 들어오지 않았습니다.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>최근 10초간 초당 체결 수</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>두 시계가 일치하는 한, 최근 10초 체결의 절반이 거래소에서 여기까지 이 시간 안에 도착했습니다.</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>최근 10초 동안 스트림으로 들어온 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>%2의 %3부터. %1 안에서 알려진 가장 오래된 가격입니다.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>%1 동안. 당시 가격 %3, 마지막 체결 %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>%2 안에 %1의 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>%3의 최저가 %1와(과) 최고가 %2 사이에서 가격의 위치</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>마지막 체결 %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>저가에서 고가까지의 %1 위치</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>%1 동안의 가격 변동률(퍼센트)</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>%1 동안의 가격 변동</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>%1의 최저와 최고 사이에서 가격의 위치</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>체결이 거래소에서 여기까지 오는 데 걸리는 시간입니다. 최근 10초의 절반이 이보다 오래 걸리지 않았습니다.
가격이 오래되었을 수 있으면 대신 그 사실을 표시합니다.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>마지막 체결 이후 지난 시간</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>가격이 최신인지 여부</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>현재가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동률</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>저가–고가</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>체결/초</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>클릭하면 이 기준으로 목록을 한 번 정렬하고, 다시 클릭하면 역순으로 정렬합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>이 시점의 모든 마켓</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>표를 CSV로 저장</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>이 시점부터의 변동</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>시점(&amp;M)</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>변동 기준(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>기록을 조회하는 중…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>기록을 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1. 당시 가격이 있는 것 %2, 그중 확실히 완전한 것 %3. Enter를 누르면 마켓의 그 1초를 표시합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>마켓 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 위치를 선택하거나 그곳에 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>사용자의 선택으로 삭제됨: %1 분의 종가</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>사용자의 선택으로 삭제된 체결 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>체결 %1건 누락</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>기록은 %1부터 시작</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>그렇게 이른 기록은 없음</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>기록은 여기까지</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>체결 %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동률</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>변동률 %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>당일 저가</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>당일 고가</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>기록 상태</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>마지막 체결이 시점보다 얼마나 앞섰는지</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>다른 시점부터</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>그날(UTC) 해당 시점까지만, 그 이후는 제외</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>당일 저가(0 %)와 고가(100 %) 사이에서 가격의 위치</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>규칙에 따른 마켓</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>기록하는 마켓</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>이 창은 보기 모드입니다. 이 마켓들은 표시되지만 여기서 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>이 마켓들의 모든 체결이 기록됩니다. 마켓을 제거해도 기록된 것은 남습니다.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>해당하는 모두(&amp;A)</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* 또는 ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1은(는) 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1은(는) 모두 기록되는 %2 중 하나입니다. 아래에서 그 규칙을 제거하면 함께 빠집니다.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1을(를) 더 이상 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1은(는) 단일 마켓입니다. 위에서 추가하세요. 규칙에는 *나 ?가 들어 있거나 ALL이어야 합니다.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>어떤 마켓인지는 거래소가 목록을 알려 주면 알 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>지금 이름이 맞는 마켓은 %1개입니다. 새 마켓은 자동으로 추가됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>규칙은 이름이 맞고 거래되는 모든 마켓을 지금과 앞으로 계속 기록합니다. 새 마켓은 추가되고 거래소 목록에서 빠진 마켓은 제외됩니다. Binance 전체는 약 1,400개 마켓이며, 하루에 차지하는 양은 규칙을 입력하는 동안 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>하루에 차지하는 양을 알 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>거래량 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> %1 UTC까지 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1에 기록된 것이 모두 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: 아직 보낼 체결이 %1건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> 보낸 것 중 가장 새것은 %1 전입니다.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>미러링하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>기록을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>미러 주소</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>그곳으로 미러링(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>미러링 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>InfluxDB로 미러링</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>지금은 미러링되지 않는 모의 시장을 표시하고 있습니다. 이 설정은 거래소를 감시할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>기록의 모든 체결과 1분 캔들이 대시보드에 쓸 수 있도록 사용자의 InfluxDB로도 전송됩니다. 연결되지 않는 동안 기록된 것은 나중에 보냅니다. 데이터베이스나 버킷은 미리 있어야 합니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>미러 상태</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>미러의 데이터베이스 또는 버킷</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>미러의 조직</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>InfluxDB 2.x만 해당</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>미러의 사용자</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>InfluxDB 1.x만 해당, 요구되는 경우</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>미러의 토큰 또는 비밀번호</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>비워 두면 이전에 입력한 것 사용</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>데이터베이스 또는 버킷(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>조직(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>토큰 또는 비밀번호(&amp;K)</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>토큰은 이 설정과 별도로, 데이터 폴더 안의 본인만 읽을 수 있는 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>InfluxDB의 주소를 입력하세요. 예: http://127.0.0.1:8086</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>조회하는 중…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> 체결 %1건이 거부되었습니다. 원인을 고친 뒤 “tidemark-cli mirror”에 --again을 붙이면 전송됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: 기록을 조회하는 중…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>기록을 조회하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: 기록에 그런 시점이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>어느 시점인지</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>시계가 %1을(를) 두 번 가리켰습니다: %2 또는 %3. Enter를 눌러 고르거나 뒤에 +02:00 등을 붙여 지정하세요.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>그 한 시간은 건너뛰어 %1을(를) 가리킨 시계가 없습니다: %2 또는 %3. Enter를 눌러 고르세요.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>%2의 체결 %1</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1이(가) %2 돌파</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>%1의 최저가</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>%1의 최고가</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>%1의 최대 체결</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>%1의 다음 누락 구간</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>%1의 이전 누락 구간</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1. Enter를 누르면 적용됩니다.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>날짜 선택 (Alt+Down)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>마켓, 기록된 적이 있으면 무엇이든 입력 가능</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시간</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>초 단위 날짜와 시간 (Ctrl+G): 전체를 입력하거나 붙여 넣고, ↑와 ↓로 각 부분을 조정하거나, 말로 지정: “어제 14:03”, -15m, #id, 가격, “저가 오늘”, “다음 누락”</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>마켓(&amp;M)</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>초(&amp;N)</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>일별 체결 받기(&amp;D)…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>기록에 있는 날을 보고, 없는 날은 거래소 아카이브에서 받기 (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>모든 마켓(&amp;K)…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>이 시점의 모든 마켓 가격 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>재생(&amp;Y)</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>이 시점부터 모두 라이브에서 재생합니다 (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>이 시점의 링크 복사 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>이 시점을 북마크 (Ctrl+B), Ctrl+Shift+B는 전체 목록</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>1분 뒤로</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1초 뒤로</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1초 앞으로</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>1분 앞으로</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>최신(&amp;L)</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>최신 체결의 1초</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>먼저 마켓을 선택하세요. 링크는 마켓의 한 시점을 가리킵니다.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>이 시점의 링크를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 링크는 tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z처럼 씁니다.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>시점을 가리키는 링크가 아닙니다.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>시점을 가리키는 링크로는 너무 깁니다.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>이 링크에는 마켓이 없습니다.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>%1을(를) 가리키는 이 링크에는 시간이 없습니다.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>이 링크의 시간%1을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>이 링크의 시간%1은(는) 기록할 수 있는 범위(2017~2099년)를 벗어납니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>전</translation>
    </message>
    <message>
        <source>low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>high</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>다음 누락</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>이전 누락</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>최근 1시간</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>“%1”은(는) 시간이 아닙니다. 2024-08-08 23:55:00, 23:55:00, “어제 14:03”, -15m, 체결은 #5866398099, 가격은 62000, 또는 “저가 오늘”, “다음 누락”, “최대 최근 1시간”처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>“%1”은(는) 기록할 수 있는 범위(2017~2099년)를 벗어납니다.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>먼저 마켓을 선택하세요. 이것은 마켓의 체결을 묻는 것입니다.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>저가 오늘</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>고가 오늘</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>저가 어제</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>고가 어제</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>최대 최근 1시간</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>최대 오늘</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>상승 가격과 하락 가격의 예</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>이 상태가 이어지는 동안 이 안내를 다시 표시하지 않음</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1 (안내 1/%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>알림 %1개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>알림 탭에 모두 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>“%1”은(는) 숫자가 아닙니다. %2처럼 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>마켓 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>d</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>tidemark::PaneHeader</name>
    <message>
        <source>Show %1 alone (Ctrl+M)</source>
        <translation>%1만 보기 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>%1 차트 닫기 (Ctrl+W). 기록은 계속됩니다</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>끌어서 차트 이동 (Ctrl+Shift+화살표 키)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>모든 차트로 돌아가기 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>다른 차트들 사이로 되돌리기 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>%1을(를) 별도 창에서 보기 (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>이 시점 이전에 기록된 %1의 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>이 체결 이후에 기록된 %1의 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>기록에서 이 체결 이후 %1의 체결이 누락되어 가격이 달랐을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>그것은 이후의 일입니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>“%1”은(는) 마켓을 가리키지 않습니다: %2 ALL, 이름 또는 *USDT 같은 패턴(*는 임의의 글자들, ?는 임의의 한 글자)을 쉼표로 구분해 쓰세요.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>%1자보다 깁니다.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>이름에 대괄호는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>이름에 쓰이지 않는 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>거래 공백 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>거래소에 최근 며칠의 체결을 요청하지 못했습니다. %1 저장된 것은 남으며 다음 다운로드는 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>거래소가 그중 체결 %1건을 더 이상 ID로 제공하지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 그림으로 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>그림을 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>그림을 %1(으)로 저장하지 못했습니다: %2. 다른 폴더를 선택하거나 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>가격 차트</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>첫 체결을 기다리는 중</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>%1 가격 차트</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>아직 이동할 시점이 없습니다.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>기록은 %1부터 시작합니다.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>기록은 %1에서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>%1의 기록</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>여기부터 재생	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>막대 표시 내용: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>복구, 연결, 저장, 지연 상태</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>누락 %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, 받는 중</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, 그중 %2 받는 중</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>건너뜀 %1</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>사용자의 선택으로 삭제 %1</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>파일로 아카이브 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>거부 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>결번 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>%1부터 완전, 그 이전은 %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>표시 기간의 %1: %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>%1부터 완전</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1, 거래소에 없는 %2</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>표시 기간에 %1의 모든 체결이 기록에 있으며, 기록은 %2 %3부터 시작합니다.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>아직 기록 없음</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>%1의 체결이 아직 기록에 없습니다. 막대는 첫 체결부터 시작합니다.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>이 기간에 체결 없음</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>%1의 기록은 %2 %3에 끝납니다. 더 긴 기간을 표시하면 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> (%1 ~ %2 %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>%2의 체결 %1건이 누락되었습니다%3. 한 번에 %4건을 넘으면 자동으로 받지 않습니다. 받거나, 건너뛰고 누락 구간으로 남기세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>%1~%2 사이의 정수여야 합니다. 이전 값을 유지합니다.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>스풀 공간</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>메가바이트</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>마켓을 처음 시작하기 전 받을 기간</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>자동으로 받을 최대 누락 구간</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>건</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>데이터베이스를 쓸 수 없는 동안</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>받은 체결은 이 컴퓨터의 파일에서 기다립니다. 파일이 가득 차면 이후의 것은 나중에 다시 받습니다.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>스풀 공간(&amp;R)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>누락된 것</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>누락 구간은 거래소에서 자동으로 받습니다. 더 큰 것은 사용자의 결정을 기다립니다. 새로 추가한 마켓은 과거 일부부터 시작합니다.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>자동으로 받을 최대 누락 구간(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>마켓을 처음 시작하기 전 받을 기간(&amp;B)</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>거래 없는 시간 건너뛰기</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>실제 속도의 몇 배인지 (+와 −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>1초 동안 체결이 없으면 다음 체결로 넘어갑니다</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>현재 거래로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>리플레이 %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>1초 뒤로 (Alt+Left)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>체결 하나 뒤로 (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>다음 체결 (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>1초 앞으로 (Alt+Right)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>리플레이 %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>일시 정지 (Space)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>계속 (Space)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>기록된 가장 최신 체결입니다. 이후는 라이브로 이어집니다.</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>전날을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>백업, 또는 백업을 저장한 폴더</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>복원 명령</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>백업을 선택하면 표시됩니다</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>복사됨(&amp;P)</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>복원은 기록을 백업으로 바꿉니다. 기록을 독점해야 하므로 아무것도 기록하지 않을 때 진행합니다. Tidemark를 종료하고(Ctrl+Q), 서비스가 있으면 중지한 뒤 아래 명령을 터미널에서 실행하세요.

백업은 기록을 대신하기 전에 검증되며, 현재 기록은 그 옆에 보관됩니다. 백업 이후에 기록된 것은 거래소에 남아 있는 한 다시 받습니다.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>명령(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>사용자의 선택으로 체결 %1건이 삭제되었습니다. 캔들은 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>기록의 크기를 조회하는 중…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>유지 관리</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>마켓과 월별 바이트 수</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>마켓, 월</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대략</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>미패킹</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>패킹됨</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>색인</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>캔들</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>기록의 크기 %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>지금은 패킹하거나 삭제할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>다시 진행하도록 할 때까지 패킹과 삭제가 중지됩니다.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>다른 프로그램이 이 기록의 오래된 체결을 패킹하고 삭제합니다.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>패킹하거나 삭제할 것을 찾는 중입니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>시작 이후: 패킹 %1, 삭제 %2.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>곧 다시 시도: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>패킹과 삭제 계속</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>패킹과 삭제 중지</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>큰 순서로 몇 건</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>이만큼만, 큰 것부터</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>주문(&amp;O)</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>한 주문의 체결을 한 줄로 묶어 Enter로 펼칩니다: 같은 순간, 같은 구분, 연속된 ID</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>구간의 모든 체결 보기</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>몇 건인지는 1~%1 사이의 정수로 지정합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>해당 1초의 기록 내용</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>가격: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>%1의 1분</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>기록을 조회하지 못했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>이 1초의 체결 %1건 중 마지막입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>이 1초에 체결이 없고 그 이전에 기록된 것도 없습니다.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>이 1초의 체결이 기록되어 있지 않고 그 이전에도 없습니다.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>이 1초에 체결이 없습니다. 그 직전 체결은 %1, %2 전입니다(%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>이 1초의 체결이 기록되어 있지 않습니다. 기록된 직전 체결은 %1, %2 전입니다(%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫 가격</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>최종가</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>하루 중의 시점</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>하루 각 분의 거래량. 클릭하거나 끌면 그곳으로 이동하며, 화살표 키는 1분, Page Up과 Page Down은 1시간씩 이동합니다</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, 시작 번호 %1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>거래소가 %1의 체결 ID를 다시 시작했습니다%2 (%3). 이전 기록은 별도의 이름(%1~1 또는 다음 번호)으로 보관되며 기록은 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: 거래소가 기록보다 낮은 ID의 체결을 보내고 있어 ID를 다시 시작한 것 같습니다. 조회 중이며, 답할 때까지 %2입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>체결 %1건 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>답이 스트림보다 오래되었습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>전용 서버</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>데이터베이스 %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>이제부터 Tidemark는 %1에 기록합니다.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>저장됨: Tidemark는 %1에 기록할 것입니다.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>이제부터 Tidemark는 %1에 기록합니다. 이전에 받은 것은 원래 위치에 저장됩니다.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>이미 사용 중입니다.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>이제부터 사용됩니다.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장되었습니다.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>이제부터 새 방식으로 거래소에 요청합니다.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>이제부터 미러링하지 않습니다.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>저장됨: 거래소의 기록이 그곳으로 미러링됩니다.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>이제부터 기록이 그곳으로 미러링됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>닫기 동작</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>미러</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>이번 실행에는 명령줄에서 %1이(가) 지정되었습니다. 여기서 선택한 것은 저장되며, 다음에 그 지정 없이 시작할 때부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>이 컴퓨터의 프로그램, 비밀번호 사용, 포트(&amp;C)</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>그룹 구성원(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>공유(&amp;H)</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>아무와도 공유하지 않음(&amp;N)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>비밀번호, 이번 한 번만 표시</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>아무와도 공유하지 않습니다.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>공유하도록 설정되어 있지만 지금 열린 것이 없습니다. 포트나 그룹을 사용할 수 없습니다. 이유는 로그에 있습니다.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>지금 읽기 전용으로 공유 중: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>서버를 다시 시작하는 중이며 그동안 받은 것은 스풀에서 기다립니다…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>비어 있음: 저장을 기다리는 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>체결 %1건 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>저장 대기: %1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>재시도 대기</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>메시지/초</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>스풀</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>피드가 중지되어 아무것도 받지 않습니다.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>아직 열린 연결이 없습니다.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>아직 거래소 시계와 비교하지 않음</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1행/초</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>%1 연결은 %2 동안 유지되었으며 더 새로운 연결이 이어받습니다.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>%1 연결은 %2 동안 유지되었으며 %3을(를) 맡고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>마켓 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>시작 이후 받음: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>프레임 %1개를 읽지 못했습니다. 텍스트는 보관됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>%1번 다시 연결했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>초당 메시지 %1개</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>라이브, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, 누락 %2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, 과거 보충 중</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, 문제 있음</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>피드 중지됨</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>%1에 연결됨(%2).</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>%1 무응답</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1은(는) 연결되어 있지만 %2 아무것도 보내지 않았습니다. 연결을 자동으로 갱신하고 있습니다.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1에 연결하는 중입니다.</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>기록에서 읽은 가격</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>%1 연결 안 됨</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>스풀은 데이터베이스가 저장할 때까지 받은 모든 체결을 이 컴퓨터에 보관합니다.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>기록하지 않음</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>스풀 비어 있음</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>저장을 기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>스풀에 %1</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>%1 (%2) 저장 대기 중입니다.</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>시작 이후 저장: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>입력 %1건을 저장하지 못했습니다. 텍스트는 “rejected”에 보관됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>저장된 체결 %1건이 다른 값으로 다시 들어왔습니다. 처음 값을 보관했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>데이터베이스 시작 중…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>데이터베이스를 시작하는 중입니다(%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>보기 모드</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>기록 중, %1 대기</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>기록 중</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>데이터베이스 준비됨</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, 공유 중</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>읽기 전용 공유: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, %2건 따로 보관</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>%1에 기록 중(%2).</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>%1 저장된 것 없음</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>%1 데이터베이스 사용 불가</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>데이터베이스 거부됨</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%2 %1에 연결할 수 없습니다.%3 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%2 %1에 연결할 수 없습니다.%3 자동으로 다시 시도하며, 그동안 가격은 다른 프로그램이 저장하는 기록에서 읽습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%2 %1에 연결할 수 없습니다.%3 자동으로 다시 시도하며, 기록된 것은 히스토리에서 계속 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>체결이 기록되지 않고 있습니다%1: %2 가격은 계속 표시됩니다. 기록에 없는 체결은 ID로 알 수 있으며 복구되면 다시 받습니다.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>데이터베이스를 사용하지 않습니다: %1 스풀에 있는 것은 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>%1 데이터베이스가 아무것도 저장하지 않았습니다: %2 스풀에서 기다리는 것은 자동으로 저장됩니다.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>%2 데이터베이스(%1)를 쓸 수 없습니다.%3 자동으로 다시 시도하며, 복구되면 스풀에 있는 것이 저장됩니다.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>이 창은 보기 모드입니다. 표시되는 것은 여기서 기록되지 않습니다. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>데이터베이스를 시작하는 중입니다. 준비되는 대로 히스토리를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>%1의 전용 서버</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusStrip</name>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>스풀</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: 시작하는 중…</translation>
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
            <numerusform>체결 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>ID %1~%2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>%1부터 %2까지 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>%1와(과) %2 사이 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>%1 %2 이후</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>%1 %2 이전</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>시간 알 수 없음</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>%1 거래 공백, %2(%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>받는 중</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>확인된 결번</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>거래 공백</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>모든 체결이 기록에 있습니다.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>이 체결들은 기록에 없으며 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>거래소에서 받고 있습니다.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>거래소 자체에 이 ID들이 없으므로 손실된 것은 없습니다.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>받지 않기로 선택했거나 거래소가 더 이상 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>들어왔지만 체결로 저장하지 못했습니다. 텍스트는 “rejected”에 보관됩니다.</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>저장되었다가 사용자의 선택으로 삭제되었습니다. 캔들은 남아 있습니다.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>그동안 체결이 없었으며 손실된 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4. %5</source>
        <translation>%1: %2(%3), %4. %5</translation>
    </message>
</context>
<context>
    <name>tidemark::StretchTimeline</name>
    <message numerus="yes">
        <source>%1 trades missing, %2 of them being fetched</source>
        <translation>
            <numerusform>체결 %1건 누락, 그중 %2건 받는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>체결 %1건 누락, 받는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>체결 %1건 누락</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>체결 %1건을 저장하지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>체결 %1건 건너뜀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>사용자의 선택으로 삭제된 체결 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>거래소에 없는 ID %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1부터, 누락된 체결 이후</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>여기서는 모든 체결을 알 수 없음</translation>
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
        <translation>매수 − 매도: 체결이 너무 많아 구분을 알 수 없습니다. 표시 시간을 줄이세요</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>매수 − 매도: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>누적 %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>매수 − 매도 %1, %2</translation>
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
        <translation>매수 − 매도</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>%1부터, 누락된 체결 이후</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>여기서는 체결이 누락되었습니다.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>체결이 너무 많아 구분을 알 수 없습니다. 표시 시간을 줄이세요.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>기록을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>여기서는 모든 체결을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>여기서는 %1의 체결이 누락되었습니다.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>여기서는 알려진 %1 가격이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 매도</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 매수</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>체결 %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>매도자가 매수자의 주문에 응해 체결되었습니다.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>매수자가 매도자의 주문에 응해 체결되었습니다.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>가격 × 수량: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>그 앞의 체결 %1건은 여기에 표시되지 않습니다. 읽을 수 없을 만큼 빨랐거나 수신되지 않았습니다. 받은 것은 기록에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, 대량 체결</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>누가 상대의 주문에 응했는지: 가격을 올리는 매수자, 또는 매도자</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>막대는 체결 금액을 나타냅니다. 평소의 %1배부터 가득 차고 굵게 표시됩니다</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>대량 체결, 한쪽 구분, 일부 가격만 보기 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>모든 체결 다시 보기</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>필터 적용: 체결 %1건 숨김.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>이 마켓에서 필터를 통과한 체결이 아직 없습니다.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 체결</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>멈춰 둠, %1건 더 있음</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>%1의 체결</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>멈춰 두기</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>최신 체결 다시 보기 (Space)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>읽을 수 있게 체결을 멈춰 두기 (Space)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ 매도</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1이(가) “%2”임</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>시간이 없음</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>최저 가격이 최고 가격보다 높음</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>거래소가 보낸 전체 마켓 프레임을 읽을 수 없습니다(%1). 이 프레임은 제외합니다.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>목록도 이벤트도 아님</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>거래소가 전체 마켓 스트림을 거부합니다: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>목록이 아님</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>%1개를 초과함</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>거래소의 마지막 프레임에서 마켓 하나를 읽을 수 없어 제외했습니다(%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>거래소의 마지막 프레임에서 마켓 %1개를 읽을 수 없어 제외했습니다(%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1이(가) 없거나 텍스트가 아님</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>거래소의 전체 마켓 스트림이 열려 있지만 아무것도 들어오지 않아 이 수치는 오래되었습니다. 다른 연결을 시도합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>미니 티커</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enter는 선택한 마켓의 차트를 표시하고, 메뉴 키는 마켓을 고르며, Shift+화살표는 창을 이동하고, Esc는 창을 닫습니다.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>끌어서 이동, 오른쪽 클릭으로 마켓 선택, Esc로 닫기</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>닫기(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>Wayland에서는 이 창의 위치와 위에 겹치는 창을 데스크톱만이 정합니다. 창 메뉴(보통 Alt+Space)에서 항상 위에 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enter는 선택한 마켓의 차트를 표시하고, 메뉴 키는 마켓을 고르며, Esc는 창을 닫습니다.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>항상 위가 아님: 데스크톱의 창 메뉴 참조</translation>
    </message>
</context>
<context>
    <name>tidemark::TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in the format of QDate::toString</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month in the format of QDate::toString</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>tidemark::Timeframe</name>
    <message>
        <source>Ticks</source>
        <translation>틱</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>모든 체결</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1초</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>1초 캔들</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5초</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>5초 캔들</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15초</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>15초 캔들</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>1분 캔들</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5분</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>5분 캔들</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15분</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>15분 캔들</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>1시간 캔들</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>1일 캔들</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ 매수(&amp;B)</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ 매도</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>수량 ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>최소 수량</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>이 수량 이상의 체결</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>체결 금액 ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>최소 체결 금액</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>이 금액 이상의 체결: 가격 × 수량</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>가격 ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>최저 가격</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>이 가격 이상의 체결</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>가격 ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>최고 가격</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>이 가격 이하의 체결</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>매수자가 테이커인 체결</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>매도자가 테이커인 체결</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>최저 가격이 최고 가격보다 높아 그 사이에 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>매수도 매도도 표시하지 않으므로 남는 체결이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ 매도</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ 매수</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>매도자가 매수자의 호가에 응했습니다(매수자가 메이커)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>매수자가 매도자의 호가에 응했습니다(매도자가 메이커)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>시간 (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>체결 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>체결 금액</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>시작 분</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>끝 분(포함하지 않음)</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>구간은 이 분 직전에 끝납니다</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>끝(미포함)(&amp;T)</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>이 체결들을 검색: 수량, 체결 금액, 가격, 구분, 큰 순, 주문 단위 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>구간의 체결</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>지금은 기록을 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>“시작”은 “끝”보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계하는 중…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>체결을 읽지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>Tidemark 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>Tidemark 보이기(&amp;S)</translation>
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
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>아직 가격 없음</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>창을 닫아도 Tidemark는 끝나지 않고 트레이 아이콘으로 기록을 계속했습니다.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>앞으로는 종료(&amp;E)</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark가 기록을 계속합니다</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>아이콘이 트레이에 남습니다. 누르면 창이 다시 열리고, 메뉴에서 종료를 선택할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>업그레이드가 취소되었습니다. 기록은 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>체결 %1건 검증됨</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>기록이 이제 PostgreSQL %1에 보관됩니다. %2. 이전 파일은 %3에 남아 있습니다. 기록에 문제가 없음을 확인한 뒤 삭제할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>%1에 있는 기록은 PostgreSQL %2에 보관되어 있으며, 지금 PostgreSQL %3이(가) 설치되어 있습니다. 기록을 새 버전으로 올릴 수 있습니다. 기존 파일 옆에 새 파일을 만들고, 검증한 뒤 기존 파일을 대신합니다. 기존 파일은 보관되며 그동안은 아무것도 기록되지 않습니다.

올리지 않으면 PostgreSQL %2이(가) 설치되어 있는 한 기록은 그것을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>PostgreSQL %1(으)로 업그레이드(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>다시 묻지 않기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>새 버전의 PostgreSQL</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>업그레이드 진행 상황</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>취소하는 중입니다. 기록은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>%1의 청크를 압축하는 중</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>선택에 따라 %1의 청크를 삭제하는 중</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>%2의 %1 패킹 중</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>선택에 따라 %2의 %1 삭제 중</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (보기 모드)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>거래소 목록에 %1이(가) 없어 체결이 들어오지 않습니다. 이름을 확인하거나 마켓을 제거하세요.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>거래소가 %1을(를) 중단했습니다(상태 %2). 재개되는 대로 체결을 기록합니다.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>기록하는 마켓 %1개가 거래소 목록에 없어 체결이 들어오지 않습니다. 어떤 마켓인지는 마켓 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>기록하는 마켓 %1개가 거래소 목록에 없어 체결이 들어오지 않습니다. 어떤 마켓인지는 마켓 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>거래소가 마켓 %1개를 중단했습니다. 재개되는 대로 체결을 기록합니다.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>거래소가 마켓 %1개를 중단했습니다. 재개되는 대로 체결을 기록합니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>대신 모의 시장 감시(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>지금 종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>지금은 오래된 체결을 패킹하거나 삭제할 수 없습니다. 기록은 계속되며 다시 시도합니다: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>%1 구간</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>모의 시장</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>이 가격들은 이 프로그램이 만들어 낸 것입니다(%1). 별도의 데이터베이스에 기록됩니다.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>창의 단축키</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>라이브, 히스토리, 기록, 알림</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>마켓 추가</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>시간으로 이동</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>구간 내보내기</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>일별 체결 받기</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>히스토리의 체결 검색</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>히스토리 시점의 모든 마켓</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>히스토리 시점의 링크 복사</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>복사한 링크의 시점 보기</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>히스토리의 시점을 북마크</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>체결 파일 가져오기</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>새 알림</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>미니 티커, 다른 모든 창 위에</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>설명서, 차트에서는 차트의 단축키</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 단축키 목록</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>종료, 데이터 손실 없음</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>라이브의 단축키</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>선택한 마켓의 차트 보기</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>선택한 마켓을 목록에서 이동</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>선택한 마켓 제거</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>차트에서 차트로 이동, 되돌아가기</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shift와 화살표</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>차트를 다른 차트들 사이에서 이동</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shift와 화살표</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>차트 옆의 분할선 이동</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>차트만 보기, 다시 모두 보기</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>차트 닫기</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>차트를 별도 창으로, 다시 되돌리기</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>체결 필터</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>체결 멈춰 두기, 다시 따라가기</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>리플레이의 단축키</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>차트, 히스토리 또는 알림의 시점부터 재생</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>일시 정지, 계속</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>마침표, 쉼표</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>다음 체결, 이전 체결</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Right, Alt+Left</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>1초 앞으로, 1초 뒤로</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>빠르게, 느리게, 차트에서는 &gt;와 &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>현재 거래로 돌아가기</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>알림의 단축키</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>선택한 알림 변경, 울린 알림을 히스토리에서 보기</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>선택한 알림 켜기 또는 끄기</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>선택한 알림 삭제</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>설명서의 단축키</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>모든 페이지에서 찾기</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>다음 위치, 이전 위치</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>이전 페이지, 다시 돌아오기</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>설명서 닫기</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>전체 마켓 시세판, 그리고 차트로 돌아가기</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>시세판</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>시세판의 단축키</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>선택한 마켓을 직전 1시간분과 함께 기록</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>글자, 숫자, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>마켓 필터</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>전체 다시 보기, 그다음은 차트로 돌아가기</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>북마크 이름 바꾸기</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>%1, %2 %3의 라벨(&amp;W):</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>라벨</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>북마크(&amp;B)…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>미니 티커(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Tidemark 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>가져오기, 북마크, 시세판, 미니 티커, 설정, 설명서, 단축키, 프로그램 종료 (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>전체 마켓 시세판(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>설정을 %1에 쓸 수 없어 변경 사항이 저장되지 않았습니다. 파일을 위한 공간을 확보하거나 파일과 폴더를 쓰기 가능하게 한 뒤 다시 변경하세요.</translation>
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
        <translation>모든 시간을 거래소가 찍는 대로 UTC로 표시</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>현지: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>모든 시간을 이 컴퓨터의 시간대로 표시</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>시간 표시</translation>
    </message>
</context>
</TS>
