INSERT INTO db_instances (engine, version, version_number, host, port, account, is_administrator, source) VALUES
  ('mariadb', '10.11.6', 101106, '10.0.0.9', 3306, 'zicha@10.0.0.1', 0, 'live');
INSERT INTO db_modules (kind, name, is_on, is_dangerous) VALUES
  ('plugin', 'simple_password_check', 0, 0),
  ('plugin', 'ed25519', 1, 0);
INSERT INTO db_settings (name, value) VALUES ('simple_password_check_minimal_length', '4');
INSERT INTO db_settings (name, value) VALUES ('simple_password_check_digits', '0'), ('simple_password_check_letters_same_case', '0'),
  ('simple_password_check_other_characters', '0'), ('strict_password_validation', 'OFF');
