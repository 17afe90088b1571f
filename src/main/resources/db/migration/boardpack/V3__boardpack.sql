-- Boardpack's own tables, the same on HSQLDB and PostgreSQL. An instant is a TIMESTAMP(3) WITH TIME
-- ZONE in UTC; a period is written 2017-04; ${bytes} columns named content or findings hold JSON,
-- gzipped.

-- Every file that was ever dropped, by its bytes.
CREATE ${big} TABLE received_file (
  sha256      VARCHAR(64) NOT NULL PRIMARY KEY,
  name        VARCHAR(512) NOT NULL,
  -- accepted, partly, refused, held
  state       VARCHAR(12) NOT NULL,
  received_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  findings    ${bytes} NOT NULL
);

-- One row a submission of a return. Its content never changes; a later submission is a new row.
CREATE ${big} TABLE return_version (
  kind         VARCHAR(8) NOT NULL,
  organisation VARCHAR(12) NOT NULL,
  period       VARCHAR(11) NOT NULL,
  submission   INTEGER NOT NULL,
  sha256       VARCHAR(64) NOT NULL REFERENCES received_file (sha256),
  file_name    VARCHAR(512) NOT NULL,
  -- accepted, partly, held (a resubmission after the cut, waiting for an explicit accept)
  state        VARCHAR(12) NOT NULL,
  -- received, and so known to every pack cut at or after it; a held one becomes known when accepted
  received_at  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  known_at     TIMESTAMP(3) WITH TIME ZONE,
  late         BOOLEAN NOT NULL,
  cover        ${text} NOT NULL,
  content      ${bytes} NOT NULL,
  findings     ${bytes} NOT NULL,
  PRIMARY KEY (kind, organisation, period, submission),
  UNIQUE (sha256, kind, organisation, period)
);
CREATE INDEX return_version_known ON return_version (organisation, period, known_at);

-- All packs of an issue of a month show what was known at the same instant.
CREATE TABLE pack_issue (
  period   VARCHAR(11) NOT NULL,
  issue    INTEGER NOT NULL,
  job      VARCHAR(100) NOT NULL,
  known_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (period, issue)
);

-- What each stage of making a pack came to: one JSON document a stage, or a file it made.
CREATE ${big} TABLE run_document (
  run     VARCHAR(120) NOT NULL,
  name    VARCHAR(60) NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (run, name)
);

-- The packs that were published.
CREATE TABLE pack (
  footprint       VARCHAR(12) NOT NULL,
  period          VARCHAR(11) NOT NULL,
  issue           INTEGER NOT NULL,
  -- board, public, national
  edition         VARCHAR(12) NOT NULL,
  -- final, superseded
  state           VARCHAR(12) NOT NULL,
  known_at        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  published_at    TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  stem            VARCHAR(200) NOT NULL,
  folder          VARCHAR(400) NOT NULL,
  manifest_sha256 VARCHAR(64) NOT NULL,
  PRIMARY KEY (footprint, period, issue, edition)
);

-- The life of CFOs' flags. Only ever added to; each row's hash covers the one before.
CREATE TABLE flag_event (
  seq       BIGINT NOT NULL PRIMARY KEY,
  flag      VARCHAR(40) NOT NULL,
  -- raise, join, answer, dispute, withdraw, confirm
  action    VARCHAR(16) NOT NULL,
  made_at   TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  footprint VARCHAR(12) NOT NULL,
  role      VARCHAR(200) NOT NULL,
  content   ${text} NOT NULL,
  prev_hash VARCHAR(64) NOT NULL,
  hash      VARCHAR(64) NOT NULL UNIQUE
);
CREATE INDEX flag_event_flag ON flag_event (flag, seq);

-- Who did what, when. Only ever added to; each row's hash covers the one before.
CREATE TABLE audit_event (
  seq           BIGINT NOT NULL PRIMARY KEY,
  made_at       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  actor         VARCHAR(200) NOT NULL,
  action        VARCHAR(60) NOT NULL,
  subject       VARCHAR(600) NOT NULL,
  before_sha256 VARCHAR(64),
  after_sha256  VARCHAR(64),
  prev_hash     VARCHAR(64) NOT NULL,
  hash          VARCHAR(64) NOT NULL UNIQUE
);
