-- id: db-sessions-clear
-- title: Connections from other machines are encrypted
-- title[zh_CN]: 来自其他主机的数据库会话均已加密
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a zicha:RB129
-- when: SELECT 1 FROM db_sessions WHERE has_tls IS NOT NULL
-- key: user client
-- why: What this connection carries can be read on the way at this moment.
-- why[zh_CN]: 该会话正在明文传输数据。
-- fix: Let the client of {user} at {client} use TLS, then require it for the account.
-- fix[zh_CN]: 让 {client} 上使用 {user} 的客户端启用 TLS，并对账号强制加密。
SELECT "user", client, "database", program, count(*) AS connections FROM db_sessions
WHERE is_remote = 1 AND has_tls = 0 GROUP BY "user", client, "database", program;
