INSERT INTO apt_config (key, value, is_in_force, path, line) VALUES
  ('apt::get::allowunauthenticated', 'True', 1, '/etc/apt/apt.conf.d/99x', 1);
