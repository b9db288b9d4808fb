<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartControls</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostTableModel</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanPage</name>
    <message>
        <source>&amp;LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
