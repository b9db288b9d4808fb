<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>nelze změnit spouštění po přihlášení: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>ověřte, komu tato složka patří</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>nelze změnit spouštění po přihlášení</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>ověřte, zda to nezakazuje některá zásada</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>Změna reference</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 vzorků</translation>
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
        <translation>Konfigurace</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Nutný restart</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>Právo řídit hodiny</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>Žádná druhá časová služba</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>Port časových dotazů</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>Port serveru NTP</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>Lze vyhledat</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Síťové rozhraní</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>PTP přichází</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>Důvěryhodný grandmaster</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Časová razítka</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronizováno</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Stavová složka</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Místo na disku</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>Očekávaní hostitelé přítomni</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Vše synchronizováno</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Vše zavěšeno</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>Zavěšeno dost dlouho</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Jeden grandmaster</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>Jedna časová základna</translation>
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
        <translation>Stejná verze</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Síťové cesty</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpovídá</translation>
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
        <translation>Verze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>V pořádku</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Selhání</translation>
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
        <translation>%1, %2 při %3</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>Chyba jednoho vzorku za</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>kdyby tento drift nic nekorigovalo</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>Korekce frekvence</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>podle čeho se tyto hodiny řídí</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>jen měřeno, nepoužito</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>Odchylka od UTC</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>není nastaven žádný server NTP</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP zatím neodpovědělo</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>tyto hodiny jdou napřed</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>tyto hodiny jdou pozadu</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>přesně</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>žádný nezachycen</translation>
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
        <translation>Zdroj zpráv Sync</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>Zdroj NTP</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>žádný nenastaven</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>neodpovídá</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>stratum %1, rozptyl %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>předává síti datum a čas</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>přebírá datum a čas, nikomu je nepředává</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum a čas</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>načteno z NTP</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>podle hodin při spuštění</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>právě se vyrovnává %1</translation>
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
        <translation>Označování paketů</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verze %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>běží %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>Tyto hodiny nastavuje také %1. Zastavte a zakažte tuto službu, jinak budou obě působit proti sobě.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>Přichází jen PTPv2. Připojte rozhraní sítě Dante: její hodiny používají PTPv1.</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP selhává, takže datum a čas nikdo nekontroluje. Ověřte ntp_server v konfiguraci a zda je tento server dostupný.</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>Projeví se po restartu služby: %1.</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>Tyto údaje jsou staré: ohlášeny %1.</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC zůstane v mezích %1 po dobu %2</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>čas sítě zůstane v mezích %1 po dobu %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>více než %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>asi %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>Nejvýše mimo čas sítě</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1, frekvence známa na %2</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>Oscilátor tohoto počítače je mimo rozsah: hodiny neudrží ani největší korekce. Nechte počítač prověřit, nebo to, co jej virtualizuje.</translation>
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
        <translation>Odkud se bere datum a čas. U podřízeného počítače master; u masteru server ve vaší síti nebo na internetu. Prázdné: datum a čas se odnikud nepřebírají.</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP ztraceno po</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>Po této době bez odpovědi se NTP hlásí jako nefunkční.</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Síť Dante</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Síťové rozhraní</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Název nebo adresa rozhraní v síti Dante. Prázdné: najde se samo.</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Řídit se hodinami Dante</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Přebírat frekvenci od grandmastera sítě Dante (PTP verze 1).</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>Důvěryhodní grandmasteři</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Adresy a sítě, které grandmaster smí mít; jinými se hodiny neřídí. Prázdné: jakékoli.</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>Hardwarová časová razítka</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>Používat razítka příjmu přímo ze síťového adaptéru, pokud je má.</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>Subdoména PTP</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT, nebo subdoména pull-up či pull-down, například _ALT1.</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Port zpráv Sync</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Zařízení Dante používají 319. Měňte jen pro testy.</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Port zpráv Follow_Up</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Zařízení Dante používají 320. Měňte jen pro testy.</translation>
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
        <translation>Poskytovat NTP ostatním počítačům a určovat jim všem datum a čas. V síti to má dělat jeden počítač.</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>Port serveru NTP</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>Ostatní počítače očekávají 123.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>Nejnižší hodnota, kterou server NTP oznamuje: jeho vzdálenost od referenčních hodin.</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>Největší změna času najednou</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>Větší změny se ostatním oznamují po částech. Prázdné: bez omezení.</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>Oznámit změnu času předem</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>Jak dlouho předem se o ní ostatní dozvědí. Prázdné: vestavěné pravidlo.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>Skok času nad</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>Větší chyba času se opraví najednou, menší zrychlením nebo zpomalením hodin.</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>Nejrychlejší korekce</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>O kolik rychleji nebo pomaleji smí hodiny při korekci času jít.</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>Skok při změně času nad</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>Větší změny oznámené masterem se provedou skokem. Prázdné: vestavěné pravidlo.</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>Rychlost oznámené změny</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>Jak rychle všechny počítače společně provedou změnu času. Prázdné: vestavěné pravidlo.</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>Řídit i vedle jiné časové služby</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>Korigovat hodiny, i když to dělá také jiný program. Oba pak působí proti sobě.</translation>
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
        <translation>Jsou v seznamu vždy, i když jsou vypnuté.</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Hledat počítače</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>Kromě výše uvedených hledat v síti další počítače s DanteSync.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>Název nebo adresa počítače, se kterým se všechny ostatní porovnávají. Prázdné: server NTP, nebo master.</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>Časové dotazy</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>Odpovídat na časové dotazy</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>Umožnit ostatním počítačům porovnat své hodiny s tímto počítačem a najít jej.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>Port časových dotazů, zde i na ostatních počítačích.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Odpovídat komu</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>Sítě a adresy, které dostanou odpověď. Prázdné: připojené, privátní a link-local.</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>Odpovědi jednomu počítači</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>Trvale; na častější dotazy se neodpovídá.</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>V dávce</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>Odpovědi jednomu počítači v řadě, než začne platit limit výše.</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>Odpovědi všem</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>Všechny počítače dohromady; chrání tento počítač.</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Webový stav</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>Stav přes HTTP</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>Poskytovat /status, /metrics a /healthz pro monitorování.</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>Port TCP stránky stavu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>Adresa IPv4, na které se naslouchá. Prázdné: všechny adresy tohoto počítače, nebo adresa z příkazového řádku služby.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Úroveň</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>Méně závažné zprávy se nezaznamenávají.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>Soubor protokolu vedle systémového žurnálu, s úplnou cestou. Prázdné: žádný.</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>Začít nový soubor při</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>Velikost, při které se soubor protokolu odloží.</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>Počet starých souborů</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>Kolik odložených souborů se uchovává.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Ladění</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informace</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varování</translation>
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
        <translation>nenastaveno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hostitel</numerusform>
            <numerusform>%n hostitelé</numerusform>
            <numerusform>%n hostitelů</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>prázdný seznam</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>název nebo adresa IPv4, případně s portem: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>sítě a adresy oddělené čárkami: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Povoleno: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
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
        <translation>Opět online</translation>
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
        <translation>celá síť</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, předtím %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n hostitel se posunul o %1</numerusform>
            <numerusform>%n hostitelé se společně posunuli o %1</numerusform>
            <numerusform>%n hostitelů se společně posunulo o %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n hostitel ztratil zavěšení</numerusform>
            <numerusform>%n hostitelé naráz ztratili zavěšení</numerusform>
            <numerusform>%n hostitelů naráz ztratilo zavěšení</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 kolísá o %2, ostatní ne</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 ujíždí a vrací se zpět, pokaždé o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n hostitel se odmlčel</numerusform>
            <numerusform>%n hostitelé se naráz odmlčeli</numerusform>
            <numerusform>%n hostitelů se naráz odmlčelo</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>V té době se změnil grandmaster: všichni se řídí novým.</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>Posunulo se to, co mají společné: grandmaster, nebo reference, se kterou se porovnávají. Rozlišíte to volbou jiné reference.</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>Řídí se stejným grandmasterem: zkontrolujte jej, jeho napájení a připojení.</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>Pravděpodobnou příčinou je jeho připojení: kabel, port přepínače, Wi-Fi, úsporný režim síťové karty nebo přílišné zatížení.</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>O tyto hodiny se přetahují dvě časové služby. Zastavte tu druhou: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>Týká se všech sledovaných: nejprve zkontrolujte síť tohoto počítače.</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>Pravděpodobná příčina leží mezi nimi: přepínač, jeho napájení, kabel mezi přepínači.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>V té době byl proveden skok hodin tohoto počítače. Je-li referencí, zdá se, že se posunuli všichni ostatní.</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Žádný grandmaster</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n grandmaster</numerusform>
            <numerusform>%n grandmasteři</numerusform>
            <numerusform>%n grandmasterů</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n hostitel bez grandmastera</numerusform>
            <numerusform>%n hostitelé bez grandmastera</numerusform>
            <numerusform>%n hostitelů bez grandmastera</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>Největší odchylka: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Bez odpovědi: %1</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>Reference %1 není mezi hostiteli: zvolte jinou.</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>Reference %1 neodpovídá: zvolte jinou.</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>Reference %1 hlásí neplatný čas: zvolte jinou.</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>Jediný hostitel je synchronizován</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>Synchronizován je %n hostitel</numerusform>
            <numerusform>Všichni %n hostitelé jsou synchronizováni</numerusform>
            <numerusform>Všech %n hostitelů je synchronizováno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>%1 z %n hostitele není synchronizován</numerusform>
            <numerusform>%1 z %n hostitelů není synchronizováno</numerusform>
            <numerusform>%1 z %n hostitelů není synchronizováno</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Dotazování sítě…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>Zatím nenalezen žádný hostitel</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>Počítače s DanteSync se zde objeví samy. Další lze uvést v konfiguraci.</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>Žádný hostitel neodpovídá</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>Ověřte, zda je zapojen síťový kabel, služby běží a nic neblokuje port UDP 31900.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n hostitel odpovídá</numerusform>
            <numerusform>%n hostitelé odpovídají</numerusform>
            <numerusform>%n hostitelů odpovídá</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Rozptyl %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Reference %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 vzorků/s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>více než den</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>méně než sekundu</translation>
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
        <translation>právě teď</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>před %1</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>řídí se jím %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>adresa zde neznámá</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>Nejistota UTC</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>zatím žádný zdroj NTP</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>Verze PTP</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Časová razítka</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Doba běhu</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co hlásí</translation>
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
        <translation>Korekce</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Fáze vůči grandmasterovi</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>Odchylka NTP</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP selhává</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>starší (jen základní výměna)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porovnání</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Porovnání s %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchylka</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referencí</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Zjištěno</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Obousměrně</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>Společné pozorování</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1: obojí nemůže být správně</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1, v mezích jejich nejistot</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>Liší se o</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Časová základna</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>jiná než u reference</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Nejkratší odezva</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>Výměny posledního kola</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>nejlepší</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>odezva %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Známo z</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>vyhledávání</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>konfigurace</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>Zavěšeno po dobu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>žádný</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>stejný</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>jiný</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>reference</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchylka</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Nejistota</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekce</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režim</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Doba zavěšení</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Odezva</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Zjištění</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>neposouzeno</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odpovědi</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>název nenalezen</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>neznámý režim</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nezavěšeno</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>žádný grandmaster</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>jiný grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>jiná časová základna</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP selhává</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>žádný zdroj NTP</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>nesouměrná cesta</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>starší verze</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referencí</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>obousměrně, podle středu každé výměny</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>obousměrně, čtyři časová razítka</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>společným pozorováním grandmastera</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>obousměrně a společným pozorováním</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>Služba není na tomto počítači nainstalovaná.</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>Nainstalujte balíček dantesync, nebo jej sestavte: viz README.</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>Služba sama skončila.</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>Odtud není vidět, zda je služba nainstalovaná.</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>Zajistěte, aby byl dantesyncd nainstalovaný a spuštěný.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Služba je nainstalovaná.</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>Neběží žádná jiná časová služba.</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>Běží %1, což může řídit hodiny tohoto počítače.</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>Zastavte a vypněte ji; jako správce: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>Port UDP %1 drží jiný program.</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>Najděte jej jako správce příkazem: ss -lunp sport = :%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>Porty UDP %1 a %2 jsou volné.</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>Port UDP %1 je volný.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>Tyto hodiny ztratí nebo obnoví zavěšení</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP přestane nebo začne odpovídat</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>Služba přestane nebo začne odpovídat</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>Jiná časová služba začne nebo skončí</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>Hostitelé v síti ztratí nebo obnoví synchronizaci</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>Grandmaster se změní nebo restartuje</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>Dojde ke skoku těchto hodin</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>Tyto hodiny odmítnou korekci</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Služba neodpovídá</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Služba opět odpovídá</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>Zavěšení ztraceno</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>Zavěšení obnoveno</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP neodpovídá</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP opět odpovídá</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>Tyto hodiny nastavuje jiná časová služba</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>Jiná časová služba již neběží</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n hostitel není synchronizován</numerusform>
            <numerusform>%n hostitelé nejsou synchronizováni</numerusform>
            <numerusform>%n hostitelů není synchronizováno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n hostitel je opět synchronizován</numerusform>
            <numerusform>%n hostitelé jsou opět synchronizováni</numerusform>
            <numerusform>%n hostitelů je opět synchronizováno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>Hodiny tohoto počítače jdou o %1 napřed.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>Hodiny tohoto počítače jdou o %1 pozadu.</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1, stratum %2, doba oběhu %3, zodpovězeno %4 z %5 dotazů.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Název %1 není známý.</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>Zkontrolujte pravopis, nebo zadejte adresu v číslech, například 192.168.1.1.</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>Na %1 nikdo neposkytuje NTP.</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>Počítač tam je. Spusťte jeho server NTP, nebo zadejte jinou adresu.</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 nechce tento počítač obsluhovat (%2).</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>Zeptejte se provozovatele, nebo zadejte jiný server.</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 odpovídá, ale nemá ještě čas.</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>Říká, že jeho vlastní hodiny nejsou synchronizované. Počkejte, nebo zadejte jiný server.</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>Co na %1 odpovídá, není server NTP.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Zkontrolujte adresu a port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 neodpovídá.</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>Zkontrolujte adresu, kabel a zda firewall neblokuje port UDP 123.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>&apos;%1&apos; není povoleno</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>zadejte číslo od 1 do 65535</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>Zobrazuje hodiny tohoto počítače a celé sítě.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zobrazí tuto nápovědu.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zobrazí verzi.</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>Řídicí soket služby, nebo none.</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>Konfigurační soubor se seznamem počítačů.</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>Sleduje tyto hostitele: NÁZEV, ADRESA[:PORT] nebo NÁZEV=ADRESA[:PORT].</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>Porovnává všechny ostatní s tímto hostitelem.</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>Port časových dotazů pro hostitele, kteří žádný neuvádějí.</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>Hledá služby i na adresách zpětné smyčky.</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>Uchovává historii a předvolby zde.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>Jazyk okna: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark nebo system.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Nejprve zobrazí tuto stránku.</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>Spustí se na panelu, bez okna.</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>viz dantesync-app --help</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>příkazový řádek</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>zadejte light, dark nebo system</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>zadejte soubor, který zapisuje &apos;dantesync demo --announce&apos;</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>Sleduje virtuální LAN, která zapsala tento soubor.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>služba běží</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>služba přestala odpovídat</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>spusťte ji na stránce tohoto počítače</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>na tomto počítači neběží služba: pouze sleduje</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>spusťte ji, má-li být synchronizován i tento počítač</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťování…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>Ještě neodpověděli všichni.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varování</numerusform>
            <numerusform>%n varování</numerusform>
            <numerusform>%n varování</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n kontrola je v pořádku.</numerusform>
            <numerusform>Všechny %n kontroly jsou v pořádku.</numerusform>
            <numerusform>Všech %n kontrol je v pořádku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>Připraveno, ale věnujte pozornost</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n selhání</numerusform>
            <numerusform>%n selhání</numerusform>
            <numerusform>%n selhání</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nepřipraveno</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>horší</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepší</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>přibližně stejné</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>Největší odchylka</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kdy</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>Polovinu času do</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>95 % času do</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpovídal</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>Předchozí největší odchylka</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>Nic se nezměnilo: žádný hostitel nevypadl ani nezměnil režim.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>Ještě %n další: všechny jsou v souboru CSV.</numerusform>
            <numerusform>Ještě %n další: všechny jsou v souboru CSV.</numerusform>
            <numerusform>Ještě %n dalších: všechny jsou v souboru CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>V této době nebylo možné porovnat žádného hostitele.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>Sledován byl %n hostitel. Největší odchylka byla %1 (%2). Odpovídal %3 času.</numerusform>
            <numerusform>Sledováni byli %n hostitelé. Největší odchylka byla %1 (%2). Odpovídali %3 času.</numerusform>
            <numerusform>Sledováno bylo %n hostitelů. Největší odchylka byla %1 (%2). Odpovídali %3 času.</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>Z odchylek v každé sekundě.</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>Z kroků po %1, jejichž největší odchylky jsou přesné; hodnota 95 % je spíše vyšší než nižší.</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>Zpráva o hodinách</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>Porovnáno se zprávou z %1.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hostitelé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co se stalo</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>Neuloženo</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 nelze uložit: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>Služba není na tomto počítači nainstalována. Nainstalujte balíček dantesync.</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>Služba byla trvale vypnuta (masked). Znovu ji povolíte příkazem: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd nemůže přečíst soubor jednotky služby. Viz: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>Služba se s nynější konfigurací nespustí. Opravte konfiguraci a spusťte službu znovu.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>Službu se nepodařilo spustit: port je obsazen nebo chybí oprávnění. Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>Služba skončila se stavem %1. Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Služba neodpověděla včas a byla ukončena. Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Služba nejevila známky činnosti a byla ukončena. Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>Služba selhala příliš často po sobě. Prohlédněte protokol a spusťte ji znovu.</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>Služba havarovala. Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>Počítači došla paměť a ukončil službu.</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>Služba selhala (%1). Viz protokol: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd neodpověděl včas. Zkuste to znovu nebo použijte: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>Oprávnění nebylo uděleno: dotaz na heslo byl zavřen nebo heslo nebylo správné. Zkuste to znovu nebo se obraťte na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>Je potřeba heslo správce, ale na této ploše si o ně nemá co říci (neběží žádný agent polkit). Použijte terminál: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>Na tomto počítači neběží systemd, službu odtud proto nelze spustit ani zastavit.</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>Službu ve stejnou chvíli spustil nebo zastavil někdo jiný.</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>Nespustilo se něco, co služba potřebuje. Viz: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd odmítl: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>Služba není na tomto počítači nainstalována. Spusťte instalační program DanteSync a vyberte službu.</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>Služba je zakázána. Otevřete services.msc, nastavte typ spouštění na Automaticky a poté ji spusťte.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>Službu nebylo možné spustit: port je obsazen nebo chybí oprávnění. Podívejte se do protokolu událostí systému Windows, zdroj dantesync.</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>Služba skončila se stavem %1. Podívejte se do protokolu událostí systému Windows, zdroj dantesync.</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Systém Windows včas neodpověděl. Zkuste to znovu nebo použijte services.msc.</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>Oprávnění nebylo uděleno. Zkuste to znovu nebo se obraťte na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>dantesync-helper.exe nelze spustit. Spusťte znovu instalační program DanteSync.</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Systém Windows odmítl, chyba %1.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>opravte ji; do té doby služba drží poslední platnou konfiguraci a nelze ji restartovat</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>opravte to nebo odstraňte</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 se změnil a služba ho nenačetla</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>načtěte ho znovu (SIGHUP nebo config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1: soubor neexistuje; platí výchozí hodnoty</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 je v pořádku</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>vše nastavené je v platnosti</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>zatím neplatí: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>restartujte službu</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>služba nesmí řídit hodiny tohoto počítače</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>služba běží na hodinách „%1“: hodiny tohoto počítače neřídí</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>spusťte ji bez --clock, aby je řídila</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>služba smí řídit hodiny tohoto počítače</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>žádný jiný program hodiny neřídí</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 řídí tyto hodiny také, což clock.allow_conflicts dovoluje</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>zastavte ho, pokud nevíte, proč běží oba: dva na jedněch hodinách spolu bojují</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 řídí tyto hodiny, proto služba jen sleduje</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>zastavte a zakažte %1</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>časové dotazy</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>server NTP</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: vypnuto</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1: port není otevřený</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>kdo ho drží, říká protokol služby</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1: odpovídá na %2</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>ostatní najdou tohoto hostitele broadcastem</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>ostatní tohoto hostitele broadcastem nenajdou: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>uveďte ho ve fleet.hosts ostatních</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>zkontrolujte „interface“ v konfiguraci a kabel</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>žádné rozhraní neposlouchá PTP</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>připojte síť Dante</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>poslouchá na %1</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>grandmaster %1, poslední Sync před %2</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>je slyšet jen PTPv2, což nejsou hodiny Dante</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>ověřte, že jde o síť Dante a že v ní nějaké zařízení vede přes PTPv1</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>žádný Sync už %1</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>zkontrolujte kabel, přepínač (IGMP snooping) a že je zapnuté zařízení Dante</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>zatím nebyl slyšet žádný Sync</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>zkontrolujte kabel, rozhraní, přepínač (IGMP snooping), firewall (UDP 319, 320) a že je zapnuté zařízení Dante</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>žádné zařízení nebylo odmítnuto</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>%1 zpráv od zařízení, která nejsou v system.gm_allowlist</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>jsou-li vaše, přidejte jejich adresu do system.gm_allowlist; jinak zjistěte, kdo tam PTP posílá</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>systém neoznačuje pakety časem: odchylky jsou neklidnější</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>použijte jádro a síťový ovladač s časovými razítky příjmu</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>pakety označuje síťová karta</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>pakety označuje jádro</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>zatím nebylo nic označeno</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>není nastaven server NTP: datum nikdo neurčuje</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>nastavte ntp_server</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>zkontrolujte jeho název, síť a port UDP 123</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 zatím neodpověděl</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>zkontrolujte jeho název a síť</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>chvíli počkejte</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 odpověděl naposledy před %2</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>zkontrolujte síť</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 odpověděl před %2</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>režim %1 už %2</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>viz „PTP je slyšet“</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>viz kontroly výše; hodiny, které se neustálí, možná řídí ještě někdo</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>počkejte: zavěšení trvá až minutu či dvě</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>do %1 lze zapisovat</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>do %1 nelze zapisovat: frekvence a události se restartem ztratí</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>vytvořte ji pro uživatele služby nebo zadejte jiné --state-dir</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>volné místo v %1 není známo</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>zkontrolujte složku stavu</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>volných %1 MB</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>uvolněte místo</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>brzy uvolněte místo</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>ověřte název nebo zadejte adresu</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>ověřte, že počítač a jeho služba běží a nic neblokuje %1</translation>
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
        <translation>porty UDP %1 a další</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>žádný hostitel není znám ani nebyl nalezen</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>zadejte hostitele pomocí --hosts nebo v oddílu fleet konfigurace</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>jediný hostitel odpovídá</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>všech %1 hostitelů odpovídá</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>bez odpovědi: %1</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>reference %1 není mezi hostiteli</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>žádný hostitel neodpověděl</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>reference %1 neodpověděla</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>reference %1 odpověděla nesmyslným časem</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>zvolte jinou referenci</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>všichni, kdo odpovídají, jsou do 1 ms od reference</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>mimo o více než 1 ms: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>o kolik a proč, ukáže stránka LAN a dantesync snapshot</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>všichni, kdo odpovídají, jsou zavěšeni na svého grandmastera</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>nezavěšeno: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>čerstvě spuštěnému hostiteli dejte minutu; jinak na něm spusťte dantesync doctor</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>všichni, kdo odpovídají, jsou zavěšeni už %1 nebo déle</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>zatím neviděno zavěšení po dobu %1: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>nejprve se musí zavěsit</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>počkejte ještě %1 min a podívejte se znovu</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>nikdo neuvádí grandmastera</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>ověřte, že je zapnuté zařízení Dante a jeho síť dosáhne k hostitelům</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>více grandmasterů: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>síť Dante má jednoho vedoucího: hledejte rozdělenou síť nebo PTP z jiné podsítě</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>grandmaster %1 pro všechny</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>grandmaster %1, ale hostitelů, kteří žádného neuvádějí: %2</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>viz režim a rozhraní těchto hostitelů</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>nikdo nepočítá čas grandmastera od jiného začátku</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>jiná časová základna než reference: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>jeden z nich nezachytil restart grandmastera: restartujte tam službu</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>zatím bez zdroje NTP: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>nastavte tam ntp_server nebo mu dejte po spuštění minutu</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>NTP všem funguje</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP selhává: %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>podívejte se na ntp_server v jejich konfiguraci a na ten server</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>více masterů NTP: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>vypněte ntp_server_mode všude kromě jednoho</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>nikdo neuvádí, že síti poskytuje NTP</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 je master a je zavěšený</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 je master, ale není zavěšený</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>spusťte tam dantesync doctor</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>není koho porovnat</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>jedna verze: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>starší (jen základní výměna)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>verze se liší: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>funguje to; aktualizujte starší, master naposled</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>obousměrné měření a common view se shodují</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>obousměrné měření a common view se liší: %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>nesouměrná cesta nebo hostitel s opožděnými razítky: podívejte se na jeho linku a zátěž</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>hlásí zde neznámý režim</translation>
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
        <translation>režim %1: neslyší žádného grandmastera</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>podívejte se na jeho kabel, rozhraní a přepínač</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>režim %1: nezavěšeno</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>dejte mu minutu; jinak se podívejte na grandmastera a zátěž</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>žádného neuvádí</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>ověřte, že k němu dorazí PTP (UDP 319, 320)</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1, což není grandmaster reference</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>hledejte rozdělenou síť</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>odpovídá na časové dotazy</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>jeho NTP selhává</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>podívejte se na jeho ntp_server</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>zatím bez zdroje NTP</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>nastavte jeho ntp_server nebo mu dejte po spuštění minutu</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>jeho NTP funguje</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>jeho NTP nehlásí chybu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verze %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>umí jen základní výměnu: odchylky jsou méně jisté</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>při příležitosti ho aktualizujte</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>název %1 nelze přeložit: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>název %1 se nepřeložil včas</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>nemá adresu IPv4</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>nelze odeslat na %1: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>nelze otevřít socket UDP: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a dalších %2</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>znovu odpovídá</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>klíč je zde dvakrát; ponechte jeden</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>musí být objekt: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>musí se lišit od %1, což je také %2 (obojí jsou porty UDP této služby)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>odporuje %1; ponechte jedno z nich</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>neznámé, takže bez účinku; nemysleli jste „%1“?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>povoleno: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true nebo false</translation>
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
        <translation>název nebo adresa IPv4 síťového rozhraní</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>1 až 16 tisknutelných znaků ASCII, např. &quot;_DFLT&quot; nebo &quot;_ALT1&quot;</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>adresa IPv4 tohoto počítače, např. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: všechny)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>název nebo adresa hostitele</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>absolutní název souboru</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>seznam nejvýše 256 sítí nebo adres, např. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>seznam nejvýše 1024 hostitelů { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; nebo &quot;host:port&quot;, název nebo adresa IPv4 (NTP se přes IPv6 nedotazuje), nebo &quot;&quot; pro žádný</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; nebo &quot;host:port&quot; (IPv6 v závorkách: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>objekt { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>název o 1 až 64 bajtech na jednom řádku</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>síť nebo adresa IPv4, např. &quot;10.0.0.0/8&quot; nebo &quot;192.168.1.7&quot;</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; nebo &quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>nemá &quot;address&quot;: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>má název „%1“ jiného hostitele; názvy se musí lišit</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>text je prázdný; konfigurace je objekt: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>za koncem konfigurace ještě něco je</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>není hodnota; povoleno je &quot;text&quot;, čísla, true, false, null, [...] a {...}</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>zde se očekává klíč v uvozovkách (před koncovou závorkou nesmí být čárka)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>za klíčem se očekává dvojtečka</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>zde se očekává čárka nebo koncová závorka }</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>zde se očekává čárka nebo koncová závorka ]</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>text bez koncové uvozovky</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>větší číslo, než je zde možné (1.7e308)</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>za desetinnou tečkou se očekává číslice</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>v exponentu se očekává číslice</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>není objekt; konfigurace začíná { a končí }</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>neplatný JSON</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>toto je UTF-16; uložte soubor jako UTF-8</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>neplatné UTF-8; uložte soubor jako UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>bajt NUL; soubor je poškozený</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>více než %1 vnořených objektů nebo seznamů</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>dejte jí právo nastavovat hodiny (CAP_SYS_TIME, ve Windows SeSystemtimePrivilege) nebo ji spusťte jako root či správce</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>pakety označuje ovladač Npcap</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>pakety označuje Windows</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>pakety označuje vlastní vlákno: odchylky jsou neklidnější</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>nainstalujte Npcap, přístupný všem uživatelům a nejen správcům, a restartujte službu</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>Pouze sledování sítě</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Připojování ke službě…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>Služba nedostupná, další pokus</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>Připojeno, ale služba mlčí</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žádný grandmaster</translation>
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
        <translation>Aktualizováno %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>Poslední známý stav: %1, %2.</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>Pouze sledování</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>Služba tohoto počítače se nesleduje; síť ano.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>Hledá se služba tohoto počítače.</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>Služba nedostupná</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>Služba tohoto počítače neodpovídá.</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>Služba mlčí</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>Je připojena, ale už nic nehlásí.</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>Čeká se na první stav.</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Jiná časová služba</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>Tyto hodiny nastavuje %1, proto se jen měří. Zastavte tuto službu.</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>Přichází jen PTPv2</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Hodiny Dante používají PTPv1: ověřte rozhraní a zda je v této síti zařízení Dante.</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žádný grandmaster</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>Nepřichází PTP ani NTP: zkontrolujte rozhraní a kabel.</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>Nepřichází PTP: ověřte rozhraní a zda je v této síti zařízení Dante.</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>Žádný zdroj času</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>Neodpovídá PTP ani NTP; hodiny jdou dál naučenou rychlostí.</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>Tyto hodiny nastavuje také %1 a obě služby budou působit proti sobě.</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP neodpovídá, datum a čas se tedy nekontrolují.</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP neodpovídá: %1.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>Přichází jen PTPv2, hodiny Dante však používají PTPv1.</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>Učí se nový grandmaster; hodiny zatím drží svou rychlost.</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>Probíhá změna času.</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (pouze měřeno)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>Tyto hodiny nejsou řízeny.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 již %2</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP: zatím bez odpovědi</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>Odchylka NTP %1, nyní bez odpovědi</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>Odchylka NTP %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Žádný grandmaster: jen PTPv2</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Žádný grandmaster</translation>
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
        <translation>Poslední známý stav: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>Spouštění</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>Zachycování</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Ustalování</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zavěšeno</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>Pouze NTP</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>zatím nezachycen žádný grandmaster</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>učí se rychlost grandmastera</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>téměř zavěšeno, drift mezi 5 a 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>zavěšeno, drift pod 5 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>zavěšeno, drift pod 0,5 ppm</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>bez PTP: drží se naučená rychlost, NTP pomalu koriguje</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>programem</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>jádrem</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>síťovou kartou</translation>
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
        <translation>Režim změněn</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster nalezen</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster změněn</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster restartován</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster ztracen</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Skok hodin</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>Plynulá korekce hodin</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>Skok hodin jiným programem</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP obnoveno</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP ztraceno</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Změna času</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>Frekvence na mezi rozsahu</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Jiná časová služba</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>Hodiny odmítly korekci</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfigurace změněna</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Služba spuštěna</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>Služba zastavena</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informace</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varování</translation>
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
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>O aplikaci DanteSync</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>Hodiny počítačů v souladu se sítí Dante</translation>
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
        <translation>nepřipojeno</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync je svobodný software pod licencí GNU General Public License verze 3 nebo novější. Je poskytován bez jakékoli záruky.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Využívá:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante je ochranná známka společnosti Audinate. Tento projekt s touto společností nijak nesouvisí.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopírovat diagnostiku</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>Verze, systém a stav, bez názvů a adres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>Služba neprovedla, co se po ní žádalo</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>Spouštění po přihlášení nebylo změněno</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>&amp;Otevřít DanteSync</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>&amp;Spustit službu</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>&amp;Zastavit službu</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>&amp;Restartovat službu</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokol</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfigurace</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Spouštět po při&amp;hlášení</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Před&amp;volby…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>Reži&amp;m představení</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Nástěnný pohled</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápově&amp;da</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>O &amp;aplikaci DanteSync</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Nas&amp;tavit…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>Použít konfiguraci</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>Žádná hodnota se nemění, jen text souboru.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>Změní se %n hodnota.</numerusform>
            <numerusform>Změní se %n hodnoty.</numerusform>
            <numerusform>Změní se %n hodnot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n z nich se projeví po příštím restartu služby.</numerusform>
            <numerusform>%n z nich se projeví po příštím restartu služby.</numerusform>
            <numerusform>%n z nich se projeví po příštím restartu služby.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Před</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Projeví se</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>po restartu</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>nikdy: rozhoduje příkazový řádek</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ihned</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>Sami ji měnit nesmíte: systém požádá o heslo správce.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>Připraveno k použití</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>Toto se změní v konfiguraci tohoto počítače. Zatím se nic nezměnilo.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Před</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>&amp;Restartovat službu, aby se to projevilo</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Spustit službu</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>Služba není na tomto počítači nainstalovaná: nainstalujte balíček dantesync, nebo jej sestavte podle README. Tuto konfiguraci načte při spuštění.</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>Čte se současná konfigurace…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>Režim představení je zapnutý</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>Do jeho ukončení nelze nic měnit.</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>Nic se nemění: konfigurace už taková je.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>Systém se zeptá na heslo správce.</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>Nelze použít</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>Konfigurace se používá…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>Služba se spouští…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>Konfigurace je uložená, ale ne vše se podařilo</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>Tento počítač je nastavený</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>Zavěšení jeho hodin trvá asi půl minuty. Průběh ukazuje stránka Tento počítač.</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>Po při&amp;hlášení zobrazit DanteSync v oznamovací oblasti</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>Službu odtud nelze spustit. Tuto konfiguraci načte při příštím spuštění.</translation>
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
        <translation>Zobrazit %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Živě</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>Opět sledovat aktuální čas (mezerník)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>Zastavit posun (mezerník)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Oddálit (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Přiblížit (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Zobrazit grafy jako tabulky</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>Exportovat jako obrázek nebo CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>Jednotka odchylek</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>Jednotka driftů</translation>
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
        <translation>Odchylky jako tabulka</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>Drifty jako tabulka</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>Jak často se která odchylka vyskytla, jako tabulka</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Uloženo jako %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Neuloženo: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Grafy</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>Odchylka, %1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>Odchylka od %1, %2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>Drift, %1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>V tomto rozmezí nejsou měření. Grafy se plní, jak hostitelé odpovídají.</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>Odchylky: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Odchylky %n hostitele</numerusform>
            <numerusform>Odchylky %n hostitelů</numerusform>
            <numerusform>Odchylky %n hostitelů</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportovat grafy</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrázek (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabulka (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>Odchylka každého hostitele v čase</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>Drift každého hostitele v čase</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>Plus a minus mění měřítko, šipky vlevo a vpravo posouvají, mezerník pozastaví, Home vrátí na současnost. Stejné hodnoty jsou v tabulkách.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Kont&amp;rola</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>používejte aplikaci a službu stejné verze</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>Za&amp;věšeno alespoň</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>Kolik minut musí být všichni zavěšeni</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Zkontrol&amp;ovat znovu</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Zkontrolovat znovu (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopírov&amp;at</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>Zkopíruje všechny kontroly jako text.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Síť</translation>
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
        <translation>Do %1 nesmíte zapisovat. Obraťte se na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>Některé hodnoty nejsou povoleny.</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>Konfiguraci tohoto počítače nesmíte měnit. Požádejte správce o změnu, nebo ať vás přidá do skupiny dantesync.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Soubor se od načtení změnil.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfigurace</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurace</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>Některé změny nebyly použity. Zůstanou zde, dokud se nevrátíte.</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>Odejít a pone&amp;chat</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Zahodit</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Zůs&amp;tat</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>Režim představení je zapnutý: do jeho ukončení nelze nic měnit.</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>Konfigurace byla během vašich úprav změněna jinde.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Vyřešit…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>Uloženo. Část se projeví po restartu služby.</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>Restartovat &amp;službu</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>Uloženo a použito.</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>Uloženo. Služba to načte při spuštění.</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>Žádná služba neodpovídá a do %1 nesmíte zapisovat: může to správce tohoto počítače.</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>Žádná služba neodpovídá: toto je soubor, který načítá při spuštění.</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (zatím neexistuje)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Okamžik…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Řádek %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n nepovolená hodnota</numerusform>
            <numerusform>%n nepovolené hodnoty</numerusform>
            <numerusform>%n nepovolených hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n hodnota změněna, nepoužita</numerusform>
            <numerusform>%n hodnoty změněny, nepoužity</numerusform>
            <numerusform>%n hodnot změněno, nepoužito</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Hledat v nastavení</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Konfigurace jako JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulář</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Výc&amp;hozí</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>Odebere z textu všechna nastavení, takže platí výchozí hodnoty.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Vrát&amp;it</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>P&amp;oužít…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>Konfigurace byla změněna jinde</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>Vy a někdo jiný jste změnili různá nastavení. Sloučením se zachová obojí.</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>Změněno oběma: %1. Sloučením se zde zachová vaše hodnota a vše ostatní se převezme od druhého.</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Vaše, neuložená</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>Cizí, nyní platná</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sloučit</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>Ponechat &amp;moji</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>Převzít &amp;cizí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>Co stojí v cestě</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>Hodiny smí řídit jen jeden program a DanteSync potřebuje několik portů. Můžete pokračovat a vrátit se k tomu později: totéž říká stránka Kontrola.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>V cestě nic nestojí.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n věc ke kontrole</numerusform>
            <numerusform>%n věci ke kontrole</numerusform>
            <numerusform>%n věcí ke kontrole</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Zkontrol&amp;ovat znovu</translation>
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
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Závažnost</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co se stalo</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Události</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>V této době se nic nestalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n událost</numerusform>
            <numerusform>%n události</numerusform>
            <numerusform>%n událostí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 z %n události</numerusform>
            <numerusform>%1 z %n událostí</numerusform>
            <numerusform>%1 z %n událostí</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportovat události</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Soubory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Hledat v událostech</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Události tohoto hostitele</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>Události tohoto druhu</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Nejnižší závažnost</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Časové rozmezí</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Všichni hostitelé</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Všechny druhy</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Každá závažnost</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varování a chyby</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Jen chyby</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Poslední hodina</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Posledních 24 hodin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledních 7 dní</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Celý záznam</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Přidat pozná&amp;mku…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>Zobrazit v gra&amp;fech</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopírov&amp;at</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>Zkopíruje vybrané řádky</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>Uloží vše uvedené jako CSV</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>Zobrazit v grafech</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>Zobrazit v grafech: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>Nastaveno v souboru; výchozí: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Výchozí</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>projeví se po restartu služby</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>nyní rozhoduje příkazový řádek služby</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>čeká na restart služby</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1: použít výchozí hodnotu</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: vrátit původní</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>Nastavit</translation>
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
        <translation>&amp;Dokončit</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>&amp;Sledovat LAN</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Další</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>Jen &amp;sledovat LAN</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>Opustí tuto stránku; nabídka k ní vede zpět.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>Na stránce Konfigurace jsou změny, které nebyly použity. Nejprve je použijte nebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Zapnuto</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Nápověda: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>Nápověda DanteSync</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hledat v nápovědě</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témata</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text tématu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vpřed</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>Nalezeno %n téma. Enter přejde na další místo.</numerusform>
            <numerusform>Nalezena %n témata. Enter přejde na další místo.</numerusform>
            <numerusform>Nalezeno %n témat. Enter přejde na další místo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Tato slova neobsahuje žádné téma.</translation>
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
        <translation>Měření</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podíl</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Celkem sem</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>V tomto rozmezí nejsou data</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>Polovina pod %1, 95 % pod %2, 99 % pod %3, nejhorší %4</translation>
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
        <translation>nejhorší</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>Již se nesleduje.</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>je referencí</translation>
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
        <translation>Odchylka za posledních 10 minut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>Zkopíruje vše zde uvedené jako text.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>Najít hostitele</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>Hostitelé v grafech</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>Zaškrtnutý hostitel je zobrazen, vybraný je zvýrazněn.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Zobrazit všechny hostitele</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>Skrýt všechny hostitele</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout výš</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout níž</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Hledat počítače</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>Přidá počítače, které v síti odpovídají a nejsou v seznamu.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>Síťové rozhraní</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>Kam je připojena síť Dante? S jedinou sítí není co vybírat.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Najít automaticky</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(nepřipojeno)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (teď tu není)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>Síťová rozhraní tohoto počítače</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>Co služba slyší</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>Jakmile služba poběží, řekne, zda je tam slyšet hodiny Dante: viz stránka Kontrola.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>Virtuální LAN: nic z toho není skutečné. Tyto počítače, jejich hodiny i potíže jsou vymyšlené.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Ukončuje se…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>&amp;Ukončit virtuální LAN</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>Filtrovat hostitele (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Filtrovat hostitele</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>Zobrazí hostitele, jejichž řádek obsahuje všechna tato slova.</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>Zobrazit hostitele ve stavu: %1</translation>
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
        <translation>P&amp;orovnat s</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>Hostitel, se kterým se všichni ostatní porovnávají. Automaticky: NTP master sítě, nebo první hostitel.</translation>
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
        <translation>Hostitelé v síti</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>Exportovat hostitele</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Soubory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Poslední dotaz %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>Filtru neodpovídá žádný hostitel.</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Enter otevře podrobnosti hostitele.</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>Zobrazit &amp;vše</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Zvolit sloupce tabulky</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Po&amp;drobnosti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopírov&amp;at</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>Použít jako refere&amp;nci</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>Uložit zobrazené hostitele jako CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>Služba neodpovídá a tento počítač není mezi odpovídajícími hostiteli.</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>Čeká se na první měření…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>Fázová chyba, µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>Odchylka od reference, µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>Drift, ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>Fázová chyba tohoto počítače za posledních pět minut</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>Drift tohoto počítače za posledních pět minut</translation>
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
        <translation>&amp;Protokol</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>Služba tohoto počítače se nesleduje: není žádný protokol k zobrazení.</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>Služba neodpovídá. Zobrazují se dřívější řádky; nové přibudou, jakmile se služba vrátí.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>Pozastaveno: %n nový řádek</numerusform>
            <numerusform>Pozastaveno: %n nové řádky</numerusform>
            <numerusform>Pozastaveno: %n nových řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n řádek</numerusform>
            <numerusform>%n řádky</numerusform>
            <numerusform>%n řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n výskyt</numerusform>
            <numerusform>%n výskyty</numerusform>
            <numerusform>%n výskytů</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportovat protokol</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové soubory (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Hledat v protokolu</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Předchozí výskyt</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Předchozí výskyt (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Další výskyt</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Další výskyt (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nejnižší úroveň</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>Bez ladění</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varování a chyby</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Jen chyby</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Sle&amp;dovat</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>Průběžně zobrazuje nové řádky</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Protokol služby</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>Služba zatím nezaznamenala nic této úrovně.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopírov&amp;at</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>Zkopíruje výběr, nebo vše zobrazené</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Balíček p&amp;odpory…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>Zapíše vše, co může podpora potřebovat, do jednoho souboru</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>Neodpovídá žádný správce služeb: spouštějte a zastavujte dantesyncd ručně.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Přidat poznámku</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Poznámka:</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>například: vyměněn přepínač 3</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Č&amp;as:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Týká se:</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Celá síť</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Při&amp;dat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>Zachycené…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1: vybrat ze zachycených</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Zatím nebyl zachycen žádný grandmaster</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>Nelze spustit pkexec, který žádá o heslo. Nainstalujte balíček pkexec, nebo upravte soubor jako root.</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>Dotaz na heslo byl zavřen. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>Oprávnění nebylo uděleno. Obraťte se na správce tohoto počítače. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>Pomocný program skončil se stavem %1 a nic neohlásil: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Jazyk:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Barvy:</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>&amp;Vzorkování:</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>Ikona na &amp;panelu:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>&amp;Spouštět po přihlášení, na panelu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;Upozornit, když</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (i v režimu představení)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Barevná</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Bílá, pro tmavý panel</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Černá, pro světlý panel</translation>
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
        <translation>&amp;Zpráva</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Konec musí být po začátku.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Historii nelze načíst: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>V této době nebylo nic zaznamenáno. Historie začíná, když tento program poprvé sledoval síť.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Uložit zprávu</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>Soubory HTML (*.html);;Soubory PDF (*.pdf);;Soubory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Načítání historie…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>Zvolte období a vytvořte zprávu: největší odchylka každého hostitele a co se stalo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zpráva</translation>
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
        <translation>&amp;Vytvořit zprávu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Ulož&amp;it…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>Uložit jako HTML, PDF nebo CSV (Ctrl+E). Příští zpráva se porovná s naposledy uloženou.</translation>
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
        <translation>Poslední hodina</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Poslední 4 hodiny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Posledních 24 hodin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledních 7 dní</translation>
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
        <translation>Role tohoto počítače</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>Hodiny Dante nemají datum. Jeden počítač, master, je získá ze serveru NTP a sdělí všem ostatním.</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>Následuje mastera</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>Obvyklá volba: masterem už je, nebo bude, jiný počítač této sítě.</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>Je masterem</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>Čte UTC ze serveru NTP a ostatním podává datum. V síti jeden.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Je samostatný</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>Čte UTC ze serveru NTP a žádný jiný počítač jej nenásleduje.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>&amp;Spustit službu</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Z&amp;astavit</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>R&amp;estartovat</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Spustit službu</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>Zastavit službu</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Restartovat službu</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>Stávající konfiguraci nelze přečíst: %1 Podívejte se na stránku Konfigurace.</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>Spouštění po přihlášení nebylo změněno: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync běží dál zde</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>Zavřením se okno jen skryje. Program ukončíte volbou Ukončit v této nabídce.</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>Ukončit DanteSync</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>Některé změny nebyly použity. Uložit je před ukončením?</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>Režim představení: konfigurace je uzamčena a zobrazují se jen kritická oznámení.</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>Ukonč&amp;it režim</translation>
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
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>Předvolby, služba, nápověda (F10)</translation>
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
        <translation>Který počítač je master? Stačí jeho název nebo adresa: datum podává přes NTP.</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>Kdo tomuto počítači říká datum? Nejlepší je server vlastní sítě, postačí i server z internetu.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Dotaz na %1…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>Zadejte název nebo adresu; není-li port obvyklý, připojte jej za dvojtečku.</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>Bez serveru datum tohoto počítače nikdo neopravuje.</translation>
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
        <translation>Název nebo adresa mastera</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>Název nebo adresa serveru NTP</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>Například 192.168.1.1 nebo clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Vyzkoušet</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>Zeptá se serveru na čas a ukáže, o kolik se hodiny tohoto počítače liší.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>již %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Tento počítač: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Síť: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Shromažďování…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Uložit balíček podpory</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové soubory (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Balíček podpory</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>Zapíše jeden textový soubor se vším, co může podpora potřebovat: kontrolu, stav všech počítačů, verzi, stav, konfiguraci, události a protokol.</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>&amp;Vynechat adresy a názvy</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>Z adres, identifikátorů zařízení a názvů počítačů se stanou slova jako address-1</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>Před odesláním si soubor přečtěte.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
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
        <translation>již %1</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>Není připojena žádná služba tohoto počítače. V síti odpovídá %n hostitel a jeho hodiny lze odtud sledovat.</numerusform>
            <numerusform>Není připojena žádná služba tohoto počítače. V síti odpovídají %n hostitelé a jejich hodiny lze odtud sledovat.</numerusform>
            <numerusform>Není připojena žádná služba tohoto počítače. V síti odpovídá %n hostitelů a jejich hodiny lze odtud sledovat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>Není připojena žádná služba tohoto počítače a v síti neodpovídá žádný hostitel. Nastavení zabere minutu: zvolte rozhraní a uvidíte, co na něm přichází.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>&amp;Vzorkování</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Vzorkovací frekvence</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>Pro drift ve vzorcích</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>Fázová chyba a drift za poslední minuty</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>Sle&amp;dovat síť</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>&amp;Nastavit tento počítač…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>Pomocný program skončil se stavem %1 a nedal žádnou odpověď.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 nelze spustit: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>Program %1 chybí. Patří do složky tohoto programu: nainstalujte znovu celý DanteSync.</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>Nebyla připravena do %n sekundy.</numerusform>
            <numerusform>Nebyla připravena do %n sekund.</numerusform>
            <numerusform>Nebyla připravena do %n sekund.</numerusform>
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
        <translation>DanteSync – nástěnný pohled</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>Nástěnný pohled: všichni hostitelé v síti. Escape jej ukončí.</translation>
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
        <translation>Počítače s DanteSync se v síti ozvou samy. Ty za směrovačem je třeba uvést.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n počítač odpovídá.</numerusform>
            <numerusform>%n počítače odpovídají.</numerusform>
            <numerusform>%n počítačů odpovídá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>Zatím nikdo neodpovídá.</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>Objeví se, jakmile na nich v této síti poběží DanteSync.</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>Zadejte názvy nebo adresy oddělené čárkami; NÁZEV=ADRESA přidá název.</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>Sledovat &amp;také tyto</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>Další sledované počítače</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>Například foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>Vítá vás DanteSync</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync drží hodiny počítačů na hodinách zvukové sítě Dante. Toto okno ukazuje, jak dobře se jich každý drží, a ohlásí, když se některý nedrží.</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>Virtuální LAN neběží. %1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>Virtuální LAN se ukončuje…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>Virtuální LAN se spouští…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Nastavit tento počítač</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>Jeho hodiny mají následovat síť Dante: zvolte rozhraní a zdroj data a podívejte se, co stojí v cestě.</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>Jen sledovat jiné počítače</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>Zde se nic nemění. Počítače s DanteSync se najdou v síti, nebo je uvedete.</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>Vyzkoušet virtuální LAN</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>Vymyšlená síť s grandmasterem a několika počítači se špatnými hodinami, vše zde. Nic z toho není skutečné a nic po ní nezůstane.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušit</translation>
    </message>
</context>
</TS>
