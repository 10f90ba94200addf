//! Figures for Prometheus.

use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::time::Duration;

/// Which page, and how it was answered.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Labels {
    route: &'static str,
    status: u16,
}

/// What the store holds, by kind.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Held {
    kind: &'static str,
}

/// The figures.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Histogram,
    records: Family<Held, Gauge>,
    related: Gauge<f64, std::sync::atomic::AtomicU64>,
    pub connections: Gauge,
    pub refused: Counter,
}

impl Default for Metrics {
    fn default() -> Metrics {
        let mut registry = Registry::with_prefix("detente");
        let bounds = [
            0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5,
        ];
        let metrics = Metrics {
            requests: Family::default(),
            seconds: Histogram::new(bounds),
            records: Family::default(),
            related: Gauge::default(),
            connections: Gauge::default(),
            refused: Counter::default(),
            registry: Registry::default(),
        };
        registry.register("requests", "Requests answered", metrics.requests.clone());
        registry.register(
            "request_seconds",
            "Time from a request to its answer",
            metrics.seconds.clone(),
        );
        registry.register(
            "records",
            "What the record held when the relations were last computed",
            metrics.records.clone(),
        );
        registry.register(
            "relations_seconds",
            "Time the relations last took",
            metrics.related.clone(),
        );
        registry.register(
            "connections",
            "Connections that are open",
            metrics.connections.clone(),
        );
        registry.register(
            "connections_refused",
            "Connections turned away, since too many were open",
            metrics.refused.clone(),
        );
        Metrics {
            registry,
            ..metrics
        }
    }
}

impl Metrics {
    /// Counts an answer.
    pub fn answered(&self, route: &'static str, status: u16, took: Duration) {
        self.requests.get_or_create(&Labels { route, status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// Notes what the store holds, and how long the relations took.
    pub fn related(&self, counts: &detente_store::Counts, took: Duration) {
        let kinds = [
            ("article", counts.articles),
            ("event", counts.events),
            ("occurrence", counts.occurrences),
            ("claim", counts.claims),
            ("assessment", counts.assessments),
            ("incident", counts.incidents),
        ];
        for (kind, n) in kinds {
            let n = i64::try_from(n).unwrap_or(i64::MAX);
            self.records.get_or_create(&Held { kind }).set(n);
        }
        self.related.set(took.as_secs_f64());
    }

    /// Returns them in OpenMetrics' text format.
    pub fn text(&self) -> anyhow::Result<String> {
        let mut out = String::new();
        encode(&mut out, &self.registry)?;
        Ok(out)
    }
}
