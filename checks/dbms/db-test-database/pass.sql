INSERT INTO db_objects ("database", type, n) VALUES
  ('his', 'database', 1),
  ('test_results', 'table', 3);
