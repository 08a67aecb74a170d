-- id: squid-ports
-- title: The web proxy connects to web ports only
-- title[zh_CN]: Web 代理只连接 Web 端口
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c
-- key: problem
-- why: Through CONNECT the proxy otherwise opens a tunnel to any port: mail servers for spam,
--     databases and SSH of the internal network.
-- why[zh_CN]: 否则代理可用 CONNECT 打通到任意端口的隧道：发送垃圾邮件，或访问内网的数据库和 SSH。
-- fix: Put http_access deny !Safe_ports and http_access deny CONNECT !SSL_ports in front of all
--     allow rules in {path}, with acl SSL_ports port 443.
-- fix[zh_CN]: 在 {path} 的所有 allow 规则之前加入 http_access deny !Safe_ports 和 http_access deny CONNECT !SSL_ports，并定义 acl SSL_ports port 443。
WITH ports(name) AS (
  SELECT DISTINCT regexp_part('^(\S+)', value) FROM squid_config
  WHERE key = 'acl' AND value REGEXP '^\S+ port '),
first_allow AS (
  SELECT min(position) AS position, min(path) AS path FROM squid_config
  WHERE key = 'http_access' AND value LIKE 'allow %'
    AND NOT value REGEXP '^allow (localhost|manager|to_localhost)( |$)'),
gate AS (
  SELECT value FROM squid_config, first_allow f
  WHERE key = 'http_access' AND squid_config.position < f.position)
SELECT 'no rule refuses CONNECT to other ports' AS problem, path FROM first_allow
WHERE position IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM gate, ports p
                  WHERE value IN ('deny CONNECT !' || p.name, 'deny !' || p.name || ' CONNECT', 'deny !' || p.name))
UNION ALL
SELECT 'no rule refuses requests to other ports', path FROM first_allow
WHERE position IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM gate, ports p WHERE value = 'deny !' || p.name);
