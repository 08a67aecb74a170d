SELECT 'plugin' AS kind, LOWER(plugin_name) AS name, plugin_version AS version, plugin_status = 'ACTIVE' AS is_on,
  LOWER(plugin_name) IN ('federated', 'federatedx', 'connect', 'spider', 'mysql_clear_password', 'handlersocket') AS is_dangerous
FROM information_schema.plugins
WHERE plugin_library IS NOT NULL OR LOWER(plugin_name) IN ('simple_password_check', 'validate_password', 'cracklib_password_check');
