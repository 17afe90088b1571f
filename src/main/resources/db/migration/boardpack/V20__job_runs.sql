-- What became of each time of the timetable: one row a job and time, kept as its story.
CREATE TABLE job_run (
  job        VARCHAR(100) NOT NULL,
  due_at     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  period     VARCHAR(11) NOT NULL,
  started_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  ended_at   TIMESTAMP(3) WITH TIME ZONE,
  -- running, made, incomplete, failed, skipped, nothing
  state      VARCHAR(12) NOT NULL,
  tries      INTEGER NOT NULL,
  said       ${text} NOT NULL,
  PRIMARY KEY (job, due_at)
);
