-- only: mysql
-- from: 50706
SELECT IF(variable_name IN ('tls_version', 'ssl_cipher', 'require_secure_transport', 'have_ssl'), 'transport', 'rest') AS kind,
  CASE variable_name WHEN 'have_ssl' THEN 'tls' WHEN 'tls_version' THEN 'protocols' WHEN 'ssl_cipher' THEN 'ciphers' WHEN 'require_secure_transport' THEN 'required'
    WHEN 'default_table_encryption' THEN 'tables' WHEN 'innodb_redo_log_encrypt' THEN 'redo log' ELSE 'binary log' END AS name,
  IF(variable_name IN ('tls_version', 'ssl_cipher'), NULL, variable_value IN ('ON', 'YES')) AS is_on, variable_value AS value
FROM performance_schema.global_variables
WHERE variable_name IN ('have_ssl', 'tls_version', 'ssl_cipher', 'require_secure_transport', 'default_table_encryption',
                        'innodb_redo_log_encrypt', 'binlog_encryption');
