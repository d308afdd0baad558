//! Code pages of DOS, which `encoding_rs` has none of but the Cyrillic one: the letters of the bytes
//! from 80 to FF.

/// A code page of DOS.
pub(in crate::batch) struct CodePage {
    pub(super) name: &'static str,
    letters: &'static str,
}

/// Latin letters as old programs in Western Europe have them, in America, and in Central Europe.
pub(super) const ALL: [CodePage; 3] = [
    CodePage {
        name: "IBM850",
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
            └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    },
    CodePage {
        name: "IBM437",
        letters: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
            └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    },
    CodePage {
        name: "IBM852",
        letters: "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
            └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    },
];

impl CodePage {
    /// The text of these bytes.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let letters: Vec<char> = self.letters.chars().collect();
        let letter = |b: &u8| match b.checked_sub(0x80) {
            None => char::from(*b),
            Some(index) => letters
                .get(usize::from(index))
                .copied()
                .unwrap_or('\u{fffd}'),
        };
        bytes.iter().map(letter).collect()
    }

    /// The bytes of this text, if it has them.
    pub(super) fn encode(&self, text: &str) -> Option<Vec<u8>> {
        let byte = |c: char| match u8::try_from(c) {
            Ok(b) if b.is_ascii() => Some(b),
            _ => {
                let index = self.letters.chars().position(|letter| letter == c)?;
                u8::try_from(index + 0x80).ok()
            }
        };
        text.chars().map(byte).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_pages_have_all_letters() {
        for page in &ALL {
            let bytes: Vec<u8> = (0..=u8::MAX).collect();
            let text = page.decode(&bytes);
            assert_eq!(text.chars().count(), 256, "{}", page.name);
            assert_eq!(page.encode(&text), Some(bytes), "{}", page.name);
        }
        assert_eq!(ALL[0].decode(b"M\x81ller \x9d"), "Müller Ø");
        assert_eq!(ALL[0].encode("Ж"), None);
    }
}
