-- Less room for what is looked up: of an article's few records the kind and place need no index, and
-- who coded what is asked for by recode alone, which reads every article anyway.

DROP INDEX record_article;
CREATE INDEX record_article ON record (article);
DROP INDEX article_coder;
