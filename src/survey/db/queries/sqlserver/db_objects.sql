SELECT name AS [database], 'database' AS type, 1 AS n FROM sys.databases WHERE database_id > 4;
