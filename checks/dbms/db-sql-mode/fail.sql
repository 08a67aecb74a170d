INSERT INTO db_settings (name, value) VALUES ('sql_mode', 'NO_ENGINE_SUBSTITUTION');
