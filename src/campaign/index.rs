//! Where an entry of an id stands in its list, found without comparing it with all before it: a letter
//! asks for some dozen facts by their ids, and a pack may have thousands.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Where entries stood in a list when somebody first asked. A list that has changed since is found out, as
/// each entry is compared with the id that it is wanted for, and is then gone through.
#[derive(Debug, Default)]
pub(super) struct Index(OnceLock<HashMap<String, usize>>);

impl Index {
    /// The first of `all` whose id this is.
    pub(super) fn find<'a, T>(
        &self,
        all: &'a [T],
        id: &str,
        id_of: impl Fn(&T) -> &str,
    ) -> Option<&'a T> {
        let known = self.0.get_or_init(|| {
            let backwards = all.iter().enumerate().rev();
            // The first of two with one id comes last, and stays.
            backwards
                .map(|(at, one)| (id_of(one).to_owned(), at))
                .collect()
        });
        let at = known.get(id).and_then(|at| all.get(*at));
        at.filter(|one| id_of(one) == id)
            .or_else(|| all.iter().find(|one| id_of(one) == id))
    }
}

/// Who copies a list means to change it.
impl Clone for Index {
    fn clone(&self) -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn index_follows_a_list_that_changes() {
        let index = Index::default();
        let find =
            |all: &[(&'static str, u8)], id| index.find(all, id, |one| one.0).map(|one| one.1);
        let mut all = vec![("a", 1), ("b", 2), ("a", 3)];
        assert_eq!((find(&all, "a"), find(&all, "c")), (Some(1), None));
        all.remove(0);
        all.push(("c", 4));
        assert_eq!(find(&all, "b"), Some(2));
        assert_eq!((find(&all, "a"), find(&all, "c")), (Some(3), Some(4)));
        all.clear();
        assert_eq!(find(&all, "b"), None);
    }
}
