INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('8.2/fpm', NULL, 'disable_functions', 'exec,passthru,shell_exec,system,proc_open,popen', 0, '/etc/php/8.2/fpm/php.ini', 100),
  ('8.2/cli', NULL, 'disable_functions', '', 0, '/etc/php/8.2/fpm/php.ini', 101);
