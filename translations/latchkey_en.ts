<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>The evidence is of %1, %n days ago: the Mac may have changed since.</source>
        <translation>
            <numerusform>The evidence is of %1, %n day ago: the Mac may have changed since.</numerusform>
            <numerusform>The evidence is of %1, %n days ago: the Mac may have changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n changes back? yes or no:</source>
        <translation>
            <numerusform>Take this change back? yes or no:</numerusform>
            <numerusform>Take these %n changes back? yes or no:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write these %n changes? yes or no:</source>
        <translation>
            <numerusform>Write this change? yes or no:</numerusform>
            <numerusform>Write these %n changes? yes or no:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln people would get no account, or a wrong one.</source>
        <translation>
            <numerusform>%Ln person would get no account, or a wrong one.</numerusform>
            <numerusform>%Ln people would get no account, or a wrong one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ChangesPage</name>
    <message numerus="yes">
        <source>%n as written</source>
        <translation>
            <numerusform>%n as written</numerusform>
            <numerusform>%n as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>&amp;Review %n change…</numerusform>
            <numerusform>&amp;Review %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::HandOverPage</name>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>&amp;Review %n change…</numerusform>
            <numerusform>&amp;Review %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Macs</source>
        <translation>
            <numerusform>%Ln Mac</numerusform>
            <numerusform>%Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::OverviewPage</name>
    <message numerus="yes">
        <source>%n need you.</source>
        <translation>
            <numerusform>%n needs you.</numerusform>
            <numerusform>%n need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned.</source>
        <translation>
            <numerusform>%n change is planned.</numerusform>
            <numerusform>%n changes are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::PlanPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n by hand</numerusform>
            <numerusform>%n by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write now. %n steps are not met yet.</source>
        <translation>
            <numerusform>Nothing to write now. %n step is not met yet.</numerusform>
            <numerusform>Nothing to write now. %n steps are not met yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes at %1. Nothing is written until you choose the button below.</source>
        <translation>
            <numerusform>%n change at %1. Nothing is written until you choose the button below.</numerusform>
            <numerusform>%n changes at %1. Nothing is written until you choose the button below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused. What is written stays.</source>
        <translation>
            <numerusform>%n change was refused. What is written stays.</numerusform>
            <numerusform>%n changes were refused. What is written stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n change taken back.</numerusform>
            <numerusform>%n changes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n changes are written and read back, %1 are not.</source>
        <translation>
            <numerusform>Stopped. %n change is written and read back, %1 are not.</numerusform>
            <numerusform>Stopped. %n changes are written and read back, %1 are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are written and read back, %1 wait for other steps.</source>
        <translation>
            <numerusform>%n change is written and read back, %1 wait for other steps.</numerusform>
            <numerusform>%n changes are written and read back, %1 wait for other steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written, all read back and right.</source>
        <translation>
            <numerusform>%n change written, all read back and right.</numerusform>
            <numerusform>%n changes written, all read back and right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read back and right</source>
        <translation>
            <numerusform>%n read back and right</numerusform>
            <numerusform>%n read back and right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already right</source>
        <translation>
            <numerusform>%n already right</numerusform>
            <numerusform>%n already right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n changes at %1</source>
        <translation>
            <numerusform>&amp;Take back %n change at %1</numerusform>
            <numerusform>&amp;Take back %n changes at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n changes to %1</source>
        <translation>
            <numerusform>&amp;Write %n change to %1</numerusform>
            <numerusform>&amp;Write %n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot Macs, after the SCEP proof</source>
        <translation>
            <numerusform>%n pilot Mac, after the SCEP proof</numerusform>
            <numerusform>%n pilot Macs, after the SCEP proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln Macs of %1</source>
        <translation>
            <numerusform>up to %Ln Mac of %1</numerusform>
            <numerusform>up to %Ln Macs of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::StepPage</name>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>&amp;Review %n change…</numerusform>
            <numerusform>&amp;Review %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::session::Session</name>
    <message numerus="yes">
        <source>%Ln changes written at %1</source>
        <translation>
            <numerusform>%Ln change written at %1</numerusform>
            <numerusform>%Ln changes written at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Macs in scope.</source>
        <translation>
            <numerusform>%Ln Mac in scope.</numerusform>
            <numerusform>%Ln Macs in scope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::shell::MainWindow</name>
    <message numerus="yes">
        <source>signed in, %n min left</source>
        <translation>
            <numerusform>signed in, %n min left</numerusform>
            <numerusform>signed in, %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::shell::RunNews</name>
    <message numerus="yes">
        <source>%1 of %n changes taken back</source>
        <translation>
            <numerusform>%1 of %n change taken back</numerusform>
            <numerusform>%1 of %n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes read back</source>
        <translation>
            <numerusform>%1 of %n change read back</numerusform>
            <numerusform>%1 of %n changes read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps met</source>
        <translation>
            <numerusform>%1 of %n step met</numerusform>
            <numerusform>%1 of %n steps met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::shell::StartPage</name>
    <message numerus="yes">
        <source>%n projects on this computer</source>
        <translation>
            <numerusform>%n project on this computer</numerusform>
            <numerusform>%n projects on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n properties added</source>
        <translation>
            <numerusform>%n property added</numerusform>
            <numerusform>%n properties added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
</TS>
