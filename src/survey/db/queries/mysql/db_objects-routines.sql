-- only: mariadb
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT db AS `database`, 'routine' AS type, COUNT(*) AS n FROM mysql.proc WHERE db NOT IN ('sys', 'mysql') GROUP BY 1
UNION ALL
SELECT db, 'event', COUNT(*) FROM mysql.event WHERE db NOT IN ('sys', 'mysql') GROUP BY 1;
