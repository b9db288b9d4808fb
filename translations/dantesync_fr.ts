<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>impossible de modifier le lancement à l’ouverture de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>vérifiez à qui appartient ce dossier</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>impossible de modifier le lancement à l’ouverture de session</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>vérifiez si une stratégie l’interdit</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>Référence changée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>éch./s</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Redémarrage requis</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>Droit de piloter l’horloge</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>Pas d’autre service de temps</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>Port des requêtes</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>Port du serveur NTP</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>Peut être découvert</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>PTP est reçu</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>Grandmaster approuvé</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Dossier d’état</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>Hôtes attendus présents</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Tous synchronisés</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Tous verrouillés</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>Verrouillés assez longtemps</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Un seul Grandmaster</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>Même base de temps</translation>
    </message>
    <message>
        <source>NTP reachable</source>
        <translation>NTP joignable</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>Maître NTP</translation>
    </message>
    <message>
        <source>Same version</source>
        <translation>Même version</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Chemins réseau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>PTP ports</source>
        <translation>Ports PTP</translation>
    </message>
</context>
<context>
    <name>ComputerPresenter</name>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>µs/s, samples/s, sample rate</comment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>Un échantillon d’erreur après</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>si rien ne corrigeait cette dérive</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>Correction de fréquence</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>ce qui pilote cette horloge</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>mesurée seulement, non appliquée</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>Décalage avec UTC</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>aucun serveur NTP configuré</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP n’a pas encore répondu</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>cette horloge avance</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>cette horloge retarde</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>aucun reçu</translation>
    </message>
    <message>
        <source>stratum %1</source>
        <translation>strate %1</translation>
    </message>
    <message>
        <source>the grandmaster itself</source>
        <translation>le Grandmaster lui-même</translation>
    </message>
    <message>
        <source>Sync comes from</source>
        <translation>Sync vient de</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>Source NTP</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>aucune configurée</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>strate %1, dispersion %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>donne la date au réseau</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>reçoit la date, ne la donne à personne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>lue par NTP</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>celle de l’horloge au démarrage</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>%1 en cours de correction</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Without the grandmaster</source>
        <translation>Sans le Grandmaster</translation>
    </message>
    <message>
        <source>Packets are stamped</source>
        <translation>Horodatage des paquets</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>actif depuis %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>%1 règle aussi cette horloge. Arrêtez-le et désactivez-le, sinon les deux se combattent.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>Seul PTPv2 est reçu. Raccordez l’interface du réseau Dante&#xa0;: ses horloges utilisent PTPv1.</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP est en échec&#xa0;: personne ne contrôle la date. Vérifiez ntp_server dans la configuration et si ce serveur est joignable.</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>Prend effet au redémarrage du service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>Ces valeurs sont anciennes&#xa0;: reçues %1.</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC reste à %1 pendant %2</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>le temps du réseau reste à %1 pendant %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>Écart maximal au temps du réseau</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1, fréquence connue à %2</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>L’oscillateur de cet ordinateur est hors plage : même la plus grande correction ne tient pas l’horloge. Faites examiner l’ordinateur, ou ce qui le virtualise.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Time source</source>
        <translation>Source de temps</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Serveur NTP</translation>
    </message>
    <message>
        <source>Where the date comes from. On a follower, the master; on the master, a server of your network or of the internet. Empty: no date is taken from anywhere.</source>
        <translation>D’où vient la date. Sur un suiveur, le maître&#xa0;; sur le maître, un serveur de votre réseau ou d’Internet. Vide&#xa0;: la date n’est prise nulle part.</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP considéré perdu après</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>Sans réponse pendant cette durée, NTP est signalé en échec.</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Réseau Dante</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Nom ou adresse de l’interface sur le réseau Dante. Vide&#xa0;: détection automatique.</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Suivre l’horloge Dante</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Prendre la fréquence du Grandmaster du réseau Dante (PTP version 1).</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>Grandmasters approuvés</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Adresses et réseaux admis pour un Grandmaster&#xa0;; les autres ne sont pas suivis. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>Horodatage matériel</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>Utiliser l’horodatage de réception de la carte réseau, si elle le propose.</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>Sous-domaine PTP</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT, ou celui d’un domaine pull-up ou pull-down tel que _ALT1.</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Port des messages Sync</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Les appareils Dante utilisent 319. À modifier uniquement pour des tests.</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Port des messages Follow_Up</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Les appareils Dante utilisent 320. À modifier uniquement pour des tests.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maître</translation>
    </message>
    <message>
        <source>This computer is the master</source>
        <translation>Cet ordinateur est le maître</translation>
    </message>
    <message>
        <source>Serve NTP to the other computers and decide the date for all of them. One computer of the network should.</source>
        <translation>Servir NTP aux autres ordinateurs et décider de la date pour tous. Un ordinateur du réseau doit le faire.</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>Port du serveur NTP</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>Les autres ordinateurs attendent 123.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>Strate minimale annoncée par le serveur NTP&#xa0;: sa distance à une horloge de référence.</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>Changement maximal de la date en une fois</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>Les changements plus grands sont annoncés aux autres par étapes. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>Annoncer un changement de date avant</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>Combien de temps à l’avance les autres en sont informés. Vide&#xa0;: la règle intégrée.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>Recaler la date au-delà de</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>Une erreur de date plus grande est corrigée par un saut&#xa0;; une plus petite, en accélérant ou en ralentissant.</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>Correction la plus rapide</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>De combien l’horloge peut accélérer ou ralentir pour corriger la date.</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>Saut de date annoncé au-delà de</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>Les changements annoncés par le maître sont faits par un saut s’ils sont plus grands. Vide&#xa0;: la règle intégrée.</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>Vitesse d’un changement annoncé</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>À quelle vitesse tous les ordinateurs suivent ensemble un changement de date. Vide&#xa0;: la règle intégrée.</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>Piloter malgré un autre service de temps</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>Corriger l’horloge même si un autre programme le fait aussi. Les deux travaillent alors l’un contre l’autre.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Computers to watch</source>
        <translation>Ordinateurs à surveiller</translation>
    </message>
    <message>
        <source>These are always on the list, also while they are off.</source>
        <translation>Ils figurent toujours dans la liste, même éteints.</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Rechercher des ordinateurs</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>Rechercher sur le réseau d’autres ordinateurs avec DanteSync, en plus de ceux ci-dessus.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>Nom ou adresse de l’ordinateur auquel tous les autres sont comparés. Vide&#xa0;: le serveur NTP, ou le maître.</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>Requêtes de temps</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>Répondre aux requêtes de temps</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>Permettre aux autres ordinateurs de comparer leur horloge à celle-ci et de la trouver.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>Celui des requêtes de temps, ici et sur les autres ordinateurs.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>Réseaux et adresses qui obtiennent une réponse. Vide&#xa0;: réseaux raccordés, privés et de liaison locale.</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>Réponses à un ordinateur</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>En continu&#xa0;; au-delà, les requêtes restent sans réponse.</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>En rafale</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>Réponses consécutives à un ordinateur avant que la limite ci-dessus s’applique.</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>Réponses à tous</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>Tous les ordinateurs ensemble&#xa0;; protège celui-ci.</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>État Web</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>État par HTTP</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>Servir /status, /metrics et /healthz pour la supervision.</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>Port TCP de la page d’état.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>Adresse IPv4 d’écoute. Vide&#xa0;: toutes celles de cet ordinateur, ou celle de la ligne de commande du service.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>Les messages moins graves ne sont pas consignés.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>Fichier journal en plus du journal du système, avec son chemin complet. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>Nouveau fichier à partir de</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>Taille à laquelle le fichier journal est archivé.</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>Anciens fichiers gardés</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>Nombre de fichiers archivés qui sont conservés.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>un nom ou une adresse IPv4, avec un port au besoin&#xa0;: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>réseaux et adresses, séparés par des virgules&#xa0;: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Valeurs admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>tout le réseau</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, auparavant %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n hôte s’est décalé de %1</numerusform>
            <numerusform>%n hôtes se sont décalés ensemble de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n hôte a perdu son verrouillage</numerusform>
            <numerusform>%n hôtes ont perdu leur verrouillage en même temps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 présente une gigue de %2, les autres non</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 s’écarte et est ramené, de %2 à chaque fois</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n hôte ne répond plus</numerusform>
            <numerusform>%n hôtes ont cessé de répondre en même temps</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>Le Grandmaster a changé à ce moment&#xa0;: tous suivent le nouveau.</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>Ce qu’ils ont en commun s’est décalé&#xa0;: le Grandmaster, ou la référence à laquelle ils sont comparés. Choisissez une autre référence pour le savoir.</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>Ils suivent le même Grandmaster&#xa0;: vérifiez-le, ainsi que son alimentation et sa liaison.</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>La cause probable est sa propre liaison&#xa0;: câble, port du switch, Wi-Fi, économie d’énergie de sa carte réseau, ou charge trop élevée.</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>Deux services de temps se disputent cette horloge. Arrêtez l’autre&#xa0;: chronyd, ntpd, systemd-timesyncd, ptp4l, Temps Windows.</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>Tous ceux qui sont surveillés&#xa0;: vérifiez d’abord le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>La cause probable est ce qui les sépare&#xa0;: un switch, son alimentation, un câble entre switches.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>L’horloge de cet ordinateur a fait un saut à ce moment. S’il est la référence, tous les autres semblent se décaler.</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Aucun Grandmaster</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n Grandmaster</numerusform>
            <numerusform>%n Grandmasters</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n hôte sans Grandmaster</numerusform>
            <numerusform>%n hôtes sans Grandmaster</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>Décalage maximal&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Pas de réponse de %1</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>La référence %1 ne fait pas partie des hôtes&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>La référence %1 ne répond pas&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>La référence %1 donne une heure non valable&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>Le seul hôte est synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n hôte synchronisé</numerusform>
            <numerusform>Les %n hôtes sont synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>Non synchronisés&#xa0;: %1 sur %n hôte</numerusform>
            <numerusform>Non synchronisés&#xa0;: %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Interrogation du réseau…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>Aucun hôte trouvé</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>Les ordinateurs où DanteSync est actif apparaissent ici d’eux-mêmes. D’autres peuvent être indiqués dans la configuration.</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>Aucun hôte ne répond</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>Vérifiez que le câble réseau est branché, que les services sont actifs et que rien ne bloque le port UDP 31900.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n hôte répond</numerusform>
            <numerusform>%n hôtes répondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Dispersion %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 éch./s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>plus d’un jour</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>adresse inconnue ici</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>Incertitude d’UTC</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>pas encore de source NTP</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>Version PTP</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il indique</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Phase avec le Grandmaster</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>Décalage NTP</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP en échec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>une plus ancienne (échange de base seulement)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé à %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>c’est la référence</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Bidirectionnel</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>Vue commune</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1&#xa0;: l’un des deux est forcément faux</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1, dans les limites de leurs incertitudes</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>Écart entre eux</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>Base de temps</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>différente de celle de la référence</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Aller-retour le plus court</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>Échanges du dernier cycle</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>aller-retour %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>la découverte</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>la configuration</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>Vu verrouillé depuis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>même</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Verr. depuis</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
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
        <translation>Constats</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>mode inconnu</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillé</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>aucun Grandmaster</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>autre Grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>autre base de temps</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP en échec</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>pas de source NTP</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>chemin asymétrique</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>version ancienne</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>c’est la référence</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>bidirectionnel, par le milieu de chaque échange</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>bidirectionnel, quatre horodatages</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>vue commune du Grandmaster</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>bidirectionnel et vue commune ensemble</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>Le service n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>Installez le paquet dantesync, ou compilez-le&#xa0;: voir le README.</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>Le service s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>On ne peut pas voir d’ici si le service est installé.</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>Assurez-vous que dantesyncd est installé et démarré.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Le service est installé.</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>Aucun autre service de temps ne fonctionne.</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>%1 fonctionne et règle peut-être l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>Arrêtez-le et désactivez-le&#xa0;; en administrateur&#xa0;: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>Un autre programme occupe le port UDP %1.</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>Trouvez-le, en administrateur, avec&#xa0;: ss -lunp sport =&#xa0;:%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>Les ports UDP %1 et %2 sont libres.</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>Le port UDP %1 est libre.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>Cette horloge perd ou retrouve son verrouillage</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP ne répond plus ou répond à nouveau</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>Le service ne répond plus ou répond à nouveau</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>Un autre service de temps démarre ou s’arrête</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>Des hôtes du réseau se désynchronisent ou se resynchronisent</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>Le Grandmaster change ou redémarre</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>Cette horloge fait un saut</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>Cette horloge refuse une correction</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Le service ne répond pas</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Le service répond à nouveau</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>Verrouillage perdu</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>Verrouillage rétabli</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP ne répond pas</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP répond à nouveau</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>Un autre service de temps règle cette horloge</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>Plus d’autre service de temps</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n hôte désynchronisé</numerusform>
            <numerusform>%n hôtes désynchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n hôte de nouveau synchronisé</numerusform>
            <numerusform>%n hôtes de nouveau synchronisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur lui.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur lui.</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1, strate %2, aller-retour %3, %4 questions sur %5 ont eu une réponse.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Le nom %1 est inconnu.</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>Vérifiez l’orthographe, ou donnez l’adresse en chiffres, par exemple 192.168.1.1.</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>Personne ne sert NTP à %1.</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>L’ordinateur est là. Démarrez-y le serveur NTP, ou donnez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 ne veut pas servir cet ordinateur (%2).</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>Demandez à son exploitant, ou donnez un autre serveur.</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 répond, mais n’a pas encore l’heure.</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>Il dit que sa propre horloge n’est pas synchronisée. Attendez, ou donnez un autre serveur.</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur NTP.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>Vérifiez l’adresse, le câble, et qu’aucun pare-feu ne bloque le port UDP 123.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas autorisé</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>indiquez un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>Affiche les horloges de cet ordinateur et de tout le réseau.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>Socket de contrôle du service, ou none.</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>Fichier de configuration qui désigne le parc.</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>Surveiller ces hôtes&#xa0;: NOM, ADRESSE[:PORT] ou NOM=ADRESSE[:PORT].</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>Comparer tous les autres à cet hôte.</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>Port des requêtes de temps des hôtes qui n’en indiquent pas.</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>Rechercher aussi des services sur les adresses de bouclage.</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>Conserver ici l’historique et les préférences.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>Langue de la fenêtre&#xa0;: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>Afficher d’abord cette page.</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>voir dantesync-app --help</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>indiquez light, dark ou system</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>indiquez le fichier écrit par «&#xa0;dantesync demo --announce&#xa0;»</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>Surveiller le réseau virtuel qui a écrit ce fichier.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>le service est actif</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>le service ne répond plus</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>démarrez-le sur la page de cet ordinateur</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>aucun service actif sur cet ordinateur&#xa0;: il ne fait que surveiller</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>démarrez-le si cet ordinateur doit aussi être synchronisé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>Tout n’a pas encore répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n vérification réussie.</numerusform>
            <numerusform>Les %n vérifications sont réussies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>Prêt, mais à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>Décalage maximal</translation>
    </message>
    <message>
        <source>at</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>50&#xa0;% du temps sous</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>95&#xa0;% du temps sous</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>Décalage max. précédent</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>Rien n’a changé&#xa0;: aucun hôte n’a été perdu ni n’a changé de mode.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: le fichier CSV contient tout.</numerusform>
            <numerusform>%n de plus&#xa0;: le fichier CSV contient tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>Aucun hôte n’a pu être comparé pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>%n hôte surveillé. Décalage maximal&#xa0;: %1, pour %2. Taux de réponse&#xa0;: %3 du temps.</numerusform>
            <numerusform>%n hôtes surveillés. Décalage maximal&#xa0;: %1, pour %2. Taux de réponse&#xa0;: %3 du temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>D’après les décalages de chaque seconde.</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>D’après des intervalles de %1, dont les décalages maximaux sont exacts&#xa0;; la valeur à 95&#xa0;% est plutôt surestimée que sous-estimée.</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>Rapport d’horloge</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>Comparé au rapport du %1.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>Le service n’est pas installé sur cet ordinateur. Installez le paquet dantesync.</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>Le service a été désactivé durablement (masqué). Réautorisez-le avec&#xa0;: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd ne peut pas lire le fichier d’unité du service. Consultez&#xa0;: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>Le service ne démarre pas avec sa configuration actuelle. Corrigez la configuration, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>Le service n’a pas pu démarrer&#xa0;: un port est occupé ou un privilège manque. Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>Le service s’est terminé avec l’état %1. Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Le service n’a pas répondu à temps et a été arrêté. Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>Le service ne donnait plus signe de vie et a été arrêté. Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>Le service a échoué trop souvent de suite. Consultez le journal, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>Le service a planté. Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>L’ordinateur a manqué de mémoire et a arrêté le service.</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>Le service a échoué (%1). Consultez le journal&#xa0;: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd n’a pas répondu à temps. Réessayez, ou utilisez&#xa0;: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>L’autorisation n’a pas été accordée&#xa0;: la demande de mot de passe a été fermée ou le mot de passe était erroné. Réessayez, ou adressez-vous à un administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>Un mot de passe d’administrateur est nécessaire, et rien sur ce bureau ne peut le demander (aucun agent polkit actif). Utilisez un terminal&#xa0;: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>systemd n’est pas actif sur cet ordinateur&#xa0;: le service ne peut être ni démarré ni arrêté d’ici.</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>Quelqu’un d’autre a démarré ou arrêté le service au même moment.</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>Un élément nécessaire au service n’a pas démarré. Consultez&#xa0;: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>Le service n’est pas installé sur cet ordinateur. Lancez le programme d’installation de DanteSync et choisissez le service.</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>Le service est désactivé. Ouvrez services.msc, réglez son type de démarrage sur Automatique, puis démarrez-le.</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>Le service n’a pas pu démarrer&#xa0;: un port est occupé ou un privilège manque. Consultez le journal des événements Windows, source dantesync.</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>Le service s’est terminé avec l’état %1. Consultez le journal des événements Windows, source dantesync.</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Windows n’a pas répondu à temps. Réessayez, ou utilisez services.msc.</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>L’autorisation n’a pas été accordée. Réessayez, ou adressez-vous à un administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>dantesync-helper.exe ne peut pas être lancé. Relancez le programme d’installation de DanteSync.</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Windows a refusé, erreur %1.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>corrigez-la&#xa0;; d’ici là, le service garde sa dernière bonne configuration et ne peut pas être redémarré</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>corrigez-le ou retirez-le</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 a été modifié et le service ne l’a pas relu</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>rechargez-le (SIGHUP ou config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1&#xa0;: fichier inexistant&#xa0;; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 est correct</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>toute la configuration est en vigueur</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>pas encore en vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>redémarrez le service</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>le service n’a pas le droit de piloter l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>le service utilise l’horloge «&#xa0;%1&#xa0;»&#xa0;: celle de cet ordinateur n’est pas pilotée</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>lancez-le sans --clock pour la piloter</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>le service peut piloter l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>aucun autre programme ne pilote l’horloge</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 pilote aussi cette horloge, ce que clock.allow_conflicts autorise</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>arrêtez-le, sauf si vous savez pourquoi les deux tournent&#xa0;: deux sur une horloge se gênent</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 pilote cette horloge&#xa0;: le service ne fait qu’observer</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>arrêtez et désactivez %1</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>requête d’heure</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>serveur NTP</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1&#xa0;: le port n’est pas ouvert</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>le journal du service dit qui l’occupe</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1&#xa0;: répond sur %2</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>les autres trouvent cet hôte par diffusion</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>les autres ne trouvent pas cet hôte par diffusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>indiquez-le dans fleet.hosts des autres</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>vérifiez «&#xa0;interface&#xa0;» dans la configuration, et le câble</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>aucune interface n’écoute PTP</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>connectez le réseau Dante</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>Grandmaster %1, dernier Sync il y a %2</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>seul PTPv2 est reçu, ce qui n’est pas l’horloge de Dante</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>vérifiez que c’est le réseau Dante et qu’un appareil y mène en PTPv1</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>aucun Sync depuis %1</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>vérifiez le câble, le switch (IGMP snooping) et qu’un appareil Dante est allumé</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>aucun Sync reçu pour l’instant</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>vérifiez le câble, l’interface, le switch (IGMP snooping), le pare-feu (UDP 319, 320) et qu’un appareil Dante est allumé</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>aucun appareil refusé</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>%1 messages d’appareils absents de system.gm_allowlist</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>s’ils sont à vous, ajoutez leur adresse à system.gm_allowlist&#xa0;; sinon cherchez qui envoie du PTP</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>le système n’horodate pas les paquets&#xa0;: les décalages sont plus bruités</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>utilisez un noyau et un pilote réseau avec horodatage de réception</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>la carte réseau horodate les paquets</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>le noyau horodate les paquets</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>rien n’a encore été horodaté</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>aucun serveur NTP configuré&#xa0;: personne ne donne la date</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>définissez ntp_server</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>vérifiez son nom, le réseau et le port UDP 123</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 n’a pas encore répondu</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>vérifiez son nom et le réseau</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>patientez un instant</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 a répondu pour la dernière fois il y a %2</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>vérifiez le réseau</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 a répondu il y a %2</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>mode %1 depuis %2</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>voir «&#xa0;PTP reçu&#xa0;»</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>voir les vérifications ci-dessus&#xa0;; une horloge qui ne se stabilise pas a peut-être un autre maître</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>patientez&#xa0;: le verrouillage prend une à deux minutes</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1 est accessible en écriture</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>%1 n’est pas accessible en écriture&#xa0;: fréquence et événements sont perdus au redémarrage</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>créez-le pour l’utilisateur du service, ou indiquez un autre --state-dir</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>l’espace libre de %1 est inconnu</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>vérifiez le dossier d’état</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>libérez de l’espace</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>libérez bientôt de l’espace</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>vérifiez le nom ou donnez une adresse</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>vérifiez que l’ordinateur et son service tournent et que rien ne bloque %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>le port UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1</source>
        <translation>les ports UDP %1</translation>
    </message>
    <message>
        <source>UDP ports %1 and others</source>
        <translation>les ports UDP %1 et d’autres</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>aucun hôte connu, aucun trouvé</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>nommez des hôtes avec --hosts ou dans la section fleet de la configuration</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>le seul hôte répond</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>les %1 hôtes répondent</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>pas de réponse de %1</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>la référence %1 n’est pas parmi les hôtes</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>aucun hôte n’a répondu</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>la référence %1 n’a pas répondu</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>la référence %1 a répondu par une heure qui n’en est pas une</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>choisissez une autre référence</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>tous ceux qui répondent sont à moins de 1 ms de la référence</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>décalés de plus de 1 ms&#xa0;: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>la page LAN et dantesync snapshot disent de combien et pourquoi</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>tous ceux qui répondent sont verrouillés sur leur Grandmaster</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>non verrouillés&#xa0;: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>laissez une minute à un hôte qui vient de démarrer&#xa0;; sinon lancez-y dantesync doctor</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>tous ceux qui répondent sont verrouillés depuis %1 ou plus</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>pas encore vus verrouillés pendant %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>ils doivent d’abord se verrouiller</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>attendez encore %1 min puis regardez à nouveau</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>personne ne nomme de Grandmaster</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>vérifiez qu’un appareil Dante est allumé et que son réseau atteint les hôtes</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>plusieurs Grandmasters&#xa0;: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>un réseau Dante a un seul leader&#xa0;: cherchez un réseau coupé en deux ou le PTP d’un autre sous-réseau</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>Grandmaster %1 pour tous</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>Grandmaster %1, mais %2 hôtes n’en nomment aucun</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>voir le mode et l’interface de ces hôtes</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>personne ne compte le temps du Grandmaster depuis un autre départ</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>autre base de temps que la référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>l’un des deux a manqué le redémarrage du Grandmaster&#xa0;: redémarrez-y le service</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>pas encore de source NTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>définissez-y ntp_server, ou laissez-lui une minute après son démarrage</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>NTP fonctionne pour tous</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP en échec sur %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>regardez ntp_server dans leur configuration, et ce serveur</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>plusieurs maîtres NTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>désactivez ntp_server_mode sur tous sauf un</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>personne ne dit servir NTP au réseau</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 est le maître, et verrouillé</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 est le maître, mais non verrouillé</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>lancez-y dantesync doctor</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>personne à comparer</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>une seule version&#xa0;: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>une plus ancienne (échange de base seulement)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>versions différentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>cela fonctionne&#xa0;; mettez à jour les anciens, le maître en dernier</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>aller-retour et vue commune concordent</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>aller-retour et vue commune divergent sur %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>un chemin asymétrique ou un hôte aux horodatages tardifs&#xa0;: regardez son lien et sa charge</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>annonce un mode inconnu ici</translation>
    </message>
    <message>
        <source>update this tool</source>
        <translation>mettez à jour cet outil</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>mode %1: it hears no grandmaster</source>
        <translation>mode %1&#xa0;: aucun Grandmaster reçu</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>regardez son câble, son interface et son switch</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>mode %1&#xa0;: non verrouillé</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>laissez-lui une minute&#xa0;; sinon regardez son Grandmaster et sa charge</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>n’en nomme aucun</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>vérifiez que PTP (UDP 319, 320) lui parvient</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1, qui n’est pas celui de la référence</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>cherchez un réseau coupé en deux</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>répond aux requêtes d’heure</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>son NTP échoue</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>regardez son ntp_server</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>pas encore de source NTP</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>définissez son ntp_server, ou laissez-lui une minute après son démarrage</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>son NTP fonctionne</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>son NTP ne signale aucun échec</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>il ne parle que l’échange de base&#xa0;: décalages moins sûrs</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>mettez-le à jour à l’occasion</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>le nom %1 ne se résout pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>le nom %1 n’a pas été résolu à temps</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>il n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>impossible d’envoyer à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>impossible d’ouvrir un socket UDP&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>répond à nouveau</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>la clé figure deux fois ici&#xa0;; gardez-en une</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>doit être un objet&#xa0;: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>doit différer de %1, qui vaut aussi %2 (deux ports UDP de ce service)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>contredit %1&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>inconnu, donc sans effet&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>valeur attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>the name or IPv4 address of a network interface</source>
        <translation>le nom ou l’adresse IPv4 d’une interface réseau</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>1 à 16 caractères ASCII imprimables, p. ex. &quot;_DFLT&quot; ou &quot;_ALT1&quot;</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>une adresse IPv4 de cet ordinateur, p. ex. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>le nom ou l’adresse d’un hôte</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>un nom de fichier absolu</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>une liste de 256 réseaux ou adresses au plus, p. ex. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>une liste de 1024 hôtes au plus { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; ou &quot;host:port&quot;, un nom ou une adresse IPv4 (NTP n’est pas interrogé en IPv6), ou &quot;&quot; pour aucun</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; ou &quot;host:port&quot; (IPv6 entre crochets&#xa0;: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>un objet { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>un nom de 1 à 64 octets sur une ligne</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>un réseau ou une adresse IPv4, p. ex. &quot;10.0.0.0/8&quot; ou &quot;192.168.1.7&quot;</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; ou &quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>n’a pas de &quot;address&quot;&#xa0;: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>porte le nom «&#xa0;%1&#xa0;» d’un autre hôte&#xa0;; les noms doivent différer</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>le texte est vide&#xa0;; une configuration est un objet&#xa0;: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>quelque chose suit la fin de la configuration</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>pas une valeur&#xa0;; sont permis &quot;text&quot;, nombres, true, false, null, [...] et {...}</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>une clé entre guillemets est attendue ici (pas de virgule avant une accolade fermante)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>deux-points attendus après la clé</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>une virgule ou une accolade fermante } est attendue ici</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>une virgule ou un crochet fermant ] est attendu ici</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>un texte sans guillemet fermant</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>un nombre plus grand que possible ici (1.7e308)</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>un chiffre est attendu après le point décimal</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>un chiffre est attendu dans l’exposant</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>pas un objet&#xa0;; une configuration commence par { et finit par }</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>c’est de l’UTF-16&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>UTF-8 non valide&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>un octet NUL&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>plus de %1 objets ou listes imbriqués</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>donnez-lui le droit de régler l’horloge (CAP_SYS_TIME, sous Windows SeSystemtimePrivilege), ou lancez-le en tant que root ou administrateur</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>le pilote de Npcap horodate les paquets</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>Windows horodate les paquets</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>un thread du service horodate les paquets&#xa0;: les décalages sont plus bruités</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>installez Npcap, ouvert à tous les utilisateurs et pas aux seuls administrateurs, puis redémarrez le service</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>Surveillance du réseau seulement</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Connexion au service…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>Service injoignable, nouvel essai</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>Connecté, mais le service est muet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Aucun Grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation>Service %1, fenêtre %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>Dernier état connu&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>Surveillance seule</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>Aucun service de cet ordinateur n’est surveillé&#xa0;; le réseau l’est.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>Recherche du service de cet ordinateur.</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>Service injoignable</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>Le service de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>Service muet</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>Il est connecté, mais ne transmet plus rien.</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>En attente du premier état.</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Autre service de temps</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>%1 règle cette horloge&#xa0;: elle est seulement mesurée. Arrêtez ce service.</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>Seul PTPv2 est reçu</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Les horloges Dante utilisent PTPv1&#xa0;: vérifiez l’interface et la présence d’un appareil Dante sur ce réseau.</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Aucun Grandmaster</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>Ni PTP ni NTP ne sont reçus&#xa0;: vérifiez l’interface et le câble.</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>PTP n’est pas reçu&#xa0;: vérifiez l’interface et la présence d’un appareil Dante sur ce réseau.</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>Sans source de temps</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>Ni PTP ni NTP ne répondent&#xa0;; l’horloge continue à la fréquence apprise.</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>%1 règle aussi cette horloge, et les deux vont se combattre.</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP ne répond pas&#xa0;: la date n’est pas contrôlée.</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>Seul PTPv2 est reçu&#xa0;; les horloges Dante utilisent PTPv1.</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>Apprentissage du nouveau Grandmaster&#xa0;; l’horloge garde sa fréquence en attendant.</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>Un changement de date est en cours.</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (mesure seule)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>Cette horloge n’est pas pilotée.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>Décalage NTP %1, pas de réponse actuellement</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>Décalage NTP %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Aucun Grandmaster&#xa0;: seul PTPv2 est reçu</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Aucun Grandmaster</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>Dérive %1</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Dernier état connu&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Stabilisation</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>NTP seul</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>aucun Grandmaster reçu pour l’instant</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>apprentissage de la fréquence du Grandmaster</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>presque verrouillé, dérive entre 5 et 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>verrouillé, dérive inférieure à 5 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>verrouillé, dérive inférieure à 0,5 ppm</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>pas de PTP&#xa0;: la fréquence apprise est maintenue, NTP corrige lentement</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>par le programme</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>par le noyau</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>par la carte réseau</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>Maître NTP</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>Mode changé</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster trouvé</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster changé</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster redémarré</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster perdu</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Saut de l’horloge</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>Rattrapage progressif</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>Saut de l’horloge par un autre programme</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP rétabli</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP perdu</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Date changée</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>Fréquence à sa limite</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>Autre service de temps</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>Correction refusée par l’horloge</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuration changée</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Service démarré</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>Service arrêté</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>À propos de DanteSync</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>Les horloges des ordinateurs au pas du réseau Dante</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt&#xa0;: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Il est réalisé avec&#xa0;:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante est une marque d’Audinate. Ce projet n’a aucun lien avec cette société.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>Versions, système et état, sans noms ni adresses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>Le service n’a pas exécuté la demande</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>Le lancement à l’ouverture de session n’a pas été modifié</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>&amp;Ouvrir DanteSync</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>&amp;Arrêter le service</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>&amp;Redémarrer le service</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Lancer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>&amp;Mode spectacle</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Vue murale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>À propos de Dan&amp;teSync</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Con&amp;figurer…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>Appliquer la configuration</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>Aucune valeur ne change&#xa0;; seul le texte du fichier change.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>%n valeur change.</numerusform>
            <numerusform>%n valeurs changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n d’entre elles prend effet au prochain redémarrage du service.</numerusform>
            <numerusform>%n d’entre elles prennent effet au prochain redémarrage du service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prend effet</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>au redémarrage</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>jamais&#xa0;: la ligne de commande décide</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>Vous ne pouvez pas la modifier vous-même&#xa0;: le système demandera un mot de passe d’administrateur.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>Prêt à appliquer</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>Voici ce qui change dans la configuration de cet ordinateur. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>&amp;Redémarrer le service pour que cela prenne effet</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>Le service n’est pas installé sur cet ordinateur&#xa0;: installez le paquet dantesync, ou compilez-le comme l’indique le README. Il lira cette configuration à son démarrage.</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>Lecture de la configuration actuelle…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>Le mode spectacle est actif</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>Rien ne peut être modifié tant qu’il n’est pas terminé.</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>Rien ne change&#xa0;: la configuration est déjà ainsi.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>Le système demandera le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>Impossible d’appliquer</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>Application de la configuration…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>Démarrage du service…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>La configuration est enregistrée, mais tout n’a pas fonctionné</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>Cet ordinateur est configuré</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>Il faut environ une demi-minute pour que son horloge soit verrouillée. La page Cet ordinateur montre où elle en est.</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>Afficher DanteSync dans la zone de notification à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>Le service ne peut pas être démarré d’ici. Il lira cette configuration à son prochain démarrage.</translation>
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
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>Suivre de nouveau l’heure (espace)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>Figer l’affichage (espace)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Afficher les graphiques sous forme de tableaux</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>Exporter en image ou en CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>Unité des décalages</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>Unité des dérives</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>éch./s</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTables</name>
    <message>
        <source>Offsets as a table</source>
        <translation>Décalages sous forme de tableau</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>Dérives sous forme de tableau</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>Fréquence de chaque décalage, sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>Décalage, %1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>Décalage avec %1, %2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>Dérive, %1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>Aucune mesure sur cette plage. Les graphiques se remplissent au fil des réponses des hôtes.</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>Décalages de %1</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Décalages de %n hôte</numerusform>
            <numerusform>Décalages de %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>Décalage de chaque hôte dans le temps</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>Dérive de chaque hôte dans le temps</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>Plus et moins zooment, les flèches gauche et droite font défiler, espace met en pause, Début revient à maintenant. Les mêmes valeurs figurent dans les tableaux.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>utilisez l’application et le service dans la même version</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>Verrouillés &amp;depuis au moins</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>Minutes pendant lesquelles tous doivent avoir été verrouillés</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Relancer la vérification maintenant (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>Copie toutes les vérifications sous forme de texte.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigExchange</name>
    <message>
        <source>You may not write %1. Ask an administrator of this computer.</source>
        <translation>Vous n’avez pas le droit d’écrire %1. Adressez-vous à un administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>Certaines valeurs ne sont pas autorisées.</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>Vous n’avez pas le droit de modifier la configuration de cet ordinateur. Demandez à un administrateur de le faire, ou de vous ajouter au groupe dantesync.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Le fichier a changé depuis sa lecture.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>Des changements n’ont pas été appliqués. Ils restent ici jusqu’à votre retour.</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>&amp;Quitter en les gardant</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Re&amp;ster</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>Le mode spectacle est actif&#xa0;: rien ne peut être modifié tant qu’il n’est pas terminé.</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>La configuration a été modifiée ailleurs pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Résou&amp;dre…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>Enregistré. Une partie prend effet au redémarrage du service.</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>Redémarrer le serv&amp;ice</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>Enregistré et appliqué.</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>Enregistré. Le service le lira à son démarrage.</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>Aucun service ne répond, et vous n’avez pas le droit d’écrire %1&#xa0;: un administrateur de cet ordinateur le peut.</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>Aucun service ne répond&#xa0;: voici le fichier qu’il lit à son démarrage.</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (n’existe pas encore)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n valeur non autorisée</numerusform>
            <numerusform>%n valeurs non autorisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n valeur modifiée, non appliquée</numerusform>
            <numerusform>%n valeurs modifiées, non appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSO&amp;N</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuration en JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Par défa&amp;ut</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>Retire tous les paramètres du texte&#xa0;: toutes les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>La configuration a été modifiée ailleurs</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>Vous et quelqu’un d’autre avez modifié des paramètres différents. La fusion garde les deux.</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>Modifiés des deux côtés&#xa0;: %1. La fusion y garde votre valeur et, pour tout le reste, celle de l’autre personne.</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>La vôtre, non enregistrée</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>L’autre, telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre l’autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>Un seul programme peut régler une horloge, et DanteSync a besoin de quelques ports. Vous pouvez continuer et y revenir plus tard&#xa0;: la page Vérification dit la même chose.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>Évén&amp;ements</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>Rien ne s’est passé pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 sur %n événement</numerusform>
            <numerusform>%1 sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Rechercher dans les événements</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>Événements de cet hôte</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>Événements de ce type</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravité minimale</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>Afficher en grap&amp;hique</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>Copie les lignes choisies</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>Enregistre toute la liste en CSV</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>Afficher en graphique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>Défini dans le fichier&#xa0;; par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>prend effet au redémarrage du service</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>la ligne de commande du service en décide actuellement</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>attend un redémarrage du service</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1&#xa0;: utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1&#xa0;: rétablir</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>&amp;Surveiller le LAN</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>Surveiller seulement le &amp;LAN</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>Quitte cette page&#xa0;; le menu y ramène.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>Il y a sur la page Configuration des modifications non appliquées. Appliquez-les ou abandonnez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>Aide de DanteSync</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte de la rubrique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>%n rubrique trouvée. Entrée passe au résultat suivant.</numerusform>
            <numerusform>%n rubriques trouvées. Entrée passe au résultat suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Aucune rubrique ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramTableModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Jusqu’ici</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>Pas de données sur cette plage</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>La moitié sous %1, 95&#xa0;% sous %2, 99&#xa0;% sous %3, au pire %4</translation>
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
        <translation>pire</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>Il n’est plus surveillé.</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>c’est la référence</translation>
    </message>
    <message>
        <source>%1 – details</source>
        <translation>%1 – détails</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Offset of the last 10 minutes</source>
        <translation>Décalage des 10 dernières minutes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>Copie tout ce qui figure ici sous forme de texte.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>Rechercher un hôte</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>Hôtes des graphiques</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>Un hôte coché est affiché&#xa0;; l’hôte sélectionné est mis en évidence.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>Tout masquer</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>Ajoute les ordinateurs qui répondent sur le réseau et ne figurent pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>Où le réseau Dante est-il branché&#xa0;? Avec un seul réseau, il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Trouver automatiquement</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(non connecté)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (absente actuellement)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>Interfaces réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>Ce que le service entend</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>Dès que le service fonctionne, il dit si l’horloge de Dante y est entendue&#xa0;: voir la page Vérification.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>LAN virtuel&#xa0;: rien n’est réel. Ces ordinateurs, leurs horloges et leurs pannes sont inventés.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>&amp;Quitter le LAN virtuel</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>Filtrer les hôtes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Filtrer les hôtes</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>Affiche les hôtes dont la ligne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>Afficher les hôtes à l’état %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanHeader</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>Co&amp;mparé à</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>L’hôte auquel tous les autres sont comparés. Automatique&#xa0;: le maître NTP du réseau, ou le premier hôte.</translation>
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
        <translation>Hôtes du réseau</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>Exporter les hôtes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Interrogé %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>Aucun hôte ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Entrée ouvre les détails d’un hôte.</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>&amp;Afficher tout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>Définir comme &amp;référence</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>Enregistrer les hôtes affichés en CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>Le service ne répond pas, et cet ordinateur ne fait pas partie des hôtes qui répondent.</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>En attente de la première mesure…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>Erreur de phase, µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>Décalage avec la référence, µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>Dérive, ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>Erreur de phase de cet ordinateur sur les cinq dernières minutes</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>Dérive de cet ordinateur sur les cinq dernières minutes</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Erreur de phase</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>Aucun service de cet ordinateur n’est surveillé&#xa0;: il n’y a pas de journal à afficher.</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>Le service ne répond pas. L’affichage date d’avant&#xa0;; de nouvelles lignes apparaîtront dès son retour.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>En pause&#xa0;: %n nouvelle ligne</numerusform>
            <numerusform>En pause&#xa0;: %n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>Sans débogage</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>Affiche les nouvelles lignes à leur arrivée</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Journal du service</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>Le service n’a encore rien consigné à ce niveau.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>Copie la sélection, ou tout ce qui est affiché</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Fichier d’&amp;assistance…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>Écrit dans un seul fichier tout ce qui peut être utile à l’assistance</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>Aucun gestionnaire de services ne répond ici&#xa0;: démarrez et arrêtez dantesyncd à la main.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>par exemple&#xa0;: switch 3 remplacé</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Heure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Concerne&#xa0;:</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>Reçus…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1&#xa0;: choisir parmi ceux reçus</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Aucun Grandmaster reçu pour l’instant</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>pkexec, qui demande le mot de passe, ne peut pas être lancé. Installez le paquet pkexec, ou modifiez le fichier en tant que root.</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>La demande de mot de passe a été fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>L’autorisation n’a pas été accordée. Adressez-vous à un administrateur de cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>Le programme auxiliaire s’est terminé avec l’état %1 sans message&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>&amp;Fréq. d’échantillonnage&#xa0;:</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>&amp;Icône du panneau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>Lancer à l’ouverture de &amp;session, dans le panneau</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;M’avertir quand</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (aussi en mode spectacle)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Blanc, pour un panneau sombre</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Noir, pour un panneau clair</translation>
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
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Impossible de lire l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>Rien n’a été enregistré pendant cette période. L’historique commence à la première surveillance du réseau par ce programme.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>Fichiers HTML (*.html);;Fichiers PDF (*.pdf);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>Choisissez une période et créez un rapport&#xa0;: le décalage maximal de chaque hôte, et ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Créer le rappor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>Enregistrer en HTML, PDF ou CSV (Ctrl+E). Le prochain rapport sera comparé au dernier enregistré.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>4 dernières heures</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Du … au</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::RoleStep</name>
    <message>
        <source>Role of this computer</source>
        <translation>Rôle de cet ordinateur</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>L’horloge de Dante n’a pas de date. Un ordinateur, le maître, la prend à un serveur NTP et la donne à tous les autres.</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>Il suit le maître</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>Le cas habituel&#xa0;: un autre ordinateur de ce réseau est déjà le maître, ou le sera.</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>Il est le maître</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>Il lit UTC sur un serveur NTP et donne la date aux autres. Un seul par réseau.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Il est seul</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>Il lit UTC sur un serveur NTP, et aucun autre ordinateur ne le suit.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Redé&amp;marrer</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>Arrêter le service</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Redémarrer le service</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>La configuration présente est illisible&#xa0;: %1 Voyez la page Configuration.</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>Le lancement à l’ouverture de session n’a pas été modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync continue ici</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>Fermer la fenêtre ne fait que la masquer. Pour terminer le programme, choisissez Quitter dans ce menu.</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>Quitter DanteSync</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>Des modifications n’ont pas été appliquées. Les enregistrer avant de quitter&#xa0;?</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>Mode spectacle&#xa0;: la configuration est verrouillée, et seules les notifications critiques apparaissent.</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>&amp;Quitter le mode spectacle</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>Préférences, service, aide (F10)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Service</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SourceStep</name>
    <message>
        <source>The master</source>
        <translation>Le maître</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>Serveur NTP</translation>
    </message>
    <message>
        <source>Which computer is the master? Its name or address is enough: it tells the date by NTP.</source>
        <translation>Quel ordinateur est le maître&#xa0;? Son nom ou son adresse suffit&#xa0;: il donne la date par NTP.</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>Qui donne la date à cet ordinateur&#xa0;? Un serveur de votre propre réseau est le mieux&#xa0;; un serveur d’Internet convient aussi.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>Donnez un nom ou une adresse, avec un port après deux-points si ce n’est pas le port habituel.</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>Sans serveur, personne ne corrige la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>&amp;Maître</translation>
    </message>
    <message>
        <source>NTP &amp;server</source>
        <translation>Serveur NT&amp;P</translation>
    </message>
    <message>
        <source>Name or address of the master</source>
        <translation>Nom ou adresse du maître</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>Nom ou adresse du serveur NTP</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>Par exemple 192.168.1.1 ou clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>Demande l’heure au serveur et montre de combien l’horloge de cet ordinateur s’écarte.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>Écrit un fichier texte avec tout ce qui peut être utile à l’assistance&#xa0;: la vérification, l’état de tous les ordinateurs, version, état, configuration, événements et journal.</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>&amp;Omettre adresses et noms</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>Les adresses, identifiants d’appareil et noms d’ordinateur deviennent des mots tels que address-1</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>Lisez le fichier avant de l’envoyer.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message>
        <source>&amp;This computer</source>
        <translation>Cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>Aucun service de cet ordinateur n’est connecté. %n hôte du réseau répond, et son horloge peut être surveillée d’ici.</numerusform>
            <numerusform>Aucun service de cet ordinateur n’est connecté. %n hôtes du réseau répondent, et leurs horloges peuvent être surveillées d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>Aucun service de cet ordinateur n’est connecté, et aucun hôte du réseau ne répond. La mise en service prend une minute&#xa0;: choisissez l’interface et voyez ce qui y est reçu.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>&amp;Fréq. d’échantillonnage</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>Pour la dérive en échantillons</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>Erreur de phase et dérive des dernières minutes</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>S&amp;urveiller le réseau</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Co&amp;nfigurer cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>Le programme auxiliaire s’est terminé avec l’état %1 sans donner de réponse.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>Le programme %1 manque. Sa place est dans le dossier de celui-ci&#xa0;: réinstallez DanteSync en entier.</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>Il n’était pas prêt après %n seconde.</numerusform>
            <numerusform>Il n’était pas prêt après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Il s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>It ended by itself: %1</source>
        <translation>Il s’est arrêté de lui-même&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WallView</name>
    <message>
        <source>DanteSync – wall view</source>
        <translation>DanteSync – vue murale</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>Vue murale&#xa0;: tous les hôtes du réseau. Échap pour quitter.</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message>
        <source>Computers to watch</source>
        <translation>Ordinateurs à surveiller</translation>
    </message>
    <message>
        <source>Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.</source>
        <translation>Les ordinateurs qui exécutent DanteSync répondent d’eux-mêmes sur le réseau. Ceux derrière un routeur doivent être nommés.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n ordinateur répond.</numerusform>
            <numerusform>%n ordinateurs répondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>Personne ne répond encore.</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>Ils apparaissent dès qu’ils exécutent DanteSync sur ce réseau.</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>Donnez des noms ou des adresses, séparés par des virgules&#xa0;; NOM=ADRESSE donne un nom.</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>Surveiller &amp;aussi ceux-ci</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>Autres ordinateurs à surveiller</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>Par exemple foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>Bienvenue dans DanteSync</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync tient les horloges des ordinateurs sur celle d’un réseau audio Dante. Cette fenêtre montre à quel point chacun s’y tient, et prévient quand l’un ne s’y tient plus.</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>Le LAN virtuel ne fonctionne pas. %1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>Le LAN virtuel s’arrête…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>Le LAN virtuel démarre…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurer cet ordinateur</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>Son horloge doit suivre le réseau Dante&#xa0;: choisissez l’interface et la source de la date, et voyez ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>Surveiller seulement d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>Rien n’est modifié ici. Les ordinateurs qui exécutent DanteSync sont trouvés sur le réseau, ou nommés par vous.</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>Essayer le LAN virtuel</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>Un réseau inventé avec un grandmaster et plusieurs ordinateurs aux mauvaises horloges, le tout ici. Rien n’est réel, et rien ne reste.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
</TS>
