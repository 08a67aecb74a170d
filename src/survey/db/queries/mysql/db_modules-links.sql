-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'link' AS kind, CONCAT(Server_name, ' to ', Host) AS name, 1 AS is_on, 1 AS is_dangerous FROM mysql.servers;
