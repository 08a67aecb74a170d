INSERT INTO db_modules (kind, "database", name, is_on, is_dangerous) VALUES
  ('extension', 'his', 'plpgsql', 1, 0),
  ('extension', 'his', 'dblink', 0, 1);
