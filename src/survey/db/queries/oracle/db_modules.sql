-- needs: GRANT SELECT ON DBA_DB_LINKS to the inspecting account
SELECT 'link' AS kind, owner || '.' || db_link AS name, 1 AS is_on, CASE WHEN owner = 'PUBLIC' THEN 1 ELSE 0 END AS is_dangerous FROM dba_db_links;
