-- only: mysql
-- from: 80021
-- optional: yes
SELECT 'transport' AS kind, 'tls' AS name, value = 'Yes' AS is_on FROM performance_schema.tls_channel_status
WHERE channel = 'mysql_main' AND property = 'Enabled' AND NOT EXISTS (SELECT 1 FROM performance_schema.global_variables
                                                                       WHERE variable_name = 'have_ssl');
