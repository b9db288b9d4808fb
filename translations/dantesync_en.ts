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
    <name>dantesync::desktop::LanPage</name>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n host answer</numerusform>
            <numerusform>%n hosts answer</numerusform>
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
</TS>
