//! placeholder
#[derive(clap::Args)]
pub struct Leaders {}
pub fn run(_: &Leaders) -> anyhow::Result<()> { Ok(()) }
