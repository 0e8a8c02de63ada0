<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ReadSoFar</name>
    <message>
        <source>Incomplete: page %1 of %2 failed. Read it again.</source>
        <translation>Unvollständig: Seite %1 von %2 schlug fehl. Lesen Sie erneut.</translation>
    </message>
    <message>
        <source>Incomplete: page %1 failed. Read it again.</source>
        <translation>Unvollständig: Seite %1 schlug fehl. Lesen Sie erneut.</translation>
    </message>
    <message>
        <source>Incomplete: it ended after %1. Read it again.</source>
        <translation>Unvollständig: Nach %1 war Schluss. Lesen Sie erneut.</translation>
    </message>
    <message>
        <source>All %1 read</source>
        <translation>Alle %1 gelesen</translation>
    </message>
    <message>
        <source>%1 of about %2 read</source>
        <translation>%1 von etwa %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The text has %1 bytes; at most %2 are read.</source>
        <translation>Der Text hat %1 Byte; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The text has more parts than can be true.</source>
        <translation>Der Text hat mehr Teile, als wahr sein kann.</translation>
    </message>
    <message>
        <source>The text is not JSON: %1 at byte %2.</source>
        <translation>Der Text ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The text is JSON, but no object.</source>
        <translation>Der Text ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The text is JSON, but no list.</source>
        <translation>Der Text ist JSON, aber keine Liste.</translation>
    </message>
    <message>
        <source>A text holds a control character, which a property list cannot hold.</source>
        <translation>Ein Text enthält ein Steuerzeichen, das eine Property-Liste nicht halten kann.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in a dictionary.</source>
        <translation>Der Schlüssel %1 steht zweimal in einem Dictionary.</translation>
    </message>
    <message>
        <source>A number is not finite.</source>
        <translation>Eine Zahl ist nicht endlich.</translation>
    </message>
    <message>
        <source>The property list is nested too deeply.</source>
        <translation>Die Property-Liste ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The property list holds more than one value.</source>
        <translation>Die Property-Liste enthält mehr als einen Wert.</translation>
    </message>
    <message>
        <source>The text is no property list.</source>
        <translation>Der Text ist keine Property-Liste.</translation>
    </message>
    <message>
        <source>The property list is broken at line %1: %2</source>
        <translation>Die Property-Liste ist in Zeile %1 fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The property list declares entities, which is refused.</source>
        <translation>Die Property-Liste deklariert Entitäten, was abgelehnt wird.</translation>
    </message>
    <message>
        <source>There is loose text in the property list.</source>
        <translation>In der Property-Liste steht loser Text.</translation>
    </message>
    <message>
        <source>The property list uses an unknown entity.</source>
        <translation>Die Property-Liste benutzt eine unbekannte Entität.</translation>
    </message>
    <message>
        <source>An element of the property list holds something else than text.</source>
        <translation>Ein Element der Property-Liste enthält etwas anderes als Text.</translation>
    </message>
    <message>
        <source>A &lt;%1&gt; of the property list has no valid value.</source>
        <translation>Ein &lt;%1&gt; der Property-Liste hat keinen gültigen Wert.</translation>
    </message>
    <message>
        <source>A property list has no element &lt;%1&gt;.</source>
        <translation>Eine Property-Liste hat kein Element &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The property list has %1 bytes; at most %2 are read.</source>
        <translation>Die Property-Liste hat %1 Byte; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>This is a binary property list; only the XML form is read.</source>
        <translation>Das ist eine binäre Property-Liste; gelesen wird nur die XML-Form.</translation>
    </message>
    <message>
        <source>The property list is not valid UTF-8.</source>
        <translation>Die Property-Liste ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The property list is cut off, declares entities or another encoding, or has a tag too long to be true.</source>
        <translation>Die Property-Liste ist abgeschnitten, deklariert Entitäten oder eine andere Kodierung, oder hat ein Tag, das zu lang ist, um wahr zu sein.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in one object.</source>
        <translation>Der Name „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie einen der beiden.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The answers file has one object by step id; each `ask` event names the keys it wants.</source>
        <translation>Die Antwortdatei hat ein Objekt je Schritt-ID; jedes Ereignis „ask“ nennt die Schlüssel, die es will.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step that can be waived.</source>
        <translation>„%1“ ist kein Schritt, auf den man verzichten kann.</translation>
    </message>
    <message>
        <source>Waiving %1 needs a reason.</source>
        <translation>Der Verzicht auf %1 braucht einen Grund.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change that can be kept.</source>
        <translation>„%1“ ist keine Änderung, die man behalten kann.</translation>
    </message>
    <message>
        <source>Keeping %1 needs a reason.</source>
        <translation>Das Behalten von %1 braucht einen Grund.</translation>
    </message>
    <message>
        <source>%1 takes no answer called &quot;%2&quot;.</source>
        <translation>%1 nimmt keine Antwort „%2“.</translation>
    </message>
    <message>
        <source>The answer &quot;%2&quot; of %1 has a wrong value.</source>
        <translation>Die Antwort „%2“ von %1 hat einen falschen Wert.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is no object.</source>
        <translation>Die Antwort von „%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>There is no step called &quot;%1&quot;.</source>
        <translation>Einen Schritt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This computer is no Mac.</source>
        <translation>Dieser Rechner ist kein Mac.</translation>
    </message>
    <message>
        <source>Run the evidence script on the Mac (`latchkeyctl export evidence-script -o DIR`) and name its file with --evidence.</source>
        <translation>Führen Sie das Beweisskript auf dem Mac aus (`latchkeyctl export evidence-script -o DIR`), und nennen Sie seine Datei mit --evidence.</translation>
    </message>
    <message>
        <source>There is no export called &quot;%1&quot;.</source>
        <translation>Einen Export „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of: profiles, terraform, evidence-script, rights, accounts, calendar.</source>
        <translation>Wählen Sie einen von: profiles, terraform, evidence-script, rights, accounts, calendar.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is.</source>
        <translation>%1 gibt es schon und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose another name with --project.</source>
        <translation>Wählen Sie mit --project einen anderen Namen.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>No port of the loopback address is free.</source>
        <translation>Kein Port der Loopback-Adresse ist frei.</translation>
    </message>
    <message>
        <source>End other programs and try again.</source>
        <translation>Beenden Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Practice tenants, nothing real is touched. Scenario: %1</source>
        <translation>Übungs-Tenants, nichts Echtes wird berührt. Szenario: %1</translation>
    </message>
    <message>
        <source>Type or paste the value; it is not shown. End it with Enter and Ctrl-D.</source>
        <translation>Tippen oder fügen Sie den Wert ein; er wird nicht gezeigt. Beenden Sie mit der Eingabetaste und Strg-D.</translation>
    </message>
    <message>
        <source>There is no secret called &quot;%1&quot;.</source>
        <translation>Ein Geheimnis „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>No value came on stdin, or far too long a one.</source>
        <translation>Über stdin kam kein Wert, oder ein viel zu langer.</translation>
    </message>
    <message>
        <source>Pipe the value in, or type it and end with Ctrl-D.</source>
        <translation>Leiten Sie den Wert hinein, oder tippen Sie ihn und beenden Sie mit Strg-D.</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory a secret lives for this call only.</source>
        <translation>Nichts wird behalten: Mit --vault memory lebt ein Geheimnis nur für diesen Aufruf.</translation>
    </message>
    <message>
        <source>`set` needs a key and a value.</source>
        <translation>`set` braucht einen Schlüssel und einen Wert.</translation>
    </message>
    <message>
        <source>`latchkeyctl set --list` shows them all.</source>
        <translation>`latchkeyctl set --list` zeigt sie alle.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 has more than 8 MiB.</source>
        <translation>%1 hat mehr als 8 MiB.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>The client id of the Platform SSO app is not known yet.</source>
        <translation>Die Client-ID der Platform-SSO-App ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The SCEP URL that Okta gives is not known yet.</source>
        <translation>Die SCEP-URL, die Okta vorgibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No secret is in these files: the SCEP profile has no Challenge. Type the secret key in Jamf Pro.</source>
        <translation>In diesen Dateien ist kein Geheimnis: Das SCEP-Profil hat keine Challenge. Tragen Sie den geheimen Schlüssel in Jamf Pro ein.</translation>
    </message>
    <message>
        <source>The SCEP profile holds the marker of a dynamic challenge: complete it in Jamf Pro with the challenge URL, user name and password.</source>
        <translation>Das SCEP-Profil enthält das Kennzeichen einer dynamischen Challenge: Vervollständigen Sie es in Jamf Pro mit Challenge-URL, Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>for check, plan, verify and the report</source>
        <translation>für check, plan, verify und den Bericht</translation>
    </message>
    <message>
        <source>for attributes and mappings in apply and undo</source>
        <translation>für Attribute und Zuordnungen in apply und undo</translation>
    </message>
    <message>
        <source>to turn the feature on, to copy the SCEP values and to grant scopes to an app</source>
        <translation>um die Funktion einzuschalten, die SCEP-Werte zu kopieren und einer App Scopes zu gewähren</translation>
    </message>
    <message>
        <source>every run needs them</source>
        <translation>jeder Lauf braucht sie</translation>
    </message>
    <message>
        <source>what apply and undo need on top</source>
        <translation>was apply und undo darüber hinaus brauchen</translation>
    </message>
    <message>
        <source>every run needs it</source>
        <translation>jeder Lauf braucht sie</translation>
    </message>
    <message>
        <source>what apply needs on top</source>
        <translation>was apply darüber hinaus braucht</translation>
    </message>
    <message>
        <source>what undo needs on top</source>
        <translation>was undo darüber hinaus braucht</translation>
    </message>
    <message>
        <source>optional; nothing stops without, but less is shown:</source>
        <translation>freiwillig; nichts hält ohne sie an, aber weniger wird gezeigt:</translation>
    </message>
    <message>
        <source>Okta: administrator roles</source>
        <translation>Okta: Administratorrollen</translation>
    </message>
    <message>
        <source>Okta: OAuth scopes of a service app</source>
        <translation>Okta: OAuth-Scopes einer Service-App</translation>
    </message>
    <message>
        <source>Jamf Pro: API roles; one API client may hold all</source>
        <translation>Jamf Pro: API-Rollen; ein API-Client darf alle haben</translation>
    </message>
    <message>
        <source>Run it with sudo on the Mac, or as a policy script of Jamf Pro. It only reads.</source>
        <translation>Führen Sie es mit sudo auf dem Mac aus, oder als Richtlinienskript von Jamf Pro. Es liest nur.</translation>
    </message>
    <message>
        <source>No secret is in these files: Terraform asks for the sensitive variables. Terraform has no resource for the SCEP configuration in Okta and for Apply updates now.</source>
        <translation>In diesen Dateien ist kein Geheimnis: Terraform fragt nach den vertraulichen Variablen. Für die SCEP-Konfiguration in Okta und für „Apply updates now“ hat Terraform keine Ressource.</translation>
    </message>
    <message>
        <source>The SCEP profile is left out: a person completes it in Jamf Pro, and a write by Terraform would undo that.</source>
        <translation>Das SCEP-Profil ist ausgelassen: Eine Person vervollständigt es in Jamf Pro, und ein Schreiben durch Terraform machte das zunichte.</translation>
    </message>
    <message>
        <source>There is no translation to &quot;%1&quot;; English is used.</source>
        <translation>Eine Übersetzung nach „%1“ gibt es nicht; benutzt wird Englisch.</translation>
    </message>
    <message>
        <source>The output could not be written: is the disk full? What was done is in the journal.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: Ist der Datenträger voll? Was getan wurde, steht im Journal.</translation>
    </message>
    <message>
        <source>`latchkeyctl --help` shows how it is called.</source>
        <translation>`latchkeyctl --help` zeigt, wie es aufgerufen wird.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>  Changed since it was written: %1 %2</source>
        <translation>  Geändert, seit es geschrieben wurde: %1 %2</translation>
    </message>
    <message>
        <source>  Note: %1 announces the end of %2 (%3). It still answers; look for a newer Latchkey before that.</source>
        <translation>  Hinweis: %1 kündigt das Ende von %2 an (%3). Noch antwortet es; sehen Sie sich vorher nach einem neueren Latchkey um.</translation>
    </message>
    <message>
        <source>%1 met, %2 not met, %3 unknown, %4 waiting for you</source>
        <translation>%1 erfüllt, %2 nicht erfüllt, %3 unbekannt, %4 warten auf Sie</translation>
    </message>
    <message>
        <source>  Done by the script of the rehearsal: %1</source>
        <translation>  Vom Skript der Übung getan: %1</translation>
    </message>
    <message>
        <source>There is no report format called &quot;%1&quot;.</source>
        <translation>Ein Berichtsformat „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose from: pdf, html, json.</source>
        <translation>Wählen Sie aus: pdf, html, json.</translation>
    </message>
    <message>
        <source>No report format was named.</source>
        <translation>Es wurde kein Berichtsformat genannt.</translation>
    </message>
    <message>
        <source>Have you done it (%1)? yes or no:</source>
        <translation>Haben Sie es getan (%1)? yes oder no:</translation>
    </message>
    <message>
        <source>%1 (empty: later):</source>
        <translation>%1 (leer: später):</translation>
    </message>
    <message>
        <source>Somebody changed a tenant since. Go on with the new plan? yes or no:</source>
        <translation>Seitdem hat jemand einen Tenant geändert. Mit dem neuen Plan weitermachen? yes oder no:</translation>
    </message>
    <message numerus="yes">
        <source>Write these %n changes? yes or no:</source>
        <translation>
            <numerusform>Diese Änderung schreiben? yes oder no:</numerusform>
            <numerusform>Diese %n Änderungen schreiben? yes oder no:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands that this project&apos;s journal knows of: nothing is taken back.</source>
        <translation>Nach dem Journal dieses Projekts steht nichts mehr: Es wird nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>The folder has no name.</source>
        <translation>Der Ordner hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name one with -o, or write `-o .` for this one.</source>
        <translation>Nennen Sie mit -o einen, oder schreiben Sie `-o .` für diesen.</translation>
    </message>
    <message>
        <source>There is no command called &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Secrets and answers cannot both be read from standard input.</source>
        <translation>Geheimnisse und Antworten lassen sich nicht beide von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Terraform takes over the SCEP profile and never writes it again: a write would undo what a person completed in Jamf Pro.</source>
        <translation>Terraform übernimmt das SCEP-Profil und schreibt es nie wieder: Ein Schreiben machte zunichte, was eine Person in Jamf Pro vervollständigt hat.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is left out: one made by hand does its work, and there must not be a second.</source>
        <translation>Das Profil „%1“ ist ausgelassen: Ein von Hand angelegtes tut seine Arbeit, und ein zweites darf es nicht geben.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Tippen Sie yes oder no.</translation>
    </message>
    <message>
        <source>Type a list with commas between.</source>
        <translation>Tippen Sie eine Liste mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Type a whole https address, without a user name, a password or a query in it.</source>
        <translation>Tippen Sie eine ganze https-Adresse, ohne Benutzernamen, Passwort oder Abfrage darin.</translation>
    </message>
    <message>
        <source>Type one of: %1.</source>
        <translation>Tippen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Type a text of at most 4096 characters.</source>
        <translation>Tippen Sie einen Text von höchstens 4096 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here.</source>
        <translation>„%1“ passt hier nicht.</translation>
    </message>
    <message>
        <source>Only profiles are signed.</source>
        <translation>Signiert werden nur Profile.</translation>
    </message>
    <message>
        <source>Leave --sign-with out, or export profiles.</source>
        <translation>Lassen Sie --sign-with weg, oder exportieren Sie Profile.</translation>
    </message>
    <message>
        <source>Run `latchkeyctl check`: it reads it once the app is there (okta.sso-app). Then export again.</source>
        <translation>Führen Sie `latchkeyctl check` aus: Es liest sie, sobald die App da ist (okta.sso-app). Exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Okta shows it once, when the SCEP configuration is made (scep.configuration): give it to `latchkeyctl apply`, at its question or with --answers. Then export again.</source>
        <translation>Okta zeigt sie einmal, wenn die SCEP-Konfiguration angelegt wird (scep.configuration): Geben Sie sie `latchkeyctl apply`, auf seine Frage oder mit --answers. Exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Signed by %1, valid until %2. Not for Jamf Pro, which signs what it delivers: export those without --sign-with.</source>
        <translation>Signiert von %1, gültig bis %2. Nicht für Jamf Pro, das selbst signiert, was es ausliefert: Exportieren Sie dafür ohne --sign-with.</translation>
    </message>
    <message>
        <source>Nobody can fill in what is in a signed profile: the variables in the SCEP profile ($COMPUTERNAME, $UDID and a dynamic challenge) are Jamf Pro&apos;s and stay as they are.</source>
        <translation>In ein signiertes Profil kann niemand etwas einsetzen: Die Variablen im SCEP-Profil ($COMPUTERNAME, $UDID und eine dynamische Challenge) sind die von Jamf Pro und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The evidence file (empty: later):</source>
        <translation>Die Beweisdatei (leer: später):</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n changes back? yes or no:</source>
        <translation>
            <numerusform>Diese Änderung zurücknehmen? yes oder no:</numerusform>
            <numerusform>Diese %n Änderungen zurücknehmen? yes oder no:</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence does not tell when it was made: the Mac may have changed since.</source>
        <translation>Der Nachweis sagt nicht, wann er gemacht wurde: Der Mac kann sich seitdem verändert haben.</translation>
    </message>
    <message>
        <source>The evidence is of %1.</source>
        <translation>Der Nachweis ist vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>The evidence is of %1, %n days ago: the Mac may have changed since.</source>
        <translation>
            <numerusform>Der Nachweis ist vom %1, %n Tag alt: Der Mac kann sich seitdem verändert haben.</numerusform>
            <numerusform>Der Nachweis ist vom %1, %n Tage alt: Der Mac kann sich seitdem verändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher:  %1</translation>
    </message>
    <message>
        <source>after:  %1</source>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>risk:   %1</source>
        <translation>Risiko:  %1</translation>
    </message>
    <message>
        <source>  By hand: %1</source>
        <translation>  Von Hand: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error in %1</source>
        <translation>Fehler in %1</translation>
    </message>
    <message>
        <source>request id: %1</source>
        <translation>Anfragekennung: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>verzichtet</translation>
    </message>
    <message>
        <source>not-applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>The evidence is of %1, which is not yet: the clock of the Mac or of this computer is wrong.</source>
        <translation>Der Nachweis ist vom %1, also aus der Zukunft: Die Uhr des Macs oder dieses Computers geht falsch.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Stopped before all was read.</source>
        <translation>Angehalten, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2.</source>
        <translation>Das Journal %1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>Nothing is written to a tenant without a journal. Check the folder&apos;s rights and the free space.</source>
        <translation>Ohne Journal wird nichts in einen Tenant geschrieben. Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>Line %1 of the journal cannot be read: %2</source>
        <translation>Zeile %1 des Journals lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Restore the journal from a backup.</source>
        <translation>Stellen Sie das Journal aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal %1 is too long to be one.</source>
        <translation>Das Journal %1 ist zu lang, um eines zu sein.</translation>
    </message>
    <message>
        <source>The journal is damaged: %1.</source>
        <translation>Das Journal ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore the journal from a backup. Without it, Latchkey finds what it made by name and marker, but undo knows nothing of it.</source>
        <translation>Stellen Sie das Journal aus einer Sicherung wieder her. Ohne das Journal findet Latchkey an Name und Kennzeichen, was es angelegt hat, aber undo weiß nichts davon.</translation>
    </message>
    <message>
        <source>Not read: there is no connection (%1).</source>
        <translation>Nicht gelesen: Es gibt keine Verbindung (%1).</translation>
    </message>
    <message>
        <source>Mend the connection first.</source>
        <translation>Bringen Sie zuerst die Verbindung in Ordnung.</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Verzichtet: %1</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>Not proved: %1</source>
        <translation>Nicht bewiesen: %1</translation>
    </message>
    <message>
        <source>The change was sent. What is read back differs from it, or could not be read.</source>
        <translation>Die Änderung wurde gesendet. Was zurückgelesen wird, weicht davon ab oder ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the object in the console, then check again. Nothing more is written for this step.</source>
        <translation>Sehen Sie sich das Objekt in der Konsole an, und prüfen Sie dann erneut. Für diesen Schritt wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>Wait some minutes, then apply again.</source>
        <translation>Warten Sie einige Minuten, und führen Sie dann apply erneut aus.</translation>
    </message>
    <message>
        <source>What was just proved is not shown yet. Reading it again: %1</source>
        <translation>Was gerade bewiesen wurde, wird noch nicht gezeigt. Es wird noch einmal gelesen: %1</translation>
    </message>
    <message>
        <source>Reading back: %1</source>
        <translation>Wird zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Waiting for changes to show.</source>
        <translation>Es wird gewartet, bis Änderungen sich zeigen.</translation>
    </message>
    <message>
        <source>Kept as somebody changed it (%1): %2</source>
        <translation>Behalten, wie jemand es geändert hat (%1): %2</translation>
    </message>
    <message>
        <source>apply puts it back. To keep it as it is now, answer keep with %1 and a reason.</source>
        <translation>apply setzt es zurück. Um es so zu behalten, antworten Sie „keep“ mit %1 und einem Grund.</translation>
    </message>
    <message>
        <source>Taken back. Check again to see how it stands.</source>
        <translation>Zurückgenommen. Prüfen Sie erneut, um zu sehen, wie es steht.</translation>
    </message>
    <message>
        <source>Look at the object in the console and decide there. Latchkey leaves it as it is.</source>
        <translation>Sehen Sie sich das Objekt in der Konsole an, und entscheiden Sie dort. Latchkey lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is no journal of Latchkey.</source>
        <translation>%1 ist kein Journal von Latchkey.</translation>
    </message>
    <message>
        <source>Restore the journal from a backup. Without it Latchkey does not know what it wrote.</source>
        <translation>Stellen Sie das Journal aus einer Sicherung wieder her. Ohne es weiß Latchkey nicht, was es geschrieben hat.</translation>
    </message>
    <message>
        <source>It stays as it is, as you said; without it the setup does not work. Put it right in the console.</source>
        <translation>Es bleibt, wie Sie gesagt haben; ohne es funktioniert die Einrichtung nicht. Bringen Sie es in der Konsole in Ordnung.</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The journal names the step &quot;%1&quot;, which this Latchkey cannot take back.</source>
        <translation>Das Journal nennt den Schritt „%1“, den dieses Latchkey nicht zurücknehmen kann.</translation>
    </message>
    <message>
        <source>In a person&apos;s words: %1</source>
        <translation>In den Worten einer Person: %1</translation>
    </message>
    <message>
        <source>Changed since it was written on %1: %2.</source>
        <translation>Geändert, seit es am %1 geschrieben wurde: %2.</translation>
    </message>
    <message>
        <source>Put the project&apos;s own journal back beside the project file, from a backup say.</source>
        <translation>Legen Sie das eigene Journal des Projekts wieder neben die Projektdatei, etwa aus einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 Reading back whether it was done nevertheless: %2</source>
        <translation>%1 Es wird zurückgelesen, ob es trotzdem geschehen ist: %2</translation>
    </message>
    <message>
        <source>It was sent %1 times. Read back, it is not there: nothing was changed.</source>
        <translation>Es wurde %1-mal gesendet. Zurückgelesen ist es nicht da: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was made a moment ago and is not shown: taken back, or not shown yet. Reading it again: %1</source>
        <translation>Es wurde gerade erst gemacht und wird nicht gezeigt: zurückgenommen oder noch nicht sichtbar. Es wird noch einmal gelesen: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::look::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>latchkey::look::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Zum Zeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Show %1 while held down</source>
        <translation>%1 zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::AccountsModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Okta user name</source>
        <translation>Okta-Benutzername</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Name on the Mac</source>
        <translation>Name auf dem Mac</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::AccountsPage</name>
    <message>
        <source>People of the Platform SSO app</source>
        <translation>Personen der Platform-SSO-App</translation>
    </message>
    <message>
        <source>Filter by user name, full name or name on the Mac</source>
        <translation>Nach Benutzername, vollem Namen oder Namen auf dem Mac filtern</translation>
    </message>
    <message>
        <source>Names with a problem (%1)</source>
        <translation>Namen mit einem Problem (%1)</translation>
    </message>
    <message>
        <source>No account, or a wrong one (%1)</source>
        <translation>Kein Account, oder ein falscher (%1)</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 names need attention.</source>
        <translation>%1 von %2 Namen brauchen Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get no account, or a wrong one.</source>
        <translation>
            <numerusform>%Ln Person bekäme keinen Account, oder einen falschen.</numerusform>
            <numerusform>%Ln Personen bekämen keinen Account, oder einen falschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>account names</source>
        <translation>Accountnamen</translation>
    </message>
    <message>
        <source>Nobody is assigned to the Platform SSO app yet. Names appear here once somebody is.</source>
        <translation>Der Platform-SSO-App ist noch niemand zugewiesen. Sobald jemand zugewiesen ist, stehen hier die Namen.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::AddressField</name>
    <message>
        <source>%1: nothing was read there yet.</source>
        <translation>%1: Dort wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Jamf Pro %1</source>
        <translation>Jamf Pro %1</translation>
    </message>
    <message>
        <source>Identity Engine org of %1</source>
        <translation>Identity-Engine-Org von %1</translation>
    </message>
    <message>
        <source>This is a Classic org. Okta has to upgrade it first.</source>
        <translation>Das ist eine Classic-Org. Okta muss sie zuerst umstellen.</translation>
    </message>
    <message>
        <source>Address of %1, %2</source>
        <translation>Adresse von %1, %2</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::BrowserBox</name>
    <message>
        <source>Sign &amp;in by browser</source>
        <translation>Im &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>It belongs to a native app in Okta (Applications &gt; Create App Integration &gt; OIDC, Native Application) with the scopes for Latchkey and these sign-in redirect URIs:</source>
        <translation>Sie gehört zu einer nativen App in Okta (Applications &gt; Create App Integration &gt; OIDC, Native Application) mit den Scopes für Latchkey und diesen „Sign-in redirect URIs“:</translation>
    </message>
    <message>
        <source>Copy the redirect &amp;URIs</source>
        <translation>&amp;Umleitungs-URIs kopieren</translation>
    </message>
    <message>
        <source>Cancel the sign-in by browser</source>
        <translation>Anmeldung im Browser abbrechen</translation>
    </message>
    <message>
        <source>An app&apos;s id</source>
        <translation>ID einer App</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Nur Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Client ID of the browser app, %1</source>
        <translation>Client-ID der Browser-App, %1</translation>
    </message>
    <message>
        <source>Waiting for the browser.</source>
        <translation>Es wird auf den Browser gewartet.</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address into one.</source>
        <translation>Kein Browser hat sich geöffnet. Kopieren Sie die Adresse in einen.</translation>
    </message>
    <message>
        <source>Signed in by browser, until you close Latchkey.</source>
        <translation>Im Browser angemeldet, bis Sie Latchkey beenden.</translation>
    </message>
    <message>
        <source>The browser has answered. The next check shows whether Okta takes it.</source>
        <translation>Der Browser hat geantwortet. Die nächste Prüfung zeigt, ob Okta es annimmt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ChangesPage</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Stored something else</source>
        <translation>Anderes gespeichert</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Changes and undo</source>
        <translation>Änderungen und Rücknahme</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>%1 of %2 objects differ from what was written. Nothing has been put back.</source>
        <translation>%1 von %2 Objekten weichen von dem ab, was geschrieben wurde. Nichts wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n as written</source>
        <translation>
            <numerusform>%n wie geschrieben</numerusform>
            <numerusform>%n wie geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and now</source>
        <translation>Geschrieben und jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before and written</source>
        <translation>Vorher und geschrieben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>Alles zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>&amp;Keep as it is now…</source>
        <translation>Jetzigen Stand &amp;behalten…</translation>
    </message>
    <message>
        <source>Pu&amp;t back this one</source>
        <translation>Nur di&amp;es zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>%n Änderung &amp;durchsehen…</numerusform>
            <numerusform>%n Änderungen &amp;durchsehen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ChecksPage</name>
    <message>
        <source>%1 %2</source>
        <comment>a count and a state: 4 met</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Phase %1 of 7</source>
        <translation>Phase %1 von 7</translation>
    </message>
    <message>
        <source>&amp;Check all again</source>
        <translation>Alles erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Value and source</source>
        <translation>Wert und Quelle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Take back the waiver</source>
        <translation>Ve&amp;rzicht zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Verzichten…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue to %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Ch&amp;eck this one</source>
        <translation>Nur &amp;dies prüfen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show the Macs</source>
        <translation>Macs zeigen</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>So finden Sie es heraus</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ConnectPage</name>
    <message>
        <source>Phase %1 of 7</source>
        <translation>Phase %1 von 7</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>All&amp;es prüfen</translation>
    </message>
    <message>
        <source>Both systems need a sign-in before they are read.</source>
        <translation>Beide Systeme brauchen eine Anmeldung, bevor sie gelesen werden.</translation>
    </message>
    <message>
        <source>Signed in to both, with all rights.</source>
        <translation>Bei beiden angemeldet, mit allen Rechten.</translation>
    </message>
    <message>
        <source>Rights are checked before anything is written.</source>
        <translation>Die Rechte werden geprüft, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Practice: the secrets of made-up tenants, in memory only.</source>
        <translation>Übung: Geheimnisse erfundener Tenants, nur im Speicher.</translation>
    </message>
    <message>
        <source>One entry of this computer&apos;s keychain holds all secrets of the project. A stored secret is never shown.</source>
        <translation>Ein Eintrag im Schlüsselbund dieses Rechners enthält alle Geheimnisse des Projekts. Ein hinterlegtes Geheimnis wird nie gezeigt.</translation>
    </message>
    <message>
        <source>No keychain here. Secrets live until you close Latchkey.</source>
        <translation>Hier ist kein Schlüsselbund. Geheimnisse leben, bis Sie Latchkey beenden.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::DecisionBox</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required for the user name</source>
        <translation>Pflicht für den Benutzernamen</translation>
    </message>
    <message>
        <source>Default. %1</source>
        <translation>Vorgabe. %1</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ErrorPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Whether it was done is not known. It is looked up before anything is sent again.</source>
        <translation>Ob es getan wurde, ist nicht bekannt. Das wird nachgesehen, bevor wieder etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing was written by this step.</source>
        <translation>Dieser Schritt hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ExistingBox</name>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Several Platform SSO profiles of Okta are active, and a Mac may only have one. Latchkey deletes none of them.</source>
        <translation>Mehrere Platform-SSO-Profile von Okta sind aktiv, und ein Mac darf nur eines haben. Latchkey löscht keines davon.</translation>
    </message>
    <message>
        <source>It stays for the Macs that have it and leaves our groups out.</source>
        <translation>Es bleibt auf den Macs, die es haben, und lässt unsere Gruppen aus.</translation>
    </message>
    <message>
        <source>Our profile and this one would reach the same Macs: exclude our groups from it.</source>
        <translation>Unser Profil und dieses würden dieselben Macs erreichen: Schließen Sie unsere Gruppen davon aus.</translation>
    </message>
    <message>
        <source>Every needed key is right. It is used as it is.</source>
        <translation>Jeder nötige Schlüssel stimmt. Es wird verwendet, wie es ist.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>It was made by hand. Keys that are not right: %1.</source>
        <translation>Es wurde von Hand gemacht. Schlüssel, die nicht stimmen: %1.</translation>
    </message>
    <message>
        <source>Another sign-in at the login window, and nothing keeps its Macs out of our groups.</source>
        <translation>Eine andere Anmeldung am Anmeldefenster, und nichts hält ihre Macs aus unseren Gruppen heraus.</translation>
    </message>
    <message>
        <source>Another sign-in at the login window; no Mac gets both.</source>
        <translation>Eine andere Anmeldung am Anmeldefenster; kein Mac bekommt beide.</translation>
    </message>
    <message>
        <source>Platform SSO with Okta too, but no Mac is in its scope.</source>
        <translation>Ebenfalls Platform SSO mit Okta, aber kein Mac ist in seinem Scope.</translation>
    </message>
    <message>
        <source>Okta FastPass with the same extension, which is fine beside ours.</source>
        <translation>Okta FastPass mit derselben Erweiterung, was neben unserem in Ordnung ist.</translation>
    </message>
    <message>
        <source>It reaches Macs and cannot be read: look at it in Jamf Pro.</source>
        <translation>Es erreicht Macs und lässt sich nicht lesen: Sehen Sie es in Jamf Pro an.</translation>
    </message>
    <message>
        <source>It cannot be read, and reaches no Mac or was said to be harmless.</source>
        <translation>Es lässt sich nicht lesen und erreicht keinen Mac oder wurde für harmlos erklärt.</translation>
    </message>
    <message>
        <source>Replace for new Macs</source>
        <translation>Für neue Macs ersetzen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Made by this project, and updated in place.</source>
        <translation>Von diesem Projekt gemacht; es wird an Ort und Stelle aktualisiert.</translation>
    </message>
    <message>
        <source>Our groups have members already, who would get both.</source>
        <translation>Unsere Gruppen haben schon Mitglieder; sie bekämen beide.</translation>
    </message>
    <message>
        <source>New Macs get it from the PreStage %1, and would have both.</source>
        <translation>Neue Macs bekommen es aus dem PreStage %1 und hätten beide.</translation>
    </message>
    <message>
        <source>Use an existing profile</source>
        <translation>Ein vorhandenes Profil verwenden</translation>
    </message>
    <message>
        <source>Profiles that were found</source>
        <translation>Gefundene Profile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::HandBox</name>
    <message>
        <source>Practice: these consoles are played by Latchkey</source>
        <translation>Übung: Diese Konsolen spielt Latchkey</translation>
    </message>
    <message>
        <source>No page of a vendor belongs to this project. Let the practice console do the clicks, and the fields are filled as you would.</source>
        <translation>Zu diesem Projekt gehört keine Seite eines Herstellers. Lassen Sie die Übungskonsole klicken; die Felder werden so gefüllt, wie Sie es täten.</translation>
    </message>
    <message>
        <source>&amp;Do it in the practice console</source>
        <translation>In der Übungskonsole er&amp;ledigen</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gehen Sie an diese Stelle</translation>
    </message>
    <message>
        <source>Open the page in %1</source>
        <translation>Öffnen Sie die Seite in %1</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 öff&amp;nen</translation>
    </message>
    <message>
        <source>Carry these values there</source>
        <translation>Übertragen Sie diese Werte dorthin</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Holen Sie diese Werte hierher</translation>
    </message>
    <message>
        <source>Secrets go straight to the keychain of this computer. They are in no file, log or report.</source>
        <translation>Geheimnisse gehen direkt in den Schlüsselbund dieses Rechners. Sie stehen in keiner Datei, keinem Protokoll und keinem Bericht.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Do it there, then tell Latchkey</source>
        <translation>Erledigen Sie es dort, und sagen Sie es dann Latchkey</translation>
    </message>
    <message>
        <source>Then tell Latchkey</source>
        <translation>Sagen Sie es dann Latchkey</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Not an https address</source>
        <translation>Keine https-Adresse</translation>
    </message>
    <message>
        <source>Same org, https</source>
        <translation>Dieselbe Org, https</translation>
    </message>
    <message>
        <source>Not an address of %1</source>
        <translation>Keine Adresse von %1</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::HandOverPage</name>
    <message>
        <source>Phase %1 of 7</source>
        <translation>Phase %1 von 7</translation>
    </message>
    <message>
        <source>The fleet has the setup. Save the report.</source>
        <translation>Die Flotte hat die Einrichtung. Sichern Sie den Bericht.</translation>
    </message>
    <message>
        <source>A first person signs in on the pilot Mac, before the fleet gets it.</source>
        <translation>Eine erste Person meldet sich am Pilot-Mac an, bevor die Flotte die Einrichtung bekommt.</translation>
    </message>
    <message>
        <source>The pilot holds. Widen the scope when you are ready, then save the report.</source>
        <translation>Der Pilot hat sich bewährt. Erweitern Sie den Scope, wenn Sie so weit sind, und sichern Sie dann den Bericht.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Facts, changes with before and after, proofs, what was done by hand, what is waived. No secret is in it.</source>
        <translation>Tatsachen, Änderungen mit Vorher und Nachher, Beweise, was von Hand getan wurde, worauf verzichtet wird. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Only the group %1 changes. The profiles stay untouched; Jamf Pro gives them to its Macs at their next check-in.</source>
        <translation>Nur die Gruppe %1 ändert sich. Die Profile bleiben unberührt; Jamf Pro gibt sie den Macs der Gruppe, wenn sie sich das nächste Mal melden.</translation>
    </message>
    <message>
        <source>The fleet&apos;s group</source>
        <translation>Die Gruppe der Flotte</translation>
    </message>
    <message>
        <source>To confirm, type the name of the group</source>
        <translation>Tippen Sie zur Bestätigung den Namen der Gruppe</translation>
    </message>
    <message>
        <source>Name the group first</source>
        <translation>Zuerst die Gruppe nennen</translation>
    </message>
    <message>
        <source>&amp;Add the Macs of %1</source>
        <translation>Macs von %1 auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Okta does not renew Device Access certificates: send out the SCEP profile anew %1 days before the first one ends. Next macOS: upgrade the pilot Mac first, then check again.</source>
        <translation>Okta erneuert Device-Access-Zertifikate nicht: Verteilen Sie das SCEP-Profil %1 Tage vor dem Ablauf des ersten neu. Nächstes macOS: Aktualisieren Sie zuerst den Pilot-Mac, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Go to the report</source>
        <translation>Zum Be&amp;richt</translation>
    </message>
    <message>
        <source>No profile command of the pilot Macs is pending.</source>
        <translation>Kein Profilbefehl der Pilot-Macs steht aus.</translation>
    </message>
    <message>
        <source>Profile commands that are pending on the pilot Macs: %1. Wait for them before the fleet follows.</source>
        <translation>Ausstehende Profilbefehle auf den Pilot-Macs: %1. Warten Sie diese ab, bevor die Flotte folgt.</translation>
    </message>
    <message>
        <source>&amp;Add %1 Macs</source>
        <translation>%1 Macs &amp;dazunehmen</translation>
    </message>
    <message>
        <source>So many are in %1 now. Those with a macOS before %2 stay out until they are updated.</source>
        <translation>So viele sind jetzt in %1. Die mit einem macOS vor %2 bleiben draußen, bis sie aktualisiert sind.</translation>
    </message>
    <message>
        <source>Sign &amp;out and revoke…</source>
        <translation>A&amp;bmelden und widerrufen…</translation>
    </message>
    <message>
        <source>Ho&amp;w it is done</source>
        <translation>So &amp;geht es</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>%n Änderung &amp;durchsehen…</numerusform>
            <numerusform>%n Änderungen &amp;durchsehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>Die Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Macs now</source>
        <translation>Macs jetzt</translation>
    </message>
    <message>
        <source>Macs after</source>
        <translation>Macs danach</translation>
    </message>
    <message>
        <source>Macs of %1 with macOS %2 or later: up to %L3</source>
        <translation>Macs von %1 mit macOS %2 oder neuer: bis zu %L3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Macs</source>
        <translation>
            <numerusform>%Ln Mac</numerusform>
            <numerusform>%Ln Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>no Mac</source>
        <translation>kein Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::InventoryView</name>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::KeepDialog</name>
    <message>
        <source>Keep as it is now: %1</source>
        <translation>Lassen, wie es jetzt ist: %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>Entschieden &amp;von</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>Latchkey does not put it back. Reason and name are in the report.</source>
        <translation>Latchkey stellt es nicht zurück. Grund und Name stehen im Bericht.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::KeyPanel</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Always so in this setup</source>
        <translation>In dieser Einrichtung immer so</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1. Read %2.</source>
        <translation>%1. Gelesen %2.</translation>
    </message>
    <message>
        <source>Open the so&amp;urce</source>
        <translation>Q&amp;uelle öffnen</translation>
    </message>
    <message>
        <source>Change the dec&amp;ision</source>
        <translation>En&amp;tscheidung ändern</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::MacsModel</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>Letztes Inventar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::MacsPage</name>
    <message>
        <source>Macs of the inventory</source>
        <translation>Macs des Inventars</translation>
    </message>
    <message>
        <source>Filter by name, serial number or macOS</source>
        <translation>Nach Name, Seriennummer oder macOS filtern</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>No Macs were read since this window was opened. Check them.</source>
        <translation>Seit dieses Fenster geöffnet wurde, wurden keine Macs gelesen. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Macs with a problem (%1)</source>
        <translation>Macs mit einem Problem (%1)</translation>
    </message>
    <message>
        <source>Not ready (%1)</source>
        <translation>Nicht bereit (%1)</translation>
    </message>
    <message>
        <source>All Macs (%1)</source>
        <translation>Alle Macs (%1)</translation>
    </message>
    <message>
        <source>There is no Mac in Jamf Pro&apos;s inventory.</source>
        <translation>Im Inventar von Jamf Pro ist kein Mac.</translation>
    </message>
    <message>
        <source>No Mac could be read.</source>
        <translation>Kein Mac konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 Macs are not ready, of %3 something is not known or not as it should be.</source>
        <translation>%1 von %2 Macs sind nicht bereit; bei %3 ist etwas nicht bekannt oder nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>All %1 Macs are ready.</source>
        <translation>Alle %1 Macs sind bereit.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::NamesPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>No names were read since this window was opened. Check them.</source>
        <translation>Seit dieses Fenster offen ist, wurden keine Namen gelesen. Prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 of %2 steps are met.</source>
        <translation>%1 von %2 Schritten sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n need you.</source>
        <translation>
            <numerusform>%n Schritt wartet auf Sie.</numerusform>
            <numerusform>%n Schritte warten auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned.</source>
        <translation>
            <numerusform>%n Änderung ist geplant.</numerusform>
            <numerusform>%n Änderungen sind geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last look %1</source>
        <translation>Zuletzt angesehen %1</translation>
    </message>
    <message>
        <source>Opened read-only</source>
        <translation>Schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>Hier ist kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Secrets live until you close Latchkey. %1</source>
        <translation>Geheimnisse leben, bis Sie Latchkey beenden. %1</translation>
    </message>
    <message>
        <source>The last run, begun at %1, was cut off in the middle of a change</source>
        <translation>Der letzte Lauf (begonnen %1) wurde mitten in einer Änderung abgebrochen</translation>
    </message>
    <message>
        <source>The last run, begun at %1, was cut off</source>
        <translation>Der letzte Lauf (begonnen %1) wurde abgebrochen</translation>
    </message>
    <message>
        <source>One request has no answer yet. Latchkey looks it up before it sends anything, so nothing is made twice.</source>
        <translation>Eine Anfrage hat noch keine Antwort. Latchkey sieht nach, bevor es etwas sendet, also wird nichts zweimal angelegt.</translation>
    </message>
    <message>
        <source>Nothing was under way. Look again, then go on where it ended.</source>
        <translation>Nichts war unterwegs. Sehen Sie erneut nach, und machen Sie dann dort weiter, wo er endete.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing, right now.</source>
        <translation>Im Moment nichts.</translation>
    </message>
    <message>
        <source>Nothing was read yet. Check everything to begin.</source>
        <translation>Noch wurde nichts gelesen. Prüfen Sie zu Beginn alles.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decisions other than the default</source>
        <translation>Entscheidungen, die von der Vorgabe abweichen</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Bisher geschrieben</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Pilot Macs</source>
        <translation>Pilot-Macs</translation>
    </message>
    <message>
        <source>None named yet.</source>
        <translation>Noch keine genannt.</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>None yet. The first certificate sets one.</source>
        <translation>Noch keine. Das erste Zertifikat setzt einen.</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>All&amp;es prüfen</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>&amp;Go to the report</source>
        <translation>Zum Be&amp;richt</translation>
    </message>
    <message>
        <source>It is being looked at now.</source>
        <translation>Es wird gerade nachgesehen.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>Plan &amp;durchsehen</translation>
    </message>
    <message>
        <source>A plan waits for your word; nothing is written before.</source>
        <translation>Ein Plan wartet auf Ihr Wort; vorher wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::Page</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::PilotPage</name>
    <message>
        <source>Leave the notice “Registration Required” unanswered on this Mac</source>
        <translation>Lassen Sie den Hinweis „Registrierung erforderlich“ auf diesem Mac unbeantwortet</translation>
    </message>
    <message>
        <source>Who answers it becomes the first Okta user of the Mac. That must be the person who gets it.</source>
        <translation>Wer ihn beantwortet, wird der erste Okta-Benutzer des Mac. Das muss die Person sein, die ihn bekommt.</translation>
    </message>
    <message>
        <source>&amp;Look at the practice Mac</source>
        <translation>Übun&amp;gs-Mac ansehen</translation>
    </message>
    <message>
        <source>Run the script on the pilot Mac, or as a policy in Jamf Pro, and drop the file that it makes here. It only reads.</source>
        <translation>Führen Sie das Skript auf dem Pilot-Mac aus, oder als Richtlinie in Jamf Pro, und legen Sie die Datei, die es erzeugt, hier ab. Es liest nur.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Registration pending</source>
        <translation>Registrierung steht aus</translation>
    </message>
    <message>
        <source>Device registered, no user</source>
        <translation>Gerät registriert, kein Benutzer</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>Benutzer registriert</translation>
    </message>
    <message>
        <source>the state to hand over</source>
        <translation>der Zustand für die Übergabe</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>Open an evidence file</source>
        <translation>Belegdatei öffnen</translation>
    </message>
    <message>
        <source>Evidence (*.json);;All files (*)</source>
        <translation>Belege (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the script</source>
        <translation>Ordner für das Skript wählen</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence script…</source>
        <translation>&amp;Beweisskript sichern…</translation>
    </message>
    <message>
        <source>Open an evidence &amp;file…</source>
        <translation>Be&amp;legdatei öffnen…</translation>
    </message>
    <message>
        <source>I le&amp;ft it unanswered</source>
        <translation>&amp;Ich habe ihn unbeantwortet gelassen</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes read back</source>
        <translation>Zurückgelesene Änderungen</translation>
    </message>
    <message>
        <source>Calls, newest first. Secrets are never shown.</source>
        <translation>Aufrufe, die neuesten zuerst. Geheimnisse werden nie gezeigt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Written %1, read back</source>
        <translation>Geschrieben %1, zurückgelesen</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Zurückgenommen %1</translation>
    </message>
    <message>
        <source>Your turn, any time</source>
        <translation>Zu tun, jederzeit</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>Jetzt und nachher</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>This would be taken back at %1.</source>
        <translation>Dies würde bei %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>This is not what you saw before. Look again, then choose.</source>
        <translation>Das ist nicht, was Sie vorher sahen. Sehen Sie es sich noch einmal an, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>The plan you confirmed. Nothing else is touched.</source>
        <translation>Der Plan, den Sie bestätigt haben. Sonst wird nichts berührt.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreibt bei %1</translation>
    </message>
    <message>
        <source>What you confirmed, newest first.</source>
        <translation>Was Sie bestätigt haben, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Taking back at %1</source>
        <translation>Nimmt bei %1 zurück</translation>
    </message>
    <message>
        <source>Nothing was read yet. Read both systems first.</source>
        <translation>Noch wurde nichts gelesen. Lesen Sie zuerst beide Systeme.</translation>
    </message>
    <message>
        <source>Everything is as it should be. Nothing to write.</source>
        <translation>Alles ist, wie es sein soll. Nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write now. %n steps are not met yet.</source>
        <translation>
            <numerusform>Jetzt ist nichts zu schreiben. %n Schritt ist noch nicht erfüllt.</numerusform>
            <numerusform>Jetzt ist nichts zu schreiben. %n Schritte sind noch nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes at %1. Nothing is written until you choose the button below.</source>
        <translation>
            <numerusform>%n Änderung bei %1. Nichts wird geschrieben, bis Sie die Taste unten wählen.</numerusform>
            <numerusform>%n Änderungen bei %1. Nichts wird geschrieben, bis Sie die Taste unten wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused. What is written stays.</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt. Was geschrieben ist, bleibt.</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt. Was geschrieben ist, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n changes are written and read back, %1 are not.</source>
        <translation>
            <numerusform>Angehalten. %n Änderung ist geschrieben und zurückgelesen, %1 nicht.</numerusform>
            <numerusform>Angehalten. %n Änderungen sind geschrieben und zurückgelesen, %1 nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are written and read back, %1 wait for other steps.</source>
        <translation>
            <numerusform>%n Änderung ist geschrieben und zurückgelesen; auf andere Schritte warten: %1.</numerusform>
            <numerusform>%n Änderungen sind geschrieben und zurückgelesen; auf andere Schritte warten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written, all read back and right.</source>
        <translation>
            <numerusform>%n Änderung geschrieben, zurückgelesen und richtig.</numerusform>
            <numerusform>%n Änderungen geschrieben, alle zurückgelesen und richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes taken back</source>
        <translation>%1 von %2 Änderungen zurückgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 changes written</source>
        <translation>%1 von %2 Änderungen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n read back and right</source>
        <translation>
            <numerusform>%n zurückgelesen und richtig</numerusform>
            <numerusform>%n zurückgelesen und richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the next change ready.</source>
        <translation>Die nächste Änderung wird vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n anzulegen</numerusform>
            <numerusform>%n anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n zu ändern</numerusform>
            <numerusform>%n zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n zu entfernen</numerusform>
            <numerusform>%n zu entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already right</source>
        <translation>
            <numerusform>%n schon richtig</numerusform>
            <numerusform>%n schon richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles zei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Be&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>&amp;Nicht schreiben</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n changes at %1</source>
        <translation>
            <numerusform>%n Änderung bei %1 zurück&amp;nehmen</numerusform>
            <numerusform>%n Änderungen bei %1 zurück&amp;nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n changes to %1</source>
        <translation>
            <numerusform>%n Änderung bei %1 sch&amp;reiben</numerusform>
            <numerusform>%n Änderungen bei %1 sch&amp;reiben</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it waits for another step. Its page says for which.</source>
        <translation>Alles davon wartet auf einen anderen Schritt. Seine Seite sagt, auf welchen.</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Jetzt anhalten?</translation>
    </message>
    <message>
        <source>A change that was sent and is not read back is looked up next time. What is written stays.</source>
        <translation>Eine Änderung, die gesendet und nicht zurückgelesen ist, wird beim nächsten Mal nachgesehen. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Jetzt anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan sichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The plan was not saved: %1.</source>
        <translation>Der Plan wurde nicht gesichert: %1.</translation>
    </message>
    <message>
        <source>Pause ends after the change under way. What is written stays; undo can take it back.</source>
        <translation>Pause endet nach der laufenden Änderung. Was geschrieben ist, bleibt; Rückgängigmachen kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>Every change is read back. Undo takes back what it finds as it was written.</source>
        <translation>Jede Änderung wird zurückgelesen. Rückgängigmachen nimmt zurück, was es so vorfindet, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>A&amp;nhalten…</translation>
    </message>
    <message>
        <source>Pause &amp;after this change</source>
        <translation>Nach dieser Änderung pa&amp;usieren</translation>
    </message>
    <message>
        <source>Save p&amp;lan…</source>
        <translation>P&amp;lan sichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot Macs, after the SCEP proof</source>
        <translation>
            <numerusform>%n Pilot-Mac, nach dem SCEP-Nachweis</numerusform>
            <numerusform>%n Pilot-Macs, nach dem SCEP-Nachweis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln Macs of %1</source>
        <translation>
            <numerusform>bis zu %Ln Mac aus %1</numerusform>
            <numerusform>bis zu %Ln Macs aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the Macs of %1</source>
        <translation>die Macs aus %1</translation>
    </message>
    <message>
        <source>those in the scope of the profiles that change</source>
        <translation>die im Scope der geänderten Profile</translation>
    </message>
    <message>
        <source>No Mac is reached by these changes.</source>
        <translation>Diese Änderungen erreichen keinen Mac.</translation>
    </message>
    <message>
        <source>Macs reached: %1.</source>
        <translation>Erreichte Macs: %1.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ProfileBox</name>
    <message>
        <source>Keys of the profile</source>
        <translation>Schlüssel des Profils</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>For %1 and %2</source>
        <translation>Für %1 und %2</translation>
    </message>
    <message>
        <source>%1. Which Macs these hold was not read yet.</source>
        <translation>%1. Welche Macs darin sind, wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, the pilot Macs have it in scope</source>
        <translation>%1, die Pilot-Macs haben es im Scope</translation>
    </message>
    <message>
        <source>%1, no Mac yet</source>
        <translation>%1, noch kein Mac</translation>
    </message>
    <message>
        <source>E&amp;xport .mobileconfig…</source>
        <translation>.mobileconfig e&amp;xportieren…</translation>
    </message>
    <message>
        <source>%1 The check of everything reads it.</source>
        <translation>%1 Die Prüfung von allem liest es.</translation>
    </message>
    <message>
        <source>Upload it to Jamf Pro. macOS refuses this payload when a person installs it.</source>
        <translation>Laden Sie es in Jamf Pro hoch. macOS verweigert diese Payload, wenn ein Mensch sie installiert.</translation>
    </message>
    <message>
        <source>Upload it to Jamf Pro.</source>
        <translation>Laden Sie es in Jamf Pro hoch.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Configuration profiles (*.mobileconfig)</source>
        <translation>Konfigurationsprofile (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::RecordDialog</name>
    <message>
        <source>Record as not checked: %1</source>
        <translation>Als nicht geprüft vermerken: %1</translation>
    </message>
    <message>
        <source>Nothing that Latchkey reads can show it. Sentence and name are in the report, marked as “stated, not checked”.</source>
        <translation>Nichts, was Latchkey liest, kann es zeigen. Satz und Name stehen im Bericht, gekennzeichnet als „angegeben, nicht geprüft“.</translation>
    </message>
    <message>
        <source>&amp;What was seen or said</source>
        <translation>&amp;Was gesehen oder gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vermerken</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>For the client (names shortened)</source>
        <translation>Für den Kunden (Namen gekürzt)</translation>
    </message>
    <message>
        <source>For everybody (no hosts, ids, names)</source>
        <translation>Für alle (ohne Hosts, IDs, Namen)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>PDF öffne&amp;n</translation>
    </message>
    <message>
        <source>Everything in it was read and told for certain.</source>
        <translation>Alles darin wurde gelesen und sicher beurteilt.</translation>
    </message>
    <message>
        <source>Everything in it was read. Steps that are still open: %1</source>
        <translation>Alles darin wurde gelesen. Schritte, die noch offen sind: %1</translation>
    </message>
    <message>
        <source>Not complete: something was not read, or is open.</source>
        <translation>Nicht vollständig: Etwas wurde nicht gelesen oder ist offen.</translation>
    </message>
    <message>
        <source>The report is not complete</source>
        <translation>Der Bericht ist nicht vollständig</translation>
    </message>
    <message>
        <source>It says so on its first page. Check everything, then save it again.</source>
        <translation>Das steht auf seiner ersten Seite. Prüfen Sie alles, und sichern Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Ordner für den Bericht wählen</translation>
    </message>
    <message>
        <source>Saved as PDF, HTML and JSON in %1.</source>
        <translation>Als PDF, HTML und JSON gesichert in %1.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Wie dieses Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Template with your logo…</source>
        <translation>&amp;Vorlage mit Ihrem Logo…</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>The template is not taken. %1 %2</source>
        <translation>Die Vorlage wird nicht übernommen. %1 %2</translation>
    </message>
    <message>
        <source>No template: without a logo, in the usual colours.</source>
        <translation>Keine Vorlage: ohne Logo, in den üblichen Farben.</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gesichert</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht sichern…</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::RevokeDialog</name>
    <message>
        <source>The tokens of your browser sign-in are revoked. Your session in the browser stays.</source>
        <translation>Die Tokens Ihrer Browser-Anmeldung werden widerrufen. Ihre Sitzung im Browser bleibt.</translation>
    </message>
    <message>
        <source>The access token that Latchkey got is revoked.</source>
        <translation>Das Zugriffstoken, das Latchkey bekam, wird widerrufen.</translation>
    </message>
    <message>
        <source>Nothing is revoked: the API token is not Latchkey&apos;s.</source>
        <translation>Nichts wird widerrufen: Das API-Token gehört nicht Latchkey.</translation>
    </message>
    <message>
        <source>The access token that Latchkey got is made void.</source>
        <translation>Das Zugriffstoken, das Latchkey bekam, wird ungültig gemacht.</translation>
    </message>
    <message>
        <source>Latchkey is not signed in there.</source>
        <translation>Latchkey ist dort nicht angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Also remove the project&apos;s secrets from this computer</source>
        <translation>&amp;Auch die Geheimnisse des Projekts von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>&amp;Sign out and revoke</source>
        <translation>A&amp;bmelden und widerrufen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Sign out and revoke</source>
        <translation>Abmelden und widerrufen</translation>
    </message>
    <message>
        <source>The project&apos;s secrets are no longer on this computer.</source>
        <translation>Die Geheimnisse des Projekts sind nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::RightsBox</name>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not read yet: the check of both sign-ins reads them.</source>
        <translation>Noch nicht gelesen: Die Prüfung beider Anmeldungen liest sie.</translation>
    </message>
    <message>
        <source>%1 of %2 are there, %3 missing. Missing ones first.</source>
        <translation>%1 von %2 sind da, %3 fehlen. Die fehlenden zuerst.</translation>
    </message>
    <message>
        <source>%1 of %2 are there. Of the others only the first write tells.</source>
        <translation>%1 von %2 sind da. Von den anderen weiß man es erst nach dem ersten Schreiben.</translation>
    </message>
    <message>
        <source>All %1 are there.</source>
        <translation>Alle %1 sind da.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copy the %1 &amp;missing rights</source>
        <translation>Die %1 fehlenden &amp;Rechte kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;missing right</source>
        <translation>Das fehlende &amp;Recht kopieren</translation>
    </message>
    <message>
        <source>Show &amp;all %1 rights</source>
        <translation>Alle %1 Rechte zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the ope&amp;n rights only</source>
        <translation>&amp;Nur die offenen Rechte zeigen</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::SecretCopy</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy, clipboard managers can see it</source>
        <translation>Kopieren; Zwischenablage-Programme können es sehen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Wird in %1 s gelöscht</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::SignInPanel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in to %1 with</source>
        <translation>Bei %1 anmelden mit</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Until you close Latchkey</source>
        <translation>Bis Sie Latchkey beenden</translation>
    </message>
    <message>
        <source>Say how Latchkey signs in.</source>
        <translation>Sagen Sie, wie Latchkey sich anmeldet.</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Rechte: %1</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Jamf Pro</source>
        <translation>Von Jamf Pro ab&amp;melden</translation>
    </message>
    <message>
        <source>Sign &amp;out of Okta</source>
        <translation>Von &amp;Okta abmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a secret, its system</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The stored secret stays: the next check signs in with it.</source>
        <translation>Das hinterlegte Geheimnis bleibt: Die nächste Prüfung meldet sich damit an.</translation>
    </message>
    <message>
        <source>Signed in with the next check.</source>
        <translation>Angemeldet wird mit der nächsten Prüfung.</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::StepPage</name>
    <message>
        <source>%1  ›  Step %2 of %3</source>
        <translation>%1  ›  Schritt %2 von %3</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht getan</translation>
    </message>
    <message>
        <source>Sign in with another token…</source>
        <translation>Mit anderem Token anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>the project&apos;s journal</source>
        <translation>das Journal des Projekts</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why by hand</source>
        <translation>Warum von Hand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Wie geprüft wird</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Wie man es zurücknimmt</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>Woher der Wert kommt</translation>
    </message>
    <message>
        <source>&amp;Take back the waiver</source>
        <translation>Ve&amp;rzicht zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Verzichten…</translation>
    </message>
    <message>
        <source>I have done it: check &amp;now</source>
        <translation>Ich habe es getan: &amp;jetzt prüfen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show &amp;all names</source>
        <translation>Alle Namen zei&amp;gen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changes…</source>
        <translation>
            <numerusform>%n Änderung &amp;durchsehen…</numerusform>
            <numerusform>%n Änderungen &amp;durchsehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>Plan &amp;durchsehen</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Spä&amp;ter</translation>
    </message>
    <message>
        <source>Go on &amp;with %1</source>
        <translation>&amp;Weiter mit %1</translation>
    </message>
    <message>
        <source>Show all &amp;Macs</source>
        <translation>Alle &amp;Macs zeigen</translation>
    </message>
</context>
<context>
    <name>latchkey::pages::WaiveDialog</name>
    <message>
        <source>Waive: %1</source>
        <translation>Verzichten: %1</translation>
    </message>
    <message>
        <source>The setup goes on without it. Reason and name are in the report; it can be taken back at any time.</source>
        <translation>Die Einrichtung geht ohne dies weiter. Grund und Name stehen im Bericht; der Verzicht lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Entschieden von</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Verzichten</translation>
    </message>
</context>
<context>
    <name>latchkey::session::Session</name>
    <message>
        <source>Practice tenants, nothing real is touched.</source>
        <translation>Übungs-Tenants, nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Nothing has been written at %1.</source>
        <translation>Bei %1 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1, read back and right.</source>
        <translation>%1, zurückgelesen und richtig.</translation>
    </message>
    <message>
        <source>%1, all read back and right.</source>
        <translation>%1, alle zurückgelesen und richtig.</translation>
    </message>
    <message>
        <source>Reading both systems.</source>
        <translation>Beide Systeme werden gelesen.</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>Fehler %1: %2</translation>
    </message>
    <message>
        <source>%1 Next look at %2.</source>
        <translation>%1 Nächster Blick um %2.</translation>
    </message>
    <message>
        <source>Reading back: %1</source>
        <translation>Wird zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Pausing after this change.</source>
        <translation>Pause nach dieser Änderung.</translation>
    </message>
    <message>
        <source>Reading the keychain.</source>
        <translation>Der Schlüsselbund wird gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 read.</source>
        <translation>%1: %2 von etwa %3 gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 read.</source>
        <translation>%1: %2 gelesen.</translation>
    </message>
    <message>
        <source>The fleet is in scope.</source>
        <translation>Die Flotte ist im Scope.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Macs in scope.</source>
        <translation>
            <numerusform>%Ln Mac im Scope.</numerusform>
            <numerusform>%Ln Macs im Scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes written at %1</source>
        <translation>
            <numerusform>Bei %1 ist %Ln Änderung geschrieben</numerusform>
            <numerusform>Bei %1 sind %Ln Änderungen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 of them read back and right, %L3 without an answer.</source>
        <translation>%1, davon %L2 zurückgelesen und richtig, %L3 ohne Antwort.</translation>
    </message>
    <message>
        <source>%1, %L2 of them read back and right.</source>
        <translation>%1, davon %L2 zurückgelesen und richtig.</translation>
    </message>
    <message>
        <source>Made by a newer Latchkey. What it knows more is not shown, and nothing can be written or decided.</source>
        <translation>Von einem neueren Latchkey angelegt. Was dieses darüber hinaus weiß, wird nicht gezeigt; geschrieben oder entschieden werden kann nichts.</translation>
    </message>
    <message>
        <source>Nothing can be written or decided.</source>
        <translation>Geschrieben oder entschieden werden kann nichts.</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::ExportDialog</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Trouble only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
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
        <source>error: the log was not saved: %1</source>
        <translation>Fehler: Das Protokoll wurde nicht gesichert: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::MainWindow</name>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;copy…</source>
        <translation>&amp;Kopie öffnen…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>(read-only)</source>
        <translation>(schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 - Latchkey</source>
        <translation>%1 - Latchkey</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>noch nicht angemeldet</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>noch keine Anmeldung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>What is written stays, and the next run goes on from there.</source>
        <translation>Was geschrieben ist, bleibt, und der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Close after this change</source>
        <translation>&amp;Nach dieser Änderung schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Latchkey projects (*.latchkey)</source>
        <translation>Latchkey-Projekte (*.latchkey)</translation>
    </message>
    <message>
        <source>Duplicate as template</source>
        <translation>Als Vorlage duplizieren</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Local Mac accounts, made at the first Okta sign-in. MIT licence.
Qt %1, TLS: %2.</source>
        <translation>Lokale Mac-Accounts, angelegt bei der ersten Anmeldung mit Okta. MIT-Lizenz.
Qt %1, TLS: %2.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>signed in, %n min left</source>
        <translation>
            <numerusform>angemeldet, noch %n Min.</numerusform>
            <numerusform>angemeldet, noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not opened now</source>
        <translation>%1 wird jetzt nicht geöffnet</translation>
    </message>
    <message>
        <source>A run of %1 is under way. Open the other project when it has ended.</source>
        <translation>Ein Lauf von %1 ist im Gang. Öffnen Sie das andere Projekt, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Sign-ins</source>
        <translation>&amp;Anmeldungen</translation>
    </message>
    <message>
        <source>Export the &amp;profiles…</source>
        <translation>&amp;Profile exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Check this</source>
        <translation>&amp;Dies prüfen</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause after this change</source>
        <translation>Nach dieser Änderung pa&amp;usieren</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>A&amp;nhalten…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Verzichten…</translation>
    </message>
    <message>
        <source>C&amp;opy the value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>Alles &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Changes and undo</source>
        <translation>Änder&amp;ungen und Rücknahme</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Where the values come from</source>
        <translation>&amp;Woher die Werte kommen</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Was die &amp;Zeichen bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Ü&amp;ber Latchkey</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Export &amp;what rights to ask for…</source>
        <translation>Nötige &amp;Rechte exportieren…</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::NewProjectDialog</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Acme</source>
        <translation>Acme</translation>
    </message>
    <message>
        <source>Okta org</source>
        <translation>Okta-Org</translation>
    </message>
    <message>
        <source>Jamf Pro</source>
        <translation>Jamf Pro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Okta org</source>
        <translation>&amp;Okta-Org</translation>
    </message>
    <message>
        <source>&amp;Jamf Pro</source>
        <translation>&amp;Jamf Pro</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 and %2. No tenant is contacted yet.</source>
        <translation>%1 und %2. Noch wird kein Tenant kontaktiert.</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Ordner für das Projekt</translation>
    </message>
    <message>
        <source>Clie&amp;nt</source>
        <translation>Ku&amp;nde</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::RunNews</name>
    <message numerus="yes">
        <source>%1 of %n changes taken back</source>
        <translation>
            <numerusform>%1 von %n Änderung zurückgenommen</numerusform>
            <numerusform>%1 von %n Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes read back</source>
        <translation>
            <numerusform>%1 von %n Änderung zurückgelesen</numerusform>
            <numerusform>%1 von %n Änderungen zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps met</source>
        <translation>
            <numerusform>%1 von %n Schritt erfüllt</numerusform>
            <numerusform>%1 von %n Schritten erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Turn the ring while something is under way</source>
        <translation>Den Ring drehen, solange etwas läuft</translation>
    </message>
    <message>
        <source>Secrets leave the clipboard after</source>
        <translation>Geheimnisse verlassen die Zwischenablage nach</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>Proxy des Systems benutzen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Secrets leave the clipboard after</source>
        <translation>&amp;Geheimnisse verlassen die Zwischenablage nach</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>S&amp;perren nach</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>After that time without a key or a click, Latchkey forgets the secrets and ends its sign-ins. The next run reads the keychain again.</source>
        <translation>Nach dieser Zeit ohne Taste oder Klick vergisst Latchkey die Geheimnisse und beendet seine Anmeldungen. Der nächste Lauf liest den Schlüsselbund wieder.</translation>
    </message>
    <message>
        <source>No keychain here: nothing can be locked. Secrets live until you close Latchkey.</source>
        <translation>Hier ist kein Schlüsselbund: Nichts lässt sich sperren. Geheimnisse leben, bis Sie Latchkey beenden.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates that are trusted besides</source>
        <translation>Datei mit zusätzlich vertrauten Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Remove the certificates that are trusted besides</source>
        <translation>Zusätzlich vertraute Zertifikate entfernen</translation>
    </message>
    <message>
        <source>Certificates trusted besides</source>
        <translation>Zusätzlich vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not taken. %1 %2</source>
        <translation>Nicht übernommen. %1 %2</translation>
    </message>
    <message>
        <source>None: those of the system alone.</source>
        <translation>Keine: nur die des Systems.</translation>
    </message>
    <message>
        <source>%1 is not used. %2</source>
        <translation>%1 wird nicht benutzt. %2</translation>
    </message>
    <message>
        <source>%1. The first ends on %2.</source>
        <translation>%1. Das erste endet am %2.</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::Sidebar</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Steps met</source>
        <translation>Erfüllte Schritte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes and undo</source>
        <translation>Änderungen und Rücknahme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 steps met</source>
        <translation>%1, %2, %3 von %4 Schritten erfüllt</translation>
    </message>
    <message>
        <source>%1, %2, step %3 of %4 in %5</source>
        <translation>%1, %2, Schritt %3 von %4 in %5</translation>
    </message>
    <message>
        <source>%1 of %2 steps met</source>
        <translation>%1 von %2 Schritten erfüllt</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::SidebarTree</name>
    <message>
        <source>Steps of the setup</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::StartPage</name>
    <message>
        <source>No project yet. Start one, or rehearse first.</source>
        <translation>Noch kein Projekt. Beginnen Sie eines, oder üben Sie zuerst.</translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>Auf Änderungen p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Duplicate as template…</source>
        <translation>Als &amp;Vorlage duplizieren…</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>Local Mac accounts, made at the first Okta sign-in. From the first check to the report.</source>
        <translation>Lokale Mac-Accounts, angelegt bei der ersten Anmeldung mit Okta. Von der ersten Prüfung bis zum Bericht.</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Two addresses are enough to begin.</source>
        <translation>Zum Beginnen genügen zwei Adressen.</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projek&amp;t öffnen…</translation>
    </message>
    <message>
        <source>A .latchkey file, from this computer or a colleague.</source>
        <translation>Eine .latchkey-Datei, von diesem Rechner oder aus dem Team.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>The whole setup on practice tenants. Nothing real is touched.</source>
        <translation>Die ganze Einrichtung auf Übungs-Tenants. Nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Opening a project contacts no tenant. Secrets stay in the keychain of this computer.</source>
        <translation>Beim Öffnen eines Projekts wird kein Tenant kontaktiert. Geheimnisse bleiben im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n projects on this computer</source>
        <translation>
            <numerusform>%n Projekt auf diesem Rechner</numerusform>
            <numerusform>%n Projekte auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>latchkey::shell::StatusLine</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>read and right</source>
        <translation>gelesen und richtig</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>read and wrong; holds up what follows</source>
        <translation>gelesen und falsch; hält auf, was folgt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>a write or a reading was refused</source>
        <translation>ein Schreiben oder Lesen wurde abgelehnt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>not as it should be, but you can go on</source>
        <translation>nicht, wie es sein soll, aber Sie können weitermachen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>could not be read; never counts as met</source>
        <translation>ließ sich nicht lesen; gilt nie als erfüllt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>differs from what was written</source>
        <translation>weicht von dem ab, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>a step that only you can do</source>
        <translation>ein Schritt, den nur Sie tun können</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gerade gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Liest zurück</translation>
    </message>
    <message>
        <source>written, being compared</source>
        <translation>geschrieben, wird verglichen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>in the plan, not written</source>
        <translation>im Plan, nicht geschrieben</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>waits for another step</source>
        <translation>wartet auf einen anderen Schritt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Verzichtet</translation>
    </message>
    <message>
        <source>set aside with a reason</source>
        <translation>mit einem Grund beiseitegelegt</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>a person said so; it could not be checked</source>
        <translation>eine Person hat es gesagt; es ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>trifft hier nicht zu</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>mac</name>
    <message>
        <source>Run latchkey-evidence.sh on the Mac again and take the file it makes.</source>
        <translation>Führen Sie latchkey-evidence.sh auf dem Mac erneut aus, und nehmen Sie die Datei, die es erzeugt.</translation>
    </message>
    <message>
        <source>This is no evidence file of Latchkey.</source>
        <translation>Das ist keine Belegdatei von Latchkey.</translation>
    </message>
    <message>
        <source>The evidence file is damaged at &quot;%1&quot;.</source>
        <translation>Die Belegdatei ist bei „%1“ beschädigt.</translation>
    </message>
    <message>
        <source>%1 is too large for a print.</source>
        <translation>%1 ist zu groß für eine Ausgabe.</translation>
    </message>
    <message>
        <source>Print the tool&apos;s answer again.</source>
        <translation>Geben Sie die Antwort des Werkzeugs erneut aus.</translation>
    </message>
    <message>
        <source>The folder holds no print of a Mac.</source>
        <translation>Der Ordner enthält keine Ausgabe eines Mac.</translation>
    </message>
    <message>
        <source>Name the prints by tool: %1.</source>
        <translation>Benennen Sie die Ausgaben nach dem Werkzeug: %1.</translation>
    </message>
    <message>
        <source>%1 holds &amp; or &lt;. Jamf Pro damages such texts when the profile is saved again (PI-827): write it without.</source>
        <translation>%1 enthält &amp; oder &lt;. Jamf Pro beschädigt solche Texte, wenn das Profil erneut gesichert wird (PI-827): Schreiben Sie es ohne sie.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The associated domains name no application.</source>
        <translation>Die zugehörigen Domains nennen keine App.</translation>
    </message>
    <message>
        <source>The application identifier %1 has no team prefix of ten characters; macOS cannot validate the domain.</source>
        <translation>Die App-Kennung %1 hat kein Team-Präfix von zehn Zeichen; macOS kann die Domain nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 has no associated domain.</source>
        <translation>%1 hat keine zugehörige Domain.</translation>
    </message>
    <message>
        <source>The associated domain %1 is not of the form service:host with a full host name.</source>
        <translation>Die zugehörige Domain %1 hat nicht die Form service:host mit vollem Hostnamen.</translation>
    </message>
    <message>
        <source>Direct downloads are ignored for %1, which does not end in ?mode=managed.</source>
        <translation>Direkte Downloads werden für %1 ignoriert, da es nicht auf ?mode=managed endet.</translation>
    </message>
    <message>
        <source>The SCEP payload has no inner dictionary.</source>
        <translation>Die SCEP-Payload hat kein inneres Dictionary.</translation>
    </message>
    <message>
        <source>The SCEP URL is no https address.</source>
        <translation>Die SCEP-URL ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>The SCEP subject is not a list of named parts.</source>
        <translation>Das SCEP-Subject ist keine Liste benannter Teile.</translation>
    </message>
    <message>
        <source>The SCEP payload has no challenge.</source>
        <translation>Die SCEP-Payload hat keine Challenge.</translation>
    </message>
    <message>
        <source>The SCEP key size must be 1024, 2048 or 4096.</source>
        <translation>Die SCEP-Schlüssellänge muss 1024, 2048 oder 4096 sein.</translation>
    </message>
    <message>
        <source>The SCEP key usage must be 0, 1, 4 or 5.</source>
        <translation>Die SCEP-Schlüsselverwendung muss 0, 1, 4 oder 5 sein.</translation>
    </message>
    <message>
        <source>A payload of custom settings has no domain.</source>
        <translation>Eine Payload für eigene Einstellungen hat keine Domain.</translation>
    </message>
    <message>
        <source>The preference domain %1 is set twice.</source>
        <translation>Die Einstellungs-Domain %1 ist zweimal gesetzt.</translation>
    </message>
    <message>
        <source>The preference domain %1 has no forced settings.</source>
        <translation>Die Einstellungs-Domain %1 hat keine erzwungenen Einstellungen.</translation>
    </message>
    <message>
        <source>PlatformSSO.ProtocolVersion must be the text 1.0 or 2.0.</source>
        <translation>PlatformSSO.ProtocolVersion muss der Text 1.0 oder 2.0 sein.</translation>
    </message>
    <message>
        <source>SHOWFULLNAME must be true or false.</source>
        <translation>SHOWFULLNAME muss true oder false sein.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Das Profil hat keinen Namen.</translation>
    </message>
    <message>
        <source>The profile has no identifier.</source>
        <translation>Das Profil hat keine Kennung.</translation>
    </message>
    <message>
        <source>The profile has no payload.</source>
        <translation>Das Profil hat keine Payload.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. It may be: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>A redirect extension needs at least one URL.</source>
        <translation>Eine Redirect-Erweiterung braucht mindestens eine URL.</translation>
    </message>
    <message>
        <source>The URL %1 must be an https address without query and fragment.</source>
        <translation>Die URL %1 muss eine https-Adresse ohne Query und Fragment sein.</translation>
    </message>
    <message>
        <source>The URL %1 stands twice.</source>
        <translation>Die URL %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 needs either AttemptAuthentication or RequireAuthentication.</source>
        <translation>%1 braucht entweder AttemptAuthentication oder RequireAuthentication.</translation>
    </message>
    <message>
        <source>Grace periods and Touch ID in %1 belong to RequireAuthentication.</source>
        <translation>Karenzzeiten und Touch ID in %1 gehören zu RequireAuthentication.</translation>
    </message>
    <message>
        <source>%1 allows a grace period, but %2 is missing.</source>
        <translation>%1 erlaubt eine Karenzzeit, aber %2 fehlt.</translation>
    </message>
    <message>
        <source>%1 needs UseSharedDeviceKeys.</source>
        <translation>%1 braucht UseSharedDeviceKeys.</translation>
    </message>
    <message>
        <source>Accounts at the login window need the authentication method Password or SmartCard.</source>
        <translation>Accounts im Anmeldefenster brauchen das Authentifizierungsverfahren Password oder SmartCard.</translation>
    </message>
    <message>
        <source>At most 100 groups may be named.</source>
        <translation>Höchstens 100 Gruppen dürfen genannt werden.</translation>
    </message>
    <message>
        <source>LoginFrequency must be 3600 seconds or more.</source>
        <translation>LoginFrequency muss 3600 Sekunden oder mehr sein.</translation>
    </message>
    <message>
        <source>The user mapping %1 names no claim.</source>
        <translation>Die Benutzerzuordnung %1 nennt keinen Claim.</translation>
    </message>
    <message>
        <source>The SSO extension has no %1.</source>
        <translation>Der SSO-Erweiterung fehlt %1.</translation>
    </message>
    <message>
        <source>A credential extension needs at least one host.</source>
        <translation>Eine Credential-Erweiterung braucht mindestens einen Host.</translation>
    </message>
    <message>
        <source>A registration token needs an authentication method.</source>
        <translation>Ein Registrierungstoken braucht ein Authentifizierungsverfahren.</translation>
    </message>
    <message>
        <source>Platform SSO needs an extension of the type Redirect.</source>
        <translation>Platform SSO braucht eine Erweiterung vom Typ Redirect.</translation>
    </message>
    <message>
        <source>Only one Platform SSO configuration may be active.</source>
        <translation>Nur eine Platform-SSO-Konfiguration darf aktiv sein.</translation>
    </message>
    <message>
        <source>The file to sign with cannot be used.</source>
        <translation>Die Datei zum Signieren lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Give one PEM file that holds a private key without a pass phrase, the certificate of that key, and the certificates that lead from it to a trusted one.</source>
        <translation>Geben Sie eine PEM-Datei an, die einen privaten Schlüssel ohne Passphrase, das Zertifikat dieses Schlüssels und die Zertifikate enthält, die von ihm zu einem vertrauten führen.</translation>
    </message>
    <message>
        <source>The certificate to sign with is good from %1 to %2 only.</source>
        <translation>Das Zertifikat zum Signieren gilt nur von %1 bis %2.</translation>
    </message>
    <message>
        <source>Give a certificate that is valid today.</source>
        <translation>Geben Sie ein Zertifikat an, das heute gilt.</translation>
    </message>
    <message>
        <source>The profile could not be signed.</source>
        <translation>Das Profil ließ sich nicht signieren.</translation>
    </message>
    <message>
        <source>Check that the certificate may sign (key usage digitalSignature), or export without a signature.</source>
        <translation>Prüfen Sie, ob das Zertifikat signieren darf (key usage digitalSignature), oder exportieren Sie ohne Signatur.</translation>
    </message>
    <message>
        <source>The evidence file does not tell when it was made.</source>
        <translation>Die Nachweisdatei sagt nicht, wann sie gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n properties added</source>
        <translation>
            <numerusform>%n Eigenschaft angelegt</numerusform>
            <numerusform>%n Eigenschaften angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The list was read anew while it was written to a file.</source>
        <translation>Die Liste wurde neu gelesen, während sie in eine Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>No file was made. Export it again.</source>
        <translation>Es wurde keine Datei angelegt. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Copy it from the vendor&apos;s page.</source>
        <translation>Kopieren Sie es von der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>It is done by hand, so it is taken back by hand, at the same place.</source>
        <translation>Es wird von Hand getan, also auch von Hand zurückgenommen, an derselben Stelle.</translation>
    </message>
    <message>
        <source>Nothing is written here: there is nothing to undo.</source>
        <translation>Hier wird nichts geschrieben: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>SCEP URL</source>
        <translation>SCEP-URL</translation>
    </message>
    <message>
        <source>Challenge URL</source>
        <translation>Challenge-URL</translation>
    </message>
    <message>
        <source>Also try the challenge URL once (spends one challenge)</source>
        <translation>Auch die Challenge-URL einmal probieren (verbraucht eine Challenge)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Feature ID</source>
        <translation>Funktions-ID</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>The existing profile</source>
        <translation>Das vorhandene Profil</translation>
    </message>
    <message>
        <source>IDs of the harmless profiles</source>
        <translation>IDs der harmlosen Profile</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Private key (PEM or JSON)</source>
        <translation>Privater Schlüssel (PEM oder JSON)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Local part</source>
        <translation>Teil vor dem @</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Okta-Domain der Org</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Angabe (custom)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Ungesetzt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen (leave)</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen (adopt)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen (replace)</translation>
    </message>
    <message>
        <source>Nothing is written; you correct it yourself.</source>
        <translation>Geschrieben wird nichts; Sie berichtigen es selbst.</translation>
    </message>
    <message>
        <source>It is updated in place and keeps its name, scope and identifiers.</source>
        <translation>Es wird an Ort und Stelle aktualisiert und behält Name, Scope und Kennungen.</translation>
    </message>
    <message>
        <source>A new one is made for our groups; the old one stays for the Macs that have it.</source>
        <translation>Für unsere Gruppen wird ein neues angelegt; das alte bleibt für die Macs, die es haben.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt na&amp;chsehen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Try it, spends one challenge</source>
        <translation>Pro&amp;bieren, verbraucht eine Challenge</translation>
    </message>
    <message>
        <source>%1 does not show it yet. Looking again at %2, until %3.</source>
        <translation>%1 zeigt es noch nicht. Nachgesehen wird wieder um %2, bis %3.</translation>
    </message>
    <message>
        <source>What was done may take a while to arrive. The rest goes on.</source>
        <translation>Was getan wurde, kommt vielleicht erst nach einer Weile an. Der Rest geht weiter.</translation>
    </message>
    <message>
        <source>Latchkey cannot tell</source>
        <translation>Latchkey kann es nicht sagen</translation>
    </message>
    <message>
        <source>Nothing that can be read shows it. Check again later, or record what a person saw: the report then says “stated, not checked”.</source>
        <translation>Nichts, was sich lesen lässt, zeigt es. Prüfen Sie später erneut, oder vermerken Sie, was eine Person gesehen hat: Der Bericht sagt dann „angegeben, nicht geprüft“.</translation>
    </message>
    <message>
        <source>The challenge was not tried</source>
        <translation>Die Challenge wurde nicht probiert</translation>
    </message>
    <message>
        <source>The SCEP server answers. Whether it takes these values was not tried.</source>
        <translation>Der SCEP-Server antwortet. Ob er diese Werte annimmt, wurde nicht probiert.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Service app</source>
        <translation>Service-App</translation>
    </message>
    <message>
        <source>API client (recommended)</source>
        <translation>API-Client (empfohlen)</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Benutzeraccount</translation>
    </message>
    <message>
        <source>You sign in as yourself, with your own second factor. Nothing is stored, and it ends when you close Latchkey.</source>
        <translation>Sie melden sich als Sie selbst an, mit Ihrem zweiten Faktor. Nichts wird hinterlegt, und es endet, wenn Sie Latchkey beenden.</translation>
    </message>
    <message>
        <source>It has the rights of the administrator who made it, and ends after 30 days without use.</source>
        <translation>Es hat die Rechte des Administrators, der es erzeugt hat, und verfällt nach 30 Tagen ohne Benutzung.</translation>
    </message>
    <message>
        <source>It has exactly the scopes you grant it; a key in place of a password.</source>
        <translation>Sie hat genau die Scopes, die Sie ihr gewähren; ein Schlüssel statt eines Passworts.</translation>
    </message>
    <message>
        <source>It has exactly the privileges you give it and can be switched off.</source>
        <translation>Er hat genau die Rechte, die Sie ihm geben, und lässt sich ausschalten.</translation>
    </message>
    <message>
        <source>It acts as that user; all its changes carry the user&apos;s name.</source>
        <translation>Er handelt als dieser Benutzer; alle seine Änderungen tragen dessen Namen.</translation>
    </message>
    <message>
        <source>Signed out of %1: the token that Latchkey got there is revoked.</source>
        <translation>Von %1 abgemeldet: Das Token, das Latchkey dort bekam, ist widerrufen.</translation>
    </message>
    <message>
        <source>Latchkey held no token of its own at %1.</source>
        <translation>Latchkey hatte bei %1 kein eigenes Token.</translation>
    </message>
    <message>
        <source>%1 did not confirm that the token is revoked. Latchkey has forgotten it; it ends by itself.</source>
        <translation>%1 hat nicht bestätigt, dass das Token widerrufen ist. Latchkey hat es vergessen; es verfällt von selbst.</translation>
    </message>
    <message>
        <source>The API token was made by hand and stays good: revoke it in Okta, Security &gt; API &gt; Tokens.</source>
        <translation>Das API-Token wurde von Hand erzeugt und bleibt gültig: Widerrufen Sie es in Okta, Security &gt; API &gt; Tokens.</translation>
    </message>
    <message>
        <source>The service app and its key stay good: deactivate the app in Okta, Applications &gt; Applications.</source>
        <translation>Die Service-App und ihr Schlüssel bleiben gültig: Deaktivieren Sie die App in Okta, Applications &gt; Applications.</translation>
    </message>
    <message>
        <source>The API client stays good: disable it in Jamf Pro, Settings &gt; API roles and clients.</source>
        <translation>Der API-Client bleibt gültig: Schalten Sie ihn in Jamf Pro aus, Settings &gt; API roles and clients.</translation>
    </message>
    <message>
        <source>The user account and its password stay as they are in Jamf Pro.</source>
        <translation>Der Benutzeraccount und sein Passwort bleiben in Jamf Pro, wie sie sind.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Belegdatei</translation>
    </message>
    <message>
        <source>A certificate ended on %1</source>
        <translation>Ein Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>The next certificate ends on %1</source>
        <translation>Das nächste Zertifikat läuft am %1 ab</translation>
    </message>
    <message>
        <source>%1 (%2). Now: %3.</source>
        <translation>%1 (%2). Jetzt: %3.</translation>
    </message>
    <message>
        <source>%1 (%2). By %3: %4.</source>
        <translation>%1 (%2). Bis %3: %4.</translation>
    </message>
    <message>
        <source>Ta&amp;ke it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Stated, not checked</source>
        <translation>Angegeben, nicht geprüft</translation>
    </message>
    <message>
        <source>This rests on a person&apos;s word alone. Once something shows it, the check counts and the word does not.</source>
        <translation>Das beruht allein auf dem Wort eines Menschen. Sobald etwas es zeigt, zählt die Prüfung und nicht das Wort.</translation>
    </message>
    <message>
        <source>Single sign-on extension</source>
        <translation>Single-Sign-On-Erweiterung</translation>
    </message>
    <message>
        <source>Associated domains</source>
        <translation>Verknüpfte Domains</translation>
    </message>
    <message>
        <source>SCEP</source>
        <translation>SCEP</translation>
    </message>
    <message>
        <source>Login window</source>
        <translation>Anmeldefenster</translation>
    </message>
    <message>
        <source>Okta Verify settings</source>
        <translation>Einstellungen von Okta Verify</translation>
    </message>
    <message>
        <source>Sign-on extension settings</source>
        <translation>Einstellungen der Anmeldeerweiterung</translation>
    </message>
    <message>
        <source>“Undo” takes back what was written here, as far as it is still found as it was written. What was there before is kept in the project&apos;s journal.</source>
        <translation>„Rückgängig“ nimmt zurück, was hier geschrieben wurde, soweit es noch so vorgefunden wird. Was vorher da war, steht im Journal des Projekts.</translation>
    </message>
    <message>
        <source>R&amp;ecord as not checked…</source>
        <translation>Als nicht geprüft ver&amp;merken…</translation>
    </message>
    <message>
        <source>Written %1, read back</source>
        <translation>Geschrieben %1, zurückgelesen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Sent %1, not read back</source>
        <translation>Gesendet %1, nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Is looked up before anything is sent</source>
        <translation>Wird nachgesehen, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Try again, or by hand in %1</source>
        <translation>Noch einmal versuchen, oder von Hand in %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Can go on without it</source>
        <translation>Kann ohne diesen Schritt weitergehen</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>This is no Latchkey project: %1.</source>
        <translation>Das ist kein Latchkey-Projekt: %1.</translation>
    </message>
    <message>
        <source>Open the file from a backup, or begin a new one with `latchkeyctl new`.</source>
        <translation>Öffnen Sie die Datei aus einer Sicherung, oder beginnen Sie mit `latchkeyctl new` eine neue.</translation>
    </message>
    <message>
        <source>The project was written by a newer Latchkey.</source>
        <translation>Das Projekt wurde von einem neueren Latchkey geschrieben.</translation>
    </message>
    <message>
        <source>Use that version or a later one.</source>
        <translation>Benutzen Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>Check the path and the rights of the folder.</source>
        <translation>Prüfen Sie den Pfad und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>There is no project file in this folder.</source>
        <translation>In diesem Ordner ist keine Projektdatei.</translation>
    </message>
    <message>
        <source>Begin one with `latchkeyctl new --org URL --jamf URL`, or name one with --project.</source>
        <translation>Beginnen Sie eine mit `latchkeyctl new --org URL --jamf URL`, oder nennen Sie eine mit --project.</translation>
    </message>
    <message>
        <source>There are several project files in this folder: %1.</source>
        <translation>In diesem Ordner sind mehrere Projektdateien: %1.</translation>
    </message>
    <message>
        <source>Name one with --project.</source>
        <translation>Nennen Sie eine mit --project.</translation>
    </message>
    <message>
        <source>Let that one end first. If it is gone, delete the file %1.</source>
        <translation>Lassen Sie diesen zuerst enden. Ist er fort, löschen Sie die Datei %1.</translation>
    </message>
    <message>
        <source>This project is open on %1 since %2 (%3, process %4).</source>
        <translation>Dieses Projekt ist auf %1 seit %2 geöffnet (%3, Prozess %4).</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Collides</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Not an email</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Dropped sign</source>
        <translation>Zeichen weggelassen</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Same before @</source>
        <translation>Vor dem @ gleich</translation>
    </message>
    <message>
        <source>No Okta password</source>
        <translation>Kein Okta-Passwort</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>macOS keeps this name. Map another value.</source>
        <translation>Diesen Namen behält macOS für sich. Ordnen Sie einen anderen Wert zu.</translation>
    </message>
    <message>
        <source>The Okta user name must look like an email address.</source>
        <translation>Der Okta-Benutzername muss wie eine E-Mail-Adresse aussehen.</translation>
    </message>
    <message>
        <source>Nothing of the name reaches the Mac. Map letters and digits.</source>
        <translation>Vom Namen kommt nichts auf dem Mac an. Ordnen Sie Buchstaben und Ziffern zu.</translation>
    </message>
    <message>
        <source>The name has more than 255 bytes. Map a shorter value.</source>
        <translation>Der Name hat mehr als 255 Byte. Ordnen Sie einen kürzeren Wert zu.</translation>
    </message>
    <message>
        <source>Only Okta can tell this name. Check again after okta.apply-updates.</source>
        <translation>Diesen Namen kann nur Okta nennen. Prüfen Sie nach okta.apply-updates erneut.</translation>
    </message>
    <message>
        <source>Okta told no names. The sign-in needs okta.users.read.</source>
        <translation>Okta nannte keine Namen. Die Anmeldung braucht okta.users.read.</translation>
    </message>
    <message>
        <source>Longer than 31 characters, or begins with no letter. Try it on the pilot Mac.</source>
        <translation>Länger als 31 Zeichen, oder beginnt nicht mit einem Buchstaben. Probieren Sie ihn am Pilot-Mac aus.</translation>
    </message>
    <message>
        <source>Another identity provider has the password: no sign-in at the login window.</source>
        <translation>Das Passwort liegt bei einem anderen Identitätsanbieter: keine Anmeldung im Anmeldefenster.</translation>
    </message>
    <message>
        <source>The last name is empty in Okta.</source>
        <translation>Der Nachname ist in Okta leer.</translation>
    </message>
    <message>
        <source>The first name is empty in Okta.</source>
        <translation>Der Vorname ist in Okta leer.</translation>
    </message>
    <message>
        <source>First and last name are empty in Okta.</source>
        <translation>Vor- und Nachname sind in Okta leer.</translation>
    </message>
    <message>
        <source>What does not reach the Mac: %1</source>
        <translation>Was nicht auf dem Mac ankommt: %1</translation>
    </message>
    <message>
        <source>The same as %1 before the @. Try one on the pilot Mac.</source>
        <translation>Vor dem @ gleich wie %1. Probieren Sie einen am Pilot-Mac aus.</translation>
    </message>
    <message>
        <source>Cannot sign in now. State in Okta: %1</source>
        <translation>Kann sich derzeit nicht anmelden. Zustand in Okta: %1</translation>
    </message>
    <message>
        <source>The dated set of values that is used.</source>
        <translation>Die datierte Sammlung von Werten, die verwendet wird.</translation>
    </message>
    <message>
        <source>Today&apos;s guides of both vendors; the other is the walkthrough of April 2025.</source>
        <translation>Die heutigen Anleitungen beider Hersteller; die andere ist die Anleitung vom April 2025.</translation>
    </message>
    <message>
        <source>How Macs prove themselves to Okta&apos;s certificate authority.</source>
        <translation>Wie Macs sich gegenüber Oktas Zertifizierungsstelle ausweisen.</translation>
    </message>
    <message>
        <source>Dynamic gives each Mac a challenge of its own. A static secret can be read by everyone who may read configuration profiles in Jamf Pro.</source>
        <translation>Dynamisch bekommt jeder Mac eine eigene Challenge. Ein statisches Geheimnis kann jeder lesen, der in Jamf Pro Konfigurationsprofile lesen darf.</translation>
    </message>
    <message>
        <source>How many days before its expiry a certificate is sent out anew.</source>
        <translation>Wie viele Tage vor dem Ablauf ein Zertifikat neu verteilt wird.</translation>
    </message>
    <message>
        <source>Okta does not renew certificates by itself; 30 days leave room for Macs that sleep.</source>
        <translation>Okta erneuert Zertifikate nicht von selbst; 30 Tage lassen Luft für Macs, die schlafen.</translation>
    </message>
    <message>
        <source>What the short name of a new account is made from.</source>
        <translation>Woraus der Kurzname eines neuen Accounts gebildet wird.</translation>
    </message>
    <message>
        <source>The part before the @ is what most people expect; the walkthrough uses the e-mail address.</source>
        <translation>Den Teil vor dem @ erwarten die meisten; die Anleitung nimmt die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The Okta expression for the short name when account.short-name is custom.</source>
        <translation>Der Okta-Ausdruck für den Kurznamen, wenn account.short-name auf custom steht.</translation>
    </message>
    <message>
        <source>Empty unless you know what you want.</source>
        <translation>Leer, außer Sie wissen, was Sie wollen.</translation>
    </message>
    <message>
        <source>Whether macOSAccountUsername is a required attribute.</source>
        <translation>Ob macOSAccountUsername ein Pflichtattribut ist.</translation>
    </message>
    <message>
        <source>A required attribute may stop the assignment of users whose mapping gives nothing.</source>
        <translation>Ein Pflichtattribut kann die Zuweisung von Benutzern verhindern, deren Zuordnung nichts ergibt.</translation>
    </message>
    <message>
        <source>Which host the profiles name.</source>
        <translation>Welchen Host die Profile nennen.</translation>
    </message>
    <message>
        <source>The org&apos;s own Okta domain, as the walkthrough does; not confirmed for custom domains.</source>
        <translation>Die eigene Okta-Domain der Org, wie in der Anleitung; für eigene Domains nicht bestätigt.</translation>
    </message>
    <message>
        <source>The custom domain when okta.profile-host is custom.</source>
        <translation>Die eigene Domain, wenn okta.profile-host auf custom steht.</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Leer: Es gibt keine.</translation>
    </message>
    <message>
        <source>The id of the Platform SSO app instance, 0oa...</source>
        <translation>Die ID der Instanz der Platform-SSO-App, 0oa...</translation>
    </message>
    <message>
        <source>Empty: the only instance there is.</source>
        <translation>Leer: die einzige Instanz, die es gibt.</translation>
    </message>
    <message>
        <source>None: macOS keeps asking for the local password. Require can lock out every local administrator without a network (macOS 15).</source>
        <translation>Keine: macOS fragt weiter nach dem lokalen Passwort. „Require“ kann ohne Netzwerk jeden lokalen Administrator aussperren (macOS 15).</translation>
    </message>
    <message>
        <source>The rights of an account that is created at the login window.</source>
        <translation>Die Rechte eines Accounts, der im Anmeldefenster angelegt wird.</translation>
    </message>
    <message>
        <source>Standard is the least that works.</source>
        <translation>Standard ist das Wenigste, das funktioniert.</translation>
    </message>
    <message>
        <source>The rights that are set anew at each sign-in.</source>
        <translation>Die Rechte, die bei jeder Anmeldung neu gesetzt werden.</translation>
    </message>
    <message>
        <source>Unset leaves the rights of existing accounts alone.</source>
        <translation>Ungesetzt bleiben die Rechte vorhandener Accounts, wie sie sind.</translation>
    </message>
    <message>
        <source>Okta groups whose members become administrators, separated by commas.</source>
        <translation>Okta-Gruppen, deren Mitglieder Administratoren werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Used only with Groups.</source>
        <translation>Nur bei „Groups“ verwendet.</translation>
    </message>
    <message>
        <source>Whether FileVault asks for the Okta password (macOS 15).</source>
        <translation>Ob FileVault nach dem Okta-Passwort fragt (macOS 15).</translation>
    </message>
    <message>
        <source>Whether the login window asks for the Okta password (macOS 15).</source>
        <translation>Ob das Anmeldefenster nach dem Okta-Passwort fragt (macOS 15).</translation>
    </message>
    <message>
        <source>Whether unlocking asks for the Okta password (macOS 15).</source>
        <translation>Ob beim Entsperren nach dem Okta-Passwort gefragt wird (macOS 15).</translation>
    </message>
    <message>
        <source>Hours without a network in which the local password still works; 0: none.</source>
        <translation>Stunden ohne Netzwerk, in denen das lokale Passwort noch gilt; 0: keine.</translation>
    </message>
    <message>
        <source>Only with a policy that requires the Okta password.</source>
        <translation>Nur bei einer Richtlinie, die das Okta-Passwort verlangt.</translation>
    </message>
    <message>
        <source>Hours in which accounts without registration may still sign in; 0: none.</source>
        <translation>Stunden, in denen sich Accounts ohne Registrierung noch anmelden dürfen; 0: keine.</translation>
    </message>
    <message>
        <source>Local accounts that no policy touches, separated by commas.</source>
        <translation>Lokale Accounts, die keine Richtlinie betrifft, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Put the local administrator here before you require anything.</source>
        <translation>Tragen Sie hier den lokalen Administrator ein, bevor Sie etwas verlangen.</translation>
    </message>
    <message>
        <source>Whether Setup Assistant of macOS 26 registers the Mac and makes the first account.</source>
        <translation>Ob der Systemassistent von macOS 26 den Mac registriert und den ersten Account anlegt.</translation>
    </message>
    <message>
        <source>It needs Automated Device Enrollment and Okta Verify as an enrolment package.</source>
        <translation>Das braucht die automatische Geräteregistrierung und Okta Verify als Registrierungspaket.</translation>
    </message>
    <message>
        <source>The smart group of the pilot Macs.</source>
        <translation>Die Smart-Gruppe der Pilot-Macs.</translation>
    </message>
    <message>
        <source>Latchkey&apos;s own; made without members if absent.</source>
        <translation>Latchkeys eigene; fehlt sie, wird sie ohne Mitglieder angelegt.</translation>
    </message>
    <message>
        <source>The smart group of all Macs.</source>
        <translation>Die Smart-Gruppe aller Macs.</translation>
    </message>
    <message>
        <source>A group that never gets the profiles: Jamf Connect or another vendor&apos;s Platform SSO.</source>
        <translation>Eine Gruppe, die die Profile nie bekommt: Jamf Connect oder Platform SSO eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>Empty: nobody is excluded.</source>
        <translation>Leer: Niemand ist ausgenommen.</translation>
    </message>
    <message>
        <source>The category of the profiles in Jamf Pro.</source>
        <translation>Die Kategorie der Profile in Jamf Pro.</translation>
    </message>
    <message>
        <source>Empty: no category.</source>
        <translation>Leer: keine Kategorie.</translation>
    </message>
    <message>
        <source>Serial numbers of the pilot Macs, separated by commas.</source>
        <translation>Seriennummern der Pilot-Macs, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Nobody until you name them.</source>
        <translation>Niemand, bis Sie sie nennen.</translation>
    </message>
    <message>
        <source>The group whose Macs get the setup after the pilot.</source>
        <translation>Die Gruppe, deren Macs die Einrichtung nach dem Piloten bekommen.</translation>
    </message>
    <message>
        <source>Nobody until you name it and type it again.</source>
        <translation>Niemand, bis Sie sie nennen und noch einmal eintippen.</translation>
    </message>
    <message>
        <source>Older inventory than this many days counts as unknown.</source>
        <translation>Inventar, das älter als so viele Tage ist, gilt als unbekannt.</translation>
    </message>
    <message>
        <source>A week covers holidays at a desk.</source>
        <translation>Eine Woche deckt Urlaub am Schreibtisch ab.</translation>
    </message>
    <message>
        <source>Whether a profile sets the login window to name and password.</source>
        <translation>Ob ein Profil das Anmeldefenster auf Name und Passwort stellt.</translation>
    </message>
    <message>
        <source>Without it a new user finds nowhere to type a name.</source>
        <translation>Ohne dies findet ein neuer Benutzer kein Feld für seinen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>%1 is no list of serial numbers.</source>
        <translation>%1 ist keine Liste von Seriennummern.</translation>
    </message>
    <message>
        <source>Write serial numbers of 4 to 32 letters and digits, separated by commas.</source>
        <translation>Schreiben Sie Seriennummern aus 4 bis 32 Buchstaben und Ziffern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Leave out line breaks, &amp; and &lt; (Jamf Pro damages them: PI-827), and keep names under 200 characters; numbers go from 0 to 9999.</source>
        <translation>Lassen Sie Zeilenumbrüche, &amp; und &lt; weg (Jamf Pro beschädigt sie: PI-827), und halten Sie Namen unter 200 Zeichen; Zahlen gehen von 0 bis 9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no https address.</source>
        <translation>„%1“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Write it as the browser shows it, like https://acme.okta.com.</source>
        <translation>Schreiben Sie sie, wie der Browser sie zeigt, etwa https://acme.okta.com.</translation>
    </message>
    <message>
        <source>There is no decision called &quot;%1&quot;.</source>
        <translation>Eine Entscheidung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>`latchkeyctl set --list` shows them all.</source>
        <translation>`latchkeyctl set --list` zeigt sie alle.</translation>
    </message>
    <message>
        <source>The inventory of %1 is of %2.</source>
        <translation>Das Inventar von %1 ist vom %2.</translation>
    </message>
    <message>
        <source>That is too old to trust. Run &quot;sudo jamf recon&quot; on the Mac, or make evidence with latchkey-evidence.sh.</source>
        <translation>Das ist zu alt, um ihm zu trauen. Führen Sie auf dem Mac „sudo jamf recon“ aus, oder machen Sie mit latchkey-evidence.sh einen Beleg.</translation>
    </message>
    <message>
        <source>%1 is not in Jamf Pro&apos;s inventory.</source>
        <translation>%1 steht nicht im Inventar von Jamf Pro.</translation>
    </message>
    <message>
        <source>Enrol the Mac, or correct the serial number of the pilot.</source>
        <translation>Registrieren Sie den Mac, oder berichtigen Sie die Seriennummer des Piloten.</translation>
    </message>
    <message>
        <source>Jamf Pro and Okta cannot tell this of the Mac. Let the Mac say it itself.</source>
        <translation>Jamf Pro und Okta können das über den Mac nicht sagen. Lassen Sie es den Mac selbst sagen.</translation>
    </message>
    <message>
        <source>On the pilot Mac: sudo bash latchkey-evidence.sh, or a Jamf Pro policy with that script</source>
        <translation>Auf dem Pilot-Mac: sudo bash latchkey-evidence.sh, oder eine Jamf-Pro-Richtlinie mit diesem Skript</translation>
    </message>
    <message>
        <source>Checked by reading the file that the script makes (mac.evidence).</source>
        <translation>Geprüft durch Lesen der Datei, die das Skript erzeugt (mac.evidence).</translation>
    </message>
    <message>
        <source>Run latchkey-evidence.sh on the Mac with sudo and give its file to Latchkey.</source>
        <translation>Führen Sie latchkey-evidence.sh mit sudo auf dem Mac aus, und geben Sie Latchkey die Datei.</translation>
    </message>
    <message>
        <source>Who changed it and when is not known: Jamf Pro&apos;s API has no history of it. Look under History at the foot of its page.</source>
        <translation>Wer es wann geändert hat, ist nicht bekannt: Die API von Jamf Pro hat dafür keinen Verlauf. Sehen Sie unter „History“ am Fuß der Seite nach.</translation>
    </message>
    <message>
        <source>Who changed it and when is not known: Okta&apos;s log cannot be read.</source>
        <translation>Wer es wann geändert hat, ist nicht bekannt: Oktas Protokoll lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Who changed it and when is not known: Okta&apos;s log tells nothing of it. It goes back 90 days.</source>
        <translation>Wer es wann geändert hat, ist nicht bekannt: Oktas Protokoll sagt nichts davon. Es reicht 90 Tage zurück.</translation>
    </message>
    <message>
        <source>Okta&apos;s log tells of %1 by %2 at %3.</source>
        <translation>Oktas Protokoll nennt %1 durch %2 um %3.</translation>
    </message>
    <message>
        <source>Unknown: %1 of %2 Macs, whose inventory is older than %3 days.</source>
        <translation>Unbekannt: %1 von %2 Macs, deren Inventar älter als %3 Tage ist.</translation>
    </message>
    <message>
        <source>Unknown: %1 of %2 Macs, whose inventory does not tell.</source>
        <translation>Unbekannt: %1 von %2 Macs, deren Inventar nichts dazu sagt.</translation>
    </message>
    <message>
        <source>Not looked at: %1 Macs that Jamf Pro does not manage.</source>
        <translation>Nicht angesehen: %1 Macs, die Jamf Pro nicht verwaltet.</translation>
    </message>
    <message>
        <source>The oldest inventory that counts is of %1.</source>
        <translation>Das älteste Inventar, das zählt, ist vom %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>Enrol the Macs in Jamf Pro first.</source>
        <translation>Registrieren Sie die Macs zuerst in Jamf Pro.</translation>
    </message>
    <message>
        <source>Let the Macs send a new inventory (`sudo jamf recon`, or wait for their check-in), then check again.</source>
        <translation>Lassen Sie die Macs ein neues Inventar senden (`sudo jamf recon`, oder warten Sie, bis sie sich melden), und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>macOS too old</source>
        <translation>macOS zu alt</translation>
    </message>
    <message>
        <source>No new Okta Verify</source>
        <translation>Kein neues Okta Verify</translation>
    </message>
    <message>
        <source>MDM not approved</source>
        <translation>MDM nicht genehmigt</translation>
    </message>
    <message>
        <source>No bootstrap token</source>
        <translation>Kein Bootstrap-Token</translation>
    </message>
    <message>
        <source>No local administrator</source>
        <translation>Kein lokaler Administrator</translation>
    </message>
    <message>
        <source>Old inventory</source>
        <translation>Altes Inventar</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Nicht verwaltet</translation>
    </message>
    <message>
        <source>Update macOS on this Mac.</source>
        <translation>Aktualisieren Sie macOS auf diesem Mac.</translation>
    </message>
    <message>
        <source>Install Okta Verify with Jamf Pro, not from the App Store.</source>
        <translation>Installieren Sie Okta Verify über Jamf Pro, nicht aus dem App Store.</translation>
    </message>
    <message>
        <source>Approve the MDM profile in System Settings &gt; Device Management.</source>
        <translation>Genehmigen Sie das MDM-Profil in Systemeinstellungen &gt; Geräteverwaltung.</translation>
    </message>
    <message>
        <source>Let an administrator with a secure token log in once.</source>
        <translation>Lassen Sie einen Administrator mit Secure Token sich einmal anmelden.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant and make an administrator.</source>
        <translation>Schließen Sie den Systemassistenten ab, und legen Sie einen Administrator an.</translation>
    </message>
    <message>
        <source>Let the Mac send a new inventory (sudo jamf recon).</source>
        <translation>Lassen Sie den Mac ein neues Inventar senden (sudo jamf recon).</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Nicht angesehen.</translation>
    </message>
    <message>
        <source>The PreStage &quot;%1&quot; gives %2 to new Macs.</source>
        <translation>Die PreStage „%1“ gibt neuen Macs %2.</translation>
    </message>
    <message>
        <source>The PreStage &quot;%1&quot; sets up Platform SSO in Setup Assistant with the app %2.</source>
        <translation>Die PreStage „%1“ richtet Platform SSO im Systemassistenten mit der App %2 ein.</translation>
    </message>
    <message>
        <source>Whether a PreStage gives out such a profile is not known: the PreStages cannot be read (privilege Read Computer PreStage Enrollments).</source>
        <translation>Ob eine PreStage ein solches Profil verteilt, ist nicht bekannt: Die PreStages lassen sich nicht lesen (Recht Read Computer PreStage Enrollments).</translation>
    </message>
    <message>
        <source>Blueprints cannot be read from here. If you use them, see that none sets up single sign-on for these Macs.</source>
        <translation>Blueprints lassen sich von hier nicht lesen. Wenn Sie welche nutzen, sehen Sie nach, dass keiner Single Sign-on für diese Macs einrichtet.</translation>
    </message>
    <message>
        <source>%1 is there with the type %2 instead of string.</source>
        <translation>%1 ist vorhanden, mit dem Typ %2 statt string.</translation>
    </message>
    <message>
        <source>The type cannot be changed. Delete the attribute in the Profile Editor (what users have in it is lost), wait some minutes, then let Latchkey add it.</source>
        <translation>Der Typ lässt sich nicht ändern. Löschen Sie das Attribut im Profile Editor (was Benutzer darin haben, geht verloren), warten Sie einige Minuten, und lassen Sie es dann von Latchkey anlegen.</translation>
    </message>
    <message>
        <source>%1 only takes values of a fixed list.</source>
        <translation>%1 nimmt nur Werte einer festen Liste.</translation>
    </message>
    <message>
        <source>Clear “Define enumerated list of values” of the attribute in the Profile Editor.</source>
        <translation>Entfernen Sie im Profile Editor bei diesem Attribut „Define enumerated list of values“.</translation>
    </message>
    <message>
        <source>%1 only takes values that fit the pattern %2.</source>
        <translation>%1 nimmt nur Werte, die zum Muster %2 passen.</translation>
    </message>
    <message>
        <source>Remove the pattern of the attribute in the Profile Editor: a name that does not fit it would stay empty.</source>
        <translation>Entfernen Sie das Muster des Attributs im Profile Editor: Ein Name, der nicht passt, bliebe leer.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters; a value may have %3.</source>
        <translation>%1 nimmt höchstens %2 Zeichen; ein Wert kann %3 haben.</translation>
    </message>
    <message>
        <source>Widen the length of the attribute in the Profile Editor, or leave it open.</source>
        <translation>Erweitern Sie die Länge des Attributs im Profile Editor, oder lassen Sie sie offen.</translation>
    </message>
    <message>
        <source>There is an attribute %1, which differs from %2 only in case.</source>
        <translation>Es gibt ein Attribut %1, das sich von %2 nur in der Großschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>Okta reads the exact name only, and the two cannot live side by side. Delete the wrong one in the Profile Editor (what users have in it is lost), wait some minutes, then let Latchkey add the right one.</source>
        <translation>Okta liest nur den genauen Namen, und beide können nicht nebeneinander bestehen. Löschen Sie den falschen im Profile Editor (was Benutzer darin haben, geht verloren), warten Sie einige Minuten, und lassen Sie dann Latchkey den richtigen anlegen.</translation>
    </message>
    <message>
        <source>Only a part is known: %1 of %2 rows were read. What follows is said of these alone.</source>
        <translation>Nur ein Teil ist bekannt: %1 von %2 Zeilen wurden gelesen. Was folgt, gilt nur für diese.</translation>
    </message>
    <message>
        <source>Only a part is known: %1 rows were read, then no more came. What follows is said of these alone.</source>
        <translation>Nur ein Teil ist bekannt: %1 Zeilen wurden gelesen, dann kamen keine mehr. Was folgt, gilt nur für diese.</translation>
    </message>
    <message>
        <source>Not looked at, since the connection to Okta does not work. Put okta.connection right first.</source>
        <translation>Nicht angesehen, weil die Verbindung zu Okta nicht funktioniert. Bringen Sie zuerst okta.connection in Ordnung.</translation>
    </message>
    <message>
        <source>Our groups hold Macs already: they get the profile at their next check-in.</source>
        <translation>Unsere Gruppen enthalten schon Macs: Sie bekommen das Profil, wenn sie sich das nächste Mal melden.</translation>
    </message>
    <message>
        <source>Put our groups back into the scope of %1</source>
        <translation>Unsere Gruppen wieder in den Scope von %1 nehmen</translation>
    </message>
    <message>
        <source>%1 (id %2): no Mac is in its scope.</source>
        <translation>%1 (ID %2): Kein Mac ist im Scope.</translation>
    </message>
    <message>
        <source>%1 (id %2) goes to all computers.</source>
        <translation>%1 (ID %2) geht an alle Computer.</translation>
    </message>
    <message>
        <source>%1 (id %2) goes to all computers, except: %3.</source>
        <translation>%1 (ID %2) geht an alle Computer, außer: %3.</translation>
    </message>
    <message>
        <source>%1 (id %2) goes to the groups &quot;%3&quot;, to %4 single computers and perhaps to others.</source>
        <translation>%1 (ID %2) geht an die Gruppen „%3“, an %4 einzelne Computer und vielleicht an weitere.</translation>
    </message>
    <message>
        <source>%1 (id %2) goes to: %3.</source>
        <translation>%1 (ID %2) geht an: %3.</translation>
    </message>
    <message>
        <source>%1 (id %2) goes to: %3; except: %4.</source>
        <translation>%1 (ID %2) geht an: %3; außer: %4.</translation>
    </message>
    <message>
        <source>%1 is missing; it should be &quot;%2&quot;.</source>
        <translation>%1 fehlt; es sollte „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it should be &quot;%3&quot;.</source>
        <translation>%1 ist „%2“; es sollte „%3“ sein.</translation>
    </message>
    <message>
        <source>%1 was added: &quot;%2&quot;.</source>
        <translation>%1 kam hinzu: „%2“.</translation>
    </message>
    <message>
        <source>A secret that was in it cannot be put back.</source>
        <translation>Ein Geheimnis, das darin war, lässt sich nicht wieder einsetzen.</translation>
    </message>
    <message>
        <source>Put the profile %1 back as it was</source>
        <translation>Das Profil %1 wieder in den vorherigen Zustand bringen</translation>
    </message>
    <message>
        <source>A text in it holds &amp; or &lt;, which Jamf Pro damages when it is saved again.</source>
        <translation>Ein Text darin enthält &amp; oder &lt;, was Jamf Pro beim erneuten Speichern beschädigt.</translation>
    </message>
    <message>
        <source>Put the scope of %1 back as it was</source>
        <translation>Den Scope von %1 wieder in den vorherigen Zustand bringen</translation>
    </message>
    <message>
        <source>Delete the profile %1</source>
        <translation>Das Profil %1 löschen</translation>
    </message>
    <message>
        <source>The recipe value %1 has an unknown entry: %2</source>
        <translation>Der Rezeptwert %1 hat einen unbekannten Eintrag: %2</translation>
    </message>
    <message>
        <source>The recipe value %1 has no %2.</source>
        <translation>Dem Rezeptwert %1 fehlt %2.</translation>
    </message>
    <message>
        <source>A value of the recipe has no valid key: %1</source>
        <translation>Ein Wert des Rezepts hat keinen gültigen Schlüssel: %1</translation>
    </message>
    <message>
        <source>The recipe value %1 has no text, number, truth or list of texts.</source>
        <translation>Der Rezeptwert %1 ist weder Text noch Zahl, Wahrheitswert oder Liste von Texten.</translation>
    </message>
    <message>
        <source>The recipe value %1 has no valid date: %2</source>
        <translation>Der Rezeptwert %1 hat kein gültiges Datum: %2</translation>
    </message>
    <message>
        <source>The recipe has no valid id or no title.</source>
        <translation>Das Rezept hat keine gültige ID oder keinen Titel.</translation>
    </message>
    <message>
        <source>The recipe has the value %1 twice.</source>
        <translation>Das Rezept enthält den Wert %1 zweimal.</translation>
    </message>
    <message>
        <source>The recipe has no values.</source>
        <translation>Das Rezept enthält keine Werte.</translation>
    </message>
    <message>
        <source>There is no recipe %1.</source>
        <translation>Ein Rezept %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The recipes are: %1.</source>
        <translation>Die Rezepte sind: %1.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Das Rezept %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>tell which org it is</source>
        <translation>erkennen, welche Org es ist</translation>
    </message>
    <message>
        <source>see whether the feature is on</source>
        <translation>sehen, ob die Funktion eingeschaltet ist</translation>
    </message>
    <message>
        <source>find the Platform SSO app and its people</source>
        <translation>die Platform-SSO-App und ihre Personen finden</translation>
    </message>
    <message>
        <source>see the account attributes</source>
        <translation>die Account-Attribute sehen</translation>
    </message>
    <message>
        <source>see how they are filled</source>
        <translation>sehen, womit sie gefüllt werden</translation>
    </message>
    <message>
        <source>check the names of people</source>
        <translation>die Namen der Personen prüfen</translation>
    </message>
    <message>
        <source>see the pilot Mac</source>
        <translation>den Pilot-Mac sehen</translation>
    </message>
    <message>
        <source>prove the registration and the first login</source>
        <translation>die Registrierung und die erste Anmeldung beweisen</translation>
    </message>
    <message>
        <source>turn the feature on</source>
        <translation>die Funktion einschalten</translation>
    </message>
    <message>
        <source>add the two account attributes</source>
        <translation>die beiden Account-Attribute anlegen</translation>
    </message>
    <message>
        <source>fill both attributes</source>
        <translation>beide Attribute füllen</translation>
    </message>
    <message>
        <source>read the inventory</source>
        <translation>das Inventar lesen</translation>
    </message>
    <message>
        <source>find groups and their members</source>
        <translation>Gruppen und ihre Mitglieder finden</translation>
    </message>
    <message>
        <source>find the group of the fleet</source>
        <translation>die Gruppe der Flotte finden</translation>
    </message>
    <message>
        <source>read profiles before and after each change</source>
        <translation>Profile vor und nach jeder Änderung lesen</translation>
    </message>
    <message>
        <source>find the category</source>
        <translation>die Kategorie finden</translation>
    </message>
    <message>
        <source>make the groups of the pilot and of the fleet</source>
        <translation>die Gruppen des Piloten und der Flotte anlegen</translation>
    </message>
    <message>
        <source>add Macs, the pilot first</source>
        <translation>Macs aufnehmen, den Piloten zuerst</translation>
    </message>
    <message>
        <source>make the SCEP, sign-on and login window profiles</source>
        <translation>die Profile für SCEP, Anmeldung und Anmeldefenster anlegen</translation>
    </message>
    <message>
        <source>correct a profile, or adopt one</source>
        <translation>ein Profil berichtigen oder übernehmen</translation>
    </message>
    <message>
        <source>make the category</source>
        <translation>die Kategorie anlegen</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; the app that Latchkey signs in with &gt; Okta API Scopes &gt; Grant. Whoever signs in, or the app itself, also needs an administrator role that may do it: Application Administrator, for features Super Administrator.</source>
        <translation>Applications &gt; Applications &gt; die App, mit der sich Latchkey anmeldet &gt; Okta API Scopes &gt; Grant. Wer sich anmeldet, oder die App selbst, braucht außerdem eine Administratorrolle, die es darf: Application Administrator, für Funktionen Super Administrator.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Tokens. A token has the rights of its owner: for attributes and mappings make it as an Application Administrator, for features as a Super Administrator, who may also turn the feature on by hand (Settings &gt; Features).</source>
        <translation>Security &gt; API &gt; Tokens. Ein Token hat die Rechte seines Besitzers: Für Attribute und Zuordnungen erzeugen Sie es als Application Administrator, für Funktionen als Super Administrator, der die Funktion auch von Hand einschalten kann (Settings &gt; Features).</translation>
    </message>
    <message>
        <source>Settings &gt; System &gt; API roles and clients &gt; API Roles &gt; the role of Latchkey&apos;s client &gt; Edit. Adding privileges keeps the client secret.</source>
        <translation>Settings &gt; System &gt; API roles and clients &gt; API Roles &gt; die Rolle von Latchkeys Client &gt; Edit. Beim Hinzufügen von Rechten bleibt das Client-Secret.</translation>
    </message>
    <message>
        <source>“%1” is missing. Copy it from Okta&apos;s Device Access tab.</source>
        <translation>„%1“ fehlt. Kopieren Sie es aus Oktas Reiter „Device Access“.</translation>
    </message>
    <message>
        <source>“%1” is not a whole address. Copy it from Okta with its copy button, from https:// to the end.</source>
        <translation>„%1“ ist keine ganze Adresse. Kopieren Sie sie mit dem Kopierknopf aus Okta, von https:// bis zum Ende.</translation>
    </message>
    <message>
        <source>“%1” must begin with https://. Copy it from Okta again.</source>
        <translation>„%1“ muss mit https:// beginnen. Kopieren Sie es erneut aus Okta.</translation>
    </message>
    <message>
        <source>“%1” is of another host than this org&apos;s (%2). Copy it from the Admin Console of this org.</source>
        <translation>„%1“ gehört zu einem anderen Host als dem dieser Org (%2). Kopieren Sie es aus der Admin Console dieser Org.</translation>
    </message>
    <message>
        <source>“%1” does not have the form that Okta uses. Perhaps it comes from the Endpoint management tab; take it from Device Access.</source>
        <translation>„%1“ hat nicht die Form, die Okta verwendet. Vielleicht stammt es aus dem Reiter „Endpoint management“; nehmen Sie es aus „Device Access“.</translation>
    </message>
    <message>
        <source>“%1” looks like the other of the two addresses. Exchange the SCEP URL and the challenge URL.</source>
        <translation>„%1“ sieht wie die andere der beiden Adressen aus. Vertauschen Sie SCEP-URL und Challenge-URL.</translation>
    </message>
    <message>
        <source>The pilot Mac %1 has a certificate from Okta, so the profile works.</source>
        <translation>Der Pilot-Mac %1 hat ein Zertifikat von Okta, das Profil funktioniert also.</translation>
    </message>
    <message>
        <source>A person says that challenge URL, user name and password are typed in. Jamf Pro does not let anybody read them back.</source>
        <translation>Eine Person sagt, dass Challenge-URL, Benutzername und Passwort eingetragen sind. Jamf Pro lässt niemanden sie zurücklesen.</translation>
    </message>
    <message>
        <source>The subject ends in $PROFILE_IDENTIFIER: redistribution before expiry is on.</source>
        <translation>Der Subject endet auf $PROFILE_IDENTIFIER: Die Neuverteilung vor dem Ablauf ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The SCEP URL is not known yet. Finish scep.configuration first.</source>
        <translation>Die SCEP-URL ist noch nicht bekannt. Schließen Sie zuerst scep.configuration ab.</translation>
    </message>
    <message>
        <source>Our SCEP profile differs from the plan. Run apply.</source>
        <translation>Unser SCEP-Profil weicht vom Plan ab. Führen Sie apply aus.</translation>
    </message>
    <message>
        <source>Correct these values in Jamf Pro by hand: a write could wipe what was typed.</source>
        <translation>Berichtigen Sie diese Werte von Hand in Jamf Pro: Ein Schreibvorgang könnte löschen, was eingetragen wurde.</translation>
    </message>
    <message>
        <source>It holds a fixed challenge.</source>
        <translation>Es enthält eine feste Challenge.</translation>
    </message>
    <message>
        <source>Choose Dynamic-Microsoft CA as the challenge type in Jamf Pro; plain Dynamic and Static do not fit.</source>
        <translation>Wählen Sie in Jamf Pro als Challenge-Typ „Dynamic-Microsoft CA“; „Dynamic“ und „Static“ allein passen nicht.</translation>
    </message>
    <message>
        <source>It is of the kind Dynamic-Microsoft CA, with the planned URL and subject.</source>
        <translation>Es ist von der Art Dynamic-Microsoft CA, mit der geplanten URL und dem geplanten Subject.</translation>
    </message>
    <message>
        <source>Jamf Pro does not show its challenge type; URL and subject are as planned.</source>
        <translation>Jamf Pro zeigt seinen Challenge-Typ nicht; URL und Subject sind wie geplant.</translation>
    </message>
    <message>
        <source>Type challenge URL, user name and password in Jamf Pro, save, and answer done.</source>
        <translation>Tragen Sie in Jamf Pro Challenge-URL, Benutzername und Passwort ein, sichern Sie, und antworten Sie mit „done“.</translation>
    </message>
    <message>
        <source>This profile was made for dynamic SCEP. Undo it first, or set scep.mode back to dynamic.</source>
        <translation>Dieses Profil wurde für dynamisches SCEP angelegt. Nehmen Sie es zuerst zurück, oder setzen Sie scep.mode wieder auf dynamic.</translation>
    </message>
    <message>
        <source>URL, subject and secret are as planned; the secret was compared by digest.</source>
        <translation>URL, Subject und Geheimnis sind wie geplant; das Geheimnis wurde über seine Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>URL and subject are as planned. The secret cannot be read back or compared.</source>
        <translation>URL und Subject sind wie geplant. Das Geheimnis lässt sich weder zurücklesen noch vergleichen.</translation>
    </message>
    <message>
        <source>The secret in it is not the one of this project.</source>
        <translation>Das Geheimnis darin ist nicht das dieses Projekts.</translation>
    </message>
    <message>
        <source>Run apply: the secret is written anew.</source>
        <translation>Führen Sie apply aus: Das Geheimnis wird neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 was there already and asks Okta for certificates. It is used as it is; nothing is written.</source>
        <translation>%1 war schon da und fordert Zertifikate bei Okta an. Es wird so benutzt, wie es ist; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>See in Jamf Pro that the profile is complete, and answer done.</source>
        <translation>Sehen Sie in Jamf Pro nach, dass das Profil vollständig ist, und antworten Sie mit „done“.</translation>
    </message>
    <message>
        <source>%1 is a SCEP profile for Okta too, but not the one of this setup. It stays as it is.</source>
        <translation>%1 ist auch ein SCEP-Profil für Okta, aber nicht das dieser Einrichtung. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No profile asks Okta for Device Access certificates.</source>
        <translation>Kein Profil fordert bei Okta Zertifikate für Device Access an.</translation>
    </message>
    <message>
        <source>Our groups hold Macs, and a profile without its password would reach them at once. Take the Macs out first (`latchkeyctl undo`), or make the profile in the console.</source>
        <translation>Unsere Gruppen enthalten Macs, und ein Profil ohne sein Passwort erreichte sie sofort. Nehmen Sie die Macs zuerst heraus (`latchkeyctl undo`), oder legen Sie das Profil in der Konsole an.</translation>
    </message>
    <message>
        <source>Run apply: the profile is made once scep.configuration is done.</source>
        <translation>Führen Sie apply aus: Das Profil wird angelegt, sobald scep.configuration abgeschlossen ist.</translation>
    </message>
    <message>
        <source>It is signed, and Jamf Pro keeps signed profiles read-only.</source>
        <translation>Es ist signiert, und Jamf Pro hält signierte Profile schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is at user level; shared device keys need computer level.</source>
        <translation>Es ist auf Benutzerebene; gemeinsame Geräteschlüssel brauchen die Computerebene.</translation>
    </message>
    <message>
        <source>It also holds a SCEP payload, and saving it could wipe the challenge that was typed.</source>
        <translation>Es enthält auch eine SCEP-Payload, und beim Sichern könnte die eingetragene Challenge verloren gehen.</translation>
    </message>
    <message>
        <source>It holds a secret that cannot be read back and would be lost.</source>
        <translation>Es enthält ein Geheimnis, das sich nicht zurücklesen lässt und verloren ginge.</translation>
    </message>
    <message>
        <source>%1 sets up Platform SSO of another vendor. No Mac gets both.</source>
        <translation>%1 richtet Platform SSO eines anderen Herstellers ein. Kein Mac bekommt beides.</translation>
    </message>
    <message>
        <source>%1 sets up Platform SSO of another vendor, and nothing keeps its Macs out of our groups.</source>
        <translation>%1 richtet Platform SSO eines anderen Herstellers ein, und nichts hält seine Macs aus unseren Gruppen heraus.</translation>
    </message>
    <message>
        <source>%1 sets up Jamf Connect. No Mac gets both.</source>
        <translation>%1 richtet Jamf Connect ein. Kein Mac bekommt beides.</translation>
    </message>
    <message>
        <source>%1 sets up Jamf Connect, and nothing keeps its Macs out of our groups.</source>
        <translation>%1 richtet Jamf Connect ein, und nichts hält seine Macs aus unseren Gruppen heraus.</translation>
    </message>
    <message>
        <source>%1 sets up Platform SSO with Okta too, but no Mac is in its scope.</source>
        <translation>%1 richtet auch Platform SSO mit Okta ein, aber kein Mac ist in seinem Scope.</translation>
    </message>
    <message>
        <source>%1 is Okta FastPass with the same extension, which is fine beside Platform SSO.</source>
        <translation>%1 ist Okta FastPass mit derselben Erweiterung; das verträgt sich mit Platform SSO.</translation>
    </message>
    <message>
        <source>%1 is signed or cannot be read, so nobody can tell whether it sets up Platform SSO. Please look at it.</source>
        <translation>%1 ist signiert oder lässt sich nicht lesen, also kann niemand sagen, ob es Platform SSO einrichtet. Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>The client id of the Platform SSO app is not known yet. Finish okta.sso-app first.</source>
        <translation>Die Client-ID der Platform-SSO-App ist noch nicht bekannt. Schließen Sie zuerst okta.sso-app ab.</translation>
    </message>
    <message>
        <source>Nothing is sent while the profile breaks a rule. Change the decision that is named above.</source>
        <translation>Solange das Profil eine Regel verletzt, wird nichts gesendet. Ändern Sie die oben genannte Entscheidung.</translation>
    </message>
    <message>
        <source>Several Platform SSO profiles of Okta are active, and a Mac may only have one. Take all but one out of scope in Jamf Pro, then check again. Latchkey deletes none of them.</source>
        <translation>Mehrere Platform-SSO-Profile von Okta sind aktiv, und ein Mac darf nur eines haben. Nehmen Sie in Jamf Pro alle bis auf eines aus dem Scope, und prüfen Sie dann erneut. Latchkey löscht keines davon.</translation>
    </message>
    <message>
        <source>Our profile differs from the plan. Run apply; if a key stays away, this Jamf Pro does not know it: update Jamf Pro.</source>
        <translation>Unser Profil weicht vom Plan ab. Führen Sie apply aus; bleibt ein Schlüssel weg, kennt ihn dieses Jamf Pro nicht: Aktualisieren Sie Jamf Pro.</translation>
    </message>
    <message>
        <source>Every key of %1 is as planned.</source>
        <translation>Jeder Schlüssel von %1 ist wie geplant.</translation>
    </message>
    <message>
        <source>%1 stays for the Macs that have it and leaves our groups out.</source>
        <translation>%1 bleibt für die Macs, die es haben, und lässt unsere Gruppen aus.</translation>
    </message>
    <message>
        <source>Our profile and %1 would reach the same Macs. Add the groups &quot;%2&quot; and &quot;%3&quot; to the exclusions of %1 in Jamf Pro, then check again.</source>
        <translation>Unser Profil und %1 würden dieselben Macs erreichen. Fügen Sie in Jamf Pro die Gruppen „%2“ und „%3“ den Ausnahmen von %1 hinzu, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>leave: nothing is written; a person corrects it.</source>
        <translation>leave: Geschrieben wird nichts; eine Person berichtigt es.</translation>
    </message>
    <message>
        <source>adopt: it is updated in place; its name, category, scope and identifiers stay.</source>
        <translation>adopt: Es wird an Ort und Stelle aktualisiert; Name, Kategorie, Scope und Kennungen bleiben.</translation>
    </message>
    <message>
        <source>adopt is not safe: %1</source>
        <translation>adopt ist nicht sicher: %1</translation>
    </message>
    <message>
        <source>replace: a new one is made for our groups; this one stays for the Macs that have it.</source>
        <translation>replace: Für unsere Gruppen wird ein neues angelegt; dieses bleibt für die Macs, die es haben.</translation>
    </message>
    <message>
        <source>replace is not safe: new Macs get it from the PreStage &quot;%1&quot;, and would have both.</source>
        <translation>replace ist nicht sicher: Neue Macs bekommen es aus der PreStage „%1“ und hätten dann beide.</translation>
    </message>
    <message>
        <source>replace is not safe: our groups have members already, who would get both.</source>
        <translation>replace ist nicht sicher: Unsere Gruppen haben schon Mitglieder, und diese bekämen beide.</translation>
    </message>
    <message>
        <source>It cannot be adopted safely. Answer leave and correct it yourself, or replace.</source>
        <translation>Es lässt sich nicht sicher übernehmen. Antworten Sie mit leave, und berichtigen Sie es selbst, oder mit replace.</translation>
    </message>
    <message>
        <source>It will be updated in place. Run apply; if a key stays away, this Jamf Pro does not know it.</source>
        <translation>Es wird an Ort und Stelle aktualisiert. Führen Sie apply aus; bleibt ein Schlüssel weg, kennt ihn dieses Jamf Pro nicht.</translation>
    </message>
    <message>
        <source>A new profile will be made for our groups. Run apply.</source>
        <translation>Für unsere Gruppen wird ein neues Profil angelegt. Führen Sie apply aus.</translation>
    </message>
    <message>
        <source>Some Macs would get both profiles. Exclude our groups from the old one, or take it out of the PreStage, then run apply.</source>
        <translation>Manche Macs bekämen beide Profile. Nehmen Sie unsere Gruppen vom alten aus, oder nehmen Sie es aus der PreStage, und führen Sie dann apply aus.</translation>
    </message>
    <message>
        <source>Decide what becomes of the profile that is there: leave, adopt or replace.</source>
        <translation>Entscheiden Sie, was aus dem vorhandenen Profil wird: leave, adopt oder replace.</translation>
    </message>
    <message>
        <source>%1 was there already and every needed key is right. It is used as it is.</source>
        <translation>%1 war schon da, und jeder nötige Schlüssel stimmt. Es wird so benutzt, wie es ist.</translation>
    </message>
    <message>
        <source>No profile sets up Platform SSO with Okta for a Mac.</source>
        <translation>Kein Profil richtet für einen Mac Platform SSO mit Okta ein.</translation>
    </message>
    <message>
        <source>Run apply: the profile is made for our groups.</source>
        <translation>Führen Sie apply aus: Das Profil wird für unsere Gruppen angelegt.</translation>
    </message>
    <message>
        <source>Look into the profiles that cannot be read: two Platform SSO profiles must never reach the same Mac. Answer harmless with the ids of those that set up no single sign-on.</source>
        <translation>Sehen Sie in die Profile, die sich nicht lesen lassen: Zwei Platform-SSO-Profile dürfen nie denselben Mac erreichen. Antworten Sie mit „harmless“ und den IDs derer, die kein Single Sign-on einrichten.</translation>
    </message>
    <message>
        <source>A Mac could get both sign-ins. Name an exclusion group (jamf.exclusion-group) whose criteria, joined by &quot;or&quot;, catch the other&apos;s Macs: &quot;Computer Group member of&quot; each group in its scope. Or exclude our groups from it.</source>
        <translation>Ein Mac könnte beide Anmeldungen bekommen. Nennen Sie eine Ausschlussgruppe (jamf.exclusion-group), deren Kriterien, mit „or“ verbunden, die Macs der anderen erfassen: „Computer Group member of“ jeder Gruppe in deren Scope. Oder nehmen Sie unsere Gruppen davon aus.</translation>
    </message>
    <message>
        <source>Request id, for the vendor&apos;s support: %1</source>
        <translation>Anfrage-ID, für den Support des Herstellers: %1</translation>
    </message>
    <message>
        <source>Check again in some minutes. If it stays like this, look at the cause named above.</source>
        <translation>Prüfen Sie in einigen Minuten erneut. Bleibt es so, sehen Sie sich die oben genannte Ursache an.</translation>
    </message>
    <message>
        <source>On %1 an account was created at %2 (%3).</source>
        <translation>Auf %1 wurde um %2 ein Account angelegt (%3).</translation>
    </message>
    <message>
        <source>On %1 no account was created at %2: %3</source>
        <translation>Auf %1 wurde um %2 kein Account angelegt: %3</translation>
    </message>
    <message>
        <source>Okta lists the account %1 (%2) on %3, with a Platform SSO enrolment.</source>
        <translation>Okta führt den Account %1 (%2) auf %3, mit einer Platform-SSO-Registrierung.</translation>
    </message>
    <message>
        <source>Assign this user to the Platform SSO app in Okta, best by a group, and sign in again.</source>
        <translation>Weisen Sie diesen Benutzer in Okta der Platform-SSO-App zu, am besten über eine Gruppe, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Look at the reason above. Often a similar account or an old home folder is on the Mac (mac.accounts), the user has no password in Okta, or the short name does not fit (accounts.names). Then sign in again.</source>
        <translation>Sehen Sie sich den Grund oben an. Oft liegt ein ähnlicher Account oder ein alter Benutzerordner auf dem Mac (mac.accounts), der Benutzer hat kein Passwort in Okta, oder der Kurzname passt nicht (accounts.names). Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>No account was created on a pilot Mac yet.</source>
        <translation>Auf einem Pilot-Mac wurde noch kein Account angelegt.</translation>
    </message>
    <message>
        <source>Let the person who gets the pilot Mac sign in at its login window with the Okta user name and password.</source>
        <translation>Lassen Sie die Person, die den Pilot-Mac bekommt, sich in seinem Anmeldefenster mit Okta-Benutzername und -Passwort anmelden.</translation>
    </message>
    <message>
        <source>It was said that somebody signed in and got an account.</source>
        <translation>Es wurde gesagt, dass sich jemand angemeldet und einen Account bekommen hat.</translation>
    </message>
    <message>
        <source>Only a real sign-in shows that it works. It must be the person who gets the Mac: the first Okta user on a Mac is the one who is enrolled there.</source>
        <translation>Nur eine echte Anmeldung zeigt, dass es funktioniert. Es muss die Person sein, die den Mac bekommt: Der erste Okta-Benutzer auf einem Mac ist der, der dort registriert wird.</translation>
    </message>
    <message>
        <source>On the pilot Mac: log out, then at the login window type the Okta user name and password. Seen afterwards in Okta: Reports &gt; System Log</source>
        <translation>Auf dem Pilot-Mac: abmelden, dann im Anmeldefenster Okta-Benutzername und -Passwort eingeben. Danach in Okta zu sehen: Reports &gt; System Log</translation>
    </message>
    <message>
        <source>Checked by the event device.local_account.create on the pilot Mac, or by the accounts that Okta lists there.</source>
        <translation>Geprüft durch das Ereignis device.local_account.create auf dem Pilot-Mac, oder durch die Accounts, die Okta dort führt.</translation>
    </message>
    <message>
        <source>A first person got an account at the login window</source>
        <translation>Eine erste Person bekam im Anmeldefenster einen Account</translation>
    </message>
    <message>
        <source>The proof of the whole setup, wanted before it goes to all Macs.</source>
        <translation>Der Beweis der ganzen Einrichtung, gewünscht, bevor sie an alle Macs geht.</translation>
    </message>
    <message>
        <source>Short names that more than one user would get: %1. %2</source>
        <translation>Kurznamen, die mehr als ein Benutzer bekäme: %1. %2</translation>
    </message>
    <message>
        <source>Give these users different names in Okta, or choose another short name (account.short-name): the second of them would get no account, or the first one&apos;s.</source>
        <translation>Geben Sie diesen Benutzern in Okta verschiedene Namen, oder wählen Sie einen anderen Kurznamen (account.short-name): Der zweite von ihnen bekäme keinen Account, oder den des ersten.</translation>
    </message>
    <message>
        <source>Users whose short name belongs to macOS or its administrator: %1. %2</source>
        <translation>Benutzer, deren Kurzname macOS oder dessen Administrator gehört: %1. %2</translation>
    </message>
    <message>
        <source>Give these users another macOSAccountUsername in Okta, or take them out of the app.</source>
        <translation>Geben Sie diesen Benutzern in Okta einen anderen macOSAccountUsername, oder nehmen Sie sie aus der App.</translation>
    </message>
    <message>
        <source>Users whose Okta user name is no e-mail address: %1. %2</source>
        <translation>Benutzer, deren Okta-Benutzername keine E-Mail-Adresse ist: %1. %2</translation>
    </message>
    <message>
        <source>Give these users a user name in the form of an e-mail address in Okta, or take them out of the app.</source>
        <translation>Geben Sie diesen Benutzern in Okta einen Benutzernamen in Form einer E-Mail-Adresse, oder nehmen Sie sie aus der App.</translation>
    </message>
    <message>
        <source>Users without a first or last name: %1. %2</source>
        <translation>Benutzer ohne Vor- oder Nachnamen: %1. %2</translation>
    </message>
    <message>
        <source>Fill in first and last name in Okta, or give these users a macOSAccountFullName in the app&apos;s profile.</source>
        <translation>Tragen Sie in Okta Vor- und Nachnamen ein, oder geben Sie diesen Benutzern im Profil der App einen macOSAccountFullName.</translation>
    </message>
    <message>
        <source>Users of whose short name nothing is left: %1. %2</source>
        <translation>Benutzer, von deren Kurznamen nichts übrig bleibt: %1. %2</translation>
    </message>
    <message>
        <source>Give these users a macOSAccountUsername of letters and digits.</source>
        <translation>Geben Sie diesen Benutzern einen macOSAccountUsername aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Users whose short name is longer than 255 bytes: %1. %2</source>
        <translation>Benutzer, deren Kurzname länger als 255 Byte ist: %1. %2</translation>
    </message>
    <message>
        <source>Give these users a shorter macOSAccountUsername.</source>
        <translation>Geben Sie diesen Benutzern einen kürzeren macOSAccountUsername.</translation>
    </message>
    <message>
        <source>Users whose short name only Okta can tell: %1. %2</source>
        <translation>Benutzer, deren Kurznamen nur Okta nennen kann: %1. %2</translation>
    </message>
    <message>
        <source>Users of whom Okta told no names: %1. %2</source>
        <translation>Benutzer, von denen Okta keine Namen nannte: %1. %2</translation>
    </message>
    <message>
        <source>Users without a first or last name, which is fine, since the full name is made otherwise: %1. %2</source>
        <translation>Benutzer ohne Vor- oder Nachnamen, was in Ordnung ist, da der volle Name anders gebildet wird: %1. %2</translation>
    </message>
    <message>
        <source>Users whose short name loses characters that macOS does not take: %1. %2</source>
        <translation>Benutzer, deren Kurzname Zeichen verliert, die macOS nicht annimmt: %1. %2</translation>
    </message>
    <message>
        <source>Users whose short name is longer than 31 characters or begins with no letter; try one on the pilot Mac: %1. %2</source>
        <translation>Benutzer, deren Kurzname länger als 31 Zeichen ist oder nicht mit einem Buchstaben beginnt; probieren Sie einen am Pilot-Mac aus: %1. %2</translation>
    </message>
    <message>
        <source>Addresses that are the same before the @: %1. Whether macOS keeps the rest is not documented; try one on the pilot Mac. %2</source>
        <translation>Adressen, die vor dem @ gleich sind: %1. Ob macOS den Rest behält, ist nicht dokumentiert; probieren Sie eine am Pilot-Mac aus. %2</translation>
    </message>
    <message>
        <source>Users whose password another identity provider has; they cannot sign in at the login window: %1. %2</source>
        <translation>Benutzer, deren Passwort bei einem anderen Identitätsanbieter liegt; sie können sich im Anmeldefenster nicht anmelden: %1. %2</translation>
    </message>
    <message>
        <source>Users who cannot sign in now (new, suspended, locked out or with an expired password): %1. %2</source>
        <translation>Benutzer, die sich derzeit nicht anmelden können (neu, ausgesetzt, gesperrt oder mit abgelaufenem Passwort): %1. %2</translation>
    </message>
    <message>
        <source>Users of the app who were looked at: %1</source>
        <translation>Angesehene Benutzer der App: %1</translation>
    </message>
    <message>
        <source>Let the sign-in read users too (okta.users.read), then check again.</source>
        <translation>Lassen Sie die Anmeldung auch Benutzer lesen (okta.users.read), und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Your expression is beyond what can be foreseen here. Check again after okta.apply-updates: then Okta has made the names.</source>
        <translation>Was Ihr Ausdruck ergibt, lässt sich hier nicht vorhersagen. Prüfen Sie nach okta.apply-updates erneut: Dann hat Okta die Namen gebildet.</translation>
    </message>
    <message>
        <source>Which users to look at is not known before the app is. Finish okta.sso-app first.</source>
        <translation>Welche Benutzer anzusehen sind, ist nicht bekannt, bevor es die App gibt. Schließen Sie zuerst okta.sso-app ab.</translation>
    </message>
    <message>
        <source>Every user gets a name that macOS takes</source>
        <translation>Jeder Benutzer bekommt einen Namen, den macOS annimmt</translation>
    </message>
    <message>
        <source>The short name is made from the Okta user and cannot be changed later; two users with one name cannot share a Mac.</source>
        <translation>Der Kurzname wird aus dem Okta-Benutzer gebildet und lässt sich später nicht ändern; zwei Benutzer mit einem Namen können sich keinen Mac teilen.</translation>
    </message>
    <message>
        <source>Approve the MDM profile on these Macs (System Settings &gt; Device Management); the bootstrap token is escrowed when an administrator with a secure token logs in, or by `sudo profiles install -type bootstraptoken`.</source>
        <translation>Genehmigen Sie auf diesen Macs das MDM-Profil (Systemeinstellungen &gt; Geräteverwaltung); das Bootstrap-Token wird hinterlegt, wenn sich ein Administrator mit Secure Token anmeldet, oder mit `sudo profiles install -type bootstraptoken`.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs are user-approved with an escrowed bootstrap token.</source>
        <translation>%1 von %2 verwalteten Macs sind vom Benutzer genehmigt und haben ein hinterlegtes Bootstrap-Token.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs are not.</source>
        <translation>%1 von %2 verwalteten Macs nicht.</translation>
    </message>
    <message>
        <source>Not user-approved: %1.</source>
        <translation>Nicht vom Benutzer genehmigt: %1.</translation>
    </message>
    <message>
        <source>Bootstrap token not escrowed: %1.</source>
        <translation>Bootstrap-Token nicht hinterlegt: %1.</translation>
    </message>
    <message>
        <source>The Macs are enrolled and their bootstrap token is escrowed</source>
        <translation>Die Macs sind registriert, und ihr Bootstrap-Token ist hinterlegt</translation>
    </message>
    <message>
        <source>macOS makes an account at the login window only with a user-approved MDM and the bootstrap token in Jamf Pro.</source>
        <translation>macOS legt im Anmeldefenster nur dann einen Account an, wenn das MDM vom Benutzer genehmigt ist und das Bootstrap-Token in Jamf Pro liegt.</translation>
    </message>
    <message>
        <source>Inventory does not collect local accounts.</source>
        <translation>Das Inventar sammelt keine lokalen Accounts.</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Computer management &gt; Inventory collection, and let the Macs send a new inventory.</source>
        <translation>Schalten Sie es unter Settings &gt; Computer management &gt; Inventory collection ein, und lassen Sie die Macs ein neues Inventar senden.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant on these Macs and make an administrator there, by the PreStage or by hand. Without one nobody can help at the login window.</source>
        <translation>Schließen Sie auf diesen Macs den Systemassistenten ab, und legen Sie dort einen Administrator an, über die PreStage oder von Hand. Ohne ihn kann im Anmeldefenster niemand helfen.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have a local administrator.</source>
        <translation>%1 von %2 verwalteten Macs haben einen lokalen Administrator.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have none.</source>
        <translation>%1 von %2 verwalteten Macs haben keinen.</translation>
    </message>
    <message>
        <source>Each Mac has a first local administrator</source>
        <translation>Jeder Mac hat einen ersten lokalen Administrator</translation>
    </message>
    <message>
        <source>Setup Assistant must be done and a local administrator be there before others can log in with Okta.</source>
        <translation>Der Systemassistent muss abgeschlossen und ein lokaler Administrator vorhanden sein, bevor sich andere mit Okta anmelden können.</translation>
    </message>
    <message>
        <source>Update these Macs to macOS %1 or later, or waive this step: they are left out by the fleet group&apos;s criteria.</source>
        <translation>Aktualisieren Sie diese Macs auf macOS %1 oder neuer, oder verzichten Sie auf diesen Schritt: Die Kriterien der Flottengruppe lassen sie aus.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have a new enough macOS.</source>
        <translation>%1 von %2 verwalteten Macs haben ein ausreichend neues macOS.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have an older macOS.</source>
        <translation>%1 von %2 verwalteten Macs haben ein älteres macOS.</translation>
    </message>
    <message>
        <source>Wanted: macOS %1 or later.</source>
        <translation>Gewünscht: macOS %1 oder neuer.</translation>
    </message>
    <message>
        <source>The Macs run a macOS that can do it</source>
        <translation>Auf den Macs läuft ein macOS, das es kann</translation>
    </message>
    <message>
        <source>Accounts at the login window need Platform SSO as macOS has it since 14.</source>
        <translation>Accounts im Anmeldefenster brauchen Platform SSO, wie macOS es seit 14 hat.</translation>
    </message>
    <message>
        <source>Macs by version of Okta Verify: %1.</source>
        <translation>Macs nach Version von Okta Verify: %1.</translation>
    </message>
    <message>
        <source>Wanted: Okta Verify %1 or later.</source>
        <translation>Gewünscht: Okta Verify %1 oder neuer.</translation>
    </message>
    <message>
        <source>Deploy Okta Verify %1 or later from Okta&apos;s download or Jamf&apos;s App Installers (Computers &gt; Mac Apps), not from the App Store.</source>
        <translation>Verteilen Sie Okta Verify %1 oder neuer aus Oktas Download oder aus Jamfs App Installers (Computers &gt; Mac Apps), nicht aus dem App Store.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have a new enough Okta Verify.</source>
        <translation>%1 von %2 verwalteten Macs haben ein ausreichend neues Okta Verify.</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs have an older one or none.</source>
        <translation>%1 von %2 verwalteten Macs haben ein älteres oder keines.</translation>
    </message>
    <message>
        <source>Okta Verify is the App Store&apos;s build on: %1.</source>
        <translation>Okta Verify ist die Fassung aus dem App Store auf: %1.</translation>
    </message>
    <message>
        <source>The App Store&apos;s build cannot do Device Access. Remove it there and deploy the one from Okta&apos;s Downloads page.</source>
        <translation>Die Fassung aus dem App Store kann kein Device Access. Entfernen Sie sie dort, und verteilen Sie die von Oktas Downloads-Seite.</translation>
    </message>
    <message>
        <source>Okta Verify is on the Macs</source>
        <translation>Okta Verify ist auf den Macs</translation>
    </message>
    <message>
        <source>Its SSO extension does the sign-in at the login window.</source>
        <translation>Seine SSO-Erweiterung übernimmt die Anmeldung im Anmeldefenster.</translation>
    </message>
    <message>
        <source>Before 10.49 there are no API clients: sign in with a user of Jamf Pro.</source>
        <translation>Vor 10.49 gibt es keine API-Clients: Melden Sie sich mit einem Benutzer von Jamf Pro an.</translation>
    </message>
    <message>
        <source>This version is older than what Latchkey was checked with (11.23 and later).</source>
        <translation>Diese Version ist älter als die, mit denen Latchkey geprüft wurde (11.23 und neuer).</translation>
    </message>
    <message>
        <source>Before 11.28 older requests are used for groups. Updating Jamf Pro is advised.</source>
        <translation>Vor 11.28 werden für Gruppen ältere Anfragen benutzt. Ein Update von Jamf Pro wird empfohlen.</translation>
    </message>
    <message>
        <source>Jamf Pro says of its start: %1 (%2 %).</source>
        <translation>Jamf Pro sagt von seinem Start: %1 (%2 %).</translation>
    </message>
    <message>
        <source>Signed in to %1, Jamf Pro %2.</source>
        <translation>Angemeldet bei %1, Jamf Pro %2.</translation>
    </message>
    <message>
        <source>Jamf Pro answers and takes the sign-in</source>
        <translation>Jamf Pro antwortet und nimmt die Anmeldung an</translation>
    </message>
    <message>
        <source>Groups and profiles are read and made through Jamf Pro&apos;s API, with your API client or user.</source>
        <translation>Gruppen und Profile werden über die API von Jamf Pro gelesen und angelegt, mit Ihrem API-Client oder Benutzer.</translation>
    </message>
    <message>
        <source>No Mac is excluded (decision jamf.exclusion-group).</source>
        <translation>Kein Mac ist ausgenommen (Entscheidung jamf.exclusion-group).</translation>
    </message>
    <message>
        <source>There is no computer group &quot;%1&quot; to exclude.</source>
        <translation>Eine Computergruppe „%1“ zum Ausnehmen gibt es nicht.</translation>
    </message>
    <message>
        <source>The Macs of &quot;%1&quot; are excluded.</source>
        <translation>Die Macs von „%1“ sind ausgenommen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; belongs to a group that Latchkey did not make. It is never changed.</source>
        <translation>Der Name „%1“ gehört einer Gruppe, die Latchkey nicht angelegt hat. Sie wird nie geändert.</translation>
    </message>
    <message>
        <source>Choose another name: `latchkeyctl set %1 NAME`.</source>
        <translation>Wählen Sie einen anderen Namen: `latchkeyctl set %1 NAME`.</translation>
    </message>
    <message>
        <source>The smart group &quot;%1&quot; is there and made by Latchkey.</source>
        <translation>Die Smart-Gruppe „%1“ ist da und von Latchkey angelegt.</translation>
    </message>
    <message>
        <source>The smart group &quot;%1&quot; is not there yet.</source>
        <translation>Die Smart-Gruppe „%1“ ist noch nicht da.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; is not there yet.</source>
        <translation>Die Kategorie „%1“ ist noch nicht da.</translation>
    </message>
    <message>
        <source>Correct the name with `latchkeyctl set jamf.exclusion-group NAME`, make the group in Jamf Pro, or set it empty.</source>
        <translation>Berichtigen Sie den Namen mit `latchkeyctl set jamf.exclusion-group NAME`, legen Sie die Gruppe in Jamf Pro an, oder setzen Sie sie leer.</translation>
    </message>
    <message>
        <source>`latchkeyctl apply` makes what is missing, without any Mac in it.</source>
        <translation>`latchkeyctl apply` legt an, was fehlt, ohne einen Mac darin.</translation>
    </message>
    <message>
        <source>Make the smart group &quot;%1&quot;, without any Mac in it</source>
        <translation>Die Smart-Gruppe „%1“ anlegen, ohne einen Mac darin</translation>
    </message>
    <message>
        <source>None: no Mac is in it, and nothing is scoped to it yet.</source>
        <translation>Keine: Kein Mac ist darin, und noch ist ihr nichts zugeordnet.</translation>
    </message>
    <message>
        <source>Make the category &quot;%1&quot;</source>
        <translation>Die Kategorie „%1“ anlegen</translation>
    </message>
    <message>
        <source>A group named &quot;%1&quot; is there that Latchkey did not make. Choose another name with `latchkeyctl set %2 NAME`, or rename that group.</source>
        <translation>Es gibt eine Gruppe „%1“, die Latchkey nicht angelegt hat. Wählen Sie mit `latchkeyctl set %2 NAME` einen anderen Namen, oder benennen Sie diese Gruppe um.</translation>
    </message>
    <message>
        <source>Computers &gt; Smart Computer Groups</source>
        <translation>Computers &gt; Smart Computer Groups</translation>
    </message>
    <message>
        <source>The list of groups is read again.</source>
        <translation>Die Liste der Gruppen wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; stays.</source>
        <translation>Die Kategorie „%1“ bleibt.</translation>
    </message>
    <message>
        <source>Latchkey made it, but others use it by now: %1.</source>
        <translation>Latchkey hat sie angelegt, aber inzwischen benutzen sie andere: %1.</translation>
    </message>
    <message>
        <source>No profile of others is in it. Policies, packages and scripts in it cannot be seen from here: they would be left without a category.</source>
        <translation>Kein Profil anderer ist darin. Richtlinien, Pakete und Skripte darin sind von hier nicht zu sehen: Sie blieben ohne Kategorie.</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;, which Latchkey made</source>
        <translation>„%1“ löschen, von Latchkey angelegt</translation>
    </message>
    <message>
        <source>Our groups for the pilot and the fleet are there</source>
        <translation>Unsere Gruppen für den Piloten und die Flotte sind da</translation>
    </message>
    <message>
        <source>Profiles are scoped to these groups, which are born empty. A Mac gets a profile only when a group&apos;s criteria change.</source>
        <translation>Profile sind diesen Gruppen zugeordnet, die leer zur Welt kommen. Ein Mac bekommt ein Profil nur, wenn sich die Kriterien einer Gruppe ändern.</translation>
    </message>
    <message>
        <source>Our profile differs from the plan. Run apply.</source>
        <translation>Unser Profil weicht vom Plan ab. Führen Sie apply aus.</translation>
    </message>
    <message>
        <source>%1 already makes the login window ask for name and password.</source>
        <translation>%1 lässt das Anmeldefenster schon nach Name und Passwort fragen.</translation>
    </message>
    <message>
        <source>No profile makes the login window ask for name and password.</source>
        <translation>Kein Profil lässt das Anmeldefenster nach Name und Passwort fragen.</translation>
    </message>
    <message>
        <source>It was decided to leave the login window alone (login-window.manage).</source>
        <translation>Es wurde entschieden, das Anmeldefenster in Ruhe zu lassen (login-window.manage).</translation>
    </message>
    <message>
        <source>%1 shows the list of users at the login window. Keep it away from our groups, or change it.</source>
        <translation>%1 zeigt im Anmeldefenster die Liste der Benutzer. Halten Sie es von unseren Gruppen fern, oder ändern Sie es.</translation>
    </message>
    <message>
        <source>Only the look of the login window changes.</source>
        <translation>Nur das Aussehen des Anmeldefensters ändert sich.</translation>
    </message>
    <message>
        <source>Make the login window ask for name and password</source>
        <translation>Das Anmeldefenster nach Name und Passwort fragen lassen</translation>
    </message>
    <message>
        <source>Bring the login window profile back to the plan</source>
        <translation>Das Profil für das Anmeldefenster wieder dem Plan anpassen</translation>
    </message>
    <message>
        <source>Login window profile</source>
        <translation>Profil für das Anmeldefenster</translation>
    </message>
    <message>
        <source>A new person can only sign in where the login window takes a name; a list of users has no place to type one.</source>
        <translation>Eine neue Person kann sich nur anmelden, wo das Anmeldefenster einen Namen annimmt; in einer Liste von Benutzern ist dafür kein Platz.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>This sign-in sees one site only. A name may be taken by an object that it cannot see.</source>
        <translation>Diese Anmeldung sieht nur eine Site. Ein Name kann von einem Objekt vergeben sein, das sie nicht sieht.</translation>
    </message>
    <message>
        <source>Add them to the API role in Settings &gt; System &gt; API roles and clients: %1. Adding privileges keeps the client secret; adding a role needs a new one.</source>
        <translation>Fügen Sie sie unter Settings &gt; System &gt; API roles and clients der API-Rolle hinzu: %1. Beim Hinzufügen von Rechten bleibt das Client-Secret; eine weitere Rolle braucht ein neues.</translation>
    </message>
    <message>
        <source>All privileges for reading and setting up are there.</source>
        <translation>Alle Rechte zum Lesen und Einrichten sind da.</translation>
    </message>
    <message>
        <source>Not needed, but useful: %1.</source>
        <translation>Nicht nötig, aber nützlich: %1.</translation>
    </message>
    <message>
        <source>For taking back you would also need: %1.</source>
        <translation>Zum Zurücknehmen bräuchten Sie außerdem: %1.</translation>
    </message>
    <message>
        <source>Jamf Pro does not tell what this API client may do.</source>
        <translation>Jamf Pro sagt nicht, was dieser API-Client darf.</translation>
    </message>
    <message>
        <source>A read was refused. Missing: %1.</source>
        <translation>Ein Lesen wurde abgelehnt. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Add them to the API role in Settings &gt; System &gt; API roles and clients: %1.</source>
        <translation>Fügen Sie sie unter Settings &gt; System &gt; API roles and clients der API-Rolle hinzu: %1.</translation>
    </message>
    <message>
        <source>Groups and profiles can be read.</source>
        <translation>Gruppen und Profile lassen sich lesen.</translation>
    </message>
    <message>
        <source>Nothing is left to write in Jamf Pro, so reading is enough.</source>
        <translation>In Jamf Pro bleibt nichts zu schreiben, Lesen genügt also.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s API role with the list that `latchkeyctl export rights` writes. A missing privilege shows at the first write, which is then refused as a whole.</source>
        <translation>Vergleichen Sie die API-Rolle des Clients mit der Liste, die `latchkeyctl export rights` schreibt. Ein fehlendes Recht zeigt sich beim ersten Schreiben, das dann als Ganzes abgelehnt wird.</translation>
    </message>
    <message>
        <source>The sign-in has the privileges in Jamf Pro</source>
        <translation>Die Anmeldung hat in Jamf Pro die nötigen Rechte</translation>
    </message>
    <message>
        <source>A privilege that is missing half-way would leave a half-made setup, so all are checked first.</source>
        <translation>Ein Recht, das unterwegs fehlt, ließe eine halbe Einrichtung zurück, deshalb werden alle zuerst geprüft.</translation>
    </message>
    <message>
        <source>It goes only to the members of our groups, which begin without any.</source>
        <translation>Es geht nur an die Mitglieder unserer Gruppen, die ohne welche beginnen.</translation>
    </message>
    <message>
        <source>Make the SCEP profile with its secret</source>
        <translation>Das SCEP-Profil mit seinem Geheimnis anlegen</translation>
    </message>
    <message>
        <source>Make the SCEP profile; the challenge is typed by hand afterwards</source>
        <translation>Das SCEP-Profil anlegen; die Challenge wird danach von Hand eingetragen</translation>
    </message>
    <message>
        <source>Write the SCEP profile anew</source>
        <translation>Das SCEP-Profil neu schreiben</translation>
    </message>
    <message>
        <source>No API of Jamf Pro takes challenge URL, user name and password of a dynamic SCEP profile, so a person types them once. Click Edit, choose SCEP, select the challenge type %1, type the values, set redistribution, and save.</source>
        <translation>Keine API von Jamf Pro nimmt Challenge-URL, Benutzername und Passwort eines dynamischen SCEP-Profils an, deshalb trägt eine Person sie einmal ein. Klicken Sie auf Edit, wählen Sie SCEP, den Challenge-Typ %1, tragen Sie die Werte ein, stellen Sie die Neuverteilung ein, und sichern Sie.</translation>
    </message>
    <message>
        <source>Computers &gt; Configuration Profiles &gt; %1 &gt; Options &gt; SCEP</source>
        <translation>Computers &gt; Configuration Profiles &gt; %1 &gt; Options &gt; SCEP</translation>
    </message>
    <message>
        <source>The profile is read again: challenge type, URL and subject. What was typed cannot be read back; a certificate on the pilot Mac proves it.</source>
        <translation>Das Profil wird noch einmal gelesen: Challenge-Typ, URL und Subject. Was eingetragen wurde, lässt sich nicht zurücklesen; ein Zertifikat auf dem Pilot-Mac beweist es.</translation>
    </message>
    <message>
        <source>The SCEP profile %1 was made by hand and asks the right server. Jamf Pro does not let anybody read whether it is complete, so please look: challenge type, challenge URL, user name, password, redistribution.</source>
        <translation>Das SCEP-Profil %1 wurde von Hand angelegt und fragt den richtigen Server. Jamf Pro lässt niemanden lesen, ob es vollständig ist; sehen Sie also nach: Challenge-Typ, Challenge-URL, Benutzername, Passwort, Neuverteilung.</translation>
    </message>
    <message>
        <source>A certificate from Okta on the pilot Mac proves it.</source>
        <translation>Ein Zertifikat von Okta auf dem Pilot-Mac beweist es.</translation>
    </message>
    <message>
        <source>SCEP profile</source>
        <translation>SCEP-Profil</translation>
    </message>
    <message>
        <source>It fetches the certificate by which Okta knows the Mac. Without it the Mac never registers.</source>
        <translation>Es holt das Zertifikat, an dem Okta den Mac erkennt. Ohne dieses registriert sich der Mac nie.</translation>
    </message>
    <message>
        <source>It was not decided yet whom the fleet is taken from.</source>
        <translation>Noch ist nicht entschieden, woraus die Flotte genommen wird.</translation>
    </message>
    <message>
        <source>When the pilot is done, name a computer group: `latchkeyctl set fleet.source-group NAME`.</source>
        <translation>Wenn der Pilot fertig ist, nennen Sie eine Computergruppe: `latchkeyctl set fleet.source-group NAME`.</translation>
    </message>
    <message>
        <source>The fleet is still empty; it will be taken from &quot;%1&quot;.</source>
        <translation>Die Flotte ist noch leer; sie wird aus „%1“ genommen.</translation>
    </message>
    <message>
        <source>The fleet group&apos;s name belongs to somebody else&apos;s group.</source>
        <translation>Der Name der Flottengruppe gehört der Gruppe von jemand anderem.</translation>
    </message>
    <message>
        <source>See jamf.groups.</source>
        <translation>Siehe jamf.groups.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the Macs of &quot;%2&quot; with macOS %3 or later.</source>
        <translation>„%1“ enthält die Macs von „%2“ mit macOS %3 oder neuer.</translation>
    </message>
    <message>
        <source>There is no computer group &quot;%1&quot; to take the fleet from.</source>
        <translation>Eine Computergruppe „%1“, aus der die Flotte genommen werden könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a group of yours that is there: `latchkeyctl set fleet.source-group NAME`.</source>
        <translation>Nennen Sie eine vorhandene Gruppe von Ihnen: `latchkeyctl set fleet.source-group NAME`.</translation>
    </message>
    <message>
        <source>The fleet group does not hold the Macs of &quot;%1&quot; yet.</source>
        <translation>Die Flottengruppe enthält die Macs von „%1“ noch nicht.</translation>
    </message>
    <message>
        <source>`latchkeyctl apply` widens it, once the pilot is proved.</source>
        <translation>`latchkeyctl apply` erweitert sie, sobald der Pilot bewiesen ist.</translation>
    </message>
    <message>
        <source>All Macs of the group with a new enough macOS get the profiles at their next check-in.</source>
        <translation>Alle Macs der Gruppe mit ausreichend neuem macOS bekommen die Profile, wenn sie sich das nächste Mal melden.</translation>
    </message>
    <message>
        <source>Up to %1 Macs get the profiles at their next check-in.</source>
        <translation>Bis zu %1 Macs bekommen die Profile, wenn sie sich das nächste Mal melden.</translation>
    </message>
    <message>
        <source>Decide whom the fleet is taken from (`latchkeyctl set fleet.source-group NAME`), then type that name.</source>
        <translation>Entscheiden Sie, woraus die Flotte genommen wird (`latchkeyctl set fleet.source-group NAME`), und tippen Sie dann diesen Namen.</translation>
    </message>
    <message>
        <source>Put the Macs of &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>Die Macs von „%1“ in „%2“ aufnehmen</translation>
    </message>
    <message>
        <source>The fleet gets the setup</source>
        <translation>Die Flotte bekommt die Einrichtung</translation>
    </message>
    <message>
        <source>After a person has logged in on a pilot Mac, the profiles go to all Macs of a group that you name.</source>
        <translation>Nachdem sich auf einem Pilot-Mac eine Person angemeldet hat, gehen die Profile an alle Macs einer Gruppe, die Sie nennen.</translation>
    </message>
    <message>
        <source>No pilot Mac was named yet.</source>
        <translation>Noch wurde kein Pilot-Mac genannt.</translation>
    </message>
    <message>
        <source>Name one to three Macs by serial number: `latchkeyctl set pilot.serials SERIAL,SERIAL`.</source>
        <translation>Nennen Sie ein bis drei Macs mit ihrer Seriennummer: `latchkeyctl set pilot.serials SERIAL,SERIAL`.</translation>
    </message>
    <message>
        <source>Not in the inventory of Jamf Pro, or not managed: %1.</source>
        <translation>Nicht im Inventar von Jamf Pro, oder nicht verwaltet: %1.</translation>
    </message>
    <message>
        <source>Check the serial number in About This Mac, enrol the Mac, or name another one. Nothing is written until then.</source>
        <translation>Prüfen Sie die Seriennummer unter „Über diesen Mac“, registrieren Sie den Mac, oder nennen Sie einen anderen. Bis dahin wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the pilot Macs: %2.</source>
        <translation>„%1“ enthält die Pilot-Macs: %2.</translation>
    </message>
    <message>
        <source>Jamf Pro does not count these Macs in yet: %1.</source>
        <translation>Jamf Pro zählt diese Macs noch nicht dazu: %1.</translation>
    </message>
    <message>
        <source>Wait until Jamf Pro has recalculated the group, then check again.</source>
        <translation>Warten Sie, bis Jamf Pro die Gruppe neu berechnet hat, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The pilot group&apos;s name belongs to somebody else&apos;s group.</source>
        <translation>Der Name der Pilotgruppe gehört der Gruppe von jemand anderem.</translation>
    </message>
    <message>
        <source>The pilot group does not hold these Macs yet: %1.</source>
        <translation>Die Pilotgruppe enthält diese Macs noch nicht: %1.</translation>
    </message>
    <message>
        <source>`latchkeyctl apply` puts them in, once both profiles are proved.</source>
        <translation>`latchkeyctl apply` nimmt sie auf, sobald beide Profile bewiesen sind.</translation>
    </message>
    <message>
        <source>Which Macs try it first? Name one to three by serial number.</source>
        <translation>Welche Macs probieren es zuerst? Nennen Sie ein bis drei mit ihrer Seriennummer.</translation>
    </message>
    <message>
        <source>Computers &gt; Search Inventory</source>
        <translation>Computers &gt; Search Inventory</translation>
    </message>
    <message>
        <source>Each must be in Jamf Pro&apos;s inventory and managed.</source>
        <translation>Jeder muss im Inventar von Jamf Pro stehen und verwaltet sein.</translation>
    </message>
    <message>
        <source>Put the pilot Macs into &quot;%1&quot;</source>
        <translation>Die Pilot-Macs in „%1“ aufnehmen</translation>
    </message>
    <message>
        <source>These Macs get the profiles at their next check-in. Macs that are not named leave the group and lose them.</source>
        <translation>Diese Macs bekommen die Profile, wenn sie sich das nächste Mal melden. Nicht genannte Macs verlassen die Gruppe und verlieren sie.</translation>
    </message>
    <message>
        <source>The pilot Macs are in the pilot group</source>
        <translation>Die Pilot-Macs sind in der Pilotgruppe</translation>
    </message>
    <message>
        <source>A few Macs try everything first. They are named by serial number, so a Mac that is wiped stays in.</source>
        <translation>Wenige Macs probieren alles zuerst. Sie sind mit ihrer Seriennummer genannt, also bleibt ein gelöschter Mac darin.</translation>
    </message>
    <message>
        <source>Make the Platform SSO profile %1</source>
        <translation>Das Platform-SSO-Profil %1 anlegen</translation>
    </message>
    <message>
        <source>Bring the Platform SSO profile %1 back to the plan</source>
        <translation>Das Platform-SSO-Profil %1 wieder dem Plan anpassen</translation>
    </message>
    <message>
        <source>Macs that have it get the new version when Jamf Pro sends it out next; it is not sent to all now.</source>
        <translation>Macs, die es haben, bekommen die neue Fassung, wenn Jamf Pro es das nächste Mal verteilt; jetzt geht es nicht an alle.</translation>
    </message>
    <message>
        <source>Update the profile %1 in place</source>
        <translation>Das Profil %1 an Ort und Stelle aktualisieren</translation>
    </message>
    <message>
        <source>Name, scope and identifiers stay. It is sent to newly assigned Macs only, so that registered ones need not register again.</source>
        <translation>Name, Scope und Kennungen bleiben. Es geht nur an neu zugeordnete Macs, damit registrierte sich nicht neu registrieren müssen.</translation>
    </message>
    <message>
        <source>Jamf Pro has the Platform SSO profile %1 already, made by hand, and not all its keys are right. Two such profiles must never reach the same Mac, so you decide. leave: nothing is written, you correct it yourself. adopt: it is updated in place and keeps its name, scope and identifiers. replace: a new one is made for our groups, and the old one stays for the Macs that have it.</source>
        <translation>Jamf Pro hat schon das Platform-SSO-Profil %1, von Hand angelegt, und nicht alle seine Schlüssel stimmen. Zwei solche Profile dürfen nie denselben Mac erreichen, deshalb entscheiden Sie. leave: Geschrieben wird nichts, Sie berichtigen es selbst. adopt: Es wird an Ort und Stelle aktualisiert und behält Name, Scope und Kennungen. replace: Für unsere Gruppen wird ein neues angelegt, und das alte bleibt für die Macs, die es haben.</translation>
    </message>
    <message>
        <source>Computers &gt; Configuration Profiles &gt; %1</source>
        <translation>Computers &gt; Configuration Profiles &gt; %1</translation>
    </message>
    <message>
        <source>The profile is read again and compared key by key.</source>
        <translation>Das Profil wird noch einmal gelesen und Schlüssel für Schlüssel verglichen.</translation>
    </message>
    <message>
        <source>These profiles reach Macs and cannot be read from here, because they are signed. If one sets up Platform SSO, take it out of scope first; of the others answer their ids.</source>
        <translation>Diese Profile erreichen Macs und lassen sich von hier nicht lesen, weil sie signiert sind. Richtet eines davon Platform SSO ein, nehmen Sie es zuerst aus dem Scope; von den anderen antworten Sie die IDs.</translation>
    </message>
    <message>
        <source>Computers &gt; Configuration Profiles</source>
        <translation>Computers &gt; Configuration Profiles</translation>
    </message>
    <message>
        <source>It cannot be checked from here.</source>
        <translation>Von hier lässt es sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Platform SSO profile</source>
        <translation>Platform-SSO-Profil</translation>
    </message>
    <message>
        <source>It tells macOS to create accounts at the login window with Okta. One such profile may reach a Mac, never two.</source>
        <translation>Es sagt macOS, dass es im Anmeldefenster mit Okta Accounts anlegen soll. Ein solches Profil darf einen Mac erreichen, nie zwei.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same short name.</source>
        <translation>%1 und %2 sind derselbe Kurzname.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same full name.</source>
        <translation>%1 und %2 haben denselben vollen Namen.</translation>
    </message>
    <message>
        <source>%1 and %2 are one letter apart.</source>
        <translation>%1 und %2 unterscheiden sich um einen Buchstaben.</translation>
    </message>
    <message>
        <source>%1 may be short for %2, or the other way round.</source>
        <translation>%1 kann kurz für %2 sein, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Nothing tells the local accounts of the Mac.</source>
        <translation>Nichts nennt die lokalen Accounts des Mac.</translation>
    </message>
    <message>
        <source>Folders in /Users without an account: %1.</source>
        <translation>Ordner in /Users ohne Account: %1.</translation>
    </message>
    <message>
        <source>Look in System Settings &gt; Users &amp; Groups. Remove accounts that nobody needs, with their folders in /Users. Latchkey never deletes an account.</source>
        <translation>Sehen Sie in Systemeinstellungen &gt; Benutzer &amp; Gruppen nach. Entfernen Sie Accounts, die niemand braucht, samt ihren Ordnern in /Users. Latchkey löscht nie einen Account.</translation>
    </message>
    <message>
        <source>Local accounts: %1. No two look alike.</source>
        <translation>Lokale Accounts: %1. Keine zwei sehen sich ähnlich.</translation>
    </message>
    <message>
        <source>No look-alike accounts on the pilot Mac</source>
        <translation>Keine verwechselbaren Accounts auf dem Pilot-Mac</translation>
    </message>
    <message>
        <source>macOS joins an Okta name to a local account that has it already: a similar account or an old home folder gets in the way of a new one.</source>
        <translation>macOS verbindet einen Okta-Namen mit einem lokalen Account, der ihn schon trägt: Ein ähnlicher Account oder ein alter Benutzerordner steht einem neuen im Weg.</translation>
    </message>
    <message>
        <source>Okta does not renew certificates by itself: let Jamf Pro redistribute the SCEP profile to this Mac.</source>
        <translation>Okta erneuert Zertifikate nicht von selbst: Lassen Sie Jamf Pro das SCEP-Profil erneut an diesen Mac verteilen.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is valid; the evidence does not tell until when.</source>
        <translation>Die Identität „%1“ ist gültig; der Beleg sagt nicht, bis wann.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; expired on %2.</source>
        <translation>Das Zertifikat „%1“ lief am %2 ab.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is there and valid until %2.</source>
        <translation>Die Identität „%1“ ist da und bis %2 gültig.</translation>
    </message>
    <message>
        <source>Jamf Pro&apos;s inventory of %1 shows no certificate of Okta&apos;s yet.</source>
        <translation>Das Inventar von Jamf Pro zeigt für %1 noch kein Zertifikat von Okta.</translation>
    </message>
    <message>
        <source>The evidence does not tell which identities are in the System keychain.</source>
        <translation>Der Beleg sagt nicht, welche Identitäten im System-Schlüsselbund sind.</translation>
    </message>
    <message>
        <source>There is no valid Device Access certificate on the Mac.</source>
        <translation>Auf dem Mac ist kein gültiges Device-Access-Zertifikat.</translation>
    </message>
    <message>
        <source>There is a Device Access certificate on the Mac, but no valid identity: its key is missing or it has expired.</source>
        <translation>Auf dem Mac ist ein Device-Access-Zertifikat, aber keine gültige Identität: Ihr Schlüssel fehlt, oder sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; does not name this Mac.</source>
        <translation>Das Zertifikat „%1“ nennt nicht diesen Mac.</translation>
    </message>
    <message>
        <source>Give the SCEP profile the subject CN=$COMPUTERNAME ODA $UDID and push it again.</source>
        <translation>Geben Sie dem SCEP-Profil das Subject CN=$COMPUTERNAME ODA $UDID, und verteilen Sie es erneut.</translation>
    </message>
    <message>
        <source>The pilot Mac has its Device Access certificate</source>
        <translation>Der Pilot-Mac hat sein Device-Access-Zertifikat</translation>
    </message>
    <message>
        <source>With it the Mac proves itself to Okta. Without it the Mac never registers.</source>
        <translation>Mit ihm weist sich der Mac gegenüber Okta aus. Ohne es registriert sich der Mac nie.</translation>
    </message>
    <message>
        <source>Leave the notice &quot;Registration Required&quot; unanswered while you are signed in as administrator: it is for the new user.</source>
        <translation>Lassen Sie den Hinweis „Registrierung erforderlich“ unbeantwortet, solange Sie als Administrator angemeldet sind: Er ist für den neuen Benutzer.</translation>
    </message>
    <message>
        <source>In Okta, remove this Mac from the person who registered, under Directory &gt; Devices. One person can register one account on a Mac; where that does not help, erase the Mac.</source>
        <translation>Nehmen Sie in Okta unter Directory &gt; Devices diesen Mac der Person ab, die sich registriert hat. Eine Person kann auf einem Mac einen Account registrieren; hilft das nicht, löschen Sie den Mac.</translation>
    </message>
    <message>
        <source>The local account %1 is linked to an Okta user: right only after the first login with Okta.</source>
        <translation>Der lokale Account %1 ist mit einem Okta-Benutzer verbunden: Das ist erst nach der ersten Anmeldung mit Okta richtig.</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; on the project: Okta&apos;s log tells how the account was made.</source>
        <translation>Führen Sie im Projekt „verify“ aus: Oktas Protokoll sagt, wie der Account entstand.</translation>
    </message>
    <message>
        <source>The evidence does not tell whether a user has registered.</source>
        <translation>Der Beleg sagt nicht, ob sich ein Benutzer registriert hat.</translation>
    </message>
    <message>
        <source>The Mac is registered, and nobody has answered the notice &quot;Registration Required&quot;.</source>
        <translation>Der Mac ist registriert, und niemand hat den Hinweis „Registrierung erforderlich“ beantwortet.</translation>
    </message>
    <message>
        <source>A user registered on %1 before the first login with Okta.</source>
        <translation>Auf %1 hat sich vor der ersten Anmeldung mit Okta ein Benutzer registriert.</translation>
    </message>
    <message>
        <source>%1 is registered, and no user registered before the first login with Okta.</source>
        <translation>%1 ist registriert, und vor der ersten Anmeldung mit Okta hat sich kein Benutzer registriert.</translation>
    </message>
    <message>
        <source>Stated: the notice is left unanswered.</source>
        <translation>Angegeben: Der Hinweis bleibt unbeantwortet.</translation>
    </message>
    <message>
        <source>Okta&apos;s log shows no registration of %1.</source>
        <translation>Oktas Protokoll zeigt keine Registrierung von %1.</translation>
    </message>
    <message>
        <source>On the pilot Mac, while signed in as its administrator</source>
        <translation>Auf dem Pilot-Mac, während Sie dort als Administrator angemeldet sind</translation>
    </message>
    <message>
        <source>Checked by Okta&apos;s log: no user may register before the first account is made.</source>
        <translation>Geprüft über Oktas Protokoll: Kein Benutzer darf sich registrieren, bevor der erste Account angelegt ist.</translation>
    </message>
    <message>
        <source>A user is registered on the Mac: right only after the first login with Okta.</source>
        <translation>Auf dem Mac ist ein Benutzer registriert: Das ist erst nach der ersten Anmeldung mit Okta richtig.</translation>
    </message>
    <message>
        <source>The user who signed in with Okta is registered.</source>
        <translation>Der Benutzer, der sich mit Okta angemeldet hat, ist registriert.</translation>
    </message>
    <message>
        <source>The Mac is not registered yet: there is nothing to answer.</source>
        <translation>Der Mac ist noch nicht registriert: Es gibt nichts zu beantworten.</translation>
    </message>
    <message>
        <source>The administrator leaves the registration to the user</source>
        <translation>Der Administrator überlässt die Registrierung dem Benutzer</translation>
    </message>
    <message>
        <source>Answering &quot;Registration Required&quot; as administrator enrols that account in Okta FastPass, and one person can register one account on a Mac.</source>
        <translation>Wer als Administrator „Registrierung erforderlich“ beantwortet, registriert diesen Account in Okta FastPass, und eine Person kann auf einem Mac nur einen Account registrieren.</translation>
    </message>
    <message>
        <source>On the Mac: System Settings &gt; Lock Screen &gt; When switching user, login window shows &gt; Name and password.</source>
        <translation>Auf dem Mac: Systemeinstellungen &gt; Sperrbildschirm &gt; Beim Benutzerwechsel zeigt das Anmeldefenster &gt; Name und Passwort.</translation>
    </message>
    <message>
        <source>%1 has the profile for the login window.</source>
        <translation>%1 hat das Profil für das Anmeldefenster.</translation>
    </message>
    <message>
        <source>Jamf Pro&apos;s inventory of %1 does not show the login window&apos;s profile yet.</source>
        <translation>Das Inventar von Jamf Pro zeigt für %1 das Profil für das Anmeldefenster noch nicht.</translation>
    </message>
    <message>
        <source>Run &quot;sudo jamf recon&quot; on the Mac, then check again.</source>
        <translation>Führen Sie auf dem Mac „sudo jamf recon“ aus, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Stated: the login window asks for name and password.</source>
        <translation>Angegeben: Das Anmeldefenster fragt nach Name und Passwort.</translation>
    </message>
    <message>
        <source>No profile of this project sets the login window of %1.</source>
        <translation>Kein Profil dieses Projekts stellt das Anmeldefenster von %1 ein.</translation>
    </message>
    <message>
        <source>No profile sets the login window. Set it on the Mac.</source>
        <translation>Kein Profil stellt das Anmeldefenster ein. Stellen Sie es am Mac ein.</translation>
    </message>
    <message>
        <source>The login window asks for name and password.</source>
        <translation>Das Anmeldefenster fragt nach Name und Passwort.</translation>
    </message>
    <message>
        <source>The login window shows a list of users: a new person has nowhere to type a name.</source>
        <translation>Das Anmeldefenster zeigt eine Liste von Benutzern: Eine neue Person findet kein Feld für ihren Namen.</translation>
    </message>
    <message>
        <source>The evidence does not tell what the login window shows.</source>
        <translation>Der Beleg sagt nicht, was das Anmeldefenster zeigt.</translation>
    </message>
    <message>
        <source>The login window asks for name and password</source>
        <translation>Das Anmeldefenster fragt nach Name und Passwort</translation>
    </message>
    <message>
        <source>A list of users has no place for somebody who has no account yet.</source>
        <translation>In einer Liste von Benutzern ist kein Platz für jemanden, der noch keinen Account hat.</translation>
    </message>
    <message>
        <source>%1 was enrolled as a device at %2.</source>
        <translation>%1 wurde um %2 als Gerät registriert.</translation>
    </message>
    <message>
        <source>%1 has not enrolled as a device yet.</source>
        <translation>%1 ist noch nicht als Gerät registriert.</translation>
    </message>
    <message>
        <source>%1 was activated at %2.</source>
        <translation>%1 wurde um %2 aktiviert.</translation>
    </message>
    <message>
        <source>%1 was not activated yet.</source>
        <translation>%1 ist noch nicht aktiviert.</translation>
    </message>
    <message>
        <source>%1 registered its Platform SSO keys at %2.</source>
        <translation>%1 registrierte seine Platform-SSO-Schlüssel um %2.</translation>
    </message>
    <message>
        <source>%1 has not registered its Platform SSO keys yet.</source>
        <translation>%1 hat seine Platform-SSO-Schlüssel noch nicht registriert.</translation>
    </message>
    <message>
        <source>Okta knows %1 from before, as an active device; it registered its Platform SSO keys at %2.</source>
        <translation>Okta kennt %1 von früher als aktives Gerät; seine Platform-SSO-Schlüssel registrierte es um %2.</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3 (%4)</source>
        <translation>%1 schlug um %2 fehl: %3 (%4)</translation>
    </message>
    <message>
        <source>Okta refused the Mac. Look at its certificate first (mac.certificate), then at the client id in the profile, and at the event in Okta under Reports &gt; System Log.</source>
        <translation>Okta hat den Mac abgelehnt. Sehen Sie zuerst nach seinem Zertifikat (mac.certificate), dann nach der Client-ID im Profil, und nach dem Ereignis in Okta unter Reports &gt; System Log.</translation>
    </message>
    <message>
        <source>Okta tells 90 days only, so a Mac that registered before that leaves no trace. Look at mac.registration, or make an evidence file on the Mac.</source>
        <translation>Okta nennt nur 90 Tage, ein früher registrierter Mac hinterlässt also keine Spur. Sehen Sie bei mac.registration nach, oder machen Sie auf dem Mac einen Beleg.</translation>
    </message>
    <message>
        <source>Keep the pilot Mac on, online and signed in as the administrator; it registers by itself within minutes. Do not answer its notice to register.</source>
        <translation>Lassen Sie den Pilot-Mac eingeschaltet, verbunden und als Administrator angemeldet; er registriert sich binnen Minuten von selbst. Beantworten Sie seinen Hinweis zur Registrierung nicht.</translation>
    </message>
    <message>
        <source>Okta&apos;s log shows the pilot Mac enrolled and registered</source>
        <translation>Oktas Protokoll zeigt den Pilot-Mac als registriert</translation>
    </message>
    <message>
        <source>With its certificate the Mac enrols, is activated and registers its keys, before any person signs in.</source>
        <translation>Mit seinem Zertifikat wird der Mac aufgenommen, aktiviert und registriert seine Schlüssel, bevor sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Give the profile both app ids, with the team prefix B7F62B65BN, and &quot;authsrv:&quot; with the org&apos;s host; leave direct downloads off. Then push it again.</source>
        <translation>Geben Sie dem Profil beide App-IDs, mit dem Team-Präfix B7F62B65BN, und „authsrv:“ mit dem Host der Org; lassen Sie direkte Downloads aus. Verteilen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Let Jamf Pro deliver the profile at computer level. Installed by hand or at user level it has no effect.</source>
        <translation>Lassen Sie Jamf Pro das Profil auf Computerebene verteilen. Von Hand oder auf Benutzerebene installiert, bleibt es ohne Wirkung.</translation>
    </message>
    <message>
        <source>Look at the profile&apos;s scope and its logs in Jamf Pro, and push it again.</source>
        <translation>Sehen Sie sich in Jamf Pro den Scope des Profils und seine Protokolle an, und verteilen Sie es erneut.</translation>
    </message>
    <message>
        <source>Okta&apos;s Single Sign-On profile is on the Mac at user level.</source>
        <translation>Oktas Single-Sign-On-Profil ist auf dem Mac auf Benutzerebene.</translation>
    </message>
    <message>
        <source>Okta&apos;s Single Sign-On profile is not on the Mac.</source>
        <translation>Oktas Single-Sign-On-Profil ist nicht auf dem Mac.</translation>
    </message>
    <message>
        <source>An app id of Okta is missing in the associated domains.</source>
        <translation>In den zugehörigen Domains fehlt eine App-ID von Okta.</translation>
    </message>
    <message>
        <source>Okta Verify&apos;s settings are not on the Mac.</source>
        <translation>Okta Verifys Einstellungen sind nicht auf dem Mac.</translation>
    </message>
    <message>
        <source>The SCEP profile is not on the Mac.</source>
        <translation>Das SCEP-Profil ist nicht auf dem Mac.</translation>
    </message>
    <message>
        <source>The Single Sign-On and SCEP profiles are on the Mac, at computer level.</source>
        <translation>Die Profile für Single Sign-On und SCEP sind auf dem Mac, auf Computerebene.</translation>
    </message>
    <message>
        <source>The evidence does not tell which profiles are on the Mac.</source>
        <translation>Der Beleg sagt nicht, welche Profile auf dem Mac sind.</translation>
    </message>
    <message>
        <source>Another vendor&apos;s Platform SSO is in effect on the Mac: %1.</source>
        <translation>Auf dem Mac wirkt Platform SSO eines anderen Herstellers: %1.</translation>
    </message>
    <message>
        <source>Only one Platform SSO may be active. Take the Mac out of the other profile&apos;s scope.</source>
        <translation>Nur ein Platform SSO darf aktiv sein. Nehmen Sie den Mac aus dem Scope des anderen Profils.</translation>
    </message>
    <message>
        <source>No Platform SSO is in effect on the Mac.</source>
        <translation>Auf dem Mac wirkt kein Platform SSO.</translation>
    </message>
    <message>
        <source>Look in Jamf Pro whether the profile arrived, at computer level. If it did, open Okta Verify once, restart, and check again.</source>
        <translation>Sehen Sie in Jamf Pro nach, ob das Profil angekommen ist, auf Computerebene. Wenn ja, öffnen Sie Okta Verify einmal, starten Sie neu, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Okta&apos;s Single Sign-On profile is in effect; nothing shows the SCEP profile.</source>
        <translation>Oktas Single-Sign-On-Profil wirkt; nichts zeigt das SCEP-Profil.</translation>
    </message>
    <message>
        <source>Okta&apos;s Single Sign-On profile is in effect, and the SCEP profile has fetched its certificate.</source>
        <translation>Oktas Single-Sign-On-Profil wirkt, und das SCEP-Profil hat sein Zertifikat geholt.</translation>
    </message>
    <message>
        <source>Jamf Pro&apos;s command for profile %1 is %2, sent at %3.</source>
        <translation>Der Befehl von Jamf Pro für Profil %1 ist %2, gesendet um %3.</translation>
    </message>
    <message>
        <source>Jamf Pro has no finished Single Sign-On and SCEP profile yet.</source>
        <translation>Jamf Pro hat noch kein fertiges Single-Sign-On- und SCEP-Profil.</translation>
    </message>
    <message>
        <source>%1 has the profiles, says Jamf Pro&apos;s inventory.</source>
        <translation>%1 hat die Profile, sagt das Inventar von Jamf Pro.</translation>
    </message>
    <message>
        <source>Jamf Pro&apos;s inventory of %1 does not show profile %2 yet.</source>
        <translation>Das Inventar von Jamf Pro zeigt für %1 das Profil %2 noch nicht.</translation>
    </message>
    <message>
        <source>The Mac refused a profile. Its page in Jamf Pro says why (History &gt; Management History &gt; Failed Commands).</source>
        <translation>Der Mac hat ein Profil abgelehnt. Seine Seite in Jamf Pro sagt, warum (History &gt; Management History &gt; Failed Commands).</translation>
    </message>
    <message>
        <source>Leave the Mac on and connected, and run &quot;sudo jamf recon&quot; on it. If the profile does not come, look at its logs in Jamf Pro.</source>
        <translation>Lassen Sie den Mac eingeschaltet und verbunden, und führen Sie darauf „sudo jamf recon“ aus. Kommt das Profil nicht, sehen Sie sich in Jamf Pro seine Protokolle an.</translation>
    </message>
    <message>
        <source>The Mac has no approved associated domain for %1.</source>
        <translation>Der Mac hat keine genehmigte zugehörige Domain für %1.</translation>
    </message>
    <message>
        <source>The profiles are on the pilot Mac</source>
        <translation>Die Profile sind auf dem Pilot-Mac</translation>
    </message>
    <message>
        <source>Only what has arrived at computer level takes effect: Single Sign-On, associated domains, Okta Verify&apos;s settings and SCEP.</source>
        <translation>Nur was auf Computerebene angekommen ist, wirkt: Single Sign-On, zugehörige Domains, Okta Verifys Einstellungen und SCEP.</translation>
    </message>
    <message>
        <source>Look at the certificate (mac.certificate) and the associated domains first. Then see whether the Mac reaches the org without TLS inspection; a fresh Mac may need some minutes.</source>
        <translation>Sehen Sie zuerst nach dem Zertifikat (mac.certificate) und den zugehörigen Domains. Dann prüfen Sie, ob der Mac die Org ohne TLS-Inspektion erreicht; ein frischer Mac braucht vielleicht einige Minuten.</translation>
    </message>
    <message>
        <source>Shared device keys are off.</source>
        <translation>Gemeinsame Geräteschlüssel sind aus.</translation>
    </message>
    <message>
        <source>Include &quot;Use Shared Device Keys&quot; in the Single Sign-On payload, on, and push the profile again.</source>
        <translation>Nehmen Sie „Use Shared Device Keys“ in die Single-Sign-On-Payload auf, eingeschaltet, und verteilen Sie das Profil erneut.</translation>
    </message>
    <message>
        <source>Making accounts at login is off.</source>
        <translation>Das Anlegen von Accounts bei der Anmeldung ist aus.</translation>
    </message>
    <message>
        <source>Include &quot;Create New User at Login&quot; in the Single Sign-On payload, on, and push the profile again.</source>
        <translation>Nehmen Sie „Create New User at Login“ in die Single-Sign-On-Payload auf, eingeschaltet, und verteilen Sie das Profil erneut.</translation>
    </message>
    <message>
        <source>The authentication method is %1.</source>
        <translation>Das Authentifizierungsverfahren ist %1.</translation>
    </message>
    <message>
        <source>Set the authentication method of the Single Sign-On payload to Password.</source>
        <translation>Stellen Sie das Authentifizierungsverfahren der Single-Sign-On-Payload auf Password.</translation>
    </message>
    <message>
        <source>The Mac is registered, and so is a user: that is right only after the first login with Okta.</source>
        <translation>Der Mac ist registriert, und ein Benutzer ebenso: Das ist erst nach der ersten Anmeldung mit Okta richtig.</translation>
    </message>
    <message>
        <source>If the new user has signed in already, all is well: check the project with Okta&apos;s log. If an administrator registered, remove the device from that person in Okta before the hand-over.</source>
        <translation>Hat sich der neue Benutzer schon angemeldet, ist alles gut: Prüfen Sie das Projekt mit Oktas Protokoll. Hat sich ein Administrator registriert, nehmen Sie dieser Person das Gerät in Okta vor der Übergabe ab.</translation>
    </message>
    <message>
        <source>The user&apos;s registration is in state %1, not in order.</source>
        <translation>Die Registrierung des Benutzers ist im Zustand %1, nicht in Ordnung.</translation>
    </message>
    <message>
        <source>On the Mac: System Settings &gt; Users &amp; Groups &gt; the user &gt; Platform SSO &gt; Repair.</source>
        <translation>Auf dem Mac: Systemeinstellungen &gt; Benutzer &amp; Gruppen &gt; der Benutzer &gt; Platform SSO &gt; Reparieren.</translation>
    </message>
    <message>
        <source>The Mac is registered, and the user who signed in with Okta.</source>
        <translation>Der Mac ist registriert, und der Benutzer, der sich mit Okta angemeldet hat.</translation>
    </message>
    <message>
        <source>Platform SSO is configured, but the Mac is not registered.</source>
        <translation>Platform SSO ist konfiguriert, aber der Mac ist nicht registriert.</translation>
    </message>
    <message>
        <source>There is no Platform SSO on the Mac.</source>
        <translation>Auf dem Mac gibt es kein Platform SSO.</translation>
    </message>
    <message>
        <source>Look whether the profile is there, at computer level. If it is, open Okta Verify once, restart, and check again.</source>
        <translation>Sehen Sie nach, ob das Profil da ist, auf Computerebene. Wenn ja, öffnen Sie Okta Verify einmal, starten Sie neu, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The Mac&apos;s Platform SSO is another vendor&apos;s.</source>
        <translation>Das Platform SSO des Mac ist von einem anderen Hersteller.</translation>
    </message>
    <message>
        <source>Take the Mac out of the other profile&apos;s scope; only one may be active.</source>
        <translation>Nehmen Sie den Mac aus dem Scope des anderen Profils; nur eines darf aktiv sein.</translation>
    </message>
    <message>
        <source>The evidence has no print of app-sso.</source>
        <translation>Der Beleg enthält keine Ausgabe von app-sso.</translation>
    </message>
    <message>
        <source>The print of app-sso cannot be read; it may be cut off.</source>
        <translation>Die Ausgabe von app-sso lässt sich nicht lesen; vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Okta refused the registration of %1: %2</source>
        <translation>Okta hat die Registrierung von %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Assign the person or a group to the Platform SSO app.</source>
        <translation>Weisen Sie die Person oder eine Gruppe der Platform-SSO-App zu.</translation>
    </message>
    <message>
        <source>%1 registered its keys with Okta.</source>
        <translation>%1 hat seine Schlüssel bei Okta registriert.</translation>
    </message>
    <message>
        <source>Sign in to the Mac as its administrator and wait: it registers by itself. Do not answer &quot;Registration Required&quot;.</source>
        <translation>Melden Sie sich als Administrator am Mac an, und warten Sie: Er registriert sich selbst. Beantworten Sie „Registrierung erforderlich“ nicht.</translation>
    </message>
    <message>
        <source>The Mac is registered and no user is: ready to hand over.</source>
        <translation>Der Mac ist registriert, und kein Benutzer ist es: bereit zur Übergabe.</translation>
    </message>
    <message>
        <source>The pilot Mac is registered with Okta</source>
        <translation>Der Pilot-Mac ist bei Okta registriert</translation>
    </message>
    <message>
        <source>The Mac registers silently with its certificate. Only then can its login window ask Okta for a new account.</source>
        <translation>Der Mac registriert sich still mit seinem Zertifikat. Erst dann kann sein Anmeldefenster Okta nach einem neuen Account fragen.</translation>
    </message>
    <message>
        <source>%1 of %2 users still lack a short or a full name for the Mac.</source>
        <translation>%1 von %2 Benutzern fehlt noch ein Kurzname oder ein voller Name für den Mac.</translation>
    </message>
    <message>
        <source>%1 of %2 users still have a value from before the mapping was changed.</source>
        <translation>%1 von %2 Benutzern haben noch einen Wert aus der Zeit vor der geänderten Zuordnung.</translation>
    </message>
    <message>
        <source>%1 of %1 users have a short and a full name for the Mac.</source>
        <translation>%1 von %1 Benutzern haben einen Kurznamen und einen vollen Namen für den Mac.</translation>
    </message>
    <message>
        <source>Left out: %1. The mapping gives them nothing, since a name or an address is empty. See accounts.names.</source>
        <translation>Ausgelassen: %1. Die Zuordnung ergibt für sie nichts, weil ein Name oder eine Adresse leer ist. Siehe accounts.names.</translation>
    </message>
    <message>
        <source>Click Apply updates now in the Profile Editor. Okta works through large orgs by and by: Latchkey counts again.</source>
        <translation>Klicken Sie im Profile Editor auf „Apply updates now“. Okta arbeitet große Orgs nach und nach ab: Latchkey zählt erneut.</translation>
    </message>
    <message>
        <source>No app is chosen yet, so nobody has the values.</source>
        <translation>Noch ist keine App gewählt, also hat niemand die Werte.</translation>
    </message>
    <message>
        <source>Put okta.sso-app right first.</source>
        <translation>Bringen Sie zuerst okta.sso-app in Ordnung.</translation>
    </message>
    <message>
        <source>The mapping reaches people who are assigned already only when a person clicks Apply updates now: Okta has no public call for it.</source>
        <translation>Wer schon zugewiesen ist, den erreicht die Zuordnung erst, wenn eine Person auf „Apply updates now“ klickt: Okta hat dafür keinen öffentlichen Aufruf.</translation>
    </message>
    <message>
        <source>Directory &gt; Profile Editor &gt; the app &gt; Mappings &gt; the tab “%1” &gt; Save Mappings &gt; Apply updates now (if the link leads elsewhere, follow this path)</source>
        <translation>Directory &gt; Profile Editor &gt; die App &gt; Mappings &gt; der Reiter „%1“ &gt; Save Mappings &gt; Apply updates now (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Checked by counting the assigned users who have both values.</source>
        <translation>Geprüft durch Zählen der zugewiesenen Benutzer, die beide Werte haben.</translation>
    </message>
    <message>
        <source>All assigned users have their macOS names</source>
        <translation>Alle zugewiesenen Benutzer haben ihre macOS-Namen</translation>
    </message>
    <message>
        <source>Whoever lacks them gets an account with a name that macOS or Okta makes up.</source>
        <translation>Wem sie fehlen, der bekommt einen Account mit einem Namen, den macOS oder Okta sich ausdenkt.</translation>
    </message>
    <message>
        <source>Mind: it is not a required attribute, though you decided so. Latchkey leaves existing attributes as they are.</source>
        <translation>Beachten Sie: Es ist kein Pflichtattribut, obwohl Sie es so entschieden haben. Latchkey lässt vorhandene Attribute, wie sie sind.</translation>
    </message>
    <message>
        <source>Mind: it is a required attribute, which may stop the assignment of users whose mapping gives nothing.</source>
        <translation>Beachten Sie: Es ist ein Pflichtattribut, das die Zuweisung von Benutzern verhindern kann, deren Zuordnung nichts ergibt.</translation>
    </message>
    <message>
        <source>%1 is there, a text of free form.</source>
        <translation>%1 ist vorhanden, ein Text in freier Form.</translation>
    </message>
    <message>
        <source>Missing in the app&apos;s profile: %1</source>
        <translation>Im Profil der App fehlt: %1</translation>
    </message>
    <message>
        <source>No app is chosen yet that could have %1.</source>
        <translation>Noch ist keine App gewählt, die %1 haben könnte.</translation>
    </message>
    <message>
        <source>Apply adds what is missing, in one request.</source>
        <translation>Apply legt in einer Anfrage an, was fehlt.</translation>
    </message>
    <message>
        <source>Apply adds both once the app is there: see okta.sso-app.</source>
        <translation>Apply legt beide an, sobald die App da ist: siehe okta.sso-app.</translation>
    </message>
    <message>
        <source>Add %1 to the profile of the Platform SSO app</source>
        <translation>%1 im Profil der Platform-SSO-App anlegen</translation>
    </message>
    <message>
        <source>Directory &gt; Profile Editor &gt; the app (if the link leads elsewhere, follow this path)</source>
        <translation>Directory &gt; Profile Editor &gt; die App (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Checked by reading the app&apos;s profile again.</source>
        <translation>Geprüft durch erneutes Lesen des App-Profils.</translation>
    </message>
    <message>
        <source>%1 stays in the app&apos;s profile.</source>
        <translation>%1 bleibt im Profil der App.</translation>
    </message>
    <message>
        <source>A mapping that Latchkey did not make uses it, and would be deleted with it: %1. Remove that mapping first.</source>
        <translation>Eine Zuordnung, die Latchkey nicht angelegt hat, benutzt es und würde mit gelöscht: %1. Entfernen Sie zuerst diese Zuordnung.</translation>
    </message>
    <message>
        <source>Remove %1 from the profile of the Platform SSO app</source>
        <translation>%1 aus dem Profil der Platform-SSO-App entfernen</translation>
    </message>
    <message>
        <source>What users have in it is lost. Okta cleans up for some minutes before it can be added again.</source>
        <translation>Was Benutzer darin haben, geht verloren. Okta räumt einige Minuten auf, bevor es wieder angelegt werden kann.</translation>
    </message>
    <message>
        <source>The app&apos;s profile has the two macOS attributes</source>
        <translation>Das Profil der App hat die beiden macOS-Attribute</translation>
    </message>
    <message>
        <source>Okta hands the Mac the short and the full name of the new account in them.</source>
        <translation>In ihnen übergibt Okta dem Mac den Kurznamen und den vollen Namen des neuen Accounts.</translation>
    </message>
    <message>
        <source>You gave %1; the org&apos;s own Okta domain is %2.</source>
        <translation>Sie gaben %1 an; die eigene Okta-Domain der Org ist %2.</translation>
    </message>
    <message>
        <source>The org also has the custom domain %1. All settings on Macs must name one host: see the decision okta.profile-host.</source>
        <translation>Die Org hat auch die eigene Domain %1. Alle Einstellungen auf Macs müssen einen Host nennen: siehe die Entscheidung okta.profile-host.</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2.</source>
        <translation>Angemeldet bei %1 unter %2.</translation>
    </message>
    <message>
        <source>It is a trial org that ends on %1.</source>
        <translation>Es ist eine Test-Org, die am %1 endet.</translation>
    </message>
    <message>
        <source>The org&apos;s status is %1.</source>
        <translation>Der Status der Org ist %1.</translation>
    </message>
    <message>
        <source>Ask your Okta account team to activate the org.</source>
        <translation>Bitten Sie Ihr Okta-Account-Team, die Org zu aktivieren.</translation>
    </message>
    <message>
        <source>Okta took the sign-in at %1, but does not let it read the org&apos;s settings: see okta.rights.</source>
        <translation>Okta nahm die Anmeldung bei %1 an, lässt sie aber die Einstellungen der Org nicht lesen: siehe okta.rights.</translation>
    </message>
    <message>
        <source>The Okta org answers and takes the sign-in</source>
        <translation>Die Okta-Org antwortet und nimmt die Anmeldung an</translation>
    </message>
    <message>
        <source>Everything in Okta is read and set through its API, with your token or your service app.</source>
        <translation>Alles in Okta wird über seine API gelesen und gesetzt, mit Ihrem Token oder Ihrer Service-App.</translation>
    </message>
    <message>
        <source>The org has the app “%1”, which comes with Desktop Access.</source>
        <translation>Die Org hat die App „%1“, die zu Desktop Access gehört.</translation>
    </message>
    <message>
        <source>The org is offered the feature “%1”, which comes with Desktop Access.</source>
        <translation>Der Org wird die Funktion „%1“ angeboten, die zu Desktop Access gehört.</translation>
    </message>
    <message>
        <source>The org serves the settings of Desktop MFA, a part of Desktop Access.</source>
        <translation>Die Org liefert die Einstellungen von Desktop MFA, einem Teil von Desktop Access.</translation>
    </message>
    <message>
        <source>The System Log shows Desktop Access at work: %1 at %2.</source>
        <translation>Das System Log zeigt Desktop Access in Betrieb: %1 um %2.</translation>
    </message>
    <message>
        <source>No sign of Desktop Access: no such app, no such feature, no settings of Desktop MFA, nothing in the System Log of 90 days. None of these is proof that it is missing.</source>
        <translation>Kein Zeichen von Desktop Access: keine solche App, keine solche Funktion, keine Einstellungen von Desktop MFA, nichts im System Log von 90 Tagen. Nichts davon beweist, dass es fehlt.</translation>
    </message>
    <message>
        <source>You said that Okta confirmed the licence.</source>
        <translation>Sie sagten, dass Okta die Lizenz bestätigt hat.</translation>
    </message>
    <message>
        <source>Ask your Okta account team whether the org has Desktop Access, and say so here once they confirm it.</source>
        <translation>Fragen Sie Ihr Okta-Account-Team, ob die Org Desktop Access hat, und sagen Sie es hier, sobald es das bestätigt.</translation>
    </message>
    <message>
        <source>Okta has no public list of licences, and nothing in the org shows Desktop Access. Send the words below to your Okta account team.</source>
        <translation>Okta hat keine öffentliche Liste der Lizenzen, und nichts in der Org zeigt Desktop Access. Senden Sie die Worte unten an Ihr Okta-Account-Team.</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; Browse App Catalog: look for Desktop Password Sync or Platform Single Sign-on for macOS</source>
        <translation>Applications &gt; Applications &gt; Browse App Catalog: nach Desktop Password Sync oder Platform Single Sign-on for macOS suchen</translation>
    </message>
    <message>
        <source>Checked by the app, the features and the System Log once one of them shows it; until then the report says “stated, not checked”.</source>
        <translation>Geprüft über die App, die Funktionen und das System Log, sobald eines davon es zeigt; bis dahin sagt der Bericht „angegeben, nicht geprüft“.</translation>
    </message>
    <message>
        <source>The org has Desktop Access</source>
        <translation>Die Org hat Desktop Access</translation>
    </message>
    <message>
        <source>The licence brings the Platform SSO app, the certificates for Macs and the feature itself.</source>
        <translation>Die Lizenz bringt die Platform-SSO-App, die Zertifikate für Macs und die Funktion selbst.</translation>
    </message>
    <message>
        <source>The org runs on Okta Identity Engine.</source>
        <translation>Die Org läuft auf Okta Identity Engine.</translation>
    </message>
    <message>
        <source>The org still runs on Classic Engine.</source>
        <translation>Die Org läuft noch auf Classic Engine.</translation>
    </message>
    <message>
        <source>Local accounts at first sign-in need Okta Identity Engine. Plan the upgrade with your Okta account team, then check again.</source>
        <translation>Lokale Accounts bei der ersten Anmeldung brauchen Okta Identity Engine. Planen Sie das Upgrade mit Ihrem Okta-Account-Team, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The org names an engine that is not known: %1</source>
        <translation>Die Org nennt eine Engine, die nicht bekannt ist: %1</translation>
    </message>
    <message>
        <source>Look at the foot of any Admin Console page: a version that ends with E is Identity Engine. Then ask your account team.</source>
        <translation>Sehen Sie am Fuß einer Seite der Admin Console nach: Eine Version, die auf E endet, ist Identity Engine. Fragen Sie dann Ihr Account-Team.</translation>
    </message>
    <message>
        <source>The org runs on Okta Identity Engine</source>
        <translation>Die Org läuft auf Okta Identity Engine</translation>
    </message>
    <message>
        <source>Device Access, and with it accounts that are made at the login window, exist only there.</source>
        <translation>Nur dort gibt es Device Access, und damit Accounts, die im Anmeldefenster angelegt werden.</translation>
    </message>
    <message>
        <source>The feature is not in the list of Early Access and Beta features. That is so too once a feature is generally available: it says nothing.</source>
        <translation>Die Funktion steht nicht in der Liste der Early-Access- und Beta-Funktionen. Das ist auch so, sobald eine Funktion allgemein verfügbar ist: Es sagt nichts.</translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation>Aufgeführt: %1</translation>
    </message>
    <message>
        <source>An account was created at the login window at %1, so the feature works.</source>
        <translation>Um %1 wurde im Anmeldefenster ein Account angelegt, die Funktion arbeitet also.</translation>
    </message>
    <message>
        <source>Apply turns it on.</source>
        <translation>Apply schaltet sie ein.</translation>
    </message>
    <message>
        <source>It needs other features that are off. Look at them, turn them on if they suit you, then check again.</source>
        <translation>Sie braucht andere Funktionen, die aus sind. Sehen Sie sie an, schalten Sie sie ein, wenn sie Ihnen recht sind, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>It is a closed beta, which only Okta can turn on. Ask your Okta account team.</source>
        <translation>Es ist eine geschlossene Beta, die nur Okta einschalten kann. Fragen Sie Ihr Okta-Account-Team.</translation>
    </message>
    <message>
        <source>Several features have this name. Say which one is meant: answer with its id.</source>
        <translation>Mehrere Funktionen tragen diesen Namen. Sagen Sie, welche gemeint ist: Antworten Sie mit ihrer ID.</translation>
    </message>
    <message>
        <source>Look under Settings &gt; Features. If the toggle is there, turn it on; if it is not, ask your Okta account team whether it is generally available for your org. Then say that it is done.</source>
        <translation>Sehen Sie unter Settings &gt; Features nach. Ist der Schalter da, schalten Sie ihn ein; wenn nicht, fragen Sie Ihr Okta-Account-Team, ob die Funktion für Ihre Org allgemein verfügbar ist. Sagen Sie dann, dass es getan ist.</translation>
    </message>
    <message>
        <source>This sign-in may not read the features. Let a super administrator look under Settings &gt; Features and turn the toggle on, then say that it is done.</source>
        <translation>Diese Anmeldung darf die Funktionen nicht lesen. Lassen Sie einen Super Administrator unter Settings &gt; Features nachsehen und den Schalter einschalten, und sagen Sie dann, dass es getan ist.</translation>
    </message>
    <message>
        <source>You said that the feature is on.</source>
        <translation>Sie sagten, dass die Funktion eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Off and needed first: %1</source>
        <translation>Aus, und zuerst nötig: %1</translation>
    </message>
    <message>
        <source>Turn on the feature “%1” in Okta</source>
        <translation>Die Funktion „%1“ in Okta einschalten</translation>
    </message>
    <message>
        <source>Turn off the feature “%1” in Okta</source>
        <translation>Die Funktion „%1“ in Okta ausschalten</translation>
    </message>
    <message>
        <source>Settings &gt; Features &gt; Just-In-Time Local Account Creation for macOS (if the link leads elsewhere, follow this path)</source>
        <translation>Settings &gt; Features &gt; Just-In-Time Local Account Creation for macOS (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Checked by the first account that is created on the pilot Mac; until then the report says “stated, not checked”.</source>
        <translation>Geprüft durch den ersten Account, der auf dem Pilot-Mac angelegt wird; bis dahin sagt der Bericht „angegeben, nicht geprüft“.</translation>
    </message>
    <message>
        <source>Checked by reading the list of features again.</source>
        <translation>Geprüft durch erneutes Lesen der Liste der Funktionen.</translation>
    </message>
    <message>
        <source>People who are assigned to the app can then create accounts on Macs that have the profiles.</source>
        <translation>Wer der App zugewiesen ist, kann dann auf Macs mit den Profilen Accounts anlegen.</translation>
    </message>
    <message>
        <source>No new accounts can be created at the login window any more.</source>
        <translation>Im Anmeldefenster lassen sich keine neuen Accounts mehr anlegen.</translation>
    </message>
    <message>
        <source>These features need it and are on: %1</source>
        <translation>Diese Funktionen brauchen sie und sind eingeschaltet: %1</translation>
    </message>
    <message>
        <source>Just-in-time creation of local accounts is on</source>
        <translation>Das Anlegen lokaler Accounts bei der ersten Anmeldung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Okta creates accounts at the login window only while this feature is on.</source>
        <translation>Okta legt im Anmeldefenster nur Accounts an, solange diese Funktion eingeschaltet ist.</translation>
    </message>
    <message>
        <source>User type “%1”: %2 is mapped from %3; %4 from %5.</source>
        <translation>Benutzertyp „%1“: %2 wird aus %3 gefüllt; %4 aus %5.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>You decided on an expression of your own for the short name, but gave none. Set account.short-name-expression.</source>
        <translation>Sie haben sich für einen eigenen Ausdruck für den Kurznamen entschieden, aber keinen angegeben. Setzen Sie account.short-name-expression.</translation>
    </message>
    <message>
        <source>Okta shows no mapping from its users to the app. A new app has it after some minutes: check again then.</source>
        <translation>Okta zeigt keine Zuordnung von seinen Benutzern zur App. Eine neue App hat sie nach einigen Minuten: Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Apply sets the two mappings and leaves all others alone.</source>
        <translation>Apply setzt die beiden Zuordnungen und lässt alle anderen in Ruhe.</translation>
    </message>
    <message>
        <source>Apply sets them once the app is there: see okta.sso-app.</source>
        <translation>Apply setzt sie, sobald die App da ist: siehe okta.sso-app.</translation>
    </message>
    <message>
        <source>Map the account names of the user type “%1” to the app</source>
        <translation>Die Accountnamen des Benutzertyps „%1“ der App zuordnen</translation>
    </message>
    <message>
        <source>Map the account names of the user type “%1” to the app (preview: %2)</source>
        <translation>Die Accountnamen des Benutzertyps „%1“ der App zuordnen (Vorschau: %2)</translation>
    </message>
    <message>
        <source>Put back the mappings of the account names as they were before</source>
        <translation>Die Zuordnungen der Accountnamen wieder in den vorherigen Zustand bringen</translation>
    </message>
    <message>
        <source>Accounts that exist on Macs keep their names.</source>
        <translation>Accounts, die es auf Macs schon gibt, behalten ihre Namen.</translation>
    </message>
    <message>
        <source>Okta users are mapped to the two attributes</source>
        <translation>Okta-Benutzer sind den beiden Attributen zugeordnet</translation>
    </message>
    <message>
        <source>The mapping gives every assigned user a short and a full name for the Mac, on create and on update.</source>
        <translation>Die Zuordnung gibt jedem zugewiesenen Benutzer einen Kurznamen und einen vollen Namen für den Mac, beim Anlegen und beim Aktualisieren.</translation>
    </message>
    <message>
        <source>Okta refused to show what %1 allows.</source>
        <translation>Okta hat sich geweigert zu zeigen, was %1 erlaubt.</translation>
    </message>
    <message>
        <source>Let a super administrator grant %1 on the service app&apos;s Okta API Scopes tab, and give the app a role that may read it.</source>
        <translation>Lassen Sie einen Super Administrator %1 auf dem Reiter „Okta API Scopes“ der Service-App gewähren, und geben Sie der App eine Rolle, die es lesen darf.</translation>
    </message>
    <message>
        <source>Let a super administrator grant %1 on the app&apos;s Okta API Scopes tab, and sign in by browser as an administrator who may read it.</source>
        <translation>Lassen Sie einen Super Administrator %1 auf dem Reiter „Okta API Scopes“ der App gewähren, und melden Sie sich im Browser als Administrator an, der es lesen darf.</translation>
    </message>
    <message>
        <source>Use a token of an administrator who may read this (%1): a super administrator can.</source>
        <translation>Benutzen Sie ein Token eines Administrators, der dies lesen darf (%1): Ein Super Administrator kann es.</translation>
    </message>
    <message>
        <source>The roles of the sign-in cannot be read.</source>
        <translation>Die Rollen der Anmeldung lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Roles of the sign-in: %1</source>
        <translation>Rollen der Anmeldung: %1</translation>
    </message>
    <message>
        <source>Whether the sign-in may write (%1) is not known until the first write: no harmless request shows it.</source>
        <translation>Ob die Anmeldung schreiben darf (%1), ist bis zum ersten Schreiben nicht bekannt: Keine harmlose Anfrage zeigt es.</translation>
    </message>
    <message>
        <source>Nothing is left to write in Okta, so reading is enough.</source>
        <translation>In Okta bleibt nichts zu schreiben, Lesen genügt also.</translation>
    </message>
    <message>
        <source>A write of this project went through, so the right to write is there.</source>
        <translation>Ein Schreibvorgang dieses Projekts ging durch, das Schreibrecht ist also da.</translation>
    </message>
    <message>
        <source>Only a super administrator may turn a feature on. Use such a token, or let one turn it on under Settings &gt; Features, then check again.</source>
        <translation>Nur ein Super Administrator darf eine Funktion einschalten. Benutzen Sie ein solches Token, oder lassen Sie einen sie unter Settings &gt; Features einschalten, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>These roles may read only. Use a token of a super, organization or application administrator.</source>
        <translation>Diese Rollen dürfen nur lesen. Benutzen Sie ein Token eines Super, Organization oder Application Administrators.</translation>
    </message>
    <message>
        <source>Carry on: if a right is missing, the first write says which, and nothing is changed. Or use a token of a super administrator.</source>
        <translation>Machen Sie weiter: Fehlt ein Recht, sagt das erste Schreiben, welches, und nichts wird geändert. Oder benutzen Sie ein Token eines Super Administrators.</translation>
    </message>
    <message>
        <source>The token that Okta gave lacks %1.</source>
        <translation>Dem Token, das Okta gab, fehlt %1.</translation>
    </message>
    <message>
        <source>Let a super administrator grant %1 on the app&apos;s Okta API Scopes tab.</source>
        <translation>Lassen Sie einen Super Administrator %1 auf dem Reiter „Okta API Scopes“ der App gewähren.</translation>
    </message>
    <message>
        <source>The sign-in has the rights in Okta that are needed</source>
        <translation>Die Anmeldung hat in Okta die nötigen Rechte</translation>
    </message>
    <message>
        <source>A right that is missing is better found now than half-way through the setup.</source>
        <translation>Ein Recht, das fehlt, findet man besser jetzt als mitten in der Einrichtung.</translation>
    </message>
    <message>
        <source>App “%1” (%2), %3, client id %4</source>
        <translation>App „%1“ (%2), %3, Client-ID %4</translation>
    </message>
    <message>
        <source>Groups assigned (%1): %2</source>
        <translation>Zugewiesene Gruppen (%1): %2</translation>
    </message>
    <message>
        <source>Mind: the group Everyone is assigned, so every Okta user can make an account on these Macs.</source>
        <translation>Beachten Sie: Die Gruppe „Everyone“ ist zugewiesen, also kann jeder Okta-Benutzer auf diesen Macs einen Account anlegen.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>No app instance of Platform Single Sign-on for macOS or Desktop Password Sync was found.</source>
        <translation>Es wurde keine App-Instanz von Platform Single Sign-on for macOS oder Desktop Password Sync gefunden.</translation>
    </message>
    <message>
        <source>Add the app from the App Catalog. If it is there under another name, answer with its id.</source>
        <translation>Fügen Sie die App aus dem App-Katalog hinzu. Ist sie unter einem anderen Namen da, antworten Sie mit ihrer ID.</translation>
    </message>
    <message>
        <source>The chosen id is not among the org&apos;s catalog apps. Choose again, or add the app.</source>
        <translation>Die gewählte ID ist nicht unter den Katalog-Apps der Org. Wählen Sie neu, oder fügen Sie die App hinzu.</translation>
    </message>
    <message>
        <source>Several instances fit. Say which one the Macs shall use: answer with its id.</source>
        <translation>Mehrere Instanzen passen. Sagen Sie, welche die Macs benutzen sollen: Antworten Sie mit ihrer ID.</translation>
    </message>
    <message>
        <source>Activate the app in the Admin Console.</source>
        <translation>Aktivieren Sie die App in der Admin Console.</translation>
    </message>
    <message>
        <source>This sign-in may not read the client id. Copy it from the app&apos;s Sign On tab.</source>
        <translation>Diese Anmeldung darf die Client-ID nicht lesen. Kopieren Sie sie vom Reiter „Sign On“ der App.</translation>
    </message>
    <message>
        <source>Assign the people, best by a group, who shall sign in to the Macs.</source>
        <translation>Weisen Sie die Personen zu, am besten über eine Gruppe, die sich an den Macs anmelden sollen.</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; Browse App Catalog &gt; Add Integration (if the link leads elsewhere, follow this path)</source>
        <translation>Applications &gt; Applications &gt; Browse App Catalog &gt; Add Integration (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Applications &gt; Applications (if the link leads elsewhere, follow this path)</source>
        <translation>Applications &gt; Applications (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; the app &gt; Inactive &gt; Activate (if the link leads elsewhere, follow this path)</source>
        <translation>Applications &gt; Applications &gt; die App &gt; Inactive &gt; Activate (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; the app &gt; Sign On (if the link leads elsewhere, follow this path)</source>
        <translation>Applications &gt; Applications &gt; die App &gt; Sign On (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Applications &gt; Applications &gt; the app &gt; Assignments &gt; Assign &gt; Assign to Groups (if the link leads elsewhere, follow this path)</source>
        <translation>Applications &gt; Applications &gt; die App &gt; Assignments &gt; Assign &gt; Assign to Groups (führt der Link woanders hin, folgen Sie diesem Pfad)</translation>
    </message>
    <message>
        <source>Checked by the first registration of a Mac: a wrong client id lets it fail.</source>
        <translation>Geprüft durch die erste Registrierung eines Mac: Eine falsche Client-ID lässt sie scheitern.</translation>
    </message>
    <message>
        <source>Checked by reading the app and its assignments again.</source>
        <translation>Geprüft durch erneutes Lesen der App und ihrer Zuweisungen.</translation>
    </message>
    <message>
        <source>The Platform SSO app is there, active and assigned</source>
        <translation>Die Platform-SSO-App ist da, aktiv und zugewiesen</translation>
    </message>
    <message>
        <source>Macs sign in through this app. Its client id goes into the profile, and only people assigned to it get an account.</source>
        <translation>Über diese App melden Macs sich an. Ihre Client-ID kommt ins Profil, und nur wer ihr zugewiesen ist, bekommt einen Account.</translation>
    </message>
    <message>
        <source>Everything the report needs is in the project&apos;s journal: changes %1, of them proved %2.</source>
        <translation>Alles, was der Bericht braucht, steht im Journal des Projekts: Änderungen %1, davon bewiesen %2.</translation>
    </message>
    <message>
        <source>Write it with: latchkeyctl report</source>
        <translation>Schreiben Sie ihn mit: latchkeyctl report</translation>
    </message>
    <message>
        <source>The report can be written</source>
        <translation>Der Bericht kann geschrieben werden</translation>
    </message>
    <message>
        <source>What was found, decided, changed and proved, for the people who keep the Macs.</source>
        <translation>Was gefunden, entschieden, geändert und bewiesen wurde, für die Menschen, die die Macs betreuen.</translation>
    </message>
    <message>
        <source>Add the SCEP configuration in Okta and take its values from there.</source>
        <translation>Legen Sie in Okta die SCEP-Konfiguration an, und nehmen Sie ihre Werte von dort.</translation>
    </message>
    <message>
        <source>SCEP URL: %1</source>
        <translation>SCEP-URL: %1</translation>
    </message>
    <message>
        <source>Challenge URL: %1</source>
        <translation>Challenge-URL: %1</translation>
    </message>
    <message>
        <source>Still to take into the keychain: %1. Okta shows it once.</source>
        <translation>Noch in den Schlüsselbund zu übernehmen: %1. Okta zeigt es einmal.</translation>
    </message>
    <message>
        <source>The SCEP server did not tell what it can do.</source>
        <translation>Der SCEP-Server sagte nicht, was er kann.</translation>
    </message>
    <message>
        <source>The SCEP server can: %1</source>
        <translation>Der SCEP-Server kann: %1</translation>
    </message>
    <message>
        <source>Certificate %1, SHA-256 %2, valid until %3</source>
        <translation>Zertifikat %1, SHA-256 %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Mind: it ends soon. Ask Okta&apos;s support when the new one comes.</source>
        <translation>Beachten Sie: Es endet bald. Fragen Sie Oktas Support, wann das neue kommt.</translation>
    </message>
    <message>
        <source>The SCEP URL gave no certificate (it answered with %1).</source>
        <translation>Die SCEP-URL gab kein Zertifikat (Antwort: %1).</translation>
    </message>
    <message>
        <source>Copy the SCEP URL from Okta&apos;s Device Access tab again; the configuration may have been deleted.</source>
        <translation>Kopieren Sie die SCEP-URL erneut aus Oktas Reiter „Device Access“; vielleicht wurde die Konfiguration gelöscht.</translation>
    </message>
    <message>
        <source>A certificate of the SCEP server has expired, so it can give out none. Ask Okta&apos;s support.</source>
        <translation>Ein Zertifikat des SCEP-Servers ist abgelaufen, er kann also keines ausgeben. Fragen Sie Oktas Support.</translation>
    </message>
    <message>
        <source>The challenge URL was not tried: each try spends a challenge.</source>
        <translation>Die Challenge-URL wurde nicht probiert: Jeder Versuch verbraucht eine Challenge.</translation>
    </message>
    <message>
        <source>The challenge URL answered to the user name and password; one challenge was spent.</source>
        <translation>Die Challenge-URL antwortete auf Benutzername und Passwort; eine Challenge wurde verbraucht.</translation>
    </message>
    <message>
        <source>The challenge URL gave no challenge (it answered with %1).</source>
        <translation>Die Challenge-URL gab keine Challenge (Antwort: %1).</translation>
    </message>
    <message>
        <source>Take challenge URL, user name and password from Okta again. Mind: Reset password in Okta breaks a profile that is deployed already.</source>
        <translation>Nehmen Sie Challenge-URL, Benutzername und Passwort erneut aus Okta. Beachten Sie: „Reset password“ in Okta macht ein schon verteiltes Profil unbrauchbar.</translation>
    </message>
    <message>
        <source>SCEP URL, from the profile in Jamf Pro: %1</source>
        <translation>SCEP-URL, aus dem Profil in Jamf Pro: %1</translation>
    </message>
    <message>
        <source>No interface of Okta&apos;s can add a SCEP configuration. Use the Device Access tab: Endpoint management, beside it, makes one that looks alike and does not work here. Copy everything before you close the page: the password is shown once.</source>
        <translation>Keine Schnittstelle von Okta kann eine SCEP-Konfiguration anlegen. Benutzen Sie den Reiter „Device Access“: „Endpoint management“ daneben erzeugt eine, die gleich aussieht und hier nicht funktioniert. Kopieren Sie alles, bevor Sie die Seite schließen: Das Passwort wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Security &gt; Device Integrations &gt; Device Access &gt; Add SCEP configuration &gt; Static SCEP URL &gt; Generate</source>
        <translation>Security &gt; Device Integrations &gt; Device Access &gt; Add SCEP configuration &gt; Static SCEP URL &gt; Generate</translation>
    </message>
    <message>
        <source>Security &gt; Device Integrations &gt; Device Access &gt; Add SCEP configuration &gt; Dynamic SCEP URL: Generic &gt; Generate</source>
        <translation>Security &gt; Device Integrations &gt; Device Access &gt; Add SCEP configuration &gt; Dynamic SCEP URL: Generic &gt; Generate</translation>
    </message>
    <message>
        <source>Checked by asking the SCEP server for its certificate; with probe-challenge also by taking one challenge.</source>
        <translation>Geprüft, indem der SCEP-Server nach seinem Zertifikat gefragt wird; mit probe-challenge auch, indem eine Challenge genommen wird.</translation>
    </message>
    <message>
        <source>Okta gives certificates to the Macs</source>
        <translation>Okta gibt den Macs Zertifikate</translation>
    </message>
    <message>
        <source>From macOS 14 on, a Mac shows Okta a certificate from a SCEP configuration before it may register.</source>
        <translation>Ab macOS 14 zeigt ein Mac Okta ein Zertifikat aus einer SCEP-Konfiguration, bevor er sich registrieren darf.</translation>
    </message>
    <message>
        <source>Same name as %1</source>
        <translation>Derselbe Name wie %1</translation>
    </message>
    <message>
        <source>The evidence file is of %1.</source>
        <translation>Die Nachweisdatei ist von %1.</translation>
    </message>
    <message>
        <source>Run latchkey-evidence.sh on the Mac again: what it was on another day is no proof.</source>
        <translation>Führen Sie latchkey-evidence.sh auf dem Mac erneut aus: Sein Zustand an einem anderen Tag beweist nichts.</translation>
    </message>
    <message>
        <source>Give the group &quot;%1&quot; the criteria it had before: what it holds now leaves it, and loses the profiles</source>
        <translation>Der Gruppe „%1“ ihre früheren Kriterien geben: Was jetzt darin ist, verlässt sie und verliert die Profile</translation>
    </message>
    <message>
        <source>Its payload, or what the journal keeps of it, cannot be read.</source>
        <translation>Sein Payload, oder was das Journal davon aufbewahrt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its description does not say any more that Latchkey made it: somebody took it over.</source>
        <translation>Seine Beschreibung sagt nicht mehr, dass Latchkey es angelegt hat: Jemand hat es übernommen.</translation>
    </message>
    <message>
        <source>If it stays away, the SCEP request failed: compare SCEP URL, challenge URL, user name and password with the Device Access tab (not Endpoint management) in Okta, then push the SCEP profile again.</source>
        <translation>Bleibt es aus, ist die SCEP-Anfrage gescheitert: Vergleichen Sie SCEP-URL, Challenge-URL, Benutzername und Passwort mit dem Reiter Device Access (nicht Endpoint management) in Okta und verteilen Sie das SCEP-Profil dann erneut.</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Somebody changed it since Latchkey wrote it.</source>
        <translation>Jemand hat es geändert, seit Latchkey es geschrieben hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an Okta app.</source>
        <translation>„%1“ ist keine ID einer Okta-App.</translation>
    </message>
    <message>
        <source>Copy it from the address of the app&apos;s page in the Okta Admin Console: letters and digits, like 0oa1b2c3d4e5f6g7h8i9.</source>
        <translation>Kopieren Sie sie aus der Adresse der App-Seite in der Okta Admin Console: Buchstaben und Ziffern, etwa 0oa1b2c3d4e5f6g7h8i9.</translation>
    </message>
    <message>
        <source>%1 and %2 are both &quot;%3&quot;.</source>
        <translation>%1 und %2 sind beide „%3“.</translation>
    </message>
    <message>
        <source>They must be two groups: give one of them another name.</source>
        <translation>Es müssen zwei Gruppen sein: Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>The client id of the native app in Okta for signing in by browser.</source>
        <translation>Die Client-ID der nativen App in Okta für die Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Empty: signing in by browser is not used.</source>
        <translation>Leer: Die Anmeldung im Browser wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The evidence given is of another Mac (%1); it does not count for the pilot.</source>
        <translation>Der gegebene Beweis ist von einem anderen Mac (%1); für den Pilot zählt er nicht.</translation>
    </message>
    <message>
        <source>A Mac does not show Okta&apos;s log; &quot;verify&quot; on the project reads it.</source>
        <translation>Ein Mac zeigt Oktas Protokoll nicht; „verify“ auf dem Projekt liest es.</translation>
    </message>
    <message>
        <source>This reaches the whole fleet: the Macs of &quot;%1&quot; are put into &quot;%2&quot;. Type the name of either group to confirm.</source>
        <translation>Das erreicht die ganze Flotte: Die Macs von „%1“ kommen in „%2“. Tippen Sie zur Bestätigung den Namen einer der beiden Gruppen.</translation>
    </message>
    <message>
        <source>The typed name must be the group&apos;s, letter for letter.</source>
        <translation>Der getippte Name muss der der Gruppe sein, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Nothing was read yet that a report could tell.</source>
        <translation>Es wurde noch nichts gelesen, was ein Bericht sagen könnte.</translation>
    </message>
    <message>
        <source>Mend the connections first, then check again.</source>
        <translation>Bringen Sie erst die Verbindungen in Ordnung, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The evidence does not tell of which Mac it is: it is taken for %1 on the word of whoever gave it.</source>
        <translation>Der Beweis sagt nicht, von welchem Mac er ist: Er gilt für %1 auf das Wort dessen, der ihn gegeben hat.</translation>
    </message>
    <message>
        <source>Jamf Pro lists an object that it does not show by itself: one of its nodes has old news.</source>
        <translation>Jamf Pro führt ein Objekt in der Liste, das es für sich nicht zeigt: Einer seiner Knoten hat einen alten Stand.</translation>
    </message>
    <message>
        <source>Check again in a minute. Nothing is written until then.</source>
        <translation>Prüfen Sie in einer Minute erneut. Bis dahin wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>It was decided since to call one of them &quot;%1&quot;. Rename the group in Jamf Pro, or set %2 back.</source>
        <translation>Seitdem wurde entschieden, eine davon „%1“ zu nennen. Benennen Sie die Gruppe in Jamf Pro um, oder stellen Sie %2 zurück.</translation>
    </message>
    <message>
        <source>When the pilot is done, type the name of &quot;%1&quot; or of &quot;%2&quot; to confirm.</source>
        <translation>Wenn der Pilot fertig ist, tippen Sie zur Bestätigung den Namen von „%1“ oder „%2“.</translation>
    </message>
    <message>
        <source>The typed name &quot;%1&quot; is neither &quot;%2&quot; nor &quot;%3&quot;.</source>
        <translation>Der getippte Name „%1“ ist weder „%2“ noch „%3“.</translation>
    </message>
    <message>
        <source>Scope the pilot first (jamf.scope-pilot): the pilot Mac is looked at after that.</source>
        <translation>Bringen Sie zuerst den Piloten in den Scope (jamf.scope-pilot): Danach wird der Pilot-Mac angesehen.</translation>
    </message>
    <message>
        <source>%1 was there already. What differed was changed in it, and every needed key is right now.</source>
        <translation>%1 war schon da. Was abwich, wurde darin geändert, und jeder nötige Schlüssel stimmt jetzt.</translation>
    </message>
    <message>
        <source>No pilot Mac is in scope yet. Finish jamf.scope-pilot first.</source>
        <translation>Noch ist kein Pilot-Mac im Scope. Schließen Sie zuerst jamf.scope-pilot ab.</translation>
    </message>
    <message>
        <source>No pilot Mac is in scope yet. Name its serial number (pilot.serials) and finish jamf.scope-pilot.</source>
        <translation>Noch ist kein Pilot-Mac im Scope. Nennen Sie seine Seriennummer (pilot.serials), und schließen Sie jamf.scope-pilot ab.</translation>
    </message>
    <message>
        <source>The evidence does not tell of which pilot Mac it is; it counts for none.</source>
        <translation>Der Nachweis sagt nicht, von welchem Pilot-Mac er ist; er zählt für keinen.</translation>
    </message>
    <message>
        <source>Its scope lacks what was decided: %1. Run apply.</source>
        <translation>Seinem Scope fehlt, was entschieden wurde: %1. Führen Sie apply aus.</translation>
    </message>
    <message>
        <source>The evidence file is of %1 and does not count any more: this is what Jamf Pro and Okta tell.</source>
        <translation>Die Nachweisdatei ist vom %1 und zählt nicht mehr: Hier steht, was Jamf Pro und Okta sagen.</translation>
    </message>
    <message>
        <source>The evidence names the serial number %1 with the hardware UUID %2, but Jamf Pro knows that Mac by %3; it counts for none.</source>
        <translation>Der Nachweis nennt die Seriennummer %1 mit der Hardware-UUID %2, Jamf Pro kennt diesen Mac aber unter %3; er zählt für keinen.</translation>
    </message>
    <message>
        <source>Jamf Pro has a profile %1 that Latchkey did not make, and takes no name twice. It is never changed from here: give it another name in Jamf Pro. Jamf Pro asks whether to send it to all Macs again or to new ones only; new ones are enough.</source>
        <translation>Jamf Pro hat ein Profil %1, das nicht von Latchkey ist, und nimmt keinen Namen zweimal. Von hier aus wird es nie geändert: Geben Sie ihm in Jamf Pro einen anderen Namen. Jamf Pro fragt, ob es allen Macs noch einmal oder nur neuen geschickt werden soll; neue genügen.</translation>
    </message>
    <message>
        <source>The list of profiles is read again.</source>
        <translation>Die Liste der Profile wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The name %1 belongs to a profile (id %2) that Latchkey did not make.</source>
        <translation>Der Name %1 gehört einem Profil (Kennung %2), das nicht von Latchkey ist.</translation>
    </message>
    <message>
        <source>Jamf Pro takes no name twice: give the profile %1 another name there, then check again.</source>
        <translation>Jamf Pro nimmt keinen Namen zweimal: Geben Sie dem Profil %1 dort einen anderen Namen und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Somebody excludes %1 from it, which was not decided here: those Macs do not get it.</source>
        <translation>Jemand nimmt %1 davon aus, was hier nicht entschieden wurde: Diese Macs bekommen es nicht.</translation>
    </message>
    <message>
        <source>Somebody renamed it to %1: Latchkey wrote it as %2.</source>
        <translation>Jemand hat es in %1 umbenannt: Latchkey hat es als %2 geschrieben.</translation>
    </message>
    <message>
        <source>It is in the category &quot;%1&quot; and not in &quot;%2&quot;, which is decided. Move it in Jamf Pro, if you like.</source>
        <translation>Es ist in der Kategorie „%1“ und nicht in „%2“, wie es entschieden ist. Verschieben Sie es in Jamf Pro, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>First name an exclusion group (jamf.exclusion-group) with the Macs of the other sign-in, so that no Mac gets both. Then run apply: the profile is made for our groups.</source>
        <translation>Nennen Sie zuerst eine Ausnahmegruppe (jamf.exclusion-group) mit den Macs der anderen Anmeldung, damit kein Mac beides bekommt. Führen Sie dann apply aus: Das Profil wird für unsere Gruppen gemacht.</translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation>nehmen Sie %1 heraus</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>fügen Sie %1 hinzu</translation>
    </message>
    <message>
        <source>take %1 out of the exclusions, or set jamf.exclusion-group back</source>
        <translation>nehmen Sie %1 aus den Ausnahmen, oder setzen Sie jamf.exclusion-group zurück</translation>
    </message>
    <message>
        <source>add %1 to the exclusions</source>
        <translation>fügen Sie %1 den Ausnahmen hinzu</translation>
    </message>
    <message>
        <source>It goes to more Macs than those of our groups. In Jamf Pro, in the scope of %1: %2. Macs come in by the criteria of our groups only.</source>
        <translation>Es geht an mehr Macs als die unserer Gruppen. In Jamf Pro, im Scope von %1: %2. Macs kommen nur über die Kriterien unserer Gruppen hinein.</translation>
    </message>
    <message>
        <source>In Jamf Pro, in the scope of %1: %2.</source>
        <translation>In Jamf Pro, im Scope von %1: %2.</translation>
    </message>
    <message>
        <source>All Computers</source>
        <translation>All Computers</translation>
    </message>
    <message>
        <source>the single computers (%1)</source>
        <translation>die einzelnen Computer (%1)</translation>
    </message>
    <message>
        <source>users, buildings or departments</source>
        <translation>Benutzer, Gebäude oder Abteilungen</translation>
    </message>
    <message>
        <source>Computers &gt; Configuration Profiles &gt; %1 &gt; Scope</source>
        <translation>Computers &gt; Configuration Profiles &gt; %1 &gt; Scope</translation>
    </message>
    <message>
        <source>The scope is read again.</source>
        <translation>Der Scope wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Add the exclusion to the scope of %1</source>
        <translation>Die Ausnahme in den Scope von %1 aufnehmen</translation>
    </message>
    <message>
        <source>Jamf Pro takes it off every Mac in its scope: %1.</source>
        <translation>Jamf Pro nimmt es von jedem Mac in seinem Scope: %1.</translation>
    </message>
    <message>
        <source>Somebody gave it to more Macs than Latchkey did, and they would lose it: %1.</source>
        <translation>Jemand hat es mehr Macs gegeben als Latchkey, und sie würden es verlieren: %1.</translation>
    </message>
    <message>
        <source>The sign-in may not take back what was written in Jamf Pro.</source>
        <translation>Die Anmeldung darf nicht zurücknehmen, was in Jamf Pro geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing was taken back, neither there nor in Okta.</source>
        <translation>Nichts wurde zurückgenommen, weder dort noch in Okta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has other criteria than were decided (%2): %3.</source>
        <translation>„%1“ hat andere Kriterien als entschieden (%2): %3.</translation>
    </message>
    <message>
        <source>`latchkeyctl apply` gives it the decided ones. Macs that only the others let in leave it, and lose the profiles.</source>
        <translation>`latchkeyctl apply` gibt ihr die entschiedenen. Macs, die nur wegen der anderen darin sind, fallen heraus und verlieren die Profile.</translation>
    </message>
    <message>
        <source>Its description does not say any more that Latchkey made it: undo will leave it.</source>
        <translation>Seine Beschreibung sagt nicht mehr, dass Latchkey es angelegt hat: Beim Rückgängigmachen bleibt es stehen.</translation>
    </message>
    <message>
        <source>Correct what is named above in Jamf Pro, or answer adopt.</source>
        <translation>Berichtigen Sie in Jamf Pro, was oben genannt ist, oder antworten Sie mit adopt.</translation>
    </message>
    <message>
        <source>Correct what is named above in Jamf Pro.</source>
        <translation>Berichtigen Sie in Jamf Pro, was oben genannt ist.</translation>
    </message>
    <message>
        <source>Somebody changed the mapping of %1 since Latchkey wrote it. What else it wrote there is taken back.</source>
        <translation>Jemand hat die Zuordnung von %1 geändert, seit Latchkey sie geschrieben hat. Was es dort sonst geschrieben hat, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 takes at least %2 characters: a shorter name stays empty.</source>
        <translation>%1 nimmt mindestens %2 Zeichen: Ein kürzerer Name bleibt leer.</translation>
    </message>
    <message>
        <source>Remove the least length of the attribute in the Profile Editor.</source>
        <translation>Entfernen Sie die Mindestlänge des Attributs im Profile Editor.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Okta user</source>
        <translation>Okta-Benutzer</translation>
    </message>
    <message>
        <source>Mac account</source>
        <translation>Mac-Account</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Stops the account</source>
        <translation>Verhindert den Account</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Profiles as deployed</source>
        <translation>Profile wie ausgerollt</translation>
    </message>
    <message>
        <source>Account problems by kind, of %1 users</source>
        <translation>Probleme mit Accounts nach Art, bei %1 Benutzern</translation>
    </message>
    <message>
        <source>no such problem</source>
        <translation>ohne dieses Problem</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Account problems in numbers</source>
        <translation>Probleme mit Accounts in Zahlen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Accounts, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>The users of the app were not read in the last run.</source>
        <translation>Die Benutzer der App wurden im letzten Lauf nicht gelesen.</translation>
    </message>
    <message>
        <source>The users were read only in part: %1 of them.</source>
        <translation>Die Benutzer wurden nur zum Teil gelesen: %1 von ihnen.</translation>
    </message>
    <message>
        <source>Users of the app who were looked at: %1.</source>
        <translation>Geprüfte Benutzer der App: %1.</translation>
    </message>
    <message>
        <source>Users, as far as they are listed</source>
        <translation>Benutzer, soweit sie aufgeführt sind</translation>
    </message>
    <message>
        <source>No user needs attention.</source>
        <translation>Kein Benutzer braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Files and hashes</source>
        <translation>Dateien und Prüfsummen</translation>
    </message>
    <message>
        <source>Exports of the same state</source>
        <translation>Exporte desselben Stands</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Nothing could be exported of this state.</source>
        <translation>Von diesem Stand konnte nichts exportiert werden.</translation>
    </message>
    <message>
        <source>A hash shows that a file is the one listed here. It is no signature: whoever can change this report can change the hashes in it. The data of this report (report.json) is attached to its PDF.</source>
        <translation>Eine Prüfsumme zeigt, dass eine Datei die hier genannte ist. Sie ist keine Unterschrift: Wer diesen Bericht ändern kann, kann auch die Prüfsummen darin ändern. Die Daten dieses Berichts (report.json) sind der PDF-Datei beigefügt.</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>Laufprotokoll</translation>
    </message>
    <message>
        <source>Runs of Latchkey on this project</source>
        <translation>Läufe von Latchkey in diesem Projekt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Keine Läufe.</translation>
    </message>
    <message>
        <source>What failed in the last run</source>
        <translation>Was im letzten Lauf fehlschlug</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Nothing failed in the last run.</source>
        <translation>Im letzten Lauf schlug nichts fehl.</translation>
    </message>
    <message>
        <source>Values and their sources</source>
        <translation>Werte und ihre Quellen</translation>
    </message>
    <message>
        <source>Values of the recipe %1</source>
        <translation>Werte des Rezepts %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source, and for what</source>
        <translation>Quelle, und wofür</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>The recipe has no values.</source>
        <translation>Das Rezept enthält keine Werte.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Bootstrap token</source>
        <translation>Bootstrap-Token</translation>
    </message>
    <message>
        <source>A secret that a Mac gives to its management server, so that the server can let a new account unlock the disk.</source>
        <translation>Ein Geheimnis, das ein Mac seinem Verwaltungsserver übergibt, damit dieser einem neuen Account das Entsperren des Volumes erlauben kann.</translation>
    </message>
    <message>
        <source>Just-in-time account</source>
        <translation>Just-in-time-Account</translation>
    </message>
    <message>
        <source>A local account that a Mac makes at the login window, when a person signs in with Okta for the first time.</source>
        <translation>Ein lokaler Account, den ein Mac im Anmeldefenster anlegt, wenn sich jemand zum ersten Mal mit Okta anmeldet.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>A part of a configuration profile that sets up one thing.</source>
        <translation>Teil eines Konfigurationsprofils, der eine Sache einrichtet.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>The first Macs that get the setup, before the fleet.</source>
        <translation>Die ersten Macs, die vor der Flotte eingerichtet werden.</translation>
    </message>
    <message>
        <source>Platform SSO</source>
        <translation>Platform SSO</translation>
    </message>
    <message>
        <source>Apple&apos;s framework that ties the accounts of a Mac to a sign-in service. Okta calls its part Desktop Password Sync.</source>
        <translation>Apples Framework, das die Accounts eines Mac mit einem Anmeldedienst verbindet. Okta nennt seinen Teil Desktop Password Sync.</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Read back after the change, and as planned.</source>
        <translation>Nach der Änderung zurückgelesen und wie geplant.</translation>
    </message>
    <message>
        <source>The dated set of values of this setup, each with its source.</source>
        <translation>Die datierte Sammlung der Werte dieser Einrichtung, jeder mit seiner Quelle.</translation>
    </message>
    <message>
        <source>SCEP</source>
        <translation>SCEP</translation>
    </message>
    <message>
        <source>The protocol by which each Mac gets a certificate of its own.</source>
        <translation>Das Protokoll, über das jeder Mac sein eigenes Zertifikat erhält.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Which Macs get a profile.</source>
        <translation>Welche Macs ein Profil erhalten.</translation>
    </message>
    <message>
        <source>Shared device keys</source>
        <translation>Gemeinsame Geräteschlüssel</translation>
    </message>
    <message>
        <source>Keys that belong to the Mac and not to a person; needed before there is any account.</source>
        <translation>Schlüssel, die dem Mac und keiner Person gehören; nötig, bevor es überhaupt einen Account gibt.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Said by a person; no system confirms it.</source>
        <translation>Von einer Person gesagt; kein System bestätigt es.</translation>
    </message>
    <message>
        <source>The logo cannot be used.</source>
        <translation>Das Logo kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Give a PNG or SVG file of at most 1 MiB and 4,000 by 4,000 pixels. An SVG may name no file or address outside itself.</source>
        <translation>Verwenden Sie eine PNG- oder SVG-Datei von höchstens 1 MiB und 4.000 mal 4.000 Pixeln. Eine SVG-Datei darf auf keine Datei oder Adresse außerhalb verweisen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it like #0B4F6C.</source>
        <translation>Schreiben Sie sie wie #0B4F6C.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be read on white: its contrast is %2, and 4.5 is needed.</source>
        <translation>Die Akzentfarbe %1 ist auf Weiß nicht lesbar: Ihr Kontrast beträgt %2, nötig sind 4,5.</translation>
    </message>
    <message>
        <source>Choose a darker one.</source>
        <translation>Wählen Sie eine dunklere.</translation>
    </message>
    <message>
        <source>The template cannot be read at &quot;%1&quot;.</source>
        <translation>Die Vorlage ist bei „%1“ nicht lesbar.</translation>
    </message>
    <message>
        <source>Known are: consultant, contact, edition, accent, paper (A4, Letter), logo (a file beside the template), confidentiality, and signatures (a list).</source>
        <translation>Bekannt sind: consultant, contact, edition, accent, paper (A4, Letter), logo (eine Datei neben der Vorlage), confidentiality und signatures (eine Liste).</translation>
    </message>
    <message>
        <source>There is no paper called &quot;%1&quot;.</source>
        <translation>Ein Papierformat „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>Wählen Sie A4 oder Letter.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>There is nothing to report: no run was made yet.</source>
        <translation>Es gibt nichts zu berichten: Es fand noch kein Lauf statt.</translation>
    </message>
    <message>
        <source>Run `latchkeyctl check` first.</source>
        <translation>Führen Sie zuerst `latchkeyctl check` aus.</translation>
    </message>
    <message>
        <source>The org of this project</source>
        <translation>Die Org dieses Projekts</translation>
    </message>
    <message>
        <source>Client id, read from the Okta app</source>
        <translation>Client-ID, aus der Okta-App gelesen</translation>
    </message>
    <message>
        <source>Given by Okta, taken over by a person</source>
        <translation>Von Okta vorgegeben, von einer Person übernommen</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>Recipe %1</source>
        <translation>Rezept %1</translation>
    </message>
    <message>
        <source>Always so in this setup</source>
        <translation>In dieser Einrichtung immer so</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1.</source>
        <translation>Die PDF-Datei konnte nicht fertiggestellt werden: %1.</translation>
    </message>
    <message>
        <source>Use the HTML report, which is accessible.</source>
        <translation>Verwenden Sie den HTML-Bericht; er ist barrierefrei.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>Die PDF-Datei konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Use the HTML report and print it.</source>
        <translation>Verwenden Sie den HTML-Bericht und drucken Sie ihn.</translation>
    </message>
    <message>
        <source>No font on this machine has these characters; they are shown by their numbers: %1. The attached data has them.</source>
        <translation>Für diese Zeichen hat kein Schriftschnitt auf diesem Rechner eine Form; sie stehen als Nummern da: %1. Die beigefügten Daten enthalten sie.</translation>
    </message>
    <message>
        <source>The data of this report</source>
        <translation>Die Daten dieses Berichts</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Certificates (SCEP)</source>
        <translation>Zertifikate (SCEP)</translation>
    </message>
    <message>
        <source>Jamf Pro</source>
        <translation>Jamf Pro</translation>
    </message>
    <message>
        <source>Pilot Mac</source>
        <translation>Pilot-Mac</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>and %1 more lines, all in the JSON report</source>
        <translation>und %1 weitere Zeilen, alle im JSON-Bericht</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>There is no redaction called &quot;%1&quot;.</source>
        <translation>Eine Schwärzung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of: full, client, public.</source>
        <translation>Wählen Sie eine von: full, client, public.</translation>
    </message>
    <message>
        <source>Where to grant it: %1</source>
        <translation>Wo sie vergeben werden: %1</translation>
    </message>
    <message>
        <source>Okta, %1</source>
        <translation>Okta, %1</translation>
    </message>
    <message>
        <source>Jamf Pro, %1</source>
        <translation>Jamf Pro, %1</translation>
    </message>
    <message>
        <source>Latchkey sets up accounts at the login window of Macs with Okta and Jamf Pro. The sign-in lacks these rights:</source>
        <translation>Latchkey richtet mit Okta und Jamf Pro Accounts im Anmeldefenster von Macs ein. Der Anmeldung fehlen diese Rechte:</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Setup report: just-in-time Mac accounts</source>
        <translation>Einrichtungsbericht: Just-in-time-Accounts auf Macs</translation>
    </message>
    <message>
        <source>Confidential  ·  Redaction: %1  ·  %2</source>
        <translation>Vertraulich  ·  Schwärzung: %1  ·  %2</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Handeln bis</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Was endet</translation>
    </message>
    <message>
        <source>Renewal and rotation</source>
        <translation>Erneuerung und Wechsel</translation>
    </message>
    <message>
        <source>Certificates of Macs: Okta does not renew them by itself. Jamf Pro sends the SCEP profile out anew before they end; see each quarter that no Mac is overdue.</source>
        <translation>Zertifikate der Macs: Okta erneuert sie nicht von selbst. Jamf Pro verteilt das SCEP-Profil vor dem Ablauf neu; prüfen Sie jedes Quartal, dass kein Mac überfällig ist.</translation>
    </message>
    <message>
        <source>SCEP password: make a new one in Okta, type it into the SCEP profile in Jamf Pro, then run `latchkeyctl check`. Macs that have their certificate notice nothing.</source>
        <translation>SCEP-Passwort: Erzeugen Sie in Okta ein neues, tragen Sie es in Jamf Pro in das SCEP-Profil ein und führen Sie dann `latchkeyctl check` aus. Macs, die ihr Zertifikat schon haben, merken davon nichts.</translation>
    </message>
    <message>
        <source>API token or client secret: make the new one, give it to Latchkey (`latchkeyctl secrets set`), check, then revoke the old one. An Okta token that nobody uses for 30 days ends by itself.</source>
        <translation>API-Token oder Client-Secret: Erzeugen Sie das neue, übergeben Sie es Latchkey (`latchkeyctl secrets set`), prüfen Sie, und widerrufen Sie dann das alte. Ein Okta-Token, das 30 Tage niemand benutzt, verfällt von selbst.</translation>
    </message>
    <message>
        <source>After the setup the rights to write are not needed: take them from the API client and leave those to read.</source>
        <translation>Nach der Einrichtung werden die Schreibrechte nicht mehr gebraucht: Entziehen Sie sie dem API-Client und lassen Sie ihm die Leserechte.</translation>
    </message>
    <message>
        <source>Checking for changes, and taking back</source>
        <translation>Auf Änderungen prüfen, und zurücknehmen</translation>
    </message>
    <message>
        <source>Each month, and before each release of macOS: `latchkeyctl verify`. It writes nothing, and says what differs from this report.</source>
        <translation>Jeden Monat und vor jeder neuen macOS-Version: `latchkeyctl verify`. Der Befehl schreibt nichts und sagt, was von diesem Bericht abweicht.</translation>
    </message>
    <message>
        <source>To take the setup back: `latchkeyctl undo`. It shows each step, newest first, and restores what stands under &quot;Before&quot; in section 7. Accounts that Macs have already made stay on them.</source>
        <translation>Um die Einrichtung zurückzunehmen: `latchkeyctl undo`. Der Befehl zeigt jeden Schritt, den neuesten zuerst, und stellt wieder her, was in Abschnitt 7 unter „Vorher“ steht. Accounts, die auf Macs schon angelegt wurden, bleiben dort.</translation>
    </message>
    <message>
        <source>The project file and its journal are needed for both: keep them with this report.</source>
        <translation>Für beides werden die Projektdatei und ihr Journal gebraucht: Bewahren Sie sie mit diesem Bericht auf.</translation>
    </message>
    <message>
        <source>What people tell, and what to do</source>
        <translation>Was gemeldet wird, und was zu tun ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Wahrscheinlicher Grund</translation>
    </message>
    <message>
        <source>The login window shows pictures, and no field for a name</source>
        <translation>Das Anmeldefenster zeigt Bilder, aber kein Feld für einen Namen</translation>
    </message>
    <message>
        <source>The login window profile is not there yet</source>
        <translation>Das Profil für das Anmeldefenster ist noch nicht da</translation>
    </message>
    <message>
        <source>Choose &quot;Other...&quot;, or let the Mac check in with Jamf Pro</source>
        <translation>„Andere …“ wählen, oder den Mac sich bei Jamf Pro melden lassen</translation>
    </message>
    <message>
        <source>Name and password are refused at the login window</source>
        <translation>Name und Passwort werden im Anmeldefenster abgelehnt</translation>
    </message>
    <message>
        <source>No network, the user is not assigned to the app, or the Mac has no certificate</source>
        <translation>Kein Netzwerk, der Benutzer ist der App nicht zugewiesen, oder der Mac hat kein Zertifikat</translation>
    </message>
    <message>
        <source>Connect the Mac by cable or known Wi-Fi; see the app&apos;s assignments in Okta; look for the certificate in Keychain Access under System</source>
        <translation>Den Mac per Kabel oder bekanntem WLAN verbinden; in Okta die Zuweisungen der App ansehen; in der Schlüsselbundverwaltung unter „System“ nach dem Zertifikat suchen</translation>
    </message>
    <message>
        <source>An account was made with another name than expected</source>
        <translation>Ein Account bekam einen anderen Namen als erwartet</translation>
    </message>
    <message>
        <source>The mapping in Okta, or characters that macOS drops</source>
        <translation>Die Zuordnung in Okta, oder Zeichen, die macOS weglässt</translation>
    </message>
    <message>
        <source>See macOSAccountUsername in the app&apos;s profile of the user</source>
        <translation>macOSAccountUsername im App-Profil des Benutzers ansehen</translation>
    </message>
    <message>
        <source>&quot;Registration Required&quot; is shown to an administrator</source>
        <translation>Ein Administrator sieht „Registrierung erforderlich“</translation>
    </message>
    <message>
        <source>macOS offers registration to whoever is logged in</source>
        <translation>macOS bietet die Registrierung jedem an, der angemeldet ist</translation>
    </message>
    <message>
        <source>Leave it unanswered: the first person who signs in with Okta is to be registered</source>
        <translation>Nicht beantworten: Registriert werden soll, wer sich als Erster mit Okta anmeldet</translation>
    </message>
    <message>
        <source>The Okta password was changed, and the Mac wants the old one</source>
        <translation>Das Okta-Passwort wurde geändert, und der Mac will das alte</translation>
    </message>
    <message>
        <source>The Mac had no network since</source>
        <translation>Der Mac hatte seitdem kein Netzwerk</translation>
    </message>
    <message>
        <source>Log in with the old password, connect, then lock and unlock with the new one</source>
        <translation>Mit dem alten Passwort anmelden, verbinden, dann sperren und mit dem neuen entsperren</translation>
    </message>
    <message>
        <source>A Mac was wiped or handed on</source>
        <translation>Ein Mac wurde gelöscht oder weitergegeben</translation>
    </message>
    <message>
        <source>It is a new device for Okta</source>
        <translation>Für Okta ist er ein neues Gerät</translation>
    </message>
    <message>
        <source>Let it enrol again; delete the old device in Okta</source>
        <translation>Neu registrieren lassen; das alte Gerät in Okta löschen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What shows that it works: the pilot Mac, its certificate, its registration, and what the Okta log tells of it.</source>
        <translation>Was zeigt, dass es funktioniert: der Pilot-Mac, sein Zertifikat, seine Registrierung, und was das Okta-Protokoll über ihn sagt.</translation>
    </message>
    <message>
        <source>Pilot Mac and hand-over</source>
        <translation>Pilot-Mac und Übergabe</translation>
    </message>
    <message>
        <source>What is not proved</source>
        <translation>Was nicht bewiesen ist</translation>
    </message>
    <message>
        <source>Nothing: every step that applies was read back.</source>
        <translation>Nichts: Jeder Schritt, der zutrifft, wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>What keeps the setup alive. `latchkeyctl export calendar` writes these dates as a calendar file.</source>
        <translation>Was die Einrichtung am Leben hält. `latchkeyctl export calendar` schreibt diese Termine als Kalenderdatei.</translation>
    </message>
    <message>
        <source>No date was read in the last run: neither the certificate authority nor a Mac&apos;s certificate told when it ends.</source>
        <translation>Im letzten Lauf wurde kein Datum gelesen: Weder die Zertifizierungsstelle noch das Zertifikat eines Mac nannte sein Ende.</translation>
    </message>
    <message>
        <source>If something goes wrong: a page for the help desk</source>
        <translation>Wenn etwas nicht geht: eine Seite für den Helpdesk</translation>
    </message>
    <message>
        <source>For a closer look: run the evidence script on the Mac (`latchkeyctl export evidence-script`), then `latchkeyctl device --evidence FILE`.</source>
        <translation>Für einen genaueren Blick: Führen Sie auf dem Mac das Beweisskript aus (`latchkeyctl export evidence-script`), dann `latchkeyctl device --evidence FILE`.</translation>
    </message>
    <message>
        <source>Where the credentials are</source>
        <translation>Wo die Zugangsdaten liegen</translation>
    </message>
    <message>
        <source>This report names where each credential is kept, never what it is.</source>
        <translation>Dieser Bericht nennt, wo jede Zugangsberechtigung liegt, nie, wie sie lautet.</translation>
    </message>
    <message>
        <source>Credentials and their places</source>
        <translation>Zugangsdaten und ihre Orte</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>Wie man sie beendet</translation>
    </message>
    <message>
        <source>Okta API token or private key</source>
        <translation>API-Token oder privater Schlüssel für Okta</translation>
    </message>
    <message>
        <source>Keychain of the machine that ran Latchkey, one item a project</source>
        <translation>Schlüsselbund des Rechners, auf dem Latchkey lief, ein Eintrag je Projekt</translation>
    </message>
    <message>
        <source>Okta: Security &gt; API &gt; Tokens, or the service app</source>
        <translation>Okta: Security &gt; API &gt; Tokens, oder die Service-App</translation>
    </message>
    <message>
        <source>Jamf Pro client secret or password</source>
        <translation>Client-Secret oder Passwort für Jamf Pro</translation>
    </message>
    <message>
        <source>Jamf Pro: Settings &gt; API roles and clients</source>
        <translation>Jamf Pro: Settings &gt; API roles and clients</translation>
    </message>
    <message>
        <source>SCEP user name and password, or secret key</source>
        <translation>SCEP-Benutzername und -Passwort, oder geheimer Schlüssel</translation>
    </message>
    <message>
        <source>In the SCEP profile in Jamf Pro; Okta shows them once</source>
        <translation>Im SCEP-Profil in Jamf Pro; Okta zeigt sie einmal</translation>
    </message>
    <message>
        <source>Okta: make a new one; the old one ends with it</source>
        <translation>Okta: neue erzeugen; die alten enden damit</translation>
    </message>
    <message>
        <source>Keys of the Macs</source>
        <translation>Schlüssel der Macs</translation>
    </message>
    <message>
        <source>In each Mac&apos;s System keychain, not to be exported</source>
        <translation>Im System-Schlüsselbund jedes Mac, nicht exportierbar</translation>
    </message>
    <message>
        <source>Delete the device in Okta, or wipe the Mac</source>
        <translation>Das Gerät in Okta löschen, oder den Mac löschen</translation>
    </message>
    <message>
        <source>`latchkeyctl secrets list` shows the names on this machine, `latchkeyctl secrets clear` removes them.</source>
        <translation>`latchkeyctl secrets list` zeigt die Namen auf diesem Rechner, `latchkeyctl secrets clear` entfernt sie.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>With their signature the undersigned accept the setup as this report describes it.</source>
        <translation>Mit ihrer Unterschrift nehmen die Unterzeichnenden die Einrichtung so ab, wie dieser Bericht sie beschreibt.</translation>
    </message>
    <message>
        <source>Something is open (section 1). A signature accepts the setup with what is open.</source>
        <translation>Etwas ist offen (Abschnitt 1). Eine Unterschrift nimmt die Einrichtung mit dem ab, was offen ist.</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>For the consultant</source>
        <translation>Für den Berater</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Objects that this setup made or changed</source>
        <translation>Objekte, die diese Einrichtung angelegt oder geändert hat</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Values as they were written and read back</source>
        <translation>Werte, wie sie geschrieben und zurückgelesen wurden</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>As built: Okta</source>
        <translation>Wie gebaut: Okta</translation>
    </message>
    <message>
        <source>What is in the Okta org, as it was read after the last change.</source>
        <translation>Was in der Okta-Org steht, gelesen nach der letzten Änderung.</translation>
    </message>
    <message>
        <source>Okta and its certificates</source>
        <translation>Okta und seine Zertifikate</translation>
    </message>
    <message>
        <source>This setup wrote nothing to Okta.</source>
        <translation>Diese Einrichtung hat nichts in Okta geschrieben.</translation>
    </message>
    <message>
        <source>As built: Jamf Pro</source>
        <translation>Wie gebaut: Jamf Pro</translation>
    </message>
    <message>
        <source>What is in Jamf Pro, as it was read after the last change.</source>
        <translation>Was in Jamf Pro steht, gelesen nach der letzten Änderung.</translation>
    </message>
    <message>
        <source>Groups and profiles</source>
        <translation>Gruppen und Profile</translation>
    </message>
    <message>
        <source>This setup wrote nothing to Jamf Pro.</source>
        <translation>Diese Einrichtung hat nichts in Jamf Pro geschrieben.</translation>
    </message>
    <message>
        <source>Payload keys and their sources</source>
        <translation>Payload-Schlüssel und ihre Quellen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>Changes, oldest first</source>
        <translation>Änderungen, die älteste zuerst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Outcome, object id</source>
        <translation>Ergebnis, Objekt-ID</translation>
    </message>
    <message>
        <source>Changes that failed, differ or were taken back</source>
        <translation>Änderungen, die fehlschlugen, abweichen oder zurückgenommen wurden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Each change was shown and confirmed before it was sent. It counts as proved only after it was read back and compared. Times are UTC.</source>
        <translation>Jede Änderung wurde gezeigt und bestätigt, bevor sie gesendet wurde. Sie gilt erst als bewiesen, nachdem sie zurückgelesen und verglichen wurde. Alle Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Latchkey wrote nothing.</source>
        <translation>Latchkey hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>Change %1, before and after: %2</source>
        <translation>Änderung %1, vorher und nachher: %2</translation>
    </message>
    <message>
        <source>%1; it was not there before</source>
        <translation>%1; vorher nicht vorhanden</translation>
    </message>
    <message>
        <source>Changes that failed or were taken back</source>
        <translation>Änderungen, die fehlschlugen oder zurückgenommen wurden</translation>
    </message>
    <message>
        <source>None. No change failed, and none was taken back.</source>
        <translation>Keine. Keine Änderung schlug fehl, und keine wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Steps done by hand</source>
        <translation>Schritte von Hand</translation>
    </message>
    <message>
        <source>Steps done by hand, and how they were checked</source>
        <translation>Schritte von Hand, und wie sie geprüft wurden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>Nobody said anything of a step by hand.</source>
        <translation>Niemand hat zu einem Schritt von Hand etwas angegeben.</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>First %1 of %2 Macs; the others are in the attached data</source>
        <translation>Die ersten %1 von %2 Macs; die übrigen stehen in den beigefügten Daten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Fleet readiness in numbers</source>
        <translation>Bereitschaft der Flotte in Zahlen</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen um</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Fleet readiness: %1 managed Macs, by requirement</source>
        <translation>Bereitschaft der Flotte: %1 verwaltete Macs, nach Anforderung</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Each requirement is one fact that should be true. The evidence is what was read; the last column says when, in UTC.</source>
        <translation>Jede Anforderung ist eine Tatsache, die zutreffen soll. Der Beleg ist, was gelesen wurde; die letzte Spalte sagt, wann (UTC).</translation>
    </message>
    <message>
        <source>Requirements and what was found</source>
        <translation>Anforderungen, und was gefunden wurde</translation>
    </message>
    <message>
        <source>Macs that are not ready</source>
        <translation>Macs, die nicht bereit sind</translation>
    </message>
    <message>
        <source>The fleet was not counted: the inventory of Jamf Pro was not read in the last run.</source>
        <translation>Die Flotte wurde nicht gezählt: Das Inventar von Jamf Pro wurde im letzten Lauf nicht gelesen.</translation>
    </message>
    <message>
        <source>The inventory was read only in part: there may be more.</source>
        <translation>Das Inventar wurde nur zum Teil gelesen: Es können mehr sein.</translation>
    </message>
    <message>
        <source>None of the Macs that were read.</source>
        <translation>Keiner der Macs, die gelesen wurden.</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What a person chose for this setup. Where nobody chose, the default holds, with its reason.</source>
        <translation>Was eine Person für diese Einrichtung gewählt hat. Wo niemand gewählt hat, gilt die Vorgabe mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Decisions and their reasons</source>
        <translation>Entscheidungen und ihre Gründe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Reason of the default</source>
        <translation>Grund der Vorgabe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>No decisions.</source>
        <translation>Keine Entscheidungen.</translation>
    </message>
    <message>
        <source>Full: nothing but secrets is left out</source>
        <translation>Vollständig: Nur Geheimnisse fehlen</translation>
    </message>
    <message>
        <source>Client: people and serial numbers are shortened</source>
        <translation>Kunde: Personen und Seriennummern sind gekürzt</translation>
    </message>
    <message>
        <source>Public: no people, serial numbers, hosts or names</source>
        <translation>Öffentlich: keine Personen, Seriennummern, Hosts oder Namen</translation>
    </message>
    <message>
        <source>The fleet was not counted</source>
        <translation>Die Flotte wurde nicht gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 managed Macs are not ready</source>
        <translation>%1 von %2 verwalteten Macs sind nicht bereit</translation>
    </message>
    <message>
        <source>Of some managed Macs it is not known whether they are ready</source>
        <translation>Von manchen verwalteten Macs ist nicht bekannt, ob sie bereit sind</translation>
    </message>
    <message>
        <source>All %1 managed Macs are ready</source>
        <translation>Alle %1 verwalteten Macs sind bereit</translation>
    </message>
    <message>
        <source>This report is not complete. Steps that are not known: %1 of %2</source>
        <translation>Dieser Bericht ist nicht vollständig. Nicht bekannte Schritte: %1 von %2</translation>
    </message>
    <message>
        <source>No step rests on a person&apos;s word alone</source>
        <translation>Kein Schritt beruht allein auf dem Wort einer Person</translation>
    </message>
    <message>
        <source>Stated by a person and not checked: %1</source>
        <translation>Von einer Person angegeben und nicht geprüft: %1</translation>
    </message>
    <message>
        <source>This report is complete</source>
        <translation>Dieser Bericht ist vollständig</translation>
    </message>
    <message>
        <source>This report is not complete</source>
        <translation>Dieser Bericht ist nicht vollständig</translation>
    </message>
    <message>
        <source>The last run was cut off before its end: `latchkeyctl apply` carries on.</source>
        <translation>Der letzte Lauf wurde vor seinem Ende abgebrochen: `latchkeyctl apply` setzt ihn fort.</translation>
    </message>
    <message>
        <source>(request id %1)</source>
        <translation>(Anfrage-ID %1)</translation>
    </message>
    <message>
        <source>How the steps stand</source>
        <translation>Wie die Schritte stehen</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Open items, most urgent first</source>
        <translation>Offene Punkte, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Changes sent to Okta and Jamf Pro: %1, of which %2 were read back and are as planned. Steps by hand: %3, of which %4 were done and checked.</source>
        <translation>An Okta und Jamf Pro gesendete Änderungen: %1, davon %2 zurückgelesen und wie geplant. Schritte von Hand: %3, davon %4 getan und geprüft.</translation>
    </message>
    <message>
        <source>Setup report</source>
        <translation>Einrichtungsbericht</translation>
    </message>
    <message>
        <source>Just-in-time Mac accounts with Okta and Jamf Pro</source>
        <translation>Just-in-time-Accounts auf Macs mit Okta und Jamf Pro</translation>
    </message>
    <message>
        <source>Okta org</source>
        <translation>Okta-Org</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Confidential. It names systems, devices and people; it contains no password, token or key.</source>
        <translation>Vertraulich. Der Bericht nennt Systeme, Geräte und Personen; er enthält kein Passwort, kein Token und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Dokumentlenkung</translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation>Zur Abnahme</translation>
    </message>
    <message>
        <source>Draft: something is open</source>
        <translation>Entwurf: Etwas ist offen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Of %1 steps. Besides: %2 not needed here, %3 not checked yet.</source>
        <translation>Von %1 Schritten. Außerdem: %2 hier nicht nötig, %3 noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Open items in all: %1. Sections 3 to 9 have them.</source>
        <translation>Offene Punkte insgesamt: %1. Sie stehen in den Abschnitten 3 bis 9.</translation>
    </message>
    <message>
        <source>Scope and environment</source>
        <translation>Umfang und Umgebung</translation>
    </message>
    <message>
        <source>This report describes the setup as it was on %1. It says what was read from Okta and Jamf Pro, what was changed, how each change was proved, and what a person stated without proof.</source>
        <translation>Dieser Bericht beschreibt die Einrichtung, wie sie am %1 war. Er sagt, was aus Okta und Jamf Pro gelesen wurde, was geändert wurde, wie jede Änderung bewiesen wurde, und was eine Person ohne Beweis angegeben hat.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Okta app</source>
        <translation>Okta-App</translation>
    </message>
    <message>
        <source>List of the org&apos;s apps</source>
        <translation>Liste der Apps der Org</translation>
    </message>
    <message>
        <source>Macs in scope</source>
        <translation>Macs im Umfang</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Managed Macs of Jamf Pro&apos;s inventory</source>
        <translation>Verwaltete Macs im Inventar von Jamf Pro</translation>
    </message>
    <message>
        <source>values with their sources in appendix E</source>
        <translation>Werte mit ihren Quellen in Anhang E</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>All times of this report</source>
        <translation>Alle Zeiten dieses Berichts</translation>
    </message>
    <message>
        <source>Status words of this report</source>
        <translation>Statuswörter dieses Berichts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>The setup is not complete. Steps that are not met: %1 of %2.</source>
        <translation>Die Einrichtung ist nicht vollständig. Nicht erfüllte Schritte: %1 von %2.</translation>
    </message>
    <message>
        <source>Whether the setup is complete is not known.</source>
        <translation>Ob die Einrichtung vollständig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The setup is not complete. Steps that wait for a person: %1 of %2.</source>
        <translation>Die Einrichtung ist nicht vollständig. Schritte, die auf eine Person warten: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is open, but not everything was checked. Only stated: %1, waived: %2.</source>
        <translation>Nichts ist offen, aber nicht alles wurde geprüft. Nur angegeben: %1, verzichtet: %2.</translation>
    </message>
    <message>
        <source>Every step that applies was read back and is met.</source>
        <translation>Jeder Schritt, der zutrifft, wurde zurückgelesen und ist erfüllt.</translation>
    </message>
    <message>
        <source>Of %1 steps, %2 were checked and are met. Stated only, not checked: %3.</source>
        <translation>Von %1 Schritten wurden %2 geprüft und sind erfüllt. Nur angegeben, nicht geprüft: %3.</translation>
    </message>
    <message>
        <source>Not met: %1, unknown: %2, waiting for a person: %3, not checked: %4.</source>
        <translation>Nicht erfüllt: %1, unbekannt: %2, warten auf eine Person: %3, nicht geprüft: %4.</translation>
    </message>
    <message>
        <source>Waived: %1, not needed: %2.</source>
        <translation>Verzichtet: %1, nicht nötig: %2.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Read from the system itself and found right.</source>
        <translation>Aus dem System selbst gelesen und richtig gefunden.</translation>
    </message>
    <message>
        <source>Stated, not checked</source>
        <translation>Angegeben, nicht geprüft</translation>
    </message>
    <message>
        <source>A person said so; Latchkey could not check it.</source>
        <translation>Eine Person hat es gesagt; Latchkey konnte es nicht prüfen.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Read and found not right; the advice says what to do.</source>
        <translation>Gelesen und nicht richtig gefunden; der Rat sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Could not be read or told; it may be right or wrong.</source>
        <translation>Ließ sich nicht lesen oder beurteilen; es kann richtig oder falsch sein.</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Wartet auf eine Person</translation>
    </message>
    <message>
        <source>A step done by hand or an answer is missing.</source>
        <translation>Ein Schritt von Hand oder eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Verzichtet</translation>
    </message>
    <message>
        <source>A person decided to go on without it and gave a reason.</source>
        <translation>Eine Person hat mit Begründung entschieden, ohne dies weiterzumachen.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Does not concern this setup.</source>
        <translation>Betrifft diese Einrichtung nicht.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No run has looked at it yet.</source>
        <translation>Noch kein Lauf hat es angesehen.</translation>
    </message>
    <message>
        <source>Done and checked</source>
        <translation>Getan und geprüft</translation>
    </message>
    <message>
        <source>Stated, but the check did not find it</source>
        <translation>Angegeben, aber die Prüfung fand es nicht</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht getan</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>Gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Done, but differs from the plan</source>
        <translation>Getan, weicht aber vom Plan ab</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>apply</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verify</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>macOS is new enough</source>
        <translation>macOS ist neu genug</translation>
    </message>
    <message>
        <source>macOS is too old</source>
        <translation>macOS ist zu alt</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <translation>macOS aktualisieren</translation>
    </message>
    <message>
        <source>Okta Verify is new enough</source>
        <translation>Okta Verify ist neu genug</translation>
    </message>
    <message>
        <source>Okta Verify is missing or too old</source>
        <translation>Okta Verify fehlt oder ist zu alt</translation>
    </message>
    <message>
        <source>Install Okta Verify with Jamf Pro</source>
        <translation>Okta Verify über Jamf Pro installieren</translation>
    </message>
    <message>
        <source>MDM is approved by the user</source>
        <translation>MDM ist vom Benutzer genehmigt</translation>
    </message>
    <message>
        <source>MDM is not approved by the user</source>
        <translation>MDM ist nicht vom Benutzer genehmigt</translation>
    </message>
    <message>
        <source>Approve the MDM profile in System Settings</source>
        <translation>Das MDM-Profil in den Systemeinstellungen genehmigen</translation>
    </message>
    <message>
        <source>Bootstrap token is escrowed</source>
        <translation>Bootstrap-Token ist hinterlegt</translation>
    </message>
    <message>
        <source>Bootstrap token is not escrowed</source>
        <translation>Bootstrap-Token ist nicht hinterlegt</translation>
    </message>
    <message>
        <source>Let an administrator with a secure token log in once</source>
        <translation>Einen Administrator mit Secure Token einmal anmelden lassen</translation>
    </message>
    <message>
        <source>A local administrator exists</source>
        <translation>Ein lokaler Administrator ist vorhanden</translation>
    </message>
    <message>
        <source>No local administrator</source>
        <translation>Kein lokaler Administrator</translation>
    </message>
    <message>
        <source>Make a local administrator</source>
        <translation>Einen lokalen Administrator anlegen</translation>
    </message>
    <message>
        <source>Two users would get the same Mac account</source>
        <translation>Zwei Benutzer bekämen denselben Mac-Account</translation>
    </message>
    <message>
        <source>Give one of them another macOSAccountUsername in Okta</source>
        <translation>Einem von ihnen in Okta einen anderen macOSAccountUsername geben</translation>
    </message>
    <message>
        <source>The name belongs to macOS</source>
        <translation>Der Name gehört macOS</translation>
    </message>
    <message>
        <source>Give the user another macOSAccountUsername in Okta</source>
        <translation>Dem Benutzer in Okta einen anderen macOSAccountUsername geben</translation>
    </message>
    <message>
        <source>The Okta user name is no e-mail address</source>
        <translation>Der Okta-Benutzername ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Change the user name in Okta, or take the user out of the app</source>
        <translation>Den Benutzernamen in Okta ändern, oder den Benutzer aus der App nehmen</translation>
    </message>
    <message>
        <source>First or last name is missing</source>
        <translation>Vor- oder Nachname fehlt</translation>
    </message>
    <message>
        <source>Fill in both names in Okta</source>
        <translation>Beide Namen in Okta eintragen</translation>
    </message>
    <message>
        <source>Nothing is left of the short name</source>
        <translation>Vom Kurznamen bleibt nichts übrig</translation>
    </message>
    <message>
        <source>Give the user a macOSAccountUsername of letters and digits</source>
        <translation>Dem Benutzer einen macOSAccountUsername aus Buchstaben und Ziffern geben</translation>
    </message>
    <message>
        <source>The short name is longer than 255 bytes</source>
        <translation>Der Kurzname ist länger als 255 Byte</translation>
    </message>
    <message>
        <source>Give the user a shorter macOSAccountUsername</source>
        <translation>Dem Benutzer einen kürzeren macOSAccountUsername geben</translation>
    </message>
    <message>
        <source>macOS drops characters of the short name</source>
        <translation>macOS lässt Zeichen des Kurznamens weg</translation>
    </message>
    <message>
        <source>Tell the user how the account is called on the Mac</source>
        <translation>Dem Benutzer sagen, wie der Account auf dem Mac heißt</translation>
    </message>
    <message>
        <source>The short name is unusual</source>
        <translation>Der Kurzname ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Es ist nichts zu tun</translation>
    </message>
    <message>
        <source>Only Okta can tell the short name</source>
        <translation>Nur Okta kann den Kurznamen nennen</translation>
    </message>
    <message>
        <source>Look at the user&apos;s profile in the Okta app</source>
        <translation>Das Profil des Benutzers in der Okta-App ansehen</translation>
    </message>
    <message>
        <source>Okta&apos;s certificate authority ends</source>
        <translation>Oktas Zertifizierungsstelle endet</translation>
    </message>
    <message>
        <source>Ask Okta for the new one, then renew every Mac&apos;s certificate</source>
        <translation>Okta nach der neuen fragen, dann das Zertifikat jedes Mac erneuern</translation>
    </message>
    <message>
        <source>Certificate of a pilot Mac ends</source>
        <translation>Zertifikat eines Pilot-Mac endet</translation>
    </message>
    <message>
        <source>See that Jamf Pro has sent the SCEP profile out anew</source>
        <translation>Prüfen, dass Jamf Pro das SCEP-Profil neu verteilt hat</translation>
    </message>
    <message>
        <source>The Okta org ends</source>
        <translation>Die Okta-Org endet</translation>
    </message>
    <message>
        <source>Renew the contract with Okta</source>
        <translation>Den Vertrag mit Okta verlängern</translation>
    </message>
    <message>
        <source>These steps have no interface for programs, or need a person&apos;s word. What could be checked afterwards was checked; what could not is marked as stated. By whom is told only where it was said.</source>
        <translation>Für diese Schritte gibt es keine Schnittstelle für Programme, oder sie brauchen das Wort einer Person. Was sich danach prüfen ließ, wurde geprüft; was nicht, ist als angegeben gekennzeichnet. Durch wen, steht nur da, wo es gesagt wurde.</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Angegeben um</translation>
    </message>
    <message>
        <source>Kept as somebody changed it</source>
        <translation>Behalten, wie jemand es geändert hat</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>for the client</source>
        <translation>für den Kunden</translation>
    </message>
    <message>
        <source>for the public</source>
        <translation>für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Today&apos;s guides: Okta, Apple and Jamf, macOS 26</source>
        <translation>Heutige Anleitungen: Okta, Apple und Jamf, macOS 26</translation>
    </message>
    <message>
        <source>The walkthrough of April 2025, to the letter</source>
        <translation>Der Walkthrough vom April 2025, Wort für Wort</translation>
    </message>
    <message>
        <source>macOS %1 and later</source>
        <translation>macOS %1 und neuer</translation>
    </message>
    <message>
        <source>any macOS</source>
        <translation>jedes macOS</translation>
    </message>
    <message>
        <source>Of every step it is known how it stands. What waits and what is only stated is counted below.</source>
        <translation>Von jedem Schritt ist bekannt, wie er steht. Was wartet und was nur angegeben ist, ist unten gezählt.</translation>
    </message>
    <message>
        <source>The last run was stopped before its end, or its changes were not confirmed: `latchkeyctl apply` carries on.</source>
        <translation>Der letzte Lauf wurde vor seinem Ende angehalten, oder seine Änderungen wurden nicht bestätigt: `latchkeyctl apply` setzt ihn fort.</translation>
    </message>
    <message>
        <source>Change %1 was sent, and its outcome is not known: %2</source>
        <translation>Änderung %1 wurde gesendet, und ihr Ausgang ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>People, serial numbers, hosts and names are left out. It contains no password, token or key.</source>
        <translation>Personen, Seriennummern, Hosts und Namen sind ausgelassen. Der Bericht enthält kein Passwort, kein Token und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>(redacted)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>(client id of the Platform SSO app)</source>
        <translation>(Client-ID der Platform-SSO-App)</translation>
    </message>
    <message>
        <source>(SCEP URL that Okta gives)</source>
        <translation>(SCEP-URL, die Okta vergibt)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Found in Jamf Pro, not written by this setup</source>
        <translation>In Jamf Pro vorgefunden, nicht von dieser Einrichtung geschrieben</translation>
    </message>
    <message>
        <source>The profile has more keys than are listed here.</source>
        <translation>Das Profil hat mehr Schlüssel, als hier stehen.</translation>
    </message>
    <message>
        <source>The payloads of the profiles in use, without identifiers, as they were read from Jamf Pro in the last run. One that was not read since it was written is shown as it was written. Secrets are left out in every form of this report.</source>
        <translation>Die Payloads der benutzten Profile, ohne Kennungen, wie sie im letzten Lauf aus Jamf Pro gelesen wurden. Ein Profil, das seit dem Schreiben nicht gelesen wurde, steht hier, wie es geschrieben wurde. Geheimnisse sind in jeder Form dieses Berichts ausgelassen.</translation>
    </message>
    <message>
        <source>Added by Jamf Pro, or by a person</source>
        <translation>Von Jamf Pro hinzugefügt, oder von einer Person</translation>
    </message>
    <message>
        <source>As read from Jamf Pro in the last run, or else as written. Identifiers that Jamf Pro gives out are kept and not shown. Values in brackets stand for a secret, or for what was filled in at the time of writing.</source>
        <translation>Wie im letzten Lauf aus Jamf Pro gelesen, sonst wie geschrieben. Kennungen, die Jamf Pro vergibt, bleiben erhalten und werden nicht gezeigt. Werte in Klammern stehen für ein Geheimnis oder für das, was beim Schreiben eingesetzt wurde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No profile was written, or read in the last run.</source>
        <translation>Es wurde kein Profil geschrieben oder im letzten Lauf gelesen.</translation>
    </message>
    <message>
        <source>Changes that were sent and whose outcome is not known: see the change log.</source>
        <translation>Änderungen, die gesendet wurden und deren Ausgang nicht bekannt ist: siehe Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>The Macs that are not ready</source>
        <translation>Die Macs, die nicht bereit sind</translation>
    </message>
    <message>
        <source>Of every step it is known how it stands: the report is complete</source>
        <translation>Von jedem Schritt ist bekannt, wie er steht: Der Bericht ist vollständig</translation>
    </message>
    <message>
        <source>the Macs</source>
        <translation>die Macs</translation>
    </message>
    <message>
        <source>the users of the app</source>
        <translation>die Benutzer der App</translation>
    </message>
    <message>
        <source>More errors, told in appendix D: %1.</source>
        <translation>Weitere Fehler, beschrieben in Anhang D: %1.</translation>
    </message>
    <message>
        <source>Read in part only: %1.</source>
        <translation>Nur zum Teil gelesen: %1.</translation>
    </message>
    <message>
        <source>Not known, and not counted as met (sections 3 to 9): %1.</source>
        <translation>Nicht bekannt und nicht als erfüllt gezählt (Abschnitte 3 bis 9): %1.</translation>
    </message>
    <message>
        <source>Okta did not tell the user&apos;s names</source>
        <translation>Okta hat die Namen des Benutzers nicht genannt</translation>
    </message>
    <message>
        <source>Check again with a sign-in that may read users</source>
        <translation>Mit einer Anmeldung, die Benutzer lesen darf, noch einmal prüfen</translation>
    </message>
    <message>
        <source>The same before the @ as another address</source>
        <translation>Vor dem @ gleich wie eine andere Adresse</translation>
    </message>
    <message>
        <source>Try one on the pilot Mac: what macOS keeps is not documented</source>
        <translation>Eine auf dem Pilot-Mac versuchen: Was macOS behält, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>Another identity provider has the password</source>
        <translation>Das Passwort liegt bei einem anderen Identitätsanbieter</translation>
    </message>
    <message>
        <source>Such a user cannot sign in at the login window: tell them</source>
        <translation>So jemand kann sich am Anmeldefenster nicht anmelden: Bescheid sagen</translation>
    </message>
    <message>
        <source>The user cannot sign in to Okta now</source>
        <translation>Der Benutzer kann sich jetzt nicht bei Okta anmelden</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Okta before the Mac arrives</source>
        <translation>Den Benutzer in Okta aktivieren oder entsperren, bevor der Mac kommt</translation>
    </message>
    <message>
        <source>(name left out)</source>
        <translation>(Name ausgelassen)</translation>
    </message>
    <message>
        <source>(id left out)</source>
        <translation>(Kennung ausgelassen)</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>No port of the loopback address is free.</source>
        <translation>Kein Port der Loopback-Adresse ist frei.</translation>
    </message>
    <message>
        <source>End other programs and try again.</source>
        <translation>Beenden Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is.</source>
        <translation>%1 gibt es schon und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>The last run was cut off.</source>
        <translation>Der letzte Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>Okta sign-in</source>
        <translation>Anmeldung bei Okta</translation>
    </message>
    <message>
        <source>Rights in Okta</source>
        <translation>Rechte in Okta</translation>
    </message>
    <message>
        <source>Jamf Pro sign-in</source>
        <translation>Anmeldung bei Jamf Pro</translation>
    </message>
    <message>
        <source>Rights in Jamf Pro</source>
        <translation>Rechte in Jamf Pro</translation>
    </message>
    <message>
        <source>Identity Engine</source>
        <translation>Identity Engine</translation>
    </message>
    <message>
        <source>Device Access licence</source>
        <translation>Lizenz für Device Access</translation>
    </message>
    <message>
        <source>Platform SSO app</source>
        <translation>Platform-SSO-App</translation>
    </message>
    <message>
        <source>Okta Verify</source>
        <translation>Okta Verify</translation>
    </message>
    <message>
        <source>macOS 14 or later</source>
        <translation>macOS 14 oder neuer</translation>
    </message>
    <message>
        <source>Enrolment, tokens</source>
        <translation>Registrierung, Token</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <source>Account names</source>
        <translation>Accountnamen</translation>
    </message>
    <message>
        <source>Just-in-time feature</source>
        <translation>Just-in-time-Funktion</translation>
    </message>
    <message>
        <source>Account attributes</source>
        <translation>Account-Attribute</translation>
    </message>
    <message>
        <source>Attribute mappings</source>
        <translation>Attributzuordnungen</translation>
    </message>
    <message>
        <source>Apply updates now</source>
        <translation>„Apply updates now“ klicken</translation>
    </message>
    <message>
        <source>Device Access SCEP</source>
        <translation>SCEP für Device Access</translation>
    </message>
    <message>
        <source>Smart groups</source>
        <translation>Smart-Gruppen</translation>
    </message>
    <message>
        <source>SCEP profile</source>
        <translation>SCEP-Profil</translation>
    </message>
    <message>
        <source>Sign-on profile</source>
        <translation>Platform-SSO-Profil</translation>
    </message>
    <message>
        <source>Login window profile</source>
        <translation>Profil für das Anmeldefenster</translation>
    </message>
    <message>
        <source>Scope to the pilot</source>
        <translation>Scope für den Piloten</translation>
    </message>
    <message>
        <source>Profiles on the Mac</source>
        <translation>Profile auf dem Mac</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Gerätezertifikat</translation>
    </message>
    <message>
        <source>Device registration</source>
        <translation>Geräteregistrierung</translation>
    </message>
    <message>
        <source>Okta log</source>
        <translation>Okta-Protokoll</translation>
    </message>
    <message>
        <source>Local accounts</source>
        <translation>Lokale Accounts</translation>
    </message>
    <message>
        <source>Login window</source>
        <translation>Anmeldefenster</translation>
    </message>
    <message>
        <source>No early registration</source>
        <translation>Keine vorzeitige Registrierung</translation>
    </message>
    <message>
        <source>First real account</source>
        <translation>Erster echter Account</translation>
    </message>
    <message>
        <source>Scope to the fleet</source>
        <translation>Scope für die Flotte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Pilot Mac</source>
        <translation>Pilot-Mac</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Being read now.</source>
        <translation>Wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Needs these first: %1.</source>
        <translation>Braucht zuerst: %1.</translation>
    </message>
    <message>
        <source>The address of a project stays once somebody signed in there.</source>
        <translation>Die Adresse eines Projekts bleibt, sobald sich dort jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Begin a project for the other address.</source>
        <translation>Beginnen Sie für die andere Adresse ein eigenes Projekt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>tenant</name>
    <message>
        <source>Jamf Pro refused the sign-in.</source>
        <translation>Jamf Pro hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The credential is wrong or was disabled, or its token has just ended.</source>
        <translation>Die Zugangsdaten sind falsch oder gesperrt, oder ihr Token ist gerade abgelaufen.</translation>
    </message>
    <message>
        <source>Check the API client in Settings &gt; System &gt; API roles and clients: it must be enabled, and a new client secret ends the old one. Then store the credential again.</source>
        <translation>Prüfen Sie den API-Client unter Settings &gt; System &gt; API roles and clients: Er muss eingeschaltet sein, und ein neues Client-Secret beendet das alte. Hinterlegen Sie dann die Zugangsdaten erneut.</translation>
    </message>
    <message>
        <source>Jamf Pro does not allow this.</source>
        <translation>Jamf Pro erlaubt das nicht.</translation>
    </message>
    <message>
        <source>A privilege is missing in the API role of this sign-in.</source>
        <translation>In der API-Rolle dieser Anmeldung fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Add the privilege to the API role; `latchkeyctl export rights` writes the whole list.</source>
        <translation>Fügen Sie der API-Rolle das Recht hinzu; `latchkeyctl export rights` schreibt die ganze Liste.</translation>
    </message>
    <message>
        <source>The Classic API gives this answer both for a missing privilege and for a token that has ended. After a good sign-in it is nearly always the privilege.</source>
        <translation>Die Classic API gibt diese Antwort bei einem fehlenden Recht und auch bei einem abgelaufenen Token. Nach einer guten Anmeldung ist es fast immer das Recht.</translation>
    </message>
    <message>
        <source>Jamf Pro does not have this.</source>
        <translation>Jamf Pro hat das nicht.</translation>
    </message>
    <message>
        <source>The object is gone, or this version of Jamf Pro does not know the request.</source>
        <translation>Das Objekt ist fort, oder diese Version von Jamf Pro kennt die Anfrage nicht.</translation>
    </message>
    <message>
        <source>Check again in a minute: the nodes of Jamf Cloud need up to 60 seconds to agree.</source>
        <translation>Prüfen Sie in einer Minute erneut: Die Knoten der Jamf Cloud brauchen bis zu 60 Sekunden, um sich einig zu werden.</translation>
    </message>
    <message>
        <source>Jamf Pro did not take the change.</source>
        <translation>Jamf Pro hat die Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>It does not fit what is there: a name that exists already, a group that is gone, or an object that is still in use.</source>
        <translation>Sie passt nicht zu dem, was da ist: ein Name, den es schon gibt, eine Gruppe, die fort ist, oder ein Objekt, das noch benutzt wird.</translation>
    </message>
    <message>
        <source>Check again to see the present state, then decide.</source>
        <translation>Prüfen Sie erneut, um den jetzigen Stand zu sehen, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Jamf Pro asks to slow down.</source>
        <translation>Jamf Pro bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Nothing was changed by this request.</source>
        <translation>Diese Anfrage hat nichts geändert.</translation>
    </message>
    <message>
        <source>Wait some minutes and carry on.</source>
        <translation>Warten Sie einige Minuten, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Jamf Pro did not give an answer in time.</source>
        <translation>Jamf Pro hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It starts up, is being upgraded, or was too busy. A change may have got through.</source>
        <translation>Es startet, wird aktualisiert oder war zu beschäftigt. Eine Änderung kann durchgekommen sein.</translation>
    </message>
    <message>
        <source>Wait some minutes and carry on: what is there is read before anything is sent again.</source>
        <translation>Warten Sie einige Minuten, und machen Sie weiter: Bevor wieder etwas gesendet wird, wird gelesen, was da ist.</translation>
    </message>
    <message>
        <source>Jamf Pro answered in a way that is not known.</source>
        <translation>Jamf Pro hat auf unbekannte Weise geantwortet.</translation>
    </message>
    <message>
        <source>The request does not fit this version of Jamf Pro, or something on the way answered in its place.</source>
        <translation>Die Anfrage passt nicht zu dieser Version von Jamf Pro, oder etwas auf dem Weg hat an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Check the address and the version of Jamf Pro, and any proxy on the way.</source>
        <translation>Prüfen Sie Adresse und Version von Jamf Pro, und einen Proxy auf dem Weg.</translation>
    </message>
    <message>
        <source>A web page came in place of Jamf Pro&apos;s answer.</source>
        <translation>Statt der Antwort von Jamf Pro kam eine Webseite.</translation>
    </message>
    <message>
        <source>A proxy, a sign-in page or a maintenance page answers on the way.</source>
        <translation>Auf dem Weg antwortet ein Proxy, eine Anmeldeseite oder eine Wartungsseite.</translation>
    </message>
    <message>
        <source>Jamf Pro refused the request: %1</source>
        <translation>Jamf Pro hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer of Jamf Pro cannot be read, so nothing is known from it.</source>
        <translation>Die Antwort von Jamf Pro lässt sich nicht lesen, also ist daraus nichts bekannt.</translation>
    </message>
    <message>
        <source>Check again. If it stays, look for a proxy between here and Jamf Pro.</source>
        <translation>Prüfen Sie erneut. Bleibt es so, suchen Sie nach einem Proxy zwischen hier und Jamf Pro.</translation>
    </message>
    <message>
        <source>A page of Jamf Pro&apos;s inventory cannot be read.</source>
        <translation>Eine Seite des Inventars von Jamf Pro lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is cut off, or no inventory page, so nothing is known from it.</source>
        <translation>Sie ist abgeschnitten oder keine Inventarseite, also ist daraus nichts bekannt.</translation>
    </message>
    <message>
        <source>The inventory of Jamf Pro does not end.</source>
        <translation>Das Inventar von Jamf Pro nimmt kein Ende.</translation>
    </message>
    <message>
        <source>More Macs were sent than can be true, so nothing is known from it.</source>
        <translation>Es wurden mehr Macs gesendet, als wahr sein können, also ist daraus nichts bekannt.</translation>
    </message>
    <message>
        <source>Jamf Pro&apos;s answer cannot be read.</source>
        <translation>Die Antwort von Jamf Pro lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is cut off, too large, or no answer of the Classic API, so nothing is known from it.</source>
        <translation>Sie ist abgeschnitten, zu groß oder keine Antwort der Classic API, also ist daraus nichts bekannt.</translation>
    </message>
    <message>
        <source>The list of the app&apos;s users does not end.</source>
        <translation>Die Liste der Benutzer der App nimmt kein Ende.</translation>
    </message>
    <message>
        <source>The same page was offered twice, or there is more data than can be true.</source>
        <translation>Dieselbe Seite wurde zweimal angeboten, oder es sind mehr Daten, als wahr sein können.</translation>
    </message>
    <message>
        <source>Check again in some minutes. If it stays, send the request id to Okta&apos;s support.</source>
        <translation>Prüfen Sie in einigen Minuten erneut. Bleibt es so, senden Sie die Anfrage-ID an Oktas Support.</translation>
    </message>
    <message>
        <source>The page of users cannot be read: %1.</source>
        <translation>Die Seite mit Benutzern lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Okta refused the sign-in. %1</source>
        <translation>Okta hat die Anmeldung abgelehnt. %1</translation>
    </message>
    <message>
        <source>The token or key is wrong, was revoked, belongs to another org, or has expired (an API token does after 30 days without use).</source>
        <translation>Token oder Schlüssel ist falsch, wurde widerrufen, gehört zu einer anderen Org oder ist abgelaufen (ein API-Token nach 30 Tagen ohne Benutzung).</translation>
    </message>
    <message>
        <source>Make a new token in the Admin Console under Security &gt; API &gt; Tokens, or check the service app, and give it to Latchkey.</source>
        <translation>Erzeugen Sie in der Admin Console unter Security &gt; API &gt; Tokens ein neues Token, oder prüfen Sie die Service-App, und geben Sie es Latchkey.</translation>
    </message>
    <message>
        <source>This org has not got the feature. %1</source>
        <translation>Diese Org hat die Funktion nicht. %1</translation>
    </message>
    <message>
        <source>The sign-in is fine. Okta has not switched the feature on for this org, by licence or by choice.</source>
        <translation>Die Anmeldung ist in Ordnung. Okta hat die Funktion für diese Org nicht freigeschaltet, wegen der Lizenz oder aus eigener Wahl.</translation>
    </message>
    <message>
        <source>Ask your Okta account team whether the licence includes it. A new token does not help.</source>
        <translation>Fragen Sie Ihr Okta-Account-Team, ob die Lizenz sie enthält. Ein neues Token hilft nicht.</translation>
    </message>
    <message>
        <source>Okta refused the request. %1</source>
        <translation>Okta hat die Anfrage abgelehnt. %1</translation>
    </message>
    <message>
        <source>This call only works in the Admin Console with a browser session.</source>
        <translation>Dieser Aufruf geht nur in der Admin Console mit einer Browser-Sitzung.</translation>
    </message>
    <message>
        <source>Do this step by hand in the Admin Console.</source>
        <translation>Tun Sie diesen Schritt von Hand in der Admin Console.</translation>
    </message>
    <message>
        <source>The administrator role is too small, or the service app has not got the scope.</source>
        <translation>Die Administratorrolle ist zu klein, oder die Service-App hat den Scope nicht.</translation>
    </message>
    <message>
        <source>The service app has not got the scope %1.</source>
        <translation>Die Service-App hat den Scope %1 nicht.</translation>
    </message>
    <message>
        <source>Okta does not allow this. %1</source>
        <translation>Okta erlaubt das nicht. %1</translation>
    </message>
    <message>
        <source>Use a token of an administrator with a larger role, or grant the scope on the app&apos;s Okta API Scopes tab.</source>
        <translation>Benutzen Sie ein Token eines Administrators mit einer größeren Rolle, oder gewähren Sie den Scope auf dem Reiter „Okta API Scopes“ der App.</translation>
    </message>
    <message>
        <source>Okta has not found it. %1</source>
        <translation>Okta hat es nicht gefunden. %1</translation>
    </message>
    <message>
        <source>It was deleted, or this role may not see it.</source>
        <translation>Es wurde gelöscht, oder diese Rolle darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Check again; if it stays, look for it in the Admin Console.</source>
        <translation>Prüfen Sie erneut; bleibt es so, suchen Sie es in der Admin Console.</translation>
    </message>
    <message>
        <source>Okta did not accept the request. %1</source>
        <translation>Okta hat die Anfrage nicht angenommen. %1</translation>
    </message>
    <message>
        <source>The request was malformed: that is a fault of Latchkey.</source>
        <translation>Die Anfrage war fehlerhaft: Das ist ein Fehler von Latchkey.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Please report it together with the request id.</source>
        <translation>Melden Sie es zusammen mit der Anfrage-ID.</translation>
    </message>
    <message>
        <source>Put right what Okta names, then carry on.</source>
        <translation>Bringen Sie in Ordnung, was Okta nennt, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Okta asks to slow down.</source>
        <translation>Okta bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The org&apos;s limit of requests is used up for the moment, maybe by another program.</source>
        <translation>Das Anfragelimit der Org ist gerade aufgebraucht, vielleicht durch ein anderes Programm.</translation>
    </message>
    <message>
        <source>Wait a minute, then carry on.</source>
        <translation>Warten Sie eine Minute, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Okta answered with the error %1. %2</source>
        <translation>Okta hat mit dem Fehler %1 geantwortet. %2</translation>
    </message>
    <message>
        <source>Something failed at Okta. A change may or may not have been made.</source>
        <translation>Bei Okta ist etwas fehlgeschlagen. Eine Änderung kann gemacht worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>Carry on in some minutes: what was done is read back first.</source>
        <translation>Machen Sie in einigen Minuten weiter: Was getan wurde, wird zuerst zurückgelesen.</translation>
    </message>
    <message>
        <source>Okta gave an answer that was not expected: %1. %2</source>
        <translation>Okta gab eine unerwartete Antwort: %1. %2</translation>
    </message>
    <message>
        <source>It fits no document of Okta that Latchkey knows.</source>
        <translation>Sie passt zu keinem Dokument von Okta, das Latchkey kennt.</translation>
    </message>
    <message>
        <source>Check that the address is that of the Okta org. If it is, report the request id.</source>
        <translation>Prüfen Sie, ob die Adresse die der Okta-Org ist. Wenn ja, melden Sie die Anfrage-ID.</translation>
    </message>
    <message>
        <source>A web page came in the place of Okta&apos;s answer.</source>
        <translation>Statt der Antwort von Okta kam eine Webseite.</translation>
    </message>
    <message>
        <source>Most likely a proxy, a firewall or a sign-in page of the network answered, or the address is not an Okta org.</source>
        <translation>Wahrscheinlich hat ein Proxy, eine Firewall oder eine Anmeldeseite des Netzwerks geantwortet, oder die Adresse ist keine Okta-Org.</translation>
    </message>
    <message>
        <source>Open the org&apos;s address in a browser on this computer. Let the network&apos;s administrator allow it without inspection, or use another network.</source>
        <translation>Öffnen Sie die Adresse der Org auf diesem Rechner im Browser. Lassen Sie sie vom Netzwerkadministrator ohne Inspektion freigeben, oder benutzen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Okta&apos;s answer cannot be read.</source>
        <translation>Die Antwort von Okta lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Carry on in a minute: the answer may have been cut on its way.</source>
        <translation>Machen Sie in einer Minute weiter: Die Antwort wurde vielleicht unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>Check the org&apos;s address and whether a proxy rewrites Okta&apos;s answers.</source>
        <translation>Prüfen Sie die Adresse der Org, und ob ein Proxy die Antworten von Okta umschreibt.</translation>
    </message>
    <message>
        <source>There is no Okta org at this address.</source>
        <translation>Unter dieser Adresse ist keine Okta-Org.</translation>
    </message>
    <message>
        <source>An Okta org tells who it is at /.well-known/okta-organization; this address does not.</source>
        <translation>Eine Okta-Org sagt unter /.well-known/okta-organization, wer sie ist; diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the org&apos;s address, acme.okta.com say. A proxy between here and Okta may answer in its place.</source>
        <translation>Prüfen Sie die Adresse der Org, etwa acme.okta.com. Vielleicht antwortet ein Proxy zwischen hier und Okta an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The list of pages does not end.</source>
        <translation>Die Liste der Seiten nimmt kein Ende.</translation>
    </message>
    <message>
        <source>The same page was offered twice, or there are more pages than can be true.</source>
        <translation>Dieselbe Seite wurde zweimal angeboten, oder es sind mehr Seiten, als wahr sein können.</translation>
    </message>
    <message>
        <source>Check again in some minutes. If it stays, send the request id to the vendor.</source>
        <translation>Prüfen Sie in einigen Minuten erneut. Bleibt es so, senden Sie die Anfrage-ID an den Support des Herstellers.</translation>
    </message>
    <message>
        <source>The SCEP server answered with %1.</source>
        <translation>Der SCEP-Server hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>It is in trouble or too busy; this says nothing about the set-up.</source>
        <translation>Er hat Schwierigkeiten oder zu viel zu tun; über die Einrichtung sagt das nichts.</translation>
    </message>
    <message>
        <source>Check again in some minutes.</source>
        <translation>Prüfen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>There are more computer groups of these names than can be true.</source>
        <translation>Es gibt mehr Computergruppen mit diesen Namen, als wahr sein kann.</translation>
    </message>
    <message>
        <source>The list does not end, so nothing is known from it.</source>
        <translation>Die Liste endet nicht, darum ist aus ihr nichts bekannt.</translation>
    </message>
    <message>
        <source>The answer is no whole page of a list.</source>
        <translation>Die Antwort ist keine ganze Seite einer Liste.</translation>
    </message>
    <message>
        <source>The inventory of Jamf Pro counts Macs and shows none.</source>
        <translation>Das Inventar von Jamf Pro zählt Macs und zeigt keinen.</translation>
    </message>
    <message>
        <source>Nothing is known from such an answer.</source>
        <translation>Aus einer solchen Antwort ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation>Die Antwort ist nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>The next page of the answer does not lie where this one does, but at %1</source>
        <translation>Die nächste Seite der Antwort liegt nicht dort, wo diese liegt, sondern bei %1</translation>
    </message>
    <message>
        <source>Reading it would send the sign-in to there, so it was not read.</source>
        <translation>Sie zu lesen, würde die Anmeldung dorthin senden; darum wurde sie nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The keychain did not let Latchkey in.</source>
        <translation>Der Schlüsselbund hat Latchkey nicht hineingelassen.</translation>
    </message>
    <message>
        <source>No secret was read or stored.</source>
        <translation>Kein Geheimnis wurde gelesen oder hinterlegt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow the access when you are asked. To go on without it, choose “for this session only” (--vault memory).</source>
        <translation>Entsperren Sie den Schlüsselbund, und erlauben Sie den Zugriff, wenn Sie gefragt werden. Um ohne ihn weiterzumachen, wählen Sie „nur für diese Sitzung“ (--vault memory).</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used: %1.</source>
        <translation>Der Schlüsselbund dieses Rechners ist nicht benutzbar: %1.</translation>
    </message>
    <message>
        <source>On Linux, start and unlock a keyring (GNOME Keyring or KWallet) in this session; on a Mac, unlock the login keychain. To go on without it, choose “for this session only” (--vault memory).</source>
        <translation>Unter Linux starten und entsperren Sie in dieser Sitzung einen Schlüsselbund (GNOME Keyring oder KWallet); auf einem Mac entsperren Sie den Anmelde-Schlüsselbund. Um ohne ihn weiterzumachen, wählen Sie „nur für diese Sitzung“ (--vault memory).</translation>
    </message>
    <message>
        <source>The keychain entry “%1” of “latchkey” cannot be read.</source>
        <translation>Der Schlüsselbund-Eintrag „%1“ von „latchkey“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Delete it with “latchkeyctl secrets clear” and enter the secrets again.</source>
        <translation>Löschen Sie ihn mit „latchkeyctl secrets clear“, und geben Sie die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation>Die Namen sind: %1.</translation>
    </message>
    <message>
        <source>The secrets cannot be read.</source>
        <translation>Die Geheimnisse lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give one JSON object in UTF-8 whose values are all text, each name once, of at most 64 KiB.</source>
        <translation>Geben Sie ein JSON-Objekt in UTF-8 an, dessen Werte alle Text sind, jeder Name einmal, höchstens 64 KiB.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a secret.</source>
        <translation>„%1“ ist nicht der Name eines Geheimnisses.</translation>
    </message>
    <message>
        <source>The secret %1 is empty.</source>
        <translation>Das Geheimnis %1 ist leer.</translation>
    </message>
    <message>
        <source>Give its value, or leave the name out.</source>
        <translation>Geben Sie seinen Wert an, oder lassen Sie den Namen weg.</translation>
    </message>
</context>
<context>
    <name>wire</name>
    <message>
        <source>Sign in again and allow it. If Okta never asked, a super administrator has to assign the app to you.</source>
        <translation>Melden Sie sich erneut an, und erlauben Sie es. Fragte Okta gar nicht, muss ein Super Administrator Ihnen die App zuweisen.</translation>
    </message>
    <message>
        <source>Let a super administrator open the app in Okta, tab Okta API Scopes, and grant: %1. offline_access also needs the grant type Refresh Token on the tab General.</source>
        <translation>Lassen Sie einen Super Administrator in Okta die App öffnen, Reiter „Okta API Scopes“, und gewähren: %1. offline_access braucht außerdem auf dem Reiter „General“ den Grant-Typ Refresh Token.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Check in Okta that the app is an active native app with the grant type Authorization Code.</source>
        <translation>Prüfen Sie in Okta, dass die App eine aktive native App mit dem Grant-Typ Authorization Code ist.</translation>
    </message>
    <message>
        <source>Okta refused the sign-in: %1</source>
        <translation>Okta hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>Nichts wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>The client ID of the Okta app is missing.</source>
        <translation>Die Client-ID der Okta-App fehlt.</translation>
    </message>
    <message>
        <source>Paste it from the app&apos;s tab General in Okta.</source>
        <translation>Fügen Sie sie vom Reiter „General“ der App in Okta ein.</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. Tried: %1.</source>
        <translation>Für die Antwort des Browsers ist kein Port frei. Versucht: %1.</translation>
    </message>
    <message>
        <source>Close other windows of Latchkey that wait for a sign-in, then try again, or use an API token.</source>
        <translation>Schließen Sie andere Fenster von Latchkey, die auf eine Anmeldung warten, und versuchen Sie es erneut, oder benutzen Sie ein API-Token.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser within %1 minutes.</source>
        <translation>Binnen %1 Minuten hat sich niemand im Browser angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again. If Okta shows that the redirect address is wrong, add these to the app&apos;s sign-in redirect URIs: %1.</source>
        <translation>Melden Sie sich erneut an. Zeigt Okta, dass die Umleitungsadresse falsch ist, fügen Sie diese den „Sign-in redirect URIs“ der App hinzu: %1.</translation>
    </message>
    <message>
        <source>Okta has answered</source>
        <translation>Okta hat geantwortet</translation>
    </message>
    <message>
        <source>You may close this tab and go back to Latchkey.</source>
        <translation>Sie können diesen Tab schließen und zu Latchkey zurückkehren.</translation>
    </message>
    <message>
        <source>Okta did not sign you in</source>
        <translation>Okta hat Sie nicht angemeldet</translation>
    </message>
    <message>
        <source>You may close this tab. Latchkey says what to do.</source>
        <translation>Sie können diesen Tab schließen. Latchkey sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>This belongs to another sign-in</source>
        <translation>Das gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>You may close this tab. Use the newest one that Latchkey opened.</source>
        <translation>Sie können diesen Tab schließen. Benutzen Sie den neuesten, den Latchkey geöffnet hat.</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Hier gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>You may close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>The sign-in at %1 comes to no end.</source>
        <translation>Die Anmeldung bei %1 kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>Check that the address is that of the tenant itself.</source>
        <translation>Prüfen Sie, ob die Adresse die des Tenants selbst ist.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The host %1 was not reached: %2</source>
        <translation>Der Host %1 wurde nicht erreicht: %2</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>Der Proxy hat die Anfrage an %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before an answer.</source>
        <translation>Die Verbindung zu %1 endete vor einer Antwort.</translation>
    </message>
    <message>
        <source>The answer of %1 ended early.</source>
        <translation>Die Antwort von %1 endete zu früh.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation>Die Antwort von %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 gave no whole answer in time.</source>
        <translation>%1 gab nicht rechtzeitig eine ganze Antwort.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than it can be.</source>
        <translation>Die Antwort von %1 ist länger, als sie sein kann.</translation>
    </message>
    <message>
        <source>%1 points to another address: %2</source>
        <translation>%1 verweist auf eine andere Adresse: %2</translation>
    </message>
    <message>
        <source>Check the spelling of the address and that this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Check the port, the VPN, the proxy and the Mac, also System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Prüfen Sie Port, VPN, Proxy und den Mac, auch Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Lokales Netzwerk.</translation>
    </message>
    <message>
        <source>If your company inspects traffic, have its certificate authority installed on this computer, then try again.</source>
        <translation>Inspiziert Ihre Firma den Verkehr, lassen Sie ihre Zertifizierungsstelle auf diesem Rechner installieren, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask your network team to let this host through without a proxy sign-in.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, diesen Host ohne Proxy-Anmeldung durchzulassen.</translation>
    </message>
    <message>
        <source>Open the address in a browser and enter the one of the tenant itself.</source>
        <translation>Öffnen Sie die Adresse im Browser, und geben Sie die des Tenants selbst ein.</translation>
    </message>
    <message>
        <source>Check that the address is that of the tenant, not of a file or a proxy.</source>
        <translation>Prüfen Sie, ob die Adresse die des Tenants ist, nicht die einer Datei oder eines Proxys.</translation>
    </message>
    <message>
        <source>Try again in a minute; what is done already is not done twice.</source>
        <translation>Versuchen Sie es in einer Minute erneut; was schon getan ist, wird nicht zweimal getan.</translation>
    </message>
    <message>
        <source>The change may have been made or not: it is looked up before anything else is written.</source>
        <translation>Die Änderung kann gemacht worden sein oder nicht: Das wird nachgesehen, bevor etwas anderes geschrieben wird.</translation>
    </message>
    <message>
        <source>It was not followed, so that no sign-in reaches another host.</source>
        <translation>Sie wurde nicht verfolgt, damit keine Anmeldung einen anderen Host erreicht.</translation>
    </message>
    <message>
        <source>Somebody else could read along, so nothing was sent.</source>
        <translation>Jemand könnte mitlesen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was changed by this request.</source>
        <translation>Diese Anfrage hat nichts geändert.</translation>
    </message>
    <message>
        <source>The sign-in had ended when the change was sent.</source>
        <translation>Die Anmeldung war zu Ende, als die Änderung gesendet wurde.</translation>
    </message>
    <message>
        <source>There is a new sign-in now; whether the change was made is looked up.</source>
        <translation>Es gibt jetzt eine neue Anmeldung; ob die Änderung gemacht wurde, wird nachgesehen.</translation>
    </message>
    <message>
        <source>Carry on with “apply”.</source>
        <translation>Machen Sie mit „apply“ weiter.</translation>
    </message>
    <message>
        <source>Look up the API client in Jamf Pro under Settings &gt; API roles and clients: it must be enabled; if its roles were changed, make a new secret.</source>
        <translation>Sehen Sie in Jamf Pro unter Settings &gt; API roles and clients nach dem API-Client: Er muss eingeschaltet sein; wurden seine Rollen geändert, erzeugen Sie ein neues Secret.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it is a local Jamf Pro account whose password has not expired. Accounts of single sign-on cannot be used.</source>
        <translation>Prüfen Sie Benutzername und Passwort, und dass es ein lokaler Jamf-Pro-Account ist, dessen Passwort nicht abgelaufen ist. Accounts aus Single Sign-on gehen nicht.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written.</source>
        <translation>Die Logdatei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>This address only takes the end of a sign-in. You may close this tab.</source>
        <translation>Diese Adresse nimmt nur das Ende einer Anmeldung an. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Sign in by browser once more, on the page Connect. Everything done so far is kept.</source>
        <translation>Melden Sie sich auf der Seite „Verbinden“ noch einmal im Browser an. Alles bisher Getane bleibt.</translation>
    </message>
    <message>
        <source>The browser sign-in at Okta has ended.</source>
        <translation>Die Browser-Anmeldung bei Okta ist zu Ende.</translation>
    </message>
    <message>
        <source>The org gives tokens for a time only, and none to renew them.</source>
        <translation>Die Org gibt Token nur auf Zeit, und keines, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>okta.token is not an API token.</source>
        <translation>okta.token ist kein API-Token.</translation>
    </message>
    <message>
        <source>It holds spaces or characters that no token has. Copy it once more from Okta, Security &gt; API &gt; Tokens, when it is made.</source>
        <translation>Es enthält Leerzeichen oder Zeichen, die kein Token hat. Kopieren Sie es noch einmal aus Okta, Security &gt; API &gt; Tokens, wenn es erzeugt wird.</translation>
    </message>
    <message>
        <source>In Okta, open the service app, tab Okta API Scopes, and grant: %1.</source>
        <translation>Öffnen Sie in Okta die Service-App, Reiter „Okta API Scopes“, und gewähren Sie: %1.</translation>
    </message>
    <message>
        <source>In Okta, open the service app, tab General, and untick “Require Demonstrating Proof of Possession (DPoP) header in token requests”.</source>
        <translation>Öffnen Sie in Okta die Service-App, Reiter „General“, und entfernen Sie das Häkchen bei „Require Demonstrating Proof of Possession (DPoP) header in token requests“.</translation>
    </message>
    <message>
        <source>Check in Okta that the service app is active, that its client id is this one, that it uses a public key and that the private key here belongs to it.</source>
        <translation>Prüfen Sie in Okta, dass die Service-App aktiv ist, dass ihre Client-ID diese ist, dass sie einen öffentlichen Schlüssel benutzt, und dass der private Schlüssel hier dazu gehört.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTPS address.</source>
        <translation>„%1“ ist keine HTTPS-Adresse.</translation>
    </message>
    <message>
        <source>Give the address as https://HOST; plain HTTP would show the sign-in to others.</source>
        <translation>Geben Sie die Adresse als https://HOST an; einfaches HTTP zeigte anderen die Anmeldung.</translation>
    </message>
    <message>
        <source>A link leads to %1, another host than %2.</source>
        <translation>Ein Link führt zu %1, einem anderen Host als %2.</translation>
    </message>
    <message>
        <source>Check that the address of the tenant is its own one, not that of a proxy or an old domain.</source>
        <translation>Prüfen Sie, ob die Adresse des Tenants seine eigene ist, nicht die eines Proxys oder eine alte Domain.</translation>
    </message>
    <message>
        <source>It was not followed: a sign-in goes only to the host it was made for.</source>
        <translation>Ihm wurde nicht gefolgt: Eine Anmeldung geht nur an den Host, für den sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The secret %1 holds a character that Jamf Pro spoils in profiles: &amp; or &lt; or a control character.</source>
        <translation>Das Geheimnis %1 enthält ein Zeichen, das Jamf Pro in Profilen verdirbt: &amp; oder &lt; oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Have Okta make a new secret key and enter that one.</source>
        <translation>Lassen Sie Okta einen neuen geheimen Schlüssel erzeugen, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>There is no sign-in for %1.</source>
        <translation>Für %1 gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Wanted: %1.</source>
        <translation>Nichts wurde gesendet. Gebraucht wird: %1.</translation>
    </message>
    <message>
        <source>Enter it on the page Connect, store it with “latchkeyctl secrets set NAME”, or give it in the file of --secrets.</source>
        <translation>Geben Sie es auf der Seite „Verbinden“ ein, hinterlegen Sie es mit „latchkeyctl secrets set NAME“, oder geben Sie es in der Datei von --secrets an.</translation>
    </message>
    <message>
        <source>“%1” is not a HOST=ADDRESS:PORT with a loopback address.</source>
        <translation>„%1“ ist kein HOST=ADDRESS:PORT mit einer Loopback-Adresse.</translation>
    </message>
    <message>
        <source>Write it like acme.okta.com=127.0.0.1:8080. Practice hosts are reached on this computer only.</source>
        <translation>Schreiben Sie es wie acme.okta.com=127.0.0.1:8080. Übungs-Hosts sind nur auf diesem Rechner erreichbar.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2</source>
        <translation>%1 hat die Anmeldung abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 gave no token (HTTP status %2).</source>
        <translation>%1 gab kein Token (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Check that the address is that of the tenant and that no proxy sign-in page stands between; then try again.</source>
        <translation>Prüfen Sie, ob die Adresse die des Tenants ist und keine Proxy-Anmeldeseite dazwischen steht; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The private key cannot be used.</source>
        <translation>Der private Schlüssel ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, and nothing else in it.</source>
        <translation>Wählen Sie eine PEM-Datei mit dem Zertifikat der Zertifizierungsstelle und sonst nichts darin.</translation>
    </message>
    <message>
        <source>A certificate of the file cannot be read.</source>
        <translation>Ein Zertifikat der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is no authority&apos;s certificate.</source>
        <translation>%1 ist kein Zertifikat einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Das Zertifikat von %1 lief am %2 ab.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Die Datei ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>The file holds a private key. It is not taken.</source>
        <translation>Die Datei enthält einen privaten Schlüssel. Sie wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file holds more than 100 certificates.</source>
        <translation>Die Datei enthält mehr als 100 Zertifikate.</translation>
    </message>
    <message>
        <source>Give an RSA key of at least 2048 bits or a P-256 key, as PEM without a pass phrase or as the JSON that Okta shows when it makes the key.</source>
        <translation>Geben Sie einen RSA-Schlüssel mit mindestens 2048 Bit oder einen P-256-Schlüssel an, als PEM ohne Passphrase oder als das JSON, das Okta zeigt, wenn es den Schlüssel macht.</translation>
    </message>
</context>
</TS>
