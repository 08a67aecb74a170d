-- needs: GRANT SELECT ON V_$PARAMETER to the inspecting account
SELECT name, value, CASE WHEN isdefault = 'TRUE' THEN 'default' ELSE 'file' END AS origin FROM v$parameter;
