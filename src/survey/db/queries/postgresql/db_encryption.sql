-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'transport' AS kind, CASE name WHEN 'ssl' THEN 'tls' WHEN 'ssl_min_protocol_version' THEN 'protocols' ELSE 'ciphers' END AS name,
  CASE name WHEN 'ssl' THEN setting = 'on' END AS is_on, setting AS value
FROM pg_settings WHERE name IN ('ssl', 'ssl_min_protocol_version', 'ssl_ciphers');
