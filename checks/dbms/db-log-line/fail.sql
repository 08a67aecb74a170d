INSERT INTO db_settings (name, value) VALUES ('log_line_prefix', '%m [%p] ');
