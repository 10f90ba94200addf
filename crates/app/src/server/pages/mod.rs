//! The pages, a file each.

pub mod account;
pub mod actor;
pub mod article;
pub mod codebook;
pub mod event;
pub mod home;
pub mod incident;
pub mod incidents;
pub mod influence;
pub mod network;
pub mod relation;
pub mod relations;
pub mod search;
pub mod series;
