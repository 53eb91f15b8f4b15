import type { Language } from './languages.ts';
import type { RuleName } from '../rules/rule-names.ts';
import { rules } from '../rules/rule-names.ts';

export interface RuleText {
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

/** What each rule of the check says, for the guide. The English words are those of the messages themselves. */
export const ruleText: Record<Language, Readonly<Record<RuleName, RuleText>>> = {
  en: rules,
  de: {
    'file-encoding': {
      summary: 'Eine Datei ist kein einfacher UTF-8-Text oder enthält Zeichen, die niemand sieht.',
      why: 'In anderer Kodierung werden Umlaute zu Zeichensalat, eine Byte-Reihenfolge-Marke verdeckt den ersten Schlüssel, und ein unsichtbares Zeichen kann einen Text umdrehen.',
      fix: 'Die Datei als UTF-8 ohne Byte-Reihenfolge-Marke speichern und unsichtbare Zeichen und ihre Umschreibungen entfernen.',
    },
    'file-size': {
      summary: 'Eine Datei ist größer als 512 kB.',
      why: 'Niemand kann sie durchsehen, und jeder Build läse sie neu.',
      fix: 'Nach Themen aufteilen; gelesen wird jede Datei des Ordners.',
    },
    'file-location': {
      summary: 'Eine Datei liegt, wo sie niemand liest, oder führt aus dem Projekt hinaus.',
      why: 'Sie bliebe stillschweigend außen vor oder brächte Text herein, den niemand durchsieht.',
      fix: 'In den Ordner ihrer Sammlung legen, mit der Endung .yaml oder .mdx, als gewöhnliche Datei.',
    },
    'file-name': {
      summary: 'Ein Dateiname mit Großbuchstaben, Leerzeichen oder anderen Zeichen als a-z, 0-9 und Bindestrich.',
      why: 'Solche Namen machen Adressen kaputt, und manche Systeme halten zwei davon für denselben.',
      fix: 'Die Datei umbenennen: Kleinbuchstaben, Wörter mit Bindestrich verbunden.',
    },
    'empty-file': {
      summary: 'Eine Datendatei ohne Einträge.',
      why: 'Meist ist beim Speichern etwas schiefgegangen; war es Absicht, kann die Datei weg.',
      fix: 'Die Einträge wiederherstellen oder die Datei löschen.',
    },
    'merge-conflict': {
      summary: 'In der Datei steht noch ein Merge-Konflikt.',
      why: 'Beide Fassungen würden als Text gelesen.',
      fix: 'Für eine Seite entscheiden und die Markierungen löschen.',
    },
    'yaml-syntax': {
      summary: 'Die Datei ist kein gültiges YAML.',
      why: 'Keiner ihrer Einträge lässt sich lesen.',
      fix: 'Einrückung (zwei Leerzeichen, keine Tabulatoren), Anführungszeichen und Doppelpunkte bei der gezeigten Stelle prüfen.',
    },
    'yaml-quotes': {
      summary: 'Ein Wert in typografischen statt geraden Anführungszeichen.',
      why: 'YAML hält „ und “ für Buchstaben: Sie würden gedruckt, und ein Datum oder eine Kennung bliebe unverstanden.',
      fix: 'Gerade doppelte Anführungszeichen verwenden, typografische nur innerhalb eines so eingefassten Textes.',
    },
    'yaml-feature': {
      summary: 'Ein Anker, Alias, Merge-Schlüssel oder Tag in einer Datendatei.',
      why: 'Datendateien sind reine Daten: Aliasse können eine kleine Datei aufblähen, Tags anderswo Code ausführen.',
      fix: 'Den Wert ausschreiben.',
    },
    'unknown-field': {
      summary: 'Ein Feld, das das Schema nicht kennt.',
      why: 'Ein falsch geschriebenes Feld fiele stillschweigend weg.',
      fix: 'Den Namen berichtigen oder das Feld entfernen.',
    },
    'missing-field': {
      summary: 'Ein notwendiges Feld fehlt.',
      why: 'Seiten, Suche und Downloads verlassen sich darauf.',
      fix: 'Das Feld ergänzen.',
    },
    'missing-translation': {
      summary: 'Ein Text steht nur in einer Sprache da.',
      why: 'Jeder Eintrag erscheint in beiden Sprachen.',
      fix: 'Den Text unter der fehlenden Sprache ergänzen, `en` oder `de`.',
    },
    'invalid-value': {
      summary: 'Ein Wert vom falschen Typ, außerhalb der Liste oder in falscher Form.',
      why: 'Er ließe sich nicht zeigen, sortieren oder verrechnen.',
      fix: 'Einen der erlaubten Werte oder die gezeigte Form verwenden.',
    },
    'duplicate-id': {
      summary:
        'Zwei Einträge haben dieselbe Kennung oder sagen dasselbe, oder ein Kapitel zeigt eine Abbildung zweimal.',
      why: 'Eine Kennung ist eine bleibende Adresse; was denselben Namen trägt, verdeckte das erste.',
      fix: 'Dem jüngeren Eintrag eine andere Kennung geben; eine Abbildung einmal zeigen und anderswo von ihr sprechen.',
    },
    'unknown-reference': {
      summary: 'Ein Eintrag oder Kapitel nennt etwas, das es nicht gibt.',
      why: 'Der Link, die Zahl oder die Quelle fehlte auf der Seite.',
      fix: 'Die Kennung berichtigen oder den genannten Eintrag anlegen.',
    },
    'unverified-source': {
      summary: 'Ein Eintrag hoher Verlässlichkeit ruht nur auf Quellen aus der Erinnerung.',
      why: 'Eine Quelle, die niemand gelesen hat, trägt keine hohe Verlässlichkeit.',
      fix: 'Eine gelesene Quelle ergänzen oder die Verlässlichkeit senken.',
    },
    'unused-source': {
      summary: 'Eine Quelle, auf der nichts ruht.',
      why: 'Das Verzeichnis nennt, worauf die Website steht, und sonst nichts.',
      fix: 'Sie dort angeben, wo sie hingehört, oder entfernen.',
    },
    'future-date': {
      summary: 'Ein Datum, das noch bevorsteht.',
      why: 'Einträge erzählen, was geschehen ist; ein künftiges Datum ist fast immer ein Tippfehler.',
      fix: 'Die Jahreszahl berichtigen.',
    },
    'series-order': {
      summary: 'Die Punkte einer Reihe sind ungeordnet, oder ein Zeitraum kommt zweimal vor.',
      why: 'Eine Linie liefe rückwärts, und von zwei Werten für denselben Zeitraum weiß niemand, welcher gilt.',
      fix: 'Die Punkte ordnen, den ältesten zuerst, und je Zeitraum einen behalten.',
    },
    'single-alternative': {
      summary: 'Alternativen, von denen es nur eine gibt.',
      why: 'Wo eines von mehreren genügt, müssen es mehrere sein, sonst verspricht das Modell einen Ersatz, den es nicht gibt.',
      fix: 'Die übrigen in anyOf ergänzen oder das eine als `to` schreiben.',
    },
    'self-dependency': {
      summary: 'Ein System oder Tun der Zuschauer, das von sich selbst abhängt.',
      why: 'Eine solche Kante sagt nichts, und kein Ausfall ließe sich mit ihr erklären.',
      fix: 'Den Teil nennen, der wirklich gebraucht wird.',
    },
    'contradictory-dates': {
      summary: 'Etwas, das endet, bevor es beginnt.',
      why: 'Die Architektur eines Tages ließe sich nicht bestimmen.',
      fix: 'Das frühere oder das spätere Datum berichtigen.',
    },
    'out-of-time': {
      summary: 'Ein System wird benutzt, bevor es da war oder nachdem es endete.',
      why: 'Das Modell ließe an einem Tag etwas ausfallen, das es nicht gab.',
      fix: 'Die Daten der Kante oder des Systems berichtigen oder den Vorgänger nennen.',
    },
    'term-consistency': {
      summary: 'Ein Wort, für das das Buch ein anderes hat.',
      why: 'Zwei Wörter hält man für zwei Dinge, und eine Suche findet nur eines davon.',
      fix: 'Den Begriff verwenden, den das Glossar nennt, oder das Wort von dessen `avoid`-Liste nehmen.',
    },
    unfinished: {
      summary: 'Text, der noch zu schreiben oder zu übersetzen ist.',
      why: 'Leser sähen den Hinweis, dass er fehlt.',
      fix: 'Ihn in beiden Sprachen schreiben, bevor der Pull Request übernommen wird.',
    },
    frontmatter: {
      summary: 'Der Kopf eines Kapitels fehlt, ist kaputt oder unvollständig.',
      why: 'Titel, Beschreibung und Reihenfolge kommen von dort.',
      fix: 'Die Datei mit `---`, den Feldern title, description, order und question und `---` beginnen.',
    },
    'mdx-syntax': {
      summary: 'Das Kapitel ist kein gültiges MDX.',
      why: 'Es lässt sich nicht in eine Seite verwandeln.',
      fix: 'Jede Komponente schließen (`/>` oder ein schließendes Tag); geschweifte und spitze Klammern als Text in Backticks setzen.',
    },
    'unclosed-markup': {
      summary: 'Zeichen von Markdown oder HTML, die unverändert im Text stehen.',
      why: 'Zu sehen wären die Zeichen statt fetter Wörter oder eines Links.',
      fix: 'Schließen, was geöffnet wurde, oder einem gemeinten Zeichen einen Backslash voranstellen.',
    },
    'long-word': {
      summary: 'Ein Wort, das länger ist als jede Zeile.',
      why: 'Auf kleinen Bildschirmen läuft es aus der Seite; meist fehlt ein Leerzeichen, oder es wurde versehentlich etwas eingefügt.',
      fix: 'In mehreren Wörtern schreiben oder mit Bindestrich, wo es umbrechen darf.',
    },
    'undrawable-letter': {
      summary: 'Ein Name oder Titel mit einem Buchstaben oder Zeichen, das die Bilder nicht zeigen können.',
      why: 'Namen werden in Diagramme und in die Bilder zu geteilten Links gezeichnet, mit einer Schrift, die nur lateinische Buchstaben hat.',
      fix: 'In lateinischen Buchstaben schreiben und einen Pfeil oder ein anderes Zeichen in Worten sagen.',
    },
    'table-cells': {
      summary: 'Eine Tabellenzeile mit mehr oder weniger Zellen als der Kopf der Tabelle.',
      why: 'Zellen über den Kopf hinaus erscheinen nicht, und fehlende lassen ein Loch.',
      fix: 'Jeder Zeile so viele Zellen geben wie dem Kopf; einen Strich in einer Zelle als \\| schreiben.',
    },
    'closed-vocabulary': {
      summary: 'Etwas in einem Kapitel, das weder Markdown noch eine der genannten Komponenten ist.',
      why: 'Ein Kapitel ist Text: Nichts darin darf beim Bauen oder im Browser laufen.',
      fix: 'Markdown und die Komponenten Fact, Cite, Claim, System, Incident, Term, Diagram, Chart und Aside mit einfachen Attributen verwenden.',
    },
    nesting: {
      summary: 'Etwas in etwas, das es nicht fassen kann: ein Link in einem Link, eine Abbildung in einem Satz.',
      why: 'Browser nehmen eine solche Seite auseinander und setzen sie anders zusammen; Klicks führen dann woandershin, und Absätze brechen.',
      fix: 'Einen Link neben den anderen setzen, eine Abbildung oder einen Kasten auf eigene Zeilen zwischen Absätzen.',
    },
    'unsafe-link': {
      summary: 'Ein Link mit einem anderen Schema als http, https oder mailto.',
      why: 'Solche Links können beim Anklicken Code ausführen.',
      fix: 'Auf eine Webadresse oder eine Seite dieser Website verweisen.',
    },
    'empty-chapter': {
      summary: 'Ein Kapitel ohne Text.',
      why: 'Leser landeten auf einer leeren Seite.',
      fix: 'Das Kapitel schreiben oder die Datei löschen.',
    },
    'heading-id': {
      summary: 'Eine Überschrift ohne feste Kennung oder mit einer doppelten.',
      why: 'Links auf Abschnitte müssen eine neue Formulierung überleben, und beide Sprachen teilen ihre Kennungen.',
      fix: 'Die Überschrift mit `{#an-english-id}` beenden.',
    },
    'reserved-id': {
      summary: 'Eine Kennung, die die Seite einem eigenen Teil gibt.',
      why: 'Von zwei Teilen mit derselben Kennung finden Links und Vorleseprogramme nur den ersten.',
      fix: 'Eine andere Kennung wählen.',
    },
    'heading-level': {
      summary: 'Eine Überschrift überspringt eine Ebene oder liegt tiefer als die vierte.',
      why: 'Wer sich eine Seite vorlesen lässt, orientiert sich an den Ebenen; eine fehlende klingt wie ein fehlender Abschnitt.',
      fix: 'Mit ## beginnen und Ebene für Ebene tiefer gehen, höchstens bis ####.',
    },
    'missing-chapter': {
      summary: 'Ein Kapitel gibt es nur in einer Sprache.',
      why: 'Die andere zeigt es mit einem Hinweis, bis es übersetzt ist.',
      fix: 'Die Übersetzung unter demselben Dateinamen ergänzen.',
    },
    'chapter-order': {
      summary: 'Zwei Kapitel beanspruchen denselben Platz im Buch, oder die Sprachen sind uneins.',
      why: 'Die Reihenfolge der Kapitel bliebe dem Zufall überlassen.',
      fix: 'Jedem Kapitel eine eigene `order` geben, dieselbe in beiden Sprachen.',
    },
    'language-parity': {
      summary: 'Die beiden Sprachen eines Kapitels sind auseinandergelaufen.',
      why: 'Beide müssen dieselbe Geschichte erzählen: dieselben Abschnitte, Fakten und Schaubilder.',
      fix: 'Abschnitte und Komponenten beider Dateien in Einklang bringen.',
    },
    'unsourced-number': {
      summary: 'Ein Absatz mit einer Zahl oder Jahreszahl ohne Quelle.',
      why: 'Jede Zahl auf dieser Website lässt sich zurückverfolgen.',
      fix: 'Sie mit <Fact id="…" /> drucken oder dem Absatz ein <Cite id="…" /> geben.',
    },
    'broken-link': {
      summary:
        'Ein Link, der nirgends hinführt: auf eine Seite oder einen Abschnitt, den es nicht gibt, oder ohne Text oder Adresse.',
      why: 'Er führte auf eine Fehlerseite, oder es gäbe nichts zum Anklicken.',
      fix: 'Den Pfad oder die Kennung der Überschrift berichtigen.',
    },
    diagram: {
      summary:
        'Ein Schaubild, das sich nicht lesen lässt, keine Textfassung hat oder sich zwischen den Sprachen unterscheidet.',
      why: 'Leser sähen eine Fehlermeldung oder nichts.',
      fix: 'Die gezeigte Zeile berichtigen; jedes Schaubild braucht accTitle und accDescr.',
    },
  },
};
