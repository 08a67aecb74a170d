SELECT 'listen' AS source, trim(a) AS host, trim(a) NOT IN ('localhost', '::1', '') AND trim(a) NOT LIKE '127.%' AS is_remote,
  trim(a) IN ('*', '0.0.0.0', '::') AS is_any
FROM regexp_split_to_table((SELECT setting FROM pg_settings WHERE name = 'listen_addresses'), ',') AS a;
