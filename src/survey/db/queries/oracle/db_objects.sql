-- needs: GRANT SELECT ON DBA_OBJECTS, SYS.USER$ to the inspecting account
SELECT SYS_CONTEXT('USERENV', 'DB_NAME') AS "database", owner AS schema,
  CASE object_type WHEN 'TABLE' THEN 'table' WHEN 'VIEW' THEN 'view' WHEN 'TRIGGER' THEN 'trigger' WHEN 'SEQUENCE' THEN 'sequence'
       ELSE 'routine' END AS type, COUNT(*) AS n
FROM dba_objects WHERE object_type IN ('TABLE', 'VIEW', 'TRIGGER', 'SEQUENCE', 'PROCEDURE', 'FUNCTION', 'PACKAGE')
  AND owner NOT IN (SELECT name FROM sys.user$ WHERE user# < 100)
GROUP BY owner, CASE object_type WHEN 'TABLE' THEN 'table' WHEN 'VIEW' THEN 'view' WHEN 'TRIGGER' THEN 'trigger'
  WHEN 'SEQUENCE' THEN 'sequence' ELSE 'routine' END;
