INSERT INTO db_objects ("database", type, n) VALUES
  ('test', 'database', 1);
