-- only: mariadb
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT p.db AS `database`, p.name AS name, p.definer AS owner, p.security_type = 'DEFINER' AS is_definer,
  p.definer IN (SELECT CONCAT(u.User, '@', u.Host) FROM mysql.user u WHERE u.Super_priv = 'Y') AS is_owner_superuser,
  'SQL' AS language
FROM mysql.proc p WHERE p.security_type = 'DEFINER' AND p.db NOT IN ('sys', 'mysql');
