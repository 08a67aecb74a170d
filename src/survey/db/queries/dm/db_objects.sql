-- needs: GRANT SELECT ON SYS.DBA_OBJECTS to the inspecting account
SELECT owner AS schema, LOWER(object_type) AS type, COUNT(*) AS n FROM dba_objects
WHERE object_type IN ('TABLE', 'VIEW', 'TRIGGER', 'SEQUENCE') AND owner NOT IN ('SYS', 'SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'CTISYS')
GROUP BY owner, LOWER(object_type);
