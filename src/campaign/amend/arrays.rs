//! Changes within brackets and braces: items that stand in one line or in a line each.

use super::{Entry, Node, indent, line_end, line_start, next_line, quoted, replaced};

/// The items of an array, or the values of a table in braces.
fn inside<'a>(entry: &'a Entry, node: &Node) -> Vec<&'a Node> {
    let items = entry.nodes.iter().filter(|item| {
        let rest = item.path.strip_prefix(&node.path);
        let rest = rest.and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|rest| !rest.contains('.'))
    });
    items.collect()
}

/// Puts an item at the end of an array, in a line of its own where the others are.
pub(super) fn push(text: &str, entry: &Entry, node: &Node, written: &str) -> Option<String> {
    let items = inside(entry, node);
    let close = node.span.end.checked_sub(1)?;
    let Some(last) = items.last() else {
        return Some(replaced(text, node.span.clone(), &format!("[{written}]")));
    };
    let end = last.span.end;
    let rest = &text[end..close];
    let first = items.first()?;
    let is_in_lines = text[node.span.start..first.key.start].contains('\n');
    let (comma, after) = match rest.find(',') {
        Some(found) if rest[..found].trim().is_empty() => (true, end + found + 1),
        _ => (false, end),
    };
    if !is_in_lines {
        let put = if comma {
            format!(" {written},")
        } else {
            format!(", {written}")
        };
        return Some(replaced(text, after..after, &put));
    }
    let indent = indent(text, last.key.start).to_owned();
    let line = next_line(text, after);
    if line > close {
        // The last item and the bracket share a line.
        let put = format!(
            "{}{}{indent}{written}",
            if comma { "" } else { "," },
            line_end(text)
        );
        return Some(replaced(text, after..after, &put));
    }
    let mut done = replaced(
        text,
        line..line,
        &format!("{indent}{written},{}", line_end(text)),
    );
    if !comma {
        done.insert(end, ',');
    }
    Some(done)
}

/// Puts a key at the end of a table in braces.
pub(super) fn put_key(text: &str, entry: &Entry, node: &Node, key: &str, written: &str) -> String {
    let pair = format!("{key} = {written}");
    match inside(entry, node).last() {
        Some(last) => {
            let end = last.span.end;
            replaced(text, end..end, &format!(", {pair}"))
        }
        None => replaced(text, node.span.clone(), &format!("{{ {pair} }}")),
    }
}

/// Takes an item out with its comma; a line that it has for itself goes whole.
pub(super) fn take_out(text: &str, entry: &Entry, node: &Node) -> Option<String> {
    let (parent, _) = node.path.rsplit_once('.')?;
    let parent = entry.node(parent)?;
    let items = inside(entry, parent);
    let index = items.iter().position(|item| item.path == node.path)?;
    let line = line_start(text, node.key.start)..next_line(text, node.span.end);
    let before = &text[line.start..node.key.start];
    let after = text[node.span.end..line.end].trim_start();
    let after = after.strip_prefix(',').unwrap_or(after).trim_start();
    let is_alone = before.trim().is_empty() && (after.is_empty() || after.starts_with('#'));
    if is_alone && parent.span.contains(&line.start) {
        return Some(replaced(text, line, ""));
    }
    let span = match (items.get(index + 1), index.checked_sub(1)) {
        (Some(next), _) => node.key.start..next.key.start,
        (None, Some(last)) => items[last].span.end..node.span.end,
        (None, None) => parent.span.start + 1..parent.span.end - 1,
    };
    Some(replaced(text, span, ""))
}

/// Makes an array say these texts, with as little change as that needs.
pub(super) fn list(text: &str, entry: &Entry, node: &Node, texts: &[String]) -> Option<String> {
    let items = inside(entry, node);
    let olds: Vec<&str> = items.iter().map(|item| entry.text(&item.path)).collect();
    if olds.len() + 1 == texts.len() && texts.iter().zip(&olds).all(|(new, old)| new == old) {
        return push(text, entry, node, &quoted(texts.last()?));
    }
    if olds.len() == texts.len() + 1 {
        let gone = olds.iter().zip(texts).take_while(|(old, new)| *old == new);
        let gone = gone.count();
        if olds[gone + 1..]
            .iter()
            .zip(&texts[gone..])
            .all(|(old, new)| old == new)
        {
            return take_out(text, entry, items[gone]);
        }
    }
    if olds.len() == texts.len() {
        let mut done = text.to_owned();
        let pairs = items.iter().zip(&olds).zip(texts).rev();
        let changed = pairs.filter(|((_, old), new)| *old != new);
        for (item, new) in changed.map(|((item, _), new)| (item, new)) {
            done.replace_range(item.span.clone(), &quoted(new));
        }
        return Some(done);
    }
    let written = super::Value::Texts(texts.to_vec()).written();
    Some(replaced(text, node.span.clone(), &written))
}
