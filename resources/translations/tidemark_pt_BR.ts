<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Sobre o Tidemark</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior; sem nenhuma garantia</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Acompanha os preços do mercado spot da Binance e guarda cada negociação com exatidão.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 responde e aceita pontos em “%2”.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBanner</name>
    <message>
        <source>&amp;Show alerts</source>
        <translation>&amp;Mostrar alertas</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertBook</name>
    <message>
        <source>The alerts in %1 are locked by another program, so changes of them are not saved yet.</source>
        <translation>Os alertas em %1 estão bloqueados por outro programa, portanto as alterações deles ainda não são salvas.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 Os alertas de antes continuam vigiados, e nenhuma alteração deles é salva até que o arquivo possa ser lido de novo.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>Esta área de trabalho não mostra notificações, portanto os alertas são exibidos aqui.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>A partir de agora, os alertas vão para “%1”.</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>“%1” foi excluído, junto com seu endereço.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>O teste foi entregue a “%1”.</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>O teste não foi entregue a “%1”: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>nenhuma alteração de alerta é salva</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>Não foi possível ler os alertas em %1: %2. Nenhum é vigiado.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>O arquivo de seus alertas está danificado (%1), portanto nenhum é vigiado.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>Os alertas foram gravados por outra versão do Tidemark, portanto nenhum é vigiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>%1 entrada do arquivo de seus alertas não pôde ser lida; os demais alertas são vigiados.</numerusform>
            <numerusform>%1 entradas do arquivo de seus alertas não puderam ser lidas; os demais alertas são vigiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>Não foi possível salvar os alertas em %1: %2. As alterações valem até o Tidemark ser encerrado.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>O preço cruza um nível</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>O preço faz uma nova mínima ou máxima</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>O preço se move rapidamente</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>De repente negocia-se muito</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>As negociações chegam rapidamente</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>O feed fica desatualizado</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Detecta-se que faltam negociações</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>Para cima ou para baixo</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>Uma mínima ou uma máxima</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Uma máxima</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Uma mínima</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Sobe ou cai</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sobe</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Cai</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Qualquer número de vezes</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>Por menor que seja</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>O que fazer então, por exemplo</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>&amp;Avisar quando</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>P&amp;reço</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>Porcenta&amp;gem</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Sentido</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>Ve&amp;zes o habitual</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Pe&amp;lo menos</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Com que &amp;frequência</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Por &amp;quanto tempo</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>S&amp;om</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;ume</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Novo alerta</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Alterar alerta</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>&amp;Criar alerta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>Digite o preço que você espera.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>O preço deve ser maior que zero.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>Os preços de %1 têm no máximo %2 casas decimais.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>Digite a porcentagem que o preço deve variar.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>São aceitos de 0,01 a 1.000 por cento.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>O valor não pode ser menor que zero.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>Digite quantas vezes o habitual ou um valor mínimo.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>Um pico é mais de 1 e no máximo 1.000 vezes o habitual.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertHistoryCard</name>
    <message>
        <source>What they told</source>
        <translation>Avisos dados</translation>
    </message>
    <message>
        <source>What alerts have told</source>
        <translation>Avisos que os alertas deram</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>Reproduzir em Ao vivo tudo a partir do momento marcado (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>Esvaziar esta lista; pode ser desfeito</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>Nenhum alerta avisou ainda. Os avisos aparecem aqui, os mais recentes primeiro; um clique abre o momento deles no Histórico.</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>A lista foi esvaziada.</translation>
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
        <translation>%1 (%2). Abre este momento no Histórico.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT ou BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Todos os mercados</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>Os de um padrão</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>Digite quais mercados: *USDT são todos os que terminam assim; BTC*,ETH*, todos os que começam assim.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>Digite nomes de mercados, com * no lugar de quaisquer letras, separados por vírgulas: *USDT ou BTC*,ETH*.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Novo alerta…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>Novo alerta para um mercado (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>Alterar o alerta marcado (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>Excluir o alerta marcado (Delete); pode ser desfeito</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>Para onde mais vão os alertas: ntfy, Telegram, um webhook, um programa seu</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>Os alertas avisam você quando um preço cruza um nível, faz uma nova mínima ou máxima ou se move rapidamente, e quando um feed fica desatualizado ou faltam negociações, mesmo enquanto esta janela está oculta.

Pressione Novo alerta ou clique com o botão direito em um gráfico, no preço que você espera.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Cruza %1 para baixo</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>De novo após %1</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Excluído: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>Não acompanhado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ligado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desligado</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Avisa quando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertSentences</name>
    <message>
        <source>any market</source>
        <translation>qualquer mercado</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>qualquer um de %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>%1 vezes o habitual</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>Valor negociado em %1: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>Frequência de negociações em %1: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; o habitual é a média dos vinte períodos iguais anteriores</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>Avisa quando o valor negociado de %1 em %2 é %3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>Avisa quando a frequência de negociações de %1, em %2, é %3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1 negociou um valor de %2 em %3</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>As negociações de %1 chegaram a %2 em %3</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, %2 vezes o habitual</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>Cruza %1 para cima</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Cruza %1 para baixo</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>Cruza %1</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>Nova máxima de %1</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>Nova mínima de %1</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>Nova mínima ou máxima de %1</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>Sobe %1 em %2</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>Cai %1 em %2</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>Move-se %1 em %2</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>Avisa quando %1 cruza %2 para cima</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>Avisa quando %1 cruza %2 para baixo</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>Avisa quando %1 cruza %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>Avisa quando %1 faz uma nova máxima de %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>Avisa quando %1 faz uma nova mínima de %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>Avisa quando %1 faz uma nova mínima ou máxima de %2</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>Avisa quando %1 sobe %2 em %3</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>Avisa quando %1 cai %2 em %3</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>Avisa quando %1 se move %2 em %3</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>Avisa quando o feed de um mercado fica desatualizado</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>Avisa quando o feed de %1 fica desatualizado</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>Avisa quando se detecta que faltam negociações de um mercado</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>Avisa quando se detecta que faltam negociações de %1</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>nenhum preço é conhecido ainda</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>agora %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>agora %1, entre %2 e %3</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1 cruzou %2 para cima</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1 cruzou %2 para baixo</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1 fez uma nova máxima de %2, acima de %3</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1 fez uma nova mínima de %2, abaixo de %3</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1 subiu %2 em %3, a partir de %4</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1 caiu %2 em %3, a partir de %4</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>O feed de %1 ficou desatualizado: seu preço pode estar desatualizado</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>Os feeds de %1 ficaram desatualizados: seus preços podem estar desatualizados</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>Detectou-se que falta %1 negociação de %2</numerusform>
            <numerusform>Detectou-se que faltam %1 negociações de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>O feed fica desatualizado</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Detecta-se que faltam negociações</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Toda vez</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>De novo após %1</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>no nível</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 abaixo</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 acima</translation>
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
        <translation>%1 não está entre os mercados acompanhados: o alerta espera até que esteja.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>Os últimos %1 ainda não são conhecidos: o alerta espera até que sejam.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>Dos últimos %1, tudo é conhecido somente desde %2: o alerta espera até que todo o período seja conhecido.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Todos os mercados</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1 enquanto não era vigiado</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1, em negociações que chegaram atrasadas</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; também em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; %2 vez desde o último aviso</numerusform>
            <numerusform>%1; %2 vezes desde o último aviso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 e mais %3</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>O da área de trabalho</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertência</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Despertador</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>Até ser excluído</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>Até %1 UTC</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>Por 7 dias</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Por 30 dias</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Um arquivo seu…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>Para todos os destinos</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Para nenhum outro lugar</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>Somente para %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Escolher um som</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>Sons (*.wav *.oga *.ogg *.flac *.mp3);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertsPage</name>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
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
        <translation>O do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>Preços em alta e em queda</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>Setas e sinais dizem o mesmo, portanto nada depende das cores.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>Verde-&amp;azulado e laranja, distinguíveis com qualquer visão de cores</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>&amp;Verde e vermelho</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>&amp;UTC, como a exchange os marca</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>O &amp;fuso deste computador: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>Os textos, os números e as datas mudam imediatamente, e a gravação continua. O manual, a linha de comando e o que é escrito em arquivos ficam como estão.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>Traz as negociações arquivadas de volta ao registro, a partir de seus arquivos</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>Estas negociações foram arquivadas em %1 em %2.</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>Estas negociações foram arquivadas em %1.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>O arquivo não está lá agora: conecte o disco dele ou indique onde está.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>Nenhum destes arquivos está lá agora: conecte o disco deles ou indique onde estão.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>“tidemark-cli import” com esse arquivo as traz de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 e mais %1 arquivo</numerusform>
            <numerusform>%2 e mais %1 arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>mais antigas do que a exchange guarda</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>escolheu-se não buscá-las</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>entre um período buscado à parte e o registro</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>Nenhum backup dele foi feito neste computador ainda.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>O último backup foi feito e verificado em %1 UTC: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>O último backup foi feito, mas não verificado, em %1 UTC: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>A pasta dele não está lá agora: o disco pode estar desconectado.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Fazer &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>Fazer &amp;backup</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Fazer backup do registro</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para backups</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>Uma pasta, de preferência em outro disco</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Andamento do backup</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>Uma cópia inteira do servidor privado vai para uma pasta nova dentro da indicada abaixo, enquanto a gravação continua. Depois, uma cópia dela é iniciada e seu registro é verificado, o que ocupa o dobro do espaço por algum tempo. O backup aparece quando está completo.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>P&amp;asta</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>O backup está começando…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>Cancelando; nada restará deste backup…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>Maiores &amp;variações</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Filter: BTC, *USDT</source>
        <translation>Filtro: BTC, *USDT</translation>
    </message>
    <message>
        <source>Filter of markets</source>
        <translation>Filtro de mercados</translation>
    </message>
    <message>
        <source>A part of a name, or a pattern: * stands for any letters, ? for one. Several are separated by commas.</source>
        <translation>Uma parte de um nome ou um padrão: * equivale a quaisquer letras, ? a uma. Vários são separados por vírgulas.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrados</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Todos os mercados</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>Quais mercados</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>Dos mercados que não são registrados aparecem os números de 24 horas da própria exchange. Eles só são recebidos enquanto esses mercados são exibidos aqui.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Moeda dos preços</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>Mercados pela moeda de seus preços</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>Voltar aos gráficos (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>Números dos últimos</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>Variação, mínima e máxima, negociações, valor e maior negociação dos últimos %1</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>Primeiro as maiores variações, para cima ou para baixo</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>Todas as moedas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>currency, markets</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 markets</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mark a market that is not recorded to record it (Ctrl+R)</source>
        <translation>Marque um mercado não registrado para registrá-lo (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>Registrar a partir de agora cada negociação de %1 e buscar a hora anterior (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 não é registrado, portanto não tem gráfico aqui. Ctrl+R inicia a gravação, com a hora anterior.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 já é registrado.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>%1 é registrado a partir de agora; a hora anterior está sendo buscada. Enter mostra seu gráfico.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>Nada chegou da exchange ainda: os números terminam com a negociação mais recente do registro, %1 %2.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>Consultando na exchange os números dos mercados que não são registrados…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>Não se sabe quais mercados a exchange tem: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>Nenhum mercado corresponde. Esc limpa o filtro; os campos acima escolhem quais mercados e moedas são exibidos.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>Reunindo os números…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>Nenhum mercado é registrado ainda. Adicione um em Ao vivo (Ctrl+N) ou escolha “Todos os mercados” acima.</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>Segundo o que a exchange informou, esse mercado não existe.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>Painel de todos os mercados</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Mostrar o gráfico de %1</translation>
    </message>
    <message>
        <source>&amp;Record %1</source>
        <translation>&amp;Registrar %1</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardWords</name>
    <message>
        <source>%1 T</source>
        <comment>trillions</comment>
        <translation>%1 tri</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 bi</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not recorded · 24 h</source>
        <translation>não registrado · 24 h</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>* It is not sure that the newest trades are here: nothing has been heard of the market for a while.</source>
        <translation>* Não é certo que as negociações mais recentes estejam aqui: nada se sabe do mercado há algum tempo.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* Algumas negociações destes %1 não estão aqui.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* Nem todas as negociações destes %1 estão aqui: estão completas desde %2.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>Nenhuma negociação em %1.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>Mínima %1, máxima %2 dos últimos %3</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>%1 %2 em 24 h, segundo a exchange</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Nada foi contado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%1, %2 %3 em %4</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>A exchange não informa isso. É conhecido para os mercados que são registrados.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1 a %2 por unidade</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>Não registrado: estes são os números de 24 horas da própria exchange. Ctrl+R inicia a gravação, com a hora anterior.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>Não registrado. A exchange informa os números com a próxima negociação. Ctrl+R inicia a gravação, com a hora anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>Sabe-se que falta %1 negociação; ela é buscada pelo id.</numerusform>
            <numerusform>Sabe-se que faltam %1 negociações; elas são buscadas pelos ids.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>Todas as negociações desde %1 estão aqui.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>Nenhuma negociação dele chegou ainda.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>De %1, há %2</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>Nada se sabe do tempo anterior.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>Metade das negociações dos últimos dez segundos não levou mais que isto da exchange até aqui.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 do caminho da mínima à máxima</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, ainda sem preço</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>%1 negociações por segundo</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <comment>value, currency</comment>
        <translation>%1 %2 por segundo</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Neg./s</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>Valor/s</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>O mercado</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>Preço da última negociação</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Variação do preço em %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Onde o preço está entre a mínima e a máxima de %1</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>Negociações por segundo, em %1</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>Valor negociado por segundo, em %1, na moeda do preço. Os de uma mesma moeda ficam juntos.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>A negociação de maior valor em %1, na moeda do preço</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>Quanto tempo as negociações levam da exchange até aqui</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>Se todas as negociações do período estão aqui</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>Um clique ordena por esta coluna; outro, na ordem inversa.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>nenhuma alteração de marcador é salva</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>Não foi possível salvar os marcadores em %1: %2. As alterações são lembradas até o Tidemark ser encerrado; libere espaço, ou permita a gravação no arquivo e em sua pasta, e altere um de novo.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>Não foi possível ler os marcadores em %1: %2. Nenhum é exibido.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>O arquivo de seus marcadores está danificado (%1), portanto nenhum é exibido.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>Os marcadores foram gravados por outra versão do Tidemark, portanto nenhum é exibido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>%1 entrada do arquivo de seus marcadores não pôde ser lida; os demais marcadores são exibidos.</numerusform>
            <numerusform>%1 entradas do arquivo de seus marcadores não puderam ser lidas; os demais marcadores são exibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>Não foi possível salvar os marcadores em %1: outro programa o retém há %2 segundos. As alterações são lembradas até o Tidemark ser encerrado; altere um de novo para tentar outra vez.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>Há %1 marcadores, o máximo que pode ser guardado, portanto este não foi adicionado. Exclua alguns antes.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the marked moment in History (Enter)</source>
        <translation>Mostrar o momento marcado no Histórico (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>Alterar o rótulo do marcador selecionado (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar link</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>Copiar um link para o momento marcado (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>Excluir o marcador selecionado; o registro fica como está (Delete)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>Gravar todos os marcadores como CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>Ainda não há marcadores. Ctrl+B cria um do momento que Histórico mostra; B em um gráfico, um da mira.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 marcador. Enter mostra o momento dele.</numerusform>
            <numerusform>%1 marcadores. Enter mostra o momento de um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>O link foi copiado.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Exportar os marcadores</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Não é possível gravar %1: %2. Escolha outro lugar ou libere espaço lá.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Rótulo</translation>
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
        <translation>Escala de preços logarítmica</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Escala de preços logarítmica (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Ímã</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>A mira se prende a negociações e candles (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>Ir para um horário, tabela, imagem, teclas</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>Tempo gráfico, escala e mais</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>Seguir a negociação mais recente</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Ir para um horário…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Tabela do que está desenhado</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>Exportar este intervalo…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>Teclas e mouse</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>Preço médio ponderado por volume</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>VWAP desde a meia-noite UTC ou desde a borda esquerda</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>Compras menos vendas</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>Comparar com outros mercados…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>Dois mercados em porcentagem, como razão ou como spread</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>Vinculado a outros gráficos</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>Vincular todos os gráficos, ou nenhum</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartHelp</name>
    <message>
        <source>Keys and hands of the chart</source>
        <translation>Teclas e mouse no gráfico</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
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
        <translation>percorrer o tempo</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>percorrer uma tela inteira</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>percorrer os preços</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>mostrar menos ou mais tempo</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl e + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>mostrar menos ou mais preços</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>a negociação mais antiga e a mais recente</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>seguir a negociação mais recente, com os preços ajustados</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>cada negociação</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>candles de 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 dia</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>escala de preços logarítmica</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>a mira se prende aos dados, ou fica livre</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>preço médio ponderado por volume (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>VWAP desde a meia-noite UTC, ou desde a borda esquerda</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>o que foi comprado menos o que foi vendido, e sua soma</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>comparar com outros mercados</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>dois mercados em porcentagem, como razão ou como spread</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>vincular a outros gráficos: mira, tempo, mercado</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>vincular todos os gráficos, ou nenhum</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift e setas</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>mira de candle em candle, de negociação em negociação</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl e setas</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>o mesmo de dez em dez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>consultar o momento da mira</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>reproduzir a partir do momento da mira; sem ela, a partir do início do trecho visível</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>medir a partir da mira</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>copiar um link para o momento da mira</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>adicionar um marcador do momento da mira</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>ir para um horário</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>exportar o que foi medido ou, se não, o que está visível</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>tabela do que está desenhado</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>copiar, consultar, exportar, alerta, imagem</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>cancelar: medição, mira, painéis</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>ampliar ou reduzir o tempo no cursor</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl e roda</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>ampliar ou reduzir os preços no cursor</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift e roda</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>mover o gráfico</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Arrastar um eixo</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>esticá-lo ou comprimi-lo</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>Clique duplo em um eixo</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>como estava antes</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Clique duplo</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>voltar a seguir a negociação mais recente</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift e arrastar</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>medir preço, tempo, negociações e volume; marcar um período para exportar</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clique</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>consultar o momento</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Clique com o botão direito</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>Comparar com outros mercados…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>Ir para um horário…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>Tabela do que está desenhado	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>Teclas e mouse	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>Copiar o preço %1</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>O preço foi copiado.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>Copiar o horário %1</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>O horário foi copiado.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>Copiar um link para este momento	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>Copiar o intervalo visível</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>O intervalo visível foi copiado.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>Consultar no Histórico</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Reproduzir a partir daqui	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>Adicionar marcador aqui…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>Exportar o período marcado…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>Exportar este intervalo…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>Marcar um período: Shift e arrastar, ou Shift+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>Criar um alerta em %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPane</name>
    <message>
        <source>Chart of %1</source>
        <translation>Gráfico de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo o intervalo</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>Seguir a negociação mais recente (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>Mostrar todo o intervalo de novo (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>O link para este momento foi copiado.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>Replay de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>O mercado fez uma pausa de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>Preço mais recente: %1 (%2).</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> Exibido de %1 a %2: mínima %3, máxima %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> Nesse período: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> Marcadores: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> Onde não há negociações, são mostrados os candles da própria exchange.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: abertura %2, máxima %3, mínima %4, fechamento %5, volume %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, candle da própria exchange: abertura %2, máxima %3, mínima %4, fechamento %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 negociação visível. Enter vai até ela no gráfico; F5 lê de novo.</numerusform>
            <numerusform>%1 negociações visíveis, as mais recentes primeiro. Enter vai até uma delas no gráfico; F5 lê de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 candle visível. Enter vai até ele no gráfico; F5 lê de novo.</numerusform>
            <numerusform>%1 candles visíveis, os mais recentes primeiro. Enter vai até um deles no gráfico; F5 lê de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>%1 coluna de pixels com negociações: aproxime o gráfico para ler as negociações uma a uma.</numerusform>
            <numerusform>%1 colunas de pixels com negociações, as mais recentes primeiro: aproxime o gráfico para ler as negociações uma a uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>Copiar as linhas marcadas para uma planilha (Ctrl+C); Ctrl+A marca todas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvar como CSV…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>Gravar todas as linhas, a mais antiga primeiro (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 linha foi copiada.</numerusform>
            <numerusform>%1 linhas foram copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Não é possível gravar %1: %2. Escolha outro lugar ou libere espaço lá.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negociações</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>Janela do gráfico de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>&amp;Continua registrando; o ícone na bandeja traz a janela de volta</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>&amp;Encerra o programa</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>Esta área de trabalho não mostra nenhuma bandeja agora, portanto fechar a janela encerra o programa de qualquer forma.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Ao sair</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>Sair (Ctrl+Q) sempre encerra o programa. Não pergunta nada e não perde nada: o que foi recebido é armazenado antes, ou espera na fila até o próximo início.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>Comparar com outros mercados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>Mercado a comparar</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>Um mercado do registro</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>Mercados comparados</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1 é o próprio mercado do gráfico.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 já está sendo comparado.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>Não é possível distinguir mais de cinco outros mercados: remova um antes.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Nada está sendo comparado.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>Razão e spread são de dois mercados.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Enter adiciona um mercado; Esc fecha.</translation>
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
        <translation>%1 %2 a %3</translation>
    </message>
    <message>
        <source>all since %1</source>
        <translation>todos desde %1</translation>
    </message>
    <message>
        <source>all since %1, from when on %2 is known</source>
        <translation>todos desde %1, a partir de quando %2 é conhecido</translation>
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
        <translation>lendo o registro…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>não há negociações registradas neste período</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>nenhum preço é conhecido aqui</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · tempo exibido: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · %2 no tempo exibido: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>aqui faltam suas negociações (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessCard</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>Registros dos mercados</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>Aponte para uma barra, ou percorra-a com as teclas de seta, para ler o que ela mostra.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>Nenhum mercado é acompanhado, portanto não há registro a mostrar. Adicione um em Ao vivo (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessLine</name>
    <message>
        <source>Complete: %1</source>
        <translation>Completo: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CompletenessText</name>
    <message>
        <source>no trade, and none is missing</source>
        <translation>sem negociações, e nenhuma falta</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>nenhuma negociação está registrada</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 de %1 negociação</numerusform>
            <numerusform>%2 de %1 negociações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1 arquivadas em %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 e mais %1 arquivo</numerusform>
            <numerusform>%2 e mais %1 arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>início do registro: %1</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>fim do registro: %1</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>o registro não tem nenhuma negociação deste mercado</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 não buscadas</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 descartadas por sua escolha</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>%1 sem poder ser armazenadas</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>%1 que a exchange não tem</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 está em btrfs, mas seus arquivos estão marcados para não serem copiados na escrita (chattr +C), portanto não podem ser comprimidos. Um registro restaurado em uma pasta sem essa marca ocupa cerca de um quinto.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 está em btrfs sem compressão; comprimida com zstd, uma negociação sem compactação ocupa cerca de 27 bytes em vez de 130. Os arquivos novos são comprimidos com “tidemark-cli keep --compress” ou em Configurações → Retenção. O que já está lá é comprimido com: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>Sendo substituída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>Uma conexão mais nova já entrega dados; esta é fechada sem perder nenhuma negociação.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>As negociações chegam por ela.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>Ela não traz as negociações que existem e está sendo substituída.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>A última tentativa falhou; a próxima ocorre automaticamente.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensagens/s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latência</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>O arquivo como estava é mantido como %1.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>Não foi possível mantê-lo como %1, portanto %2 fica como está e %3. Mova-o de lá e inicie o Tidemark de novo.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>O servidor &amp;privado na pasta de dados</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>Um servidor PostgreSQL própr&amp;io</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>Guar&amp;dar para o próximo início</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>&amp;Usar este banco de dados</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Onde o registro é guardado</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>Em %1; o registro ocupa %2.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>Em %1. Ele inicia e para com o Tidemark, e nenhum outro computador pode acessá-lo, a menos que você o compartilhe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>Vazio: a que o libpq já conhece</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>&amp;Mecanismo</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>O que guarda as negociações lá. Um banco de dados vazio cujo servidor tenha TimescaleDB ou Citus permite escolher, depois de testado.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>A senha vai para o arquivo de senhas do libpq (~/.pgpass ou PGPASSFILE), que só você pode ler. Ela nunca é guardada nestas configurações. Um banco de dados guarda o registro de uma única exchange.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>Quem mais pode lê-lo</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>O servidor privado pode ser compartilhado, somente para leitura, com o Grafana, notebooks e similares, que se conectam como tidemark_reader.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>Teste a conexão para ver</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>Digite o endereço do servidor, por exemplo postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>Sem escolha lá</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>Criando as tabelas do registro…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mês anterior (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Próximo mês (Page Down)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dias do mês</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>Dias do registro</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>O que o calendário mostra: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>%1 negociação até agora</numerusform>
            <numerusform>%1 negociações até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>%1 negociação presente</numerusform>
            <numerusform>%1 negociações presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, falta pelo menos %1</numerusform>
            <numerusform>, faltam pelo menos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, outras podem faltar</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1; o dia não terminou.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. O arquivo histórico ainda não tem o dia, portanto o resto vem da própria exchange.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>ainda não no arquivo histórico</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>não negociado</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: completo, sem negociações.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: completo, %1 negociação.</numerusform>
            <numerusform>%2: completo, %1 negociações.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: falta.</translation>
    </message>
    <message>
        <source>%1: missing. The archive does not have it yet, so its trades come from the exchange itself.</source>
        <translation>%1: falta. O arquivo histórico ainda não o tem, portanto suas negociações vêm da própria exchange.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: não é mais negociado. O último dia deste mercado no arquivo histórico é %2.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: ainda não era negociado. O primeiro dia deste mercado no arquivo histórico é %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>Escolhido: %1 dia, completos: %2</numerusform>
            <numerusform>Escolhidos: %1 dias, completos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>Escolhido: 1 dia, que está completo</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>Escolhido: 1 dia, que não está completo</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, %1 de antes de sua primeira negociação</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, %1 de depois de sua última negociação</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>Não foi possível descobrir desde quando %1 é negociado, portanto os dias anteriores parecem faltar. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>O arquivo histórico não tem nenhum arquivo de %1. Os dois últimos dias são pedidos à própria exchange; os anteriores não podem ser obtidos.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>Até o dia, inclusive</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>Mês in&amp;teiro</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Seguir pelos &amp;ids se a soma de verificação diferir</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>&amp;Obter os dias que faltam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Obter dias</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>Mercado dos dias</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>Escolher todos os dias do mês exibido</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>Um arquivo cujo SHA-256 não é o que o acompanha é deixado de fora, a menos que isto esteja marcado: então só os ids de suas negociações decidem</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>Dias que estão completos</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>O que não foi obtido</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>Do arquivo histórico da exchange, e os dois últimos dias da própria exchange</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;até</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Não foi possível consultar o registro: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Verificando o que falta…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%2 de %1 dia completo</numerusform>
            <numerusform>%2 de %1 dias completos</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>O download continua</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: uma mensagem para um telefone</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: uma mensagem para um chat</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook: JSON para um endereço</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>Comando: um programa seu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
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
        <translation>Enviar &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>&amp;Salvar destino</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>E&amp;xcluir destino</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>Destinos dos alertas</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>Os alertas também vão para cá, enquanto esta janela está aberta e a partir de um gravador com --alerts. O que não pode ser alcançado é tentado de novo por um dia. Endereços e tokens são guardados em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Log de entregas</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Nada foi entregue ainda.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>Tó&amp;pico</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;rioridade</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>Progra&amp;ma</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>Arg&amp;umentos</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>Palavras ou emojis, separados por vírgulas</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>O que abre com um toque</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>O caminho dele; o que aconteceu está no ambiente dele</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>Separados por espaços</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Um novo</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Como está guardado</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>Escolha um que ninguém adivinhe</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>O número dele, ou @NAME de um canal</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>O do bot</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>Onde for pedido um</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>Dê um nome ao destino.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>Já existe um destino “%1”.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>Digite o caminho do programa.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 alerta espera por “%2”.</numerusform>
            <numerusform>%1 alertas esperam por “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>A partir de agora, o mercado simulado é exibido; o registro da exchange fica como está.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Boas-vindas. A partir de agora, cada negociação de todos os mercados é registrada (%1). F1 abre o manual, e as configurações estão no menu no canto superior direito (F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Boas-vindas. A partir de agora, cada negociação de %1 é registrada (%2). Adicione mercados no campo acima da lista (Ctrl+N); F1 abre o manual, e as configurações estão no menu no canto superior direito (F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>A janela adota o idioma assim que termina o que está em andamento nela.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>o servidor privado em %1</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>seu próprio servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>Armazenando as últimas negociações…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>O banco de dados está indisponível, portanto %1 negociação espera na fila. Nada se perde: o que não for armazenado em dez segundos é armazenado no próximo início.</numerusform>
            <numerusform>O banco de dados está indisponível, portanto %1 negociações esperam na fila. Nada se perde: o que não for armazenado em dez segundos é armazenado no próximo início.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>em negociação</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>não negociado agora (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>O registro é de “%1”, e não se conhece nenhum arquivo histórico de seus dados: o de %2 tem outras negociações com os mesmos ids. Indique um com --archive-url ou nas configurações.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>A pasta %1 não pode ser criada, portanto nada pode ser obtido nela.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>Outro download está em andamento com %1. Espere até que termine, ou cancele-o lá.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: seu SHA-256 é %2, mas o CHECKSUM que o acompanha diz %3, portanto não foi importado. Ele está em %4. Peça de novo mais tarde, ou continue somente pelos ids de suas negociações com --ignore-checksum.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: o CHECKSUM que o acompanha é de outro arquivo, %2, portanto não foi importado. Ele está em %3. Peça de novo mais tarde, ou continue somente pelos ids de suas negociações com --ignore-checksum.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>O arquivo %1 não pode ser gravado: %2. Libere espaço lá ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>Parado enquanto %1 era importado. O que foi armazenado fica, e o próximo download continua dali.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, restam %1</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the day is complete</source>
        <translation>o dia está completo</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>o dia não está completo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%1 de %2 dia completo</numerusform>
            <numerusform>%1 de %2 dias completos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>Pedindo à exchange os últimos dias…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>Da própria exchange: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Verificando o que falta…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: %2 verificados%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: %2 armazenados%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: solicitado…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: %2 obtidos%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>Cancelado: %1. O que foi armazenado fica, e da próxima vez continua dali.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Não foi possível continuar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>Nada faltava: %1 dia completo.</numerusform>
            <numerusform>Nada faltava: todos os %1 dias estão completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 negociação é nova</numerusform>
            <numerusform>%1 negociações são novas</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>O dia ainda não está completo; %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>Agora, %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>%1 dia completo agora; %2.</numerusform>
            <numerusform>Todos os %1 dias estão completos agora; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>Candles da própria exchange</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>Candles da própria exchange, não registrados</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>Chamadas (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Arquivo histórico</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>O mercado simulado é exibido agora; isto vale quando a exchange for acompanhada.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>Deixe-os vazios para os da Binance. Outra exchange precisa de um banco de dados próprio.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>&amp;Fluxos</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>&amp;Chamadas (REST)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivo histórico</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>O do sistema</translation>
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
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Vazio: o proxy não pede nenhum</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Vazio: a que foi digitada antes</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Usuári&amp;o</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>A senha é guardada em um arquivo da pasta de dados que só você pode ler, à parte destas configurações.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>Este não é um endereço base: escreva-o como wss://host:port, sem caminho.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>Este não é um endereço base: escreva-o como https://host:port, sem caminho.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>Este não é o endereço de um arquivo histórico: escreva-o como https://host ou https://host/folder.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>Digite o nome do host ou o endereço do proxy, sem http:// na frente.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>Uma porta é um número inteiro de 1 a 65535, por exemplo 8080 ou 1080.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportBar</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>Compro&amp;vante</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>Gravar todas as negociações deste intervalo em um arquivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>Gravar também, ao lado dele, um arquivo que diz o que ele contém e com o qual pode ser conferido mais tarde</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>Copy a line by which another program reads these trades from the record</source>
        <translation>Copiar uma linha com a qual outro programa lê estas negociações do registro</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>A linha para o psql foi copiada. Cole-a em um terminal.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>A linha para o DuckDB foi copiada. Cole-a em um terminal.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>A linha para o pandas foi copiada. Cole-a em um Python iniciado por “tidemark-cli database -- python3”.</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>O arquivo conterá %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>Cerca de %1 como CSV, %2 com gzip, %3 com zip, %4 como Parquet</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; os outros mercados se somam a isso</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; %1 livres</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>Exportar negociações</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 de %1 negociação</numerusform>
            <numerusform>%2 de %1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, %1 por segundo, restam %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Exportação cancelada; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>A exportação falhou e nenhum arquivo incompleto foi deixado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>%1 negociação exportada para %2</numerusform>
            <numerusform>%1 negociações exportadas para %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportDesk</name>
    <message>
        <source>The record cannot be read while its database is away; export again once it is back.</source>
        <translation>O registro não pode ser lido enquanto seu banco de dados está indisponível; exporte de novo quando ele voltar.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>Mercados a exportar; o período é o mesmo para todos</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Todos os mercados</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>Mercados a exportar: %1</translation>
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
        <translation>CSV, com gzip</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>Zip no formato da própria exchange</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>CSV da Tardis, com gzip</translation>
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
        <translation>sem notícias desde %1</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>sem negociações</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>completo desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, traded at %2</source>
        <translation>%1, negociado: %2</translation>
    </message>
    <message>
        <source>Every trade since %1 is in it.</source>
        <translation>Contém todas as negociações desde %1.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>Desde %1, última negociação: %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>ainda sem posição entre mínima e máxima</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 do caminho da mínima à máxima</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>at</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>Até a mínima</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>Até a máxima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>Onde o preço está entre a mínima e a máxima</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>completo desde qua 00:00:00</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>Preços mínimos e máximos de janelas móveis</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>O mesmo vale para mais %1 mercado; o log diz qual.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>O mesmo vale para mais %1 mercados; o log diz quais.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>Pede à exchange todas as negociações deste minuto e as guarda no registro</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>Não foi possível buscar o minuto: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>A exchange não tem negociações neste minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>%1 negociação do minuto foi buscada para o registro.</numerusform>
            <numerusform>As %1 negociações do minuto foram buscadas para o registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>&amp;Buscar este minuto</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>Buscando este minuto</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>Buscar este minuto</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>Buscando na exchange o minuto %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>O mercado foi removido antes que suas negociações chegassem.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>O nome “%1” não indica o formato do arquivo: ele deve terminar em um destes: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>Não é possível ler %1 (%2). O arquivo diz de quais mercados ainda falta buscar o tempo anterior ao registro. Nada do registro se perde: o que uma execução anterior deixou pendente pode ser buscado no Histórico. O arquivo é regravado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>Não é possível gravar %1: %2. O arquivo diz de quais mercados ainda falta buscar o tempo anterior ao registro. Nada do registro se perde, mas o próximo início recomeça essas horas. Libere espaço, ou permita a gravação no arquivo e em sua pasta; haverá nova tentativa.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>A pesquisa falhou: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>%1 ordem encontrada</numerusform>
            <numerusform>%1 ordens encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>%1 negociação encontrada</numerusform>
            <numerusform>%1 negociações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, e há mais abaixo</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 execução</numerusform>
            <numerusform>%1 execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venda</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Execução: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>Negociações de %1 a %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Id da negociação</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>tidemark::GoToField</name>
    <message>
        <source>Go to a time</source>
        <translation>Ir para um horário</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1; Enter vai até lá.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Horário de destino</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>Sem fuso, os horários estão em %1. Uma data sozinha indica a meia-noite dela; ontem 14:03, -15m, #id, um preço, mínima hoje e próxima lacuna também são entendidos.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negociações</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
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
        <translation>Vol</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingCard</name>
    <message>
        <source>Missing trades that were fetched and stored since midnight UTC</source>
        <translation>Negociações que faltavam e que foram buscadas e armazenadas desde a meia-noite UTC</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>Negociações que faltavam, buscadas</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>Pelo que se sabe, nada falta</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>Recuperação: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>Não buscar mais nada do que veio antes dos registros destes mercados; o que o fluxo traz é registrado</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>Ainda não se sabe o que falta</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>Ainda não é possível dizer quanto tempo leva.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de um minuto.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Faltam cerca de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 negociação está em uma lacuna grande demais para ser buscada sem perguntar: escolha Buscar ou Ignorar ao lado do mercado.</numerusform>
            <numerusform>%1 negociações estão em lacunas grandes demais para serem buscadas sem perguntar: escolha Buscar ou Ignorar ao lado do mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nada falta</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>Buscadas %1 de %2 negociação que faltava</numerusform>
            <numerusform>Buscadas %1 de %2 negociações que faltavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>Buscadas %1 de %2 negociação anterior</numerusform>
            <numerusform>Buscadas %1 de %2 negociações anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>Buscadas %1 de %2 negociação que faltava ou anterior</numerusform>
            <numerusform>Buscadas %1 de %2 negociações que faltavam e anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>A vez delas ainda não chegou.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>Nenhuma precisou ser buscada hoje</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>Buscado hoje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>%1 negociação anterior ao registro está sendo buscada, para que ele não comece vazio.</numerusform>
            <numerusform>%1 negociações anteriores ao registro estão sendo buscadas, para que ele não comece vazio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>Faltam %1; estão sendo buscadas.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>Faltam %1, %2 sendo buscadas.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>Ainda falta buscar o que veio antes do registro de %1 mercado, de %2</numerusform>
            <numerusform>Ainda falta buscar o que veio antes dos registros de %1 mercados, de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1; ainda não é possível dizer quanto tempo leva.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: menos de um minuto.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: cerca de %2 com metade do limite da exchange. Primeiro vêm os gráficos abertos, depois o que é mais negociado.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>O registro não pode ser consultado agora.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>Lendo as negociações em torno deste momento…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Não foi possível ler as negociações: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>Nenhuma negociação foi registrada em torno deste momento.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryDownload</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Stopped. What was stored stays, and the next download goes on from there.</source>
        <translation>Parado. O que foi armazenado fica, e o próximo download continua dali.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: isso ainda está por vir.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: os arquivos diários de %2 no arquivo histórico começam em %3.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: o arquivo histórico não tem nenhum arquivo disso.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: o dia não terminou; foi obtido até agora.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: falta %1 negociação que nem o arquivo nem o registro têm.</numerusform>
            <numerusform>%2: faltam %1 negociações que nem o arquivo nem o registro têm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: podem faltar negociações no início ou no fim.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>O banco de dados está sendo iniciado. O Histórico responderá assim que ele estiver disponível.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>Escolha um mercado, ou digite o nome de um que foi registrado.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>Importar negociações</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>Arquivos de negociações (*.zip *.csv *.csv.gz *.parquet);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>O banco de dados está indisponível, portanto nada pode ser importado agora; comece de novo quando ele voltar.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Seguir pelos &amp;ids se a soma de verificação diferir</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Importar negociações</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>O que foi feito dos arquivos</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportWords</name>
    <message numerus="yes">
        <source>%2: imported, %1 trades are new.</source>
        <translation>
            <numerusform>%2: importado, %1 negociação é nova.</numerusform>
            <numerusform>%2: importado, %1 negociações são novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: já foi importado antes.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: parado; ao repetir a importação, ela continua.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: não importado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, %1 negociações/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, restam %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1 de %2, %3: %4 verificados%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1 de %2, %3: %4 armazenados%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%1 de %2 arquivo está no registro</numerusform>
            <numerusform>%1 de %2 arquivos estão no registro</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>O arquivo está no registro</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>O arquivo não está no registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 negociação é nova</numerusform>
            <numerusform>%1 negociações são novas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>Cancelado. %1 O que foi armazenado fica, e ao repetir a importação ela continua dali.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Não foi possível continuar: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>Não há nenhum arquivo de negociações ali (.zip, .csv, .csv.gz, .parquet).</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepPage</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>&amp;Remover regra</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>Compactar &amp;tudo após 30 dias</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>Compactar após</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Descartar após</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>D&amp;efinir regra</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>C&amp;oncordo em descartar estas negociações para sempre</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>Comprimir arquivos &amp;novos</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>Por quanto tempo as negociações são guardadas</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>Cada negociação fica como está para sempre, a menos que você escolha outra coisa. As negociações compactadas ocupam cerca de um décimo e são lidas como antes. As descartadas desaparecem; os candles delas ficam.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>Consultando o registro…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>Regras, a mais específica primeiro</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>Por exemplo BTCUSDT, *USDT ou ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>&amp;Mercados</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>&amp;Compactar após</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>&amp;Descartar após</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>O nome de um mercado, um padrão (* quaisquer letras, ? uma qualquer) ou ALL. Vale, por inteiro, a regra mais específica que abrange um mercado. Só são tocados dias completos (UTC) que sejam mais antigos, aos poucos e sem interromper a gravação.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>O registro ocupa %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>Consultando o que isto representa…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>Nenhuma negociação se perde com isto.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>A partir de agora, o registro é guardado segundo estas regras, por todo programa que o use.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>A partir de agora, os arquivos novos do registro são comprimidos.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepSentences</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>compactar após %1</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>descartar após %1, candles para sempre</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>como estão para sempre</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, com crescimento de cerca de %2 por dia.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 Quanto espaço o servidor tem, só aquele computador sabe.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>cheio em %1 neste ritmo</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>não fica cheio em dez anos neste ritmo</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 %2 livres: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>cerca de %1 negociação de %2, de %3 a %4</numerusform>
            <numerusform>cerca de %1 negociações de %2, de %3 a %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>e de mais %1 mercado</numerusform>
            <numerusform>e de mais %1 mercados</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>Os dias são compactados à medida que passam dessa idade: exatos como antes, e com cerca de um décimo do tamanho.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>Cerca de %1 negociação é compactada, exata como antes: cerca de %2 em vez de %3. Outros dias são compactados à medida que passam dessa idade.</numerusform>
            <numerusform>Cerca de %1 negociações são compactadas, exatas como antes: cerca de %2 em vez de %3. Outros dias são compactados à medida que passam dessa idade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>Outros dias desaparecem à medida que passam dessa idade. Os candles deles ficam.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>Nada é antigo o bastante para ser descartado agora. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>Cerca de %1 negociação desaparece agora para sempre:
%2
%3</numerusform>
            <numerusform>Cerca de %1 negociações desaparecem agora para sempre:
%2
%3</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now</source>
        <translation>
            <numerusform>%1 mercado tem esse nome agora</numerusform>
            <numerusform>%1 mercados têm esse nome agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1, com %2 por dia pela contagem da própria exchange: cerca de %3 por dia, compactado %4. Os novos entram automaticamente.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>%1 livres: com as regras de Retenção, dá para tudo até %2.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>%1 livres: com as regras de Retenção, dá para tudo por dez anos ou mais.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>Indique os mercados: um pelo nome, um padrão como *USDT (* quaisquer letras, ? uma qualquer) ou ALL.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>“%1” não é um mercado nem um padrão de mercados: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>não pode conter colchetes.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>Descartar negociações após 0 dias não manteria nada além das de hoje. Indique 1 dia ou mais, ou nunca.</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>As negociações seriam descartadas após %1, antes de serem compactadas após %2. Compacte-as mais cedo ou nunca, ou descarte-as mais tarde.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>A senha do proxy não pode ser guardada em %1: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>O token do espelho não pode ser guardado em %1: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>Um gráfico tem teclas próprias: clique nele, ou chegue a ele com F6, e pressione F1.</translation>
    </message>
    <message>
        <source>Lists of keys</source>
        <translation>Listas de teclas</translation>
    </message>
</context>
<context>
    <name>tidemark::LagModel</name>
    <message>
        <source>Lag, last minute</source>
        <translation>Latência, último minuto</translation>
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
        <translation>máx.</translation>
    </message>
    <message>
        <source>Half of all trades of the last minute took at most this long</source>
        <translation>Metade de todas as negociações do último minuto levou no máximo isto</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>99 de cada 100 negociações do último minuto levaram no máximo isto</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>A negociação mais lenta do último minuto</translation>
    </message>
</context>
<context>
    <name>tidemark::LagSentences</name>
    <message>
        <source>%1 behind</source>
        <translation>atrasado %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>adiantado %1</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: sem negociações</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: metade em até %2, 99 de cada 100 em até %3, todas em até %4</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>O percurso de uma negociação, no último minuto:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>O relógio deste computador está %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>Exchange → recebida</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>Da negociação na exchange até sua chegada a este computador, corrigido pela diferença dos relógios</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>Recebida → confirmada</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>Da chegada até que o banco de dados a tenha em segurança em seu disco</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>Recebida → desenhada</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>Da chegada até que esta janela a tenha desenhado; medido enquanto Ao vivo é exibido</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>Latência %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>armazenado após %1</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>Latência: sem negociações</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>relógio %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>%1 em relação ao da exchange</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>adiantado %1</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>em sincronia com o da exchange, com margem de %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>O relógio deste computador está %1. Mesmo assim, o registro está certo: as negociações mantêm os horários da própria exchange, e as latências são corrigidas. Os horários que este computador mostra em outros lugares não estão exatos; deixe-o acertar o relógio sozinho (NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>A janela em execução para a pasta de dados %1 não responde, portanto o link não foi exibido. Abra-o de novo quando a janela não estiver mais ocupada, ou encerre antes esse programa.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>seu banco de dados</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>Lendo o que o registro tem de %1…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>A exchange não transmite %1 agora.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>Não é possível acessar a exchange, portanto ainda não há negociações de %1. Elas aparecem aqui assim que for possível.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>Nada se sabe de %1 até agora.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>Esperando a primeira negociação de %1…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>Nenhum mercado é acompanhado ainda. Digite um ativo, por exemplo BTC, no campo acima (Ctrl+N) e pressione Enter.

A partir daí, cada negociação do mercado é registrada em %1.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>Cada negociação deste mercado é registrada em %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>Cada negociação de %1 mercado é registrada em %2.</numerusform>
            <numerusform>Cada negociação destes %1 mercados é registrada em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>Para adicionar um mercado, digite um ativo no campo acima (Ctrl+N). Enter ou um clique duplo mostra o gráfico de um mercado ao lado dos outros; arrastá-lo até lá também.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>Nenhum mercado é acompanhado, portanto nada é registrado e não há nenhum gráfico.
Adicione um no campo à esquerda (Ctrl+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>Nenhum gráfico está aberto. Clique duas vezes em um mercado, pressione Enter nele ou arraste-o até aqui.
Todos os mercados da lista são registrados, com gráfico ou sem.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>O que foi registrado antes é exibido quando o banco de dados tiver iniciado.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>O que foi registrado antes não pode ser exibido: o banco de dados está indisponível.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>O que foi registrado antes não pode ser exibido: o banco de dados não deve ser usado.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>Nenhum mercado é acompanhado, portanto não há negociações a exibir.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>Marque um mercado na lista para ver suas negociações à medida que chegam.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>A próxima negociação de %1 aparece aqui.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>Um tempo passado está sendo reproduzido. O painel não o acompanha: mostra o que é negociado agora.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>Mostrar as negociações do mercado marcado à medida que chegam</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>Mínima, máxima e variação dos últimos</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>Mínima, máxima e variação dos últimos %1; gráficos de negociações individuais seguem o mesmo tempo</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>Somente o mercado marcado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>Gráficos lado a lado</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>Gráficos um sobre o outro</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>Gráficos em grade</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>O painel de todos os mercados (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>tidemark::LogCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Nível mínimo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte do programa</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Palavras na linha</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>Copiar as linhas marcadas, ou todas as exibidas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%2 de %1 linha</numerusform>
            <numerusform>%2 de %1 linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>Ainda não há mensagens. Aqui se informa o que acontece com as conexões, as lacunas e o banco de dados.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>Nenhuma linha passa por estes filtros. Escolha todos os níveis e todas as partes para ver todas as linhas.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertência</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>tidemark::LogTable</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertência</translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Simulated market</source>
        <translation>Mercado simulado</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>Preços à medida que são negociados (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>O que o registro sabe de qualquer segundo (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>O que o registro contém, o que falta e o que se faz a respeito (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>Do que você quer ser avisado, e que avisos houve (Ctrl+4)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualPages</name>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>A chart that has the focus</source>
        <translation>Um gráfico que tem o foco</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>O mouse em um gráfico</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Comece aqui</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>Seus dados, e SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>Compartilhar o registro</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB e Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>Painéis e notebooks</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Espelhar no InfluxDB</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>Vigiar um gravador</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>Servir o registro</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># Não está aqui

A página “%1” não faz parte desta compilação. As outras páginas estão listadas ao lado; após uma instalação, `man tidemark` e `man tidemark-cli` dizem o mesmo.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Painel</translation>
    </message>
</context>
<context>
    <name>tidemark::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avançar (Alt+Direita)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Localizar em todas as páginas</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Enter vai à próxima ocorrência; Shift+Enter, à anterior (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Manual: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Não está no manual</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 aqui</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, %2 em todas as páginas</translation>
    </message>
</context>
<context>
    <name>tidemark::MarkItem</name>
    <message>
        <source>High %1  %2</source>
        <translation>Máx. %1  %2</translation>
    </message>
    <message>
        <source>Low %1  %2</source>
        <translation>Mín. %1  %2</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketDesk</name>
    <message>
        <source>New on the exchange, and recorded from now on: %1.</source>
        <translation>Novos na exchange, e registrados a partir de agora: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>Não mais listados pela exchange, portanto não mais registrados: %1. O que foi registrado deles permanece.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>Remover da lista o mercado marcado (Delete); o registro dele é mantido</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Remover o mercado marcado</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1 é um de %2, que são todos registrados. Retire antes essa regra em Configurações → Mercados.</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1 não é mais acompanhado. O que foi registrado é mantido.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>Buscar na exchange as negociações de %1 que faltam</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>Não buscar as negociações de %1 que faltam; a lacuna é mantida como ignorada</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>Negociações do período exibido que estão no registro</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>Buscar na exchange a %1 negociação que falta a %2 (ids %3 a %4)</numerusform>
            <numerusform>Buscar na exchange as %1 negociações que faltam a %2 (ids %3 a %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>não pode ser lido agora</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
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
        <translation>Mercados correspondentes</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>Adicionar um mercado: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Adicionar um mercado</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>Digite um símbolo, ou um ativo que seja negociado; Enter adiciona o mercado (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>“%1” não está na lista da exchange, que não pôde ser lida de novo: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>A lista da exchange está a caminho. Um símbolo completo, por exemplo BTCUSDT, já pode ser adicionado.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>Não foi possível carregar a lista da exchange: %1 Mesmo assim, um símbolo completo, por exemplo BTCUSDT, pode ser adicionado.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>A exchange não lista nenhum mercado que corresponda a “%1”. Tente um de seus dois ativos, por exemplo BTC ou USDT.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>Lendo de novo a lista da exchange por “%1”…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1: %2. Não mostra negociações até que a exchange o abra.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 está ao vivo: sua negociação mais recente chegou há %2, e a exchange não indica que falte alguma.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 está ao vivo.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>Nada de %1 chegou ainda pela conexão atual; o preço é o mais recente conhecido de antes.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>Nada de %1 chegou ainda pela conexão atual.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>O preço de %1 pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>Desatualizado, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>Nada se sabe de %1 há %2, portanto seu preço pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>O que %1 custava no momento reproduzido.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Recusado, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>A exchange não transmite %1 agora, portanto seu preço pode estar desatualizado.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketTable</name>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Neg./s</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>Desatualizado, 42 s</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Or&amp;denar por</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Mostrar o gráfico de %1</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>&amp;Fechar seu gráfico</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para c&amp;ima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Remover %1</translation>
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
        <translation>Nenhuma negociação de %1 chegou ainda.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>Negociações por segundo nos últimos dez segundos</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>Metade das negociações dos últimos dez segundos não levou mais que isto da exchange até aqui, na medida em que os dois relógios coincidem.</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>Nenhuma negociação chegou pelo fluxo nos últimos dez segundos.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>Desde %2, quando era %3: o preço conhecido mais antigo em %1.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>Em %1: era %3 então, última negociação: %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>Nenhuma negociação de %1 em %2.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>Onde o preço está entre a mínima, %1, e a máxima, %2, de %3</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>Última negociação a %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 do caminho da mínima à máxima</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>Variação do preço em %1, em porcentagem</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Variação do preço em %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Onde o preço está entre a mínima e a máxima de %1</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>Quanto tempo as negociações levam da exchange até aqui: metade das dos últimos dez segundos não levou mais.
Onde o preço pode estar desatualizado, isso é informado no lugar.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>Há quanto tempo foi a última negociação</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>Se o preço é atual</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Neg./s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>Um clique ordena a lista por esta coluna; outro, na ordem inversa.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>All markets at this moment</source>
        <translation>Todos os mercados neste momento</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>Gravar a tabela como CSV</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>Variação desde este momento</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>Variação &amp;desde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>Consultando o registro…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Não foi possível ler o registro: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1; %2 com um preço então, %3 deles completos com certeza. Enter mostra o segundo de um mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar a tabela</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>Não é possível gravar %1: %2. Escolha outro lugar ou libere espaço lá.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>descartado por sua escolha: o fechamento do minuto de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 negociação descartada por sua escolha</numerusform>
            <numerusform>%1 negociações descartadas por sua escolha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>falta %1 negociação</numerusform>
            <numerusform>faltam %1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>início do registro: %1</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>não há registros tão antigos</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>o registro termina aqui</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>Negociação %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Variação %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>Mínima do dia</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>Máxima do dia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>No registro</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>Quanto tempo antes do momento foi a última negociação</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>Desde o outro momento</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>Do dia (UTC) até o momento, e não além dele</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>Onde o preço está entre a mínima (0 %) e a máxima (100 %) do dia</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>Mercados por regra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>Mercados registrados</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>Esta janela é um visualizador: ela mostra estes mercados e não os registra.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>Cada negociação destes mercados é registrada. O que foi registrado de um mercado permanece quando ele é removido.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>&amp;Todos os que são</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* ou ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1 é um de %2, que são todos registrados. Retire essa regra abaixo, e ele sai.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1 não é mais registrado.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 é um único mercado: adicione-o acima. Uma regra contém * ou ?, ou é ALL.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>Só se saberá quais são quando a exchange informar sua lista.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>%1 mercado tem esse nome agora. Os novos entram automaticamente.</numerusform>
            <numerusform>%1 mercados têm esse nome agora. Os novos entram automaticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>Uma regra registra todos os mercados que são negociados e têm esse nome, agora e depois: os novos entram, os que a exchange retira de sua lista saem. Todos os da Binance são cerca de 1.400 mercados; quanto ocupam por dia é informado aqui enquanto uma regra é digitada.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>Não é possível dizer quanto ocupam por dia: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MirrorPage</name>
    <message>
        <source> Sent up to %1 UTC.</source>
        <translation> Enviado até %1 UTC.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1 tem tudo o que está registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: %1 negociação ainda a enviar.</numerusform>
            <numerusform>%2: %1 negociações ainda a enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> A mais recente enviada tem %1.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>Nada é espelhado.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>Aguardando o registro.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>Endereço do espelho</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>Espe&amp;lhar lá</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>&amp;Parar de espelhar</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Espelhar no InfluxDB</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>O mercado simulado é exibido agora e não é espelhado; isto vale quando a exchange for acompanhada.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>Cada negociação do registro, e os candles de seus minutos, vão também para um InfluxDB seu, para os painéis dele. O que é registrado enquanto ele está indisponível é enviado depois. O banco de dados ou bucket precisa existir.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>Estado do espelho</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>Banco de dados ou bucket do espelho</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>Organização do espelho</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>Somente InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>Usuário do espelho</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>Somente InfluxDB 1.x, onde ele pedir um</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>Token ou senha do espelho</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Vazio: a que foi digitada antes</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>&amp;Banco de dados ou bucket</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>To&amp;ken ou senha</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>O token é guardado em um arquivo da pasta de dados que só você pode ler, à parte destas configurações.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>Digite o endereço do InfluxDB, por exemplo http://127.0.0.1:8086.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> %1 negociação foi recusada; corrigido isso, “tidemark-cli mirror” com --again a envia.</numerusform>
            <numerusform> %1 negociações foram recusadas; corrigido isso, “tidemark-cli mirror” com --again as envia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: consultando o registro…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Não foi possível consultar o registro: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: o registro não tem tal momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Qual momento</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>Os relógios mostraram %1 duas vezes: %2 ou %3. Enter pergunta qual; +02:00 ou similar no fim diz qual é.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>Nenhum relógio mostrou %1, pois essa hora foi pulada: %2 ou %3. Enter pergunta qual.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>Negociação %1 de %2</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1 cruzou %2</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>O menor preço de %1</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>O maior preço de %1</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>A maior negociação de %1</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>A próxima lacuna de %1</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>A última lacuna de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1; Enter aceita.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Escolher o dia (Alt+Para baixo)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentForm</name>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>A market; any that was recorded can be typed</source>
        <translation>Um mercado; qualquer um que foi registrado pode ser digitado</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>Data e hora até o segundo (Ctrl+G): digite ou cole por inteiro, mude as partes com ↑ e ↓, ou em palavras: ontem 14:03, -15m, #id, um preço, mínima hoje, próxima lacuna</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>Se&amp;gundo</translation>
    </message>
    <message>
        <source>Get &amp;days…</source>
        <translation>Obter dia&amp;s…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>Quais dias o registro tem e, do arquivo histórico da exchange, os que lhe faltam (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>Todos os m&amp;ercados…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>Quanto custava cada mercado neste momento (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>Reproduzir em Ao vivo tudo a partir deste momento (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>Copiar um link para este momento (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>Adicionar um marcador deste momento (Ctrl+B); Ctrl+Shift+B lista todos</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Um minuto para trás</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Um segundo para trás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Um segundo à frente</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Um minuto à frente</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>Mais rece&amp;nte</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>O segundo da negociação mais recente</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>Escolha antes um mercado: um link leva a um de seus momentos.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>O link para este momento foi copiado.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 Um link é escrito como tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>Isto não é um link para um momento.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>Este link é mais longo que qualquer um para um momento.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>Este link não indica nenhum mercado.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>Este link para %1 não indica nenhum horário.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>O horário%1 deste link não pode ser lido.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>O horário%1 deste link está fora do que pode ser registrado, de 2017 a 2099.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>low</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>high</source>
        <translation>máxima</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>próxima lacuna</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>última lacuna</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>“%1” não é um horário. Escreva como 2024-08-08 23:55:00, 23:55:00, ontem 14:03, -15m, #5866398099 para uma negociação, 62000 para um preço, mínima hoje, próxima lacuna ou maior última hora.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>“%1” está fora do que pode ser registrado, de 2017 a 2099.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>Escolha antes um mercado: isto pede uma de suas negociações.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>mínima hoje</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>máxima hoje</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>mínima ontem</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>máxima ontem</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>maior última hora</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>maior hoje</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>Um exemplo de um preço em alta e um em queda</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>Não mostrar este aviso de novo enquanto durar</translation>
    </message>
    <message>
        <source>%1 (notice 1 of %2)</source>
        <translation>%1 (aviso 1 de %2)</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>tidemark::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts</source>
        <translation>
            <numerusform>mais %1 alerta</numerusform>
            <numerusform>mais %1 alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>A guia Alertas mostra todos.</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>“%1” não é um número: escreva-o como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
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
        <translation>Mostrar somente %1 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>Fechar o gráfico de %1 (Ctrl+W); o mercado continua sendo registrado</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>Arraste para mover o gráfico (Ctrl+Shift e uma tecla de seta)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>Voltar a todos os gráficos (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>De volta entre os outros gráficos (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>Mostrar %1 em uma janela própria (Ctrl+Shift+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>Nada de %1 está registrado antes deste momento.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>Nada de %1 está registrado depois desta negociação.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>Faltam negociações de %1 no registro depois desta, portanto o preço pode ter sido outro.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>Isso foi mais tarde.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>“%1” não designa nenhum mercado: %2 Digite ALL, nomes ou padrões como *USDT (* quaisquer letras, ? uma qualquer), separados por vírgulas.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>tem mais de %1 letras.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>um nome não pode conter colchetes.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vazio.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>contém um caractere que nenhum nome tem.</translation>
    </message>
</context>
<context>
    <name>tidemark::PauseItem</name>
    <message>
        <source>Pause %1</source>
        <translation>Pausa %1</translation>
    </message>
</context>
<context>
    <name>tidemark::PeriodDownload</name>
    <message>
        <source>The exchange could not be asked for the last days. %1 What is stored stays, and the next download goes on from there.</source>
        <translation>Não foi possível pedir à exchange os últimos dias. %1 O que está armazenado fica, e o próximo download continua dali.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>A exchange não entrega mais %1 negociação por seu id.</numerusform>
            <numerusform>A exchange não entrega mais %1 negociações por seus ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>A imagem foi salva como %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>Não foi possível salvar a imagem como %1: %2. Escolha outra pasta ou libere espaço.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de preços</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>Esperando a primeira negociação</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>Gráfico de preços de %1</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Ainda não há para onde ir.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>O registro começa em %1.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>O registro termina em %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordBar</name>
    <message>
        <source>Record of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Reproduzir a partir daqui	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>O que as barras mostram: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>Como estão a recuperação, as conexões, o armazenamento e a latência</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, sendo buscadas</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, %2 sendo buscadas</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoradas</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 descartadas por sua escolha</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>%1 arquivadas em arquivos</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejeitadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>%1 vazio</numerusform>
            <numerusform>%1 vazios</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>completo desde %1, antes disso %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>%1 no período exibido: %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>completo desde %1</translation>
    </message>
    <message>
        <source>%1, %2 that the exchange does not have</source>
        <translation>%1, %2 que a exchange não tem</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>Cada negociação de %1 no período exibido está no registro, que começa %2 %3.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>nada registrado ainda</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>Nenhuma negociação de %1 está no registro ainda. Sua barra começa com a primeira.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>sem negociações neste período</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>O registro de %1 termina %2 %3. Mostre um período mais longo para vê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> entre %1 e %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>Falta %1 negociação de %2%3. Mais de %4 de uma vez não são buscadas sem que se peça: busque-a, ou ignore-a e mantenha a lacuna.</numerusform>
            <numerusform>Faltam %1 negociações de %2%3. Mais de %4 de uma vez não são buscadas sem que se peça: busque-as, ou ignore-as e mantenha a lacuna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>Deve ser um número inteiro de %1 a %2; o anterior é mantido.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>Espaço para a fila</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>Antes do primeiro início de um mercado, buscar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>Maior lacuna buscada sem perguntar</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>negociações</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>Enquanto o banco de dados está indisponível</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>As negociações recebidas esperam em um arquivo neste computador. Quando ele enche, as seguintes são buscadas de novo mais tarde.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>&amp;Espaço para a fila</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>As lacunas são buscadas na exchange automaticamente; uma maior espera a sua decisão. Um mercado novo aqui começa com parte de seu passado.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>&amp;Maior lacuna buscada sem perguntar</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>&amp;Antes do primeiro início de um mercado, buscar</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>Pular tempo ocioso</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>Quantas vezes mais rápido do que aconteceu (+ e −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>Onde nada é negociado por um segundo, passar à próxima negociação</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>Voltar ao que é negociado agora (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>Replay de %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>Um segundo para trás (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>Uma negociação para trás (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>A próxima negociação (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>Um segundo à frente (Alt+Direita)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>Replay de %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuar (Espaço)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>Esta é a negociação mais recente registrada; Ao vivo continua a partir dela.</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>O dia anterior está sendo lido…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Pasta do backup</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>Um backup, ou a pasta em que os backups foram feitos</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>Comando que o restaura</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>Quando um backup for escolhido</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Co&amp;piado</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>Uma restauração põe um backup no lugar do registro. Ela precisa do registro só para si, portanto é feita enquanto nada grava: saia do Tidemark (Ctrl+Q), pare o serviço dele, se houver, e execute o comando abaixo em um terminal.

O backup é verificado antes de tomar o lugar do registro, e o registro atual é mantido ao lado dele. O que foi registrado depois do backup é buscado de novo, até onde a exchange ainda o tiver.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>P&amp;asta</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Co&amp;mando</translation>
    </message>
</context>
<context>
    <name>tidemark::RoomCard</name>
    <message numerus="yes">
        <source>%1 trades dropped by your choice; candles are kept.</source>
        <translation>
            <numerusform>%1 negociação descartada por sua escolha; os candles são mantidos.</numerusform>
            <numerusform>%1 negociações descartadas por sua escolha; os candles são mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>Consultando o que o registro ocupa…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>Bytes por mercado e mês</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>Mercado, mês</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sem compactação</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Candles</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>O registro ocupa %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>Nada há para compactar ou descartar agora.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>A compactação e o descarte estão parados até que você os retome.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>Outro programa compacta e descarta as negociações antigas deste registro.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>Procurando o que deve ser compactado ou descartado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>Desde o início: %1 compactadas, %2 descartadas.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Nova tentativa em breve: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>Retomar a compactação e o descarte</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>Parar a compactação e o descarte</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>Quantas das maiores</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>Somente tantas, as maiores primeiro</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Ordens</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>As execuções de uma ordem como uma única linha, que Enter abre: mesmo instante, mesmo lado, ids em sequência</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>Mostrar todas as negociações do intervalo</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>A quantidade das maiores deve ser um número inteiro de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>O que o registro sabe do segundo</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preço: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>O minuto %1</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>Não foi possível consultar o registro: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>%1 negociação neste segundo.</numerusform>
            <numerusform>A última de %1 negociações neste segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>Nenhuma negociação neste segundo, e nenhuma registrada antes dele.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>Nenhuma negociação deste segundo está registrada, e nenhuma antes dele.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Nenhuma negociação neste segundo. A última antes dele foi %1, %2 antes (%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Nenhuma negociação deste segundo está registrada. A última registrada antes dele foi %1, %2 antes (%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negociações</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>tidemark::SeekBar</name>
    <message>
        <source>Moment of the day</source>
        <translation>Momento do dia</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>Quanto foi negociado em cada minuto do dia; um clique ou arraste vai até lá, as teclas de seta andam um minuto, Page Up e Page Down uma hora</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, com %1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>A exchange reiniciou os ids das negociações de %1%2 (%3). O que foi registrado antes é mantido sob um nome próprio (%1~1, ou o número seguinte); a gravação continua.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: a exchange envia negociações com ids menores que os do registro, como se os tivesse reiniciado. Ela está sendo consultada; até que responda, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 negociação espera</numerusform>
            <numerusform>%1 negociações esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>Sua resposta é mais antiga que seu fluxo.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>o servidor privado</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>o banco de dados %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>A partir de agora, o Tidemark registra em %1.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>Guardado: o Tidemark registrará em %1.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>A partir de agora, o Tidemark registra em %1. O que foi recebido antes ainda é armazenado onde estava.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>Estes já estão em uso.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>Estes estão em uso a partir de agora.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>A partir de agora, a exchange é consultada do novo modo.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>A partir de agora, nada é espelhado.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>Guardado: o registro da exchange é espelhado lá.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>A partir de agora, o registro é espelhado lá.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>%1 foi informado na linha de comando para esta execução. O que for escolhido aqui é guardado e vale a partir do próximo início sem essa opção.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>Programas deste &amp;computador, com senha, na porta</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>Membros do &amp;grupo</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Comparti&amp;lhar</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>&amp;Não compartilhar com ninguém</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>Senha, mostrada só desta vez</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>Não é compartilhado com ninguém.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>Deve ser compartilhado, mas nada está aberto agora: a porta ou o grupo não pode ser usado. O log diz por quê.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>Está compartilhado agora, somente para leitura: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>O servidor está sendo reiniciado; o que for recebido enquanto isso espera na fila…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>vazia: nada espera para ser armazenado</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 negociação espera</numerusform>
            <numerusform>%1 negociações esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>%1 armazenamento (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensagens/s</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>O feed está parado: nada é recebido.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>Nenhuma conexão está aberta ainda.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>ainda não comparado com o da exchange</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>sendo iniciado</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 linhas/s</translation>
    </message>
</context>
<context>
    <name>tidemark::StatusSentences</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>Uma conexão com %1 está aberta há %2; uma mais nova a substitui.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>Uma conexão com %1 está aberta há %2 e leva %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets</source>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received since the start.</source>
        <translation>Recebido desde o início: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1 quadro não pôde ser lido; seu texto é mantido.</numerusform>
            <numerusform>%1 quadros não puderam ser lidos; seu texto é mantido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>Reconectado %1 vez.</numerusform>
            <numerusform>Reconectado %1 vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mensagens/s</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>A exchange</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Ao vivo, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, preenchendo o passado</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, com um problema</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>Feed parado</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>Conectado a %1 %2.</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Em silêncio %1</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1 está conectado, mas não enviou nada %2. A conexão está sendo renovada automaticamente.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando a %1.</translation>
    </message>
    <message>
        <source>Prices from the record</source>
        <translation>Preços do registro</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>Sem conexão %1</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>A fila guarda neste computador cada negociação recebida até que o banco de dados a tenha armazenado.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sem gravação</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>Fila vazia</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>Nada espera para ser armazenado.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>A armazenar: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>Armazenado desde o início: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1 entrada não pôde ser armazenada; seu texto é mantido em “rejected”.</numerusform>
            <numerusform>%1 entradas não puderam ser armazenadas; seu texto é mantido em “rejected”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>%1 negociação armazenada chegou de novo com outros valores; os primeiros foram mantidos.</numerusform>
            <numerusform>%1 negociações armazenadas chegaram de novo com outros valores; os primeiros foram mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>Banco de dados iniciando…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>O banco de dados está sendo iniciado (%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>Gravação, em espera: %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Banco de dados pronto</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, compartilhado</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>Compartilhado, somente para leitura: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, %2 separadas</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>Registrando em %1 %2.</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>Nada armazenado %1</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>Banco de dados indisponível %1</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>Banco de dados recusado</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%1 está inacessível %2.%3 Novas tentativas são automáticas.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%1 está inacessível %2.%3 Novas tentativas são automáticas; enquanto isso, os preços vêm do registro, à medida que outros os armazenam.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%1 está inacessível %2.%3 Novas tentativas são automáticas; o que está registrado continua disponível no Histórico.</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>As negociações não estão sendo registradas%1: %2 Os preços continuam sendo exibidos. As negociações que faltam ao registro são conhecidas por seus ids e são buscadas de novo assim que funcionar.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>O banco de dados não é usado: %1 O que a fila contém espera por ele.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>O banco de dados não armazenou nada %1: %2 O que espera na fila é armazenado automaticamente.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>O banco de dados (%1) está indisponível %2.%3 Novas tentativas são automáticas; o que a fila contém é armazenado então.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>Esta janela é um visualizador: o que ela mostra não é registrado aqui. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>O banco de dados está sendo iniciado. O Histórico responderá assim que ele estiver disponível.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>servidor privado em %1</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>%1: starting…</source>
        <translation>%1: iniciando…</translation>
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
            <numerusform>%1 negociação</numerusform>
            <numerusform>%1 negociações</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>ids %1 to %2</source>
        <translation>ids %1 a %2</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>de %1 a %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>entre %1 e %2 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>depois de %1 %2</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>antes de %1 %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>em horário desconhecido</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>Pausa de %1, %2 (%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Sendo buscadas</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>Vazio confirmado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Every trade is in the record.</source>
        <translation>Cada negociação está no registro.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>Estas negociações não estão no registro; podem ser buscadas.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>Estão sendo buscadas na exchange.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>A própria exchange não tem estes ids, portanto nada se perde.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>Escolheu-se não buscá-las, ou a exchange não as guarda mais.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>Chegaram, mas não puderam ser armazenadas como negociações; seu texto é mantido em “rejected”.</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>Foram armazenadas, e descartadas por sua escolha; os candles são mantidos.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>Nenhuma negociação foi feita nesse tempo; nada se perde.</translation>
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
            <numerusform>falta %1 negociação, %2 sendo buscada</numerusform>
            <numerusform>faltam %1 negociações, %2 delas sendo buscadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>falta %1 negociação, sendo buscada</numerusform>
            <numerusform>faltam %1 negociações, sendo buscadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>falta %1 negociação</numerusform>
            <numerusform>faltam %1 negociações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>%1 negociação não pôde ser armazenada</numerusform>
            <numerusform>%1 negociações não puderam ser armazenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>%1 negociação ignorada</numerusform>
            <numerusform>%1 negociações ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 negociação descartada por sua escolha</numerusform>
            <numerusform>%1 negociações descartadas por sua escolha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>%1 id que a exchange não tem</numerusform>
            <numerusform>%1 ids que a exchange não tem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>desde %1, após negociações que faltam</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>lendo o registro…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>nem todas as negociações são conhecidas aqui</translation>
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
        <translation>Compras − vendas: negociações demais para distinguir seus lados; mostre menos tempo</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>Compras − vendas: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>soma %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>Compras − vendas %1, %2</translation>
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
        <translation>Compras − vendas</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Soma acumulada</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>desde %1, após negociações que faltam</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Trades are missing here.</source>
        <translation>Aqui faltam negociações.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>Negociações demais para distinguir seus lados; mostre menos tempo.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>O registro está sendo lido.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>Nem todas as negociações são conhecidas aqui.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 em %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>Aqui faltam negociações de %1.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>Nenhum preço de %1 é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ venda</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>Negociação %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>Um vendedor tomou a ordem de um comprador.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>Um comprador tomou a ordem de um vendedor.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>Preço × quantidade: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>%1 negociação anterior não é exibida aqui: chegou mais rápido do que alguém poderia ler, ou não foi recebida. O registro contém o que foi recebido.</numerusform>
            <numerusform>%1 negociações anteriores não são exibidas aqui: chegaram mais rápido do que alguém poderia ler, ou não foram recebidas. O registro contém o que foi recebido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, uma negociação grande</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>Quem tomou a ordem do outro: um comprador, o que eleva os preços, ou um vendedor</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>A barra mostra quanto foi pago: cheia, e em negrito, a partir de %1 vezes o habitual</translation>
    </message>
</context>
<context>
    <name>tidemark::TapePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only large trades, one side or some prices (Ctrl+Shift+F)</source>
        <translation>Mostrar somente negociações grandes, um lado ou alguns preços (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>Mostrar todas as negociações de novo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>Filtrado: %1 negociação está oculta.</numerusform>
            <numerusform>Filtrado: %1 negociações estão ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>Nenhuma negociação deste mercado passou pelo filtro ainda.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>em pausa, mais %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negociações</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>Negociações de %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>Mostrar de novo as negociações mais recentes (Espaço)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>Pausar as negociações para lê-las (Espaço)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>Negociações</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venda</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 é “%2”</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>não tem horário</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>seu preço mínimo está acima do máximo</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>A exchange enviou um quadro sobre todos os mercados que não pode ser lido (%1); ele é deixado de fora.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>não é lista nem evento</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>A exchange recusa seu fluxo de todos os mercados: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>não é uma lista</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>são mais de %1</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>Um mercado do último quadro da exchange não pode ser lido e é deixado de fora (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>%1 mercado do último quadro da exchange não pode ser lido e é deixado de fora (%2).</numerusform>
            <numerusform>%1 mercados do último quadro da exchange não podem ser lidos e são deixados de fora (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1 falta ou não é texto</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>O fluxo de todos os mercados da exchange está aberto, mas em silêncio, portanto estes números estão desatualizados. Outra conexão está sendo tentada.</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerWindow</name>
    <message>
        <source>Mini ticker</source>
        <translation>Miniticker</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.</source>
        <translation>Enter mostra o gráfico do mercado marcado, a tecla de menu escolhe mercados, Shift e as setas movem a janela, Esc a fecha.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>Arraste para mover; clique com o botão direito para escolher mercados; Esc fecha</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>&amp;Fechar	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>No Wayland, só a área de trabalho decide onde esta janela fica e o que fica acima dela: seu menu de janela (muitas vezes Alt+Espaço) pode mantê-la por cima.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Enter mostra o gráfico do mercado marcado, a tecla de menu escolhe mercados, Esc fecha a janela.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>Não fica por cima: veja o menu de janela da área de trabalho</translation>
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
        <translation>Ticks</translation>
    </message>
    <message>
        <source>Every trade</source>
        <translation>Cada negociação</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>Candles de 1 segundo</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>Candles de 5 segundos</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 s</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>Candles de 15 segundos</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>Candles de 1 minuto</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 m</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>Candles de 5 minutos</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 m</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>Candles de 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>Candles de 1 hora</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>Candles de 1 dia</translation>
    </message>
</context>
<context>
    <name>tidemark::TradeFilterFields</name>
    <message>
        <source>▲ &amp;buys</source>
        <translation>▲ &amp;compras</translation>
    </message>
    <message>
        <source>▼ sells</source>
        <translation>▼ vendas</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>quantidade ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Quantidade mínima</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>Negociações de pelo menos esta quantidade</translation>
    </message>
    <message>
        <source>value ≥</source>
        <translation>valor ≥</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Trades of at least this value: price × quantity</source>
        <translation>Negociações de pelo menos este valor: preço × quantidade</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>preço ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Preço mínimo</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>Negociações a este preço ou acima</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>preço ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Preço máximo</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>Negociações a este preço ou abaixo</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>Negociações cujo comprador tomou a oferta de venda</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>Negociações cujo vendedor tomou a oferta de compra</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>O preço mínimo está acima do máximo, de modo que nenhuma negociação fica entre eles.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>Nem compras nem vendas devem ser exibidas, de modo que não resta nenhuma negociação.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ venda</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>O vendedor tomou o preço oferecido por um comprador (o comprador é o maker)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>O comprador tomou o preço oferecido por um vendedor (o vendedor é o maker)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Id da negociação</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>Do minuto</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>Até o minuto, não incluído</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>O intervalo termina antes deste minuto</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>&amp;até antes de</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>Pesquisar estas negociações: por quantidade, valor, preço, lado, as maiores, ordens inteiras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>Negociações do intervalo</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>O registro não pode ser consultado agora.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>“De” deve ser anterior a “até”.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>Não foi possível ler as negociações: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>&amp;Ocultar o Tidemark</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>&amp;Mostrar o Tidemark</translation>
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
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ainda sem preço</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>Fechar a janela não encerrou o Tidemark: ele continuou registrando, com seu ícone na bandeja.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>&amp;Encerrá-lo a partir de agora</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>O Tidemark continua registrando</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>O ícone dele fica na bandeja: clique nele para trazer a janela de volta, ou escolha Sair no menu dele.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>A atualização foi cancelada; o registro está como estava.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>%1 negociação foi verificada</numerusform>
            <numerusform>%1 negociações foram verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>O registro agora é guardado pelo PostgreSQL %1; %2. Os arquivos anteriores são mantidos em %3. Quando o registro estiver como você quer, pode removê-los.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>Seu registro em %1 é guardado pelo PostgreSQL %2, e agora o PostgreSQL %3 está instalado. O registro pode ser levado à versão mais nova: para arquivos novos ao lado dos antigos, que são verificados antes de tomar o lugar deles. Os arquivos antigos são mantidos, e nada é registrado enquanto isso.

Sem isso, o registro continua com o PostgreSQL %2 enquanto ele estiver instalado.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>&amp;Atualizar para o PostgreSQL %1</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Não perguntar de novo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>Um PostgreSQL mais novo</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Andamento da atualização</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Cancelling; the record stays as it was.</source>
        <translation>Cancelando; o registro fica como estava.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>Comprimindo o bloco de %1</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>Descartando o bloco de %1, conforme escolhido</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>Compactando %1 de %2</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>Descartando %1 de %2, conforme escolhido</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (visualizador)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>A exchange não lista %1, portanto nenhuma negociação dele chegará. Verifique o nome ou remova o mercado.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>A exchange suspendeu %1 (status %2). As negociações são registradas assim que ele for retomado.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>A exchange não lista %1 mercado registrado, portanto nenhuma negociação dele chegará. A lista de mercados mostra qual.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>A exchange não lista %1 mercados registrados, portanto nenhuma negociação deles chegará. A lista de mercados mostra quais.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>A exchange suspendeu %1 mercado. As negociações são registradas assim que ele for retomado.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>A exchange suspendeu %1 mercados. As negociações são registradas assim que eles forem retomados.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>&amp;Acompanhar o mercado simulado</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Sair a&amp;gora</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>Negociações antigas não podem ser compactadas nem descartadas agora; a gravação continua, e haverá nova tentativa: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>Janela de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowCorner</name>
    <message>
        <source>Simulated market</source>
        <translation>Mercado simulado</translation>
    </message>
    <message>
        <source>These prices are made up by this program (%1). They are recorded in a database of their own.</source>
        <translation>Estes preços são inventados por este programa (%1). São registrados em um banco de dados próprio.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowKeys</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Teclas da janela</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>Ao vivo, Histórico, Registro, Alertas</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Adicionar um mercado</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ir para um horário</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>Exportar um intervalo</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Obter dias</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>Pesquisar as negociações do Histórico</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>Todos os mercados no momento do Histórico</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>Copiar um link para o momento do Histórico</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>Mostrar o momento de um link copiado</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>Adicionar um marcador do momento do Histórico</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>Importar arquivos de negociações</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Novo alerta</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>Miniticker, acima de todas as outras janelas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>O manual; em um gráfico, as teclas do gráfico</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>Sair; nada se perde</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>Teclas de Ao vivo</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>Mostrar o gráfico do mercado marcado</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Para cima, Alt+Para baixo</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>Mover o mercado marcado na lista</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Remover o mercado marcado</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>Ir de gráfico em gráfico, e de volta</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Shift e setas</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>Mover o gráfico entre os outros</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Shift e setas</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>Mover a divisão ao lado do gráfico</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>Mostrar somente o gráfico, e todos de novo</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Fechar o gráfico</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>Dar ao gráfico uma janela própria, e de volta</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>Filtrar as negociações</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>Pausar as negociações, segui-las de novo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>Teclas em um replay</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>Reproduzir a partir do momento de um gráfico, do Histórico ou de um alerta</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar, e continuar</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>Ponto, Vírgula</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>A próxima negociação, e a anterior</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Direita, Alt+Esquerda</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>Um segundo à frente, e para trás</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>Mais rápido, e mais devagar; em um gráfico, &gt; e &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>Voltar ao que é negociado agora</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>Teclas em Alertas</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>Alterar o alerta marcado; mostrar um aviso no Histórico</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>Ligar ou desligar o alerta marcado</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>Excluir o alerta marcado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>Teclas no manual</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Localizar em todas as páginas</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>A próxima ocorrência, e a anterior</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Esquerda, Alt+Direita</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>A página anterior, e de volta</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fechar o manual</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>O painel de todos os mercados, e de volta aos gráficos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>Teclas no painel</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>Registrar o mercado marcado, com a hora anterior</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>Letras, dígitos, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>Filtrar os mercados</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>Mostrar todos de novo; depois, voltar aos gráficos</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>Renomear o marcador</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>Um &amp;rótulo para %1, %2 %3:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Rótulo</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>Ma&amp;rcadores…</translation>
    </message>
    <message>
        <source>Mini &amp;ticker</source>
        <translation>Mini&amp;ticker</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tec&amp;las</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>So&amp;bre o Tidemark</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>Importar, marcadores, painel, miniticker, configurações, manual, teclas e sair do programa (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>&amp;Painel de todos os mercados</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>Não é possível gravar as configurações em %1, portanto o que foi alterado não é mantido. Libere espaço para o arquivo, ou permita a gravação nele e em sua pasta, e altere de novo.</translation>
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
        <translation>Mostrar todos os horários em UTC, como a exchange os marca</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>Mostrar todos os horários no fuso deste computador</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horários em</translation>
    </message>
</context>
</TS>
