//! Which file of `src` uses which, drawn from the paths in the code: `use` trees and paths written
//! out, each followed to the file that defines what it names.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::house;

type Path = Vec<String>;

/// Which file uses which.
pub(crate) struct Graph {
    /// The files that each uses, without itself.
    pub(crate) uses: BTreeMap<String, BTreeSet<String>>,
}

struct Module {
    file: String,
    code: String,
    /// The modules declared in it.
    children: BTreeSet<String>,
    /// What a name stands for that a `use` brings in.
    names: BTreeMap<String, Path>,
    /// The modules whose names are all brought in.
    globs: Vec<Path>,
}

fn words(path: &str) -> Path {
    path.split("::")
        .map(|word| word.trim().to_owned())
        .collect()
}

/// The path of the module that a file is.
fn module_of(file: &str) -> Path {
    let stem = file.trim_end_matches(".rs");
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    if stem == "lib" {
        return Path::new();
    }
    stem.split('/').map(str::to_owned).collect()
}

/// The paths of a `use` tree, and the name that each gets.
fn leaves(tree: &str) -> Vec<(Path, String)> {
    let tree = tree.trim();
    if let Some((before, inner)) = tree.split_once('{') {
        let inner = inner.trim_end().trim_end_matches('}');
        let before = before.trim().trim_end_matches("::");
        let before = if before.is_empty() {
            Path::new()
        } else {
            words(before)
        };
        let mut found = Vec::new();
        let mut depth = 0;
        let mut start = 0;
        let ends = inner.char_indices().chain([(inner.len(), ',')]);
        for (at, c) in ends {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    let part = inner[start..at].trim();
                    start = (at + 1).min(inner.len());
                    if !part.is_empty() {
                        found.extend(leaves(part).into_iter().map(|(path, name)| {
                            let mut whole = before.clone();
                            whole.extend(path.into_iter().filter(|word| word != "self"));
                            (whole, name)
                        }));
                    }
                }
                _ => {}
            }
        }
        return found;
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
    let path = words(path);
    let name = if name.is_empty() {
        path.last().cloned().unwrap_or_default()
    } else {
        name.trim().to_owned()
    };
    vec![(path, name)]
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The code without comments, strings and unit tests.
fn bare(text: &str) -> String {
    let code = house::code(text);
    let lines = code.lines().map(|line| {
        let line = line.split("//").next().unwrap_or_default();
        // Every second piece between quotation marks is a string.
        let outside: Vec<&str> = line.split('"').step_by(2).collect();
        outside.join("\"\"")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The `use` trees of code, and the code without them.
fn trees(code: &str) -> (Vec<String>, String) {
    let mut found = Vec::new();
    let mut rest = String::new();
    let mut tree: Option<String> = None;
    for line in code.lines() {
        let line = line.trim_start();
        let begins = |line: &str| {
            let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
            let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
            let line = line.strip_prefix("pub ").unwrap_or(line);
            line.strip_prefix("use ").map(str::to_owned)
        };
        let so_far = match tree.take() {
            Some(tree) => Some(tree + " " + line),
            None => begins(line),
        };
        match so_far {
            Some(whole) if whole.contains(';') => {
                found.push(whole.split(';').next().unwrap_or_default().to_owned());
            }
            Some(part) => tree = Some(part),
            None => {
                rest += line;
                rest.push('\n');
            }
        }
    }
    (found, rest)
}

/// The paths of at least two words in code.
fn paths(code: &str) -> Vec<Path> {
    let mut found = Vec::new();
    let mut current = Path::new();
    let mut word = String::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if is_word(c) {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            current.push(std::mem::take(&mut word));
        }
        if c == ':' && chars.peek() == Some(&':') && !current.is_empty() {
            chars.next();
            continue;
        }
        if current.len() > 1 {
            found.push(std::mem::take(&mut current));
        }
        current.clear();
    }
    found
}

struct Tree(BTreeMap<Path, Module>);

impl Tree {
    /// The path from the crate's root, of a path in this module.
    fn absolute(&self, module: &Path, path: &Path, names: bool) -> Option<Path> {
        let first = path.first()?.as_str();
        let mut from = module.clone();
        match first {
            "crate" => return Some(path[1..].to_vec()),
            "self" => {}
            "super" => {
                let up = path.iter().take_while(|word| *word == "super").count();
                from.truncate(from.len().saturating_sub(up));
                from.extend(path[up..].iter().cloned());
                return Some(from);
            }
            _ => {
                let known = self.0.get(module)?;
                if known.children.contains(first) {
                    from.extend(path.iter().cloned());
                    return Some(from);
                }
                let target = known.names.get(first).filter(|_| names)?;
                let mut whole = target.clone();
                whole.extend(path[1..].iter().cloned());
                return Some(whole);
            }
        }
        from.extend(path[1..].iter().cloned());
        Some(from)
    }

    /// The file that defines what a path from the root names; none if it is a module itself.
    fn file(&self, path: &[String], depth: usize) -> Option<&str> {
        let mut module = Path::new();
        for (at, word) in path.iter().enumerate() {
            let known = self.0.get(&module)?;
            let mut child = module.clone();
            child.push(word.clone());
            if self.0.contains_key(&child) {
                module = child;
                continue;
            }
            if depth > 0 {
                let more = &path[at + 1..];
                let follow = |target: &Path| {
                    let mut whole = target.clone();
                    whole.extend(more.iter().cloned());
                    self.file(&whole, depth - 1)
                };
                if let Some(target) = known.names.get(word) {
                    return follow(target).or(Some(&known.file));
                }
                for glob in &known.globs {
                    let text = &self.0.get(glob)?.code;
                    if text.contains(&format!(" {word}")) {
                        return self.file(&[glob.as_slice(), &path[at..]].concat(), depth - 1);
                    }
                }
            }
            return Some(&known.file);
        }
        None
    }
}

impl Graph {
    /// Draws it.
    pub(crate) fn of_src() -> Self {
        let mut tree = Tree(BTreeMap::new());
        let mut all_trees = BTreeMap::new();
        let mut bodies = BTreeMap::new();
        for (file, text) in house::all() {
            let is_test = file.ends_with("tests.rs") || file.contains("/tests/");
            if file == "main.rs" || is_test {
                continue;
            }
            let code = bare(&text);
            let (trees, rest) = trees(&code);
            let children = rest.lines().filter_map(|line| {
                let name = line.split("mod ").nth(1)?.strip_suffix(';')?;
                Some(name.to_owned())
            });
            let module = module_of(&file);
            tree.0.insert(
                module.clone(),
                Module {
                    children: children.collect(),
                    names: BTreeMap::new(),
                    globs: Vec::new(),
                    code,
                    file,
                },
            );
            all_trees.insert(module.clone(), trees);
            bodies.insert(module, rest);
        }
        let mut named: BTreeMap<Path, Vec<Path>> = BTreeMap::new();
        for (module, trees) in &all_trees {
            for (path, name) in trees.iter().flat_map(|tree| leaves(tree)) {
                let Some(whole) = tree.absolute(module, &path, false) else {
                    continue;
                };
                let known = tree.0.get_mut(module).expect("the module");
                if name == "*" {
                    known.globs.push(whole[..whole.len() - 1].to_vec());
                } else {
                    known.names.insert(name, whole.clone());
                    named.entry(module.clone()).or_default().push(whole);
                }
            }
        }
        for (module, body) in &bodies {
            for path in paths(body) {
                if let Some(whole) = tree.absolute(module, &path, true) {
                    named.entry(module.clone()).or_default().push(whole);
                }
            }
        }
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, known) in &tree.0 {
            let targets = named.get(module).into_iter().flatten();
            let files = targets.filter_map(|path| tree.file(path, 4));
            let files = files.filter(|file| *file != known.file);
            uses.insert(known.file.clone(), files.map(str::to_owned).collect());
        }
        Self { uses }
    }

    /// The files that can be reached from this one.
    fn reached(&self, from: &str) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut left = vec![from];
        while let Some(file) = left.pop() {
            for next in self.uses.get(file).into_iter().flatten() {
                if seen.insert(next.as_str()) {
                    left.push(next);
                }
            }
        }
        seen
    }

    /// The circles: files each of which reaches every other.
    pub(crate) fn circles(&self) -> Vec<BTreeSet<&str>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> = self
            .uses
            .keys()
            .map(|file| (file.as_str(), self.reached(file)))
            .collect();
        let mut circles: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
        for (file, others) in &reached {
            let back = others.iter().filter(|other| reached[*other].contains(file));
            let circle: BTreeSet<&str> = back.copied().collect();
            if circle.len() > 1 {
                circles.insert(circle);
            }
        }
        circles.into_iter().collect()
    }
}

/// Whether a circle is a file with its own children.
pub(crate) fn is_family(circle: &BTreeSet<&str>) -> bool {
    circle.iter().any(|parent| {
        let folder = module_of(parent);
        let mut others = circle.iter().filter(|other| *other != parent);
        others.all(|other| module_of(other).starts_with(&folder))
    })
}
