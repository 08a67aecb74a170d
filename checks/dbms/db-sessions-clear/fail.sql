INSERT INTO db_sessions (id, "user", client, is_remote, has_tls) VALUES
  ('1', 'his', '10.0.0.5', 1, 0);
