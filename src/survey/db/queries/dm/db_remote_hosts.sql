-- needs: GRANT SELECT ON SYS.SYSUSERS, SYS.SYSOBJECTS to the inspecting account
SELECT 'account' AS source, o.name AS "user", NVL(s.allow_addr, '%') AS host, 'all' AS "database", 1 AS is_remote,
  CASE WHEN s.allow_addr IS NULL THEN 1 ELSE 0 END AS is_any
FROM sysusers s JOIN sysobjects o ON o.id = s.id AND o.type$ = 'UR';
