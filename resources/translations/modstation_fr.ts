<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ModStation</name>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source> or </source>
      <comment>between things of which any will do</comment>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Evenly mixed</source>
      <translation>&amp;Mélange équilibré</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Manage views…</source>
      <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Most uncertain first</source>
      <translation>Plus &amp;incertains d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Newest first</source>
      <translation>Plus &amp;récents d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Oldest first</source>
      <translation>Plus &amp;anciens d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>&amp;Paste a password instead</source>
      <translation>&amp;Coller plutôt un mot de passe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Riskiest first</source>
      <translation>&amp;Plus risqués d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>&amp;Safest first</source>
      <translation>Plus &amp;sûrs d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>&amp;Save what is shown…</source>
      <translation>&amp;Enregistrer l’affichage…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>(deleted on the site)</source>
      <translation>(supprimé sur le site)</translation>
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
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>(no name)</source>
      <translation>(sans nom)</translation>
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
      <translation>1 jour</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>1 month</source>
      <translation>1 mois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>1 to 6 or arrows choose, Enter blocks, Esc leaves</source>
      <translation>1 à 6 ou flèches : choisir, Enter : bloquer, Esc : quitter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>1 week</source>
      <translation>1 semaine</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A Detoxify checkpoint</source>
      <translation>Un checkpoint Detoxify</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>A block goes by {fields}, not by {field}.</source>
      <translation>Un blocage se fait par {fields}, pas par {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>A bug in ModStation</source>
      <translation>Un bug dans ModStation</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>A click copies this address and opens nothing.</source>
      <translation>Un clic copie cette adresse et n’ouvre rien.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is deleted cannot be answered.</source>
      <translation>On ne peut pas répondre à un commentaire supprimé.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash cannot be answered.</source>
      <translation>On ne peut pas répondre à un commentaire qui est à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is in the trash together with its article cannot be answered.</source>
      <translation>On ne peut pas répondre à un commentaire qui est à la corbeille avec son article.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>A comment that is marked as spam cannot be answered.</source>
      <translation>On ne peut pas répondre à un commentaire marqué comme indésirable.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>A comment was deleted on the site: nothing of it can be brought back.</source>
      <translation>Un commentaire a été supprimé sur le site : rien ne peut en être rétabli.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>A digit trashes for its reason; after D it names the reason of what was trashed. Enter or F2 changes a field, Insert adds a reason, Delete takes one out.</source>
      <translation>Un chiffre met à la corbeille pour son motif ; après D, il donne le motif de ce qui vient d’y être mis. Enter ou F2 modifie un champ, Insert ajoute un motif, Delete en retire un.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>A faster form, kept only if the scores stay nearly the same.</source>
      <translation>Une forme plus rapide, gardée seulement si les scores restent presque les mêmes.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>A hotel's or café's sign-in page does this too; so does a wrong clock.</source>
      <translation>La page de connexion d’un hôtel ou d’un café fait cela aussi ; une horloge mal réglée également.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>A key held down shows them.</source>
      <translation>Une touche maintenue les montre.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>A letter to an author begins like this, and is looked over before it goes to the mail program. These names are filled in: {names}.</source>
      <translation>Une lettre à un auteur commence ainsi, et se relit avant de passer au programme de courrier. Sont remplis : {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>A network that rewrites downloads does this, or a damaged copy at the source.</source>
      <translation>Un réseau qui réécrit les téléchargements fait cela, ou une copie abîmée à la source.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A plugin may have switched it off. If the site has moved, connect it again.</source>
      <translation>Une extension l’a peut-être désactivée. Si le site a déménagé, reconnectez-le.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>A score at or above its threshold is marked in the queue and explained in the card. The reason is the one the card proposes.</source>
      <translation>Un score égal ou supérieur à son seuil est marqué dans la file d’attente et expliqué sur la fiche. Le motif est celui que la fiche propose.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>A second key makes it a sequence of two.</source>
      <translation>Une deuxième touche en fait une suite de deux.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>A security or cache plugin, or a network's sign-in page, may stand in between.</source>
      <translation>Une extension de sécurité ou de cache, ou la page de connexion d’un réseau, s’interpose peut-être.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>A security plugin may be the reason.</source>
      <translation>Une extension de sécurité en est peut-être la cause.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>A shift goes back to the last pause of three hours. These figures are counted from what stands on this computer, and are shown to nobody else.</source>
      <translation>Un service remonte à la dernière pause de trois heures. Ces chiffres sont tirés de ce qui se trouve sur cet ordinateur, et ne sont montrés à personne d’autre.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>A view needs a name.</source>
      <translation>Il faut donner un nom à la vue.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>About the keys</source>
      <translation>À propos des touches</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out.</source>
      <extracomment>One: About {time} at it, {n} break left out.</extracomment>
      <translation>
        <numerusform>Environ {time} de travail, sans compter {n} pause.</numerusform>
        <numerusform>Environ {time} de travail, sans compter {n} pauses.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it, {n} breaks left out; {pace} an hour.</source>
      <extracomment>One: About {time} at it, {n} break left out; {pace} an hour.</extracomment>
      <translation>
        <numerusform>Environ {time} de travail, sans compter {n} pause ; {pace} par heure.</numerusform>
        <numerusform>Environ {time} de travail, sans compter {n} pauses ; {pace} par heure.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it.</source>
      <translation>Environ {time} de travail.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>About {time} at it; {pace} an hour.</source>
      <translation>Environ {time} de travail ; {pace} par heure.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Add (Ins)</source>
      <translation>Ajouter (Ins)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Add (Insert)</source>
      <translation>Ajouter (Insert)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Address of the site</source>
      <translation>Adresse du site</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Afrikaans</source>
      <translation>afrikaans</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Albanian</source>
      <translation>albanais</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown again.</source>
      <translation>Tout est de nouveau affiché.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All is shown.</source>
      <translation>Tout est affiché.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>All keys</source>
      <translation>Toutes les touches</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>All keys. Escape closes this.</source>
      <translation>Toutes les touches. Escape ferme ceci.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>All that has arrived is in the list.</source>
      <translation>Tout ce qui est arrivé est dans la liste.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Already in use</source>
      <translation>Déjà en cours d’utilisation</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Also remove its comments and decisions from this machine</source>
      <translation>Supprimer aussi ses commentaires et décisions de cette machine</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have in public (counting…)</source>
      <translation>Mettre aussi ses commentaires publics à la corbeille (comptage…)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have in public (nothing known here)</source>
      <translation>Mettre aussi ses commentaires publics à la corbeille (aucun connu ici)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have pending (counting…)</source>
      <translation>Mettre aussi ses commentaires en attente à la corbeille (comptage…)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash what they have pending (nothing now)</source>
      <translation>Mettre aussi ses commentaires en attente à la corbeille (aucun à présent)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} pending comments that it hits</source>
      <extracomment>One: Also trash {n} pending comment that it hits</extracomment>
      <translation>
        <numerusform>Mettre aussi à la corbeille {n} commentaire en attente qu’il touche</numerusform>
        <numerusform>Mettre aussi à la corbeille {n} commentaires en attente qu’il touche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} public comments that it hits</source>
      <extracomment>One: Also trash {n} public comment that it hits</extracomment>
      <translation>
        <numerusform>Mettre aussi à la corbeille {n} commentaire public qu’il touche</numerusform>
        <numerusform>Mettre aussi à la corbeille {n} commentaires publics qu’il touche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Also trash {n} public comments that it hits (P twice)</source>
      <extracomment>One: Also trash {n} public comment that it hits (P twice)</extracomment>
      <translation>
        <numerusform>Mettre aussi à la corbeille {n} commentaire public qu’il touche (P deux fois)</numerusform>
        <numerusform>Mettre aussi à la corbeille {n} commentaires publics qu’il touche (P deux fois)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>An editor's or an administrator's account has what it takes.</source>
      <translation>Un compte d’éditeur ou d’administrateur a ce qu’il faut.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>An empty comment cannot be published.</source>
      <translation>Un commentaire vide ne peut pas être publié.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Another ModStation is working with the profile {folder}.</source>
      <translation>Un autre ModStation utilise le profil {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Another window is getting this model just now.</source>
      <translation>Une autre fenêtre récupère ce modèle en ce moment.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Answered here, on its way</source>
      <translation>Répondu ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Answers …</source>
      <translation>Réponses …</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Application password</source>
      <translation>Mot de passe d’application</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Apply  Enter</source>
      <translation>Appliquer  Enter</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Approve all in the range of scores</source>
      <translation>Approuver tout l’intervalle de scores</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Approve there and copy the password that it shows into the field above, with your user name.</source>
      <translation>Approuvez là-bas, puis copiez dans le champ ci-dessus le mot de passe affiché, avec votre identifiant.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Approve {n} comments</source>
      <extracomment>One: Approve {n} comment</extracomment>
      <translation>
        <numerusform>Approuver {n} commentaire</numerusform>
        <numerusform>Approuver {n} commentaires</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Approved</source>
      <translation>Approuvés</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Approved</source>
      <comment>done</comment>
      <translation>Approuvé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Approved here, on its way</source>
      <translation>Approuvé ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Arabic</source>
      <translation>arabe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Armenian</source>
      <translation>arménien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article and author</source>
      <translation>Article et auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article {number}</source>
      <translation>Article {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Article: {title}</source>
      <translation>Article : {title}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>As at the beginning</source>
      <translation>Comme au début</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>As in the policy</source>
      <translation>Comme dans les règles</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As long as it waits, an undo costs nothing.</source>
      <translation>Tant que la décision attend, l’annuler ne coûte rien.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Ask again (F5)</source>
      <translation>Redemander (F5)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Ask the site again after</source>
      <translation>Interroger de nouveau le site après</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Asking the site</source>
      <translation>Interrogation du site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>Asking the site for what it met there…</source>
      <translation>Le site est interrogé sur ce qu’il y a touché…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Asking the site…</source>
      <translation>Interrogation du site…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/core/disallowed.py" />
      <source>At most {n} lines can be added or taken out at once.</source>
      <extracomment>One: At most {n} line can be added or taken out at once.</extracomment>
      <translation>
        <numerusform>Au plus {n} ligne peut être ajoutée ou retirée à la fois.</numerusform>
        <numerusform>Au plus {n} lignes peuvent être ajoutées ou retirées à la fois.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>août</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Author: {name}, {account}, {record}</source>
      <translation>Auteur : {name}, {account}, {record}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Azerbaijani</source>
      <translation>azerbaïdjanais</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Back (Esc)</source>
      <translation>Retour (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Back online: {landed}.</source>
      <translation>De nouveau en ligne : {landed}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>Back to how it was</source>
      <translation>Revenir à l’état d’avant</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Back to pending</source>
      <translation>Remettre en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Back to pending</source>
      <comment>done</comment>
      <translation>Remis en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Back to the topic</source>
      <translation>Revenir au sujet</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Basque</source>
      <translation>basque</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Belarusian</source>
      <translation>biélorusse</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bengali</source>
      <translation>bengali</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Beside {file} there is no config.json with a tokenizer.json.</source>
      <translation>À côté de {file}, il n’y a pas de config.json avec un tokenizer.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <location filename="../../modstation/ui/block.py" />
      <source>Block</source>
      <translation>Bloquer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>Block lifted; {n} comments brought back.</source>
      <extracomment>One: Block lifted; {n} comment brought back.</extracomment>
      <translation>
        <numerusform>Blocage levé ; {n} commentaire récupéré.</numerusform>
        <numerusform>Blocage levé ; {n} commentaires récupérés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Block the author</source>
      <translation>Bloquer l’auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Block the author by {field}.</source>
      <translation>Bloquer l’auteur par {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>Block {number} is on the site already.</source>
      <translation>Le blocage {number} est déjà sur le site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Block {who}</source>
      <translation>Bloquer {who}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Blocked</source>
      <translation>Bloqué</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/blocks.py" />
      <source>Blocked authors</source>
      <translation>Auteurs bloqués</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>Blocked by {what} since {moment}</source>
      <translation>Bloqué ({what}) depuis le {moment}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>Blocked {who} by {field}.</source>
      <translation>{who} bloqué par {field}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>Blocked {who} by {field}; trashed {n} comments.</source>
      <extracomment>One: Blocked {who} by {field}; trashed {n} comment.</extracomment>
      <translation>
        <numerusform>{who} bloqué par {field} ; {n} commentaire mis à la corbeille.</numerusform>
        <numerusform>{who} bloqué par {field} ; {n} commentaires mis à la corbeille.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bosnian</source>
      <translation>bosnien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Bring in what is new, at its places</source>
      <translation>Insérer les nouveaux à leur place</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Bulgarian</source>
      <translation>bulgare</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Bundled</source>
      <translation>Intégré</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By &amp;article</source>
      <translation>Par ar&amp;ticle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>By a&amp;uthor</source>
      <translation>Par a&amp;uteur</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By article</source>
      <translation>Par article</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>By author</source>
      <translation>Par auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>By {name}</source>
      <translation>De {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Canned answers</source>
      <translation>Réponses types</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Catalan</source>
      <translation>catalan</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Change (Enter)</source>
      <translation>Changer (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Change the list (E)</source>
      <translation>Modifier la liste (E)</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Check the user name and the application password (made in WordPress under Users &gt; Profile; its spaces do not matter; the ordinary password does not work). Some web servers strip the Authorization header: then every password looks wrong.</source>
      <translation>Vérifiez l’identifiant et le mot de passe d’application (créé dans WordPress sous Comptes &gt; Profil ; ses espaces ne comptent pas ; le mot de passe habituel ne fonctionne pas). Certains serveurs web suppriment l’en-tête Authorization : tout mot de passe semble alors faux.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Checkpoints (*.ckpt);;All files (*)</source>
      <translation>Checkpoints (*.ckpt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Chinese</source>
      <translation>chinois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Choose a range of scores first: {key} shows how they lie.</source>
      <translation>Choisissez d’abord un intervalle de scores : {key} montre leur répartition.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Choose one.</source>
      <translation>Choisissez-en un.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Classifiers</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Click to write: the note stays on this computer</source>
      <translation>Cliquez pour écrire : la note reste sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/landed_strip.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>Close</source>
      <translation>Fermer</translation>
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
      <translation>Fermer (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Close it first, or choose another profile with --profile.</source>
      <translation>Fermez-le d’abord, ou choisissez un autre profil avec --profile.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Command, article or author</source>
      <translation>Commande, article ou auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment by {name}, {when}</source>
      <translation>Commentaire de {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Comment to decide by {name}, {when}</source>
      <translation>Commentaire à décider, de {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/card.py" />
      <source>Comment to decide, with its thread</source>
      <translation>Commentaire à décider, avec son fil</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Comment {id} is not in the local queue.</source>
      <translation>Le commentaire {id} n’est pas dans la file d’attente locale.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one article stand together; the article that waits the longest comes first.</source>
      <translation>Les commentaires d’un même article se suivent ; l’article qui attend depuis le plus longtemps passe en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Comments of one author stand together; authors with the most waiting come first.</source>
      <translation>Les commentaires d’un même auteur se suivent ; les auteurs qui en ont le plus en attente passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Comments on this article are closed, so it takes no reply.</source>
      <translation>Les commentaires de cet article sont fermés : il n’accepte pas de réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Comments that are nearly the same</source>
      <translation>Commentaires presque identiques</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin</source>
      <translation>Extension compagnon</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin {version} is there: changes come at once, up to 200 decisions go together, and the site itself blocks.</source>
      <translation>L’extension compagnon {version} est là : les changements arrivent aussitôt, jusqu’à 200 décisions partent ensemble, et le site bloque lui-même.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: asking the site…</source>
      <translation>Extension compagnon : on interroge le site…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: not there. ModStation works without it; with it, changes come at once, up to 200 decisions go together, the site itself blocks, and nobody can decide in between.</source>
      <translation>Extension compagnon : absente. ModStation s’en passe ; avec elle, les changements arrivent aussitôt, jusqu’à 200 décisions partent ensemble, le site bloque lui-même, et personne ne peut décider entre-temps.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/plugin_line.py" />
      <source>Companion plugin: the site cannot be asked now ({why})</source>
      <translation>Extension compagnon : le site ne peut être interrogé à présent ({why})</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/queue.py" />
      <source>Conflict</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Conflict. You decided to {what}. On the site it is now {status}. {mine} keeps yours, {theirs} theirs.</source>
      <translation>Conflit. Vous vouliez {what}. État actuel sur le site : {status}. {mine} garde votre décision, {theirs} celle du site.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: keep my decision</source>
      <translation>Conflit : garder ma décision</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Conflict: leave it as the site has it</source>
      <translation>Conflit : laisser tel que sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect a site</source>
      <translation>Connecter un site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Connect a site first: {key}.</source>
      <translation>Connectez d’abord un site : {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Connect it again. Scripts set MODSTATION_PASSWORD, and with several sites say --site.</source>
      <translation>Reconnectez-le. Les scripts définissent MODSTATION_PASSWORD et, avec plusieurs sites, précisent --site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Connect the site whose comments you moderate: its address, your user name and an application password are all that is needed.</source>
      <translation>Connectez le site dont vous modérez les commentaires : son adresse, votre identifiant et un mot de passe d’application suffisent.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. But: {trouble}</source>
      <translation>Connecté à {who}. Mais : {trouble}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Connected to {who}. Reading its comments…</source>
      <translation>Connecté à {who}. Lecture de ses commentaires…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Continue in the browser</source>
      <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>Convert it again.</source>
      <translation>Convertissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Converting, and comparing the scores. This takes minutes.</source>
      <translation>Conversion et comparaison des scores. Cela prend quelques minutes.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Copy (Ctrl+Shift+C)</source>
      <translation>Copier (Ctrl+Shift+C)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Copy the page's address</source>
      <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Counting what is queued ...</source>
      <translation>Comptage de la file d’attente…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Croatian</source>
      <translation>croate</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Ctrl and a digit: another reason. Nothing is sent from here.</source>
      <translation>Ctrl et un chiffre : un autre motif. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Ctrl+, has the list of classifiers, and so has: modstation models list</source>
      <translation>Ctrl+, donne la liste des modèles, tout comme : modstation models list</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+0: a canned answer goes to where the cursor is</source>
      <translation>Ctrl+0 : insère une réponse type à l’endroit du curseur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+1 to Ctrl+{last}: canned answers, Ctrl+0 lists them.</source>
      <translation>Ctrl+1 à Ctrl+{last} : réponses types, Ctrl+0 les liste.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/canned.py" />
      <source>Ctrl+1: a canned answer.</source>
      <translation>Ctrl+1 : une réponse type.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Ctrl+Enter keeps it, Esc leaves.</source>
      <translation>Ctrl+Enter la garde, Esc quitte.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: save and approve.</source>
      <translation>Ctrl+Enter : enregistrer et approuver.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Enter: send reply.</source>
      <translation>Ctrl+Enter : envoyer la réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: save only.</source>
      <translation>Ctrl+S : enregistrer seulement.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+S: the new text is saved, the comment stays where it is</source>
      <translation>Ctrl+S : le nouveau texte est enregistré, le commentaire reste où il est</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Ctrl+Shift+X: “{words}” in place of what is selected</source>
      <translation>Ctrl+Shift+X : « {words} » à la place de la sélection</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Czech</source>
      <translation>tchèque</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Danish</source>
      <translation>danois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Decide</source>
      <translation>Décider</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Decided</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Delete (Del)</source>
      <translation>Supprimer (Del)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Delete it there under Users › Profile › Application Passwords.</source>
      <translation>Supprimez-le là-bas sous Comptes › Profil › Mots de passe d’application.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Detoxify has no model {name}; it has {known}.</source>
      <translation>Detoxify n’a pas de modèle {name} ; il a {known}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Digit</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Disallowed words (W)</source>
      <translation>Mots interdits (W)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Disallowed words of {site}</source>
      <translation>Mots interdits de {site}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Disallowed words, one a line</source>
      <translation>Mots interdits, un par ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Disallowed words…</source>
      <translation>Mots interdits…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Discussion policy</source>
      <translation>Règles de discussion</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Down (Alt+Down)</source>
      <translation>Descendre (Alt+Down)</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>Download stopped</source>
      <translation>Téléchargement arrêté</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Dutch</source>
      <translation>néerlandais</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Edit (Ctrl+Enter saves and approves, Ctrl+S saves, Esc leaves)</source>
      <translation>Modifier (Ctrl+Enter enregistre et approuve, Ctrl+S enregistre, Esc quitte)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Edited</source>
      <translation>Modifiés</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited and approved</source>
      <comment>done</comment>
      <translation>Modifié et approuvé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Edited here, on its way</source>
      <translation>Modifié ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it stays where it was ({name}).</source>
      <translation>Modifié ; il reste où il était ({name}).</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Edited; it still waits for a decision ({name}).</source>
      <translation>Modifié ; il attend toujours une décision ({name}).</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>English</source>
      <translation>anglais</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter gives a command another key, Insert one more, Delete takes your change back.</source>
      <translation>Enter donne une autre touche à une commande, Insert une de plus, Delete retire votre changement.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>Enter shows what stands there. Tab goes on, Esc goes back.</source>
      <translation>Enter affiche ce qui est là. Tab continue, Esc revient.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Enter takes it away from there, Esc leaves it.</source>
      <translation>Enter la retire de là, Esc la laisse.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Esc closes this.</source>
      <translation>Esc ferme ceci.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Esc once more drops what you have changed.</source>
      <translation>Esc encore une fois abandonne vos modifications.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Esc: leave, text kept.</source>
      <translation>Esc : quitter, texte gardé.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Estonian</source>
      <translation>estonien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Evenly mixed</source>
      <translation>Bien mélangés</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment has its decision. New ones appear here by themselves.</source>
      <translation>Chaque commentaire a sa décision. Les nouveaux apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Every comment that does has its decision. Others may still be waiting.</source>
      <translation>Chaque commentaire qui y répond a sa décision. D’autres sont peut-être encore en attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>Example: {url}</source>
      <translation>Exemple : {url}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Filter of the queue</source>
      <translation>Filtre de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Filter the queue</source>
      <translation>Filtrer la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/palette.py" />
      <source>Find a command, an article or an author</source>
      <translation>Trouver une commande, un article ou un auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Finnish</source>
      <translation>finnois</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>First comment of the queue</source>
      <translation>Premier commentaire de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>First-time authors</source>
      <translation>Nouveaux auteurs</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>First-timers</source>
      <translation>Nouveaux auteurs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>For:</source>
      <translation>Durée :</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>From this score</source>
      <translation>À partir de ce score</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Galician</source>
      <translation>galicien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Georgian</source>
      <translation>géorgien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>German</source>
      <translation>allemand</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get it again.</source>
      <translation>Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Get the weights</source>
      <translation>Télécharger les poids</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>Get the weights from a source that you trust.</source>
      <translation>Prenez les poids d’une source de confiance.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Getting {name}. Closing the preferences stops it.</source>
      <translation>Téléchargement de {name}. Fermer les préférences l’arrête.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>Give them another one first.</source>
      <translation>Donnez-leur d’abord une autre touche.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Give up</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Greek</source>
      <translation>grec</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Gujarati</source>
      <translation>gujarati</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Hard words</source>
      <translation>Mots durs</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation>Les commentaires durs sont répartis parmi les autres, les plus anciens d’abord dans chaque groupe.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Hate or identity attack</source>
      <translation>Haine ou attaque contre un groupe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hebrew</source>
      <translation>hébreu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Hidden by ModStation: {names}</source>
      <translation>Masqué par ModStation : {names}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Hits</source>
      <translation>Touchés</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Hits {hits} of the {count} newest comments in the queue.</source>
      <translation>Touche {hits} des {count} commentaires les plus récents de la file d’attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>How the scores are spread</source>
      <translation>Répartition des scores</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>How the scores are spread; choose a range</source>
      <translation>Répartition des scores ; choisir un intervalle</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Hungarian</source>
      <translation>hongrois</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>IP address</source>
      <translation>adresse IP</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Icelandic</source>
      <translation>islandais</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Illegal content</source>
      <translation>Contenu illicite</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>In reply to</source>
      <translation>En réponse à</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>In texts and names; the newest first.</source>
      <translation>Dans les textes et les noms ; les plus récents d’abord.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Indonesian</source>
      <translation>indonésien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Irish</source>
      <translation>irlandais</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Is the disk full, or read-only?</source>
      <translation>Le disque est-il plein, ou en lecture seule ?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>It asks for a pause of {n} seconds.</source>
      <extracomment>One: It asks for a pause of {n} second.</extracomment>
      <translation>
        <numerusform>Il demande une pause de {n} seconde.</numerusform>
        <numerusform>Il demande une pause de {n} secondes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It asks for the tokenizer {asked}, not {tokenizer}.</source>
      <translation>Il demande le tokeniseur {asked}, pas {tokenizer}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>It cannot be loaded. {why}</source>
      <translation>Impossible de le charger. {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It changed on the site after it was decided here: settle it first.</source>
      <translation>Il a changé sur le site après la décision prise ici : à régler d’abord.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>It counts from the next start on.</source>
      <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It does not name its labels.</source>
      <translation>Il ne nomme pas ses critères.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>It gave no reason.</source>
      <translation>Il n’a pas donné de motif.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>It has caught nothing since it was made. What was trashed together with it comes back with {key}.</source>
      <translation>Il n’a rien touché depuis. Ce qui est allé à la corbeille avec lui revient avec {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the highest scores come first.</source>
      <translation>Il n’a pas de score et passe après tous ceux qui en ont un : les scores les plus élevés passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: the lowest scores come first.</source>
      <translation>Il n’a pas de score et passe après tous ceux qui en ont un : les scores les plus bas passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>It has no score, and stands behind all that have one: those come first whose worst score is nearest to 50 %.</source>
      <translation>Il n’a pas de score et passe après tous ceux qui en ont un : ceux dont le pire score est le plus proche de 50 % passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It holds no letter or digit, so it would never be found.</source>
      <translation>Elle ne contient ni lettre ni chiffre et ne serait donc jamais trouvée.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is approved already.</source>
      <translation>Il est déjà approuvé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>It is being prepared already.</source>
      <translation>La préparation est déjà en cours.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>It is called tokenizer.json.</source>
      <translation>Il s’appelle tokenizer.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It is for a network of the kind {kind}; known are {known}.</source>
      <translation>Il est fait pour un réseau de type {kind} ; types connus : {known}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>It is in the list.</source>
      <translation>Il est dans la liste.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is in the trash already.</source>
      <translation>Il est déjà à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>It is left to your judgement.</source>
      <translation>À vous d’en juger.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is marked as spam already.</source>
      <translation>Il est déjà marqué comme indésirable.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>It is not waiting any more</source>
      <translation>Il n’est plus en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>It is not waiting any more. {key} goes on.</source>
      <translation>Il n’est plus en attente. {key} continue.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It is on its way: it will be taken back once it has arrived.</source>
      <translation>C’est en route : ce sera annulé une fois arrivé.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>It is pending already.</source>
      <translation>Il est déjà en attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/reading.py" />
      <source>It lacks: {capabilities}.</source>
      <translation>Il lui manque : {capabilities}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>It names {n} labels for {outputs} outputs.</source>
      <extracomment>One: It names {n} label for {outputs} outputs.</extracomment>
      <translation>
        <numerusform>Il nomme {n} critère pour {outputs} sorties.</numerusform>
        <numerusform>Il nomme {n} critères pour {outputs} sorties.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>It needs the companion plugin; then sync once.</source>
      <translation>Il lui faut l’extension compagnon ; synchronisez ensuite une fois.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It needs {needed} MB and {folder} has {free} MB left.</source>
      <translation>Il faut {needed} Mo et il reste {free} Mo dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>It was public for a while; mails about it are out.</source>
      <translation>Il a été public un moment ; les e-mails à son sujet sont partis.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <location filename="../../modstation/scoring/fetching.py" />
      <source>It was stopped.</source>
      <translation>Opération arrêtée.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>It was trashed by a block, for the block's reason.</source>
      <translation>Mis à la corbeille par un blocage, pour le motif de ce blocage.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>It works: {who}, who may moderate.</source>
      <translation>Cela fonctionne : {who}, qui peut modérer.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/words.py" />
      <source>It would hit every comment: add at least one letter beside the star.</source>
      <translation>Elle toucherait tous les commentaires : ajoutez au moins une lettre à l’astérisque.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Italian</source>
      <translation>italien</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>Its REST API is not at its place.</source>
      <translation>Son API REST n’est pas à sa place.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so it takes no reply.</source>
      <translation>Son article a disparu : il n’accepte pas de réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Its article is gone, so the site lets nobody decide about it.</source>
      <translation>Son article a disparu : le site ne laisse personne décider à son sujet.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>Its process does not start.</source>
      <translation>Son processus ne démarre pas.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>Its state is not a table of tensors.</source>
      <translation>Son état n’est pas une table de tenseurs.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, is {points} points from 50%: those come first whose worst score is nearest to 50 %.</source>
      <translation>Son pire score, {label} {percent} %, est à {points} points de 50 % : ceux dont le pire score est le plus proche de 50 % passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Its worst score, {label} {percent}%, puts it here: the lowest scores come first.</source>
      <translation>Son pire score, {label} {percent} %, le place ici : les scores les plus bas passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Japanese</source>
      <translation>japonais</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kazakh</source>
      <translation>kazakh</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keep it (Enter)</source>
      <translation>Garder (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Keep my decision</source>
      <translation>Garder ma décision</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Keep the password for this session only</source>
      <translation>Garder le mot de passe pour cette session seulement</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Keep the password for this session only, set {variable}, or set up a keyring: GNOME Keyring or KWallet on Linux; macOS and Windows bring their own.</source>
      <translation>Gardez le mot de passe pour cette session seulement, définissez {variable} ou installez un trousseau : GNOME Keyring ou KWallet sous Linux ; macOS et Windows ont le leur.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Kept: {act}.</source>
      <translation>Maintenu : {act}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/discussion.py" />
      <source>Keys are about this one. Esc goes back</source>
      <translation>Les touches agissent sur celui-ci. Esc revient</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Keys as in</source>
      <translation>Touches comme dans</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Keys pressed so far</source>
      <translation>Touches déjà pressées</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Korean</source>
      <translation>coréen</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Kurdish</source>
      <translation>kurde</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>Label</source>
      <translation>Critère</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Last comment of the queue</source>
      <translation>Dernier commentaire de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Later: set it aside, come back to it at the end</source>
      <translation>Plus tard : mettre de côté, y revenir à la fin</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>Latest by this author</source>
      <translation>Derniers de cet auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>Latest by this author: {comments}</source>
      <translation>Derniers de cet auteur : {comments}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Latvian</source>
      <translation>letton</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/body.py" />
      <source>Leads to {target}</source>
      <translation>Mène à {target}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <location filename="../../modstation/ui/edit.py" />
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Leave  Esc</source>
      <translation>Quitter  Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <location filename="../../modstation/ui/preview.py" />
      <source>Leave (Esc)</source>
      <translation>Quitter (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Leave it (Esc)</source>
      <translation>Laisser (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>Leave it as the site has it</source>
      <translation>Laisser tel que sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Leave the search, key Esc</source>
      <translation>Quitter la recherche, touche Esc</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Left as the site has it.</source>
      <translation>Laissé tel qu’il est sur le site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Let go</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>Let go (Esc)</source>
      <translation>Désélectionner (Esc)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Letter</source>
      <translation>Lettre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Letter to the author</source>
      <translation>Lettre à l’auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Lift the block (L)</source>
      <translation>Lever le blocage (L)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Lifting it brings back {n} comments that it trashed since.</source>
      <extracomment>One: Lifting it brings back {n} comment that it trashed since.</extracomment>
      <translation>
        <numerusform>Le lever récupère {n} commentaire mis à la corbeille depuis.</numerusform>
        <numerusform>Le lever récupère {n} commentaires mis à la corbeille depuis.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Link copied, not opened: {target}</source>
      <translation>Lien copié, pas ouvert : {target}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Lithuanian</source>
      <translation>lituanien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>Local block: this site cannot block by itself, so what they write is trashed at each sync of this workstation.</source>
      <translation>Blocage local : ce site ne peut pas bloquer lui-même ; ce que cette personne écrit va à la corbeille à chaque synchronisation de ce poste.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>Look at them</source>
      <translation>Les voir</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Looking for the site…</source>
      <translation>Recherche du site…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Looking whom else it would hit…</source>
      <translation>Recherche de qui d’autre il toucherait…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Luxembourgish</source>
      <translation>luxembourgeois</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Macedonian</source>
      <translation>macédonien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Made by</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Malay</source>
      <translation>malais</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Maltese</source>
      <translation>maltais</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Mark as spam</source>
      <translation>Marquer comme indésirable</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Mark as spam: {n} comments</source>
      <extracomment>One: Mark as spam: {n} comment</extracomment>
      <translation>
        <numerusform>Marquer {n} commentaire comme indésirable</numerusform>
        <numerusform>Marquer {n} commentaires comme indésirables</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Marked as spam</source>
      <translation>Marqués comme indésirables</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Marked as spam</source>
      <comment>done</comment>
      <translation>Marqué comme indésirable</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Marked as spam here, on its way</source>
      <translation>Marqué comme indésirable ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Mask profanity, insults, slurs and house words</source>
      <translation>Masquer grossièretés, insultes, injures et mots maison</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/desk/settings.py" />
      <source>Mend it, or delete it.</source>
      <translation>Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation already has an answer. You can close this tab.</source>
      <translation>ModStation a déjà une réponse. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>ModStation has the answer. You can close this tab.</source>
      <translation>ModStation a la réponse. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>ModStation sends a password with each request, so it insists on HTTPS.</source>
      <translation>ModStation envoie un mot de passe avec chaque requête et exige donc HTTPS.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>ModStation signs in with an application password, never with your own. In WordPress, open Users › Profile, go to Application Passwords, enter “ModStation” as the name and press Add New. Copy the password it shows into the field below; you can revoke it there at any time.</source>
      <translation>ModStation se connecte avec un mot de passe d’application, jamais avec le vôtre. Dans WordPress, ouvrez Comptes › Profil, allez à Mots de passe d’application, saisissez « ModStation » comme nom et cliquez sur Ajouter. Copiez dans le champ ci-dessous le mot de passe affiché ; vous pouvez le révoquer là-bas à tout moment.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>ModStation: {n} waiting for a decision</source>
      <extracomment>One: ModStation: {n} waiting for a decision</extracomment>
      <translation>
        <numerusform>ModStation : {n} en attente de décision</numerusform>
        <numerusform>ModStation : {n} en attente de décision</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Most likely: {digit} {reason}</source>
      <translation>Le plus probable : {digit} {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Most uncertain first</source>
      <translation>Plus incertains d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Move</source>
      <translation>Se déplacer</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>Move the file away and sync again; decisions not sent yet are in that file.</source>
      <translation>Déplacez le fichier et synchronisez de nouveau ; les décisions pas encore envoyées sont dans ce fichier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nearly the same</source>
      <translation>Presque identiques</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>New key for: {what}</source>
      <translation>Nouvelle touche pour : {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Newest first</source>
      <translation>Plus récents d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Newest first.</source>
      <translation>Les plus récentes d’abord.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Next comment</source>
      <translation>Commentaire suivant</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No WordPress there</source>
      <translation>Pas de WordPress à cet endroit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No browser could be started: copy the address of {site}'s page, and open it.</source>
      <translation>Aucun navigateur n’a pu être lancé : copiez l’adresse de la page de {site} et ouvrez-la.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>No command is called {name}.</source>
      <translation>Aucune commande ne s’appelle {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/letters.py" />
      <location filename="../../modstation/ui/noting.py" />
      <source>No comment is on the screen.</source>
      <translation>Aucun commentaire n’est à l’écran.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No comment of this site has a score yet.</source>
      <translation>Aucun commentaire de ce site n’a encore de score.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>No decision waits yet.</source>
      <translation>Aucune décision en attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>No fresh password could be made. {why} The one that came through the browser works, but it was in an address, and browsers remember addresses. You can use it all the same; giving up deletes it on the site.</source>
      <translation>Aucun nouveau mot de passe n’a pu être créé. {why} Celui qui est venu par le navigateur fonctionne, mais il figurait dans une adresse, et les navigateurs retiennent les adresses. Vous pouvez l’utiliser quand même ; abandonner le supprime du site.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>No keyring</source>
      <translation>Pas de trousseau</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>No mail program could be opened. The text can be copied.</source>
      <translation>Aucun programme de courrier n’a pu être ouvert. Le texte peut être copié.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>No note. {key} writes one.</source>
      <translation>Aucune note. {key} en écrit une.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/aiming.py" />
      <source>No other comment stands on this card.</source>
      <translation>Il n’y a pas d’autre commentaire sur cette fiche.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>No password for {user} on {site} is kept here.</source>
      <translation>Aucun mot de passe de {user} pour {site} n’est conservé ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>No reason</source>
      <translation>Aucun motif</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>No scores</source>
      <translation>Aucun score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <location filename="../../modstation/ui/why.py" />
      <source>No scores yet</source>
      <translation>Pas encore de scores</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>No site connected</source>
      <translation>Aucun site connecté</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>No site is connected. Ctrl+N connects one.</source>
      <translation>Aucun site n’est connecté. Ctrl+N en connecte un.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>No text.</source>
      <translation>Aucun texte.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>No view is saved. Shift+V saves what is shown.</source>
      <translation>Aucune vue enregistrée. Shift+V enregistre l’affichage.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>No way to sign in</source>
      <translation>Aucun moyen de s’identifier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/awaited.py" />
      <source>Nobody approved it within {n} minutes.</source>
      <extracomment>One: Nobody approved it within {n} minute.</extracomment>
      <translation>
        <numerusform>Personne n’a donné son accord en {n} minute.</numerusform>
        <numerusform>Personne n’a donné son accord en {n} minutes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Nobody else that is known {share}.</source>
      <translation>Aucun autre connu parmi ceux qui {share}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>Nobody is blocked. {key} blocks an author.</source>
      <translation>Personne n’est bloqué. {key} bloque un auteur.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Norwegian</source>
      <translation>norvégien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not allowed</source>
      <translation>Non autorisé</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>Not connected</source>
      <translation>Non connecté</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>Not connected; the password was deleted on the site again.</source>
      <translation>Non connecté ; le mot de passe a été supprimé du site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Not in the queue</source>
      <translation>Hors de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not possible</source>
      <translation>Impossible</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: not all was asked for anew.</source>
      <translation>Pas prêt pour le hors-ligne : tout n’a pas été redemandé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Not ready for offline: {things} are missing.</source>
      <extracomment>One: Not ready for offline: {things} is missing.</extracomment>
      <translation>
        <numerusform>Pas prêt pour le hors-ligne : il manque {things}.</numerusform>
        <numerusform>Pas prêt pour le hors-ligne : il manque {things}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Not signed in</source>
      <translation>Non identifié</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author</source>
      <translation>Note sur l’auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Note about the author: {note}</source>
      <translation>Note sur l’auteur : {note}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note kept.</source>
      <translation>Note gardée.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/noting.py" />
      <source>Note removed.</source>
      <translation>Note supprimée.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>Nothing above its threshold; {model}</source>
      <translation>Rien au-dessus du seuil ; {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/families.py" />
      <source>Nothing else that waits is nearly the same.</source>
      <translation>Rien d’autre en attente n’est presque identique.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Nothing found: {asked}.</source>
      <translation>Rien trouvé : {asked}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Nothing has been decided yet.</source>
      <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letters.py" />
      <source>Nothing has been trashed that still is.</source>
      <translation>Rien de mis à la corbeille ne s’y trouve encore.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Nothing is above its threshold. The highest: {score}.</source>
      <translation>Rien n’est au-dessus de son seuil. Le plus élevé : {score}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/holding.py" />
      <source>Nothing is being sent. {waiting} {key} lets go.</source>
      <translation>Rien n’est envoyé. {waiting} {key} reprend l’envoi.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <source>Nothing is filled in for {names}.</source>
      <translation>Rien n’est rempli pour {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Nothing is kept until this is put right.</source>
      <translation>Rien n’est gardé tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Nothing is known about who wrote this.</source>
      <translation>On ne sait rien de qui a écrit ceci.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/masks.py" />
      <source>Nothing is masked. {key} › General does it.</source>
      <translation>Rien n’est masqué. Cela se règle sous {key} › Général.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing is waiting.</source>
      <translation>Rien n’est en attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Nothing of this waits any more as it was shown.</source>
      <translation>Plus rien de cela n’attend sous la forme affichée.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Nothing on this machine keeps passwords safely.</source>
      <translation>Rien sur cette machine ne garde les mots de passe en lieu sûr.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Nothing passes the filter.</source>
      <translation>Rien ne répond au filtre.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>Nothing tells this author from others: no account, e-mail or IP.</source>
      <translation>Rien ne distingue cet auteur des autres : ni compte, ni e-mail, ni IP.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing that waits has a score yet.</source>
      <translation>Rien de ce qui est en attente n’a encore de score.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Nothing to compare</source>
      <translation>Rien à comparer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/distribution.py" />
      <source>Nothing waits in that range.</source>
      <translation>Rien n’est en attente dans cet intervalle.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/away.py" />
      <source>Nothing was decided offline yet.</source>
      <translation>Rien n’a encore été décidé hors ligne.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>Nothing yet.</source>
      <translation>Rien pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Notices only from</source>
      <translation>Notifications à partir de</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Off topic</source>
      <translation>Hors sujet</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: no decision waits yet.</source>
      <translation>Hors ligne depuis {since} : aucune décision en attente.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/offline_bar.py" />
      <source>Offline since {since}: {n} decisions wait; they are sent when the site can be reached again.</source>
      <extracomment>One: Offline since {since}: {n} decision waits; it is sent when the site can be reached again.</extracomment>
      <translation>
        <numerusform>Hors ligne depuis {since} : {n} décision en attente ; elle sera envoyée dès que le site sera joignable.</numerusform>
        <numerusform>Hors ligne depuis {since} : {n} décisions en attente ; elles seront envoyées dès que le site sera joignable.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Oldest first</source>
      <translation>Plus anciens d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>On the screen</source>
      <translation>À l’écran</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>On the site it is now: {status}. {key} goes on.</source>
      <translation>Sur le site, il est maintenant : {status}. {key} continue.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}</source>
      <translation>Sur le site maintenant : {status}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>On the site now: {status}, the text is the same</source>
      <translation>Sur le site maintenant : {status}, le texte est le même</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>On the word list: {entries}</source>
      <translation>Dans la liste de mots : {entries}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>On to the next comment of the card; keys act there</source>
      <translation>Au commentaire suivant de la fiche ; les touches y agissent</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>One classifier scores the comments. The bundled one is always here; the weights of the others are 50 MB to 1.1 GB each. Another classifier scores the whole queue anew.</source>
      <translation>Un seul modèle évalue les commentaires. Celui qui est intégré est toujours là ; les poids des autres font de 50 Mo à 1,1 Go chacun. Un autre modèle réévalue toute la file d’attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>One line each. Nothing is written before you have seen what changes.</source>
      <translation>Une ligne chacun. Rien n’est écrit avant que vous ayez vu ce qui change.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>One undo takes all of it back.</source>
      <translation>Une seule annulation revient sur le tout.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Only administrators of the site can change it; the account {user} can read it.</source>
      <translation>Seuls les administrateurs du site peuvent la modifier ; le compte {user} peut la lire.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_sheet.py" />
      <source>Only the site has this comment: it never came here.</source>
      <translation>Seul le site a ce commentaire : il n’est jamais arrivé ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this article</source>
      <translation>Seulement cet article</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Only this author</source>
      <translation>Seulement cet auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Only what stands in the queue can be picked.</source>
      <translation>Seul ce qui est dans la file d’attente peut être sélectionné.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Only what was trashed here has a reason.</source>
      <translation>Seul ce qui a été mis à la corbeille ici a un motif.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Only {filter}.</source>
      <translation>Seulement {filter}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>Open in the mail program (Ctrl+Enter)</source>
      <translation>Ouvrir dans le courrier (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Operators: {operators}</source>
      <translation>Opérateurs : {operators}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Or tick the box above, and save again.</source>
      <translation>Ou cochez la case ci-dessus, et enregistrez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order and filter cannot be kept for the next time: {error}.</source>
      <translation>L’ordre et le filtre ne peuvent pas être gardés pour la prochaine fois : {error}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/ordering.py" />
      <source>Order of the queue</source>
      <translation>Ordre de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Order of the queue: {order}</source>
      <translation>Ordre de la file d’attente : {order}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Other names: {names}</source>
      <translation>Autres noms : {names}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Other replies to {name}</source>
      <translation>Autres réponses à {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/thread.py" />
      <source>Others under this article</source>
      <translation>Autres sous cet article</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Pages of preferences</source>
      <translation>Pages des préférences</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Passed on to the newsroom</source>
      <translation>Transmis à la rédaction</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>Passwords do not travel along. If the site has moved, connect it again.</source>
      <translation>Les mots de passe ne suivent pas. Si le site a déménagé, reconnectez-le.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause it while the machine runs on its battery</source>
      <translation>Le suspendre quand la machine est sur batterie</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Pause the scoring</source>
      <translation>Suspendre le calcul des scores</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pause the scoring; again goes on</source>
      <translation>Pause du calcul des scores ; à nouveau : reprendre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Perhaps the same person</source>
      <translation>Peut-être la même personne</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Persian</source>
      <translation>persan</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal attack</source>
      <translation>Attaque personnelle</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Personal data</source>
      <translation>Données personnelles</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Phone numbers</source>
      <translation>Numéros de téléphone</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick all that the list shows</source>
      <translation>Sélectionner tout ce que montre la liste</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Pick it: the next decision is about all that is picked</source>
      <translation>Sélectionner : la prochaine décision vaut pour toute la sélection</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Polish</source>
      <translation>polonais</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Portuguese</source>
      <translation>portugais</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Prepare for offline</source>
      <translation>Préparer le hors-ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Prepare for offline: fetch all that is needed</source>
      <translation>Préparer le hors-ligne : récupérer tout le nécessaire</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Preparing for offline.</source>
      <translation>Préparation du hors-ligne.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>Press P once more: {n} public comments go to the trash</source>
      <extracomment>One: Press P once more: {n} public comment goes to the trash</extracomment>
      <translation>
        <numerusform>P encore une fois : {n} commentaire public va à la corbeille</numerusform>
        <numerusform>P encore une fois : {n} commentaires publics vont à la corbeille</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Previous comment</source>
      <translation>Commentaire précédent</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Profanity</source>
      <translation>Grossièreté</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Profile of keys</source>
      <translation>Profil de touches</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>Progress of the first sync</source>
      <translation>Progression de la première synchronisation</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preparing.py" />
      <source>Progress of the preparation for offline</source>
      <translation>Progression de la préparation du hors-ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Punjabi</source>
      <translation>pendjabi</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put all {count} on the site (Shift+P)</source>
      <translation>Mettre les {count} sur le site (Shift+P)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put it back (Z)</source>
      <translation>Le remettre (Z)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Put on the site (P)</source>
      <translation>Mettre sur le site (P)</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>Put there both files of {model} from the hub, and tokenizer_config.json.</source>
      <translation>Mettez-y les deux fichiers de {model} venant du hub, et tokenizer_config.json.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Putting the password away…</source>
      <translation>Enregistrement du mot de passe…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Queue</source>
      <translation>File d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Reading and preparing the files …</source>
      <translation>Lecture et préparation des fichiers…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading articles: {done} of {total}</source>
      <translation>Lecture des articles : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading authors: {done} of {total}</source>
      <translation>Lecture des auteurs : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading comments: {done} of {total}</source>
      <translation>Lecture des commentaires : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Reading threads: {done} of {total}</source>
      <translation>Lecture des fils : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: nothing waits for a decision.</source>
      <translation>Prêt pour le hors-ligne : rien n’attend de décision.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>Ready for offline: {n} comments with their threads, {authors}, all scored.</source>
      <extracomment>One: Ready for offline: {n} comment with its thread, {authors}, all scored.</extracomment>
      <translation>
        <numerusform>Prêt pour le hors-ligne : {n} commentaire avec son fil, {authors}, tous les scores calculés.</numerusform>
        <numerusform>Prêt pour le hors-ligne : {n} commentaires avec leurs fils, {authors}, tous les scores calculés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/letter.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Reason that {label} stands for</source>
      <translation>Motif que désigne {label}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>Reason: {reason}, for the comment by {name}.</source>
      <translation>Motif : {reason}, pour le commentaire de {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Reasons</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Reasons of the site</source>
      <translation>Motifs du site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Rejected: trash and spam</source>
      <translation>Rejetés : corbeille et indésirables</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Remove:</source>
      <translation>Retirer :</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Rename (F2)</source>
      <translation>Renommer (F2)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Replied</source>
      <comment>done</comment>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/thread.py" />
      <source>Replies</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Reply (approves a held comment as well)</source>
      <translation>Répondre (approuve aussi un commentaire en attente)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to</source>
      <comment>somebody unnamed</comment>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Reply to {name}</source>
      <translation>Réponse à {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset (Delete)</source>
      <translation>Rétablir (Delete)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Reset all</source>
      <translation>Tout rétablir</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Restored</source>
      <translation>Rétablis</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>Riskiest</source>
      <translation>Plus risqués</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Riskiest first</source>
      <translation>Plus risqués d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Romanian</source>
      <translation>roumain</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Russian</source>
      <translation>russe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Safest first</source>
      <translation>Plus sûrs d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Said by the classifier {model}, version {version}. It advises, you decide.</source>
      <translation>D’après le modèle {model}, version {version}. Il conseille, vous décidez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <location filename="../../modstation/ui/edit.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Save and approve</source>
      <translation>Enregistrer et approuver</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Save as a view</source>
      <translation>Enregistrer comme vue</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Save as a view…</source>
      <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Save only</source>
      <translation>Enregistrer seulement</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Save what is shown as a view</source>
      <translation>Enregistrer l’affichage comme vue</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved anew: {name}.</source>
      <translation>Enregistrée de nouveau : {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: none</source>
      <translation>Vue enregistrée : aucune</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Saved view: {name}</source>
      <translation>Vue enregistrée : {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <location filename="../../modstation/ui/saved_views.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Saved views</source>
      <translation>Vues enregistrées</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Saved views, and how many wait in each</source>
      <translation>Vues enregistrées, et combien attendent dans chacune</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>Saved: {name}.</source>
      <translation>Enregistrée : {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Scoring</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring goes on.</source>
      <translation>Le calcul des scores reprend.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/scoring_pause.py" />
      <source>Scoring is paused. {key} goes on.</source>
      <translation>Le calcul des scores est suspendu. {key} le reprend.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>Scoring {why}.</source>
      <translation>Calcul des scores {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Scoring: {done} of {total}</source>
      <translation>Calcul des scores : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card down</source>
      <translation>Défiler la fiche vers le bas</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Scroll the card up</source>
      <translation>Défiler la fiche vers le haut</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments</source>
      <translation>Rechercher dans tous les commentaires</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/search.py" />
      <source>Search all comments, decided ones too</source>
      <translation>Chercher dans tous les commentaires, même décidés</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Selection</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Send nothing for now; again lets go</source>
      <translation>Ne rien envoyer pour l’instant ; à nouveau : reprendre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Send reply</source>
      <translation>Envoyer la réponse</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Serbian</source>
      <translation>serbe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>Set aside: it waits at the end of the queue.</source>
      <translation>Mis de côté : il attend à la fin de la file d’attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Set back to pending here, on its way</source>
      <translation>Remis en attente ici, en route</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Set back to pending: {n} comments</source>
      <extracomment>One: Set back to pending: {n} comment</extracomment>
      <translation>
        <numerusform>Remettre {n} commentaire en attente</numerusform>
        <numerusform>Remettre {n} commentaires en attente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Settle the conflict about it first.</source>
      <translation>Réglez d’abord le conflit à son sujet.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tray.py" />
      <source>Show ModStation</source>
      <translation>Afficher ModStation</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/head.py" />
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Show all</source>
      <comment>of a text</comment>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show all, without a filter</source>
      <translation>Tout afficher, sans filtre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <location filename="../../modstation/ui/landing.py" />
      <source>Show the comment (Enter)</source>
      <translation>Afficher le commentaire (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show the whole of a long text, or more of a thread</source>
      <translation>Afficher un long texte en entier, ou la suite d’un fil</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 1</source>
      <translation>Afficher la vue 1</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 2</source>
      <translation>Afficher la vue 2</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 3</source>
      <translation>Afficher la vue 3</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 4</source>
      <translation>Afficher la vue 4</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 5</source>
      <translation>Afficher la vue 5</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 6</source>
      <translation>Afficher la vue 6</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 7</source>
      <translation>Afficher la vue 7</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 8</source>
      <translation>Afficher la vue 8</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show view 9</source>
      <translation>Afficher la vue 9</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Show what changes (Ctrl+Enter)</source>
      <translation>Montrer ce qui change (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Show what is masked, as long as it is held</source>
      <translation>Montrer ce qui est masqué, tant que la touche est tenue</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out now</source>
      <translation>Se déconnecter maintenant</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of this site?</source>
      <translation>Se déconnecter de ce site ?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Sign out of {site}</source>
      <translation>Se déconnecter de {site}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out and removed from this machine.</source>
      <translation>Déconnecté et supprimé de cette machine.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/window.py" />
      <source>Signed out of {site}.</source>
      <translation>Déconnecté de {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signed out.</source>
      <translation>Déconnecté.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out deletes ModStation's application password on the site and from the keyring. What was read and decided stays here, unless you say otherwise; Ctrl+N signs in again.</source>
      <translation>La déconnexion supprime le mot de passe d’application de ModStation sur le site et dans le trousseau. Ce qui a été lu et décidé reste ici, sauf si vous en décidez autrement ; Ctrl+N reconnecte.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Signing out…</source>
      <translation>Déconnexion…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/preferences/sites.py" />
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Sites</source>
      <translation>Sites</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Size of a comment's text</source>
      <translation>Taille du texte des commentaires</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovak</source>
      <translation>slovaque</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Slovenian</source>
      <translation>slovène</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Somali</source>
      <translation>somali</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Somebody else has changed the list meanwhile: nothing was written.</source>
      <translation>Quelqu’un d’autre a modifié la liste entre-temps : rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/dialogs.py" />
      <source>Something in ModStation itself went wrong. Your decisions are safe: each one is written down before the next comment is shown. The text below is also in the log; it helps those who mend the program. Read it before you pass it on.</source>
      <translation>Une erreur s’est produite dans ModStation lui-même. Vos décisions sont en sécurité : chacune est consignée avant que le commentaire suivant s’affiche. Le texte ci-dessous est aussi dans le journal ; il aide ceux qui réparent le programme. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>Something in front of WordPress, such as a firewall, refuses this.</source>
      <translation>Quelque chose devant WordPress, un pare-feu par exemple, refuse cela.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>Something went wrong</source>
      <translation>Une erreur s’est produite</translation>
    </message>
    <message>
      <location filename="../../modstation/core/phrases.py" />
      <source>Sources, please</source>
      <translation>Vos sources, svp</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>Space takes one out. The keys that decide are those of the queue.</source>
      <translation>Space en décoche un. Les touches de décision sont celles de la file d’attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/actions.py" />
      <source>Spam</source>
      <translation>Indésirable</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Spam or advert</source>
      <translation>Indésirable ou publicité</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Spanish</source>
      <translation>espagnol</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Speak of a break after</source>
      <translation>Proposer une pause après</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits from {author}: comments of one author stand together; authors with the most waiting come first.</source>
      <translation>Placé avec ce qui attend aussi de {author} : les commentaires d’un même auteur se suivent ; les auteurs qui en ont le plus en attente passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Stands with what else waits under “{article}”: comments of one article stand together; the article that waits the longest comes first.</source>
      <translation>Placé avec ce qui attend aussi sous « {article} » : les commentaires d’un même article se suivent ; l’article qui attend depuis le plus longtemps passe en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>Stay signed in</source>
      <translation>Rester connecté</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>Stock WordPress shows this list to no program. With ModStation's companion plugin it can be read here, and changed by administrators.</source>
      <translation>WordPress seul ne montre cette liste à aucun programme. Avec l’extension compagnon de ModStation, elle peut être lue ici, et modifiée par les administrateurs.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopped. What has come is kept: Get the weights goes on from there.</source>
      <translation>Arrêté. Ce qui est arrivé est gardé : « Télécharger les poids » reprend à partir de là.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Stopping …</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swahili</source>
      <translation>swahili</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Swedish</source>
      <translation>suédois</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>Sync first, or use --force.</source>
      <translation>Synchronisez d’abord, ou utilisez --force.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>Sync first.</source>
      <translation>Synchronisez d’abord.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/empty.py" />
      <location filename="../../modstation/ui/tray.py" />
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Synced: {pulled} new or changed, {pushed} sent.</source>
      <translation>Synchronisé : {pulled} nouveaux ou modifiés, {pushed} envoyés.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>Syncing…</source>
      <translation>Synchronisation…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tagalog</source>
      <translation>tagalog</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>Take it away (Enter)</source>
      <translation>La retirer de là (Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Take it back (Z)</source>
      <translation>Annuler (Z)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>Take out (Del)</source>
      <translation>Retirer (Del)</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>Taken back</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Taken back again</source>
      <translation>Annulés ensuite</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Taken back here, on its way</source>
      <translation>Annulé ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/bulk.py" />
      <source>Taken back while it was under way: the rest stays as it was.</source>
      <translation>Annulé en cours de route : le reste demeure tel quel.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>Taking back: at it…</source>
      <translation>Annulation en cours…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Tamil</source>
      <translation>tamoul</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Tell me when new comments came while I look elsewhere</source>
      <translation>Me prévenir des nouveaux commentaires quand je suis ailleurs</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Telugu</source>
      <translation>télougou</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Text of the answer</source>
      <translation>Texte de la réponse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment</source>
      <translation>Texte du commentaire</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>Text of the comment by {name}</source>
      <translation>Texte du commentaire de {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Text of the comment {name}</source>
      <translation>Texte du commentaire de {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <location filename="../../modstation/ui/preferences/letter.py" />
      <source>Text of the letter</source>
      <translation>Texte de la lettre</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/text_size.py" />
      <source>Text size: {size} px.</source>
      <translation>Taille du texte : {size} px.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Text, for the readers</source>
      <translation>Texte, pour les lecteurs</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Thai</source>
      <translation>thaï</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>That is not an address.</source>
      <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>That is too much: it was not kept.</source>
      <translation>C’est trop : il n’a pas été gardé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/ordering.py" />
      <source>That is what is shown.</source>
      <translation>C’est ce qui est affiché.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>That trash was taken back meanwhile: no reason was recorded.</source>
      <translation>Cette mise à la corbeille a été annulée entre-temps : aucun motif enregistré.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The account {name} may not moderate: it lacks {capabilities}.</source>
      <translation>Le compte {name} ne peut pas modérer : il lui manque {capabilities}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address is not reached over HTTPS.</source>
      <translation>L’adresse n’est pas en HTTPS.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>The address of the file is not one.</source>
      <translation>L’adresse du fichier n’en est pas une.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is in the trash, so it takes no reply.</source>
      <translation>L’article est à la corbeille : il n’accepte pas de réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The article is not published, so it takes no reply.</source>
      <translation>L’article n’est pas publié : il n’accepte pas de réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/authorize.py" />
      <source>The browser cannot send the password here: copy it by hand.</source>
      <translation>Le navigateur ne peut pas envoyer le mot de passe ici : copiez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The certificate of {host} is not valid, so the line would not be private.</source>
      <translation>Le certificat de {host} n’est pas valide : la ligne ne serait pas privée.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The checkpoint does not say where its configuration is.</source>
      <translation>Le checkpoint ne dit pas où se trouve sa configuration.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/client.py" />
      <source>The classifier</source>
      <translation>Le modèle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>The classifier has not come to this comment.</source>
      <translation>Le modèle n’est pas encore arrivé à ce commentaire.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>The classifier {name} is not on this machine.</source>
      <translation>Le modèle {name} n’est pas sur cette machine.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settling.py" />
      <source>The comment it answers was deleted.</source>
      <translation>Le commentaire auquel il répond a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>The comment on the screen</source>
      <translation>Le commentaire à l’écran</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>The comment on the screen is another one by now. Look again.</source>
      <translation>Le commentaire à l’écran n’est plus le même. Regardez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/outbox.py" />
      <source>The comment was deleted on the site.</source>
      <translation>Le commentaire a été supprimé sur le site.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion.py" />
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>The companion plugin is not there any more.</source>
      <translation>L’extension compagnon n’est plus là.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The companion plugin of this site is too old to change it from here.</source>
      <translation>L’extension compagnon de ce site est trop ancienne pour la modifier d’ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>The configuration has no believable {key}.</source>
      <translation>La configuration n’a pas de {key} plausible.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The conflict is about the card's own comment: look at it, then again.</source>
      <translation>Le conflit porte sur le commentaire de la fiche : regardez-le, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The converted model in {folder} is damaged.</source>
      <translation>Le modèle converti dans {folder} est abîmé.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database cannot be written ({why}).</source>
      <translation>Impossible d’écrire dans la base de données ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is damaged ({why}).</source>
      <translation>La base de données est abîmée ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The database is locked by another program.</source>
      <translation>La base de données est verrouillée par un autre programme.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>The download was stopped.</source>
      <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file cannot be read: {why}.</source>
      <translation>Impossible de lire le fichier : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file describes more than any weights need.</source>
      <translation>Le fichier décrit plus que n’en demandent des poids.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file holds more than weights: it names {name}, which could run a program on this machine. Nothing of it was run.</source>
      <translation>Le fichier contient plus que des poids : il nomme {name}, qui pourrait exécuter un programme sur cette machine. Rien n’en a été exécuté.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short, or it is not a checkpoint.</source>
      <translation>Le fichier est abîmé ou tronqué, ou ce n’est pas un checkpoint.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short.</source>
      <translation>Le fichier est abîmé ou tronqué.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor in it is not described properly.</source>
      <translation>Le fichier est abîmé ou tronqué : un tenseur y est mal décrit.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: a tensor lies outside its data.</source>
      <translation>Le fichier est abîmé ou tronqué : un tenseur se trouve hors de ses données.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it asks for more memory than any weights need.</source>
      <translation>Le fichier est abîmé ou tronqué : il demande plus de mémoire qu’il n’en faut à des poids.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file is damaged or was cut short: it refers to data of an unknown kind.</source>
      <translation>Le fichier est abîmé ou tronqué : il renvoie à des données d’un type inconnu.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>The file was written on a machine that orders its bytes differently.</source>
      <translation>Le fichier a été écrit sur une machine qui ordonne ses octets autrement.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>The first {count}; more below.</source>
      <translation>Les {count} premiers ; la suite plus bas.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The highest scores come first.</source>
      <translation>Les scores les plus élevés passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>The hub has no {file} of {model}.</source>
      <translation>Le hub n’a pas de {file} de {model}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The installed detoxify does not say where its weights are.</source>
      <translation>Le detoxify installé ne dit pas où sont ses poids.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be read.</source>
      <translation>Le trousseau a échoué : le mot de passe n’a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be removed.</source>
      <translation>Le trousseau a échoué : le mot de passe n’a pas pu être supprimé.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring failed: the password could not be stored.</source>
      <translation>Le trousseau a échoué : le mot de passe n’a pas pu être enregistré.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be read.</source>
      <translation>Le trousseau est verrouillé : le mot de passe n’a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be removed.</source>
      <translation>Le trousseau est verrouillé : le mot de passe n’a pas pu être supprimé.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>The keyring is locked, so the password could not be stored.</source>
      <translation>Le trousseau est verrouillé : le mot de passe n’a pas pu être enregistré.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The line to {host} was cut.</source>
      <translation>La ligne vers {host} a été coupée.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The line was cut before the file was whole.</source>
      <translation>La ligne a été coupée avant que le fichier soit entier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The list has what you wanted by now.</source>
      <translation>La liste est désormais comme vous le vouliez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>The list is empty.</source>
      <translation>La liste est vide.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue</source>
      <translation>La file d’attente locale</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The local queue is damaged</source>
      <translation>La file d’attente locale est abîmée</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The longest waiting come first.</source>
      <translation>Les attentes les plus longues passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The lowest scores come first.</source>
      <translation>Les scores les plus bas passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The mail program has the address and the subject; the text is copied: paste it.</source>
      <translation>Le programme de courrier a l’adresse et l’objet ; le texte est copié : collez-le.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The mail program has the letter: it is sent from there, or not at all.</source>
      <translation>Le programme de courrier a la lettre : elle part de là, ou pas du tout.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/detoxify_model.py" />
      <source>The model was converted by another version.</source>
      <translation>Le modèle a été converti par une autre version.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The model's files are not complete</source>
      <translation>Les fichiers du modèle sont incomplets</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_model.py" />
      <source>The network that torch builds has other tensors than the checkpoint.</source>
      <translation>Le réseau que torch construit a d’autres tenseurs que le checkpoint.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>The newest come first.</source>
      <translation>Les plus récents passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/sources.py" />
      <source>The package detoxify is not installed.</source>
      <translation>Le paquet detoxify n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>The password is kept in: {keyring}</source>
      <translation>Le mot de passe est gardé dans : {keyring}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The password still stands on {site} ({trouble}) {advice}</source>
      <translation>Le mot de passe existe toujours sur {site} ({trouble}) {advice}</translation>
    </message>
    <message>
      <location filename="../../modstation/site/passwords.py" />
      <source>The password that came through the browser still stands on the site: delete it there under Users › Profile › Application Passwords. Its name begins with “ModStation sign-in”.</source>
      <translation>Le mot de passe arrivé par le navigateur existe toujours sur le site : supprimez-le là-bas sous Comptes › Profil › Mots de passe d’application. Son nom commence par « ModStation sign-in ».</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>The preferences would be left without a key.</source>
      <translation>Les préférences n’auraient plus de touche.</translation>
    </message>
    <message>
      <location filename="../../modstation/store/store.py" />
      <source>The profile cannot be used: {why}.</source>
      <translation>Le profil ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The proxy that this machine is set to use does not let it through.</source>
      <translation>Le proxy réglé sur cette machine ne le laisse pas passer.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>The queue shows only what lies in the range. {approving} approves all of it, {trashing} trashes it, after a preview; Esc closes this and keeps the range.</source>
      <translation>La file d’attente ne montre que ce qui est dans l’intervalle. {approving} approuve tout son contenu, {trashing} le met à la corbeille, après un aperçu ; Esc ferme ceci et garde l’intervalle.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on no key</source>
      <translation>Le motif sans touche</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>The reason on {digit}</source>
      <translation>Le motif de la touche {digit}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is gone from the site already.</source>
      <translation>La réponse a déjà disparu du site.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply is on its way: it goes to the trash once it has arrived.</source>
      <translation>La réponse est en route : elle ira à la corbeille une fois arrivée.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>The reply was public for a while; it goes to the trash.</source>
      <translation>La réponse a été publique un moment ; elle va à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/sites.py" />
      <source>The role Editor has all that is needed.</source>
      <translation>Le rôle Éditeur a tout ce qu’il faut.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>The scores speak for no reason. A digit names one.</source>
      <translation>Les scores ne désignent aucun motif. Un chiffre en donne un.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>The server begins in the wrong place.</source>
      <translation>Le serveur commence au mauvais endroit.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site</source>
      <translation>Le site</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site answered a decision with a word that is unknown here.</source>
      <translation>Le site a répondu à une décision par un mot inconnu ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site answered a reply with something that is no comment.</source>
      <translation>À l’envoi d’une réponse, le site a renvoyé autre chose qu’un commentaire.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <location filename="../../modstation/site/push.py" />
      <source>The site answered about another comment than it was asked about.</source>
      <translation>Le site a répondu au sujet d’un autre commentaire que celui demandé.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site answered about other decisions than it was sent.</source>
      <translation>Le site a répondu à propos d’autres décisions que celles envoyées.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with a web page where its REST API should be.</source>
      <translation>Le site a répondu par une page web là où devrait être son API REST.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with an error of its own ({status}).</source>
      <translation>Le site a répondu par une erreur de son côté ({status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site answered with something else where its REST API should be.</source>
      <translation>Le site a répondu par autre chose là où devrait être son API REST.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site answers too slowly.</source>
      <translation>Le site répond trop lentement.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>The site can be reached again.</source>
      <translation>Le site est de nouveau joignable.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site cannot be asked for the status {status}.</source>
      <translation>On ne peut pas demander au site l’état {status}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site changed it after you decided</source>
      <translation>Le site l’a changé après votre décision</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>The site changed it after you decided: this is the new version</source>
      <translation>Le site l’a changé après votre décision : voici la nouvelle version</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site could not do it yet: {why} It is asked again.</source>
      <translation>Le site n’a pas encore pu le faire : {why} Il sera de nouveau sollicité.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/reading.py" />
      <source>The site counts {n} held comments that it does not show to this account.</source>
      <extracomment>One: The site counts {n} held comment that it does not show to this account.</extracomment>
      <translation>
        <numerusform>Le site compte {n} commentaire en attente qu’il ne montre pas à ce compte.</numerusform>
        <numerusform>Le site compte {n} commentaires en attente qu’il ne montre pas à ce compte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site did not lift it: {why} L asks it again.</source>
      <translation>Le site ne l’a pas levé : {why} L le lui redemande.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site did not understand: {why}.</source>
      <translation>Le site n’a pas compris : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site does not accept the credentials.</source>
      <translation>Le site n’accepte pas les identifiants.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not know of it: what they write is trashed only when this workstation syncs. P puts it on the site.</source>
      <translation>Le site n’en sait rien : ce que cette personne écrit n’est mis à la corbeille que lorsque ce poste synchronise. P le met sur le site.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not take it: {why} Nobody is blocked by it. P asks it again.</source>
      <translation>Le site ne l’accepte pas : {why} Personne n’est bloqué. P le lui redemande.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site does not take it: {why} Until it does, what they write is trashed at each sync from here. P asks it again.</source>
      <translation>Le site ne l’accepte pas : {why} En attendant, ce que cette personne écrit est mis à la corbeille d’ici à chaque synchronisation. P le lui redemande.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/block_errands.py" />
      <location filename="../../modstation/desk/pushing.py" />
      <source>The site failed {n} times on it.</source>
      <extracomment>One: The site failed {n} time on it.</extracomment>
      <translation>
        <numerusform>Le site a échoué {n} fois dessus.</numerusform>
        <numerusform>Le site a échoué {n} fois dessus.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site gives no reason.</source>
      <translation>Le site ne donne pas de raison.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>The site has no companion plugin now, so its log cannot be read: this is what was trashed from here.</source>
      <translation>Le site n’a plus l’extension compagnon, son journal ne peut donc pas être lu : voici ce qui a été mis à la corbeille d’ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site has this very reply already.</source>
      <translation>Le site a déjà exactement cette réponse.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site has trouble</source>
      <translation>Le site a un problème</translation>
    </message>
    <message>
      <location filename="../../modstation/core/errors.py" />
      <source>The site is busy</source>
      <translation>Le site est occupé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>The site itself puts into the trash what they write from now on.</source>
      <translation>Le site lui-même met désormais à la corbeille ce que cette personne écrit.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>The site itself trashes what they write. Lifting it brings nothing of that back.</source>
      <translation>Le site lui-même met à la corbeille ce que cette personne écrit. Lever le blocage n’en récupère rien.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/wire.py" />
      <source>The site keeps the comments' source text to itself.</source>
      <translation>Le site garde pour lui le texte source des commentaires.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>The site refused your decision</source>
      <translation>Le site a refusé votre décision</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>The site refuses this ({why}).</source>
      <translation>Le site refuse cela ({why}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>The site refuses this.</source>
      <translation>Le site refuse cela.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>The site refuses, and does not say why.</source>
      <translation>Le site refuse, sans dire pourquoi.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site refuses: {why}</source>
      <translation>Le site refuse : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <location filename="../../modstation/site/push.py" />
      <source>The site said yes, but left the comment on “{status}”.</source>
      <translation>Le site a dit oui, mais a laissé le commentaire sur « {status} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The site sends its API's visitors on to another address.</source>
      <translation>Le site renvoie les visiteurs de son API vers une autre adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The site takes no empty comment.</source>
      <translation>Le site n’accepte pas de commentaire vide.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion.py" />
      <source>The site takes no request of that size.</source>
      <translation>Le site n’accepte pas de requête de cette taille.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is garbled.</source>
      <translation>La réponse du site est illisible.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>The site's answer is too large to be what was asked for.</source>
      <translation>La réponse du site est trop volumineuse pour être ce qui a été demandé.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>The site's log cannot be read now: {why}</source>
      <translation>Le journal du site ne peut pas être lu pour l’instant : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>The text changed on the site</source>
      <translation>Le texte a changé sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>The text is as it was: there is nothing to save.</source>
      <translation>Le texte est inchangé : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>The text is copied.</source>
      <translation>Le texte est copié.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>The text is too long: 65,525 bytes are the site's limit.</source>
      <translation>Le texte est trop long : la limite du site est de 65 525 octets.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer does not know the words of a plain sentence.</source>
      <translation>Le tokeniseur ne connaît pas les mots d’une phrase simple.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer in {folder} cannot be read.</source>
      <translation>Impossible de lire le tokeniseur dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>The tokenizer knows {known} pieces of words, the network {wanted}: they do not belong together.</source>
      <translation>Le tokeniseur connaît {known} fragments de mots, le réseau {wanted} : ils ne vont pas ensemble.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <location filename="../../modstation/ui/window.py" />
      <source>The usual keys count.</source>
      <translation>Les touches habituelles s’appliquent.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>The views cannot be kept: {why}.</source>
      <translation>Impossible d’enregistrer les vues : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>The waiting for the browser was cancelled.</source>
      <translation>L’attente du navigateur a été annulée.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/rest.py" />
      <source>The web server asks for a password of its own.</source>
      <translation>Le serveur web demande son propre mot de passe.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>The weights were not downloaded</source>
      <translation>Les poids n’ont pas été téléchargés</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/commanding.py" />
      <source>The whole text is shown now. Read on, then approve.</source>
      <translation>Le texte entier est maintenant affiché. Lisez la suite, puis approuvez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/picking.py" />
      <source>The whole text is shown now. Read on, then pick.</source>
      <translation>Le texte entier est maintenant affiché. Lisez la suite, puis sélectionnez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>The {count} that stand out the most, by their scores:</source>
      <translation>Les {count} qui ressortent le plus, d’après leurs scores :</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/scoring/weights.py" />
      <source>There are {n} checkpoints in {path}: {names}.</source>
      <extracomment>One: There is {n} checkpoint in {path}: {names}.</extracomment>
      <translation>
        <numerusform>Il y a {n} checkpoint dans {path} : {names}.</numerusform>
        <numerusform>Il y a {n} checkpoints dans {path} : {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There are: {names}.</source>
      <translation>Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>There is a view called {name} already.</source>
      <translation>Une vue s’appelle déjà {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>There is no WordPress site with a REST API at that address.</source>
      <translation>Il n’y a pas de site WordPress avec une API REST à cette adresse.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>There is no block {number}.</source>
      <translation>Il n’y a pas de blocage {number}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no checkpoint (a file that ends in .ckpt) in {path}.</source>
      <translation>Il n’y a pas de checkpoint (un fichier en .ckpt) dans {path}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>There is no conflict about comment {id}.</source>
      <translation>Il n’y a pas de conflit au sujet du commentaire {id}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is no conflict here.</source>
      <translation>Il n’y a pas de conflit ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>There is no conflict in this line.</source>
      <translation>Il n’y a pas de conflit sur cette ligne.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/about.py" />
      <source>There is no converted model in {folder}.</source>
      <translation>Il n’y a pas de modèle converti dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>There is no e-mail address to write to.</source>
      <translation>Il n’y a pas d’adresse e-mail à qui écrire.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>There is no host called {host}, or this machine has no network.</source>
      <translation>Aucun hôte ne s’appelle {host}, ou cette machine n’a pas de réseau.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>There is no profile “{profile}”.</source>
      <translation>Il n’y a pas de profil « {profile} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/store/sites.py" />
      <source>There is no site called {name} in this profile.</source>
      <translation>Il n’y a aucun site nommé {name} dans ce profil.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/vocabulary.py" />
      <source>There is no tokenizer in {folder}.</source>
      <translation>Il n’y a pas de tokeniseur dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <location filename="../../modstation/desk/saved_views.py" />
      <source>There is no view called {name}.</source>
      <translation>Aucune vue ne s’appelle {name}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>There is no view {digit}. Shift+V saves what is shown as one.</source>
      <translation>Il n’y a pas de vue {digit}. Shift+V enregistre l’affichage comme vue.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>There is no {file} in {folder}.</source>
      <translation>Il n’y a pas de {file} dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>There is no {path}.</source>
      <translation>{path} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>There is nothing here.</source>
      <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/flow.py" />
      <source>There is nothing to take back.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>There is text, but nothing of it can be seen.</source>
      <translation>Il y a du texte, mais rien n’en est visible.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>These are all of them:</source>
      <translation>Les voici tous :</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/troubles.py" />
      <source>These weights cannot be used</source>
      <translation>Ces poids sont inutilisables</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>They cannot be kept: {why}.</source>
      <translation>Impossible de les enregistrer : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>They need WordPress 5.6 or newer and HTTPS; a security plugin may have switched them off.</source>
      <translation>Ils demandent WordPress 5.6 ou plus récent et HTTPS ; une extension de sécurité les a peut-être désactivés.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/index.py" />
      <source>This WordPress does not offer application passwords.</source>
      <translation>Ce WordPress ne propose pas de mots de passe d’application.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account lacks {capabilities} for this comment.</source>
      <translation>Il manque {capabilities} à ce compte pour ce commentaire.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/companion_wire.py" />
      <source>This account may not decide about it.</source>
      <translation>Ce compte ne peut pas en décider.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This account may not edit this comment's article, so not this comment.</source>
      <translation>Ce compte ne peut pas modifier l’article de ce commentaire, donc pas ce commentaire.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/reader.py" />
      <source>This account may not moderate: it lacks {capabilities}.</source>
      <translation>Ce compte ne peut pas modérer : il lui manque {capabilities}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>This article is not public: {status}.</source>
      <translation>Cet article n’est pas public : {status}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>This comment carries no {field}.</source>
      <translation>Ce commentaire ne porte pas : {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>This is longer than mail programs take from others: the text will be copied, to be pasted there.</source>
      <translation>C’est plus long que ce que les programmes de courrier acceptent d’autrui : le texte sera copié, à coller là-bas.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>This is not a checkpoint of Detoxify: it does not say how it was trained.</source>
      <translation>Ce n’est pas un checkpoint de Detoxify : il ne dit pas comment il a été entraîné.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/torch_file.py" />
      <source>This is not a checkpoint of PyTorch.</source>
      <translation>Ce n’est pas un checkpoint de PyTorch.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This is not a comment to moderate.</source>
      <translation>Ce n’est pas un commentaire à modérer.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>This is not an answer that ModStation waits for.</source>
      <translation>Ce n’est pas une réponse que ModStation attend.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the first one.</source>
      <translation>C’est le premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>This is the last one.</source>
      <translation>C’est le dernier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>This machine has no keyring that could keep the password.</source>
      <translation>Cette machine n’a pas de trousseau où garder le mot de passe.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>This network is too wide.</source>
      <translation>Ce réseau est trop large.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <location filename="../../modstation/ui/preferences/typing_pause.py" />
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>This profile has no site yet.</source>
      <translation>Ce profil n’a pas encore de site.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/explaining.py" />
      <source>This site has no reason {code}.</source>
      <translation>Ce site n’a pas de motif {code}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <location filename="../../modstation/ui/flow.py" />
      <location filename="../../modstation/ui/picking.py" />
      <source>This site has no reason {digit}.</source>
      <translation>Ce site n’a pas de motif {digit}.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/push.py" />
      <source>This site has no trash: what it trashes is gone for good.</source>
      <translation>Ce site n’a pas de corbeille : ce qu’il y met est perdu pour de bon.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>This {field} is blocked already.</source>
      <translation>Déjà bloqué : {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Those come first whose worst score is nearest to 50 %.</source>
      <translation>Ceux dont le pire score est le plus proche de 50 % passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Those that are nearly the same</source>
      <translation>Ceux qui sont presque identiques</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>Threat</source>
      <translation>Menace</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>Threshold of {label}, in percent</source>
      <translation>Seuil de {label}, en pour cent</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Thresholds</source>
      <translation>Seuils</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Title of the answer</source>
      <translation>Titre de la réponse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>Title, for the menu</source>
      <translation>Titre, pour le menu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>To</source>
      <comment>of a letter</comment>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the comment above it on the card</source>
      <translation>Au commentaire précédent de la fiche</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the next field or button of the window</source>
      <translation>Au champ ou bouton suivant de la fenêtre</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>To the one before it</source>
      <translation>Au précédent</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>To this score</source>
      <translation>Jusqu’à ce score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Too little or too mixed to tell the language.</source>
      <translation>Trop peu de texte, ou trop mêlé, pour reconnaître la langue.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>Took back: {act}.</source>
      <translation>Annulé : {act}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <location filename="../../modstation/ui/actions.py" />
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash all in the range of scores</source>
      <translation>Mettre à la corbeille tout l’intervalle de scores</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>Trash it instead.</source>
      <translation>Mettez-le plutôt à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash with a reason</source>
      <translation>Corbeille avec motif</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preview.py" />
      <source>Trash {n} comments</source>
      <extracomment>One: Trash {n} comment</extracomment>
      <translation>
        <numerusform>Mettre {n} commentaire à la corbeille</numerusform>
        <numerusform>Mettre {n} commentaires à la corbeille</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Hate or identity attack</source>
      <translation>Corbeille : Haine ou attaque contre un groupe</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Illegal content</source>
      <translation>Corbeille : Contenu illicite</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Off topic</source>
      <translation>Corbeille : Hors sujet</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Other</source>
      <translation>Corbeille : Autre</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal attack</source>
      <translation>Corbeille : Attaque personnelle</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Personal data</source>
      <translation>Corbeille : Données personnelles</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Profanity</source>
      <translation>Corbeille : Grossièreté</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Spam or advert</source>
      <translation>Corbeille : Indésirable ou publicité</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Trash: Threat</source>
      <translation>Corbeille : Menace</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/help.py" />
      <source>Trash: {reason}</source>
      <translation>Corbeille : {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Trashed</source>
      <translation>Mis à la corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>Trashed</source>
      <comment>done</comment>
      <translation>Mis à la corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/asking.py" />
      <source>Trashed ({name}). Why?</source>
      <translation>Mis à la corbeille ({name}). Pourquoi ?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashed here, on its way</source>
      <translation>Mis à la corbeille ici, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, none of them approved</source>
      <translation>Mettre à la corbeille masque {count} réponses ou plus, aucune approuvée</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {count} or more replies, {public} of them approved</source>
      <translation>Mettre à la corbeille masque {count} réponses ou plus ; approuvées : {public}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, none of them approved</source>
      <extracomment>One: Trashing hides {n} reply, not approved</extracomment>
      <translation>
        <numerusform>Mettre à la corbeille masque {n} réponse, non approuvée</numerusform>
        <numerusform>Mettre à la corbeille masque {n} réponses, aucune approuvée</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>Trashing hides {n} replies, {public} of them approved</source>
      <extracomment>One: Trashing hides {n} reply, an approved one</extracomment>
      <translation>
        <numerusform>Mettre à la corbeille masque {n} réponse, approuvée</numerusform>
        <numerusform>Mettre à la corbeille masque {n} réponses ; approuvées : {public}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/blocks.py" />
      <source>Try again (P)</source>
      <translation>Réessayer (P)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Try eight bits</source>
      <translation>Essayer huit bits</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>Try the address of an article that has comments.</source>
      <translation>Essayez l’adresse d’un article commenté.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Trying it on the queue ...</source>
      <translation>Essai sur la file d’attente…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Turkish</source>
      <translation>turc</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>Two reasons are called {reason}.</source>
      <translation>Deux motifs s’appellent {reason}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Ukrainian</source>
      <translation>ukrainien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Undo the latest decision</source>
      <translation>Annuler la dernière décision</translation>
    </message>
    <message>
      <location filename="../../modstation/site/secrets.py" />
      <source>Unlock it when the system asks, then try again.</source>
      <translation>Déverrouillez-le quand le système le demande, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>Up (Alt+Up)</source>
      <translation>Monter (Alt+Up)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>Up and Down choose, Enter takes it, Esc leaves.</source>
      <translation>Up et Down choisissent, Enter valide, Esc quitte.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Urdu</source>
      <translation>ourdou</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>Use files I already have…</source>
      <translation>Utiliser des fichiers que j’ai déjà…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Use it all the same</source>
      <translation>L’utiliser quand même</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>User name</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Usual size of the text</source>
      <translation>Taille de texte habituelle</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Vietnamese</source>
      <translation>vietnamien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>Wait before a decision is sent</source>
      <translation>Attendre avant d’envoyer une décision</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue.py" />
      <source>Waiting comments</source>
      <translation>Commentaires en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Waiting for you to approve there…</source>
      <translation>En attente de votre approbation dans le navigateur…</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: harsh ones are spread among the ordinary ones, each kind the oldest first.</source>
      <translation>En attente depuis le {since} : les commentaires durs sont répartis parmi les autres, les plus anciens d’abord dans chaque groupe.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the longest waiting come first.</source>
      <translation>En attente depuis le {since} : les attentes les plus longues passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>Waiting since {since}: the newest come first.</source>
      <translation>En attente depuis le {since} : les plus récents passent en premier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/empty.py" />
      <source>Welcome.</source>
      <translation>Bienvenue.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>Welsh</source>
      <translation>gallois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/reasons.py" />
      <source>What an author may be told</source>
      <translation>Ce qu’un auteur peut en savoir</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What came as {file} is something else: its SHA-256 is not the one in its name. It was thrown away.</source>
      <translation>Ce qui est arrivé comme {file} est autre chose : son SHA-256 n’est pas celui de son nom. Le fichier a été jeté.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>What happened last</source>
      <translation>Dernier événement</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept for the next time.</source>
      <translation>Ce qui est arrivé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/fetching.py" />
      <source>What has come is kept: start again to go on from there.</source>
      <translation>Ce qui est arrivé est gardé : relancez pour reprendre à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>What is shown</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What it met</source>
      <translation>Ce qu’il a touché</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What the block met, newest first</source>
      <translation>Ce que le blocage a touché, du plus récent au plus ancien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>What the edit changes</source>
      <translation>Ce que change la modification</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What was decided offline</source>
      <translation>Ce qui a été décidé hors ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>What was done</source>
      <translation>Ce qui a été fait</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>What went through</source>
      <translation>Ce qui est passé</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What went through after a time offline</source>
      <translation>Ce qui est passé après un temps hors ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>What will be written</source>
      <translation>Ce qui sera écrit</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided</source>
      <translation>Vos décisions</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>What you decided, and where it is now</source>
      <translation>Vos décisions, et où elles en sont</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>What you decided, newest first</source>
      <translation>Vos décisions, les plus récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <location filename="../../modstation/ui/history.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>When the browser asks whether to open ModStation, let it.</source>
      <translation>Quand le navigateur demande s’il faut ouvrir ModStation, acceptez.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/answers.py" />
      <source>While a reply is being written, Ctrl and a digit puts one of these in, to be changed and sent by hand. These names are filled in: {names}.</source>
      <translation>Pendant l’écriture d’une réponse, Ctrl et un chiffre en insèrent une, à modifier et à envoyer à la main. Sont remplis : {names}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/history.py" />
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Why these scores</source>
      <translation>Pourquoi ces scores</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Why these scores: labels, passages, rules</source>
      <translation>Pourquoi ces scores : critères, passages, règles</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>With a link</source>
      <translation>Avec un lien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/saved_views.py" />
      <source>With links</source>
      <translation>Avec liens</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/dialog.py" />
      <source>Word list</source>
      <translation>Liste de mots</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Word list, one entry a line</source>
      <translation>Liste de mots, une entrée par ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>WordPress keeps no original; ModStation keeps it here.</source>
      <translation>WordPress ne garde pas d’original ; ModStation le garde ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>WordPress let us in. Making a password that was never in a browser…</source>
      <translation>WordPress nous a laissés entrer. Création d’un mot de passe jamais passé par un navigateur…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>WordPress looks for each of these lines anywhere in a new comment, its author's name, e-mail, website, address and browser, as a part of any of them: troll@x.test also catches notatroll@x.test, and 1.2.3.4 also 11.2.3.45. What it finds goes to the trash. To keep one person out, block them instead: a block compares whole values.</source>
      <translation>WordPress cherche chacune de ces lignes partout dans un nouveau commentaire, dans le nom, l’e-mail, le site, l’adresse et le navigateur de son auteur, même comme partie d’un mot : troll@x.test touche aussi notatroll@x.test, et 1.2.3.4 aussi 11.2.3.45. Ce qu’il trouve va à la corbeille. Pour écarter une seule personne, bloquez-la plutôt : un blocage compare des valeurs entières.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/review.py" />
      <source>WordPress stores {bytes} bytes a comment at most.</source>
      <translation>WordPress stocke au plus {bytes} octets par commentaire.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>WordPress was told not to let ModStation in.</source>
      <translation>Dans WordPress, l’accès a été refusé à ModStation.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/words.py" />
      <source>Words and phrases to mark in this site's comments, one a line. Whole words only; * stands for any letters (troll* finds trolls and trolling). A # begins a note.</source>
      <translation>Mots et expressions à marquer dans les commentaires de ce site, un par ligne. Mots entiers seulement ; * remplace n’importe quelles lettres (troll* trouve trolls et trolling). Un # commence une note.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Workstation</source>
      <translation>Poste de travail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write a note about the author</source>
      <translation>Écrire une note sur l’auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write to the author of what was trashed last</source>
      <translation>Écrire à l’auteur du dernier mis à la corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Write to the author, with the reason</source>
      <translation>Écrire à l’auteur, avec le motif</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Write to the site (Ctrl+Enter)</source>
      <translation>Écrire sur le site (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed.py" />
      <source>Writing to the site…</source>
      <translation>Écriture sur le site…</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>Written in {language}.</source>
      <translation>Langue : {language}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/disallowed_sheet.py" />
      <source>Written.</source>
      <translation>Écrit.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/view.py" />
      <source>You are looking at the new version.</source>
      <translation>Vous voyez la nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/awaited.py" />
      <source>You can try again at any time.</source>
      <translation>Vous pouvez réessayer à tout moment.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>You have changed the text: put the reason into it yourself.</source>
      <translation>Vous avez modifié le texte : mettez-y le motif vous-même.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You saw this and decided to {what}</source>
      <translation>Vous avez vu ceci et vouliez {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wanted to {what}. The site: {words} Decide again, or take it back: {key}.</source>
      <translation>Vous vouliez {what}. Le site : {words} Décidez de nouveau, ou annulez : {key}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/strips.py" />
      <source>You wrote this, to {what}</source>
      <translation>Vous avez écrit ceci, pour {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>Your browser opens a page of your own site. Log in there as usual and approve; the password that WordPress then makes for ModStation comes back by itself. Your own password never comes here, and you can revoke this one in WordPress at any time.</source>
      <translation>Votre navigateur ouvre une page de votre propre site. Connectez-vous-y comme d’habitude et approuvez ; le mot de passe que WordPress crée alors pour ModStation revient de lui-même. Votre propre mot de passe n’arrive jamais ici, et vous pouvez révoquer celui-ci dans WordPress à tout moment.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>Your browser shows a page of {site}.</source>
      <translation>Votre navigateur affiche une page de {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your draft is back.</source>
      <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>Your edit</source>
      <translation>Votre version</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>Your note about the author</source>
      <translation>Votre note sur l’auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>Your shift</source>
      <translation>Votre service</translation>
    </message>
    <message>
      <location filename="../../modstation/core/commands.py" />
      <source>Your shift in figures</source>
      <translation>Votre service en chiffres</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/writing.py" />
      <source>Your text is kept: {key} brings it back.</source>
      <translation>Votre texte est gardé : {key} le rouvre.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>a guest wrote it</source>
      <translation>écrit par un visiteur</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>a view has no name</source>
      <translation>une vue n’a pas de nom</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} hours</source>
      <extracomment>One: about {n} hour</extracomment>
      <translation>
        <numerusform>environ {n} heure</numerusform>
        <numerusform>environ {n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>about {n} minutes</source>
      <extracomment>One: about a minute</extracomment>
      <translation>
        <numerusform>environ une minute</numerusform>
        <numerusform>environ {n} minutes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>account</source>
      <translation>compte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>account {number}</source>
      <translation>compte {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>address in words</source>
      <translation>adresse en toutes lettres</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>all sites</source>
      <translation>tous les sites</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/views_dialog.py" />
      <source>all that waits</source>
      <translation>tout ce qui est en attente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more</source>
      <extracomment>One: and {n} more</extracomment>
      <translation>
        <numerusform>et {n} de plus</numerusform>
        <numerusform>et {n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>and {n} more replies</source>
      <extracomment>One: and {n} more reply</extracomment>
      <translation>
        <numerusform>et {n} réponse de plus</numerusform>
        <numerusform>et {n} réponses de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>age</comment>
      <translation>indifférent</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>any</source>
      <comment>language</comment>
      <translation>indifférente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>anybody can use it</source>
      <translation>n’importe qui peut l’utiliser</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments</source>
      <extracomment>One: approval of a comment</extracomment>
      <translation>
        <numerusform>approbation d’un commentaire</numerusform>
        <numerusform>approbation de {n} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>approval of {n} comments by {name}</source>
      <extracomment>One: approval of a comment by {name}</extracomment>
      <translation>
        <numerusform>approbation d’un commentaire de {name}</numerusform>
        <numerusform>approbation de {n} commentaires de {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>approve it</source>
      <comment>you decided to …</comment>
      <translation>l’approuver</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>approved</source>
      <translation>approuvé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>approved</source>
      <comment>how many</comment>
      <translation>approuvés</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>article in trash</source>
      <translation>article à la corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>article, {count} waiting</source>
      <translation>article, {count} en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/finding.py" />
      <source>author, {count} waiting</source>
      <translation>auteur, {count} en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>before {date}</source>
      <translation>avant le {date}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>being lifted</source>
      <translation>en cours de levée</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>being sent</source>
      <translation>envoi en cours</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>betting pitch</source>
      <translation>offre de paris</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>block of {who} by {field}</source>
      <translation>blocage de {who} par {field}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>block of {who} by {field} and trash of {n} comments</source>
      <extracomment>One: block of {who} by {field} and trash of {n} comment</extracomment>
      <translation>
        <numerusform>blocage de {who} par {field} et {n} commentaire à la corbeille</numerusform>
        <numerusform>blocage de {who} par {field} et {n} commentaires à la corbeille</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>block: {n} comments</source>
      <extracomment>One: block: {n} comment</extracomment>
      <translation>
        <numerusform>blocage : {n} commentaire</numerusform>
        <numerusform>blocage : {n} commentaires</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>by {name}</source>
      <translation>de {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>by “{words}”</source>
      <translation>de « {words} »</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>call to click</source>
      <translation>appel à cliquer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>comments</source>
      <translation>commentaires</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <location filename="../../modstation/ui/search_results.py" />
      <source>conflict</source>
      <translation>conflit</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>conflict: the site changed it, you are asked</source>
      <translation>conflit : modifié sur le site, à vous de choisir</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>dating pitch</source>
      <translation>offre de rencontres</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>decoration</source>
      <translation>décoration</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>deleted</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>deleted on the site</source>
      <translation>supprimé sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>domain</source>
      <translation>domaine</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>downloaded, not prepared yet</source>
      <translation>téléchargé, pas encore préparé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>e-mail address</source>
      <translation>adresse e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>e-mail “{words}”</source>
      <translation>e-mail « {words} »</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit and approve it</source>
      <comment>you decided to …</comment>
      <translation>le modifier et l’approuver</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>edit it</source>
      <comment>you decided to …</comment>
      <translation>le modifier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>edit of {n} comments by {name}</source>
      <extracomment>One: edit of a comment by {name}</extracomment>
      <translation>
        <numerusform>modification d’un commentaire de {name}</numerusform>
        <numerusform>modification de {n} commentaires de {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>edited since it came in</source>
      <translation>modifié depuis son arrivée</translation>
    </message>
    <message>
      <location filename="../../modstation/site/loopback.py" />
      <source>en</source>
      <comment>the code of this language, as lang of HTML has it</comment>
      <translation>fr</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>ends with an address</source>
      <translation>finit par une adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>essay mill</source>
      <translation>rédaction de devoirs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, now</source>
      <translation>première fois le {day}, à l’instant</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>first seen {day}, {age} ago</source>
      <translation>première fois le {day}, il y a {age}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>first-time author</source>
      <translation>nouvel auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>first-time authors</source>
      <translation>nouveaux auteurs</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>flags {count} of {all} queued</source>
      <translation>signale {count} sur {all} en file</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <location filename="../../modstation/ui/block_words.py" />
      <source>for ever</source>
      <translation>pour toujours</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>for {reasons}</source>
      <translation>pour {reasons}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free sign-up</source>
      <translation>inscription gratuite</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>free stream</source>
      <translation>streaming gratuit</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>from {date} on</source>
      <translation>à partir du {date}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>future</source>
      <translation>planifié</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>good enough: {figures}</source>
      <translation>suffisant : {figures}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>goods of spam</source>
      <translation>produits d’indésirables</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>guest</source>
      <translation>visiteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>h</source>
      <comment>o'clock</comment>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>has a link</source>
      <translation>contient un lien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>have an address of this domain</source>
      <translation>ont une adresse de ce domaine</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>held back by the site</source>
      <translation>retenu par le site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_table.py" />
      <source>here</source>
      <translation>ici</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>hidden link</source>
      <translation>lien caché</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>house words</source>
      <translation>mots maison</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>identity attack</source>
      <translation>attaque contre un groupe</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>in force</source>
      <translation>en vigueur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>in force, lifting it failed: {why}</source>
      <translation>en vigueur, échec de la levée : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>in {language}</source>
      <translation>en {language}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>income</source>
      <translation>revenus</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>insult</source>
      <translation>insulte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <location filename="../../modstation/ui/preparing.py" />
      <source>interrupted; it goes on once the site can be reached</source>
      <translation>en pause ; la suite vient dès que le site est joignable</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>its article</source>
      <translation>son article</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>its base model</source>
      <translation>son modèle de base</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>less than a minute</source>
      <translation>moins d’une minute</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>lifted</source>
      <translation>levé</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>lifting of a block by {field}</source>
      <translation>levée d’un blocage par {field}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>link</source>
      <translation>lien</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>loan offer</source>
      <translation>offre de prêt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>local</source>
      <translation>local</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>many links</source>
      <translation>nombreux liens</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>mark it as spam</source>
      <comment>you decided to …</comment>
      <translation>le marquer comme indésirable</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>marked as spam by the site</source>
      <translation>marqué comme indésirable par le site</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>messenger</source>
      <translation>messagerie</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/catalogue.py" />
      <source>modstation models list says which are, modstation models get fetches one.</source>
      <translation>modstation models list dit lesquels y sont, modstation models get en récupère un.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>money pitch</source>
      <translation>promesse d’argent</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>name or e-mail</source>
      <translation>nom ou e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>no IP address</source>
      <translation>pas d’adresse IP</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <location filename="../../modstation/ui/side.py" />
      <source>no e-mail</source>
      <translation>pas d’e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>no e-mail was given</source>
      <translation>aucun e-mail donné</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>no key</source>
      <translation>aucune touche</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>no name was given</source>
      <translation>aucun nom donné</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>no score</source>
      <translation>aucun score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>no site connected</source>
      <translation>aucun site connecté</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>not known</source>
      <comment>browser</comment>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>not on this machine</source>
      <translation>pas sur cette machine</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: a later decision took its place</source>
      <translation>non envoyé : remplacé par une décision ultérieure</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>not sent: left as the site has it</source>
      <translation>non envoyé : laissé tel que sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/richtext.py" />
      <source>not {host}</source>
      <comment>where a link leads</comment>
      <translation>pas {host}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/palette.py" />
      <source>nothing</source>
      <comment>chosen in a list</comment>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>nothing is waiting</source>
      <translation>rien n’est en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>obscene</source>
      <translation>obscénité</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last day</source>
      <comment>age</comment>
      <translation>du dernier jour</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last month</source>
      <comment>age</comment>
      <translation>du dernier mois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>of the last week</source>
      <comment>age</comment>
      <translation>de la dernière semaine</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/core/filters.py" />
      <source>of the last {n} days</source>
      <extracomment>One: of the last day</extracomment>
      <translation>
        <numerusform>du dernier jour</numerusform>
        <numerusform>des {n} derniers jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>of unknown language</source>
      <translation>de langue inconnue</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>offer beside an address</source>
      <translation>offre près d’une adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>offline</source>
      <translation>hors ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>on the screen</source>
      <translation>à l’écran</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site</source>
      <translation>sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>on the site: it was so already</source>
      <translation>sur le site : c’était déjà le cas</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>on {site}</source>
      <translation>sur {site}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online</source>
      <translation>en ligne</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>online, all sent</source>
      <translation>en ligne, tout envoyé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>only here, not on the site</source>
      <translation>seulement ici, pas sur le site</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>order = {order} is not one of {orders}</source>
      <translation>order = {order} ne fait pas partie de {orders}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others may have it</source>
      <translation>d’autres peuvent l’avoir</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others may share it</source>
      <translation>d’autres peuvent la partager</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>others share it</source>
      <translation>d’autres le partagent</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>over {comments} comments scores move by {mean} on average and {largest} at most, rank correlation {correlation} ({label}), {sides} change sides</source>
      <translation>sur {comments} commentaires, les scores bougent de {mean} en moyenne et de {largest} au plus, corrélation de rang {correlation} ({label}), {sides} changent de côté</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>part of the queue</source>
      <translation>une partie de la file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <source>part of the title</source>
      <translation>partie du titre</translation>
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>paused</source>
      <comment>the scoring</comment>
      <translation>en pause</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>pending</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>pending</source>
      <comment>how many</comment>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>phone number</source>
      <translation>numéro de téléphone</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>picked</source>
      <translation>sélectionné</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>praise for nothing</source>
      <translation>éloge sans objet</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>press a key</source>
      <translation>appuyez sur une touche</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/side.py" />
      <source>private</source>
      <translation>privé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>putting {n} blocks on the site</source>
      <extracomment>One: putting {n} block on the site</extracomment>
      <translation>
        <numerusform>envoi de {n} blocage au site</numerusform>
        <numerusform>envoi de {n} blocages au site</numerusform>
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
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/queue_model.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>refused by the site</source>
      <translation>refusé par le site</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>refused: {why}</source>
      <translation>refusé : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam.py" />
      <source>repeats</source>
      <translation>répétitions</translation>
    </message>
    <message>
      <location filename="../../modstation/core/marks.py" />
      <source>reply to a moderator</source>
      <translation>réponse à un modérateur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>reply to it</source>
      <comment>you decided to …</comment>
      <translation>y répondre</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>reply to {name}</source>
      <translation>réponse à {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>request of a link seller</source>
      <translation>demande d’un vendeur de liens</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>restore it</source>
      <comment>you decided to …</comment>
      <translation>le rétablir</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments</source>
      <extracomment>One: return to pending of a comment</extracomment>
      <translation>
        <numerusform>remise en attente d’un commentaire</numerusform>
        <numerusform>remise en attente de {n} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>return to pending of {n} comments by {name}</source>
      <extracomment>One: return to pending of a comment by {name}</extracomment>
      <translation>
        <numerusform>remise en attente d’un commentaire de {name}</numerusform>
        <numerusform>remise en attente de {n} commentaires de {name}</numerusform>
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
      <translation>argumentaire de vente</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same IP</source>
      <translation>même IP</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same URL</source>
      <translation>même URL</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same e-mail</source>
      <translation>même e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/people.py" />
      <source>same network {network}</source>
      <translation>même réseau {network}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>score in %</source>
      <translation>score en %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}</source>
      <translation>scores : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, about {minutes} min</source>
      <translation>scores : {done} sur {total}, environ {minutes} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {done} of {total}, under a minute</source>
      <translation>scores : {done} sur {total}, moins d’une minute</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}</source>
      <translation>calcul des scores : {state}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>scoring {state}, {count} left</source>
      <translation>calcul des scores : {state}, reste {count}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>sent, and changed there since</source>
      <translation>envoyé, et modifié là-bas depuis</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>set it back to pending</source>
      <comment>you decided to …</comment>
      <translation>le remettre en attente</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>severe toxicity</source>
      <translation>toxicité grave</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>sexual explicit</source>
      <translation>contenu sexuel</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>share this IP address</source>
      <translation>partagent cette adresse IP</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>share this network</source>
      <translation>partagent ce réseau</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>short or odd address</source>
      <translation>adresse courte ou étrange</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>sign with this name</source>
      <translation>signent de ce nom</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>some scores</source>
      <translation>certains scores</translation>
    </message>
    <message>
      <location filename="../../modstation/store/comments.py" />
      <source>somebody</source>
      <comment>whose name was erased</comment>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <location filename="../../modstation/desk/words.py" />
      <source>somebody without a name</source>
      <translation>quelqu’un sans nom</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>spam</source>
      <translation>indésirable</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>spam</source>
      <comment>how many</comment>
      <translation>indésir.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments</source>
      <extracomment>One: spam mark of a comment</extracomment>
      <translation>
        <numerusform>marquage comme indésirable d’un commentaire</numerusform>
        <numerusform>marquage comme indésirable de {n} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>spam mark of {n} comments by {name}</source>
      <extracomment>One: spam mark of a comment by {name}</extracomment>
      <translation>
        <numerusform>marquage comme indésirable d’un commentaire de {name}</numerusform>
        <numerusform>marquage comme indésirable de {n} commentaires de {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/first_sync.py" />
      <source>stopped; F5 goes on from there</source>
      <translation>à l’arrêt ; F5 reprend à partir de là</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>taken back before it was sent</source>
      <translation>annulé avant l’envoi</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>testimonial</source>
      <translation>témoignage</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>the site gave no reason</source>
      <translation>le site n’a pas donné de raison</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block.py" />
      <source>the site stored no address</source>
      <translation>le site n’a gardé aucune adresse</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <location filename="../../modstation/ui/block.py" />
      <source>this author</source>
      <translation>cet auteur</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>threat</source>
      <translation>menace</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>to</source>
      <comment>from … to</comment>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/drift.py" />
      <source>too far from full precision: {figures}</source>
      <translation>trop loin de la pleine précision : {figures}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/policy.py" />
      <source>toxicity</source>
      <translation>toxicité</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <location filename="../../modstation/ui/side.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>trash</source>
      <translation>corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>trash</source>
      <comment>how many</comment>
      <translation>corbeille</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>trash it</source>
      <comment>you decided to …</comment>
      <translation>le mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments</source>
      <extracomment>One: trash of a comment</extracomment>
      <translation>
        <numerusform>mise à la corbeille d’un commentaire</numerusform>
        <numerusform>mise à la corbeille de {n} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>trash of {n} comments by {name}</source>
      <extracomment>One: trash of a comment by {name}</extracomment>
      <translation>
        <numerusform>mise à la corbeille d’un commentaire de {name}</numerusform>
        <numerusform>mise à la corbeille de {n} commentaires de {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>trashed by the site</source>
      <translation>mis à la corbeille par le site</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_hits.py" />
      <source>trashed from here</source>
      <translation>mis à la corbeille d’ici</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>under article {number}</source>
      <translation>sous l’article {number}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/core/searching.py" />
      <source>under “{article}”</source>
      <translation>sous « {article} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>undo of {n} comments by {name}</source>
      <extracomment>One: undo of a comment by {name}</extracomment>
      <translation>
        <numerusform>annulation pour un commentaire de {name}</numerusform>
        <numerusform>annulation pour {n} commentaires de {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: reply on its way</source>
      <translation>annulation : réponse en route</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/undoing.py" />
      <source>undo: {act}</source>
      <translation>annulation : {act}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/languages.py" />
      <source>unknown</source>
      <comment>a language</comment>
      <translation>inconnue</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/general.py" />
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting to be sent</source>
      <translation>en attente d’envoi</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>waiting {seconds} s</source>
      <translation>en attente {seconds} s</translation>
    </message>
    <message>
      <location filename="../../modstation/app/power.py" />
      <source>waits for mains power</source>
      <comment>the scoring</comment>
      <translation>en attente du secteur</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>waits for the site</source>
      <translation>attend le site</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/trail.py" />
      <source>was on the site, taken back since</source>
      <translation>était sur le site, annulé depuis</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/spam_rules.py" />
      <source>where to reply</source>
      <translation>où répondre</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with a link</source>
      <translation>avec un lien</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>with “{text}”</source>
      <translation>avec « {text} »</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <location filename="../../modstation/ui/filter_strip.py" />
      <location filename="../../modstation/ui/histogram.py" />
      <source>worst score</source>
      <translation>pire score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>write with this account</source>
      <translation>écrivent avec ce compte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>write with this e-mail address</source>
      <translation>écrivent avec cette adresse e-mail</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect_form.py" />
      <source>your WordPress user name</source>
      <translation>votre identifiant WordPress</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{act} ({reason})</source>
      <translation>{act} ({reason})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{age} ago</source>
      <translation>il y a {age}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{approved} approved, {pending} pending, {spam} spam, {trash} in trash</source>
      <translation>approuvés : {approved}, en attente : {pending}, indésirables : {spam}, à la corbeille : {trash}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/people.py" />
      <source>{approved} approved, {rejected} rejected</source>
      <translation>approuvés : {approved}, rejetés : {rejected}</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <location filename="../../modstation/desk/keys.py" />
      <source>{command} must keep a key.</source>
      <translation>{command} doit garder une touche.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/progress_strip.py" />
      <source>{counts}, {state}.</source>
      <translation>{counts}, {state}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/thresholds.py" />
      <source>{count} %</source>
      <translation>{count} %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} d</source>
      <translation>{count} j</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} in the queue</source>
      <translation>{count} en file d’attente</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <location filename="../../modstation/ui/words.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} mo</source>
      <translation>{count} mois</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/comment_box.py" />
      <source>{count} more characters are folded away.</source>
      <translation>{count} caractères de plus sont repliés.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/histogram.py" />
      <source>{count} of {total} lie in the range</source>
      <translation>{count} sur {total} sont dans l’intervalle</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>{count} older ones are still being taken in.</source>
      <translation>{count} plus anciens sont encore en cours d’indexation.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/foot.py" />
      <source>{count} or more more are nearly the same: {key} compares them</source>
      <translation>{count} autres ou plus sont presque identiques : {key} les compare</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{count} refused</source>
      <translation>{count} refus</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count} y</source>
      <translation>{count} ans</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/words.py" />
      <source>{count}%</source>
      <translation>{count} %</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/rows.py" />
      <source>{date}, {n} days</source>
      <extracomment>One: {date}, {n} day</extracomment>
      <translation>
        <numerusform>{date}, {n} jour</numerusform>
        <numerusform>{date}, {n} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {time}</source>
      <translation>{day} {month} {time}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/rows.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
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
        <numerusform>{done} : {n} commentaire.</numerusform>
        <numerusform>{done} : {n} commentaires.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason} ({name}).</source>
      <translation>{done} : {reason} ({name}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/words.py" />
      <source>{done}: {reason}: {n} comments.</source>
      <extracomment>One: {done}: {reason}: {n} comment.</extracomment>
      <translation>
        <numerusform>{done} : {reason} : {n} commentaire.</numerusform>
        <numerusform>{done} : {reason} : {n} commentaires.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/landing.py" />
      <source>{done}: {why}</source>
      <translation>{done} : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/house_words.py" />
      <source>{entry} is not in the list of {site}.</source>
      <translation>{entry} n’est pas dans la liste de {site}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} cannot be read.</source>
      <translation>Impossible de lire {file}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here ({key}).</source>
      <translation>{file} décrit un réseau inconnu ici ({key}).</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes a network that is not known here.</source>
      <translation>{file} décrit un réseau inconnu ici.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/architecture.py" />
      <source>{file} describes another network than the weights ({family}).</source>
      <translation>{file} décrit un autre réseau que les poids ({family}).</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/weights.py" />
      <source>{file} is damaged: its SHA-256 is not the one in its name.</source>
      <translation>{file} est abîmé : son SHA-256 n’est pas celui de son nom.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} answers with an error of its own ({status}).</source>
      <translation>{host} répond par une erreur de son côté ({status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} cannot be reached.</source>
      <translation>{host} est injoignable.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} cannot give the file at present (it answered {status}).</source>
      <translation>{host} ne peut pas donner le fichier pour le moment (réponse {status}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/site/http.py" />
      <source>{host} did not answer within {n} seconds.</source>
      <extracomment>One: {host} did not answer within {n} second.</extracomment>
      <translation>
        <numerusform>{host} n’a pas répondu en {n} seconde.</numerusform>
        <numerusform>{host} n’a pas répondu en {n} secondes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} does not give the file (it answered {status}).</source>
      <translation>{host} ne donne pas le fichier (réponse {status}).</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} does not speak HTTPS properly.</source>
      <translation>{host} ne parle pas correctement HTTPS.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} gives a part of the file that was not asked for.</source>
      <translation>{host} donne une partie du fichier qui n’a pas été demandée.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <location filename="../../modstation/site/http.py" />
      <source>{host} is not reached over HTTPS.</source>
      <translation>{host} n’est pas joint en HTTPS.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/http.py" />
      <source>{host} refuses the connection.</source>
      <translation>{host} refuse la connexion.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors in circles.</source>
      <translation>{host} fait tourner ses visiteurs en rond.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/connect.py" />
      <source>{host} sends its visitors to no valid address.</source>
      <translation>{host} envoie ses visiteurs vers une adresse non valide.</translation>
    </message>
    <message>
      <location filename="../../modstation/site/download.py" />
      <source>{host} sends on and on, and nowhere is the file.</source>
      <translation>{host} renvoie toujours plus loin, et le fichier n’est nulle part.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{now}” here, not “{before}”.</source>
      <translation>{keys} est ici « {now} », pas « {before} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{keys} is “{what}” already, so {key} cannot begin with it.</source>
      <translation>{keys} est déjà « {what} », {key} ne peut donc pas en être le début.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/key_list.py" />
      <source>{keys}, your change</source>
      <translation>{keys}, modifié par vous</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} begins {keys}, which is “{what}”.</source>
      <translation>{key} est le début de {keys}, qui est « {what} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{key} cannot be both {command} and {other}.</source>
      <translation>{key} ne peut pas être à la fois {command} et {other}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/walking.py" />
      <source>{key} goes back to the queue.</source>
      <translation>{key} revient à la file d’attente.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{key} is “{what}” already.</source>
      <translation>{key} est déjà « {what} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{key} shows it.</source>
      <translation>{key} l’affiche.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/masks.py" />
      <source>{key} shows what is masked, as long as it is held.</source>
      <translation>{key} montre ce qui est masqué, tant que la touche est tenue.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{key} takes back: {what}</source>
      <translation>{key} annule : {what}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letters.py" />
      <source>{key} writes to the author.</source>
      <translation>{key} écrit à l’auteur.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/ranking.py" />
      <source>{label} {percent}% puts it here: the highest scores come first.</source>
      <translation>{label} {percent} % le place ici : les scores les plus élevés passent en premier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{model} could not read {n} comments: set aside, without scores.</source>
      <extracomment>One: {model} could not read {n} comment: set aside, without scores.</extracomment>
      <translation>
        <numerusform>{model} n’a pas pu lire {n} commentaire : mis de côté, sans scores.</numerusform>
        <numerusform>{model} n’a pas pu lire {n} commentaires : mis de côté, sans scores.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} failed twice on this text and has set it aside: no scores of it.</source>
      <translation>{model} a échoué deux fois sur ce texte et l’a mis de côté : aucun score.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{model} read the first {read} of {length} characters.</source>
      <translation>{model} a lu les {read} premiers caractères sur {length}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a text.</source>
      <translation>{name} = {value} n’est pas un texte.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not a whole number.</source>
      <translation>{name} = {value} n’est pas un nombre entier.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not between 0 and 86400 seconds.</source>
      <translation>{name} = {value} n’est pas entre 0 et 86400 secondes.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not one of {orders}.</source>
      <translation>{name} = {value} ne fait pas partie de {orders}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{name} = {value} is not true or false.</source>
      <translation>{name} = {value} n’est ni true ni false.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} has the shape {shape}; the configuration asks for {wanted}.</source>
      <translation>{name} a la forme {shape} ; la configuration demande {wanted}.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds values that are no numbers.</source>
      <translation>{name} contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{name} holds {kind}, not fractions.</source>
      <translation>{name} contient {kind}, pas des nombres à virgule.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} is ready. Use lets it score the comments.</source>
      <translation>{name} est prêt. « Utiliser » lui fait évaluer les commentaires.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name} left no e-mail address.</source>
      <translation>{name} n’a laissé aucune adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name} scores the comments from now on.</source>
      <translation>{name} évalue désormais les commentaires.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>{name}, eight bits</source>
      <translation>{name}, huit bits</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name}, {email}</source>
      <translation>{name}, {email}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/letter.py" />
      <source>{name}: “{email}” is no e-mail address.</source>
      <translation>{name} : « {email} » n’est pas une adresse e-mail.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} articles</source>
      <extracomment>One: {n} article</extracomment>
      <translation>
        <numerusform>{n} article</numerusform>
        <numerusform>{n} articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} authors</source>
      <extracomment>One: {n} author</extracomment>
      <translation>
        <numerusform>{n} auteur</numerusform>
        <numerusform>{n} auteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} blocks are only here, though their site can block by itself now. Shift+P puts them there; Z takes that back.</source>
      <extracomment>One: {n} block is only here, though its site can block by itself now. P puts it there; Z takes that back.</extracomment>
      <translation>
        <numerusform>{n} blocage n’est qu’ici, alors que son site peut désormais bloquer lui-même. P l’y met ; Z annule.</numerusform>
        <numerusform>{n} blocages ne sont qu’ici, alors que leur site peut désormais bloquer lui-même. Shift+P les y met ; Z annule.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/blocking.py" />
      <source>{n} blocks go to the site.</source>
      <extracomment>One: {n} block goes to the site.</extracomment>
      <translation>
        <numerusform>{n} blocage part vers le site.</numerusform>
        <numerusform>{n} blocages partent vers le site.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} changed meanwhile or cannot be decided, and stay.</source>
      <extracomment>One: {n} changed meanwhile or cannot be decided, and stay.</extracomment>
      <translation>
        <numerusform>{n} a changé entre-temps ou ne peut pas être décidé, et reste.</numerusform>
        <numerusform>{n} ont changé entre-temps ou ne peuvent pas être décidés, et restent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/thread.py" />
      <source>{n} comments between</source>
      <extracomment>One: {n} comment between</extracomment>
      <translation>
        <numerusform>{n} commentaire entre les deux</numerusform>
        <numerusform>{n} commentaires entre les deux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/family_dialog.py" />
      <source>{n} comments checked: the next decision is about all of them</source>
      <extracomment>One: {n} comment checked: the next decision is about all of them</extracomment>
      <translation>
        <numerusform>{n} commentaire coché : la prochaine décision le concerne</numerusform>
        <numerusform>{n} commentaires cochés : la prochaine décision les concerne tous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/shift_sheet.py" />
      <source>{n} comments decided since {moment}</source>
      <extracomment>One: {n} comment decided since {moment}</extracomment>
      <translation>
        <numerusform>{n} commentaire décidé depuis le {moment}</numerusform>
        <numerusform>{n} commentaires décidés depuis le {moment}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} comments of theirs were approved.</source>
      <extracomment>One: {n} comment of theirs was approved.</extracomment>
      <translation>
        <numerusform>{n} de ses commentaires a été approuvé.</numerusform>
        <numerusform>{n} de ses commentaires ont été approuvés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picked_strip.py" />
      <source>{n} comments picked: the next decision is about all of them</source>
      <extracomment>One: {n} comment picked: the next decision is about all of them</extracomment>
      <translation>
        <numerusform>{n} commentaire sélectionné : la prochaine décision le concerne</numerusform>
        <numerusform>{n} commentaires sélectionnés : la prochaine décision les concerne tous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/search.py" />
      <source>{n} comments, the newest first.</source>
      <extracomment>One: {n} comment, the newest first.</extracomment>
      <translation>
        <numerusform>{n} commentaire.</numerusform>
        <numerusform>{n} commentaires, les plus récents d’abord.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/picking.py" />
      <source>{n} comments: at it…</source>
      <extracomment>One: {n} comment: at it…</extracomment>
      <translation>
        <numerusform>{n} commentaire : en cours…</numerusform>
        <numerusform>{n} commentaires : en cours…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/status.py" />
      <source>{n} conflicts</source>
      <extracomment>One: {n} conflict</extracomment>
      <translation>
        <numerusform>{n} conflit</numerusform>
        <numerusform>{n} conflits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} conflicts to settle</source>
      <extracomment>One: {n} conflict to settle</extracomment>
      <translation>
        <numerusform>{n} conflit à régler</numerusform>
        <numerusform>{n} conflits à régler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} decided by somebody else meanwhile</source>
      <extracomment>One: {n} decided by somebody else meanwhile</extracomment>
      <translation>
        <numerusform>{n} tranchée entre-temps par quelqu’un d’autre</numerusform>
        <numerusform>{n} tranchées entre-temps par quelqu’un d’autre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{n} decisions are not sent yet.</source>
      <extracomment>One: {n} decision is not sent yet.</extracomment>
      <translation>
        <numerusform>{n} décision n’est pas encore envoyée.</numerusform>
        <numerusform>{n} décisions ne sont pas encore envoyées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions from last time wait and will be sent in {seconds} s. {key} holds.</source>
      <extracomment>One: {n} decision from last time waits and will be sent in {seconds} s. {key} holds.</extracomment>
      <translation>
        <numerusform>{n} décision de la dernière fois est en attente et sera envoyée dans {seconds} s. {key} la retient.</numerusform>
        <numerusform>{n} décisions de la dernière fois sont en attente et seront envoyées dans {seconds} s. {key} les retient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/sites.py" />
      <source>{n} decisions have not reached {site} yet.</source>
      <extracomment>One: {n} decisions have not reached {site} yet.</extracomment>
      <translation>
        <numerusform>{n} décision n’est pas encore parvenue à {site}.</numerusform>
        <numerusform>{n} décisions ne sont pas encore parvenues à {site}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/holding.py" />
      <source>{n} decisions wait.</source>
      <extracomment>One: {n} decision waits.</extracomment>
      <translation>
        <numerusform>{n} décision en attente.</numerusform>
        <numerusform>{n} décisions en attente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} left, {duration}</source>
      <extracomment>One: {n} left, {duration}</extracomment>
      <translation>
        <numerusform>{n} restant, {duration}</numerusform>
        <numerusform>{n} restants, {duration}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines come.</source>
      <extracomment>One: {n} line comes.</extracomment>
      <translation>
        <numerusform>{n} ligne s’ajoute.</numerusform>
        <numerusform>{n} lignes s’ajoutent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines go.</source>
      <extracomment>One: {n} line goes.</extracomment>
      <translation>
        <numerusform>{n} ligne disparaît.</numerusform>
        <numerusform>{n} lignes disparaissent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/disallowed.py" />
      <source>{n} lines.</source>
      <extracomment>One: {n} line.</extracomment>
      <translation>
        <numerusform>{n} ligne.</numerusform>
        <numerusform>{n} lignes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/stint.py" />
      <source>{n} minutes without a break. Time for one?</source>
      <extracomment>One: {n} minute without a break. Time for one?</extracomment>
      <translation>
        <numerusform>{n} minute sans pause. Le moment d’en faire une ?</numerusform>
        <numerusform>{n} minutes sans pause. Le moment d’en faire une ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/foot.py" />
      <source>{n} more are nearly the same: {key} compares them</source>
      <extracomment>One: {n} more is nearly the same: {key} compares them</extracomment>
      <translation>
        <numerusform>{n} autre est presque identique : {key} les compare</numerusform>
        <numerusform>{n} autres sont presque identiques : {key} les compare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new</source>
      <extracomment>One: {n} new</extracomment>
      <translation>
        <numerusform>{n} nouveau</numerusform>
        <numerusform>{n} nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/tray.py" />
      <source>{n} new comments · {held} waiting</source>
      <extracomment>One: {n} new comment · {held} waiting</extracomment>
      <translation>
        <numerusform>{n} nouveau commentaire · {held} en attente</numerusform>
        <numerusform>{n} nouveaux commentaires · {held} en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} new comments; {key} brings them in</source>
      <extracomment>One: {n} new comments; {key} brings them in</extracomment>
      <translation>
        <numerusform>{n} nouveau commentaire ; {key} l’ajoute à la liste</numerusform>
        <numerusform>{n} nouveaux commentaires ; {key} les ajoute à la liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/block_words.py" />
      <source>{n} others {share} ({names}); {approved} approved comments in all.</source>
      <extracomment>One: {n} other {share} ({names}); {approved} approved comments in all.</extracomment>
      <translation>
        <numerusform>{n} autre personne parmi ceux qui {share} ({names}) ; {approved} commentaires approuvés en tout.</numerusform>
        <numerusform>{n} autres {share} ({names}) ; {approved} commentaires approuvés en tout.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} refused by the site</source>
      <extracomment>One: {n} refused by the site</extracomment>
      <translation>
        <numerusform>{n} refusée par le site</numerusform>
        <numerusform>{n} refusées par le site</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/undoing.py" />
      <source>{n} replies to it stay as they are.</source>
      <extracomment>One: {n} reply to it stays as it is.</extracomment>
      <translation>
        <numerusform>{n} réponse à ce commentaire reste telle quelle.</numerusform>
        <numerusform>{n} réponses à ce commentaire restent telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} scores</source>
      <extracomment>One: {n} score</extracomment>
      <translation>
        <numerusform>{n} score</numerusform>
        <numerusform>{n} scores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} sent</source>
      <extracomment>One: {n} sent</extracomment>
      <translation>
        <numerusform>{n} envoyée</numerusform>
        <numerusform>{n} envoyées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/readiness.py" />
      <source>{n} threads</source>
      <extracomment>One: {n} thread</extracomment>
      <translation>
        <numerusform>{n} fil</numerusform>
        <numerusform>{n} fils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/landed_strip.py" />
      <source>{n} wait still</source>
      <extracomment>One: {n} waits still</extracomment>
      <translation>
        <numerusform>{n} encore en attente</numerusform>
        <numerusform>{n} encore en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/ui/head.py" />
      <source>{n} waiting for a decision</source>
      <extracomment>One: {n} waiting for a decision</extracomment>
      <translation>
        <numerusform>{n} en attente de décision</numerusform>
        <numerusform>{n} en attente de décision</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../modstation/desk/bulk.py" />
      <source>{n} without the reason, which their site does not offer.</source>
      <extracomment>One: {n} without the reason, which their site does not offer.</extracomment>
      <translation>
        <numerusform>{n} sans le motif, que son site ne propose pas.</numerusform>
        <numerusform>{n} sans le motif, que leur site ne propose pas.</numerusform>
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
      <translation>{path} appartient à un autre programme.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/settings.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation>Impossible de lire {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>{path}: {complaints}</source>
      <translation>{path} : {complaints}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>{path}: {what}.</source>
      <translation>{path} : {what}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/tints.py" />
      <source>{percent} of it</source>
      <translation>{percent} du score</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Escape leaves it without a reason.</source>
      <translation>{question} {reasons}. Escape n’en donne aucun.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/reason_strip.py" />
      <source>{question} {reasons}. Most likely {likely}: Enter takes it. Escape leaves it without a reason.</source>
      <translation>{question} {reasons}. Le plus probable, {likely} : Enter le choisit. Escape n’en donne aucun.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} and {other} are both on {digit}.</source>
      <translation>{reason} et {other} sont tous deux sur {digit}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} has no name.</source>
      <translation>{reason} n’a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} is longer than {count} characters.</source>
      <translation>{reason} dépasse {count} caractères.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>{reason} needs a digit from 1 to 9.</source>
      <translation>{reason} a besoin d’un chiffre de 1 à 9.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} known</source>
      <translation>{score} : valeur connue</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} over {least} %</source>
      <translation>{score} à plus de {least} %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} under {most} %</source>
      <translation>{score} à moins de {most} %</translation>
    </message>
    <message>
      <location filename="../../modstation/core/filters.py" />
      <source>{score} {least} to {most} %</source>
      <translation>{score} de {least} à {most} %</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, above the threshold</source>
      <translation>{score}, au-dessus du seuil</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}” ({rule}); {model}</source>
      <translation>{score}, surtout pour « {passage} » ({rule}) ; {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/score_bars.py" />
      <source>{score}, mostly for “{passage}”; {model}</source>
      <translation>{score}, surtout pour « {passage} » ; {model}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{score}: the text as a whole, no passage stands out</source>
      <translation>{score} : le texte dans son ensemble, aucun passage ne ressort</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>{short} is a key, and cannot begin {long} as well.</source>
      <translation>{short} est une touche et ne peut pas aussi commencer {long}.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/head.py" />
      <source>{shown} of {held}: {filter}</source>
      <translation>{shown} sur {held} : {filter}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/saved_views.py" />
      <source>{shown}.
Its name:</source>
      <translation>{shown}.
Son nom :</translation>
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
        <numerusform>{site} peut bloquer lui-même ; {n} blocage n’est qu’ici ({key}).</numerusform>
        <numerusform>{site} peut bloquer lui-même ; {n} blocages ne sont qu’ici ({key}).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../modstation/desk/blocking.py" />
      <source>{site} cannot block by itself.</source>
      <translation>{site} ne peut pas bloquer par lui-même.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name}</source>
      <translation>{site}, en tant que {name}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/connect.py" />
      <source>{site}, as {name} ({roles})</source>
      <translation>{site}, en tant que {name} ({roles})</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/signing.py" />
      <source>{site}, as {user}</source>
      <translation>{site}, en tant que {user}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/preparing.py" />
      <source>{site}: {trouble}</source>
      <translation>{site} : {trouble}</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/readiness.py" />
      <source>{some} and {last}</source>
      <translation>{some} et {last}</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the file's tensors are not part of the network.</source>
      <translation>{some} des tenseurs du fichier ne font pas partie du réseau.</translation>
    </message>
    <message>
      <location filename="../../modstation/scoring/checkpoint.py" />
      <source>{some} of the network's tensors are not in the file.</source>
      <translation>{some} des tenseurs du réseau ne sont pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search_results.py" />
      <source>{state}, on its way</source>
      <translation>{state}, en route</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/status.py" />
      <source>{state}: {count} to send</source>
      <translation>{state} : {count} à envoyer</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/block_words.py" />
      <source>{state}: {why}</source>
      <translation>{state} : {why}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>{status}, decided here</source>
      <translation>{status}, décidé ici</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/record.py" />
      <source>{status}, decided here: {reason}</source>
      <translation>{status}, décidé ici : {reason}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/browser_road.py" />
      <source>{trouble} The password still stands on the site. {advice}</source>
      <translation>{trouble} Le mot de passe existe toujours sur le site. {advice}</translation>
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
      <translation>{what} : appuyez sur la nouvelle touche. Esc laisse tout en l’état.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/keys.py" />
      <source>{what}: {key}. Enter keeps it.</source>
      <translation>{what} : {key}. Enter garde ce choix.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preview.py" />
      <source>{what}?</source>
      <translation>{what} ?</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>{why} or {pause} closes this.</source>
      <translation>{why} ou {pause} ferme ceci.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/keying.py" />
      <source>{words}, key {key}</source>
      <translation>{words}, touche {key}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“a phrase”</source>
      <translation>« une phrase »</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“own” is no table.</source>
      <translation>« own » n’est pas une table.</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/saved_views.py" />
      <source>“view” is not a list of tables</source>
      <translation>« view » n’est pas une liste de tables</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{command}”</source>
      <translation>« {command} »</translation>
    </message>
    <message>
      <location filename="../../modstation/core/bindings.py" />
      <source>“{key}” of {command} is no key.</source>
      <translation>« {key} » pour {command} n’est pas une touche.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/disallowed.py" />
      <source>“{line}” is too long: 200 characters at most.</source>
      <translation>« {line} » est trop long : 200 caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/disallowed.py" />
      <source>“{line}” is too short: it would catch nearly every comment that has it inside a word.</source>
      <translation>« {line} » est trop court : il toucherait presque tout commentaire qui le contient dans un mot.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/reasons.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <location filename="../../modstation/desk/keys.py" />
      <source>“{name}” has no list of keys.</source>
      <translation>« {name} » n’a pas de liste de touches.</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}” ({share} of it)</source>
      <translation>« {passage} » ({share} du score)</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/why.py" />
      <source>“{passage}”, {rule} ({share} of it)</source>
      <translation>« {passage} », {rule} ({share} du score)</translation>
    </message>
    <message>
      <location filename="../../modstation/core/blocks.py" />
      <source>“{value}” cannot be blocked by its {field}.</source>
      <translation>« {value} » ne peut être bloqué par : {field}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no date: {dates}.</source>
      <translation>« {value} » n’est pas une date : {dates}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{value}” is no status: {pending}, {approved}, {spam} or {trash}.</source>
      <translation>« {value} » n’est pas un état : {pending}, {approved}, {spam} ou {trash}.</translation>
    </message>
    <message>
      <location filename="../../modstation/core/searching.py" />
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/edit.py" />
      <source>“{words}” in place of each in the whole text</source>
      <translation>« {words} » à la place de chacun dans tout le texte</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/search.py" />
      <source>“{word}” has nothing to search for.</source>
      <translation>Rien à rechercher dans « {word} ».</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/box_look.py" />
      <source>… more</source>
      <translation>… suite</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: chosen, but {state}</source>
      <translation>✓ {name} : choisi, mais {state}</translation>
    </message>
    <message>
      <location filename="../../modstation/ui/preferences/scoring.py" />
      <source>✓ {name}: scores the comments</source>
      <translation>✓ {name} : évalue les commentaires</translation>
    </message>
  </context>
</TS>
