SELECT SUSER_SNAME() AS account, IS_SRVROLEMEMBER('sysadmin') AS is_administrator,
  (SELECT CONVERT(NVARCHAR(19), create_date, 120) FROM sys.databases WHERE name = 'tempdb') AS started,
  (SELECT COUNT(*) FROM sys.databases WHERE database_id > 4) AS n_databases;
