<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n host moved by %1 together</numerusform>
            <numerusform>%n hosts moved by %1 together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n host lost its lock at once</numerusform>
            <numerusform>%n hosts lost their lock at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n host fell silent at once</numerusform>
            <numerusform>%n hosts fell silent at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>%n grandmaster</numerusform>
            <numerusform>%n grandmasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>%n host without one</numerusform>
            <numerusform>%n hosts without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n host, in sync</numerusform>
            <numerusform>All %n hosts in sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>%1 of %n host not in sync</numerusform>
            <numerusform>%1 of %n hosts not in sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n host answers</numerusform>
            <numerusform>%n hosts answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n host out of sync</numerusform>
            <numerusform>%n hosts out of sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n host in sync again</numerusform>
            <numerusform>%n hosts in sync again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>The check is good.</numerusform>
            <numerusform>All %n checks are good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>%n more: the CSV file has them all.</numerusform>
            <numerusform>%n more: the CSV file has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>%n host was watched. The largest offset was %1, of %2. It answered %3 of the time.</numerusform>
            <numerusform>%n hosts were watched. The largest offset was %1, of %2. They answered %3 of the time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>%n value changes.</numerusform>
            <numerusform>%n values change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>%n of them takes effect at the next restart of the service.</numerusform>
            <numerusform>%n of them take effect at the next restart of the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>Offsets of %n host</numerusform>
            <numerusform>Offsets of %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n value not allowed</numerusform>
            <numerusform>%n values not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n value changed, not applied</numerusform>
            <numerusform>%n values changed, not applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>%n topic found. Enter goes to the next place.</numerusform>
            <numerusform>%n topics found. Enter goes to the next place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>Paused: %n new line</numerusform>
            <numerusform>Paused: %n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>No service of this computer is connected. %n host of the network answers, and its clock can be watched from here.</numerusform>
            <numerusform>No service of this computer is connected. %n hosts of the network answer, and their clocks can be watched from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>It did not get ready within %n second.</numerusform>
            <numerusform>It did not get ready within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n computer answers.</numerusform>
            <numerusform>%n computers answer.</numerusform>
        </translation>
    </message>
</context>
</TS>
