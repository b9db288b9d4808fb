<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>spúšťanie pri prihlásení sa nedá zmeniť: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>skontrolujte, kto vlastní tento priečinok</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>spúšťanie pri prihlásení sa nedá zmeniť</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>skontrolujte, či to nezakazuje politika</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>Zmena referencie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n ďalší</numerusform>
            <numerusform>a %n ďalšie</numerusform>
            <numerusform>a %n ďalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 vzoriek</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>vzorky/s</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurácia</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Treba reštart</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>Právo riadiť hodiny</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>Žiadna iná časová služba</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>Port časových dopytov</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>Port servera NTP</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>Dá sa nájsť</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Sieťové rozhranie</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>PTP je zachytené</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>Dôveryhodný grandmaster</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Časové značky</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Stavový priečinok</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Miesto na disku</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieť</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>Očakávaní hostitelia prítomní</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Všetci synchronizovaní</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Všetci uzamknutí</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>Uzamknutí dosť dlho</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Jediný grandmaster</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>Jedna časová základňa</translation>
    </message>
    <message>
        <source>NTP reachable</source>
        <translation>NTP dostupné</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP master</translation>
    </message>
    <message>
        <source>Same version</source>
        <translation>Rovnaká verzia</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Sieťové cesty</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpovedá</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režim</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzia</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>V poriadku</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozornenie</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Zlyhanie</translation>
    </message>
    <message>
        <source>PTP ports</source>
        <translation>Porty PTP</translation>
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
        <translation>%1, %2 pri %3</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>Chyba jednej vzorky po</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>ak by tento drift nič nekorigovalo</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>Korekcia frekvencie</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>o koľko sú tieto hodiny dolaďované</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>len namerané, nepoužité</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>Odchýlka od UTC</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>nie je nastavený žiadny server NTP</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP zatiaľ neodpovedalo</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>tieto hodiny sa predbiehajú</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>tieto hodiny meškajú</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>úplne presne</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>žiadny nezachytený</translation>
    </message>
    <message>
        <source>stratum %1</source>
        <translation>stratum %1</translation>
    </message>
    <message>
        <source>the grandmaster itself</source>
        <translation>samotný grandmaster</translation>
    </message>
    <message>
        <source>Sync comes from</source>
        <translation>Sync posiela</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>Zdroj NTP</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>žiadny nenastavený</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>neodpovedá</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>stratum %1, rozptyl %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>určuje čas pre sieť</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>preberá čas, nikomu ho neodovzdáva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum a čas</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>načítané z NTP</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>podľa hodín pri spustení</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>vyrovnáva sa %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 po %2</translation>
    </message>
    <message>
        <source>Without the grandmaster</source>
        <translation>Bez grandmastera</translation>
    </message>
    <message>
        <source>Packets are stamped</source>
        <translation>Pakety označuje</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verzia %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>beží %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>Tieto hodiny nastavuje aj %1. Zastavte a zakážte túto službu, inak budú pracovať proti sebe.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>Zachytené je len PTPv2. Pripojte rozhranie siete Dante: jej hodiny používajú PTPv1.</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP zlyháva, takže čas nikto nekontroluje. Overte ntp_server v konfigurácii a dostupnosť tohto servera.</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>Prejaví sa po reštarte služby: %1.</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>Tieto údaje sú staré: nahlásené %1.</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC zostane v medziach %1 počas %2</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>čas siete zostane v medziach %1 počas %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>viac ako %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>asi %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>Najviac mimo času siete</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1, frekvencia známa na %2</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>Oscilátor tohto počítača je mimo rozsahu: hodiny neudrží ani najväčšia korekcia. Dajte počítač preveriť, alebo to, čo ho virtualizuje.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Time source</source>
        <translation>Zdroj času</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Server NTP</translation>
    </message>
    <message>
        <source>Where the date comes from. On a follower, the master; on the master, a server of your network or of the internet. Empty: no date is taken from anywhere.</source>
        <translation>Odkiaľ sa preberá dátum a čas. Na podriadenom počítači od mastera; na masteri zo servera vašej siete alebo internetu. Prázdne: čas sa nepreberá odnikiaľ.</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP sa považuje za stratené po</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>Ak odpoveď neprichádza takto dlho, NTP sa nahlási ako zlyhané.</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Sieť Dante</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Sieťové rozhranie</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Názov alebo adresa rozhrania v sieti Dante. Prázdne: nájde sa automaticky.</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Riadiť sa hodinami Dante</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Preberať frekvenciu od grandmastera siete Dante (PTP verzie 1).</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>Dôveryhodní grandmasteri</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Adresy a siete, ktoré môže mať grandmaster; inými sa služba neriadi. Prázdne: ľubovoľné.</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>Hardvérové časové značky</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>Používať vlastné značky príjmu sieťového adaptéra, ak ich má.</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>Subdoména PTP</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT alebo subdoména domény pull-up či pull-down, napríklad _ALT1.</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Port správ Sync</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Zariadenia Dante používajú 319. Meňte len na testovanie.</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Port správ Follow_Up</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Zariadenia Dante používajú 320. Meňte len na testovanie.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>This computer is the master</source>
        <translation>Tento počítač je master</translation>
    </message>
    <message>
        <source>Serve NTP to the other computers and decide the date for all of them. One computer of the network should.</source>
        <translation>Poskytovať NTP ostatným počítačom a určovať čas pre všetky. V sieti to má robiť jeden počítač.</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>Port servera NTP</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>Ostatné počítače očakávajú 123.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>Najnižšia hodnota, ktorú server NTP oznamuje: jeho vzdialenosť od referenčných hodín.</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>Najväčšia zmena času naraz</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>Väčšie zmeny sa ostatným oznamujú po častiach. Prázdne: bez obmedzenia.</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>Oznámiť zmenu času vopred</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>Ako dlho pred zmenou sa ju ostatní dozvedia. Prázdne: vstavané pravidlo.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>Skoková zmena času nad</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>Väčšia chyba času sa opraví naraz, menšia zrýchlením alebo spomalením hodín.</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>Najrýchlejšia korekcia</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>O koľko sa hodiny smú zrýchliť alebo spomaliť pri korekcii času.</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>Oznámené zmeny času skokom nad</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>Väčšie zmeny oznámené masterom sa vykonajú skokom. Prázdne: vstavané pravidlo.</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>Rýchlosť oznámenej zmeny</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>Ako rýchlo všetky počítače spoločne nasledujú zmenu času. Prázdne: vstavané pravidlo.</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>Riadiť popri inej časovej službe</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>Korigovať hodiny, aj keď to robí aj iný program. Oba potom pracujú proti sebe.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Počítače</translation>
    </message>
    <message>
        <source>Computers to watch</source>
        <translation>Sledované počítače</translation>
    </message>
    <message>
        <source>These are always on the list, also while they are off.</source>
        <translation>Tieto sú v zozname vždy, aj keď sú vypnuté.</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Vyhľadávať počítače</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>Hľadať v sieti ďalšie počítače s DanteSync okrem uvedených vyššie.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>Názov alebo adresa počítača, s ktorým sa porovnávajú všetky ostatné. Prázdne: server NTP alebo master.</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>Časové dopyty</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>Odpovedať na časové dopyty</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>Umožniť ostatným počítačom nájsť tento počítač a porovnať si s ním hodiny.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>Port časových dopytov tu aj na ostatných počítačoch.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Odpovedať pre</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>Siete a adresy, ktoré dostanú odpoveď. Prázdne: pripojené, súkromné a lokálne (link-local).</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>Odpovede jednému počítaču</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>Trvalo; na častejšie dopyty sa neodpovedá.</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>V dávke</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>Odpovede jednému počítaču za sebou, kým začne platiť limit vyššie.</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>Odpovede všetkým</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>Všetky počítače spolu; chráni tento počítač.</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Webový stav</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>Stav cez HTTP</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>Poskytovať /status, /metrics a /healthz na monitorovanie.</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>Port TCP stavovej stránky.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>Adresa IPv4, na ktorej sa počúva. Prázdne: všetky adresy tohto počítača alebo adresa z príkazového riadka služby.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Denník</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Úroveň</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>Menej závažné správy sa nezapisujú.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Súbor</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>Súbor denníka popri systémovom žurnáli, s úplnou cestou. Prázdne: žiadny.</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>Nový súbor pri</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>Veľkosť, pri ktorej sa súbor denníka odloží.</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>Ponechané staré súbory</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>Počet odložených súborov, ktoré sa ponechajú.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Ladenie</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informácie</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Upozornenia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Chyby</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>za sekundu</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nenastavené</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuté</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuté</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hostiteľ</numerusform>
            <numerusform>%n hostitelia</numerusform>
            <numerusform>%n hostiteľov</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>prázdny zoznam</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>názov alebo adresa IPv4, prípadne s portom: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>siete a adresy oddelené čiarkami: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Povolené: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iné</translation>
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
        <translation>Znova online</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>celá sieť</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, predtým %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n hostiteľ sa posunul o %1</numerusform>
            <numerusform>%n hostitelia sa spoločne posunuli o %1</numerusform>
            <numerusform>%n hostiteľov sa spoločne posunulo o %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n hostiteľ stratil uzamknutie</numerusform>
            <numerusform>%n hostitelia naraz stratili uzamknutie</numerusform>
            <numerusform>%n hostiteľov naraz stratilo uzamknutie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 kolíše o %2, ostatní nie</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 sa rozchádza a vracia, zakaždým o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n hostiteľ sa odmlčal</numerusform>
            <numerusform>%n hostitelia sa naraz odmlčali</numerusform>
            <numerusform>%n hostiteľov sa naraz odmlčalo</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>V tom čase sa zmenil grandmaster: všetci sa riadia novým.</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>Posunulo sa to, čo majú spoločné: grandmaster alebo referencia, s ktorou sa porovnávajú. Zvoľte inú referenciu a zistíte, čo z toho.</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>Riadia sa tým istým grandmasterom: skontrolujte ho, jeho napájanie a pripojenie.</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>Pravdepodobnou príčinou je jeho vlastné pripojenie: kábel, port prepínača, Wi-Fi, šetrenie energie sieťovej karty alebo preťaženie.</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>O tieto hodiny súperia dve časové služby. Zastavte tú druhú: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>Všetci sledovaní: najprv skontrolujte sieť tohto počítača.</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>Pravdepodobnou príčinou je to, čo je medzi nimi: prepínač, jeho napájanie, kábel medzi prepínačmi.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>Hodiny tohto počítača sa v tom čase zmenili skokom. Ak je referenciou, zdá sa, že sa posunuli všetci ostatní.</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Žiadny grandmaster</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n grandmaster</numerusform>
            <numerusform>%n grandmasteri</numerusform>
            <numerusform>%n grandmasterov</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n hostiteľ bez neho</numerusform>
            <numerusform>%n hostitelia bez neho</numerusform>
            <numerusform>%n hostiteľov bez neho</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>Najväčšia odchýlka: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Bez odpovede: %1</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>Referencia %1 nie je medzi hostiteľmi: zvoľte inú.</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>Referencia %1 neodpovedá: zvoľte inú.</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>Referencia %1 uvádza neplatný čas: zvoľte inú.</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>Jediný hostiteľ je synchronizovaný</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n hostiteľ synchronizovaný</numerusform>
            <numerusform>Všetci %n hostitelia synchronizovaní</numerusform>
            <numerusform>Všetkých %n hostiteľov synchronizovaných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>Nesynchronizovaní: %1 z %n hostiteľa</numerusform>
            <numerusform>Nesynchronizovaní: %1 z %n hostiteľov</numerusform>
            <numerusform>Nesynchronizovaní: %1 z %n hostiteľov</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Dopytuje sa sieť…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>Zatiaľ žiadny hostiteľ</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>Počítače s DanteSync sa tu zobrazia samy. Ďalšie možno uviesť v konfigurácii.</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>Žiadny hostiteľ neodpovedá</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>Skontrolujte, či je zapojený sieťový kábel, či služby bežia a či nič neblokuje port UDP 31900.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n hostiteľ odpovedá</numerusform>
            <numerusform>%n hostitelia odpovedajú</numerusform>
            <numerusform>%n hostiteľov odpovedá</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Rozptyl %1</translation>
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
        <translation>%1 vzorky/s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>viac ako deň</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menej ako sekunda</translation>
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
        <translation>práve teraz</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>pred %1</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>riadi sa ním %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>adresa tu neznáma</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>žiadny</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>Neistota UTC</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>zatiaľ žiadny zdroj NTP</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>Verzia PTP</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Časové značky</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Beží</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Čo hlási</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režim</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekcia</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Fáza voči grandmasterovi</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>Odchýlka NTP</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP zlyháva</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzia</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>staršia (len základná výmena)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porovnanie</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Porovnanie s %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchýlka</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referenciou</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Metóda</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Obojsmerne</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>Spoločné pozorovanie</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1: obe nemôžu byť správne</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1, v rámci ich neistôt</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>Líšia sa o</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Časová základňa</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>iná ako u referencie</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Najkratšia odozva</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>Výmeny v poslednom kole</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>najlepšia</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>odozva %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Pôvod</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>vyhľadávanie</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>konfigurácia</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>Pozorované uzamknutie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpoveď</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>žiadny</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>rovnaký</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>iný</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostiteľ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchýlka</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Neistota</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekcia</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režim</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Uzamknutý</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Odozva</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Zistenia</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>neposúdené</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odpovede</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>názov nenájdený</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>neznámy režim</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>neuzamknutý</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>bez grandmastera</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>iný grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>iná časová základňa</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP zlyháva</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>bez zdroja NTP</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>nesymetrická cesta</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>staršia verzia</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referenciou</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>obojsmerne, podľa stredu každej výmeny</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>obojsmerne, štyri časové značky</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>spoločné pozorovanie grandmastera</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>obojsmerne a spoločným pozorovaním</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>Služba nie je na tomto počítači nainštalovaná.</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>Nainštalujte balík dantesync, alebo ho zostavte: pozri README.</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>Služba sama skončila.</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>Odtiaľto nevidno, či je služba nainštalovaná.</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>Zaistite, aby bol dantesyncd nainštalovaný a spustený.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Služba je nainštalovaná.</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>Nebeží žiadna iná časová služba.</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>Beží %1, čo môže riadiť hodiny tohto počítača.</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>Zastavte a vypnite ju; ako správca: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>Port UDP %1 drží iný program.</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>Nájdite ho ako správca príkazom: ss -lunp sport = :%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>Porty UDP %1 a %2 sú voľné.</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>Port UDP %1 je voľný.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>Tieto hodiny stratia alebo znova získajú uzamknutie</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP prestane alebo znova začne odpovedať</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>Služba prestane alebo znova začne odpovedať</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>Iná časová služba začne alebo skončí</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>Hostitelia siete stratia alebo obnovia synchronizáciu</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>Grandmaster sa zmení alebo reštartuje</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>Tieto hodiny sa zmenia skokom</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>Tieto hodiny odmietnu korekciu</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalší</numerusform>
            <numerusform>%1 a %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Služba neodpovedá</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Služba znova odpovedá</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>Strata uzamknutia</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>Uzamknutie obnovené</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP neodpovedá</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP znova odpovedá</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>Tieto hodiny nastavuje iná časová služba</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>Iná časová služba už nebeží</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n hostiteľ nesynchronizovaný</numerusform>
            <numerusform>%n hostitelia nesynchronizovaní</numerusform>
            <numerusform>%n hostiteľov nesynchronizovaných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n hostiteľ znova synchronizovaný</numerusform>
            <numerusform>%n hostitelia znova synchronizovaní</numerusform>
            <numerusform>%n hostiteľov znova synchronizovaných</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>Hodiny tohto počítača idú o %1 dopredu.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>Hodiny tohto počítača meškajú o %1.</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1, stratum %2, čas obehu %3, zodpovedaných %4 z %5 otázok.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Názov %1 nie je známy.</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>Skontrolujte pravopis, alebo zadajte adresu v číslach, napríklad 192.168.1.1.</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>Na %1 nikto neposkytuje NTP.</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>Počítač tam je. Spustite jeho server NTP, alebo zadajte inú adresu.</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 nechce tento počítač obsluhovať (%2).</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>Opýtajte sa prevádzkovateľa, alebo zadajte iný server.</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 odpovedá, ale ešte nemá čas.</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>Hovorí, že jeho vlastné hodiny nie sú synchronizované. Počkajte, alebo zadajte iný server.</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>Čo na %1 odpovedá, nie je server NTP.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Skontrolujte adresu a port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 neodpovedá.</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>Skontrolujte adresu, kábel a či firewall neblokuje port UDP 123.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>&apos;%1&apos; nie je povolené</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>zadajte číslo od 1 do 65535</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>Zobrazuje hodiny tohto počítača a celej siete.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zobraziť pomocníka.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zobraziť verziu.</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>Riadiaci soket služby alebo none.</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>Konfiguračný súbor so zoznamom počítačov.</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>Sledovať týchto hostiteľov: NAME, ADDRESS[:PORT] alebo NAME=ADDRESS[:PORT].</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>Porovnávať všetkých ostatných s týmto hostiteľom.</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>Port časových dopytov pre hostiteľov, ktorí žiadny neuvádzajú.</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>Hľadať služby aj na adresách slučky (loopback).</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>Uchovávať históriu a predvoľby tu.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>Jazyk okna: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark alebo system.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Zobraziť najprv túto stránku.</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>Začať v oznamovacej oblasti, bez okna.</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>pozri dantesync-app --help</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>príkazový riadok</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>zadajte light, dark alebo system</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>zadajte súbor, ktorý zapisuje &apos;dantesync demo --announce&apos;</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>Sledovať virtuálnu sieť LAN, ktorá zapísala tento súbor.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>služba beží</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>služba už neodpovedá</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>spustite ju na stránke tohto počítača</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>na tomto počítači nebeží služba: len sleduje</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>spustite ju, ak má byť synchronizovaný aj tento počítač</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zisťuje sa…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>Zatiaľ neodpovedalo všetko.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n upozornenie</numerusform>
            <numerusform>%n upozornenia</numerusform>
            <numerusform>%n upozornení</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pripravené</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n kontrola je v poriadku.</numerusform>
            <numerusform>Všetky %n kontroly sú v poriadku.</numerusform>
            <numerusform>Všetkých %n kontrol je v poriadku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>Pripravené, ale pozrite si toto</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n zlyhanie</numerusform>
            <numerusform>%n zlyhania</numerusform>
            <numerusform>%n zlyhaní</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nepripravené</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>horšie</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepšie</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>približne rovnako</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostiteľ</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>Najväčšia odchýlka</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kedy</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>Polovicu času v rámci</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>95 % času v rámci</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpovedal</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>Najväčšia odchýlka minule</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>Nič sa nezmenilo: žiadny hostiteľ nevypadol ani nezmenil režim.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>%n ďalší: všetkých obsahuje súbor CSV.</numerusform>
            <numerusform>%n ďalší: všetkých obsahuje súbor CSV.</numerusform>
            <numerusform>%n ďalších: všetkých obsahuje súbor CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>V tomto čase sa nedal porovnať žiadny hostiteľ.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>Sledoval sa %n hostiteľ. Najväčšia odchýlka bola %1 (%2). Odpovedal %3 času.</numerusform>
            <numerusform>Sledovali sa %n hostitelia. Najväčšia odchýlka bola %1 (%2). Odpovedali %3 času.</numerusform>
            <numerusform>Sledovalo sa %n hostiteľov. Najväčšia odchýlka bola %1 (%2). Odpovedali %3 času.</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>Z odchýlok za každú sekundu.</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>Z úsekov po %1, ktorých najväčšie odchýlky sú presné; 95 % je skôr privysoké než prinízke.</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>Správa o hodinách</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>V porovnaní so správou %1.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>Neuložené</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 sa nedá uložiť: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>Služba nie je na tomto počítači nainštalovaná. Nainštalujte balík dantesync.</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>Služba bola natrvalo vypnutá (masked). Znova ju povolíte príkazom: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd nedokáže prečítať súbor jednotky služby. Pozrite: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>Služba sa so súčasnou konfiguráciou nespustí. Opravte konfiguráciu a znova ju spustite.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>Služba sa nemohla spustiť: port je obsadený alebo chýba oprávnenie. Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>Služba skončila so stavom %1. Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Služba neodpovedala včas a bola ukončená. Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Služba nejavila známky činnosti a bola ukončená. Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>Služba zlyhala príliš veľakrát za sebou. Pozrite denník a znova ju spustite.</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>Služba spadla. Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>Počítaču došla pamäť a ukončil službu.</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>Služba zlyhala (%1). Pozrite denník: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd neodpovedal včas. Skúste to znova alebo použite: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>Oprávnenie nebolo udelené: výzva na zadanie hesla bola zatvorená alebo heslo nebolo správne. Skúste to znova alebo požiadajte správcu tohto počítača.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>Vyžaduje sa heslo správcu a na tejto pracovnej ploche si ho nemá čo vyžiadať (nebeží agent polkit). Použite terminál: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>Na tomto počítači nebeží systemd, preto sa služba odtiaľto nedá spustiť ani zastaviť.</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>Službu v rovnakom čase spustil alebo zastavil niekto iný.</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>Nespustilo sa niečo, čo služba potrebuje. Pozrite: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd odmietol: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>Služba nie je na tomto počítači nainštalovaná. Spustite inštalačný program DanteSync a vyberte službu.</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>Služba je zakázaná. Otvorte services.msc, nastavte typ spúšťania na Automaticky a potom ju spustite.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>Službu sa nepodarilo spustiť: port je obsadený alebo chýba oprávnenie. Pozrite si denník udalostí systému Windows, zdroj dantesync.</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>Služba skončila so stavom %1. Pozrite si denník udalostí systému Windows, zdroj dantesync.</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Systém Windows včas neodpovedal. Skúste to znova alebo použite services.msc.</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>Oprávnenie nebolo udelené. Skúste to znova alebo požiadajte správcu tohto počítača.</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>dantesync-helper.exe sa nedá spustiť. Znova spustite inštalačný program DanteSync.</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Systém Windows odmietol, chyba %1.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>opravte ju; dovtedy služba drží poslednú platnú konfiguráciu a nedá sa reštartovať</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>opravte to alebo odstráňte</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 sa zmenil a služba ho nenačítala</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>načítajte ho znova (SIGHUP alebo config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1: súbor neexistuje; platia predvolené hodnoty</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 je v poriadku</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>všetko nastavené je v platnosti</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>zatiaľ neplatí: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>reštartujte službu</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>služba nesmie riadiť hodiny tohto počítača</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>služba beží na hodinách „%1“: hodiny tohto počítača neriadi</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>spustite ju bez --clock, aby ich riadila</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>služba smie riadiť hodiny tohto počítača</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>žiadny iný program hodiny neriadi</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 riadi tieto hodiny tiež, čo clock.allow_conflicts dovoľuje</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>zastavte ho, ak neviete, prečo bežia oba: dva na jedných hodinách spolu bojujú</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 riadi tieto hodiny, preto služba len sleduje</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>zastavte a zakážte %1</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>časové dopyty</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>server NTP</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: vypnuté</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1: port nie je otvorený</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>kto ho drží, hovorí protokol služby</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1: odpovedá na %2</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>ostatní nájdu tohto hostiteľa broadcastom</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>ostatní tohto hostiteľa broadcastom nenájdu: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>uveďte ho vo fleet.hosts ostatných</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>skontrolujte „interface“ v konfigurácii a kábel</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>žiadne rozhranie nepočúva PTP</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>pripojte sieť Dante</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>počúva na %1</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>grandmaster %1, posledný Sync pred %2</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>počuť len PTPv2, čo nie sú hodiny Dante</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>overte, že ide o sieť Dante a že v nej niektoré zariadenie vedie cez PTPv1</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>žiadny Sync už %1</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>skontrolujte kábel, prepínač (IGMP snooping) a že je zapnuté zariadenie Dante</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>zatiaľ nebol počuť žiadny Sync</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>skontrolujte kábel, rozhranie, prepínač (IGMP snooping), firewall (UDP 319, 320) a že je zapnuté zariadenie Dante</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>žiadne zariadenie nebolo odmietnuté</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>%1 správ od zariadení, ktoré nie sú v system.gm_allowlist</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>ak sú vaše, pridajte ich adresu do system.gm_allowlist; inak zistite, kto tam PTP posiela</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>systém neoznačuje pakety časom: odchýlky sú nepokojnejšie</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>použite jadro a sieťový ovládač s časovými pečiatkami príjmu</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>pakety označuje sieťová karta</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>pakety označuje jadro</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>zatiaľ nebolo nič označené</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>nie je nastavený server NTP: dátum nikto neurčuje</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>nastavte ntp_server</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>skontrolujte jeho názov, sieť a port UDP 123</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 zatiaľ neodpovedal</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>skontrolujte jeho názov a sieť</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>chvíľu počkajte</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 odpovedal naposledy pred %2</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>skontrolujte sieť</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 odpovedal pred %2</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>režim %1 už %2</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>pozri „PTP je počuť“</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>pozri kontroly vyššie; hodiny, ktoré sa neustália, možno riadi ešte niekto</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>počkajte: zavesenie trvá až minútu či dve</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>do %1 sa dá zapisovať</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>do %1 sa nedá zapisovať: frekvencia a udalosti sa reštartom stratia</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>vytvorte ho pre používateľa služby alebo zadajte iné --state-dir</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>voľné miesto v %1 nie je známe</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>skontrolujte priečinok stavu</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>voľných %1 MB</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>uvoľnite miesto</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>čoskoro uvoľnite miesto</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>overte názov alebo zadajte adresu</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>overte, že počítač a jeho služba bežia a nič neblokuje %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>port UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1</source>
        <translation>porty UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1 and others</source>
        <translation>porty UDP %1 a ďalšie</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>žiadny hostiteľ nie je známy ani nebol nájdený</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>zadajte hostiteľov pomocou --hosts alebo v časti fleet konfigurácie</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>jediný hostiteľ odpovedá</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>všetkých %1 hostiteľov odpovedá</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>bez odpovede: %1</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>referencia %1 nie je medzi hostiteľmi</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>žiadny hostiteľ neodpovedal</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>referencia %1 neodpovedala</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>referencia %1 odpovedala nezmyselným časom</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>zvoľte inú referenciu</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>všetci, ktorí odpovedajú, sú do 1 ms od referencie</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>mimo o viac než 1 ms: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>o koľko a prečo, ukáže stránka LAN a dantesync snapshot</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>všetci, ktorí odpovedajú, sú zavesení na svojho grandmastera</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>nezavesené: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>čerstvo spustenému hostiteľovi dajte minútu; inak na ňom spustite dantesync doctor</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>všetci, ktorí odpovedajú, sú zavesení už %1 alebo dlhšie</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>zatiaľ nevidené zavesenie počas %1: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>najprv sa musia zavesiť</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>počkajte ešte %1 min a pozrite sa znova</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>nikto neuvádza grandmastera</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>overte, že je zapnuté zariadenie Dante a jeho sieť dosiahne k hostiteľom</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>viac grandmasterov: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>sieť Dante má jedného vedúceho: hľadajte rozdelenú sieť alebo PTP z inej podsiete</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>grandmaster %1 pre všetkých</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>grandmaster %1, ale hostiteľov, ktorí žiadneho neuvádzajú: %2</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>pozri režim a rozhranie týchto hostiteľov</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>nikto nepočíta čas grandmastera od iného začiatku</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>iná časová základňa než referencia: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>jeden z nich nezachytil reštart grandmastera: reštartujte tam službu</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>zatiaľ bez zdroja NTP: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>nastavte tam ntp_server alebo mu dajte po spustení minútu</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>NTP všetkým funguje</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP zlyháva: %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>pozrite sa na ntp_server v ich konfigurácii a na ten server</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>viac masterov NTP: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>vypnite ntp_server_mode všade okrem jedného</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>nikto neuvádza, že sieti poskytuje NTP</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 je master a je zavesený</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 je master, ale nie je zavesený</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>spustite tam dantesync doctor</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>nie je koho porovnať</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>jedna verzia: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>staršia (len základná výmena)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>verzie sa líšia: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>funguje to; aktualizujte staršie, master naposledy</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>obojsmerné meranie a common view sa zhodujú</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>obojsmerné meranie a common view sa líšia: %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>nesúmerná cesta alebo hostiteľ s oneskorenými pečiatkami: pozrite sa na jeho linku a záťaž</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>hlási tu neznámy režim</translation>
    </message>
    <message>
        <source>update this tool</source>
        <translation>aktualizujte tento program</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>režim %1</translation>
    </message>
    <message>
        <source>mode %1: it hears no grandmaster</source>
        <translation>režim %1: nepočuje žiadneho grandmastera</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>pozrite sa na jeho kábel, rozhranie a prepínač</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>režim %1: nezavesené</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>dajte mu minútu; inak sa pozrite na grandmastera a záťaž</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>žiadneho neuvádza</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>overte, že k nemu dorazí PTP (UDP 319, 320)</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1, čo nie je grandmaster referencie</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>hľadajte rozdelenú sieť</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>odpovedá na časové dopyty</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>jeho NTP zlyháva</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>pozrite sa na jeho ntp_server</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>zatiaľ bez zdroja NTP</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>nastavte jeho ntp_server alebo mu dajte po spustení minútu</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>jeho NTP funguje</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>jeho NTP nehlási chybu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verzia %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>vie len základnú výmenu: odchýlky sú menej isté</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>pri príležitosti ho aktualizujte</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>názov %1 sa nedá preložiť: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>názov %1 sa nepreložil včas</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>nemá adresu IPv4</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>nedá sa odoslať na %1: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>nedá sa otvoriť socket UDP: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a ďalších %2</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>znova odpovedá</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>kľúč je tu dvakrát; ponechajte jeden</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>musí byť objekt: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>musí sa líšiť od %1, čo je tiež %2 (oboje sú porty UDP tejto služby)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>odporuje %1; ponechajte jedno z nich</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>neznáme, takže bez účinku; nemysleli ste „%1“?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>povolené: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true alebo false</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>celé číslo od %1 do %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>číslo od %1 do %2</translation>
    </message>
    <message>
        <source>the name or IPv4 address of a network interface</source>
        <translation>názov alebo adresa IPv4 sieťového rozhrania</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>1 až 16 tlačiteľných znakov ASCII, napr. &quot;_DFLT&quot; alebo &quot;_ALT1&quot;</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>adresa IPv4 tohto počítača, napr. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: všetky)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>názov alebo adresa hostiteľa</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>absolútny názov súboru</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>zoznam najviac 256 sietí alebo adries, napr. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>zoznam najviac 1024 hostiteľov { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; alebo &quot;host:port&quot;, názov alebo adresa IPv4 (NTP sa cez IPv6 nedopytuje), alebo &quot;&quot; pre žiadny</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; alebo &quot;host:port&quot; (IPv6 v zátvorkách: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>objekt { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>názov s 1 až 64 bajtmi na jednom riadku</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>sieť alebo adresa IPv4, napr. &quot;10.0.0.0/8&quot; alebo &quot;192.168.1.7&quot;</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; alebo &quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>nemá &quot;address&quot;: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>má názov „%1“ iného hostiteľa; názvy sa musia líšiť</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>text je prázdny; konfigurácia je objekt: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>za koncom konfigurácie ešte niečo je</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>nie je hodnota; povolené je &quot;text&quot;, čísla, true, false, null, [...] a {...}</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>tu sa očakáva kľúč v úvodzovkách (pred koncovou zátvorkou nesmie byť čiarka)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>za kľúčom sa očakáva dvojbodka</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>tu sa očakáva čiarka alebo koncová zátvorka }</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>tu sa očakáva čiarka alebo koncová zátvorka ]</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>text bez koncovej úvodzovky</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>väčšie číslo, než je tu možné (1.7e308)</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>za desatinnou bodkou sa očakáva číslica</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>v exponente sa očakáva číslica</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>nie je objekt; konfigurácia začína { a končí }</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>neplatný JSON</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>toto je UTF-16; uložte súbor ako UTF-8</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>neplatné UTF-8; uložte súbor ako UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>bajt NUL; súbor je poškodený</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>viac než %1 vnorených objektov alebo zoznamov</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>dajte jej právo nastavovať hodiny (CAP_SYS_TIME, vo Windows SeSystemtimePrivilege) alebo ju spustite ako root či správca</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>pakety označuje ovládač Npcap</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>pakety označuje Windows</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>pakety označuje vlastné vlákno: odchýlky sú nepokojnejšie</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>nainštalujte Npcap, prístupný všetkým používateľom a nielen správcom, a reštartujte službu</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>Len sledovanie siete</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Pripája sa k službe…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>Služba nedostupná, skúša sa znova</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>Pripojené, ale služba mlčí</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Pripojené</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žiadny grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation>Služba %1, okno %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualizované %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>Naposledy známe: %1, %2.</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>Len sledovanie</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>Služba tohto počítača sa nesleduje, sieť áno.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Pripája sa…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>Hľadá sa služba tohto počítača.</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>Služba nedostupná</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>Služba tohto počítača neodpovedá.</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>Služba mlčí</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>Je pripojená, ale už nič nehlási.</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>Čaká sa na prvý stav.</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Iná časová služba</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>Tieto hodiny nastavuje %1, preto sa len merajú. Zastavte túto službu.</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>Zachytené len PTPv2</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Hodiny Dante používajú PTPv1: skontrolujte rozhranie a či je v tejto sieti zariadenie Dante.</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žiadny grandmaster</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>Nie je zachytené PTP ani NTP: skontrolujte rozhranie a kábel.</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>Nie je zachytené PTP: skontrolujte rozhranie a či je v tejto sieti zariadenie Dante.</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>Žiadny zdroj času</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>PTP ani NTP neodpovedá; hodiny bežia ďalej naučenou rýchlosťou.</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>Tieto hodiny nastavuje aj %1 a obe služby budú pracovať proti sebe.</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP neodpovedá, preto sa čas nekontroluje.</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP neodpovedá: %1.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>Zachytené je len PTPv2, hodiny Dante však používajú PTPv1.</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>Zisťuje sa rýchlosť nového grandmastera; hodiny zatiaľ držia svoju rýchlosť.</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>Prebieha zmena času.</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (len merané)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>Tieto hodiny sa neriadia.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 už %2</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP: zatiaľ bez odpovede</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>Odchýlka NTP %1, teraz bez odpovede</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>Odchýlka NTP %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Žiadny grandmaster: len PTPv2</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žiadny grandmaster</translation>
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
        <translation>Naposledy známe: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>Spúšťanie</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>Zachytávanie</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Ustaľovanie</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Uzamknuté</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>Len NTP</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>zatiaľ nezachytený žiadny grandmaster</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>zisťuje sa rýchlosť grandmastera</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>takmer uzamknuté, drift medzi 5 a 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>uzamknuté, drift pod 5 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>uzamknuté, drift pod 0,5 ppm</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>bez PTP: platí naučená rýchlosť, NTP pomaly koriguje</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>program</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>jadro systému</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>sieťová karta</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP master</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>Zmena režimu</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster nájdený</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster zmenený</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster reštartovaný</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster stratený</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Skok hodín</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>Plynulá korekcia hodín</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>Skok hodín iným programom</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP obnovené</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP stratené</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Zmena času</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>Frekvencia na hranici</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Iná časová služba</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>Hodiny odmietli korekciu</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Zmena konfigurácie</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Služba spustená</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>Služba zastavená</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informácia</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozornenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Chyba</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>Skopírované</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>Čo je DanteSync</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>Hodiny počítačov v súlade so sieťou Dante</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Okno: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Služba: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nepripojená</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync je slobodný softvér pod licenciou GNU General Public License, verzia 3 alebo novšia. Poskytuje sa bez akejkoľvek záruky.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Použité súčasti:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante je ochranná známka spoločnosti Audinate. Tento projekt s ňou nemá nič spoločné.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencie</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopírovať diagnostiku</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>Verzie, systém a stav, bez názvov a adries</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>Služba nevykonala požiadavku</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>Spúšťanie pri prihlásení sa nezmenilo</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>&amp;Otvoriť DanteSync</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>&amp;Spustiť službu</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>&amp;Zastaviť službu</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>&amp;Reštartovať službu</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Denník</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfigurácia</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Spúšťať pri pri&amp;hlásení</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Predvoľby…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>Reži&amp;m predstavenia</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Nástenné zobrazenie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;cník</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>O &amp;aplikácii DanteSync</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončiť</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Nas&amp;taviť…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>Použitie konfigurácie</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>Nemení sa žiadna hodnota, len text súboru.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>Mení sa %n hodnota.</numerusform>
            <numerusform>Menia sa %n hodnoty.</numerusform>
            <numerusform>Mení sa %n hodnôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n z nich sa prejaví pri ďalšom reštarte služby.</numerusform>
            <numerusform>%n z nich sa prejavia pri ďalšom reštarte služby.</numerusform>
            <numerusform>%n z nich sa prejaví pri ďalšom reštarte služby.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmeny</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavenie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potom</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prejaví sa</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>pri reštarte</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>nikdy: rozhoduje príkazový riadok</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hneď</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>Sami ju meniť nesmiete: systém si vyžiada heslo správcu.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použiť</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>Pripravené na použitie</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>Toto sa zmení v konfigurácii tohto počítača. Zatiaľ sa nič nezmenilo.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavenie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potom</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>&amp;Reštartovať službu, aby sa to prejavilo</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Spustiť službu</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>Služba nie je na tomto počítači nainštalovaná: nainštalujte balík dantesync, alebo ho zostavte podľa README. Túto konfiguráciu načíta pri spustení.</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>Číta sa súčasná konfigurácia…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>Režim predstavenia je zapnutý</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>Do jeho ukončenia sa nedá nič meniť.</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>Nič sa nemení: konfigurácia už taká je.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>Systém sa opýta na heslo správcu.</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>Nedá sa použiť</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>Konfigurácia sa používa…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>Služba sa spúšťa…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>Konfigurácia je uložená, ale nie všetko sa podarilo</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>Tento počítač je nastavený</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>Zavesenie jeho hodín trvá asi pol minúty. Priebeh ukazuje stránka Tento počítač.</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>Po pri&amp;hlásení zobraziť DanteSync v oznamovacej oblasti</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>Službu odtiaľto nemožno spustiť. Túto konfiguráciu načíta pri najbližšom spustení.</translation>
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
        <translation>7 dní</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Zobraziť %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Naživo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastaviť</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>Znova sledovať aktuálny čas (medzerník)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>Zastaviť posúvanie (medzerník)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Oddialiť (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Priblížiť (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Zobraziť grafy ako tabuľky</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>Exportovať ako obrázok alebo CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>Jednotka odchýlok</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>Jednotka driftov</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>vzorky/s</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTables</name>
    <message>
        <source>Offsets as a table</source>
        <translation>Odchýlky ako tabuľka</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>Drifty ako tabuľka</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>Ako často sa ktorá odchýlka vyskytla, ako tabuľka</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Uložené ako %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Neuložené: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Grafy</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>Odchýlka, %1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>Odchýlka voči %1, %2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>Drift, %1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>V tomto rozsahu nie sú merania. Grafy sa plnia, keď hostitelia odpovedajú.</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>Odchýlky: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Odchýlky %n hostiteľa</numerusform>
            <numerusform>Odchýlky %n hostiteľov</numerusform>
            <numerusform>Odchýlky %n hostiteľov</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Export grafov</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrázok (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabuľka (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>Odchýlka každého hostiteľa v čase</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>Drift každého hostiteľa v čase</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>Plus a mínus menia mierku, šípky vľavo a vpravo posúvajú, medzerník pozastaví, Home vráti na súčasnosť. Rovnaké hodnoty sú v tabuľkách.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Kontrola</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>používajte aplikáciu a službu rovnakej verzie</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>Uza&amp;mknuté aspoň</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>Počet minút, počas ktorých museli byť všetci uzamknutí</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Skontrolovať &amp;znova</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Skontrolovať teraz znova (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pírovať</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>Skopíruje všetky kontroly ako text.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Sieť</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tento počítač</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigExchange</name>
    <message>
        <source>You may not write %1. Ask an administrator of this computer.</source>
        <translation>Do %1 nesmiete zapisovať. Požiadajte správcu tohto počítača.</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>Niektoré hodnoty nie sú povolené.</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>Konfiguráciu tohto počítača nesmiete meniť. Požiadajte správcu, aby to urobil alebo vás pridal do skupiny dantesync.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Súbor sa od načítania zmenil.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>Kon&amp;figurácia</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurácia</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>Niektoré zmeny neboli použité. Zostanú tu, kým sa vrátite.</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>Odísť a ponec&amp;hať</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Zahodiť ich</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Zo&amp;stať</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>Režim predstavenia je zapnutý: do jeho ukončenia sa nedá nič meniť.</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>Konfigurácia sa počas vašich úprav zmenila inde.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Vyriešiť…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>Uložené. Časť zmien sa prejaví po reštarte služby.</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>Rešt&amp;artovať službu</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>Uložené a účinné.</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>Uložené. Služba to načíta pri spustení.</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>Žiadna služba neodpovedá a do %1 nesmiete zapisovať: môže to urobiť správca tohto počítača.</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>Žiadna služba neodpovedá: toto je súbor, ktorý načíta pri spustení.</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (zatiaľ neexistuje)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Moment…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riadok %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n nepovolená hodnota</numerusform>
            <numerusform>%n nepovolené hodnoty</numerusform>
            <numerusform>%n nepovolených hodnôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n hodnota zmenená, nepoužitá</numerusform>
            <numerusform>%n hodnoty zmenené, nepoužité</numerusform>
            <numerusform>%n hodnôt zmenených, nepoužitých</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Hľadať v nastaveniach</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Konfigurácia ako JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>For&amp;mulár</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Pre&amp;dvolené</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>Odstráni z textu všetky nastavenia, takže platia predvolené hodnoty.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Vrát&amp;iť</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Použiť…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>Konfigurácia sa zmenila inde</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>Vy a niekto iný ste zmenili rôzne nastavenia. Zlúčením sa zachovajú obe zmeny.</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>Zmenené oboma stranami: %1. Pri zlúčení sa v nich ponechajú vaše hodnoty a všetko ostatné z druhej verzie.</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Vaša verzia, neuložená</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>Druhá verzia, súčasný stav</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zlúčiť</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>Ponechať &amp;moju</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prevziať druhú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>Čo stojí v ceste</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>Hodiny smie riadiť len jeden program a DanteSync potrebuje niekoľko portov. Môžete pokračovať a vrátiť sa k tomu neskôr: to isté hovorí stránka Kontrola.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zisťuje sa…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>V ceste nič nestojí.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n vec na kontrolu</numerusform>
            <numerusform>%n veci na kontrolu</numerusform>
            <numerusform>%n vecí na kontrolu</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Skontrolovať &amp;znova</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostiteľ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Závažnosť</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Udalosti</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>V tomto čase sa nič nestalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n udalosť</numerusform>
            <numerusform>%n udalosti</numerusform>
            <numerusform>%n udalostí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 z %n udalosti</numerusform>
            <numerusform>%1 z %n udalostí</numerusform>
            <numerusform>%1 z %n udalostí</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Export udalostí</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Súbory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Hľadať v udalostiach</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Udalosti tohto hostiteľa</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>Udalosti tohto druhu</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Najnižšia závažnosť</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Časový rozsah</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Udalosti</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Všetci hostitelia</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Všetky druhy</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Každá závažnosť</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Upozornenia a chyby</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Len chyby</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Posledná hodina</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Posledných 24 hodín</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledných 7 dní</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Všetko zaznamenané</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Prid&amp;ať poznámku…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>&amp;Zobraziť v grafoch</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pírovať</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>Skopíruje vybrané riadky</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportovať…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>Uloží všetko zobrazené ako CSV</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>Zobraziť v grafoch</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>Zobraziť v grafoch: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>Nastavené v súbore; predvolené: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predvolené</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>prejaví sa po reštarte služby</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>teraz o tom rozhoduje príkazový riadok služby</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>čaká na reštart služby</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1: použiť predvolenú hodnotu</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: vrátiť pôvodnú hodnotu</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>Nastaviť</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Dokončiť</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použiť</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>&amp;Sledovať LAN</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ď&amp;alej</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>Len &amp;sledovať LAN</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>Opustí túto stránku; ponuka k nej vedie späť.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>Na stránke Konfigurácia sú zmeny, ktoré neboli použité. Najprv ich použite alebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Zapnuté</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Pomocník</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Pomocník: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>Pomocník DanteSync</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hľadať v pomocníkovi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témy</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text témy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dopredu</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>Nájdená %n téma. Enter prejde na ďalší výskyt.</numerusform>
            <numerusform>Nájdené %n témy. Enter prejde na ďalší výskyt.</numerusform>
            <numerusform>Nájdených %n tém. Enter prejde na ďalší výskyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Tieto slová neobsahuje žiadna téma.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramTableModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Merania</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podiel</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Spolu sem</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>V tomto rozsahu nie sú údaje</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>Polovica pod %1, 95 % pod %2, 99 % pod %3, najhoršie %4</translation>
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
        <translation>najhoršie</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>Už sa nesleduje.</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referenciou</translation>
    </message>
    <message>
        <source>%1 – details</source>
        <translation>%1 – podrobnosti</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Offset of the last 10 minutes</source>
        <translation>Odchýlka za posledných 10 minút</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>Skopíruje všetko, čo je tu, ako text.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavrieť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>Nájsť hostiteľa</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>Hostitelia grafov</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>Zaškrtnutý hostiteľ je zobrazený, vybraný je zvýraznený.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetci</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Zobraziť všetkých hostiteľov</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nikto</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>Skryť všetkých hostiteľov</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunúť hore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunúť dole</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Vyhľadať počítače</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>Pridá počítače, ktoré v sieti odpovedajú a nie sú v zozname.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>Sieťové rozhranie</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>Kam je pripojená sieť Dante? S jedinou sieťou niet čo vyberať.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Nájsť automaticky</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(nepripojené)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (teraz tu nie je)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>Sieťové rozhrania tohto počítača</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>Čo služba počuje</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>Keď bude služba bežať, povie, či tam počuť hodiny Dante: pozri stránku Kontrola.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>Virtuálna LAN: nič z toho nie je skutočné. Tieto počítače, ich hodiny aj ťažkosti sú vymyslené.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Ukončuje sa…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>&amp;Ukončiť virtuálnu LAN</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>Filtrovať hostiteľov (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Filtrovať hostiteľov</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>Zobrazí hostiteľov, ktorých riadok obsahuje všetky tieto slová.</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>Zobraziť hostiteľov v stave: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanHeader</name>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>Poro&amp;vnávať s</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>Hostiteľ, s ktorým sa porovnávajú všetci ostatní. Automaticky: NTP master siete alebo prvý hostiteľ.</translation>
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
        <translation>Hostitelia siete</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>Export hostiteľov</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Súbory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Posledný dopyt %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>Filtru nezodpovedá žiadny hostiteľ.</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Enter otvorí podrobnosti hostiteľa.</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>&amp;Zobraziť všetkých hostiteľov</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stĺpce</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Vybrať stĺpce tabuľky</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Po&amp;drobnosti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pírovať</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>Použiť &amp;ako referenciu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovať…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>Uložiť zobrazených hostiteľov ako CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>Služba neodpovedá a tento počítač nie je medzi hostiteľmi, ktorí odpovedajú.</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>Čaká sa na prvé meranie…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>Fázová chyba, µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>Odchýlka od referencie, µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>Drift, ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>Fázová chyba tohto počítača za posledných päť minút</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>Drift tohto počítača za posledných päť minút</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Fázová chyba</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation>De&amp;nník</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>Nesleduje sa žiadna služba tohto počítača: nie je čo zobraziť.</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>Služba neodpovedá. Zobrazené riadky sú staršie; nové sa objavia hneď po jej návrate.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>Pozastavené: %n nový riadok</numerusform>
            <numerusform>Pozastavené: %n nové riadky</numerusform>
            <numerusform>Pozastavené: %n nových riadkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riadok</numerusform>
            <numerusform>%n riadky</numerusform>
            <numerusform>%n riadkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n výskyt</numerusform>
            <numerusform>%n výskyty</numerusform>
            <numerusform>%n výskytov</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Export denníka</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové súbory (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Hľadať v denníku</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Predchádzajúci výskyt</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Predchádzajúci výskyt (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Ďalší výskyt</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Ďalší výskyt (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Najnižšia úroveň</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>Bez ladenia</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Upozornenia a chyby</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Len chyby</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Sledovať</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>Zobrazuje nové riadky hneď, ako pribudnú</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Denník služby</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>Služba zatiaľ na tejto úrovni nič nezapísala.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pírovať</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>Skopíruje výber alebo všetko zobrazené</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportovať…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Balík pre po&amp;dporu…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>Zapíše do jedného súboru všetko, čo môže podpora potrebovať</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>Neodpovedá tu žiadny správca služieb: dantesyncd spúšťajte a zastavujte ručne.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Pridanie poznámky</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Poznámka:</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>napríklad: vymenený prepínač 3</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Č&amp;as:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Týka sa:</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Celá sieť</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>P&amp;ridať</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>Zachytené…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1: vybrať zo zachytených</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Zatiaľ nebol zachytený žiadny grandmaster</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>Nedá sa spustiť pkexec, ktorý si vyžiada heslo. Nainštalujte balík pkexec alebo upravte súbor ako root.</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>Výzva na zadanie hesla bola zatvorená. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>Oprávnenie nebolo udelené. Požiadajte správcu tohto počítača. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>Pomocný program skončil so stavom %1 a nič nenahlásil: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Predvoľby</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Všeobecné</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Jazyk:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farby:</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>&amp;Vzorkovacia frekvencia:</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>&amp;Ikona v paneli:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>&amp;Spúšťať pri prihlásení, v paneli</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámenia</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;Oznámiť, keď</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (aj v režime predstavenia)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farebná</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Biela, pre tmavý panel</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Čierna, pre svetlý panel</translation>
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
        <translation>Sp&amp;ráva</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Koniec musí byť po začiatku.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>História sa nedá prečítať: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>V tomto čase sa nič nezaznamenalo. História sa začína, keď tento program prvýkrát sledoval sieť.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Uloženie správy</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>Súbory HTML (*.html);;Súbory PDF (*.pdf);;Súbory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Číta sa história…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>Zvoľte čas a vytvorte správu: najväčšia odchýlka každého hostiteľa a čo sa stalo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Správa</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Č&amp;as</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>O&amp;d</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>D&amp;o</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>&amp;Vytvoriť správu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Ulož&amp;iť…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>Uložiť ako HTML, PDF alebo CSV (Ctrl+E). Ďalšia správa sa porovná s naposledy uloženou.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Posledná hodina</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Posledné 4 hodiny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Posledných 24 hodín</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledných 7 dní</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Od … do</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::RoleStep</name>
    <message>
        <source>Role of this computer</source>
        <translation>Rola tohto počítača</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>Hodiny Dante nemajú dátum. Jeden počítač, master, ho získa zo servera NTP a oznámi všetkým ostatným.</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>Nasleduje mastera</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>Obvyklá voľba: masterom už je, alebo bude, iný počítač tejto siete.</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>Je masterom</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>Číta UTC zo servera NTP a ostatným podáva dátum. V sieti jeden.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Je samostatný</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>Číta UTC zo servera NTP a žiadny iný počítač ho nenasleduje.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>Spust&amp;iť službu</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Zastaviť</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Rešt&amp;artovať</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Spustiť službu</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>Zastaviť službu</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Reštartovať službu</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>Existujúcu konfiguráciu nemožno prečítať: %1 Pozrite stránku Konfigurácia.</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>Spúšťanie pri prihlásení nebolo zmenené: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync beží ďalej tu</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>Zatvorením sa okno len skryje. Program ukončíte položkou Ukončiť v tejto ponuke.</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>Ukončiť DanteSync</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>Niektoré zmeny neboli použité. Uložiť ich pred ukončením?</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>Režim predstavenia: konfigurácia je uzamknutá a zobrazujú sa len kritické oznámenia.</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>Ukončiť r&amp;ežim predstavenia</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>Predvoľby, služba, pomocník (F10)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Služ&amp;ba</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SourceStep</name>
    <message>
        <source>The master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Server NTP</translation>
    </message>
    <message>
        <source>Which computer is the master? Its name or address is enough: it tells the date by NTP.</source>
        <translation>Ktorý počítač je master? Stačí jeho názov alebo adresa: dátum podáva cez NTP.</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>Kto tomuto počítaču hovorí dátum? Najlepší je server vlastnej siete, postačí aj server z internetu.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Dopyt na %1…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>Zadajte názov alebo adresu; ak port nie je obvyklý, pripojte ho za dvojbodku.</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>Bez servera dátum tohto počítača nikto neopravuje.</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>&amp;Master</translation>
    </message>
    <message>
        <source>NTP &amp;server</source>
        <translation>S&amp;erver NTP</translation>
    </message>
    <message>
        <source>Name or address of the master</source>
        <translation>Názov alebo adresa mastera</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>Názov alebo adresa servera NTP</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>Napríklad 192.168.1.1 alebo clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Vyskúšať</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>Opýta sa servera na čas a ukáže, o koľko sa hodiny tohto počítača líšia.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>už %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Tento počítač: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Sieť: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Zhromažďuje sa…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Uloženie balíka pre podporu</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové súbory (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Balík pre podporu</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>Zapíše jeden textový súbor so všetkým, čo môže podpora potrebovať: kontrola, stav všetkých počítačov, verzia, stav, konfigurácia, udalosti a denník.</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>&amp;Vynechať adresy a názvy</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>Adresy, identifikátory zariadení a názvy počítačov sa nahradia slovami ako address-1</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>Pred odoslaním si súbor prečítajte.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložiť…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Tento počítač</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>už %1</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>Nie je pripojená žiadna služba tohto počítača. V sieti odpovedá %n hostiteľ a jeho hodiny možno sledovať odtiaľto.</numerusform>
            <numerusform>Nie je pripojená žiadna služba tohto počítača. V sieti odpovedajú %n hostitelia a ich hodiny možno sledovať odtiaľto.</numerusform>
            <numerusform>Nie je pripojená žiadna služba tohto počítača. V sieti odpovedá %n hostiteľov a ich hodiny možno sledovať odtiaľto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>Nie je pripojená žiadna služba tohto počítača a v sieti neodpovedá žiadny hostiteľ. Nastavenie trvá minútu: vyberte rozhranie a uvidíte, čo je na ňom zachytené.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>&amp;Vzorkovacia frekvencia</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Vzorkovacia frekvencia</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>Pre drift vo vzorkách</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>Fázová chyba a drift za posledné minúty</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>&amp;Sledovať sieť</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Nastaviť tento &amp;počítač…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>Pomocný program skončil so stavom %1 a nedal odpoveď.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 nemožno spustiť: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>Program %1 chýba. Patrí do priečinka tohto programu: nainštalujte znova celý DanteSync.</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>Nebola pripravená do %n sekundy.</numerusform>
            <numerusform>Nebola pripravená do %n sekúnd.</numerusform>
            <numerusform>Nebola pripravená do %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Sama skončila.</translation>
    </message>
    <message>
        <source>It ended by itself: %1</source>
        <translation>Sama skončila: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WallView</name>
    <message>
        <source>DanteSync – wall view</source>
        <translation>DanteSync – nástenné zobrazenie</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>Nástenné zobrazenie: všetci hostitelia siete. Zavriete ho klávesom Esc.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message>
        <source>Computers to watch</source>
        <translation>Sledované počítače</translation>
    </message>
    <message>
        <source>Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.</source>
        <translation>Počítače s DanteSync sa v sieti ozvú samy. Tie za smerovačom treba uviesť.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n počítač odpovedá.</numerusform>
            <numerusform>%n počítače odpovedajú.</numerusform>
            <numerusform>%n počítačov odpovedá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>Zatiaľ nikto neodpovedá.</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>Objavia sa, len čo na nich v tejto sieti pobeží DanteSync.</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>Zadajte názvy alebo adresy oddelené čiarkami; NÁZOV=ADRESA pridá názov.</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>Sledovať &amp;aj tieto</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>Ďalšie sledované počítače</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>Napríklad foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>Víta vás DanteSync</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync drží hodiny počítačov na hodinách zvukovej siete Dante. Toto okno ukazuje, ako dobre sa ich každý drží, a ohlási, keď sa niektorý nedrží.</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>Virtuálna LAN nebeží. %1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>Virtuálna LAN sa ukončuje…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>Virtuálna LAN sa spúšťa…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Nastaviť tento počítač</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>Jeho hodiny majú nasledovať sieť Dante: zvoľte rozhranie a zdroj dátumu a pozrite sa, čo stojí v ceste.</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>Len sledovať iné počítače</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>Tu sa nič nemení. Počítače s DanteSync sa nájdu v sieti, alebo ich uvediete.</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>Vyskúšať virtuálnu LAN</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>Vymyslená sieť s grandmasterom a niekoľkými počítačmi so zlými hodinami, všetko tu. Nič z toho nie je skutočné a nič po nej nezostane.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušiť</translation>
    </message>
</context>
</TS>
