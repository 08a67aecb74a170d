-- id: bind-transfer
-- title: The name server hands whole zones to its secondaries only
-- title[zh_CN]: 域名服务器只向从服务器传送整个区域
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB121
-- key: scope
-- why: One request gives a stranger the names and addresses of all servers: a map of the hospital's
--     network to plan an attack with.
-- why[zh_CN]: 外人只需一次请求就能得到所有服务器的名称和地址，等于拿到一张用来策划攻击的内网地图。
-- fix: Write an allow-transfer list of the secondaries' addresses, or of none, into {scope} or
--     options in {path}, then rndc reconfig.
-- fix[zh_CN]: 在 {path} 的 {scope} 或 options 中写入 allow-transfer 列表，成员为从服务器地址；没有从服务器时写 none，再执行 rndc reconfig。
WITH zone AS (
  SELECT scope, path, line,
         CASE WHEN scope GLOB 'view *' THEN substr(scope, 1, instr(scope, ' zone ') - 1) END AS view,
         regexp_part('zone (\S+)$', scope) AS name
  FROM named_config
  WHERE key = 'type' AND lower(value) IN ('master', 'primary', 'slave', 'secondary') AND scope LIKE '%zone %'),
allowed AS (
  SELECT z.scope, z.path, z.line, z.name,
         coalesce((SELECT value FROM named_config WHERE scope = z.scope AND key = 'allow-transfer'),
                  (SELECT value FROM named_config WHERE scope = z.view AND key = 'allow-transfer'),
                  (SELECT value FROM named_config WHERE scope = 'options' AND key = 'allow-transfer'),
                  'any') AS value
  FROM zone z)
SELECT scope, value, path, line FROM allowed
WHERE ' ' || value || ' ' REGEXP ' (any|0\.0\.0\.0/0|::/0) '
  -- What every installation has holds nothing of this network's.
  AND NOT name REGEXP '^(\.|localhost(\.localdomain)?|(0|127|255)\.in-addr\.arpa|[01](\.0)*\.(127\.in-addr|ip6)\.arpa)$';
