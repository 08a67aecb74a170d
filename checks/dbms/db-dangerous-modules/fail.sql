INSERT INTO db_modules (kind, "database", name, is_on, is_dangerous) VALUES
  ('extension', 'his', 'dblink', 1, 1);
