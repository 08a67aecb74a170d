SELECT LOWER(name) AS name, CAST(value_in_use AS NVARCHAR(100)) AS value, 'configuration' AS origin,
  CASE WHEN value <> value_in_use THEN 1 ELSE 0 END AS needs_restart
FROM sys.configurations;
