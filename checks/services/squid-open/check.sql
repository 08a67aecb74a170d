-- id: squid-open
-- title: The web proxy serves only hosts or people that it names
-- title[zh_CN]: Web 代理只为指定的主机或人员服务
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.3.1.c gbt22239:8.1.3.2.a
--     gbt22239:7.1.3.2.a zicha:RA181 zicha:RB121
-- key: path line
-- why: An open proxy carries strangers into the internal network and out of it under the hospital's
--     address; scanners find it within hours.
-- why[zh_CN]: 开放代理让外人借道进入内网，并以本单位的地址对外访问；扫描器几小时内就会发现它。
-- fix: Let {path}:{line} name whom it serves (acl localnet src 10.1.0.0/16; http_access allow
--     localnet), end the rules with http_access deny all, then squid -k reconfigure.
-- fix[zh_CN]: 将 {path}:{line} 改为只放行指定对象（acl localnet src 10.1.0.0/16；http_access allow localnet），最后一条规则写 http_access deny all，再执行 squid -k reconfigure。
WITH everybody(name) AS (
  SELECT 'all'
  UNION
  SELECT regexp_part('^(\S+)', value) FROM squid_config
  WHERE key = 'acl' AND value REGEXP '^\S+ src( \S+)* (all|0\.0\.0\.0/0|0/0|::/0)( |$)'),
-- Loopback alone is no open door.
reachable AS (
  SELECT 1 FROM squid_config
  WHERE key IN ('http_port', 'https_port') AND NOT value REGEXP '^(127\.|localhost:|\[::1\])'
  LIMIT 1),
rule AS (
  SELECT value, position, path, line, trim(substr(value, instr(value, ' ') + 1)) AS rest
  FROM squid_config WHERE key = 'http_access'),
-- A gate that strangers do not pass: all are refused, or all but some sources or people.
gate AS (
  SELECT min(position) AS position FROM rule
  WHERE value LIKE 'deny %'
    AND (rest IN (SELECT name FROM everybody)
         OR (rest LIKE '!%' AND EXISTS (SELECT 1 FROM squid_config a
                                        WHERE a.key = 'acl' AND a.value REGEXP '^\S+ (src|proxy_auth|external|ident) '
                                          AND a.value LIKE substr(rule.rest, 2) || ' %'))))
SELECT 'everybody is let in' AS problem, value AS rule, path, line FROM rule
WHERE EXISTS (SELECT 1 FROM reachable)
  AND value LIKE 'allow %' AND rest IN (SELECT name FROM everybody)
  AND position < coalesce((SELECT position FROM gate), position + 1)
UNION ALL
-- Behind a last rule that refuses some, Squid lets in all others.
SELECT 'all that the last rule does not refuse are let in', value, path, line FROM rule
WHERE EXISTS (SELECT 1 FROM reachable) AND (SELECT position FROM gate) IS NULL
  AND position = (SELECT max(position) FROM rule) AND value LIKE 'deny %';
