-- only: mariadb
SELECT 'transport' AS kind, 'tls' AS name, @@have_ssl = 'YES' AS is_on, NULL AS value
UNION ALL
SELECT 'transport', 'protocols', NULL, @@tls_version
UNION ALL
SELECT 'transport', 'ciphers', NULL, @@ssl_cipher
UNION ALL
SELECT 'transport', 'required', @@require_secure_transport, NULL
UNION ALL
SELECT 'rest', CASE variable_name WHEN 'INNODB_ENCRYPT_TABLES' THEN 'tables' WHEN 'INNODB_ENCRYPT_LOG' THEN 'redo log'
    WHEN 'ENCRYPT_BINLOG' THEN 'binary log' ELSE 'temporary files' END,
  global_value <> 'OFF', global_value
FROM information_schema.system_variables
WHERE variable_name IN ('INNODB_ENCRYPT_TABLES', 'INNODB_ENCRYPT_LOG', 'ENCRYPT_BINLOG', 'ENCRYPT_TMP_FILES');
