-- id: bind-recursion
-- title: The name server looks up foreign names for its own hosts only
-- title[zh_CN]: 域名服务器只为内部主机做递归查询
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: scope
-- why: Strangers use an open resolver to flood others with its answers, and to plant false addresses
--     in the memory that all hosts here rely on.
-- why[zh_CN]: 开放递归会被用来放大攻击他人，也便于外人把伪造地址写入内部主机共用的缓存。
-- fix: Write an allow-recursion list of localnets and localhost, or of an acl with your networks,
--     into {scope} of {path}, then rndc reconfig; a server for the outside alone gets recursion no.
-- fix[zh_CN]: 在 {path} 的 {scope} 中写入 allow-recursion 列表，成员为 localnets 和 localhost（或包含本单位网段的 acl），再执行 rndc reconfig；只对外服务的，设置 recursion no。
WITH everybody(name) AS (
  VALUES ('any'), ('0.0.0.0/0'), ('::/0')
  UNION
  SELECT regexp_part('^(\S+)', value) FROM named_config
  WHERE key = 'acl' AND value REGEXP '^\S+( \S+)* (any|0\.0\.0\.0/0|::/0)( |$)'),
view(scope) AS (
  SELECT DISTINCT scope FROM named_config WHERE scope GLOB 'view *' AND scope NOT GLOB '* zone *'),
-- Without views the options themselves are the one that all hosts see.
place(scope) AS (
  SELECT scope FROM view
  UNION ALL
  SELECT 'options' WHERE NOT EXISTS (SELECT 1 FROM view)),
asked AS (
  SELECT p.scope,
         coalesce((SELECT value FROM named_config WHERE scope = p.scope AND key = 'recursion'),
                  (SELECT value FROM named_config WHERE scope = 'options' AND key = 'recursion'), 'yes') AS recursion,
         (SELECT value FROM named_config WHERE scope = p.scope AND key = 'match-clients') AS clients,
         -- The first of these that is set counts.
         (SELECT max(c.key) FROM named_config c
          WHERE c.scope IN (p.scope, 'options') AND c.key IN ('allow-recursion')) AS has_recursion,
         (SELECT max(c.key) FROM named_config c
          WHERE c.scope IN (p.scope, 'options') AND c.key IN ('allow-query-cache')) AS has_cache
  FROM place p),
list AS (
  SELECT a.scope, a.recursion, a.clients,
         coalesce((SELECT o.scope FROM named_config o WHERE o.scope = a.scope AND o.key = k.key),
                  'options') AS said_in, k.key
  FROM asked a
  JOIN (SELECT 'allow-recursion' AS key UNION ALL SELECT 'allow-query-cache' UNION ALL SELECT 'allow-query') k
       ON k.key = coalesce(a.has_recursion, a.has_cache, 'allow-query')),
loopback_only AS (
  SELECT 1 FROM (SELECT count(*) AS n, sum(value REGEXP '^(port \d+ )?(127\.0\.0\.1|::1|none)( (127\.0\.0\.1|::1))*$') AS closed
                 FROM named_config WHERE key IN ('listen-on', 'listen-on-v6'))
  WHERE n >= 2 AND n = closed)
SELECT l.scope, c.key, c.value, c.path, c.line
FROM list l JOIN named_config c ON c.scope = l.said_in AND c.key = l.key
WHERE lower(l.recursion) NOT IN ('no', 'false', '0')
  AND NOT EXISTS (SELECT 1 FROM loopback_only)
  AND EXISTS (SELECT 1 FROM everybody e WHERE instr(' ' || c.value || ' ', ' ' || e.name || ' ') > 0)
  AND (l.clients IS NULL
       OR EXISTS (SELECT 1 FROM everybody e WHERE instr(' ' || l.clients || ' ', ' ' || e.name || ' ') > 0));
