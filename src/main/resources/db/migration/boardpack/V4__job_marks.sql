-- Up to when each job of the timetable has been seen to: a month missed while switched off is known.
CREATE TABLE job_mark (
  job     VARCHAR(100) NOT NULL PRIMARY KEY,
  seen_to TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
