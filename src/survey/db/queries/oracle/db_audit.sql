-- needs: GRANT SELECT ON V_$PARAMETER to the inspecting account
SELECT 'audit' AS kind, 'audit_trail' AS name, CASE WHEN value IN ('NONE', 'FALSE') THEN 0 ELSE 1 END AS is_on, value
FROM v$parameter WHERE name = 'audit_trail';
