-- needs: GRANT VIEW SERVER STATE to the inspecting login
SELECT c.session_id AS id, s.login_name AS [user], c.client_net_address AS client,
  CASE WHEN c.client_net_address IN ('<local machine>', '127.0.0.1', '::1') THEN 0 ELSE 1 END AS is_remote,
  s.program_name AS program, CASE WHEN c.encrypt_option = 'TRUE' THEN 1 ELSE 0 END AS has_tls,
  CONVERT(NVARCHAR(19), c.connect_time, 120) AS started
FROM sys.dm_exec_connections c JOIN sys.dm_exec_sessions s ON s.session_id = c.session_id WHERE c.session_id <> @@SPID;
