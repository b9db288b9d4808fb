<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>prüfen Sie, wem dieser Ordner gehört</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>prüfen Sie, ob eine Richtlinie es verbietet</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>Referenz geändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>Samples/s</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>Recht zum Regeln der Uhr</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>Kein zweiter Zeitdienst</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>Port für Zeitabfragen</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>Port des NTP-Servers</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>Auffindbar</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>PTP wird empfangen</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>Vertrauter Grandmaster</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Statusordner</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>Erwartete Hosts vorhanden</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Alle synchron</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Alle eingerastet</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>Lange genug eingerastet</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Nur ein Grandmaster</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>Nur eine Zeitbasis</translation>
    </message>
    <message>
        <source>NTP reachable</source>
        <translation>NTP erreichbar</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP-Master</translation>
    </message>
    <message>
        <source>Same version</source>
        <translation>Gleiche Version</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Netzwerkpfade</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>PTP ports</source>
        <translation>PTP-Ports</translation>
    </message>
</context>
<context>
    <name>ComputerPresenter</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>µs/s, samples/s, sample rate</comment>
        <translation>%1, %2 bei %3</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>Ein Sample Fehler nach</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>falls nichts diese Drift korrigiert</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>Frequenzkorrektur</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>womit diese Uhr geregelt wird</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>nur gemessen, nicht angewendet</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>Offset zu UTC</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>kein NTP-Server konfiguriert</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>diese Uhr geht vor</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>diese Uhr geht nach</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>keiner empfangen</translation>
    </message>
    <message>
        <source>stratum %1</source>
        <translation>Stratum %1</translation>
    </message>
    <message>
        <source>the grandmaster itself</source>
        <translation>selbst der Grandmaster</translation>
    </message>
    <message>
        <source>Sync comes from</source>
        <translation>Sync kommt von</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>NTP-Quelle</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>keine konfiguriert</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>Stratum %1, Streuung %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>gibt dem Netzwerk die Uhrzeit vor</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>übernimmt die Uhrzeit, gibt sie nicht weiter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>von NTP gelesen</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>wie die Uhr sie beim Start anzeigte</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>%1 werden gerade ausgeglichen</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Without the grandmaster</source>
        <translation>Ohne den Grandmaster</translation>
    </message>
    <message>
        <source>Packets are stamped</source>
        <translation>Pakete gestempelt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>%1 stellt diese Uhr ebenfalls. Stoppen und deaktivieren Sie diesen Dienst, sonst arbeiten beide gegeneinander.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>Nur PTPv2 wird empfangen. Verbinden Sie die Schnittstelle des Dante-Netzwerks: Dessen Uhren sprechen PTPv1.</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP ist ausgefallen, die Uhrzeit wird also nicht geprüft. Prüfen Sie ntp_server in der Konfiguration und ob dieser Server erreichbar ist.</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>Ein Neustart des Dienstes macht dies wirksam: %1.</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>Diese Werte sind veraltet: gemeldet %1.</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC bleibt %2 innerhalb von %1</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>die Zeit des Netzes bleibt %2 innerhalb von %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>Höchstens neben der Zeit des Netzes</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1, Frequenz bekannt auf %2</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>Der Oszillator dieses Rechners liegt außerhalb des Bereichs: Auch die größte Korrektur hält die Uhr nicht. Lassen Sie den Rechner prüfen, oder das, was ihn virtualisiert.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Time source</source>
        <translation>Zeitquelle</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP-Server</translation>
    </message>
    <message>
        <source>Where the date comes from. On a follower, the master; on the master, a server of your network or of the internet. Empty: no date is taken from anywhere.</source>
        <translation>Woher die Uhrzeit kommt. Auf einem Client: der Master; auf dem Master: ein Server Ihres Netzwerks oder des Internets. Leer: Die Uhrzeit wird von nirgends übernommen.</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP gilt als verloren nach</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>Bleibt so lange eine Antwort aus, wird NTP als ausgefallen gemeldet.</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Dante-Netzwerk</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Name oder Adresse der Schnittstelle zum Dante-Netzwerk. Leer: wird automatisch ermittelt.</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Der Dante-Uhr folgen</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Die Frequenz vom Grandmaster des Dante-Netzwerks übernehmen (PTP Version 1).</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>Vertraute Grandmaster</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Adressen und Netze, die ein Grandmaster haben darf; anderen wird nicht gefolgt. Leer: beliebig.</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>Hardware-Zeitstempel</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>Die Empfangsstempel des Netzwerkadapters verwenden, falls vorhanden.</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>PTP-Subdomain</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT oder die einer Pull-up- oder Pull-down-Domain wie _ALT1.</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Port der Sync-Nachrichten</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Dante-Geräte verwenden 319. Nur für Tests ändern.</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Port der Follow_Up-Nachrichten</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Dante-Geräte verwenden 320. Nur für Tests ändern.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>This computer is the master</source>
        <translation>Dieser Computer ist der Master</translation>
    </message>
    <message>
        <source>Serve NTP to the other computers and decide the date for all of them. One computer of the network should.</source>
        <translation>NTP für die anderen Computer bereitstellen und die Uhrzeit für alle bestimmen. Genau ein Computer im Netzwerk sollte das tun.</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>Port des NTP-Servers</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>Andere Computer erwarten 123.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>Was der NTP-Server mindestens angibt: seinen Abstand zu einer Referenzuhr.</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>Größte Zeitänderung auf einmal</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>Größere Änderungen werden den anderen in Teilen angekündigt. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>Zeitänderung vorab ankündigen</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>Wie lange vorher die anderen davon erfahren. Leer: die eingebaute Regel.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>Sprung der Uhrzeit ab</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>Ein größerer Fehler der Uhrzeit wird sofort korrigiert, ein kleinerer durch schnelleren oder langsameren Gang.</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>Schnellste Korrektur</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>Wie viel schneller oder langsamer die Uhr laufen darf, um die Uhrzeit zu korrigieren.</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>Sprung bei Zeitänderung ab</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>Vom Master angekündigte Änderungen werden als Sprung ausgeführt, wenn sie größer sind. Leer: die eingebaute Regel.</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>Rate angekündigter Änderungen</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>Wie schnell alle Computer gemeinsam einer Zeitänderung folgen. Leer: die eingebaute Regel.</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>Neben anderem Zeitdienst regeln</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>Die Uhr auch dann korrigieren, wenn ein anderes Programm es ebenfalls tut. Beide arbeiten dann gegeneinander.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers to watch</source>
        <translation>Überwachte Computer</translation>
    </message>
    <message>
        <source>These are always on the list, also while they are off.</source>
        <translation>Diese stehen immer in der Liste, auch wenn sie ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Computer suchen</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>Im Netzwerk neben den oben genannten nach weiteren Computern mit DanteSync fragen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>Name oder Adresse des Computers, mit dem alle anderen verglichen werden. Leer: der NTP-Server oder der Master.</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>Zeitabfragen</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>Zeitabfragen beantworten</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>Anderen Computern erlauben, ihre Uhr mit dieser zu vergleichen und sie zu finden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>Für Zeitabfragen, hier und auf den anderen Computern.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>Netze und Adressen, die eine Antwort erhalten. Leer: angeschlossene, private und Link-Local-Netze.</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>Antworten an einen Computer</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>Dauerhaft; häufigere Anfragen werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>Kurzzeitig</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>Antworten an einen Computer in Folge, bevor die obige Grenze gilt.</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>Antworten an alle</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>Alle Computer zusammen; schützt diesen.</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Webstatus</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>Status über HTTP</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>/status, /metrics und /healthz für das Monitoring bereitstellen.</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>TCP-Port der Statusseite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>IPv4-Adresse, auf der gelauscht wird. Leer: alle dieses Computers oder die aus der Befehlszeile des Dienstes.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>Meldungen unterhalb dieser Stufe werden nicht protokolliert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>Protokolldatei neben dem Systemjournal, mit vollem Pfad. Leer: keine.</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>Neue Datei ab</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>Größe, ab der die Protokolldatei archiviert wird.</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>Alte Dateien behalten</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>Anzahl der archivierten Dateien, die aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>Name oder IPv4-Adresse, bei Bedarf mit Port: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>Netze und Adressen, durch Kommas getrennt: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>Wieder online</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>ganzes Netzwerk</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n Host hat sich gemeinsam um %1 verschoben</numerusform>
            <numerusform>%n Hosts haben sich gemeinsam um %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n Host hat seinen Lock verloren</numerusform>
            <numerusform>%n Hosts haben gleichzeitig ihren Lock verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 schwankt um %2, die anderen nicht</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 läuft weg und wird jedes Mal um %2 zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n Host ist verstummt</numerusform>
            <numerusform>%n Hosts sind gleichzeitig verstummt</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>Der Grandmaster hat zu dieser Zeit gewechselt: Alle folgen dem neuen.</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>Verschoben hat sich, was sie gemeinsam haben: der Grandmaster oder die Referenz, mit der sie verglichen werden. Wählen Sie eine andere Referenz, um zu sehen, welches von beiden.</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>Sie folgen demselben Grandmaster: Prüfen Sie ihn, seine Stromversorgung und seine Verbindung.</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>Wahrscheinliche Ursache ist die eigene Verbindung: Kabel, Switch-Port, WLAN, Energiesparen der Netzwerkkarte oder zu hohe Last.</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>Zwei Zeitdienste kämpfen um diese Uhr. Stoppen Sie den anderen: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows-Zeitgeber.</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>Das sind alle überwachten: Prüfen Sie zuerst das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>Wahrscheinliche Ursache ist, was dazwischen liegt: ein Switch, dessen Stromversorgung, ein Kabel zwischen Switches.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>Die Uhr dieses Computers wurde zu dieser Zeit sprunghaft verstellt. Wo sie die Referenz ist, scheinen sich alle anderen zu verschieben.</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Kein Grandmaster</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n Grandmaster</numerusform>
            <numerusform>%n Grandmaster</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n Host ohne Grandmaster</numerusform>
            <numerusform>%n Hosts ohne Grandmaster</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>Größter Offset: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>Die Referenz %1 ist nicht unter den Hosts: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>Die Referenz %1 antwortet nicht: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>Die Referenz %1 liefert keine gültige Zeit: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>Der einzige Host ist synchron</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n Host synchron</numerusform>
            <numerusform>Alle %n Hosts synchron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>%1 von %n Host nicht synchron</numerusform>
            <numerusform>%1 von %n Hosts nicht synchron</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Netzwerk wird abgefragt…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>Noch kein Host gefunden</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>Computer mit DanteSync erscheinen hier von selbst. Weitere können in der Konfiguration angegeben werden.</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>Kein Host antwortet</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>Prüfen Sie, ob das Netzwerkkabel steckt, die Dienste laufen und nichts den UDP-Port 31900 blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n Host antwortet</numerusform>
            <numerusform>%n Hosts antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Streuung %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Samples/s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>über 1 Tag</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>unter 1 Sekunde</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>empfangen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>Adresse hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>Unsicherheit von UTC</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>noch keine NTP-Quelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>PTP-Version</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Phase zum Grandmaster</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>NTP-Offset</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP gestört</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>eine ältere (nur einfacher Austausch)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>ist die Referenz</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Ermittelt durch</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Zweiweg</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>Common View</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1: beides kann nicht stimmen</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1, im Rahmen der Unsicherheiten</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Zeitbasis</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>eine andere als die der Referenz</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Kürzeste Umlaufzeit</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>Abfragen der letzten Runde</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>die beste</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>Umlaufzeit %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>die Konfiguration</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>Lock beobachtet seit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>gleicher</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>anderer</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Lock seit</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>unbekannter Modus</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht eingerastet</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>kein Grandmaster</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>anderer Grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>andere Zeitbasis</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP gestört</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>keine NTP-Quelle</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>ungleicher Pfad</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>ältere Version</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>ist die Referenz</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>Zweiweg, über die Mitte jeder Abfrage</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>Zweiweg, vier Zeitstempel</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>Common View des Grandmasters</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>Zweiweg und Common View kombiniert</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>Der Dienst ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>Installieren Sie das Paket dantesync, oder bauen Sie es: siehe README.</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>Der Dienst hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>Ob der Dienst installiert ist, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>Sorgen Sie dafür, dass dantesyncd installiert und gestartet ist.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Der Dienst ist installiert.</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>Es läuft kein anderer Zeitdienst.</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>%1 läuft und stellt womöglich die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>Beenden und abschalten Sie ihn; als Administrator: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>Ein anderes Programm belegt den UDP-Port %1.</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>Finden Sie es als Administrator mit: ss -lunp sport = :%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>Die UDP-Ports %1 und %2 sind frei.</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>Der UDP-Port %1 ist frei.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>Lock dieser Uhr verloren oder wiederhergestellt</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP ausgefallen oder wieder da</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>Dienst ausgefallen oder wieder da</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>Anderer Zeitdienst gestartet oder beendet</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>Hosts im Netzwerk nicht mehr oder wieder synchron</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>Grandmaster gewechselt oder neu gestartet</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>Sprung dieser Uhr</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>Korrektur dieser Uhr abgelehnt</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Der Dienst antwortet wieder</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>Lock verloren</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>Lock wiederhergestellt</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP antwortet nicht</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP antwortet wieder</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>Ein anderer Zeitdienst stellt diese Uhr</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>Kein anderer Zeitdienst mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n Host nicht synchron</numerusform>
            <numerusform>%n Hosts nicht synchron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n Host wieder synchron</numerusform>
            <numerusform>%n Hosts wieder synchron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>Die Uhr dieses Computers geht %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>Die Uhr dieses Computers geht %1 nach.</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1, Stratum %2, Umlaufzeit %3, %4 von %5 Fragen beantwortet.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Der Name %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>Prüfen Sie die Schreibweise, oder geben Sie die Adresse in Zahlen an, etwa 192.168.1.1.</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>Unter %1 bietet niemand NTP an.</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>Der Computer ist da. Starten Sie dort den NTP-Server, oder geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 will diesen Computer nicht bedienen (%2).</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>Fragen Sie den Betreiber, oder geben Sie einen anderen Server an.</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 antwortet, hat aber noch keine Zeit.</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>Er sagt, dass seine eigene Uhr nicht synchronisiert ist. Warten Sie, oder geben Sie einen anderen Server an.</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>Was unter %1 antwortet, ist kein NTP-Server.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>Prüfen Sie die Adresse, das Kabel und ob eine Firewall den UDP-Port 123 sperrt.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>&apos;%1&apos; ist nicht erlaubt</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>geben Sie eine Zahl von 1 bis 65535 an</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>Zeigt die Uhren dieses Computers und des ganzen Netzwerks.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>Steuersocket des Dienstes, oder none.</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>Konfigurationsdatei, in der die Hosts stehen.</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>Diese Hosts überwachen: NAME, ADDRESS[:PORT] oder NAME=ADDRESS[:PORT].</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>Alle anderen mit diesem Host vergleichen.</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>Port für Zeitabfragen bei Hosts ohne eigene Angabe.</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>Auch auf Loopback-Adressen nach Diensten suchen.</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>Verlauf und Einstellungen hier ablegen.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>Sprache des Fensters: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Diese Seite zuerst anzeigen.</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>siehe dantesync-app --help</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>geben Sie light, dark oder system an</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>geben Sie die Datei an, die &apos;dantesync demo --announce&apos; schreibt</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>Das virtuelle LAN überwachen, das diese Datei geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>der Dienst läuft</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>der Dienst antwortet nicht mehr</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>starten Sie ihn auf der Seite dieses Computers</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>auf diesem Computer läuft kein Dienst: er überwacht nur</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>starten Sie ihn, wenn auch dieser Computer synchron sein soll</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>Noch haben nicht alle geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n Prüfung ist gut.</numerusform>
            <numerusform>Alle %n Prüfungen sind gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>Bereit, aber mit Hinweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>Größter Offset</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>Hälfte der Zeit innerhalb</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>95 % der Zeit innerhalb</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>Letzter größter Offset</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>Nichts hat sich geändert: Kein Host ging verloren oder wechselte den Modus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>%n weiterer: Die CSV-Datei enthält alle.</numerusform>
            <numerusform>%n weitere: Die CSV-Datei enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>In dieser Zeit konnte kein Host verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>%n Host wurde überwacht. Der größte Offset war %1, bei %2. Antworten kamen %3 der Zeit.</numerusform>
            <numerusform>%n Hosts wurden überwacht. Der größte Offset war %1, bei %2. Antworten kamen %3 der Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>Aus sekündlichen Offsets.</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>Aus Abschnitten von %1, deren größte Offsets exakt sind; 95 % ist eher zu hoch als zu niedrig.</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>Uhrenbericht</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>Verglichen mit dem Bericht von %1.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 kann nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>Der Dienst ist auf diesem Computer nicht installiert. Installieren Sie das Paket dantesync.</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>Der Dienst wurde dauerhaft abgeschaltet (masked). Erlauben Sie ihn wieder mit: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd kann die Unit-Datei des Dienstes nicht lesen. Siehe: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>Der Dienst startet mit der aktuellen Konfiguration nicht. Korrigieren Sie die Konfiguration und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst konnte nicht starten: Ein Port ist belegt oder eine Berechtigung fehlt. Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst endete mit Status %1. Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst antwortete nicht rechtzeitig und wurde beendet. Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst gab kein Lebenszeichen und wurde beendet. Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>Der Dienst ist zu oft hintereinander ausgefallen. Prüfen Sie das Protokoll und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst ist abgestürzt. Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>Dem Computer ging der Arbeitsspeicher aus; der Dienst wurde beendet.</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>Der Dienst ist ausgefallen (%1). Siehe Protokoll: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut oder verwenden Sie: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>Die Berechtigung wurde nicht erteilt: Die Passwortabfrage wurde geschlossen oder falsch beantwortet. Versuchen Sie es erneut oder fragen Sie einen Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>Dafür ist das Passwort eines Administrators nötig, und nichts auf diesem Desktop kann danach fragen (kein polkit-Agent läuft). Verwenden Sie ein Terminal: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>Auf diesem Computer läuft systemd nicht; der Dienst kann daher von hier aus weder gestartet noch gestoppt werden.</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>Jemand anderes hat den Dienst gleichzeitig gestartet oder gestoppt.</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>Etwas, das der Dienst benötigt, ist nicht gestartet. Siehe: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>Der Dienst ist auf diesem Computer nicht installiert. Starten Sie das Installationsprogramm von DanteSync und wählen Sie den Dienst aus.</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>Der Dienst ist deaktiviert. Öffnen Sie services.msc, stellen Sie den Starttyp auf „Automatisch“ und starten Sie ihn dann.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>Der Dienst konnte nicht starten: Ein Port ist belegt oder eine Berechtigung fehlt. Sehen Sie in der Windows-Ereignisanzeige nach, Quelle dantesync.</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>Der Dienst endete mit Status %1. Sehen Sie in der Windows-Ereignisanzeige nach, Quelle dantesync.</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Windows hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut oder verwenden Sie services.msc.</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>Die Berechtigung wurde nicht erteilt. Versuchen Sie es erneut oder fragen Sie einen Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>dantesync-helper.exe kann nicht gestartet werden. Führen Sie das Installationsprogramm von DanteSync erneut aus.</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Windows hat abgelehnt, Fehler %1.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>korrigieren Sie sie; bis dahin behält der Dienst seine letzte gültige Konfiguration und lässt sich nicht neu starten</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>korrigieren oder entfernen Sie es</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 wurde geändert, und der Dienst hat die Datei noch nicht gelesen</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>laden Sie sie neu (SIGHUP oder config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1: keine solche Datei; es gelten die Standardwerte</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 ist in Ordnung</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>alles Konfigurierte ist wirksam</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>noch nicht wirksam: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>starten Sie den Dienst neu</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>der Dienst darf die Uhr dieses Computers nicht regeln</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>der Dienst läuft mit der Uhr „%1“: die dieses Computers wird nicht geregelt</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>starten Sie ihn ohne --clock, damit er sie regelt</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>der Dienst darf die Uhr dieses Computers regeln</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>kein anderes Programm regelt die Uhr</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 regelt diese Uhr ebenfalls, was clock.allow_conflicts erlaubt</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>beenden Sie es, sofern Sie nicht wissen, warum beide laufen: zwei an einer Uhr stören sich</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 regelt diese Uhr, daher beobachtet der Dienst nur</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>beenden und deaktivieren Sie %1</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>Zeitabfrage</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP-Server</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: ausgeschaltet</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1: der Port ist nicht offen</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>wer ihn belegt, steht im Protokoll des Dienstes</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1: antwortet auf %2</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>andere finden diesen Host per Broadcast</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>andere finden diesen Host nicht per Broadcast: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>nennen Sie ihn in fleet.hosts der anderen</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>prüfen Sie „interface“ in der Konfiguration und das Kabel</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>keine Schnittstelle empfängt PTP</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>verbinden Sie das Dante-Netzwerk</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>empfängt auf %1</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>Grandmaster %1, letztes Sync vor %2</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>nur PTPv2 ist zu hören, das nicht die Dante-Uhr ist</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>prüfen Sie, ob dies das Dante-Netzwerk ist und dort ein Gerät mit PTPv1 führt</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>kein Sync seit %1</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>prüfen Sie Kabel, Switch (IGMP-Snooping) und ob ein Dante-Gerät eingeschaltet ist</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>noch kein Sync empfangen</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>prüfen Sie Kabel, Schnittstelle, Switch (IGMP-Snooping), Firewall (UDP 319, 320) und ob ein Dante-Gerät eingeschaltet ist</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>kein Gerät wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>%1 Nachrichten von Geräten, die nicht in system.gm_allowlist stehen</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>sind es Ihre, nehmen Sie ihre Adresse in system.gm_allowlist auf; sonst suchen Sie, wer dort PTP sendet</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>das System stempelt keine Pakete: Offsets sind ungenauer</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>verwenden Sie Kernel und Netzwerktreiber mit Empfangs-Zeitstempeln</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>die Netzwerkkarte stempelt die Pakete</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>der Kernel stempelt die Pakete</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>noch nichts gestempelt</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>kein NTP-Server konfiguriert: niemand nennt die Uhrzeit</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>setzen Sie ntp_server</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>prüfen Sie seinen Namen, das Netzwerk und UDP-Port 123</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>prüfen Sie seinen Namen und das Netzwerk</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>warten Sie einen Moment</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 hat zuletzt vor %2 geantwortet</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>prüfen Sie das Netzwerk</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 hat vor %2 geantwortet</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>Modus %1 seit %2</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>siehe „PTP wird empfangen“</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>siehe die Prüfungen oben; eine Uhr, die nicht einrastet, hat vielleicht einen zweiten Herrn</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>warten Sie: das Einrasten dauert bis zu ein, zwei Minuten</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1 ist beschreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>%1 ist nicht beschreibbar: Frequenz und Ereignisse gehen beim Neustart verloren</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>legen Sie ihn für den Benutzer des Dienstes an, oder geben Sie ein anderes --state-dir an</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>der freie Speicher von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>prüfen Sie den Zustandsordner</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>schaffen Sie Platz</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>schaffen Sie bald Platz</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>prüfen Sie den Namen, oder geben Sie eine Adresse an</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>prüfen Sie, ob der Computer und sein Dienst laufen und nichts %1 sperrt</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP-Port %1</translation>
    </message>
    <message>
        <source>UDP ports %1</source>
        <translation>UDP-Ports %1</translation>
    </message>
    <message>
        <source>UDP ports %1 and others</source>
        <translation>UDP-Ports %1 und andere</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>kein Host ist bekannt, und keiner wurde gefunden</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>nennen Sie Hosts mit --hosts oder im Abschnitt fleet der Konfiguration</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>der eine Host antwortet</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>alle %1 Hosts antworten</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>die Referenz %1 ist nicht unter den Hosts</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>kein Host hat geantwortet</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>die Referenz %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>die Referenz %1 hat mit einer unsinnigen Zeit geantwortet</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>wählen Sie eine andere Referenz</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>alle, die antworten, liegen innerhalb von 1 ms zur Referenz</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>mehr als 1 ms daneben: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>die Seite LAN und dantesync snapshot zeigen, wie weit und warum</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>alle, die antworten, sind auf ihren Grandmaster eingerastet</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>nicht eingerastet: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>geben Sie einem eben gestarteten Host eine Minute; sonst führen Sie dort dantesync doctor aus</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>alle, die antworten, sind seit %1 oder länger eingerastet</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>noch nicht %1 lang eingerastet gesehen: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>zuerst müssen sie einrasten</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>warten Sie noch %1 min und sehen Sie wieder nach</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>niemand nennt einen Grandmaster</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>prüfen Sie, ob ein Dante-Gerät eingeschaltet ist und sein Netzwerk die Hosts erreicht</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>mehrere Grandmaster: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>ein Dante-Netzwerk hat einen Leader: suchen Sie ein geteiltes Netzwerk oder das PTP eines anderen Subnetzes</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>Grandmaster %1 für alle</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>Grandmaster %1, aber %2 Hosts nennen keinen</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>siehe Modus und Schnittstelle dieser Hosts</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>niemand zählt die Zeit des Grandmasters von einem anderen Anfang</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>andere Zeitbasis als die Referenz: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>einer der beiden hat den Neustart des Grandmasters verpasst: starten Sie den Dienst dort neu</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>noch keine NTP-Quelle: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>setzen Sie dort ntp_server, oder warten Sie nach dem Start eine Minute</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>NTP funktioniert bei allen</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP gestört bei %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>prüfen Sie ntp_server in deren Konfiguration und diesen Server</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>mehrere NTP-Master: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>schalten Sie ntp_server_mode bei allen bis auf einen aus</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>niemand gibt an, das Netzwerk mit NTP zu versorgen</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 ist der Master und eingerastet</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 ist der Master, aber nicht eingerastet</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>führen Sie dort dantesync doctor aus</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>niemand zu vergleichen</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>eine Version: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>eine ältere (nur einfacher Austausch)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>Versionen verschieden: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>das funktioniert; aktualisieren Sie die älteren, den Master zuletzt</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>Zweiweg und Common View stimmen überein</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>Zweiweg und Common View weichen ab bei %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>ein asymmetrischer Weg oder ein Host mit späten Zeitstempeln: prüfen Sie seinen Link und seine Last</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>meldet einen hier unbekannten Modus</translation>
    </message>
    <message>
        <source>update this tool</source>
        <translation>aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>mode %1: it hears no grandmaster</source>
        <translation>Modus %1: hört keinen Grandmaster</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>prüfen Sie Kabel, Schnittstelle und Switch</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>Modus %1: nicht eingerastet</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>geben Sie ihm eine Minute; sonst prüfen Sie Grandmaster und Last</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>nennt keinen</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>prüfen Sie, ob PTP (UDP 319, 320) ihn erreicht</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1, nicht der der Referenz</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>suchen Sie ein geteiltes Netzwerk</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>beantwortet Zeitabfragen</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>sein NTP ist gestört</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>prüfen Sie sein ntp_server</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>noch keine NTP-Quelle</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>setzen Sie sein ntp_server, oder warten Sie nach dem Start eine Minute</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>sein NTP funktioniert</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>sein NTP meldet keine Störung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>er spricht nur den einfachen Austausch: Offsets sind unsicherer</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>aktualisieren Sie ihn bei Gelegenheit</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>der Name %1 lässt sich nicht auflösen: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>der Name %1 wurde nicht rechtzeitig aufgelöst</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>er hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>kann nicht an %1 senden: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>kann keinen UDP-Socket öffnen: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>der Schlüssel steht hier zweimal; behalten Sie einen</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>muss ein Objekt sein: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>muss sich von %1 unterscheiden, das auch %2 ist (beide sind UDP-Ports dieses Dienstes)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>widerspricht %1; behalten Sie eines von beiden</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>unbekannt und daher wirkungslos; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>the name or IPv4 address of a network interface</source>
        <translation>Name oder IPv4-Adresse einer Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>1 bis 16 druckbare ASCII-Zeichen, z. B. &quot;_DFLT&quot; oder &quot;_ALT1&quot;</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>eine IPv4-Adresse dieses Computers, z. B. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: alle)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>Name oder Adresse eines Hosts</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>ein absoluter Dateiname</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>eine Liste von bis zu 256 Netzen oder Adressen, z. B. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>eine Liste von bis zu 1024 Hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; oder &quot;host:port&quot;, ein Name oder eine IPv4-Adresse (NTP wird nicht über IPv6 gefragt), oder &quot;&quot; für keinen</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; oder &quot;host:port&quot; (IPv6 in Klammern: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>ein Objekt { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>ein Name von 1 bis 64 Byte in einer Zeile</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>ein IPv4-Netz oder eine Adresse, z. B. &quot;10.0.0.0/8&quot; oder &quot;192.168.1.7&quot;</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; oder &quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>hat kein &quot;address&quot;: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>hat den Namen „%1“ eines anderen Hosts; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>der Text ist leer; eine Konfiguration ist ein Objekt: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>nach dem Ende der Konfiguration steht noch etwas</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>kein Wert; erlaubt sind &quot;text&quot;, Zahlen, true, false, null, [...] und {...}</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>hier wird ein Schlüssel in Anführungszeichen erwartet (vor einer schließenden Klammer steht kein Komma)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>nach dem Schlüssel wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>hier wird ein Komma oder eine schließende Klammer } erwartet</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>hier wird ein Komma oder eine schließende Klammer ] erwartet</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>ein Text ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>eine größere Zahl, als hier möglich ist (1.7e308)</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>nach dem Dezimalpunkt wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>im Exponenten wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>kein Objekt; eine Konfiguration beginnt mit { und endet mit }</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>das ist UTF-16; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>kein gültiges UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>ein NUL-Byte; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>mehr als %1 ineinander geschachtelte Objekte oder Listen</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>geben Sie ihm das Recht, die Uhr zu stellen (CAP_SYS_TIME, unter Windows SeSystemtimePrivilege), oder starten Sie ihn als root oder Administrator</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>der Treiber von Npcap stempelt die Pakete</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>Windows stempelt die Pakete</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>ein eigener Thread stempelt die Pakete: Offsets sind ungenauer</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>installieren Sie Npcap, offen für alle Benutzer und nicht nur für Administratoren, und starten Sie den Dienst neu</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>Nur Überwachung des Netzwerks</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Verbindung zum Dienst…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>Dienst nicht erreichbar, neuer Versuch</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>Verbunden, aber der Dienst schweigt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Kein Grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation>Dienst %1, Fenster %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>Zuletzt bekannt: %1, %2.</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>Nur Überwachung</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>Überwacht wird nur das Netzwerk, kein Dienst dieses Computers.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>Der Dienst dieses Computers wird gesucht.</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>Dienst nicht erreichbar</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>Der Dienst dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>Dienst schweigt</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>Er ist verbunden, meldet aber nichts mehr.</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>Warten auf den ersten Status.</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Ein anderer Zeitdienst</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>%1 stellt diese Uhr, daher wird sie nur gemessen. Stoppen Sie diesen Dienst.</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>Nur PTPv2 empfangen</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Dante-Uhren sprechen PTPv1: Prüfen Sie die Schnittstelle und ob ein Dante-Gerät in diesem Netzwerk ist.</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Kein Grandmaster</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>Weder PTP noch NTP wird empfangen: Prüfen Sie Schnittstelle und Kabel.</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>PTP wird nicht empfangen: Prüfen Sie die Schnittstelle und ob ein Dante-Gerät in diesem Netzwerk ist.</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>Keine Zeitquelle</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>Weder PTP noch NTP antwortet; die Uhr läuft mit der gelernten Rate weiter.</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>%1 stellt diese Uhr ebenfalls; beide werden gegeneinander arbeiten.</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP antwortet nicht, die Uhrzeit wird also nicht geprüft.</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>Nur PTPv2 wird empfangen, Dante-Uhren sprechen aber PTPv1.</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>Der neue Grandmaster wird gelernt; die Uhr hält solange ihre Rate.</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>Eine Zeitänderung läuft.</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (nur gemessen)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>Diese Uhr wird nicht geregelt.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP: noch keine Antwort</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>NTP-Offset %1, derzeit keine Antwort</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>NTP-Offset %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Kein Grandmaster: nur PTPv2 empfangen</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Kein Grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>Drift %1</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Zuletzt bekannt: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Einschwingen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Eingerastet</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>Nur NTP</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>noch kein Grandmaster empfangen</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>lernt die Rate des Grandmasters</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>fast eingerastet, Drift zwischen 5 und 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>eingerastet, Drift unter 5 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>eingerastet, Drift unter 0,5 ppm</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>kein PTP: Die gelernte Rate gilt, NTP korrigiert langsam</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>vom Programm</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>vom Kernel</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>von der Netzwerkkarte</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP-Master</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>Modus geändert</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster gefunden</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster gewechselt</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster neu gestartet</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster verloren</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Uhr gesprungen</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>Uhr angeglichen</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>Uhr von anderem Programm gestellt</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP wiederhergestellt</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP verloren</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Uhrzeit geändert</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>Frequenz am Anschlag</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Ein anderer Zeitdienst</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>Uhr hat Korrektur abgelehnt</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Dienst gestartet</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>Dienst gestoppt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>Über DanteSync</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>Computeruhren im Takt des Dante-Netzwerks</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es wird keinerlei Gewährleistung übernommen.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Erstellt mit:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante ist eine Marke von Audinate. Dieses Projekt steht in keiner Verbindung zu diesem Unternehmen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>Versionen, System und Zustand, ohne Namen und Adressen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>Der Dienst hat die Anforderung nicht ausgeführt</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>Der Start bei der Anmeldung wurde nicht geändert</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>DanteSync ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>Dienst &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>Dienst s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>Dienst &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Bei &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>Show-&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Wandansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>Übe&amp;r DanteSync</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>Konfiguration übernehmen</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>Kein Wert ändert sich, nur der Text der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>%n Wert ändert sich.</numerusform>
            <numerusform>%n Werte ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n davon wird beim nächsten Neustart des Dienstes wirksam.</numerusform>
            <numerusform>%n davon werden beim nächsten Neustart des Dienstes wirksam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>bei Neustart</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>nie: die Befehlszeile entscheidet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>Sie dürfen sie nicht selbst ändern: Das System wird nach dem Passwort eines Administrators fragen.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>Bereit zum Übernehmen</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>Das ändert sich in der Konfiguration dieses Computers. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>Dienst neu &amp;starten, damit es wirksam wird</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>Dienst &amp;starten</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>Der Dienst ist auf diesem Computer nicht installiert: Installieren Sie das Paket dantesync, oder bauen Sie es, wie das README sagt. Er liest diese Konfiguration, wenn er startet.</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>Die jetzige Konfiguration wird gelesen…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>Der Show-Modus ist aktiv</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>Bis zu seinem Ende kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>Nichts ändert sich: Die Konfiguration ist schon so.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>Das System wird nach dem Kennwort eines Administrators fragen.</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>Es kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>Die Konfiguration wird übernommen…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>Der Dienst wird gestartet…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>Die Konfiguration ist gespeichert, aber nicht alles hat geklappt</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>Dieser Computer ist eingerichtet</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>Es dauert etwa eine halbe Minute, bis seine Uhr eingerastet ist. Die Seite Dieser Computer zeigt, wie es vorangeht.</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>DanteSync beim An&amp;melden im Infobereich zeigen</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>Der Dienst lässt sich von hier aus nicht starten. Er liest diese Konfiguration bei seinem nächsten Start.</translation>
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
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>Wieder mit der Zeit mitlaufen (Leertaste)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Diagramme als Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>Als Bild oder CSV exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>Einheit der Offsets</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>Einheit der Drift</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>Samples/s</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTables</name>
    <message>
        <source>Offsets as a table</source>
        <translation>Offsets als Tabelle</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>Drift als Tabelle</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>Wie oft welcher Offset vorkam, als Tabelle</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>Offset, %1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>Offset zu %1, %2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>Drift, %1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>Keine Messwerte in diesem Bereich. Die Diagramme füllen sich, sobald Hosts antworten.</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>Offsets von %1</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Offsets von %n Host</numerusform>
            <numerusform>Offsets von %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>Offset jedes Hosts im Zeitverlauf</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>Drift jedes Hosts im Zeitverlauf</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>Plus und Minus zoomen, die Pfeiltasten links und rechts verschieben, die Leertaste hält an, Pos1 kehrt zu jetzt zurück. Dieselben Werte stehen in den Tabellen.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>App und Dienst in derselben Version verwenden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>Eingera&amp;stet seit mind.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>Minuten, die alle mindestens eingerastet sein müssen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Jetzt erneut prüfen (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>Kopiert alle Prüfungen als Text.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netzwerk</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigExchange</name>
    <message>
        <source>You may not write %1. Ask an administrator of this computer.</source>
        <translation>Sie dürfen %1 nicht schreiben. Fragen Sie einen Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>Einige Werte sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>Sie dürfen die Konfiguration dieses Computers nicht ändern. Bitten Sie einen Administrator darum oder darum, Sie in die Gruppe dantesync aufzunehmen.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Die Datei wurde seit dem Lesen geändert.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>Einige Änderungen wurden nicht übernommen. Sie bleiben hier, bis Sie zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>&amp;Verlassen, behalten</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>Show-Modus ist aktiv: Bis zu seinem Ende kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>Die Konfiguration wurde anderswo geändert, während Sie sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Auflösen…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>Gespeichert. Ein Teil davon wird bei einem Neustart des Dienstes wirksam.</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>Dienst neu &amp;starten</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>Gespeichert und wirksam.</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>Gespeichert. Der Dienst liest sie beim Start.</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>Kein Dienst antwortet, und Sie dürfen %1 nicht schreiben: Ein Administrator dieses Computers kann es.</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>Kein Dienst antwortet: Dies ist die Datei, die er beim Start liest.</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (noch nicht vorhanden)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n Wert nicht erlaubt</numerusform>
            <numerusform>%n Werte nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n Wert geändert, nicht übernommen</numerusform>
            <numerusform>%n Werte geändert, nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Konfiguration als JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>S&amp;tandardwerte</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>Entfernt alle Einstellungen aus dem Text, sodass überall die Standardwerte gelten.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Übernehmen…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>Die Konfiguration wurde anderswo geändert</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>Sie und jemand anderes haben verschiedene Einstellungen geändert. Zusammenführen behält beides.</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>Beide haben geändert: %1. Zusammenführen behält hier Ihren Wert und sonst alles von der anderen Seite.</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Ihre, nicht gespeichert</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>Die andere, aktueller Stand</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>Nur ein Programm darf eine Uhr stellen, und DanteSync braucht einige Ports. Sie können weitergehen und später darauf zurückkommen: Die Seite Prüfung sagt dasselbe.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache ansehen</numerusform>
            <numerusform>%n Sachen ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Ereignisse dieses Hosts</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>Ereignisse dieser Art</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Mindestschwere</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Alles Aufgezeichnete</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Neue &amp;Notiz…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>In Dia&amp;grammen zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>Kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>Speichert alles Aufgelistete als CSV</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>In Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>In Diagrammen zeigen: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>In der Datei gesetzt; Standard: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>wird bei einem Neustart des Dienstes wirksam</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>derzeit bestimmt es die Befehlszeile des Dienstes</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>wartet auf einen Neustart des Dienstes</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1: Standard verwenden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: wie zuvor</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>LAN über&amp;wachen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>Nur das LAN über&amp;wachen</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>Verlässt diese Seite; das Menü führt hierher zurück.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>Auf der Seite Konfiguration gibt es Änderungen, die nicht übernommen wurden. Übernehmen oder verwerfen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>DanteSync-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>%n Thema gefunden. Die Eingabetaste springt zur nächsten Stelle.</numerusform>
            <numerusform>%n Themen gefunden. Die Eingabetaste springt zur nächsten Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Kein Thema enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramTableModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hierher</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>Keine Daten in diesem Bereich</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>Hälfte unter %1, 95 % unter %2, 99 % unter %3, höchstens %4</translation>
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
        <translation>max.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>Er wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>ist die Referenz</translation>
    </message>
    <message>
        <source>%1 – details</source>
        <translation>%1 – Details</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Offset of the last 10 minutes</source>
        <translation>Offset der letzten 10 Minuten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>Kopiert alles hier Angezeigte als Text.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>Host suchen</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>Hosts der Diagramme</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>Ein angehakter Host wird gezeigt; der ausgewählte ist hervorgehoben.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Alle Hosts einblenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>Alle Hosts ausblenden</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Computer suchen</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>Fügt die Computer hinzu, die im Netzwerk antworten und nicht in der Liste stehen.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>Wo ist das Dante-Netz angeschlossen? Mit nur einem Netz gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Automatisch finden</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(nicht verbunden)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (jetzt nicht da)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>Netzwerkschnittstellen dieses Computers</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>Was der Dienst hört</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>Sobald der Dienst läuft, sagt er, ob Dantes Uhr dort zu hören ist: siehe die Seite Prüfung.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>Virtuelles LAN: Nichts davon ist echt. Diese Computer, ihre Uhren und ihre Störungen sind erfunden.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>Virtuelles LAN be&amp;enden</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>Hosts filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Hosts filtern</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>Zeigt die Hosts, deren Zeile alle diese Wörter enthält.</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>Hosts zeigen: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanHeader</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>Ver&amp;glichen mit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>Der Host, mit dem alle anderen verglichen werden. Automatisch: der NTP-Master des Netzwerks oder der erste Host.</translation>
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
        <translation>Hosts des Netzwerks</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>Hosts exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Abgefragt %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>Kein Host entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Die Eingabetaste öffnet die Details eines Hosts.</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>&amp;Alle Hosts zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>Als &amp;Referenz verwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>Angezeigte Hosts als CSV speichern (Strg+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>Der Dienst antwortet nicht, und dieser Computer ist nicht unter den Hosts, die antworten.</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>Warten auf die erste Messung…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>Phasenfehler, µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>Offset zur Referenz, µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>Drift, ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>Phasenfehler dieses Computers in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>Drift dieses Computers in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Phasenfehler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>Kein Dienst dieses Computers wird überwacht: Es gibt kein Protokoll anzuzeigen.</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>Der Dienst antwortet nicht. Angezeigt wird der frühere Stand; neue Zeilen erscheinen, sobald er zurück ist.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>Angehalten: %n neue Zeile</numerusform>
            <numerusform>Angehalten: %n neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>Ohne Debug</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>Zeigt neue Zeilen, sobald sie eintreffen</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Protokoll des Dienstes</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>Der Dienst hat auf dieser Stufe noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>Kopiert die Auswahl oder alles Angezeigte</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-Pake&amp;t…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>Schreibt alles, was der Support wissen möchte, in eine Datei</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>Hier antwortet keine Dienstverwaltung: Starten und stoppen Sie dantesyncd von Hand.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>zum Beispiel: Switch 3 ersetzt</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Betrifft:</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Das ganze Netzwerk</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>Empfangene…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1: aus den empfangenen wählen</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Noch kein Grandmaster empfangen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>pkexec, das nach dem Passwort fragt, kann nicht gestartet werden. Installieren Sie das Paket pkexec oder bearbeiten Sie die Datei als root.</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>Die Passwortabfrage wurde geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>Die Berechtigung wurde nicht erteilt. Fragen Sie einen Administrator dieses Computers. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>Das Hilfsprogramm endete mit Status %1 und meldete nichts: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>Sample&amp;rate:</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>Symbol in der &amp;Leiste:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>Bei &amp;Anmeldung starten, in der Leiste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;Benachrichtigen bei</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (auch im Show-Modus)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Weiß, für dunkle Leiste</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Schwarz, für helle Leiste</translation>
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
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet. Der Verlauf beginnt, wenn dieses Programm das Netzwerk zum ersten Mal überwacht.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>HTML-Dateien (*.html);;PDF-Dateien (*.pdf);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>Wählen Sie einen Zeitraum und erstellen Sie einen Bericht: der größte Offset jedes Hosts und was geschehen ist.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Bericht ers&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Speic&amp;hern…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>Als HTML, PDF oder CSV speichern (Strg+E). Der nächste Bericht wird mit dem zuletzt gespeicherten verglichen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Letzte 4 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::RoleStep</name>
    <message>
        <source>Role of this computer</source>
        <translation>Rolle dieses Computers</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>Dantes Uhr hat kein Datum. Ein Computer, der Master, holt das Datum von einem NTP-Server und sagt es allen anderen.</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>Er folgt dem Master</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>Das Übliche: Ein anderer Computer dieses Netzes ist schon der Master oder wird es.</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>Er ist der Master</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>Er liest UTC von einem NTP-Server und gibt den anderen das Datum. Einer in einem Netz.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Er steht allein</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>Er liest UTC von einem NTP-Server, und kein anderer Computer folgt ihm.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>Dienst star&amp;ten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu st&amp;arten</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Dienst starten</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>Dienst stoppen</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Dienst neu starten</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>Die vorhandene Konfiguration ist nicht lesbar: %1 Sehen Sie auf der Seite Konfiguration nach.</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>Der Start beim Anmelden wurde nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync läuft hier weiter</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>Das Schließen des Fensters blendet es nur aus. Zum Beenden des Programms wählen Sie „Beenden“ in diesem Menü.</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>DanteSync beenden</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>Es gibt Änderungen, die nicht übernommen wurden. Vor dem Beenden speichern?</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>Show-Modus: Die Konfiguration ist gesperrt, und nur kritische Benachrichtigungen erscheinen.</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>Show-Mod&amp;us beenden</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>Einstellungen, Dienst, Hilfe (F10)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SourceStep</name>
    <message>
        <source>The master</source>
        <translation>Der Master</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP-Server</translation>
    </message>
    <message>
        <source>Which computer is the master? Its name or address is enough: it tells the date by NTP.</source>
        <translation>Welcher Computer ist der Master? Sein Name oder seine Adresse genügt: Er gibt das Datum über NTP.</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>Wer sagt diesem Computer das Datum? Am besten ein Server des eigenen Netzes; einer aus dem Internet tut es auch.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>Geben Sie einen Namen oder eine Adresse an, mit einem Port nach einem Doppelpunkt, wenn es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>Ohne Server berichtigt niemand das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>&amp;Master</translation>
    </message>
    <message>
        <source>NTP &amp;server</source>
        <translation>NTP-&amp;Server</translation>
    </message>
    <message>
        <source>Name or address of the master</source>
        <translation>Name oder Adresse des Masters</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>Name oder Adresse des NTP-Servers</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>Zum Beispiel 192.168.1.1 oder clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>Fragt den Server nach der Zeit und zeigt, wie weit die Uhr dieses Computers abweicht.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Sammeln…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>Schreibt eine Textdatei mit allem, was der Support wissen möchte: Prüfung, Zustand aller Computer, Version, Status, Konfiguration, Ereignisse und Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>&amp;Adressen und Namen weglassen</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>Adressen, Gerätekennungen und Computernamen werden zu Wörtern wie address-1</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>Lesen Sie die Datei, bevor Sie sie versenden.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message>
        <source>&amp;This computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>Kein Dienst dieses Computers ist verbunden. %n Host im Netzwerk antwortet; seine Uhr kann von hier überwacht werden.</numerusform>
            <numerusform>Kein Dienst dieses Computers ist verbunden. %n Hosts im Netzwerk antworten; ihre Uhren können von hier überwacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>Kein Dienst dieses Computers ist verbunden, und kein Host im Netzwerk antwortet. Das Einrichten dauert eine Minute: Wählen Sie die Schnittstelle und sehen Sie, was dort empfangen wird.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>Sa&amp;mplerate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Samplerate</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>Für die Drift in Samples</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>Phasenfehler und Drift der letzten Minuten</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>Netz&amp;werk überwachen</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Computer einric&amp;hten…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>Das Hilfsprogramm endete mit Status %1 und gab keine Antwort.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>Das Programm %1 fehlt. Es gehört in den Ordner dieses Programms: Installieren Sie DanteSync noch einmal vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>Es war nach %n Sekunde nicht bereit.</numerusform>
            <numerusform>Es war nach %n Sekunden nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Es hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>It ended by itself: %1</source>
        <translation>Es hat sich von selbst beendet: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WallView</name>
    <message>
        <source>DanteSync – wall view</source>
        <translation>DanteSync – Wandansicht</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>Wandansicht: alle Hosts des Netzwerks. Escape beendet sie.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message>
        <source>Computers to watch</source>
        <translation>Zu überwachende Computer</translation>
    </message>
    <message>
        <source>Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.</source>
        <translation>Computer mit DanteSync melden sich im Netz von selbst. Solche hinter einem Router müssen genannt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n Computer antwortet.</numerusform>
            <numerusform>%n Computer antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>Noch antwortet niemand.</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>Sie erscheinen, sobald DanteSync auf ihnen in diesem Netz läuft.</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>Geben Sie Namen oder Adressen an, durch Kommas getrennt; NAME=ADRESSE gibt einen Namen dazu.</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>&amp;Auch diese überwachen</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>Weitere zu überwachende Computer</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>Zum Beispiel foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>Willkommen bei DanteSync</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync hält die Uhren von Computern auf der Uhr eines Dante-Audionetzes. Dieses Fenster zeigt, wie gut jeder von ihnen sie hält, und meldet, wenn es einer nicht tut.</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>Das virtuelle LAN läuft nicht. %1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>Das virtuelle LAN wird beendet…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>Das virtuelle LAN wird gestartet…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Computer einrichten</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>Seine Uhr soll dem Dante-Netz folgen: Wählen Sie die Schnittstelle und die Quelle des Datums, und sehen Sie, was im Weg steht.</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>Nur andere Computer überwachen</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>Hier wird nichts geändert. Computer mit DanteSync werden im Netz gefunden oder von Ihnen genannt.</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>Das virtuelle LAN ausprobieren</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>Ein erfundenes Netz mit einem Grandmaster und mehreren Computern mit schlechten Uhren, alles auf diesem Computer. Nichts davon ist echt, und nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
</TS>
