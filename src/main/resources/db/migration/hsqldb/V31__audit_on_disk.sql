-- A line a file: the trail would otherwise lie in memory, and memory grow with the files.
SET TABLE audit_event TYPE CACHED;
