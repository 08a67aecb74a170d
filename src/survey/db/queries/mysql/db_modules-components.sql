-- only: mysql
-- from: 80000
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'plugin' AS kind, REPLACE(component_urn, 'file://component_', '') AS name, 1 AS is_on, 0 AS is_dangerous FROM mysql.component;
