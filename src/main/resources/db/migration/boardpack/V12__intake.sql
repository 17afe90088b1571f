-- Where a received file was filed, from input/ on; empty until it is filed and answered.
ALTER TABLE received_file ADD COLUMN place VARCHAR(600) DEFAULT '' NOT NULL;
-- The returns that its Covers name, refused or not: PROV RXH 2017-12; PERF RXH 2017-12
ALTER TABLE received_file ADD COLUMN about VARCHAR(4000) DEFAULT '' NOT NULL;
CREATE INDEX received_file_state ON received_file (state);
CREATE INDEX return_version_period ON return_version (period);
CREATE INDEX return_version_file ON return_version (sha256);
