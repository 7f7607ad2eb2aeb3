<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tidemark::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Acerca de Tidemark</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License 3 or later; without any warranty</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior; sin garantía alguna</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Watches Binance spot prices and keeps every trade exactly.</source>
        <translation>Sigue los precios del mercado spot de Binance y conserva cada operación con exactitud.</translation>
    </message>
</context>
<context>
    <name>tidemark::AddressTrials</name>
    <message>
        <source>%1 answers, and takes points into “%2”.</source>
        <translation>%1 responde y acepta puntos en “%2”.</translation>
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
        <translation>Otro programa tiene bloqueadas las alertas de %1, así que sus cambios aún no se guardan.</translation>
    </message>
    <message>
        <source>%1 The alerts of before are watched, and none of their changes is saved until it can be read again.</source>
        <translation>%1 Se siguen vigilando las alertas anteriores, y no se guarda ninguno de sus cambios hasta que se pueda volver a leer el archivo.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertDesk</name>
    <message>
        <source>This desktop shows no notifications, so alerts are told here.</source>
        <translation>Este escritorio no muestra notificaciones, así que las alertas se muestran aquí.</translation>
    </message>
    <message>
        <source>Alerts go to “%1” from now on.</source>
        <translation>Desde ahora las alertas van a “%1”.</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its address.</source>
        <translation>“%1” se eliminó, junto con su dirección.</translation>
    </message>
    <message>
        <source>The test was delivered to “%1”.</source>
        <translation>La prueba se entregó a “%1”.</translation>
    </message>
    <message>
        <source>The test was not delivered to “%1”: %2</source>
        <translation>La prueba no se pudo entregar a “%1”: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertFileWords</name>
    <message>
        <source>no change of an alert is saved</source>
        <translation>no se guarda ningún cambio de las alertas</translation>
    </message>
    <message>
        <source>The alerts in %1 could not be read: %2. None is watched.</source>
        <translation>No se pudieron leer las alertas de %1: %2. No se vigila ninguna.</translation>
    </message>
    <message>
        <source>The file of your alerts is damaged (%1), so none is watched.</source>
        <translation>El archivo de sus alertas está dañado (%1), así que no se vigila ninguna.</translation>
    </message>
    <message>
        <source>The alerts were written by another version of Tidemark, so none is watched.</source>
        <translation>Las alertas las escribió otra versión de Tidemark, así que no se vigila ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your alerts could not be read; the others are watched.</source>
        <translation>
            <numerusform>%1 entrada del archivo de sus alertas no se pudo leer; las demás se vigilan.</numerusform>
            <numerusform>%1 entradas del archivo de sus alertas no se pudieron leer; las demás se vigilan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be saved to %1: %2. What was changed counts until Tidemark ends.</source>
        <translation>No se pudieron guardar las alertas en %1: %2. Los cambios valen hasta que se cierre Tidemark.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertForm</name>
    <message>
        <source>The price crosses a level</source>
        <translation>El precio cruza un nivel</translation>
    </message>
    <message>
        <source>The price makes a new low or high</source>
        <translation>El precio marca un nuevo mínimo o máximo</translation>
    </message>
    <message>
        <source>The price moves quickly</source>
        <translation>El precio se mueve con rapidez</translation>
    </message>
    <message>
        <source>Much is traded at once</source>
        <translation>De pronto se negocia mucho</translation>
    </message>
    <message>
        <source>Trades come quickly</source>
        <translation>Las operaciones llegan con rapidez</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>El feed deja de actualizarse</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Se detecta que faltan operaciones</translation>
    </message>
    <message>
        <source>Upwards or downwards</source>
        <translation>Al alza o a la baja</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Al alza</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>A la baja</translation>
    </message>
    <message>
        <source>A low or a high</source>
        <translation>Un mínimo o un máximo</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un máximo</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un mínimo</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Sube o baja</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Cualquier número de veces</translation>
    </message>
    <message>
        <source>However little</source>
        <translation>Por poco que sea</translation>
    </message>
    <message>
        <source>What to do then, for example</source>
        <translation>Qué hacer entonces, por ejemplo</translation>
    </message>
    <message>
        <source>&amp;Tell when</source>
        <translation>&amp;Avisar cuando</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>P&amp;attern</source>
        <translation>&amp;Patrón</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>P&amp;recio</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>Porcenta&amp;je</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>Sen&amp;tido</translation>
    </message>
    <message>
        <source>Tim&amp;e</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>Times what is &amp;usual</source>
        <translation>Veces lo ha&amp;bitual</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>A&amp;l menos</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>&amp;Durante cuánto</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>S&amp;onido</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;umen</translation>
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
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Cambiar alerta</translation>
    </message>
    <message>
        <source>&amp;Create alert</source>
        <translation>&amp;Crear alerta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the price to wait for.</source>
        <translation>Escriba el precio que espera.</translation>
    </message>
    <message>
        <source>A price is more than zero.</source>
        <translation>El precio debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Prices of %1 have %2 decimals at most.</source>
        <translation>Los precios de %1 tienen como máximo %2 decimales.</translation>
    </message>
    <message>
        <source>Write how many percent the price has to move.</source>
        <translation>Escriba el porcentaje que debe moverse el precio.</translation>
    </message>
    <message>
        <source>Between 0.01 and 1,000 percent can be waited for.</source>
        <translation>Se admite entre el 0,01 y el 1000 por ciento.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be waited for.</source>
        <translation>El valor no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Write how many times what is usual, or how much at least.</source>
        <translation>Escriba cuántas veces lo habitual o un valor mínimo.</translation>
    </message>
    <message>
        <source>A spike is more than 1 and at most 1,000 times what is usual.</source>
        <translation>Un pico es más de 1 y como máximo 1000 veces lo habitual.</translation>
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
        <translation>Avisos que han dado las alertas</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Rep&amp;roducir</translation>
    </message>
    <message>
        <source>Play everything from the marked moment on in Live (P)</source>
        <translation>Reproducir en “En vivo” todo desde el momento marcado (P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empty this list; this can be undone</source>
        <translation>Vaciar esta lista; se puede deshacer</translation>
    </message>
    <message>
        <source>No alert has told anything yet. What they tell is listed here, the newest first; a click opens its moment in History.</source>
        <translation>Ninguna alerta ha avisado todavía. Sus avisos aparecen aquí, los más recientes primero; un clic abre su momento en Historial.</translation>
    </message>
    <message>
        <source>The list was emptied.</source>
        <translation>Se vació la lista.</translation>
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
        <translation>%1 (%2). Abre este momento en Historial.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
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
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertMarketsField</name>
    <message>
        <source>*USDT or BTC*,ETH*</source>
        <translation>*USDT o BTC*,ETH*</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Todos los mercados</translation>
    </message>
    <message>
        <source>Those of a pattern</source>
        <translation>Los de un patrón</translation>
    </message>
    <message>
        <source>Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.</source>
        <translation>Escriba qué mercados: *USDT son todos los que terminan así; BTC*,ETH*, todos los que empiezan así.</translation>
    </message>
    <message>
        <source>Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.</source>
        <translation>Escriba nombres de mercados, con * en lugar de cualesquiera letras, separados por comas: *USDT o BTC*,ETH*.</translation>
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
        <translation>&amp;Nueva alerta…</translation>
    </message>
    <message>
        <source>A new alert for a market (Ctrl+Shift+A)</source>
        <translation>Nueva alerta para un mercado (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change the marked alert (Enter)</source>
        <translation>Cambiar la alerta marcada (Intro)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the marked alert (Delete); this can be undone</source>
        <translation>Eliminar la alerta marcada (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Where alerts also go: ntfy, Telegram, a webhook, a program of your own</source>
        <translation>Adónde más van las alertas: ntfy, Telegram, un webhook, un programa propio</translation>
    </message>
    <message>
        <source>Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when a feed goes stale or trades are missing — also while this window is hidden.

Press New alert, or right-click in a chart at the price you wait for.</source>
        <translation>Las alertas le avisan cuando un precio cruza un nivel, marca un nuevo mínimo o máximo o se mueve con rapidez, y cuando un feed deja de actualizarse o faltan operaciones, también mientras esta ventana está oculta.

Pulse Nueva alerta, o haga clic con el botón derecho en un gráfico, en el precio que espera.</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Cruza %1 a la baja</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>De nuevo tras %1</translation>
    </message>
    <message>
        <source>Deleted: %1, %2.</source>
        <translation>Eliminada: %1, %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertRulesModel</name>
    <message>
        <source>Not watched</source>
        <translation>No seguido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activada</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivada</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>Avisa cuando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
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
        <translation>cualquier mercado</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>cualquiera de %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 times what is usual</source>
        <translation>%1 veces lo habitual</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Trades, in %1, %2</source>
        <translation>Valor negociado en %1: %2</translation>
    </message>
    <message>
        <source>Trades as often, over %1, as %2</source>
        <translation>Frecuencia de operaciones en %1: %2</translation>
    </message>
    <message>
        <source>; usual is the average of the twenty such times before</source>
        <translation>; lo habitual es la media de los veinte periodos iguales anteriores</translation>
    </message>
    <message>
        <source>Tells when the value traded of %1 within %2 is %3</source>
        <translation>Avisa cuando el valor negociado de %1 en %2 es %3</translation>
    </message>
    <message>
        <source>Tells when trades of %1 come, over %2, at %3</source>
        <translation>Avisa cuando la frecuencia de operaciones de %1, en %2, es %3</translation>
    </message>
    <message>
        <source>%1 traded a value of %2 within %3</source>
        <translation>%1 negoció un valor de %2 en %3</translation>
    </message>
    <message>
        <source>Trades of %1 came at %2 over %3</source>
        <translation>Las operaciones de %1 llegaron a %2 en %3</translation>
    </message>
    <message>
        <source>%1, %2 times what is usual</source>
        <translation>%1, %2 veces lo habitual</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Crosses %1 upwards</source>
        <translation>Cruza %1 al alza</translation>
    </message>
    <message>
        <source>Crosses %1 downwards</source>
        <translation>Cruza %1 a la baja</translation>
    </message>
    <message>
        <source>Crosses %1</source>
        <translation>Cruza %1</translation>
    </message>
    <message>
        <source>New high of %1</source>
        <translation>Nuevo máximo de %1</translation>
    </message>
    <message>
        <source>New low of %1</source>
        <translation>Nuevo mínimo de %1</translation>
    </message>
    <message>
        <source>New low or high of %1</source>
        <translation>Nuevo mínimo o máximo de %1</translation>
    </message>
    <message>
        <source>Rises %1 within %2</source>
        <translation>Sube %1 en %2</translation>
    </message>
    <message>
        <source>Falls %1 within %2</source>
        <translation>Baja %1 en %2</translation>
    </message>
    <message>
        <source>Moves %1 within %2</source>
        <translation>Se mueve %1 en %2</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 upwards</source>
        <translation>Avisa cuando %1 cruza %2 al alza</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2 downwards</source>
        <translation>Avisa cuando %1 cruza %2 a la baja</translation>
    </message>
    <message>
        <source>Tells when %1 crosses %2</source>
        <translation>Avisa cuando %1 cruza %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new high of %2</source>
        <translation>Avisa cuando %1 marca un nuevo máximo de %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low of %2</source>
        <translation>Avisa cuando %1 marca un nuevo mínimo de %2</translation>
    </message>
    <message>
        <source>Tells when %1 makes a new low or high of %2</source>
        <translation>Avisa cuando %1 marca un nuevo mínimo o máximo de %2</translation>
    </message>
    <message>
        <source>Tells when %1 rises %2 within %3</source>
        <translation>Avisa cuando %1 sube %2 en %3</translation>
    </message>
    <message>
        <source>Tells when %1 falls %2 within %3</source>
        <translation>Avisa cuando %1 baja %2 en %3</translation>
    </message>
    <message>
        <source>Tells when %1 moves %2 within %3</source>
        <translation>Avisa cuando %1 se mueve %2 en %3</translation>
    </message>
    <message>
        <source>Tells when the feed of a market goes stale</source>
        <translation>Avisa cuando el feed de un mercado deja de actualizarse</translation>
    </message>
    <message>
        <source>Tells when the feed of %1 goes stale</source>
        <translation>Avisa cuando el feed de %1 deja de actualizarse</translation>
    </message>
    <message>
        <source>Tells when trades of a market are found missing</source>
        <translation>Avisa cuando se detecta que faltan operaciones de un mercado</translation>
    </message>
    <message>
        <source>Tells when trades of %1 are found missing</source>
        <translation>Avisa cuando se detecta que faltan operaciones de %1</translation>
    </message>
    <message>
        <source>no price is known yet</source>
        <translation>aún no se conoce ningún precio</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>ahora %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>ahora %1, entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 crossed %2 upwards</source>
        <translation>%1 cruzó %2 al alza</translation>
    </message>
    <message>
        <source>%1 crossed %2 downwards</source>
        <translation>%1 cruzó %2 a la baja</translation>
    </message>
    <message>
        <source>%1 made a new high of %2, above %3</source>
        <translation>%1 marcó un nuevo máximo de %2, por encima de %3</translation>
    </message>
    <message>
        <source>%1 made a new low of %2, below %3</source>
        <translation>%1 marcó un nuevo mínimo de %2, por debajo de %3</translation>
    </message>
    <message>
        <source>%1 rose %2 within %3, from %4</source>
        <translation>%1 subió %2 en %3, desde %4</translation>
    </message>
    <message>
        <source>%1 fell %2 within %3, from %4</source>
        <translation>%1 bajó %2 en %3, desde %4</translation>
    </message>
    <message>
        <source>The feed of %1 went stale: its price may be old</source>
        <translation>El feed de %1 dejó de actualizarse: su precio puede estar desactualizado</translation>
    </message>
    <message>
        <source>The feeds of %1 went stale: their prices may be old</source>
        <translation>Los feeds de %1 dejaron de actualizarse: sus precios pueden estar desactualizados</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 were found missing</source>
        <translation>
            <numerusform>Se detectó que falta %1 operación de %2</numerusform>
            <numerusform>Se detectó que faltan %1 operaciones de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>The feed goes stale</source>
        <translation>El feed deja de actualizarse</translation>
    </message>
    <message>
        <source>Trades are found missing</source>
        <translation>Se detecta que faltan operaciones</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>Again after %1</source>
        <translation>De nuevo tras %1</translation>
    </message>
    <message>
        <source>at the level</source>
        <translation>en el nivel</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 por encima</translation>
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
        <translation>%1 no está entre los mercados seguidos: la alerta espera hasta que lo esté.</translation>
    </message>
    <message>
        <source>The last %1 are not known yet: the alert waits until they are.</source>
        <translation>Aún no se conocen los últimos %1: la alerta espera hasta que se conozcan.</translation>
    </message>
    <message>
        <source>Of the last %1 all is known since %2 only: the alert waits until the whole time is.</source>
        <translation>De los últimos %1 solo se conoce todo desde %2: la alerta espera hasta que se conozca todo el periodo.</translation>
    </message>
    <message>
        <source>Every market</source>
        <translation>Todos los mercados</translation>
    </message>
    <message>
        <source>%1 while it was not watched</source>
        <translation>%1 mientras no se vigilaba</translation>
    </message>
    <message>
        <source>%1, in trades that came late</source>
        <translation>%1, en operaciones que llegaron tarde</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; también en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 times since it was last told</source>
        <translation>
            <numerusform>%1; %2 vez desde el último aviso</numerusform>
            <numerusform>%1; %2 veces desde el último aviso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 y %3 más</translation>
    </message>
</context>
<context>
    <name>tidemark::AlertTellingFields</name>
    <message>
        <source>As the desktop likes</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Despertador</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <translation>Hasta que se elimine</translation>
    </message>
    <message>
        <source>Until %1 UTC</source>
        <translation>Hasta %1 UTC</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>Durante 7 días</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Durante 30 días</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <source>To all deliveries</source>
        <translation>A todos los destinos</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>A ningún otro lugar</translation>
    </message>
    <message>
        <source>To %1 alone</source>
        <translation>Solo a %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Elegir un sonido</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg *.flac *.mp3);;All files (*)</source>
        <translation>Sonidos (*.wav *.oga *.ogg *.flac *.mp3);;Todos los archivos (*)</translation>
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
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Rising and falling prices</source>
        <translation>Precios al alza y a la baja</translation>
    </message>
    <message>
        <source>Arrows and signs say the same, so nothing depends on the colours.</source>
        <translation>Las flechas y los signos dicen lo mismo, así que nada depende de los colores.</translation>
    </message>
    <message>
        <source>&amp;Teal and orange, told apart with any colour vision</source>
        <translation>Verde &amp;azulado y naranja, que se distinguen con cualquier visión del color</translation>
    </message>
    <message>
        <source>&amp;Green and red</source>
        <translation>&amp;Verde y rojo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>&amp;UTC, as the exchange stamps them</source>
        <translation>&amp;UTC, como las marca el exchange</translation>
    </message>
    <message>
        <source>This &amp;computer&apos;s zone: %1</source>
        <translation>La &amp;zona de este equipo: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>the language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Words, numbers and dates follow at once, and recording goes on. The manual, the command line and what is written into files stay as they are.</source>
        <translation>Los textos, los números y las fechas cambian de inmediato, y la grabación continúa. El manual, la línea de comandos y lo que se escribe en archivos quedan como están.</translation>
    </message>
</context>
<context>
    <name>tidemark::ArchiveOffer</name>
    <message>
        <source>I&amp;mport it…</source>
        <translation>I&amp;mportarlo…</translation>
    </message>
    <message>
        <source>Brings the archived trades back into the record, from their files</source>
        <translation>Devuelve al registro las operaciones archivadas, desde sus archivos</translation>
    </message>
    <message>
        <source>These trades were archived to %1 on %2.</source>
        <translation>Estas operaciones se archivaron en %1 el %2.</translation>
    </message>
    <message>
        <source>These trades were archived to %1.</source>
        <translation>Estas operaciones se archivaron en %1.</translation>
    </message>
    <message>
        <source>The file is not there now: attach its disk, or choose where it lies.</source>
        <translation>El archivo no está ahí ahora: conecte su disco o indique dónde se encuentra.</translation>
    </message>
    <message>
        <source>None of these files is there now: attach their disk, or choose where they lie.</source>
        <translation>Ninguno de estos archivos está ahí ahora: conecte su disco o indique dónde se encuentran.</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <translation>&amp;Buscarlo…</translation>
    </message>
    <message>
        <source>“tidemark-cli import” with that file brings them back.</source>
        <translation>“tidemark-cli import” con ese archivo las recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 y %1 archivo más</numerusform>
            <numerusform>%2 y %1 archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Backfill</name>
    <message>
        <source>older than the exchange keeps</source>
        <translation>más antiguas de lo que conserva el exchange</translation>
    </message>
    <message>
        <source>chosen not to be fetched</source>
        <translation>se decidió no obtenerlas</translation>
    </message>
    <message>
        <source>between a period that was fetched by itself and the record</source>
        <translation>entre un periodo obtenido por separado y el registro</translation>
    </message>
</context>
<context>
    <name>tidemark::BackupBox</name>
    <message>
        <source>No backup of it was made on this computer yet.</source>
        <translation>Aún no se ha hecho ninguna copia de seguridad en este equipo.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1 UTC: %2.</source>
        <translation>La última copia de seguridad se hizo y se verificó el %1 UTC: %2.</translation>
    </message>
    <message>
        <source>The last backup was made, but not verified, on %1 UTC: %2.</source>
        <translation>La última copia de seguridad se hizo, pero no se verificó, el %1 UTC: %2.</translation>
    </message>
    <message>
        <source>Its folder is not there now: its disk may be away.</source>
        <translation>Su carpeta no está ahí ahora: puede que su disco esté desconectado.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
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
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Hacer copia</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Copia de seguridad del registro</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>A folder, best on another disk</source>
        <translation>Una carpeta, mejor en otro disco</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Avance de la copia de seguridad</translation>
    </message>
    <message>
        <source>A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is started and its record verified, which takes the space twice for a while. The backup appears once it is whole.</source>
        <translation>Una copia completa del servidor privado va a una carpeta nueva dentro de la indicada abajo, mientras la grabación continúa. Después se inicia una copia de ella y se verifica su registro, lo que ocupa el doble de espacio durante un tiempo. La copia de seguridad aparece cuando está completa.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>The backup begins…</source>
        <translation>La copia de seguridad comienza…</translation>
    </message>
    <message>
        <source>Cancelling; nothing will be left of this backup…</source>
        <translation>Cancelando; no quedará nada de esta copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardBar</name>
    <message>
        <source>&amp;Movers first</source>
        <translation>Mayores &amp;variaciones</translation>
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
        <translation>Una parte de un nombre o un patrón: * equivale a cualesquiera letras, ? a una. Varios se separan con comas.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrados</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Todos los mercados</translation>
    </message>
    <message>
        <source>Which markets</source>
        <translation>Qué mercados</translation>
    </message>
    <message>
        <source>Of markets that are not recorded the exchange&apos;s own figures of 24 hours are shown. It is listened to for them only while they are shown here.</source>
        <translation>De los mercados que no se registran se muestran las cifras de 24 horas del propio exchange. Solo se reciben mientras esos mercados se muestran aquí.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Moneda de los precios</translation>
    </message>
    <message>
        <source>Markets by the currency of their prices</source>
        <translation>Mercados según la moneda de sus precios</translation>
    </message>
    <message>
        <source>Back to the charts (Ctrl+L)</source>
        <translation>Volver a los gráficos (Ctrl+L)</translation>
    </message>
    <message>
        <source>Figures of the last</source>
        <translation>Cifras de los últimos</translation>
    </message>
    <message>
        <source>Change, low and high, trades, value and the largest trade of the last %1</source>
        <translation>Variación, mínimo y máximo, operaciones, valor y mayor operación de los últimos %1</translation>
    </message>
    <message>
        <source>The largest changes first, up or down</source>
        <translation>Primero las mayores variaciones, al alza o a la baja</translation>
    </message>
    <message>
        <source>All currencies (%1)</source>
        <translation>Todas las monedas (%1)</translation>
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
        <translation>Marque un mercado no registrado para registrarlo (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record every trade of %1 from now on, and fetch the hour before (Ctrl+R)</source>
        <translation>Registrar desde ahora cada operación de %1 y obtener la hora anterior (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardPage</name>
    <message>
        <source>%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.</source>
        <translation>%1 no se registra, así que aquí no tiene gráfico. Ctrl+R inicia la grabación, con la hora anterior.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 ya se registra.</translation>
    </message>
    <message>
        <source>%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.</source>
        <translation>%1 se registra desde ahora; se está obteniendo la hora anterior. Intro muestra su gráfico.</translation>
    </message>
    <message>
        <source>The exchange has not been heard yet: the figures end with the record&apos;s newest trade, %1 %2.</source>
        <translation>Aún no se sabe nada del exchange: las cifras terminan con la operación más reciente del registro, %1 %2.</translation>
    </message>
    <message>
        <source>Asking the exchange for the figures of markets that are not recorded…</source>
        <translation>Consultando al exchange las cifras de los mercados que no se registran…</translation>
    </message>
    <message>
        <source>Which markets the exchange has is not known: %1</source>
        <translation>No se sabe qué mercados tiene el exchange: %1</translation>
    </message>
    <message>
        <source>No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown.</source>
        <translation>Ningún mercado coincide. Esc limpia el filtro; los campos de arriba eligen qué mercados y monedas se muestran.</translation>
    </message>
    <message>
        <source>The figures are being gathered…</source>
        <translation>Reuniendo las cifras…</translation>
    </message>
    <message>
        <source>No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above.</source>
        <translation>Aún no se registra ningún mercado. Añada uno en “En vivo” (Ctrl+N) o elija arriba “Todos los mercados”.</translation>
    </message>
    <message>
        <source>There is no such market, as far as the exchange has told.</source>
        <translation>Según lo que ha comunicado el exchange, no existe tal mercado.</translation>
    </message>
</context>
<context>
    <name>tidemark::BoardTable</name>
    <message>
        <source>Board of all markets</source>
        <translation>Tablero de todos los mercados</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Mostrar el gráfico de %1</translation>
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
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
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
        <translation>no registrado · 24 h</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>trades</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>sin actualizar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>* No es seguro que las operaciones más recientes estén aquí: hace un rato que no se sabe nada del mercado.</translation>
    </message>
    <message>
        <source>* Some trades of these %1 are not here.</source>
        <translation>* Algunas operaciones de estos %1 no están aquí.</translation>
    </message>
    <message>
        <source>* Not all trades of these %1 are here: they are whole since %2.</source>
        <translation>* No todas las operaciones de estos %1 están aquí: están completas desde %2.</translation>
    </message>
    <message>
        <source>No trade within %1.</source>
        <translation>Ninguna operación en %1.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2 of the last %3</source>
        <translation>Mínimo %1, máximo %2 de los últimos %3</translation>
    </message>
    <message>
        <source>%1 %2 in 24 h, as the exchange says</source>
        <translation>%1 %2 en 24 h, según el exchange</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 within %4</source>
        <comment>trades, value, currency, time</comment>
        <translation>%1, %2 %3 en %4</translation>
    </message>
    <message>
        <source>The exchange does not tell it. It is known of markets that are recorded.</source>
        <translation>El exchange no lo comunica. Se conoce de los mercados que se registran.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>value, currency, time</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for %2 each</source>
        <translation>%1 a %2 por unidad</translation>
    </message>
    <message>
        <source>Not recorded: these are the exchange&apos;s own figures over 24 hours. Ctrl+R starts recording, with the hour before.</source>
        <translation>No registrado: son las cifras de 24 horas del propio exchange. Ctrl+R inicia la grabación, con la hora anterior.</translation>
    </message>
    <message>
        <source>Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.</source>
        <translation>No registrado. El exchange comunica sus cifras con la próxima operación. Ctrl+R inicia la grabación, con la hora anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are known to be missing; they are fetched by their ids.</source>
        <translation>
            <numerusform>Se sabe que falta %1 operación; se obtiene por su id.</numerusform>
            <numerusform>Se sabe que faltan %1 operaciones; se obtienen por sus ids.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade since %1 is here.</source>
        <translation>Aquí están todas las operaciones desde %1.</translation>
    </message>
    <message>
        <source>No trade of it has arrived yet.</source>
        <translation>Aún no ha llegado ninguna operación suya.</translation>
    </message>
    <message>
        <source>From %1, %2 ago</source>
        <translation>Desde %1, hace %2</translation>
    </message>
    <message>
        <source>Nothing is known of the time before.</source>
        <translation>No se sabe nada del tiempo anterior.</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here.</source>
        <translation>La mitad de las operaciones de los últimos diez segundos no tardó más que esto del exchange hasta aquí.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 del camino de mínimo a máximo</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>%1, %2, no price yet</source>
        <translation>%1, %2, aún sin precio</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, window</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 trades a second</source>
        <translation>%1 operaciones por segundo</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Op./s</translation>
    </message>
    <message>
        <source>Value/s</source>
        <translation>Valor/s</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>El mercado</translation>
    </message>
    <message>
        <source>What it was last traded at</source>
        <translation>Precio de la última operación</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Variación del precio en %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Dónde está el precio entre el mínimo y el máximo de %1</translation>
    </message>
    <message>
        <source>Trades a second, over %1</source>
        <translation>Operaciones por segundo, en %1</translation>
    </message>
    <message>
        <source>What is traded a second, over %1, in the currency of the price. Those of one currency stand together.</source>
        <translation>Valor negociado por segundo, en %1, en la moneda del precio. Los de una misma moneda van juntos.</translation>
    </message>
    <message>
        <source>The trade of the most value within %1, in the currency of the price</source>
        <translation>La operación de mayor valor en %1, en la moneda del precio</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here</source>
        <translation>Cuánto tardan las operaciones del exchange hasta aquí</translation>
    </message>
    <message>
        <source>Whether all trades of the window are here</source>
        <translation>Si están aquí todas las operaciones del periodo</translation>
    </message>
    <message>
        <source>A click sorts by it, another the other way round.</source>
        <translation>Un clic ordena por esta columna; otro, en sentido inverso.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarkFileWords</name>
    <message>
        <source>no change of a bookmark is saved</source>
        <translation>no se guarda ningún cambio de los marcadores</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the file and its folder writable, and change one again.</source>
        <translation>No se pudieron guardar los marcadores en %1: %2. Los cambios se recuerdan hasta que se cierre Tidemark; libere espacio, o permita escribir en el archivo y su carpeta, y vuelva a cambiar uno.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2. None is shown.</source>
        <translation>No se pudieron leer los marcadores de %1: %2. No se muestra ninguno.</translation>
    </message>
    <message>
        <source>The file of your bookmarks is damaged (%1), so none is shown.</source>
        <translation>El archivo de sus marcadores está dañado (%1), así que no se muestra ninguno.</translation>
    </message>
    <message>
        <source>The bookmarks were written by another version of Tidemark, so none is shown.</source>
        <translation>Los marcadores los escribió otra versión de Tidemark, así que no se muestra ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries in the file of your bookmarks could not be read; the others are shown.</source>
        <translation>
            <numerusform>%1 entrada del archivo de sus marcadores no se pudo leer; las demás se muestran.</numerusform>
            <numerusform>%1 entradas del archivo de sus marcadores no se pudieron leer; las demás se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until Tidemark ends; change one again to try anew.</source>
        <translation>No se pudieron guardar los marcadores en %1: otro programa lo retiene desde hace %2 segundos. Los cambios se recuerdan hasta que se cierre Tidemark; vuelva a cambiar uno para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tidemark::Bookmarks</name>
    <message>
        <source>There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.</source>
        <translation>Hay %1 marcadores, el máximo que se puede guardar, así que este no se añadió. Elimine antes algunos.</translation>
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
        <translation>Mostrar el momento marcado en Historial (Intro)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Camb&amp;iar nombre</translation>
    </message>
    <message>
        <source>Change the marked bookmark&apos;s word (F2)</source>
        <translation>Cambiar la etiqueta del marcador seleccionado (F2)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy a link to the marked moment (Ctrl+C)</source>
        <translation>Copiar un enlace al momento marcado (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the marked bookmark; the record stays as it is (Del)</source>
        <translation>Eliminar el marcador seleccionado; el registro queda como está (Supr)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write all bookmarks as CSV</source>
        <translation>Guardar todos los marcadores como CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair&apos;s.</source>
        <translation>Aún no hay marcadores. Ctrl+B crea uno del momento que muestra Historial; B en un gráfico, uno de la retícula.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookmarks. Enter shows one&apos;s moment.</source>
        <translation>
            <numerusform>%1 marcador. Intro muestra su momento.</numerusform>
            <numerusform>%1 marcadores. Intro muestra el momento de uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Exportar los marcadores</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar o libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>tidemark::BookmarksModel</name>
    <message>
        <source>no word</source>
        <translation>sin etiqueta</translation>
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
        <translation>Etiqueta</translation>
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
        <translation>Escala de precios logarítmica</translation>
    </message>
    <message>
        <source>Logarithmic price scale (L)</source>
        <translation>Escala de precios logarítmica (L)</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>The crosshair clings to trades and candles (M)</source>
        <translation>La retícula se ajusta a operaciones y velas (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Go to a time, table, picture, keys</source>
        <translation>Ir a una hora, tabla, imagen, teclas</translation>
    </message>
    <message>
        <source>Timeframe, scale and more</source>
        <translation>Temporalidad, escala y más</translation>
    </message>
    <message>
        <source>Follow the newest trade</source>
        <translation>Seguir la operación más reciente</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Ir a una hora…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Tabla de lo dibujado</translation>
    </message>
    <message>
        <source>Export this range…</source>
        <translation>Exportar este rango…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Keys and hands</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>Precio medio ponderado por volumen</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC or the left edge</source>
        <translation>VWAP desde medianoche UTC o desde el borde izquierdo</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Mayús+V</translation>
    </message>
    <message>
        <source>Buys minus sells</source>
        <translation>Compras menos ventas</translation>
    </message>
    <message>
        <source>Compare with other markets…</source>
        <translation>Comparar con otros mercados…</translation>
    </message>
    <message>
        <source>Two markets in percent, as ratio or as spread</source>
        <translation>Dos mercados en porcentaje, como ratio o como spread</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Mayús+C</translation>
    </message>
    <message>
        <source>Linked with other charts</source>
        <translation>Vinculado con otros gráficos</translation>
    </message>
    <message>
        <source>Link all charts, or none</source>
        <translation>Vincular todos los gráficos, o ninguno</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Mayús+K</translation>
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
        <translation>Teclas y ratón en el gráfico</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
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
        <translation>desplazarse por el tiempo</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>scroll by a whole view</source>
        <translation>desplazarse una vista entera</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>scroll through prices</source>
        <translation>desplazarse por los precios</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>show less or more time</source>
        <translation>mostrar menos o más tiempo</translation>
    </message>
    <message>
        <source>Ctrl and + −</source>
        <translation>Ctrl y + −</translation>
    </message>
    <message>
        <source>show fewer or more prices</source>
        <translation>mostrar menos o más precios</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>the oldest and the newest trade</source>
        <translation>la operación más antigua y la más reciente</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>follow the newest trade, prices fitted</source>
        <translation>seguir la operación más reciente, con los precios ajustados</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>every trade</source>
        <translation>cada operación</translation>
    </message>
    <message>
        <source>2 … 9</source>
        <translation>2 … 9</translation>
    </message>
    <message>
        <source>candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day</source>
        <translation>velas de 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 día</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>logarithmic price scale</source>
        <translation>escala de precios logarítmica</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>crosshair clings to the data, or is free</source>
        <translation>la retícula se ajusta a los datos, o queda libre</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>volume-weighted average price (VWAP)</source>
        <translation>precio medio ponderado por volumen (VWAP)</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Mayús+V</translation>
    </message>
    <message>
        <source>VWAP since midnight UTC, or since the left edge</source>
        <translation>VWAP desde la medianoche UTC, o desde el borde izquierdo</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what was bought less what was sold, and its sum</source>
        <translation>lo comprado menos lo vendido, y su suma</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare with other markets</source>
        <translation>comparar con otros mercados</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Mayús+C</translation>
    </message>
    <message>
        <source>two markets in percent, as ratio or as spread</source>
        <translation>dos mercados en porcentaje, como ratio o como spread</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>link with other charts: crosshair, time, market</source>
        <translation>vincular con otros gráficos: retícula, tiempo, mercado</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Mayús+K</translation>
    </message>
    <message>
        <source>link all charts, or none</source>
        <translation>vincular todos los gráficos, o ninguno</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Mayús y flechas</translation>
    </message>
    <message>
        <source>crosshair from candle to candle, trade to trade</source>
        <translation>retícula de vela en vela, de operación en operación</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl y flechas</translation>
    </message>
    <message>
        <source>the same by ten</source>
        <translation>lo mismo de diez en diez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>look up the crosshair&apos;s moment</source>
        <translation>consultar el momento de la retícula</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>play from the crosshair&apos;s moment on; without one, from the view&apos;s beginning</source>
        <translation>reproducir desde el momento de la retícula; sin ella, desde el principio de la vista</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Mayús+M</translation>
    </message>
    <message>
        <source>measure from the crosshair on</source>
        <translation>medir desde la retícula</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy a link to the crosshair&apos;s moment</source>
        <translation>copiar un enlace al momento de la retícula</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark the crosshair&apos;s moment</source>
        <translation>añadir un marcador del momento de la retícula</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a time</source>
        <translation>ir a una hora</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export what is measured, else what is in view</source>
        <translation>exportar lo medido o, si no, lo visible</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>table of what is drawn</source>
        <translation>tabla de lo dibujado</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>copy, look up, export, alert, picture</source>
        <translation>copiar, consultar, exportar, alerta, imagen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel: measuring, crosshair, panels</source>
        <translation>cancelar: medición, retícula, paneles</translation>
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
        <translation>Rueda</translation>
    </message>
    <message>
        <source>zoom time at the cursor</source>
        <translation>ampliar o reducir el tiempo en el cursor</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl y rueda</translation>
    </message>
    <message>
        <source>zoom prices at the cursor</source>
        <translation>ampliar o reducir los precios en el cursor</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Mayús y rueda</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>mover la vista</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Arrastrar un eje</translation>
    </message>
    <message>
        <source>stretch or squeeze it</source>
        <translation>estirarlo o comprimirlo</translation>
    </message>
    <message>
        <source>Double-click an axis</source>
        <translation>Doble clic en un eje</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>como estaba antes</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>follow the newest trade again</source>
        <translation>volver a seguir la operación más reciente</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>measure price, time, trades and volume; mark a period to export</source>
        <translation>medir precio, tiempo, operaciones y volumen; marcar un periodo para exportarlo</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>look up the moment</source>
        <translation>consultar el momento</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Clic derecho</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartMenu</name>
    <message>
        <source>Compare with other markets…	C</source>
        <translation>Comparar con otros mercados…	C</translation>
    </message>
    <message>
        <source>Go to a time…	Ctrl+G</source>
        <translation>Ir a una hora…	Ctrl+G</translation>
    </message>
    <message>
        <source>Table of what is drawn	T</source>
        <translation>Tabla de lo dibujado	T</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Keys and hands	F1</source>
        <translation>Teclas y ratón	F1</translation>
    </message>
    <message>
        <source>Copy price %1</source>
        <translation>Copiar el precio %1</translation>
    </message>
    <message>
        <source>The price was copied.</source>
        <translation>Se copió el precio.</translation>
    </message>
    <message>
        <source>Copy time %1</source>
        <translation>Copiar la hora %1</translation>
    </message>
    <message>
        <source>The time was copied.</source>
        <translation>Se copió la hora.</translation>
    </message>
    <message>
        <source>Copy a link to this moment	Ctrl+C</source>
        <translation>Copiar un enlace a este momento	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the visible range</source>
        <translation>Copiar el rango visible</translation>
    </message>
    <message>
        <source>The visible range was copied.</source>
        <translation>Se copió el rango visible.</translation>
    </message>
    <message>
        <source>Look up in History</source>
        <translation>Consultar en Historial</translation>
    </message>
    <message>
        <source>Play from here	P</source>
        <translation>Reproducir desde aquí	P</translation>
    </message>
    <message>
        <source>Bookmark this moment…	B</source>
        <translation>Añadir un marcador aquí…	B</translation>
    </message>
    <message>
        <source>Export the marked period…	Ctrl+E</source>
        <translation>Exportar el periodo marcado…	Ctrl+E</translation>
    </message>
    <message>
        <source>Export this range…	Ctrl+E</source>
        <translation>Exportar este rango…	Ctrl+E</translation>
    </message>
    <message>
        <source>Mark a period: Shift and drag, or Shift+M</source>
        <translation>Marcar un periodo: Mayús y arrastrar, o Mayús+M</translation>
    </message>
    <message>
        <source>Set an alert at %1…</source>
        <translation>Crear una alerta en %1…</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanels</name>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo el rango</translation>
    </message>
    <message>
        <source>Follow the newest trade (F)</source>
        <translation>Seguir la operación más reciente (F)</translation>
    </message>
    <message>
        <source>Show the whole range again (F)</source>
        <translation>Mostrar de nuevo todo el rango (F)</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Se copió el enlace a este momento.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPanes</name>
    <message>
        <source>Replay of %1</source>
        <translation>Reproducción de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartPointing</name>
    <message>
        <source>The market paused %1</source>
        <translation>El mercado hizo una pausa de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartSpeech</name>
    <message>
        <source>Newest price %1 at %2.</source>
        <translation>Precio más reciente: %1 (%2).</translation>
    </message>
    <message>
        <source> Shown from %1 to %2: lowest %3, highest %4, %5.</source>
        <translation> Se muestra de %1 a %2: mínimo %3, máximo %4, %5.</translation>
    </message>
    <message>
        <source> In that time: %1.</source>
        <translation> En ese periodo: %1.</translation>
    </message>
    <message>
        <source> Bookmarks: %1.</source>
        <translation> Marcadores: %1.</translation>
    </message>
    <message>
        <source> Where there are no trades the exchange&apos;s own candles are shown.</source>
        <translation> Donde no hay operaciones se muestran las velas del propio exchange.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: open %2, high %3, low %4, close %5, volume %6, %7.</source>
        <translation>%1: apertura %2, máximo %3, mínimo %4, cierre %5, volumen %6, %7.</translation>
    </message>
    <message>
        <source>%1, the exchange&apos;s own candle: open %2, high %3, low %4, close %5.</source>
        <translation>%1, vela del propio exchange: apertura %2, máximo %3, mínimo %4, cierre %5.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTable</name>
    <message>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 operación visible. Intro va a ella en el gráfico; F5 vuelve a leer.</numerusform>
            <numerusform>%1 operaciones visibles, las más recientes primero. Intro va a una en el gráfico; F5 vuelve a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.</source>
        <translation>
            <numerusform>%1 vela visible. Intro va a ella en el gráfico; F5 vuelve a leer.</numerusform>
            <numerusform>%1 velas visibles, las más recientes primero. Intro va a una en el gráfico; F5 vuelve a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixel columns with trades, the newest first: zoom in to read trades one by one.</source>
        <translation>
            <numerusform>%1 columna de píxeles con operaciones: acerque la vista para leer las operaciones una a una.</numerusform>
            <numerusform>%1 columnas de píxeles con operaciones, las más recientes primero: acerque la vista para leer las operaciones una a una.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all</source>
        <translation>Copiar las filas marcadas para una hoja de cálculo (Ctrl+C); Ctrl+A las marca todas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Write all rows, the oldest first (Ctrl+S)</source>
        <translation>Guardar todas las filas, primero la más antigua (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>Se copió %1 fila.</numerusform>
            <numerusform>Se copiaron %1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
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
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar o libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartTableModel</name>
    <message>
        <source>sell</source>
        <translation>venta</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
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
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>tidemark::ChartWindow</name>
    <message>
        <source>Chart window of %1</source>
        <translation>Ventana de gráfico de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ClosingPage</name>
    <message>
        <source>&amp;Keeps recording; the icon in the tray brings the window back</source>
        <translation>S&amp;igue registrando; el icono de la bandeja devuelve la ventana</translation>
    </message>
    <message>
        <source>&amp;Ends the program</source>
        <translation>&amp;Finaliza el programa</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window ends the program in any case.</source>
        <translation>Este escritorio no muestra ahora ninguna bandeja, así que cerrar la ventana finaliza el programa en cualquier caso.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Al salir</translation>
    </message>
    <message>
        <source>Quit (Ctrl+Q) always ends the program. It asks nothing and loses nothing: what was received is stored first, or waits in the spool for the next start.</source>
        <translation>Salir (Ctrl+Q) finaliza siempre el programa. No pregunta nada ni pierde nada: lo recibido se almacena antes, o espera en la cola hasta el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>tidemark::ComparePanel</name>
    <message>
        <source>Compare with other markets</source>
        <translation>Comparar con otros mercados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Market to compare with</source>
        <translation>Mercado con el que comparar</translation>
    </message>
    <message>
        <source>A market of the record</source>
        <translation>Un mercado del registro</translation>
    </message>
    <message>
        <source>Compared markets</source>
        <translation>Mercados comparados</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 is the chart&apos;s own market.</source>
        <translation>%1 es el propio mercado del gráfico.</translation>
    </message>
    <message>
        <source>%1 is compared already.</source>
        <translation>%1 ya se está comparando.</translation>
    </message>
    <message>
        <source>More than five other markets cannot be told apart: remove one first.</source>
        <translation>No se pueden distinguir más de otros cinco mercados: quite uno primero.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>No se compara nada.</translation>
    </message>
    <message>
        <source>Ratio and spread are of two markets.</source>
        <translation>El ratio y el spread son de dos mercados.</translation>
    </message>
    <message>
        <source>Enter adds a market; Esc closes.</source>
        <translation>Intro añade un mercado; Esc cierra.</translation>
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
        <translation>todos desde %1, a partir de cuando se conoce %2</translation>
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
        <translation>leyendo el registro…</translation>
    </message>
    <message>
        <source>no trades in this time are recorded</source>
        <translation>no hay operaciones registradas en este periodo</translation>
    </message>
    <message>
        <source>no price is known here</source>
        <translation>aquí no se conoce ningún precio</translation>
    </message>
    <message>
        <source>%1 · shown time: %2</source>
        <translation>%1 · tiempo mostrado: %2</translation>
    </message>
    <message>
        <source>%1 · %2 in the shown time: %3</source>
        <translation>%1 · %2 en el tiempo mostrado: %3</translation>
    </message>
    <message>
        <source>its trades are missing here (%1)</source>
        <translation>aquí faltan sus operaciones (%1)</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Records of the markets</source>
        <translation>Registros de los mercados</translation>
    </message>
    <message>
        <source>Point at a bar, or go along it with the arrow keys, to read what it shows.</source>
        <translation>Señale una barra, o recórrala con las teclas de flecha, para leer lo que muestra.</translation>
    </message>
    <message>
        <source>No markets are watched, so there is no record to show. Add one in Live (Ctrl+N).</source>
        <translation>No se sigue ningún mercado, así que no hay registro que mostrar. Añada uno en “En vivo” (Ctrl+N).</translation>
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
        <translation>sin operaciones, y no falta ninguna</translation>
    </message>
    <message>
        <source>no trade is recorded</source>
        <translation>no hay ninguna operación registrada</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 de %1 operación</numerusform>
            <numerusform>%2 de %1 operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived to %2</source>
        <translation>%1 archivadas en %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more files</source>
        <translation>
            <numerusform>%2 y %1 archivo más</numerusform>
            <numerusform>%2 y %1 archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>inicio del registro: %1</translation>
    </message>
    <message>
        <source>the record ends at %1</source>
        <translation>fin del registro: %1</translation>
    </message>
    <message>
        <source>the record has no trade of this market</source>
        <translation>el registro no tiene ninguna operación de este mercado</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 no obtenidas</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 descartadas por decisión suya</translation>
    </message>
    <message>
        <source>%1 that could not be stored</source>
        <translation>%1 sin poder almacenarse</translation>
    </message>
    <message>
        <source>%1 the exchange does not have</source>
        <translation>%1 que el exchange no tiene</translation>
    </message>
</context>
<context>
    <name>tidemark::CompressionAdvice</name>
    <message>
        <source>%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A record restored into a folder without that mark takes about a fifth.</source>
        <translation>%1 está en btrfs, pero sus archivos están marcados para no copiarse al escribir (chattr +C), así que no se pueden comprimir. Un registro restaurado en una carpeta sin esa marca ocupa alrededor de una quinta parte.</translation>
    </message>
    <message>
        <source>%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: btrfs filesystem defragment -r -czstd %1</source>
        <translation>%1 está en btrfs sin compresión; comprimida con zstd, una operación sin compactar ocupa unos 27 bytes en lugar de 130. Los archivos nuevos se comprimen con “tidemark-cli keep --compress” o en Ajustes → Conservación. Lo que ya está allí se comprime con: btrfs filesystem defragment -r -czstd %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ConnectionsModel</name>
    <message>
        <source>Being replaced</source>
        <translation>En sustitución</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>A la espera de reintentar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>A newer connection delivers already; this one is closed without losing a trade.</source>
        <translation>Una conexión más nueva ya entrega datos; esta se cierra sin perder ninguna operación.</translation>
    </message>
    <message>
        <source>Trades arrive over it.</source>
        <translation>Por ella llegan operaciones.</translation>
    </message>
    <message>
        <source>It does not bring the trades that there are, and is being replaced.</source>
        <translation>No trae las operaciones que hay, y se está sustituyendo.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>El último intento falló; el siguiente se hace por sí solo.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
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
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latencia</translation>
    </message>
</context>
<context>
    <name>tidemark::DamagedFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>El archivo tal como estaba se conserva como %1.</translation>
    </message>
    <message>
        <source>It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.</source>
        <translation>No se pudo conservar como %1, así que %2 queda como está y %3. Apártelo e inicie Tidemark de nuevo.</translation>
    </message>
</context>
<context>
    <name>tidemark::DatabasePage</name>
    <message>
        <source>The &amp;private server in the data folder</source>
        <translation>El servidor &amp;privado en la carpeta de datos</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your &amp;own</source>
        <translation>Un servidor PostgreSQL prop&amp;io</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>Conser&amp;var para el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Use this database</source>
        <translation>&amp;Usar esta base de datos</translation>
    </message>
    <message>
        <source>Where the record is kept</source>
        <translation>Dónde se guarda el registro</translation>
    </message>
    <message>
        <source>In %1; the record takes %2.</source>
        <translation>En %1; el registro ocupa %2.</translation>
    </message>
    <message>
        <source>In %1. It starts and stops with Tidemark, and no other computer can reach it unless you share it.</source>
        <translation>En %1. Se inicia y se detiene con Tidemark, y ningún otro equipo puede acceder a él a menos que usted lo comparta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Empty: the one that libpq knows already</source>
        <translation>Vacío: la que libpq ya conoce</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Eng&amp;ine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>What keeps the trades there. An empty database whose server has TimescaleDB or Citus leaves a choice, once it was tested.</source>
        <translation>Lo que guarda allí las operaciones. Una base de datos vacía cuyo servidor tenga TimescaleDB o Citus permite elegir, una vez probada.</translation>
    </message>
    <message>
        <source>A password goes into libpq&apos;s passfile (~/.pgpass or PGPASSFILE), which only you can read. It is never kept in these settings. A database keeps the record of one exchange.</source>
        <translation>La contraseña va al archivo de contraseñas de libpq (~/.pgpass o PGPASSFILE), que solo usted puede leer. Nunca se guarda en estos ajustes. Una base de datos guarda el registro de un solo exchange.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>Quién más puede leerlo</translation>
    </message>
    <message>
        <source>The private server can be shared, read-only, with Grafana, notebooks and the like, which log in as tidemark_reader.</source>
        <translation>El servidor privado se puede compartir, en modo de solo lectura, con Grafana, notebooks y similares, que acceden como tidemark_reader.</translation>
    </message>
    <message>
        <source>Test the connection to see</source>
        <translation>Pruebe la conexión para verlo</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as postgresql://user@host:5432/name.</source>
        <translation>Escriba la dirección del servidor, por ejemplo postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No choice there</source>
        <translation>Allí no hay elección</translation>
    </message>
    <message>
        <source>Making the record&apos;s tables…</source>
        <translation>Creando las tablas del registro…</translation>
    </message>
</context>
<context>
    <name>tidemark::DayCalendar</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mes anterior (RePág)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mes siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Days of the record</source>
        <translation>Días del registro</translation>
    </message>
</context>
<context>
    <name>tidemark::DayLegend</name>
    <message>
        <source>What the calendar shows: %1</source>
        <translation>Lo que muestra el calendario: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::DayMark</name>
    <message numerus="yes">
        <source>%1 trades so far</source>
        <translation>
            <numerusform>%1 operación hasta ahora</numerusform>
            <numerusform>%1 operaciones hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are there</source>
        <translation>
            <numerusform>está %1 operación</numerusform>
            <numerusform>están %1 operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %1 are missing</source>
        <translation>
            <numerusform>, falta al menos %1</numerusform>
            <numerusform>, faltan al menos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, others may be missing</source>
        <translation>, otras pueden faltar</translation>
    </message>
    <message>
        <source>%1; the day is not over.</source>
        <translation>%1; el día no ha terminado.</translation>
    </message>
    <message>
        <source>%1. The archive does not have the day yet, so the rest comes from the exchange itself.</source>
        <translation>%1. El archivo histórico aún no tiene el día, así que el resto viene del propio exchange.</translation>
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
        <translation>en parte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>aún no en el archivo histórico</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>no negociado</translation>
    </message>
    <message>
        <source>%1: complete, without a trade.</source>
        <translation>%1: completo, sin operaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%2: complete, %1 trades.</source>
        <translation>
            <numerusform>%2: completo, %1 operación.</numerusform>
            <numerusform>%2: completo, %1 operaciones.</numerusform>
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
        <translation>%1: falta. El archivo histórico aún no lo tiene, así que sus operaciones vienen del propio exchange.</translation>
    </message>
    <message>
        <source>%1: not traded any more. The archive&apos;s last day of this market is %2.</source>
        <translation>%1: ya no se negocia. El último día de este mercado en el archivo histórico es %2.</translation>
    </message>
    <message>
        <source>%1: not traded yet. The archive&apos;s first day of this market is %2.</source>
        <translation>%1: aún no se negociaba. El primer día de este mercado en el archivo histórico es %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 days, %2 of them complete</source>
        <translation>
            <numerusform>Elegido: %1 día, completos: %2</numerusform>
            <numerusform>Elegidos: %1 días, completos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is complete</source>
        <translation>Elegido: 1 día, que está completo</translation>
    </message>
    <message>
        <source>Chosen: 1 day, which is not complete</source>
        <translation>Elegido: 1 día, que no está completo</translation>
    </message>
    <message>
        <source>, %1 from before its first trade</source>
        <translation>, %1 de antes de su primera operación</translation>
    </message>
    <message>
        <source>, %1 from after its last trade</source>
        <translation>, %1 de después de su última operación</translation>
    </message>
    <message>
        <source>From when on %1 has been traded could not be found out, so days before that look missing. %2</source>
        <translation>No se pudo averiguar desde cuándo se negocia %1, así que los días anteriores parecen faltar. %2</translation>
    </message>
    <message>
        <source>The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.</source>
        <translation>El archivo histórico no tiene ningún archivo de %1. Los dos últimos días se piden al propio exchange; los anteriores no se pueden obtener.</translation>
    </message>
</context>
<context>
    <name>tidemark::DaysDialog</name>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>Hasta el día, incluido</translation>
    </message>
    <message>
        <source>&amp;Whole month</source>
        <translation>Mes compl&amp;eto</translation>
    </message>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Seguir por los &amp;ids si difiere la suma de comprobación</translation>
    </message>
    <message>
        <source>&amp;Get missing days</source>
        <translation>&amp;Obtener los días que faltan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Obtener días</translation>
    </message>
    <message>
        <source>Market of the days</source>
        <translation>Mercado de los días</translation>
    </message>
    <message>
        <source>Choose all days of the month that is shown</source>
        <translation>Elegir todos los días del mes que se muestra</translation>
    </message>
    <message>
        <source>A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide</source>
        <translation>Un archivo cuyo SHA-256 no es el que lo acompaña se deja fuera, a menos que esto esté marcado: entonces deciden solo sus ids de operación</translation>
    </message>
    <message>
        <source>Days that are complete</source>
        <translation>Días que están completos</translation>
    </message>
    <message>
        <source>What was not got</source>
        <translation>Lo que no se obtuvo</translation>
    </message>
    <message>
        <source>From the exchange&apos;s archive of files, and the last two days from the exchange itself</source>
        <translation>Del archivo histórico del exchange, y los dos últimos días del propio exchange</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
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
        <translation>No se pudo consultar el registro: %1</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Comprobando qué falta…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 days complete</source>
        <translation>
            <numerusform>%2 de %1 día completo</numerusform>
            <numerusform>%2 de %1 días completos</numerusform>
        </translation>
    </message>
    <message>
        <source>The download goes on</source>
        <translation>La descarga continúa</translation>
    </message>
</context>
<context>
    <name>tidemark::DeliveriesDialog</name>
    <message>
        <source>ntfy: a message to a telephone</source>
        <translation>ntfy: un mensaje a un teléfono</translation>
    </message>
    <message>
        <source>Telegram: a message to a chat</source>
        <translation>Telegram: un mensaje a un chat</translation>
    </message>
    <message>
        <source>Webhook: JSON to an address</source>
        <translation>Webhook: JSON a una dirección</translation>
    </message>
    <message>
        <source>Command: a program of your own</source>
        <translation>Comando: un programa propio</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
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
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Save delivery</source>
        <translation>&amp;Guardar destino</translation>
    </message>
    <message>
        <source>D&amp;elete delivery</source>
        <translation>E&amp;liminar destino</translation>
    </message>
    <message>
        <source>Deliveries of alerts</source>
        <translation>Destinos de las alertas</translation>
    </message>
    <message>
        <source>Alerts also go here, while this window is open and from a recorder with --alerts. What cannot be reached is tried again for a day. Addresses and tokens are kept in a file that only you can read.</source>
        <translation>Las alertas también van aquí, mientras esta ventana está abierta y desde un grabador con --alerts. Lo que no se puede alcanzar se reintenta durante un día. Las direcciones y los tokens se guardan en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Log de entregas</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Aún no se ha entregado nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>De&amp;stino</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Progra&amp;m</source>
        <translation>Pr&amp;ograma</translation>
    </message>
    <message>
        <source>Arg&amp;uments</source>
        <translation>Arg&amp;umentos</translation>
    </message>
    <message>
        <source>Words or emojis, with commas between them</source>
        <translation>Palabras o emojis, separados por comas</translation>
    </message>
    <message>
        <source>What opens with a tap</source>
        <translation>Lo que se abre al tocar</translation>
    </message>
    <message>
        <source>Its path; what happened is in its environment</source>
        <translation>Su ruta; lo ocurrido está en su entorno</translation>
    </message>
    <message>
        <source>With blanks between them</source>
        <translation>Separados por espacios</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uno nuevo</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Tal como está guardado</translation>
    </message>
    <message>
        <source>Choose one that nobody guesses</source>
        <translation>Elija uno que nadie adivine</translation>
    </message>
    <message>
        <source>Its number, or @NAME of a channel</source>
        <translation>Su número, o @NAME de un canal</translation>
    </message>
    <message>
        <source>The bot&apos;s</source>
        <translation>El del bot</translation>
    </message>
    <message>
        <source>Where it asks for one</source>
        <translation>Donde se pida uno</translation>
    </message>
    <message>
        <source>Give the delivery a name.</source>
        <translation>Dé un nombre al destino.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already.</source>
        <translation>Ya existe un destino “%1”.</translation>
    </message>
    <message>
        <source>Write the path of the program.</source>
        <translation>Escriba la ruta del programa.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts wait for “%2”.</source>
        <translation>
            <numerusform>%1 alerta espera a “%2”.</numerusform>
            <numerusform>%1 alertas esperan a “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Desktop</name>
    <message>
        <source>The simulated market is shown from now on; the exchange&apos;s record stays as it is.</source>
        <translation>Desde ahora se muestra el mercado simulado; el registro del exchange queda como está.</translation>
    </message>
    <message>
        <source>Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Bienvenido. Desde ahora se registra cada operación de todos los mercados (%1). F1 abre el manual, y los ajustes están en el menú de arriba a la derecha (F10).</translation>
    </message>
    <message>
        <source>Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list (Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).</source>
        <translation>Bienvenido. Desde ahora se registra cada operación de %1 (%2). Añada mercados en el campo sobre su lista (Ctrl+N); F1 abre el manual, y los ajustes están en el menú de arriba a la derecha (F10).</translation>
    </message>
    <message>
        <source>The window takes on the language as soon as what is under way in it has ended.</source>
        <translation>La ventana adopta el idioma en cuanto termina lo que está en curso en ella.</translation>
    </message>
</context>
<context>
    <name>tidemark::DesktopSession</name>
    <message>
        <source>the private server in %1</source>
        <translation>el servidor privado en %1</translation>
    </message>
    <message>
        <source>your own PostgreSQL server</source>
        <translation>su propio servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Storing the last trades…</source>
        <translation>Almacenando las últimas operaciones…</translation>
    </message>
    <message numerus="yes">
        <source>The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored within ten seconds is stored at the next start.</source>
        <translation>
            <numerusform>La base de datos no está disponible, así que %1 operación espera en la cola. No se pierde nada: lo que no se almacene en diez segundos se almacena en el próximo inicio.</numerusform>
            <numerusform>La base de datos no está disponible, así que %1 operaciones esperan en la cola. No se pierde nada: lo que no se almacene en diez segundos se almacena en el próximo inicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DirectoryModel</name>
    <message>
        <source>trading</source>
        <translation>en negociación</translation>
    </message>
    <message>
        <source>not traded now (%1)</source>
        <translation>no se negocia ahora (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadRun</name>
    <message>
        <source>The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same ids. Name one with --archive-url or in the settings.</source>
        <translation>El registro es de “%1”, y no se conoce ningún archivo histórico de sus datos: el de %2 tiene otras operaciones con los mismos ids. Indique uno con --archive-url o en los ajustes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be fetched into it.</source>
        <translation>No se puede crear la carpeta %1, así que no se puede obtener nada en ella.</translation>
    </message>
    <message>
        <source>Another download is under way with %1. Wait until it has ended, or cancel it there.</source>
        <translation>Hay otra descarga en curso con %1. Espere a que termine, o cancélela allí.</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: su SHA-256 es %2, pero el CHECKSUM que lo acompaña dice %3, así que no se importó. Está en %4. Pídalo de nuevo más tarde, o continúe solo por sus ids de operación con --ignore-checksum.</translation>
    </message>
    <message>
        <source>%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. Ask again later, or go on by its trade ids alone with --ignore-checksum.</source>
        <translation>%1: el CHECKSUM que lo acompaña es de otro archivo, %2, así que no se importó. Está en %3. Pídalo de nuevo más tarde, o continúe solo por sus ids de operación con --ignore-checksum.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Make room there, or choose another place.</source>
        <translation>No se puede escribir el archivo %1: %2. Libere espacio allí o elija otro lugar.</translation>
    </message>
    <message>
        <source>Stopped while %1 was imported. What was stored stays, and the next download goes on from there.</source>
        <translation>Detenido mientras se importaba %1. Lo almacenado permanece, y la próxima descarga continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>tidemark::DownloadWords</name>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
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
        <translation>el día está completo</translation>
    </message>
    <message>
        <source>the day is not complete</source>
        <translation>el día no está completo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 days are complete</source>
        <translation>
            <numerusform>%1 de %2 día completo</numerusform>
            <numerusform>%1 de %2 días completos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange for the last days…</source>
        <translation>Pidiendo al exchange los últimos días…</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>From the exchange itself: %1%2</source>
        <translation>Del propio exchange: %1%2</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Comprobando qué falta…</translation>
    </message>
    <message>
        <source>%1: %2 checked%3</source>
        <translation>%1: %2 comprobados%3</translation>
    </message>
    <message>
        <source>%1: %2 stored%3</source>
        <translation>%1: %2 almacenados%3</translation>
    </message>
    <message>
        <source>%1: asked for…</source>
        <translation>%1: solicitado…</translation>
    </message>
    <message>
        <source>%1: %2 fetched%3</source>
        <translation>%1: %2 obtenidos%3</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was stored stays, and it goes on from there next time.</source>
        <translation>Cancelado: %1. Lo almacenado permanece, y la próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>No se pudo continuar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missing: all %1 days are complete.</source>
        <translation>
            <numerusform>No faltaba nada: el día está completo.</numerusform>
            <numerusform>No faltaba nada: los %1 días están completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 operación es nueva</numerusform>
            <numerusform>%1 operaciones son nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not complete yet; %1.</source>
        <translation>El día aún no está completo; %1.</translation>
    </message>
    <message>
        <source>%1 now; %2.</source>
        <translation>Ahora, %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 days are complete now; %2.</source>
        <translation>
            <numerusform>El día está completo ahora; %2.</numerusform>
            <numerusform>Los %1 días están completos ahora; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangeItem</name>
    <message>
        <source>Exchange&apos;s own candles</source>
        <translation>Velas del propio exchange</translation>
    </message>
    <message>
        <source>Exchange&apos;s own candles, not recorded</source>
        <translation>Velas del propio exchange, no registradas</translation>
    </message>
</context>
<context>
    <name>tidemark::ExchangePage</name>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Calls (REST)</source>
        <translation>Llamadas (REST)</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>The simulated market is shown now; these count when the exchange is watched.</source>
        <translation>Ahora se muestra el mercado simulado; esto cuenta cuando se siga el exchange.</translation>
    </message>
    <message>
        <source>Leave them empty for Binance&apos;s own. Another exchange needs a database of its own.</source>
        <translation>Déjelas vacías para las de Binance. Otro exchange necesita su propia base de datos.</translation>
    </message>
    <message>
        <source>&amp;Streams</source>
        <translation>&amp;Flujos</translation>
    </message>
    <message>
        <source>&amp;Calls (REST)</source>
        <translation>&amp;Llamadas (REST)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivo histórico</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
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
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none</source>
        <translation>Vacío: el proxy no pide ninguno</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Vacío: la que se escribió antes</translation>
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
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>The password is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>La contraseña se guarda en un archivo de la carpeta de datos que solo usted puede leer, aparte de estos ajustes.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as wss://host:port, without a path.</source>
        <translation>Esta no es una dirección base: escríbala como wss://host:port, sin ruta.</translation>
    </message>
    <message>
        <source>This is not a base address: write it as https://host:port, without a path.</source>
        <translation>Esta no es una dirección base: escríbala como https://host:port, sin ruta.</translation>
    </message>
    <message>
        <source>This is not an archive&apos;s address: write it as https://host or https://host/folder.</source>
        <translation>Esta no es la dirección de un archivo histórico: escríbala como https://host o https://host/folder.</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or address, without http:// before it.</source>
        <translation>Escriba el nombre de host o la dirección del proxy, sin http:// delante.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 8080 or 1080.</source>
        <translation>Un puerto es un número entero de 1 a 65535, por ejemplo 8080 o 1080.</translation>
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
        <translation>Com&amp;probante</translation>
    </message>
    <message>
        <source>Write all trades of this range into a file (Ctrl+E)</source>
        <translation>Guardar todas las operaciones de este rango en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Also write a file beside it that says what it holds, by which it can be checked later</source>
        <translation>Guardar además, junto a él, un archivo que dice lo que contiene y con el que se puede comprobar más tarde</translation>
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
        <translation>Copiar una línea con la que otro programa lee estas operaciones del registro</translation>
    </message>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>The line for psql was copied. Paste it into a terminal.</source>
        <translation>Se copió la línea para psql. Péguela en una terminal.</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>The line for DuckDB was copied. Paste it into a terminal.</source>
        <translation>Se copió la línea para DuckDB. Péguela en una terminal.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started.</source>
        <translation>Se copió la línea para pandas. Péguela en un Python iniciado con “tidemark-cli database -- python3”.</translation>
    </message>
    <message>
        <source>The file will hold %1</source>
        <translation>El archivo contendrá %1</translation>
    </message>
    <message>
        <source>About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet</source>
        <translation>Unos %1 como CSV, %2 con gzip, %3 con zip, %4 como Parquet</translation>
    </message>
    <message>
        <source>; the other markets come on top</source>
        <translation>; los demás mercados se suman a esto</translation>
    </message>
    <message>
        <source>; %1 are free</source>
        <translation>; %1 libres</translation>
    </message>
    <message>
        <source>Export trades</source>
        <translation>Exportar operaciones</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 trades</source>
        <translation>
            <numerusform>%2 de %1 operación</numerusform>
            <numerusform>%2 de %1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, %2 left</source>
        <translation>, %1 por segundo, quedan %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Exportación cancelada; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Export failed, and no half file was left behind: %1</source>
        <translation>La exportación falló y no quedó ningún archivo a medias: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 trades to %2</source>
        <translation>
            <numerusform>Se exportó %1 operación a %2</numerusform>
            <numerusform>Se exportaron %1 operaciones a %2</numerusform>
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
        <translation>El registro no se puede leer mientras su base de datos no está disponible; vuelva a exportar cuando lo esté.</translation>
    </message>
</context>
<context>
    <name>tidemark::ExportMarkets</name>
    <message>
        <source>Markets to export; the period is the same for all</source>
        <translation>Mercados que exportar; el periodo es el mismo para todos</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Todos los mercados</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Markets to export: %1</source>
        <translation>Mercados que exportar: %1</translation>
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
        <translation>CSV, con gzip</translation>
    </message>
    <message>
        <source>Zip in the exchange&apos;s own layout</source>
        <translation>Zip con el formato propio del exchange</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Tardis&apos; CSV, gzipped</source>
        <translation>CSV de Tardis, con gzip</translation>
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
        <translation>sin noticias desde %1</translation>
    </message>
    <message>
        <source>no trade</source>
        <translation>sin operaciones</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>complete, no trade</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>completo desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
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
        <translation>Contiene todas las operaciones desde %1.</translation>
    </message>
    <message>
        <source>From %1, last traded at %2</source>
        <translation>Desde %1, última negociación: %2</translation>
    </message>
    <message>
        <source>no place between low and high yet</source>
        <translation>aún sin posición entre mínimo y máximo</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 del camino de mínimo a máximo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Last to lowest</source>
        <translation>Hasta el mínimo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Last to highest</source>
        <translation>Hasta el máximo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Where the price stands between lowest and highest</source>
        <translation>Dónde está el precio entre el mínimo y el máximo</translation>
    </message>
</context>
<context>
    <name>tidemark::ExtremesTable</name>
    <message>
        <source>complete since Wed 00:00:00</source>
        <translation>completo desde mié 00:00:00</translation>
    </message>
    <message>
        <source>Lowest and highest prices of rolling windows</source>
        <translation>Precios mínimos y máximos de ventanas móviles</translation>
    </message>
</context>
<context>
    <name>tidemark::FeedReport</name>
    <message>
        <source>The like is to be said of %1 more market; the log tells which.</source>
        <translation>Lo mismo vale para %1 mercado más; el log dice cuál.</translation>
    </message>
    <message>
        <source>The like is to be said of %1 more markets; the log tells which.</source>
        <translation>Lo mismo vale para %1 mercados más; el log dice cuáles.</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchBar</name>
    <message>
        <source>Asks the exchange for all trades of this minute and keeps them in the record</source>
        <translation>Pide al exchange todas las operaciones de este minuto y las guarda en el registro</translation>
    </message>
    <message>
        <source>The minute could not be fetched: %1</source>
        <translation>No se pudo obtener el minuto: %1</translation>
    </message>
    <message>
        <source>The exchange has no trades in this minute.</source>
        <translation>El exchange no tiene operaciones en este minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The minute&apos;s %1 trades were fetched into the record.</source>
        <translation>
            <numerusform>La única operación del minuto se obtuvo y está en el registro.</numerusform>
            <numerusform>Las %1 operaciones del minuto se obtuvieron y están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Fetc&amp;h this minute</source>
        <translation>Ob&amp;tener este minuto</translation>
    </message>
    <message>
        <source>Fetching this minute</source>
        <translation>Obteniendo este minuto</translation>
    </message>
    <message>
        <source>Fetch this minute</source>
        <translation>Obtener este minuto</translation>
    </message>
    <message>
        <source>Fetching the minute %1 from the exchange…</source>
        <translation>Obteniendo del exchange el minuto %1…</translation>
    </message>
</context>
<context>
    <name>tidemark::FetchDesk</name>
    <message>
        <source>The market was removed before its trades had arrived.</source>
        <translation>El mercado se quitó antes de que llegaran sus operaciones.</translation>
    </message>
</context>
<context>
    <name>tidemark::FileFormWords</name>
    <message>
        <source>The name “%1” does not tell the form of the file: it ends in one of %2.</source>
        <translation>El nombre “%1” no indica el formato del archivo: debe terminar en uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::FirstFetchBook</name>
    <message>
        <source>%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: what an earlier run left over can be fetched in History. The file is written anew.</source>
        <translation>No se puede leer %1 (%2). El archivo dice de qué mercados falta aún por obtener el tiempo anterior a su registro. Del registro no se pierde nada: lo que dejó pendiente una ejecución anterior puede obtenerse en Historial. El archivo se escribe de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.</source>
        <translation>No se puede escribir %1: %2. El archivo dice de qué mercados falta aún por obtener el tiempo anterior a su registro. Del registro no se pierde nada, pero el próximo inicio vuelve a empezar esas horas. Libere espacio, o permita escribir en el archivo y su carpeta; se intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>tidemark::FoundModel</name>
    <message>
        <source>The search failed: %1</source>
        <translation>La búsqueda falló: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders found</source>
        <translation>
            <numerusform>%1 orden encontrada</numerusform>
            <numerusform>%1 órdenes encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades found</source>
        <translation>
            <numerusform>%1 operación encontrada</numerusform>
            <numerusform>%1 operaciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more below</source>
        <translation>%1, y más abajo hay otras</translation>
    </message>
    <message numerus="yes">
        <source>%1 fills</source>
        <translation>
            <numerusform>%1 ejecución</numerusform>
            <numerusform>%1 ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venta</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>Fill: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Trades %1 to %2</source>
        <translation>Operaciones de %1 a %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Id de operación</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
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
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>%1; Enter goes there.</source>
        <translation>%1; Intro va allí.</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Hora a la que ir</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Without a zone, times are in %1. A date alone is its midnight; yesterday 14:03, -15m, #id, a price, low today and next gap are understood, too.</source>
        <translation>Sin zona, las horas están en %1. Una fecha sola indica su medianoche; también se entienden ayer 14:03, -15m, #id, un precio, mínimo hoy y próximo hueco.</translation>
    </message>
</context>
<context>
    <name>tidemark::HeaderItem</name>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
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
        <translation>Operaciones que faltaban y que se obtuvieron y almacenaron desde la medianoche UTC</translation>
    </message>
    <message>
        <source>Missing trades fetched</source>
        <translation>Operaciones que faltaban, obtenidas</translation>
    </message>
    <message>
        <source>Nothing is known to be missing</source>
        <translation>Que se sepa, no falta nada</translation>
    </message>
    <message>
        <source>Healing: %1. %2</source>
        <translation>Recuperación: %1. %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Fetch no more of what came before these markets&apos; records; what the stream brings is recorded</source>
        <translation>No obtener nada más de lo anterior a los registros de estos mercados; lo que trae el flujo se registra</translation>
    </message>
    <message>
        <source>What is missing is not known yet</source>
        <translation>Aún no se sabe qué falta</translation>
    </message>
</context>
<context>
    <name>tidemark::HealingSentences</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>How long this takes cannot be told yet.</source>
        <translation>Aún no se puede decir cuánto tardará.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Queda menos de un minuto.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Quedan unos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.</source>
        <translation>
            <numerusform>%1 operación está en un hueco demasiado grande para obtenerlo sin preguntar: elija Obtener u Omitir junto al mercado.</numerusform>
            <numerusform>%1 operaciones están en huecos demasiado grandes para obtenerlos sin preguntar: elija Obtener u Omitir junto al mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing trades fetched</source>
        <translation>
            <numerusform>Obtenidas %1 de %2 operación que faltaba</numerusform>
            <numerusform>Obtenidas %1 de %2 operaciones que faltaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 earlier trades fetched</source>
        <translation>
            <numerusform>Obtenidas %1 de %2 operación anterior</numerusform>
            <numerusform>Obtenidas %1 de %2 operaciones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 missing and earlier trades fetched</source>
        <translation>
            <numerusform>Obtenidas %1 de %2 operación que faltaba o anterior</numerusform>
            <numerusform>Obtenidas %1 de %2 operaciones que faltaban y anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn has not come yet.</source>
        <translation>Aún no ha llegado su turno.</translation>
    </message>
    <message>
        <source>None had to be fetched today</source>
        <translation>Hoy no hubo que obtener ninguna</translation>
    </message>
    <message>
        <source>%1 fetched today</source>
        <translation>Obtenido hoy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades from before the record are being fetched, so that it does not begin empty.</source>
        <translation>
            <numerusform>Se está obteniendo %1 operación anterior al registro, para que no comience vacío.</numerusform>
            <numerusform>Se están obteniendo %1 operaciones anteriores al registro, para que no comience vacío.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing, being fetched.</source>
        <translation>Faltan %1; se están obteniendo.</translation>
    </message>
    <message>
        <source>%1 missing, %2 being fetched.</source>
        <translation>Faltan %1; se están obteniendo %2.</translation>
    </message>
    <message numerus="yes">
        <source>What came before the records of %1 markets is still to be fetched, of %2</source>
        <translation>
            <numerusform>Falta por obtener lo anterior al registro de %1 mercado, de %2</numerusform>
            <numerusform>Falta por obtener lo anterior a los registros de %1 mercados, de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long this takes cannot be told yet.</source>
        <translation>%1; aún no se puede decir cuánto tardará.</translation>
    </message>
    <message>
        <source>%1: less than a minute.</source>
        <translation>%1: menos de un minuto.</translation>
    </message>
    <message>
        <source>%1: about %2 within half of the exchange&apos;s limit. Open charts come first, then what is traded most.</source>
        <translation>%1: unos %2 con la mitad del límite del exchange. Primero van los gráficos abiertos, luego lo que más se negocia.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryChart</name>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>No se puede consultar el registro ahora.</translation>
    </message>
    <message>
        <source>Reading the trades around this moment…</source>
        <translation>Leyendo las operaciones en torno a este momento…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>No se pudieron leer las operaciones: %1</translation>
    </message>
    <message>
        <source>No trades were recorded around this moment.</source>
        <translation>No se registraron operaciones en torno a este momento.</translation>
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
        <translation>Detenido. Lo almacenado permanece, y la próxima descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1: that is still to come.</source>
        <translation>%1: eso aún está por venir.</translation>
    </message>
    <message>
        <source>%1: the archive&apos;s daily files of %2 begin on %3.</source>
        <translation>%1: los archivos diarios de %2 en el archivo histórico comienzan el %3.</translation>
    </message>
    <message>
        <source>%1: the archive has no file of it.</source>
        <translation>%1: el archivo histórico no tiene ningún archivo de ello.</translation>
    </message>
    <message>
        <source>%1: the day is not over; it was fetched up to now.</source>
        <translation>%1: el día no ha terminado; se obtuvo hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are missing that neither file nor record has.</source>
        <translation>
            <numerusform>%2: falta %1 operación que no tienen ni el archivo ni el registro.</numerusform>
            <numerusform>%2: faltan %1 operaciones que no tienen ni el archivo ni el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: trades may be missing at its beginning or its end.</source>
        <translation>%1: pueden faltar operaciones al principio o al final.</translation>
    </message>
</context>
<context>
    <name>tidemark::HistoryPage</name>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>La base de datos se está iniciando. Historial responderá en cuanto esté disponible.</translation>
    </message>
    <message>
        <source>Choose a market, or type the name of one that was recorded.</source>
        <translation>Elija un mercado, o escriba el nombre de uno que se haya registrado.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportAccess</name>
    <message>
        <source>Import trades</source>
        <translation>Importar operaciones</translation>
    </message>
    <message>
        <source>Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)</source>
        <translation>Archivos de operaciones (*.zip *.csv *.csv.gz *.parquet);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDesk</name>
    <message>
        <source>The database is away, so nothing can be imported now; begin again once it is back.</source>
        <translation>La base de datos no está disponible, así que ahora no se puede importar nada; vuelva a empezar cuando lo esté.</translation>
    </message>
</context>
<context>
    <name>tidemark::ImportDialog</name>
    <message>
        <source>Go on by trade &amp;ids where a checksum differs</source>
        <translation>Seguir por los &amp;ids si difiere la suma de comprobación</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Importar operaciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Qué fue de los archivos</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
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
            <numerusform>%2: importado, %1 operación es nueva.</numerusform>
            <numerusform>%2: importado, %1 operaciones son nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was imported before.</source>
        <translation>%1: se importó antes.</translation>
    </message>
    <message>
        <source>%1: stopped; the same import again goes on.</source>
        <translation>%1: detenido; al repetir la importación, continúa.</translation>
    </message>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: no importado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, %1 trades/s</source>
        <translation>, %1 operaciones/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 checked%5</source>
        <translation>%1 de %2, %3: %4 comprobados%5</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 stored%5</source>
        <translation>%1 de %2, %3: %4 almacenados%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files are in the record</source>
        <translation>
            <numerusform>%1 de %2 archivo está en el registro</numerusform>
            <numerusform>%1 de %2 archivos están en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in the record</source>
        <translation>El archivo está en el registro</translation>
    </message>
    <message>
        <source>The file is not in the record</source>
        <translation>El archivo no está en el registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades are new</source>
        <translation>
            <numerusform>%1 operación es nueva</numerusform>
            <numerusform>%1 operaciones son nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 What was stored stays, and the same import again goes on from there.</source>
        <translation>Cancelado. %1 Lo almacenado permanece, y al repetir la importación continúa desde ahí.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>No se pudo continuar: %1</translation>
    </message>
    <message>
        <source>There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).</source>
        <translation>Ahí no hay ningún archivo de operaciones (.zip, .csv, .csv.gz, .parquet).</translation>
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
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>&amp;Quitar regla</translation>
    </message>
    <message>
        <source>&amp;Pack everything after 30 days</source>
        <translation>Compactar &amp;todo tras 30 días</translation>
    </message>
    <message>
        <source>Packed after</source>
        <translation>Compactar tras</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Descartar tras</translation>
    </message>
    <message>
        <source>&amp;Set rule</source>
        <translation>&amp;Fijar regla</translation>
    </message>
    <message>
        <source>I a&amp;gree that these trades are dropped for good</source>
        <translation>Ac&amp;epto que estas operaciones se descarten para siempre</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Compress new files</source>
        <translation>Comprimir archivos &amp;nuevos</translation>
    </message>
    <message>
        <source>How long trades are kept</source>
        <translation>Cuánto tiempo se conservan las operaciones</translation>
    </message>
    <message>
        <source>Every trade stays as it is for ever unless you choose otherwise. Packed trades take about a tenth and are read as before. Dropped ones are gone; their candles stay.</source>
        <translation>Cada operación queda como está para siempre, a menos que usted elija otra cosa. Las operaciones compactadas ocupan alrededor de una décima parte y se leen como antes. Las descartadas desaparecen; sus velas se quedan.</translation>
    </message>
    <message>
        <source>The record is being asked…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Rules, the most specific one first</source>
        <translation>Reglas, la más específica primero</translation>
    </message>
    <message>
        <source>Such as BTCUSDT, *USDT or ALL</source>
        <translation>Por ejemplo BTCUSDT, *USDT o ALL</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>&amp;Mercados</translation>
    </message>
    <message>
        <source>Packe&amp;d after</source>
        <translation>&amp;Compactar tras</translation>
    </message>
    <message>
        <source>Dr&amp;opped after</source>
        <translation>&amp;Descartar tras</translation>
    </message>
    <message>
        <source>A market&apos;s name, a pattern (* any letters, ? any one), or ALL. The most specific rule that covers a market counts, whole. Only whole days (UTC) that are older are touched, bit by bit beside recording.</source>
        <translation>El nombre de un mercado, un patrón (* cualesquiera letras, ? una cualquiera) o ALL. Cuenta, entera, la regla más específica que abarque un mercado. Solo se tocan los días completos (UTC) que sean más antiguos, poco a poco y sin interrumpir la grabación.</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>El registro ocupa %1</translation>
    </message>
    <message>
        <source>What this comes to is being asked…</source>
        <translation>Consultando lo que esto supone…</translation>
    </message>
    <message>
        <source>No trade goes by this.</source>
        <translation>No desaparece ninguna operación por esto.</translation>
    </message>
    <message>
        <source>The record is kept by these rules from now on, by every program that uses it.</source>
        <translation>Desde ahora el registro se conserva según estas reglas, con cualquier programa que lo use.</translation>
    </message>
    <message>
        <source>New files of the record are compressed from now on.</source>
        <translation>Desde ahora los archivos nuevos del registro se comprimen.</translation>
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
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>packed after %1</source>
        <translation>compactar tras %1</translation>
    </message>
    <message>
        <source>dropped after %1, candles for ever</source>
        <translation>descartar tras %1, velas para siempre</translation>
    </message>
    <message>
        <source>plain for ever</source>
        <translation>tal cual para siempre</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, growing by about %2 a day.</source>
        <translation>%1, con un crecimiento de unos %2 al día.</translation>
    </message>
    <message>
        <source>%1 How much room its server has, only that computer knows.</source>
        <translation>%1 Cuánto espacio tiene su servidor, solo lo sabe ese equipo.</translation>
    </message>
    <message>
        <source>full on %1 at this rate</source>
        <translation>lleno el %1 a este ritmo</translation>
    </message>
    <message>
        <source>not full within ten years at this rate</source>
        <translation>no se llena en diez años a este ritmo</translation>
    </message>
    <message>
        <source>%1 %2 are free: %3.</source>
        <translation>%1 %2 libres: %3.</translation>
    </message>
    <message numerus="yes">
        <source>about %1 trades of %2, %3 to %4</source>
        <translation>
            <numerusform>alrededor de %1 operación de %2, de %3 a %4</numerusform>
            <numerusform>alrededor de %1 operaciones de %2, de %3 a %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %1 more markets</source>
        <translation>
            <numerusform>y de %1 mercado más</numerusform>
            <numerusform>y de %1 mercados más</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are packed as they become older than that: exact as before, and about a tenth of their size.</source>
        <translation>Los días se compactan a medida que superan esa antigüedad: exactos como antes, y con cerca de una décima parte de su tamaño.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become older than that.</source>
        <translation>
            <numerusform>Se compacta alrededor de %1 operación, exacta como antes: unos %2 en lugar de %3. Otros días se compactan a medida que superan esa antigüedad.</numerusform>
            <numerusform>Se compactan alrededor de %1 operaciones, exactas como antes: unos %2 en lugar de %3. Otros días se compactan a medida que superan esa antigüedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further days go as they become older than that. Their candles stay.</source>
        <translation>Otros días desaparecen a medida que superan esa antigüedad. Sus velas se quedan.</translation>
    </message>
    <message>
        <source>Nothing is old enough to be dropped now. %1</source>
        <translation>Ahora nada es lo bastante antiguo para descartarlo. %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 trades go for good now:
%2
%3</source>
        <translation>
            <numerusform>Alrededor de %1 operación desaparece ahora para siempre:
%2
%3</numerusform>
            <numerusform>Alrededor de %1 operaciones desaparecen ahora para siempre:
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
            <numerusform>%1 mercado se llama así ahora</numerusform>
            <numerusform>%1 mercados se llaman así ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 a day by the exchange&apos;s own count: about %3 a day, packed %4. New ones join by themselves.</source>
        <translation>%1, con %2 al día según el recuento del propio exchange: unos %3 al día, compactado %4. Los nuevos se incorporan por sí solos.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts until %2.</source>
        <translation>%1 libres: con las reglas de Conservación, alcanza para todo hasta el %2.</translation>
    </message>
    <message>
        <source>%1 are free: kept as Keep says, all of it lasts for ten years and more.</source>
        <translation>%1 libres: con las reglas de Conservación, alcanza para todo durante diez años o más.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeepingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.</source>
        <translation>Indique los mercados: uno por su nombre, un patrón como *USDT (* cualesquiera letras, ? una cualquiera) o ALL.</translation>
    </message>
    <message>
        <source>“%1” is neither a market nor a pattern of markets: %2</source>
        <translation>“%1” no es ni un mercado ni un patrón de mercados: %2</translation>
    </message>
    <message>
        <source>brackets cannot stand in one.</source>
        <translation>no puede contener corchetes.</translation>
    </message>
    <message>
        <source>Dropping trades after 0 days would keep none but today&apos;s. Write 1 or more days, or never.</source>
        <translation>Descartar operaciones tras 0 días no conservaría más que las de hoy. Indique 1 día o más, o nunca.</translation>
    </message>
    <message>
        <source>Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop them later.</source>
        <translation>Las operaciones se descartarían tras %1, antes de compactarse tras %2. Compáctelas antes o nunca, o descártelas más tarde.</translation>
    </message>
</context>
<context>
    <name>tidemark::KeptSecret</name>
    <message>
        <source>The proxy&apos;s password cannot be kept in %1: %2.</source>
        <translation>La contraseña del proxy no se puede guardar en %1: %2.</translation>
    </message>
    <message>
        <source>The mirror&apos;s token cannot be kept in %1: %2.</source>
        <translation>El token de la réplica no se puede guardar en %1: %2.</translation>
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
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A chart has keys of its own: click into it, or reach it with F6, and press F1.</source>
        <translation>Un gráfico tiene teclas propias: haga clic en él, o llegue a él con F6, y pulse F1.</translation>
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
        <translation>Latencia, último minuto</translation>
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
        <translation>La mitad de todas las operaciones del último minuto tardó como máximo esto</translation>
    </message>
    <message>
        <source>99 of 100 trades of the last minute took at most this long</source>
        <translation>99 de cada 100 operaciones del último minuto tardaron como máximo esto</translation>
    </message>
    <message>
        <source>The slowest trade of the last minute</source>
        <translation>La operación más lenta del último minuto</translation>
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
        <translation>adelantado %1</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <translation>%1: sin operaciones</translation>
    </message>
    <message>
        <source>%1: half within %2, 99 of 100 within %3, all within %4</source>
        <translation>%1: la mitad en %2, 99 de cada 100 en %3, todas en %4</translation>
    </message>
    <message>
        <source>A trade&apos;s way, over the last minute:</source>
        <translation>El recorrido de una operación, en el último minuto:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1.</source>
        <translation>El reloj de este equipo está %1.</translation>
    </message>
    <message>
        <source>Exchange → received</source>
        <translation>Exchange → recibida</translation>
    </message>
    <message>
        <source>From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks</source>
        <translation>De la operación en el exchange a su llegada a este equipo, corregido por la diferencia de los relojes</translation>
    </message>
    <message>
        <source>Received → committed</source>
        <translation>Recibida → confirmada</translation>
    </message>
    <message>
        <source>From arrival until the database has it safely on its disk</source>
        <translation>De la llegada hasta que la base de datos la tiene segura en su disco</translation>
    </message>
    <message>
        <source>Received → painted</source>
        <translation>Recibida → dibujada</translation>
    </message>
    <message>
        <source>From arrival until this window has painted it; measured while Live is shown</source>
        <translation>De la llegada hasta que esta ventana la ha dibujado; se mide mientras se muestra En vivo</translation>
    </message>
    <message>
        <source>Lag %1</source>
        <translation>Latencia %1</translation>
    </message>
    <message>
        <source>stored after %1</source>
        <translation>almacenado tras %1</translation>
    </message>
    <message>
        <source>Lag: no trades</source>
        <translation>Latencia: sin operaciones</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>reloj %1</translation>
    </message>
    <message>
        <source>%1 the exchange&apos;s</source>
        <translation>%1 respecto al del exchange</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>adelantado %1</translation>
    </message>
    <message>
        <source>in step with the exchange&apos;s, within %1</source>
        <translation>en hora con el del exchange, con un margen de %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. The record is right all the same: trades keep the exchange&apos;s own times, and lags are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).</source>
        <translation>El reloj de este equipo está %1. El registro es correcto de todos modos: las operaciones conservan las horas del propio exchange, y las latencias se corrigen. Las horas que este equipo muestra en otros lugares no son exactas; deje que ajuste su reloj por sí solo (NTP).</translation>
    </message>
</context>
<context>
    <name>tidemark::Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as “de” or “pt_BR”</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>tidemark::LinkDoor</name>
    <message>
        <source>The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is no longer busy, or end that program first.</source>
        <translation>La ventana en ejecución para la carpeta de datos %1 no responde, así que no se mostró el enlace. Vuelva a abrirlo cuando la ventana ya no esté ocupada, o finalice antes ese programa.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveSentences</name>
    <message>
        <source>your database</source>
        <translation>su base de datos</translation>
    </message>
    <message>
        <source>What the record has of %1 is being read…</source>
        <translation>Se está leyendo lo que el registro tiene de %1…</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now.</source>
        <translation>El exchange no transmite %1 ahora.</translation>
    </message>
    <message>
        <source>The exchange cannot be reached, so there are no trades of %1 yet. They appear here as soon as it can.</source>
        <translation>No se puede acceder al exchange, así que aún no hay operaciones de %1. Aparecerán aquí en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 so far.</source>
        <translation>Hasta ahora no se sabe nada de %1.</translation>
    </message>
    <message>
        <source>Waiting for the first trade of %1…</source>
        <translation>Esperando la primera operación de %1…</translation>
    </message>
    <message>
        <source>No markets are watched yet. Type an asset, such as BTC, into the field above (Ctrl+N) and press Enter.

From then on every trade of the market is recorded in %1.</source>
        <translation>Aún no se sigue ningún mercado. Escriba un activo, por ejemplo BTC, en el campo de arriba (Ctrl+N) y pulse Intro.

Desde entonces, cada operación del mercado se registra en %1.</translation>
    </message>
    <message>
        <source>Every trade of this market is recorded in %1.</source>
        <translation>Cada operación de este mercado se registra en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every trade of these %1 markets is recorded in %2.</source>
        <translation>
            <numerusform>Cada operación de %1 mercado se registra en %2.</numerusform>
            <numerusform>Cada operación de estos %1 mercados se registra en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>To add a market, type an asset into the field above (Ctrl+N). Enter or a double-click shows a market&apos;s chart beside the others; so does dragging it there.</source>
        <translation>Para añadir un mercado, escriba un activo en el campo de arriba (Ctrl+N). Intro o un doble clic muestra el gráfico de un mercado junto a los demás; también arrastrarlo allí.</translation>
    </message>
    <message>
        <source>No market is watched, so nothing is recorded and there is no chart.
Add one in the field at the left (Ctrl+N).</source>
        <translation>No se sigue ningún mercado, así que no se registra nada y no hay ningún gráfico.
Añada uno en el campo de la izquierda (Ctrl+N).</translation>
    </message>
    <message>
        <source>No chart is open. Double-click a market, press Enter on it, or drag it here.
All markets of the list are recorded, with a chart or without.</source>
        <translation>No hay ningún gráfico abierto. Haga doble clic en un mercado, pulse Intro sobre él o arrástrelo aquí.
Todos los mercados de la lista se registran, con gráfico o sin él.</translation>
    </message>
    <message>
        <source>What was recorded before is shown once the database has started.</source>
        <translation>Lo registrado antes se muestra cuando la base de datos se haya iniciado.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database is away.</source>
        <translation>Lo registrado antes no se puede mostrar: la base de datos no está disponible.</translation>
    </message>
    <message>
        <source>What was recorded before cannot be shown: the database must not be used.</source>
        <translation>Lo registrado antes no se puede mostrar: la base de datos no se debe usar.</translation>
    </message>
    <message>
        <source>No market is watched, so there are no trades to show.</source>
        <translation>No se sigue ningún mercado, así que no hay operaciones que mostrar.</translation>
    </message>
    <message>
        <source>Mark a market in the list to see its trades as they come.</source>
        <translation>Marque un mercado de la lista para ver sus operaciones a medida que llegan.</translation>
    </message>
    <message>
        <source>The next trade of %1 appears here.</source>
        <translation>La próxima operación de %1 aparece aquí.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveStage</name>
    <message>
        <source>A past time is being played. The board does not follow it: it tells what is traded now.</source>
        <translation>Se está reproduciendo un tiempo pasado. El tablero no lo sigue: muestra lo que se negocia ahora.</translation>
    </message>
</context>
<context>
    <name>tidemark::LiveToolbar</name>
    <message>
        <source>Show the trades of the marked market as they come</source>
        <translation>Mostrar las operaciones del mercado marcado a medida que llegan</translation>
    </message>
    <message>
        <source>Low, high and change of the last</source>
        <translation>Mínimo, máximo y variación de los últimos</translation>
    </message>
    <message>
        <source>Low, high and change of the last %1; charts of single trades follow as much time</source>
        <translation>Mínimo, máximo y variación de los últimos %1; los gráficos de operaciones individuales siguen el mismo tiempo</translation>
    </message>
    <message>
        <source>The marked market alone (Ctrl+M)</source>
        <translation>Solo el mercado marcado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Charts side by side</source>
        <translation>Gráficos uno al lado del otro</translation>
    </message>
    <message>
        <source>Charts one over the other</source>
        <translation>Gráficos uno encima del otro</translation>
    </message>
    <message>
        <source>Charts in a grid</source>
        <translation>Gráficos en cuadrícula</translation>
    </message>
    <message>
        <source>The board of all markets (Ctrl+L)</source>
        <translation>El tablero de todos los mercados (Ctrl+L)</translation>
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
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Palabras en la línea</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all that are shown (Ctrl+C)</source>
        <translation>Copiar las líneas marcadas, o todas las que se muestran (Ctrl+C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 lines</source>
        <translation>
            <numerusform>%2 de %1 línea</numerusform>
            <numerusform>%2 de %1 líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been said yet. What happens to connections, gaps and the database is told here.</source>
        <translation>Aún no hay mensajes. Aquí se informa de lo que ocurre con las conexiones, los huecos y la base de datos.</translation>
    </message>
    <message>
        <source>No line passes these filters. Choose all levels and all parts to see every line.</source>
        <translation>Ninguna línea pasa estos filtros. Elija todos los niveles y todas las partes para ver todas las líneas.</translation>
    </message>
</context>
<context>
    <name>tidemark::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mensaje</translation>
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
        <translation>Advertencia</translation>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Prices as they are traded (Ctrl+1)</source>
        <translation>Precios a medida que se negocian (Ctrl+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the record knows of any second (Ctrl+2)</source>
        <translation>Lo que el registro sabe de cualquier segundo (Ctrl+2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the record holds, what is missing, and what is done about it (Ctrl+3)</source>
        <translation>Lo que contiene el registro, lo que falta y lo que se hace al respecto (Ctrl+3)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What you want to be told, and what was told (Ctrl+4)</source>
        <translation>De qué quiere que se le avise, y qué avisos hubo (Ctrl+4)</translation>
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
        <translation>Qué hace</translation>
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
        <translation>Un gráfico que tiene el foco</translation>
    </message>
    <message>
        <source>The mouse in a chart</source>
        <translation>El ratón en un gráfico</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Your data, and SQL</source>
        <translation>Sus datos, y SQL</translation>
    </message>
    <message>
        <source>Sharing the record</source>
        <translation>Compartir el registro</translation>
    </message>
    <message>
        <source>TimescaleDB and Citus</source>
        <translation>TimescaleDB y Citus</translation>
    </message>
    <message>
        <source>Boards and notebooks</source>
        <translation>Paneles y notebooks</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Replicar en InfluxDB</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Watching a recorder</source>
        <translation>Vigilar un grabador</translation>
    </message>
    <message>
        <source>Serve the record</source>
        <translation>Servir el registro</translation>
    </message>
    <message>
        <source># Not here

The page “%1” is not part of this build. The other pages are listed beside it; after an installation `man tidemark` and `man tidemark-cli` say the same.
</source>
        <translation># No está aquí

La página “%1” no forma parte de esta compilación. Las demás páginas aparecen al lado; tras una instalación, `man tidemark` y `man tidemark-cli` dicen lo mismo.
</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
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
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Intro va a la siguiente coincidencia; Mayús+Intro, a la anterior (Ctrl+F)</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Manual: %1</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>No está en el manual</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 aquí</translation>
    </message>
    <message>
        <source>%1, %2 in all pages</source>
        <translation>%1, %2 en todas las páginas</translation>
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
        <translation>Nuevos en el exchange, y registrados desde ahora: %1.</translation>
    </message>
    <message>
        <source>No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.</source>
        <translation>Ya no aparecen en el exchange, por lo que ya no se registran: %1. Lo registrado de ellos permanece.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketList</name>
    <message>
        <source>Remove the marked market from the list (Delete); its record is kept</source>
        <translation>Quitar de la lista el mercado marcado (Supr); su registro se conserva</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Quitar el mercado marcado</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.</source>
        <translation>%1 es uno de %2, que se registran todos. Quite antes esa regla en Ajustes → Mercados.</translation>
    </message>
    <message>
        <source>%1 is no longer watched. What was recorded is kept.</source>
        <translation>%1 ya no se sigue. Lo registrado se conserva.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketRow</name>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Fetch the missing trades of %1 from the exchange</source>
        <translation>Obtener del exchange las operaciones de %1 que faltan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Do not fetch the missing trades of %1; the gap is kept as skipped</source>
        <translation>No obtener las operaciones de %1 que faltan; el hueco se conserva como omitido</translation>
    </message>
    <message>
        <source>Trades of the shown period that are in the record</source>
        <translation>Operaciones del periodo mostrado que están en el registro</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the %1 trades that %2 misses (ids %3 to %4) from the exchange</source>
        <translation>
            <numerusform>Obtener del exchange la %1 operación que falta a %2 (ids %3 a %4)</numerusform>
            <numerusform>Obtener del exchange las %1 operaciones que faltan a %2 (ids %3 a %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>no se puede leer ahora</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
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
        <translation>Mercados que coinciden</translation>
    </message>
    <message>
        <source>Add a market: BTC, ETHUSDT, EUR…</source>
        <translation>Añadir un mercado: BTC, ETHUSDT, EUR…</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Añadir un mercado</translation>
    </message>
    <message>
        <source>Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)</source>
        <translation>Escriba un símbolo, o un activo que se negocie; Intro añade el mercado (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” is not in the exchange&apos;s list, which could not be read again: %2</source>
        <translation>“%1” no está en la lista del exchange, que no se pudo volver a leer: %2</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is on its way. A full symbol, such as BTCUSDT, can be added now.</source>
        <translation>La lista del exchange está en camino. Ya se puede añadir un símbolo completo, por ejemplo BTCUSDT.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list could not be loaded: %1 A full symbol, such as BTCUSDT, can be added all the same.</source>
        <translation>No se pudo cargar la lista del exchange: %1 Aun así se puede añadir un símbolo completo, por ejemplo BTCUSDT.</translation>
    </message>
    <message>
        <source>The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or USDT.</source>
        <translation>El exchange no incluye ningún mercado que coincida con “%1”. Pruebe con uno de sus dos activos, por ejemplo BTC o USDT.</translation>
    </message>
    <message>
        <source>The exchange&apos;s list is read again for “%1”…</source>
        <translation>Volviendo a leer la lista del exchange por “%1”…</translation>
    </message>
    <message>
        <source>%1 is %2: it shows no trades until the exchange opens it.</source>
        <translation>%1: %2. No muestra operaciones hasta que el exchange lo abra.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketStateWords</name>
    <message>
        <source>%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.</source>
        <translation>%1 está en vivo: su operación más reciente llegó hace %2, y el exchange no indica que falte ninguna.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 está en vivo.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.</source>
        <translation>Aún no ha llegado nada de %1 por la conexión actual; el precio es el más reciente que se conocía de antes.</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived over the running connection yet.</source>
        <translation>Aún no ha llegado nada de %1 por la conexión actual.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>The price of %1 may be old.</source>
        <translation>El precio de %1 puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Stale, %1</source>
        <translation>Sin actualizar, %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of %1 for %2, so its price may be old.</source>
        <translation>No se sabe nada de %1 desde hace %2, así que su precio puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>What %1 cost at the moment that is replayed.</source>
        <translation>Lo que costaba %1 en el momento que se reproduce.</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Rechazado, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The exchange does not stream %1 now, so its price may be old.</source>
        <translation>El exchange no transmite %1 ahora, así que su precio puede estar desactualizado.</translation>
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
        <translation>Op./s</translation>
    </message>
    <message>
        <source>Stale, 42 s</source>
        <translation>Sin actualizar, 42 s</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Show the chart of %1</source>
        <translation>&amp;Mostrar el gráfico de %1</translation>
    </message>
    <message>
        <source>&amp;Close its chart</source>
        <translation>C&amp;errar su gráfico</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Quitar %1</translation>
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
        <translation>Aún no ha llegado ninguna operación de %1.</translation>
    </message>
    <message>
        <source>Trades a second over the last ten seconds</source>
        <translation>Operaciones por segundo en los últimos diez segundos</translation>
    </message>
    <message>
        <source>Half of the trades of the last ten seconds took no longer from the exchange to here, as far as the two clocks agree.</source>
        <translation>La mitad de las operaciones de los últimos diez segundos no tardó más que esto del exchange hasta aquí, en la medida en que coinciden los dos relojes.</translation>
    </message>
    <message>
        <source>No trade has arrived over the stream within the last ten seconds.</source>
        <translation>No ha llegado ninguna operación por el flujo en los últimos diez segundos.</translation>
    </message>
    <message>
        <source>Since %2, when it was %3: the oldest known price within %1.</source>
        <translation>Desde %2, cuando era %3: el precio conocido más antiguo en %1.</translation>
    </message>
    <message>
        <source>Over %1: it was %3 then, last traded at %2.</source>
        <translation>En %1: entonces era %3, última negociación: %2.</translation>
    </message>
    <message>
        <source>No trade of %1 within %2.</source>
        <translation>Ninguna operación de %1 en %2.</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest, %1, and the highest, %2, of %3</source>
        <translation>Dónde está el precio entre el mínimo, %1, y el máximo, %2, de %3</translation>
    </message>
    <message>
        <source>Last traded at %1, %2 %3</source>
        <translation>Última negociación a %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the way from low to high</source>
        <translation>%1 del camino de mínimo a máximo</translation>
    </message>
    <message>
        <source>Change of the price over %1, in percent</source>
        <translation>Variación del precio en %1, en porcentaje</translation>
    </message>
    <message>
        <source>Change of the price over %1</source>
        <translation>Variación del precio en %1</translation>
    </message>
    <message>
        <source>Where the price stands between the lowest and the highest of %1</source>
        <translation>Dónde está el precio entre el mínimo y el máximo de %1</translation>
    </message>
    <message>
        <source>How long trades take from the exchange to here: half of the last ten seconds&apos; took no longer.
Where the price may be old it says so instead.</source>
        <translation>Cuánto tardan las operaciones del exchange hasta aquí: la mitad de las de los últimos diez segundos no tardó más que esto.
Donde el precio pueda estar desactualizado, se indica eso en su lugar.</translation>
    </message>
    <message>
        <source>How long ago the last trade was</source>
        <translation>Cuánto hace de la última operación</translation>
    </message>
    <message>
        <source>Whether the price is current</source>
        <translation>Si el precio es actual</translation>
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
        <translation>Variación</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>Trades/s</source>
        <translation>Op./s</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A click sorts the list by it once, another the other way round.</source>
        <translation>Un clic ordena la lista por esta columna; otro, en sentido inverso.</translation>
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
        <translation>Todos los mercados en este momento</translation>
    </message>
    <message>
        <source>Write the table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Change since this moment</source>
        <translation>Variación desde este momento</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>Change &amp;since</source>
        <translation>Variación &amp;desde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the record…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>No se pudo leer el registro: %1</translation>
    </message>
    <message>
        <source>%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.</source>
        <translation>%1; %2 con un precio entonces, %3 de ellos completos con certeza. Intro muestra el segundo de un mercado.</translation>
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
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar o libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsModel</name>
    <message>
        <source>dropped by your choice: the close of the minute of %1</source>
        <translation>descartado por decisión suya: el cierre del minuto de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 operación descartada por decisión suya</numerusform>
            <numerusform>%1 operaciones descartadas por decisión suya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>falta %1 operación</numerusform>
            <numerusform>faltan %1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the record begins at %1</source>
        <translation>inicio del registro: %1</translation>
    </message>
    <message>
        <source>nothing is recorded so early</source>
        <translation>no hay registros tan antiguos</translation>
    </message>
    <message>
        <source>the record ends here</source>
        <translation>el registro termina aquí</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Trade %1 at %2</source>
        <translation>Operación %1, %2</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Variación %</translation>
    </message>
    <message>
        <source>Day’s low</source>
        <translation>Mínimo del día</translation>
    </message>
    <message>
        <source>Day’s high</source>
        <translation>Máximo del día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>How long before the moment the last trade was</source>
        <translation>Cuánto antes del momento fue la última operación</translation>
    </message>
    <message>
        <source>Since the other moment</source>
        <translation>Desde el otro momento</translation>
    </message>
    <message>
        <source>Of the day (UTC) up to the moment, and not beyond</source>
        <translation>Del día (UTC) hasta el momento, y no más allá</translation>
    </message>
    <message>
        <source>Where the price is between the day’s low (0 %) and high (100 %)</source>
        <translation>Dónde está el precio entre el mínimo (0 %) y el máximo (100 %) del día</translation>
    </message>
</context>
<context>
    <name>tidemark::MarketsPage</name>
    <message>
        <source>Markets by rule</source>
        <translation>Mercados por regla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Recorded markets</source>
        <translation>Mercados registrados</translation>
    </message>
    <message>
        <source>This window is a viewer: these markets are shown in it, and not recorded by it.</source>
        <translation>Esta ventana es un visor: muestra estos mercados y no los registra.</translation>
    </message>
    <message>
        <source>Every trade of these is recorded. What is recorded of a market stays when it is removed.</source>
        <translation>Se registra cada operación de estos mercados. Lo registrado de un mercado permanece cuando se quita.</translation>
    </message>
    <message>
        <source>&amp;All that are</source>
        <translation>&amp;Todos los que son</translation>
    </message>
    <message>
        <source>*USDT, BTC*, or ALL</source>
        <translation>*USDT, BTC* o ALL</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.</source>
        <translation>%1 es uno de %2, que se registran todos. Quite esa regla abajo y desaparecerá.</translation>
    </message>
    <message>
        <source>%1 is not recorded any more.</source>
        <translation>%1 ya no se registra.</translation>
    </message>
    <message>
        <source>%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.</source>
        <translation>%1 es un mercado individual: añádalo arriba. Una regla contiene * o ?, o es ALL.</translation>
    </message>
    <message>
        <source>Which these are is known once the exchange has told its list.</source>
        <translation>Se sabrá cuáles son cuando el exchange haya enviado su lista.</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets are so named now. New ones join by themselves.</source>
        <translation>
            <numerusform>%1 mercado se llama así ahora. Los nuevos se incorporan por sí solos.</numerusform>
            <numerusform>%1 mercados se llaman así ahora. Los nuevos se incorporan por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list leave. All of Binance&apos;s are about 1,400 markets; what they take a day is told here while a rule is typed.</source>
        <translation>Una regla registra todos los mercados que se negocian y se llaman así, ahora y más adelante: los nuevos se incorporan, los que el exchange retira de su lista salen. Todos los de Binance son unos 1400 mercados; lo que ocupan por día se indica aquí mientras se escribe una regla.</translation>
    </message>
    <message>
        <source>What they take a day cannot be told: %1</source>
        <translation>No se puede decir lo que ocupan por día: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MeasureItem</name>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
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
        <translation> Enviado hasta %1 UTC.</translation>
    </message>
    <message>
        <source>%1 has all that is recorded.</source>
        <translation>%1 tiene todo lo registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 trades are yet to be sent.</source>
        <translation>
            <numerusform>%2: queda %1 operación por enviar.</numerusform>
            <numerusform>%2: quedan %1 operaciones por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source> The newest that was sent is %1 old.</source>
        <translation> Lo más reciente que se envió tiene %1 de antigüedad.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>No se replica nada.</translation>
    </message>
    <message>
        <source>Waits for the record.</source>
        <translation>A la espera del registro.</translation>
    </message>
    <message>
        <source>Mirror&apos;s address</source>
        <translation>Dirección de la réplica</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Mirror there</source>
        <translation>&amp;Replicar allí</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>De&amp;jar de replicar</translation>
    </message>
    <message>
        <source>Mirror into InfluxDB</source>
        <translation>Replicar en InfluxDB</translation>
    </message>
    <message>
        <source>The simulated market is shown now, which is not mirrored; this counts when the exchange is watched.</source>
        <translation>Ahora se muestra el mercado simulado, que no se replica; esto cuenta cuando se siga el exchange.</translation>
    </message>
    <message>
        <source>Every trade of the record, and the candles of its minutes, also go to an InfluxDB of yours, for its dashboards. What is recorded while it is away is sent later. The database or bucket must be there.</source>
        <translation>Cada operación del registro, y las velas de sus minutos, van también a un InfluxDB suyo, para sus paneles. Lo registrado mientras no está disponible se envía después. La base de datos o el bucket debe existir.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the mirror</source>
        <translation>Estado de la réplica</translation>
    </message>
    <message>
        <source>Mirror&apos;s database or bucket</source>
        <translation>Base de datos o bucket de la réplica</translation>
    </message>
    <message>
        <source>tidemark</source>
        <translation>tidemark</translation>
    </message>
    <message>
        <source>Mirror&apos;s organisation</source>
        <translation>Organización de la réplica</translation>
    </message>
    <message>
        <source>InfluxDB 2.x alone</source>
        <translation>Solo InfluxDB 2.x</translation>
    </message>
    <message>
        <source>Mirror&apos;s user</source>
        <translation>Usuario de la réplica</translation>
    </message>
    <message>
        <source>InfluxDB 1.x alone, where it asks for one</source>
        <translation>Solo InfluxDB 1.x, donde pida uno</translation>
    </message>
    <message>
        <source>Mirror&apos;s token or password</source>
        <translation>Token o contraseña de la réplica</translation>
    </message>
    <message>
        <source>Empty: the one that was typed before</source>
        <translation>Vacío: la que se escribió antes</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Database or bucket</source>
        <translation>&amp;Base de datos o bucket</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>To&amp;ken or password</source>
        <translation>To&amp;ken o contraseña</translation>
    </message>
    <message>
        <source>The token is kept in a file of the data folder that only you can read, apart from these settings.</source>
        <translation>El token se guarda en un archivo de la carpeta de datos que solo usted puede leer, aparte de estos ajustes.</translation>
    </message>
    <message>
        <source>Type the address of InfluxDB, such as http://127.0.0.1:8086.</source>
        <translation>Escriba la dirección de InfluxDB, por ejemplo http://127.0.0.1:8086.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source> %1 trades were refused; once that is mended, “tidemark-cli mirror” with --again sends them.</source>
        <translation>
            <numerusform> Se rechazó %1 operación; una vez corregido, “tidemark-cli mirror” con --again la envía.</numerusform>
            <numerusform> Se rechazaron %1 operaciones; una vez corregido, “tidemark-cli mirror” con --again las envía.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MomentAsker</name>
    <message>
        <source>%1: asking the record…</source>
        <translation>%1: consultando el registro…</translation>
    </message>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>No se pudo consultar el registro: %1</translation>
    </message>
    <message>
        <source>%1: the record has no such moment.</source>
        <translation>%1: el registro no tiene tal momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Qué momento</translation>
    </message>
    <message>
        <source>The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.</source>
        <translation>Los relojes mostraron %1 dos veces: %2 o %3. Intro pregunta cuál; +02:00 o similar detrás lo indica.</translation>
    </message>
    <message>
        <source>No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.</source>
        <translation>Ningún reloj mostró %1, porque esa hora se omitió: %2 o %3. Intro pregunta cuál.</translation>
    </message>
    <message>
        <source>Trade %1 of %2</source>
        <translation>Operación %1 de %2</translation>
    </message>
    <message>
        <source>%1 crossed %2</source>
        <translation>%1 cruzó %2</translation>
    </message>
    <message>
        <source>The lowest price of %1</source>
        <translation>El precio mínimo de %1</translation>
    </message>
    <message>
        <source>The highest price of %1</source>
        <translation>El precio máximo de %1</translation>
    </message>
    <message>
        <source>The largest trade of %1</source>
        <translation>La mayor operación de %1</translation>
    </message>
    <message>
        <source>The next gap of %1</source>
        <translation>El próximo hueco de %1</translation>
    </message>
    <message>
        <source>The last gap of %1</source>
        <translation>El último hueco de %1</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentEdit</name>
    <message>
        <source>%1; Enter takes it.</source>
        <translation>%1; Intro lo acepta.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Elegir el día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Un mercado; se puede escribir cualquiera que se haya registrado</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date and time to the second (Ctrl+G): type or paste it whole, step its parts with ↑ and ↓, or say it: yesterday 14:03, -15m, #id, a price, low today, next gap</source>
        <translation>Fecha y hora al segundo (Ctrl+G): escríbalas o péguelas enteras, cambie sus partes con ↑ y ↓, o con palabras: ayer 14:03, -15m, #id, un precio, mínimo hoy, próximo hueco</translation>
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
        <translation>Obtener día&amp;s…</translation>
    </message>
    <message>
        <source>Which days the record has, and those that it lacks from the exchange&apos;s archive (Ctrl+D)</source>
        <translation>Qué días tiene el registro y, del archivo histórico del exchange, los que le faltan (Ctrl+D)</translation>
    </message>
    <message>
        <source>All mar&amp;kets…</source>
        <translation>Todos los mercad&amp;os…</translation>
    </message>
    <message>
        <source>What every market cost at this moment (Ctrl+Shift+M)</source>
        <translation>Cuánto costaba cada mercado en este momento (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Rep&amp;roducir</translation>
    </message>
    <message>
        <source>Play everything from this moment on in Live (P)</source>
        <translation>Reproducir en “En vivo” todo desde este momento (P)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy a link to this moment (Ctrl+Shift+C)</source>
        <translation>Copiar un enlace a este momento (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark this moment (Ctrl+B); Ctrl+Shift+B lists all</source>
        <translation>Añadir un marcador de este momento (Ctrl+B); Ctrl+Mayús+B los muestra todos</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Un minuto atrás</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Un minuto adelante</translation>
    </message>
    <message>
        <source>&amp;Latest</source>
        <translation>Lo &amp;último</translation>
    </message>
    <message>
        <source>The second of the newest trade</source>
        <translation>El segundo de la operación más reciente</translation>
    </message>
    <message>
        <source>Choose a market first: a link is to one of its moments.</source>
        <translation>Elija antes un mercado: un enlace lleva a uno de sus momentos.</translation>
    </message>
    <message>
        <source>The link to this moment was copied.</source>
        <translation>Se copió el enlace a este momento.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentLink</name>
    <message>
        <source>%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</source>
        <translation>%1 Un enlace se escribe como tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.</translation>
    </message>
    <message>
        <source>This is not a link to a moment.</source>
        <translation>Esto no es un enlace a un momento.</translation>
    </message>
    <message>
        <source>This link is longer than any to a moment.</source>
        <translation>Este enlace es más largo que cualquiera a un momento.</translation>
    </message>
    <message>
        <source>This link names no market.</source>
        <translation>Este enlace no nombra ningún mercado.</translation>
    </message>
    <message>
        <source>This link to %1 tells no time.</source>
        <translation>Este enlace a %1 no indica ninguna hora.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 cannot be read.</source>
        <translation>No se puede leer la hora%1 de este enlace.</translation>
    </message>
    <message>
        <source>This link&apos;s time%1 lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>La hora%1 de este enlace está fuera de lo que se puede registrar, de 2017 a 2099.</translation>
    </message>
</context>
<context>
    <name>tidemark::MomentWords</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>low</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>próximo hueco</translation>
    </message>
    <message>
        <source>last gap</source>
        <translation>último hueco</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for a price, low today, next gap or largest last hour.</source>
        <translation>“%1” no es una hora. Escríbala como 2024-08-08 23:55:00, 23:55:00, ayer 14:03, -15m, #5866398099 para una operación, 62000 para un precio, mínimo hoy, próximo hueco o mayor última hora.</translation>
    </message>
    <message>
        <source>“%1” lies outside of what can be recorded, 2017 to 2099.</source>
        <translation>“%1” está fuera de lo que se puede registrar, de 2017 a 2099.</translation>
    </message>
    <message>
        <source>Choose a market first: this asks for one of its trades.</source>
        <translation>Elija antes un mercado: esto pide una de sus operaciones.</translation>
    </message>
    <message>
        <source>low today</source>
        <translation>mínimo hoy</translation>
    </message>
    <message>
        <source>high today</source>
        <translation>máximo hoy</translation>
    </message>
    <message>
        <source>low yesterday</source>
        <translation>mínimo ayer</translation>
    </message>
    <message>
        <source>high yesterday</source>
        <translation>máximo ayer</translation>
    </message>
    <message>
        <source>largest last hour</source>
        <translation>mayor última hora</translation>
    </message>
    <message>
        <source>largest today</source>
        <translation>mayor hoy</translation>
    </message>
</context>
<context>
    <name>tidemark::MoveSwatch</name>
    <message>
        <source>An example of a rising and a falling price</source>
        <translation>Un ejemplo de un precio al alza y uno a la baja</translation>
    </message>
</context>
<context>
    <name>tidemark::NoticeBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not show this notice again while it lasts</source>
        <translation>No volver a mostrar este aviso mientras dure</translation>
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
        <translation>&amp;Deshacer</translation>
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
            <numerusform>%1 alerta más</numerusform>
            <numerusform>%1 alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The tab Alerts lists them all.</source>
        <translation>La pestaña Alertas las muestra todas.</translation>
    </message>
</context>
<context>
    <name>tidemark::NumberFormat</name>
    <message>
        <source>“%1” is not a number: write it like %2.</source>
        <translation>“%1” no es un número: escríbalo como %2.</translation>
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
        <translation>Mostrar solo %1 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close the chart of %1 (Ctrl+W); it is still recorded</source>
        <translation>Cerrar el gráfico de %1 (Ctrl+W); se sigue registrando</translation>
    </message>
    <message>
        <source>Drag to move the chart (Ctrl+Shift and an arrow key)</source>
        <translation>Arrastre para mover el gráfico (Ctrl+Mayús y una tecla de flecha)</translation>
    </message>
    <message>
        <source>Back to all charts (Ctrl+M)</source>
        <translation>Volver a todos los gráficos (Ctrl+M)</translation>
    </message>
    <message>
        <source>Back among the other charts (Ctrl+W)</source>
        <translation>De vuelta entre los demás gráficos (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own (Ctrl+Shift+W)</source>
        <translation>Mostrar %1 en una ventana propia (Ctrl+Mayús+W)</translation>
    </message>
</context>
<context>
    <name>tidemark::PastMarket</name>
    <message>
        <source>Nothing of %1 is recorded before this moment.</source>
        <translation>No hay nada de %1 registrado antes de este momento.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded after this trade.</source>
        <translation>No hay nada de %1 registrado después de esta operación.</translation>
    </message>
    <message>
        <source>Trades of %1 are missing in the record after this one, so its price may have been another.</source>
        <translation>En el registro faltan operaciones de %1 después de esta, así que su precio pudo haber sido otro.</translation>
    </message>
</context>
<context>
    <name>tidemark::PastPort</name>
    <message>
        <source>That was later.</source>
        <translation>Eso fue más tarde.</translation>
    </message>
</context>
<context>
    <name>tidemark::PatternWords</name>
    <message>
        <source>“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.</source>
        <translation>“%1” no designa ningún mercado: %2 Escriba ALL, nombres o patrones como *USDT (* cualesquiera letras, ? una cualquiera), separados por comas.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters.</source>
        <translation>tiene más de %1 letras.</translation>
    </message>
    <message>
        <source>brackets cannot stand in a name.</source>
        <translation>un nombre no puede contener corchetes.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>it has a character that no name has.</source>
        <translation>contiene un carácter que ningún nombre tiene.</translation>
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
        <translation>No se pudieron pedir al exchange los últimos días. %1 Lo almacenado permanece, y la próxima descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange no longer hands out %1 trades of it by their ids.</source>
        <translation>
            <numerusform>El exchange ya no entrega %1 operación por su id.</numerusform>
            <numerusform>El exchange ya no entrega %1 operaciones por sus ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PictureDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>La imagen se guardó como %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2. Choose another folder, or make room.</source>
        <translation>No se pudo guardar la imagen como %1: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>tidemark::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Waiting for the first trade</source>
        <translation>Esperando la primera operación</translation>
    </message>
    <message>
        <source>%1 price chart</source>
        <translation>Gráfico de precios de %1</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Todavía no hay adónde ir.</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>El registro comienza el %1.</translation>
    </message>
    <message>
        <source>The record ends at %1.</source>
        <translation>El registro termina el %1.</translation>
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
        <translation>Reproducir desde aquí	P</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordLegend</name>
    <message>
        <source>What the bars show: %1</source>
        <translation>Lo que muestran las barras: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordPage</name>
    <message>
        <source>How healing, connections, storage and lag stand</source>
        <translation>Cómo van la recuperación, las conexiones, el almacenamiento y la latencia</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>tidemark::RecordSentences</name>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1, being fetched</source>
        <translation>%1, se están obteniendo</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, se están obteniendo %2</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 dropped by your choice</source>
        <translation>%1 descartadas por decisión suya</translation>
    </message>
    <message>
        <source>%1 archived to files</source>
        <translation>%1 archivadas en archivos</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 holes</source>
        <translation>
            <numerusform>%1 vacío</numerusform>
            <numerusform>%1 vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>complete since %1, before that %2</source>
        <translation>completo desde %1, antes %2</translation>
    </message>
    <message>
        <source>%1 in the shown period: %2.</source>
        <translation>%1 en el periodo mostrado: %2.</translation>
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
        <translation>%1, %2 que el exchange no tiene</translation>
    </message>
    <message>
        <source>Every trade of %1 in the shown period is in the record, which begins %2 %3.</source>
        <translation>Cada operación de %1 en el periodo mostrado está en el registro, que comienza %2 %3.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>aún no hay nada registrado</translation>
    </message>
    <message>
        <source>No trade of %1 is in the record yet. Its bar begins with the first one.</source>
        <translation>Aún no hay ninguna operación de %1 en el registro. Su barra comienza con la primera.</translation>
    </message>
    <message>
        <source>no trades in this period</source>
        <translation>sin operaciones en este periodo</translation>
    </message>
    <message>
        <source>The record of %1 ends %2 %3. Show a longer period to see it.</source>
        <translation>El registro de %1 termina %2 %3. Muestre un periodo más largo para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source> between %1 and %2 %3</source>
        <translation> entre %1 y %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, or skip them and keep the gap.</source>
        <translation>
            <numerusform>Falta %1 operación de %2%3. Más de %4 a la vez no se obtienen sin que se pida: obténgala, u omítala y conserve el hueco.</numerusform>
            <numerusform>Faltan %1 operaciones de %2%3. Más de %4 a la vez no se obtienen sin que se pida: obténgalas, u omítalas y conserve el hueco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RecordingPage</name>
    <message>
        <source>This has to be a whole number from %1 to %2; the one before is kept.</source>
        <translation>Debe ser un número entero de %1 a %2; se conserva el anterior.</translation>
    </message>
    <message>
        <source>Room for the spool</source>
        <translation>Espacio para la cola</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>Before a market&apos;s first start, fetch</source>
        <translation>Antes del primer inicio de un mercado, obtener</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Largest gap fetched unasked</source>
        <translation>Mayor hueco que se obtiene sin preguntar</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>While the database is away</source>
        <translation>Mientras la base de datos no está disponible</translation>
    </message>
    <message>
        <source>Received trades wait in a file on this computer. When it is full, further ones are fetched again later.</source>
        <translation>Las operaciones recibidas esperan en un archivo de este equipo. Cuando se llena, las siguientes se vuelven a obtener más tarde.</translation>
    </message>
    <message>
        <source>&amp;Room for the spool</source>
        <translation>&amp;Espacio para la cola</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is new here begins with some of its past.</source>
        <translation>Los huecos se obtienen del exchange por sí solos; uno más grande espera su decisión. Un mercado nuevo aquí comienza con parte de su pasado.</translation>
    </message>
    <message>
        <source>&amp;Largest gap fetched unasked</source>
        <translation>&amp;Mayor hueco que se obtiene sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Before a market&apos;s first start, fetch</source>
        <translation>&amp;Antes del primer inicio de un mercado, obtener</translation>
    </message>
</context>
<context>
    <name>tidemark::RemarkedEdit</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayStrip</name>
    <message>
        <source>Skip idle time</source>
        <translation>Saltar tiempos muertos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many times as fast as it happened (+ and −)</source>
        <translation>Cuántas veces más rápido de lo que ocurrió (+ y −)</translation>
    </message>
    <message>
        <source>Where nothing is traded for a second, go on to the next trade</source>
        <translation>Donde no se negocia nada durante un segundo, pasar a la siguiente operación</translation>
    </message>
    <message>
        <source>Back to what is traded now (Esc)</source>
        <translation>Volver a lo que se negocia ahora (Esc)</translation>
    </message>
    <message>
        <source>Replay of %1 %2 %3</source>
        <translation>Reproducción de %1 %2 %3</translation>
    </message>
    <message>
        <source>A second back (Alt+Left)</source>
        <translation>Un segundo atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>A trade back (,)</source>
        <translation>Una operación atrás (,)</translation>
    </message>
    <message>
        <source>The next trade (.)</source>
        <translation>La siguiente operación (.)</translation>
    </message>
    <message>
        <source>A second on (Alt+Right)</source>
        <translation>Un segundo adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Replay of %1 %2</source>
        <translation>Reproducción de %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuar (Espacio)</translation>
    </message>
    <message>
        <source>This is the newest trade that is recorded; Live goes on with it.</source>
        <translation>Esta es la operación más reciente registrada; En vivo continúa desde ella.</translation>
    </message>
    <message>
        <source>The day before it is being read…</source>
        <translation>Se está leyendo el día anterior…</translation>
    </message>
</context>
<context>
    <name>tidemark::RestoreDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>A backup, or the folder that backups were made into</source>
        <translation>Una copia de seguridad, o la carpeta en la que se hicieron copias</translation>
    </message>
    <message>
        <source>Command that restores it</source>
        <translation>Comando que la restaura</translation>
    </message>
    <message>
        <source>Once a backup is chosen</source>
        <translation>Cuando se haya elegido una copia de seguridad</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Co&amp;piado</translation>
    </message>
    <message>
        <source>A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.

The backup is verified before it takes the record&apos;s place, and the record of now is kept beside it. What was recorded after the backup is fetched again as far as the exchange still has it.</source>
        <translation>Una restauración pone una copia de seguridad en el lugar del registro. Necesita el registro para sí, así que se hace mientras nada graba: salga de Tidemark (Ctrl+Q), detenga su servicio si lo hay y ejecute el comando de abajo en una terminal.

La copia de seguridad se verifica antes de ocupar el lugar del registro, y el registro actual se conserva a su lado. Lo que se registró después de la copia se vuelve a obtener en la medida en que el exchange aún lo tenga.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
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
            <numerusform>%1 operación descartada por decisión suya; las velas se conservan.</numerusform>
            <numerusform>%1 operaciones descartadas por decisión suya; las velas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record takes is being asked…</source>
        <translation>Consultando lo que ocupa el registro…</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Bytes by market and month</source>
        <translation>Bytes por mercado y mes</translation>
    </message>
    <message>
        <source>Market, month</source>
        <translation>Mercado, mes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin compactar</translation>
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
        <translation>Velas</translation>
    </message>
    <message>
        <source>The record takes %1</source>
        <translation>El registro ocupa %1</translation>
    </message>
    <message>
        <source>Nothing is to be packed or dropped now.</source>
        <translation>Ahora no hay nada que compactar ni descartar.</translation>
    </message>
    <message>
        <source>Packing and dropping are stopped until you let them go on.</source>
        <translation>La compactación y el descarte están detenidos hasta que usted los reanude.</translation>
    </message>
    <message>
        <source>Another program packs and drops old trades of this record.</source>
        <translation>Otro programa compacta y descarta las operaciones antiguas de este registro.</translation>
    </message>
    <message>
        <source>Looking for what is to be packed or dropped.</source>
        <translation>Buscando qué hay que compactar o descartar.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Since the start: %1 packed, %2 dropped.</source>
        <translation>Desde el inicio: %1 compactadas, %2 descartadas.</translation>
    </message>
    <message>
        <source>Tried again soon: %1</source>
        <translation>Se reintentará pronto: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Let packing and dropping go on</source>
        <translation>Reanudar la compactación y el descarte</translation>
    </message>
    <message>
        <source>Stop packing and dropping</source>
        <translation>Detener la compactación y el descarte</translation>
    </message>
</context>
<context>
    <name>tidemark::SearchBar</name>
    <message>
        <source>largest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>How many of the largest</source>
        <translation>Cuántas de las mayores</translation>
    </message>
    <message>
        <source>Only so many, the largest first</source>
        <translation>Solo tantas, las mayores primero</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Órde&amp;nes</translation>
    </message>
    <message>
        <source>The fills of one order as one row, which Enter opens: same instant, same side, ids in a row</source>
        <translation>Las ejecuciones de una orden como una sola fila, que Intro abre: mismo instante, mismo lado, ids consecutivos</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Show every trade of the range</source>
        <translation>Mostrar todas las operaciones del rango</translation>
    </message>
    <message>
        <source>How many of the largest is a whole number from 1 to %1.</source>
        <translation>La cantidad de las mayores debe ser un número entero de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondCard</name>
    <message>
        <source>What the record knows of the second</source>
        <translation>Lo que el registro sabe del segundo</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>The minute %1</source>
        <translation>El minuto %1</translation>
    </message>
</context>
<context>
    <name>tidemark::SecondSentences</name>
    <message>
        <source>The record could not be asked: %1</source>
        <translation>No se pudo consultar el registro: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last of %1 trades in this second.</source>
        <translation>
            <numerusform>Una operación en este segundo.</numerusform>
            <numerusform>La última de %1 operaciones en este segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade in this second, and none recorded before it.</source>
        <translation>Ninguna operación en este segundo, y ninguna registrada antes.</translation>
    </message>
    <message>
        <source>No trade of this second is recorded, and none before it.</source>
        <translation>No hay ninguna operación registrada de este segundo, ni antes.</translation>
    </message>
    <message>
        <source>No trade in this second. The last one before it was %1, %2 earlier (%3 %4).</source>
        <translation>Ninguna operación en este segundo. La última anterior fue %1, %2 antes (%3 %4).</translation>
    </message>
    <message>
        <source>No trade of this second is recorded. The last recorded one before it was %1, %2 earlier (%3 %4).</source>
        <translation>No hay ninguna operación registrada de este segundo. La última registrada anterior fue %1, %2 antes (%3 %4).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
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
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and Page Down by an hour</source>
        <translation>Cuánto se negoció en cada minuto del día; un clic o un arrastre va allí, las teclas de flecha avanzan un minuto, RePág y AvPág una hora</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesGate</name>
    <message>
        <source>, with %1</source>
        <translation>, con %1</translation>
    </message>
    <message>
        <source>The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its own (%1~1, or the next number); recording goes on.</source>
        <translation>El exchange ha reiniciado los ids de operación de %1%2 (%3). Lo registrado antes se conserva con un nombre propio (%1~1, o el número siguiente); la grabación continúa.</translation>
    </message>
</context>
<context>
    <name>tidemark::SeriesWatch</name>
    <message>
        <source>%1: the exchange sends trades with lower ids than the record has, as if it had started them again. It is being asked; until it answers, %2.</source>
        <translation>%1: el exchange envía operaciones con ids inferiores a los que tiene el registro, como si los hubiera reiniciado. Se le está consultando; hasta que responda, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 operación espera</numerusform>
            <numerusform>%1 operaciones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer is older than its stream.</source>
        <translation>Su respuesta es más antigua que su flujo.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDesk</name>
    <message>
        <source>the private server</source>
        <translation>el servidor privado</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>la base de datos %1</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on.</source>
        <translation>Desde ahora Tidemark registra en %1.</translation>
    </message>
    <message>
        <source>Kept: Tidemark will record into %1.</source>
        <translation>Guardado: Tidemark registrará en %1.</translation>
    </message>
    <message>
        <source>Tidemark records into %1 from now on. What was received before is still stored where it was.</source>
        <translation>Desde ahora Tidemark registra en %1. Lo recibido antes se almacena aún donde estaba.</translation>
    </message>
    <message>
        <source>These are in use already.</source>
        <translation>Estos ya están en uso.</translation>
    </message>
    <message>
        <source>These are in use from now on.</source>
        <translation>Estos están en uso desde ahora.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The exchange is asked in the new way from now on.</source>
        <translation>Desde ahora se consulta al exchange del nuevo modo.</translation>
    </message>
    <message>
        <source>Nothing is mirrored from now on.</source>
        <translation>Desde ahora no se replica nada.</translation>
    </message>
    <message>
        <source>Kept: the exchange&apos;s record is mirrored there.</source>
        <translation>Guardado: el registro del exchange se replica allí.</translation>
    </message>
    <message>
        <source>The record is mirrored there from now on.</source>
        <translation>Desde ahora el registro se replica allí.</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Réplica</translation>
    </message>
</context>
<context>
    <name>tidemark::SettingsPage</name>
    <message>
        <source>%1 was given on the command line for this run. What is chosen here is kept, and counts from the next start without it.</source>
        <translation>%1 se indicó en la línea de comandos para esta ejecución. Lo que se elija aquí se guarda, y cuenta desde el próximo inicio sin esa opción.</translation>
    </message>
</context>
<context>
    <name>tidemark::ShareBox</name>
    <message>
        <source>Programs of this &amp;computer, with a password, on port</source>
        <translation>Programas de este e&amp;quipo, con contraseña, en el puerto</translation>
    </message>
    <message>
        <source>Members of the &amp;group</source>
        <translation>Miembros del &amp;grupo</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Compar&amp;tir</translation>
    </message>
    <message>
        <source>Share with &amp;nobody</source>
        <translation>&amp;No compartir con nadie</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Password, shown this once</source>
        <translation>Contraseña, se muestra solo esta vez</translation>
    </message>
    <message>
        <source>It is shared with nobody.</source>
        <translation>No se comparte con nadie.</translation>
    </message>
    <message>
        <source>It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.</source>
        <translation>Debe compartirse, pero ahora nada está abierto: no se puede usar el puerto o el grupo. El log dice por qué.</translation>
    </message>
    <message>
        <source>It is shared now, read-only: %1.</source>
        <translation>Ahora se comparte, en modo de solo lectura: %1.</translation>
    </message>
    <message>
        <source>The server is started anew; what is received meanwhile waits in the spool…</source>
        <translation>El servidor se inicia de nuevo; lo que se reciba entretanto espera en la cola…</translation>
    </message>
</context>
<context>
    <name>tidemark::StandingCard</name>
    <message>
        <source>empty: nothing waits to be stored</source>
        <translation>vacía: nada espera a almacenarse</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades wait</source>
        <translation>
            <numerusform>%1 operación espera</numerusform>
            <numerusform>%1 operaciones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to be stored (%2)</source>
        <translation>%1 a almacenarse (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>A la espera de reintentar</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>The feed is stopped: nothing is received.</source>
        <translation>El feed está detenido: no se recibe nada.</translation>
    </message>
    <message>
        <source>No connection is open yet.</source>
        <translation>Aún no hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>not compared with the exchange&apos;s yet</source>
        <translation>aún no comparado con el del exchange</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
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
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old; a newer one takes over.</source>
        <translation>Una conexión a %1 está abierta desde hace %2; una más nueva la releva.</translation>
    </message>
    <message>
        <source>A connection to %1 is %2 old and carries %3.</source>
        <translation>Una conexión a %1 está abierta desde hace %2 y lleva %3.</translation>
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
        <translation>Recibido desde el inicio: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames could not be read; their text is kept.</source>
        <translation>
            <numerusform>%1 trama no se pudo leer; su texto se conserva.</numerusform>
            <numerusform>%1 tramas no se pudieron leer; su texto se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected anew %1 times.</source>
        <translation>
            <numerusform>Reconectado una vez.</numerusform>
            <numerusform>Reconectado %1 veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mensajes/s</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>El exchange</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>En vivo, %1</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>%1, filling the past</source>
        <translation>%1, rellenando el pasado</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, con un problema</translation>
    </message>
    <message>
        <source>Feed stopped</source>
        <translation>Feed detenido</translation>
    </message>
    <message>
        <source>Connected to %1 %2.</source>
        <translation>Conectado a %1 %2.</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>En silencio %1</translation>
    </message>
    <message>
        <source>%1 is connected but has sent nothing %2. The connection is being renewed by itself.</source>
        <translation>%1 está conectado pero no ha enviado nada %2. La conexión se está renovando por sí sola.</translation>
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
        <translation>Precios del registro</translation>
    </message>
    <message>
        <source>Not connected %1</source>
        <translation>Sin conexión %1</translation>
    </message>
    <message>
        <source>The spool keeps every received trade on this computer until the database has stored it.</source>
        <translation>La cola guarda en este equipo cada operación recibida hasta que la base de datos la haya almacenado.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>No se graba</translation>
    </message>
    <message>
        <source>Spool empty</source>
        <translation>Cola vacía</translation>
    </message>
    <message>
        <source>Nothing waits to be stored.</source>
        <translation>Nada espera a almacenarse.</translation>
    </message>
    <message>
        <source>%1 in the spool</source>
        <translation>%1 en la cola</translation>
    </message>
    <message>
        <source>%1 (%2) wait to be stored.</source>
        <translation>Por almacenar: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 stored since the start.</source>
        <translation>Almacenado desde el inicio: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs could not be stored; their text is kept in “rejected”.</source>
        <translation>
            <numerusform>%1 entrada no se pudo almacenar; su texto se conserva en “rejected”.</numerusform>
            <numerusform>%1 entradas no se pudieron almacenar; su texto se conserva en “rejected”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored trades arrived again with other values; the first ones were kept.</source>
        <translation>
            <numerusform>%1 operación almacenada llegó otra vez con otros valores; se conservaron los primeros.</numerusform>
            <numerusform>%1 operaciones almacenadas llegaron otra vez con otros valores; se conservaron los primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database starting…</source>
        <translation>Base de datos iniciándose…</translation>
    </message>
    <message>
        <source>The database is being started (%1).</source>
        <translation>La base de datos se está iniciando (%1).</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Recording, %1 wait</source>
        <translation>Grabación, en espera: %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Base de datos lista</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, compartida</translation>
    </message>
    <message>
        <source>Shared, read-only: %1.</source>
        <translation>Compartida, en modo de solo lectura: %1.</translation>
    </message>
    <message>
        <source>%1, %2 set aside</source>
        <translation>%1, %2 apartadas</translation>
    </message>
    <message>
        <source>Recording into %1 %2.</source>
        <translation>Se registra en %1 %2.</translation>
    </message>
    <message>
        <source>Nothing stored %1</source>
        <translation>Nada almacenado %1</translation>
    </message>
    <message>
        <source>Database away %1</source>
        <translation>Base de datos no disponible %1</translation>
    </message>
    <message>
        <source>Database refused</source>
        <translation>Base de datos rechazada</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself.</source>
        <translation>%1 no está accesible %2.%3 Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.</source>
        <translation>%1 no está accesible %2.%3 Se vuelve a intentar por sí solo; entretanto los precios vienen del registro, a medida que otros los almacenan.</translation>
    </message>
    <message>
        <source>%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.</source>
        <translation>%1 no está accesible %2.%3 Se vuelve a intentar por sí solo; lo registrado sigue disponible en Historial.</translation>
    </message>
    <message>
        <source>Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by their ids and are fetched again once it works.</source>
        <translation>No se están registrando operaciones%1: %2 Los precios se siguen mostrando. Las operaciones que le faltan al registro se conocen por sus ids y se vuelven a obtener en cuanto funcione.</translation>
    </message>
    <message>
        <source>The database is not used: %1 What the spool holds waits for it.</source>
        <translation>La base de datos no se usa: %1 Lo que contiene la cola espera a que se use.</translation>
    </message>
    <message>
        <source>The database has stored nothing %1: %2 What waits in the spool is stored by itself.</source>
        <translation>La base de datos no ha almacenado nada %1: %2 Lo que espera en la cola se almacena por sí solo.</translation>
    </message>
    <message>
        <source>The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.</source>
        <translation>La base de datos (%1) no está disponible %2.%3 Se vuelve a intentar por sí solo; lo que contiene la cola se almacena entonces.</translation>
    </message>
    <message>
        <source>This window is a viewer: what it shows is not recorded here. %1</source>
        <translation>Esta ventana es un visor: lo que muestra no se registra aquí. %1</translation>
    </message>
    <message>
        <source>The database is being started. History answers as soon as it is there.</source>
        <translation>La base de datos se está iniciando. Historial responderá en cuanto esté disponible.</translation>
    </message>
    <message>
        <source>private server in %1</source>
        <translation>servidor privado en %1</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Latencia</translation>
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
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
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
        <translation>entre %1 y %2 %3</translation>
    </message>
    <message>
        <source>after %1 %2</source>
        <translation>después de %1 %2</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <translation>antes de %1 %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>a una hora desconocida</translation>
    </message>
    <message>
        <source>Pause of %1, %2 (%3). %4</source>
        <translation>Pausa de %1, %2 (%3). %4</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Obteniéndose</translation>
    </message>
    <message>
        <source>Confirmed hole</source>
        <translation>Vacío confirmado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
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
        <translation>Cada operación está en el registro.</translation>
    </message>
    <message>
        <source>These trades are not in the record; they can be fetched.</source>
        <translation>Estas operaciones no están en el registro; se pueden obtener.</translation>
    </message>
    <message>
        <source>They are being fetched from the exchange.</source>
        <translation>Se están obteniendo del exchange.</translation>
    </message>
    <message>
        <source>The exchange itself does not have these ids, so nothing is lost.</source>
        <translation>El propio exchange no tiene estos ids, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>They were chosen not to be fetched, or the exchange no longer keeps them.</source>
        <translation>Se decidió no obtenerlas, o el exchange ya no las conserva.</translation>
    </message>
    <message>
        <source>They arrived but could not be stored as trades; their text is kept in “rejected”.</source>
        <translation>Llegaron pero no se pudieron almacenar como operaciones; su texto se conserva en “rejected”.</translation>
    </message>
    <message>
        <source>They were stored, and dropped by your choice; candles are kept.</source>
        <translation>Se almacenaron, y se descartaron por decisión suya; las velas se conservan.</translation>
    </message>
    <message>
        <source>No trade was made in that time; nothing is lost.</source>
        <translation>En ese tiempo no se hizo ninguna operación; no se pierde nada.</translation>
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
            <numerusform>falta %1 operación, se está obteniendo %2</numerusform>
            <numerusform>faltan %1 operaciones, se están obteniendo %2 de ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing, being fetched</source>
        <translation>
            <numerusform>falta %1 operación, se está obteniendo</numerusform>
            <numerusform>faltan %1 operaciones, se están obteniendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades missing</source>
        <translation>
            <numerusform>falta %1 operación</numerusform>
            <numerusform>faltan %1 operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades could not be stored</source>
        <translation>
            <numerusform>%1 operación no se pudo almacenar</numerusform>
            <numerusform>%1 operaciones no se pudieron almacenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades skipped</source>
        <translation>
            <numerusform>%1 operación omitida</numerusform>
            <numerusform>%1 operaciones omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trades dropped by your choice</source>
        <translation>
            <numerusform>%1 operación descartada por decisión suya</numerusform>
            <numerusform>%1 operaciones descartadas por decisión suya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ids that the exchange does not have</source>
        <translation>
            <numerusform>%1 id que el exchange no tiene</numerusform>
            <numerusform>%1 ids que el exchange no tiene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StudyWords</name>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>desde %1, tras operaciones que faltan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>reading the record…</source>
        <translation>leyendo el registro…</translation>
    </message>
    <message>
        <source>not all trades are known here</source>
        <translation>aquí no se conocen todas las operaciones</translation>
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
        <translation>Compras − ventas: demasiadas operaciones para distinguir sus lados; muestre menos tiempo</translation>
    </message>
    <message>
        <source>Buys − sells: %1</source>
        <translation>Compras − ventas: %1</translation>
    </message>
    <message>
        <source>sum %1 %2</source>
        <translation>suma %1 %2</translation>
    </message>
    <message>
        <source>Buys − sells %1, %2</source>
        <translation>Compras − ventas %1, %2</translation>
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
        <translation>Compras − ventas</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Suma acumulada</translation>
    </message>
    <message>
        <source>since %1, behind missing trades</source>
        <translation>desde %1, tras operaciones que faltan</translation>
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
        <translation>Aquí faltan operaciones.</translation>
    </message>
    <message>
        <source>Too many trades to tell their sides; show less time.</source>
        <translation>Demasiadas operaciones para distinguir sus lados; muestre menos tiempo.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Not all trades are known here.</source>
        <translation>Aquí no se conocen todas las operaciones.</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 en %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trades of %1 are missing here.</source>
        <translation>Aquí faltan operaciones de %1.</translation>
    </message>
    <message>
        <source>No price of %1 is known here.</source>
        <translation>Aquí no se conoce ningún precio de %1.</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ venta</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>Trade %1, %2 %3
%4</source>
        <translation>Operación %1, %2 %3
%4</translation>
    </message>
    <message>
        <source>A seller took a buyer&apos;s order.</source>
        <translation>Un vendedor tomó la orden de un comprador.</translation>
    </message>
    <message>
        <source>A buyer took a seller&apos;s order.</source>
        <translation>Un comprador tomó la orden de un vendedor.</translation>
    </message>
    <message>
        <source>Price × quantity: %1</source>
        <translation>Precio × cantidad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record holds what was received.</source>
        <translation>
            <numerusform>%1 operación anterior no se muestra aquí: llegó más rápido de lo que nadie podría leer, o no se recibió. El registro contiene lo que se recibió.</numerusform>
            <numerusform>%1 operaciones anteriores no se muestran aquí: llegaron más rápido de lo que nadie podría leer, o no se recibieron. El registro contiene lo que se recibió.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a large trade</source>
        <translation>%1, una operación grande</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Who took the other&apos;s order: a buyer, which lifts prices, or a seller</source>
        <translation>Quién tomó la orden del otro: un comprador, que eleva los precios, o un vendedor</translation>
    </message>
    <message>
        <source>The bar tells how much was paid: full, and in bold, from %1 times the usual on</source>
        <translation>La barra indica cuánto se pagó: llena, y en negrita, a partir de %1 veces lo habitual</translation>
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
        <translation>Mostrar solo operaciones grandes, un lado o ciertos precios (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show every trade again</source>
        <translation>Mostrar de nuevo todas las operaciones</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 trades are hidden.</source>
        <translation>
            <numerusform>Filtrado: %1 operación está oculta.</numerusform>
            <numerusform>Filtrado: %1 operaciones están ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade of this market has passed the filter yet.</source>
        <translation>Ninguna operación de este mercado ha pasado aún el filtro.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>held still, %1 more</source>
        <translation>en pausa, %1 más</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Trades of %1</source>
        <translation>Operaciones de %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show the newest trades again (Space)</source>
        <translation>Mostrar de nuevo las operaciones más recientes (Espacio)</translation>
    </message>
    <message>
        <source>Let the trades stand still to read them (Space)</source>
        <translation>Detener las operaciones para leerlas (Espacio)</translation>
    </message>
</context>
<context>
    <name>tidemark::TapeTable</name>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venta</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerDecoder</name>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 es “%2”</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>no tiene hora</translation>
    </message>
    <message>
        <source>its lowest price is above its highest</source>
        <translation>su precio mínimo supera al máximo</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>The exchange sent a frame about all markets that cannot be read (%1); it is left out.</source>
        <translation>El exchange envió una trama sobre todos los mercados que no se puede leer (%1); se deja fuera.</translation>
    </message>
    <message>
        <source>neither a list nor an event</source>
        <translation>no es ni una lista ni un evento</translation>
    </message>
    <message>
        <source>The exchange refuses its stream of all markets: %1.</source>
        <translation>El exchange rechaza su flujo de todos los mercados: %1.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>more than %1 of them</source>
        <translation>son más de %1</translation>
    </message>
    <message>
        <source>One market of the exchange&apos;s last frame cannot be read and is left out (%1).</source>
        <translation>Un mercado de la última trama del exchange no se puede leer y se deja fuera (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 markets of the exchange&apos;s last frame cannot be read and are left out (%2).</source>
        <translation>
            <numerusform>%1 mercado de la última trama del exchange no se puede leer y se deja fuera (%2).</numerusform>
            <numerusform>%1 mercados de la última trama del exchange no se pueden leer y se dejan fuera (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing, or no text</source>
        <translation>%1 falta o no es texto</translation>
    </message>
</context>
<context>
    <name>tidemark::TickerStream</name>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream of all markets is open but silent, so these figures are old. Another connection is tried.</source>
        <translation>El flujo de todos los mercados del exchange está abierto pero en silencio, así que estas cifras están desactualizadas. Se intenta otra conexión.</translation>
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
        <translation>Intro muestra el gráfico del mercado marcado, la tecla de menú elige mercados, Mayús y las flechas mueven la ventana, Esc la cierra.</translation>
    </message>
    <message>
        <source>Drag to move it; right-click to choose markets; Esc closes it</source>
        <translation>Arrastre para moverla; clic derecho para elegir mercados; Esc la cierra</translation>
    </message>
    <message>
        <source>&amp;Close	Esc</source>
        <translation>&amp;Cerrar	Esc</translation>
    </message>
    <message>
        <source>With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.</source>
        <translation>Con Wayland solo el escritorio decide dónde está esta ventana y qué hay encima de ella: su menú de ventana (a menudo Alt+Espacio) puede mantenerla por encima.</translation>
    </message>
    <message>
        <source>Enter shows the marked market&apos;s chart, the menu key chooses markets, Esc closes it.</source>
        <translation>Intro muestra el gráfico del mercado marcado, la tecla de menú elige mercados, Esc cierra la ventana.</translation>
    </message>
    <message>
        <source>Not kept on top: see the desktop’s window menu</source>
        <translation>No está por encima: vea el menú de ventana del escritorio</translation>
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
        <translation>Cada operación</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Candles of 1 second</source>
        <translation>Velas de 1 segundo</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Candles of 5 seconds</source>
        <translation>Velas de 5 segundos</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 s</translation>
    </message>
    <message>
        <source>Candles of 15 seconds</source>
        <translation>Velas de 15 segundos</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>Candles of 1 minute</source>
        <translation>Velas de 1 minuto</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 m</translation>
    </message>
    <message>
        <source>Candles of 5 minutes</source>
        <translation>Velas de 5 minutos</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 m</translation>
    </message>
    <message>
        <source>Candles of 15 minutes</source>
        <translation>Velas de 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Candles of 1 hour</source>
        <translation>Velas de 1 hora</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Candles of 1 day</source>
        <translation>Velas de 1 día</translation>
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
        <translation>▼ ventas</translation>
    </message>
    <message>
        <source>quantity ≥</source>
        <translation>cantidad ≥</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Cantidad mínima</translation>
    </message>
    <message>
        <source>Trades of at least this quantity</source>
        <translation>Operaciones de al menos esta cantidad</translation>
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
        <translation>Operaciones de al menos este valor: precio × cantidad</translation>
    </message>
    <message>
        <source>price ≥</source>
        <translation>precio ≥</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>Trades at this price or above</source>
        <translation>Operaciones a este precio o por encima</translation>
    </message>
    <message>
        <source>price ≤</source>
        <translation>precio ≤</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio máximo</translation>
    </message>
    <message>
        <source>Trades at this price or below</source>
        <translation>Operaciones a este precio o por debajo</translation>
    </message>
    <message>
        <source>Trades whose buyer took what was offered</source>
        <translation>Operaciones cuyo comprador tomó la oferta de venta</translation>
    </message>
    <message>
        <source>Trades whose seller took what was bid</source>
        <translation>Operaciones cuyo vendedor tomó la oferta de compra</translation>
    </message>
    <message>
        <source>The lowest price is above the highest one, so that no trade is between them.</source>
        <translation>El precio mínimo está por encima del máximo, de modo que ninguna operación queda entre ellos.</translation>
    </message>
    <message>
        <source>Neither buys nor sells are to be shown, so that no trade is left.</source>
        <translation>No se deben mostrar ni compras ni ventas, de modo que no queda ninguna operación.</translation>
    </message>
</context>
<context>
    <name>tidemark::TradesModel</name>
    <message>
        <source>▼ sell</source>
        <translation>▼ venta</translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>The seller took the price that a buyer offered (the buyer is the maker)</source>
        <translation>El vendedor tomó el precio que ofrecía un comprador (el comprador es el maker)</translation>
    </message>
    <message>
        <source>The buyer took the price that a seller offered (the seller is the maker)</source>
        <translation>El comprador tomó el precio que ofrecía un vendedor (el vendedor es el maker)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>Id de operación</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
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
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>Desde el minuto</translation>
    </message>
    <message>
        <source>To minute, not included</source>
        <translation>Hasta el minuto, no incluido</translation>
    </message>
    <message>
        <source>The range ends before this minute</source>
        <translation>El rango termina antes de este minuto</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to before</source>
        <translation>h&amp;asta antes de</translation>
    </message>
    <message>
        <source>Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)</source>
        <translation>Buscar entre estas operaciones: por cantidad, valor, precio, lado, las mayores, órdenes enteras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trades of the range</source>
        <translation>Operaciones del rango</translation>
    </message>
    <message>
        <source>The record cannot be asked now.</source>
        <translation>No se puede consultar el registro ahora.</translation>
    </message>
    <message>
        <source>“From” must be before “to”.</source>
        <translation>“Desde” debe ser anterior a “hasta”.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The trades could not be read: %1</source>
        <translation>No se pudieron leer las operaciones: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::Tray</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide Tidemark</source>
        <translation>&amp;Ocultar Tidemark</translation>
    </message>
    <message>
        <source>&amp;Show Tidemark</source>
        <translation>&amp;Mostrar Tidemark</translation>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>aún sin precio</translation>
    </message>
</context>
<context>
    <name>tidemark::TrayDesk</name>
    <message>
        <source>Closing the window did not end Tidemark: it went on recording, with its icon in the tray.</source>
        <translation>Cerrar la ventana no finalizó Tidemark: siguió registrando, con su icono en la bandeja.</translation>
    </message>
    <message>
        <source>&amp;End it from now on</source>
        <translation>&amp;Finalizarlo desde ahora</translation>
    </message>
    <message>
        <source>Tidemark goes on recording</source>
        <translation>Tidemark sigue registrando</translation>
    </message>
    <message>
        <source>Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu.</source>
        <translation>Su icono queda en la bandeja: púlselo para recuperar la ventana, o elija Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDesk</name>
    <message>
        <source>The upgrade was cancelled; the record is as it was.</source>
        <translation>Se canceló la actualización; el registro está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%1 trades were verified</source>
        <translation>
            <numerusform>se verificó %1 operación</numerusform>
            <numerusform>se verificaron %1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you want, you can remove them.</source>
        <translation>El registro lo guarda ahora PostgreSQL %1; %2. Los archivos anteriores se conservan en %3. Cuando el registro sea lo que usted quiere, puede eliminarlos.</translation>
    </message>
</context>
<context>
    <name>tidemark::UpgradeDialog</name>
    <message>
        <source>Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer version: into new files beside the old ones, which are verified before they take their place. The old files are kept, and nothing is recorded meanwhile.

Without that the record goes on with PostgreSQL %2, for as long as that is installed.</source>
        <translation>Su registro en %1 lo guarda PostgreSQL %2, y ahora está instalado PostgreSQL %3. El registro se puede pasar a la versión más nueva: a archivos nuevos junto a los antiguos, que se verifican antes de ocupar su lugar. Los archivos antiguos se conservan, y entretanto no se registra nada.

Sin ello, el registro continúa con PostgreSQL %2 mientras esté instalado.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to PostgreSQL %1</source>
        <translation>&amp;Actualizar a PostgreSQL %1</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>A newer PostgreSQL</source>
        <translation>Un PostgreSQL más nuevo</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Avance de la actualización</translation>
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
        <translation>Cancelando; el registro queda como estaba.</translation>
    </message>
</context>
<context>
    <name>tidemark::Upkeep</name>
    <message>
        <source>Compressing the chunk of %1</source>
        <translation>Comprimiendo el fragmento de %1</translation>
    </message>
    <message>
        <source>Dropping the chunk of %1, as chosen</source>
        <translation>Descartando el fragmento de %1, según lo elegido</translation>
    </message>
    <message>
        <source>Packing %1 of %2</source>
        <translation>Compactando %1 de %2</translation>
    </message>
    <message>
        <source>Dropping %1 of %2, as chosen</source>
        <translation>Descartando %1 de %2, según lo elegido</translation>
    </message>
</context>
<context>
    <name>tidemark::ViewerGuard</name>
    <message>
        <source> (viewer)</source>
        <translation> (visor)</translation>
    </message>
</context>
<context>
    <name>tidemark::WatchedMarkets</name>
    <message>
        <source>The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.</source>
        <translation>El exchange no incluye %1 en su lista, así que no llegará ninguna operación suya. Compruebe el nombre o quite el mercado.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.</source>
        <translation>El exchange ha suspendido %1 (estado %2). Las operaciones se registran en cuanto se reanude.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which.</source>
        <translation>El exchange no incluye en su lista %1 mercado registrado, así que no llegará ninguna operación suya. La lista de mercados muestra cuál.</translation>
    </message>
    <message>
        <source>The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which.</source>
        <translation>El exchange no incluye en su lista %1 mercados registrados, así que no llegará ninguna operación suya. La lista de mercados muestra cuáles.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 market. Trades are recorded as soon as it goes on.</source>
        <translation>El exchange ha suspendido %1 mercado. Las operaciones se registran en cuanto se reanude.</translation>
    </message>
    <message>
        <source>The exchange has halted %1 markets. Trades are recorded as soon as they go on.</source>
        <translation>El exchange ha suspendido %1 mercados. Las operaciones se registran en cuanto se reanuden.</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowBanners</name>
    <message>
        <source>&amp;Watch the simulated market instead</source>
        <translation>&amp;Seguir en su lugar el mercado simulado</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Salir &amp;ahora</translation>
    </message>
    <message>
        <source>Old trades cannot be packed or dropped now; recording goes on, and it is tried again: %1</source>
        <translation>Las operaciones antiguas no se pueden compactar ni descartar ahora; la grabación continúa y se volverá a intentar: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowChooser</name>
    <message>
        <source>Window of %1</source>
        <translation>Ventana de %1</translation>
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
        <translation>Estos precios los inventa este programa (%1). Se registran en una base de datos propia.</translation>
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
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Teclas de la ventana</translation>
    </message>
    <message>
        <source>Live, History, Record, Alerts</source>
        <translation>En vivo, Historial, Registro, Alertas</translation>
    </message>
    <message>
        <source>Add a market</source>
        <translation>Añadir un mercado</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>Export a range</source>
        <translation>Exportar un rango</translation>
    </message>
    <message>
        <source>Get days</source>
        <translation>Obtener días</translation>
    </message>
    <message>
        <source>Search the trades of History</source>
        <translation>Buscar entre las operaciones de Historial</translation>
    </message>
    <message>
        <source>All markets at the moment of History</source>
        <translation>Todos los mercados en el momento de Historial</translation>
    </message>
    <message>
        <source>Copy a link to the moment of History</source>
        <translation>Copiar un enlace al momento de Historial</translation>
    </message>
    <message>
        <source>Show the moment of a link that was copied</source>
        <translation>Mostrar el momento de un enlace copiado</translation>
    </message>
    <message>
        <source>Bookmark the moment of History</source>
        <translation>Añadir un marcador del momento de Historial</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Import files of trades</source>
        <translation>Importar archivos de operaciones</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Mini ticker, above all other windows</source>
        <translation>Miniticker, por encima de todas las demás ventanas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>The manual; in a chart, the chart&apos;s keys</source>
        <translation>El manual; en un gráfico, las teclas del gráfico</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Quit; nothing is lost</source>
        <translation>Salir; no se pierde nada</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Keys in Live</source>
        <translation>Teclas de “En vivo”</translation>
    </message>
    <message>
        <source>Show the marked market&apos;s chart</source>
        <translation>Mostrar el gráfico del mercado marcado</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Move the marked market in the list</source>
        <translation>Mover el mercado marcado en la lista</translation>
    </message>
    <message>
        <source>Remove the marked market</source>
        <translation>Quitar el mercado marcado</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Mayús+F6</translation>
    </message>
    <message>
        <source>Go from chart to chart, and back</source>
        <translation>Ir de gráfico en gráfico, y al revés</translation>
    </message>
    <message>
        <source>Ctrl+Shift and arrows</source>
        <translation>Ctrl+Mayús y flechas</translation>
    </message>
    <message>
        <source>Move the chart among the others</source>
        <translation>Mover el gráfico entre los demás</translation>
    </message>
    <message>
        <source>Alt+Shift and arrows</source>
        <translation>Alt+Mayús y flechas</translation>
    </message>
    <message>
        <source>Move the split beside the chart</source>
        <translation>Mover la división junto al gráfico</translation>
    </message>
    <message>
        <source>Show the chart alone, and all again</source>
        <translation>Mostrar solo el gráfico, y todos de nuevo</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Cerrar el gráfico</translation>
    </message>
    <message>
        <source>Give the chart a window of its own, and back</source>
        <translation>Dar al gráfico una ventana propia, y al revés</translation>
    </message>
    <message>
        <source>Filter the trades</source>
        <translation>Filtrar las operaciones</translation>
    </message>
    <message>
        <source>Hold the trades still, follow them again</source>
        <translation>Detener las operaciones, volver a seguirlas</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Keys in a replay</source>
        <translation>Teclas en una reproducción</translation>
    </message>
    <message>
        <source>Play from the moment of a chart, History or an alert</source>
        <translation>Reproducir desde el momento de un gráfico, de Historial o de una alerta</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar, y continuar</translation>
    </message>
    <message>
        <source>Period, Comma</source>
        <translation>Punto, Coma</translation>
    </message>
    <message>
        <source>The next trade, and the one before</source>
        <translation>La siguiente operación, y la anterior</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Derecha, Alt+Izquierda</translation>
    </message>
    <message>
        <source>A second on, and back</source>
        <translation>Un segundo adelante, y atrás</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Faster, and slower; in a chart &gt; and &lt;</source>
        <translation>Más rápido, y más lento; en un gráfico, &gt; y &lt;</translation>
    </message>
    <message>
        <source>Back to what is traded now</source>
        <translation>Volver a lo que se negocia ahora</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Keys in Alerts</source>
        <translation>Teclas en Alertas</translation>
    </message>
    <message>
        <source>Change the marked alert; show what was told in History</source>
        <translation>Cambiar la alerta marcada; mostrar un aviso en Historial</translation>
    </message>
    <message>
        <source>Switch the marked alert on or off</source>
        <translation>Activar o desactivar la alerta marcada</translation>
    </message>
    <message>
        <source>Delete the marked alert</source>
        <translation>Eliminar la alerta marcada</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys in the manual</source>
        <translation>Teclas en el manual</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Mayús+F3</translation>
    </message>
    <message>
        <source>The next place, and the one before</source>
        <translation>La siguiente coincidencia, y la anterior</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>The page before, and back again</source>
        <translation>La página anterior, y de vuelta</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Cerrar el manual</translation>
    </message>
    <message>
        <source>The board of all markets, and back to the charts</source>
        <translation>El tablero de todos los mercados, y de vuelta a los gráficos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Keys on the board</source>
        <translation>Teclas en el tablero</translation>
    </message>
    <message>
        <source>Record the marked market, with the hour before</source>
        <translation>Registrar el mercado marcado, con la hora anterior</translation>
    </message>
    <message>
        <source>Letters, digits, *</source>
        <translation>Letras, cifras, *</translation>
    </message>
    <message>
        <source>Filter the markets</source>
        <translation>Filtrar los mercados</translation>
    </message>
    <message>
        <source>Show all of them again; then, back to the charts</source>
        <translation>Mostrarlos todos de nuevo; después, volver a los gráficos</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowLinks</name>
    <message>
        <source>Rename the bookmark</source>
        <translation>Cambiar el nombre del marcador</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>A &amp;word for %1, %2 %3:</source>
        <translation>Una &amp;etiqueta para %1, %2 %3:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
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
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Te&amp;clas</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Acerca &amp;de Tidemark</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Import, bookmarks, board, mini ticker, settings, manual, keys, and the end of the program (F10)</source>
        <translation>Importar, marcadores, tablero, miniticker, ajustes, manual, teclas y salir del programa (F10)</translation>
    </message>
    <message>
        <source>B&amp;oard of all markets</source>
        <translation>Ta&amp;blero de todos los mercados</translation>
    </message>
</context>
<context>
    <name>tidemark::WindowSettings</name>
    <message>
        <source>The settings cannot be written to %1, so what was changed is not kept. Make room for the file, or make it and its folder writable, and change it again.</source>
        <translation>No se pueden escribir los ajustes en %1, así que lo cambiado no se guarda. Libere espacio para el archivo, o permita escribir en él y en su carpeta, y vuelva a cambiarlo.</translation>
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
        <translation>Mostrar todas las horas en UTC, como las marca el exchange</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>Show all times in this computer&apos;s zone</source>
        <translation>Mostrar todas las horas en la zona de este equipo</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horas en</translation>
    </message>
</context>
</TS>
