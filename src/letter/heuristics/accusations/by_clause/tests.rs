//! Sentences that accuse the reader, and sentences that do not.

use super::*;

fn is_accused(code: &str, text: &str) -> bool {
    let accusing = Accusing::in_language(code).unwrap();
    let read = without_apostrophes(&skeleton(text, Script::Latin));
    let words = words(&read, &accusing.stemmer);
    accusing.accused(text, &words).is_some()
}

#[test]
fn lexicon_of_accusations_can_be_read() {
    let read = ALL.codes().filter_map(Accusing::in_language);
    assert_eq!(read.count(), FILES.files().count());
    assert!(cover(&Lang::new("de")) && !cover(&Lang::new("kk")));
}

#[test]
fn accusations_of_the_reader_are_found_without_a_lexicon() {
    for (code, text) in [
        ("de", "Sie haben ihn foltern lassen."),
        ("de", "Ihre Beamten haben ihn gefoltert."),
        ("de", "Er wurde von Ihren Polizisten zu Tode geprügelt."),
        ("de", "Herr Minister, Sie sind ein Mörder."),
        (
            "de",
            "Ich schreibe Ihnen, weil Ihre Leute alles vertuscht haben.",
        ),
        ("de", "Sie persönlich haben den Schießbefehl gegeben."),
        ("de", "Sie sind schuld an seinem Tod."),
        ("es", "Sus agentes lo torturaron durante tres días."),
        ("es", "Usted dio la orden de disparar."),
        ("es", "Fue asesinado por sus hombres."),
        ("es", "Usted es un asesino."),
        ("es", "Su fiscalía ocultó las pruebas."),
        ("fr", "Vos agents l’ont torturé."),
        ("fr", "Vous avez donné l’ordre de tirer."),
        ("fr", "Il a été tué par vos policiers."),
        ("fr", "Monsieur le Ministre, vous êtes un assassin."),
        ("fr", "Vous avez étouffé cette affaire."),
        ("fr", "Vous avez tué cet homme."),
        ("fr", "Vous avez tue cet homme."),
        ("fr", "Vous êtes un assassin."),
        ("fr", "Votre police a torturé cet homme né à Almaty."),
        ("fr", "Vous avez arrêté ou torturé ces hommes."),
        ("de", "Sie sind ein Mörder."),
        ("de", "Sie haben ihn getötet."),
        ("de", "Die Häftlinge wurden von Ihren Beamten gefoltert."),
        (
            "de",
            "Ich schreibe Ihnen, weil Ihre Polizei ihn gefoltert hat.",
        ),
        ("de", "Sie haben ihn ge\u{200b}tötet."),
        ("es", "Usted torturó a ese hombre."),
        ("es", "Usted mintió."),
        ("es", "Lo torturaron sus agentes."),
        ("es", "Ustedes han torturado a ese hombre."),
    ] {
        assert!(is_accused(code, text), "{code}: {text}");
    }
}

#[test]
fn requests_reports_and_questions_accuse_nobody_without_a_lexicon() {
    for (code, text) in [
        ("de", "Bitte lassen Sie untersuchen, wer ihn gefoltert hat."),
        (
            "de",
            "Sie sagte vor Gericht, dass sie gefoltert worden war.",
        ),
        ("de", "Sie wurde gefoltert."),
        ("de", "Er sagte aus, Ihre Beamten hätten ihn gefoltert."),
        ("de", "Sorgen Sie dafür, dass niemand mehr gefoltert wird."),
        ("de", "Ich frage Sie, ob Ihre Beamten ihn geschlagen haben."),
        ("de", "Sie haben niemanden gefoltert."),
        ("de", "Ihnen vertraue ich diese Bitte an."),
        ("de", "Haben Ihre Beamten ihn gefoltert?"),
        (
            "es",
            "Le pido que investigue si sus agentes torturaron a alguien.",
        ),
        ("es", "Según el informe, sus agentes lo torturaron."),
        ("es", "Usted puede impedir que alguien sea torturado."),
        ("es", "Su hija fue torturada."),
        ("es", "Usted no torturó a nadie."),
        (
            "fr",
            "Je vous demande de poursuivre ceux qui l’ont torturé.",
        ),
        ("fr", "Il a dit que vos agents l’avaient torturé."),
        ("fr", "Veuillez faire établir si vos agents l’ont frappé."),
        ("fr", "Vous n’avez torturé personne."),
        ("fr", "Vous savez qu’il a menti au tribunal."),
        ("fr", "Votre enquête dira s’ils ont menti."),
        ("fr", "Vous savez que la torture est un crime."),
        ("fr", "Vous avez le pouvoir de faire cesser la torture."),
        ("fr", "Vous connaissez le cas d’un homme torturé."),
        ("fr", "Vos prisonniers ont été torturés."),
        (
            "de",
            "Die Wärter kamen nachts, und er wurde von ihnen geschlagen.",
        ),
        ("de", "Sie schlugen ihn zusammen."),
        ("de", "Sie folterten meinen Großvater 1944."),
        ("de", "Ihre Mutter sah ihre Tochter geschlagen."),
        ("de", "Sie bestechen durch Klarheit."),
        (
            "es",
            "Le escribo a usted por un hombre torturado en la cárcel.",
        ),
        ("es", "Usted conoce el caso de un hombre torturado."),
        ("es", "Usted conoce el robo y al asesino."),
        ("fr", "Je vous écris au sujet d’un homme qui a été tué."),
    ] {
        assert!(!is_accused(code, text), "{code}: {text}");
    }
}
