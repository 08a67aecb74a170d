SELECT 'audit' AS kind, 'SQL Server Audit' AS name, 0 AS is_on WHERE NOT EXISTS (SELECT 1 FROM sys.server_audits WHERE is_state_enabled = 1);
