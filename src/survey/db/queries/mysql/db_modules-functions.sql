-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT 'feature' AS kind, CONCAT(name, ' (', dl, ')') AS name, 1 AS is_on, 1 AS is_dangerous FROM mysql.func;
