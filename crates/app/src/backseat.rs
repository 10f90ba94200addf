//! Work that nobody waits for goes behind work that somebody waits for.

/// Lets whoever else wants the processors go before this thread, and before those that it starts from
/// now on. On Linux only: elsewhere a priority is the whole process's.
pub fn take() {
    // Where it is not allowed the work goes on as before.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(10);
}
