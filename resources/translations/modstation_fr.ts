<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ModStation</name>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source> or </source>
      <comment>between things of which any will do</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Evenly mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Manage views…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Most uncertain first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>&amp;Paste a password instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Riskiest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Safest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Save what is shown…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>(deleted on the site)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/preview.py" />
      <location filename="../../modstation/ui/queue.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/translation.py" />
      <source>, </source>
      <comment>between things in a row</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A Detoxify checkpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>A bug in ModStation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>A click copies this address and opens nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is deleted cannot be answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash cannot be answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash together with its article cannot be answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is marked as spam cannot be answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>A comment was deleted on the site: nothing of it can be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>A digit trashes for its reason; after D it names the reason of what was trashed. Enter or F2 changes a field, Insert adds a reason, Delete takes one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A faster form, kept only if the scores stay nearly the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>A hotel's or café's sign-in page does this too; so does a wrong clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>A network that rewrites downloads does this, or a damaged copy at the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A plugin may have switched it off. If the site has moved, connect it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>A score at or above its threshold is marked in the queue and explained in the card. The reason is the one the card proposes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>A second key makes it a sequence of two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>A security or cache plugin, or a network's sign-in page, may stand in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A security plugin may be the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>A shift goes back to the last pause of three hours. These figures are counted from what stands on this computer, and are shown to nobody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>A view needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>About the keys</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out.</source>
      <extracomment>One: About {time} at it, {n} break left out.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out; {pace} an hour.</source>
      <extracomment>One: About {time} at it, {n} break left out; {pace} an hour.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it; {pace} an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Add (Ins)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Add (Insert)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Address of the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Afrikaans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Albanian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>All keys. Escape closes this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All that has arrived is in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Already in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Also remove its comments and decisions from this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>An editor's or an administrator's account has what it takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>An empty comment cannot be published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Another ModStation is working with the profile {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Another window is getting this model just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Answered here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Application password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Apply  Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Approve all in the range of scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Approve there and copy the password that it shows into the field above, with your user name.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Approve {n} comments</source>
      <extracomment>One: Approve {n} comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Approved</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Approved here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Armenian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article and author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>As in the policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As long as it waits, an undo costs nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Ask the site again after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Asking the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Asking the site…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Author: {name}, {account}, {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Azerbaijani</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Back online: {landed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Back to how it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Back to pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Back to pending</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Basque</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Belarusian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bengali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Beside {file} there is no config.json with a tokenizer.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Block the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Blocked authors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Blocked by {what} since {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bosnian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Bring in what is new, at its places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bulgarian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Bundled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By &amp;article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By a&amp;uthor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>By {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Catalan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Change (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Check the user name and the application password (made in WordPress under Users &gt; Profile; its spaces do not matter; the ordinary password does not work). Some web servers strip the Authorization header: then every password looks wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Checkpoints (*.ckpt);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Chinese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Choose a range of scores first: {key} shows how they lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Classifiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Click to write: the note stays on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/landed_strip.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Close it first, or choose another profile with --profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Command, article or author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Commands and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment by {name}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment to decide by {name}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/card.py" />
      <source>Comment to decide, with its thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Comment {id} is not in the local queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one article stand together; the article that waits the longest comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one author stand together; authors with the most waiting come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Comments on this article are closed, so it takes no reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Comments that are nearly the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/queue.py" />
      <source>Conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Conflict. You decided to {what}. On the site it is now {status}. {mine} keeps yours, {theirs} theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: keep my decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: leave it as the site has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect a site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Connect a site first: {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Connect it again. Scripts set MODSTATION_PASSWORD, and with several sites say --site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect the site whose comments you moderate: its address, your user name and an application password are all that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. But: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. Reading its comments…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Continue in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>Convert it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Converting, and comparing the scores. This takes minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Copy the page's address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Counting what is queued ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Croatian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Ctrl+, has the list of classifiers, and so has: modstation models list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Ctrl+Enter keeps it, Esc leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: save and approve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: send reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: save only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: the new text is saved, the comment stays where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Shift+X: “{words}” in place of what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Czech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Danish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Delete (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Delete it there under Users › Profile › Application Passwords.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Detoxify has no model {name}; it has {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Down (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>Download stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Dutch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>E-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Edit (Ctrl+Enter saves and approves, Ctrl+S saves, Esc leaves)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited and approved</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Edited here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it stays where it was ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it still waits for a decision ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter gives a command another key, Insert one more, Delete takes your change back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>Enter shows what stands there. Tab goes on, Esc goes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter takes it away from there, Esc leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Esc closes this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Esc: leave, text kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Estonian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Evenly mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment has its decision. New ones appear here by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment that does has its decision. Others may still be waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>Example: {url}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Filter of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Filter the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/palette.py" />
      <source>Find a command, an article or an author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Finnish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>First comment of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>First-time authors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>First-timers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>From this score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Galician</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>General</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Georgian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>German</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Get the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get the weights from a source that you trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Getting {name}. Closing the preferences stops it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>Give them another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Give up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Gujarati</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Hate or identity attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hebrew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Hidden by ModStation: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hindi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Histogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Hits {hits} of the {count} newest comments in the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>How the scores are spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>How the scores are spread; choose a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hungarian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>IP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Icelandic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Illegal content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>In reply to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>In texts and names; the newest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Indonesian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Irish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Is the disk full, or read-only?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>It asks for a pause of {n} seconds.</source>
      <extracomment>One: It asks for a pause of {n} second.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It asks for the tokenizer {asked}, not {tokenizer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>It cannot be loaded. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It changed on the site after it was decided here: settle it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It does not name its labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>It gave no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the highest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the lowest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: those come first whose worst score is nearest to 50 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It holds no letter or digit, so it would never be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is approved already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>It is being prepared already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>It is called tokenizer.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It is for a network of the kind {kind}; known are {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>It is in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is in the trash already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>It is left to your judgement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is marked as spam already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>It is not waiting any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>It is not waiting any more. {key} goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It is on its way: it will be taken back once it has arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is pending already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/reading.py" />
      <source>It lacks: {capabilities}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It names {n} labels for {outputs} outputs.</source>
      <extracomment>One: It names {n} label for {outputs} outputs.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It needs {needed} MB and {folder} has {free} MB left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It was public for a while; mails about it are out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>It was trashed by a block, for the block's reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>It works: {who}, who may moderate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It would hit every comment: add at least one letter beside the star.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Italian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>Its REST API is not at its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so it takes no reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so the site lets nobody decide about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Its process does not start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>Its state is not a table of tensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, is {points} points from 50%: those come first whose worst score is nearest to 50 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, puts it here: the lowest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Japanese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kazakh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keep it (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Keep my decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Keep the password for this session only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Keep the password for this session only, set {variable}, or set up a keyring: GNOME Keyring or KWallet on Linux; macOS and Windows bring their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Kept: {act}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/column.py" />
      <source>Keys are about this one. Esc goes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keys as in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Keys pressed so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Korean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kurdish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Last comment of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Later: set it aside, come back to it at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Latest by this author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Latest by this author: {comments}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Latvian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>Leads to {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Leave  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <location filename="../../modstation/ui/preview.py" />
      <source>Leave (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Leave it (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Leave it as the site has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Leave the search, key Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Left as the site has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>Let go (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Link copied, not opened: {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Lithuanian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Look at them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Looking for the site…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Luxembourgish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Macedonian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Malay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Maltese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Mark as spam</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Mark as spam: {n} comments</source>
      <extracomment>One: Mark as spam: {n} comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Marked as spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Marked as spam</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Marked as spam here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>May</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/desk/settings.py" />
      <source>Mend it, or delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation already has an answer. You can close this tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation has the answer. You can close this tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>ModStation sends a password with each request, so it insists on HTTPS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>ModStation signs in with an application password, never with your own. In WordPress, open Users › Profile, go to Application Passwords, enter “ModStation” as the name and press Add New. Copy the password it shows into the field below; you can revoke it there at any time.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>ModStation: {n} waiting for a decision</source>
      <extracomment>One: ModStation: {n} waiting for a decision</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Most likely: {digit} {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Most uncertain first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Move the file away and sync again; decisions not sent yet are in that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nearly the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>New key for: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Newest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Next comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No WordPress there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No browser could be started: copy the address of {site}'s page, and open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>No command is called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/noting.py" />
      <source>No comment is on the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No comment of this site has a score yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>No decision waits yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No fresh password could be made. {why} The one that came through the browser works, but it was in an address, and browsers remember addresses. You can use it all the same; giving up deletes it on the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>No note. {key} writes one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/aiming.py" />
      <source>No other comment stands on this card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>No password for {user} on {site} is kept here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>No scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <location filename="../../modstation/ui/why.py" />
      <source>No scores yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>No site connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>No site is connected. Ctrl+N connects one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>No text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>No view is saved. Shift+V saves what is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>No way to sign in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/awaited.py" />
      <source>Nobody approved it within {n} minutes.</source>
      <extracomment>One: Nobody approved it within {n} minute.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Norwegian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>Not connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>Not connected; the password was deleted on the site again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Not in the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: not all was asked for anew.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: {things} are missing.</source>
      <extracomment>One: Not ready for offline: {things} is missing.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>Nothing above its threshold; {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/families.py" />
      <source>Nothing else that waits is nearly the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Nothing found: {asked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Nothing has been decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Nothing is above its threshold. The highest: {score}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Nothing is being sent. {waiting} {key} lets go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Nothing is kept until this is put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Nothing is known about who wrote this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing is waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Nothing of this waits any more as it was shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Nothing on this machine keeps passwords safely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing passes the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>Nothing tells this author from others: no account, e-mail or IP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing that waits has a score yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nothing to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing waits in that range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Nothing was decided offline yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices only from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Off topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: no decision waits yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: {n} decisions wait; they are sent when the site can be reached again.</source>
      <extracomment>One: Offline since {since}: {n} decision waits; it is sent when the site can be reached again.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>On the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>On the site it is now: {status}. {key} goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}, the text is the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>On the word list: {entries}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>On to the next comment of the card; keys act there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>One classifier scores the comments. The bundled one is always here; the weights of the others are 50 MB to 1.1 GB each. Another classifier scores the whole queue anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>One undo takes all of it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Only what stands in the queue can be picked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Only what was trashed here has a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Only {filter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Operators: {operators}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Or tick the box above, and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order and filter cannot be kept for the next time: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Order of the queue: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Other names: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Other replies to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Others under this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Pages of preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Passwords do not travel along. If the site has moved, connect it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause it while the machine runs on its battery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause the scoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pause the scoring; again goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Perhaps the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Persian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Phone numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick all that the list shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick it: the next decision is about all that is picked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Polish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Portuguese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Prepare for offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Prepare for offline: fetch all that is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Preparing for offline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Previous comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Profanity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Profile of keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Progress of the first sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Progress of the preparation for offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Punjabi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Put there both files of {model} from the hub, and tokenizer_config.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Putting the password away…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Reading and preparing the files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading articles: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading authors: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading comments: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading threads: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: nothing waits for a decision.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: {n} comments with their threads, {authors}, all scored.</source>
      <extracomment>One: Ready for offline: {n} comment with its thread, {authors}, all scored.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Reason that {label} stands for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Reason: {reason}, for the comment by {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Reasons of the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Rejected: trash and spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Remove:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Rename (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Replied</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/thread.py" />
      <source>Replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Reply (approves a held comment as well)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to</source>
      <comment>somebody unnamed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>Riskiest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Riskiest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Romanian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Russian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Safest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Said by the classifier {model}, version {version}. It advises, you decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/edit.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Save and approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Save as a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Save as a view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Save only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Save what is shown as a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved anew: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/ui/saved_views.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Saved views, and how many wait in each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Scoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring is paused. {key} goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Scoring {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Scoring: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments, decided ones too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Send nothing for now; again lets go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Send reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Serbian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Set aside: it waits at the end of the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Set back to pending here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Set back to pending: {n} comments</source>
      <extracomment>One: Set back to pending: {n} comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Settle the conflict about it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Show ModStation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/head.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Show all</source>
      <comment>of a text</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show all, without a filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Show the comment (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show the whole of a long text, or more of a thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of this site?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of {site}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out and removed from this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Signed out of {site}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out deletes ModStation's application password on the site and from the keyring. What was read and decided stays here, unless you say otherwise; Ctrl+N signs in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/preferences/sites.py" />
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Size of a comment's text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovenian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Somali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Something in ModStation itself went wrong. Your decisions are safe: each one is written down before the next comment is shown. The text below is also in the log; it helps those who mend the program. Read it before you pass it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Something in front of WordPress, such as a firewall, refuses this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Space takes one out. The keys that decide are those of the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Spam or advert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Spanish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Speak of a break after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits from {author}: comments of one author stand together; authors with the most waiting come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits under “{article}”: comments of one article stand together; the article that waits the longest comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Stay signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopped. What has come is kept: Get the weights goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swahili</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swedish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Sync first, or use --force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Sync first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Sync now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Synced: {pulled} new or changed, {pushed} sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Syncing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tagalog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Take it away (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Take out (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Taken back again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Taken back here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Taken back while it was under way: the rest stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Taking back: at it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tamil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Tell me when new comments came while I look elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Telugu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Text of the comment by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/text_size.py" />
      <source>Text size: {size} px.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Thai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>That is not an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>That is too much: it was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>That is what is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>That trash was taken back meanwhile: no reason was recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The account {name} may not moderate: it lacks {capabilities}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address is not reached over HTTPS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address of the file is not one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is in the trash, so it takes no reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is not published, so it takes no reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/authorize.py" />
      <source>The browser cannot send the password here: copy it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The certificate of {host} is not valid, so the line would not be private.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The checkpoint does not say where its configuration is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>The classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>The classifier has not come to this comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>The classifier {name} is not on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settling.py" />
      <source>The comment it answers was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>The comment on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>The comment on the screen is another one by now. Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>The comment was deleted on the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>The configuration has no believable {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The conflict is about the card's own comment: look at it, then again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The converted model in {folder} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database cannot be written ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is damaged ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is locked by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>The download was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file cannot be read: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file describes more than any weights need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file holds more than weights: it names {name}, which could run a program on this machine. Nothing of it was run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short, or it is not a checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor in it is not described properly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor lies outside its data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it asks for more memory than any weights need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it refers to data of an unknown kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file was written on a machine that orders its bytes differently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>The first {count}; more below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The highest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The hub has no {file} of {model}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The installed detoxify does not say where its weights are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The line to {host} was cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The line was cut before the file was whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The longest waiting come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The lowest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The model was converted by another version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The model's files are not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_model.py" />
      <source>The network that torch builds has other tensors than the checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The newest come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The package detoxify is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>The password is kept in: {keyring}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The password still stands on {site} ({trouble}) {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/passwords.py" />
      <source>The password that came through the browser still stands on the site: delete it there under Users › Profile › Application Passwords. Its name begins with “ModStation sign-in”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>The preferences would be left without a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The profile cannot be used: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The proxy that this machine is set to use does not let it through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>The queue shows only what lies in the range. {approving} approves all of it, {trashing} trashes it, after a preview; Esc closes this and keeps the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on {digit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is gone from the site already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is on its way: it goes to the trash once it has arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply was public for a while; it goes to the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The role Editor has all that is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>The scores speak for no reason. A digit names one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The server begins in the wrong place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site answered a reply with something that is no comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site answered about another comment than it was asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with a web page where its REST API should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with an error of its own ({status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with something else where its REST API should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site answers too slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>The site can be reached again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site cannot be asked for the status {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site changed it after you decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>The site changed it after you decided: this is the new version</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/reading.py" />
      <source>The site counts {n} held comments that it does not show to this account.</source>
      <extracomment>One: The site counts {n} held comment that it does not show to this account.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site did not understand: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site does not accept the credentials.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/pushing.py" />
      <source>The site failed {n} times on it.</source>
      <extracomment>One: The site failed {n} time on it.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site has this very reply already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site has trouble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/wire.py" />
      <source>The site keeps the comments' source text to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site refused your decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site refuses this ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site refuses this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site refuses: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site said yes, but left the comment on “{status}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site sends its API's visitors on to another address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site takes no empty comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is garbled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is too large to be what was asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>The text changed on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>The text is as it was: there is nothing to save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The text is too long: 65,525 bytes are the site's limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer does not know the words of a plain sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer in {folder} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer knows {known} pieces of words, the network {wanted}: they do not belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <location filename="../../modstation/ui/window.py" />
      <source>The usual keys count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>The views cannot be kept: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>The waiting for the browser was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The web server asks for a password of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The weights were not downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The whole text is shown now. Read on, then approve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>The whole text is shown now. Read on, then pick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>The {count} that stand out the most, by their scores:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/weights.py" />
      <source>There are {n} checkpoints in {path}: {names}.</source>
      <extracomment>One: There is {n} checkpoint in {path}: {names}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>There is a view called {name} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>There is no WordPress site with a REST API at that address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no checkpoint (a file that ends in .ckpt) in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>There is no conflict about comment {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is no conflict here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>There is no conflict in this line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <source>There is no converted model in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>There is no host called {host}, or this machine has no network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>There is no profile “{profile}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/sites.py" />
      <source>There is no site called {name} in this profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>There is no tokenizer in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There is no view called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>There is no view {digit}. Shift+V saves what is shown as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>There is no {file} in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>There is nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>There is text, but nothing of it can be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>These are all of them:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>These weights cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>They cannot be kept: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>They need WordPress 5.6 or newer and HTTPS; a security plugin may have switched them off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>This WordPress does not offer application passwords.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account lacks {capabilities} for this comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account may not edit this comment's article, so not this comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>This account may not moderate: it lacks {capabilities}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>This article is not public: {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>This is not a checkpoint of Detoxify: it does not say how it was trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>This is not a checkpoint of PyTorch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This is not a comment to moderate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>This is not an answer that ModStation waits for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>This machine has no keyring that could keep the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>This profile has no site yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>This site has no reason {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/picking.py" />
      <source>This site has no reason {digit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This site has no trash: what it trashes is gone for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Those come first whose worst score is nearest to 50 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Those that are nearly the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Threshold of {label}, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Thresholds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the comment above it on the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the next field or button of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the one before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>To this score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Too little or too mixed to tell the language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>Took back: {act}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash all in the range of scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Trash it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash with a reason</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Trash {n} comments</source>
      <extracomment>One: Trash {n} comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Hate or identity attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Illegal content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Off topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Profanity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Spam or advert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Trash: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Trashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Trashed</source>
      <comment>done</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>Trashed ({name}). Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashed here, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, none of them approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, {public} of them approved</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, none of them approved</source>
      <extracomment>One: Trashing hides {n} reply, not approved</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, {public} of them approved</source>
      <extracomment>One: Trashing hides {n} reply, an approved one</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Try eight bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>Try the address of an article that has comments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Trying it on the queue ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>Two reasons are called {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Ukrainian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Undo the latest decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Unlock it when the system asks, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Up (Alt+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Up and Down choose, Enter takes it, Esc leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Urdu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use files I already have…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Use it all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Usual size of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Vietnamese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Wait before a decision is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Waiting comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Waiting for you to approve there…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the longest waiting come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the newest come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Welcome.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Welsh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>What an author may be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What came as {file} is something else: its SHA-256 is not the one in its name. It was thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>What happened last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept for the next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept: start again to go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>What is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>What the edit changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What was decided offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What went through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What went through after a time offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What you decided, and where it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>When the browser asks whether to open ModStation, let it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Why these scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Why these scores: labels, passages, rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>With a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>With links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Word list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Word list, one entry a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>WordPress keeps no original; ModStation keeps it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>WordPress let us in. Making a password that was never in a browser…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>WordPress stores {bytes} bytes a comment at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>WordPress was told not to let ModStation in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Words and phrases to mark in this site's comments, one a line. Whole words only; * stands for any letters (troll* finds trolls and trolling). A # begins a note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Workstation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write a note about the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Written in {language}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>You are looking at the new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>You can try again at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You saw this and decided to {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wanted to {what}. The site: {words} Decide again, or take it back: {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wrote this, to {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Your browser opens a page of your own site. Log in there as usual and approve; the password that WordPress then makes for ModStation comes back by itself. Your own password never comes here, and you can revoke this one in WordPress at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Your browser shows a page of {site}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your draft is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Your note about the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Your shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Your shift in figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Your text is kept: {key} brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>a view has no name</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} hours</source>
      <extracomment>One: about {n} hour</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} minutes</source>
      <extracomment>One: about a minute</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>account {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>address in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>all sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>all that waits</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more</source>
      <extracomment>One: and {n} more</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more replies</source>
      <extracomment>One: and {n} more reply</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>age</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments</source>
      <extracomment>One: approval of a comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments by {name}</source>
      <extracomment>One: approval of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>approve it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>approved</source>
      <comment>how many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>article in trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>article, {count} waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>author, {count} waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>before {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>betting pitch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>by “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>call to click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>conflict: the site changed it, you are asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>dating pitch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>decoration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>deleted on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>downloaded, not prepared yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>e-mail “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit and approve it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>edit of {n} comments by {name}</source>
      <extracomment>One: edit of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>edited since it came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>en</source>
      <comment>the code of this language, as lang of HTML has it</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>ends with an address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>essay mill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, {age} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>first-time author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>first-time authors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>flags {count} of {all} queued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>for {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free sign-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free stream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>from {date} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>good enough: {figures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>goods of spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>guest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>h</source>
      <comment>o'clock</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>has a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>hidden link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>house words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>identity attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>in {language}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>insult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>interrupted; it goes on once the site can be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>its article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>its base model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>less than a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>loan offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>many links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>mark it as spam</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>messenger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>modstation models list says which are, modstation models get fetches one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>money pitch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>name or e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>no IP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>no e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>no score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>no site connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>not known</source>
      <comment>browser</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>not on this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: a later decision took its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: left as the site has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/richtext.py" />
      <source>not {host}</source>
      <comment>where a link leads</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>nothing</source>
      <comment>chosen in a list</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>nothing is waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>obscene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last day</source>
      <comment>age</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last month</source>
      <comment>age</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last week</source>
      <comment>age</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/core/filters.py" />
      <source>of the last {n} days</source>
      <extracomment>One: of the last day</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>of unknown language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>offer beside an address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site: it was so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>on {site}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online, all sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>order = {order} is not one of {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>over {comments} comments scores move by {mean} on average and {largest} at most, rank correlation {correlation} ({label}), {sides} change sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>part of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>part of the title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>paused</source>
      <comment>the scoring</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>pending</source>
      <comment>how many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>picked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>praise for nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>press a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>refused: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>reply to a moderator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>reply to it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>reply to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>request of a link seller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>restore it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments</source>
      <extracomment>One: return to pending of a comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments by {name}</source>
      <extracomment>One: return to pending of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>s</source>
      <comment>seconds</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>sales pitch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same IP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same network {network}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>score in %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, about {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, under a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}, {count} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>sent, and changed there since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>set it back to pending</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>severe toxicity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>sexual explicit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>short or odd address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>some scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/comments.py" />
      <source>somebody</source>
      <comment>whose name was erased</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>somebody without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>spam</source>
      <comment>how many</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments</source>
      <extracomment>One: spam mark of a comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments by {name}</source>
      <extracomment>One: spam mark of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>stopped; F5 goes on from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>taken back before it was sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>testimonial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>the site gave no reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>this author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>threat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>to</source>
      <comment>from … to</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>too far from full precision: {figures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>toxicity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>trash</source>
      <comment>how many</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>trash it</source>
      <comment>you decided to …</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments</source>
      <extracomment>One: trash of a comment</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments by {name}</source>
      <extracomment>One: trash of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>under article {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/core/searching.py" />
      <source>under “{article}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>undo of {n} comments by {name}</source>
      <extracomment>One: undo of a comment by {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: reply on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>unknown</source>
      <comment>a language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>waits for mains power</source>
      <comment>the scoring</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>was on the site, taken back since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>where to reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>worst score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>your WordPress user name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{act} ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{age} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{approved} approved, {pending} pending, {spam} spam, {trash} in trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>{approved} approved, {rejected} rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <location filename="../../modstation/desk/keys.py" />
      <source>{command} must keep a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>{counts}, {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>{count} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} in the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>{count} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} mo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{count} more characters are folded away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>{count} of {total} lie in the range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>{count} older ones are still being taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>{count} or more more are nearly the same: {key} compares them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count}%</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/rows.py" />
      <source>{date}, {n} days</source>
      <extracomment>One: {date}, {n} day</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{digit}  {reason}  (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{done} ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {n} comments.</source>
      <extracomment>One: {done}: {n} comment.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason} ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason}: {n} comments.</source>
      <extracomment>One: {done}: {reason}: {n} comment.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>{done}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/house_words.py" />
      <source>{entry} is not in the list of {site}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here ({key}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes another network than the weights ({family}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>{file} is damaged: its SHA-256 is not the one in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} answers with an error of its own ({status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} cannot give the file at present (it answered {status}).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>{host} did not answer within {n} seconds.</source>
      <extracomment>One: {host} did not answer within {n} second.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} does not give the file (it answered {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} does not speak HTTPS properly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} gives a part of the file that was not asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <location filename="../../modstation/site/http.py" />
      <source>{host} is not reached over HTTPS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} refuses the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors in circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors to no valid address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} sends on and on, and nowhere is the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{hours} h {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{now}” here, not “{before}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{what}” already, so {key} cannot begin with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>{keys}, your change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} begins {keys}, which is “{what}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{key} cannot be both {command} and {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>{key} goes back to the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} is “{what}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{key} shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{key} takes back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>{label} {percent}% puts it here: the highest scores come first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{model} could not read {n} comments: set aside, without scores.</source>
      <extracomment>One: {model} could not read {n} comment: set aside, without scores.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} failed twice on this text and has set it aside: no scores of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} read the first {read} of {length} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not between 0 and 86400 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not one of {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not true or false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} has the shape {shape}; the configuration asks for {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds values that are no numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds {kind}, not fractions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} is ready. Use lets it score the comments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} scores the comments from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name}, eight bits</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} authors</source>
      <extracomment>One: {n} author</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} changed meanwhile or cannot be decided, and stay.</source>
      <extracomment>One: {n} changed meanwhile or cannot be decided, and stay.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>{n} comments between</source>
      <extracomment>One: {n} comment between</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>{n} comments checked: the next decision is about all of them</source>
      <extracomment>One: {n} comment checked: the next decision is about all of them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{n} comments decided since {moment}</source>
      <extracomment>One: {n} comment decided since {moment}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>{n} comments picked: the next decision is about all of them</source>
      <extracomment>One: {n} comment picked: the next decision is about all of them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/search.py" />
      <source>{n} comments, the newest first.</source>
      <extracomment>One: {n} comment, the newest first.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picking.py" />
      <source>{n} comments: at it…</source>
      <extracomment>One: {n} comment: at it…</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{n} conflicts</source>
      <extracomment>One: {n} conflict</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} conflicts to settle</source>
      <extracomment>One: {n} conflict to settle</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} decided by somebody else meanwhile</source>
      <extracomment>One: {n} decided by somebody else meanwhile</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{n} decisions are not sent yet.</source>
      <extracomment>One: {n} decision is not sent yet.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions from last time wait and will be sent in {seconds} s. {key} holds.</source>
      <extracomment>One: {n} decision from last time waits and will be sent in {seconds} s. {key} holds.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/sites.py" />
      <source>{n} decisions have not reached {site} yet.</source>
      <extracomment>One: {n} decisions have not reached {site} yet.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions wait.</source>
      <extracomment>One: {n} decision waits.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} left, {duration}</source>
      <extracomment>One: {n} left, {duration}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/stint.py" />
      <source>{n} minutes without a break. Time for one?</source>
      <extracomment>One: {n} minute without a break. Time for one?</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>{n} more are nearly the same: {key} compares them</source>
      <extracomment>One: {n} more is nearly the same: {key} compares them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new</source>
      <extracomment>One: {n} new</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>{n} new comments · {held} waiting</source>
      <extracomment>One: {n} new comment · {held} waiting</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new comments; {key} brings them in</source>
      <extracomment>One: {n} new comments; {key} brings them in</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} refused by the site</source>
      <extracomment>One: {n} refused by the site</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/undoing.py" />
      <source>{n} replies to it stay as they are.</source>
      <extracomment>One: {n} reply to it stays as it is.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} scores</source>
      <extracomment>One: {n} score</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} sent</source>
      <extracomment>One: {n} sent</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} threads</source>
      <extracomment>One: {n} thread</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} wait still</source>
      <extracomment>One: {n} waits still</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} waiting for a decision</source>
      <extracomment>One: {n} waiting for a decision</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} without the reason, which their site does not offer.</source>
      <extracomment>One: {n} without the reason, which their site does not offer.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>{order}. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>{path} belongs to another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>{path}: {complaints}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>{path}: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/tints.py" />
      <source>{percent} of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Escape leaves it without a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Most likely {likely}: Enter takes it. Escape leaves it without a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} and {other} are both on {digit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} is longer than {count} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} needs a digit from 1 to 9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} over {least} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} under {most} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} {least} to {most} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, above the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}” ({rule}); {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}”; {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{score}: the text as a whole, no passage stands out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{short} is a key, and cannot begin {long} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>{shown} of {held}: {filter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{shown}.
Its name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>{since} ({sites})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name} ({roles})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{site}, as {user}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/preparing.py" />
      <source>{site}: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>{some} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the file's tensors are not part of the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the network's tensors are not in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search_results.py" />
      <source>{state}, on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{state}: {count} to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>{status}, decided here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>{status}, decided here: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>{trouble} The password still stands on the site. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>{what} (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>{what} ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>{what} ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{what}: press its new key. Esc leaves it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{what}: {key}. Enter keeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>{what}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{why} or {pause} closes this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/keying.py" />
      <source>{words}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“a phrase”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“own” is no table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>“view” is not a list of tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{command}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{key}” of {command} is no key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>“{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“{name}” has no list of keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}” ({share} of it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}”, {rule} ({share} of it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no date: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no status: {pending}, {approved}, {spam} or {trash}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>“{words}” in place of each in the whole text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“{word}” has nothing to search for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>… more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: chosen, but {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: scores the comments</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
