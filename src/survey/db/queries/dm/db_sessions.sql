SELECT sess_id AS id, user_name AS "user", clnt_ip AS client, CASE WHEN clnt_ip LIKE '%127.0.0.1%' OR clnt_ip LIKE '::1%' THEN 0 ELSE 1 END AS is_remote,
  appname AS program FROM v$sessions;
