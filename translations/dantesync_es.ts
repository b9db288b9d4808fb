<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>no se puede cambiar la apertura al iniciar sesión: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>compruebe a quién pertenece esa carpeta</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>no se puede cambiar la apertura al iniciar sesión</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>compruebe si una directiva lo prohíbe</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>Referencia cambiada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>muestras/s</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Reinicio necesario</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>Permiso para ajustar el reloj</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>Sin otro servicio de hora</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>Puerto de consultas</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>Puerto del servidor NTP</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>Detectable</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interfaz de red</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>Se recibe PTP</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>Grandmaster de confianza</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Carpeta de estado</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>Hosts previstos presentes</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Todos sincronizados</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Todos enganchados</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>Enganche suficiente</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Un solo grandmaster</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>Una base de tiempo</translation>
    </message>
    <message>
        <source>NTP reachable</source>
        <translation>NTP accesible</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>Maestro NTP</translation>
    </message>
    <message>
        <source>Same version</source>
        <translation>Misma versión</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Rutas de red</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>PTP ports</source>
        <translation>Puertos PTP</translation>
    </message>
</context>
<context>
    <name>ComputerPresenter</name>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>µs/s, samples/s, sample rate</comment>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>Una muestra de error tras</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>si nada corrigiera esta deriva</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>Corrección de frecuencia</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>lo que se corrige este reloj</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>solo medida, no aplicada</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>Desfase con UTC</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>no hay ningún servidor NTP configurado</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP aún no ha respondido</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>este reloj va adelantado</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>este reloj va atrasado</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>en punto</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>ninguno detectado</translation>
    </message>
    <message>
        <source>stratum %1</source>
        <translation>estrato %1</translation>
    </message>
    <message>
        <source>the grandmaster itself</source>
        <translation>el propio grandmaster</translation>
    </message>
    <message>
        <source>Sync comes from</source>
        <translation>Sync procede de</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>Fuente NTP</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>ninguna configurada</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>estrato %1, dispersión %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>da la hora a la red</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>recibe la hora, no la da a nadie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>leída de NTP</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>la que mostraba el reloj al inicio</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>se están corrigiendo %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>Without the grandmaster</source>
        <translation>Sin el grandmaster</translation>
    </message>
    <message>
        <source>Packets are stamped</source>
        <translation>Paquetes marcados</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>activo desde hace %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>%1 también ajusta este reloj. Deténgalo y desactívelo; de lo contrario, ambos se estorbarán.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>Solo se recibe PTPv2. Conecte la interfaz de la red Dante: sus relojes usan PTPv1.</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP falla, así que nadie comprueba la hora. Revise ntp_server en la configuración y si se llega a ese servidor.</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>Surte efecto al reiniciar el servicio: %1.</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>Estos datos son antiguos: recibidos %1.</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC se mantiene en %1 durante %2</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>el tiempo de la red se mantiene en %1 durante %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>Desvío máximo del tiempo de la red</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1, frecuencia conocida a %2</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>El oscilador de este equipo está fuera de rango: ni la mayor corrección mantiene el reloj. Haga revisar el equipo, o lo que lo virtualiza.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Time source</source>
        <translation>Fuente de hora</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Servidor NTP</translation>
    </message>
    <message>
        <source>Where the date comes from. On a follower, the master; on the master, a server of your network or of the internet. Empty: no date is taken from anywhere.</source>
        <translation>De dónde procede la hora. En un seguidor, el maestro; en el maestro, un servidor de la red o de internet. Vacío: no se toma la hora de ningún sitio.</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP se da por perdido tras</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>Si no hay respuesta durante este tiempo, se notifica un fallo de NTP.</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Red Dante</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interfaz de red</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Nombre o dirección de la interfaz en la red Dante. Vacío: se busca automáticamente.</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Seguir el reloj Dante</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Toma la frecuencia del grandmaster de la red Dante (PTP versión 1).</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>Grandmasters de confianza</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Direcciones y redes que puede tener un grandmaster; los demás no se siguen. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>Marcas de tiempo por hardware</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>Usa las marcas de recepción del propio adaptador de red si las tiene.</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>Subdominio PTP</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT, o el de un dominio pull-up o pull-down, como _ALT1.</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Puerto de mensajes Sync</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Los dispositivos Dante usan el 319. Cámbielo solo para pruebas.</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Puerto de mensajes Follow_Up</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Los dispositivos Dante usan el 320. Cámbielo solo para pruebas.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>This computer is the master</source>
        <translation>Este equipo es el maestro</translation>
    </message>
    <message>
        <source>Serve NTP to the other computers and decide the date for all of them. One computer of the network should.</source>
        <translation>Ofrece NTP a los demás equipos y decide la hora de todos. Debería hacerlo un solo equipo de la red.</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>Puerto del servidor NTP</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>Los demás equipos esperan el 123.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>Lo que anuncia como mínimo el servidor NTP: su distancia a un reloj de referencia.</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>Mayor cambio de hora de una vez</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>Los cambios mayores se anuncian a los demás por partes. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>Anunciar un cambio de hora antes</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>Con qué antelación lo saben los demás. Vacío: la regla integrada.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>Salto de hora a partir de</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>Un error de hora mayor se corrige de inmediato; uno menor, acelerando o frenando el reloj.</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>Corrección más rápida</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>Cuánto puede acelerarse o frenarse el reloj para corregir la hora.</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>Cambios de hora con salto desde</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>Los cambios anunciados por el maestro se aplican con un salto si son mayores. Vacío: la regla integrada.</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>Ritmo de un cambio anunciado</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>Con qué rapidez siguen juntos todos los equipos un cambio de hora. Vacío: la regla integrada.</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>Ajustar junto a otro servicio de hora</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>Corrige el reloj aunque otro programa también lo haga. En ese caso, ambos trabajan uno contra otro.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Computers to watch</source>
        <translation>Equipos supervisados</translation>
    </message>
    <message>
        <source>These are always on the list, also while they are off.</source>
        <translation>Siempre están en la lista, aunque estén apagados.</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Buscar equipos</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>Busca en la red otros equipos con DanteSync, además de los anteriores.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>Nombre o dirección del equipo con el que se comparan todos los demás. Vacío: el servidor NTP o el maestro.</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>Consultas de hora</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>Responder a consultas de hora</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>Permite que otros equipos comparen sus relojes con este y lo encuentren.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>El de las consultas de hora, aquí y en los demás equipos.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>Redes y direcciones que obtienen respuesta. Vacío: las conectadas, las privadas y las de enlace local.</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>Respuestas a un equipo</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>De forma sostenida; lo que llegue con más frecuencia no se responde.</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>En una ráfaga</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>Respuestas seguidas a un equipo antes de que se aplique el límite anterior.</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>Respuestas a todos</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>Todos los equipos juntos; protege a este.</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Estado web</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>Estado por HTTP</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>Ofrece /status, /metrics y /healthz para la supervisión.</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>Puerto TCP de la página de estado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>Dirección IPv4 en la que se escucha. Vacío: todas las de este equipo, o la de la línea de comandos del servicio.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>Los mensajes menos graves no se registran.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>Archivo de registro además del diario del sistema, con su ruta completa. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>Nuevo archivo a partir de</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>Tamaño con el que se archiva el registro.</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>Archivos conservados</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>Número de archivos antiguos que se conservan.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>un nombre o una dirección IPv4, con puerto si se desea: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>redes y direcciones, separadas por comas: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>toda la red</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n host se desplazó %1</numerusform>
            <numerusform>%n hosts se desplazaron %1 juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n host perdió el enganche de golpe</numerusform>
            <numerusform>%n hosts perdieron el enganche a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 fluctúa %2, los demás no</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 se desvía y se devuelve a su sitio, %2 cada vez</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n host dejó de responder de golpe</numerusform>
            <numerusform>%n hosts dejaron de responder a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>El grandmaster cambió en ese momento: todos siguen al nuevo.</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>Se movió lo que tienen en común: el grandmaster o la referencia con la que se comparan. Elija otra referencia para saber cuál.</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>Siguen al mismo grandmaster: revíselo, así como su alimentación y su enlace.</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>La causa probable es su propio enlace: cable, puerto del switch, wifi, ahorro de energía de su tarjeta de red o demasiada carga.</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>Dos servicios de hora se disputan este reloj. Detenga el otro: chronyd, ntpd, systemd-timesyncd, ptp4l, Hora de Windows.</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>Todos los supervisados: revise primero la red de este equipo.</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>La causa probable está entre ellos: un switch, su alimentación, un cable entre switches.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>El reloj de este equipo dio un salto en ese momento. Si es la referencia, parece que se mueven todos los demás.</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Sin grandmaster</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n grandmaster</numerusform>
            <numerusform>%n grandmasters</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n host sin grandmaster</numerusform>
            <numerusform>%n hosts sin grandmaster</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>Mayor desfase: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>La referencia %1 no está entre los hosts: elija otra.</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>La referencia %1 no responde: elija otra.</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>La referencia %1 da una hora no válida: elija otra.</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>El único host está sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n host sincronizado</numerusform>
            <numerusform>Los %n hosts están sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>%1 de %n host sin sincronizar</numerusform>
            <numerusform>%1 de %n hosts sin sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Consultando la red…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>Aún no hay ningún host</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>Los equipos que ejecutan DanteSync aparecen aquí automáticamente. Otros se pueden indicar en la configuración.</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>No responde ningún host</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>Compruebe que el cable de red esté conectado, que los servicios estén en marcha y que nada bloquee el puerto UDP 31900.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n host responde</numerusform>
            <numerusform>%n hosts responden</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Dispersión %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 muestras/s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>seguido por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>dirección desconocida aquí</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>Incertidumbre de UTC</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>aún sin fuente NTP</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>Versión de PTP</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Activo desde hace</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que comunica</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Fase con el grandmaster</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>Desfase NTP</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP falla</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>una anterior (solo intercambio básico)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>es la referencia</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Determinado por</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Bidireccional</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>Vista común</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1: ambos no pueden ser correctos</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1, dentro de sus incertidumbres</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>Difieren en</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Base de tiempo</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>distinta de la de la referencia</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Ida y vuelta más corta</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>Intercambios de la última ronda</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>ida y vuelta %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>detección</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>la configuración</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>Visto enganchado durante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinc.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Enganchado</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>modo desconocido</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>no enganchado</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>sin grandmaster</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>otro grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>otra base de tiempo</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP falla</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>sin fuente NTP</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>ruta asimétrica</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>es la referencia</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>bidireccional, por el punto medio de cada intercambio</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>bidireccional, cuatro marcas de tiempo</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>vista común del grandmaster</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>bidireccional y vista común a la vez</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>El servicio no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>Instale el paquete dantesync o compílelo: consulte el README.</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>El servicio terminó por sí solo.</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>Desde aquí no se ve si el servicio está instalado.</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>Asegúrese de que dantesyncd esté instalado e iniciado.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>El servicio está instalado.</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>No hay otro servicio de hora en marcha.</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>%1 está en marcha y puede ajustar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>Deténgalo y desactívelo; como administrador: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>Otro programa ocupa el puerto UDP %1.</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>Encuéntrelo, como administrador, con: ss -lunp sport = :%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>Los puertos UDP %1 y %2 están libres.</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>El puerto UDP %1 está libre.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>Este reloj pierde o recupera el enganche</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP deja de responder o vuelve a hacerlo</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>El servicio deja de responder o vuelve a hacerlo</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>Otro servicio de hora empieza o termina</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>Hosts de la red pierden o recuperan la sincronización</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>El grandmaster cambia o se reinicia</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>Este reloj da un salto</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>Este reloj rechaza una corrección</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>El servicio no responde</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>El servicio vuelve a responder</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>Enganche perdido</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>Enganche recuperado</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP no responde</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP vuelve a responder</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>Otro servicio de hora ajusta este reloj</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>Ya no hay otro servicio de hora</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n host sin sincronizar</numerusform>
            <numerusform>%n hosts sin sincronizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n host sincronizado de nuevo</numerusform>
            <numerusform>%n hosts sincronizados de nuevo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto a él.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto a él.</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1, estrato %2, ida y vuelta %3, %4 de %5 preguntas respondidas.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>El nombre %1 no se conoce.</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>Revise la escritura o indique la dirección en números, por ejemplo 192.168.1.1.</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>Nadie sirve NTP en %1.</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>El equipo está ahí. Inicie su servidor NTP o indique otra dirección.</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 no quiere atender a este equipo (%2).</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>Pregunte a su operador o indique otro servidor.</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 responde, pero aún no tiene hora.</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>Dice que su propio reloj no está sincronizado. Espere o indique otro servidor.</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>Lo que responde en %1 no es un servidor NTP.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Revise la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>Revise la dirección, el cable y que ningún cortafuegos bloquee el puerto UDP 123.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>&apos;%1&apos; no está permitido</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>indique un número del 1 al 65535</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>Muestra los relojes de este equipo y de toda la red.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>Socket de control del servicio, o none.</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>Archivo de configuración que enumera los equipos.</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>Supervisa estos hosts: NOMBRE, DIRECCIÓN[:PUERTO] o NOMBRE=DIRECCIÓN[:PUERTO].</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>Compara todos los demás con este host.</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>Puerto de consultas de hora de los hosts que no indican ninguno.</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>Busca servicios también en direcciones de bucle local.</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>Guarda aquí el historial y las preferencias.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>Idioma de la ventana: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Muestra primero esta página.</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>Se inicia en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>consulte dantesync-app --help</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>indique light, dark o system</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>indique el archivo que escribe &apos;dantesync demo --announce&apos;</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>Supervisa la LAN virtual que escribió este archivo.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>el servicio está en marcha</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>el servicio ya no responde</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>inícielo en la página de este equipo</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>no hay ningún servicio en este equipo: solo supervisa</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>inícielo si este equipo también debe estar sincronizado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>Aún no ha respondido todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n comprobación correcta.</numerusform>
            <numerusform>Las %n comprobaciones son correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>Listo, pero revise esto</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>Mayor desfase</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>Mitad del tiempo dentro de</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>95 % del tiempo dentro de</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>Mayor desfase anterior</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>Sin cambios: no se perdió ningún host ni cambió de modo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>%n más: el archivo CSV los contiene todos.</numerusform>
            <numerusform>%n más: el archivo CSV los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>No se pudo comparar ningún host en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>Se supervisó %n host. El mayor desfase fue %1, de %2. Respondió el %3 del tiempo.</numerusform>
            <numerusform>Se supervisaron %n hosts. El mayor desfase fue %1, de %2. Respondieron el %3 del tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>A partir de los desfases de cada segundo.</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>A partir de intervalos de %1, cuyos mayores desfases son exactos; el 95 % tiende a ser demasiado alto más que demasiado bajo.</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>Informe de relojes</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>Comparado con el informe de %1.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>No se puede guardar %1: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>El servicio no está instalado en este equipo. Instale el paquete dantesync.</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>El servicio se desactivó de forma permanente (masked). Permítalo de nuevo con: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd no puede leer el archivo de unidad del servicio. Consulte: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>El servicio no se inicia con su configuración actual. Corrija la configuración y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>El servicio no pudo iniciarse: un puerto está ocupado o falta un privilegio. Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>El servicio terminó con el estado %1. Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>El servicio no respondió a tiempo y se terminó. Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>El servicio no dio señales de vida y se terminó. Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>El servicio falló demasiadas veces seguidas. Consulte el registro y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>El servicio se cerró de forma inesperada. Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>El equipo se quedó sin memoria y terminó el servicio.</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>El servicio falló (%1). Consulte el registro: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd no respondió a tiempo. Inténtelo de nuevo o use: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>No se concedió el permiso: la petición de contraseña se cerró o se respondió mal. Inténtelo de nuevo o consulte a un administrador de este equipo.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>Se necesita la contraseña de un administrador, y nada en este escritorio puede pedirla (no hay ningún agente de polkit en marcha). Use un terminal: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>systemd no está en marcha en este equipo, por lo que el servicio no se puede iniciar ni detener desde aquí.</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>Otra persona inició o detuvo el servicio al mismo tiempo.</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>No se inició algo que el servicio necesita. Consulte: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd lo rechazó: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>El servicio no está instalado en este equipo. Ejecute el instalador de DanteSync y elija el servicio.</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>El servicio está deshabilitado. Abra services.msc, ponga el tipo de inicio en Automático e inícielo.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>El servicio no pudo iniciarse: un puerto está ocupado o falta un privilegio. Consulte el registro de eventos de Windows, origen dantesync.</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>El servicio terminó con el estado %1. Consulte el registro de eventos de Windows, origen dantesync.</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Windows no respondió a tiempo. Inténtelo de nuevo o use services.msc.</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>No se concedió el permiso. Inténtelo de nuevo o consulte a un administrador de este equipo.</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>No se puede iniciar dantesync-helper.exe. Ejecute de nuevo el instalador de DanteSync.</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Windows lo rechazó, error %1.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>corríjala; hasta entonces el servicio mantiene su última configuración válida y no se puede reiniciar</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>corríjalo o quítelo</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 se modificó y el servicio no lo ha leído</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>recárguelo (SIGHUP o config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1: no existe ese archivo; rigen los valores predeterminados</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 es correcto</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>toda la configuración está en vigor</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>aún sin efecto: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>reinicie el servicio</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>el servicio no puede gobernar el reloj de este equipo</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>el servicio usa el reloj «%1»: el de este equipo no se gobierna</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>inícielo sin --clock para gobernarlo</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>el servicio puede gobernar el reloj de este equipo</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>ningún otro programa gobierna el reloj</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 también gobierna este reloj, lo que clock.allow_conflicts permite</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>deténgalo, salvo que sepa por qué funcionan ambos: dos sobre un reloj se estorban</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 gobierna este reloj, por lo que el servicio solo observa</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>detenga y desactive %1</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>consulta de hora</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>servidor NTP</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1: el puerto no está abierto</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>el registro del servicio indica quién lo ocupa</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1: responde en %2</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>los demás encuentran este host por difusión</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>los demás no encuentran este host por difusión: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>indíquelo en fleet.hosts de los demás</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>compruebe «interface» en la configuración y el cable</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>ninguna interfaz escucha PTP</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>conecte la red Dante</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>escucha en %1</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>Grandmaster %1, último Sync hace %2</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>solo se oye PTPv2, que no es el reloj de Dante</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>compruebe que es la red Dante y que un dispositivo dirige por PTPv1</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>ningún Sync desde hace %1</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>compruebe el cable, el switch (IGMP snooping) y que haya un dispositivo Dante encendido</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>aún no se ha oído ningún Sync</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>compruebe el cable, la interfaz, el switch (IGMP snooping), el cortafuegos (UDP 319, 320) y que haya un dispositivo Dante encendido</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>no se rechazó ningún dispositivo</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>%1 mensajes de dispositivos que no están en system.gm_allowlist</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>si son suyos, añada su dirección a system.gm_allowlist; si no, averigüe quién envía PTP</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>el sistema no marca los paquetes: los desfases son más ruidosos</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>use un núcleo y un controlador de red con marcas de recepción</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>la tarjeta de red marca los paquetes</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>el núcleo marca los paquetes</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>aún no se ha marcado nada</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>no hay servidor NTP configurado: nadie da la fecha</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>defina ntp_server</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>compruebe su nombre, la red y el puerto UDP 123</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 aún no ha respondido</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>compruebe su nombre y la red</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>espere un momento</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 respondió por última vez hace %2</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>compruebe la red</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 respondió hace %2</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>modo %1 desde hace %2</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>vea «Se oye PTP»</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>vea las comprobaciones anteriores; un reloj que no se asienta puede tener otro amo</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>espere: el enganche tarda uno o dos minutos</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>se puede escribir en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>no se puede escribir en %1: la frecuencia y los eventos se pierden al reiniciar</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>créelo para el usuario del servicio o indique otro --state-dir</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>se desconoce el espacio libre de %1</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>compruebe la carpeta de estado</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>libere espacio</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>libere espacio pronto</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>compruebe el nombre o indique una dirección</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>compruebe que el equipo y su servicio funcionan y que nada bloquea %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>el puerto UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1</source>
        <translation>los puertos UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1 and others</source>
        <translation>los puertos UDP %1 y otros</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>no se conoce ningún host y no se encontró ninguno</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>indique hosts con --hosts o en la sección fleet de la configuración</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>el único host responde</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>los %1 hosts responden</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>la referencia %1 no está entre los hosts</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>no respondió ningún host</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>la referencia %1 no respondió</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>la referencia %1 respondió con una hora sin sentido</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>elija otra referencia</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>todos los que responden están a menos de 1 ms de la referencia</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>desviados más de 1 ms: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>la página LAN y dantesync snapshot dicen cuánto y por qué</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>todos los que responden están enganchados a su Grandmaster</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>sin enganche: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>dé un minuto a un host recién iniciado; si no, ejecute allí dantesync doctor</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>todos los que responden llevan enganchados %1 o más</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>aún no vistos enganchados durante %1: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>primero tienen que engancharse</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>espere otros %1 min y vuelva a mirar</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>nadie nombra un Grandmaster</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>compruebe que haya un dispositivo Dante encendido y que su red llegue a los hosts</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>varios Grandmasters: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>una red Dante tiene un solo líder: busque una red dividida o el PTP de otra subred</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>Grandmaster %1 para todos</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>Grandmaster %1, pero %2 hosts no nombran ninguno</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>vea el modo y la interfaz de esos hosts</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>nadie cuenta el tiempo del Grandmaster desde otro inicio</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>otra base de tiempo que la referencia: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>uno de los dos no vio el reinicio del Grandmaster: reinicie allí el servicio</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>aún sin fuente NTP: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>defina allí ntp_server o déle un minuto tras el inicio</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>el NTP de todos funciona</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP falla en %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>revise ntp_server en su configuración y ese servidor</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>varios maestros NTP: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>desactive ntp_server_mode en todos menos uno</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>nadie dice servir NTP a la red</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 es el maestro y está enganchado</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 es el maestro, pero no está enganchado</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>ejecute allí dantesync doctor</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>nadie con quien comparar</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>una sola versión: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>una más antigua (solo intercambio básico)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>las versiones difieren: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>funciona; actualice los antiguos, el maestro al final</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>ida y vuelta y vista común coinciden</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>ida y vuelta y vista común difieren en %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>un camino asimétrico o un host con marcas tardías: revise su enlace y su carga</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>informa de un modo desconocido aquí</translation>
    </message>
    <message>
        <source>update this tool</source>
        <translation>actualice esta herramienta</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>modo %1</translation>
    </message>
    <message>
        <source>mode %1: it hears no grandmaster</source>
        <translation>modo %1: no oye ningún Grandmaster</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>revise su cable, interfaz y switch</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>modo %1: sin enganche</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>déle un minuto; si no, revise su Grandmaster y su carga</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>no nombra ninguno</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>compruebe que PTP (UDP 319, 320) le llega</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1, que no es el de la referencia</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>busque una red dividida</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>responde a las consultas de hora</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>su NTP falla</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>revise su ntp_server</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>aún sin fuente NTP</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>defina su ntp_server o déle un minuto tras el inicio</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>su NTP funciona</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>su NTP no informa de fallos</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>solo habla el intercambio básico: los desfases son menos seguros</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>actualícelo cuando convenga</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>el nombre %1 no se resuelve: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>el nombre %1 no se resolvió a tiempo</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>no se puede enviar a %1: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>no se puede abrir un socket UDP: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>responde de nuevo</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>la clave aparece dos veces; deje una</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>debe ser un objeto: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>debe ser distinto de %1, que también es %2 (ambos son puertos UDP de este servicio)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>contradice a %1; deje uno de los dos</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>desconocido, por lo que no tiene efecto; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>the name or IPv4 address of a network interface</source>
        <translation>el nombre o la dirección IPv4 de una interfaz de red</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>de 1 a 16 caracteres ASCII imprimibles, p. ej. &quot;_DFLT&quot; o &quot;_ALT1&quot;</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>una dirección IPv4 de este equipo, p. ej. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: todas)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>el nombre o la dirección de un host</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>un nombre de archivo absoluto</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>una lista de hasta 256 redes o direcciones, p. ej. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>una lista de hasta 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; o &quot;host:port&quot;, un nombre o una dirección IPv4 (NTP no se consulta por IPv6), o &quot;&quot; para ninguno</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; o &quot;host:port&quot; (IPv6 entre corchetes: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>un objeto { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>un nombre de 1 a 64 bytes en una línea</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>una red o dirección IPv4, p. ej. &quot;10.0.0.0/8&quot; o &quot;192.168.1.7&quot;</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; o &quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>no tiene &quot;address&quot;: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>tiene el nombre «%1» de otro host; los nombres deben ser distintos</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>el texto está vacío; una configuración es un objeto: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>hay algo después del final de la configuración</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>no es un valor; se permiten &quot;text&quot;, números, true, false, null, [...] y {...}</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>aquí se espera una clave entre comillas (sin coma antes de la llave de cierre)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>se esperan dos puntos después de la clave</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>aquí se espera una coma o una llave de cierre }</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>aquí se espera una coma o un corchete de cierre ]</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>un texto sin comilla de cierre</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>un número mayor de lo posible aquí (1.7e308)</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>se espera un dígito después del punto decimal</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>se espera un dígito en el exponente</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>no es un objeto; una configuración empieza con { y termina con }</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>esto es UTF-16; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>UTF-8 no válido; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>un byte NUL; el archivo está dañado</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>más de %1 objetos o listas anidados</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>dele derecho a ajustar el reloj (CAP_SYS_TIME, en Windows SeSystemtimePrivilege) o ejecútelo como root o administrador</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>el controlador de Npcap marca los paquetes</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>Windows marca los paquetes</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>un hilo propio marca los paquetes: los desfases son más ruidosos</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>instale Npcap, abierto a todos los usuarios y no solo a los administradores, y reinicie el servicio</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>Solo se supervisa la red</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Conectando con el servicio…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>Servicio inaccesible, reintentando</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>Conectado, pero el servicio no comunica nada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Sin grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation>Servicio %1, ventana %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>Último dato conocido: %1, %2.</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>Solo supervisión</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>No se observa ningún servicio de este equipo; la red, sí.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>Buscando el servicio de este equipo.</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>Servicio inaccesible</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>El servicio de este equipo no responde.</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>Servicio en silencio</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>Está conectado, pero ya no comunica nada.</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>Esperando el primer estado.</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Otro servicio de hora</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>%1 ajusta este reloj, por lo que solo se mide. Detenga ese servicio.</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>Solo se recibe PTPv2</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Los relojes Dante usan PTPv1: revise la interfaz y que haya un dispositivo Dante en esta red.</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Sin grandmaster</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>No se recibe PTP ni NTP: revise la interfaz y el cable.</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>No se recibe PTP: revise la interfaz y que haya un dispositivo Dante en esta red.</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>Sin fuente de hora</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>No responde PTP ni NTP; el reloj continúa con el ritmo aprendido.</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>%1 también ajusta este reloj, y ambos se estorbarán.</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP no responde, así que no se comprueba la hora.</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP no responde: %1.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>Solo se recibe PTPv2, y los relojes Dante usan PTPv1.</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>Aprendiendo el nuevo grandmaster; mientras tanto, el reloj mantiene su ritmo.</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>Hay un cambio de hora en curso.</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (solo medido)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>Este reloj no se ajusta.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP: aún sin respuesta</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>Desfase NTP %1, ahora sin respuesta</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>Desfase NTP %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Sin grandmaster: solo se recibe PTPv2</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Sin grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>Deriva %1</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Último dato conocido: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>Adquiriendo</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Estabilizando</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Enganchado</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>Solo NTP</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>aún no se detecta grandmaster</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>aprendiendo el ritmo del grandmaster</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>casi enganchado, deriva entre 5 y 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>enganchado, deriva inferior a 5 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>enganchado, deriva inferior a 0,5 ppm</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>sin PTP: se mantiene el ritmo aprendido, NTP corrige despacio</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>por el kernel</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>por la tarjeta de red</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>Maestro NTP</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>Modo cambiado</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster encontrado</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster cambiado</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster reiniciado</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster perdido</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Salto del reloj</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>Ajuste gradual del reloj</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>Salto del reloj por otro programa</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP recuperado</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP perdido</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Hora cambiada</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>Frecuencia en su límite</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Otro servicio de hora</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>El reloj rechazó una corrección</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuración cambiada</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Servicio iniciado</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>Servicio detenido</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>Acerca de DanteSync</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>Los relojes de los equipos, al compás de la red Dante</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Ventana: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Está hecho con:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante es una marca comercial de Audinate. Este proyecto no tiene ninguna relación con esa empresa.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>Versiones, sistema y estado, sin nombres ni direcciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>El servicio no hizo lo solicitado</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>No se cambió la apertura al iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>&amp;Abrir DanteSync</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>&amp;Iniciar servicio</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>&amp;Detener servicio</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>&amp;Reiniciar servicio</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Abrir al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>&amp;Modo show</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Vista mural</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>Acerca d&amp;e DanteSync</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Co&amp;nfigurar…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>Aplicar la configuración</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>No cambia ningún valor, solo el texto del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>Cambia %n valor.</numerusform>
            <numerusform>Cambian %n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n de ellos surte efecto en el próximo reinicio del servicio.</numerusform>
            <numerusform>%n de ellos surten efecto en el próximo reinicio del servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>al reiniciar</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>nunca: decide la línea de comandos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>Usted no puede cambiarla: el sistema pedirá la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>Listo para aplicar</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>Esto cambia en la configuración de este equipo. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>&amp;Reiniciar el servicio para que surta efecto</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Iniciar el servicio</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>El servicio no está instalado en este equipo: instale el paquete dantesync o compílelo como indica el README. Leerá esta configuración al iniciarse.</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>Leyendo la configuración actual…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>El modo show está activado</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>No se puede cambiar nada hasta que finalice.</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>Nada cambia: la configuración ya es así.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>El sistema pedirá la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>No se puede aplicar</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>Aplicando la configuración…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>Iniciando el servicio…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>La configuración se guardó, pero no todo funcionó</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>Este equipo está configurado</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>Su reloj tarda cerca de medio minuto en quedar enganchado. La página Este equipo muestra cómo va.</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>Mostrar DanteSync en la bandeja al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>El servicio no se puede iniciar desde aquí. Leerá esta configuración la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartControls</name>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>Volver a seguir el reloj (espacio)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>Detener el avance (espacio)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Mostrar los gráficos como tablas</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>Exportar como imagen o CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>Unidad de los desfases</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>Unidad de las derivas</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>muestras/s</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTables</name>
    <message>
        <source>Offsets as a table</source>
        <translation>Desfases como tabla</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>Derivas como tabla</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>Con qué frecuencia se dio cada desfase, como tabla</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>Desfase, %1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>Desfase con %1, %2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>Deriva, %1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>No hay mediciones en este intervalo. Los gráficos se completan a medida que responden los hosts.</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>Desfases de %1</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Desfases de %n host</numerusform>
            <numerusform>Desfases de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>Desfase de cada host a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>Deriva de cada host a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>Más y menos cambian el zoom, las flechas izquierda y derecha desplazan, espacio pausa, Inicio vuelve al momento actual. Las tablas contienen los mismos valores.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Com&amp;probación</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>use la aplicación y el servicio de la misma versión</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>Enganchado al &amp;menos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>Minutos que todos deben llevar enganchados</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Volver a comprobar ahora (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>Copia todas las comprobaciones como texto.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigExchange</name>
    <message>
        <source>You may not write %1. Ask an administrator of this computer.</source>
        <translation>No tiene permiso para escribir %1. Consulte a un administrador de este equipo.</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>Hay valores no permitidos.</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>No tiene permiso para cambiar la configuración de este equipo. Pida a un administrador que lo haga o que le añada al grupo dantesync.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>El archivo ha cambiado desde que se leyó.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>Hay cambios sin aplicar. Permanecen aquí hasta que vuelva.</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>Salir &amp;y conservarlos</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Descartarlos</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>El modo show está activado: no se puede cambiar nada hasta que finalice.</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>La configuración se cambió en otro lugar mientras usted la editaba.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Res&amp;olver…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>Guardado. Una parte surte efecto al reiniciar el servicio.</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>Rei&amp;niciar el servicio</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>Guardado. El servicio lo lee al iniciarse.</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>No responde ningún servicio y usted no puede escribir %1: un administrador de este equipo sí puede.</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>No responde ningún servicio: este es el archivo que lee al iniciarse.</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (aún no existe)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n valor no permitido</numerusform>
            <numerusform>%n valores no permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n valor cambiado, sin aplicar</numerusform>
            <numerusform>%n valores cambiados, sin aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuración como JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>For&amp;mulario</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Por de&amp;fecto</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>Quita todos los ajustes del texto, de modo que rijan los valores por defecto.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>La configuración se cambió en otro lugar</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>Usted y otra persona cambiaron ajustes distintos. Al combinar se conservan ambos cambios.</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>Ambos cambiaron: %1. Al combinar se conservan los valores de usted en estos ajustes y todo lo demás de la otra persona.</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Su versión, sin guardar</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>La otra versión actual</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>Conservar la &amp;mía</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar la otra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>Solo un programa puede ajustar un reloj, y DanteSync necesita algunos puertos. Puede continuar y volver a esto más tarde: la página Comprobación dice lo mismo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n asunto por revisar</numerusform>
            <numerusform>%n asuntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>No ocurrió nada en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 de %n evento</numerusform>
            <numerusform>%1 de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Buscar en los eventos</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Eventos de este host</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>Eventos de este tipo</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Todo lo registrado</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>Ver en gráfic&amp;os</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>Copia las líneas elegidas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>Guarda todo lo mostrado como CSV</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>Ver en gráficos</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>Ver en gráficos: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>Definido en el archivo; por defecto: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>surte efecto al reiniciar el servicio</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>actualmente lo decide la línea de comandos del servicio</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>pendiente de reiniciar el servicio</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1: usar el valor por defecto</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: como estaba</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>S&amp;upervisar la LAN</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>&amp;Solo supervisar la LAN</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>Sale de esta página; el menú lleva de vuelta a ella.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>En la página Configuración hay cambios sin aplicar. Primero aplíquelos o descártelos.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>Ayuda de DanteSync</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>%n tema encontrado. Intro va al siguiente resultado.</numerusform>
            <numerusform>%n temas encontrados. Intro va al siguiente resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Ningún tema contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramTableModel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Acumulado</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>No hay datos en este intervalo</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>La mitad por debajo de %1, 95 % por debajo de %2, 99 % por debajo de %3, en el peor caso %4</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>Ya no se supervisa.</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>es la referencia</translation>
    </message>
    <message>
        <source>%1 – details</source>
        <translation>%1 – detalles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Offset of the last 10 minutes</source>
        <translation>Desfase de los últimos 10 minutos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>Copia todo lo que aparece aquí como texto.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>Buscar un host</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>Hosts de los gráficos</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>Se muestran los hosts marcados; el seleccionado se resalta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Mostrar todos los hosts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>Ocultar todos los hosts</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Buscar equipos</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>Añade los equipos que responden en la red y no están en la lista.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>Interfaz de red</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>¿Dónde está conectada la red Dante? Con una sola red no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Buscar automáticamente</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(no conectada)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (no está ahora)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>Interfaces de red de este equipo</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>Lo que oye el servicio</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>En cuanto el servicio esté en marcha, dirá si ahí se oye el reloj de Dante: vea la página Comprobación.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>LAN virtual: nada es real. Estos equipos, sus relojes y sus problemas son inventados.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>&amp;Salir de la LAN virtual</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>Filtrar hosts (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Filtrar hosts</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>Muestra los hosts cuya fila contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>Mostrar los hosts en estado %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanHeader</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>El host con el que se comparan todos los demás. Automática: el maestro NTP de la red o el primer host.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanPage</name>
    <message>
        <source>&amp;LAN</source>
        <translation>&amp;LAN</translation>
    </message>
    <message>
        <source>Hosts of the network</source>
        <translation>Hosts de la red</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>Exportar hosts</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Consultado %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>Ningún host coincide con el filtro.</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Intro abre los detalles de un host.</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>Mostrar &amp;todos los hosts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>&amp;Usar como referencia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>Guardar los hosts mostrados como CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>El servicio no responde, y este equipo no está entre los hosts que lo hacen.</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>Esperando la primera medición…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>Error de fase, µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>Desfase con la referencia, µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>Deriva, ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>Error de fase de este equipo en los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>Deriva de este equipo en los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Error de fase</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>No se supervisa ningún servicio de este equipo: no hay registro que mostrar.</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>El servicio no responde. Lo que se muestra es anterior; aparecerán líneas nuevas en cuanto vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>En pausa: %n línea nueva</numerusform>
            <numerusform>En pausa: %n líneas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>Sin depuración</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Seg&amp;uir</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>Muestra las líneas nuevas a medida que llegan</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Registro del servicio</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>El servicio aún no ha registrado nada de este nivel.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>Copia lo seleccionado o todo lo que se muestra</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pa&amp;quete de soporte…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>Escribe en un archivo todo lo que el soporte puede necesitar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>Aquí no responde ningún gestor de servicios: inicie y detenga dantesyncd a mano.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>por ejemplo: switch 3 sustituido</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Sobre:</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>Detectados…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1: elegir entre los detectados</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Aún no se ha detectado ningún grandmaster</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>No se puede iniciar pkexec, que pide la contraseña. Instale el paquete pkexec o edite el archivo como root.</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>Se cerró la petición de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>No se concedió el permiso. Consulte a un administrador de este equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>El programa auxiliar terminó con el estado %1 sin indicar nada: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>&amp;Frec. de muestreo:</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>Icono del &amp;panel:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>Abrir al iniciar &amp;sesión, en el panel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;Avisar si</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (también en modo show)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Blanco, para un panel oscuro</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Negro, para un panel claro</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ReportPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>No se puede leer el historial: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>No se registró nada en este periodo. El historial comienza cuando este programa supervisó la red por primera vez.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>Archivos HTML (*.html);;Archivos PDF (*.pdf);;Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>Elija un periodo y cree un informe: el mayor desfase de cada host y lo que ocurrió.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Peri&amp;odo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Crear infor&amp;me</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>G&amp;uardar…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>Guardar como HTML, PDF o CSV (Ctrl+E). El próximo informe se compara con el último guardado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Últimas 4 horas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Desde … hasta</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::RoleStep</name>
    <message>
        <source>Role of this computer</source>
        <translation>Función de este equipo</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>El reloj de Dante no tiene fecha. Un equipo, el maestro, la obtiene de un servidor NTP y la da a todos los demás.</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>Sigue al maestro</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>Lo habitual: otro equipo de esta red ya es el maestro o lo será.</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>Es el maestro</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>Lee UTC de un servidor NTP y da la fecha a los demás. Uno por red.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Está solo</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>Lee UTC de un servidor NTP y ningún otro equipo lo sigue.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>Inici&amp;ar servicio</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Rei&amp;niciar</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Iniciar el servicio</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>Detener el servicio</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Reiniciar el servicio</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>La configuración existente no se puede leer: %1 Vea la página Configuración.</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>No se cambió la apertura al iniciar sesión: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync sigue aquí</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>Al cerrar la ventana, solo se oculta. Para cerrar el programa, elija Salir en este menú.</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>Salir de DanteSync</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>Hay cambios sin aplicar. ¿Guardarlos antes de salir?</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>Modo show: la configuración está bloqueada y solo aparecen notificaciones críticas.</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>Finali&amp;zar modo show</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>Preferencias, servicio, ayuda (F10)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Servicio</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SourceStep</name>
    <message>
        <source>The master</source>
        <translation>El maestro</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Servidor NTP</translation>
    </message>
    <message>
        <source>Which computer is the master? Its name or address is enough: it tells the date by NTP.</source>
        <translation>¿Qué equipo es el maestro? Basta su nombre o su dirección: da la fecha por NTP.</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>¿Quién da la fecha a este equipo? Lo mejor es un servidor de su propia red; uno de internet también sirve.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>Indique un nombre o una dirección, con el puerto tras dos puntos si no es el habitual.</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>Sin servidor, nadie corrige la fecha de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>&amp;Maestro</translation>
    </message>
    <message>
        <source>NTP &amp;server</source>
        <translation>Servi&amp;dor NTP</translation>
    </message>
    <message>
        <source>Name or address of the master</source>
        <translation>Nombre o dirección del maestro</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>Nombre o dirección del servidor NTP</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>Por ejemplo, 192.168.1.1 o clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>Pide la hora al servidor y muestra cuánto se desvía el reloj de este equipo.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>Escribe un archivo de texto con todo lo que el soporte puede necesitar: la comprobación, el estado de todos los equipos, la versión, el estado, la configuración, los eventos y el registro.</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>&amp;Omitir direcciones y nombres</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>Las direcciones, los identificadores de dispositivo y los nombres de equipos se sustituyen por palabras como address-1</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>Lea el archivo antes de enviarlo.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message>
        <source>&amp;This computer</source>
        <translation>Este &amp;equipo</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>No hay ningún servicio de este equipo conectado. %n host de la red responde, y su reloj se puede supervisar desde aquí.</numerusform>
            <numerusform>No hay ningún servicio de este equipo conectado. %n hosts de la red responden, y sus relojes se pueden supervisar desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>No hay ningún servicio de este equipo conectado y no responde ningún host de la red. La configuración lleva un minuto: elija la interfaz y vea qué se detecta en ella.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>Frec. de &amp;muestreo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>Para la deriva en muestras</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>Error de fase y deriva de los últimos minutos</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>S&amp;upervisar la red</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Con&amp;figurar este equipo…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>El programa auxiliar terminó con el estado %1 y no dio respuesta.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 no se puede iniciar: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>Falta el programa %1. Debe estar en la carpeta de este: vuelva a instalar DanteSync completo.</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>No estuvo lista tras %n segundo.</numerusform>
            <numerusform>No estuvo lista tras %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Terminó por sí sola.</translation>
    </message>
    <message>
        <source>It ended by itself: %1</source>
        <translation>Terminó por sí sola: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WallView</name>
    <message>
        <source>DanteSync – wall view</source>
        <translation>DanteSync – vista mural</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>Vista mural: todos los hosts de la red. Escape sale de ella.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message>
        <source>Computers to watch</source>
        <translation>Equipos que supervisar</translation>
    </message>
    <message>
        <source>Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.</source>
        <translation>Los equipos con DanteSync responden por sí solos en la red. Los que están tras un enrutador hay que nombrarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n equipo responde.</numerusform>
            <numerusform>%n equipos responden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>Aún no responde nadie.</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>Aparecen en cuanto ejecutan DanteSync en esta red.</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>Indique nombres o direcciones, separados por comas; NOMBRE=DIRECCIÓN da un nombre.</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>Supervisar &amp;también estos</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>Otros equipos que supervisar</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>Por ejemplo, foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>Bienvenido a DanteSync</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync mantiene los relojes de los equipos en el reloj de una red de audio Dante. Esta ventana muestra lo bien que lo sigue cada uno y avisa cuando alguno no lo hace.</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>La LAN virtual no está en marcha. %1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>La LAN virtual se está cerrando…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>La LAN virtual se está iniciando…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurar este equipo</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>Su reloj debe seguir la red Dante: elija la interfaz y la fuente de la fecha, y vea qué lo impide.</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>Solo supervisar otros equipos</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>Aquí no se cambia nada. Los equipos con DanteSync se encuentran en la red o los nombra usted.</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>Probar la LAN virtual</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>Una red inventada con un grandmaster y varios equipos con malos relojes, todo aquí dentro. Nada es real y nada queda después.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
</TS>
