//! One request at a time to a host, and a gap between two.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// When each host may be asked again.
#[derive(Debug, Default)]
pub struct Pace {
    hosts: Mutex<HashMap<String, Arc<Host>>>,
}

#[derive(Debug, Default)]
struct Host {
    turn: Mutex<()>,
    free: Mutex<Option<Instant>>,
}

impl Pace {
    /// Returns from when on a host may be asked; `None` if at once.
    pub fn free(&self, host: &str) -> Option<Instant> {
        let host = self.host(host);
        let free = *locked(&host.free);
        free.filter(|free| *free > Instant::now())
    }

    /// Waits for the host's turn, does the request, and keeps the host free
    /// for a gap after it. Whoever would have to wait longer than `patience`
    /// is told how long instead.
    pub fn turn<T>(
        &self,
        host: &str,
        gap: Duration,
        patience: Duration,
        request: impl FnOnce() -> T,
    ) -> Result<T, Duration> {
        let host = self.host(host);
        let _turn = locked(&host.turn);
        let free = *locked(&host.free);
        let wait = free.map_or(Duration::ZERO, |free| {
            free.saturating_duration_since(Instant::now())
        });
        if wait > patience {
            return Err(wait);
        }
        thread::sleep(wait);
        let done = request();
        host.hold(gap);
        Ok(done)
    }

    /// Leaves a host alone for some time.
    pub fn hold(&self, host: &str, time: Duration) {
        self.host(host).hold(time);
    }

    fn host(&self, name: &str) -> Arc<Host> {
        Arc::clone(locked(&self.hosts).entry(name.to_owned()).or_default())
    }
}

impl Host {
    fn hold(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut free = locked(&self.free);
        *free = Some(free.map_or(until, |free| free.max(until)));
    }
}

/// A lock, also after a thread that held it has failed: what is kept here is right at any moment.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns how long to wait before the `n`th try again (from 0): twice as long
/// each time, and by chance between half of that and all of it, so that many
/// who were cut off together do not come back together.
pub fn backoff(first: Duration, most: Duration, n: u32) -> Duration {
    let whole = first.saturating_mul(1 << n.min(16)).min(most);
    // Every hasher of the library is keyed by chance.
    let chance = RandomState::new().hash_one(n) >> 11;
    let share = 0.5 + 0.5 * (chance as f64 / (1u64 << 53) as f64);
    whole.mul_f64(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_differ() {
        let first = Duration::from_secs(2);
        let most = Duration::from_secs(60);
        for n in 0..40 {
            let whole = first.saturating_mul(1 << n.min(16)).min(most);
            let wait = backoff(first, most, n);
            assert!(wait >= whole / 2 && wait <= whole, "{n}: {wait:?}");
        }
        let waits: std::collections::HashSet<Duration> =
            (0..20).map(|_| backoff(first, most, 3)).collect();
        assert!(waits.len() > 1);
    }

    #[test]
    fn a_host_that_is_held_is_not_asked() {
        let pace = Pace::default();
        pace.hold("a.example", Duration::from_secs(3600));
        let asked = pace.turn("a.example", Duration::ZERO, Duration::from_secs(1), || ());
        assert!(asked.unwrap_err() > Duration::from_secs(3000));
        assert!(pace.free("a.example").is_some());
        let other = pace.turn("b.example", Duration::ZERO, Duration::ZERO, || 7);
        assert_eq!(other, Ok(7));
        assert!(pace.free("b.example").is_none());
    }
}
