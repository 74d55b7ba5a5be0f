<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ModStation</name>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source> or </source>
      <comment>between things of which any will do</comment>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Evenly mixed</source>
      <translation>&amp;Gleichmäßig gemischt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Manage views…</source>
      <translation>Ansichten &amp;verwalten …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Most uncertain first</source>
      <translation>&amp;Unsicherste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Newest first</source>
      <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Oldest first</source>
      <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>&amp;Paste a password instead</source>
      <translation>Stattdessen ein &amp;Passwort einfügen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Riskiest first</source>
      <translation>&amp;Riskanteste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Safest first</source>
      <translation>&amp;Harmloseste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Save what is shown…</source>
      <translation>Gezeigtes &amp;speichern …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>(deleted on the site)</source>
      <translation>(auf der Website gelöscht)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/preview.py" />
      <location filename="../../modstation/ui/queue.py" />
      <location filename="../../modstation/ui/record.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>(no name)</source>
      <translation>(kein Name)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/translation.py" />
      <source>, </source>
      <comment>between things in a row</comment>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>1 day</source>
      <translation>1 Tag</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>1 month</source>
      <translation>1 Monat</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>1 to 6 or arrows choose, Enter blocks, Esc leaves</source>
      <translation>1 bis 6 oder Pfeile wählen, Enter sperrt, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>1 week</source>
      <translation>1 Woche</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A Detoxify checkpoint</source>
      <translation>Ein Checkpoint von Detoxify</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>A block goes by {fields}, not by {field}.</source>
      <translation>Gesperrt wird nach {fields}, nicht nach {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>A bug in ModStation</source>
      <translation>Ein Fehler in ModStation</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>A click copies this address and opens nothing.</source>
      <translation>Ein Klick kopiert diese Adresse und öffnet nichts.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is deleted cannot be answered.</source>
      <translation>Ein gelöschter Kommentar lässt sich nicht beantworten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash cannot be answered.</source>
      <translation>Ein Kommentar im Papierkorb lässt sich nicht beantworten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash together with its article cannot be answered.</source>
      <translation>Ein Kommentar, der mit seinem Artikel im Papierkorb liegt, lässt sich nicht beantworten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is marked as spam cannot be answered.</source>
      <translation>Ein als Spam markierter Kommentar lässt sich nicht beantworten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>A comment was deleted on the site: nothing of it can be brought back.</source>
      <translation>Ein Kommentar wurde auf der Website gelöscht: Nichts davon lässt sich zurückholen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>A digit trashes for its reason; after D it names the reason of what was trashed. Enter or F2 changes a field, Insert adds a reason, Delete takes one out.</source>
      <translation>Eine Ziffer legt mit ihrem Grund in den Papierkorb; nach D nennt sie den Grund dafür. Enter oder F2 ändert ein Feld, Insert fügt einen Grund hinzu, Delete entfernt einen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A faster form, kept only if the scores stay nearly the same.</source>
      <translation>Eine schnellere Form; sie bleibt nur, wenn die Werte fast gleich bleiben.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>A hotel's or café's sign-in page does this too; so does a wrong clock.</source>
      <translation>Auch die Anmeldeseite eines Hotels oder Cafés bewirkt das, ebenso eine falsch gehende Uhr.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>A key held down shows them.</source>
      <translation>Eine gehaltene Taste zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>A letter to an author begins like this, and is looked over before it goes to the mail program. These names are filled in: {names}.</source>
      <translation>So beginnt ein Brief an einen Verfasser; er wird durchgesehen, bevor er an das Mailprogramm geht. Eingesetzt werden: {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>A network that rewrites downloads does this, or a damaged copy at the source.</source>
      <translation>Ursache ist ein Netz, das Downloads verändert, oder eine beschädigte Kopie an der Quelle.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A plugin may have switched it off. If the site has moved, connect it again.</source>
      <translation>Vielleicht hat ein Plugin sie abgeschaltet. Wenn die Website umgezogen ist, verbinden Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>A score at or above its threshold is marked in the queue and explained in the card. The reason is the one the card proposes.</source>
      <translation>Ein Wert ab seiner Schwelle wird in der Warteschlange markiert und auf der Karte erklärt. Der Grund ist der, den die Karte vorschlägt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>A second key makes it a sequence of two.</source>
      <translation>Eine zweite Taste macht daraus eine Folge aus zweien.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>A security or cache plugin, or a network's sign-in page, may stand in between.</source>
      <translation>Vielleicht steht ein Sicherheits- oder Cache-Plugin oder die Anmeldeseite eines Netzes dazwischen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A security plugin may be the reason.</source>
      <translation>Ein Sicherheits-Plugin kann der Grund sein.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>A shift goes back to the last pause of three hours. These figures are counted from what stands on this computer, and are shown to nobody else.</source>
      <translation>Eine Schicht reicht bis zur letzten Pause von drei Stunden zurück. Gezählt wird aus dem, was auf diesem Rechner steht; niemand sonst bekommt diese Zahlen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>A view needs a name.</source>
      <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>About the keys</source>
      <translation>Über die Tasten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out.</source>
      <extracomment>One: About {time} at it, {n} break left out.</extracomment>
      <translation>
        <numerusform>Etwa {time} dabei, {n} Pause nicht gezählt.</numerusform>
        <numerusform>Etwa {time} dabei, {n} Pausen nicht gezählt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out; {pace} an hour.</source>
      <extracomment>One: About {time} at it, {n} break left out; {pace} an hour.</extracomment>
      <translation>
        <numerusform>Etwa {time} dabei, {n} Pause nicht gezählt; {pace} pro Stunde.</numerusform>
        <numerusform>Etwa {time} dabei, {n} Pausen nicht gezählt; {pace} pro Stunde.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it.</source>
      <translation>Etwa {time} dabei.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it; {pace} an hour.</source>
      <translation>Etwa {time} dabei; {pace} pro Stunde.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Add (Ins)</source>
      <translation>Hinzufügen (Ins)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Add (Insert)</source>
      <translation>Hinzufügen (Insert)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Address of the site</source>
      <translation>Adresse der Website</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Afrikaans</source>
      <translation>Afrikaans</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Albanian</source>
      <translation>Albanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown again.</source>
      <translation>Alles wird wieder gezeigt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown.</source>
      <translation>Alles wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>All keys. Escape closes this.</source>
      <translation>Alle Tasten. Escape schließt dies.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All that has arrived is in the list.</source>
      <translation>Alles, was eingetroffen ist, steht in der Liste.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Already in use</source>
      <translation>Bereits in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Also remove its comments and decisions from this machine</source>
      <translation>Auch ihre Kommentare und Entscheidungen von diesem Rechner entfernen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have in public (counting…)</source>
      <translation>Auch ihre öffentlichen in den Papierkorb (wird gezählt …)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have in public (nothing known here)</source>
      <translation>Auch ihre öffentlichen in den Papierkorb (hier keine bekannt)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have pending (counting…)</source>
      <translation>Auch ihre ausstehenden in den Papierkorb (wird gezählt …)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have pending (nothing now)</source>
      <translation>Auch ihre ausstehenden in den Papierkorb (derzeit keine)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} pending comments that it hits</source>
      <extracomment>One: Also trash {n} pending comment that it hits</extracomment>
      <translation>
        <numerusform>Auch {n} ausstehenden Kommentar, den sie trifft, in den Papierkorb</numerusform>
        <numerusform>Auch {n} ausstehende Kommentare, die sie trifft, in den Papierkorb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} public comments that it hits</source>
      <extracomment>One: Also trash {n} public comment that it hits</extracomment>
      <translation>
        <numerusform>Auch {n} öffentlichen Kommentar, den sie trifft, in den Papierkorb</numerusform>
        <numerusform>Auch {n} öffentliche Kommentare, die sie trifft, in den Papierkorb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} public comments that it hits (P twice)</source>
      <extracomment>One: Also trash {n} public comment that it hits (P twice)</extracomment>
      <translation>
        <numerusform>Auch {n} öffentlichen Kommentar, den sie trifft, in den Papierkorb (zweimal P)</numerusform>
        <numerusform>Auch {n} öffentliche Kommentare, die sie trifft, in den Papierkorb (zweimal P)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>An editor's or an administrator's account has what it takes.</source>
      <translation>Das Konto eines Redakteurs oder Administrators hat alles Nötige.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>An empty comment cannot be published.</source>
      <translation>Ein leerer Kommentar lässt sich nicht veröffentlichen.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Another ModStation is working with the profile {folder}.</source>
      <translation>Ein anderes ModStation arbeitet mit dem Profil {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Another window is getting this model just now.</source>
      <translation>Ein anderes Fenster holt dieses Modell gerade.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Answered here, on its way</source>
      <translation>Hier beantwortet, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Answers …</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Application password</source>
      <translation>Anwendungspasswort</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Apply  Enter</source>
      <translation>Anwenden  Enter</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Approve</source>
      <translation>Genehmigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Approve all in the range of scores</source>
      <translation>Alle im Wertebereich genehmigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Approve there and copy the password that it shows into the field above, with your user name.</source>
      <translation>Genehmigen Sie dort, und kopieren Sie das angezeigte Passwort mit Ihrem Benutzernamen in das Feld oben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Approve {n} comments</source>
      <extracomment>One: Approve {n} comment</extracomment>
      <translation>
        <numerusform>{n} Kommentar genehmigen</numerusform>
        <numerusform>{n} Kommentare genehmigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Approved</source>
      <translation>Genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Approved</source>
      <comment>done</comment>
      <translation>Genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Approved here, on its way</source>
      <translation>Hier genehmigt, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>Apr.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Armenian</source>
      <translation>Armenisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article and author</source>
      <translation>Artikel und Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article {number}</source>
      <translation>Artikel {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article: {title}</source>
      <translation>Artikel: {title}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>As at the beginning</source>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>As in the policy</source>
      <translation>Wie in der Richtlinie</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As long as it waits, an undo costs nothing.</source>
      <translation>Solange sie wartet, kostet Rückgängigmachen nichts.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Ask again (F5)</source>
      <translation>Noch einmal fragen (F5)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Ask the site again after</source>
      <translation>Website erneut fragen nach</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Asking the site</source>
      <translation>Website wird gefragt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>Asking the site for what it met there…</source>
      <translation>Die Website wird gefragt, was sie dort getroffen hat …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Asking the site…</source>
      <translation>Website wird gefragt …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/core/disallowed.py" />
      <source>At most {n} lines can be added or taken out at once.</source>
      <extracomment>One: At most {n} line can be added or taken out at once.</extracomment>
      <translation>
        <numerusform>Höchstens {n} Zeile kann auf einmal dazukommen oder wegfallen.</numerusform>
        <numerusform>Höchstens {n} Zeilen können auf einmal dazukommen oder wegfallen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>Aug.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Author: {name}, {account}, {record}</source>
      <translation>Verfasser: {name}, {account}, {record}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Azerbaijani</source>
      <translation>Aserbaidschanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Back (Esc)</source>
      <translation>Zurück (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Back online: {landed}.</source>
      <translation>Wieder online: {landed}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>Back to how it was</source>
      <translation>Zurück zum vorigen Stand</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Back to pending</source>
      <translation>Zurück auf ausstehend</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Back to pending</source>
      <comment>done</comment>
      <translation>Wieder ausstehend</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Back to the topic</source>
      <translation>Zurück zum Thema</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Basque</source>
      <translation>Baskisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Belarusian</source>
      <translation>Belarussisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bengali</source>
      <translation>Bengalisch</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Beside {file} there is no config.json with a tokenizer.json.</source>
      <translation>Neben {file} ist keine config.json mit einer tokenizer.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <location filename="../../modstation/ui/block.py" />
      <source>Block</source>
      <translation>Sperren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>Block lifted; {n} comments brought back.</source>
      <extracomment>One: Block lifted; {n} comment brought back.</extracomment>
      <translation>
        <numerusform>Sperre aufgehoben; {n} Kommentar zurückgeholt.</numerusform>
        <numerusform>Sperre aufgehoben; {n} Kommentare zurückgeholt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Block the author</source>
      <translation>Verfasser sperren</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Block the author by {field}.</source>
      <translation>Den Verfasser nach {field} sperren.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>Block {number} is on the site already.</source>
      <translation>Sperre {number} ist schon auf der Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Block {who}</source>
      <translation>{who} sperren</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/blocks.py" />
      <source>Blocked authors</source>
      <translation>Gesperrte Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Blocked by {what} since {moment}</source>
      <translation>Gesperrt über {what} seit {moment}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>Blocked {who} by {field}.</source>
      <translation>{who} gesperrt nach {field}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>Blocked {who} by {field}; trashed {n} comments.</source>
      <extracomment>One: Blocked {who} by {field}; trashed {n} comment.</extracomment>
      <translation>
        <numerusform>{who} gesperrt nach {field}; {n} Kommentar in den Papierkorb gelegt.</numerusform>
        <numerusform>{who} gesperrt nach {field}; {n} Kommentare in den Papierkorb gelegt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bosnian</source>
      <translation>Bosnisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Bring in what is new, at its places</source>
      <translation>Neues an seinem Platz einreihen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bulgarian</source>
      <translation>Bulgarisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Bundled</source>
      <translation>Mitgeliefert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By &amp;article</source>
      <translation>Nach &amp;Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By a&amp;uthor</source>
      <translation>Nach &amp;Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By article</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By author</source>
      <translation>Nach Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>By {name}</source>
      <translation>Von {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Canned answers</source>
      <translation>Vorgefertigte Antworten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Catalan</source>
      <translation>Katalanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Change (Enter)</source>
      <translation>Ändern (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Change the list (E)</source>
      <translation>Liste ändern (E)</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Check the user name and the application password (made in WordPress under Users &gt; Profile; its spaces do not matter; the ordinary password does not work). Some web servers strip the Authorization header: then every password looks wrong.</source>
      <translation>Prüfen Sie den Benutzernamen und das Anwendungspasswort (in WordPress unter Benutzer &gt; Profil erzeugt; seine Leerzeichen sind egal; das gewöhnliche Passwort funktioniert nicht). Manche Webserver entfernen den Header Authorization: Dann sieht jedes Passwort falsch aus.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Checkpoints (*.ckpt);;All files (*)</source>
      <translation>Checkpoints (*.ckpt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Choose a range of scores first: {key} shows how they lie.</source>
      <translation>Zuerst einen Bereich der Werte wählen: {key} zeigt, wie sie liegen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Choose one.</source>
      <translation>Wählen Sie einen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Classifiers</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Click to write: the note stays on this computer</source>
      <translation>Klicken zum Schreiben: Die Notiz bleibt auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/landed_strip.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <location filename="../../modstation/ui/disallowed.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Close it first, or choose another profile with --profile.</source>
      <translation>Schließen Sie es zuerst, oder wählen Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Command, article or author</source>
      <translation>Befehl, Artikel oder Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment by {name}, {when}</source>
      <translation>Kommentar von {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment to decide by {name}, {when}</source>
      <translation>Zu entscheidender Kommentar von {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/card.py" />
      <source>Comment to decide, with its thread</source>
      <translation>Zu entscheidender Kommentar mit seiner Diskussion</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Comment {id} is not in the local queue.</source>
      <translation>Kommentar {id} ist nicht in der lokalen Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one article stand together; the article that waits the longest comes first.</source>
      <translation>Kommentare eines Artikels stehen beisammen; der am längsten wartende Artikel kommt zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one author stand together; authors with the most waiting come first.</source>
      <translation>Kommentare eines Verfassers stehen beisammen; Verfasser mit den meisten wartenden kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Comments on this article are closed, so it takes no reply.</source>
      <translation>Die Kommentare zu diesem Artikel sind geschlossen, er nimmt keine Antwort an.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Comments that are nearly the same</source>
      <translation>Fast gleiche Kommentare</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin</source>
      <translation>Begleit-Plugin</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin {version} is there: changes come at once, up to 200 decisions go together, and the site itself blocks.</source>
      <translation>Das Begleit-Plugin {version} ist da: Änderungen kommen sofort, bis zu 200 Entscheidungen gehen gemeinsam, und die Website sperrt selbst.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: asking the site…</source>
      <translation>Begleit-Plugin: Die Website wird gefragt …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: not there. ModStation works without it; with it, changes come at once, up to 200 decisions go together, the site itself blocks, and nobody can decide in between.</source>
      <translation>Begleit-Plugin: nicht da. ModStation arbeitet auch ohne; mit ihm kommen Änderungen sofort, bis zu 200 Entscheidungen gehen gemeinsam, die Website sperrt selbst, und niemand kann dazwischen entscheiden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: the site cannot be asked now ({why})</source>
      <translation>Begleit-Plugin: Die Website kann gerade nicht gefragt werden ({why})</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/queue.py" />
      <source>Conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Conflict. You decided to {what}. On the site it is now {status}. {mine} keeps yours, {theirs} theirs.</source>
      <translation>Konflikt. Ihre Entscheidung: {what}. Auf der Website ist er jetzt: {status}. {mine} behält Ihre Entscheidung, {theirs} die der Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: keep my decision</source>
      <translation>Konflikt: meine Entscheidung behalten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: leave it as the site has it</source>
      <translation>Konflikt: Stand der Website lassen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect a site</source>
      <translation>Website verbinden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Connect a site first: {key}.</source>
      <translation>Zuerst eine Website verbinden: {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Connect it again. Scripts set MODSTATION_PASSWORD, and with several sites say --site.</source>
      <translation>Verbinden Sie die Website neu. Skripte setzen MODSTATION_PASSWORD und nennen bei mehreren Websites --site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect the site whose comments you moderate: its address, your user name and an application password are all that is needed.</source>
      <translation>Verbinden Sie die Website, deren Kommentare Sie moderieren: Deren Adresse, Ihr Benutzername und ein Anwendungspasswort genügen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. But: {trouble}</source>
      <translation>Verbunden mit {who}. Aber: {trouble}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. Reading its comments…</source>
      <translation>Verbunden mit {who}. Kommentare werden gelesen …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Continue in the browser</source>
      <translation>Weiter im Browser</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>Convert it again.</source>
      <translation>Wandeln Sie es erneut um.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Converting, and comparing the scores. This takes minutes.</source>
      <translation>Umwandeln und Werte vergleichen. Das dauert Minuten.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Copy (Ctrl+Shift+C)</source>
      <translation>Kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Copy the page's address</source>
      <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Corrected</source>
      <translation>Berichtigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Counting what is queued ...</source>
      <translation>Die Warteschlange wird gezählt ...</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Croatian</source>
      <translation>Kroatisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Ctrl and a digit: another reason. Nothing is sent from here.</source>
      <translation>Ctrl und eine Ziffer: ein anderer Grund. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Ctrl+, has the list of classifiers, and so has: modstation models list</source>
      <translation>Ctrl+, zeigt die Liste der Modelle, ebenso: modstation models list</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+0: a canned answer goes to where the cursor is</source>
      <translation>Ctrl+0: setzt eine vorgefertigte Antwort an der Schreibmarke ein</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+1 to Ctrl+{last}: canned answers, Ctrl+0 lists them.</source>
      <translation>Ctrl+1 bis Ctrl+{last}: vorgefertigte Antworten, Ctrl+0 listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+1: a canned answer.</source>
      <translation>Ctrl+1: eine vorgefertigte Antwort.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Ctrl+Enter keeps it, Esc leaves.</source>
      <translation>Ctrl+Enter speichert sie, Esc verlässt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: save and approve.</source>
      <translation>Ctrl+Enter: speichern und genehmigen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: send reply.</source>
      <translation>Ctrl+Enter: Antwort senden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: save only.</source>
      <translation>Ctrl+S: nur speichern.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: the new text is saved, the comment stays where it is</source>
      <translation>Ctrl+S: Der neue Text wird gespeichert, der Kommentar bleibt, wo er ist</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Shift+X: “{words}” in place of what is selected</source>
      <translation>Ctrl+Shift+X: „{words}“ anstelle des Ausgewählten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>Dez.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Delete (Del)</source>
      <translation>Löschen (Del)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Delete it there under Users › Profile › Application Passwords.</source>
      <translation>Löschen Sie es dort unter Benutzer › Profil › Anwendungspasswörter.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Detoxify has no model {name}; it has {known}.</source>
      <translation>Detoxify hat kein Modell {name}; es hat {known}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Digit</source>
      <translation>Ziffer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Disallowed words (W)</source>
      <translation>Gesperrte Wörter (W)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Disallowed words of {site}</source>
      <translation>Gesperrte Wörter von {site}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Disallowed words, one a line</source>
      <translation>Gesperrte Wörter, eines pro Zeile</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Disallowed words…</source>
      <translation>Gesperrte Wörter …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Discussion policy</source>
      <translation>Diskussionsregeln</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Down (Alt+Down)</source>
      <translation>Nach unten (Alt+Down)</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>Download stopped</source>
      <translation>Herunterladen angehalten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>E-mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Edit (Ctrl+Enter saves and approves, Ctrl+S saves, Esc leaves)</source>
      <translation>Bearbeiten (Ctrl+Enter speichert und genehmigt, Ctrl+S speichert, Esc verlässt)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited and approved</source>
      <comment>done</comment>
      <translation>Bearbeitet und genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Edited here, on its way</source>
      <translation>Hier bearbeitet, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it stays where it was ({name}).</source>
      <translation>Bearbeitet; er bleibt, wo er war ({name}).</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it still waits for a decision ({name}).</source>
      <translation>Bearbeitet; er wartet noch auf eine Entscheidung ({name}).</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter gives a command another key, Insert one more, Delete takes your change back.</source>
      <translation>Enter gibt einem Befehl eine andere Taste, Insert eine weitere, Delete nimmt Ihre Änderung zurück.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>Enter shows what stands there. Tab goes on, Esc goes back.</source>
      <translation>Enter zeigt, was dort steht. Weiter mit Tab, zurück mit Esc.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter takes it away from there, Esc leaves it.</source>
      <translation>Enter nimmt sie dort weg, Esc lässt sie dort.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Esc closes this.</source>
      <translation>Esc schließt dies.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Esc once more drops what you have changed.</source>
      <translation>Noch einmal Esc verwirft, was Sie geändert haben.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Esc: leave, text kept.</source>
      <translation>Esc: verlassen, Text bleibt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Estonian</source>
      <translation>Estnisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Evenly mixed</source>
      <translation>Gleichmäßig gemischt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment has its decision. New ones appear here by themselves.</source>
      <translation>Jeder Kommentar ist entschieden. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment that does has its decision. Others may still be waiting.</source>
      <translation>Jeder passende Kommentar ist entschieden. Andere warten vielleicht noch.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>Example: {url}</source>
      <translation>Beispiel: {url}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>Feb.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Filter of the queue</source>
      <translation>Filter der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Filter the queue</source>
      <translation>Warteschlange filtern</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/palette.py" />
      <source>Find a command, an article or an author</source>
      <translation>Befehl, Artikel oder Verfasser finden</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>First comment of the queue</source>
      <translation>Erster Kommentar der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>First-time authors</source>
      <translation>Neue Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>First-timers</source>
      <translation>Neue Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>For:</source>
      <translation>Dauer:</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>From this score</source>
      <translation>Ab diesem Wert</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Galician</source>
      <translation>Galicisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Georgian</source>
      <translation>Georgisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get it again.</source>
      <translation>Holen Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Get the weights</source>
      <translation>Gewichte holen</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get the weights from a source that you trust.</source>
      <translation>Holen Sie die Gewichte aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Getting {name}. Closing the preferences stops it.</source>
      <translation>{name} wird geholt. Schließen der Einstellungen hält das an.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>Give them another one first.</source>
      <translation>Zuerst eine andere dafür festlegen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Give up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Gujarati</source>
      <translation>Gujarati</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Hard words</source>
      <translation>Harte Wörter</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation>Scharfe sind unter die gewöhnlichen verteilt, in jeder Art die ältesten zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Hate or identity attack</source>
      <translation>Hass oder Angriff auf eine Gruppe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Hidden by ModStation: {names}</source>
      <translation>Von ModStation ausgeblendet: {names}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Hits</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Hits {hits} of the {count} newest comments in the queue.</source>
      <translation>Trifft {hits} der {count} neuesten Kommentare in der Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>How the scores are spread</source>
      <translation>Verteilung der Werte</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>How the scores are spread; choose a range</source>
      <translation>Verteilung der Werte; Bereich wählen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>IP address</source>
      <translation>IP-Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Icelandic</source>
      <translation>Isländisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Illegal content</source>
      <translation>Rechtswidriger Inhalt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>In reply to</source>
      <translation>Antwort auf</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>In texts and names; the newest first.</source>
      <translation>In Texten und Namen; die neuesten zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Indonesian</source>
      <translation>Indonesisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Irish</source>
      <translation>Irisch</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Is the disk full, or read-only?</source>
      <translation>Ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>It asks for a pause of {n} seconds.</source>
      <extracomment>One: It asks for a pause of {n} second.</extracomment>
      <translation>
        <numerusform>Sie bittet um eine Pause von {n} Sekunde.</numerusform>
        <numerusform>Sie bittet um eine Pause von {n} Sekunden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It asks for the tokenizer {asked}, not {tokenizer}.</source>
      <translation>Er verlangt den Tokenizer {asked}, nicht {tokenizer}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>It cannot be loaded. {why}</source>
      <translation>Es lässt sich nicht laden. {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It changed on the site after it was decided here: settle it first.</source>
      <translation>Er wurde auf der Website geändert, nachdem hier entschieden war: zuerst klären.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>It counts from the next start on.</source>
      <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It does not name its labels.</source>
      <translation>Er nennt seine Merkmale nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>It gave no reason.</source>
      <translation>Sie nannte keinen Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>It has caught nothing since it was made. What was trashed together with it comes back with {key}.</source>
      <translation>Sie hat seither nichts getroffen. Was zugleich in den Papierkorb kam, holt {key} zurück.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the highest scores come first.</source>
      <translation>Er hat keinen Wert und steht hinter allen, die einen haben: Die höchsten Werte kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the lowest scores come first.</source>
      <translation>Er hat keinen Wert und steht hinter allen, die einen haben: Die niedrigsten Werte kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: those come first whose worst score is nearest to 50 %.</source>
      <translation>Er hat keinen Wert und steht hinter allen, die einen haben: Zuerst kommen die, deren höchster Wert am nächsten bei 50 % liegt.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It holds no letter or digit, so it would never be found.</source>
      <translation>Er enthält weder Buchstaben noch Ziffern und würde nie gefunden.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is approved already.</source>
      <translation>Er ist schon genehmigt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>It is being prepared already.</source>
      <translation>Die Vorbereitung läuft schon.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>It is called tokenizer.json.</source>
      <translation>Er heißt tokenizer.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It is for a network of the kind {kind}; known are {known}.</source>
      <translation>Er ist für ein Netz der Art {kind}; bekannt sind {known}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>It is in the list.</source>
      <translation>Es steht in der Liste.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is in the trash already.</source>
      <translation>Er ist schon im Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>It is left to your judgement.</source>
      <translation>Es bleibt Ihrem Urteil überlassen.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is marked as spam already.</source>
      <translation>Er ist schon als Spam markiert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>It is not waiting any more</source>
      <translation>Er wartet nicht mehr</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>It is not waiting any more. {key} goes on.</source>
      <translation>Er wartet nicht mehr. Weiter mit {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It is on its way: it will be taken back once it has arrived.</source>
      <translation>Es ist unterwegs: Zurückgenommen wird es, sobald es angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is pending already.</source>
      <translation>Er ist schon ausstehend.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/reading.py" />
      <source>It lacks: {capabilities}.</source>
      <translation>Es fehlt: {capabilities}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It names {n} labels for {outputs} outputs.</source>
      <extracomment>One: It names {n} label for {outputs} outputs.</extracomment>
      <translation>
        <numerusform>Er nennt {n} Merkmal für {outputs} Ausgänge.</numerusform>
        <numerusform>Er nennt {n} Merkmale für {outputs} Ausgänge.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>It needs the companion plugin; then sync once.</source>
      <translation>Sie braucht dafür das Begleit-Plugin; dann einmal abgleichen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It needs {needed} MB and {folder} has {free} MB left.</source>
      <translation>Nötig sind {needed} MB, und {folder} hat noch {free} MB frei.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It was public for a while; mails about it are out.</source>
      <translation>Er war eine Zeit lang öffentlich; E-Mails darüber sind schon verschickt.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It was stopped.</source>
      <translation>Es wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>It was trashed by a block, for the block's reason.</source>
      <translation>In den Papierkorb kam er durch eine Sperre, mit deren Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>It works: {who}, who may moderate.</source>
      <translation>Es funktioniert: {who}, darf moderieren.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It would hit every comment: add at least one letter beside the star.</source>
      <translation>Er würde jeden Kommentar treffen: Setzen Sie mindestens einen Buchstaben neben den Stern.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>Its REST API is not at its place.</source>
      <translation>Ihre REST-API ist nicht an ihrem Platz.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so it takes no reply.</source>
      <translation>Sein Artikel ist nicht mehr da, er nimmt keine Antwort an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so the site lets nobody decide about it.</source>
      <translation>Sein Artikel ist nicht mehr da, die Website lässt niemanden darüber entscheiden.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Its process does not start.</source>
      <translation>Sein Prozess startet nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>Its state is not a table of tensors.</source>
      <translation>Sein Zustand ist keine Tabelle von Tensoren.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, is {points} points from 50%: those come first whose worst score is nearest to 50 %.</source>
      <translation>Sein höchster Wert, {label} {percent} %, liegt {points} Punkte von 50 % entfernt: Zuerst kommen die, deren höchster Wert am nächsten bei 50 % liegt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, puts it here: the lowest scores come first.</source>
      <translation>Sein höchster Wert, {label} {percent} %, stellt ihn hierher: Die niedrigsten Werte kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>Jan.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kazakh</source>
      <translation>Kasachisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keep it (Enter)</source>
      <translation>Behalten (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Keep my decision</source>
      <translation>Meine Entscheidung behalten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Keep the password for this session only</source>
      <translation>Passwort nur für diese Sitzung behalten</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Keep the password for this session only, set {variable}, or set up a keyring: GNOME Keyring or KWallet on Linux; macOS and Windows bring their own.</source>
      <translation>Behalten Sie das Passwort nur für diese Sitzung, setzen Sie {variable}, oder richten Sie einen Schlüsselbund ein: GNOME Keyring oder KWallet unter Linux; macOS und Windows bringen ihren eigenen mit.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Kept: {act}.</source>
      <translation>Beibehalten: {act}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/discussion.py" />
      <source>Keys are about this one. Esc goes back</source>
      <translation>Die Tasten gelten diesem hier. Zurück mit Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keys as in</source>
      <translation>Tasten wie in</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Keys pressed so far</source>
      <translation>Bisher gedrückte Tasten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kurdish</source>
      <translation>Kurdisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Label</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Last comment of the queue</source>
      <translation>Letzter Kommentar der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Later: set it aside, come back to it at the end</source>
      <translation>Später: zurückstellen, am Ende darauf zurückkommen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>Latest by this author</source>
      <translation>Neuestes von diesem Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>Latest by this author: {comments}</source>
      <translation>Neuestes von diesem Verfasser: {comments}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Latvian</source>
      <translation>Lettisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>Leads to {target}</source>
      <translation>Führt zu {target}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <location filename="../../modstation/ui/edit.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Leave  Esc</source>
      <translation>Verlassen  Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <location filename="../../modstation/ui/preview.py" />
      <source>Leave (Esc)</source>
      <translation>Verlassen (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Leave it (Esc)</source>
      <translation>So lassen (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Leave it as the site has it</source>
      <translation>Stand der Website lassen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Leave the search, key Esc</source>
      <translation>Suche verlassen, Taste Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Left as the site has it.</source>
      <translation>Stand der Website gelassen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Let go</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>Let go (Esc)</source>
      <translation>Abwählen (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Letter</source>
      <translation>Brief</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Letter to the author</source>
      <translation>Brief an den Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Lift the block (L)</source>
      <translation>Sperre aufheben (L)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Lifting it brings back {n} comments that it trashed since.</source>
      <extracomment>One: Lifting it brings back {n} comment that it trashed since.</extracomment>
      <translation>
        <numerusform>Aufheben holt {n} Kommentar zurück, den sie seither in den Papierkorb gelegt hat.</numerusform>
        <numerusform>Aufheben holt {n} Kommentare zurück, die sie seither in den Papierkorb gelegt hat.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Link copied, not opened: {target}</source>
      <translation>Link kopiert, nicht geöffnet: {target}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Links</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Lithuanian</source>
      <translation>Litauisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Local block: this site cannot block by itself, so what they write is trashed at each sync of this workstation.</source>
      <translation>Örtliche Sperre: Diese Website kann nicht selbst sperren; was sie schreiben, kommt bei jedem Abgleich dieses Arbeitsplatzes in den Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Look at them</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Looking for the site…</source>
      <translation>Website wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Looking whom else it would hit…</source>
      <translation>Wen sie sonst träfe, wird nachgesehen …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Luxembourgish</source>
      <translation>Luxemburgisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Macedonian</source>
      <translation>Mazedonisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Made by</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Malay</source>
      <translation>Malaiisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Maltese</source>
      <translation>Maltesisch</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Mark as spam</source>
      <translation>Als Spam markieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Mark as spam: {n} comments</source>
      <extracomment>One: Mark as spam: {n} comment</extracomment>
      <translation>
        <numerusform>{n} Kommentar als Spam markieren</numerusform>
        <numerusform>{n} Kommentare als Spam markieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Marked as spam</source>
      <translation>Als Spam markiert</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Marked as spam</source>
      <comment>done</comment>
      <translation>Als Spam markiert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Marked as spam here, on its way</source>
      <translation>Hier als Spam markiert, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Mask profanity, insults, slurs and house words</source>
      <translation>Vulgäres, Beleidigungen, Schimpfwörter und Wörter der Wortliste verdecken</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/desk/settings.py" />
      <source>Mend it, or delete it.</source>
      <translation>Die Datei berichtigen oder löschen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation already has an answer. You can close this tab.</source>
      <translation>ModStation hat schon eine Antwort. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation has the answer. You can close this tab.</source>
      <translation>ModStation hat die Antwort. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>ModStation sends a password with each request, so it insists on HTTPS.</source>
      <translation>ModStation sendet mit jeder Anfrage ein Passwort und besteht daher auf HTTPS.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>ModStation signs in with an application password, never with your own. In WordPress, open Users › Profile, go to Application Passwords, enter “ModStation” as the name and press Add New. Copy the password it shows into the field below; you can revoke it there at any time.</source>
      <translation>ModStation meldet sich mit einem Anwendungspasswort an, nie mit Ihrem eigenen. Öffnen Sie in WordPress Benutzer › Profil, gehen Sie zu Anwendungspasswörter, geben Sie „ModStation“ als Namen ein und klicken Sie auf „Anwendungspasswort hinzufügen“. Kopieren Sie das angezeigte Passwort in das Feld unten; Sie können es dort jederzeit widerrufen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>ModStation: {n} waiting for a decision</source>
      <extracomment>One: ModStation: {n} waiting for a decision</extracomment>
      <translation>
        <numerusform>ModStation: {n} wartet auf Entscheidung</numerusform>
        <numerusform>ModStation: {n} warten auf Entscheidung</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Most likely: {digit} {reason}</source>
      <translation>Wahrscheinlich: {digit} {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Most uncertain first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Move</source>
      <translation>Bewegen</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Move the file away and sync again; decisions not sent yet are in that file.</source>
      <translation>Verschieben Sie die Datei und gleichen Sie erneut ab; noch nicht gesendete Entscheidungen stehen in dieser Datei.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nearly the same</source>
      <translation>Fast gleich</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>New key for: {what}</source>
      <translation>Neue Taste für: {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Newest first.</source>
      <translation>Neueste zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Next comment</source>
      <translation>Nächster Kommentar</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No WordPress there</source>
      <translation>Dort ist kein WordPress</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No browser could be started: copy the address of {site}'s page, and open it.</source>
      <translation>Es ließ sich kein Browser starten: Kopieren Sie die Adresse der Seite von {site}, und öffnen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>No command is called {name}.</source>
      <translation>Kein Befehl heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/letters.py" />
      <location filename="../../modstation/ui/noting.py" />
      <source>No comment is on the screen.</source>
      <translation>Auf dem Bildschirm ist kein Kommentar.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No comment of this site has a score yet.</source>
      <translation>Noch kein Kommentar dieser Website hat einen Wert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>No decision waits yet.</source>
      <translation>Noch wartet keine Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No fresh password could be made. {why} The one that came through the browser works, but it was in an address, and browsers remember addresses. You can use it all the same; giving up deletes it on the site.</source>
      <translation>Es ließ sich kein frisches Passwort erzeugen. {why} Das Passwort, das über den Browser kam, funktioniert, stand aber in einer Adresse, und Browser merken sich Adressen. Sie können es trotzdem verwenden; Aufgeben löscht es auf der Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No keyring</source>
      <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>No mail program could be opened. The text can be copied.</source>
      <translation>Kein Mailprogramm ließ sich öffnen. Der Text kann kopiert werden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>No note. {key} writes one.</source>
      <translation>Keine Notiz. {key} schreibt eine.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/aiming.py" />
      <source>No other comment stands on this card.</source>
      <translation>Auf dieser Karte steht kein anderer Kommentar.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>No password for {user} on {site} is kept here.</source>
      <translation>Hier liegt kein Passwort für {user} auf {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No reason</source>
      <translation>Kein Grund</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>No scores</source>
      <translation>Keine Werte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <location filename="../../modstation/ui/why.py" />
      <source>No scores yet</source>
      <translation>Noch keine Werte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>No site connected</source>
      <translation>Keine Website verbunden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>No site is connected. Ctrl+N connects one.</source>
      <translation>Keine Website ist verbunden. Ctrl+N verbindet eine.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>No text.</source>
      <translation>Kein Text.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>No view is saved. Shift+V saves what is shown.</source>
      <translation>Keine Ansicht ist gespeichert. Shift+V speichert das Gezeigte.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>No way to sign in</source>
      <translation>Keine Anmeldung möglich</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/awaited.py" />
      <source>Nobody approved it within {n} minutes.</source>
      <extracomment>One: Nobody approved it within {n} minute.</extracomment>
      <translation>
        <numerusform>Innerhalb von {n} Minute hat es niemand genehmigt.</numerusform>
        <numerusform>Innerhalb von {n} Minuten hat es niemand genehmigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Nobody else that is known {share}.</source>
      <translation>Keine anderen bekannt, die {share}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Nobody is blocked. {key} blocks an author.</source>
      <translation>Niemand ist gesperrt. {key} sperrt einen Verfasser.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not allowed</source>
      <translation>Nicht erlaubt</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>Not connected</source>
      <translation>Nicht verbunden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>Not connected; the password was deleted on the site again.</source>
      <translation>Nicht verbunden; das Passwort wurde auf der Website wieder gelöscht.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Not in the queue</source>
      <translation>Nicht in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not possible</source>
      <translation>Nicht möglich</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: not all was asked for anew.</source>
      <translation>Nicht bereit für offline: Nicht alles wurde neu abgefragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: {things} are missing.</source>
      <extracomment>One: Not ready for offline: {things} is missing.</extracomment>
      <translation>
        <numerusform>Nicht bereit für offline: Es fehlt {things}.</numerusform>
        <numerusform>Nicht bereit für offline: Es fehlen {things}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not signed in</source>
      <translation>Nicht angemeldet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author</source>
      <translation>Notiz zum Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author: {note}</source>
      <translation>Notiz zum Verfasser: {note}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note kept.</source>
      <translation>Notiz gespeichert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note removed.</source>
      <translation>Notiz entfernt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>Nothing above its threshold; {model}</source>
      <translation>Nichts über seiner Schwelle; {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/families.py" />
      <source>Nothing else that waits is nearly the same.</source>
      <translation>Nichts anderes, was wartet, ist fast gleich.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Nothing found: {asked}.</source>
      <translation>Nichts gefunden: {asked}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Nothing has been decided yet.</source>
      <translation>Noch nichts wurde entschieden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letters.py" />
      <source>Nothing has been trashed that still is.</source>
      <translation>Nichts in den Papierkorb Gelegtes ist noch dort.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Nothing is above its threshold. The highest: {score}.</source>
      <translation>Nichts ist über seiner Schwelle. Am höchsten: {score}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Nothing is being sent. {waiting} {key} lets go.</source>
      <translation>Es wird nichts gesendet. {waiting} Freigeben mit {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>Nothing is filled in for {names}.</source>
      <translation>Für {names} wird nichts eingesetzt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Nothing is kept until this is put right.</source>
      <translation>Gespeichert wird erst, wenn das berichtigt ist.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Nothing is known about who wrote this.</source>
      <translation>Wer das geschrieben hat, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/masks.py" />
      <source>Nothing is masked. {key} › General does it.</source>
      <translation>Nichts ist verdeckt. Das geht unter {key} › Allgemein.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing is waiting.</source>
      <translation>Nichts wartet.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Nothing of this waits any more as it was shown.</source>
      <translation>Nichts davon wartet noch so, wie es gezeigt wurde.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Nothing on this machine keeps passwords safely.</source>
      <translation>Nichts auf diesem Rechner bewahrt Passwörter sicher auf.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing passes the filter.</source>
      <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>Nothing tells this author from others: no account, e-mail or IP.</source>
      <translation>Nichts unterscheidet diesen Verfasser von anderen: kein Konto, keine E-Mail, keine IP.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing that waits has a score yet.</source>
      <translation>Nichts, was wartet, hat schon einen Wert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nothing to compare</source>
      <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing waits in that range.</source>
      <translation>In diesem Bereich wartet nichts.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Nothing was decided offline yet.</source>
      <translation>Offline wurde noch nichts entschieden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>Nothing yet.</source>
      <translation>Noch nichts.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices</source>
      <translation>Mitteilungen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices only from</source>
      <translation>Mitteilungen nur von</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>Nov.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>Okt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Off topic</source>
      <translation>Am Thema vorbei</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: no decision waits yet.</source>
      <translation>Offline seit {since}: Noch wartet keine Entscheidung.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: {n} decisions wait; they are sent when the site can be reached again.</source>
      <extracomment>One: Offline since {since}: {n} decision waits; it is sent when the site can be reached again.</extracomment>
      <translation>
        <numerusform>Offline seit {since}: {n} Entscheidung wartet; sie wird gesendet, sobald die Website wieder erreichbar ist.</numerusform>
        <numerusform>Offline seit {since}: {n} Entscheidungen warten; sie werden gesendet, sobald die Website wieder erreichbar ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>On the screen</source>
      <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>On the site it is now: {status}. {key} goes on.</source>
      <translation>Auf der Website ist er jetzt: {status}. Weiter mit {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}</source>
      <translation>Jetzt auf der Website: {status}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}, the text is the same</source>
      <translation>Jetzt auf der Website: {status}, der Text ist derselbe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>On the word list: {entries}</source>
      <translation>Auf der Wortliste: {entries}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>On to the next comment of the card; keys act there</source>
      <translation>Weiter zum nächsten Kommentar der Karte; Tasten wirken dort</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>One classifier scores the comments. The bundled one is always here; the weights of the others are 50 MB to 1.1 GB each. Another classifier scores the whole queue anew.</source>
      <translation>Ein Modell bewertet die Kommentare. Das mitgelieferte ist immer da; die Gewichte der anderen sind je 50 MB bis 1,1 GB groß. Ein anderes Modell bewertet die ganze Warteschlange neu.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>One line each. Nothing is written before you have seen what changes.</source>
      <translation>Je eine Zeile. Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>One undo takes all of it back.</source>
      <translation>Einmal Rückgängigmachen nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Only administrators of the site can change it; the account {user} can read it.</source>
      <translation>Nur Administratoren der Website können sie ändern; das Konto {user} kann sie lesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_sheet.py" />
      <source>Only the site has this comment: it never came here.</source>
      <translation>Diesen Kommentar hat nur die Website: Er kam nie hierher.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this article</source>
      <translation>Nur dieser Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this author</source>
      <translation>Nur dieser Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Only what stands in the queue can be picked.</source>
      <translation>Nur was in der Warteschlange steht, lässt sich auswählen.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Only what was trashed here has a reason.</source>
      <translation>Nur was hier in den Papierkorb gelegt wurde, hat einen Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Only {filter}.</source>
      <translation>Nur {filter}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Open in the mail program (Ctrl+Enter)</source>
      <translation>Im Mailprogramm öffnen (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Operators: {operators}</source>
      <translation>Operatoren: {operators}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Or tick the box above, and save again.</source>
      <translation>Oder das Kästchen oben ankreuzen und erneut speichern.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order and filter cannot be kept for the next time: {error}.</source>
      <translation>Reihenfolge und Filter lassen sich für das nächste Mal nicht merken: {error}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order of the queue</source>
      <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Order of the queue: {order}</source>
      <translation>Reihenfolge der Warteschlange: {order}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Other names: {names}</source>
      <translation>Andere Namen: {names}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Other replies to {name}</source>
      <translation>Andere Antworten an {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Others under this article</source>
      <translation>Andere unter diesem Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Pages of preferences</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Passed on to the newsroom</source>
      <translation>An die Redaktion weitergegeben</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Passwords do not travel along. If the site has moved, connect it again.</source>
      <translation>Passwörter reisen nicht mit. Wenn die Website umgezogen ist, verbinden Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause it while the machine runs on its battery</source>
      <translation>Pausieren, solange der Rechner mit Akku läuft</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause the scoring</source>
      <translation>Bewertung pausieren</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pause the scoring; again goes on</source>
      <translation>Bewertung pausieren; erneut: weiter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Perhaps the same person</source>
      <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal attack</source>
      <translation>Persönlicher Angriff</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal data</source>
      <translation>Persönliche Daten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Phone numbers</source>
      <translation>Telefonnummern</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick all that the list shows</source>
      <translation>Alle in der Liste auswählen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick it: the next decision is about all that is picked</source>
      <translation>Auswählen: Die nächste Entscheidung gilt allen ausgewählten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Prepare for offline</source>
      <translation>Für offline vorbereiten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Prepare for offline: fetch all that is needed</source>
      <translation>Für offline vorbereiten: alles Nötige holen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Preparing for offline.</source>
      <translation>Für offline wird vorbereitet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Press P once more: {n} public comments go to the trash</source>
      <extracomment>One: Press P once more: {n} public comment goes to the trash</extracomment>
      <translation>
        <numerusform>Noch einmal P: {n} öffentlicher Kommentar kommt in den Papierkorb</numerusform>
        <numerusform>Noch einmal P: {n} öffentliche Kommentare kommen in den Papierkorb</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Previous comment</source>
      <translation>Voriger Kommentar</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Profanity</source>
      <translation>Vulgäre Sprache</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Profile of keys</source>
      <translation>Tastenprofil</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Progress of the first sync</source>
      <translation>Fortschritt des ersten Abgleichs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Progress of the preparation for offline</source>
      <translation>Fortschritt der Vorbereitung für offline</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Punjabi</source>
      <translation>Punjabi</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put all {count} on the site (Shift+P)</source>
      <translation>Alle {count} auf die Website bringen (Shift+P)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put it back (Z)</source>
      <translation>Wieder einsetzen (Z)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put on the site (P)</source>
      <translation>Auf die Website bringen (P)</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Put there both files of {model} from the hub, and tokenizer_config.json.</source>
      <translation>Legen Sie beide Dateien von {model} aus dem Hub dorthin, dazu tokenizer_config.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Putting the password away…</source>
      <translation>Passwort wird abgelegt …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Reading and preparing the files …</source>
      <translation>Dateien werden gelesen und vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading articles: {done} of {total}</source>
      <translation>Artikel werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading authors: {done} of {total}</source>
      <translation>Verfasser werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading comments: {done} of {total}</source>
      <translation>Kommentare werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading threads: {done} of {total}</source>
      <translation>Diskussionen werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: nothing waits for a decision.</source>
      <translation>Bereit für offline: Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: {n} comments with their threads, {authors}, all scored.</source>
      <extracomment>One: Ready for offline: {n} comment with its thread, {authors}, all scored.</extracomment>
      <translation>
        <numerusform>Bereit für offline: {n} Kommentar mit seiner Diskussion, {authors}, alle bewertet.</numerusform>
        <numerusform>Bereit für offline: {n} Kommentare mit ihren Diskussionen, {authors}, alle bewertet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/letter.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Reason that {label} stands for</source>
      <translation>Grund, für den {label} steht</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Reason: {reason}, for the comment by {name}.</source>
      <translation>Grund: {reason}, für den Kommentar von {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Reasons of the site</source>
      <translation>Gründe der Website</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Refused</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Rejected: trash and spam</source>
      <translation>Abgelehnt: Papierkorb und Spam</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Remove:</source>
      <translation>Entfernen:</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Rename (F2)</source>
      <translation>Umbenennen (F2)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Replied</source>
      <comment>done</comment>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/thread.py" />
      <source>Replies</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Reply</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Reply (approves a held comment as well)</source>
      <translation>Antworten (genehmigt auch einen ausstehenden Kommentar)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to</source>
      <comment>somebody unnamed</comment>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to {name}</source>
      <translation>Antwort an {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset (Delete)</source>
      <translation>Zurücksetzen (Delete)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>Riskiest</source>
      <translation>Riskanteste</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Riskiest first</source>
      <translation>Riskanteste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Safest first</source>
      <translation>Harmloseste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Said by the classifier {model}, version {version}. It advises, you decide.</source>
      <translation>Das sagt das Modell {model}, Version {version}. Es berät, Sie entscheiden.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/edit.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Save and approve</source>
      <translation>Speichern und genehmigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Save as a view</source>
      <translation>Als Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Save as a view…</source>
      <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Save only</source>
      <translation>Nur speichern</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Save what is shown as a view</source>
      <translation>Gezeigtes als Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved anew: {name}.</source>
      <translation>Neu gespeichert: {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: none</source>
      <translation>Gespeicherte Ansicht: keine</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: {name}</source>
      <translation>Gespeicherte Ansicht: {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/ui/saved_views.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Saved views, and how many wait in each</source>
      <translation>Gespeicherte Ansichten und wie viele in jeder warten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved: {name}.</source>
      <translation>Gespeichert: {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Scoring</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring goes on.</source>
      <translation>Die Bewertung geht weiter.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring is paused. {key} goes on.</source>
      <translation>Die Bewertung pausiert. Weiter mit {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Scoring {why}.</source>
      <translation>Bewertung {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Scoring: {done} of {total}</source>
      <translation>Bewertung: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card down</source>
      <translation>Karte nach unten rollen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card up</source>
      <translation>Karte nach oben rollen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments</source>
      <translation>Alle Kommentare durchsuchen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments, decided ones too</source>
      <translation>Alle Kommentare durchsuchen, auch entschiedene</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Send nothing for now; again lets go</source>
      <translation>Vorerst nichts senden; erneut: freigeben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Send reply</source>
      <translation>Antwort senden</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>Sept.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Serbian</source>
      <translation>Serbisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Set aside: it waits at the end of the queue.</source>
      <translation>Zurückgestellt: Er wartet am Ende der Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Set back to pending here, on its way</source>
      <translation>Hier auf ausstehend gesetzt, unterwegs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Set back to pending: {n} comments</source>
      <extracomment>One: Set back to pending: {n} comment</extracomment>
      <translation>
        <numerusform>{n} Kommentar auf ausstehend setzen</numerusform>
        <numerusform>{n} Kommentare auf ausstehend setzen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Settle the conflict about it first.</source>
      <translation>Zuerst den Konflikt um ihn klären.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Show ModStation</source>
      <translation>ModStation zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/head.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Show all</source>
      <comment>of a text</comment>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show all, without a filter</source>
      <translation>Alle zeigen, ohne Filter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Show the comment (Enter)</source>
      <translation>Kommentar zeigen (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show the whole of a long text, or more of a thread</source>
      <translation>Langen Text ganz zeigen oder mehr von einer Diskussion</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 1</source>
      <translation>Ansicht 1 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 2</source>
      <translation>Ansicht 2 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 3</source>
      <translation>Ansicht 3 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 4</source>
      <translation>Ansicht 4 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 5</source>
      <translation>Ansicht 5 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 6</source>
      <translation>Ansicht 6 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 7</source>
      <translation>Ansicht 7 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 8</source>
      <translation>Ansicht 8 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 9</source>
      <translation>Ansicht 9 zeigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Show what changes (Ctrl+Enter)</source>
      <translation>Zeigen, was sich ändert (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show what is masked, as long as it is held</source>
      <translation>Verdecktes zeigen, solange die Taste gehalten wird</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out now</source>
      <translation>Jetzt abmelden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of this site?</source>
      <translation>Von dieser Website abmelden?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of {site}</source>
      <translation>Von {site} abmelden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out and removed from this machine.</source>
      <translation>Abgemeldet und von diesem Rechner entfernt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Signed out of {site}.</source>
      <translation>Von {site} abgemeldet.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out.</source>
      <translation>Abgemeldet.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out deletes ModStation's application password on the site and from the keyring. What was read and decided stays here, unless you say otherwise; Ctrl+N signs in again.</source>
      <translation>Abmelden löscht das Anwendungspasswort von ModStation auf der Website und aus dem Schlüsselbund. Was gelesen und entschieden wurde, bleibt hier, wenn Sie nichts anderes angeben; Ctrl+N meldet wieder an.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out…</source>
      <translation>Wird abgemeldet …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/preferences/sites.py" />
      <source>Site</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Sites</source>
      <translation>Websites</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Size of a comment's text</source>
      <translation>Textgröße eines Kommentars</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovak</source>
      <translation>Slowakisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovenian</source>
      <translation>Slowenisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Somali</source>
      <translation>Somali</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Somebody else has changed the list meanwhile: nothing was written.</source>
      <translation>Jemand anderes hat die Liste inzwischen geändert: Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Something in ModStation itself went wrong. Your decisions are safe: each one is written down before the next comment is shown. The text below is also in the log; it helps those who mend the program. Read it before you pass it on.</source>
      <translation>In ModStation selbst ist etwas schiefgegangen. Ihre Entscheidungen sind sicher: Jede wird festgehalten, bevor der nächste Kommentar erscheint. Der Text unten steht auch im Protokoll; er hilft denen, die das Programm reparieren. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Something in front of WordPress, such as a firewall, refuses this.</source>
      <translation>Etwas vor WordPress, etwa eine Firewall, weist dies ab.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Sources, please</source>
      <translation>Bitte mit Quellen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Space takes one out. The keys that decide are those of the queue.</source>
      <translation>Space nimmt einen heraus. Zum Entscheiden gelten die Tasten der Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Spam or advert</source>
      <translation>Spam oder Werbung</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Speak of a break after</source>
      <translation>An eine Pause erinnern nach</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits from {author}: comments of one author stand together; authors with the most waiting come first.</source>
      <translation>Steht bei dem, was sonst von {author} wartet: Kommentare eines Verfassers stehen beisammen; Verfasser mit den meisten wartenden kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits under “{article}”: comments of one article stand together; the article that waits the longest comes first.</source>
      <translation>Steht bei dem, was sonst unter „{article}“ wartet: Kommentare eines Artikels stehen beisammen; der am längsten wartende Artikel kommt zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Stay signed in</source>
      <translation>Angemeldet bleiben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>Stock WordPress shows this list to no program. With ModStation's companion plugin it can be read here, and changed by administrators.</source>
      <translation>WordPress allein zeigt diese Liste keinem Programm. Mit dem Begleit-Plugin von ModStation ist sie hier zu lesen und von Administratoren zu ändern.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopped. What has come is kept: Get the weights goes on from there.</source>
      <translation>Angehalten. Was schon da ist, bleibt: „Gewichte holen“ macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swahili</source>
      <translation>Suaheli</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Sync first, or use --force.</source>
      <translation>Zuerst abgleichen, oder --force verwenden.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Sync first.</source>
      <translation>Zuerst abgleichen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Sync now</source>
      <translation>Jetzt abgleichen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Synced: {pulled} new or changed, {pushed} sent.</source>
      <translation>Abgeglichen: {pulled} neu oder geändert, {pushed} gesendet.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Syncing…</source>
      <translation>Abgleich läuft …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tagalog</source>
      <translation>Tagalog</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Take it away (Enter)</source>
      <translation>Wegnehmen (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Take it back (Z)</source>
      <translation>Zurücknehmen (Z)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Take out (Del)</source>
      <translation>Entfernen (Del)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Taken back again</source>
      <translation>Wieder zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Taken back here, on its way</source>
      <translation>Hier zurückgenommen, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Taken back while it was under way: the rest stays as it was.</source>
      <translation>Mittendrin zurückgenommen: Der Rest bleibt, wie er war.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Taking back: at it…</source>
      <translation>Zurücknehmen: in Arbeit …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tamil</source>
      <translation>Tamil</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Tell me when new comments came while I look elsewhere</source>
      <translation>Neue Kommentare melden, während ich anderswo bin</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Telugu</source>
      <translation>Telugu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Text of the answer</source>
      <translation>Text der Antwort</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment</source>
      <translation>Text des Kommentars</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Text of the comment by {name}</source>
      <translation>Text des Kommentars von {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment {name}</source>
      <translation>Text des Kommentars von {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>Text of the letter</source>
      <translation>Text des Briefs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/text_size.py" />
      <source>Text size: {size} px.</source>
      <translation>Textgröße: {size} px.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Text, for the readers</source>
      <translation>Text, für die Leser</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>That is not an address.</source>
      <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>That is too much: it was not kept.</source>
      <translation>Das ist zu viel: Es wurde nicht behalten.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>That is what is shown.</source>
      <translation>Das wird bereits gezeigt.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>That trash was taken back meanwhile: no reason was recorded.</source>
      <translation>Der Papierkorb wurde inzwischen zurückgenommen: Es wurde kein Grund vermerkt.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The account {name} may not moderate: it lacks {capabilities}.</source>
      <translation>Das Konto {name} darf nicht moderieren: Es fehlt {capabilities}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address is not reached over HTTPS.</source>
      <translation>Die Adresse ist nicht über HTTPS erreichbar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address of the file is not one.</source>
      <translation>Die Adresse der Datei ist keine.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is in the trash, so it takes no reply.</source>
      <translation>Der Artikel ist im Papierkorb, er nimmt keine Antwort an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is not published, so it takes no reply.</source>
      <translation>Der Artikel ist nicht veröffentlicht, er nimmt keine Antwort an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/authorize.py" />
      <source>The browser cannot send the password here: copy it by hand.</source>
      <translation>Der Browser kann das Passwort nicht hierher senden: Kopieren Sie es von Hand.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The certificate of {host} is not valid, so the line would not be private.</source>
      <translation>Das Zertifikat von {host} ist ungültig, die Verbindung wäre also nicht vertraulich.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The checkpoint does not say where its configuration is.</source>
      <translation>Der Checkpoint sagt nicht, wo seine Konfiguration liegt.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>The classifier</source>
      <translation>Das Modell</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>The classifier has not come to this comment.</source>
      <translation>Das Modell ist noch nicht bei diesem Kommentar.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>The classifier {name} is not on this machine.</source>
      <translation>Das Modell {name} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settling.py" />
      <source>The comment it answers was deleted.</source>
      <translation>Der beantwortete Kommentar wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>The comment on the screen</source>
      <translation>Der Kommentar auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>The comment on the screen is another one by now. Look again.</source>
      <translation>Auf dem Bildschirm ist inzwischen ein anderer Kommentar. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>The comment was deleted on the site.</source>
      <translation>Der Kommentar wurde auf der Website gelöscht.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion.py" />
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>The companion plugin is not there any more.</source>
      <translation>Das Begleit-Plugin ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The companion plugin of this site is too old to change it from here.</source>
      <translation>Das Begleit-Plugin dieser Website ist zu alt, um sie von hier aus zu ändern.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>The configuration has no believable {key}.</source>
      <translation>Die Konfiguration hat kein glaubhaftes {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The conflict is about the card's own comment: look at it, then again.</source>
      <translation>Der Konflikt betrifft den Kommentar der Karte selbst: erst ansehen, dann erneut.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The converted model in {folder} is damaged.</source>
      <translation>Das umgewandelte Modell in {folder} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database cannot be written ({why}).</source>
      <translation>In die Datenbank kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is damaged ({why}).</source>
      <translation>Die Datenbank ist beschädigt ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is locked by another program.</source>
      <translation>Die Datenbank ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>The download was stopped.</source>
      <translation>Das Herunterladen wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file cannot be read: {why}.</source>
      <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file describes more than any weights need.</source>
      <translation>Die Datei beschreibt mehr, als irgendwelche Gewichte brauchen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file holds more than weights: it names {name}, which could run a program on this machine. Nothing of it was run.</source>
      <translation>Die Datei enthält mehr als Gewichte: Sie nennt {name}, was auf diesem Rechner ein Programm ausführen könnte. Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short, or it is not a checkpoint.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten, oder sie ist kein Checkpoint.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor in it is not described properly.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten: Ein Tensor darin ist nicht richtig beschrieben.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor lies outside its data.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten: Ein Tensor liegt außerhalb ihrer Daten.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it asks for more memory than any weights need.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten: Sie verlangt mehr Speicher, als irgendwelche Gewichte brauchen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it refers to data of an unknown kind.</source>
      <translation>Die Datei ist beschädigt oder abgeschnitten: Sie verweist auf Daten unbekannter Art.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file was written on a machine that orders its bytes differently.</source>
      <translation>Die Datei wurde auf einem Rechner mit anderer Bytereihenfolge geschrieben.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>The first {count}; more below.</source>
      <translation>Die ersten {count}; mehr weiter unten.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The highest scores come first.</source>
      <translation>Die höchsten Werte kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The hub has no {file} of {model}.</source>
      <translation>Der Hub hat keine {file} von {model}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The installed detoxify does not say where its weights are.</source>
      <translation>Das installierte detoxify sagt nicht, wo seine Gewichte liegen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be read.</source>
      <translation>Der Schlüsselbund versagte: Das Passwort ließ sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be removed.</source>
      <translation>Der Schlüsselbund versagte: Das Passwort ließ sich nicht entfernen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be stored.</source>
      <translation>Der Schlüsselbund versagte: Das Passwort ließ sich nicht speichern.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be read.</source>
      <translation>Der Schlüsselbund ist gesperrt, das Passwort ließ sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be removed.</source>
      <translation>Der Schlüsselbund ist gesperrt, das Passwort ließ sich nicht entfernen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be stored.</source>
      <translation>Der Schlüsselbund ist gesperrt, das Passwort ließ sich nicht speichern.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The line to {host} was cut.</source>
      <translation>Die Verbindung zu {host} brach ab.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The line was cut before the file was whole.</source>
      <translation>Die Verbindung brach ab, bevor die Datei vollständig war.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The list has what you wanted by now.</source>
      <translation>Die Liste ist inzwischen so, wie Sie es wollten.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The list is empty.</source>
      <translation>Die Liste ist leer.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue</source>
      <translation>Die lokale Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue is damaged</source>
      <translation>Die lokale Warteschlange ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The longest waiting come first.</source>
      <translation>Die am längsten wartenden kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The lowest scores come first.</source>
      <translation>Die niedrigsten Werte kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The mail program has the address and the subject; the text is copied: paste it.</source>
      <translation>Das Mailprogramm hat Adresse und Betreff; der Text ist kopiert: Bitte einfügen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The mail program has the letter: it is sent from there, or not at all.</source>
      <translation>Das Mailprogramm hat den Brief: Von dort wird er gesendet oder gar nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The model was converted by another version.</source>
      <translation>Das Modell wurde von einer anderen Version umgewandelt.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The model's files are not complete</source>
      <translation>Die Dateien des Modells sind unvollständig</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_model.py" />
      <source>The network that torch builds has other tensors than the checkpoint.</source>
      <translation>Das Netz, das torch baut, hat andere Tensoren als der Checkpoint.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The newest come first.</source>
      <translation>Die neuesten kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The package detoxify is not installed.</source>
      <translation>Das Paket detoxify ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>The password is kept in: {keyring}</source>
      <translation>Das Passwort liegt in: {keyring}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The password still stands on {site} ({trouble}) {advice}</source>
      <translation>Das Passwort besteht auf {site} weiter ({trouble}) {advice}</translation>
    </message>
    <message>
      <location filename="../../modstation/site/passwords.py" />
      <source>The password that came through the browser still stands on the site: delete it there under Users › Profile › Application Passwords. Its name begins with “ModStation sign-in”.</source>
      <translation>Das Passwort, das über den Browser kam, besteht auf der Website weiter: Löschen Sie es dort unter Benutzer › Profil › Anwendungspasswörter. Sein Name beginnt mit „ModStation sign-in“.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>The preferences would be left without a key.</source>
      <translation>Die Einstellungen blieben ohne Taste.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The profile cannot be used: {why}.</source>
      <translation>Das Profil kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The proxy that this machine is set to use does not let it through.</source>
      <translation>Der Proxy, der auf diesem Rechner eingestellt ist, lässt es nicht durch.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>The queue shows only what lies in the range. {approving} approves all of it, {trashing} trashes it, after a preview; Esc closes this and keeps the range.</source>
      <translation>Die Warteschlange zeigt nur, was im Bereich liegt. {approving} genehmigt alles davon, {trashing} legt es in den Papierkorb, nach einer Vorschau; Esc schließt dies und behält den Bereich.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on no key</source>
      <translation>Der Grund ohne Taste</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on {digit}</source>
      <translation>Der Grund auf {digit}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is gone from the site already.</source>
      <translation>Die Antwort ist schon nicht mehr auf der Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is on its way: it goes to the trash once it has arrived.</source>
      <translation>Die Antwort ist unterwegs: Sie kommt in den Papierkorb, sobald sie angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply was public for a while; it goes to the trash.</source>
      <translation>Die Antwort war eine Zeit lang öffentlich; sie kommt in den Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The role Editor has all that is needed.</source>
      <translation>Die Rolle Redakteur hat alles Nötige.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>The scores speak for no reason. A digit names one.</source>
      <translation>Die Werte sprechen für keinen Grund. Eine Ziffer nennt einen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The server begins in the wrong place.</source>
      <translation>Der Server beginnt an der falschen Stelle.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site</source>
      <translation>Die Website</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site answered a decision with a word that is unknown here.</source>
      <translation>Die Website antwortete auf eine Entscheidung mit einem hier unbekannten Wort.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site answered a reply with something that is no comment.</source>
      <translation>Die Website antwortete auf eine Antwort mit etwas, das kein Kommentar ist.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <location filename="../../modstation/site/push.py" />
      <source>The site answered about another comment than it was asked about.</source>
      <translation>Die Website antwortete zu einem anderen Kommentar, als gefragt war.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site answered about other decisions than it was sent.</source>
      <translation>Die Website antwortete über andere Entscheidungen als die gesendeten.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with a web page where its REST API should be.</source>
      <translation>Wo ihre REST-API sein sollte, antwortete die Website mit einer Webseite.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with an error of its own ({status}).</source>
      <translation>Die Website antwortete mit einem eigenen Fehler ({status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with something else where its REST API should be.</source>
      <translation>Wo ihre REST-API sein sollte, antwortete die Website mit etwas anderem.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site answers too slowly.</source>
      <translation>Die Website antwortet zu langsam.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>The site can be reached again.</source>
      <translation>Die Website ist wieder erreichbar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site cannot be asked for the status {status}.</source>
      <translation>Der Status {status} lässt sich von der Website nicht verlangen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site changed it after you decided</source>
      <translation>Die Website hat ihn nach Ihrer Entscheidung geändert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>The site changed it after you decided: this is the new version</source>
      <translation>Die Website hat ihn nach Ihrer Entscheidung geändert: Dies ist die neue Fassung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site could not do it yet: {why} It is asked again.</source>
      <translation>Die Website konnte es noch nicht: {why} Sie wird wieder gefragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/reading.py" />
      <source>The site counts {n} held comments that it does not show to this account.</source>
      <extracomment>One: The site counts {n} held comment that it does not show to this account.</extracomment>
      <translation>
        <numerusform>Die Website zählt {n} ausstehenden Kommentar, den sie diesem Konto nicht zeigt.</numerusform>
        <numerusform>Die Website zählt {n} ausstehende Kommentare, die sie diesem Konto nicht zeigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site did not lift it: {why} L asks it again.</source>
      <translation>Die Website hat sie nicht aufgehoben: {why} L fragt sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site did not understand: {why}.</source>
      <translation>Die Website hat es nicht verstanden: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site does not accept the credentials.</source>
      <translation>Die Website nimmt die Zugangsdaten nicht an.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not know of it: what they write is trashed only when this workstation syncs. P puts it on the site.</source>
      <translation>Die Website weiß nichts davon: Was sie schreiben, kommt nur in den Papierkorb, wenn dieser Arbeitsplatz abgleicht. P bringt die Sperre auf die Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not take it: {why} Nobody is blocked by it. P asks it again.</source>
      <translation>Die Website nimmt sie nicht an: {why} Niemand ist dadurch gesperrt. P fragt sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not take it: {why} Until it does, what they write is trashed at each sync from here. P asks it again.</source>
      <translation>Die Website nimmt sie nicht an: {why} Bis dahin kommt, was sie schreiben, bei jedem Abgleich von hier aus in den Papierkorb. P fragt sie noch einmal.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/block_errands.py" />
      <location filename="../../modstation/desk/pushing.py" />
      <source>The site failed {n} times on it.</source>
      <extracomment>One: The site failed {n} time on it.</extracomment>
      <translation>
        <numerusform>Die Website ist {n}-mal daran gescheitert.</numerusform>
        <numerusform>Die Website ist {n}-mal daran gescheitert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site gives no reason.</source>
      <translation>Die Website nennt keinen Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>The site has no companion plugin now, so its log cannot be read: this is what was trashed from here.</source>
      <translation>Die Website hat jetzt kein Begleit-Plugin, darum ist ihr Protokoll nicht zu lesen: Das hier kam von hier aus in den Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site has this very reply already.</source>
      <translation>Die Website hat genau diese Antwort schon.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site has trouble</source>
      <translation>Die Website hat Probleme</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site is busy</source>
      <translation>Die Website ist ausgelastet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>The site itself puts into the trash what they write from now on.</source>
      <translation>Die Website selbst legt in den Papierkorb, was sie von jetzt an schreiben.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site itself trashes what they write. Lifting it brings nothing of that back.</source>
      <translation>Die Website selbst legt in den Papierkorb, was sie schreiben. Aufheben holt davon nichts zurück.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/wire.py" />
      <source>The site keeps the comments' source text to itself.</source>
      <translation>Die Website gibt den Quelltext der Kommentare nicht heraus.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site refused your decision</source>
      <translation>Die Website hat Ihre Entscheidung abgewiesen</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>The site refuses this ({why}).</source>
      <translation>Die Website weist dies ab ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site refuses this.</source>
      <translation>Die Website weist dies ab.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site refuses, and does not say why.</source>
      <translation>Die Website weist es ab und sagt nicht, warum.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site refuses: {why}</source>
      <translation>Die Website weist es ab: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <location filename="../../modstation/site/push.py" />
      <source>The site said yes, but left the comment on “{status}”.</source>
      <translation>Die Website sagte ja, ließ den Kommentar aber auf „{status}“.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site sends its API's visitors on to another address.</source>
      <translation>Die Website schickt die Besucher ihrer API weiter zu einer anderen Adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site takes no empty comment.</source>
      <translation>Die Website nimmt keinen leeren Kommentar an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion.py" />
      <source>The site takes no request of that size.</source>
      <translation>Die Website nimmt keine Anfrage dieser Größe an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is garbled.</source>
      <translation>Die Antwort der Website ist unleserlich.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is too large to be what was asked for.</source>
      <translation>Die Antwort der Website ist zu groß, um das Verlangte zu sein.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>The site's log cannot be read now: {why}</source>
      <translation>Das Protokoll der Website ist gerade nicht zu lesen: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>The text changed on the site</source>
      <translation>Der Text wurde auf der Website geändert</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>The text is as it was: there is nothing to save.</source>
      <translation>Der Text ist unverändert: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The text is copied.</source>
      <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The text is too long: 65,525 bytes are the site's limit.</source>
      <translation>Der Text ist zu lang: 65.525 Bytes sind die Grenze der Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer does not know the words of a plain sentence.</source>
      <translation>Der Tokenizer kennt die Wörter eines einfachen Satzes nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer in {folder} cannot be read.</source>
      <translation>Der Tokenizer in {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer knows {known} pieces of words, the network {wanted}: they do not belong together.</source>
      <translation>Der Tokenizer kennt {known} Wortteile, das Netz {wanted}: Sie gehören nicht zusammen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <location filename="../../modstation/ui/window.py" />
      <source>The usual keys count.</source>
      <translation>Es gelten die üblichen Tasten.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>The views cannot be kept: {why}.</source>
      <translation>Die Ansichten lassen sich nicht speichern: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>The waiting for the browser was cancelled.</source>
      <translation>Das Warten auf den Browser wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The web server asks for a password of its own.</source>
      <translation>Der Webserver verlangt ein eigenes Passwort.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The weights were not downloaded</source>
      <translation>Die Gewichte wurden nicht heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The whole text is shown now. Read on, then approve.</source>
      <translation>Jetzt ist der ganze Text zu sehen. Weiterlesen, dann genehmigen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>The whole text is shown now. Read on, then pick.</source>
      <translation>Jetzt ist der ganze Text zu sehen. Weiterlesen, dann auswählen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>The {count} that stand out the most, by their scores:</source>
      <translation>Die {count} nach ihren Werten auffälligsten:</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/weights.py" />
      <source>There are {n} checkpoints in {path}: {names}.</source>
      <extracomment>One: There is {n} checkpoint in {path}: {names}.</extracomment>
      <translation>
        <numerusform>In {path} ist {n} Checkpoint: {names}.</numerusform>
        <numerusform>In {path} sind {n} Checkpoints: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There are: {names}.</source>
      <translation>Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>There is a view called {name} already.</source>
      <translation>Eine Ansicht namens {name} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>There is no WordPress site with a REST API at that address.</source>
      <translation>Unter dieser Adresse gibt es keine WordPress-Website mit REST-API.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>There is no block {number}.</source>
      <translation>Es gibt keine Sperre {number}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no checkpoint (a file that ends in .ckpt) in {path}.</source>
      <translation>In {path} ist kein Checkpoint (eine Datei, die auf .ckpt endet).</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>There is no conflict about comment {id}.</source>
      <translation>Um Kommentar {id} gibt es keinen Konflikt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is no conflict here.</source>
      <translation>Hier ist kein Konflikt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>There is no conflict in this line.</source>
      <translation>In dieser Zeile ist kein Konflikt.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <source>There is no converted model in {folder}.</source>
      <translation>In {folder} ist kein umgewandeltes Modell.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>There is no e-mail address to write to.</source>
      <translation>Es gibt keine E-Mail-Adresse, an die man schreiben könnte.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>There is no host called {host}, or this machine has no network.</source>
      <translation>Es gibt keinen Host namens {host}, oder dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>There is no profile “{profile}”.</source>
      <translation>Es gibt kein Profil „{profile}“.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/sites.py" />
      <source>There is no site called {name} in this profile.</source>
      <translation>In diesem Profil gibt es keine Website namens {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>There is no tokenizer in {folder}.</source>
      <translation>In {folder} ist kein Tokenizer.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There is no view called {name}.</source>
      <translation>Eine Ansicht namens {name} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>There is no view {digit}. Shift+V saves what is shown as one.</source>
      <translation>Es gibt keine Ansicht {digit}. Shift+V speichert das Gezeigte als eine.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>There is no {file} in {folder}.</source>
      <translation>In {folder} ist kein {file}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no {path}.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>There is nothing here.</source>
      <translation>Hier ist nichts.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>There is text, but nothing of it can be seen.</source>
      <translation>Es gibt Text, aber nichts davon ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>These are all of them:</source>
      <translation>Das sind alle:</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>These weights cannot be used</source>
      <translation>Diese Gewichte sind nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>They cannot be kept: {why}.</source>
      <translation>Sie lassen sich nicht speichern: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>They need WordPress 5.6 or newer and HTTPS; a security plugin may have switched them off.</source>
      <translation>Sie brauchen WordPress 5.6 oder neuer und HTTPS; vielleicht hat ein Sicherheits-Plugin sie abgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>This WordPress does not offer application passwords.</source>
      <translation>Dieses WordPress bietet keine Anwendungspasswörter an.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account lacks {capabilities} for this comment.</source>
      <translation>Diesem Konto fehlt {capabilities} für diesen Kommentar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>This account may not decide about it.</source>
      <translation>Dieses Konto darf darüber nicht entscheiden.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account may not edit this comment's article, so not this comment.</source>
      <translation>Dieses Konto darf den Artikel dieses Kommentars nicht bearbeiten, also auch den Kommentar nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>This account may not moderate: it lacks {capabilities}.</source>
      <translation>Dieses Konto darf nicht moderieren: Es fehlt {capabilities}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>This article is not public: {status}.</source>
      <translation>Dieser Artikel ist nicht öffentlich: {status}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>This comment carries no {field}.</source>
      <translation>Dieser Kommentar trägt keine Angabe: {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>This is longer than mail programs take from others: the text will be copied, to be pasted there.</source>
      <translation>Das ist länger, als Mailprogramme von anderen annehmen: Der Text wird kopiert, um dort eingefügt zu werden.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>This is not a checkpoint of Detoxify: it does not say how it was trained.</source>
      <translation>Das ist kein Checkpoint von Detoxify: Er sagt nicht, wie er trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>This is not a checkpoint of PyTorch.</source>
      <translation>Das ist kein Checkpoint von PyTorch.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This is not a comment to moderate.</source>
      <translation>Das ist kein Kommentar zum Moderieren.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>This is not an answer that ModStation waits for.</source>
      <translation>Auf diese Antwort wartet ModStation nicht.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the first one.</source>
      <translation>Das ist der erste.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the last one.</source>
      <translation>Das ist der letzte.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>This machine has no keyring that could keep the password.</source>
      <translation>Dieser Rechner hat keinen Schlüsselbund, der das Passwort behalten könnte.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>This network is too wide.</source>
      <translation>Dieses Netzwerk ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>This profile has no site yet.</source>
      <translation>Dieses Profil hat noch keine Website.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>This site has no reason {code}.</source>
      <translation>Diese Website hat keinen Grund {code}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/picking.py" />
      <source>This site has no reason {digit}.</source>
      <translation>Diese Website hat keinen Grund {digit}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This site has no trash: what it trashes is gone for good.</source>
      <translation>Diese Website hat keinen Papierkorb: Was sie dorthin legt, ist endgültig weg.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>This {field} is blocked already.</source>
      <translation>Bereits gesperrt: {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Those come first whose worst score is nearest to 50 %.</source>
      <translation>Zuerst kommen die, deren höchster Wert am nächsten bei 50 % liegt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Those that are nearly the same</source>
      <translation>Fast gleiche Kommentare</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Threat</source>
      <translation>Drohung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Threshold of {label}, in percent</source>
      <translation>Schwelle für {label}, in Prozent</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Thresholds</source>
      <translation>Schwellen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Title of the answer</source>
      <translation>Titel der Antwort</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Title, for the menu</source>
      <translation>Titel, für das Menü</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>To</source>
      <comment>of a letter</comment>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the comment above it on the card</source>
      <translation>Zum Kommentar darüber auf der Karte</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the next field or button of the window</source>
      <translation>Zum nächsten Feld oder Knopf des Fensters</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the one before it</source>
      <translation>Zum vorigen davon</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>To this score</source>
      <translation>Bis zu diesem Wert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Too little or too mixed to tell the language.</source>
      <translation>Zu kurz oder zu gemischt, um die Sprache zu erkennen.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>Took back: {act}.</source>
      <translation>Rückgängig gemacht: {act}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash all in the range of scores</source>
      <translation>Alle im Wertebereich in den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Trash it instead.</source>
      <translation>Stattdessen in den Papierkorb legen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash with a reason</source>
      <translation>Papierkorb mit Grund</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Trash {n} comments</source>
      <extracomment>One: Trash {n} comment</extracomment>
      <translation>
        <numerusform>{n} Kommentar in den Papierkorb legen</numerusform>
        <numerusform>{n} Kommentare in den Papierkorb legen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Hate or identity attack</source>
      <translation>Papierkorb: Hass oder Angriff auf eine Gruppe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Illegal content</source>
      <translation>Papierkorb: Rechtswidriger Inhalt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Off topic</source>
      <translation>Papierkorb: Am Thema vorbei</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Other</source>
      <translation>Papierkorb: Sonstiges</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal attack</source>
      <translation>Papierkorb: Persönlicher Angriff</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal data</source>
      <translation>Papierkorb: Persönliche Daten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Profanity</source>
      <translation>Papierkorb: Vulgäre Sprache</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Spam or advert</source>
      <translation>Papierkorb: Spam oder Werbung</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Threat</source>
      <translation>Papierkorb: Drohung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Trash: {reason}</source>
      <translation>Papierkorb: {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Trashed</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Trashed</source>
      <comment>done</comment>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>Trashed ({name}). Why?</source>
      <translation>Im Papierkorb ({name}). Warum?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashed here, on its way</source>
      <translation>Hier in den Papierkorb gelegt, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, none of them approved</source>
      <translation>Papierkorb verbirgt auch {count} oder mehr Antworten, keine davon genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, {public} of them approved</source>
      <translation>Papierkorb verbirgt auch {count} oder mehr Antworten, {public} davon genehmigt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, none of them approved</source>
      <extracomment>One: Trashing hides {n} reply, not approved</extracomment>
      <translation>
        <numerusform>Papierkorb verbirgt auch {n} Antwort, nicht genehmigt</numerusform>
        <numerusform>Papierkorb verbirgt auch {n} Antworten, keine davon genehmigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, {public} of them approved</source>
      <extracomment>One: Trashing hides {n} reply, an approved one</extracomment>
      <translation>
        <numerusform>Papierkorb verbirgt auch {n} Antwort, eine genehmigte</numerusform>
        <numerusform>Papierkorb verbirgt auch {n} Antworten, {public} davon genehmigt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Try again (P)</source>
      <translation>Erneut versuchen (P)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Try eight bits</source>
      <translation>Acht Bit probieren</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>Try the address of an article that has comments.</source>
      <translation>Versuchen Sie die Adresse eines Artikels mit Kommentaren.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Trying it on the queue ...</source>
      <translation>Wird an der Warteschlange erprobt ...</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>Two reasons are called {reason}.</source>
      <translation>Zwei Gründe heißen {reason}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Undo the latest decision</source>
      <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Unlock it when the system asks, then try again.</source>
      <translation>Entsperren Sie ihn, wenn das System danach fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Up (Alt+Up)</source>
      <translation>Nach oben (Alt+Up)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Up and Down choose, Enter takes it, Esc leaves.</source>
      <translation>Up und Down wählen, Enter übernimmt, Esc verlässt.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Urdu</source>
      <translation>Urdu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use files I already have…</source>
      <translation>Vorhandene Dateien verwenden …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Use it all the same</source>
      <translation>Trotzdem verwenden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Usual size of the text</source>
      <translation>Übliche Textgröße</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Vietnamese</source>
      <translation>Vietnamesisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Wait before a decision is sent</source>
      <translation>Warten vor dem Senden einer Entscheidung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Waiting comments</source>
      <translation>Wartende Kommentare</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Waiting for you to approve there…</source>
      <translation>Es wird auf Ihre Genehmigung dort gewartet …</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation>Wartet seit {since}: Scharfe sind unter die gewöhnlichen verteilt, in jeder Art die ältesten zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the longest waiting come first.</source>
      <translation>Wartet seit {since}: Die am längsten wartenden kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the newest come first.</source>
      <translation>Wartet seit {since}: Die neuesten kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Welcome.</source>
      <translation>Willkommen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Welsh</source>
      <translation>Walisisch</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>What an author may be told</source>
      <translation>Was ein Verfasser erfahren darf</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What came as {file} is something else: its SHA-256 is not the one in its name. It was thrown away.</source>
      <translation>Was als {file} kam, ist etwas anderes: Die SHA-256 ist nicht die im Namen. Es wurde verworfen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>What happened last</source>
      <translation>Was zuletzt geschah</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept for the next time.</source>
      <translation>Was schon da ist, bleibt für das nächste Mal.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept: start again to go on from there.</source>
      <translation>Was schon da ist, bleibt: Ein neuer Start macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What it met</source>
      <translation>Was sie getroffen hat</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What the block met, newest first</source>
      <translation>Was die Sperre getroffen hat, Neuestes zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>What the edit changes</source>
      <translation>Was die Bearbeitung ändert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What was decided offline</source>
      <translation>Was offline entschieden wurde</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What was done</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What went through</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What went through after a time offline</source>
      <translation>Was aus der Offline-Zeit wurde</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>What will be written</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided</source>
      <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What you decided, and where it is now</source>
      <translation>Was Sie entschieden haben und wo es jetzt ist</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided, newest first</source>
      <translation>Ihre Entscheidungen, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>When the browser asks whether to open ModStation, let it.</source>
      <translation>Wenn der Browser fragt, ob er ModStation öffnen soll, erlauben Sie es.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>While a reply is being written, Ctrl and a digit puts one of these in, to be changed and sent by hand. These names are filled in: {names}.</source>
      <translation>Während eine Antwort geschrieben wird, setzt Ctrl und eine Ziffer eine von diesen ein; geändert und gesendet wird von Hand. Eingesetzt werden: {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Why these scores</source>
      <translation>Warum diese Werte</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Why these scores: labels, passages, rules</source>
      <translation>Warum diese Werte: Merkmale, Stellen, Regeln</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>With a link</source>
      <translation>Mit Link</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>With links</source>
      <translation>Mit Links</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Word list</source>
      <translation>Wortliste</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Word list, one entry a line</source>
      <translation>Wortliste, ein Eintrag pro Zeile</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>WordPress keeps no original; ModStation keeps it here.</source>
      <translation>WordPress behält kein Original; ModStation behält es hier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>WordPress let us in. Making a password that was never in a browser…</source>
      <translation>WordPress hat uns eingelassen. Ein Passwort, das nie in einem Browser war, wird erzeugt …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>WordPress looks for each of these lines anywhere in a new comment, its author's name, e-mail, website, address and browser, as a part of any of them: troll@x.test also catches notatroll@x.test, and 1.2.3.4 also 11.2.3.45. What it finds goes to the trash. To keep one person out, block them instead: a block compares whole values.</source>
      <translation>WordPress sucht jede dieser Zeilen überall in einem neuen Kommentar, in Namen, E-Mail, Website, Adresse und Browser seines Autors, auch als Teil davon: troll@x.test trifft auch notatroll@x.test, und 1.2.3.4 auch 11.2.3.45. Was es findet, kommt in den Papierkorb. Um eine einzelne Person fernzuhalten, sperren Sie sie besser: Eine Sperre vergleicht ganze Werte.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>WordPress stores {bytes} bytes a comment at most.</source>
      <translation>WordPress speichert höchstens {bytes} Bytes je Kommentar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>WordPress was told not to let ModStation in.</source>
      <translation>WordPress wurde angewiesen, ModStation nicht einzulassen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Words and phrases to mark in this site's comments, one a line. Whole words only; * stands for any letters (troll* finds trolls and trolling). A # begins a note.</source>
      <translation>Wörter und Wendungen, die in den Kommentaren dieser Website markiert werden, eine pro Zeile. Nur ganze Wörter; * steht für beliebige Buchstaben (troll* findet Trolle und Trollerei). Ein # beginnt eine Notiz.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Workstation</source>
      <translation>Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write a note about the author</source>
      <translation>Notiz zum Verfasser schreiben</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write to the author of what was trashed last</source>
      <translation>Dem Verfasser des zuletzt in den Papierkorb Gelegten schreiben</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write to the author, with the reason</source>
      <translation>Dem Verfasser schreiben, mit dem Grund</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Write to the site (Ctrl+Enter)</source>
      <translation>Auf die Website schreiben (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Writing to the site…</source>
      <translation>Wird auf die Website geschrieben …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Written in {language}.</source>
      <translation>Sprache: {language}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>Written.</source>
      <translation>Geschrieben.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>You are looking at the new version.</source>
      <translation>Sie sehen die neue Fassung.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>You can try again at any time.</source>
      <translation>Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>You have changed the text: put the reason into it yourself.</source>
      <translation>Sie haben den Text geändert: Setzen Sie den Grund selbst ein.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You saw this and decided to {what}</source>
      <translation>Das haben Sie gesehen und entschieden: {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wanted to {what}. The site: {words} Decide again, or take it back: {key}.</source>
      <translation>Sie wollten: {what}. Die Website: {words} Neu entscheiden oder rückgängig machen: {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wrote this, to {what}</source>
      <translation>Das haben Sie geschrieben, Entscheidung: {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Your browser opens a page of your own site. Log in there as usual and approve; the password that WordPress then makes for ModStation comes back by itself. Your own password never comes here, and you can revoke this one in WordPress at any time.</source>
      <translation>Ihr Browser öffnet eine Seite Ihrer eigenen Website. Melden Sie sich dort wie gewohnt an, und genehmigen Sie; das Passwort, das WordPress dann für ModStation erzeugt, kommt von selbst zurück. Ihr eigenes Passwort kommt nie hierher, und dieses können Sie in WordPress jederzeit widerrufen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Your browser shows a page of {site}.</source>
      <translation>Ihr Browser zeigt eine Seite von {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your draft is back.</source>
      <translation>Ihr Entwurf ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your edit</source>
      <translation>Ihre Bearbeitung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Your note about the author</source>
      <translation>Ihre Notiz zum Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Your shift</source>
      <translation>Ihre Schicht</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Your shift in figures</source>
      <translation>Ihre Schicht in Zahlen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Your text is kept: {key} brings it back.</source>
      <translation>Ihr Text ist aufgehoben: {key} holt ihn zurück.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>a guest wrote it</source>
      <translation>von einem Gast</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>a view has no name</source>
      <translation>eine Ansicht hat keinen Namen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} hours</source>
      <extracomment>One: about {n} hour</extracomment>
      <translation>
        <numerusform>etwa {n} Stunde</numerusform>
        <numerusform>etwa {n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} minutes</source>
      <extracomment>One: about a minute</extracomment>
      <translation>
        <numerusform>etwa eine Minute</numerusform>
        <numerusform>etwa {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>account {number}</source>
      <translation>Konto {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>address in words</source>
      <translation>Adresse in Worten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>all sites</source>
      <translation>alle Websites</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>all that waits</source>
      <translation>alles, was wartet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more</source>
      <extracomment>One: and {n} more</extracomment>
      <translation>
        <numerusform>und {n} weiterer</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more replies</source>
      <extracomment>One: and {n} more reply</extracomment>
      <translation>
        <numerusform>und {n} weitere Antwort</numerusform>
        <numerusform>und {n} weitere Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>age</comment>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>language</comment>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>anybody can use it</source>
      <translation>jeder kann ihn verwenden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments</source>
      <extracomment>One: approval of a comment</extracomment>
      <translation>
        <numerusform>Genehmigung eines Kommentars</numerusform>
        <numerusform>Genehmigung von {n} Kommentaren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments by {name}</source>
      <extracomment>One: approval of a comment by {name}</extracomment>
      <translation>
        <numerusform>Genehmigung eines Kommentars von {name}</numerusform>
        <numerusform>Genehmigung von {n} Kommentaren von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>approve it</source>
      <comment>you decided to …</comment>
      <translation>genehmigen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>approved</source>
      <translation>genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>approved</source>
      <comment>how many</comment>
      <translation>genehmigt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>article in trash</source>
      <translation>Artikel im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>article, {count} waiting</source>
      <translation>Artikel, {count} wartend</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>author, {count} waiting</source>
      <translation>Verfasser, {count} wartend</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>before {date}</source>
      <translation>vor {date}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>being lifted</source>
      <translation>wird aufgehoben</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>being sent</source>
      <translation>wird gesendet</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>betting pitch</source>
      <translation>Wettwerbung</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>block of {who} by {field}</source>
      <translation>Sperre von {who} nach {field}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>block of {who} by {field} and trash of {n} comments</source>
      <extracomment>One: block of {who} by {field} and trash of {n} comment</extracomment>
      <translation>
        <numerusform>Sperre von {who} nach {field} und {n} Kommentar in den Papierkorb</numerusform>
        <numerusform>Sperre von {who} nach {field} und {n} Kommentare in den Papierkorb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>block: {n} comments</source>
      <extracomment>One: block: {n} comment</extracomment>
      <translation>
        <numerusform>Sperre: {n} Kommentar</numerusform>
        <numerusform>Sperre: {n} Kommentare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>by {name}</source>
      <translation>von {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>by “{words}”</source>
      <translation>von „{words}“</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>call to click</source>
      <translation>Aufruf zum Klicken</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>conflict: the site changed it, you are asked</source>
      <translation>Konflikt: auf der Website geändert, Sie werden gefragt</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>dating pitch</source>
      <translation>Dating-Werbung</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>decoration</source>
      <translation>Verzierung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>deleted on the site</source>
      <translation>auf der Website gelöscht</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>domain</source>
      <translation>Domain</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>downloaded, not prepared yet</source>
      <translation>heruntergeladen, noch nicht vorbereitet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>e-mail address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>e-mail “{words}”</source>
      <translation>E-Mail „{words}“</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit and approve it</source>
      <comment>you decided to …</comment>
      <translation>bearbeiten und genehmigen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit it</source>
      <comment>you decided to …</comment>
      <translation>bearbeiten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>edit of {n} comments by {name}</source>
      <extracomment>One: edit of a comment by {name}</extracomment>
      <translation>
        <numerusform>Bearbeitung eines Kommentars von {name}</numerusform>
        <numerusform>Bearbeitung von {n} Kommentaren von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>edited since it came in</source>
      <translation>seit Eingang bearbeitet</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>en</source>
      <comment>the code of this language, as lang of HTML has it</comment>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>ends with an address</source>
      <translation>endet mit einer Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>essay mill</source>
      <translation>Ghostwriting-Angebot</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, now</source>
      <translation>zuerst gesehen {day}, jetzt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, {age} ago</source>
      <translation>zuerst gesehen {day}, vor {age}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>first-time author</source>
      <translation>neuer Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>first-time authors</source>
      <translation>neue Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>flags {count} of {all} queued</source>
      <translation>markiert {count} von {all} wartenden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/block_words.py" />
      <source>for ever</source>
      <translation>für immer</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>for {reasons}</source>
      <translation>wegen {reasons}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free sign-up</source>
      <translation>kostenlose Anmeldung</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free stream</source>
      <translation>kostenloser Stream</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>from {date} on</source>
      <translation>ab {date}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>future</source>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>good enough: {figures}</source>
      <translation>gut genug: {figures}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>goods of spam</source>
      <translation>typische Spam-Waren</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>h</source>
      <comment>o'clock</comment>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>has a link</source>
      <translation>enthält einen Link</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>have an address of this domain</source>
      <translation>eine Adresse dieser Domain haben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>held back by the site</source>
      <translation>von der Website zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>hidden link</source>
      <translation>versteckter Link</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>house words</source>
      <translation>Wortliste</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>identity attack</source>
      <translation>Angriff auf eine Gruppe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>in force</source>
      <translation>in Kraft</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>in force, lifting it failed: {why}</source>
      <translation>in Kraft, Aufheben misslungen: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>in {language}</source>
      <translation>auf {language}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>income</source>
      <translation>Einkommen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>insult</source>
      <translation>Beleidigung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>interrupted; it goes on once the site can be reached</source>
      <translation>unterbrochen; es geht weiter, sobald die Website erreichbar ist</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>its article</source>
      <translation>seinem Artikel</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>its base model</source>
      <translation>seinem Grundmodell</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>less than a minute</source>
      <translation>unter einer Minute</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>lifted</source>
      <translation>aufgehoben</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>lifting of a block by {field}</source>
      <translation>Aufheben einer Sperre nach {field}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>loan offer</source>
      <translation>Kreditangebot</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>local</source>
      <translation>örtlich</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>many links</source>
      <translation>viele Links</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>mark it as spam</source>
      <comment>you decided to …</comment>
      <translation>als Spam markieren</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>marked as spam by the site</source>
      <translation>von der Website als Spam markiert</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>messenger</source>
      <translation>Messenger</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>modstation models list says which are, modstation models get fetches one.</source>
      <translation>modstation models list nennt die vorhandenen, modstation models get holt eines.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>money pitch</source>
      <translation>Geldversprechen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>name or e-mail</source>
      <translation>Name oder E-Mail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>no IP address</source>
      <translation>keine IP-Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>no e-mail</source>
      <translation>keine E-Mail</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>no e-mail was given</source>
      <translation>keine E-Mail angegeben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>no name was given</source>
      <translation>kein Name angegeben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>no score</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>no site connected</source>
      <translation>keine Website verbunden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>not known</source>
      <comment>browser</comment>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>not on this machine</source>
      <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: a later decision took its place</source>
      <translation>nicht gesendet: durch eine spätere Entscheidung ersetzt</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: left as the site has it</source>
      <translation>nicht gesendet: Stand der Website gelassen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/richtext.py" />
      <source>not {host}</source>
      <comment>where a link leads</comment>
      <translation>nicht {host}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>nothing</source>
      <comment>chosen in a list</comment>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>nothing is waiting</source>
      <translation>nichts wartet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>obscene</source>
      <translation>Obszönität</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last day</source>
      <comment>age</comment>
      <translation>bis 1 Tag</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last month</source>
      <comment>age</comment>
      <translation>bis 1 Monat</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last week</source>
      <comment>age</comment>
      <translation>bis 1 Woche</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/core/filters.py" />
      <source>of the last {n} days</source>
      <extracomment>One: of the last day</extracomment>
      <translation>
        <numerusform>vom letzten Tag</numerusform>
        <numerusform>aus den letzten {n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>of unknown language</source>
      <translation>in unbekannter Sprache</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>offer beside an address</source>
      <translation>Angebot neben einer Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>offline</source>
      <translation>offline</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>on the screen</source>
      <translation>auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site</source>
      <translation>auf der Website</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site: it was so already</source>
      <translation>auf der Website: war schon so</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>on {site}</source>
      <translation>auf {site}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online</source>
      <translation>online</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online, all sent</source>
      <translation>online, alles gesendet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>only here, not on the site</source>
      <translation>nur hier, nicht auf der Website</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>order = {order} is not one of {orders}</source>
      <translation>order = {order} ist nicht unter {orders}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others may have it</source>
      <translation>andere können sie haben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others may share it</source>
      <translation>andere können sie teilen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others share it</source>
      <translation>andere teilen es</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>over {comments} comments scores move by {mean} on average and {largest} at most, rank correlation {correlation} ({label}), {sides} change sides</source>
      <translation>bei {comments} Kommentaren weichen die Werte im Mittel um {mean} und höchstens um {largest} ab, Rangkorrelation {correlation} ({label}), {sides} wechseln die Seite</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>part of the queue</source>
      <translation>ein Teil der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>part of the title</source>
      <translation>Teil des Titels</translation>
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>paused</source>
      <comment>the scoring</comment>
      <translation>pausiert</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>pending</source>
      <translation>ausstehend</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>pending</source>
      <comment>how many</comment>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>phone number</source>
      <translation>Telefonnummer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>picked</source>
      <translation>ausgewählt</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>praise for nothing</source>
      <translation>Lob für nichts</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>press a key</source>
      <translation>Taste drücken</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>putting {n} blocks on the site</source>
      <extracomment>One: putting {n} block on the site</extracomment>
      <translation>
        <numerusform>Übergabe von {n} Sperre an die Website</numerusform>
        <numerusform>Übergabe von {n} Sperren an die Website</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>refused</source>
      <translation>abgewiesen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>refused by the site</source>
      <translation>von der Website abgelehnt</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>refused: {why}</source>
      <translation>abgewiesen: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>reply to a moderator</source>
      <translation>Antwort an einen Moderator</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>reply to it</source>
      <comment>you decided to …</comment>
      <translation>antworten</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>reply to {name}</source>
      <translation>Antwort an {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>request of a link seller</source>
      <translation>Anfrage eines Linkverkäufers</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>restore it</source>
      <comment>you decided to …</comment>
      <translation>wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments</source>
      <extracomment>One: return to pending of a comment</extracomment>
      <translation>
        <numerusform>Zurück auf ausstehend für einen Kommentar</numerusform>
        <numerusform>Zurück auf ausstehend für {n} Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments by {name}</source>
      <extracomment>One: return to pending of a comment by {name}</extracomment>
      <translation>
        <numerusform>Zurück auf ausstehend für einen Kommentar von {name}</numerusform>
        <numerusform>Zurück auf ausstehend für {n} Kommentare von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>s</source>
      <comment>seconds</comment>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>sales pitch</source>
      <translation>Verkaufswerbung</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same IP</source>
      <translation>gleiche IP</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same URL</source>
      <translation>gleiche URL</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same e-mail</source>
      <translation>gleiche E-Mail</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same network {network}</source>
      <translation>gleiches Netz {network}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>score in %</source>
      <translation>Wert in %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}</source>
      <translation>Bewertung {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, about {minutes} min</source>
      <translation>Bewertung {done} von {total}, etwa {minutes} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, under a minute</source>
      <translation>Bewertung {done} von {total}, unter einer Minute</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}</source>
      <translation>Bewertung {state}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}, {count} left</source>
      <translation>Bewertung {state}, noch {count}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>sent, and changed there since</source>
      <translation>gesendet und dort seither geändert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>set it back to pending</source>
      <comment>you decided to …</comment>
      <translation>auf ausstehend setzen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>severe toxicity</source>
      <translation>schwere Toxizität</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>sexual explicit</source>
      <translation>sexuell</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>share this IP address</source>
      <translation>diese IP-Adresse teilen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>share this network</source>
      <translation>dieses Netzwerk teilen</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>short or odd address</source>
      <translation>kurze oder seltsame Adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>sign with this name</source>
      <translation>diesen Namen verwenden</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>some scores</source>
      <translation>einige Werte</translation>
    </message>
    <message>
      <location filename="../../modstation/store/comments.py" />
      <source>somebody</source>
      <comment>whose name was erased</comment>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <location filename="../../modstation/desk/words.py" />
      <source>somebody without a name</source>
      <translation>jemand ohne Namen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>spam</source>
      <comment>how many</comment>
      <translation>Spam</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments</source>
      <extracomment>One: spam mark of a comment</extracomment>
      <translation>
        <numerusform>Spam-Markierung eines Kommentars</numerusform>
        <numerusform>Spam-Markierung von {n} Kommentaren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments by {name}</source>
      <extracomment>One: spam mark of a comment by {name}</extracomment>
      <translation>
        <numerusform>Spam-Markierung eines Kommentars von {name}</numerusform>
        <numerusform>Spam-Markierung von {n} Kommentaren von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>stopped; F5 goes on from there</source>
      <translation>angehalten; weiter von dort mit F5</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>taken back before it was sent</source>
      <translation>zurückgenommen vor dem Senden</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>testimonial</source>
      <translation>Erfahrungsbericht</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>the site gave no reason</source>
      <translation>die Website nannte keinen Grund</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>the site stored no address</source>
      <translation>die Website hat keine Adresse gespeichert</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <location filename="../../modstation/ui/block.py" />
      <source>this author</source>
      <translation>diesem Verfasser</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>threat</source>
      <translation>Drohung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>to</source>
      <comment>from … to</comment>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>too far from full precision: {figures}</source>
      <translation>zu weit von voller Genauigkeit: {figures}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>toxicity</source>
      <translation>Toxizität</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>trash</source>
      <comment>how many</comment>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>trash it</source>
      <comment>you decided to …</comment>
      <translation>in den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments</source>
      <extracomment>One: trash of a comment</extracomment>
      <translation>
        <numerusform>Papierkorb für einen Kommentar</numerusform>
        <numerusform>Papierkorb für {n} Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments by {name}</source>
      <extracomment>One: trash of a comment by {name}</extracomment>
      <translation>
        <numerusform>Papierkorb für einen Kommentar von {name}</numerusform>
        <numerusform>Papierkorb für {n} Kommentare von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>trashed by the site</source>
      <translation>von der Website in den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>trashed from here</source>
      <translation>von hier aus in den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>under article {number}</source>
      <translation>unter Artikel {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/core/searching.py" />
      <source>under “{article}”</source>
      <translation>unter „{article}“</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>undo of {n} comments by {name}</source>
      <extracomment>One: undo of a comment by {name}</extracomment>
      <translation>
        <numerusform>Rücknahme bei einem Kommentar von {name}</numerusform>
        <numerusform>Rücknahme bei {n} Kommentaren von {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: reply on its way</source>
      <translation>rückgängig: Antwort unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: {act}</source>
      <translation>rückgängig: {act}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>unknown</source>
      <comment>a language</comment>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting to be sent</source>
      <translation>wartet auf das Senden</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting {seconds} s</source>
      <translation>wartet {seconds} s</translation>
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>waits for mains power</source>
      <comment>the scoring</comment>
      <translation>wartet auf Netzstrom</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>waits for the site</source>
      <translation>wartet auf die Website</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>was on the site, taken back since</source>
      <translation>war auf der Website, seither zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>where to reply</source>
      <translation>wohin antworten</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with a link</source>
      <translation>mit Link</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with “{text}”</source>
      <translation>mit „{text}“</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>worst score</source>
      <translation>höchster Wert</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>write with this account</source>
      <translation>mit diesem Konto schreiben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>write with this e-mail address</source>
      <translation>mit dieser E-Mail-Adresse schreiben</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>your WordPress user name</source>
      <translation>Ihr WordPress-Benutzername</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{act} ({reason})</source>
      <translation>{act} ({reason})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{age} ago</source>
      <translation>vor {age}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{approved} approved, {pending} pending, {spam} spam, {trash} in trash</source>
      <translation>{approved} genehmigt, {pending} ausstehend, {spam} Spam, {trash} im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>{approved} approved, {rejected} rejected</source>
      <translation>{approved} genehmigt, {rejected} abgelehnt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <location filename="../../modstation/desk/keys.py" />
      <source>{command} must keep a key.</source>
      <translation>{command} muss eine Taste behalten.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>{counts}, {state}.</source>
      <translation>{counts}, {state}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>{count} %</source>
      <translation>{count} %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} d</source>
      <translation>{count} Tg.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} in the queue</source>
      <translation>{count} in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} mo</source>
      <translation>{count} Mon.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{count} more characters are folded away.</source>
      <translation>{count} weitere Zeichen sind eingeklappt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>{count} of {total} lie in the range</source>
      <translation>{count} von {total} liegen im Bereich</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>{count} older ones are still being taken in.</source>
      <translation>{count} ältere werden noch aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>{count} or more more are nearly the same: {key} compares them</source>
      <translation>{count} oder mehr weitere sind fast gleich: {key} vergleicht sie</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} refused</source>
      <translation>{count} abgewiesen</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} y</source>
      <translation>{count} J.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count}%</source>
      <translation>{count} %</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/rows.py" />
      <source>{date}, {n} days</source>
      <extracomment>One: {date}, {n} day</extracomment>
      <translation>
        <numerusform>{date}, {n} Tag</numerusform>
        <numerusform>{date}, {n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {time}</source>
      <translation>{day}. {month} {time}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{digit}  {reason}  (Enter)</source>
      <translation>{digit}  {reason}  (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{done} ({name}).</source>
      <translation>{done} ({name}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {n} comments.</source>
      <extracomment>One: {done}: {n} comment.</extracomment>
      <translation>
        <numerusform>{done}: {n} Kommentar.</numerusform>
        <numerusform>{done}: {n} Kommentare.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason} ({name}).</source>
      <translation>{done}: {reason} ({name}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason}: {n} comments.</source>
      <extracomment>One: {done}: {reason}: {n} comment.</extracomment>
      <translation>
        <numerusform>{done}: {reason}: {n} Kommentar.</numerusform>
        <numerusform>{done}: {reason}: {n} Kommentare.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>{done}: {why}</source>
      <translation>{done}: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/house_words.py" />
      <source>{entry} is not in the list of {site}.</source>
      <translation>{entry} steht nicht auf der Liste von {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here ({key}).</source>
      <translation>{file} beschreibt ein hier unbekanntes Netz ({key}).</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here.</source>
      <translation>{file} beschreibt ein hier unbekanntes Netz.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes another network than the weights ({family}).</source>
      <translation>{file} beschreibt ein anderes Netz als die Gewichte ({family}).</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>{file} is damaged: its SHA-256 is not the one in its name.</source>
      <translation>{file} ist beschädigt: Die SHA-256 ist nicht die im Namen.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} answers with an error of its own ({status}).</source>
      <translation>{host} antwortet mit einem eigenen Fehler ({status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} cannot be reached.</source>
      <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} cannot give the file at present (it answered {status}).</source>
      <translation>{host} kann die Datei derzeit nicht liefern (Antwort: {status}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>{host} did not answer within {n} seconds.</source>
      <extracomment>One: {host} did not answer within {n} second.</extracomment>
      <translation>
        <numerusform>{host} hat innerhalb von {n} Sekunde nicht geantwortet.</numerusform>
        <numerusform>{host} hat innerhalb von {n} Sekunden nicht geantwortet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} does not give the file (it answered {status}).</source>
      <translation>{host} liefert die Datei nicht (Antwort: {status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} does not speak HTTPS properly.</source>
      <translation>{host} spricht HTTPS nicht richtig.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} gives a part of the file that was not asked for.</source>
      <translation>{host} liefert einen Teil der Datei, der nicht verlangt war.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <location filename="../../modstation/site/http.py" />
      <source>{host} is not reached over HTTPS.</source>
      <translation>{host} ist nicht über HTTPS erreichbar.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} refuses the connection.</source>
      <translation>{host} weist die Verbindung ab.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors in circles.</source>
      <translation>{host} schickt seine Besucher im Kreis.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors to no valid address.</source>
      <translation>{host} schickt seine Besucher zu keiner gültigen Adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} sends on and on, and nowhere is the file.</source>
      <translation>{host} leitet immer weiter, und nirgends ist die Datei.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{now}” here, not “{before}”.</source>
      <translation>{keys} ist hier „{now}“, nicht „{before}“.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{what}” already, so {key} cannot begin with it.</source>
      <translation>{keys} ist schon „{what}“, also kann {key} nicht so beginnen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>{keys}, your change</source>
      <translation>{keys}, Ihre Änderung</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} begins {keys}, which is “{what}”.</source>
      <translation>{key} ist der Anfang von {keys}, und das ist „{what}“.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{key} cannot be both {command} and {other}.</source>
      <translation>{key} kann nicht zugleich {command} und {other} sein.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>{key} goes back to the queue.</source>
      <translation>Zurück zur Warteschlange mit {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} is “{what}” already.</source>
      <translation>{key} ist schon „{what}“.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{key} shows it.</source>
      <translation>{key} zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/masks.py" />
      <source>{key} shows what is masked, as long as it is held.</source>
      <translation>{key} zeigt Verdecktes, solange die Taste gehalten wird.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{key} takes back: {what}</source>
      <translation>{key} macht rückgängig: {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letters.py" />
      <source>{key} writes to the author.</source>
      <translation>{key} schreibt dem Verfasser.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>{label} {percent}% puts it here: the highest scores come first.</source>
      <translation>{label} {percent} % stellt ihn hierher: Die höchsten Werte kommen zuerst.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{model} could not read {n} comments: set aside, without scores.</source>
      <extracomment>One: {model} could not read {n} comment: set aside, without scores.</extracomment>
      <translation>
        <numerusform>{model} konnte {n} Kommentar nicht lesen: beiseitegelegt, ohne Werte.</numerusform>
        <numerusform>{model} konnte {n} Kommentare nicht lesen: beiseitegelegt, ohne Werte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} failed twice on this text and has set it aside: no scores of it.</source>
      <translation>{model} ist an diesem Text zweimal gescheitert und hat ihn beiseitegelegt: keine Werte davon.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} read the first {read} of {length} characters.</source>
      <translation>{model} hat die ersten {read} von {length} Zeichen gelesen.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a text.</source>
      <translation>{name} = {value} ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a whole number.</source>
      <translation>{name} = {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not between 0 and 86400 seconds.</source>
      <translation>{name} = {value} liegt nicht zwischen 0 und 86400 Sekunden.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not one of {orders}.</source>
      <translation>{name} = {value} ist nicht unter {orders}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not true or false.</source>
      <translation>{name} = {value} ist weder true noch false.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} has the shape {shape}; the configuration asks for {wanted}.</source>
      <translation>{name} hat die Form {shape}; die Konfiguration verlangt {wanted}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds values that are no numbers.</source>
      <translation>{name} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds {kind}, not fractions.</source>
      <translation>{name} enthält {kind} statt Brüchen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} is ready. Use lets it score the comments.</source>
      <translation>{name} ist bereit. Mit „Verwenden“ bewertet es die Kommentare.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name} left no e-mail address.</source>
      <translation>{name} hat keine E-Mail-Adresse hinterlassen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} scores the comments from now on.</source>
      <translation>Ab jetzt bewertet {name} die Kommentare.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name}, eight bits</source>
      <translation>{name}, acht Bit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name}, {email}</source>
      <translation>{name}, {email}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name}: “{email}” is no e-mail address.</source>
      <translation>{name}: „{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation>
        <numerusform>{n} Artikel</numerusform>
        <numerusform>{n} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} authors</source>
      <extracomment>One: {n} author</extracomment>
      <translation>
        <numerusform>{n} Verfasser</numerusform>
        <numerusform>{n} Verfasser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} blocks are only here, though their site can block by itself now. Shift+P puts them there; Z takes that back.</source>
      <extracomment>One: {n} block is only here, though its site can block by itself now. P puts it there; Z takes that back.</extracomment>
      <translation>
        <numerusform>{n} Sperre ist nur hier, obwohl ihre Website jetzt selbst sperren kann. P bringt sie dorthin; Z nimmt das zurück.</numerusform>
        <numerusform>{n} Sperren sind nur hier, obwohl ihre Website jetzt selbst sperren kann. Shift+P bringt sie dorthin; Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>{n} blocks go to the site.</source>
      <extracomment>One: {n} block goes to the site.</extracomment>
      <translation>
        <numerusform>{n} Sperre geht an die Website.</numerusform>
        <numerusform>{n} Sperren gehen an die Website.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} changed meanwhile or cannot be decided, and stay.</source>
      <extracomment>One: {n} changed meanwhile or cannot be decided, and stay.</extracomment>
      <translation>
        <numerusform>{n} wurde inzwischen geändert oder lässt sich nicht entscheiden und bleibt.</numerusform>
        <numerusform>{n} wurden inzwischen geändert oder lassen sich nicht entscheiden und bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>{n} comments between</source>
      <extracomment>One: {n} comment between</extracomment>
      <translation>
        <numerusform>{n} Kommentar dazwischen</numerusform>
        <numerusform>{n} Kommentare dazwischen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>{n} comments checked: the next decision is about all of them</source>
      <extracomment>One: {n} comment checked: the next decision is about all of them</extracomment>
      <translation>
        <numerusform>{n} Kommentar angehakt: Die nächste Entscheidung gilt ihm</numerusform>
        <numerusform>{n} Kommentare angehakt: Die nächste Entscheidung gilt allen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{n} comments decided since {moment}</source>
      <extracomment>One: {n} comment decided since {moment}</extracomment>
      <translation>
        <numerusform>{n} Kommentar entschieden seit {moment}</numerusform>
        <numerusform>{n} Kommentare entschieden seit {moment}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} comments of theirs were approved.</source>
      <extracomment>One: {n} comment of theirs was approved.</extracomment>
      <translation>
        <numerusform>{n} ihrer Kommentare wurde genehmigt.</numerusform>
        <numerusform>{n} ihrer Kommentare wurden genehmigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>{n} comments picked: the next decision is about all of them</source>
      <extracomment>One: {n} comment picked: the next decision is about all of them</extracomment>
      <translation>
        <numerusform>{n} Kommentar ausgewählt: Die nächste Entscheidung gilt ihm</numerusform>
        <numerusform>{n} Kommentare ausgewählt: Die nächste Entscheidung gilt allen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/search.py" />
      <source>{n} comments, the newest first.</source>
      <extracomment>One: {n} comment, the newest first.</extracomment>
      <translation>
        <numerusform>{n} Kommentar, der neueste zuerst.</numerusform>
        <numerusform>{n} Kommentare, die neuesten zuerst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picking.py" />
      <source>{n} comments: at it…</source>
      <extracomment>One: {n} comment: at it…</extracomment>
      <translation>
        <numerusform>{n} Kommentar: in Arbeit …</numerusform>
        <numerusform>{n} Kommentare: in Arbeit …</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{n} conflicts</source>
      <extracomment>One: {n} conflict</extracomment>
      <translation>
        <numerusform>{n} Konflikt</numerusform>
        <numerusform>{n} Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} conflicts to settle</source>
      <extracomment>One: {n} conflict to settle</extracomment>
      <translation>
        <numerusform>{n} Konflikt zu klären</numerusform>
        <numerusform>{n} Konflikte zu klären</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} decided by somebody else meanwhile</source>
      <extracomment>One: {n} decided by somebody else meanwhile</extracomment>
      <translation>
        <numerusform>{n} inzwischen von anderen entschieden</numerusform>
        <numerusform>{n} inzwischen von anderen entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{n} decisions are not sent yet.</source>
      <extracomment>One: {n} decision is not sent yet.</extracomment>
      <translation>
        <numerusform>{n} Entscheidung ist noch nicht gesendet.</numerusform>
        <numerusform>{n} Entscheidungen sind noch nicht gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions from last time wait and will be sent in {seconds} s. {key} holds.</source>
      <extracomment>One: {n} decision from last time waits and will be sent in {seconds} s. {key} holds.</extracomment>
      <translation>
        <numerusform>{n} Entscheidung vom letzten Mal wartet und wird in {seconds} s gesendet. Anhalten mit {key}.</numerusform>
        <numerusform>{n} Entscheidungen vom letzten Mal warten und werden in {seconds} s gesendet. Anhalten mit {key}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/sites.py" />
      <source>{n} decisions have not reached {site} yet.</source>
      <extracomment>One: {n} decisions have not reached {site} yet.</extracomment>
      <translation>
        <numerusform>{n} Entscheidung hat {site} noch nicht erreicht.</numerusform>
        <numerusform>{n} Entscheidungen haben {site} noch nicht erreicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions wait.</source>
      <extracomment>One: {n} decision waits.</extracomment>
      <translation>
        <numerusform>{n} Entscheidung wartet.</numerusform>
        <numerusform>{n} Entscheidungen warten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} left, {duration}</source>
      <extracomment>One: {n} left, {duration}</extracomment>
      <translation>
        <numerusform>noch {n}, {duration}</numerusform>
        <numerusform>noch {n}, {duration}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines come.</source>
      <extracomment>One: {n} line comes.</extracomment>
      <translation>
        <numerusform>{n} Zeile kommt dazu.</numerusform>
        <numerusform>{n} Zeilen kommen dazu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines go.</source>
      <extracomment>One: {n} line goes.</extracomment>
      <translation>
        <numerusform>{n} Zeile fällt weg.</numerusform>
        <numerusform>{n} Zeilen fallen weg.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines.</source>
      <extracomment>One: {n} line.</extracomment>
      <translation>
        <numerusform>{n} Zeile.</numerusform>
        <numerusform>{n} Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/stint.py" />
      <source>{n} minutes without a break. Time for one?</source>
      <extracomment>One: {n} minute without a break. Time for one?</extracomment>
      <translation>
        <numerusform>{n} Minute ohne Pause. Zeit für eine?</numerusform>
        <numerusform>{n} Minuten ohne Pause. Zeit für eine?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>{n} more are nearly the same: {key} compares them</source>
      <extracomment>One: {n} more is nearly the same: {key} compares them</extracomment>
      <translation>
        <numerusform>{n} weiterer ist fast gleich: {key} vergleicht ihn</numerusform>
        <numerusform>{n} weitere sind fast gleich: {key} vergleicht sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new</source>
      <extracomment>One: {n} new</extracomment>
      <translation>
        <numerusform>{n} neu</numerusform>
        <numerusform>{n} neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>{n} new comments · {held} waiting</source>
      <extracomment>One: {n} new comment · {held} waiting</extracomment>
      <translation>
        <numerusform>{n} neuer Kommentar · {held} wartend</numerusform>
        <numerusform>{n} neue Kommentare · {held} wartend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new comments; {key} brings them in</source>
      <extracomment>One: {n} new comments; {key} brings them in</extracomment>
      <translation>
        <numerusform>{n} neuer Kommentar; {key} holt ihn herein</numerusform>
        <numerusform>{n} neue Kommentare; {key} holt sie herein</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} others {share} ({names}); {approved} approved comments in all.</source>
      <extracomment>One: {n} other {share} ({names}); {approved} approved comments in all.</extracomment>
      <translation>
        <numerusform>{n} weiterer unter denen, die {share} ({names}); insgesamt {approved} genehmigte Kommentare.</numerusform>
        <numerusform>{n} weitere, die {share} ({names}); insgesamt {approved} genehmigte Kommentare.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} refused by the site</source>
      <extracomment>One: {n} refused by the site</extracomment>
      <translation>
        <numerusform>{n} von der Website abgewiesen</numerusform>
        <numerusform>{n} von der Website abgewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/undoing.py" />
      <source>{n} replies to it stay as they are.</source>
      <extracomment>One: {n} reply to it stays as it is.</extracomment>
      <translation>
        <numerusform>{n} Antwort darauf bleibt, wie sie ist.</numerusform>
        <numerusform>{n} Antworten darauf bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} scores</source>
      <extracomment>One: {n} score</extracomment>
      <translation>
        <numerusform>{n} Wert</numerusform>
        <numerusform>{n} Werte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} sent</source>
      <extracomment>One: {n} sent</extracomment>
      <translation>
        <numerusform>{n} gesendet</numerusform>
        <numerusform>{n} gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} threads</source>
      <extracomment>One: {n} thread</extracomment>
      <translation>
        <numerusform>{n} Diskussion</numerusform>
        <numerusform>{n} Diskussionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} wait still</source>
      <extracomment>One: {n} waits still</extracomment>
      <translation>
        <numerusform>{n} wartet noch</numerusform>
        <numerusform>{n} warten noch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} waiting for a decision</source>
      <extracomment>One: {n} waiting for a decision</extracomment>
      <translation>
        <numerusform>{n} wartet auf Entscheidung</numerusform>
        <numerusform>{n} warten auf Entscheidung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} without the reason, which their site does not offer.</source>
      <extracomment>One: {n} without the reason, which their site does not offer.</extracomment>
      <translation>
        <numerusform>{n} ohne den Grund, den die Website nicht anbietet.</numerusform>
        <numerusform>{n} ohne den Grund, den ihre Website nicht anbietet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>{order}. {why}</source>
      <translation>{order}. {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>{path} belongs to another program.</source>
      <translation>{path} gehört zu einem anderen Programm.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>{path}: {complaints}</source>
      <translation>{path}: {complaints}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>{path}: {what}.</source>
      <translation>{path}: {what}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tints.py" />
      <source>{percent} of it</source>
      <translation>{percent} davon</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Escape leaves it without a reason.</source>
      <translation>{question} {reasons}. Escape lässt es ohne Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Most likely {likely}: Enter takes it. Escape leaves it without a reason.</source>
      <translation>{question} {reasons}. Am wahrscheinlichsten {likely}: Enter übernimmt ihn. Escape lässt es ohne Grund.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} and {other} are both on {digit}.</source>
      <translation>{reason} und {other} liegen beide auf {digit}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} has no name.</source>
      <translation>{reason} hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} is longer than {count} characters.</source>
      <translation>{reason} ist länger als {count} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} needs a digit from 1 to 9.</source>
      <translation>{reason} braucht eine Ziffer von 1 bis 9.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} known</source>
      <translation>{score} bekannt</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} over {least} %</source>
      <translation>{score} über {least} %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} under {most} %</source>
      <translation>{score} unter {most} %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} {least} to {most} %</source>
      <translation>{score} {least} bis {most} %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, above the threshold</source>
      <translation>{score}, über der Schwelle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}” ({rule}); {model}</source>
      <translation>{score}, vor allem wegen „{passage}“ ({rule}); {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}”; {model}</source>
      <translation>{score}, vor allem wegen „{passage}“; {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{score}: the text as a whole, no passage stands out</source>
      <translation>{score}: der Text als Ganzes, keine Stelle sticht heraus</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{short} is a key, and cannot begin {long} as well.</source>
      <translation>{short} ist eine Taste und kann nicht auch {long} beginnen.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>{shown} of {held}: {filter}</source>
      <translation>{shown} von {held}: {filter}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{shown}.
Its name:</source>
      <translation>{shown}.
Name der Ansicht:</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>{since} ({sites})</source>
      <translation>{since} ({sites})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{site} can block by itself; {n} blocks are only here ({key}).</source>
      <extracomment>One: {site} can block by itself; {n} block is only here ({key}).</extracomment>
      <translation>
        <numerusform>{site} kann selbst sperren; {n} Sperre ist nur hier ({key}).</numerusform>
        <numerusform>{site} kann selbst sperren; {n} Sperren sind nur hier ({key}).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>{site} cannot block by itself.</source>
      <translation>{site} kann nicht selbst sperren.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name}</source>
      <translation>{site}, als {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name} ({roles})</source>
      <translation>{site}, als {name} ({roles})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{site}, as {user}</source>
      <translation>{site}, als {user}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/preparing.py" />
      <source>{site}: {trouble}</source>
      <translation>{site}: {trouble}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the file's tensors are not part of the network.</source>
      <translation>{some} der Tensoren der Datei gehören nicht zum Netz.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the network's tensors are not in the file.</source>
      <translation>{some} der Tensoren des Netzes fehlen in der Datei.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search_results.py" />
      <source>{state}, on its way</source>
      <translation>{state}, unterwegs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{state}: {count} to send</source>
      <translation>{state}: {count} zu senden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>{state}: {why}</source>
      <translation>{state}: {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>{status}, decided here</source>
      <translation>{status}, hier entschieden</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>{status}, decided here: {reason}</source>
      <translation>{status}, hier entschieden: {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>{trouble} The password still stands on the site. {advice}</source>
      <translation>{trouble} Das Passwort besteht auf der Website weiter. {advice}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>{what} (Enter)</source>
      <translation>{what} (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>{what} ({key})</source>
      <translation>{what} ({key})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>{what} ({reason})</source>
      <translation>{what} ({reason})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{what}: press its new key. Esc leaves it as it is.</source>
      <translation>{what}: Neue Taste drücken. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{what}: {key}. Enter keeps it.</source>
      <translation>{what}: {key}. Enter behält es.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>{what}?</source>
      <translation>{what}?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{why} or {pause} closes this.</source>
      <translation>{why} oder {pause} schließt dies.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/keying.py" />
      <source>{words}, key {key}</source>
      <translation>{words}, Taste {key}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“a phrase”</source>
      <translation>„eine Wendung“</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“own” is no table.</source>
      <translation>„own“ ist keine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>“view” is not a list of tables</source>
      <translation>„view“ ist keine Liste von Tabellen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{command}”</source>
      <translation>„{command}“</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{key}” of {command} is no key.</source>
      <translation>„{key}“ bei {command} ist keine Taste.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/disallowed.py" />
      <source>“{line}” is too long: 200 characters at most.</source>
      <translation>„{line}“ ist zu lang: höchstens 200 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/disallowed.py" />
      <source>“{line}” is too short: it would catch nearly every comment that has it inside a word.</source>
      <translation>„{line}“ ist zu kurz: Es träfe fast jeden Kommentar, der es in einem Wort enthält.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“{name}” has no list of keys.</source>
      <translation>„{name}“ hat keine Liste von Tasten.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}” ({share} of it)</source>
      <translation>„{passage}“ ({share} davon)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}”, {rule} ({share} of it)</source>
      <translation>„{passage}“, {rule} ({share} davon)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>“{value}” cannot be blocked by its {field}.</source>
      <translation>„{value}“ lässt sich nicht sperren nach: {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no date: {dates}.</source>
      <translation>„{value}“ ist kein Datum: {dates}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no status: {pending}, {approved}, {spam} or {trash}.</source>
      <translation>„{value}“ ist kein Status: {pending}, {approved}, {spam} oder {trash}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>“{words}” in place of each in the whole text</source>
      <translation>„{words}“ anstelle jeder Fundstelle im ganzen Text</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“{word}” has nothing to search for.</source>
      <translation>„{word}“ enthält nichts, wonach sich suchen lässt.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/box_look.py" />
      <source>… more</source>
      <translation>… mehr</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: chosen, but {state}</source>
      <translation>✓ {name}: gewählt, aber {state}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: scores the comments</source>
      <translation>✓ {name}: bewertet die Kommentare</translation>
    </message>
  </context>
</TS>
