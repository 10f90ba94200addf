//! The function words of a language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `grammar.toml`: function words, as the reader's [`detente_reading::Grammar`] tells them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Grammar {
    pub by: Vec<String>,
    pub of: Vec<String>,
    pub topic: Vec<String>,
    pub source: Vec<String>,
    pub complement: Vec<String>,
    pub withheld: Vec<String>,
    pub manner: Vec<String>,
    pub relative: Vec<String>,
    pub linking: Vec<String>,
    pub thing: Vec<String>,
    pub future: Vec<String>,
    pub would: Vec<String>,
    pub perfect: Vec<String>,
    pub going: Vec<String>,
    pub contrast: Vec<String>,
    pub besides: Vec<String>,
    pub motion: Vec<String>,
    pub anybody: Vec<String>,
    pub free: Vec<String>,
    pub joining: Vec<String>,
    pub further: Vec<String>,
    pub between: Vec<String>,
    pub means: Vec<String>,
    pub object_one: Vec<String>,
    pub object_several: Vec<String>,
    pub transitive: Vec<String>,
    pub directive: Vec<String>,
    pub kin: Vec<String>,
    pub placing: Vec<String>,
    pub figure: Vec<String>,
    pub counting: Vec<String>,
    pub indefinite: Vec<String>,
    pub together: Vec<String>,
    pub common: Vec<String>,
    pub doubled: Vec<String>,
    pub plain: Vec<String>,
    pub forms: BTreeMap<String, String>,
}

impl Grammar {
    /// Returns it as the reader takes it.
    pub fn read(&self) -> detente_reading::Grammar {
        let set = |words: &[String]| words.iter().cloned().collect();
        let own = self;
        detente_reading::Grammar {
            by: set(&own.by),
            of: set(&own.of),
            topic: set(&own.topic),
            source: set(&own.source),
            complement: set(&own.complement),
            withheld: set(&own.withheld),
            manner: set(&own.manner),
            relative: set(&own.relative),
            linking: set(&own.linking),
            thing: set(&own.thing),
            future: set(&own.future),
            would: set(&own.would),
            perfect: set(&own.perfect),
            going: set(&own.going),
            contrast: set(&own.contrast),
            besides: set(&own.besides),
            motion: set(&own.motion),
            anybody: set(&own.anybody),
            free: set(&own.free),
            joining: set(&own.joining),
            further: set(&own.further),
            doubled: set(&own.doubled),
            plain: own.plain.clone(),
            between: set(&own.between),
            means: set(&own.means),
            object_one: set(&own.object_one),
            object_several: set(&own.object_several),
            transitive: set(&own.transitive),
            directive: set(&own.directive),
            kin: set(&own.kin),
            placing: set(&own.placing),
            figure: set(&own.figure),
            counting: set(&own.counting),
            indefinite: set(&own.indefinite),
            together: set(&own.together),
            forms: own.forms.clone(),
        }
    }
}
