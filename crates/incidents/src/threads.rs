//! Work that two threads share.

/// Does the same with both halves of something, at once, and returns what each gave, in their
/// order. Where the second fails, so does this.
pub(crate) fn in_two<T: Send, R: Send>(
    [first, second]: [T; 2],
    work: impl Fn(T) -> R + Sync,
) -> [R; 2] {
    std::thread::scope(|scope| {
        let other = scope.spawn(|| work(second));
        let one = work(first);
        let other = other.join();
        [
            one,
            other.unwrap_or_else(|why| std::panic::resume_unwind(why)),
        ]
    })
}
