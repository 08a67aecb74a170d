-- only: mariadb
-- from: 100100
SELECT LOWER(variable_name) AS name,
  CASE WHEN variable_name IN ('WSREP_SST_AUTH', 'REPORT_PASSWORD', 'SSL_PASSPHRASE', 'INIT_CONNECT', 'WSREP_PROVIDER_OPTIONS',
                              'SERVER_AUDIT_LOADED') AND global_value <> '' THEN '(set)' ELSE global_value END AS value,
  LOWER(global_value_origin) AS origin
FROM information_schema.system_variables WHERE variable_scope <> 'SESSION ONLY';
