//! In the window, driven by the names that a screen reader tells.

pub(crate) mod about;
pub(crate) mod batch_doubtful;
mod batch_folders;
mod batch_home;
pub(crate) mod batch_mend;
pub(crate) mod batch_preview;
mod batch_twins;
pub(crate) mod batch_window;
pub(crate) mod beside;
#[cfg(target_os = "linux")]
pub(crate) mod by_ear;
pub(crate) mod called_again;
mod cards;
pub(crate) mod compose;
pub(crate) mod confirm;
mod confirm_asks;
mod dialogs;
pub(crate) mod diary;
pub(crate) mod display;
pub(crate) mod doors;
mod drawer;
pub(crate) mod entries;
pub(crate) mod evening;
mod evening_end;
mod evening_files;
pub(crate) mod everyday;
mod first_time;
pub(crate) mod focus;
mod gone_on;
pub(crate) mod hints;
mod in_language;
mod large_pack;
mod leftwards;
pub(crate) mod messages;
mod of_the_file;
pub(crate) mod organise;
mod own_words;
pub(crate) mod pack_forms;
pub(crate) mod pack_menu;
pub(crate) mod panels;
pub(crate) mod pictures;
mod postage;
#[cfg(target_os = "linux")]
pub(crate) mod print_portal;
#[cfg(target_os = "linux")]
pub(crate) mod print_queue;
#[cfg(target_os = "linux")]
pub(crate) mod printing;
pub(crate) mod programme;
mod programme_cards;
mod programme_file;
pub(crate) mod review;
pub(crate) mod screen;
pub(crate) mod scripts;
pub(crate) mod sizes;
#[cfg(target_os = "linux")]
pub(crate) mod speech;
pub(crate) mod spelling;
mod started;
pub(crate) mod still_right;
mod strip;
mod table;
pub(crate) mod text_shown;
pub(crate) mod two_languages;
mod upgrade;
pub(crate) mod whole_text;
