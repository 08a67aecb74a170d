INSERT INTO db_audit (kind, name, is_on) VALUES
  ('slow', 'slow', 0);
INSERT INTO db_audit (kind, name, is_on, value) VALUES ('slow', 'slow_query_log', 1, '3600');
