//! The lexicon: what the tool knows of the world, from TOML files to one
//! compact value. `lexicon/README.md` is the format.

mod actors;
mod check;
mod denials;
mod fault;
mod frame;
mod gather;
mod grammar;
mod image;
mod index;
mod light;
mod load;
mod merge;
pub mod petrarch;
mod protection;
mod read;
mod rivals;
mod words;

#[cfg(test)]
mod tests;

pub use actors::{
    Actor, ActorKind, Ground, Member, Name, Office, Outlet, Place, PlaceType, RoleNouns, Unless,
};
pub use fault::{Fault, texts};
pub use frame::{
    Class, Context, Example, Frame, Home, Predicate, RoleName, RoleSpec, Skip, Slot, Wording,
};
pub use image::BadImage;
pub(crate) use index::LONGEST_ROLE;
pub use index::{Found, Index, Target};
pub use protection::Protection;
pub use rivals::Values;
pub use words::Words;

use serde::{Deserialize, Serialize};

/// Everything a lexicon holds, checked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Lexicon {
    /// Hash of the files it was made from, for `coder.lexicon`.
    pub hash: String,
    /// By id.
    pub frames: Vec<Frame>,
    /// By id.
    pub contexts: Vec<Context>,
    /// States, organisations, groups, people.
    pub actors: Vec<Actor>,
    /// Classes of role nouns.
    pub roles: Vec<RoleNouns>,
    /// Classes of nouns that are no actors: name and dictionary forms.
    pub things: Vec<(String, Vec<String>)>,
    /// Towns, provinces, seas.
    pub places: Vec<Place>,
    /// Outlets, and whose they are.
    pub outlets: Vec<Outlet>,
    /// Function words.
    pub words: Words,
}
